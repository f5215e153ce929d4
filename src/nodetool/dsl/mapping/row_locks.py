"""One process at a time has a row in hand, also when another one is believed to be dead.

A scheduler that no longer hears from a worker gives its rows to another one, and a map that was
killed may leave workers behind. The list of jobs lets a paid job be taken up only once nobody
looks after it any more; who comes too early would pay again. A lock on one byte of a file beside
that list ends with the process that holds it, however that ends.
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

#: seconds between two looks at a row that somebody else has in hand
POLL_INTERVAL = 0.25

_held: set[tuple[Path, int]] = set()
_lock = threading.Lock()


@contextlib.asynccontextmanager
async def row_lock(journal: Path, name: str) -> AsyncIterator[None]:
    """Wait until nobody else has this piece of work in hand.

    Args:
        journal: the list of jobs, which all who may have it share.
        name: of the piece of work.
    """
    place = int.from_bytes(hashlib.sha256(name.encode()).digest()[:7])
    while not _acquire(journal, place):
        await asyncio.sleep(POLL_INTERVAL)
    try:
        yield
    finally:
        _release(journal, place)


@cache
def _file(journal: Path, _process: int) -> int:
    """The open file; it stays open, for closing it would end all locks of the process."""
    journal.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return os.open(f"{journal}.rows", os.O_RDWR | os.O_CREAT, 0o600)


def _acquire(journal: Path, place: int) -> bool:
    with _lock:
        if (journal, place) in _held:
            return False
        if fcntl is not None:
            try:
                fcntl.lockf(_file(journal, os.getpid()), fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
            except (BlockingIOError, PermissionError):
                return False
        _held.add((journal, place))
        return True


def _release(journal: Path, place: int) -> None:
    with _lock:
        if fcntl is not None:
            fcntl.lockf(_file(journal, os.getpid()), fcntl.LOCK_UN, 1, place)
        _held.discard((journal, place))
