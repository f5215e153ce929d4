"""Prices from fal's platform: asked for over real sockets, cached for a day, else the listed ones."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.pricing import live, lookup
from nodetool.fal.pricing.lookup import Prices, find_prices, only_listed
from nodetool.fal.pricing.money import PriceSource
from nodetool.fal.settings import load
from nodetool.fal.simulator import KEY, Simulator
from tests.helpers.prices import give_prices

SCHNELL, VEO, BANANA = "fal-ai/flux/schnell", "fal-ai/veo3", "fal-ai/nano-banana"
#: what the platform says; the listed prices differ
LIVE: dict[str, Any] = {SCHNELL: (0.004, "megapixels"), VEO: (0.25, "seconds")}
PAGE = 1


class Platform(BaseHTTPRequestHandler):
    """A platform with pages of one row, which refuses a batch that has an unknown id."""

    requests: ClassVar[list[list[str]]] = []
    status: ClassVar[int] = 200
    rows: ClassVar[list[Any] | None] = None

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        ids = query["endpoint_id"]
        self.requests.append(ids)
        if self.status != 200 or not set(ids) <= LIVE.keys():
            self._reply(
                self.status if self.status != 200 else 404, {"error": {"type": "not_found"}}
            )
            return
        assert self.headers["Authorization"] == f"Key {KEY}"
        start = int(query.get("cursor", ["0"])[0])
        rows = self.rows or [
            {"endpoint_id": id, "unit_price": LIVE[id][0], "unit": LIVE[id][1], "currency": "USD"}
            for id in ids
        ]
        more = start + PAGE < len(rows)
        body = {
            "prices": rows[start : start + PAGE],
            "next_cursor": str(start + PAGE) if more else None,
            "has_more": more,
        }
        self._reply(200, body)

    def _reply(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Platform]]:
    monkeypatch.setattr(Platform, "requests", [])
    monkeypatch.setattr(live, "PATIENCE", 0.2)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Platform)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setattr(live, "PRICING_URL", f"http://127.0.0.1:{server.server_port}/pricing")
    monkeypatch.setenv("FAL_KEY", KEY)
    monkeypatch.delenv("FAL_API_KEY", raising=False)
    yield Platform
    server.shutdown()
    thread.join()
    server.server_close()


async def find(*ids: str) -> Prices:
    return await find_prices(ids, load())


async def test_fal_is_asked_once_a_day(platform: type[Platform]) -> None:
    prices = await find(SCHNELL, VEO)
    assert prices.problem == ""
    assert prices.of[SCHNELL].amount == Decimal("0.004")
    assert prices.of[VEO].unit == "seconds"
    assert prices.of[VEO].source is PriceSource.PLATFORM
    asked = len(platform.requests)
    assert asked == 2  # pages
    assert (await find(VEO, SCHNELL)).of == prices.of
    assert len(platform.requests) == asked


async def test_a_price_of_yesterday_is_asked_for_again(platform: type[Platform]) -> None:
    give_prices(load().journal, {VEO: ("9", "seconds")}, age=lookup.MAX_AGE + 1)
    assert (await find(VEO)).of[VEO].amount == Decimal("0.25")
    give_prices(load().journal, {VEO: ("9", "seconds")}, age=lookup.MAX_AGE - 60)
    assert (await find(VEO)).of[VEO].amount == 9


async def test_an_unknown_id_does_not_spoil_its_batch(platform: type[Platform]) -> None:
    prices = await find(SCHNELL, "nobody/knows-it", VEO, BANANA)
    assert prices.problem == ""
    assert prices.of[SCHNELL].source is PriceSource.PLATFORM
    assert prices.of[VEO].source is PriceSource.PLATFORM
    assert prices.of[BANANA].source is PriceSource.LIST  # fal does not say it
    assert "nobody/knows-it" not in prices.of


async def test_the_route_of_fal_is_asked_in_batches(fal: Simulator) -> None:
    known = sorted(endpoints.ids())[:60]
    prices = await find(*known, "nobody/knows-it")
    assert prices.problem == ""
    assert sorted(prices.of) == known
    assert {price.source for price in prices.of.values()} == {PriceSource.PLATFORM}
    asked = len(fal.state.of("pricing"))
    assert asked == 2  # batches of 50
    await find(*known, "nobody/knows-it")
    assert len(fal.state.of("pricing")) == asked


@pytest.mark.parametrize("status", [401, 429, 500])
async def test_the_list_counts_where_fal_does_not_answer(
    platform: type[Platform], monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr(platform, "status", status)
    prices = await find(SCHNELL)
    assert prices.of == only_listed([SCHNELL]).of
    assert "could not be asked for prices" in prices.problem
    assert prices.problem.endswith("the list prices of 2025-10-30 are used.")
    asked = len(platform.requests)
    assert (await find(SCHNELL)).problem == prices.problem
    assert len(platform.requests) == asked  # not again for a while


async def test_the_list_counts_without_a_key(
    platform: type[Platform], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FAL_KEY")
    prices = await find(SCHNELL)
    assert prices.of == only_listed([SCHNELL]).of
    assert prices.problem.startswith("without a key, fal does not say its prices")
    assert platform.requests == []


@pytest.mark.parametrize(
    "row",
    [
        {"endpoint_id": VEO, "unit_price": None, "unit": "seconds", "currency": "USD"},
        {"endpoint_id": VEO, "unit_price": "NaN", "unit": "seconds", "currency": "USD"},
        {"endpoint_id": VEO, "unit_price": -1, "unit": "seconds", "currency": "USD"},
        {"endpoint_id": VEO, "unit_price": True, "unit": "seconds", "currency": "USD"},
        {"endpoint_id": VEO, "unit_price": 1, "unit": 5, "currency": "USD"},
        {"endpoint_id": SCHNELL, "unit_price": 1, "unit": "seconds", "currency": "USD"},
        "nothing",
    ],
)
async def test_rows_that_are_no_price_are_left_out(
    platform: type[Platform], monkeypatch: pytest.MonkeyPatch, row: Any
) -> None:
    monkeypatch.setattr(platform, "rows", [row])
    assert (await find(VEO)).of == only_listed([VEO]).of
