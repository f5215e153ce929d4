"""Stop when the run is cancelled: NodeTool's worker only raises a flag, which nobody else sees."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from nodetool.fal.errors import JobCancelledError

#: seconds between two looks at the flag
POLL_INTERVAL = 0.1


@asynccontextmanager
async def cancel_with_context(context: Any, endpoint: str) -> AsyncIterator[None]:
    """Cancel the body when the run that ``context`` belongs to is cancelled.

    Args:
        context: NodeTool's processing context; its ``is_cancelled`` is the flag.
        endpoint: for the error.

    Raises:
        JobCancelledError: when that happened.
    """
    if getattr(context, "is_cancelled", None) is None:
        yield
        return
    try:
        async with asyncio.timeout(None) as scope:
            with _watched(context, scope):
                yield
    except TimeoutError:
        if not scope.expired():
            raise
        raise JobCancelledError(
            endpoint,
            "the run was cancelled; so is its job at fal, unless it was over or fal did not answer",
        ) from None


class _Watch:
    """Looks at the flag of one context for all that run with it, however many these are."""

    def __init__(self, context: Any) -> None:
        self._context = context
        self.scopes: set[asyncio.Timeout] = set()
        self.task = asyncio.create_task(self._look())

    async def _look(self) -> None:
        while not self._context.is_cancelled:
            await asyncio.sleep(POLL_INTERVAL)
        now = asyncio.get_running_loop().time()
        while self.scopes:
            self.scopes.pop().reschedule(now)


#: loop and context -> its watch; the watch keeps the context, and its task the loop, so both ids hold
_watches: dict[tuple[int, int], _Watch] = {}


@contextmanager
def _watched(context: Any, scope: asyncio.Timeout) -> Iterator[None]:
    """Let a scope expire when the flag of a context is up, while the body runs."""
    loop = asyncio.get_running_loop()
    if context.is_cancelled:  # whoever looked at it may have ended
        scope.reschedule(loop.time())
        yield
        return
    key = id(loop), id(context)
    watch = _watches.get(key)
    if watch is None:
        watch = _watches[key] = _Watch(context)
    watch.scopes.add(scope)
    try:
        yield
    finally:
        watch.scopes.discard(scope)
        if not watch.scopes:
            watch.task.cancel()
            if _watches.get(key) is watch:
                del _watches[key]
