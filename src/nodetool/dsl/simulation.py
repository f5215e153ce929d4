"""Contexts in which this process talks to a simulator instead of fal, or must not."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.fal import settings
from nodetool.fal.concurrency import run_to_completion
from nodetool.fal.journal import journal
from nodetool.fal.transport.client import close_idle

#: the journal of a simulated run that can be resumed, in the folder of the run
JOBS = ".simulated-jobs.sqlite"
#: seconds that a simulated job takes, at least and at most
LATENCY = (0.05, 0.3)


@dataclass(frozen=True, slots=True)
class _Simulation:
    """A running simulator: the variables that lead to it, and the stack that ends it."""

    variables: Mapping[str, str]
    stack: contextlib.ExitStack


_lock = threading.Lock()
#: simulated runs and real ones that are in progress
_users = 0
_real_runs = 0
_running: _Simulation | None = None


def is_simulated() -> bool:
    """Return whether this process talks to a simulator that :func:`simulated` has started."""
    return _users > 0


@contextlib.contextmanager
def forbid_simulation() -> Iterator[None]:
    """Keep other runs from switching this process to the simulator, unless it is already."""
    global _real_runs
    with _lock:
        is_real = _users == 0
        _real_runs += is_real
    try:
        yield
    finally:
        with _lock:
            _real_runs -= is_real


@contextlib.asynccontextmanager
async def simulated(latency: tuple[float, float] = LATENCY) -> AsyncIterator[Mapping[str, str]]:
    """Run graphs free of charge: the environment of this process leads to a simulator.

    All runs inside share the simulator and its journal, which end with the last of them. Yields the
    variables that lead to it, for other processes.

    Args:
        latency: seconds that a job takes, at least and at most.

    Raises:
        DSLError: the simulator is not installed, or a real run is in progress.
    """
    try:
        variables = await run_to_completion(asyncio.to_thread(_enter, latency))
    except asyncio.CancelledError:  # it has started nevertheless
        await run_to_completion(asyncio.to_thread(_leave))
        raise
    try:
        await close_idle()  # connections to the host of the previous environment
        yield variables
    finally:
        try:
            await close_idle()
        finally:
            await run_to_completion(asyncio.to_thread(_leave))


@contextlib.contextmanager
def remembered(folder: Path, finished: Collection[str]) -> Iterator[None]:
    """Keep the journal of a simulated run in its folder, so that it can be resumed.

    The simulator and its unfinished jobs end with their process; only results count.

    Args:
        folder: of the run.
        finished: fal's ids of the jobs of an earlier run whose results are valid; others are
            dropped and run again.
    """
    jobs = journal.open_journal(folder / JOBS)
    jobs.keep_only(finished)
    try:
        with settings.using(replace(settings.current(), journal=jobs.path)):
            yield
    finally:
        jobs.close()


def forget(folder: Path) -> None:
    """Remove the journal that :func:`remembered` has left in the folder of a run."""
    for file in folder.glob(f"{JOBS}*"):
        file.unlink(missing_ok=True)


def _enter(latency: tuple[float, float]) -> Mapping[str, str]:
    global _users, _running
    with _lock:
        if _real_runs:
            raise DSLError(
                "another run of this process is not simulated; simulate in a process of its own"
            )
        if _running is None:
            _running = _start(latency)
        _users += 1
        return _running.variables


def _leave() -> None:
    global _users, _running
    with _lock:
        _users -= 1
        if _users == 0 and _running is not None:
            _running.stack.close()
            _running = None


def _start(latency: tuple[float, float]) -> _Simulation:
    """Start a simulator and point the environment to it, until its stack is closed."""
    from nodetool.fal import simulator  # an optional extra

    with contextlib.ExitStack() as stack:
        try:
            simulator_class: Any = simulator.Simulator
        except ImportError as error:
            raise DSLError(str(error)) from None
        instance = stack.enter_context(simulator_class(latency=latency))
        variables: dict[str, str] = instance.env
        stack.callback(_close_journal, Path(variables["FAL_JOURNAL"]))
        stack.enter_context(settings.environment(variables))
        return _Simulation(variables, stack.pop_all())


def _close_journal(path: Path) -> None:
    with contextlib.suppress(Exception):
        journal.close_journal(path)
