"""Run coroutines from programs that have no event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from nodetool.dsl.errors import DSLError

T = TypeVar("T")


def run_sync(factory: Callable[[], Coroutine[Any, Any, T]], alternative: str) -> T:
    """Run a coroutine to its end and return its result.

    Args:
        factory: creates the coroutine; called only once it is certain that it can run.
        alternative: what to await instead where an event loop runs, for the message.

    Raises:
        DSLError: an event loop runs already.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(factory())
    raise DSLError(f"an event loop runs already, as in a notebook: write await {alternative}")
