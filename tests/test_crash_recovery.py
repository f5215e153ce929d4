"""Processes that are killed while their jobs are under way: nothing is lost, nothing paid twice."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from nodetool.fal.simulator import Simulator
from nodetool.fal.simulator.jobs import Submission
from tests.helpers.killable_program import JOBS, finished

pytestmark = [pytest.mark.slow, pytest.mark.posix]
#: how many runs are killed; scripts/soak asks for more
MOMENTS = int(os.environ.get("SOAK_MOMENTS", "8"))
AT_ONCE = 4


@pytest.fixture(scope="module")
def fal() -> Iterator[Simulator]:
    """Provide a simulator with jobs that take a while."""
    with Simulator(latency=(0.1, 1.0)) as simulator:
        yield simulator


async def start(fal: Simulator, name: str, folder: Path) -> asyncio.subprocess.Process:
    """Start the program, and wait until it has started."""
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "tests.helpers.killable_program",
            name,
            str(folder / "results.txt"),
        ),
        env={**os.environ, **fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    line = await process.stdout.readline()
    assert line == b"begun\n", await process.communicate()
    return process


class Moment(NamedTuple):
    """When to kill: by what has happened, as nobody knows how fast this machine is.

    Attributes:
        submitted: jobs that fal has by then.
        results: results that are written by then.
        seconds: that pass after that.
    """

    submitted: int
    results: int
    seconds: float


def some_moment(chance: random.Random) -> Moment:
    """Any moment of a run: while jobs are sent, while they are waited for, when most are done."""
    results = chance.choice((0, chance.randrange(JOBS)))
    submitted = 0 if results else chance.randint(0, JOBS)
    return Moment(submitted, results, chance.uniform(0, 0.1))


async def trial(fal: Simulator, name: str, folder: Path, moments: list[Moment]) -> int:
    """Kill the program at each of the moments, then let it end.

    Returns:
        how many results came before the last kill.
    """
    folder.mkdir()
    early = 0
    for moment in moments:
        process = await start(fal, name, folder)
        while process.returncode is None and (
            len(sent(fal, name)) < moment.submitted
            or len(finished(folder / "results.txt")) < moment.results
        ):
            await asyncio.sleep(0.005)
        await asyncio.sleep(moment.seconds)
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        await process.communicate()
        early = len(finished(folder / "results.txt"))
    process = await start(fal, name, folder)
    output, problems = await process.communicate()
    assert output == b"done\n", problems.decode()
    results = finished(folder / "results.txt")
    mine = sent(fal, name)
    assert sorted(results) == list(range(JOBS))
    assert sorted(s.arguments["prompt"] for s in mine) == sorted(f"{name}/{n}" for n in results)
    assert {s.request_id for s in mine} == set(results.values())
    return early


def sent(fal: Simulator, name: str) -> list[Submission]:
    """Return what a program has sent to fal."""
    return [s for s in fal.state.submissions if s.arguments["prompt"].startswith(f"{name}/")]


async def test_killed_at_any_moment_each_job_is_paid_once(fal: Simulator, tmp_path: Path) -> None:
    semaphore = asyncio.Semaphore(AT_ONCE)

    async def one(name: str, moments: list[Moment]) -> int:
        async with semaphore:
            return await trial(fal, name, tmp_path / name, moments)

    chance = random.Random(20)
    # every fifth one is killed twice
    plans = [
        [some_moment(chance) for _ in range(1 + (number % 5 == 0))] for number in range(MOMENTS)
    ]
    killed = await asyncio.gather(*(one(f"run{n}", plan) for n, plan in enumerate(plans)))
    assert any(0 < early < JOBS for early in killed), killed
    assert fal.state.count() == MOMENTS * JOBS
