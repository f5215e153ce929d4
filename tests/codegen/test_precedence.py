"""One rule decides which source is right about an endpoint, in whatever order sources are read."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import media_marks
from codegen.precedence import View, decide
from codegen.snapshot import document
from codegen.sources.evidence import Evidence

TEXT = {"type": "string"}


def view(
    source: str, date: str = "", output: Any = None, suspect: str = "", **properties: Any
) -> View:
    """Return a source's view of one endpoint with these arguments."""
    record: dict[str, Any] = {"endpoint_id": "a/b", "schema_source": source, "title": "B"}
    if date:
        record["schema_date"] = date
    if suspect:
        record["suspect"] = suspect
    components = {
        "Input": {
            "type": "object",
            "properties": properties,
            "required": sorted(properties)[:1],
            "x-fal-order-properties": list(properties),
        },
        "Output": (
            output if output is not None else {"type": "object", "properties": {"text": TEXT}}
        ),
    }
    sides = {
        "input": {"$ref": "#/components/schemas/Input"},
        "output": {"$ref": "#/components/schemas/Output"},
    }
    return View(record, document("a/b", "", sides, components))


def arguments(decided: View) -> dict[str, Any]:
    properties: dict[str, Any] = decided.document["components"]["schemas"]["Input"]["properties"]
    return properties


@pytest.mark.parametrize(
    ("known", "new", "wins"),
    [
        (("npm 1.9.0", "2026-01-01"), ("platform", "2025-12-01"), "platform"),
        (("npm 1.9.0", ""), ("documents", "2026-02-27"), "documents"),
        (("documents", "2026-02-27"), ("platform", "2026-01-28"), "platform"),
        (("platform", "2026-01-28"), ("documents", "2026-02-27"), "platform"),
        (("platform", "2026-06-11"), ("platform", "2026-01-28"), "2026-06-11"),
        (("platform", "2026-01-28"), ("platform", "2026-06-11"), "2026-06-11"),
        (("platform", "2026-06-11"), ("openapi", "2026-07-01"), "openapi"),
        (("npm 1.9.0", "2026-01-01"), ("npm 1.10.0", "2026-02-01"), "npm 1.10.0"),
        (("npm 1.10.0", "2026-02-01"), ("npm 1.9.0", "2026-01-01"), "npm 1.10.0"),
        (("npm 1.10.0", "2026-02-01"), ("declarations", "2026-08-02"), "declarations"),
        (("declarations", "2026-08-02"), ("npm 1.10.1", "2026-09-01"), "declarations"),
        (("something else", "2030-01-01"), ("npm 1.0.0", ""), "npm 1.0.0"),
    ],
)
def test_the_better_source_decides(known: tuple[str, str], new: tuple[str, str], wins: str) -> None:
    decided = decide(view(*known, prompt=TEXT), view(*new, prompt=TEXT))
    facts = decided.schema_facts()
    assert wins in (facts["schema_source"], facts.get("schema_date"))


def test_newer_declarations_add_and_deny_nothing() -> None:
    size = {"enum": ["a", "b"], "type": "string"}
    fal = view(
        "platform", "2026-06-11", prompt={"type": "integer", "maximum": 5}, size=size, old=TEXT
    )
    declared = view(
        "declarations",
        "2026-08-02",
        {"type": "object", "properties": {"text": TEXT, "seed": {"type": "integer"}}},
        prompt=TEXT,
        size={"enum": ["a", "c"], "type": "string"},
        new={"$ref": "#/components/schemas/Output"},
    )
    decided = decide(fal, declared)
    assert arguments(decided)["prompt"] == {"type": "integer", "maximum": 5}
    assert arguments(decided)["size"] == size
    assert arguments(decided)["new"] == {"$ref": "#/components/schemas/Output_"}
    schemas = decided.document["components"]["schemas"]
    assert schemas["Output_"]["properties"].keys() == {"text", "seed"}
    assert schemas["Input"]["x-fal-order-properties"] == ["prompt", "size", "old", "new"]
    assert "new" not in schemas["Input"]["required"]
    assert decided.record["declared"] == {
        "source": "declarations",
        "date": "2026-08-02",
        "added": ["new", "result.seed"],
        "gone": ["old"],
        "values": ["size"],
    }
    assert decided == decide(declared, fal)


@pytest.mark.parametrize(
    "declared",
    [
        view("npm 1.9.0", "2026-06-10", new=TEXT),
        view("npm 1.9.0", "", new=TEXT),
        view("declarations", "2026-08-02", suspect="merged", new=TEXT),
    ],
)
def test_older_or_doubtful_declarations_add_nothing(declared: View) -> None:
    fal = view("platform", "2026-06-11", prompt=TEXT)
    assert decide(fal, declared) == fal


def test_a_result_that_the_document_leaves_open_comes_from_declarations() -> None:
    declared = view("npm 1.9.0", "2026-01-01", prompt=TEXT)
    decided = decide(view("platform", "2026-06-11", {}, prompt=TEXT), declared)
    schemas = decided.document["components"]["schemas"]
    assert schemas["Output_"]["properties"] == {"text": TEXT}
    assert "declared" not in decided.record


