"""fal's own texts: beside the snapshot, never in it, and in nodes of people's own builds only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.cli import app
from codegen.json_files import BrokenFileError
from codegen.paths import NODES, SRC
from codegen.snapshot import strip_prose
from codegen.sources.platform import descriptions
from nodetool.fal.compiler.diagnostics import errors
from tests.codegen.test_cli_wrong_use import run
from tests.helpers.generator_repo import Tree, document, entry, source_of

PROPERTIES: dict[str, Any] = {
    "prompt": {"type": "string", "description": "Says '''what''' to draw."},
    "description": {"type": "string", "description": "A property of that name."},
    "size/ratio~": {"anyOf": [{"type": "string", "description": "A preset."}, {"type": "null"}]},
    "extra": {"type": "object", "default": {"description": "a value, no text"}},
}


def row(endpoint: str = "a/one") -> dict[str, Any]:
    metadata = {"description": "  Draws.  ", "category": "text-to-image"}
    openapi = document(endpoint, PROPERTIES)
    return {"endpoint_id": endpoint, "metadata": metadata, "openapi": openapi}


def test_texts_go_back_to_where_they_were() -> None:
    full = row()["openapi"]
    restored = descriptions.with_texts(strip_prose(full), descriptions.texts(row()))
    assert restored.pop("info")["description"] == "Draws."
    full.pop("info")
    assert restored == full


def test_texts_of_what_is_not_there_any_more_are_left_out() -> None:
    stripped = strip_prose(row()["openapi"])
    table = {"/components/schemas/Gone/description": "x", "/paths/0/9/description": "y"}
    assert descriptions.with_texts(stripped, table) == stripped


def test_a_damaged_table_is_a_sentence(tmp_path: Path) -> None:
    (path,) = descriptions.plan([row()], tmp_path)
    path.parent.mkdir(parents=True)
    for content in ("{", "[]", '{"/info/description": 5}'):
        path.write_text(content, "utf-8")
        with pytest.raises(BrokenFileError, match="--with-descriptions"):
            descriptions.load("a/one", tmp_path)


def test_nodes_have_them_only_when_they_are_asked_for(tmp_path: Path) -> None:
    tree = Tree(tmp_path / "repo")
    tree.endpoint("a/one", {"prompt": {"type": "string"}})
    tree.config("m", {"a/one": entry("One")})
    for path, text in descriptions.plan([row()], tmp_path / "texts").items():
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    assert "Says" not in source_of(tree.plan())
    own_build = replace(tree.sources, descriptions=tmp_path / "texts")
    with_texts = pipeline.plan(own_build, workers=1)
    assert not errors(with_texts.diagnostics)
    assert "Says '''what''' to draw." in source_of(with_texts)


def test_they_never_get_into_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "DESCRIPTIONS", tmp_path / "none")
    for folder in (None, NODES, SRC / "x"):
        given = ["--output-dir", str(folder)] if folder else []
        result = run("generate", "--with-descriptions", *given)
        assert result.exit_code == 2
        assert "outside the package" in result.stderr
    result = run("generate", "--with-descriptions", "--output-dir", tmp_path / "out")
    assert result.exit_code == 2
    assert "run python -m codegen fetch --with-descriptions first" in result.stderr
