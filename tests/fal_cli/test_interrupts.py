"""Ctrl+C at any moment: one sentence, exit code 130, what is done so far, and nothing else.

Real processes, interrupted at random moments; several at once, since most of their time is imports.
"""

from __future__ import annotations

import asyncio
import contextlib
import csv
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from nodetool.worker.context_stub import WorkerContext

from codegen.paths import ROOT
from nodetool.dsl.graph import AnyNode, create_graph
from nodetool.fal.errors import JobTimeoutError
from nodetool.fal.simulator import Simulator
from nodetool.nodes.fal.text_to_image import FluxSchnell
from tests.helpers.simulators import lead

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="it has no such signals"),
]
#: processes of each kind; scripts/soak asks for more, and for kinds that share their code with others
COUNT = int(os.environ.get("SOAK_INTERRUPTS", "1"))
soak = pytest.mark.skipif(COUNT == 1, reason="it takes long: scripts/soak runs it")
#: what may stand on the error stream of a program that was interrupted
OURS = re.compile(
    r"interrupted(; .+)?|the run was cancelled.*|stopping: what is under way .+|left at once; .+"
    r"|There are no jobs yet\.|\d+ of \d+ rows: .+|\w+: (running|done|cancelled|skipped|failed).*|job \d+: .+"
    r"|will cost .+|submitted \d+ jobs?[,;] .+|  \w+: unknown, because .+|.+; the list prices of \S+ are used\."
)
# a shell starts what runs in the background, these tests perhaps, with SIGINT ignored
HEED = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
MAIN = f"{HEED}; from nodetool.fal_cli import main; main()"
EXAMPLE = f"{HEED}; import runpy, sys; sys.argv[:] = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"


@pytest.fixture
def fal() -> Iterator[Simulator]:
    """Provide a simulator with jobs that take a while."""
    with Simulator(latency=(0.2, 1.0)) as simulator:
        yield simulator


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Provide a workflow and a table."""
    graph = create_graph(AnyNode("fal.text_to_image.FluxSchnell", prompt="a fox"))
    (tmp_path / "workflow.json").write_text(json.dumps(graph.to_json()))
    (tmp_path / "prompts.csv").write_text("prompt\n" + "".join(f"fox {n}\n" for n in range(60)))
    return tmp_path


class Program:
    """A process in a session of its own, as a terminal has it."""

    def __init__(self, fal: Simulator, folder: Path, number: int, *command: str) -> None:
        self.out = folder / f"out-{number}"
        self.process = subprocess.Popen(
            [sys.executable, "-c", *(part.replace("OUT", str(self.out)) for part in command)],
            cwd=folder,
            env={**os.environ, **fal.env, "FAL_JOURNAL": str(folder / f"jobs-{number}.sqlite")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.presses: list[float] = []

    def press(self) -> None:
        """Ctrl+C, which reaches the whole group."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGINT)

    def started(self) -> bool:
        """Return whether it has written something into its folder."""
        return self.out.exists() or self.process.poll() is not None

    def end(self) -> tuple[str, list[str]]:
        """Return what it printed, and the lines of its error stream."""
        try:
            out, err = self.process.communicate(timeout=60)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        return out, err.splitlines()


def interrupted(
    programs: list[Program], wait: Callable[[Program], bool], longest: float, presses: int
) -> list[tuple[Program, str]]:
    """Interrupt each at a random moment of ``longest`` seconds after ``wait``; all must end well."""
    chance = random.Random(COUNT * presses)
    pending = dict.fromkeys(programs, 0.0)
    until = time.monotonic() + 90
    while pending and time.monotonic() < until:
        now = time.monotonic()
        for program, moment in list(pending.items()):
            if not moment and wait(program):
                pending[program] = now + chance.uniform(0, longest)
            elif moment and now >= moment:
                program.press()
                program.presses.append(now)
                pending[program] = now + chance.uniform(0, 0.5)
                if len(program.presses) == presses:
                    del pending[program]
        time.sleep(0.005)
    ended = []
    for program in programs:
        out, err = program.end()
        unexpected = [line for line in err if not OURS.fullmatch(line)]
        assert not unexpected, err
        assert program.process.returncode in {0, 130}, (program.process.returncode, err)
        if program.process.returncode == 130:
            sentences = [line for line in err if re.match(r"interrupted|the run was|left", line)]
            assert len(sentences) == 1, err
            ended.append((program, out))
    return ended


