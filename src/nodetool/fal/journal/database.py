"""The SQLite file below the journal: its tables, its transactions, and what the disk must keep.

WAL mode with ``synchronous=NORMAL``: what was written survives the death of the process at any
moment, several processes share one file, and SQLite itself waits for the disk only now and then.
With the power, the last writes may be lost, but only the last ones: the log is a sequence, and what
comes after a gap in it does not count. :meth:`JournalFile.flush` is for what must not be lost.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import tenacity

from nodetool.fal.errors import JournalError

#: seconds that other processes may take to write
_BUSY = 20.0

VERSION = 2
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
#: version -> what makes a file of it out of one of the version before
_MIGRATIONS = {
    1: _SCHEMA,
    # The boot in which a line was written. A line says itself by whose rules it was: version 1
    # left it out, and a process of that version that still runs goes on to write such lines.
    # The indexes are for graphs with thousands of equal nodes: without them, looking for a job takes
    # the longer the more of the same work are on the list.
    2: """
ALTER TABLE jobs ADD COLUMN boot TEXT;
CREATE INDEX jobs_untaken ON jobs (digest, account, endpoint, owner)
    WHERE scope='' AND NOT taken AND state NOT IN ('failed', 'cancelled');
CREATE INDEX jobs_scope ON jobs (scope, digest) WHERE scope<>'';
""",
}


class JournalDatabase:
    """The open file; errors are :class:`JournalError`."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self._lock = threading.RLock()
        self._flusher = ThreadPoolExecutor(1, "fal-journal")
        self._flushed: Future[None] | None = None
        self._folder_flushed = False
        with self._locked():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # prompts are private
            self._database = sqlite3.connect(
                path, timeout=_BUSY, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare()
            except BaseException:
                self._database.close()
                raise

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
            for newer in range(version + 1, VERSION + 1):
                for statement in _MIGRATIONS[newer].split(";"):
                    run(statement)
                run(f"PRAGMA user_version={newer}")
        if version > VERSION:
            raise JournalError(
                f"{self.path} was written by a newer nodetool-fal; upgrade, or set FAL_JOURNAL to "
                "another file. Nothing was sent."
            )

    def close(self) -> None:
        """Close the file."""
        self._flusher.shutdown()
        with self._locked():
            self._database.close()

    # -- the disk ----------------------------------------------------------------------------

    def flush(self) -> Future[None]:
        """Put on the disk what has been written so far, so that it outlives the loss of power.

        Returns:
            What is done when it is, in a thread; :class:`JournalError` when it cannot be.
        """
        with self._lock:
            if self._flushed is None or self._flushed.running() or self._flushed.done():
                self._flushed = self._flusher.submit(self._flush)
            return self._flushed  # one that has not begun yet serves all who ask

    def _flush(self) -> None:
        with self._map_errors():
            with contextlib.suppress(FileNotFoundError):  # all is in the main file
                _fsync(f"{self.path}-wal", os.O_RDWR)
            if not self._folder_flushed and os.name == "posix":
                _fsync(self.path.parent, os.O_RDONLY)  # the log may be new, and its name lost
                self._folder_flushed = True

    # -- SQL ---------------------------------------------------------------------------------

    def _run(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._locked():
            return self._database.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """Several steps as one, for all processes."""
        with self._locked():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:  # left open, it would swallow all that follows
                    self._database.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """One thread at a time, and errors as sentences."""
        with self._lock, self._map_errors():
            yield

    @contextlib.contextmanager
    def _map_errors(self) -> Iterator[None]:
        """Errors as sentences."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            raise JournalError(
                f"The list of jobs, {self.path}, cannot be used ({error}). Make room or set "
                "FAL_JOURNAL to a file that can be written; a damaged one can be moved away."
            ) from None


def _fsync(path: Path | str, flags: int) -> None:
    """Wait until the disk, not only the system, has a file or the names in a folder."""
    file = os.open(path, flags)
    try:
        os.fsync(file)
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(file, fcntl.F_FULLFSYNC)  # there, fsync stops at the cache of the disk
    finally:
        os.close(file)
