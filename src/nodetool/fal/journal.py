"""The list of jobs on disk: what was sent, what fal called it, what came back.

A job is written down before it is sent and its request id the moment it is known, so that neither
a crash nor a timeout ever pays for the same job twice. SQLite in WAL mode: what was written
survives the death of the process at any moment, and several processes share one file.

States of a job::

    ready ──> sending ──> submitted ──> done (then ``taken``, once a run has the result)
      │          │            └───────> failed, cancelled
      │          └──> unknown (its submission was never answered), failed (fal refused it)
      └──> failed (nothing could be sent)
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psutil

from nodetool.fal.errors import JournalError

OPEN = ("ready", "sending", "submitted", "unknown")
STATES = (*OPEN, "done", "failed", "cancelled")
#: seconds after which a job that nobody waits for is not taken up again: fal has its result no more
ADOPTABLE = 24 * 3600.0
#: seconds after which closed jobs are forgotten
KEPT = 30 * 24 * 3600.0
#: bytes up to which a result that somebody has taken is kept all the same
SMALL = 1 << 20

_VERSION = 1
_SCHEMA = """
CREATE TABLE jobs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    endpoint TEXT NOT NULL, digest TEXT NOT NULL, account TEXT NOT NULL, scope TEXT NOT NULL,
    state TEXT NOT NULL, request_id TEXT NOT NULL DEFAULT '', urls TEXT NOT NULL DEFAULT '{}',
    owner TEXT, told INTEGER NOT NULL DEFAULT 0, taken INTEGER NOT NULL DEFAULT 0,
    created REAL NOT NULL, updated REAL NOT NULL, problem TEXT NOT NULL DEFAULT '', result BLOB
);
CREATE INDEX jobs_same ON jobs (digest, account, endpoint);
CREATE INDEX jobs_request ON jobs (request_id);
CREATE TABLE uploads (
    account TEXT NOT NULL, digest TEXT NOT NULL, url TEXT NOT NULL, expires REAL NOT NULL,
    PRIMARY KEY (account, digest)
);
"""
_NAMES = (
    *("number", "endpoint", "digest", "account", "scope", "state", "request_id", "urls"),
    *("owner", "told", "taken", "created", "updated", "problem"),
)
_COLUMNS = ", ".join(_NAMES)


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
    """

    number: int
    endpoint: str
    digest: str
    account: str
    scope: str
    state: str
    request_id: str
    urls: Mapping[str, str]
    owner: str | None
    told: bool
    taken: bool
    created: float
    updated: float
    problem: str


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
    return _opened(path, os.getpid())


@cache
def _opened(path: Path, _process: int) -> Journal:
    return Journal(path)


@cache
def _me(process: int) -> str:
    """This process, told apart from later ones with the same number."""
    return f"{process}:{psutil.Process(process).create_time():.2f}"


def _lives(owner: str) -> bool:
    process, _, started = owner.partition(":")
    try:
        found = psutil.Process(int(process))
        # one that is dead but whose parent has not asked how it ended looks after nothing
        same = f"{found.create_time():.2f}" == started
        return same and found.status() not in {psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD}
    except (psutil.Error, ValueError):
        return False


