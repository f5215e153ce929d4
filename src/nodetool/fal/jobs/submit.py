"""How a job gets to fal, once, is found there again, and is withdrawn."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from fal_client import AsyncRequestHandle
from fal_client.client import FalClientHTTPError

from nodetool.fal.errors import JournalError, UnknownOutcomeError
from nodetool.fal.jobs.context import JobContext, tolerate_journal_errors
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.journal import Job
from nodetool.fal.journal.states import JobState
from nodetool.fal.progress import ProgressUpdate
from nodetool.fal.transport import classify, translate
from nodetool.fal.transport.classify import SubmissionOutcome
from nodetool.fal.transport.client import PLATFORM_URL, TRANSPORT_ERRORS, InvalidResponseError
from nodetool.fal.transport.retry import BACKOFF_RANGE, RetryNotice, backoff, retry

log = logging.getLogger("nodetool.fal")

#: seconds that cancelling a job may take before the run ends anyway
CANCEL_SECONDS = 5.0
#: seconds between two looks at an equal job that is on its way to fal
DUPLICATE_POLL_INTERVAL = 0.1
#: seconds by which clocks may differ unnoticed
CLOCK_TOLERANCE = 60.0
#: requests of an account that are looked through for a lost one: at a time, and so many times
PAGE, PAGES = 100, 100
LISTING = f"{PLATFORM_URL}/models/requests/by-endpoint"


async def get_or_submit(desk: JobContext, job: Job, *, submits: bool = True) -> AsyncRequestHandle:
    """fal's handle of a job: known from before, found again, or by submitting it.

    Only a job that is ``ready`` is submitted: fal may have any other.

    Raises:
        LookupError: it would have to be submitted, and that is not wanted.
    """
    if job.request_id:
        told = {f"{name}_url": url for name, url in job.urls.items()}
        return await desk.client.handle(job.endpoint, job.request_id, told)
    if job.state is JobState.MAYBE_SENT:
        handle = await _confirm_unsent(desk, job)
        if handle is not None:
            return handle
    elif job.state is not JobState.READY:
        return await _recover(desk, job, job.problem or journals.INTERRUPTED_SUBMISSION)
    if not submits:
        raise LookupError(
            f"Job {job.number} has no result: it was not sent, and fal does not have it."
        )
    stopping = asyncio.Event()
    posting = asyncio.ensure_future(_submit(desk, job, stopping))
    try:
        return await asyncio.shield(posting)
    except asyncio.CancelledError:
        stopping.set()
        await _stop_submitting(desk, job.number, posting)
        raise


async def _stop_submitting(
    desk: JobContext, number: int, posting: asyncio.Future[AsyncRequestHandle]
) -> None:
    """Withdraw a submission whose run was cancelled.

    What has not left is not sent any more; else the answer is heard and the job cancelled at fal.
    Which of both it is, the journal decides (:meth:`Journal.mark_sending`), not a look at how far it is.
    """
    try:
        with contextlib.suppress(Exception):
            if not close_unsent(desk, number):
                async with asyncio.timeout(CANCEL_SECONDS):
                    handle = await asyncio.shield(posting)
                    await cancel_remote(desk, number, handle)
    finally:  # also when this is cancelled in its turn
        posting.add_done_callback(_consume_exception)
        posting.cancel()
        with (
            tolerate_journal_errors()
        ):  # nobody hears of it now, so the next run looks for it again
            desk.journal.mark_unknown(number, "cancelled while it was being submitted", told=False)


def close_unsent(desk: JobContext, number: int) -> bool:
    """Close a job whose run was cancelled; False when it has left already, and fal may have it."""
    with tolerate_journal_errors():
        return desk.journal.close_unsent(number, JobState.CANCELLED, "cancelled before it was sent")
    return False


def _consume_exception(posting: asyncio.Future[AsyncRequestHandle]) -> None:
    """Take note of how a submission ended that nobody waits for, so that asyncio does not."""
    if not posting.cancelled():
        posting.exception()


async def _submit(desk: JobContext, job: Job, stopping: asyncio.Event) -> AsyncRequestHandle:
    """Send a job; again only while it is certain that fal has not taken it.

    Args:
        desk: of the job.
        job: on the journal, ``ready``.
        stopping: whether the run was cancelled, so that it is not sent again.
    """
    patience, limit = desk.settings.patience, desk.limit()
    give_up = time.monotonic() + min(patience, limit)
    notice = RetryNotice(
        min(patience, limit), "FAL_PATIENCE" if patience <= limit else "FAL_TIMEOUT"
    )
    attempt = 0
    while True:
        left: list[bool] = []

        async def leaving(left: list[bool] = left) -> None:
            if not left:
                await _mark_sending(desk, job.number)
                left.append(True)

        try:
            handle = await desk.client.submit_once(
                desk.order.endpoint,
                desk.order.arguments,
                priority=desk.order.priority,
                leaving=leaving,
            )
        except TRANSPORT_ERRORS as error:
            fate = classify.classify_submission_error(error, bool(left))
            if fate is SubmissionOutcome.UNKNOWN:
                return await _recover(desk, job, translate.short_reason(error))
            if left:  # from here on, no cut makes anybody wonder whether fal has it
                with tolerate_journal_errors():
                    desk.journal.mark_unsent(job.number)
            pause = classify.retry_after(error)
            attempt += 1
            seconds = pause if pause is not None else backoff(attempt)
            late = time.monotonic() + seconds > give_up or seconds > classify.MAX_RETRY_AFTER
            if fate is SubmissionOutcome.REFUSED or late:
                raised = desk.error(error)
                with tolerate_journal_errors():
                    desk.journal.close_unsent(job.number, JobState.FAILED, str(raised))
                raise raised from None
            if stopping.is_set():
                close_unsent(desk, job.number)
                raise asyncio.CancelledError from None
            notice.log_once(error)
            desk.report(
                ProgressUpdate(
                    phase="waiting", message=f"{_delay_reason(error)}; again in {seconds:.1f} s"
                )
            )
            await asyncio.sleep(seconds)
            continue
        if _journal_handle(desk, job.number, handle):
            return handle
        return await _recover(desk, job, "an equal job has taken its place")


async def _mark_sending(desk: JobContext, number: int) -> None:
    """Have on the disk that a job leaves, so that no loss of power makes it seem unsent.

    The disk may take long. Only when it is done the job is ``sending``, so that a process that is
    killed meanwhile leaves no doubt behind.

    Raises:
        JournalError: it is not this run's to send any more, or the disk does not take it.
    """
    desk.journal.mark_announced(number)
    try:
        await asyncio.shield(asyncio.wrap_future(desk.journal.flush()))
        desk.journal.mark_sending(number)
    except BaseException:  # whatever it is, nothing leaves now
        with tolerate_journal_errors():
            desk.journal.mark_unsent(number)
        raise


def _delay_reason(error: BaseException) -> str:
    """Why a job is not sent yet, for the progress of its node."""
    is_answer = isinstance(error, FalClientHTTPError)
    return (
        "fal is busy" if is_answer else f"fal cannot be reached ({translate.short_reason(error)})"
    )


def _journal_handle(desk: JobContext, number: int, handle: AsyncRequestHandle) -> bool:
    urls = {
        "response": handle.response_url,
        "status": handle.status_url,
        "cancel": handle.cancel_url,
    }
    log.info("%s: request %s", desk.order.endpoint, handle.request_id)
    with tolerate_journal_errors():
        return desk.journal.record_submission(number, handle.request_id, urls)
    return True


async def _recover(desk: JobContext, job: Job, why: str) -> AsyncRequestHandle:
    """Find a job whose submission was never answered among the account's requests.

    Raises:
        LostError: when it does not turn up. It is never sent again without being asked, and not
            before fal's list was read: a later run looks first.
    """
    with tolerate_journal_errors():
        desk.journal.mark_unknown(job.number, why, told=False)
    handle, unread = await _search(desk, job, once=False)
    if handle is not None:
        return handle
    # what fal refuses to show now it will not show later
    told = unread is None or not classify.is_transient(unread)
    with tolerate_journal_errors():
        desk.journal.mark_unknown(job.number, why, told=told)
    raise _unknown_outcome(desk, job.number, why, unread, told) from None


async def _confirm_unsent(desk: JobContext, job: Job) -> AsyncRequestHandle | None:
    """Find a job that was ready when the machine was started anew; None when it was not sent.

    By what the journal promises it cannot be at fal, so one look is enough to send it; lines of
    version 1 promise nothing.

    Raises:
        LostError: fal's list cannot be read, or nobody knows.
    """
    if job.boot is None:
        return await _recover(desk, job, job.problem)
    handle, unread = await _search(desk, job, once=True)
    if handle is None and unread is not None:
        told = not classify.is_transient(unread)
        with tolerate_journal_errors():
            if told:
                desk.journal.mark_unknown(job.number, job.problem, told=True)
        raise _unknown_outcome(desk, job.number, job.problem, unread, told)
    if handle is None and not desk.journal.mark_cleared(job.number):
        raise JournalError(f"Job {job.number} was taken up by another run. Nothing was sent.")
    return handle


async def _search(
    desk: JobContext, job: Job, *, once: bool
) -> tuple[AsyncRequestHandle | None, Exception | None]:
    """Look for a job among the account's requests as long as it may take to turn up there.

    fal lists the requests of an endpoint with their arguments; one that is the same, was sent no
    earlier, and is on no line of the journal is the job that was lost.

    Args:
        desk: of the job.
        job: on the journal.
        once: whether it would be listed by now, so that one look is enough.

    Returns:
        The job if it is there, and why the list could not be read at last.
    """
    desk.report(ProgressUpdate(phase="waiting", message="looking for the job at fal"))
    give_up = time.monotonic() + desk.settings.recovery
    pause = BACKOFF_RANGE[0]
    while True:
        while desk.journal.duplicate_in_flight(job):  # what would turn up may be the other one
            await asyncio.sleep(DUPLICATE_POLL_INTERVAL)
            give_up += DUPLICATE_POLL_INTERVAL
        unread: Exception | None = None
        try:
            handle = await _search_once(desk, job, max(0.0, give_up - time.monotonic()))
        except TRANSPORT_ERRORS as error:
            handle, unread = None, error
        if handle is not None:
            log.info("%s: found request %s again", job.endpoint, handle.request_id)
        elif desk.journal.duplicate_in_flight(job):
            continue  # one that turned up may have been left to it
        over = once and unread is None
        if handle is not None or over or time.monotonic() + pause > give_up:
            return handle, unread
        await asyncio.sleep(pause)
        pause = min(pause * 2, 5.0)


def _unknown_outcome(
    desk: JobContext, number: int, why: str, unread: Exception | None, told: bool
) -> UnknownOutcomeError:
    """Return the error for a job that may be at fal or not.

    Args:
        desk: of the job.
        number: of the job.
        why: nobody knows.
        unread: why fal's list could not be read; None when it could.
        told: whether the next run sends it anew.
    """
    listed = (
        f"Your requests at fal could not be read ({translate.short_reason(unread)}), so it was not found"
        if unread is not None
        else "It is not among your requests at fal"
    )
    again = (
        "submits it anew"
        if told
        else "looks for it first and sends nothing before that (fal_force sends it anew)"
    )
    return UnknownOutcomeError(
        desk.order.endpoint,
        f"its submission was not answered ({why}), so it is not known whether fal took the job. "
        f"{listed}; it was not sent again. Look at fal's dashboard, too. Running the node "
        f"again {again}; `nodetool-fal jobs resume {number}` looks again and sends nothing",
    )


async def _search_once(desk: JobContext, job: Job, patience: float) -> AsyncRequestHandle | None:
    """Look once through all that fal lists since a job was sent, for ``patience`` seconds."""
    # fal's clock says when it came; by ours, which may be ahead, it came before it was sent
    ahead = max(0.0, desk.client.clock_ahead) + CLOCK_TOLERANCE
    since = datetime.fromtimestamp(min(job.created, time.time()) - ahead, UTC)
    query = {
        "endpoint_id": job.endpoint,
        "start": since.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "limit": str(PAGE),
        "expand": "payloads",
    }
    for _ in range(PAGES):  # the newest ones come first, and many may have been sent since
        told = await retry(partial(desk.client.get_once, LISTING, query), patience=patience)
        items = told.get("items") if isinstance(told, Mapping) else None
        if not isinstance(items, list):  # a page of somebody else: it says nothing of the job
            raise InvalidResponseError("it has no list of requests")
        for item in items:
            handle = await _match_request(desk, job, item)
            if handle is not None:
                return handle
        cursor = told.get("next_cursor")
        if not isinstance(cursor, str) or not cursor or cursor == query.get("cursor"):
            break
        query["cursor"] = cursor
    return None


async def _match_request(desk: JobContext, job: Job, item: Any) -> AsyncRequestHandle | None:
    """The handle of a request in fal's list when it is the job, and no other line has it."""
    if not isinstance(item, Mapping) or item.get("endpoint_id") != job.endpoint:
        return None
    request_id, arguments = item.get("request_id"), item.get("json_input")
    if not isinstance(request_id, str) or journals.digest_of(arguments) != job.digest:
        return None
    handle = await desk.client.handle(job.endpoint, request_id, {})
    # Whoever is listed and has no line yet is still being sent: asked only now, as it may have
    # begun to be while the list was on its way.
    if desk.journal.duplicate_in_flight(job):
        return None
    return handle if _journal_handle(desk, job.number, handle) else None


async def cancel_remote(desk: JobContext, number: int, handle: AsyncRequestHandle) -> None:
    """Ask fal to cancel a job; one that is over already stays to be taken up by a later run."""

    async def ask() -> None:
        cancelled = await retry(
            lambda: desk.client.cancel_once(handle), patience=desk.settings.patience
        )
        with tolerate_journal_errors():
            if cancelled:
                desk.journal.close_job(number, "cancelled", "the run was cancelled")
            else:
                desk.journal.record_problem(number, "the run was cancelled when the job was over")

    try:
        async with asyncio.timeout(CANCEL_SECONDS):
            await ask()
    except (TimeoutError, *TRANSPORT_ERRORS):
        with tolerate_journal_errors():
            desk.journal.record_problem(number, "the run was cancelled, but fal could not be told")
