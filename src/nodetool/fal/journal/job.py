"""A job as the journal records it, and the digests by which equal work is recognised."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nodetool.fal.journal import ownership
from nodetool.fal.journal.states import JobState

_NAMES = (
    *("number", "endpoint", "digest", "account", "scope", "state", "request_id", "urls"),
    *("owner", "told", "taken", "created", "updated", "problem", "boot"),
)
#: the columns that :func:`job_from_row` reads, for a SELECT
COLUMNS = ", ".join(_NAMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One row of the journal.

    Attributes:
        number: of the row, as ``nodetool-fal jobs`` shows it.
        endpoint: fal's id.
        digest: of the arguments.
        account: digest of the key and host that it was sent with.
        scope: the caller's idempotency key; empty if there is none.
        state: where the job stands.
        request_id: fal's id of the job; empty while it is not known.
        urls: fal's URLs for it: ``status``, ``response``, ``cancel``.
        owner: token of the process that has leased it; None if none has.
        outcome_reported: whether a user was told that it is not known whether fal has the job.
        consumed: whether a run has used the result.
        created, updated: Unix times.
        problem: why it failed.
        boot: id of the machine's boot in which it was created or confirmed unsent; empty where boots
            have no ids, None if a process of version 1 wrote it.
    """

    number: int
    endpoint: str
    digest: str
    account: str
    scope: str
    state: JobState
    request_id: str
    urls: Mapping[str, str]
    owner: str | None
    outcome_reported: bool
    consumed: bool
    created: float
    updated: float
    problem: str
    boot: str | None

    def predates_boot(self) -> bool:
        """Return whether it may have been written before this machine was booted."""
        if self.owner is not None and ownership.predates_boot(self.owner):
            return True
        if not self.boot:
            return self.owner is None
        return self.boot != ownership.boot_id()


def job_from_row(row: Sequence[Any]) -> Job:
    """Build a job from a row of :data:`COLUMNS`."""
    values = dict(zip(_NAMES, row, strict=True))
    values["state"] = JobState(values["state"])
    values["urls"] = json.loads(values["urls"])
    values["outcome_reported"] = bool(values.pop("told"))
    values["consumed"] = bool(values.pop("taken"))
    return Job(**values)


def digest_of(arguments: Any) -> str:
    """Return a digest of a JSON value; equal values have equal digests, however they are written."""
    text = json.dumps(arguments, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def account_of(key: str, host: str) -> str:
    """Return a digest that identifies an account without giving away the key."""
    return hashlib.sha256(f"nodetool-fal {host} {key}".encode()).hexdigest()[:16]
