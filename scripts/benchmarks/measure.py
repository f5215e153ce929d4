"""Measure in fresh processes, compare figures with their floors, and print them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, kw_only=True)
class Threshold:
    """The least and the most that a comparison should give."""

    least: float | None = None
    most: float | None = None

    def met(self, value: float) -> bool:
        """Return whether it is reached."""
        return (self.least is None or value >= self.least) and (
            self.most is None or value <= self.most
        )

    def __str__(self) -> str:
        if self.least is None:
            return f"<= {self.most:g}"
        return f">= {self.least:g}" if self.most is None else f"{self.least:g} to {self.most:g}"


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One measured figure; without a floor it stands alone.

    Attributes:
        what: is measured.
        value: in ``unit``.
        floor: what it is held against, in the same unit.
        goal: what the comparison should give.
        difference: whether the two are compared by difference instead of ratio.
    """

    what: str
    value: float
    unit: str = "s"
    floor: float | None = None
    goal: Threshold | None = None
    difference: bool = False

    @property
    def compared(self) -> float | None:
        """Return how many times the floor it is, or the difference to it."""
        if self.floor is None:
            return None
        return self.value - self.floor if self.difference else self.value / self.floor

    @property
    def verdict(self) -> str:
        """Return whether the goal is met, in words."""
        if self.compared is None or self.goal is None:
            return "no goal"
        return "goal met" if self.goal.met(self.compared) else "goal missed"

    def as_json(self) -> dict[str, Any]:
        """Return the figure as a JSON object."""
        return {
            "what": self.what,
            "unit": self.unit,
            "value": self.value,
            "floor": self.floor,
            "difference" if self.difference else "ratio": self.compared,
            "goal": None if self.goal is None else str(self.goal),
            "verdict": self.verdict,
        }

    def as_row(self) -> tuple[str, ...]:
        """Return the figure as a row of the table for people."""
        compared = self.compared
        comparison = "" if compared is None else f"{compared:.2f}"
        return (
            self.what,
            f"{self.value:.2f} {self.unit}",
            "" if self.floor is None else f"{self.floor:.2f} {self.unit}",
            (
                f"{compared:+.2f} {self.unit}"
                if compared is not None and self.difference
                else comparison
            ),
            "" if self.goal is None else str(self.goal),
            self.verdict,
        )


def table(lines: Sequence[Measurement]) -> str:
    """Return the figures as a table for people."""
    rows = [("what", "median", "floor", "ratio", "goal", ""), *(line.as_row() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in (0, 5) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def print_progress(text: str) -> None:
    """Print progress to stderr."""
    print(text, file=sys.stderr, flush=True)


def run_python(code: str, *arguments: str | Path, **variables: str) -> str:
    """Run code in a fresh process of this Python; returns what it prints.

    Args:
        code: Python source.
        arguments: of the program.
        variables: further variables of its environment.
    """
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    paths = (ROOT, ROOT / "src", ROOT / "scripts")
    env |= {"PYTHONPATH": os.pathsep.join(map(str, paths)), **variables}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    completed = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, check=False
    )
    if completed.returncode:
        raise SystemExit(f"bench: a measured process failed:\n{completed.stderr.strip()[-2000:]}")
    return completed.stdout


def run_json(code: str, *arguments: str | Path, **variables: str) -> Any:
    """Run code in a fresh process; return the JSON that it prints."""
    return json.loads(run_python(code, *arguments, **variables))


def time_process(code: str, *arguments: str | Path) -> float:
    """Return the seconds that a whole process takes."""
    start = perf_counter()
    run_python(code, *arguments)
    return perf_counter() - start


def interleaved(
    what: str, unit: str, runs: int, *sides: Callable[[], float], warm: bool = True
) -> list[float]:
    """Return the medians of several sides that are measured in turns.

    Args:
        what: for progress.
        unit: of the figures.
        runs: times that each side is measured.
        sides: each measures itself once and returns the figure.
        warm: run each side once before, to fill the caches of the machine.
    """
    if warm:
        for side in sides:
            side()
    rounds = []
    for number in range(runs):
        rounds.append([side() for side in sides])
        figures = " against ".join(f"{figure:.2f} {unit}" for figure in rounds[-1])
        print_progress(f"{what}: {number + 1}/{runs}: {figures}")
    return [median(side) for side in zip(*rounds, strict=True)]
