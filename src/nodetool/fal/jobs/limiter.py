"""Limits how many jobs run at once in a process, across all of its event loops."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import deque
from collections.abc import AsyncIterator
from concurrent.futures import Future

from nodetool.fal.progress import JobPhase, ProgressCallback, ProgressUpdate

_lock = threading.Lock()
_in_use = 0
_waiting: deque[Future[None]] = deque()


@contextlib.asynccontextmanager
async def job_slot(limit: int, report: ProgressCallback) -> AsyncIterator[None]:
    """Hold one of ``limit`` slots while the body runs; wait in line when none is free.

    An ``asyncio.Semaphore`` belongs to one event loop; a process may have several.

    Args:
        limit: number of slots.
        report: called when no slot is free.
    """
    turn = _acquire(limit)
    if turn is not None:
        report(
            ProgressUpdate(
                phase=JobPhase.WAITING, message=f"waiting: {limit} jobs are already running"
            )
        )
        try:
            await asyncio.wrap_future(turn)
        except asyncio.CancelledError:
            if not turn.cancel():  # the slot was granted in the meantime
                _release()
            raise
    try:
        yield
    finally:
        _release()


def _acquire(limit: int) -> Future[None] | None:
    """Take a slot and return None, or return a future that is done once a slot is granted."""
    global _in_use
    with _lock:
        if _in_use < limit and not _waiting:
            _in_use += 1
            return None
        _waiting.append(Future())
        return _waiting[-1]


def _release() -> None:
    """Pass a slot on to the one that has waited longest."""
    global _in_use
    with _lock:
        while _waiting:
            turn = _waiting.popleft()
            if turn.set_running_or_notify_cancel():
                turn.set_result(None)
                return
        _in_use -= 1
