"""Random pairs of schemas: nothing differs from itself, and a judge of JSON schemas confirms the classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from codegen.diff.compare import compare
from codegen.diff.documents import compare_documents
from codegen.diff.kinds import ChangeClass, kinds
from tests.codegen.diff.sides import ENDPOINT, document, side

Schema = dict[str, Any]
LETTERS = ("a", "b", "ab", "abcd")


def limited(kind: str, low: str, high: str) -> st.SearchStrategy[Schema]:
    """Return schemas of a type with limits that leave several values, even and odd ones."""
    bounds = st.tuples(st.none() | st.integers(0, 3), st.none() | st.integers(5, 8))
    return bounds.map(
        lambda pair: {
            "type": kind,
            **{k: v for k, v in zip((low, high), pair, strict=True) if v is not None},
        }
    )


def closed(values: tuple[Any, ...]) -> st.SearchStrategy[Schema]:
    """Return closed sets of some values."""
    sets = st.lists(st.sampled_from(values), min_size=1, unique=True)
    return sets.map(lambda chosen: {"enum": chosen})


SCALARS = st.one_of(
    limited("integer", "minimum", "maximum"),
    limited("number", "exclusiveMinimum", "maximum"),
    limited("string", "minLength", "maxLength"),
    closed(LETTERS),
    closed((1, 2, 3)),
    st.just({"type": "boolean"}),
    st.just({"type": "integer", "multipleOf": 2}),
)


def lists(items: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Return lists: some with limits, some whose items must differ."""
    sized = st.tuples(items, limited("array", "minItems", "maxItems"))
    unique = {"type": "array", "items": {"type": "integer"}, "uniqueItems": True}
    return sized.map(lambda parts: {**parts[1], "items": parts[0]}) | st.just(unique)


def objects(values: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Return objects with one or two properties, some required."""
    names = st.dictionaries(st.sampled_from(("p", "quality")), values, min_size=1, max_size=2)
    return names.flatmap(
        lambda properties: st.lists(st.sampled_from(sorted(properties)), unique=True).map(
            lambda required: {"type": "object", "properties": properties, "required": required}
        )
    )


PLAIN = SCALARS | lists(SCALARS) | objects(SCALARS)
ARGUMENTS = PLAIN | PLAIN.map(lambda schema: {"anyOf": [schema, {"type": "null"}]})
SIDES = objects(ARGUMENTS)


def valid_values(schema: Schema, other: Schema) -> list[Any]:
    """Return values that a schema allows, with those at the borders of another one.

    The values that both allow come first.
    """
    mine, theirs = closed_validator(schema), closed_validator(other)
    values = [value for value in _candidates(schema, other) if mine.is_valid(value)]
    return sorted(values, key=lambda value: not theirs.is_valid(value))


def _candidates(schema: Schema, other: Schema) -> Iterator[Any]:
    yield from (None, True, False, 4.5, *range(-2, 12), *LETTERS)
    yield from ("x" * length for length in range(11))
    for own in schema.get("anyOf", [schema]):
        others = [o for o in other.get("anyOf", [other]) if o.get("type") == own.get("type")]
        if own.get("type") == "array":
            yield from _lists(own, others[0] if others else own)
        if own.get("type") == "object":
            yield from _objects(own, others[0] if others else own)


def _lists(schema: Schema, other: Schema) -> Iterator[list[Any]]:
    items = valid_values(schema["items"], other["items"])
    for size in range(11):
        yield items[:size]
        yield items[:1] * size
        yield from ([item, *items[:1] * (size - 1)] for item in items)


def _objects(schema: Schema, other: Schema) -> Iterator[dict[str, Any]]:
    """Yield objects with the required properties only, and with any value of one more."""
    properties = schema["properties"]
    values = {n: valid_values(s, other["properties"].get(n, s)) for n, s in properties.items()}
    least = {name: values[name][0] for name in schema["required"]}
    yield least
    yield from ({**least, name: value} for name in properties for value in values[name])


def closed_validator(schema: Schema) -> Draft202012Validator:
    """Return a validator that refuses what objects do not list, as nodes do."""
    return Draft202012Validator(_closed(schema))


def _closed(value: Any) -> Any:
    if isinstance(value, list):
        return [_closed(item) for item in value]
    if not isinstance(value, dict):
        return value
    inner = {key: _closed(item) for key, item in value.items()}
    if value.get("type") == "object" and isinstance(value.get("properties"), dict):
        return {**inner, "additionalProperties": False}
    return inner


def as_document(schema: Schema) -> dict[str, Any]:
    return document(schema["properties"], schema["required"])


@given(SIDES)
def test_nothing_differs_from_itself(schema: Schema) -> None:
    assert compare_documents(as_document(schema), as_document(schema)) == []
    copies = [side({ENDPOINT: as_document(schema)}) for _ in range(2)]
    assert compare(*copies).changes == ()


@given(SIDES, SIDES)
def test_what_breaks_by_the_schema_has_a_value_that_proves_it(old: Schema, new: Schema) -> None:
    changes = compare_documents(as_document(old), as_document(new))
    breaks = [
        c for c in changes if c.change_class is ChangeClass.BREAKING and kinds()[c.kind].by_schema
    ]
    before, after = closed_validator(old), closed_validator(new)
    witnesses = [
        value
        for value in _objects(old, new)
        if before.is_valid(value) and not after.is_valid(value)
    ]
    assert bool(witnesses) == bool(breaks), (witnesses[:1], [c.what() for c in changes])


@given(SIDES, SIDES)
def test_the_way_back_undoes_each_change(old: Schema, new: Schema) -> None:
    there = compare_documents(as_document(old), as_document(new))
    back = compare_documents(as_document(new), as_document(old))
    assert bool(there) == bool(back)
    assert {c.where for c in there if c.kind != "argument-renamed"} == {
        c.where for c in back if c.kind != "argument-renamed"
    }
