"""Documents are untrusted: whatever stands in them, a comparison ends soon and raises nothing."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.diff import markdown, report
from codegen.diff.compare import Comparison
from codegen.diff.documents import compare_documents
from nodetool.fal.compiler.parsing.documents import parse
from tests.codegen.diff.sides import ENDPOINT, document
from tests.strategies import documents

SECONDS = 10
PLAIN = documents.document(documents.obj({"a": {"type": "string"}}))
KEYS = ("type", "properties", "items", "anyOf", "enum", "const", "default", "required", "title",
        "nullable", "multipleOf", "minimum", "exclusiveMinimum", "maxLength", "pattern", "format",
        "x-fal", "x-fal-order-properties", "$ref", "allOf", "deprecated", "additionalProperties")  # fmt: skip
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["a", "object", "array", "string", "#/components/schemas/A"])  # fmt: skip
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


def read(name: str) -> dict[str, Any]:
    return parse(documents.text(documents.DOCUMENTS[name]()).encode())


@pytest.mark.parametrize("name", documents.DOCUMENTS)
def test_documents_that_mean_harm(name: str) -> None:
    start = process_time()
    old, new = read(name), read(name)
    new.setdefault("components", {}).setdefault("schemas", {})["Unused"] = {"type": "string"}
    assert {c.kind for c in compare_documents(old, new)} <= {"not-compared"}
    for pair in ((old, PLAIN), (PLAIN, new)):
        changes = tuple(c.of(ENDPOINT) for c in compare_documents(*pair))
        comparison = Comparison(
            old="a", new="b", old_count=1, new_count=1, changes=changes,
            node_types={}, categories={}, suspects={},
        )  # fmt: skip
        json.loads(report.as_json(changes))
        assert len(markdown.as_markdown(comparison, "0.1.0")) < 65_536
        report.as_text(comparison, "0.1.0")
    assert process_time() - start < SECONDS


@given(ANYTHING, ANYTHING)
def test_any_schema_can_be_compared(old: Any, new: Any) -> None:
    sides = [document({"a": schema}) for schema in (old, new)]
    for side in sides:
        side["components"]["schemas"]["A"] = {"properties": {"a": old}}
    for change in compare_documents(*sides):
        assert change.what()
    assert compare_documents(sides[0], json.loads(json.dumps(sides[0]))) == []
