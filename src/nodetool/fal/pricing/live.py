"""Prices as fal's platform gives them; it wants a key."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any
from urllib.parse import urlencode

from fal_client.client import FalClientHTTPError

from nodetool.fal.pricing.money import Price, PriceSource
from nodetool.fal.transport.client import PLATFORM_URL, GuardedClient, InvalidResponseError
from nodetool.fal.transport.retry import retry

PRICING_URL = f"{PLATFORM_URL}/models/pricing"
#: most ids of a request
BATCH = 50
#: seconds for which a request is retried
PATIENCE = 5.0
_MAX_PAGES = 100


async def fetch_prices(client: GuardedClient, ids: Sequence[str]) -> dict[str, Price]:
    """Return endpoint id -> price, for the endpoints that fal has a price for.

    Raises:
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: fal does not say them.
    """
    prices: dict[str, Price] = {}
    for start in range(0, len(ids), BATCH):
        prices.update(await _fetch_batch(client, ids[start : start + BATCH]))
    return prices


async def _fetch_batch(client: GuardedClient, ids: Sequence[str]) -> dict[str, Price]:
    try:
        return {id: price async for id, price in _pages(client, ids)}
    except FalClientHTTPError as error:
        if error.status_code != 404:
            raise
        if len(ids) == 1:
            return {}  # fal has no price for it
    # one unknown id, or a long URL, may fail the whole batch
    middle = len(ids) // 2
    first = await _fetch_batch(client, ids[:middle])
    return {**first, **await _fetch_batch(client, ids[middle:])}


async def _pages(client: GuardedClient, ids: Sequence[str]) -> AsyncIterator[tuple[str, Price]]:
    """Yield pairs of id and price, from all pages of the response.

    Raises:
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: fal does not say them.
    """
    wanted = set(ids)
    cursor = ""
    for _ in range(_MAX_PAGES):
        query = [("endpoint_id", id) for id in ids] + ([("cursor", cursor)] if cursor else [])
        send = partial(client.get_once, f"{PRICING_URL}?{urlencode(query)}")
        payload = await retry(send, max_elapsed=PATIENCE)
        rows = payload.get("prices") if isinstance(payload, dict) else None
        if not isinstance(rows, list):
            raise InvalidResponseError("it has no list of prices")
        for pair in _read_rows(rows):
            if pair[0] in wanted:
                yield pair
        following = payload.get("next_cursor") if payload.get("has_more") else None
        if not isinstance(following, str) or following in {"", cursor}:
            return
        cursor = following


def _read_rows(rows: Sequence[Any]) -> Iterator[tuple[str, Price]]:
    """Yield the rows that are prices; others are left out, so that they count as unknown."""
    today = datetime.datetime.now(datetime.UTC).date()
    for row in rows:
        if not isinstance(row, dict):
            continue
        id, unit, currency = row.get("endpoint_id"), row.get("unit"), row.get("currency")
        amount = _decimal(row.get("unit_price"))
        if amount is None or not all(isinstance(each, str) for each in (id, unit, currency)):
            continue
        yield (
            str(id),
            Price(
                amount=amount,
                unit=str(unit)[:100],
                currency=str(currency).upper()[:10],
                date=today,
                source=PriceSource.PLATFORM,
            ),
        )


def _decimal(value: Any) -> Decimal | None:
    """Return a JSON number as it was written, or None if it is no price."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and amount >= 0 else None
