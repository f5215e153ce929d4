"""Ownership of jobs: tokens of processes, and whether those processes are still alive."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import psutil

#: prefix of the token of a process that only fetches what an earlier run left behind
_RESUMING = "resuming "


@cache
def owner_token(process: int) -> str:
    """Return a token that is unique to a process, also across reuse of its pid and reboots.

    Raises:
        psutil.Error: there is no such process.
    """
    return f"{process}:{_start_token(psutil.Process(process))}"


def current_owner() -> str:
    """Return the token of this process."""
    return owner_token(os.getpid())


def resuming_owner() -> str:
    """Return the token of this process for jobs that it only fetches for an earlier run."""
    return f"{_RESUMING}{current_owner()}"


def is_resuming(owner: str | None) -> bool:
    """Return whether a token is from :func:`resuming_owner`: a run may wait for what it fetches."""
    return owner is not None and owner.startswith(_RESUMING)


def is_own(owner: str | None) -> bool:
    """Return whether a token belongs to this process."""
    return owner is not None and owner.removeprefix(_RESUMING) == current_owner()


def owner_alive(owner: str) -> bool:
    """Return whether the process with this token still runs on this machine."""
    process, _, started = owner.removeprefix(_RESUMING).partition(":")
    try:
        candidate = psutil.Process(int(process))
        # a zombie (dead, but its parent has not collected its exit status) waits for no job
        has_ended = candidate.status() in {psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD}
        return not has_ended and _start_token(candidate) == started
    except (psutil.Error, ValueError, OverflowError):
        return False


def predates_boot(owner: str) -> bool:
    """Return whether the process with this token ran before this machine was booted."""
    started = owner.removeprefix(_RESUMING).partition(":")[2]
    boot = started.rpartition(":")[0]
    try:
        return boot != boot_id() if boot else float(started) < psutil.boot_time()
    except ValueError:
        return True


@cache
def boot_id() -> str:
    """Return the id of the machine's current boot; empty where the system has none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("utf-8").strip()  # Linux
    except OSError:
        return ""


def _start_token(process: psutil.Process) -> str:
    """Return what distinguishes a process from earlier and later ones with the same pid.

    On Linux, that is its start in clock ticks of this boot: the time of day may be set while it runs.

    Raises:
        psutil.Error: there is no such process.
    """
    try:
        stat = Path(f"/proc/{process.pid}/stat").read_text("utf-8", "replace")
        ticks = stat.rpartition(")")[2].split()[19]  # proc_pid_stat(5), field 22
    except (OSError, IndexError):
        return f"{process.create_time():.2f}"
    return f"{boot_id()}:{ticks}"
