"""What hits of a search must take, give, be able to do, and cost at most."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache

from nodetool.fal.catalogue import endpoints as catalogue
from nodetool.fal.catalogue.capabilities import TEXT
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.listed import listed_prices
from nodetool.fal.pricing.money import CURRENCY, money
from nodetool.fal.pricing.quantities import parse_unit
from nodetool.fal.search.words import split, stem, table

#: unit of a limit for a whole request, whatever its price is for
REQUEST = "request"
#: units that are so many of another one
_MULTIPLES = {"minute": (60, "second")}
#: units that say nothing
_OPAQUE_UNITS = frozenset({"", "unit", "credit"})
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class PriceLimit:
    """The most that something may cost.

    Prices are compared only where they are for the same thing: a price for a second never passes a
    limit for an image. A limit for a request compares what one with default arguments costs at most,
    whatever the price is for; where nobody can know that beforehand, it does not pass.

    Attributes:
        amount: in dollars.
        unit: what it is for: ``request``, ``image``, ``second``, ``5 seconds``, ``1000 characters`` …
    """

    amount: Decimal
    unit: str = REQUEST

    @classmethod
    def parse(cls, text: str) -> PriceLimit:
        """Return the limit that a text such as ``0.05/image`` states; without a unit, for a request.

        Raises:
            ValueError: it is no amount, or no price is for the unit; a sentence.
        """
        amount, _, unit = text.strip().removeprefix("$").partition("/")
        try:
            limit = cls(Decimal(amount.strip()), unit.strip() or REQUEST)
        except InvalidOperation:
            limit = cls(Decimal(0))
        if not limit.amount.is_finite() or limit.amount <= 0:
            raise ValueError(f"{text!r} is no price; write it as 0.05 or as 0.05/image")
        if limit.unit != REQUEST and _rate(limit.amount, limit.unit)[1] not in priced_units():
            known = ", ".join((REQUEST, *priced_units()))
            raise ValueError(f"no price is for the unit {limit.unit!r}, only for {known}")
        return limit

    def accept(self, endpoint: Endpoint) -> bool:
        """Return whether an endpoint is known to cost no more."""
        price = listed_prices().get(endpoint.id)
        if price is None or price.currency != CURRENCY or price.amount <= 0:
            return False
        if self.unit == REQUEST:
            highest = estimate_request(endpoint.id, {}, price).high
            return highest is not None and highest <= self.amount
        rate, unit = _rate(price.amount, price.unit)
        most, wanted = _rate(self.amount, self.unit)
        return unit == wanted and rate <= most

    def __str__(self) -> str:
        return f"{money(self.amount)} per {self.unit}"


def make_filter(
    *,
    takes: Iterable[str] = (),
    gives: Iterable[str] = (),
    capabilities: Iterable[str] = (),
    makers: Iterable[str] = (),
    licenses: Iterable[str] = (),
    max_price: PriceLimit | None = None,
    include_retired: bool = True,
) -> Callable[[Endpoint], bool]:
    """Return a function that says whether an endpoint passes; see ``search`` for the arguments."""
    inputs, outputs = {kind(word) for word in takes}, {kind(word) for word in gives}
    required = {capability(word) for word in capabilities}
    makers = {maker(word) for word in makers}
    licenses = {word.strip().casefold() for word in licenses}

    def accept(endpoint: Endpoint) -> bool:
        return (
            outputs <= {*endpoint.output_kinds}
            and inputs - {"text"} <= {*endpoint.input_kinds}
            and ("text" not in inputs or accepts_text(endpoint))
            and required <= endpoint.capabilities
            and (not makers or any(_is_by(endpoint, name) for name in makers))
            and (not licenses or endpoint.license in licenses)
            and (include_retired or not endpoint.retired_since)
            and (max_price is None or max_price.accept(endpoint))
        )

    return accept


# -- words of filters ------------------------------------------------------------------------------


def kind(word: str) -> str:
    """Return the catalogue's name of a kind of media."""
    name = table().kinds.get(tuple(map(stem, split(word))), word.strip().casefold())
    return "model_3d" if name == "3d" else name


def capability(word: str) -> str:
    """Return a capability in the catalogue's spelling."""
    return word.strip().casefold().replace("_", "-").replace(" ", "-")


def maker(word: str) -> str:
    """Return the name of a maker without spaces and signs: ``blackforestlabs``."""
    return _NOT_ALPHANUMERIC.sub("", word.casefold())


@cache
def known_capabilities() -> dict[str, int]:
    """Return all capabilities with the number of endpoints that have them."""
    counts: dict[str, int] = {}
    for endpoint in map(catalogue.find, catalogue.ids()):
        for word in endpoint.capabilities:
            counts[word] = counts.get(word, 0) + 1
    return dict(sorted(counts.items()))


@cache
def known_makers() -> tuple[str, ...]:
    """Return the names of all makers, as they write them."""
    endpoints = map(catalogue.find, catalogue.ids())
    return tuple(sorted({each.lab for each in endpoints if each.lab}, key=str.casefold))


@cache
def known_licenses() -> tuple[str, ...]:
    """Return all licenses that are known of endpoints."""
    return tuple(sorted({catalogue.find(id).license for id in catalogue.ids()} - {""}))


@cache
def priced_units() -> tuple[str, ...]:
    """Return what listed prices are for, without those that say nothing."""
    units = {_rate(price.amount, price.unit)[1] for price in listed_prices().values()}
    return tuple(sorted(units - _OPAQUE_UNITS))


def accepts_text(endpoint: Endpoint) -> bool:
    """Return whether an endpoint has an argument with text for the model."""
    return not TEXT.isdisjoint(endpoint.input_names())


def _is_by(endpoint: Endpoint, name: str) -> bool:
    """Return whether the name of its maker, or the owner of its id, begins with a name."""
    owner = endpoint.id.partition("/")[0].removeprefix("fal-ai")
    return bool(name) and any(maker(each).startswith(name) for each in (endpoint.lab, owner))


def _rate(amount: Decimal, unit: str) -> tuple[Fraction, str]:
    """Return a price for one of something, and of what: $0.25 for 5 seconds is $0.05 for a second."""
    count, name = parse_unit(unit)
    singular = name.removesuffix("s")
    factor, base = _MULTIPLES.get(singular, (1, singular))
    return Fraction(amount) / (count * factor), base
