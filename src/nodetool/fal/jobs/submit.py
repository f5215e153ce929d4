"""Submits a job exactly once, finds it again at fal after a lost response, and cancels it."""

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

from nodetool.fal.errors import JournalError, NoResultError, SpendLimitError, UnknownOutcomeError
from nodetool.fal.jobs import spending
from nodetool.fal.jobs.context import JobContext, tolerate_journal_errors
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.job import Job, digest_of
from nodetool.fal.journal.states import JobState
from nodetool.fal.progress import JobPhase, ProgressUpdate
from nodetool.fal.transport import translate
from nodetool.fal.transport.classify import MAX_RETRY_AFTER, RequestKind, Verdict, classify
from nodetool.fal.transport.client import PLATFORM_URL, TRANSPORT_ERRORS, InvalidResponseError
from nodetool.fal.transport.retry import BACKOFF_RANGE, RetryNotice, backoff, retry

log = logging.getLogger("nodetool.fal")

#: seconds that cancelling a job may take; after that the run ends anyway
CANCEL_SECONDS = 5.0
#: seconds between two checks of an equal job that is being submitted
DUPLICATE_POLL_INTERVAL = 0.1
#: seconds by which two clocks may differ without being noticed
CLOCK_TOLERANCE = 60.0
#: how many of the account's requests are searched for a lost one: per page, and pages
PAGE_SIZE, MAX_PAGES = 100, 100
REQUESTS_URL = f"{PLATFORM_URL}/models/requests/by-endpoint"


async def get_or_submit(
    context: JobContext, job: Job, *, may_submit: bool = True
) -> AsyncRequestHandle:
    """Return fal's handle of a job: the recorded one, one found at fal, or by submitting the job.

    Only a job that is ``ready`` is submitted: fal may already have any other.

    Raises:
        NoResultError: the job would have to be submitted, and ``may_submit`` is False.
        SpendLimitError: the spend limit does not allow to submit it.
        UnknownOutcomeError: fal may have the job, but it was not found there.
        FalError: the job could not be submitted.
    """
    if job.request_id:
        urls = {f"{name}_url": url for name, url in job.urls.items()}
        return await context.client.handle(job.endpoint, job.request_id, urls)
    if job.state is JobState.MAYBE_SENT:
        handle = await _confirm_unsent(context, job)
        if handle is not None:
            return handle
    elif job.state is not JobState.READY:
        return await _recover(context, job, job.problem or journals.INTERRUPTED_SUBMISSION)
    if not may_submit:
        raise NoResultError(
            f"Job {job.number} has no result: it was not sent, and fal does not have it."
        )
    await _admit(context, job)
    cancelled = asyncio.Event()
    submission = asyncio.ensure_future(_submit(context, job, cancelled))
    try:
        return await asyncio.shield(submission)
    except asyncio.CancelledError:
        cancelled.set()
        await _stop_submitting(context, job.number, submission)
        raise


async def _admit(context: JobContext, job: Job) -> None:
    """Let a job count against the spend limit, if there is one; close it if it must not be sent.

    Raises:
        SpendLimitError: the limit does not allow it.
        JournalError: the journal cannot be written.
    """
    limit = spending.current_limit(context.settings)
    if limit is None:
        return
    reservation = context.request.reservation
    if reservation is None:
        try:
            reservation = await spending.reserve(
                *(context.client, context.journal, context.settings, limit),
                *(context.request.endpoint, context.request.arguments),
            )
        except SpendLimitError as error:
            context.journal.close_unsent(job.number, JobState.FAILED, str(error))
            raise
    context.journal.assign_reservation(reservation.number, job.number)


async def _stop_submitting(
    context: JobContext, number: int, submission: asyncio.Future[AsyncRequestHandle]
) -> None:
    """Withdraw a submission whose run was cancelled.

    A job that was not sent yet is closed; otherwise this waits for fal's response and cancels the job
    there. The journal decides which of the two it is (:meth:`Journal.mark_sending`): how far the task
    seems to be may change at any moment.
    """
    try:
        with contextlib.suppress(Exception):
            if not close_unsent(context, number):
                async with asyncio.timeout(CANCEL_SECONDS):
                    handle = await asyncio.shield(submission)
                    await cancel_remote(context, number, handle)
    finally:  # also when this coroutine is itself cancelled
        submission.add_done_callback(_consume_exception)
        submission.cancel()
        with tolerate_journal_errors():
            # nobody is told of this error now, so the next run must look for the job again
            context.journal.mark_unknown(
                number, "cancelled while it was being submitted", outcome_reported=False
            )


