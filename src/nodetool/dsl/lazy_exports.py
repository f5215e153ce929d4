"""Packages whose names are imported from their modules on first use, as PEP 562 has it."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

#: ``__all__``, ``__getattr__`` and ``__dir__`` of a package
Exports: TypeAlias = tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]


def lazy_exports(package: str, modules: Mapping[str, str]) -> Exports:
    """Return what a package needs to import its public names on first use.

    Args:
        package: its name.
        modules: module -> the names that come from it, with spaces between them.

    Returns:
        The package's ``__all__``, ``__getattr__`` and ``__dir__``.
    """
    homes = {name: module for module, names in modules.items() for name in names.split()}

    def load(name: str) -> Any:
        """Import a public name, and keep it in the package.

        Raises:
            AttributeError: when the package has no such name.
        """
        if name not in homes:
            raise AttributeError(
                f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package]
            )
        value = getattr(importlib.import_module(homes[name]), name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        """List the names of the package, those not imported yet among them."""
        return sorted({*vars(sys.modules[package]), *homes})

    return sorted(homes), load, names
