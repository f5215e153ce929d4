"""Names that were generated once stay, and a name that meets one gives way to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.config_files import edit, loader
from codegen.families import config_path
from nodetool.fal.compiler import scaffold
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from tests.helpers.generator_repo import Tree, entry

COLOURS = {"type": "string", "enum": ["red", "blue"]}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Three endpoints, none configured."""
    made = Tree(tmp_path)
    for name in ("a/new", "a/old", "a/third"):
        made.endpoint(name, {"prompt": {"type": "string"}, "colour": COLOURS})
    return made


def record(tree: Tree, **types: str) -> None:
    said = {f"a/{name}": f"fal.m.{kind}" for name, kind in types.items()}
    tree.sources.record.write_text(json.dumps(said), "utf-8")


def told(tree: Tree, shared: Any = None, **classes: Any) -> list[Diagnostic]:
    """Errors where these endpoints have these classes, in this order."""
    said = {f"a/{n}": entry(c) if isinstance(c, str) else c for n, c in classes.items()}
    for name in sorted({"new", "old", "third"} - set(classes)):
        said[f"a/{name}"] = entry(f"Other{name.title()}")
    tree.config("m", said, shared)
    return errors(tree.plan().diagnostics)


def cured(tree: Tree, found: Diagnostic, **classes: str) -> list[Diagnostic]:
    """Errors once the hint is followed."""
    key, _, value = found.hint.partition(": ")
    assert key == '"class_name"'
    classes[found.endpoint.removeprefix("a/")] = json.loads(value)
    return told(tree, **classes)


@pytest.mark.parametrize("order", [["new", "old"], ["old", "new"]])
@pytest.mark.parametrize("name", ["Foo", "FooNode"])
def test_the_class_that_was_there_keeps_its_name(tree: Tree, order: list[str], name: str) -> None:
    record(tree, old="Foo", third="OtherThird")
    classes = dict.fromkeys(order, "Foo") | {"new": name}
    (found,) = told(tree, **classes)
    assert (found.code, found.endpoint) == ("class-name-taken", "a/new")
    assert found.hint == '"class_name": "ANew"'
    assert cured(tree, found, **classes) == []


def test_without_a_record_the_second_one_gives_way(tree: Tree) -> None:
    (found,) = told(tree, third="Foo", new="Foo")
    assert found.endpoint == "a/new"
    assert cured(tree, found, third="Foo", new="Foo") == []


def test_the_cure_is_never_a_name_that_is_taken(tree: Tree) -> None:
    record(tree, old="ANew", third="ANew3")
    classes = {"old": "ANew", "new": "ANew", "third": "ANew2"}
    found = [d for d in told(tree, **classes) if d.code == "class-name-taken"]
    assert [d.endpoint for d in found] == ["a/new"]
    assert found[0].hint == '"class_name": "ANew4"'


def test_the_cure_is_the_recorded_name_where_there_is_one(tree: Tree) -> None:
    record(tree, old="Foo", new="Kept")
    found = [d for d in told(tree, old="Foo", new="Foo") if d.code == "class-name-taken"]
    assert [(d.endpoint, d.hint) for d in found] == [("a/new", '"class_name": "Kept"')]
    (bad,) = [d for d in told(tree, old="Foo", new="1x") if d.code == "class-name-invalid"]
    assert bad.hint == '"class_name": "Kept"'


def test_an_old_class_keeps_its_name_before_enums_and_a_new_one_does_not(tree: Tree) -> None:
    record(tree, old="NewColour", new="New", third="OtherThird")
    (found,) = told(tree, old="NewColour", new="New")
    assert (found.endpoint, found.pointer) == ("a/new", "/enum_overrides/colour")
    record(tree, new="New", third="OtherThird")
    (found,) = told(tree, old="NewColour", new="New")
    assert (found.endpoint, found.pointer) == ("a/old", "/class_name")
    record(tree, old="Kept", new="New", third="OtherThird")
    (found,) = told(tree, {"Kept": ["a"]}, old="Kept", new="New")
    assert found.pointer == "/SHARED_ENUMS/Kept"
    assert found.hint == "call it SharedKept"


def test_an_enum_that_was_named_gives_way_to_one_that_was_not(tree: Tree) -> None:
    chosen = entry("New", enum_overrides={"colour": "OldColour"})
    (found,) = told(tree, new=chosen, old="Old")
    assert (found.code, found.endpoint) == ("enum-name-shared", "a/new")
    assert '"enum_overrides": {"colour": "NewColour"}' in found.hint


def test_a_removed_name_is_given_to_nobody_else(tree: Tree) -> None:
    record(tree, gone="Foo")
    (found,) = told(tree, new="Foo")
    assert (found.code, found.endpoint) == ("node-type-taken", "a/new")
    assert "a/gone" in found.message
    assert told(tree, new="Bar") == []


# -- scaffold ---------------------------------------------------------------------------------------


def scaffolded(tree: Tree) -> dict[str, dict[str, str]]:
    """Module -> endpoint -> class that a scaffold adds; the tree is valid with them in it."""
    names = list(tree.catalogue)
    endpoints, _, _ = pipeline.read_endpoints(names, tree.sources.schemas)
    configs, _ = loader.load(tree.sources.configs)
    recorded = pipeline.recorded_types(tree.sources.record)
    made = scaffold.missing(endpoints, configs, tree.catalogue, recorded)
    for module, entries in made.items():
        for endpoint, said in entries.items():
            path = config_path(tree.sources.configs, module, endpoint)
            path.parent.mkdir(exist_ok=True)
            raw = {endpoint: said.model_dump(exclude_unset=True)}
            path.write_text(edit.insert_entries(path, raw)[0], "utf-8")
    assert errors(tree.plan().diagnostics) == []
    return {m: {e: said.class_name for e, said in es.items()} for m, es in made.items()}


def test_a_removed_entry_comes_back_as_it_was_recorded(tree: Tree) -> None:
    record(tree, old="CalledOtherwise", third="ANew")
    assert scaffolded(tree) == {
        "m": {"a/old": "CalledOtherwise", "a/third": "ANew"},
        "text_to_image": {"a/new": "ANew"},
    }


def test_a_new_entry_takes_no_recorded_name(tree: Tree) -> None:
    said = {"a/old": "fal.text_to_image.ANew", "a/gone": "fal.text_to_image.ANew2"}
    tree.sources.record.write_text(json.dumps(said), "utf-8")
    assert scaffolded(tree)["text_to_image"] == {
        "a/new": "ANew3", "a/old": "ANew", "a/third": "AThird",
    }  # fmt: skip


def test_a_namespace_that_is_no_module_comes_back(tree: Tree) -> None:
    said = {"a/old": "fal.3d_to_3d.Old"}
    tree.sources.record.write_text(json.dumps(said), "utf-8")
    made = scaffolded(tree)
    assert made["model3d_to_3d"] == {"a/old": "Old"}
    assert made["text_to_image"] == {"a/new": "ANew", "a/third": "AThird"}
