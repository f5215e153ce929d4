"""The journal of paid jobs on disk: what was submitted, fal's id of it, and its result.

A job is recorded before it is sent, and its request id the moment it is known, so that neither a
crash nor a timeout ever pays for the same job twice. The states and the transitions between them are
in :mod:`nodetool.fal.journal.states`, the file below in :mod:`nodetool.fal.journal.database`.

A job is leased by the process that waits for it, and within this process, for as long as something
waits for it. When the process has died, or the lease was released, the next run for the same work
claims the job.
"""

from __future__ import annotations

import atexit
import json
import os
import threading
import time
import zlib
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from nodetool.fal.errors import JournalError, NoResultError
from nodetool.fal.journal import ownership
from nodetool.fal.journal.job import COLUMNS, Job, job_from_row
from nodetool.fal.journal.spending import SpendingJournal
from nodetool.fal.journal.states import JobOrigin, JobState, Move

STATES = tuple(map(str, JobState))
#: selects, among states, the jobs that were paid for and whose result no run has used
OPEN = "open"
_OPEN = (
    "(state IN ('announced', 'maybe_sent', 'sending', 'submitted', 'unknown')"
    " OR (state='done' AND NOT taken)"
    " OR (state='ready' AND boot IS NULL))"  # version 1 may have sent it
)
#: seconds after which an unused result is no longer reused: fal has deleted its files
RESULT_TTL = 7 * 24 * 3600.0
#: seconds after which closed jobs are deleted
RETENTION = 30 * 24 * 3600.0
#: bytes up to which a result is retained even after a run has used it
MAX_INLINE_RESULT = 1 << 20
#: SQL condition: this process owns the job; takes the values of :func:`_own_tokens`
_OWNED = "owner IN (?, ?)"
#: problem recorded for a job whose submission was interrupted
INTERRUPTED_SUBMISSION = "an earlier run was cut off while submitting"
_CLOSED = {JobState.FAILED: Move.FAIL, JobState.CANCELLED: Move.CANCEL}
_CLOSED_UNSENT = {JobState.FAILED: Move.FAIL_UNSENT, JobState.CANCELLED: Move.CANCEL_UNSENT}


def open_journal(path: Path) -> Journal:
    """Return the journal in this file; each process opens it once, and its threads share it.

    Raises:
        JournalError: it cannot be used.
    """
    key = (path.resolve(), os.getpid())
    with _open_lock:
        if key not in _journals:
            _journals[key] = Journal(key[0])
        return _journals[key]


#: file and process -> open journal; a forked child must not use a connection of its parent
_journals: dict[tuple[Path, int], Journal] = {}
#: makes two threads that open a journal at once share it
_open_lock = threading.RLock()


@atexit.register
def close_journals() -> None:
    """Close the journals that this process has open; :func:`open_journal` opens them again."""
    for path, process in list(_journals):
        if process == os.getpid():
            close_journal(path)


def close_journal(path: Path) -> None:
    """Close the journal in this file, if this process has it open.

    Raises:
        JournalError: it cannot be closed.
    """
    journal = _journals.pop((path.resolve(), os.getpid()), None)
    if journal is not None:
        journal.close()


#: journal and number of the jobs that something in this process waits for
_leased: set[tuple[Path, int]] = set()
#: jobs released in this process whose rows still name it as owner, because they could not be written
_released: set[tuple[Path, int]] = set()


