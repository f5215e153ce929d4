"""Rows of fal's list of models become records and documents."""

from __future__ import annotations

from typing import Any

from codegen.snapshot import document
from codegen.sources.platform_rows import facts_of_rows, failure

SCHEMA = {"type": "object", "properties": {"prompt": {"type": "string"}}}
DOCUMENT = document("a/b", "", {"input": SCHEMA, "output": SCHEMA}, {})
METADATA: dict[str, Any] = {
    "display_name": "  Model\nB ",
    "category": "text-to-image",
    "description": "A sentence that belongs to fal.",
    "status": "active",
    "date": "2026-01-02T03:04:05.678Z",
    "group": {"key": "b-family", "label": "Text to Image"},
    "license_type": "commercial",
    "kind": "inference",
    "duration_estimate": 2.5,
    "stream_url": "https://fal.run/a/b/stream",
    "training_endpoint_ids": ["a/z-trainer", "a/b-trainer", 7, "a/b-trainer"],
    "inference_endpoint_ids": [],
    "thumbnail_url": "https://example.test/t.png",
}


def test_a_row_keeps_facts_and_no_sentences() -> None:
    facts = facts_of_rows(
        [{"endpoint_id": "a/b", "metadata": METADATA, "openapi": DOCUMENT}], "2026-06-11"
    )
    assert facts.documents == {"a/b": DOCUMENT}
    assert facts.records == {
        "a/b": {
            "endpoint_id": "a/b",
            "display_name": "Model B",
            "category": "text-to-image",
            "license": "commercial",
            "kind": "inference",
            "stream_url": "https://fal.run/a/b/stream",
            "trained_by": ["a/b-trainer", "a/z-trainer"],
            "group_key": "b-family",
            "group_label": "Text to Image",
            "published": "2026-01-02",
            "duration_minutes": 2.5,
            "status": "active",
            "status_date": "2026-06-11",
            "schema_source": "platform",
            "schema_date": "2026-06-11",
        }
    }


def test_a_failed_expansion_gives_a_record_without_a_schema() -> None:
    error = {"error": {"code": "expansion_failed", "message": "no"}}
    row = {"endpoint_id": "a/b", "metadata": {"status": "deprecated"}, "openapi": error}
    facts = facts_of_rows([row], "2026-06-11")
    assert not facts.documents
    assert facts.records == {
        "a/b": {"endpoint_id": "a/b", "status": "retired", "status_date": "2026-06-11"}
    }
    assert failure(row) == "expansion_failed"


def test_of_two_rows_the_one_with_a_document_counts() -> None:
    good = {"endpoint_id": "a/b", "metadata": METADATA, "openapi": DOCUMENT}
    bad = {"endpoint_id": "a/b", "openapi": {"error": {"code": "expansion_failed"}}}
    assert facts_of_rows([bad, good], "2026-06-11") == facts_of_rows([good, bad], "2026-06-11")


def test_odd_rows_are_left_out_or_kept_by_id_alone() -> None:
    odd: list[dict[str, Any]] = [
        {},
        {"endpoint_id": 7},
        {"endpoint_id": "a/c", "metadata": "x", "openapi": []},
        {"endpoint_id": "a/d", "metadata": {"display_name": "x" * 999, "duration_estimate": -1}},
    ]
    facts = facts_of_rows(odd, "2026-06-11")
    assert facts.records == {"a/c": {"endpoint_id": "a/c"}, "a/d": {"endpoint_id": "a/d"}}
    assert [failure(row) for row in odd] == ["no document"] * 4
    assert failure({"openapi": {"paths": {}}}) == "the document describes no operation"
    assert failure({"openapi": DOCUMENT}) == ""
