"""Hostile and broken documents: read quickly, without an exception, always with a diagnostic."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.diagnostics import Diagnostic
from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import openapi
from tests.strategies.names import odd_document, odd_value

REF = "#/components/schemas/"


def read(
    schema: Any, components: dict[str, Any] | None = None, output: Any = None
) -> tuple[EndpointIR, list[Diagnostic]]:
    """Return an endpoint with these arguments, and its diagnostics."""
    sides = {"input": schema, "output": output or {}}
    document = openapi_document("a/b", "text-to-image", sides, components or {})
    endpoint, diagnostics = openapi.read_endpoint(document, "b.json")
    assert endpoint is not None
    return endpoint, diagnostics


def size(fields: tuple[FieldIR, ...]) -> int:
    """Count the types, inner ones too, shared ones once."""
    stack: list[TypeIR] = [field.type for field in fields]
    seen: set[int] = set()
    while stack:
        type_ = stack.pop()
        if id(type_) in seen:
            continue
        seen.add(id(type_))
        stack += type_.members
        stack += [type_.item] if type_.item else []
        stack += [field.type for field in type_.struct.fields] if type_.struct else []
    return len(seen)


@given(st.integers(0, 2**64))
def test_no_document_raises(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(10):  # building a schema here is cheap, drawing it part by part is slow
        endpoint, _diagnostics = openapi.read_endpoint(odd_document(rng), "b.json")
        assert endpoint is not None
        assert len({field.api_name for field in endpoint.inputs}) == len(endpoint.inputs)


@given(st.integers(0, 2**64))
def test_no_json_raises(seed: int) -> None:
    rng = random.Random(seed)
    keys = ("openapi", "info", "paths", "components", "servers")
    document = {name: odd_value(rng, 6) for name in keys}
    paths = {"/a/b": {"post": odd_value(rng, 3)}, "": odd_value(rng, 3), "/a": odd_value(rng, 3)}
    for given_document in (document, {**document, "paths": paths}):
        endpoint, diagnostics = openapi.read_endpoint(given_document, "b.json")
        assert endpoint is not None or [d.code for d in diagnostics] == ["no-operation"]


FAN_OUTS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "objects": lambda ref: {"type": "object", "properties": dict.fromkeys("abcdefghij", ref)},
    "unions": lambda ref: {"anyOf": [ref] * 10},
    "parts": lambda ref: {"allOf": [ref] * 10},
    "tuples": lambda ref: {"type": "array", "prefixItems": [ref] * 10},
    "inner parts": lambda ref: {"properties": {"a": {"allOf": [ref] * 10}}},
}


@pytest.mark.parametrize("kind", FAN_OUTS)
def test_refs_that_multiply_are_cut_off(kind: str) -> None:
    # 10 ** 30 types, were they unfolded: the test would not end
    components = {f"A{i}": FAN_OUTS[kind]({"$ref": f"{REF}A{i + 1}"}) for i in range(30)}
    components["A30"] = {"type": "string"}
    schema = {"type": "object", "properties": {"x": {"$ref": f"{REF}A0"}}}
    endpoint, diagnostics = read(schema, components, output=schema)
    if kind == "parts":  # ten times the same is the same
        assert endpoint.inputs[0].type == TypeIR(kind=Kind.STR)
        assert not diagnostics
        return
    assert [d.code for d in diagnostics].count("too-large") == 1
    assert all(d.code in {"too-large", "recursive-ref"} for d in diagnostics)
    assert size(endpoint.inputs) <= openapi.MAX_SIZE + 10


@pytest.mark.parametrize("kind", FAN_OUTS)
def test_refs_to_themselves_end(kind: str) -> None:
    components = {"A": FAN_OUTS[kind]({"$ref": f"{REF}A"})}
    for body in ({"$ref": f"{REF}A"}, {"type": "object", "properties": {"x": components["A"]}}):
        endpoint, diagnostics = read(body, components, output=body)
        assert {d.code for d in diagnostics} <= {"recursive-ref", "too-large"}
        assert size(endpoint.inputs) <= openapi.MAX_SIZE + 10


def test_a_type_that_contains_itself_is_any_inside() -> None:
    tree = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "children": {"type": "array", "items": {"$ref": f"{REF}Tree"}},
        },
    }
    schema = {"type": "object", "properties": {"tree": {"$ref": f"{REF}Tree"}}}
    endpoint, diagnostics = read(schema, {"Tree": tree})
    outer = endpoint.inputs[0].type.struct
    assert outer is not None
    children = outer.fields[1].type
    assert children.kind is Kind.LIST
    assert children.item is not None
    assert children.item.kind is Kind.ANY
    assert [(d.code, d.pointer) for d in diagnostics] == [("recursive-ref", "/input/tree/children")]


def test_refs_that_only_lead_to_each_other_are_any() -> None:
    components = {"A": {"$ref": f"{REF}B"}, "B": {"$ref": f"{REF}A"}}
    endpoint, diagnostics = read({"properties": {"x": {"$ref": f"{REF}A"}}}, components)
    assert endpoint.inputs[0].type.kind is Kind.ANY
    assert "recursive-ref" in {d.code for d in diagnostics}
    assert read({"$ref": f"{REF}A"}, components)[0].free_form


@pytest.mark.parametrize(
    "ref", [f"{REF}Nothing", "other.json#/A", "#", "#/info/title", "http://x/y", f"{REF}A/enum/0"]
)
def test_refs_that_lead_nowhere_are_any_with_a_warning(ref: str) -> None:
    components = {"A": {"type": "string", "enum": [{"type": "string"}]}}
    endpoint, diagnostics = read({"properties": {"x/y": {"$ref": ref}}}, components)
    assert endpoint.inputs[0].type.kind is Kind.ANY
    (diagnostic,) = diagnostics
    assert (diagnostic.code, diagnostic.pointer, diagnostic.endpoint) == (
        "dangling-ref",
        "/input/x~1y",
        "a/b",
    )
    assert ref in diagnostic.message


def test_nesting_beyond_the_limit_is_any() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(300):
        schema = {"type": "array", "items": schema}
    endpoint, diagnostics = read({"properties": {"x": schema}})
    type_, depth = endpoint.inputs[0].type, 0
    while type_.item is not None:
        type_, depth = type_.item, depth + 1
    assert type_.kind is Kind.ANY
    assert depth == openapi.MAX_DEPTH
    assert [d.code for d in diagnostics] == ["too-large"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: list(range(1_000_000)),
        lambda: [f"v{number}" for number in range(1_000_000)],
        lambda: [*(str(number % 2000) for number in range(1_000_000)), "one more"],
    ],
    ids=["integers", "strings", "repeated"],
)
def test_a_million_values_are_free_text(make: Callable[[], list[Any]]) -> None:
    endpoint, diagnostics = read({"properties": {"x": {"type": "string", "enum": make()}}})
    assert endpoint.inputs[0].type == TypeIR(kind=Kind.STR)
    assert [d.code for d in diagnostics] == ["enum-too-long"]


def test_alternatives_by_the_thousand() -> None:
    constants = {"oneOf": [{"const": f"v{number}"} for number in range(15_000)]}
    assert read({"properties": {"x": constants}})[0].inputs[0].type == TypeIR(kind=Kind.STR)
    for count in (openapi.MAX_WRITTEN, 4_000, 15_000):
        lengths = {"anyOf": [{"type": "string", "minLength": n} for n in range(count)]}
        endpoint, (diagnostic,) = read({"properties": {"x": lengths, "y": {"type": "string"}}})
        assert (diagnostic.code, diagnostic.pointer) == (
            "too-large",
            "/input/x" if count < 5_000 else "/input/y",
        )
        assert "left out" in diagnostic.message
        assert endpoint.inputs[0].type.kind is Kind.ANY
        assert len(endpoint.inputs) == (2 if count < 5_000 else 1)
    few = {"anyOf": [{"type": "string", "minLength": n} for n in range(openapi.MAX_WRITTEN - 1)]}
    endpoint, diagnostics = read({"properties": {"x": few}})
    assert (len(endpoint.inputs[0].type.members), diagnostics) == (openapi.MAX_WRITTEN - 1, [])


@pytest.mark.parametrize("number", [10**400, -(10**400), float("inf"), float("nan"), True, "5", []])
def test_numbers_nobody_can_calculate_with_are_no_bounds(number: Any) -> None:
    schema = {"type": "integer", "minimum": number, "maximum": number, "default": number}
    endpoint, diagnostics = read({"properties": {"x": schema}})
    field = endpoint.inputs[0]
    assert (field.type.bounds.ge, field.type.bounds.le) == (None, None)
    assert not field.default
    assert [d.code for d in diagnostics] == ["default-misfit"]


def test_values_that_json_does_not_have_are_no_choices() -> None:
    schema = {"enum": [float("nan"), float("inf"), 10**400, {"a": 1}, ["b"], "c"]}
    type_ = read({"properties": {"x": schema}})[0].inputs[0].type
    assert type_.enum is not None
    assert type_.enum.values == ("c",)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"paths": None},
        {"paths": []},
        {"paths": {"/a/b": {"get": {}}}},
        {"paths": {"/a/b": {"post": {"requestBody": {"content": {"text/plain": {}}}}}}},
    ],
)
def test_a_document_without_an_operation_is_an_error_with_a_hint(document: dict[str, Any]) -> None:
    endpoint, diagnostics = openapi.read_endpoint(document, "b.json")
    assert endpoint is None
    assert [(d.code, str(d.severity), d.file) for d in diagnostics] == [
        ("no-operation", "error", "b.json")
    ]
    assert diagnostics[0].hint
