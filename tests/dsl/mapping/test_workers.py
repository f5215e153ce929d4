"""Rows on Dask's workers, and rows that only one process may have in hand."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, create_graph
from nodetool.dsl.mapping import row_locks
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli.terminal.interrupts import SLOW
from tests.helpers import simulators

pytest.importorskip("distributed")
from distributed import Client

from nodetool.dsl.mapping.executors import dask, host_affinity

ROWS: list[dict[str, Any]] = [{"prompt": f"fox {number}", "seed": number} for number in range(12)]


def graph() -> Graph:
    return create_graph(AnyNode("fal.text_to_image.FluxSchnell", prompt="a fox"))


class Site:
    """A scheduler and workers, all processes of their own; an address stands for a machine."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self._all: list[subprocess.Popen[bytes]] = []
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0")
        until = time.monotonic() + 30
        while not (self._file.exists() and self._file.stat().st_size) and time.monotonic() < until:
            time.sleep(0.05)
        self.address: str = json.loads(self._file.read_text())["address"]

    def hire(self, host: str) -> subprocess.Popen[bytes]:
        """A worker on a machine, which has its own list of jobs."""
        journal = str(self._folder / host / "jobs.sqlite")
        return self._start(
            *("worker", "--nthreads", "4", "--no-nanny", "--host", host), FAL_JOURNAL=journal
        )

    def _start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", f"distributed.cli.dask_{command[0]}", *command[1:]),
                *("--scheduler-file", str(self._file), "--no-dashboard"),
            ],
            env={**os.environ, **environment},
            cwd=self._folder,
            stderr=subprocess.DEVNULL,
        )
        self._all.append(process)
        return process

    def close(self) -> None:
        for process in reversed(self._all):
            process.kill()
            process.wait()


@pytest.fixture
def site(fal: Simulator, tmp_path: Path) -> Iterator[Site]:
    site = Site(tmp_path)
    yield site
    site.close()


@pytest.mark.slow
async def test_rows_run_on_workers_of_this_machine(fal: Simulator, tmp_path: Path) -> None:
    rows = [*ROWS, {"prompt": "fox", "seed": "many"}]
    results = await graph().map(rows, out=tmp_path / "out", workers=2)
    assert (results.done, results.failed) == (12, 1)
    assert fal.state.count() == 12
    *done, failed = results
    assert all((results.out / row["flux_schnell.output"]).is_file() for row in done)
    assert "it takes an integer" in failed["error"]


