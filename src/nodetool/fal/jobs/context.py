"""What is ordered, what comes of it, and what every step in between needs."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from nodetool.fal.errors import FalError, JournalError
from nodetool.fal.journal.journal import Journal
from nodetool.fal.media import upload
from nodetool.fal.progress import ProgressCallback
from nodetool.fal.settings import Settings
from nodetool.fal.transport import translate
from nodetool.fal.transport.client import GuardedClient

log = logging.getLogger("nodetool.fal")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRequest:
    """A job to be done.

    Attributes:
        endpoint: fal's id.
        arguments: checked JSON, media as URLs.
        scope: what the caller calls this piece of work, if it must be done once for all time.
        force: whether to pay anew although the result, or a job for it, is known.
        timeout: seconds; None for that of the settings, 0 for ever.
        priority: ``normal`` or ``low``; empty for fal's default.
        field_of: place in the arguments -> what the app calls it, for messages.
    """

    endpoint: str
    arguments: Mapping[str, Any]
    scope: str = ""
    force: bool = False
    timeout: float | None = None
    priority: str = ""
    field_of: Callable[[str], str] = field(default=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobResult:
    """A job that is done.

    Attributes:
        result: fal's JSON.
        request_id: fal's id of the job.
        number: its line in the journal.
        origin: ``new``, ``resumed`` (paid for by an earlier run) or ``cached``.
        seconds: from the start of this run to the result.
    """

    result: Any
    request_id: str
    number: int
    origin: str
    seconds: float


@dataclass(frozen=True, slots=True)
class JobContext:
    """What all steps of one job need."""

    client: GuardedClient
    journal: Journal
    settings: Settings
    order: JobRequest
    report: ProgressCallback
    account: str

    def error(self, cause: BaseException, request_id: str = "", final: bool = True) -> FalError:
        """What went wrong, for people; ``final`` when it ends the job."""
        order = self.order
        upload.evict_unreadable(cause, order.arguments, self.journal)
        return translate.to_fal_error(cause, order.endpoint, request_id, order.field_of, final)

    def limit(self) -> float:
        """Seconds that the job may take; infinite when nobody set any."""
        told = self.settings.timeout if self.order.timeout is None else self.order.timeout
        return told or float("inf")


@contextlib.contextmanager
def tolerate_journal_errors() -> Iterator[None]:
    """What was paid for must not be lost because the journal cannot be written any more."""
    try:
        yield
    except JournalError as error:
        log.warning("%s", error)
