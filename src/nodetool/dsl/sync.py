"""Run coroutines from programs that have no event loop."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from nodetool.dsl.errors import DSLError
from nodetool.fal import concurrency

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
    return concurrency.run_sync(factory, alternative, DSLError)


def blocking(function: Callable[P, Coroutine[Any, Any, T]], alternative: str) -> Callable[P, T]:
    """Return a function for programs without an event loop; see :func:`concurrency.blocking`."""
    return concurrency.blocking(function, alternative, DSLError)
