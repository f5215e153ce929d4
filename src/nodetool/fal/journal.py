"""The list of jobs on disk: what was sent, what fal called it, what came back.

A job is written down before it is sent and its request id the moment it is known, so that neither
a crash nor a timeout ever pays for the same job twice. SQLite in WAL mode: what was written
survives the death of the process at any moment, and several processes share one file.

States of a job::

    ready ──> sending ──> submitted ──> done (then ``taken``, once a run has the result)
      │          │            └───────> failed, cancelled
      │          └──> unknown (its submission was never answered), failed (fal refused it)
      └──> failed (nothing could be sent), cancelled

Who looks after a job stands beside it: a process, and in this process, whether it is still waited
for. When its process has died, or nobody here waits any more, the next run for the same work has it.
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
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psutil
import tenacity

from nodetool.fal.errors import JournalError

STATES = ("ready", "sending", "submitted", "unknown", "done", "failed", "cancelled")
#: what was paid for and nobody has; a word for it where states are asked for
OPEN = "open"
_OPEN = "(state IN ('sending', 'submitted', 'unknown') OR (state='done' AND NOT taken))"
#: seconds after which a job that nobody waits for is not taken up again: fal has its result no more
ADOPTABLE = 24 * 3600.0
#: the same when its result is here, whose files fal keeps longer
USABLE = 7 * 24 * 3600.0
#: seconds after which closed jobs are forgotten
KEPT = 30 * 24 * 3600.0
#: bytes up to which a result that somebody has taken is kept all the same
SMALL = 1 << 20
#: seconds that other processes may take to write
_BUSY = 20.0

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
#: added to lists that older releases have made, too; without them, looking for a job takes the longer
#: the more of the same work are on the list, as when a graph has thousands of equal nodes
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS jobs_untaken ON jobs (digest, account, endpoint, owner)"
    " WHERE scope='' AND NOT taken AND state NOT IN ('failed', 'cancelled')",
    "CREATE INDEX IF NOT EXISTS jobs_scope ON jobs (scope, digest) WHERE scope<>''",
)
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
    return _opened(path.resolve(), os.getpid())


@cache
def _opened(path: Path, _process: int) -> Journal:
    return Journal(path)


@cache
def _me(process: int) -> str:
    return f"{process}:{_start(psutil.Process(process))}"


@cache
def _boot() -> str:
    """What tells this run of the machine from others, on Linux.

    Raises:
        OSError: it is no Linux.
    """
    return Path("/proc/sys/kernel/random/boot_id").read_text("utf-8").strip()


def _start(process: psutil.Process) -> str:
    """What tells a process from earlier and later ones of its number.

    On Linux, its start in ticks of this boot: the time of day may be set while it runs.

    Raises:
        psutil.Error: there is no such process.
    """
    try:
        stat = Path(f"/proc/{process.pid}/stat").read_text("utf-8", "replace")
        return f"{_boot()}:{stat.rpartition(')')[2].split()[19]}"  # proc_pid_stat(5), field 22
    except (OSError, IndexError):
        return f"{process.create_time():.2f}"


def _lives(owner: str) -> bool:
    process, _, started = owner.partition(":")
    try:
        found = psutil.Process(int(process))
        # one that is dead but whose parent has not asked how it ended looks after nothing
        dead = found.status() in {psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD}
        return not dead and _start(found) == started
    except (psutil.Error, ValueError, OverflowError):
        return False


def outlived(job: Job) -> bool:
    """Whether a job began before this machine did.

    What came after its first line may be lost with the power: it may have been sent.
    """
    if job.owner is None or job.owner == _me(os.getpid()):
        return False
    boot, _, _ = job.owner.partition(":")[2].rpartition(":")
    if boot:
        return boot != _boot()
    try:
        return float(job.owner.partition(":")[2]) < psutil.boot_time()
    except ValueError:
        return True


#: journal and number of the jobs that somebody in this process waits for
_held: set[tuple[Path, int]] = set()
#: those that nobody here waits for any more although the list, which could not be written, says so
_left: set[tuple[Path, int]] = set()


class Journal:
    """The open list. All methods are atomic, quick, and raise :class:`JournalError`."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._lock = threading.RLock()
        self._flusher = ThreadPoolExecutor(1, "fal-journal")
        self._flushed: Future[None] | None = None
        with self._guarded():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # prompts are private
            self._database = sqlite3.connect(
                path, timeout=_BUSY, isolation_level=None, check_same_thread=False
            )
            self._prepare()

    def _prepare(self) -> None:
        run = self._database.execute
        # SQLite does not wait here while another process does the same
        for attempt in tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(sqlite3.OperationalError),
            wait=tenacity.wait_random(0.01, 0.1),
            stop=tenacity.stop_after_delay(_BUSY),
            reraise=True,
        ):
            with attempt:
                run("PRAGMA journal_mode=WAL")
        run("PRAGMA synchronous=NORMAL")
        with self._transaction():
            (version,) = run("PRAGMA user_version").fetchone()
            if version == 0:
                for statement in _SCHEMA.split(";"):
                    run(statement)
                run(f"PRAGMA user_version={_VERSION}")
            for statement in _INDEXES if version <= _VERSION else ():
                run(statement)
        if version > _VERSION:
            raise JournalError(
                f"{self.path} was written by a newer nodetool-fal; upgrade, or set FAL_JOURNAL to "
                "another file. Nothing was sent."
            )
        self.prune(KEPT)

    def close(self) -> None:
        """Close the file."""
        self._flusher.shutdown()
        with self._guarded():
            self._database.close()

    # -- the life of a job -------------------------------------------------------------------

    def begin(self, endpoint: str, digest: str, account: str, scope: str = "") -> Job:
        """Write down that a job is about to be sent; :meth:`settle` where one may be known."""
        now = time.time()
        row = self._run(
            "INSERT INTO jobs (endpoint, digest, account, scope, state, owner, created, updated)"
            f" VALUES (?, ?, ?, ?, 'ready', ?, ?, ?) RETURNING {_COLUMNS}",
            (endpoint, digest, account, scope, _me(os.getpid()), now, now),
        )
        job = _job(row[0])
        self._hold(job.number)
        return job

    def flush(self) -> Future[None]:
        """Put on the disk what has been written so far, so that it outlives the loss of power.

        A job must be there before it is sent, or it would be paid for again. What is written of it
        later need not be; see :func:`outlived`. SQLite itself waits for the disk only now and then.

        Returns:
            What is done when it is, in a thread; :class:`JournalError` when it cannot be.
        """
        with self._lock:
            if self._flushed is None or self._flushed.running() or self._flushed.done():
                self._flushed = self._flusher.submit(self._flush)
            return self._flushed  # one that has not begun yet serves all who ask

    def _flush(self) -> None:
        with self._told(), contextlib.suppress(FileNotFoundError):  # all is in the main file
            file = os.open(f"{self.path}-wal", os.O_RDWR)
            try:
                os.fsync(file)
            finally:
                os.close(file)

    def sending(self, number: int) -> None:
        """Write down that the job leaves now: from here on fal may know it.

        Raises:
            JournalError: also when the job is not on the list any more.
        """
        kept = self._run(
            "UPDATE jobs SET state='sending', updated=? WHERE number=? RETURNING number",
            (time.time(), number),
        )
        if not kept:
            raise JournalError(
                f"Job {number} has gone from the list of jobs, {self.path}. Nothing was sent; run "
                "the node again."
            )

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

    def take(self, number: int, *, keep: bool = False) -> None:
        """Write down that a run has the result.

        Args:
            number: of the job.
            keep: whether its result may be asked for again; else large ones go, but for those of
                a scope.
        """
        self._run(
            "UPDATE jobs SET taken=1, owner=NULL, updated=iif(taken, updated, ?), result="
            "iif(scope='' AND NOT ? AND length(result)>?, NULL, result) WHERE number=?",
            (time.time(), keep, SMALL, number),
        )
        self._drop(number)

    def close_job(self, number: int, state: str, problem: str = "") -> None:
        """Write down that nothing more is to be expected: ``failed`` or ``cancelled``."""
        self._set(number, state=state, owner=None, problem=problem[:1000])
        self._drop(number)

    def unknown(self, number: int, problem: str, *, told: bool) -> None:
        """Write down that nobody knows whether fal has taken the job.

        Args:
            number: of the job.
            problem: why nobody knows.
            told: whether people are told, so that the next run may send it anew.
        """
        self._set(number, state="unknown", problem=problem[:1000], told=int(told))

    def note(self, number: int, problem: str) -> None:
        """Write down what is wrong with a job that stays as it is."""
        self._set(number, problem=problem[:1000])

    def let_go(self, number: int) -> None:
        """Stop looking after a job, however it stands: a later run may take it up."""
        self._drop(number)  # first: it holds in this process even if nothing can be written
        _left.add((self.path, number))
        self._run(
            "UPDATE jobs SET owner=NULL WHERE number=? AND owner=?", (number, _me(os.getpid()))
        )
        _left.discard((self.path, number))

    def _hold(self, number: int) -> None:
        _held.add((self.path, number))

    def _drop(self, number: int) -> None:
        _held.discard((self.path, number))

    # -- finding jobs ------------------------------------------------------------------------

    def settle(
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
            ``new``, ``resumed`` or ``cached``. None: somebody has the same scope in hand; wait.
        """
        with self._transaction():
            if not force:
                if cache and (found := self._cached(endpoint, digest, account, cache)):
                    return found, "cached"
                living = set[str | None]()
                for job in self._same(endpoint, digest, account, scope):
                    if scope and job.state in {"failed", "cancelled"}:
                        break  # the latest attempt at this work has failed
                    if job.owner not in living and self._claim(job):
                        return job, "new" if job.state == "ready" else "resumed"
                    if scope:
                        return None
                    if job.owner != _me(os.getpid()):
                        living.add(job.owner)  # asking the system takes long
            return self.begin(endpoint, digest, account, scope), "new"

    def _same(self, endpoint: str, digest: str, account: str, scope: str) -> list[Job]:
        """The jobs for the same work that may be taken up, those that come first first."""
        now = time.time()
        fresh = (
            "(created>? OR (state='done' AND result IS NOT NULL AND created>?))"
            " AND NOT (state='unknown' AND told)"
        )
        if scope:
            rows = self._run(
                f"SELECT {_COLUMNS} FROM jobs INDEXED BY jobs_scope WHERE scope=? AND scope<>''"
                f" AND digest=? AND account=? AND endpoint=? AND {fresh} ORDER BY number DESC",
                (scope, digest, account, endpoint, now - KEPT, now - KEPT),
            )
            return [_job(row) for row in rows]
        # those that this process looks after are as many as it has nodes of the same arguments
        free = (
            ("owner IS NULL", ()),
            ("owner<?", (_me(os.getpid()),)),
            ("owner>?", (_me(os.getpid()),)),
            *(("number=?", (number,)) for path, number in _left if path == self.path),
        )
        rows = [
            row
            for condition, values in free
            for row in self._run(
                f"SELECT {_COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=?"
                f" AND {condition} AND scope='' AND NOT taken"
                f" AND state NOT IN ('failed', 'cancelled') AND {fresh}",
                (digest, account, endpoint, *values, now - ADOPTABLE, now - USABLE),
            )
        ]
        return sorted(map(_job, rows), key=lambda job: job.number)

    def has_rival(self, job: Job) -> bool:
        """Whether a job for the same work is on its way to fal, with its answer still to come."""
        rows = self._run(
            f"SELECT {_COLUMNS} FROM jobs WHERE digest=? AND account=? AND endpoint=?"
            " AND state='sending' AND number<>?",
            (job.digest, job.account, job.endpoint, job.number),
        )
        return any(self.is_looked_after(_job(row)) for row in rows)

    def claim(self, number: int) -> bool:
        """Look after a job from now on; False when somebody else does."""
        with self._transaction():
            job = self.find(str(number))
            return job is not None and self._claim(job)

    def _claim(self, job: Job) -> bool:
        if self.is_looked_after(job):
            return False
        self._run("UPDATE jobs SET owner=? WHERE number=?", (_me(os.getpid()), job.number))
        self._hold(job.number)
        return True

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

    def is_looked_after(self, job: Job) -> bool:
        """Whether somebody waits for this job, here or in another living process."""
        if job.owner == _me(os.getpid()):
            return (self.path, job.number) in _held
        return job.owner is not None and _lives(job.owner)

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
            free = [job for job in map(_job, old) if not self.is_looked_after(job)]
            for job in free:
                self._run("DELETE FROM jobs WHERE number=?", (job.number,))
            self._run("DELETE FROM uploads WHERE expires<?", (now,))
        return len(free)

    # -- uploads -----------------------------------------------------------------------------

    def upload(self, account: str, digest: str) -> str | None:
        """Where a file with this digest was uploaded to, while fal keeps it."""
        rows = self._run(
            "SELECT url FROM uploads WHERE account=? AND digest=? AND expires>?",
            (account, digest, time.time()),
        )
        return str(rows[0][0]) if rows else None

    def uploaded(self, account: str, digest: str, url: str, seconds: float) -> str:
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
        return self.upload(account, digest) or url

    def forget_upload(self, url: str) -> None:
        """An upload is no longer there."""
        self._run("DELETE FROM uploads WHERE url=?", (url,))

    # -- SQLite ------------------------------------------------------------------------------

    def _set(self, number: int, **values: Any) -> None:
        values["updated"] = time.time()
        assignments = ", ".join(f"{name}=?" for name in values)
        self._run(f"UPDATE jobs SET {assignments} WHERE number=?", (*values.values(), number))

    def _run(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._guarded():
            return self._database.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """Several steps as one, for all processes."""
        with self._guarded():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """One thread at a time, and errors as sentences."""
        with self._lock, self._told():
            yield

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Errors as sentences."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
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
