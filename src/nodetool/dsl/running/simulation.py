"""A stretch of time in which this process talks to a simulator instead of fal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import AsyncIterator, Collection, Iterator
from pathlib import Path
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.running.run_folder import JOBS
from nodetool.fal.concurrency import run_to_completion

#: seconds that a simulated job takes, at least and at most
LATENCY = (0.05, 0.3)

_lock = threading.Lock()
_users = 0
_real = 0
_stack: contextlib.ExitStack | None = None


def is_simulated() -> bool:
    """Whether this process talks to a simulator that :func:`simulated` has started."""
    return _users > 0


@contextlib.contextmanager
def forbid_simulation() -> Iterator[None]:
    """A run that may not be simulated by another one that begins meanwhile."""
    global _real
    with _lock:
        counts = _users == 0
        _real += counts
    try:
        yield
    finally:
        with _lock:
            _real -= counts


@contextlib.asynccontextmanager
async def simulated(latency: tuple[float, float] = LATENCY) -> AsyncIterator[None]:
    """Run graphs free of charge: the environment of this process leads to a simulator.

    Inside of it, runs share the simulator and its list of jobs, which end with the last of them.

    Raises:
        DSLError: the simulator is not installed, or a run that is not simulated goes on.
    """
    from nodetool.fal.transport.client import close_idle

    try:
        await run_to_completion(asyncio.to_thread(_enter, latency))
    except asyncio.CancelledError:  # it has started all the same
        await run_to_completion(asyncio.to_thread(_leave))
        raise
    try:
        await close_idle()  # connections to where the environment led before
        yield
    finally:
        try:
            await close_idle()
        finally:
            await run_to_completion(asyncio.to_thread(_leave))


@contextlib.contextmanager
def remembered(folder: Path, finished: Collection[str]) -> Iterator[None]:
    """List the jobs of a simulated run in its folder, so that it can be taken up again.

    The simulator and all that it has under way end with their process; what counts are results.

    Args:
        folder: of the run.
        finished: ids of the jobs of an earlier run whose results hold; others begin anew.
    """
    from nodetool.fal import settings
    from nodetool.fal.journal import journal

    book = journal.open_journal(folder / JOBS)
    book.keep_only(finished)
    token = settings.JOURNAL.set(book.path)
    try:
        yield
    finally:
        settings.JOURNAL.reset(token)
        book.close()


def forget(folder: Path) -> None:
    """Remove what :func:`remembered` has left in the folder of a run that needs it no more."""
    for file in folder.glob(f"{JOBS}*"):
        file.unlink(missing_ok=True)


def _enter(latency: tuple[float, float]) -> None:
    global _users, _stack
    with _lock:
        if _real:
            raise DSLError(
                "another run of this process is not simulated; simulate in a process of its own"
            )
        if _users == 0:
            _stack = _started(latency)
        _users += 1


def _leave() -> None:
    global _users, _stack
    with _lock:
        _users -= 1
        if _users == 0 and _stack is not None:
            _stack.close()
            _stack = None


def _started(latency: tuple[float, float]) -> contextlib.ExitStack:
    from nodetool.fal import simulator

    with contextlib.ExitStack() as stack:
        try:
            made: Any = simulator.Simulator
        except ImportError as error:
            raise DSLError(str(error)) from None
        running = stack.enter_context(made(latency=latency))
        told: dict[str, str] = running.env
        stack.callback(_close_journal, Path(told["FAL_JOURNAL"]))
        stack.callback(_restore, {name: os.environ.get(name) for name in told})
        os.environ.update(told)
        return stack.pop_all()


def _close_journal(path: Path) -> None:
    from nodetool.fal.journal import journal

    with contextlib.suppress(Exception):
        journal.close_journal(path)


def _restore(before: dict[str, str | None]) -> None:
    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
