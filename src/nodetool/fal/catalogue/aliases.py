"""Aliases of node types, so that workflows saved with old names still load.

There are two kinds. A *type alias* is another ``module.Class`` for a node; the generated module that
has it registers it on import. A *module alias* is for a namespace that is not a legal Python module
(``fal.3d_to_3d``): the nodes keep it in their type, and the finder below lets ``get_node_class``
import it in a process that has not loaded the nodes yet.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import SupportsIndex

from nodetool.workflows.base_node import NODE_BY_TYPE

PACKAGE = "nodetool.nodes.fal"
#: namespace below ``fal`` that cannot be a module -> the module that holds its nodes
MODULE_ALIASES = {"3d_to_3d": "model3d_to_3d"}
#: shown as the namespace of an alias; no folder or module can have this name
_NO_NAMESPACE = "<second name>"


class UnlistedType(str):
    """A node type that can be executed and that ``discover`` does not list.

    NodeTool has one registry for both: ``execute`` looks a type up in it, and ``discover`` lists
    the class of every entry whose first part (``node_type.split(".")[0]``) is a namespace that the
    worker serves, so an alias would list its class twice. This string equals the old name in
    every lookup and comparison; only its first part is not a namespace. If NodeTool ever determines
    namespaces in another way, such classes are listed twice and still run.
    """

    __slots__ = ()

    def split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[str]:
        """Split like ``str.split``, but replace the first part of a dotted name."""
        parts = super().split(sep, maxsplit)
        return [_NO_NAMESPACE, *parts[1:]] if sep == "." else parts


def register_alias(node_type: str, module: str, class_name: str) -> None:
    """Register ``node_type`` for the class ``class_name`` of the sibling module ``module``."""
    sibling = importlib.import_module(f"{PACKAGE}.{module}")
    NODE_BY_TYPE.setdefault(UnlistedType(node_type), getattr(sibling, class_name))


class _AliasFinder(MetaPathFinder, Loader):
    """Imports the module of a namespace that is not a legal module name."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        parent, _, name = fullname.rpartition(".")
        if parent == PACKAGE and name in MODULE_ALIASES:
            return ModuleSpec(fullname, self)
        return None

    def exec_module(self, module: ModuleType) -> None:
        name = module.__name__.rpartition(".")[2]
        importlib.import_module(f"{PACKAGE}.{MODULE_ALIASES[name]}")


def install() -> None:
    """Make module aliases importable; calling it again changes nothing."""
    if not any(type(finder).__name__ == _AliasFinder.__name__ for finder in sys.meta_path):
        sys.meta_path.append(_AliasFinder())
