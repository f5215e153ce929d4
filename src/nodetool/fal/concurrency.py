"""Structured concurrency: tasks that fail together, and work that is never left half done."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


async def gather_or_cancel(coroutines: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Run coroutines concurrently and return their results.

    Unlike ``asyncio.gather``, this leaves nothing running: when one fails, the others are cancelled
    and have ended when its error is raised.
    """
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(coroutine) for coroutine in coroutines]
    except BaseExceptionGroup as group_error:
        first_error = group_error.exceptions[0]
    else:
        return [task.result() for task in tasks]
    raise first_error  # outside the handler, so that it does not carry the group as its context


async def run_to_completion(work: Awaitable[T]) -> T:
    """Await work that must not be left half done, even if this is cancelled.

    After a cancellation this still waits for the work; then it raises the work's error, or else the
    cancellation.
    """

    async def run() -> T:  # create_task accepts only coroutines
        return await work

    task = asyncio.create_task(run())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        task.result()
        raise


def run_sync(
    factory: Callable[[], Coroutine[Any, Any, T]],
    alternative: str,
    error: Callable[[str], Exception],
) -> T:
    """Run a coroutine to its end, in a program without an event loop, and return its result.

    Args:
        factory: creates the coroutine; called only once it is certain that it can run.
        alternative: what to await instead where an event loop runs, for the message.
        error: creates the error that says so.

    Raises:
        Exception: that error: an event loop runs already.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(factory())
    raise error(f"an event loop runs already, as in a notebook: write await {alternative}")


def blocking(
    function: Callable[P, Coroutine[Any, Any, T]], alternative: str, error: type[Exception]
) -> Callable[P, T]:
    """Return a function for programs without an event loop, which takes the same arguments.

    Args:
        function: what to run.
        alternative: what to await instead where an event loop runs, for the message.
        error: what to raise there.
    """

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return run_sync(lambda: function(*args, **kwargs), alternative, error)

    run.__doc__ = f"""Do ``await {alternative}`` in a program without an event loop.

    It takes the same arguments.

    Raises:
        {error.__name__}: an event loop runs already.
    """
    return run
