"""Imports of nodetool.dsl lead downward only, in functions too, and without circles."""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.paths import WRAPPERS

ROOT = WRAPPERS.parent
#: layer -> the layers that its modules may import, besides their own
LAYERS = {
    "base": set[str](),
    "model": {"base"},
    "typecheck": {"base", "model"},
    "export": {"base", "model", "typecheck"},
    "running": {"base", "model", "typecheck"},
    "mapping": {"base", "model", "typecheck", "running"},
    "graph": {"base", "model", "typecheck", "export", "running", "mapping"},
}
MODULES = {
    ".".join(("nodetool.dsl", *path.relative_to(ROOT).with_suffix("").parts)): path
    for path in sorted(ROOT.rglob("*.py"))
    if WRAPPERS not in path.parents
}
MODULES = {name.removesuffix(".__init__"): path for name, path in MODULES.items()}


def imports_of(path: Path) -> Iterator[str]:
    """Yield the modules of this package that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:  # a module, or a name in one
            module = name if name in MODULES else name.rpartition(".")[0]
            if module in MODULES:
                yield module


def layer_of(module: str) -> str:
    part = module.split(".")[2]
    return part if part in LAYERS else "base"


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_lower_layers_only(module: str) -> None:
    own = layer_of(module)
    upward = {
        name for name in imports_of(MODULES[module]) if layer_of(name) not in {own, *LAYERS[own]}
    }
    assert not upward


def test_no_imports_form_a_circle() -> None:
    graph = {name: set(imports_of(path)) - {name} for name, path in MODULES.items()}
    assert len(graph) > 40
    graphlib.TopologicalSorter(graph).prepare()  # raises CycleError
