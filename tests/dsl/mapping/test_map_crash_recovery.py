"""Maps that are killed: each row ends once in the table, and is paid for once.

The figures are small here; scripts/soak asks for 10,000 rows.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from nodetool.dsl.graph import AnyNode, create_graph
from nodetool.fal.simulator import Simulator

pytestmark = [pytest.mark.slow, pytest.mark.posix]
#: rows of the table; scripts/soak asks for more
ROWS = int(os.environ.get("SOAK_ROWS", "200"))
#: bytes by which a map may grow once it has run a tenth of the rows that are left
GROWTH = 40 * 2**20
PROGRAM = "from nodetool.fal_cli import main; main()"


@pytest.fixture
def fal() -> Iterator[Simulator]:
    """fal, with jobs that take a while."""
    with Simulator(latency=(0.05, 0.3)) as simulator:
        yield simulator


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workflow and its table."""
    graph = create_graph(AnyNode("fal.text_to_image.FluxSchnell", prompt="a fox"))
    (tmp_path / "workflow.json").write_text(json.dumps(graph.to_json()))
    with (tmp_path / "prompts.csv").open("w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["prompt"])
        writer.writerows([f"fox {number}"] for number in range(1, ROWS + 1))
    return tmp_path


class Map:
    """The command line at work."""

    def __init__(self, fal: Simulator, folder: Path, *options: str) -> None:
        self._fal = fal
        self._folder = folder
        self._arguments = [
            *(sys.executable, "-c", PROGRAM, "map"),
            *(str(folder / "workflow.json"), str(folder / "prompts.csv")),
            *("--out", str(folder / "out"), "--no-download", "--json", *options),
        ]
        self._environment = {
            **os.environ,
            **fal.env,
            "FAL_JOURNAL": str(folder / "jobs.sqlite"),
            "FAL_RECOVERY": "3",
        }
        self.sizes: list[int] = []
        self.kills = 0

    async def run(self, moment: int | None, kill: Callable[[psutil.Process], bool]) -> int:
        """Run it; when fal has ``moment`` jobs, call ``kill``, until that was possible."""
        with (self._folder / "log.txt").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *self._arguments, env=self._environment, stdout=log, stderr=log
            )
        about = psutil.Process(process.pid)
        waiting = asyncio.create_task(process.wait())
        before = self._fal.state.count()
        settled = before + (ROWS - before) / 10
        while not waiting.done():
            if moment is not None and self._fal.state.count() >= moment and kill(about):
                moment = None
                self.kills += 1
            if self._fal.state.count() > settled:
                with contextlib.suppress(psutil.Error):  # it has just ended
                    self.sizes += [size for size in (about.memory_info().rss,) if size]
            await asyncio.wait([waiting], timeout=0.02)
        return await waiting

    async def end(self) -> list[dict[str, str]]:
        """Run it until no row fails; the table of results."""
        for _ in range(3):  # a job that nobody knows to be at fal fails, and is asked for anew
            if await self.run(None, lambda _: True) == 0:
                break
        else:
            raise AssertionError((self._folder / "said.txt").read_text()[-4000:])
        with (self._folder / "out" / "results.csv").open(newline="") as stream:
            return list(csv.DictReader(stream))

    def check(self, rows: list[dict[str, str]]) -> None:
        """All rows are there, in order, each paid for once."""
        numbers = list(range(1, ROWS + 1))
        assert [int(row["row"]) for row in rows] == numbers
        assert [row["prompt"] for row in rows] == [f"fox {number}" for number in numbers]
        assert {row["state"] for row in rows} == {"done"}
        assert all(row["flux_schnell.output"].startswith("https://") for row in rows)
        assert self._fal.state.count() == ROWS
        sent = {each.request_id: each.arguments["prompt"] for each in self._fal.state.submissions}
        assert {row["requests"]: row["prompt"] for row in rows} == sent


def dead(process: psutil.Process) -> bool:
    process.send_signal(signal.SIGKILL)
    return True


def one_worker_dead(process: psutil.Process) -> bool:
    """Kill one of the two workers; they are the processes that another one has spawned."""
    workers = [
        child
        for child in process.children(recursive=True)
        if any("spawn_main" in part for part in child.cmdline())
    ]
    if len(workers) == 2:
        workers[0].send_signal(signal.SIGKILL)
    return len(workers) == 2


async def test_killed_twice_all_rows_are_done_and_paid_once(fal: Simulator, folder: Path) -> None:
    work = Map(fal, folder)
    for share in (0.3, 0.6):
        assert await work.run(int(ROWS * share), dead) == -signal.SIGKILL
        assert ROWS * share <= fal.state.count() < ROWS
        assert not (folder / "out" / "results.csv").exists()
    work.sizes.clear()
    work.check(await work.end())
    print(f"{work.sizes[0] >> 20} MB, then {max(work.sizes) >> 20} MB at most")
    assert max(work.sizes) - work.sizes[0] < GROWTH


async def test_a_worker_killed_all_rows_are_done_and_paid_once(
    fal: Simulator, folder: Path
) -> None:
    pytest.importorskip("distributed")
    work = Map(fal, folder, "--workers", "2")
    await work.run(ROWS // 2, one_worker_dead)
    assert work.kills == 1
    work.check(await work.end())


async def test_workers_that_lose_their_map_do_not_pay_twice(fal: Simulator, folder: Path) -> None:
    pytest.importorskip("distributed")
    work = Map(fal, folder, "--workers", "2")
    assert await work.run(ROWS // 2, dead) == -signal.SIGKILL
    work.check(await work.end())
