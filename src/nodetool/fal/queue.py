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
import weakref
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from fal_client import AsyncRequestHandle
from fal_client import client as fal
from fal_client.client import FalClientHTTPError

from nodetool.fal import journal as journals
from nodetool.fal import trouble
from nodetool.fal.client import PLATFORM_URL, GuardedClient
from nodetool.fal.errors import (
    FalError,
    JobCancelledError,
    JobTimeoutError,
    JournalError,
    LostError,
)
from nodetool.fal.journal import Job, Journal
from nodetool.fal.progress import LogReader, Report, Update, silent
from nodetool.fal.repeat import PAUSES, backoff, repeat
from nodetool.fal.settings import Settings
from nodetool.fal.trouble import Fate, Trouble

log = logging.getLogger("nodetool.fal")

#: seconds that cancelling a job may take before the run ends anyway
CANCEL_SECONDS = 5.0
#: times that a 500 instead of a result is asked about again: it is the model's, or a passing one
FAILURES = 4
#: requests of an account that are looked through for a lost one, at a time
PAGE = 100


#: what the current task calls its piece of work, where that must be paid for once for all time
SCOPE: ContextVar[str] = ContextVar("nodetool_fal_scope", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A job to be done.

    Attributes:
        endpoint: fal's id.
        arguments: checked JSON, media as URLs.
        scope: what the caller calls this piece of work, if it must be done once for all time.
        force: whether to pay anew although the result, or a job for it, is known.
        timeout: seconds; None for that of the settings, 0 for ever.
        priority: ``normal`` or ``low``; empty for fal's default.
        field_of: API argument -> what the app calls it, for messages.
    """

    endpoint: str
    arguments: Mapping[str, Any]
    scope: str = ""
    force: bool = False
    timeout: float | None = None
    priority: str = ""
    field_of: Callable[[str], str] = field(default=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A job that is done.

    Attributes:
        result: fal's JSON.
        request_id: fal's id of the job.
        number: its line in the journal; tell :func:`taken` when the result has arrived.
        origin: ``new``, ``resumed`` (paid for by an earlier run) or ``cached``.
        seconds: from the start of this run to the result.
    """

    result: Any
    request_id: str
    number: int
    origin: str
    seconds: float


@dataclass(frozen=True, slots=True)
class _Desk:
    """What all steps of one job need."""

    client: GuardedClient
    journal: Journal
    settings: Settings
    order: Order
    report: Report
    account: str

    def error(self, cause: BaseException, request_id: str = "") -> FalError:
        return trouble.as_error(cause, self.order.endpoint, request_id, self.order.field_of)

    def limit(self) -> float:
        """Seconds that the job may take; infinite when nobody set any."""
        told = self.settings.timeout if self.order.timeout is None else self.order.timeout
        return told or float("inf")


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
    job, origin = _known(desk, journals.digest_of(order.arguments))
    return await _finish(desk, job, origin, start)


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
    handle = await _handle(desk, job)
    try:
        cancelled = await repeat(lambda: client.cancel_once(handle), patience=CANCEL_SECONDS)
    except Trouble as error:
        raise desk.error(error, job.request_id) from None
    if cancelled:
        journal.close_job(number, "cancelled", "cancelled by hand")
    return cancelled


async def _desk(client: GuardedClient, order: Order, settings: Settings, report: Report) -> _Desk:
    auth = await client._auth
    account = journals.account_of(auth.token, fal.QUEUE_URL_FORMAT)
    return _Desk(client, journals.open_journal(settings.journal), settings, order, report, account)


async def _finish(desk: _Desk, job: Job, origin: str, start: float) -> Outcome:
    """The outcome of a job on the journal, whatever is still to be done for it."""
    request_id = job.request_id
    if job.state == "done":
        result = desk.journal.result(job.number)
    else:
        async with _place(desk.settings.max_concurrent, desk.report):
            result, request_id = await _do(desk, job)
    return Outcome(
        result=result,
        request_id=request_id,
        number=job.number,
        origin=origin,
        seconds=time.monotonic() - start,
    )


def taken(outcome: Outcome, settings: Settings) -> None:
    """Say that the result has arrived where it is needed: nobody has to fetch it again."""
    with _paid():
        journals.open_journal(settings.journal).take(outcome.number)


def _known(desk: _Desk, digest: str) -> tuple[Job, str]:
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


async def _do(desk: _Desk, job: Job) -> tuple[Any, str]:
    """Submit a job or take it up again, and wait; whatever ends this early is on the journal."""
    limit = desk.limit()
    until = asyncio.get_running_loop().time() + limit if limit < float("inf") else None
    handle = await _handle(desk, job)
    try:
        async with asyncio.timeout_at(until):
            return await _wait(desk, job.number, handle), handle.request_id
    except TimeoutError as error:
        if isinstance(error, JobTimeoutError):
            raise
        with _paid():
            desk.journal.let_go(job.number, f"no result within {limit:g} s")
        raise JobTimeoutError(
            desk.order.endpoint,
            f"it took longer than {limit:g} s; it goes on at fal: run the node again to get its "
            "result without paying twice, or raise FAL_TIMEOUT",
            request_id=handle.request_id,
        ) from None
    except asyncio.CancelledError:
        await _cancel(desk, job.number, handle)
        raise


@contextlib.contextmanager
def _paid() -> Iterator[None]:
    """What was paid for must not be lost because the journal cannot be written any more."""
    try:
        yield
    except JournalError as error:
        log.warning("%s", error)


# -- submitting ------------------------------------------------------------------------------------


async def _handle(desk: _Desk, job: Job) -> AsyncRequestHandle:
    """fal's handle of a job: known from before, found again, or by submitting it."""
    if job.state == "submitted":
        told = {f"{name}_url": url for name, url in job.urls.items()}
        return await desk.client.handle(job.endpoint, job.request_id, told)
    if job.state in {"sending", "unknown"}:
        return await _recover(desk, job, "an earlier run was cut off while submitting")
    posting = asyncio.ensure_future(_submit(desk, job))
    try:
        return await asyncio.shield(posting)
    except asyncio.CancelledError:
        await _stop_submitting(desk, job.number, posting)
        raise


async def _stop_submitting(
    desk: _Desk, number: int, posting: asyncio.Future[AsyncRequestHandle]
) -> None:
    """The run was cancelled while its submission was under way: hear the answer, then cancel it."""
    with contextlib.suppress(Exception):
        async with asyncio.timeout(CANCEL_SECONDS):
            handle = await posting
            await _cancel(desk, number, handle)
            return
    posting.cancel()
    with _paid():
        line = desk.journal.find(str(number))
        if line is not None and line.state == "ready":
            desk.journal.close_job(number, "cancelled", "cancelled before it was sent")
        elif line is not None and line.state == "sending":
            desk.journal.unknown(number, "cancelled while it was being submitted", told=False)


async def _submit(desk: _Desk, job: Job) -> AsyncRequestHandle:
    """Send a job; again only while it is certain that fal has not taken it."""
    give_up = time.monotonic() + min(desk.settings.patience, desk.limit())
    attempt = 0
    while True:
        left: list[bool] = []

        def leaving(left: list[bool] = left) -> None:
            if not left:
                left.append(True)
                desk.journal.sending(job.number)

        try:
            handle = await desk.client.submit_once(
                desk.order.endpoint,
                desk.order.arguments,
                priority=desk.order.priority,
                leaving=leaving,
            )
        except Trouble as error:
            fate = trouble.fate(error, bool(left))
            if fate is Fate.UNKNOWN:
                return await _recover(desk, job, trouble.words(error))
            pause = trouble.pause(error)
            attempt += 1
            seconds = pause if pause is not None else backoff(attempt)
            late = time.monotonic() + seconds > give_up or seconds > trouble.LONGEST_PAUSE
            if fate is Fate.REFUSED or late:
                raised = desk.error(error)
                with _paid():
                    desk.journal.close_job(job.number, "failed", str(raised))
                raise raised from None
            desk.report(Update(phase="waiting", message=f"fal is busy; again in {seconds:.1f} s"))
            await asyncio.sleep(seconds)
            continue
        _journal_handle(desk, job.number, handle)
        return handle


def _journal_handle(desk: _Desk, number: int, handle: AsyncRequestHandle) -> bool:
    urls = {
        "response": handle.response_url,
        "status": handle.status_url,
        "cancel": handle.cancel_url,
    }
    log.info("%s: request %s", desk.order.endpoint, handle.request_id)
    with _paid():
        return desk.journal.submitted(number, handle.request_id, urls)
    return True


async def _recover(desk: _Desk, job: Job, why: str) -> AsyncRequestHandle:
    """Look among the account's requests for one whose submission was never answered.

    fal lists the requests of an endpoint with their arguments; one that is the same, was sent no
    earlier, and is on no line of the journal is the job that was lost.

    Raises:
        LostError: when it does not turn up. It is never sent again without being asked.
    """
    desk.report(Update(phase="waiting", message="looking for the job at fal"))
    give_up = time.monotonic() + desk.settings.recovery
    pause = PAUSES[0]
    while True:
        with contextlib.suppress(*Trouble):
            handle = await _lookup(desk, job)
            if handle is not None:
                log.info("%s: found request %s again", job.endpoint, handle.request_id)
                return handle
        if time.monotonic() + pause > give_up:
            break
        await asyncio.sleep(pause)
        pause = min(pause * 2, 5.0)
    with _paid():
        desk.journal.unknown(job.number, why, told=True)
    raise LostError(
        desk.order.endpoint,
        f"the submission was sent but not answered ({why}), so it is not known whether fal took "
        "the job. It was not sent again. Look at the requests in fal's dashboard; running the "
        f"node again submits it anew (job {job.number} of `nodetool-fal jobs`)",
    )


async def _lookup(desk: _Desk, job: Job) -> AsyncRequestHandle | None:
    since = datetime.fromtimestamp(job.created, UTC) - timedelta(seconds=60)
    query = {
        "endpoint_id": job.endpoint,
        "start": since.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "limit": str(PAGE),
        "expand": "payloads",
    }
    told = await desk.client.get_once(f"{PLATFORM_URL}/models/requests/by-endpoint", query)
    items = told.get("items") if isinstance(told, Mapping) else None
    for item in items if isinstance(items, list) else ():
        if not isinstance(item, Mapping) or item.get("endpoint_id") != job.endpoint:
            continue
        request_id, arguments = item.get("request_id"), item.get("json_input")
        if not isinstance(request_id, str) or journals.digest_of(arguments) != job.digest:
            continue
        handle = await desk.client.handle(job.endpoint, request_id, {})
        if _journal_handle(desk, job.number, handle):
            return handle
    return None


# -- waiting ---------------------------------------------------------------------------------------


async def _wait(desk: _Desk, number: int, handle: AsyncRequestHandle) -> Any:
    """Wait for a submitted job and write down its result."""
    try:
        await _until_over(desk, handle)
        desk.report(Update(phase="fetching", message="fetching the result", percent=100))
        result = await repeat(
            lambda: desk.client.get_once(handle.response_url),
            patience=desk.settings.patience,
            failures=FAILURES,
        )
    except Trouble as error:
        raised = desk.error(error, handle.request_id)
        with _paid():
            # an answer about the job is final; what went wrong on the way to it is not
            if isinstance(raised, LostError) and trouble.is_passing(error):
                desk.journal.let_go(number, str(raised))
            elif isinstance(raised, JobCancelledError):
                desk.journal.close_job(number, "cancelled", str(raised))
            else:
                desk.journal.close_job(number, "failed", str(raised))
        raise raised from None
    with _paid():
        desk.journal.done(number, result)
    return result


async def _until_over(desk: _Desk, handle: AsyncRequestHandle) -> None:
    """Look at a job until it is over, less and less often."""
    pause = desk.settings.poll_first
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
        await asyncio.sleep(pause)
        pause = min(pause * 1.5, desk.settings.poll_last)


async def _is_over(desk: _Desk, handle: AsyncRequestHandle) -> bool:
    """Whether there is a result, when the status does not tell."""
    try:
        await desk.client.get_once(handle.response_url)
    except Trouble as error:
        return isinstance(error, FalClientHTTPError) and trouble.is_about_job(error)
    return True


# -- cancelling and places -------------------------------------------------------------------------


async def _cancel(desk: _Desk, number: int, handle: AsyncRequestHandle) -> None:
    """Ask fal to cancel a job; one that is over already stays to be taken up by a later run."""

    async def ask() -> None:
        cancelled = await repeat(
            lambda: desk.client.cancel_once(handle), patience=desk.settings.patience
        )
        with _paid():
            if cancelled:
                desk.journal.close_job(number, "cancelled", "the run was cancelled")
            else:
                desk.journal.let_go(number, "the run was cancelled when the job was over")

    try:
        async with asyncio.timeout(CANCEL_SECONDS):
            await ask()
    except (TimeoutError, *Trouble):
        with _paid():
            desk.journal.let_go(number, "the run was cancelled, but fal could not be told")


_places: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = (
    weakref.WeakKeyDictionary()
)


@contextlib.asynccontextmanager
async def _place(limit: int, report: Report) -> AsyncIterator[None]:
    """One of the places for jobs at fal that this process may take at once."""
    loop = asyncio.get_running_loop()
    places = _places.get(loop)
    if places is None:
        places = _places[loop] = asyncio.Semaphore(limit)
    if places.locked():
        report(Update(phase="waiting", message=f"waiting: {limit} jobs run already"))
    async with places:
        yield
