"""Endpoints that fal no longer serves: hidden, loading, and clear about what came after them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from nodetool.worker.context_stub import WorkerContext
from nodetool.workflows.base_node import get_node_class

from codegen import snapshot
from codegen.paths import METADATA
from codegen.retirement import check, proposals
from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.errors import RetiredEndpointError
from nodetool.fal.node import FALNode
from nodetool.fal.simulator import Simulator

RECORDS = snapshot.load_catalogue()
RETIRED = [e for e in endpoints.ids() if RECORDS[e]["status"] == "retired"]


def node(endpoint_id: str) -> type[FALNode]:
    kind = get_node_class(endpoints.find(endpoint_id).node_type)
    assert kind is not None
    assert issubclass(kind, FALNode)
    return kind


def record(status: str, category: str = "text-to-video", **more: Any) -> dict[str, Any]:
    return {"status": status, "category": category, "schema_source": "platform", **more}


@pytest.mark.parametrize(
    ("retired", "active", "successor"),
    [
        ("fal-ai/m/v1/pro", ["fal-ai/m/v2/pro", "fal-ai/m/v2.1/pro", "fal-ai/m/v2.1/lite"], "fal-ai/m/v2.1/pro"),
        ("fal-ai/m-preview/x", ["fal-ai/m/x"], "fal-ai/m/x"),
        ("fal-ai/m/x", ["m/3/x"], "m/3/x"),
        ("fal-ai/m/v3", ["fal-ai/m/v2"], ""),
        ("fal-ai/m-4b", ["fal-ai/m-9b"], ""),
        ("fal-ai/m/v1", ["fal-ai/n/v2"], ""),
    ],
)  # fmt: skip
def test_successors_are_proposed_by_family_and_version(
    retired: str, active: list[str], successor: str
) -> None:
    records = {retired: record("retired"), **{e: record("active") for e in active}}
    assert proposals(records) == ({retired: successor} if successor else {})


def test_another_category_or_no_schema_is_no_successor() -> None:
    records = {
        "a/m/v1": record("retired"),
        "a/m/v2": record("active", "image-to-video"),
        "a/m/v3": {"status": "active", "category": "text-to-video"},
        "a/m/v4": record("retired"),
    }
    assert proposals(records) == {}


def test_a_configured_successor_must_be_served() -> None:
    entry = EndpointConfig(class_name="M", docstring="Makes.", superseded_by="a/gone")
    config = ModuleConfig(module="m", file="m", entries={"a/m": entry})
    (problem,) = check(config, {"a/m": record("retired"), "a/gone": record("retired")})
    assert problem.code == "successor-unknown"
    assert check(config, {"a/gone": record("active")}) == []


def test_retired_nodes_are_hidden_and_load() -> None:
    listed = {each["node_type"] for each in json.loads(METADATA.read_text("utf-8"))["nodes"]}
    assert len(RETIRED) > 150
    for endpoint_id in endpoints.ids():
        kind = node(endpoint_id)
        is_retired = endpoint_id in RETIRED
        assert kind.is_visible() is not is_retired
        assert (kind.get_node_type() in listed) is not is_retired
        assert kind.get_title().endswith(" (retired)") is is_retired
        if successor := kind._superseded_by:
            assert is_retired
            assert RECORDS[successor]["status"] == "active"


async def test_a_run_says_that_fal_serves_it_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint_id = "fal-ai/kling-video/v1/pro/text-to-video"
    kind = node(endpoint_id)
    with Simulator(faults=["404@submit"]) as simulator:
        for name, value in simulator.env.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(
            RetiredEndpointError, match=r"fal no longer serves it .*2026-06-11.*use "
        ):
            await kind(prompt="a fox").process(WorkerContext())
