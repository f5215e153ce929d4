"""Facts that could meet on disk, break a file or be lost on the way to it."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import snapshot
from codegen.output import atomic_write
from codegen.snapshot import Facts
from tests.strategies.names import odd_document

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=())),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_value_comes_back_from_its_file(value: Any) -> None:
    data = snapshot.dumps(value).encode("utf-8")  # half a character has no bytes of its own
    # an escaped pair of halves is one character: compare what JSON can tell apart
    assert json.loads(data) == json.loads(json.dumps(value))


@given(st.integers(0, 2**64))
def test_the_order_of_facts_does_not_show(seed: int) -> None:
    rng = random.Random(seed)
    document = odd_document(rng)

    def shuffled(value: Any) -> Any:
        if isinstance(value, list):
            return [shuffled(item) for item in value]
        if isinstance(value, dict):
            return {key: shuffled(value[key]) for key in rng.sample(list(value), len(value))}
        return value

    bare = snapshot.strip_prose(document)
    assert snapshot.dumps(snapshot.strip_prose(shuffled(document))) == snapshot.dumps(bare)
    assert snapshot.dumps(snapshot.strip_prose(bare)) == snapshot.dumps(bare)


def facts(*endpoints: str, source: str = "openapi", **document: Any) -> Facts:
    records = {e: {"endpoint_id": e, "schema_source": source} for e in endpoints}
    return Facts(records, dict.fromkeys(endpoints, document))


def write_facts(facts_: Facts, root: Path) -> list[str]:
    """Write facts into a snapshot as ``fetch`` does; return the codes of the diagnostics."""
    files, diagnostics = snapshot.plan(facts_, root / "all.json", root / "schemas")
    atomic_write.apply(files, atomic_write.compare(files))
    return [item.code for item in diagnostics]


def test_half_a_character_is_refused_with_its_file(tmp_path: Path) -> None:
    assert write_facts(facts("a/b", enum=["\ud800"]), tmp_path) == []
    with pytest.raises(ValueError, match=r"b\.json: it holds half characters"):
        snapshot.load_document("a/b", tmp_path / "schemas")
    assert write_facts(facts("a/b", enum=["🎨", "\\ud800"]), tmp_path) == []
    stored = snapshot.load_document("a/b", tmp_path / "schemas")
    assert stored == {"enum": ["🎨", "\\ud800"]}


def test_a_twin_in_case_of_a_later_fetch_is_refused(tmp_path: Path) -> None:
    assert write_facts(facts("a/b", title="first"), tmp_path) == []
    assert write_facts(facts("A/b", title="second"), tmp_path) == ["endpoint-case"]
    assert list(snapshot.stored_endpoints(tmp_path / "schemas")) == ["a/b"]
    assert write_facts(facts("a/b", title="third"), tmp_path) == []
    assert snapshot.load_document("a/b", tmp_path / "schemas") == {"title": "third"}


@pytest.mark.parametrize("endpoint", ["a/b.json/c", "a/b.JSON/c"])
def test_a_folder_never_takes_the_place_of_a_document(tmp_path: Path, endpoint: str) -> None:
    assert write_facts(facts("a/b", endpoint), tmp_path) == ["endpoint-id"]
    assert list(snapshot.stored_endpoints(tmp_path / "schemas")) == ["a/b"]


def test_the_same_facts_again_change_no_file(tmp_path: Path) -> None:
    write_facts(facts("a/b", "a/c"), tmp_path)
    files, _ = snapshot.plan(facts("a/c", "a/b"), tmp_path / "all.json", tmp_path / "schemas")
    assert not atomic_write.compare(files)


@pytest.mark.parametrize("keyword", ["properties", "$defs", "patternProperties", "schemas"])
@pytest.mark.parametrize("name", ["description", "summary", "examples", "properties", "enum"])
def test_a_property_may_be_called_like_a_keyword(keyword: str, name: str) -> None:
    words = {"description": "gone", "summary": "gone", "examples": ["gone"]}
    inner = {"type": "object", "properties": {name: {"type": "string", **words}}, **words}
    assert snapshot.strip_prose({keyword: {name: inner}}) == {
        keyword: {name: {"type": "object", "properties": {name: {"type": "string"}}}}
    }


def test_values_are_no_sentences() -> None:
    value = {"description": "a value", "examples": 1}
    schema = {"default": value, "const": value, "enum": [value]}
    assert snapshot.strip_prose(schema) == schema


@pytest.mark.parametrize("text", ["[]", "null", "{", "\xff"])
def test_a_broken_document_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(ValueError, match=r"b\.json"):
        snapshot.load_document("a/b", tmp_path)


def test_what_a_complete_list_no_longer_has_is_retired() -> None:
    known = {
        "a/gone": {"status": "active", "status_date": "2026-01-01"},
        "a/newer": {"status": "active", "status_date": "2026-07-01"},
        "a/listed": {"status": "active", "status_date": "2026-01-01"},
        "a/noted": {"title": "no schema"},
    }
    retired = snapshot.retire(known, ["a/listed"], "2026-06-11")
    gone = {"status": "retired", "status_date": "2026-06-11"}
    assert retired == {**known, "a/gone": gone, "a/noted": {"title": "no schema", **gone}}
