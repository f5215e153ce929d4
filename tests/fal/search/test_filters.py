"""Filters of the search: what passes, what a limit for prices compares, and what is unknown."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.listed import listed_prices
from nodetool.fal.search.engine import search
from nodetool.fal.search.filters import PriceLimit, known_licenses, known_makers


def ids(**filters: object) -> set[str]:
    """Return the ids of all endpoints that pass filters."""
    return {hit.endpoint.id for hit in search(limit=None, **filters)}  # type: ignore[arg-type]


def test_filters_hold_for_every_result() -> None:
    hits = search(takes=["picture"], gives=["video"], capabilities=["LoRA"], limit=None)
    assert len(hits) >= 15
    for hit in hits:
        assert "image" in hit.endpoint.input_kinds
        assert "video" in hit.endpoint.output_kinds
        assert "lora" in hit.endpoint.capabilities
    assert search("flux", gives=["3d"], capabilities=["lip-sync"]) == []


def test_filters_apply_to_what_a_query_finds() -> None:
    found = [hit.endpoint for hit in search("talking photo", takes=["audio"], limit=None)]
    assert found
    assert all("audio" in endpoint.input_kinds for endpoint in found)


def test_text_is_an_input_where_an_argument_takes_it() -> None:
    with_text = ids(takes=["text"])
    assert "fal-ai/flux/dev" in with_text
    assert "fal-ai/imageutils/rembg" not in with_text


@pytest.mark.parametrize("name", ["black forest labs", "Black-Forest-Labs", "blackforest"])
def test_makers_are_found_by_the_beginning_of_their_names(name: str) -> None:
    assert {endpoints.find(id).lab for id in ids(makers=[name])} == {"Black Forest Labs"}


def test_one_of_several_makers_is_enough() -> None:
    both = ids(makers=["google", "openai"])
    assert both == ids(makers=["google"]) | ids(makers=["openai"])
    assert ids(makers=["google"]) - ids(makers=["openai"])
    assert ids(makers=["nobody at all"]) == ids(makers=[""]) == set()
    assert "Google" in known_makers()


def test_an_unknown_license_is_none() -> None:
    for license in known_licenses():
        passing = ids(licenses=[license.upper()])
        assert passing
        assert {endpoints.find(id).license for id in passing} == {license}


def test_retired_endpoints_can_be_left_out() -> None:
    assert {id for id in ids() if endpoints.find(id).retired_since} == ids() - ids(
        include_retired=False
    )


@pytest.mark.parametrize("limit", ["0.04/image", "$0.04/images", " 0.04 / image "])
def test_a_limit_compares_prices_for_the_same_unit_only(limit: str) -> None:
    passing = ids(max_price=PriceLimit.parse(limit))
    prices = [listed_prices()[id] for id in passing]
    assert {price.unit for price in prices} == {"images"}
    assert max(price.amount for price in prices) <= Decimal("0.04")
    cheap = {
        id
        for id, price in listed_prices().items()
        if price.unit == "images" and 0 < price.amount <= Decimal("0.04")
    }
    assert passing == cheap & ids()


def test_seconds_minutes_and_five_seconds_are_the_same_kind() -> None:
    per_second = ids(max_price=PriceLimit.parse("0.1/second"))
    assert per_second == ids(max_price=PriceLimit.parse("6/minute"))
    assert per_second == ids(max_price=PriceLimit.parse("0.5/5 seconds"))
    units = {listed_prices()[id].unit for id in per_second}
    assert {"seconds", "5 seconds", "minutes"} <= units
    assert not {"compute seconds", "input seconds"} & units


def test_a_limit_without_a_unit_is_for_a_request_and_unknown_is_not_0() -> None:
    limit = PriceLimit.parse("0.05")
    passing = ids(max_price=limit)
    assert len(passing) >= 50
    for id in passing:
        highest = estimate_request(id, {}, listed_prices().get(id)).high
        assert highest is not None
        assert 0 < highest <= Decimal("0.05")
    assert ids(max_price=PriceLimit(Decimal(10**9))) < set(listed_prices())
    assert passing == ids(max_price=PriceLimit.parse("0.05/request"))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "no price"),
        ("cheap", "no price"),
        ("0", "no price"),
        ("-1/image", "no price"),
        ("nan", "no price"),
        ("inf/image", "no price"),
        ("1/parsec", "'parsec'"),
        ("1/unit", "'unit'"),
        ("1/0 seconds", "'0 seconds'"),
    ],
)
def test_what_is_no_limit_is_refused_in_a_sentence(text: str, part: str) -> None:
    with pytest.raises(ValueError, match="no price") as error:
        PriceLimit.parse(text)
    assert part in str(error.value)
