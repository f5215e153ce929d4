"""Prices, estimates and their sums. Amounts are :class:`~decimal.Decimal`, never floats."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

#: the currency of the list and of spend limits
CURRENCY = "USD"
#: the smallest amount that is told apart, in dollars
MICRODOLLAR = Decimal("0.000001")


class PriceSource(StrEnum):
    """Where a price comes from."""

    LIST = "list"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """The price of one unit of an endpoint.

    Attributes:
        amount: per unit, in ``currency``.
        unit: as fal writes it, such as ``images`` or ``5 seconds``; empty if it is not known.
        currency: ISO code.
        date: on which this was the price.
        source: where it comes from.
    """

    amount: Decimal
    unit: str
    currency: str
    date: datetime.date
    source: PriceSource

    def __str__(self) -> str:
        unit = self.unit or "unit of unknown kind"
        singular = unit if unit[0].isdigit() else unit.removesuffix("s")
        return f"{money(self.amount, self.currency)} per {singular}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What one request to an endpoint will cost; either ``low`` and ``high`` or ``unknown`` is set.

    Attributes:
        endpoint: fal's id.
        low: the least, rounded up to a millionth; None if it is unknown.
        high: the most, equal to ``low`` if the amount is exact; None if it is unknown.
        unknown: why it is unknown; empty if it is known.
        explanation: how the amount was computed; empty if it is unknown.
        currency: ISO code.
        date: of the price; None if there is none.
        source: of the price; None if there is none.
    """

    endpoint: str
    low: Decimal | None = None
    high: Decimal | None = None
    unknown: str = ""
    explanation: str = ""
    currency: str = CURRENCY
    date: datetime.date | None = None
    source: PriceSource | None = None

    @property
    def amount(self) -> Decimal | None:
        """Return the amount if it is exact, else None."""
        return self.low if self.low == self.high else None

    def to_json(self) -> dict[str, Any]:
        """Return the estimate as plain JSON; amounts are strings, so that no digit is lost."""
        return {
            "endpoint": self.endpoint,
            "amount": _text(self.amount),
            "low": _text(self.low),
            "high": _text(self.high),
            "currency": self.currency,
            "unknown": self.unknown,
            "explanation": self.explanation,
            "date": self.date.isoformat() if self.date else None,
            "source": self.source.value if self.source else None,
        }

    def __str__(self) -> str:
        return amount_range(self.low, self.high, self.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """The sum of estimates.

    Attributes:
        low: the least that the requests with a known price cost, in dollars.
        high: the most that they cost.
        requests: how many requests were added up.
        unknown: how many of them have an unknown price; they are not in ``low`` and ``high``.
        dates: dates and sources of the prices, a sentence's worth.
    """

    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    requests: int = 0
    unknown: int = 0
    dates: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.requests and self.requests == self.unknown:
            return "an unknown amount"
        unknown = f" and {self.unknown} of unknown price" if self.unknown else ""
        return amount_range(self.low, self.high) + unknown

    def to_json(self) -> dict[str, Any]:
        """Return the sum as plain JSON; amounts are strings."""
        return {
            "low": _text(self.low),
            "high": _text(self.high),
            "currency": CURRENCY,
            "requests": self.requests,
            "unknown": self.unknown,
            "prices": list(self.dates),
        }


def total(estimates: Iterable[tuple[Estimate, int]]) -> Total:
    """Add up estimates; an estimate in another currency than dollars counts as unknown.

    Args:
        estimates: each with how often its request is made.
    """
    low = high = Decimal(0)
    requests = unknown = 0
    dates: dict[str, None] = {}
    for estimate, count in estimates:
        requests += count
        if estimate.low is None or estimate.high is None or estimate.currency != CURRENCY:
            unknown += count
            continue
        low += estimate.low * count
        high += estimate.high * count
        dates[price_origin(estimate)] = None
    return Total(low=low, high=high, requests=requests, unknown=unknown, dates=tuple(dates))


def price_origin(priced: Price | Estimate) -> str:
    """Return date and source of a price: ``list price of 2025-10-30``; empty if there is none."""
    if priced.date is None:
        return ""
    name = "list price" if priced.source is PriceSource.LIST else "price at fal"
    return f"{name} of {priced.date.isoformat()}"


def rounded_up(amount: Fraction) -> Decimal:
    """Return an amount as a decimal number, rounded up to a millionth where it has more digits.

    Rounding up keeps what costs something from becoming 0.
    """
    digits = (Decimal(amount.numerator) / Decimal(amount.denominator)).quantize(
        MICRODOLLAR, rounding=ROUND_CEILING
    )
    return digits.normalize() + Decimal(0)


def to_micros(amount: Decimal) -> int:
    """Return an amount in millionths, rounded up."""
    return int((amount / MICRODOLLAR).to_integral_value(rounding=ROUND_CEILING))


def from_micros(micros: int) -> Decimal:
    """Return an amount given in millionths."""
    return micros * MICRODOLLAR


def money(amount: Decimal, currency: str = CURRENCY) -> str:
    """Format an amount: ``$0.05``, with more digits only where they differ from 0."""
    digits = max(2, -int(amount.normalize().as_tuple().exponent))
    text = f"{amount:.{digits}f}"
    return f"${text}" if currency == CURRENCY else f"{text} {currency}"


def amount_range(low: Decimal | None, high: Decimal | None, currency: str = CURRENCY) -> str:
    """Format an amount or a range of amounts; ``unknown`` for None."""
    if low is None or high is None:
        return "unknown"
    if low == high:
        return money(low, currency)
    return f"{money(low, currency)} to {money(high, currency)}"


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:f}"