def test_which_arguments_are_files_stays_known() -> None:
    marked = view("npm 1.9.0", "2026-01-01", archive_url={**TEXT, "x-media": "archive"})
    plain = view("platform", "2026-06-11", archive_url=TEXT)
    first = decide(marked, plain)
    assert arguments(first)["archive_url"] == {**TEXT, "x-media": "archive"}
    assert first.record["schema_source"] == "platform"
    later = decide(first, view("platform", "2026-07-01", archive_url={**TEXT, "title": "Z"}))
    assert arguments(later)["archive_url"] == {**TEXT, "title": "Z", "x-media": "archive"}


def test_additions_stay_while_the_document_is_older_than_them() -> None:
    added = decide(
        view("platform", "2026-06-11", prompt=TEXT), view("declarations", "2026-08-02", new=TEXT)
    )
    july = decide(added, view("platform", "2026-07-01", prompt=TEXT, july=TEXT))
    assert arguments(july).keys() == {"prompt", "july", "new"}
    september = decide(july, view("platform", "2026-09-01", prompt=TEXT))
    assert arguments(september).keys() == {"prompt"}
    assert "declared" not in september.record


SOURCES = (
    view("platform", "2026-06-11", prompt=TEXT, a=TEXT),
    view("platform", "2026-01-28", prompt=TEXT, b=TEXT),
    view("documents", "2026-02-27", prompt=TEXT, c=TEXT),
    view("declarations", "2026-08-02", prompt=TEXT, d={**TEXT, "x-media": "image"}),
)


@pytest.mark.parametrize("order", list(itertools.permutations(range(len(SOURCES)))))
def test_the_order_of_reading_does_not_matter(order: tuple[int, ...]) -> None:
    decided = None
    for index in order:
        decided = decide(decided, SOURCES[index])
    assert decided is not None
    assert arguments(decided).keys() == {"prompt", "a", "d"}
    assert decided.record["schema_date"] == "2026-06-11"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["properties", "items", "anyOf", "allOf", "$ref", "type", "enum", "x-media"]
        )
        | st.text(max_size=3),
        inner,
        max_size=4,
    ),
    max_leaves=12,
)


@given(JSON, JSON)
def test_odd_schemas_are_merged_without_an_exception(mine: Any, theirs: Any) -> None:
    fal = view("platform", "2026-06-11", mine, a=mine)
    declared = view("declarations", "2026-08-02", theirs, a=theirs, b=theirs)
    before = json.dumps([fal.document, declared.document])
    decided = decide(fal, declared)
    json.dumps(decided.document)
    assert json.dumps([fal.document, declared.document]) == before
    assert "b" in arguments(decided)


# -- marks and evidence ------------------------------------------------------------------------------


def test_marks_reach_lists_nullables_and_objects_and_respect_fals_own() -> None:
    def files(mark: dict[str, Any]) -> dict[str, Any]:
        address = {**TEXT, **mark}
        return {
            "plain": address,
            "list": {"type": "array", "items": address},
            "maybe": {"anyOf": [{"type": "array", "items": address}, {"type": "null"}]},
            "inside": {"type": "object", "properties": {"url": address}},
        }

    source = view(
        "npm 1.9.0",
        "",
        **files({"x-media": "video"}),
        own={**TEXT, "x-media": "video"},
        choice={**TEXT, "x-media": "video"},
    )
    own, choice = {**TEXT, "ui": {"field": "image"}}, {**TEXT, "enum": ["a"]}
    target = view("platform", "2026-06-11", **files({}), own=own, choice=choice)
    marked = media_marks.carry(source.document, target.document)
    expected = view("platform", "2026-06-11", **files({"x-media": "video"}), own=own, choice=choice)
    assert marked == expected.document
    assert media_marks.carry(target.document, source.document) == source.document


def test_evidence_of_the_same_app_comes_first() -> None:
    def doc(endpoint: str, **properties: Any) -> Any:
        return document(
            endpoint,
            "",
            {
                "input": {
                    "type": "object",
                    "properties": properties,
                    "x-fal-order-properties": list(properties),
                },
                "output": {},
            },
            {},
        )

    number, integer = {"type": "number"}, {"type": "integer"}
    documents = {
        "a/b/1": doc("a/b/1", prompt=TEXT, fps=number, size={"enum": ["5", "10"]}),
        "x/1": doc(
            "x/1", fps=integer, prompt=TEXT, n={"anyOf": [{"enum": [1, 2]}, {"type": "null"}]}
        ),
        "y/1": doc("y/1", fps=integer),
        "z/1": doc("z/1", fps=integer),
        "w/1": doc("w/1", fps=integer),
    }
    evidence = Evidence.learn(documents)
    assert evidence.number_kind("a/b/new", "fps") == "number"
    assert evidence.number_kind("c/d", "fps") == "integer"
    assert evidence.number_kind("c/d", "unheard_of") == ""
    assert evidence.enum_kind("c/d", "n") == "integer"
    assert evidence.enum_kind("a/b/2", "size") == "string"
    assert evidence.sort("a/b/2", ["size", "other", "fps", "prompt"]) == [
        "prompt",
        "other",
        "fps",
        "size",
    ]
    assert evidence.sort("a/b/2", []) == []
    completed = evidence.complete("c/d", doc("c/d", fps={**number, "default": 24}, prompt=TEXT))
    assert (
        completed["paths"]["/c/d"]["post"]["requestBody"]["content"]["application/json"]["schema"][
            "properties"
        ]["fps"]["type"]
        == "integer"
    )
