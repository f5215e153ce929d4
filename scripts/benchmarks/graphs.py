"""What running a graph costs, held against the least that its jobs take."""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path

from benchmarks.measure import Goal, Line, by_turns, told
from nodetool.fal.simulator import Simulator

LARGE = 200
NODES = 50
SECONDS = 1.0
CONCURRENCY = (10, 50)

#: shape -> sizes of graphs whose nodes should cost the same, the smallest first
SCALES = {
    **dict.fromkeys(("chain", "fan", "mixed"), (100, 1_000, 3_000, 10_000)),
    "fal": (300, 3_000),
}

_number = itertools.count(1)


def exchange(runs: int, folder: Path) -> list[Line]:
    """A large graph is built, written and read back, against NodeTool reading it."""

    def side(which: str) -> float:
        code = "from benchmarks import sides\nsides.exchange({!r}, {})"
        return float(told(code.format(which, LARGE)))

    what = f"graph of {LARGE} nodes, built, written and read"
    ours, nodetools = by_turns(what, "s", runs, partial(side, "ours"), partial(side, "nodetool"))
    goal = Goal(most=3.0)
    return [Line(what=what, value=ours * 1000, unit="ms", floor=nodetools * 1000, goal=goal)]


def run(runs: int, folder: Path) -> list[Line]:
    """A run of independent nodes, each a job of one second, with and without files."""
    lines = []
    with Simulator(latency=(SECONDS, SECONDS)) as fal:
        env = {**fal.env, "FAL_JOURNAL": str(folder / "run.sqlite")}

        def side(at_once: int, kept: bool) -> float:
            number = next(_number)
            out = str(folder / f"out{number}") if kept else ""
            call = f"sides.run('round {number}', {NODES}, {at_once}, {out!r})"
            return float(told(f"from benchmarks import sides\n{call}", **env))

        for at_once in CONCURRENCY:
            what = f"run of {NODES} nodes of {SECONDS:g} s, {at_once} at once"
            sides = [partial(side, at_once, kept) for kept in (False, True)]
            bare, kept = by_turns(what, "s", runs, *sides, warm=False)
            least = SECONDS * NODES / at_once
            goal = Goal(most=1.3)
            lines += [
                Line(what=what, value=bare, floor=least, goal=goal),
                Line(what=f"{what}, files saved", value=kept, floor=least, goal=goal),
            ]
    return lines


def scale(runs: int, folder: Path) -> list[Line]:
    """A node of a large graph, against one of a small graph of the same shape."""
    lines = []
    with Simulator() as fal:

        def side(shape: str, size: int) -> float:
            env = {**fal.env, "FAL_JOURNAL": str(folder / f"scale{next(_number)}.sqlite")}
            out = str(folder / f"scale{next(_number)}")
            return float(
                told(
                    f"from benchmarks import sides\nsides.scale({shape!r}, {size}, {out!r})", **env
                )
            )

        for shape, sizes in SCALES.items():
            sides = [partial(side, shape, size) for size in sizes]
            costs = by_turns(f"graphs as {shape}", "ms", runs, *sides, warm=False)
            for size, cost in zip(sizes[1:], costs[1:], strict=True):
                what = f"a node of {size:,}, {shape}, CPU"
                floor, goal = costs[0], Goal(most=2.0)
                lines.append(Line(what=what, value=cost, unit="ms", floor=floor, goal=goal))
    return lines