def close_unsent(context: JobContext, number: int) -> bool:
    """Close a job whose run was cancelled; return False if it was already sent and fal may have it."""
    with tolerate_journal_errors():
        return context.journal.close_unsent(
            number, JobState.CANCELLED, "cancelled before it was sent"
        )
    return False


def _consume_exception(submission: asyncio.Future[AsyncRequestHandle]) -> None:
    """Retrieve the exception of a task that nobody awaits, so that asyncio does not log it."""
    if not submission.cancelled():
        submission.exception()


async def _submit(context: JobContext, job: Job, cancelled: asyncio.Event) -> AsyncRequestHandle:
    """Send a job; send it again only while it is certain that fal has not accepted it.

    Args:
        context: the job's.
        job: its row in the journal, ``ready``.
        cancelled: set when the run was cancelled, so that the job is not sent again.

    Raises:
        JournalError: the journal cannot be written; nothing was sent.
        UnknownOutcomeError: fal may have the job, but it was not found there.
        FalError: fal did not accept the job.
    """
    max_elapsed, setting = _retry_limit(context)
    deadline = time.monotonic() + max_elapsed
    notice = RetryNotice(max_elapsed, setting)
    attempt = 0
    while True:
        sent: list[bool] = []

        async def before_send(sent: list[bool] = sent) -> None:
            if not sent:
                await _mark_sending(context, job.number)
                sent.append(True)

        try:
            handle = await context.client.submit_once(
                context.request.endpoint,
                context.request.arguments,
                priority=context.request.priority,
                before_send=before_send,
            )
        except TRANSPORT_ERRORS as error:
            decision = classify(error, RequestKind.SUBMISSION, sent=bool(sent))
            if decision.verdict is Verdict.UNKNOWN:
                return await _recover(context, job, translate.short_reason(error))
            if sent:  # from here on, a crash leaves no doubt that fal does not have the job
                with tolerate_journal_errors():
                    context.journal.mark_unsent(job.number)
            attempt += 1
            delay = backoff(attempt) if decision.retry_after is None else decision.retry_after
            too_late = time.monotonic() + delay > deadline or delay > MAX_RETRY_AFTER
            if decision.verdict is not Verdict.RETRY or too_late:
                raised = context.error(error)
                with tolerate_journal_errors():
                    context.journal.close_unsent(job.number, JobState.FAILED, str(raised))
                raise raised from None
            if cancelled.is_set():
                close_unsent(context, job.number)
                raise asyncio.CancelledError from None
            notice.log_once(error)
            context.report(
                ProgressUpdate(
                    phase=JobPhase.WAITING,
                    message=f"{_delay_reason(error)}; again in {delay:.1f} s",
                )
            )
            await asyncio.sleep(delay)
            continue
        if _journal_handle(context, job.number, handle):
            return handle
        return await _recover(context, job, "another job is recorded for its request")


def _retry_limit(context: JobContext) -> tuple[float, str]:
    """Return for how many seconds a submission may be retried, and the setting that says so."""
    patience, limit = context.settings.patience, context.limit()
    return (patience, "FAL_PATIENCE") if patience <= limit else (limit, "FAL_TIMEOUT")


async def _mark_sending(context: JobContext, number: int) -> None:
    """Flush to the disk that a job is about to be sent, so that no power loss makes it seem unsent.

    The flush may take long. The job is ``sending`` only after it, so that if the process is killed
    in between, it is certain that nothing was sent.

    Raises:
        JournalError: this run no longer owns the job, or the journal cannot be written.
    """
    context.journal.mark_announced(number)
    try:
        await asyncio.shield(asyncio.wrap_future(context.journal.flush()))
        context.journal.mark_sending(number)
    except BaseException:  # whatever the error is, nothing is sent now
        with tolerate_journal_errors():
            context.journal.mark_unsent(number)
        raise


