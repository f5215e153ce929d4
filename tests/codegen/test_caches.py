"""What is remembered between runs may only save time: never hide a change, never be needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import pipeline
from codegen.config_files import loader
from codegen.output.check_cache import CheckCache
from nodetool.fal.compiler import render
from nodetool.fal.compiler.ir import ModuleIR
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


@pytest.mark.parametrize("content", ["", "[1, 2]", "{", "null", '{"m/others.py": 5}', "\x00"])
def test_a_damaged_memory_is_forgotten(tmp_path: Path, content: str) -> None:
    tree = Tree(tmp_path / "tree")
    tree.endpoint("a/b")
    tree.config("m", {"a/b": entry("One")})
    memory = tmp_path / "cache"
    memory.mkdir()
    for name in ("configs.json", "checked-sources.json"):
        (memory / name).write_text(content, "utf-8")
    paths = pipeline.Paths(
        **{
            f: getattr(tree.sources, f)
            for f in ("catalogue", "schemas", "configs", "record", "output")
        },
        cache=memory,
    )
    assert pipeline.plan(paths, workers=1).files == tree.plan().files


def test_only_a_text_that_was_found_good_is_not_checked_again(tmp_path: Path) -> None:
    module = ModuleIR(name="m", namespace="fal.m", nodes=(), enums=(), structs=())
    memory = CheckCache(tmp_path)
    memory.add([CheckCache.check('"""Good."""\n', module, memory.digests)])
    again = CheckCache(tmp_path)
    assert again.digests == memory.digests != frozenset()
    with pytest.raises(render.UnexpectedSourceError):
        CheckCache.check("import os\n", module, again.digests)
