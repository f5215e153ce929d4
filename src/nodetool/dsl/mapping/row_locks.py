"""Lock rows, so that one process at a time runs a row, also when another one is believed to be dead.

A scheduler that no longer hears from a worker gives its rows to another one, and a map that was
killed may leave workers behind. The journal lets a paid job be resumed only once its lease has
ended; a process that comes too early would pay again. A lock on one byte of a file beside the
journal ends with the process that holds it, however that ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import threading
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: only rows of the same process wait for each other
    fcntl = None  # type: ignore[assignment]

#: seconds between two attempts to lock a row
POLL_INTERVAL = 0.25

#: journal and offset of each lock of this process
_held: set[tuple[Path, int]] = set()
_lock = threading.Lock()


@contextlib.asynccontextmanager
async def row_lock(journal: Path, name: str) -> AsyncIterator[None]:
    """Wait until no other process runs a row, and lock it.

    Args:
        journal: path of the journal, which all processes that may run the row share.
        name: of the row, unique among all maps.
    """
    offset = int.from_bytes(hashlib.sha256(name.encode()).digest()[:7])
    while not _acquire(journal, offset):
        await asyncio.sleep(POLL_INTERVAL)
    try:
        yield
    finally:
        _release(journal, offset)


@cache
def _file(journal: Path, _process: int) -> int:
    """Return the open file of the locks; closing it would end all locks of the process."""
    journal.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return os.open(f"{journal}.rows", os.O_RDWR | os.O_CREAT, 0o600)


def _acquire(journal: Path, offset: int) -> bool:
    with _lock:
        if (journal, offset) in _held:
            return False
        if fcntl is not None:
            try:
                fcntl.lockf(_file(journal, os.getpid()), fcntl.LOCK_EX | fcntl.LOCK_NB, 1, offset)
            except (BlockingIOError, PermissionError):
                return False
        _held.add((journal, offset))
        return True


def _release(journal: Path, offset: int) -> None:
    with _lock:
        if fcntl is not None:
            fcntl.lockf(_file(journal, os.getpid()), fcntl.LOCK_UN, 1, offset)
        _held.discard((journal, offset))