def test_a_worker_of_the_map_does_not_tell_how_it_ends(tmp_path: Path) -> None:
    """It may ask the scheduler for news just when the map ends: Dask's affair, not the user's."""
    program = """
import logging
from distributed import worker
from nodetool.dsl.mapping.executors.dask import MapPlugin
from nodetool.dsl.mapping.models import MapConfig

config = dict(map_id="m", graph=None, inputs={}, is_text=True, folder=None, out=None, download=False)
logging.getLogger("distributed.worker").error("it is logged before")
MapPlugin(MapConfig(**config), {}, is_local=True).setup(None)
logging.getLogger("distributed.worker").error("Failed to communicate with scheduler")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "it is logged before" in done.stderr
    assert "Failed to communicate" not in done.stderr


@pytest.mark.slow
async def test_rows_run_on_workers_of_a_scheduler(
    fal: Simulator, tmp_path: Path, site: Site
) -> None:
    site.hire("127.0.0.1")
    for name in ("one", "two"):
        results = await graph().map(
            ROWS, out=tmp_path / name, scheduler=site.address, download=False
        )
        assert results.done == 12
    assert fal.state.count() == 24


async def lose(fal: Simulator, workers: dict[str, subprocess.Popen[bytes]]) -> None:
    """Kill a worker when it has jobs at fal."""
    while fal.state.count() < 20:
        await asyncio.sleep(0.01)
    workers["127.0.0.2"].kill()


@pytest.mark.slow
@pytest.mark.parametrize("back", [True, False])
async def test_rows_stay_on_the_machine_that_knows_what_is_paid_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    monkeypatch.setenv("FAL_RECOVERY", "2")
    rows = [{"prompt": f"fox {number}"} for number in range(60)]
    with Simulator(latency=(0.5, 0.5)) as slow:
        simulators.lead(monkeypatch, slow)
        site = Site(tmp_path)
        try:
            workers = {host: site.hire(host) for host in ("127.0.0.1", "127.0.0.2")}
            async with Client(site.address, asynchronous=True, set_as_default=False) as client:  # type: ignore[no-untyped-call]
                # both must be there before the first row is given to one
                await client.wait_for_workers(len(workers), timeout=60)
            monkeypatch.setattr(host_affinity, "GRACE", 30.0 if back else 2.0)
            mapping = asyncio.create_task(
                graph().map(rows, out=tmp_path / "out", scheduler=site.address, download=False)
            )
            await lose(slow, workers)
            if back:
                workers["127.0.0.2"] = site.hire("127.0.0.2")
            results = await mapping
            if back:
                errors = [row["error"] for row in results if row["state"] == "failed"]
                # killed in the very moment in which a job left
                assert all("it is not known whether fal took" in error for error in errors)
                assert results.done + len(errors) == 60
                assert len(errors) <= 4
                assert results.done <= slow.state.count() <= 60
                return
            assert results.failed
            (error,) = {row["error"] for row in results if row["state"] == "failed"}
            assert "the machine 127.0.0.2 that ran it is lost" in error
            again = await graph().map(
                rows, out=tmp_path / "out", scheduler=site.address, download=False
            )
            assert (again.done, again.resumed) == (60, results.done)
            assert slow.state.count() <= 60 + results.failed
        finally:
            site.close()


@pytest.mark.slow
async def test_workers_are_simulated_too(tmp_path: Path) -> None:
    results = await graph().map(ROWS[:3], out=tmp_path / "out", workers=1, simulate=True)
    assert results.done == 3


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such signals")
@pytest.mark.parametrize(
    ("number", "everybody"),
    [(signal.SIGINT, True), (signal.SIGINT, False), (signal.SIGTERM, False)],
)
def test_interrupting_it_cancels_all_jobs(
    tmp_path: Path, number: signal.Signals, everybody: bool
) -> None:
    """A terminal interrupts the workers, too; other programs only the map."""
    (tmp_path / "workflow.json").write_text(json.dumps(graph().to_json()))
    (tmp_path / "prompts.csv").write_text("prompt\n" + "fox\nhare\ncrow\n" * 2)
    # a shell starts what runs in the background, these tests perhaps, with SIGINT ignored
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = f"{heed}; from nodetool.fal_cli import main; main()"
    with Simulator(latency=(30, 30)) as slow:
        process = subprocess.Popen(
            [
                *(sys.executable, "-c", command, "map", "workflow.json", "prompts.csv"),
                *("--out", "out", "--workers", "2", "--json"),
            ],
            cwd=tmp_path,
            env={**os.environ, **slow.env},
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            until = time.monotonic() + 60
            while slow.state.count() < 6 and time.monotonic() < until:
                time.sleep(0.02)
            (os.killpg if everybody else os.kill)(process.pid, number)
            _, output = process.communicate(timeout=30)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        assert process.returncode == 130, output
        assert [job.cancelled for job in slow.state.jobs.values()] == [True] * 6
    # on a busy machine, a line before it says that stopping takes a while
    assert output.removeprefix(f"{SLOW}\n") == (
        "interrupted; the same command goes on where this stopped, and pays nothing twice\n"
    )


async def test_a_scheduler_that_is_not_there(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask, "CONNECT_TIMEOUT", 0.3)
    for address in ("tcp://127.0.0.1:9", "nonsense://x", "127.0.0.1", "tcp://127.0.0.1:port"):
        with pytest.raises(DSLError, match=f"there is no scheduler at {address}: "):
            await graph().map(ROWS, out=tmp_path / "out", scheduler=address)
        gc.collect()  # a client that is left open is told of now
    assert fal.state.count() == 0


# -- claims ----------------------------------------------------------------------------------------


async def test_a_claim_waits_for_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_locks, "POLL_INTERVAL", 0.01)
    events: list[str] = []

    async def work(name: str) -> None:
        async with row_locks.row_lock(tmp_path / "jobs.sqlite", "row 1"):
            events.append(f"{name} begins")
            await asyncio.sleep(0.05)
            events.append(f"{name} ends")

    await asyncio.gather(work("a"), work("b"))
    assert events == ["a begins", "a ends", "b begins", "b ends"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
async def test_a_claim_ends_with_its_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(row_locks, "POLL_INTERVAL", 0.01)
    journal = tmp_path / "jobs.sqlite"
    program = (
        "import sys\nfrom pathlib import Path\nfrom nodetool.dsl.mapping import row_locks\n"
        f"async def main():\n  async with row_locks.row_lock(Path({str(journal)!r}), 'row 1'):\n"
        "    print('mine', flush=True)\n    sys.stdin.read()\n"
        "import asyncio\nasyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"mine\n"

    async def mine() -> None:
        async with row_locks.row_lock(journal, "row 1"):
            pass

    async with row_locks.row_lock(journal, "row 2"):
        pass
    waiting = asyncio.create_task(mine())
    await asyncio.sleep(0.1)
    assert not waiting.done()
    process.kill()
    await process.wait()
    await asyncio.wait_for(waiting, 5)
