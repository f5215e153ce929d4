"""The platform API of the simulator: its pages, documents, prices and faults."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.simulator import Simulator
from nodetool.fal.simulator.faults import parse
from tests.helpers.simulators import FLUX

API = "https://api.fal.ai/v1/models"


def read(http: httpx.Client, **query: Any) -> dict[str, Any]:
    response = http.get(API, params=query)
    assert response.status_code == 200, response.text
    page: dict[str, Any] = response.json()
    return page


def rows(count: int) -> list[dict[str, Any]]:
    return [{"endpoint_id": f"lab/model-{n}", "openapi": {"paths": {}}} for n in range(count)]


def test_the_pages_hold_the_catalogue_once(fal: Simulator, http: httpx.Client) -> None:
    ids: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = read(http, **cursor)
        ids += [row["endpoint_id"] for row in page["models"]]
        assert all("openapi" not in row for row in page["models"])
        if not page["has_more"]:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert sorted(ids) == list(endpoints.ids())
    active = [read(http, status=status)["models"] for status in ("active", "deprecated")]
    assert {row["metadata"]["status"] for each in active for row in each} == {
        "active",
        "deprecated",
    }


def test_documents_come_with_the_rows_that_are_asked_for(
    fal: Simulator, http: httpx.Client
) -> None:
    query = {"endpoint_id": [FLUX, "no/such"], "expand": "openapi-3.0"}
    (row,) = read(http, **query)["models"]
    assert f"/{FLUX}" in row["openapi"]["paths"]
    older = http.get(
        "https://fal.ai/api/openapi/queue/openapi.json", params={"endpoint_id": FLUX}
    ).json()
    assert older == row["openapi"]
    assert len(read(http, expand="openapi-3.0", limit=500)["models"]) == 10


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"limit": 0}, 400),
        ({"limit": "x"}, 400),
        ({"status": "gone"}, 400),
        ({"cursor": "7-1"}, 400),
        ({"cursor": "x"}, 400),
        ({"endpoint_id": ["a/b"] * 51}, 400),
    ],
)
def test_wrong_queries_are_refused_in_the_words_of_the_platform(
    fal: Simulator, http: httpx.Client, query: dict[str, Any], status: int
) -> None:
    response = http.get(API, params=query)
    assert response.status_code == status
    assert response.json()["error"]["type"] == "validation_error"


def test_faults_of_the_list(fal: Simulator, http: httpx.Client) -> None:
    fal.models.replace(rows(30))
    fal.models.page_size = 20
    first = read(http)
    fal.fail("duplicate-rows@models*1")
    assert len(read(http)["models"]) == 23
    fal.fail("expansion-failed@models*1")
    failed = read(http, expand="openapi-3.0")["models"]
    assert [("error" in row["openapi"]) for row in failed] == [True] + [False] * 9
    fal.fail("reordered@models*1")
    moved = read(http)
    assert moved["models"][1:] == first["models"][:-1]
    fal.fail("expired-cursor@models*1")
    for _ in range(2):  # the cursor stays invalid
        response = http.get(API, params={"cursor": first["next_cursor"]})
        assert response.status_code == 400
    assert read(http, cursor=read(http)["next_cursor"])["has_more"] is False
    fal.fail("long-query=60@models")
    assert http.get(API, params={"endpoint_id": ["lab/model-1"] * 2}).status_code == 200
    assert http.get(API, params={"endpoint_id": ["lab/model-1"] * 9}).status_code == 404
    fal.clear_faults()
    fal.fail("429=3@models*1")
    limited = http.get(API)
    assert limited.headers["retry-after"] == "3"
    assert limited.json()["error"]["type"] == "rate_limited"


@pytest.mark.parametrize(
    "rule", ["long-query@models", "long-query=x@models", "reordered@status", "429@models:a/b"]
)
def test_rules_that_mean_nothing_are_refused(rule: str) -> None:
    with pytest.raises(ValueError, match="models"):
        parse(rule)


def test_prices_need_a_key_and_add_up(fal: Simulator, http: httpx.Client) -> None:
    url = f"{API}/pricing"
    with httpx.Client() as anonymous:
        refused = anonymous.get(url, params={"endpoint_id": FLUX})
    assert refused.status_code == 401
    assert refused.json()["error"]["type"] == "authorization_error"
    (price,) = http.get(url, params={"endpoint_id": FLUX}).json()["prices"]
    assert price["currency"] == "USD"
    estimates: list[dict[str, Any]] = [
        {"estimate_type": "unit_price", "endpoints": {FLUX: {"unit_quantity": 2.5}}},
        {"estimate_type": "historical_api_price", "endpoints": {FLUX: {"call_quantity": 4}}},
    ]
    costs = [http.post(f"{url}/estimate", json=each).json()["total_cost"] for each in estimates]
    assert costs == [pytest.approx(price["unit_price"] * n) for n in (2.5, 4)]
    assert http.get(url, params={"endpoint_id": "no/such"}).status_code == 404
    assert http.post(f"{url}/estimate", json={"estimate_type": "guess"}).status_code == 400
    unknown = {"estimate_type": "unit_price", "endpoints": {"no/such": {"unit_quantity": 1}}}
    assert http.post(f"{url}/estimate", json=unknown).status_code == 404
