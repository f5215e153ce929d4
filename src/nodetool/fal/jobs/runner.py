"""One job at fal, from the submission to its result: paid for once, whatever happens in between.

:func:`running` is the only way in which this package has work done: nodes, the dynamic node, graphs
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
from nodetool.fal.jobs.context import Desk, Order, Outcome, paid
from nodetool.fal.jobs.limiter import place
from nodetool.fal.jobs.poll import wait
from nodetool.fal.jobs.submit import CANCEL_SECONDS, close_unsent, handle_of, withdraw
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.journal import Job
from nodetool.fal.journal.states import JobState
from nodetool.fal.progress import Report, Update, silent
from nodetool.fal.settings import Settings
from nodetool.fal.transport.classify import Trouble
from nodetool.fal.transport.client import GuardedClient
from nodetool.fal.transport.retry import repeat

__all__ = ["SCOPE", "WITNESS", "Order", "Outcome", "cancel", "resume", "running"]

log = logging.getLogger("nodetool.fal")

#: seconds between two looks at a piece of work that another run has in hand
ELSEWHERE = 0.25

#: what the current task calls its piece of work, where that must be paid for once for all time
SCOPE: ContextVar[str] = ContextVar("nodetool_fal_scope", default="")
#: who is told of the jobs of the current task that are done
WITNESS: ContextVar[Callable[[Order, Outcome], None] | None] = ContextVar(
    "nodetool_fal_witness", default=None
)


@contextlib.asynccontextmanager
async def running(
    client: GuardedClient, order: Order, settings: Settings, report: Report = silent
) -> AsyncIterator[Outcome]:
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
    desk = await _desk(client, order, settings, report)
    job, origin = await _settled(desk)
    with _held(desk, job) if origin != "cached" else contextlib.nullcontext():
        outcome = await _finish(desk, job, origin, start)
        witness = WITNESS.get()
        if witness is not None:
            witness(order, outcome)
        yield outcome
        if origin != "cached":
            with paid():
                desk.journal.take(job.number, keep=bool(settings.cache))


@contextlib.contextmanager
def _held(desk: Desk, job: Job) -> Iterator[None]:
    """While this process looks after a job."""
    try:
        yield
    finally:
        with paid():
            desk.journal.let_go(job.number)


@sanitizing
async def resume(
    client: GuardedClient, number: int, settings: Settings, report: Report = silent
) -> Outcome:
    """Wait for a job that is on the journal and return its result; nothing is submitted.

    Raises:
        LookupError: there is no such job, it was sent with another key, another process looks
            after it, or it ended without a result.
        RequestError: as :func:`running`.
    """
    start = time.monotonic()
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None:
        raise LookupError(f"There is no job {number} on the list.")
    desk = await _desk(client, Order(endpoint=job.endpoint, arguments={}), settings, report)
    _check_account(desk, job)
    if job.state is JobState.DONE:
        return await _finish(desk, job, "resumed", start)
    mine = journal.claim(number)
    if mine is None:
        raise LookupError(f"Job {number} is looked after by a run that goes on.")
    with _held(desk, mine):
        _check_resumable(mine)  # only now: its run may have ended it meanwhile
        return await _finish(desk, mine, "resumed", start, fetches=True)


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
    desk = await _desk(client, Order(endpoint=job.endpoint, arguments={}), settings, silent)
    _check_account(desk, job)
    handle = await handle_of(desk, job)
    try:
        cancelled = await repeat(lambda: client.cancel_once(handle), patience=CANCEL_SECONDS)
    except Trouble as error:
        raise desk.error(error, job.request_id) from None
    if cancelled:
        return journal.close_job(number, JobState.CANCELLED, "cancelled by hand")
    return False


async def _desk(client: GuardedClient, order: Order, settings: Settings, report: Report) -> Desk:
    account = await client.account(fal.QUEUE_URL_FORMAT)
    return Desk(client, journals.open_journal(settings.journal), settings, order, report, account)


def _check_account(desk: Desk, job: Job) -> None:
    """Whether fal would know the job.

    Raises:
        LookupError: it would not.
    """
    if job.account != desk.account:
        raise LookupError(f"Job {job.number} was sent with another key; set that one as FAL_KEY.")


@sanitizing
async def _finish(
    desk: Desk, job: Job, origin: str, start: float, *, fetches: bool = False
) -> Outcome:
    """The outcome of a job on the journal, whatever is still to be done for it."""
    request_id = job.request_id
    if job.state is JobState.DONE:
        result = desk.journal.result(job.number)
    else:
        async with _placed(desk, job):
            result, request_id = await _do(desk, job, fetches)
    return Outcome(
        result=result,
        request_id=request_id,
        number=job.number,
        origin=origin,
        seconds=time.monotonic() - start,
    )


@contextlib.asynccontextmanager
async def _placed(desk: Desk, job: Job) -> AsyncIterator[None]:
    """A place at fal; a job that was cancelled before it had one was never sent."""
    begun = False
    try:
        async with place(desk.settings.max_concurrent, desk.report):
            begun = True
            yield
    except asyncio.CancelledError:
        if not begun:
            close_unsent(desk, job.number)
        raise


async def _settled(desk: Desk) -> tuple[Job, str]:
    """The line of the journal for an order, once nobody else has the same scope in hand."""
    order = desk.order
    digest = journals.digest_of(order.arguments)
    while True:
        found = desk.journal.settle(
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
        desk.report(Update(phase="waiting", message="another run has this done"))
        await asyncio.sleep(ELSEWHERE)


async def _do(desk: Desk, job: Job, fetches: bool) -> tuple[Any, str]:
    """Submit a job or take it up again, and wait; whatever ends this early is on the journal.

    Args:
        desk: of the job.
        job: on the journal.
        fetches: whether it is neither submitted, nor cancelled at fal when this is.
    """
    limit = desk.limit()
    until = asyncio.get_running_loop().time() + limit if limit < float("inf") else None
    handle = await handle_of(desk, job, submits=not fetches)
    try:
        async with asyncio.timeout_at(until):
            return await wait(desk, job.number, handle), handle.request_id
    except TimeoutError as error:
        if isinstance(error, JobTimeoutError):
            raise
        with paid():
            desk.journal.note(job.number, f"no result within {limit:g} s")
        raise JobTimeoutError(
            desk.order.endpoint,
            f"it took longer than {limit:g} s; it goes on at fal: run the node again to get its "
            "result without paying twice, or raise FAL_TIMEOUT",
            request_id=handle.request_id,
        ) from None
    except asyncio.CancelledError:
        if not fetches:
            await withdraw(desk, job.number, handle)
        raise