def started(program: Program) -> bool:
    """Return True: interrupt immediately."""
    return True


def test_while_it_starts(fal: Simulator, folder: Path) -> None:
    commands = (
        ["search", "remove background"],
        ["run", "workflow.json", "--out", "OUT", "--simulate"],
        ["map", "workflow.json", "prompts.csv", "--out", "OUT"],
        ["jobs", "list"],
    )
    programs = [Program(fal, folder, n, MAIN, *commands[n % 4]) for n in range(4 * COUNT)]
    time.sleep(0.4)  # Python itself has not started before that
    interrupted(programs, started, 1.5, 2)


SIMULATED = pytest.param(["--simulate"], marks=soak, id="simulated")
WORKERS = pytest.param(["--workers", "2"], marks=soak, id="workers")


@pytest.mark.parametrize("options", [[], SIMULATED, WORKERS])
def test_a_map_says_what_is_done_so_far(fal: Simulator, folder: Path, options: list[str]) -> None:
    command = (MAIN, "map", "workflow.json", "prompts.csv", "--out", "OUT", *options)
    programs = [Program(fal, folder, number, *command) for number in range(COUNT)]
    ended = interrupted(programs, Program.started, 3.0, 2)
    for program, out in ended:
        table = program.out / "results.csv"
        assert table.exists() == bool(out)
        if out:
            summary, table_path = out.splitlines()
            assert table_path == str(table)
            match = re.fullmatch(r"60 rows: (\d+) done, 0 failed, (\d+) not run", summary)
            assert match is not None, summary
            with table.open(newline="") as stream:
                assert len(list(csv.DictReader(stream))) == int(match[1]) == 60 - int(match[2])


@soak
@pytest.mark.parametrize("options", [["--simulate"], []])
def test_a_run(fal: Simulator, folder: Path, options: list[str]) -> None:
    workflow = str(ROOT / "examples" / "talking_head.json")
    command = (MAIN, "run", workflow, "--out", "OUT", *options)
    programs = [Program(fal, folder, number, *command) for number in range(COUNT)]
    for program, _ in interrupted(programs, Program.started, 2.0, 2):
        report = json.loads((program.out / "run.json").read_text())
        assert report["state"] in {"cancelled", "done", "failed"}
    assert not [job for job in fal.state.jobs.values() if job.state() == "IN_QUEUE"]


@soak
def test_examples(fal: Simulator, folder: Path) -> None:
    commands = (
        [EXAMPLE, str(ROOT / "examples" / "upscaled_image.py"), "--out", "OUT"],
        [EXAMPLE, str(ROOT / "examples" / "product_shots.py"), "--out", "OUT", "--simulate"],
    )
    programs = [Program(fal, folder, n, *commands[n % 2]) for n in range(COUNT)]
    interrupted(programs, Program.started, 2.0, 2)


@soak
def test_the_simulator(fal: Simulator, folder: Path) -> None:
    programs = [Program(fal, folder, n, MAIN, "simulate", "--env") for n in range(COUNT)]
    time.sleep(0.4)
    interrupted(programs, started, 4.0, 2)


def test_jobs_that_are_resumed_go_on_at_fal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Simulator(latency=(30, 30)) as fal:
        lead(monkeypatch, fal)
        monkeypatch.setenv("FAL_JOURNAL", str(folder / "jobs-0.sqlite"))
        fields: dict[str, Any] = {"prompt": "a fox", "fal_timeout": 0.1}
        with pytest.raises(JobTimeoutError):
            asyncio.run(FluxSchnell(**fields).process(WorkerContext()))
        seen = len(fal.state.of("status"))
        program = Program(fal, folder, 0, MAIN, "jobs", "resume", "all")
        interrupted([program], lambda _: len(fal.state.of("status")) > seen, 0.5, 2)
        assert program.process.returncode == 130
        assert [job.cancelled for job in fal.state.jobs.values()] == [False]
