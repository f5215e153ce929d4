"""The prices of endpoints: as fal's platform gives them, cached for a day, else the listed ones."""

from __future__ import annotations

import asyncio
import datetime
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from fal_client import client as fal

from nodetool.fal.errors import FalError, MissingKeyError
from nodetool.fal.journal.journal import Journal, open_journal
from nodetool.fal.journal.spending import CachedPrice
from nodetool.fal.pricing.listed import DATE, listed_prices
from nodetool.fal.pricing.live import fetch_prices
from nodetool.fal.pricing.money import Price, PriceSource
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import TRANSPORT_ERRORS, GuardedClient, open_client
from nodetool.fal.transport.translate import short_reason

#: seconds for which a price that fal has given is used
MAX_AGE = 24 * 3600.0
#: most seconds that asking fal may take
TIMEOUT = 10.0
#: seconds after a failure for which fal is not asked again
PAUSE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """The prices of some endpoints.

    Attributes:
        of: endpoint id -> price; endpoints without one are missing.
        problem: why fal's platform could not be asked, a sentence; empty if it was.
    """

    of: Mapping[str, Price] = field(default_factory=dict)
    problem: str = ""


#: cache and account -> when fal may be asked again, on the monotonic clock, and why it could not be
_failures: dict[tuple[Any, str], tuple[float, str]] = {}


def only_listed(ids: Iterable[str], problem: str = "") -> Prices:
    """Return the listed prices of endpoints."""
    listed = listed_prices()
    return Prices(of={id: listed[id] for id in ids if id in listed}, problem=problem)


async def find_prices(ids: Iterable[str], settings: Settings, context: Any = None) -> Prices:
    """Return the prices of endpoints, with the key of a context or of the environment.

    Without a key, or while fal cannot be reached, they are the listed ones.

    Args:
        ids: fal's ids.
        settings: say where the journal is, which caches prices.
        context: NodeTool's processing context, if there is one.
    """
    ids = list(dict.fromkeys(ids))
    if not ids:
        return Prices()
    try:
        async with open_client(context) as client:
            return await ask(client, open_journal(settings.journal), ids)
    except MissingKeyError:
        return only_listed(ids, _fallback("without a key, fal does not say its prices"))
    except FalError as error:  # a key that cannot be one, or a journal that cannot be used
        return only_listed(ids, _fallback(str(error)))


async def ask(client: GuardedClient, journal: Journal, ids: Iterable[str]) -> Prices:
    """Return the prices of endpoints, as fal has given them in the last day or gives them now.

    Raises:
        JournalError: the journal cannot be used.
    """
    ids = list(dict.fromkeys(ids))
    account = await client.account(fal.QUEUE_URL_FORMAT)
    known = {price.endpoint: price for price in journal.cached_prices(account, ids, MAX_AGE)}
    missing = [id for id in ids if id not in known]
    problem = ""
    if missing:
        fetched, problem = await _fetch(client, journal, account, missing)
        known.update(fetched)
    prices = {**only_listed(ids).of, **{id: _price(p) for id, p in known.items() if p.amount}}
    return Prices(of=prices, problem=problem)


async def _fetch(
    client: GuardedClient, journal: Journal, account: str, ids: list[str]
) -> tuple[dict[str, CachedPrice], str]:
    """Ask fal for prices and cache them; return them, or why there are none."""
    key = (journal.path, account)
    until, problem = _failures.get(key, (0.0, ""))
    if time.monotonic() < until:
        return {}, problem
    try:
        async with asyncio.timeout(TIMEOUT):
            prices = await fetch_prices(client, ids)
    except (TimeoutError, *TRANSPORT_ERRORS) as error:
        reason = "it takes too long" if isinstance(error, TimeoutError) else short_reason(error)
        problem = _fallback(f"fal could not be asked for prices ({reason})")
        _failures[key] = (time.monotonic() + PAUSE, problem)
        return {}, problem
    cached = [_cached(id, prices.get(id)) for id in ids]
    journal.cache_prices(account, cached)
    return {price.endpoint: price for price in cached}, ""


def _fallback(reason: str) -> str:
    return f"{reason.rstrip('.')}; the list prices of {DATE.isoformat()} are used."


def _cached(endpoint: str, price: Price | None) -> CachedPrice:
    if price is None:
        return CachedPrice(endpoint, "", "", "", time.time())
    return CachedPrice(endpoint, str(price.amount), price.unit, price.currency, time.time())


def _price(cached: CachedPrice) -> Price:
    return Price(
        amount=Decimal(cached.amount),
        unit=cached.unit,
        currency=cached.currency,
        date=datetime.datetime.fromtimestamp(cached.fetched, datetime.UTC).date(),
        source=PriceSource.PLATFORM,
    )
