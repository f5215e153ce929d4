"""Waiting for a submitted job to be over, and for its result."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any

from fal_client import AsyncRequestHandle

from nodetool.fal import trouble
from nodetool.fal.errors import JobCancelledError
from nodetool.fal.orders import Desk, paid
from nodetool.fal.progress import LogReader, Update
from nodetool.fal.repeat import repeat
from nodetool.fal.trouble import Trouble

#: what comes instead of a result when there is none, and also when something is amiss for a moment
DOUBTFUL = (400, 404, 500)
#: part of its time by which the end of a job may be noticed late
LATE = 0.1


async def wait(desk: Desk, number: int, handle: AsyncRequestHandle) -> Any:
    """Wait for a submitted job and write down its result."""
    over = False
    try:
        await _until_over(desk, handle)
        over = True
        desk.report(Update(phase="fetching", message="fetching the result"))
        result = await repeat(
            lambda: desk.client.get_once(handle.response_url),
            patience=desk.settings.patience,
            doubtful=DOUBTFUL,
        )
    except Trouble as error:
        final = trouble.ends_job(error, over)
        raised = desk.error(error, handle.request_id, final)
        with paid():
            if not final:
                desk.journal.note(number, str(raised))
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
            lambda: desk.client.get_once(handle.status_url, query),
            patience=desk.settings.patience,
            doubtful=(404,),
        )
        phase = told.get("status") if isinstance(told, Mapping) else None
        if phase == "COMPLETED":
            for update in logs.news(told.get("logs")):
                desk.report(update)
            return
        if phase == "IN_QUEUE":
            ahead = told.get("queue_position")
            known = isinstance(ahead, int) and not isinstance(ahead, bool) and ahead >= 0
            message = f"in the queue, {ahead} ahead" if known and ahead else "queued"
            desk.report(Update(phase="queued", message=message, ahead=ahead if known else None))
        elif phase == "IN_PROGRESS":
            news = logs.news(told.get("logs"))
            for update in news or [Update(phase="running", message="running")]:
                desk.report(update)
        elif await _is_over(desk, handle):  # a state that nobody knew when this was written
            return
        pause = max(desk.settings.poll_first, LATE * (time.monotonic() - begun))
        await asyncio.sleep(min(pause, desk.settings.poll_last))


async def _is_over(desk: Desk, handle: AsyncRequestHandle) -> bool:
    """Whether there is a result or will never be one, when the status does not tell."""
    try:
        await desk.client.get_once(handle.response_url)
    except Trouble as error:
        return trouble.ends_job(error, over=False)
    return True
