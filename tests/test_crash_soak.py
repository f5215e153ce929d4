"""Nodes, pairs of processes, graphs, maps and Dask, killed at random against a server of another make.

:mod:`tests.helpers.queue_server` is the judge: what it has taken is what was paid for. Each piece of
work must be taken exactly once and its result must arrive, however often and whenever the programs
that want it are killed. ``scripts/soak`` asks for 500 kills.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from nodetool.dsl.graph import AnyNode, create_graph
from tests.helpers.killable_program import JOBS, finished

pytestmark = [pytest.mark.slow, pytest.mark.posix]
#: kills in all; scripts/soak asks for more
KILLS = int(os.environ.get("SOAK_KILLS", "6"))
#: another seed kills at other moments
SEED = int(os.environ.get("SOAK_SEED", "1"))
#: trials that run at the same time
CONCURRENCY = 3
#: runs that may be needed after the last kill: a submission nobody knows of fails once
RUNS = 6
ROWS = 24
PICTURES = 5
CLI = (sys.executable, "-c", "from nodetool.fal_cli import main; main()")
FLUX, UPSCALER = "fal-ai/flux/schnell", "fal-ai/clarity-upscaler"

#: endpoint and prompt -> request ids, as the server or the programs know them
Requests = Mapping[tuple[str, str], list[str]]


@dataclass(frozen=True, kw_only=True)
class Server:
    """The running server of :mod:`tests.helpers.queue_server`."""

    port: int
    folder: Path

    @property
    def env(self) -> dict[str, str]:
        """Return what leads a client there, and nowhere else."""
        proxy = f"http://127.0.0.1:{self.port}"
        return {
            **os.environ,
            "FAL_KEY": "soak:not-a-real-key",
            "FAL_API_KEY": "soak:not-a-real-key",
            "FAL_RECOVERY": "4",
            "SSL_CERT_FILE": str(self.folder / "authority.pem"),
            **dict.fromkeys(("HTTPS_PROXY", "https_proxy"), proxy),
            **dict.fromkeys(("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"), ""),
        }

    def accepted(self, name: str) -> dict[tuple[str, str], list[str]]:
        """Return the requests that were accepted for one trial; a cancelled one counts as well."""
        requests: dict[tuple[str, str], list[str]] = {}
        with (self.folder / "events.jsonl").open(encoding="utf-8") as lines:
            for event in map(json.loads, (line for line in lines if line.endswith("\n"))):
                prompt = event["arguments"]["prompt"]
                if event["event"] == "taken" and prompt.startswith(f"{name}/"):
                    requests.setdefault((event["endpoint"], prompt), []).append(event["id"])
        return requests


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    """Run the simulator in a process of its own."""
    folder = tmp_path / "server"
    folder.mkdir()
    (folder / "events.jsonl").touch()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.queue_server", str(folder), str(SEED)),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    yield Server(port=int(await process.stdout.readline()), folder=folder)
    process.kill()
    await process.communicate()


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One way in which people have work done.

    Attributes:
        prepare: writes what the programs read, for a trial of this name into this folder.
        commands: the programs that run at the same time, started anew after each kill.
        wanted: how many pieces of work there are.
        delivered: what has arrived, of each program.
    """

    prepare: Callable[[str, Path], None]
    commands: Callable[[str, Path], list[tuple[str, ...]]]
    wanted: int
    delivered: Callable[[str, Path], list[Requests]]


def nothing(name: str, folder: Path) -> None:
    """Prepare nothing."""


def nodes(name: str, folder: Path, file: str = "results.txt") -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.helpers.killable_program", name, str(folder / file))


def of_nodes(name: str, folder: Path, file: str = "results.txt") -> Requests:
    results = finished(folder / file)
    return {(FLUX, f"{name}/{number}"): [request] for number, request in results.items()}


