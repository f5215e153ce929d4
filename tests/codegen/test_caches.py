"""What is remembered between runs may only save time: never hide a change, never be needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline, snapshot
from codegen.config_files import loader
from codegen.families import family_of
from codegen.output import build_cache
from tests.helpers.generator_repo import Tree, entry


def test_a_changed_config_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "m" / "others.py"
    path.parent.mkdir()
    cache = tmp_path / "cache"
    path.write_text(f"CONFIGS = {{'a/b': {entry('One')!r}}}\n", "utf-8")
    for _ in range(2):
        (module,), diagnostics = loader.load(tmp_path, cache)
        assert not diagnostics
        assert module.entries["a/b"].class_name == "One"
        assert module.lines == {"a/b": 1}
    path.write_text(f"\nCONFIGS = {{'a/b': {entry('Two')!r}}}\n", "utf-8")
    (module,), _ = loader.load(tmp_path, cache)
    assert (module.entries["a/b"].class_name, module.lines) == ("Two", {"a/b": 2})


def test_what_is_wrong_is_told_every_time(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "others.py").write_text("CONFIGS = {}\nprint('code')\n", "utf-8")
    diagnostics = [loader.load(tmp_path, tmp_path / "cache")[1] for _ in range(3)]
    assert [item.code for item in diagnostics[0]] == ["config-not-data"]
    assert diagnostics[0] == diagnostics[1] == diagnostics[2]


def _cached(tree: Tree, cache: Path) -> pipeline.Plan:
    """Return the plan of a tree that is made with a cache."""
    return pipeline.plan(replace(tree.sources, cache=cache), workers=1)


@pytest.mark.parametrize("content", ["", "[1, 2]", "{", "null", '{"m/others.py": 5}', "\x00"])
def test_a_damaged_memory_is_forgotten(tmp_path: Path, content: str) -> None:
    tree = Tree(tmp_path / "tree")
    tree.endpoint("a/b")
    tree.config("m", {"a/b": entry("One")})
    memory = tmp_path / "cache"
    (memory / "built").mkdir(parents=True)
    for name in ("configs.json", "built/m.pickle"):
        (memory / name).write_text(content, "utf-8")
    assert _cached(tree, memory).files == tree.plan().files


#: two endpoints of two families, whose boxes differ, so that one is named after its class
ONE, OTHER = "fal-ai/flux/one", "a/other"
BOX = {"field_overrides": {"box": {"description": "Part of the picture."}}}
CONFIGS = {ONE: entry("One", **BOX), OTHER: entry("Other", **BOX)}


def _arguments(side: str) -> dict[str, Any]:
    """Return arguments of which one is an enum, one an object with one property."""
    box = {"type": "object", "title": "Box", "properties": {side: {"type": "integer"}}}
    return {"resolution": {"type": "string", "enum": ["720p", "1080p"]}, "box": box}


def _tree(root: Path) -> Tree:
    """Return a tree of the two endpoints."""
    tree = Tree(root)
    tree.endpoint(ONE, _arguments("num_inference_steps"))
    tree.endpoint(OTHER, _arguments("max_new_tokens"))
    tree.config("text_to_image", CONFIGS)
    return tree


def _reconfigure(
    tree: Tree, endpoint: str, class_name: str, shared: Any = None, **more: Any
) -> None:
    """Replace the entry of one endpoint."""
    configs = {**CONFIGS, endpoint: entry(class_name, **BOX, **more)}
    tree.config("text_to_image", configs, shared=shared)


def _change_words(tree: Tree) -> None:
    _reconfigure(tree, ONE, "One", title="Another one", tags=("ink",))


def _change_class(tree: Tree) -> None:
    _reconfigure(tree, ONE, "Another")


def _change_enum_name(tree: Tree) -> None:
    _reconfigure(tree, OTHER, "Other", enum_overrides={"resolution": "Quality"})


def _name_enum_like_an_import_of_wrappers(tree: Tree) -> None:
    _reconfigure(tree, OTHER, "Other", enum_overrides={"resolution": "Choice"})


def _share_enum_with_the_name_of_an_object(tree: Tree) -> None:
    shared = {"Box": ["720p", "1080p"]}
    _reconfigure(tree, OTHER, "Other", shared, enum_overrides={"resolution": "Box"})


def _change_document(tree: Tree) -> None:
    tree.endpoint(OTHER, {**_arguments("max_new_tokens"), "seed": {"type": "integer"}})


def _change_object(tree: Tree) -> None:
    tree.endpoint(OTHER, _arguments("num_inference_steps"))


def _change_record(tree: Tree) -> None:
    tree.catalogue[ONE] = {**tree.catalogue[ONE], "lab": "A Lab"}
    tree.known("a/new")


def _remove_endpoint(tree: Tree) -> None:
    tree.config_file("text_to_image", family_of("text_to_image", OTHER)).unlink()
    snapshot.schema_path(OTHER, tree.sources.schemas).unlink()


CHANGES = (
    _change_words,
    _change_class,
    _change_enum_name,
    _name_enum_like_an_import_of_wrappers,
    _share_enum_with_the_name_of_an_object,
    _change_document,
    _change_object,
    _change_record,
    _remove_endpoint,
)


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_remembered_never_hides_a_change(
    tmp_path: Path, change: Callable[[Tree], None]
) -> None:
    tree, cache = _tree(tmp_path / "tree"), tmp_path / "cache"
    before = _cached(tree, cache)
    assert not before.diagnostics  # or nothing would be remembered
    change(tree)
    after = _cached(tree, cache)
    assert not after.diagnostics
    assert after.files == tree.plan().files != before.files
    assert _cached(tree, cache).files == after.files  # from what was remembered of the change


def test_a_node_is_built_again_only_when_it_changed(tmp_path: Path) -> None:
    tree, cache = _tree(tmp_path / "tree"), tmp_path / "cache"
    _cached(tree, cache)
    built = build_cache.load(cache, "text_to_image")
    marked = {
        key: replace(node, row=(*node.row[:-1], "remembered")) for key, node in built.nodes.items()
    }
    build_cache.save(cache, "text_to_image", replace(built, nodes=marked))
    _change_words(tree)
    rows = {row.split(",")[0]: row for row in _table(_cached(tree, cache)).splitlines()}
    assert not rows[ONE].endswith("remembered")
    assert rows[OTHER].endswith("remembered")


def _table(plan: pipeline.Plan) -> str:
    """Return the table of main outputs of a plan."""
    return next(text for path, text in plan.files.items() if path.suffix == ".csv")


def test_what_is_remembered_is_no_more_than_what_was_built_last(tmp_path: Path) -> None:
    tree, cache = Tree(tmp_path / "tree"), tmp_path / "cache"
    tree.endpoint("a/b")
    for number in range(3):
        tree.config("m", {"a/b": entry("One", docstring=f"Draws {number}.")})
        _cached(tree, cache)
    built = build_cache.load(cache, "m")
    assert (len(built.nodes), len(built.families)) == (1, 1)
    assert [path.name for path in (cache / "built").iterdir()] == ["m.pickle"]


def test_a_memory_of_another_generator_or_with_a_wrong_byte_is_not_read(tmp_path: Path) -> None:
    tree, cache = Tree(tmp_path / "tree"), tmp_path / "cache"
    tree.endpoint("a/b")
    tree.config("m", {"a/b": entry("One")})
    _cached(tree, cache)
    path = cache / "built" / "m.pickle"
    content = path.read_bytes()
    for position in (0, len(content) // 2, len(content) - 1):
        path.write_bytes(
            content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :]
        )
        assert build_cache.load(cache, "m") == build_cache.BuiltCategory()
    path.write_bytes(content)
    assert build_cache.load(cache, "m").nodes


def test_what_is_wrong_in_a_node_is_told_every_time(tmp_path: Path) -> None:
    tree, cache = Tree(tmp_path / "tree"), tmp_path / "cache"
    tree.endpoint("a/b")
    tree.config("m", {"a/b": entry("One", main_output="image")})  # a warning: the rule finds it
    codes = [[item.code for item in _cached(tree, cache).diagnostics] for _ in range(2)]
    assert codes == [["main-output-redundant"]] * 2


def test_a_cache_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    tree, cache = Tree(tmp_path / "tree"), tmp_path / "cache"
    tree.endpoint("a/b")
    tree.config("m", {"a/b": entry("One")})
    cache.write_text("a file where the folder should be", "utf-8")
    assert _cached(tree, cache).files == tree.plan().files
