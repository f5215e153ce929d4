"""Generated packages that are imported from texts, as if they were installed."""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

NODES, WRAPPERS = "nodetool.nodes.fal", "nodetool.dsl.fal"


class _Texts(MetaPathFinder, InspectLoader):
    """Imports modules from texts."""

    def __init__(self, modules: Mapping[str, str], packages: frozenset[str]) -> None:
        self._modules = modules
        self._packages = packages

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find one of the modules."""
        if fullname not in self._modules:
            return None
        return ModuleSpec(fullname, self, is_package=fullname in self._packages)

    def get_source(self, fullname: str) -> str:
        """Return the text of a module."""
        return self._modules[fullname]


@contextlib.contextmanager
def imported(
    category: str, nodes: Mapping[str, str], wrappers: Mapping[str, str], name: str = ""
) -> Iterator[tuple[ModuleType, ModuleType]]:
    """Import a category's package of nodes and its package of wrappers for a while.

    Args:
        category: what the texts call it.
        nodes: name of a file of the package -> its text.
        wrappers: the same of the wrappers.
        name: another name for the category, so that it does not meet the real one.
    """
    name = name or category
    modules: dict[str, str] = {}
    for package, texts in ((NODES, nodes), (WRAPPERS, wrappers)):
        for file, text in texts.items():
            for home in (NODES, WRAPPERS):
                text = text.replace(f"{home}.{category}", f"{home}.{name}")
            stem = Path(file).stem
            modules[f"{package}.{name}" + ("" if stem == "__init__" else f".{stem}")] = text
    both = f"{NODES}.{name}", f"{WRAPPERS}.{name}"
    finder = _Texts(modules, frozenset(both))
    sys.meta_path.insert(0, finder)
    try:
        yield importlib.import_module(both[0]), importlib.import_module(both[1])
    finally:
        sys.meta_path.remove(finder)
        for module in modules:
            sys.modules.pop(module, None)


def in_folders(folder: Path) -> tuple[str, dict[str, str], dict[str, str]]:
    """Return the one category in an output folder, and the files of its two packages."""
    (nodes,) = (path.parent for path in folder.glob("*/__init__.py"))
    texts = [
        {path.name: path.read_text("utf-8") for path in sorted(package.glob("*.py"))}
        for package in (nodes, folder / "dsl" / nodes.name)
    ]
    return nodes.name, texts[0], texts[1]
