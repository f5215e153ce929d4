"""Resume and cancel jobs at fal, with the key of the environment."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from nodetool.fal.jobs import runner
from nodetool.fal.jobs.runner import JobResult
from nodetool.fal.progress import ProgressUpdate
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import GuardedClient, open_client
from nodetool.fal_cli.terminal import interrupts

T = TypeVar("T")


def resume(number: int, settings: Settings, show: Callable[[str], object]) -> JobResult:
    """Wait for a job and return its result.

    Args:
        number: of the job in the journal.
        settings: of the runtime.
        show: called with a sentence on the progress of the job.

    Raises:
        FalError, LookupError: if the job has failed, or nobody knows it.
        KeyboardInterrupt: if a signal interrupted it.
    """

    def report(update: ProgressUpdate) -> None:
        show(update.message or update.phase)

    return _with_client(lambda client: runner.resume(client, number, settings, report))


def cancel(number: int, settings: Settings) -> bool:
    """Cancel a job at fal, and return whether it was cancelled.

    Raises:
        FalError, LookupError: if fal cannot be asked, or nobody knows the job.
        KeyboardInterrupt: if a signal interrupted it.
    """
    return _with_client(lambda client: runner.cancel(client, number, settings))


def _with_client(work: Callable[[GuardedClient], Awaitable[T]]) -> T:
    """Run a coroutine with a client that has the key of the environment."""

    async def run() -> T:
        async with open_client(None) as client:
            return await work(client)

    return interrupts.run(run)
