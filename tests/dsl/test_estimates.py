"""What graphs will cost, node by node."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from nodetool.dsl.fal.text_to_image import FluxDev, FluxSchnell
from nodetool.dsl.fal.text_to_speech import MinimaxSpeech02Hd
from nodetool.dsl.graph import AnyNode, create_graph
from nodetool.fal import settings
from nodetool.fal.pricing.listed import DATE
from nodetool.fal.simulator import Simulator
from tests.helpers.prices import give_prices

FLUX_DEV = "fal.text_to_image.FluxDev"


def test_a_graph_costs_what_its_nodes_do() -> None:
    graph = create_graph(
        FluxDev(prompt="a fox", num_images=2).named("dev"),
        FluxSchnell(prompt="a fox").named("schnell"),
    )
    estimate = graph.estimate(live=False)
    assert estimate.nodes["dev"].amount == Decimal("0.039322")
    assert estimate.nodes["schnell"].amount == Decimal("0.00236")
    assert estimate.total.low == estimate.total.high == Decimal("0.041682")
    assert estimate.unknown == {}
    assert estimate.nodes["dev"].date == DATE
    assert str(estimate) == "$0.041682"


def test_what_another_node_gives_is_unknown_before_it_runs() -> None:
    words = AnyNode("fal.llm.AnyLlm", prompt="a poem")
    speech = MinimaxSpeech02Hd(text=words.output).named("speech")
    estimate = create_graph(speech).estimate(live=False)
    assert estimate.unknown == {"speech": "text is not known before the request is made"}
    assert estimate.total.unknown == 1
    assert estimate.total.low == Decimal("0.001")  # of the poem
    assert str(estimate) == "$0.001 and 1 of unknown price"


def test_a_size_of_its_own_is_counted() -> None:
    graph = create_graph(
        AnyNode(FLUX_DEV, prompt="a fox", image_size={"width": 2000, "height": 1000})
    )
    assert graph.estimate(live=False).total.high == Decimal("0.05")


def test_the_dynamic_node_costs_what_its_endpoint_does() -> None:
    known = AnyNode("fal.dynamic.DynamicFal", endpoint="fal-ai/veo3", duration="4s")
    unknown = AnyNode("fal.dynamic.DynamicFal", endpoint="me/my-app").named("mine")
    estimate = create_graph(known, unknown).estimate(live=False)
    assert estimate.total.low == Decimal("1.6")
    assert estimate.unknown == {"mine": "its endpoint is not in the catalogue"}


async def test_an_estimate_can_be_made_while_an_event_loop_runs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    await asyncio.sleep(0)
    estimate = create_graph(FluxSchnell(prompt="a fox")).estimate()
    assert estimate.total.low == Decimal("0.00236")
    assert "without a key" in estimate.problem


def test_the_settings_of_the_run_are_used(fal: Simulator, tmp_path: Path) -> None:
    config = replace(settings.current(), journal=tmp_path / "jobs.sqlite")
    give_prices(config.journal, {"fal-ai/flux/schnell": ("0.07", "images")})
    with settings.using(config):
        estimate = create_graph(FluxSchnell(prompt="a fox")).estimate()
    assert estimate.total.low == Decimal("0.07")
    assert not fal.state.of("pricing")


def test_a_graph_that_calls_nothing_costs_nothing() -> None:
    estimate = create_graph(AnyNode("fal.lora.Lora", path="x")).estimate(live=False)
    assert estimate.nodes == {}
    assert estimate.total.requests == 0
