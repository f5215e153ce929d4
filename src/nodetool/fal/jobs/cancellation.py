"""Stop work when its run is cancelled: NodeTool's worker only sets a flag, so it must be polled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from nodetool.fal.errors import JobCancelledError

#: seconds between two checks of the flag
POLL_INTERVAL = 0.1


@asynccontextmanager
async def cancel_with_context(context: Any, endpoint: str) -> AsyncIterator[None]:
    """Cancel the body when the run that ``context`` belongs to is cancelled.

    Args:
        context: NodeTool's processing context; its ``is_cancelled`` is the flag.
        endpoint: fal's id, for the error.

    Raises:
        JobCancelledError: the run was cancelled.
    """
    if getattr(context, "is_cancelled", None) is None:
        yield
        return
    try:
        async with asyncio.timeout(None) as scope:
            with _cancel_on_flag(context, scope):
                yield
    except TimeoutError:
        if not scope.expired():
            raise
        raise JobCancelledError(
            endpoint,
            "the run was cancelled, and so was its job at fal, unless it had ended or fal did not answer",
        ) from None


class _FlagPoller:
    """Polls the flag of one context once for all bodies that run with it, however many they are."""

    def __init__(self, context: Any) -> None:
        self._context = context
        self.scopes: set[asyncio.Timeout] = set()
        self.task = asyncio.create_task(self._poll())

    async def _poll(self) -> None:
        while not self._context.is_cancelled:
            await asyncio.sleep(POLL_INTERVAL)
        now = asyncio.get_running_loop().time()
        while self.scopes:
            self.scopes.pop().reschedule(now)


#: ids of loop and context -> poller. The poller holds the context and its task holds the loop, so
#: neither id can be reused while it is a key.
_pollers: dict[tuple[int, int], _FlagPoller] = {}


@contextmanager
def _cancel_on_flag(context: Any, scope: asyncio.Timeout) -> Iterator[None]:
    """Make a timeout scope expire when the flag of a context is set, while the body runs."""
    loop = asyncio.get_running_loop()
    if context.is_cancelled:  # its poller may have ended
        scope.reschedule(loop.time())
        yield
        return
    key = id(loop), id(context)
    poller = _pollers.get(key)
    if poller is None:
        poller = _pollers[key] = _FlagPoller(context)
    poller.scopes.add(scope)
    try:
        yield
    finally:
        poller.scopes.discard(scope)
        if not poller.scopes:
            poller.task.cancel()
            if _pollers.get(key) is poller:
                del _pollers[key]