def _delay_reason(error: BaseException) -> str:
    """Return why a job is not sent yet, for the progress of its node."""
    if isinstance(error, FalClientHTTPError):
        return "fal is busy"
    return f"fal cannot be reached ({translate.short_reason(error)})"


def _journal_handle(context: JobContext, number: int, handle: AsyncRequestHandle) -> bool:
    urls = {
        "response": handle.response_url,
        "status": handle.status_url,
        "cancel": handle.cancel_url,
    }
    log.info("%s: request %s", context.request.endpoint, handle.request_id)
    with tolerate_journal_errors():
        return context.journal.record_submission(number, handle.request_id, urls)
    return True


async def _recover(context: JobContext, job: Job, reason: str) -> AsyncRequestHandle:
    """Find a job whose submission got no response among the account's requests.

    Raises:
        UnknownOutcomeError: it is not there. It is never sent again unless the user asks for it, and
            not before fal's list was read: a later run searches first.
    """
    with tolerate_journal_errors():
        context.journal.mark_unknown(job.number, reason, outcome_reported=False)
    handle, list_error = await _search(context, job, once=False)
    if handle is not None:
        return handle
    # a list that fal refuses for good now will not be readable later either
    reported = list_error is None or not classify(list_error).may_succeed
    with tolerate_journal_errors():
        context.journal.mark_unknown(job.number, reason, outcome_reported=reported)
    raise _unknown_outcome(context, job.number, reason, list_error, reported) from None


async def _confirm_unsent(context: JobContext, job: Job) -> AsyncRequestHandle | None:
    """Find a job that was ready when the machine was rebooted; return None if it was not sent.

    The journal guarantees that it cannot be at fal, so one search is enough before it is sent. Rows of
    version 1 guarantee nothing.

    Raises:
        UnknownOutcomeError: fal's list cannot be read, or fal may have the job.
        JournalError: another run has the job.
    """
    if job.boot is None:
        return await _recover(context, job, job.problem)
    handle, list_error = await _search(context, job, once=True)
    if handle is None and list_error is not None:
        reported = not classify(list_error).may_succeed
        with tolerate_journal_errors():
            if reported:
                context.journal.mark_unknown(job.number, job.problem, outcome_reported=True)
        raise _unknown_outcome(context, job.number, job.problem, list_error, reported)
    if handle is None and not context.journal.mark_cleared(job.number):
        raise JournalError(f"Job {job.number} was resumed by another run. Nothing was sent.")
    return handle


async def _search(
    context: JobContext, job: Job, *, once: bool
) -> tuple[AsyncRequestHandle | None, Exception | None]:
    """Search the account's requests for a job for as long as it may take to be listed.

    fal lists the requests of an endpoint with their arguments. One that has the same arguments, was
    not sent earlier, and has no row in the journal is the lost job.

    Args:
        context: the job's.
        job: its row in the journal.
        once: whether the job would be listed by now, so that one search is enough.

    Returns:
        The job's handle if it is there, and why the last search could not read the list.
    """
    context.report(ProgressUpdate(phase=JobPhase.WAITING, message="looking for the job at fal"))
    deadline = time.monotonic() + context.settings.recovery
    delay = BACKOFF_RANGE[0]
    while True:
        while context.journal.duplicate_in_flight(job):  # a match might be that one
            await asyncio.sleep(DUPLICATE_POLL_INTERVAL)
            deadline += DUPLICATE_POLL_INTERVAL
        list_error: Exception | None = None
        try:
            handle = await _search_once(context, job, max(0.0, deadline - time.monotonic()))
        except TRANSPORT_ERRORS as error:
            handle, list_error = None, error
        if handle is not None:
            log.info("%s: found request %s at fal", job.endpoint, handle.request_id)
        elif context.journal.duplicate_in_flight(job):
            continue  # a match may have been left to it
        is_last = once and list_error is None
        if handle is not None or is_last or time.monotonic() + delay > deadline:
            return handle, list_error
        await asyncio.sleep(delay)
        delay = min(delay * 2, 5.0)


