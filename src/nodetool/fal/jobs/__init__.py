"""The life of a job: submitted once, polled, cancelled, and resumed after a crash.

``node_calls`` is imported on first use: it takes a while, and most processes that load nodes never
call one.
"""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodetool.fal.jobs import node_calls

__all__ = ["node_calls"]


def __getattr__(name: str) -> ModuleType:
    """Import ``node_calls`` on first use."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return importlib.import_module(f"{__name__}.{name}")
