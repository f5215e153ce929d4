"""Every endpoint, asked through ``generate``: exactly what was asked for is sent, and it works."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nodetool.workflows.base_node import get_node_class

from nodetool.fal.catalogue import endpoints
from nodetool.fal.generate import Generation, generate
from nodetool.fal.simulator import Simulator
from tests.helpers import schema_examples, simulators
from tests.test_all_nodes import within

pytestmark = pytest.mark.slow

PARTS = 8
AT_ONCE = 16


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def fal(running: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    running.reset()
    simulators.lead(monkeypatch, running)
    return running


def arguments_of(endpoint_id: str) -> dict[str, Any]:
    """Return the required arguments of an endpoint and a few others, by its document alone."""
    document = endpoints.find(endpoint_id).document()
    schema = schema_examples.input_schema(document)
    names = list(schema.get("properties", ()))
    required = schema.get("required", [])
    rng = random.Random(endpoint_id)
    optional = rng.sample(names, min(3, len(names)))
    some = [name for name in names if name in required or name in optional]
    if not names:
        return {"anything": 1}
    node_class: Any = get_node_class(endpoints.find(endpoint_id).node_type)
    return within(node_class, schema_examples.arguments(document, some, rng))


@pytest.mark.parametrize("part", range(PARTS))
async def test_what_is_asked_for_is_sent_and_nothing_else(
    fal: Simulator, tmp_path: Path, part: int
) -> None:
    limit = asyncio.Semaphore(AT_ONCE)

    async def run(endpoint_id: str) -> tuple[dict[str, Any], Generation]:
        arguments = arguments_of(endpoint_id)
        async with limit:
            kind = "image"  # it decides nothing where an endpoint is named
            generation = await generate(kind, model=endpoint_id, extra=arguments, download=False)
        return arguments, generation

    ids = [each for each in endpoints.ids() if not endpoints.find(each).retired_since][part::PARTS]
    results = await asyncio.gather(*map(run, ids))
    sent = {each.request_id: each.arguments for each in fal.state.submissions}
    assert len(sent) == len(ids)
    for arguments, generation in results:
        submitted = sent[generation.request_id]
        assert submitted == dict(generation.jobs[0].arguments)
        assert submitted.keys() <= arguments.keys(), generation.endpoint_id
        properties = endpoints.find(generation.endpoint_id).input_properties()
        for name, value in arguments.items():
            left_out = value in (
                None,
                "",
                [],
                {},
                False,
                -1,
                properties.get(name, {}).get("default"),
            )
            assert name in submitted or left_out, (generation.endpoint_id, name, value)
