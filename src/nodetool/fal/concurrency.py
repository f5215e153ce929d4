"""Several things at once, as one: what goes wrong with the first ends the others; and none by half."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


async def gather_or_cancel(parts: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """The results of all parts, which run at once.

    Unlike ``asyncio.gather``, this leaves nothing behind: when a part fails, the others are
    cancelled and have ended when its error is raised.
    """
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(part) for part in parts]
    except BaseExceptionGroup as failed:
        first = failed.exceptions[0]
    else:
        return [task.result() for task in tasks]
    raise first  # not in the handler: the group, with all the others, would hang on it


async def run_to_completion(work: Awaitable[T]) -> T:
    """The result of something that must not be left half done.

    Who cancels this waits for it all the same; then the cancellation is raised, or what went wrong.
    """

    async def awaited() -> T:
        return await work

    task = asyncio.create_task(awaited())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        task.result()
        raise
