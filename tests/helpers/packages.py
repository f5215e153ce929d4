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
from typing import Any

from nodetool.metadata.types import NameToType, TypeToName
from nodetool.workflows.base_node import NODE_BY_TYPE

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
    with _apart(*both):
        sys.meta_path.insert(0, finder)
        try:
            yield importlib.import_module(both[0]), importlib.import_module(both[1])
        finally:
            sys.meta_path.remove(finder)


@contextlib.contextmanager
def _apart(*packages: str) -> Iterator[None]:
    """Set packages of these names aside, and put them back afterwards.

    A real category that another test has imported must neither be taken for the one of the texts nor
    be imported anew later: its classes would then exist twice.
    """

    def modules() -> dict[str, ModuleType]:
        return {
            name: module
            for name, module in sys.modules.items()
            if any(name == package or name.startswith(f"{package}.") for package in packages)
        }

    registries: tuple[dict[Any, Any], ...] = (NODE_BY_TYPE, NameToType, TypeToName)
    entries = [dict(registry) for registry in registries]
    real = modules()
    for name in real:
        del sys.modules[name]
    try:
        yield
    finally:
        for name in modules():
            del sys.modules[name]
        sys.modules.update(real)
        for package in packages:
            home, _, attribute = package.rpartition(".")
            if package in real:
                setattr(sys.modules[home], attribute, real[package])
            else:
                vars(sys.modules[home]).pop(attribute, None)
        for registry, known in zip(registries, entries, strict=True):
            registry.clear()
            registry.update(known)


def in_folders(folder: Path) -> tuple[str, dict[str, str], dict[str, str]]:
    """Return the one category in an output folder, and the files of its two packages."""
    (nodes,) = (path.parent for path in folder.glob("*/__init__.py"))
    texts = [
        {path.name: path.read_text("utf-8") for path in sorted(package.glob("*.py"))}
        for package in (nodes, folder / "dsl" / nodes.name)
    ]
    return nodes.name, texts[0], texts[1]
