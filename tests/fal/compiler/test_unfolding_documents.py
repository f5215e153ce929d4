"""Small documents that expand to large ones: little time and memory, and a diagnostic."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.output import wrappers
from nodetool.fal.compiler import render, scaffold
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR, digest
from nodetool.fal.compiler.parsing import openapi
from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.documents import MAX_NESTING, parse
from nodetool.fal.compiler.resolve import resolve_module
from nodetool.fal.simulator.endpoints import Endpoints
from tests.strategies import documents

#: limits of any document below 100 KB. On a quiet machine it is at most two seconds; the guard is
#: wider, because on a busy one the same work takes three times as much processor time.
SECONDS, MEGABYTES = 8.0, 300.0
#: documents of which nothing is left out: they are not large, or have no types at all
WHOLE = {
    *("two of the next, 16 times", "ten parts of the next, 30 times", "parts that have each other"),
    *("6 times 1900 choices", "2500 fields", "7000 needed", "400 objects", "1500 names of one"),
    *("long texts", "seven kinds at once", "800 objects of one title", "one long title of many"),
    *("names that differ in marks", "starts and ends", "values that differ in marks"),
    *("parts that are wide", "alternatives within alternatives"),
}


def measure(surface: str) -> list[dict[str, Any]]:
    """Measure each hostile document in a process of its own."""
    command = [sys.executable, "-m", "tests.helpers.hostile_run", surface]
    process = subprocess.run(command, capture_output=True, text=True, check=False, timeout=400)
    assert process.returncode == 0, process.stderr[-2_000:]
    _first, *lines = [json.loads(line) for line in process.stdout.splitlines()]
    assert [line["name"] for line in lines] == list(documents.DOCUMENTS)
    return lines


@pytest.mark.posix
@pytest.mark.parametrize("surface", ["generator", "show", "simulator"])
def test_a_document_takes_little_and_what_is_left_out_is_said(surface: str) -> None:
    for line in measure(surface):
        assert line["seconds"] <= SECONDS, line
        assert line["megabytes"] <= MEGABYTES, line
        assert not re.search(r"Error\b|recursion depth|Traceback", line["told"]), line
        assert line["bytes"] < 100 * 1024, line
        whole = line["name"] in WHOLE or (surface == "show" and "paths" in line["name"])
        if surface != "simulator" and not whole:
            assert re.search(r"left out|taken as|too deep|No node can be made", line["told"]), line
            assert re.search(r"/(input|output|paths)", line["told"]) or "choices" in line["name"]


@contextmanager
def at_most(calls: int) -> Iterator[list[int]]:
    """Fail as soon as more than this many Python functions are called."""
    count = [0]

    def trace(frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            count[0] += 1
            if count[0] > calls:
                raise AssertionError(f"more than {calls} calls, the last in {frame.f_code}")

    sys.setprofile(trace)
    try:
        yield count
    finally:
        sys.setprofile(None)


def through_all_stages(document: dict[str, Any]) -> int:
    """Compile a document to nodes and wrappers; return what its budget was charged."""
    (operation,) = openapi.operations(document)
    reader = openapi.Reader(document, Budget("d.json"))
    endpoint = reader.endpoint(operation)
    entry = EndpointConfig.model_validate(scaffold.entry_for(endpoint, {}))
    config = ModuleConfig(module="m", file="d", entries={endpoint.endpoint_id: entry})
    module, _diagnostics = resolve_module(config, {endpoint.endpoint_id: endpoint})
    head, tail = render.render_frame(module)
    source = "".join((head, *map(render.render_node, module.nodes), tail))
    render.check_source(source, module)
    wrappers.check_source("".join(wrappers.render(module, wrappers.Scope.of(module))), module)
    return openapi.MAX_SIZE - reader.budget.remaining


@given(st.integers(0, 2**64))
@settings(max_examples=40)
def test_no_small_document_takes_many_steps(seed: int) -> None:
    through_all_stages(
        documents.document(documents.obj({"a": documents.TEXT}))
    )  # work that is done only once
    document = documents.tangled(random.Random(seed))
    size = len(json.dumps(document))
    with at_most(50_000 + 400 * size):
        assert through_all_stages(document) <= size
    served = Endpoints(0)
    served.serve("me/hostile", document)
    with at_most(1_500_000):
        for given_arguments in ({}, {"p0": {"p0": [{}]}, "p1": 1}):
            outcome = served.outcome("me/hostile", given_arguments, lambda *_: "https://x/y")
            assert outcome.status in {200, 422, 500}


def test_the_same_component_is_one_type_wherever_it_is_met() -> None:
    parts = documents.chained(documents.twice, 16)
    reader = openapi.Reader(documents.document(documents.ref("S0"), parts), Budget("d.json"))
    endpoint = reader.endpoint(openapi.operations(reader.document)[0])
    first, second = (field.type.struct for field in endpoint.inputs)
    assert first is second
    assert reader.budget.remaining > openapi.MAX_SIZE - 100
    assert not reader.budget.diagnostics


def test_one_budget_is_shared_by_arguments_results_and_calls() -> None:
    many = documents.fields([documents.TEXT] * (openapi.MAX_SIZE - 10))
    endpoint, (diagnostic,) = openapi.read_endpoint(
        documents.document(many, output=documents.fields([documents.TEXT] * 100)), "d.json"
    )
    assert endpoint is not None
    assert len(endpoint.inputs) == openapi.MAX_SIZE - 10
    assert (diagnostic.code, diagnostic.pointer) == (
        "too-large",
        f"/output/p{len(endpoint.outputs)}",
    )
    assert f"{100 - len(endpoint.outputs)} properties from" in diagnostic.message

    app = documents.app(100, documents.ref("S"), {"S": documents.fields([documents.TEXT] * 700)})
    endpoints, (diagnostic,) = openapi.read_endpoints(app, "d.json")
    assert 1 < len(endpoints) < 20
    assert all(each.inputs is endpoints[0].inputs for each in endpoints)
    assert (
        f"{100 - len(endpoints)} calls from 'me/p{len(endpoints)}' on are left out"
        in diagnostic.message
    )


def test_equal_types_are_equal_however_often_they_share_a_part() -> None:
    def tower() -> TypeIR:
        type_ = TypeIR(kind=Kind.STR)
        for _ in range(60):  # 2 ** 60 comparisons, one by one
            type_ = TypeIR(kind=Kind.UNION, members=(type_, type_))
        return type_

    assert tower() == tower()
    assert hash(tower()) == hash(tower())
    assert tower() != TypeIR(kind=Kind.LIST, item=tower())
    plain = FieldIR(api_name="a", type=tower())
    assert digest(plain) != digest(FieldIR(api_name="a", type=tower(), description="words"))


@pytest.mark.parametrize("levels", [500, 5_000, 100_000])
def test_json_is_read_however_deep_it_is(levels: int) -> None:
    read = parse(b'{"x":"]}","a":' * levels + b"1" + b"}" * levels)
    depth = 0
    while "a" in read:
        assert read["x"] == "]}"
        read, depth = read["a"], depth + 1
    assert depth == MAX_NESTING
    with pytest.raises(ValueError, match="Expecting"):
        parse(b'{"a":' * levels)


def test_numbers_of_thousands_of_digits_are_read_as_no_number() -> None:
    text = '{"paths": {"/a/b": {"post": {"requestBody": {"content": {"application/json": {"schema": %s}}}}}}}'
    schema = '{"properties": {"a": {"type": "integer", "default": %s, "enum": [%s, 1]}}}'
    endpoint, (diagnostic,) = openapi.read_endpoint(
        parse((text % schema % ("9" * 9_000, "9" * 9_000)).encode()), "d.json"
    )
    assert endpoint is not None
    assert diagnostic.code == "default-misfit"
    assert endpoint.inputs[0].type.enum is not None
    assert endpoint.inputs[0].type.enum.values == (1,)
