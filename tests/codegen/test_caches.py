"""What is remembered between runs may only save time: never hide a change, never be needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from codegen import pipeline, snapshot
from codegen.config_files import loader
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


RESOLUTIONS = {"resolution": {"type": "string", "enum": ["720p", "1080p"]}}


def _change_words(tree: Tree) -> None:
    tree.config("m", {**CONFIGS, "a/b": entry("One", docstring="Draws.", tags=("ink",))})


def _change_class(tree: Tree) -> None:
    tree.config("m", {**CONFIGS, "a/b": entry("Two")})


def _change_enum_name(tree: Tree) -> None:
    tree.config("m", {**CONFIGS, "c/d": entry("Other", enum_overrides={"resolution": "Quality"})})


def _share_enum(tree: Tree) -> None:
    shared = {"Quality": ["720p", "1080p"]}
    overrides = {"resolution": "Quality"}
    configs = {**CONFIGS, "c/d": entry("Other", enum_overrides=overrides)}
    tree.config("m", configs, shared=shared)


def _change_document(tree: Tree) -> None:
    tree.endpoint("c/d", {"prompt": {"type": "string"}, "seed": {"type": "integer"}})


def _change_record(tree: Tree) -> None:
    tree.catalogue["a/b"] = {**tree.catalogue["a/b"], "lab": "A Lab"}
    tree.known("e/f")


def _remove_endpoint(tree: Tree) -> None:
    tree.config("m", {"a/b": CONFIGS["a/b"]})
    snapshot.schema_path("c/d", tree.sources.schemas).unlink()


CONFIGS = {"a/b": entry("One"), "c/d": entry("Other")}
CHANGES = (
    _change_words,
    _change_class,
    _change_enum_name,
    _share_enum,
    _change_document,
    _change_record,
    _remove_endpoint,
)


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_remembered_never_hides_a_change(
    tmp_path: Path, change: Callable[[Tree], None]
) -> None:
    tree, cache = Tree(tmp_path / "tree"), tmp_path / "cache"
    for endpoint in CONFIGS:
        tree.endpoint(endpoint, RESOLUTIONS)
    tree.config("m", CONFIGS)
    before = _cached(tree, cache)
    assert not before.diagnostics  # or nothing would be remembered
    change(tree)
    after = _cached(tree, cache)
    assert not after.diagnostics
    assert after.files == tree.plan().files != before.files
    assert _cached(tree, cache).files == after.files  # from what was remembered of the change


def test_a_node_is_built_again_only_when_it_changed(tmp_path: Path) -> None:
    tree, cache = Tree(tmp_path / "tree"), tmp_path / "cache"
    for endpoint in CONFIGS:
        tree.endpoint(endpoint)
    tree.config("m", CONFIGS)
    _cached(tree, cache)
    built = build_cache.load(cache, "m")
    marked = {
        key: replace(node, row=(*node.row[:-1], "remembered")) for key, node in built.nodes.items()
    }
    build_cache.save(cache, "m", replace(built, nodes=marked))
    _change_words(tree)
    rows = {row.split(",")[0]: row for row in _table(_cached(tree, cache)).splitlines()}
    assert not rows["a/b"].endswith("remembered")
    assert rows["c/d"].endswith("remembered")


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
