"""A job's request, its result, and the context that every step in between shares."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from nodetool.fal.errors import FalError, JournalError
from nodetool.fal.jobs.spending import Reservation
from nodetool.fal.journal.journal import Journal
from nodetool.fal.journal.states import JobOrigin
from nodetool.fal.media import upload
from nodetool.fal.progress import ProgressCallback
from nodetool.fal.settings import Settings
from nodetool.fal.transport import translate
from nodetool.fal.transport.client import GuardedClient

log = logging.getLogger("nodetool.fal")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRequest:
    """A job for fal to run.

    Attributes:
        endpoint: fal's id.
        arguments: validated JSON, media as URLs.
        scope: the caller's idempotency key, if this work may be paid for only once ever; else empty.
        force: whether to pay for a new job even if the result, or a job for it, is known.
        timeout: seconds; None for the one in the settings, 0 for no limit.
        priority: ``normal`` or ``low``; empty for fal's default.
        reservation: of its price under a spend limit, if it was made already.
        field_of: maps a path in the arguments to the field's name in the app, for messages.
    """

    endpoint: str
    arguments: Mapping[str, Any]
    scope: str = ""
    force: bool = False
    timeout: float | None = None
    priority: str = ""
    reservation: Reservation | None = None
    field_of: Callable[[str], str] = field(default=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobResult:
    """A finished job.

    Attributes:
        result: fal's JSON.
        request_id: fal's id of the job.
        number: its row in the journal.
        origin: whether it is new, resumed (an earlier run paid for it) or cached.
        seconds: from the start of this run to the result.
    """

    result: Any
    request_id: str
    number: int
    origin: JobOrigin
    seconds: float


@dataclass(frozen=True, slots=True)
class JobContext:
    """The clients, settings and callbacks that all steps of one job share."""

    client: GuardedClient
    journal: Journal
    settings: Settings
    request: JobRequest
    report: ProgressCallback
    account: str

    def error(self, cause: BaseException, request_id: str = "", final: bool = True) -> FalError:
        """Return the error that people see for ``cause``; ``final`` when it ends the job."""
        request = self.request
        upload.evict_unreadable(cause, request.arguments, self.journal)
        return translate.to_fal_error(cause, request.endpoint, request_id, request.field_of, final)

    def limit(self) -> float:
        """Return how many seconds the job may take; infinite when there is no limit."""
        timeout = self.request.timeout
        return (self.settings.timeout if timeout is None else timeout) or float("inf")


@contextlib.contextmanager
def tolerate_journal_errors() -> Iterator[None]:
    """Log journal errors instead of raising them.

    A result that was paid for must not be lost because the journal can no longer be written.
    """
    try:
        yield
    except JournalError as error:
        log.warning("%s", error)
