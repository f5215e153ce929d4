"""Who has a job in hand: the names of processes, and whether they still live."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import psutil

#: before the token of a process that only fetches what a run has left, for nobody in particular
_RESUMING = "resuming "


@cache
def owner_token(process: int) -> str:
    """Return what tells a process from all others, those of its number in other boots too.

    Raises:
        psutil.Error: there is no such process.
    """
    return f"{process}:{_start(psutil.Process(process))}"


def current_owner() -> str:
    """Return the token of this process."""
    return owner_token(os.getpid())


def resuming_owner() -> str:
    """Return the token of this process where it only fetches what a run has left."""
    return f"{_RESUMING}{current_owner()}"


def is_resuming(owner: str | None) -> bool:
    """Return whether a token is one of :func:`resuming_owner`: a run may wait for what it fetches."""
    return owner is not None and owner.startswith(_RESUMING)


def is_own(owner: str | None) -> bool:
    """Return whether a token is one of this process."""
    return owner is not None and owner.removeprefix(_RESUMING) == current_owner()


def owner_alive(owner: str) -> bool:
    """Return whether the process with this token still runs on this machine."""
    process, _, started = owner.removeprefix(_RESUMING).partition(":")
    try:
        found = psutil.Process(int(process))
        # one that is dead but whose parent has not asked how it ended looks after nothing
        dead = found.status() in {psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD}
        return not dead and _start(found) == started
    except (psutil.Error, ValueError, OverflowError):
        return False


def predates_boot(owner: str) -> bool:
    """Return whether the process with this token ran before this machine was started."""
    started = owner.removeprefix(_RESUMING).partition(":")[2]
    boot = started.rpartition(":")[0]
    try:
        return boot != boot_id() if boot else float(started) < psutil.boot_time()
    except ValueError:
        return True


@cache
def boot_id() -> str:
    """Return what tells this boot of the machine from others; empty where nothing does."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("utf-8").strip()  # Linux
    except OSError:
        return ""


def _start(process: psutil.Process) -> str:
    """Return what tells a process from earlier and later ones of its number.

    On Linux, its start in ticks of this boot: the time of day may be set while it runs.

    Raises:
        psutil.Error: there is no such process.
    """
    try:
        stat = Path(f"/proc/{process.pid}/stat").read_text("utf-8", "replace")
        ticks = stat.rpartition(")")[2].split()[19]  # proc_pid_stat(5), field 22
    except (OSError, IndexError):
        return f"{process.create_time():.2f}"
    return f"{boot_id()}:{ticks}"
