"""Estimates, compared with amounts that were worked out by hand from list price and unit."""

from __future__ import annotations

import csv
import datetime
import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.catalogue import endpoints
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.listed import DATE, listed_prices
from nodetool.fal.pricing.money import (
    Estimate,
    Price,
    PriceSource,
    from_micros,
    money,
    to_micros,
    total,
)
from nodetool.fal.pricing.quantities import parse_unit

#: endpoint, arguments, and dollars: an amount, ``low..high``, or ``unknown``
TABLE = Path(__file__).parents[2] / "data" / "estimates.csv"
UNITS = sorted({price.unit for price in listed_prices().values()})


def rows() -> list[tuple[str, dict[str, Any], str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            (row["endpoint_id"], json.loads(row["arguments"]), row["dollars"])
            for row in csv.DictReader(file)
        ]


def estimate(endpoint_id: str, **arguments: Any) -> Estimate:
    return estimate_request(endpoint_id, arguments, listed_prices()[endpoint_id])


def price(amount: str, unit: str) -> Price:
    return Price(
        amount=Decimal(amount), unit=unit, currency="USD", date=DATE, source=PriceSource.LIST
    )


def test_the_table_has_sixty_endpoints_with_five_sets_of_arguments() -> None:
    counts = Counter(endpoint for endpoint, _, _ in rows())
    assert len(counts) >= 60
    assert set(counts.values()) == {5}


def test_estimates_are_those_worked_out_by_hand() -> None:
    wrong = []
    for endpoint, arguments, dollars in rows():
        got = estimate(endpoint, **arguments)
        low, _, high = dollars.partition("..")
        expected = (
            (None, None)
            if dollars == "unknown"
            else (Decimal(low), Decimal(high) if high else Decimal(low))
        )
        if (got.low, got.high) != expected:
            wrong.append(f"{endpoint} {arguments}: {got} ({got.unknown or got.explanation})")
    assert wrong == []


def test_every_listed_price_gives_an_amount_or_a_reason() -> None:
    for endpoint in listed_prices():
        got = estimate(endpoint)
        assert (got.low is None) == bool(got.unknown) == (not got.explanation), got
        assert got.low is None or got.high is None or 0 < got.low <= got.high
        assert got.date == DATE
        assert got.source is PriceSource.LIST


def test_an_endpoint_without_a_price_is_unknown() -> None:
    got = estimate_request("fal-ai/flux/dev", {}, None)
    assert got.low is None
    assert "no price" in got.unknown
    assert got.date is None


@pytest.mark.parametrize("amount", ["0", "NaN", "-1"])
def test_a_price_that_cannot_be_right_is_unknown(amount: str) -> None:
    assert estimate_request("fal-ai/flux/dev", {}, price(amount, "images")).unknown


def test_arguments_that_come_from_other_nodes_are_unknown() -> None:
    got = estimate_request(
        "fal-ai/flux-pro/kontext",
        {},
        listed_prices()["fal-ai/flux-pro/kontext"],
        open_arguments={"num_images"},
    )
    assert got.unknown == "num_images is not known before the request is made"


@pytest.mark.parametrize(
    ("unit", "parsed"),
    [
        ("images", (1, "images")),
        ("5 seconds", (5, "seconds")),
        ("1000 characters", (1000, "characters")),
        ("1m tokens", (1_000_000, "tokens")),
        ("Processed  Megapixels", (1, "processed megapixels")),
        ("1", (1, "")),
        ("", (1, "")),
        ("0 seconds", (1, "")),
    ],
)
def test_units_are_parsed(unit: str, parsed: tuple[int, str]) -> None:
    per, name = parse_unit(unit)
    assert (int(per), name) == parsed


def test_singular_units_count_as_plural_ones() -> None:
    assert estimate_request("fal-ai/veo3", {}, price("0.5", "second")).amount == 4
    assert estimate_request("fal-ai/nano-banana", {}, price("0.5", "image")).amount == Decimal(
        "0.5"
    )


AMOUNTS = st.decimals("0.000001", "1000", places=6)
ENDPOINTS = st.sampled_from([id for id in listed_prices() if endpoints.get(id)])


@given(ENDPOINTS, AMOUNTS, st.sampled_from(UNITS))
def test_what_has_a_price_never_costs_nothing(id: str, amount: Decimal, unit: str) -> None:
    got = estimate_request(id, {"text": "a", "prompt": "a"}, price(str(amount), unit))
    assert got.unknown or (got.low is not None and got.low > 0)


@given(
    st.sampled_from(["fal-ai/flux/dev", "fal-ai/nano-banana", "fal-ai/bria/text-to-image/fast"]),
    AMOUNTS,
    st.sampled_from(["images", "megapixels", "generations", "requests"]),
    st.integers(1, 50),
    st.integers(1, 50),
)
def test_more_results_never_cost_less(
    id: str, amount: Decimal, unit: str, count: int, more: int
) -> None:
    def cost(number: int) -> Estimate:
        return estimate_request(id, {"num_images": number}, price(str(amount), unit))

    few, many = cost(count), cost(count + more)
    if few.unknown or many.unknown:
        assert few.unknown == many.unknown
        return
    assert (few.low or 0) <= (many.low or 0)
    assert (few.high or 0) <= (many.high or 0)


@given(st.sampled_from(UNITS), st.dictionaries(st.text(max_size=9), st.none() | st.text()))
def test_whatever_the_arguments_are_the_estimate_says_something(
    unit: str, arguments: dict[str, Any]
) -> None:
    for id in ("fal-ai/flux/dev", "nobody/knows-it"):
        got = estimate_request(id, arguments, price("0.1", unit))
        assert bool(got.unknown) != bool(got.explanation)


@given(st.decimals("0", "1000000", places=6))
def test_amounts_survive_as_millionths(amount: Decimal) -> None:
    assert from_micros(to_micros(amount)) == amount


def test_amounts_are_formatted_without_losing_digits() -> None:
    assert money(Decimal("0.5")) == "$0.50"
    assert money(Decimal("0.019661")) == "$0.019661"
    assert money(Decimal("100")) == "$100.00"
    assert money(Decimal("1E+2"), "EUR") == "100.00 EUR"


def test_sums_name_what_is_unknown() -> None:
    known, unknown = estimate("fal-ai/nano-banana"), estimate("fal-ai/whisper")
    both = total([(known, 3), (unknown, 2)])
    assert both.low == both.high == Decimal("0.1194")
    assert (both.requests, both.unknown) == (5, 2)
    assert str(both) == "$0.1194 and 2 of unknown price"
    assert both.dates == (f"list price of {datetime.date(2025, 10, 30)}",)
    assert str(total([(unknown, 1)])) == "an unknown amount"


def test_other_currencies_are_not_added_up() -> None:
    euros = Price(
        amount=Decimal(1), unit="images", currency="EUR", date=DATE, source=PriceSource.PLATFORM
    )
    got = estimate_request("fal-ai/nano-banana", {}, euros)
    assert str(got) == "1.00 EUR"
    assert total([(got, 1)]).unknown == 1
