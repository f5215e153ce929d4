"""Waiting: for a place among the jobs at fal, and for a submitted job to be over."""

from __future__ import annotations

import asyncio
import contextlib
import time
import weakref
from collections.abc import AsyncIterator, Mapping
from typing import Any

from fal_client import AsyncRequestHandle
from fal_client.client import FalClientHTTPError

from nodetool.fal import trouble
from nodetool.fal.errors import JobCancelledError
from nodetool.fal.orders import Desk, paid
from nodetool.fal.progress import LogReader, Report, Update
from nodetool.fal.repeat import repeat
from nodetool.fal.trouble import Trouble

#: times that a 500 instead of a result is asked about again: it is the model's, or a passing one
FAILURES = 4
#: part of its time by which the end of a job may be noticed late
LATE = 0.1


_places: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
    weakref.WeakKeyDictionary()
)


@contextlib.asynccontextmanager
async def place(limit: int, report: Report) -> AsyncIterator[None]:
    """One of the places for jobs at fal that this process may take at once."""
    loop = asyncio.get_running_loop()
    places = _places.get(loop)
    if places is None:
        places = _places[loop] = asyncio.Semaphore(limit)
    if places.locked():
        report(Update(phase="waiting", message=f"waiting: {limit} jobs run already"))
    async with places:
        yield


async def wait(desk: Desk, number: int, handle: AsyncRequestHandle) -> Any:
    """Wait for a submitted job and write down its result."""
    over = False
    try:
        await _until_over(desk, handle)
        over = True
        desk.report(Update(phase="fetching", message="fetching the result", percent=100))
        result = await repeat(
            lambda: desk.client.get_once(handle.response_url),
            patience=desk.settings.patience,
            failures=FAILURES,
        )
    except Trouble as error:
        final = trouble.ends_job(error, over)
        raised = desk.error(error, handle.request_id, final)
        with paid():
            if not final:
                desk.journal.let_go(number, str(raised))
            elif isinstance(raised, JobCancelledError):
                desk.journal.close_job(number, "cancelled", str(raised))
            else:
                desk.journal.close_job(number, "failed", str(raised))
        raise raised from None
    with paid():
        desk.journal.done(number, result)
    return result


async def _until_over(desk: Desk, handle: AsyncRequestHandle) -> None:
    """Look at a job until it is over: less often the longer it takes, and never much too late."""
    begun = time.monotonic()
    logs = LogReader()
    query = {"logs": "true"}
    while True:
        told = await repeat(
            lambda: desk.client.get_once(handle.status_url, query), patience=desk.settings.patience
        )
        phase = told.get("status") if isinstance(told, Mapping) else None
        if phase == "COMPLETED":
            for update in logs.news(told.get("logs")):
                desk.report(update)
            return
        if phase == "IN_QUEUE":
            ahead = told.get("queue_position")
            known = isinstance(ahead, int) and ahead > 0
            desk.report(
                Update(
                    phase="queued", message=f"in the queue, {ahead} ahead" if known else "queued"
                )
            )
        elif phase == "IN_PROGRESS":
            news = logs.news(told.get("logs"))
            for update in news or [Update(phase="running", message="running")]:
                desk.report(update)
        elif await _is_over(desk, handle):  # a state that nobody knew when this was written
            return
        pause = max(desk.settings.poll_first, LATE * (time.monotonic() - begun))
        await asyncio.sleep(min(pause, desk.settings.poll_last))


async def _is_over(desk: Desk, handle: AsyncRequestHandle) -> bool:
    """Whether there is a result, when the status does not tell."""
    try:
        await desk.client.get_once(handle.response_url)
    except Trouble as error:
        return isinstance(error, FalClientHTTPError) and trouble.is_about_job(error)
    return True
