"""One job at fal, from the submission to its result: paid for once, whatever happens in between.

:func:`run_job` is the only way in which this package has work done: nodes, the dynamic node, graphs
and scripts all use it. Every step is on the journal before it can cost anything, only what is safe is
ever repeated, and a job that was paid for is taken up again instead of being sent again.
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

from nodetool.fal.errors import JobTimeoutError, sanitizing
from nodetool.fal.jobs.context import JobContext, JobRequest, JobResult, tolerate_journal_errors
from nodetool.fal.jobs.limiter import job_slot
from nodetool.fal.jobs.poll import wait_until_done
from nodetool.fal.jobs.submit import CANCEL_SECONDS, cancel_remote, close_unsent, get_or_submit
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.journal import Job
from nodetool.fal.journal.states import JobState
from nodetool.fal.progress import ProgressCallback, ProgressUpdate, noop
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import TRANSPORT_ERRORS, GuardedClient
from nodetool.fal.transport.retry import retry

__all__ = [
    "IDEMPOTENCY_SCOPE",
    "ON_JOB_DONE",
    "JobRequest",
    "JobResult",
    "cancel",
    "resume",
    "run_job",
]

log = logging.getLogger("nodetool.fal")

#: seconds between two looks at a piece of work that another run has in hand
SCOPE_POLL_INTERVAL = 0.25

#: what the current task calls its piece of work, where that must be paid for once for all time
IDEMPOTENCY_SCOPE: ContextVar[str] = ContextVar("nodetool_fal_scope", default="")
#: who is told of the jobs of the current task that are done
ON_JOB_DONE: ContextVar[Callable[[JobRequest, JobResult], None] | None] = ContextVar(
    "nodetool_fal_witness", default=None
)


@contextlib.asynccontextmanager
async def run_job(
    client: GuardedClient, order: JobRequest, settings: Settings, report: ProgressCallback = noop
) -> AsyncIterator[JobResult]:
    """Have a job done; the body puts its result to use.

    A result that is cached, or a job for the same work that nobody looks after any more, comes
    first; only else is something submitted. Cancelling this cancels the job at fal. Whatever else
    ends it early, in the body too, leaves the job on the journal for the next run.

    Raises:
        JournalError: the list of jobs cannot be written; nothing was sent.
        InvalidArgumentsError: fal refuses arguments, named as the app calls them.
        RequestError: one of its kinds says what happened and what to do.
    """
    start = time.monotonic()
    desk = await _open_context(client, order, settings, report)
    job, origin = await _find_or_create(desk)
    with _lease(desk, job) if origin != "cached" else contextlib.nullcontext():
        outcome = await _complete(desk, job, origin, start)
        witness = ON_JOB_DONE.get()
        if witness is not None:
            witness(order, outcome)
        yield outcome
        if origin != "cached":
            with tolerate_journal_errors():
                desk.journal.consume(job.number, keep=bool(settings.cache))


@contextlib.contextmanager
def _lease(desk: JobContext, job: Job) -> Iterator[None]:
    """While this process looks after a job."""
    try:
        yield
    finally:
        with tolerate_journal_errors():
            desk.journal.release(job.number)


@sanitizing
async def resume(
    client: GuardedClient, number: int, settings: Settings, report: ProgressCallback = noop
) -> JobResult:
    """Wait for a job that is on the journal and return its result; nothing is submitted.

    Raises:
        LookupError: there is no such job, it was sent with another key, another process looks
            after it, or it ended without a result.
        RequestError: as :func:`run_job`.
    """
    start = time.monotonic()
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None:
        raise LookupError(f"There is no job {number} on the list.")
    desk = await _open_context(
        client, JobRequest(endpoint=job.endpoint, arguments={}), settings, report
    )
    _check_account(desk, job)
    if job.state is JobState.DONE:
        return await _complete(desk, job, "resumed", start)
    mine = journal.claim(number)
    if mine is None:
        raise LookupError(f"Job {number} is looked after by a run that goes on.")
    with _lease(desk, mine):
        _check_resumable(mine)  # only now: its run may have ended it meanwhile
        return await _complete(desk, mine, "resumed", start, fetches=True)


def _check_resumable(job: Job) -> None:
    """Whether a job may have a result: nothing is submitted to get one.

    Raises:
        LookupError: it has none.
    """
    # fal may have failed to give the result rather than the job to have one
    lost = job.state is JobState.FAILED and job.request_id
    ended = {JobState.FAILED, JobState.CANCELLED, JobState.READY}
    if job.state in ended and not lost:
        raise LookupError(f"Job {job.number} has no result: {job.problem or job.state}.")


@sanitizing
async def cancel(client: GuardedClient, number: int, settings: Settings) -> bool:
    """Cancel a job that is on the journal; False when it is over already.

    Raises:
        LookupError: there is no such job, nobody knows what fal calls it, or it was sent with
            another key.
        RequestError: fal did not answer.
    """
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None or not job.request_id:
        raise LookupError(f"Job {number} is not on the list, or fal's id of it is not known.")
    if job.state is not JobState.SUBMITTED:
        return False
    desk = await _open_context(
        client, JobRequest(endpoint=job.endpoint, arguments={}), settings, noop
    )
    _check_account(desk, job)
    handle = await get_or_submit(desk, job)
    try:
        cancelled = await retry(lambda: client.cancel_once(handle), patience=CANCEL_SECONDS)
    except TRANSPORT_ERRORS as error:
        raise desk.error(error, job.request_id) from None
    if cancelled:
        return journal.close_job(number, JobState.CANCELLED, "cancelled by hand")
    return False


async def _open_context(
    client: GuardedClient, order: JobRequest, settings: Settings, report: ProgressCallback
) -> JobContext:
    account = await client.account(fal.QUEUE_URL_FORMAT)
    return JobContext(
        client, journals.open_journal(settings.journal), settings, order, report, account
    )


def _check_account(desk: JobContext, job: Job) -> None:
    """Whether fal would know the job.

    Raises:
        LookupError: it would not.
    """
    if job.account != desk.account:
        raise LookupError(f"Job {job.number} was sent with another key; set that one as FAL_KEY.")


@sanitizing
async def _complete(
    desk: JobContext, job: Job, origin: str, start: float, *, fetches: bool = False
) -> JobResult:
    """The outcome of a job on the journal, whatever is still to be done for it."""
    request_id = job.request_id
    if job.state is JobState.DONE:
        result = desk.journal.result(job.number)
    else:
        async with _with_slot(desk, job):
            result, request_id = await _execute(desk, job, fetches)
    return JobResult(
        result=result,
        request_id=request_id,
        number=job.number,
        origin=origin,
        seconds=time.monotonic() - start,
    )


@contextlib.asynccontextmanager
async def _with_slot(desk: JobContext, job: Job) -> AsyncIterator[None]:
    """A place at fal; a job that was cancelled before it had one was never sent."""
    begun = False
    try:
        async with job_slot(desk.settings.max_concurrent, desk.report):
            begun = True
            yield
    except asyncio.CancelledError:
        if not begun:
            close_unsent(desk, job.number)
        raise


async def _find_or_create(desk: JobContext) -> tuple[Job, str]:
    """The line of the journal for an order, once nobody else has the same scope in hand."""
    order = desk.order
    digest = journals.digest_of(order.arguments)
    while True:
        found = desk.journal.claim_or_create(
            order.endpoint,
            digest,
            desk.account,
            order.scope,
            cache=desk.settings.cache,
            force=order.force,
        )
        if found is not None:
            job, origin = found
            if origin == "resumed":
                log.info("%s: taking up job %d again", order.endpoint, job.number)
            return found
        desk.report(ProgressUpdate(phase="waiting", message="another run has this done"))
        await asyncio.sleep(SCOPE_POLL_INTERVAL)


async def _execute(desk: JobContext, job: Job, fetches: bool) -> tuple[Any, str]:
    """Submit a job or take it up again, and wait; whatever ends this early is on the journal.

    Args:
        desk: of the job.
        job: on the journal.
        fetches: whether it is neither submitted, nor cancelled at fal when this is.
    """
    limit = desk.limit()
    until = asyncio.get_running_loop().time() + limit if limit < float("inf") else None
    handle = await get_or_submit(desk, job, submits=not fetches)
    try:
        async with asyncio.timeout_at(until):
            return await wait_until_done(desk, job.number, handle), handle.request_id
    except TimeoutError as error:
        if isinstance(error, JobTimeoutError):
            raise
        with tolerate_journal_errors():
            desk.journal.record_problem(job.number, f"no result within {limit:g} s")
        raise JobTimeoutError(
            desk.order.endpoint,
            f"it took longer than {limit:g} s; it goes on at fal: run the node again to get its "
            "result without paying twice, or raise FAL_TIMEOUT",
            request_id=handle.request_id,
        ) from None
    except asyncio.CancelledError:
        if not fetches:
            await cancel_remote(desk, job.number, handle)
        raise
