"""What running a graph costs, held against the least that its jobs take."""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path

from benchmarks.measure import Measurement, Threshold, interleaved, run_json
from nodetool.fal.simulator import Simulator

EXCHANGE_NODES = 200
NODES = 50
SECONDS = 1.0
CONCURRENCY = (10, 50)

#: shape -> sizes of graphs whose nodes should cost the same, the smallest first
SCALES = {
    **dict.fromkeys(("chain", "fan", "mixed"), (100, 1_000, 3_000, 10_000)),
    "fal": (300, 3_000),
}

_number = itertools.count(1)


def exchange(runs: int, folder: Path) -> list[Measurement]:
    """Measure building, writing and reading back a large graph, against NodeTool reading it."""

    def side(which: str) -> float:
        code = "from benchmarks import workloads\nworkloads.exchange({!r}, {})"
        return float(run_json(code.format(which, EXCHANGE_NODES)))

    what = f"graph of {EXCHANGE_NODES} nodes, built, written and read"
    ours, nodetools = interleaved(what, "s", runs, partial(side, "ours"), partial(side, "nodetool"))
    goal = Threshold(most=3.0)
    return [Measurement(what=what, value=ours * 1000, unit="ms", floor=nodetools * 1000, goal=goal)]


def run(runs: int, folder: Path) -> list[Measurement]:
    """Measure a run of independent nodes, each a job of one second, with and without files."""
    lines = []
    with Simulator(latency=(SECONDS, SECONDS)) as fal:
        env = {**fal.env, "FAL_JOURNAL": str(folder / "run.sqlite")}

        def side(at_once: int, with_files: bool) -> float:
            number = next(_number)
            out = str(folder / f"out{number}") if with_files else ""
            call = f"workloads.run('round {number}', {NODES}, {at_once}, {out!r})"
            return float(run_json(f"from benchmarks import workloads\n{call}", **env))

        for at_once in CONCURRENCY:
            what = f"run of {NODES} nodes of {SECONDS:g} s, {at_once} at once"
            sides = [partial(side, at_once, with_files) for with_files in (False, True)]
            unsaved, saved = interleaved(what, "s", runs, *sides, warm=False)
            least = SECONDS * NODES / at_once
            goal = Threshold(most=1.3)
            lines += [
                Measurement(what=what, value=unsaved, floor=least, goal=goal),
                Measurement(what=f"{what}, files saved", value=saved, floor=least, goal=goal),
            ]
    return lines


def scale(runs: int, folder: Path) -> list[Measurement]:
    """Measure a node of a large graph, against one of a small graph of the same shape."""
    lines = []
    with Simulator() as fal:

        def side(shape: str, size: int) -> float:
            env = {**fal.env, "FAL_JOURNAL": str(folder / f"scale{next(_number)}.sqlite")}
            out = str(folder / f"scale{next(_number)}")
            return float(
                run_json(
                    f"from benchmarks import workloads\nworkloads.scale({shape!r}, {size}, {out!r})",
                    **env,
                )
            )

        for shape, sizes in SCALES.items():
            sides = [partial(side, shape, size) for size in sizes]
            costs = interleaved(f"graphs as {shape}", "ms", runs, *sides, warm=False)
            for size, cost in zip(sizes[1:], costs[1:], strict=True):
                what = f"a node of {size:,}, {shape}, CPU"
                floor, goal = costs[0], Threshold(most=2.0)
                lines.append(Measurement(what=what, value=cost, unit="ms", floor=floor, goal=goal))
    return lines
