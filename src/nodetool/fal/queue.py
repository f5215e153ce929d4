"""One job at fal, from the submission to its result: paid for once, whatever happens in between.

:func:`run` is the only way in which this package has work done: nodes, the dynamic node, graphs and
scripts all use it. Every step is on the journal before it can cost anything, only what is safe is
ever repeated, and a job that was paid for is taken up again instead of being sent again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any

from fal_client import client as fal

from nodetool.fal import journal as journals
from nodetool.fal.client import GuardedClient
from nodetool.fal.errors import JobTimeoutError
from nodetool.fal.journal import Job
from nodetool.fal.orders import Desk, Order, Outcome, paid
from nodetool.fal.progress import Report, Update, silent
from nodetool.fal.repeat import repeat
from nodetool.fal.settings import Settings
from nodetool.fal.submission import CANCEL_SECONDS, handle_of, withdraw
from nodetool.fal.trouble import Trouble
from nodetool.fal.waiting import place, wait

__all__ = ["SCOPE", "WITNESS", "Order", "Outcome", "cancel", "resume", "run", "taking"]

log = logging.getLogger("nodetool.fal")

#: seconds between two looks at a piece of work that another process has in hand
ELSEWHERE = 0.25

#: what the current task calls its piece of work, where that must be paid for once for all time
SCOPE: ContextVar[str] = ContextVar("nodetool_fal_scope", default="")
#: who is told of the jobs of the current task that are done
WITNESS: ContextVar[Callable[[Order, Outcome], None] | None] = ContextVar(
    "nodetool_fal_witness", default=None
)


async def run(
    client: GuardedClient, order: Order, settings: Settings, report: Report = silent
) -> Outcome:
    """Have a job done and return its result.

    A result that is cached, or a job for the same work that nobody looks after any more, comes
    first; only else is something submitted. Cancelling this cancels the job at fal.

    Raises:
        JournalError: the list of jobs cannot be written; nothing was sent.
        InvalidArgumentsError: fal refuses arguments, named as the app calls them.
        RequestError: one of its kinds says what happened and what to do.
    """
    start = time.monotonic()
    desk = await _desk(client, order, settings, report)
    digest = journals.digest_of(order.arguments)
    await _alone(desk, digest)
    job, origin = _known(desk, digest)
    outcome = await _finish(desk, job, origin, start)
    witness = WITNESS.get()
    if witness is not None:
        witness(order, outcome)
    return outcome


async def resume(
    client: GuardedClient, number: int, settings: Settings, report: Report = silent
) -> Outcome:
    """Wait for a job that is on the journal and return its result; nothing is submitted.

    Raises:
        LookupError: there is no such job, it was sent with another key, another process looks
            after it, or it ended without a result.
        RequestError: as :func:`run`.
    """
    start = time.monotonic()
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None:
        raise LookupError(f"There is no job {number} on the list.")
    desk = await _desk(client, Order(endpoint=job.endpoint, arguments={}), settings, report)
    if job.account != desk.account:
        raise LookupError(f"Job {number} was sent with another key; set that one as FAL_KEY.")
    if job.state in {"failed", "cancelled", "ready"}:
        raise LookupError(f"Job {number} has no result: {job.problem or job.state}.")
    if job.state != "done" and not journal.claim(number):
        raise LookupError(f"Job {number} is looked after by another process, which is running.")
    return await _finish(desk, job, "resumed", start)


async def cancel(client: GuardedClient, number: int, settings: Settings) -> bool:
    """Cancel a job that is on the journal; False when it is over already.

    Raises:
        LookupError: there is no such job, or nobody knows what fal calls it.
        RequestError: fal did not answer.
    """
    journal = journals.open_journal(settings.journal)
    job = journal.find(str(number))
    if job is None or not job.request_id:
        raise LookupError(f"Job {number} is not on the list, or fal's id of it is not known.")
    if job.state != "submitted":
        return False
    desk = await _desk(client, Order(endpoint=job.endpoint, arguments={}), settings, silent)
    handle = await handle_of(desk, job)
    try:
        cancelled = await repeat(lambda: client.cancel_once(handle), patience=CANCEL_SECONDS)
    except Trouble as error:
        raise desk.error(error, job.request_id) from None
    if cancelled:
        journal.close_job(number, "cancelled", "cancelled by hand")
    return cancelled


async def _desk(client: GuardedClient, order: Order, settings: Settings, report: Report) -> Desk:
    auth = await client._auth
    account = journals.account_of(auth.token, fal.QUEUE_URL_FORMAT)
    return Desk(client, journals.open_journal(settings.journal), settings, order, report, account)


async def _finish(desk: Desk, job: Job, origin: str, start: float) -> Outcome:
    """The outcome of a job on the journal, whatever is still to be done for it."""
    request_id = job.request_id
    if job.state == "done":
        result = desk.journal.result(job.number)
    else:
        async with place(desk.settings.max_concurrent, desk.report):
            result, request_id = await _do(desk, job)
    return Outcome(
        result=result,
        request_id=request_id,
        number=job.number,
        origin=origin,
        seconds=time.monotonic() - start,
    )


@contextlib.contextmanager
def taking(outcome: Outcome, settings: Settings) -> Iterator[None]:
    """Around the use of a result: only when that goes well does nobody have to fetch it again.

    Else it stays on the journal, paid for, and the next run for the same work has it.
    """
    journal = journals.open_journal(settings.journal)
    try:
        yield
    except BaseException:
        with paid():
            journal.let_go(outcome.number, "the result was not put to use")
        raise
    with paid():
        journal.take(outcome.number)


async def _alone(desk: Desk, digest: str) -> None:
    """Wait while another process has the same piece of work done: it is paid for once."""
    order = desk.order
    if not order.scope or order.force:
        return
    while desk.journal.is_elsewhere(order.endpoint, digest, desk.account, order.scope):
        desk.report(Update(phase="waiting", message="another process has this done"))
        await asyncio.sleep(ELSEWHERE)


def _known(desk: Desk, digest: str) -> tuple[Job, str]:
    """The line of the journal for an order: an earlier one where that saves money."""
    order, journal = desk.order, desk.journal
    if order.force:
        return journal.begin(order.endpoint, digest, desk.account, order.scope), "new"
    if desk.settings.cache:
        found = journal.cached(order.endpoint, digest, desk.account, desk.settings.cache)
        if found is not None:
            return found, "cached"
    found = journal.adopt(order.endpoint, digest, desk.account, order.scope)
    if found is None:
        return journal.begin(order.endpoint, digest, desk.account, order.scope), "new"
    log.info("%s: taking up job %d again", order.endpoint, found.number)
    return found, "new" if found.state == "ready" else "resumed"


async def _do(desk: Desk, job: Job) -> tuple[Any, str]:
    """Submit a job or take it up again, and wait; whatever ends this early is on the journal."""
    limit = desk.limit()
    until = asyncio.get_running_loop().time() + limit if limit < float("inf") else None
    handle = await handle_of(desk, job)
    try:
        async with asyncio.timeout_at(until):
            return await wait(desk, job.number, handle), handle.request_id
    except TimeoutError as error:
        if isinstance(error, JobTimeoutError):
            raise
        with paid():
            desk.journal.let_go(job.number, f"no result within {limit:g} s")
        raise JobTimeoutError(
            desk.order.endpoint,
            f"it took longer than {limit:g} s; it goes on at fal: run the node again to get its "
            "result without paying twice, or raise FAL_TIMEOUT",
            request_id=handle.request_id,
        ) from None
    except asyncio.CancelledError:
        await withdraw(desk, job.number, handle)
        raise
