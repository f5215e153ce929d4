"""Runs one job at fal, from its submission to its result, and pays for it once, whatever happens.

:func:`run_job` is the only way in which this package runs jobs: nodes, the dynamic node, graphs and
scripts all use it. Every step is in the journal before it can cost anything, only safe requests are
retried, and a job that was paid for is resumed instead of being submitted again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextvars import ContextVar
from typing import Any

from fal_client import client as fal

from nodetool.fal.errors import (
    JobLeasedError,
    JobTimeoutError,
    NoResultError,
    OtherAccountError,
    UnknownJobError,
    UnknownRequestIdError,
    sanitizing,
)
from nodetool.fal.jobs.context import JobContext, JobRequest, JobResult, tolerate_journal_errors
from nodetool.fal.jobs.limiter import job_slot
from nodetool.fal.jobs.poll import wait_until_done
from nodetool.fal.jobs.submit import CANCEL_SECONDS, cancel_remote, close_unsent, get_or_submit
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.job import Job, digest_of
from nodetool.fal.journal.states import JobOrigin, JobState
from nodetool.fal.progress import JobPhase, ProgressCallback, ProgressUpdate, noop
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import TRANSPORT_ERRORS, GuardedClient
from nodetool.fal.transport.retry import retry

__all__ = [
    "IDEMPOTENCY_SCOPE",
    "LEAVES_JOB",
    "ON_JOB_DONE",
    "JobRequest",
    "JobResult",
    "cancel",
    "resume",
    "run_job",
]

log = logging.getLogger("nodetool.fal")

#: seconds between two checks of a scope that another run is working on
SCOPE_POLL_INTERVAL = 0.25

#: the idempotency key of the current task, if its work may be paid for only once ever; else empty
IDEMPOTENCY_SCOPE: ContextVar[str] = ContextVar("nodetool_fal_scope", default="")
#: called for every job of the current task that is done
ON_JOB_DONE: ContextVar[Callable[[JobRequest, JobResult], None] | None] = ContextVar(
    "nodetool_fal_on_job_done", default=None
)
#: returns whether a cancelled task leaves its submitted job at fal, because the process ends and the
#: next one will fetch the result
LEAVES_JOB: ContextVar[Callable[[], bool]] = ContextVar(
    "nodetool_fal_leaves_job", default=lambda: False
)


@contextlib.asynccontextmanager
async def run_job(
    client: GuardedClient, request: JobRequest, settings: Settings, report: ProgressCallback = noop
) -> AsyncIterator[JobResult]:
    """Run a job and yield its result, which the body uses.

    A cached result, or a job for the same work that no run has leased any more, is used first; only
    otherwise is anything submitted. Cancelling this cancels the job at fal. If anything else ends it
    early, the body included, the job stays in the journal for the next run.

    Raises:
        JournalError: the journal cannot be written; nothing was sent.
        InvalidArgumentsError: fal rejects arguments; they are named as in the app.
        RequestError: a subclass of it says what happened and what to do.
    """
    start = time.monotonic()
    context = await _open_context(client, request, settings, report)
    job, origin = await _find_or_create(context)
    is_cached = origin is JobOrigin.CACHED
    with contextlib.nullcontext() if is_cached else _lease(context, job):
        result = await _complete(context, job, origin, start)
        on_job_done = ON_JOB_DONE.get()
        if on_job_done is not None:
            on_job_done(request, result)
        yield result
        if not is_cached:
            with tolerate_journal_errors():
                context.journal.consume(job.number, keep=bool(settings.cache))


@contextlib.contextmanager
def _lease(context: JobContext, job: Job) -> Iterator[None]:
    """Release the lease of this process on a job when the body ends."""
    try:
        yield
    finally:
        with tolerate_journal_errors():
            context.journal.release(job.number)


@sanitizing
async def resume(
    client: GuardedClient, number: int, settings: Settings, report: ProgressCallback = noop
) -> JobResult:
    """Wait for a job in the journal and return its result; nothing is submitted.

    Raises:
        UnknownJobError: there is no such job.
        OtherAccountError: it was sent with another key.
        JobLeasedError: another run is waiting for it.
        NoResultError: it ended without a result.
        RequestError: as for :func:`run_job`.
    """
    start = time.monotonic()
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None:
        raise UnknownJobError(f"There is no job {number} on the list.")
    context = await _open_context(
        client, JobRequest(endpoint=job.endpoint, arguments={}), settings, report
    )
    _check_account(context, job)
    if job.state is JobState.DONE:
        return await _complete(context, job, JobOrigin.RESUMED, start)
    claimed = journal.claim(number)
    if claimed is None:
        raise JobLeasedError(f"Another run is still waiting for job {number}.")
    with _lease(context, claimed):
        _check_resumable(claimed)  # only now: the run that had it may have ended it meanwhile
        return await _complete(context, claimed, JobOrigin.RESUMED, start, fetch_only=True)


def _check_resumable(job: Job) -> None:
    """Raise unless a job may have a result without being submitted.

    Raises:
        NoResultError: it has none.
    """
    # fal may have failed to deliver the result although the job itself succeeded
    delivery_failed = job.state is JobState.FAILED and job.request_id
    ended = {JobState.FAILED, JobState.CANCELLED, JobState.READY}
    if job.state in ended and not delivery_failed:
        raise NoResultError(f"Job {job.number} has no result: {job.problem or job.state}.")


@sanitizing
async def cancel(client: GuardedClient, number: int, settings: Settings) -> bool:
    """Cancel a job in the journal; return False if it had already ended.

    Raises:
        UnknownJobError: there is no such job.
        UnknownRequestIdError: fal's id of the job is not known.
        OtherAccountError: it was sent with another key.
        RequestError: fal did not answer.
    """
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None:
        raise UnknownJobError(f"There is no job {number} on the list.")
    if not job.request_id:
        raise UnknownRequestIdError(
            f"Job {number} cannot be cancelled: fal's id of it is not known. "
            f"`nodetool-fal jobs resume {number}` looks for it at fal."
        )
    if job.state is not JobState.SUBMITTED:
        return False
    context = await _open_context(
        client, JobRequest(endpoint=job.endpoint, arguments={}), settings, noop
    )
    _check_account(context, job)
    handle = await get_or_submit(context, job)
    try:
        cancelled = await retry(lambda: client.cancel_once(handle), max_elapsed=CANCEL_SECONDS)
    except TRANSPORT_ERRORS as error:
        raise context.error(error, job.request_id) from None
    if cancelled:
        return journal.close_job(number, JobState.CANCELLED, "cancelled by hand")
    return False


async def _open_context(
    client: GuardedClient, request: JobRequest, settings: Settings, report: ProgressCallback
) -> JobContext:
    account = await client.account(fal.QUEUE_URL_FORMAT)
    return JobContext(
        client, journals.open_journal(settings.journal), settings, request, report, account
    )


def _check_account(context: JobContext, job: Job) -> None:
    """Raise unless a job belongs to the account whose key is set.

    Raises:
        OtherAccountError: it belongs to another one, so fal would not know it.
    """
    if job.account != context.account:
        raise OtherAccountError(
            f"Job {job.number} was sent with another key. Set that key as FAL_KEY."
        )


@sanitizing
async def _complete(
    context: JobContext, job: Job, origin: JobOrigin, start: float, *, fetch_only: bool = False
) -> JobResult:
    """Return the result of a job in the journal; do whatever is still missing for it."""
    request_id = job.request_id
    if job.state is JobState.DONE:
        result = context.journal.result(job.number)
    else:
        async with _with_slot(context, job):
            result, request_id = await _execute(context, job, fetch_only)
    return JobResult(
        result=result,
        request_id=request_id,
        number=job.number,
        origin=origin,
        seconds=time.monotonic() - start,
    )


@contextlib.asynccontextmanager
async def _with_slot(context: JobContext, job: Job) -> AsyncIterator[None]:
    """Hold a slot for a job; close it as unsent if it is cancelled before it has one."""
    started = False
    try:
        async with job_slot(context.settings.max_concurrent, context.report):
            started = True
            yield
    except asyncio.CancelledError:
        if not started:
            close_unsent(context, job.number)
        raise


async def _find_or_create(context: JobContext) -> tuple[Job, JobOrigin]:
    """Return the job for a request and its origin, once no other run is working on its scope."""
    request = context.request
    digest = digest_of(request.arguments)
    while True:
        claimed = context.journal.claim_or_create(
            request.endpoint,
            digest,
            context.account,
            request.scope,
            cache=context.settings.cache,
            force=request.force,
        )
        if claimed is not None:
            job, origin = claimed
            if origin is JobOrigin.RESUMED:
                log.info("%s: resuming job %d", request.endpoint, job.number)
            return claimed
        context.report(
            ProgressUpdate(phase=JobPhase.WAITING, message="another run is working on this")
        )
        await asyncio.sleep(SCOPE_POLL_INTERVAL)


async def _execute(context: JobContext, job: Job, fetch_only: bool) -> tuple[Any, str]:
    """Submit or resume a job and wait for it; record in the journal whatever ends this early.

    Args:
        context: the job's.
        job: its row in the journal.
        fetch_only: whether the job may not be submitted, nor be cancelled at fal when this is.

    Returns:
        fal's JSON and the request id.

    Raises:
        JobTimeoutError: the job took longer than allowed.
        FalError: there is no result.
    """
    limit = context.limit()
    until = asyncio.get_running_loop().time() + limit if limit < float("inf") else None
    handle = await get_or_submit(context, job, may_submit=not fetch_only)
    try:
        async with asyncio.timeout_at(until):
            return await wait_until_done(context, job.number, handle), handle.request_id
    except TimeoutError as error:
        if isinstance(error, JobTimeoutError):
            raise
        with tolerate_journal_errors():
            context.journal.record_problem(job.number, f"no result within {limit:g} s")
        raise JobTimeoutError(
            context.request.endpoint,
            f"it took longer than {limit:g} s; it goes on at fal: run the node again to get its "
            "result without paying twice, or increase FAL_TIMEOUT",
            request_id=handle.request_id,
        ) from None
    except asyncio.CancelledError:
        if not fetch_only and not LEAVES_JOB.get()():
            await cancel_remote(context, job.number, handle)
        raise
