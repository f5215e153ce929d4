"""Waiting for a submitted job to be over, and for its result.

What fal says of a job may contradict itself for a while: a job that was over stands in the queue
again, its result is not there yet, or nobody has heard of it. Only an answer that is clearly about
the job ends it; see :func:`nodetool.fal.transport.classify.is_terminal`. Everything else is asked about again, and
when that takes too long, the job stays open for the next run.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Mapping
from typing import Any

from fal_client import AsyncRequestHandle
from fal_client.client import FalClientHTTPError

from nodetool.fal.errors import JobCancelledError
from nodetool.fal.jobs.context import JobContext, tolerate_journal_errors
from nodetool.fal.progress import LogReader, ProgressUpdate
from nodetool.fal.transport import classify, translate
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.retry import retry

#: part of its time by which the end of a job may be noticed late
MAX_RELATIVE_DELAY = 0.1
#: seconds for which answers that leave open how a job stands are asked about again, and the same
#: when fal says at least that the job has failed
AMBIGUOUS_SECONDS, FAILED_SECONDS = 15.0, 1.0
#: the first pause between two of them in seconds, which doubles, and the longest
AMBIGUOUS_PAUSES = (0.2, 10.0)
#: seconds after which fal is sure to keep a result no more: about an hour, and as much again
RETENTION = 2 * 3600.0

#: phases in which fal has the job in hand
_RUNNING_STATUSES = {"IN_QUEUE", "IN_PROGRESS"}


async def wait_until_done(desk: JobContext, number: int, handle: AsyncRequestHandle) -> Any:
    """Wait for a submitted job and write down its result.

    Args:
        desk: of the job.
        number: its line on the journal.
        handle: fal's.

    Raises:
        FalError: there is no result. The job is closed when fal has clearly ended it, and open
            for the next run otherwise.
    """
    watch = _Poller(desk, handle)
    failure: BaseException
    try:
        result = await watch.result()
    except TRANSPORT_ERRORS as error:
        failure = error
    else:
        with tolerate_journal_errors():
            desk.journal.record_result(number, result)
        return result
    # not in the handler, so that nothing of the answer hangs on what is raised
    final = watch.is_over(failure) or (watch.is_unknown and _is_old(desk, number))
    raised = desk.error(failure, handle.request_id, final)
    with tolerate_journal_errors():
        if not final:
            desk.journal.record_problem(number, str(raised))
        elif isinstance(raised, JobCancelledError):
            desk.journal.close_job(number, "cancelled", str(raised))
        else:
            desk.journal.close_job(number, "failed", str(raised))
    raise raised


def _is_old(desk: JobContext, number: int) -> bool:
    """Whether fal would have thrown the result away by now."""
    job = desk.journal.find(str(number))
    return job is not None and time.time() - job.created > RETENTION


class _Poller:
    """One job, as fal's answers show it.

    Attributes:
        is_unknown: whether the last answers left open how the job stands, for too long, and fal
            has not said since this began that it goes on.
    """

    def __init__(self, desk: JobContext, handle: AsyncRequestHandle) -> None:
        self.is_unknown = False
        self._desk = desk
        self._handle = handle
        self._logs = LogReader()
        self._begun = time.monotonic()
        self._phase: str | None = None
        self._failed = False  # by what the last poll said
        self._seen_going_on = False
        self._asked_result = False
        self._ambiguous_since = 0.0
        self._ambiguous = 0

    def is_over(self, error: BaseException) -> bool:
        """Whether the job has ended without a result, when this error came of asking."""
        is_ambiguous = isinstance(error, FalClientHTTPError) and (
            self._asked_result and error.status_code in classify.AMBIGUOUS_STATUSES
        )
        return (self._failed and is_ambiguous) or classify.is_terminal(error, self._asked_result)

    async def result(self) -> Any:
        """Ask until there is a result: less often the longer it takes, and never much too late.

        Raises:
            Trouble: there is none, or nobody can say so.
        """
        while True:
            await self._poll()
            if self._phase in _RUNNING_STATUSES:
                pause = self._going_on()
            else:
                if self._phase == "COMPLETED" and not self._ambiguous:
                    self._report("fetching", "fetching the result")
                answer = await self._ask_result()
                if not isinstance(answer, FalClientHTTPError):
                    return answer
                pause = self._after(answer)
            await asyncio.sleep(pause)

    async def _poll(self) -> None:
        """Ask how the job stands, and report it."""
        self._asked_result = False
        url, query = self._handle.status_url, {"logs": "true"}
        told = await self._ask(lambda: self._desk.client.get_once(url, query), {404})
        known = isinstance(told, Mapping)
        self._phase = str(told.get("status")) if known else None
        self._failed = known and bool(told.get("error") or told.get("error_type"))
        if isinstance(told, FalClientHTTPError):
            return
        self._seen_going_on |= self._phase != "COMPLETED"
        if self._phase == "IN_QUEUE":
            ahead = told.get("queue_position")
            is_told = isinstance(ahead, int) and not isinstance(ahead, bool) and ahead >= 0
            message = f"in the queue, {ahead} ahead" if is_told and ahead else "queued"
            update = ProgressUpdate(
                phase="queued", message=message, ahead=ahead if is_told else None
            )
            self._desk.report(update)
        elif self._phase in {"IN_PROGRESS", "COMPLETED"}:
            news = self._logs.new_updates(told.get("logs"))
            for update in news:
                self._desk.report(update)
            if not news and self._phase == "IN_PROGRESS":
                self._report("running", "running")

    async def _ask_result(self) -> Any:
        """The result, or the error that leaves open whether there will be one."""
        self._asked_result = True
        url = self._handle.response_url
        return await self._ask(
            lambda: self._desk.client.get_result(url), classify.AMBIGUOUS_STATUSES
        )

    async def _ask(self, send: Any, ambiguous: Collection[int]) -> Any:
        """What fal answers; an error when its status is among those that are ambiguous."""

        async def ask() -> Any:
            try:
                return await send()
            except FalClientHTTPError as error:
                if classify.is_job_error(error) or error.status_code not in ambiguous:
                    raise
                return error

        return await retry(ask, patience=self._desk.settings.patience, setting="FAL_PATIENCE")

    def _going_on(self) -> float:
        """Seconds until a job that goes on is looked at again."""
        self._ambiguous = 0
        told = self._desk.settings
        pause = max(told.poll_first, MAX_RELATIVE_DELAY * (time.monotonic() - self._begun))
        return min(pause, told.poll_last)

    def _after(self, error: FalClientHTTPError) -> float:
        """Seconds until a job that gave no result is looked at again.

        Raises:
            FalClientHTTPError: this one, when such answers have come for too long.
        """
        is_new = self._phase not in {None, "COMPLETED"}  # nobody knew it when this was written
        if is_new and error.status_code in classify.PENDING_STATUSES:
            return self._going_on()
        now = time.monotonic()
        if not self._ambiguous:
            self._ambiguous_since = now
        self._ambiguous += 1
        first, longest = AMBIGUOUS_PAUSES
        told = classify.retry_after(error)
        growing = min(longest, first * 2.0 ** min(self._ambiguous - 1, 20))
        pause = growing if told is None else max(first, told)
        window = min(self._desk.settings.patience, AMBIGUOUS_SECONDS)
        if now - self._ambiguous_since + pause > (FAILED_SECONDS if self._failed else window):
            self.is_unknown = not self._seen_going_on
            raise error
        self._report("waiting", f"no result yet ({translate.short_reason(error)}); asking again")
        return pause

    def _report(self, phase: str, message: str) -> None:
        self._desk.report(ProgressUpdate(phase=phase, message=message))
