"""What the runtime costs, held against bare ``fal_client`` on the same simulator."""

from __future__ import annotations

import gzip
import itertools
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.measure import ROOT, Goal, Line, by_turns, say, told
from nodetool.fal.simulator import KEY, Simulator

DATA = ROOT / "src" / "nodetool" / "nodes" / "fal" / "data"
JOBS = 1000
AT_ONCE = 64  # what the runtime allows by default
LATENCY = (0.2, 0.6)
#: fewer fresh processes say little about milliseconds
FIRSTS = 9

#: the runtime, and the bare client in two ways
WORKS = (f"runtime({KEY!r})", "bare(logs=True)", "bare(logs=False)")

_number = itertools.count(1)


def throughput(runs: int, folder: Path) -> list[Line]:
    """Jobs a second, with jobs that take a while and with jobs that take no time."""
    lines = []
    for latency, goal in ((LATENCY, Goal(least=0.95)), ((0.0, 0.0), None)):
        with Simulator(latency=latency) as fal:
            env = {**fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")}
            cpu: dict[str, list[float]] = {work: [] for work in WORKS}

            def side(
                work: str, env: dict[str, str] = env, cpu: dict[str, list[float]] = cpu
            ) -> float:
                call = f"sides.throughput(sides.{work}, 'round {next(_number)}', {JOBS}, {AT_ONCE})"
                took = told(f"from benchmarks import sides\n{call}", **env)
                cpu[work].append(took["cpu"] * 1000 / JOBS)
                return float(JOBS / took["seconds"])

            what = "jobs of {:g}-{:g} s".format(*latency) if latency[1] else "jobs of no time"
            sides = [partial(side, work) for work in WORKS]
            ours, floor, silent = by_turns(what, "/s", runs, *sides, warm=False)
        ours_cpu, floor_cpu, _ = (median(cpu[work]) for work in WORKS)
        lines += [
            Line(what=what, value=ours, unit="/s", floor=floor, goal=goal),
            Line(what=f"{what}, client without logs", value=ours, unit="/s", floor=silent),
            Line(what=f"{what}, CPU of each", value=ours_cpu, unit="ms", floor=floor_cpu),
        ]
    return lines


def memory(runs: int, folder: Path) -> list[Line]:
    """Megabytes of the process from its hundredth job to its thousandth."""
    pairs, spreads = [], []
    with Simulator() as fal:
        for number in range(runs):
            env = {**fal.env, "FAL_JOURNAL": str(folder / f"memory{number}.sqlite")}
            code = f"from benchmarks import sides\nsides.memory(sides.runtime({KEY!r}), 'm', {JOBS}, {AT_ONCE}, 100)"
            samples = told(code, **env)
            pairs.append((samples[-1], samples[0]))
            spreads.append(max(abs(sample / samples[0] - 1) for sample in samples))
            shown = " ".join(f"{sample:.1f}" for sample in samples)
            say(f"memory: {number + 1}/{runs}: MB after each 100 jobs: {shown}")
    last, first = (median(side) for side in zip(*pairs, strict=True))
    say(f"memory: farthest from that at job 100: {median(spreads):.1%}")
    return [
        Line(
            what=f"memory at job {JOBS}, against job 100",
            value=last,
            unit="MB",
            floor=first,
            goal=Goal(least=0.9, most=1.1),
        )
    ]


def first_submit(runs: int, folder: Path) -> list[Line]:
    """Milliseconds from the call of the first node of a process to the submission's arrival."""
    lines = []
    with Simulator() as fal:
        env = {**fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")}

        def side(name: str, imported: bool) -> float:
            code = f"from benchmarks import sides\nsides.{name}({KEY!r}, %r, imported={imported})"
            start: float = told(code % f"round {next(_number)}", **env)
            return (max(job.sent for job in fal.state.jobs.values()) - start) * 1000

        for imported in (True, False):
            what = "first submit" if imported else "first submit, fal_client not imported before"
            sides = (partial(side, f"first_of_{name}", imported) for name in ("runtime", "bare"))
            ours, floor = by_turns(what, "ms", max(runs, FIRSTS), *sides)
            goal = Goal(most=5) if imported else None
            lines.append(
                Line(what=what, value=ours, unit="ms", floor=floor, goal=goal, difference=True)
            )
    return lines


def data(runs: int, folder: Path) -> list[Line]:
    """Kilobytes of the generated catalogue, in the wheel and unpacked."""
    packed = [path.read_bytes() for path in sorted(DATA.glob("*.jsonl.gz"))]
    return [
        Line(what="catalogue in the wheel", value=sum(map(len, packed)) / 1024, unit="KB"),
        Line(
            what="catalogue unpacked",
            value=sum(len(gzip.decompress(part)) for part in packed) / 1024,
            unit="KB",
        ),
    ]
