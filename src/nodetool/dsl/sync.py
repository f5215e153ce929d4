"""Coroutines for programs that have no event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from nodetool.dsl.errors import DSLError

T = TypeVar("T")


def run_sync(make: Callable[[], Coroutine[Any, Any, T]], instead: str) -> T:
    """Run a coroutine to its end.

    Args:
        make: makes it, once it is certain that it can be run.
        instead: what to write where a loop runs.

    Raises:
        DSLError: there is a loop already.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(make())
    raise DSLError(f"an event loop runs already, as in a notebook: write await {instead}")
