"""Structured concurrency: tasks that fail together, and work that is never left half done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


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
