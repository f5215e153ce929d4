"""What the commands do.

Kept apart from their signatures, and imported on first use, so that ``--help`` and ``search`` import
neither NodeTool nor a client of fal.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodetool.fal_cli.handlers import (
        adapter,
        config,
        generate,
        jobs,
        map,
        models,
        plan,
        price,
        run,
        show,
        workflows,
    )  # fmt: skip

__all__ = [
    "adapter",
    "config",
    "generate",
    "jobs",
    "map",
    "models",
    "plan",
    "price",
    "run",
    "show",
    "workflows",
]


def __getattr__(name: str) -> ModuleType:
    """Import the work of a command on first use."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return importlib.import_module(f"{__name__}.{name}")
