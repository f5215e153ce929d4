"""Facts on disk: same facts, same bytes, no sentences, nothing erased, no path that escapes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import snapshot
from codegen.paths import CATALOGUE, SCHEMAS
from codegen.snapshot import Facts
from nodetool.fal.compiler.parsing.documents import is_endpoint_id

DATA = Path(__file__).parent.parent / "data"
HOSTILE = [
    "../x/y", "a//b", "/etc/passwd", "a/..", "a/../b", "a/b\n", "a/b\x00", "a", "", "a/" + "b" * 300,
    "a\\b/c", "C:/x", ".a/b", "a/.b", "a/b/", "é/b",
]  # fmt: skip


@pytest.mark.parametrize("endpoint", HOSTILE)
def test_an_id_can_name_no_file_outside(endpoint: str) -> None:
    assert not is_endpoint_id(endpoint)
    with pytest.raises(ValueError, match="is not an endpoint id"):
        snapshot.schema_path(endpoint)


def test_sentences_go_and_properties_called_like_them_stay() -> None:
    schema = {
        "description": "gone",
        "properties": {"description": {"type": "string", "description": "gone", "default": "x"}},
        "enum": [{"description": "a value"}],
    }
    assert snapshot.strip_prose(schema) == {
        "properties": {"description": {"type": "string", "default": "x"}},
        "enum": [{"description": "a value"}],
    }


def record(source: str, **more: Any) -> dict[str, Any]:
    return {"endpoint_id": "a/b", "schema_source": source, **more}


def test_knowing_less_erases_nothing() -> None:
    old = {"a/b": {"endpoint_id": "a/b", "title": "B", "category": "text-to-image"}}
    new = {"a/b": {"endpoint_id": "a/b", "title": "", "category": "unknown", "lab": "L"}}
    assert snapshot.merge(old, new)["a/b"] == {**old["a/b"], "lab": "L"}


@pytest.mark.parametrize(
    ("stored", "offered", "replaced"),
    [
        (record("npm 1.10.1", releases_compared=12), record("npm 1.10.1", releases_compared=1), False),
        (record("npm 1.10.1", releases_compared=12), record("npm 1.9.6", releases_compared=12), False),
        (record("npm 1.9.6", releases_compared=11), record("npm 1.10.1", releases_compared=12), True),
        (record("openapi"), record("npm 9.9.9", releases_compared=99), False),
        (record("npm 1.10.1", releases_compared=12), record("openapi"), True),
        (record("openapi"), record("openapi"), True),
    ],
)  # fmt: skip
def test_only_a_source_that_knows_as_much_replaces_a_schema(
    tmp_path: Path, stored: dict[str, Any], offered: dict[str, Any], replaced: bool
) -> None:
    catalogue = tmp_path / "all.json"
    catalogue.write_text(json.dumps([{**stored, "suspect": "why"}]), "utf-8")
    (tmp_path / "schemas" / "a").mkdir(parents=True)
    (tmp_path / "schemas" / "a" / "b.json").write_text('{"openapi": "3.0.4"}', "utf-8")
    facts = Facts({"a/b": offered}, {"a/b": {"openapi": "3.1.0"}})
    files, diagnostics = snapshot.plan(facts, catalogue, tmp_path / "schemas")
    assert not diagnostics
    assert (tmp_path / "schemas" / "a" / "b.json" in files) is replaced
    (stored_record,) = json.loads(files[catalogue])
    assert stored_record["schema_source"] == (offered if replaced else stored)["schema_source"]
    assert ("suspect" in stored_record) is not replaced


def test_documents_that_differ_in_case_only_are_told_apart(tmp_path: Path) -> None:
    records = {e: {"endpoint_id": e, "schema_source": "openapi"} for e in ("a/B", "a/b", "../x")}
    facts = Facts(records, {key: {} for key in records})
    files, diagnostics = snapshot.plan(facts, tmp_path / "all.json", tmp_path / "schemas")
    assert [item.code for item in diagnostics] == ["endpoint-id", "endpoint-case"]
    assert len(files) == 2
    assert all(tmp_path in path.parents for path in files)


# -- what is committed ---------------------------------------------------------------------------------


def test_the_committed_snapshot_is_whole() -> None:
    text = CATALOGUE.read_text("utf-8")
    records = json.loads(text)
    ids = [item["endpoint_id"] for item in records]
    assert ids == sorted(set(ids))
    assert len(ids) == 1707
    stored = list(snapshot.stored_endpoints())
    assert stored == [item["endpoint_id"] for item in records if "schema_source" in item]
    assert len(stored) == 1633
    assert snapshot.dumps(records) == text


def test_every_committed_document_is_in_its_one_form_and_without_sentences() -> None:
    for path in SCHEMAS.rglob("*.json"):
        text = path.read_text("utf-8")
        document = json.loads(text)
        assert snapshot.dumps(document) == text, path
        assert snapshot.strip_prose(document) == document, path


def test_types_known_to_be_merged_are_marked() -> None:
    merged = json.loads((DATA / "merged_types.json").read_text("utf-8"))
    catalogue = snapshot.load_catalogue()
    assert len(merged) == 39
    documented = {e for e in merged if catalogue[e]["schema_source"] in ("platform", "documents")}
    assert [e for e in merged if not catalogue[e].get("suspect")] == sorted(documented)
    assert len(documented) == 38


def test_facts_that_merging_had_hidden() -> None:
    """Spot checks of what is known of the service, where the newest release says otherwise."""

    def properties(endpoint: str) -> Any:
        schemas = snapshot.load_document(endpoint)["components"]["schemas"]
        return next(s["properties"] for n, s in schemas.items() if n.endswith("Input"))

    assert properties("fal-ai/flux/schnell")["num_inference_steps"]["default"] == 4
    italian = properties("fal-ai/kokoro/italian")["voice"]["enum"]
    assert italian != properties("fal-ai/kokoro/hindi")["voice"]["enum"]
    assert all(voice.startswith("i") for voice in italian)