def write_graph(name: str, folder: Path) -> None:
    """Write pictures, each of them upscaled, one of them twice."""
    pictures = [
        AnyNode("fal.text_to_image.FluxSchnell", prompt=f"{name}/{n}") for n in range(PICTURES)
    ]
    upscaled = [
        AnyNode("fal.image_to_image.ClarityUpscaler", prompt=f"{name}/{n}", image=picture.output)
        for n, picture in enumerate([*pictures, pictures[0]])
    ]
    (folder / "workflow.json").write_text(json.dumps(create_graph(*upscaled).to_json()))


def run_graph(name: str, folder: Path) -> tuple[str, ...]:
    out = folder / "out"
    resume = ("--resume",) if (out / "run.json").exists() else ()
    return (*CLI, "run", str(folder / "workflow.json"), "--out", str(out), "--json", *resume)


def of_graph(name: str, folder: Path) -> Requests:
    data = json.loads((folder / "workflow.json").read_text("utf-8"))
    prompts = {node["id"]: node["data"]["prompt"] for node in data["nodes"]}
    report = json.loads((folder / "out" / "run.json").read_text("utf-8"))
    for node in report["nodes"]:
        assert all((folder / "out" / file["name"]).stat().st_size for file in node["files"]), node
    return {
        (node["endpoint"], prompts[node["id"]]): node["request_ids"] for node in report["nodes"]
    }


def write_table(name: str, folder: Path) -> None:
    """Write a workflow of one node, and a table of prompts."""
    graph = create_graph(AnyNode("fal.text_to_image.FluxSchnell", prompt="a fox"))
    (folder / "workflow.json").write_text(json.dumps(graph.to_json()))
    with (folder / "prompts.csv").open("w", newline="") as stream:
        csv.writer(stream).writerows([["prompt"], *([f"{name}/{n}"] for n in range(ROWS))])


def map_table(name: str, folder: Path, *options: str) -> tuple[str, ...]:
    files = (str(folder / "workflow.json"), str(folder / "prompts.csv"))
    return (*CLI, "map", *files, "--out", str(folder / "out"), "--json", *options)


