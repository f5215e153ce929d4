"""Every node run against the simulator through sockets: accepted, and nothing of the result lost.

Argument sets come from the document of the endpoint alone; the simulator holds each request against
the schema. ``SOAK_SETS`` says how many random sets each node is run with (scripts/soak asks for
20), beside the smallest and the fullest one.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from nodetool.worker.context_stub import WorkerContext
from pydantic import TypeAdapter

from codegen import snapshot
from nodetool.fal.jobs import runner
from nodetool.fal.journal import journal
from nodetool.fal.node import FALNode
from nodetool.fal.simulator import KEY, Simulator
from tests.helpers import schema_examples, simulators
from tests.test_all_nodes import MODULES, filled, nodes, output_schema, within

pytestmark = pytest.mark.slow
SETS = int(os.environ.get("SOAK_SETS", "1"))
AT_ONCE = 32


@pytest.fixture(scope="module")
def fal() -> Iterator[Simulator]:
    """Provide a simulator on loopback."""
    with Simulator() as simulator:
        yield simulator


@cache
def adapter(annotation: Any) -> TypeAdapter[Any]:
    """Return a validator of values of a type."""
    return TypeAdapter(annotation)


def argument_sets(cls: type[FALNode]) -> list[dict[str, Any]]:
    """Yield the smallest and the fullest set of arguments, and random ones."""
    document = snapshot.load_document(cls.endpoint_id())
    schema = schema_examples.input_schema(document)
    if "properties" not in schema:
        return [{}, {"arguments": {"anything": 1}}]
    required, names = schema.get("required", []), list(schema["properties"])
    rng = random.Random(cls.endpoint_id())
    chosen = [required, names]
    sets = [within(cls, schema_examples.arguments(document, some, rng)) for some in chosen]
    optional = [name for name in names if name not in required]
    most = len(optional) if SETS > 1 else min(2, len(optional))  # uploads take their time
    for _ in range(SETS):
        some = rng.sample(optional, rng.randint(0, most))
        wanted = [name for name in names if name in some or name in required]
        sets.append(within(cls, schema_examples.arguments(document, wanted, rng)))
    return sets


async def run(cls: type[FALNode], number: int, arguments: dict[str, Any]) -> dict[str, Any]:
    """Run a node; its job is on the journal under the number."""
    if cls._free_form:
        node = cls()
        for name, value in arguments.items():
            assert node.assign_property(name, value) is None
    else:
        node = filled(cls, arguments)
    token = runner.IDEMPOTENCY_SCOPE.set(f"{cls.endpoint_id()} {number}")
    try:
        outputs: dict[str, Any] = await node.call(WorkerContext(secrets={"FAL_API_KEY": KEY}))
    finally:
        runner.IDEMPOTENCY_SCOPE.reset(token)
    return outputs


def assert_whole(cls: type[FALNode], outputs: dict[str, Any], result: Any) -> None:
    """Assert that every property of a result is in a slot, of the slot's type."""
    endpoint = cls.endpoint_id()
    names = cls.output_names()
    assert set(outputs) == set(names), endpoint
    sources = {source.removesuffix("[0]") for source in names.values()}
    properties = output_schema(snapshot.load_document(endpoint)).get("properties", {})
    assert set(properties) <= sources or "" in sources, endpoint
    assert not isinstance(result, dict) or set(result) <= set(properties) or "" in sources, endpoint
    types = cls._slots()
    for slot, source in names.items():
        value = outputs[slot]
        if value is not None:
            adapter(types[slot]).validate_python(value, strict=True)
        if not isinstance(result, dict) or source.removesuffix("[0]") not in result or not source:
            continue
        given = result[source.removesuffix("[0]")]
        if source.endswith("[0]"):
            given = given[0] if isinstance(given, list) and given else None
        assert (value is None) == (given is None), (endpoint, slot, given)
        if isinstance(given, list) and isinstance(value, list):
            assert len(value) == len(given), (endpoint, slot)


@pytest.mark.parametrize("module", MODULES)
async def test_every_node_runs_and_loses_nothing(
    fal: Simulator, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fal.reset()
    simulators.lead(monkeypatch, fal)
    semaphore = asyncio.Semaphore(AT_ONCE)
    classes = nodes(module)
    count = 0

    async def one(cls: type[FALNode], number: int, arguments: dict[str, Any]) -> None:
        async with semaphore:
            done[f"{cls.endpoint_id()} {number}"] = cls, await run(cls, number, arguments)

    for start in range(0, len(classes), 20):
        done: dict[str, tuple[type[FALNode], dict[str, Any]]] = {}
        async with asyncio.TaskGroup() as tasks:
            for cls in classes[start : start + 20]:
                for number, arguments in enumerate(argument_sets(cls)):
                    tasks.create_task(one(cls, number, arguments))
                    count += 1
        book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
        jobs = {job.scope: job for job in book.jobs(limit=len(done))}
        for scope, (cls, outputs) in done.items():
            assert jobs[scope].state == "done"
            assert jobs[scope].consumed
            assert_whole(cls, outputs, book.result(jobs[scope].number))
    assert fal.state.count() == count
    assert {each.endpoint for each in fal.state.submissions} == {c.endpoint_id() for c in classes}