def _unknown_outcome(
    context: JobContext, number: int, reason: str, list_error: Exception | None, reported: bool
) -> UnknownOutcomeError:
    """Return the error for a job of which it is not known whether fal has it.

    Args:
        context: the job's.
        number: of the job.
        reason: why it is not known.
        list_error: why fal's list could not be read; None if it could.
        reported: whether the next run submits the job again.
    """
    search_result = (
        f"Your requests at fal could not be read ({translate.short_reason(list_error)}), so it was not found"
        if list_error is not None
        else "It is not among your requests at fal"
    )
    next_run = (
        "submits it anew"
        if reported
        else "looks for it first and sends nothing before that (fal_force submits it anew)"
    )
    return UnknownOutcomeError(
        context.request.endpoint,
        f"its submission was not answered ({reason}), so it is not known whether fal took the job. "
        f"{search_result}; it was not sent again. Look at fal's dashboard, too. Running the node "
        f"again {next_run}; `nodetool-fal jobs resume {number}` looks again and sends nothing",
    )


async def _search_once(
    context: JobContext, job: Job, max_elapsed: float
) -> AsyncRequestHandle | None:
    """Search once through all requests since a job was sent, for at most ``max_elapsed`` seconds."""
    # fal lists by its own clock; if ours is ahead of it, the job seems to have come before it was sent
    ahead = max(0.0, context.client.clock_ahead) + CLOCK_TOLERANCE
    since = datetime.fromtimestamp(min(job.created, time.time()) - ahead, UTC)
    query = {
        "endpoint_id": job.endpoint,
        "start": since.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "limit": str(PAGE_SIZE),
        "expand": "payloads",
    }
    for _ in range(MAX_PAGES):  # the newest come first, and many may have been sent since
        payload = await retry(
            partial(context.client.get_once, REQUESTS_URL, query), max_elapsed=max_elapsed
        )
        items = payload.get("items") if isinstance(payload, Mapping) else None
        if not isinstance(items, list):  # not a response of fal's: it says nothing about the job
            raise InvalidResponseError("it has no list of requests")
        for item in items:
            handle = await _match_request(context, job, item)
            if handle is not None:
                return handle
        cursor = payload.get("next_cursor")
        if not isinstance(cursor, str) or not cursor or cursor == query.get("cursor"):
            break
        query["cursor"] = cursor
    return None


async def _match_request(context: JobContext, job: Job, item: Any) -> AsyncRequestHandle | None:
    """Return the handle of a request in fal's list if it is the job and no other row has it."""
    if not isinstance(item, Mapping) or item.get("endpoint_id") != job.endpoint:
        return None
    request_id, arguments = item.get("request_id"), item.get("json_input")
    if not isinstance(request_id, str) or digest_of(arguments) != job.digest:
        return None
    handle = await context.client.handle(job.endpoint, request_id, {})
    # A job that is listed but has no request id in the journal yet is still being submitted. This is
    # checked only now because that may have started while the list was being fetched.
    if context.journal.duplicate_in_flight(job):
        return None
    return handle if _journal_handle(context, job.number, handle) else None


async def cancel_remote(context: JobContext, number: int, handle: AsyncRequestHandle) -> None:
    """Ask fal to cancel a job; one that has already ended stays open for a later run."""

    async def request_cancellation() -> None:
        cancelled = await retry(
            lambda: context.client.cancel_once(handle), max_elapsed=context.settings.patience
        )
        with tolerate_journal_errors():
            if cancelled:
                context.journal.close_job(number, JobState.CANCELLED, "the run was cancelled")
            else:
                context.journal.record_problem(
                    number, "the run was cancelled when the job had ended"
                )

    try:
        async with asyncio.timeout(CANCEL_SECONDS):
            await request_cancellation()
    except (TimeoutError, *TRANSPORT_ERRORS):
        with tolerate_journal_errors():
            context.journal.record_problem(
                number, "the run was cancelled, but fal could not be asked to cancel the job"
            )