class Journal:
    """The open list. All methods are atomic, quick, and raise :class:`JournalError`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        with self._guarded():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # prompts are private
            self._database = sqlite3.connect(
                path, timeout=20, isolation_level=None, check_same_thread=False
            )
            self._prepare()

    def _prepare(self) -> None:
        run = self._database.execute
        run("PRAGMA journal_mode=WAL")
        run("PRAGMA synchronous=NORMAL")
        run("BEGIN IMMEDIATE")
        try:
            (version,) = run("PRAGMA user_version").fetchone()
            if version == 0:
                for statement in _SCHEMA.split(";"):
                    run(statement)
                run(f"PRAGMA user_version={_VERSION}")
        finally:
            run("COMMIT")
        if version > _VERSION:
            raise JournalError(
                f"{self.path} was written by a newer nodetool-fal; upgrade, or set FAL_JOURNAL to "
                "another file. Nothing was sent."
            )
        self.prune(KEPT)

    def close(self) -> None:
        """Close the file."""
        with self._guarded():
            self._database.close()

    # -- the life of a job -------------------------------------------------------------------

    def begin(self, endpoint: str, digest: str, account: str, scope: str = "") -> Job:
        """Write down that a job is about to be sent."""
        now = time.time()
        row = self._run(
            "INSERT INTO jobs (endpoint, digest, account, scope, state, owner, created, updated)"
            f" VALUES (?, ?, ?, ?, 'ready', ?, ?, ?) RETURNING {_COLUMNS}",
            (endpoint, digest, account, scope, _me(os.getpid()), now, now),
        )
        return _job(row[0])

    def sending(self, number: int) -> None:
        """Write down that the job leaves now: from here on fal may know it."""
        self._set(number, state="sending")

    def submitted(self, number: int, request_id: str, urls: Mapping[str, str]) -> bool:
        """Write down what fal calls the job; False when another line has that request already."""
        rows = self._run(
            "UPDATE jobs SET state='submitted', request_id=?, urls=?, updated=? WHERE number=?"
            " AND NOT EXISTS (SELECT 1 FROM jobs WHERE request_id=?) RETURNING number",
            (request_id, json.dumps(dict(urls)), time.time(), number, request_id),
        )
        return bool(rows)

    def done(self, number: int, result: Any) -> None:
        """Write down the result."""
        packed = zlib.compress(json.dumps(result, separators=(",", ":")).encode(), 1)
        self._set(number, state="done", result=packed, problem="")

    def take(self, number: int) -> None:
        """Write down that a run has the result; large ones that nobody can ask for again go."""
        self._run(
            "UPDATE jobs SET taken=1, owner=NULL, updated=?, result="
            "CASE WHEN scope='' AND length(result)>? THEN NULL ELSE result END WHERE number=?",
            (time.time(), SMALL, number),
        )

    def close_job(self, number: int, state: str, problem: str = "") -> None:
        """Write down that nothing more is to be expected: ``failed`` or ``cancelled``."""
        self._set(number, state=state, owner=None, problem=problem[:1000])

    def let_go(self, number: int, problem: str = "") -> None:
        """Stop looking after a job that is still open, so that a later run may take it up."""
        self._set(number, owner=None, problem=problem[:1000])

    def unknown(self, number: int, problem: str, *, told: bool) -> None:
        """Write down that nobody knows whether fal has taken the job."""
        self._set(number, state="unknown", owner=None, problem=problem[:1000], told=int(told))

    # -- finding jobs ------------------------------------------------------------------------

    def adopt(self, endpoint: str, digest: str, account: str, scope: str = "") -> Job | None:
        """Take up a job for the same work that nobody looks after: it is paid for already.

        With a scope, that is the latest one of the same scope, its result taken or not. Without,
        it is the oldest one whose result no run has.
        """
        with self._guarded():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                return self._adopt(endpoint, digest, account, scope)
            finally:
                self._database.execute("COMMIT")

    def _adopt(self, endpoint: str, digest: str, account: str, scope: str) -> Job | None:
        order = "DESC" if scope else "ASC"
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=? AND scope=?"
            f" AND created>? AND NOT (state='unknown' AND told) ORDER BY number {order}",
            (digest, account, endpoint, scope, time.time() - (KEPT if scope else ADOPTABLE)),
        )
        for job in map(_job, rows.fetchall()):
            if job.state in {"failed", "cancelled"} or (job.taken and not scope):
                if scope:
                    return None  # the latest attempt at this work has failed
                continue
            if self._claim(job):
                return job
        return None

    def is_elsewhere(self, endpoint: str, digest: str, account: str, scope: str) -> bool:
        """Whether another living process looks after the latest job of this scope."""
        rows = self._run(
            "SELECT owner FROM jobs WHERE digest=? AND account=? AND endpoint=? AND scope=?"
            f" AND state IN {OPEN} ORDER BY number DESC LIMIT 1",
            (digest, account, endpoint, scope),
        )
        owner = rows[0][0] if rows else None
        return owner is not None and owner != _me(os.getpid()) and _lives(owner)

    def claim(self, number: int) -> bool:
        """Look after a job from now on; False when another living process does."""
        with self._guarded():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                job = self.find(str(number))
                return job is not None and self._claim(job)
            finally:
                self._database.execute("COMMIT")

    def _claim(self, job: Job) -> bool:
        if job.owner is not None and _lives(job.owner):
            return False
        self._database.execute(
            "UPDATE jobs SET owner=?, updated=? WHERE number=?",
            (_me(os.getpid()), time.time(), job.number),
        )
        return True

    def cached(self, endpoint: str, digest: str, account: str, age: float) -> Job | None:
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

    def has_request(self, request_id: str) -> bool:
        """Whether a job with this request id is on the list."""
        return bool(self._run("SELECT 1 FROM jobs WHERE request_id=? LIMIT 1", (request_id,)))

    def find(self, name: str) -> Job | None:
        """The job with this number or request id."""
        by = "number" if name.isascii() and name.isdigit() and len(name) < 18 else "request_id"
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs WHERE {by}=? ORDER BY number DESC LIMIT 1", (name,)
        )
        return _job(rows[0]) if rows else None

    def jobs(self, states: Sequence[str] = (), limit: int = -1) -> list[Job]:
        """The jobs, latest first; of some states, or of all."""
        marks = ", ".join("?" * len(states))
        where = f"WHERE state IN ({marks})" if states else ""
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs {where} ORDER BY number DESC LIMIT ?", (*states, limit)
        )
        return [_job(row) for row in rows]

    def is_looked_after(self, job: Job) -> bool:
        """Whether a living process waits for this job."""
        return job.owner is not None and _lives(job.owner)

    def prune(self, age: float, *, all_states: bool = False) -> int:
        """Forget closed jobs not touched for ``age`` seconds, and uploads that fal has dropped.

        Args:
            age: seconds.
            all_states: forget open ones too.

        Returns:
            How many jobs were forgotten.
        """
        closed = "" if all_states else f" AND state NOT IN {OPEN}"
        now = time.time()
        rows = self._run(f"DELETE FROM jobs WHERE updated<?{closed} RETURNING number", (now - age,))
        self._run("DELETE FROM uploads WHERE expires<?", (now,))
        return len(rows)

    # -- uploads -----------------------------------------------------------------------------

    def upload(self, account: str, digest: str) -> str | None:
        """Where a file with this digest was uploaded to, while fal keeps it."""
        rows = self._run(
            "SELECT url FROM uploads WHERE account=? AND digest=? AND expires>?",
            (account, digest, time.time()),
        )
        return str(rows[0][0]) if rows else None

    def uploaded(self, account: str, digest: str, url: str, seconds: float) -> None:
        """Write down where a file was uploaded to, and for how long that holds."""
        self._run(
            "INSERT OR REPLACE INTO uploads VALUES (?, ?, ?, ?)",
            (account, digest, url, time.time() + seconds),
        )

    def forget_upload(self, url: str) -> None:
        """An upload is no longer there."""
        self._run("DELETE FROM uploads WHERE url=?", (url,))

    # -- SQLite ------------------------------------------------------------------------------

    def _set(self, number: int, **values: Any) -> None:
        values["updated"] = time.time()
        assignments = ", ".join(f"{name}=?" for name in values)
        self._run(f"UPDATE jobs SET {assignments} WHERE number=?", (*values.values(), number))

    def _run(self, statement: str, values: Sequence[Any]) -> list[Any]:
        with self._guarded():
            return self._database.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """One thread at a time, and errors as sentences."""
        with self._lock:
            try:
                yield
            except (sqlite3.Error, OSError) as error:
                raise JournalError(
                    f"The list of jobs, {self.path}, cannot be used ({error}). Make room or set "
                    "FAL_JOURNAL to a file that can be written; a damaged one can be moved away."
                ) from None


def _job(row: Sequence[Any]) -> Job:
    values = dict(zip(_NAMES, row, strict=True))
    values["urls"] = json.loads(values["urls"])
    values["told"] = bool(values["told"])
    values["taken"] = bool(values["taken"])
    return Job(**values)
