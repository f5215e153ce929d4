"""The SQLite file below the journal: its tables, its transactions, and its durability.

WAL mode with ``synchronous=NORMAL``: what was written survives the death of the process at any
moment, several processes share one file, and SQLite itself waits for the disk only now and then. A
power loss may lose the last writes, but only the last ones: the log is a sequence, and what comes
after a gap in it does not count. :meth:`JournalDatabase.flush` is for writes that must not be lost.
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

#: seconds to wait while other processes write
_BUSY_TIMEOUT = 20.0

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
#: version -> SQL that migrates a file of the previous version to it
_MIGRATIONS = {
    1: _SCHEMA,
    # The boot in which a row was written. Each row thus shows which version wrote it: version 1 has no
    # such column, and a process of that version that is still running goes on writing rows without it.
    # The indexes are for graphs with thousands of equal nodes: without them, finding a job takes longer
    # the more jobs for the same work are recorded.
    2: """
ALTER TABLE jobs ADD COLUMN boot TEXT;
CREATE INDEX jobs_untaken ON jobs (digest, account, endpoint, owner)
    WHERE scope='' AND NOT taken AND state NOT IN ('failed', 'cancelled');
CREATE INDEX jobs_scope ON jobs (scope, digest) WHERE scope<>'';
""",
}


class JournalDatabase:
    """The open file; all errors are raised as :class:`JournalError`."""

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
                path, timeout=_BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare()
            except BaseException:
                self._database.close()
                raise

    def _prepare(self) -> None:
        run = self._database.execute
        # SQLite does not wait by itself here if another process does the same
        for attempt in tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(sqlite3.OperationalError),
            wait=tenacity.wait_random(0.01, 0.1),
            stop=tenacity.stop_after_delay(_BUSY_TIMEOUT),
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
        """Flush to the disk what has been written so far, in a thread, so that it survives a power loss.

        Returns:
            A future that is done when it is on the disk; it raises :class:`JournalError` if it
            cannot be.
        """
        with self._lock:
            if self._flushed is None or self._flushed.running() or self._flushed.done():
                self._flushed = self._flusher.submit(self._flush)
            return self._flushed  # a flush that has not started yet serves all callers

    def _flush(self) -> None:
        with self._map_errors():
            with contextlib.suppress(FileNotFoundError):  # everything is in the main file
                _fsync(f"{self.path}-wal", os.O_RDWR)
            if not self._folder_flushed and os.name == "posix":
                _fsync(
                    self.path.parent, os.O_RDONLY
                )  # the log may be new, and its directory entry not on the disk
                self._folder_flushed = True

    # -- SQL ---------------------------------------------------------------------------------

    def _run(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._locked():
            return self._database.execute(statement, values).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        """Make the statements of the body atomic, across all processes."""
        with self._locked():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if (
                    self._database.in_transaction
                ):  # left open, it would swallow all later statements
                    self._database.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Admit one thread at a time, and raise errors as :class:`JournalError`."""
        with self._lock, self._map_errors():
            yield

    @contextlib.contextmanager
    def _map_errors(self) -> Iterator[None]:
        """Raise errors of the database and the disk as :class:`JournalError`."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
            raise JournalError(
                f"The list of jobs, {self.path}, cannot be used ({error}). Free some disk space or set "
                "FAL_JOURNAL to a file that can be written. A damaged file can be moved away."
            ) from None


def _fsync(path: Path | str, flags: int) -> None:
    """Wait until the disk, not only the system, has a file or the names in a folder."""
    file = os.open(path, flags)
    try:
        os.fsync(file)
        if sys.platform == "darwin":
            import fcntl  # not available on Windows

            fcntl.fcntl(file, fcntl.F_FULLFSYNC)  # on macOS, fsync stops at the disk's own cache
    finally:
        os.close(file)
