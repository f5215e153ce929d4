"""Polls a submitted job until it has ended, and fetches its result.

fal's responses about a job may contradict each other for a while: a finished job is queued again, its
result is not there yet, or the job is unknown. Only a response that is clearly about the job ends it;
see :func:`nodetool.fal.transport.classify.classify`. All others are retried, and when that takes
too long, the job stays open for the next run.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from fal_client import AsyncRequestHandle
from fal_client.client import FalClientHTTPError

from nodetool.fal.errors import JobCancelledError
from nodetool.fal.jobs.context import JobContext, tolerate_journal_errors
from nodetool.fal.journal.states import JobState
from nodetool.fal.progress import JobPhase, LogReader, ProgressUpdate
from nodetool.fal.transport import translate
from nodetool.fal.transport.classify import PENDING_STATUSES, RequestKind, Verdict, classify
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.retry import retry

#: how late the end of a job may be noticed, as a fraction of the time it has taken
MAX_RELATIVE_DELAY = 0.1
#: seconds for which ambiguous responses are retried, and the same once fal has reported that the job
#: failed
AMBIGUOUS_SECONDS, FAILED_SECONDS = 15.0, 1.0
#: seconds to wait after the first ambiguous response, which doubles each time, and the maximum
AMBIGUOUS_BACKOFF_RANGE = (0.2, 10.0)
#: seconds after which fal has certainly deleted a result: it keeps them for about an hour
RESULT_RETENTION = 2 * 3600.0

#: statuses of a job that fal has not finished
_RUNNING_STATUSES = {"IN_QUEUE", "IN_PROGRESS"}


async def wait_until_done(context: JobContext, number: int, handle: AsyncRequestHandle) -> Any:
    """Wait for a submitted job and record its result.

    Args:
        context: the job's.
        number: its row in the journal.
        handle: fal's handle of it.

    Raises:
        FalError: there is no result. The job is closed if fal has clearly ended it, and stays open
            for the next run otherwise.
    """
    poller = _Poller(context, handle)
    failure: BaseException
    try:
        result = await poller.result()
    except TRANSPORT_ERRORS as error:
        failure = error
    else:
        with tolerate_journal_errors():
            context.journal.record_result(number, result)
        return result
    # outside the handler, so that the error raised carries nothing of the response
    final = poller.has_ended(failure) or (poller.is_unknown and _is_expired(context, number))
    raised = context.error(failure, handle.request_id, final)
    with tolerate_journal_errors():
        if not final:
            context.journal.record_problem(number, str(raised))
        elif isinstance(raised, JobCancelledError):
            context.journal.close_job(number, JobState.CANCELLED, str(raised))
        else:
            context.journal.close_job(number, JobState.FAILED, str(raised))
    raise raised


def _is_expired(context: JobContext, number: int) -> bool:
    """Return whether fal would have deleted the result by now."""
    job = context.journal.find(str(number))
    return job is not None and time.time() - job.created > RESULT_RETENTION


class _Poller:
    """One job, as fal's responses describe it.

    Attributes:
        is_unknown: whether the responses stayed ambiguous for too long, and none since polling
            started has reported the job as queued or running.
    """

    def __init__(self, context: JobContext, handle: AsyncRequestHandle) -> None:
        self.is_unknown = False
        self._context = context
        self._handle = handle
        self._logs = LogReader()
        self._started = time.monotonic()
        self._status: str | None = None
        self._failed = False  # according to the last poll
        self._seen_running = False
        self._requested = RequestKind.STATUS
        self._ambiguous_since = 0.0
        self._ambiguous_count = 0

    def has_ended(self, error: BaseException) -> bool:
        """Return whether ``error``, raised by the last request, means that the job ended without a result."""
        verdict = classify(error, self._requested).verdict
        has_no_result = self._requested is RequestKind.RESULT and verdict is Verdict.RETRY_BRIEFLY
        return verdict is Verdict.ENDS_JOB or (self._failed and has_no_result)

    async def result(self) -> Any:
        """Poll until there is a result: less often the longer it takes, but never much too late.

        Raises:
            httpx.HTTPError, FalClientHTTPError, InvalidResponseError: there is no result, or it is
                not known whether there will be one (:data:`TRANSPORT_ERRORS`).
        """
        while True:
            await self._poll()
            if self._status in _RUNNING_STATUSES:
                delay = self._running_delay()
            else:
                if self._status == "COMPLETED" and not self._ambiguous_count:
                    self._report(JobPhase.FETCHING, "fetching the result")
                response = await self._request_result()
                if not isinstance(response, FalClientHTTPError):
                    return response
                delay = self._delay_after(response)
            await asyncio.sleep(delay)

    async def _poll(self) -> None:
        """Request the status of the job and report it."""
        self._requested = RequestKind.STATUS
        url, query = self._handle.status_url, {"logs": "true"}
        payload = await self._request(lambda: self._context.client.get_once(url, query))
        is_status = isinstance(payload, Mapping)
        self._status = str(payload.get("status")) if is_status else None
        self._failed = is_status and bool(payload.get("error") or payload.get("error_type"))
        if isinstance(payload, FalClientHTTPError):
            return
        self._seen_running |= self._status != "COMPLETED"
        if self._status == "IN_QUEUE":
            self._report_queued(payload.get("queue_position"))
        elif self._status in {"IN_PROGRESS", "COMPLETED"}:
            updates = self._logs.new_updates(payload.get("logs"))
            for update in updates:
                self._context.report(update)
            if not updates and self._status == "IN_PROGRESS":
                self._report(JobPhase.RUNNING, "running")

    def _report_queued(self, position: Any) -> None:
        """Report that the job is queued, with fal's position of it if that is a valid one."""
        is_valid = isinstance(position, int) and not isinstance(position, bool) and position >= 0
        ahead = position if is_valid else None
        message = f"in the queue, {ahead} ahead" if ahead else "queued"
        self._context.report(ProgressUpdate(phase=JobPhase.QUEUED, message=message, ahead=ahead))

    async def _request_result(self) -> Any:
        """Return the result, or the error that leaves open whether there will be one."""
        self._requested = RequestKind.RESULT
        url = self._handle.response_url
        return await self._request(lambda: self._context.client.get_result(url))

    async def _request(self, send: Callable[[], Awaitable[Any]]) -> Any:
        """Return fal's response, or the error if it is ambiguous: what follows depends on the job.

        Raises:
            httpx.HTTPError, FalClientHTTPError, InvalidResponseError: any other error.
        """

        async def attempt() -> Any:
            try:
                return await send()
            except FalClientHTTPError as error:
                if classify(error, self._requested).verdict is Verdict.RETRY_BRIEFLY:
                    return error
                raise

        return await retry(
            attempt,
            max_elapsed=self._context.settings.patience,
            request=self._requested,
            setting="FAL_PATIENCE",
        )

    def _running_delay(self) -> float:
        """Return the seconds to wait before polling a queued or running job again."""
        self._ambiguous_count = 0
        settings = self._context.settings
        elapsed = time.monotonic() - self._started
        return min(max(settings.poll_first, MAX_RELATIVE_DELAY * elapsed), settings.poll_last)

    def _delay_after(self, error: FalClientHTTPError) -> float:
        """Return the seconds to wait before polling a job again that gave no result.

        Raises:
            FalClientHTTPError: ``error``, if such responses have come for too long.
        """
        # a status that fal introduced after this was written
        is_new_status = self._status not in {None, "COMPLETED"}
        if is_new_status and error.status_code in PENDING_STATUSES:
            return self._running_delay()
        now = time.monotonic()
        if not self._ambiguous_count:
            self._ambiguous_since = now
        self._ambiguous_count += 1
        delay = self._ambiguous_delay(classify(error, self._requested).retry_after)
        window = min(self._context.settings.patience, AMBIGUOUS_SECONDS)
        if now - self._ambiguous_since + delay > (FAILED_SECONDS if self._failed else window):
            self.is_unknown = not self._seen_running
            raise error
        reason = translate.short_reason(error)
        self._report(JobPhase.WAITING, f"no result yet ({reason}); asking again")
        return delay

    def _ambiguous_delay(self, retry_after: float | None) -> float:
        """Return the seconds to wait after an ambiguous response; ``retry_after`` is what fal asks for."""
        first, longest = AMBIGUOUS_BACKOFF_RANGE
        if retry_after is not None:
            return max(first, retry_after)
        return min(longest, first * 2.0 ** min(self._ambiguous_count - 1, 20))

    def _report(self, phase: JobPhase, message: str) -> None:
        self._context.report(ProgressUpdate(phase=phase, message=message))
