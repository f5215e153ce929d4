"""What became of the jobs in a journal, read without writing to it: for statistics and for routing.

The file is opened read-only, so that asking neither creates a journal nor prunes one, and works while
other processes write.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from nodetool.fal.errors import JournalError
from nodetool.fal.journal.states import JobState

#: most jobs that are read: the latest ones
MAX_JOBS = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOutcome:
    """One job, as far as statistics need it.

    Attributes:
        endpoint: fal's id.
        state: where it stands.
        request_id: fal's id of the job; empty if fal never had it, or that is not known.
        created: Unix time at which it was recorded.
        updated: Unix time of the last change: for a job that is done, when its result was used.
        problem: why it failed.
    """

    endpoint: str
    state: JobState
    request_id: str
    created: float
    updated: float
    problem: str


def read_outcomes(path: Path, since: float = 0.0, limit: int = MAX_JOBS) -> list[JobOutcome]:
    """Return the latest jobs of a journal, the latest first.

    Args:
        path: of the journal; if there is no such file, there are no jobs.
        since: Unix time; jobs recorded earlier do not count.
        limit: most jobs to return.

    Raises:
        JournalError: it cannot be read.
    """
    if not path.exists():
        return []
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5.0)
        ) as database:
            # by number, not by time: there is an index for it, so that it is quick in any journal
            rows = database.execute(
                "SELECT endpoint, state, request_id, created, updated, problem FROM"
                " (SELECT * FROM jobs ORDER BY number DESC LIMIT ?) WHERE created>=?",
                (limit, since),
            ).fetchall()
    except sqlite3.Error as error:
        if "no such table" in str(error):  # another process is just creating it
            return []
        raise JournalError(
            f"The list of jobs, {path}, cannot be read ({error}). Set FAL_JOURNAL to a file that can "
            "be, or move a damaged one away."
        ) from None
    return [
        JobOutcome(
            endpoint=endpoint, state=JobState(state), request_id=request_id,
            created=created, updated=updated, problem=problem,
        )
        for endpoint, state, request_id, created, updated, problem in rows
    ]  # fmt: skip
