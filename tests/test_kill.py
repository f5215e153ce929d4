"""Processes that are killed while their jobs are under way: nothing is lost, nothing paid twice."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nodetool.fal.simulator import Simulator
from tests.interrupted import JOBS, finished

pytestmark = pytest.mark.slow
#: how many runs are killed; scripts/soak asks for more
MOMENTS = int(os.environ.get("SOAK_MOMENTS", "8"))
AT_ONCE = 4


@pytest.fixture(scope="module")
def fal() -> Iterator[Simulator]:
    """fal, with jobs that take a while."""
    with Simulator(latency=(0.1, 1.0)) as simulator:
        yield simulator


async def start(fal: Simulator, name: str, folder: Path) -> asyncio.subprocess.Process:
    """The program, when it has begun."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.interrupted", name, str(folder / "results.txt")),
        env={**os.environ, **fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    line = await process.stdout.readline()
    assert line == b"begun\n", await process.communicate()
    return process


async def trial(fal: Simulator, name: str, folder: Path, moments: list[float]) -> tuple[int, float]:
    """Kill the program at each of the moments, then let it end.

    Returns:
        how many results came before the last kill, and how many seconds the rest took.
    """
    folder.mkdir()
    early = 0
    for moment in moments:
        process = await start(fal, name, folder)
        await asyncio.sleep(moment)
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        await process.communicate()
        early = len(finished(folder / "results.txt"))
    process = await start(fal, name, folder)
    begun = time.monotonic()
    said, problems = await process.communicate()
    seconds = time.monotonic() - begun
    assert said == b"done\n", problems.decode()
    results = finished(folder / "results.txt")
    mine = [s for s in fal.state.submissions if s.arguments["prompt"].startswith(f"{name}/")]
    assert sorted(results) == list(range(JOBS))
    assert sorted(s.arguments["prompt"] for s in mine) == sorted(f"{name}/{n}" for n in results)
    assert {s.request_id for s in mine} == set(results.values())
    return early, seconds


async def test_killed_at_any_moment_each_job_is_paid_once(fal: Simulator, tmp_path: Path) -> None:
    places = asyncio.Semaphore(AT_ONCE)

    async def one(name: str, moments: list[float]) -> tuple[int, float]:
        async with places:
            return await trial(fal, name, tmp_path / name, moments)

    whole = await asyncio.gather(*(one(f"whole{number}", []) for number in range(AT_ONCE)))
    longest = max(seconds for _, seconds in whole)  # nobody knows how fast this machine is
    chance = random.Random(20)
    # every fifth one is killed twice
    plans = [
        [chance.uniform(0, longest) for _ in range(1 + (number % 5 == 0))]
        for number in range(MOMENTS)
    ]
    killed = await asyncio.gather(*(one(f"run{n}", plan) for n, plan in enumerate(plans)))
    assert any(0 < early < JOBS for early, _ in killed), killed
    assert fal.state.count() == (AT_ONCE + MOMENTS) * JOBS
