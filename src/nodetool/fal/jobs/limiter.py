"""Places for jobs at fal: so many at once in a process, whichever event loops they wait in."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import AsyncIterator
from concurrent.futures import Future

from nodetool.fal.progress import ProgressCallback, ProgressUpdate

_lock = threading.Lock()
_busy = 0
_waiting: deque[Future[None]] = deque()


@contextlib.asynccontextmanager
async def job_slot(limit: int, report: ProgressCallback) -> AsyncIterator[None]:
    """One of the places, when its turn has come.

    ``asyncio.Semaphore`` belongs to one event loop; a process may have several.

    Args:
        limit: places that there are.
        report: hears of it when none is free.
    """
    turn = _acquire(limit)
    if turn is not None:
        report(ProgressUpdate(phase="waiting", message=f"waiting: {limit} jobs run already"))
        try:
            await asyncio.wrap_future(turn)
        except asyncio.CancelledError:
            if not turn.cancel():  # it was given the place all the same
                _release()
            raise
    try:
        yield
    finally:
        _release()


def _acquire(limit: int) -> Future[None] | None:
    """Take a place, or stand in line for one."""
    global _busy
    with _lock:
        if _busy < limit and not _waiting:
            _busy += 1
            return None
        _waiting.append(Future())
        return _waiting[-1]


def _release() -> None:
    """Pass a place on to whoever waits longest."""
    global _busy
    with _lock:
        while _waiting:
            turn = _waiting.popleft()
            if turn.set_running_or_notify_cancel():
                turn.set_result(None)
                return
        _busy -= 1
