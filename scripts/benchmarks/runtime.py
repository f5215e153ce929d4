"""What the runtime costs, held against bare ``fal_client`` on the same simulator."""

from __future__ import annotations

import gzip
import itertools
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.measure import ROOT, Measurement, Threshold, interleaved, print_progress, run_json
from nodetool.fal.simulator import KEY, Simulator

DATA = ROOT / "src" / "nodetool" / "nodes" / "fal" / "data"
JOBS = 1000
AT_ONCE = 64  # what the runtime allows by default
LATENCY = (0.2, 0.6)
#: one after the other
SINGLE_JOBS = 100
#: fewer fresh processes say little about milliseconds
FIRSTS = 9

#: the runtime, and the bare client in two ways
WORKS = (f"runtime({KEY!r})", "bare(logs=True)", "bare(logs=False)")

_number = itertools.count(1)


def throughput(runs: int, folder: Path) -> list[Measurement]:
    """Measure jobs a second, with jobs that take a while and with jobs that take no time."""
    lines = []
    for latency, goal in ((LATENCY, Threshold(least=0.95)), ((0.0, 0.0), None)):
        with Simulator(latency=latency) as fal:
            env = {**fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")}
            cpu: dict[str, list[float]] = {work: [] for work in WORKS}

            def side(
                work: str, env: dict[str, str] = env, cpu: dict[str, list[float]] = cpu
            ) -> float:
                call = f"workloads.throughput(workloads.{work}, 'round {next(_number)}', {JOBS}, {AT_ONCE})"
                result = run_json(f"from benchmarks import workloads\n{call}", **env)
                cpu[work].append(result["cpu"] * 1000 / JOBS)
                return float(JOBS / result["seconds"])

            what = "jobs of {:g}-{:g} s".format(*latency) if latency[1] else "jobs of no time"
            sides = [partial(side, work) for work in WORKS]
            ours, floor, without_logs = interleaved(what, "/s", runs, *sides, warm=False)
        ours_cpu, floor_cpu, _ = (median(cpu[work]) for work in WORKS)
        lines += [
            Measurement(what=what, value=ours, unit="/s", floor=floor, goal=goal),
            Measurement(
                what=f"{what}, client without logs", value=ours, unit="/s", floor=without_logs
            ),
            Measurement(what=f"{what}, CPU of each", value=ours_cpu, unit="ms", floor=floor_cpu),
        ]
    return lines


def memory(runs: int, folder: Path) -> list[Measurement]:
    """Measure the megabytes of the process from its hundredth job to its thousandth."""
    pairs, spreads = [], []
    with Simulator() as fal:
        for number in range(runs):
            env = {**fal.env, "FAL_JOURNAL": str(folder / f"memory{number}.sqlite")}
            code = f"from benchmarks import workloads\nworkloads.memory(workloads.runtime({KEY!r}), 'm', {JOBS}, {AT_ONCE}, 100)"
            samples = run_json(code, **env)
            pairs.append((samples[-1], samples[0]))
            spreads.append(max(abs(sample / samples[0] - 1) for sample in samples))
            figures = " ".join(f"{sample:.1f}" for sample in samples)
            print_progress(f"memory: {number + 1}/{runs}: MB after each 100 jobs: {figures}")
    last, first = (median(side) for side in zip(*pairs, strict=True))
    print_progress(f"memory: farthest from that at job 100: {median(spreads):.1%}")
    return [
        Measurement(
            what=f"memory at job {JOBS}, against job 100",
            value=last,
            unit="MB",
            floor=first,
            goal=Threshold(least=0.9, most=1.1),
        )
    ]


def first_submit(runs: int, folder: Path) -> list[Measurement]:
    """Measure the milliseconds from the call of a process's first node to the submission's arrival."""
    lines = []
    with Simulator() as fal:
        env = {**fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")}

        def side(name: str, imported: bool) -> float:
            code = f"from benchmarks import workloads\nworkloads.{name}({KEY!r}, %r, imported={imported})"
            start: float = run_json(code % f"round {next(_number)}", **env)
            return (max(job.sent for job in fal.state.jobs.values()) - start) * 1000

        for imported in (True, False):
            what = "first submit" if imported else "first submit, fal_client not imported before"
            sides = (partial(side, f"first_of_{name}", imported) for name in ("runtime", "bare"))
            ours, floor = interleaved(what, "ms", max(runs, FIRSTS), *sides)
            goal = Threshold(most=5 if imported else 15)
            lines.append(
                Measurement(
                    what=what, value=ours, unit="ms", floor=floor, goal=goal, difference=True
                )
            )
    return lines


def generate(runs: int, folder: Path) -> list[Measurement]:
    """Measure the milliseconds of a job through ``generate``, against the bare node."""
    with Simulator() as fal:
        env = {**fal.env, "FAL_JOURNAL": str(folder / "jobs.sqlite")}

        def side(work: str) -> float:
            call = (
                f"workloads.single_jobs(workloads.{work}, 'round {next(_number)}', {SINGLE_JOBS})"
            )
            return float(median(run_json(f"from benchmarks import workloads\n{call}", **env)))

        sides = (partial(side, work) for work in ("generating()", f"runtime({KEY!r})"))
        ours, floor = interleaved("generate", "ms", runs, *sides)
    goal = Threshold(most=5)
    what = "a job through generate"
    return [Measurement(what=what, value=ours, unit="ms", floor=floor, goal=goal, difference=True)]


def data(runs: int, folder: Path) -> list[Measurement]:
    """Measure the kilobytes of the generated catalogue, in the wheel and unpacked."""
    packed = [path.read_bytes() for path in sorted(DATA.glob("*.jsonl.gz"))]
    return [
        Measurement(what="catalogue in the wheel", value=sum(map(len, packed)) / 1024, unit="KB"),
        Measurement(
            what="catalogue unpacked",
            value=sum(len(gzip.decompress(part)) for part in packed) / 1024,
            unit="KB",
        ),
    ]