class Journal(SpendingJournal):
    """An open journal. All methods are atomic, quick, and raise :class:`JournalError`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        try:
            self.prune(RETENTION)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; :func:`open_journal` opens it again."""
        with _open_lock:
            if _journals.get((self.path, os.getpid())) is self:
                del _journals[self.path, os.getpid()]
        super().close()

    # -- the life cycle of a job -------------------------------------------------------------

    def begin(self, endpoint: str, digest: str, account: str, scope: str = "") -> Job:
        """Record a new job; use :meth:`claim_or_create` if the same work may be recorded already."""
        now = time.time()
        row = self._run(
            "INSERT INTO jobs (endpoint, digest, account, scope, state, owner, created, updated,"
            f" boot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING {COLUMNS}",
            (
                *(endpoint, digest, account, scope, JobState.READY),
                *(ownership.current_owner(), now, now, ownership.boot_id()),
            ),
        )
        job = job_from_row(row[0])
        self._lease(job.number)
        return job

    def mark_announced(self, number: int) -> None:
        """Record that the job will be sent as soon as :meth:`flush` has put this on the disk.

        Raises:
            JournalError: also if this process no longer owns the job.
        """
        self._advance(number, Move.ANNOUNCE)

    def mark_sending(self, number: int) -> None:
        """Record that an announced job is being sent: from here on fal may have it.

        Whether a job is sent or closed unsent (:meth:`close_unsent`) is decided here and nowhere else:
        only one of the two finds the row ``announced``.

        Raises:
            JournalError: also if this process no longer owns the job.
        """
        self._advance(number, Move.LEAVE)

    def _advance(self, number: int, move: Move) -> None:
        if self._move(number, move, owned_only=True):
            return
        job = self.find(str(number))
        reason = (
            f"is no longer on the list of jobs, {self.path}"
            if job is None
            else f"was closed or taken up by another run ({job.state})"
        )
        raise JournalError(f"Job {number} {reason}. Nothing was sent; run the node again.")

    def mark_unsent(self, number: int) -> bool:
        """Record that fal certainly does not have the job: it may be sent again.

        Nothing of it left this machine, or fal has replied that it did not accept it.

        Returns:
            Whether it was recorded.
        """
        return self._move(number, Move.RETURN, owned_only=True)

    def mark_cleared(self, number: int) -> bool:
        """Record that fal was searched for a ``maybe_sent`` job and does not have it; return if so."""
        return self._move(number, Move.CLEAR, owned_only=True, problem="", boot=ownership.boot_id())

    def record_submission(self, number: int, request_id: str, urls: Mapping[str, str]) -> bool:
        """Record fal's id of the job; return False if another row has that request already."""
        with self._transaction():
            query = "SELECT 1 FROM jobs WHERE request_id=? AND number<>?"
            if self._run(query, (request_id, number)):
                return False
            urls_json = json.dumps(dict(urls))
            self._move(number, Move.ACCEPT, request_id=request_id, urls=urls_json)
            return True

    def record_result(self, number: int, result: Any) -> None:
        """Record the result."""
        packed = zlib.compress(json.dumps(result, separators=(",", ":")).encode(), 1)
        self._move(number, Move.FINISH, result=packed, problem="")

    def consume(self, number: int, *, keep: bool = False) -> None:
        """Record that a run has used the result, and end the lease.

        Args:
            number: of the job.
            keep: whether to retain its result whatever its size; otherwise a result larger than
                :data:`MAX_INLINE_RESULT` is deleted unless the job has a scope.
        """
        self._run(
            "UPDATE jobs SET taken=1, owner=NULL, updated=iif(taken, updated, ?), result="
            "iif(scope='' AND NOT ? AND length(result)>?, NULL, result) WHERE number=?",
            (time.time(), keep, MAX_INLINE_RESULT, number),
        )
        self._unlease(number)

    def close_job(self, number: int, state: str, problem: str = "") -> bool:
        """Record fal's word that a job has ended without a result.

        Args:
            number: of a job that was sent.
            state: ``failed`` or ``cancelled``.
            problem: why.

        Returns:
            Whether it was recorded: False if the result is here.
        """
        return self._close(number, _CLOSED[JobState(state)], problem)

    def close_unsent(self, number: int, state: str, problem: str = "") -> bool:
        """Record that a job will not be sent, unless it was sent already.

        Args:
            number: of a job of this process.
            state: ``failed`` or ``cancelled``.
            problem: why.

        Returns:
            Whether it was recorded: if True, :meth:`mark_sending` refuses from now on; if False, fal
            may have the job.
        """
        return self._close(number, _CLOSED_UNSENT[JobState(state)], problem, owned_only=True)

    def _close(self, number: int, move: Move, problem: str, owned_only: bool = False) -> bool:
        closed = self._move(number, move, owned_only=owned_only, owner=None, problem=problem[:1000])
        if closed:
            self._unlease(number)
        return closed

    def mark_unknown(self, number: int, problem: str, *, outcome_reported: bool) -> bool:
        """Record that it is not known whether fal has accepted the job.

        Args:
            number: of a job of this process.
            problem: why it is not known.
            outcome_reported: whether the user is told, so that the next run may send it again.

        Returns:
            Whether it was recorded: False if the job was never sent, or fal has confirmed it
            meanwhile.
        """
        values = {"problem": problem[:1000], "told": int(outcome_reported)}
        return self._move(number, Move.LOSE, owned_only=True, **values)

    def record_problem(self, number: int, problem: str) -> None:
        """Record a problem of a job without changing its state."""
        self._run(
            "UPDATE jobs SET problem=?, updated=? WHERE number=?",
            (problem[:1000], time.time(), number),
        )

    def release(self, number: int) -> None:
        """End the lease on a job, whatever its state: a later run may claim it."""
        self._unlease(number)  # first, so that it holds in this process even if writing fails
        _released.add((self.path, number))
        self._run(
            f"UPDATE jobs SET owner=NULL WHERE number=? AND {_OWNED}", (number, *_own_tokens())
        )
        _released.discard((self.path, number))

    def _move(self, number: int, move: Move, *, owned_only: bool = False, **values: Any) -> bool:
        """Apply a transition if the job is in a state that allows it.

        Args:
            number: of the job.
            move: the transition.
            owned_only: whether to apply it only if this process owns the job.
            values: further columns to set.

        Returns:
            Whether it was applied.
        """
        values |= {"state": move.target, "updated": time.time()}
        assignments = ", ".join(f"{name}=?" for name in values)
        sources = ", ".join(f"'{state}'" for state in sorted(move.sources))
        rows = self._run(
            f"UPDATE jobs SET {assignments} WHERE number=? AND state IN ({sources})"
            f"{f' AND {_OWNED}' if owned_only else ''} RETURNING number",
            (*values.values(), number, *(_own_tokens() if owned_only else ())),
        )
        return bool(rows)

    def _lease(self, number: int) -> None:
        _leased.add((self.path, number))

    def _unlease(self, number: int) -> None:
        _leased.discard((self.path, number))

    # -- finding jobs ------------------------------------------------------------------------

    def claim_or_create(
        self,
        endpoint: str,
        digest: str,
        account: str,
        scope: str = "",
        *,
        cache: float = 0.0,
        force: bool = False,
    ) -> tuple[Job, JobOrigin] | None:
        """Return a job for some work in one atomic step: an earlier one if that saves money.

        With a scope, that is the latest job of the same scope, whether its result was used or not.
        Without one, it is the oldest job that is not leased and whose result no run has used.

        Args:
            endpoint: fal's id.
            digest: of the arguments.
            account: digest of the key and host that it is sent with.
            scope: the caller's idempotency key, or empty.
            cache: seconds for which a result is reused for the same request.
            force: whether to create a new job anyway.

        Returns:
            The job, which this process has leased now unless it is cached, and its origin. None if
            another process is working on the same scope, or is fetching what an earlier run left:
            try again later.
        """
        with self._transaction():
            if not force:
                if cache and (cached := self._cached(endpoint, digest, account, cache)):
                    return cached, JobOrigin.CACHED
                live_owners = set[str | None]()
                for job in self._candidates(endpoint, digest, account, scope):
                    if scope and job.state in {JobState.FAILED, JobState.CANCELLED}:
                        break  # the latest attempt at this work has failed
                    claimed = None if job.owner in live_owners else self._claim(job)
                    if claimed is not None:
                        is_new = claimed.state is JobState.READY
                        return claimed, JobOrigin.NEW if is_new else JobOrigin.RESUMED
                    if scope or ownership.is_resuming(job.owner):
                        return None
                    if not ownership.is_own(job.owner):
                        live_owners.add(job.owner)  # asking the system again would take long
            return self.begin(endpoint, digest, account, scope), JobOrigin.NEW

    def _candidates(self, endpoint: str, digest: str, account: str, scope: str) -> list[Job]:
        """Return the jobs for the same work that may be claimed, in order of preference."""
        now = time.time()
        # Jobs that may be at fal count at any age: if the clock was set, they may seem older than
        # they are.
        unexpired = (
            "(state NOT IN ('done', 'failed', 'cancelled') OR created>?)"
            " AND NOT (state='unknown' AND told)"
        )
        same_work = "digest=? AND account=? AND endpoint=?"
        if scope:
            rows = self._run(
                f"SELECT {COLUMNS} FROM jobs INDEXED BY jobs_scope WHERE scope=? AND scope<>''"
                f" AND {same_work} AND {unexpired} ORDER BY number DESC",
                (scope, digest, account, endpoint, now - RETENTION),
            )
            return [job_from_row(row) for row in rows]
        # not those that this process owns: it may have thousands of nodes with equal arguments
        current = ownership.current_owner()
        conditions: list[tuple[str, tuple[Any, ...]]] = [
            ("owner IS NULL", ()),
            ("owner<?", (current,)),
            ("owner>?", (current,)),
            *(("number=?", (number,)) for path, number in _released if path == self.path),
        ]
        rows = [
            row
            for condition, values in conditions
            for row in self._run(
                f"SELECT {COLUMNS} FROM jobs WHERE {same_work} AND {condition} AND scope='' AND NOT"
                f" taken AND state NOT IN ('failed', 'cancelled') AND {unexpired}",
                (digest, account, endpoint, *values, now - RESULT_TTL),
            )
        ]
        return sorted(map(job_from_row, rows), key=lambda job: job.number)

    def duplicate_in_flight(self, job: Job) -> bool:
        """Return whether another job for the same work is being sent and has no response yet."""
        rows = self._run(
            f"SELECT {COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=?"
            " AND state='sending' AND number<>?",
            (job.digest, job.account, job.endpoint, job.number),
        )
        return any(self.is_leased(job_from_row(row)) for row in rows)

    def claim(self, number: int) -> Job | None:
        """Lease a job to fetch its result; return None if another run has it, or it was deleted."""
        with self._transaction():
            job = self.find(str(number))
            return None if job is None else self._claim(job, ownership.resuming_owner())

    def _claim(self, job: Job, owner: str | None = None) -> Job | None:
        """Take over a job that is not leased, inside the caller's transaction.

        What its earlier run may have sent is ``unknown`` or ``maybe_sent`` from here on, whatever
        happens to this one.

        Returns:
            The job, or None if it is leased.
        """
        if self.is_leased(job):
            return None
        number = job.number
        self._move(number, Move.ABANDON, problem=job.problem or INTERRUPTED_SUBMISSION)
        if not job.predates_boot():
            self._move(number, Move.REVOKE)
        else:
            self._move(number, Move.MISS, problem=job.problem or INTERRUPTED_SUBMISSION)
            self._move(number, Move.DOUBT, problem="the machine was rebooted before it was sent")
        row = self._run(
            f"UPDATE jobs SET owner=? WHERE number=? RETURNING {COLUMNS}",
            (owner or ownership.current_owner(), number),
        )
        self._lease(number)
        return job_from_row(row[0])

    def _cached(self, endpoint: str, digest: str, account: str, age: float) -> Job | None:
        """Return the latest job for the same request whose result is not older than ``age`` seconds."""
        rows = self._run(
            f"SELECT {COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=?"
            " AND state='done' AND result IS NOT NULL AND updated>? ORDER BY number DESC LIMIT 1",
            (digest, account, endpoint, time.time() - age),
        )
        return job_from_row(rows[0]) if rows else None

    def result(self, number: int) -> Any:
        """Return the result of a job that is done.

        Raises:
            NoResultError: the journal does not have it.
        """
        rows = self._run("SELECT result FROM jobs WHERE number=?", (number,))
        if not rows or rows[0][0] is None:
            raise NoResultError(f"The list of jobs has no result of job {number}.")
        return json.loads(zlib.decompress(rows[0][0]))

    def find(self, name: str) -> Job | None:
        """Return the job with this number or request id, or None."""
        column = "number" if name.isascii() and name.isdigit() and len(name) < 18 else "request_id"
        rows = self._run(
            f"SELECT {COLUMNS} FROM jobs WHERE {column}=? ORDER BY number DESC LIMIT 1", (name,)
        )
        return job_from_row(rows[0]) if rows else None

    def jobs(self, states: Sequence[str] = (), limit: int = -1) -> list[Job]:
        """Return at most ``limit`` jobs, latest first; of all states, or of some and :data:`OPEN`."""
        placeholders = ", ".join("?" * len(states))
        or_open = f"OR {_OPEN}" if OPEN in states else ""
        where = f"WHERE state IN ({placeholders}) {or_open}" if states else ""
        rows = self._run(
            f"SELECT {COLUMNS} FROM jobs {where} ORDER BY number DESC LIMIT ?", (*states, limit)
        )
        return [job_from_row(row) for row in rows]

    def is_leased(self, job: Job) -> bool:
        """Return whether something waits for this job, here or in another live process."""
        if ownership.is_own(job.owner):
            return (self.path, job.number) in _leased
        return job.owner is not None and ownership.owner_alive(job.owner)

    def prune(self, age: float, *, all_states: bool = False) -> int:
        """Delete jobs not updated for ``age`` seconds, and uploads that fal has deleted.

        Leased jobs stay.

        Args:
            age: seconds.
            all_states: whether to delete open ones too: paid for, and their result not used.

        Returns:
            The number of jobs deleted.
        """
        closed = "" if all_states else f" AND NOT {_OPEN}"
        now = time.time()
        with self._transaction():
            rows = self._run(f"SELECT {COLUMNS} FROM jobs WHERE updated<?{closed}", (now - age,))
            expired = [job for job in map(job_from_row, rows) if not self.is_leased(job)]
            for job in expired:
                self._run("DELETE FROM jobs WHERE number=?", (job.number,))
            self._run("DELETE FROM uploads WHERE expires<?", (now,))
        return len(expired)

    def keep_only(self, requests: Collection[str]) -> None:
        """Delete all jobs except those of these requests, whatever their state."""
        with self._transaction():
            for job in self.jobs():
                if job.request_id not in requests:
                    self._run("DELETE FROM jobs WHERE number=?", (job.number,))


def _own_tokens() -> tuple[str, str]:
    """Return the values for :data:`_OWNED`."""
    return ownership.current_owner(), ownership.resuming_owner()
