"""Names that were generated once stay, and a name that meets one gives way to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen import module_build, pipeline
from codegen.config_files import edit, loader
from codegen.families import config_path
from nodetool.fal.compiler import scaffold
from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from tests.helpers.generator_repo import Tree, entry

COLOURS = {"type": "string", "enum": ["red", "blue"]}


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Return three endpoints, none configured."""
    tree_ = Tree(tmp_path)
    for name in ("a/new", "a/old", "a/third"):
        tree_.endpoint(name, {"prompt": {"type": "string"}, "colour": COLOURS})
    return tree_


def record(tree: Tree, **types: str) -> None:
    recorded = {f"a/{name}": f"fal.m.{kind}" for name, kind in types.items()}
    tree.sources.record.write_text(json.dumps(recorded), "utf-8")


def reported_errors(tree: Tree, shared: Any = None, **classes: Any) -> list[Diagnostic]:
    """Return the errors where these endpoints have these classes, in this order."""
    entries = {f"a/{n}": entry(c) if isinstance(c, str) else c for n, c in classes.items()}
    for name in sorted({"new", "old", "third"} - set(classes)):
        entries[f"a/{name}"] = entry(f"Other{name.title()}")
    tree.config("m", entries, shared)
    return errors(tree.plan().diagnostics)


def errors_after_hint(tree: Tree, diagnostic: Diagnostic, **classes: str) -> list[Diagnostic]:
    """Return the errors once the hint is followed."""
    key, _, value = diagnostic.hint.partition(": ")
    assert key == '"class_name"'
    classes[diagnostic.endpoint.removeprefix("a/")] = json.loads(value)
    return reported_errors(tree, **classes)


@pytest.mark.parametrize("order", [["new", "old"], ["old", "new"]])
@pytest.mark.parametrize("name", ["Foo", "FooNode"])
def test_the_class_that_was_there_keeps_its_name(tree: Tree, order: list[str], name: str) -> None:
    record(tree, old="Foo", third="OtherThird")
    classes = dict.fromkeys(order, "Foo") | {"new": name}
    (diagnostic,) = reported_errors(tree, **classes)
    assert (diagnostic.code, diagnostic.endpoint) == ("class-name-taken", "a/new")
    assert diagnostic.hint == '"class_name": "ANew"'
    assert errors_after_hint(tree, diagnostic, **classes) == []


def test_without_a_record_the_second_one_gives_way(tree: Tree) -> None:
    (diagnostic,) = reported_errors(tree, third="Foo", new="Foo")
    assert diagnostic.endpoint == "a/new"
    assert errors_after_hint(tree, diagnostic, third="Foo", new="Foo") == []


def test_the_cure_is_never_a_name_that_is_taken(tree: Tree) -> None:
    record(tree, old="ANew", third="ANew3")
    classes = {"old": "ANew", "new": "ANew", "third": "ANew2"}
    clashes = [d for d in reported_errors(tree, **classes) if d.code == "class-name-taken"]
    assert [d.endpoint for d in clashes] == ["a/new"]
    assert clashes[0].hint == '"class_name": "ANew4"'


def test_the_cure_is_the_recorded_name_where_there_is_one(tree: Tree) -> None:
    record(tree, old="Foo", new="Kept")
    clashes = [
        d for d in reported_errors(tree, old="Foo", new="Foo") if d.code == "class-name-taken"
    ]
    assert [(d.endpoint, d.hint) for d in clashes] == [("a/new", '"class_name": "Kept"')]
    (invalid,) = [
        d for d in reported_errors(tree, old="Foo", new="1x") if d.code == "class-name-invalid"
    ]
    assert invalid.hint == '"class_name": "Kept"'


def test_an_old_class_keeps_its_name_before_enums_and_a_new_one_does_not(tree: Tree) -> None:
    record(tree, old="NewColour", new="New", third="OtherThird")
    (diagnostic,) = reported_errors(tree, old="NewColour", new="New")
    assert (diagnostic.endpoint, diagnostic.pointer) == ("a/new", "/enum_overrides/colour")
    record(tree, new="New", third="OtherThird")
    (diagnostic,) = reported_errors(tree, old="NewColour", new="New")
    assert (diagnostic.endpoint, diagnostic.pointer) == ("a/old", "/class_name")
    record(tree, old="Kept", new="New", third="OtherThird")
    (diagnostic,) = reported_errors(tree, {"Kept": ["a"]}, old="Kept", new="New")
    assert diagnostic.pointer == "/SHARED_ENUMS/Kept"
    assert diagnostic.hint == "call it SharedKept"


def test_an_enum_that_was_named_gives_way_to_one_that_was_not(tree: Tree) -> None:
    chosen = entry("New", enum_overrides={"colour": "OldColour"})
    (diagnostic,) = reported_errors(tree, new=chosen, old="Old")
    assert (diagnostic.code, diagnostic.endpoint) == ("enum-name-shared", "a/new")
    assert '"enum_overrides": {"colour": "NewColour"}' in diagnostic.hint


def test_a_removed_name_is_given_to_nobody_else(tree: Tree) -> None:
    record(tree, gone="Foo")
    (diagnostic,) = reported_errors(tree, new="Foo")
    assert (diagnostic.code, diagnostic.endpoint) == ("node-type-taken", "a/new")
    assert "a/gone" in diagnostic.message
    assert reported_errors(tree, new="Bar") == []


# -- scaffold ---------------------------------------------------------------------------------------


def scaffolded(tree: Tree) -> dict[str, dict[str, str]]:
    """Add scaffolds, check that the tree is valid, and return module -> endpoint -> class."""
    names = list(tree.catalogue)
    endpoints, _, _ = module_build.read_endpoints(names, tree.sources.schemas)
    configs, _ = loader.load(tree.sources.configs)
    recorded = pipeline.recorded_types(tree.sources.record)
    modules = scaffold.missing_entries(endpoints, configs, tree.catalogue, recorded)
    for module, entries in modules.items():
        for endpoint, entry_ in entries.items():
            path = config_path(tree.sources.configs, module, endpoint)
            path.parent.mkdir(exist_ok=True)
            raw = {endpoint: entry_.model_dump(exclude_unset=True)}
            path.write_text(edit.insert_entries(path, raw)[0], "utf-8")
    assert errors(tree.plan().diagnostics) == []
    return {m: {e: entry_.class_name for e, entry_ in es.items()} for m, es in modules.items()}


def test_a_removed_entry_comes_back_as_it_was_recorded(tree: Tree) -> None:
    record(tree, old="CalledOtherwise", third="ANew")
    assert scaffolded(tree) == {
        "m": {"a/old": "CalledOtherwise", "a/third": "ANew"},
        "text_to_image": {"a/new": "ANew"},
    }


def test_a_new_entry_takes_no_recorded_name(tree: Tree) -> None:
    recorded = {"a/old": "fal.text_to_image.ANew", "a/gone": "fal.text_to_image.ANew2"}
    tree.sources.record.write_text(json.dumps(recorded), "utf-8")
    assert scaffolded(tree)["text_to_image"] == {
        "a/new": "ANew3", "a/old": "ANew", "a/third": "AThird",
    }  # fmt: skip


def test_a_namespace_that_is_no_module_comes_back(tree: Tree) -> None:
    recorded = {"a/old": "fal.3d_to_3d.Old"}
    tree.sources.record.write_text(json.dumps(recorded), "utf-8")
    classes = scaffolded(tree)
    assert classes["model3d_to_3d"] == {"a/old": "Old"}
    assert classes["text_to_image"] == {"a/new": "ANew", "a/third": "AThird"}
