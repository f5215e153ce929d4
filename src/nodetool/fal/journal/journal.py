"""The list of jobs on disk: what was sent, what fal called it, what came back.

A job is written down before it is sent and its request id the moment it is known, so that neither
a crash nor a timeout ever pays for the same job twice. Its states and the moves between them are in
:mod:`nodetool.fal.journal.states`, the file below in :mod:`nodetool.fal.journal.database`.

Who looks after a job stands beside it: a process, and in this process, whether it is still waited
for. When its process has died, or nobody here waits any more, the next run for the same work has it.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import threading
import time
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodetool.fal.errors import JournalError
from nodetool.fal.journal import ownership
from nodetool.fal.journal.database import JournalDatabase
from nodetool.fal.journal.states import JobState, Move

STATES = tuple(map(str, JobState))
#: what was paid for and nobody has; a word for it where states are asked for
OPEN = "open"
_OPEN = (
    "(state IN ('announced', 'maybe_sent', 'sending', 'submitted', 'unknown')"
    " OR (state='done' AND NOT taken)"
    " OR (state='ready' AND boot IS NULL))"  # version 1 may have sent it
)
#: seconds after which a result that nobody has taken is made anew: fal has its files no more
RESULT_TTL = 7 * 24 * 3600.0
#: seconds after which closed jobs are forgotten
RETENTION = 30 * 24 * 3600.0
#: bytes up to which a result that somebody has taken is kept all the same
MAX_INLINE_RESULT = 1 << 20
_NAMES = (
    *("number", "endpoint", "digest", "account", "scope", "state", "request_id", "urls"),
    *("owner", "told", "taken", "created", "updated", "problem", "boot"),
)
_COLUMNS = ", ".join(_NAMES)
#: what :func:`_own_tokens` are for
_MINE = "owner IN (?, ?)"
#: what is noted of a job whose submission was cut off
INTERRUPTED_SUBMISSION = "an earlier run was cut off while submitting"
_CLOSED = {JobState.FAILED: Move.FAIL, JobState.CANCELLED: Move.CANCEL}
_CLOSED_UNSENT = {JobState.FAILED: Move.FAIL_UNSENT, JobState.CANCELLED: Move.CANCEL_UNSENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One line of the list.

    Attributes:
        number: of the line, as ``nodetool-fal jobs`` shows it.
        digest: of the arguments.
        account: digest of the key and host that it was sent with.
        scope: what the caller calls this piece of work; empty when it has no name for it.
        urls: where fal answers about it: ``status``, ``response``, ``cancel``.
        owner: the process that looks after it; None when none does.
        told: whether somebody was told that its fate is unknown.
        taken: whether a run has the result.
        created, updated: Unix times.
        problem: why it failed.
        boot: of the machine, in which it was begun or found unsent; empty where boots have no
            names, None when a process of version 1 has written it.
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
        """Return whether it may have been written before this machine was started."""
        if self.owner is not None and ownership.predates_boot(self.owner):
            return True
        if not self.boot:
            return self.owner is None
        return self.boot != ownership.boot_id()


def digest_of(arguments: Any) -> str:
    """A digest of JSON values, the same for the same value however it is written."""
    text = json.dumps(arguments, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def account_of(key: str, host: str) -> str:
    """What tells accounts apart without giving away the key."""
    return hashlib.sha256(f"nodetool-fal {host} {key}".encode()).hexdigest()[:16]


def open_journal(path: Path) -> Journal:
    """The journal in this file; one for each process, shared by its threads.

    Raises:
        JournalError: when it cannot be used.
    """
    place = (path.resolve(), os.getpid())
    with _open_lock:
        if place not in _journals:
            _journals[place] = Journal(place[0])
        return _journals[place]


#: file and process -> its open list; a child of this process must not use a connection of it
_journals: dict[tuple[Path, int], Journal] = {}
#: two threads that ask at once share one
_open_lock = threading.RLock()


@atexit.register
def close_journals() -> None:
    """Close the lists that this process has open; whoever asks for one later opens it again."""
    for place in list(_journals):
        if place[1] == os.getpid():
            close_journal(place[0])


def close_journal(path: Path) -> None:
    """Close the list in this file, if this process has it open.

    Raises:
        JournalError: when it cannot be closed.
    """
    found = _journals.pop((path.resolve(), os.getpid()), None)
    if found is not None:
        found.close()


#: journal and number of the jobs that somebody in this process waits for
_leased: set[tuple[Path, int]] = set()
#: those that nobody here waits for any more although the list, which could not be written, says so
_released: set[tuple[Path, int]] = set()


class Journal(JournalDatabase):
    """The open list. All methods are atomic, quick, and raise :class:`JournalError`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        try:
            self.prune(RETENTION)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; whoever asks for it later opens it anew."""
        with _open_lock:
            if _journals.get((self.path, os.getpid())) is self:
                del _journals[self.path, os.getpid()]
        super().close()

    # -- the life of a job -------------------------------------------------------------------

    def begin(self, endpoint: str, digest: str, account: str, scope: str = "") -> Job:
        """Write down that a job is about to be sent; :meth:`claim_or_create` where one may be known."""
        now = time.time()
        row = self._run(
            "INSERT INTO jobs (endpoint, digest, account, scope, state, owner, created, updated,"
            f" boot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING {_COLUMNS}",
            (
                *(endpoint, digest, account, scope, JobState.READY),
                *(ownership.current_owner(), now, now, ownership.boot_id()),
            ),
        )
        job = _job(row[0])
        self._lease(job.number)
        return job

    def mark_announced(self, number: int) -> None:
        """Write down that the job leaves as soon as :meth:`flush` has put this on the disk.

        Raises:
            JournalError: also when it is not this process's to send any more.
        """
        self._advance(number, Move.ANNOUNCE)

    def mark_sending(self, number: int) -> None:
        """Write down that a job that was announced leaves now: from here on fal may know it.

        Whether a job is sent or withdrawn unsent (:meth:`close_unsent`) is decided here and nowhere
        else: only one of both finds the line ``announced``.

        Raises:
            JournalError: also when it is not this process's to send any more.
        """
        self._advance(number, Move.LEAVE)

    def _advance(self, number: int, move: Move) -> None:
        if self._move(number, move, mine=True):
            return
        job = self.find(str(number))
        what = (
            f"has gone from the list of jobs, {self.path}"
            if job is None
            else f"was closed or taken up by another run ({job.state})"
        )
        raise JournalError(f"Job {number} {what}. Nothing was sent; run the node again.")

    def mark_unsent(self, number: int) -> bool:
        """Write down that fal does not have the job after all, for certain: it may be sent again.

        Nothing of it left this machine, or fal has answered that it did not take it.
        """
        return self._move(number, Move.RETURN, mine=True)

    def mark_cleared(self, number: int) -> bool:
        """Write down that fal was asked for a job that was ``maybe_sent``, and does not have it."""
        return self._move(number, Move.CLEAR, mine=True, problem="", boot=ownership.boot_id())

    def record_submission(self, number: int, request_id: str, urls: Mapping[str, str]) -> bool:
        """Write down what fal calls the job; False when another line has that request already."""
        with self._transaction():
            taken = "SELECT 1 FROM jobs WHERE request_id=? AND number<>?"
            if self._run(taken, (request_id, number)):
                return False
            text = json.dumps(dict(urls))
            self._move(number, Move.ACCEPT, request_id=request_id, urls=text)
            return True

    def record_result(self, number: int, result: Any) -> None:
        """Write down the result."""
        packed = zlib.compress(json.dumps(result, separators=(",", ":")).encode(), 1)
        self._move(number, Move.FINISH, result=packed, problem="")

    def consume(self, number: int, *, keep: bool = False) -> None:
        """Write down that a run has the result.

        Args:
            number: of the job.
            keep: whether its result may be asked for again; else large ones go, but for those of
                a scope.
        """
        self._run(
            "UPDATE jobs SET taken=1, owner=NULL, updated=iif(taken, updated, ?), result="
            "iif(scope='' AND NOT ? AND length(result)>?, NULL, result) WHERE number=?",
            (time.time(), keep, MAX_INLINE_RESULT, number),
        )
        self._unlease(number)

    def close_job(self, number: int, state: str, problem: str = "") -> bool:
        """Write down fal's word that nothing more is to be expected.

        Args:
            number: of a job that was sent.
            state: ``failed`` or ``cancelled``.
            problem: why.

        Returns:
            Whether it is so: False when the result is here.
        """
        return self._close(number, _CLOSED[JobState(state)], problem)

    def close_unsent(self, number: int, state: str, problem: str = "") -> bool:
        """Write down that a job will not be sent, unless it has left already.

        Args:
            number: of a job of this process.
            state: ``failed`` or ``cancelled``.
            problem: why.

        Returns:
            Whether it is so: when True, :meth:`mark_sending` refuses from now on; when False, fal may
            have the job.
        """
        return self._close(number, _CLOSED_UNSENT[JobState(state)], problem, mine=True)

    def _close(self, number: int, move: Move, problem: str, mine: bool = False) -> bool:
        closed = self._move(number, move, mine=mine, owner=None, problem=problem[:1000])
        if closed:
            self._unlease(number)
        return closed

    def mark_unknown(self, number: int, problem: str, *, told: bool) -> bool:
        """Write down that nobody knows whether fal has taken the job.

        Args:
            number: of a job of this process.
            problem: why nobody knows.
            told: whether people are told, so that the next run may send it anew.

        Returns:
            Whether it is so: False when the job was never sent, or fal has told of it meanwhile.
        """
        return self._move(number, Move.LOSE, mine=True, problem=problem[:1000], told=int(told))

    def record_problem(self, number: int, problem: str) -> None:
        """Write down what is wrong with a job that stays as it is."""
        self._run(
            "UPDATE jobs SET problem=?, updated=? WHERE number=?",
            (problem[:1000], time.time(), number),
        )

    def release(self, number: int) -> None:
        """Stop looking after a job, however it stands: a later run may take it up."""
        self._unlease(number)  # first: it holds in this process even if nothing can be written
        _released.add((self.path, number))
        self._run(
            f"UPDATE jobs SET owner=NULL WHERE number=? AND {_MINE}", (number, *_own_tokens())
        )
        _released.discard((self.path, number))

    def _move(self, number: int, move: Move, *, mine: bool = False, **values: Any) -> bool:
        """Apply a move if the job is in a state that allows it.

        Args:
            number: of the job.
            move: what happens to it.
            mine: whether only the process that owns the job may say so.
            values: further columns.

        Returns:
            Whether it was applied.
        """
        values |= {"state": move.target, "updated": time.time()}
        assignments = ", ".join(f"{name}=?" for name in values)
        sources = ", ".join(f"'{state}'" for state in sorted(move.sources))
        rows = self._run(
            f"UPDATE jobs SET {assignments} WHERE number=? AND state IN ({sources})"
            f"{f' AND {_MINE}' if mine else ''} RETURNING number",
            (*values.values(), number, *(_own_tokens() if mine else ())),
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
    ) -> tuple[Job, str] | None:
        """The line for a piece of work, all in one step: an earlier one where that saves money.

        With a scope, that is the latest job of the same scope, its result taken or not. Without,
        it is the oldest one whose result no run has and that nobody looks after.

        Args:
            endpoint: fal's id.
            digest: of the arguments.
            account: that it is sent with.
            scope: what the caller calls this piece of work.
            cache: seconds for which a result answers the same request again.
            force: whether to begin a new one anyway.

        Returns:
            The job, which this process looks after now unless it is ``cached``, and whether it is
            ``new``, ``resumed`` or ``cached``. None: somebody has the same scope in hand, or
            fetches what an earlier run has left; wait.
        """
        with self._transaction():
            if not force:
                if cache and (found := self._cached(endpoint, digest, account, cache)):
                    return found, "cached"
                living = set[str | None]()
                for job in self._candidates(endpoint, digest, account, scope):
                    if scope and job.state in {JobState.FAILED, JobState.CANCELLED}:
                        break  # the latest attempt at this work has failed
                    mine = None if job.owner in living else self._claim(job)
                    if mine is not None:
                        return mine, "new" if mine.state is JobState.READY else "resumed"
                    if scope or ownership.is_resuming(job.owner):
                        return None
                    if not ownership.is_own(job.owner):
                        living.add(job.owner)  # asking the system takes long
            return self.begin(endpoint, digest, account, scope), "new"

    def _candidates(self, endpoint: str, digest: str, account: str, scope: str) -> list[Job]:
        """The jobs for the same work that may be taken up, those that come first first."""
        now = time.time()
        # What may be at fal is of any age: by a clock that was set it may seem older than it is.
        fresh = (
            "(state NOT IN ('done', 'failed', 'cancelled') OR created>?)"
            " AND NOT (state='unknown' AND told)"
        )
        same = "digest=? AND account=? AND endpoint=?"
        if scope:
            rows = self._run(
                f"SELECT {_COLUMNS} FROM jobs INDEXED BY jobs_scope WHERE scope=? AND scope<>''"
                f" AND {same} AND {fresh} ORDER BY number DESC",
                (scope, digest, account, endpoint, now - RETENTION),
            )
            return [_job(row) for row in rows]
        # not those that this process looks after: it may have thousands of nodes of equal arguments
        me = ownership.current_owner()
        others: list[tuple[str, tuple[Any, ...]]] = [
            ("owner IS NULL", ()),
            ("owner<?", (me,)),
            ("owner>?", (me,)),
            *(("number=?", (number,)) for path, number in _released if path == self.path),
        ]
        rows = [
            row
            for condition, values in others
            for row in self._run(
                f"SELECT {_COLUMNS} FROM jobs WHERE {same} AND {condition} AND scope='' AND NOT"
                f" taken AND state NOT IN ('failed', 'cancelled') AND {fresh}",
                (digest, account, endpoint, *values, now - RESULT_TTL),
            )
        ]
        return sorted(map(_job, rows), key=lambda job: job.number)

    def duplicate_in_flight(self, job: Job) -> bool:
        """Whether a job for the same work is on its way to fal, with its answer still to come."""
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=?"
            " AND state='sending' AND number<>?",
            (job.digest, job.account, job.endpoint, job.number),
        )
        return any(self.is_leased(_job(row)) for row in rows)

    def claim(self, number: int) -> Job | None:
        """Look after a job to fetch its result; None when somebody else does, or it is gone."""
        with self._transaction():
            job = self.find(str(number))
            return None if job is None else self._claim(job, ownership.resuming_owner())

    def _claim(self, job: Job, owner: str | None = None) -> Job | None:
        """Take a job over, in the transaction of the caller; whoever had it is dead or left.

        What that run may have sent is ``unknown`` or ``maybe_sent`` from here on, whatever becomes
        of this one.
        """
        if self.is_leased(job):
            return None
        number = job.number
        self._move(number, Move.ABANDON, problem=job.problem or INTERRUPTED_SUBMISSION)
        if not job.predates_boot():
            self._move(number, Move.REVOKE)
        else:
            self._move(number, Move.MISS, problem=job.problem or INTERRUPTED_SUBMISSION)
            self._move(
                number, Move.DOUBT, problem="the machine was started anew before it was sent"
            )
        row = self._run(
            f"UPDATE jobs SET owner=? WHERE number=? RETURNING {_COLUMNS}",
            (owner or ownership.current_owner(), number),
        )
        self._lease(number)
        return _job(row[0])

    def _cached(self, endpoint: str, digest: str, account: str, age: float) -> Job | None:
        """The latest job for the same request whose result is here and not older than ``age``."""
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=?"
            " AND state='done' AND result IS NOT NULL AND updated>? ORDER BY number DESC LIMIT 1",
            (digest, account, endpoint, time.time() - age),
        )
        return _job(rows[0]) if rows else None

    def result(self, number: int) -> Any:
        """The result of a job that is done.

        Raises:
            LookupError: when it is not here.
        """
        rows = self._run("SELECT result FROM jobs WHERE number=?", (number,))
        if not rows or rows[0][0] is None:
            raise LookupError(f"There is no result of job {number} here.")
        return json.loads(zlib.decompress(rows[0][0]))

    def find(self, name: str) -> Job | None:
        """The job with this number or request id."""
        by = "number" if name.isascii() and name.isdigit() and len(name) < 18 else "request_id"
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs WHERE {by}=? ORDER BY number DESC LIMIT 1", (name,)
        )
        return _job(rows[0]) if rows else None

    def jobs(self, states: Sequence[str] = (), limit: int = -1) -> list[Job]:
        """The jobs, latest first; of some states (:data:`OPEN` among them), or of all."""
        marks = ", ".join("?" * len(states))
        opened = f"OR {_OPEN}" if OPEN in states else ""
        where = f"WHERE state IN ({marks}) {opened}" if states else ""
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs {where} ORDER BY number DESC LIMIT ?", (*states, limit)
        )
        return [_job(row) for row in rows]

    def is_leased(self, job: Job) -> bool:
        """Whether somebody waits for this job, here or in another living process."""
        if ownership.is_own(job.owner):
            return (self.path, job.number) in _leased
        return job.owner is not None and ownership.owner_alive(job.owner)

    def prune(self, age: float, *, all_states: bool = False) -> int:
        """Forget jobs not touched for ``age`` seconds, and uploads that fal has dropped.

        What somebody waits for stays.

        Args:
            age: seconds.
            all_states: forget open ones too: what was paid for and nobody has.

        Returns:
            How many jobs were forgotten.
        """
        closed = "" if all_states else f" AND NOT {_OPEN}"
        now = time.time()
        with self._transaction():
            old = self._run(f"SELECT {_COLUMNS} FROM jobs WHERE updated<?{closed}", (now - age,))
            free = [job for job in map(_job, old) if not self.is_leased(job)]
            for job in free:
                self._run("DELETE FROM jobs WHERE number=?", (job.number,))
            self._run("DELETE FROM uploads WHERE expires<?", (now,))
        return len(free)

    def keep_only(self, requests: Collection[str]) -> None:
        """Forget all jobs but those of these requests, whatever their state."""
        with self._transaction():
            for job in self.jobs():
                if job.request_id not in requests:
                    self._run("DELETE FROM jobs WHERE number=?", (job.number,))

    # -- uploads -----------------------------------------------------------------------------

    def find_upload(self, account: str, digest: str) -> str | None:
        """Where a file with this digest was uploaded to, while fal keeps it."""
        rows = self._run(
            "SELECT url FROM uploads WHERE account=? AND digest=? AND expires>?",
            (account, digest, time.time()),
        )
        return str(rows[0][0]) if rows else None

    def record_upload(self, account: str, digest: str, url: str, seconds: float) -> str:
        """Write down where a file was uploaded to, and for how long that holds.

        Returns:
            The address to use: that of the first upload of this content, so that requests stay the
            same, and are found again, when several processes upload it at once.
        """
        now = time.time()
        self._run(
            "INSERT INTO uploads (account, digest, url, expires) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (account, digest) DO UPDATE SET url=excluded.url, expires=excluded.expires"
            " WHERE expires<=?",
            (account, digest, url, now + seconds, now),
        )
        return self.find_upload(account, digest) or url

    def forget_upload(self, url: str) -> None:
        """An upload is no longer there."""
        self._run("DELETE FROM uploads WHERE url=?", (url,))


def _own_tokens() -> tuple[str, str]:
    return ownership.current_owner(), ownership.resuming_owner()


def _job(row: Sequence[Any]) -> Job:
    values = dict(zip(_NAMES, row, strict=True))
    values["state"] = JobState(values["state"])
    values["urls"] = json.loads(values["urls"])
    values["outcome_reported"] = bool(values.pop("told"))
    values["consumed"] = bool(values.pop("taken"))
    return Job(**values)
