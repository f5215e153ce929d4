"""Run coroutines from programs that have no event loop."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from nodetool.dsl.errors import DSLError

T = TypeVar("T")
P = ParamSpec("P")


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


def blocking(function: Callable[P, Coroutine[Any, Any, T]], alternative: str) -> Callable[P, T]:
    """Return a function for programs without an event loop, which takes the same arguments.

    Args:
        function: what to run.
        alternative: what to await instead where an event loop runs, for the message.
    """

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return run_sync(lambda: function(*args, **kwargs), alternative)

    run.__doc__ = f"""Do ``await {alternative}`` in a program without an event loop.

    It takes the same arguments.

    Raises:
        DSLError: an event loop runs already.
    """
    return run
