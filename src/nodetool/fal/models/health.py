"""How endpoints have worked lately, from the journal alone: nothing is asked of fal, nothing is sent.

After a few failures in a row that are certainly the model's, an endpoint has a cooldown, during which
routing takes others first. It doubles with each further failure. After it the endpoint is half-open:
one job may try it, and until that has ended, others still go elsewhere.
"""

from __future__ import annotations

import contextlib
import math
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from nodetool.fal.journal.outcomes import JobOutcome, read_outcomes
from nodetool.fal.journal.states import JobState

_TABLE = Path(__file__).with_name("health.toml")
#: how many of the latest jobs routing looks at: reading them takes a few milliseconds
RECENT_JOBS = 2000


class Result(StrEnum):
    """What a job says about its endpoint."""

    SUCCESS = "success"
    #: the model failed, or took too long
    FAILURE = "failure"
    #: what was sent was refused (arguments, content, key, too many requests), or its result was fetched
    #: too late: that says nothing about the model
    REFUSED = "refused"
    CANCELLED = "cancelled"
    #: it has not ended, or nobody knows
    OPEN = "open"


class Circuit(StrEnum):
    """Whether routing takes an endpoint."""

    CLOSED = "closed"
    #: it failed several times in a row and is taken last
    COOLDOWN = "cooldown"
    #: the cooldown is over, and one job may try
    HALF_OPEN = "half-open"