def of_map(name: str, folder: Path) -> Requests:
    with (folder / "out" / "results.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["state"] for row in rows} == {"done"}
    return {(FLUX, row["prompt"]): row["requests"].split() for row in rows}


PAIR = ("one.txt", "two.txt")
KINDS: Mapping[str, Kind] = {
    "nodes": Kind(
        prepare=nothing,
        commands=lambda name, folder: [nodes(name, folder)],
        wanted=JOBS,
        delivered=lambda name, folder: [of_nodes(name, folder)],
    ),
    "pair": Kind(  # two processes that want the same
        prepare=nothing,
        commands=lambda name, folder: [nodes(name, folder, file) for file in PAIR],
        wanted=JOBS,
        delivered=lambda name, folder: [of_nodes(name, folder, file) for file in PAIR],
    ),
    "graph": Kind(
        prepare=write_graph,
        commands=lambda name, folder: [run_graph(name, folder)],
        wanted=2 * PICTURES + 1,
        delivered=lambda name, folder: [of_graph(name, folder)],
    ),
    "map": Kind(
        prepare=write_table,
        commands=lambda name, folder: [map_table(name, folder)],
        wanted=ROWS,
        delivered=lambda name, folder: [of_map(name, folder)],
    ),
    "dask": Kind(
        prepare=write_table,
        commands=lambda name, folder: [map_table(name, folder, "--workers", "2")],
        wanted=ROWS,
        delivered=lambda name, folder: [of_map(name, folder)],
    ),
}


class Trial:
    """Some work that is killed a few times and then done."""

    def __init__(self, server: Server, kind: str, number: int, parent: Path) -> None:
        self.name = f"{kind}-{number}"
        self.kind = KINDS[kind]
        self.folder = parent / self.name
        self.kills = 0
        self._server = server
        self._random = random.Random(f"{SEED}/{self.name}")
        self._started: list[asyncio.subprocess.Process] = []
        self.folder.mkdir()
        self.kind.prepare(self.name, self.folder)

    async def run(self, kills: int) -> None:
        """Kill the work at random moments, have it done, and check what was paid and what came."""
        for _ in range(kills):
            processes = await self._start()
            await self._moment(processes)
            self._kill(processes)
            for process in processes:  # those that nobody killed end by themselves
                await process.wait()
        for _ in range(RUNS):
            processes = await self._start()
            codes = [await process.wait() for process in processes]
            if not any(codes):
                break
        else:
            output = (self.folder / "said.txt").read_text("utf-8", "replace")
            raise AssertionError(f"{self.name} does not end\n{output[-6000:]}")
        accepted = self._server.accepted(self.name)
        twice = {work: requests for work, requests in accepted.items() if len(requests) != 1}
        assert not twice, f"{self.name} was paid for more than once: {twice}"
        assert len(accepted) == self.kind.wanted, (self.name, Counter(e for e, _ in accepted))
        for delivered in self.kind.delivered(self.name, self.folder):
            assert dict(delivered) == accepted, self.name

    async def _start(self) -> list[asyncio.subprocess.Process]:
        env = {**self._server.env, "FAL_JOURNAL": str(self.folder / "jobs.sqlite")}
        with (self.folder / "said.txt").open("ab") as log:
            processes = [
                await asyncio.create_subprocess_exec(
                    *command, env=env, stdout=log, stderr=log, start_new_session=True
                )
                for command in self.kind.commands(self.name, self.folder)
            ]
        self._started += processes
        return processes

    async def _moment(self, processes: list[asyncio.subprocess.Process]) -> None:
        """Wait for a random moment: so many jobs are taken, or some time has passed."""
        missing = self.kind.wanted - len(self._server.accepted(self.name))
        jobs = self.kind.wanted - missing + self._random.randint(0, missing)
        while len(self._server.accepted(self.name)) < jobs:
            if any(process.returncode is not None for process in processes):
                return
            await asyncio.sleep(0.01)
        await asyncio.sleep(self._random.choice((0, 0.05, 0.5, 1.5)) * self._random.random())

    def _kill(self, processes: list[asyncio.subprocess.Process]) -> None:
        """Kill one or all of the processes, with or without those that they have started."""
        chosen = processes if self._random.random() < 0.6 else [self._random.choice(processes)]
        for process in chosen:
            if process.returncode is not None:
                continue
            children = psutil.Process(process.pid).children(recursive=True)
            victims = [psutil.Process(process.pid), *children]
            if children and self._random.random() < 0.7:
                victims = [self._random.choice(victims)]
            with contextlib.suppress(psutil.NoSuchProcess):
                for victim in victims:
                    victim.send_signal(signal.SIGKILL)
            self.kills += 1

    async def close(self) -> None:
        """End whatever is left of the programs, after a failure."""
        for process in self._started:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()


async def test_killed_at_random_nothing_is_paid_twice_or_lost(
    server: Server, tmp_path: Path
) -> None:
    slots = asyncio.Semaphore(CONCURRENCY)
    chance = random.Random(SEED)
    kills: Counter[str] = Counter()

    async def one(kind: str, number: int, times: int) -> None:
        async with slots:
            trial = Trial(server, kind, number, tmp_path)
            try:
                await trial.run(times)
            finally:
                await trial.close()
            kills[kind] += trial.kills

    planned = 0
    plans: list[tuple[str, int, int]] = []
    while planned < KILLS:
        kind, times = list(KINDS)[len(plans) % len(KINDS)], chance.randint(1, 4)
        plans.append((kind, len(plans), times))
        planned += times
    async with asyncio.TaskGroup() as tasks:
        for plan in plans:
            tasks.create_task(one(*plan))
    print(f"{sum(kills.values())} kills in {len(plans)} trials: {dict(kills)}")
    assert sum(kills.values()) > planned / 2, "most programs had ended before they could be killed"