@dataclass(frozen=True, slots=True, kw_only=True)
class CooldownPolicy:
    """When an endpoint is left alone, and for how long.

    Attributes:
        failures: certain failures in a row that start a cooldown.
        first: seconds of the first cooldown; each further failure doubles it.
        longest: most seconds of a cooldown.
    """

    failures: int = 3
    first: float = 60.0
    longest: float = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How one endpoint has worked.

    Attributes:
        endpoint_id: fal's id.
        jobs: how many jobs are recorded.
        successes: how many have a result.
        failures: how many failed through the model.
        refused: how many were refused for what was sent.
        p50: seconds that half of the successful jobs took at most; None if there are none.
        p95: seconds that 95 % of them took at most.
        last_failure: Unix time of the last failure of the model; None if there is none.
        last_problem: what it was.
        circuit: whether routing takes it.
        cooldown_until: Unix time at which the cooldown ends or ended; None without one.
    """

    endpoint_id: str
    jobs: int = 0
    successes: int = 0
    failures: int = 0
    refused: int = 0
    p50: float | None = None
    p95: float | None = None
    last_failure: float | None = None
    last_problem: str = ""
    circuit: Circuit = Circuit.CLOSED
    cooldown_until: float | None = None

    @property
    def success_share(self) -> float | None:
        """Return the share of successes, 0 to 1; None while nothing says it."""
        ended = self.successes + self.failures
        return self.successes / ended if ended else None


def read_health(
    journal: Path,
    *,
    since: float = 0.0,
    limit: int = RECENT_JOBS,
    policy: CooldownPolicy | None = None,
    now: float | None = None,
) -> Mapping[str, Health]:
    """Return endpoint id -> its health, for the endpoints that a journal has jobs of.

    Args:
        journal: its file.
        since: Unix time; earlier jobs do not count.
        limit: how many of the latest jobs count.
        policy: when an endpoint is left alone.
        now: Unix time; the present one by default.

    Raises:
        JournalError: the journal cannot be read.
    """
    outcomes = _read(journal.resolve(), _version(journal), since, limit)
    by_endpoint: dict[str, list[JobOutcome]] = defaultdict(list)
    for outcome in outcomes:
        by_endpoint[outcome.endpoint].append(outcome)
    moment = time.time() if now is None else now
    return {
        endpoint: health_of(endpoint, jobs, policy or CooldownPolicy(), moment)
        for endpoint, jobs in by_endpoint.items()
    }


def health_of(
    endpoint_id: str, jobs: Sequence[JobOutcome], policy: CooldownPolicy, now: float
) -> Health:
    """Return the health of one endpoint.

    Args:
        endpoint_id: fal's id.
        jobs: its jobs, the latest first.
        policy: when it is left alone.
        now: Unix time.
    """
    results = [(job, result_of(job)) for job in jobs]
    seconds = sorted(
        max(0.0, job.updated - job.created) for job, r in results if r is Result.SUCCESS
    )
    failed = [job for job, result in results if result is Result.FAILURE]
    circuit, until = _circuit(results, policy, now)
    last = max(failed, key=lambda job: job.updated, default=None)
    return Health(
        endpoint_id=endpoint_id,
        jobs=len(jobs),
        successes=len(seconds),
        failures=len(failed),
        refused=sum(result is Result.REFUSED for _, result in results),
        p50=percentile(seconds, 0.5),
        p95=percentile(seconds, 0.95),
        last_failure=last.updated if last else None,
        last_problem=last.problem if last else "",
        circuit=circuit,
        cooldown_until=until,
    )


def result_of(job: JobOutcome) -> Result:
    """Return what a job says about its endpoint."""
    if job.state is JobState.DONE:
        return Result.SUCCESS
    if job.state is JobState.CANCELLED:
        return Result.CANCELLED
    if job.state is not JobState.FAILED:
        return Result.OPEN
    table = _table()
    if any(mark in job.problem for mark in table["refused"]):
        return Result.REFUSED
    if job.request_id or any(mark in job.problem for mark in table["gone"]):
        return Result.FAILURE
    return Result.REFUSED  # fal has not accepted it, and says nothing about the model


def percentile(ordered: Sequence[float], share: float) -> float | None:
    """Return the smallest of some ordered numbers that at least a share of them does not exceed."""
    if not ordered:
        return None
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def _circuit(
    results: Iterable[tuple[JobOutcome, Result]], policy: CooldownPolicy, now: float
) -> tuple[Circuit, float | None]:
    """Return whether routing takes an endpoint, and until when not."""
    row: list[JobOutcome] = []
    open_jobs: list[JobOutcome] = []
    ended = sorted(results, key=lambda pair: pair[0].updated, reverse=True)
    for job, result in ended:
        if result is Result.SUCCESS:
            break
        if result is Result.FAILURE:
            row.append(job)
        elif result is Result.OPEN:
            open_jobs.append(job)
    if len(row) < policy.failures:
        return Circuit.CLOSED, None
    doublings = min(len(row) - policy.failures, 32)
    until = row[0].updated + min(policy.first * 2**doublings, policy.longest)
    if now < until or any(job.created >= until for job in open_jobs):
        return Circuit.COOLDOWN, until
    return Circuit.HALF_OPEN, until


@cache
def _table() -> Mapping[str, Sequence[str]]:
    return {name: tuple(marks) for name, marks in tomllib.loads(_TABLE.read_text("utf-8")).items()}


# -- what was read last, for the many requests of one program ---------------------------------------

_last: dict[tuple[Path, float, int], tuple[object, list[JobOutcome]]] = {}
#: nanoseconds within which two writes may have the same time
_CLOCK_STEP = 100_000_000


def _read(path: Path, version: object, since: float, limit: int) -> list[JobOutcome]:
    """Return the outcomes, which are read again only when the journal has changed."""
    key = (path, since, limit)
    version_read, outcomes = _last.get(key, (None, []))
    if version_read != version or version is None:
        outcomes = read_outcomes(path, since, limit)
        _last.clear()
        _last[key] = (version, outcomes)
    return outcomes


def _version(path: Path) -> tuple[tuple[int, int], ...] | None:
    """Return what changes with every write to a journal: time and size of its files.

    None right after a write: the next one may then have the same time.
    """
    versions = []
    for name in (path, path.with_name(f"{path.name}-wal")):
        with contextlib.suppress(OSError):
            status = name.stat()
            if abs(time.time_ns() - status.st_mtime_ns) < _CLOCK_STEP:
                return None
            versions.append((status.st_mtime_ns, status.st_size))
    return tuple(versions)
