"""What a search costs after its import: the first one of a process, and those that follow."""

from __future__ import annotations

import tomllib
from pathlib import Path
from statistics import median

from benchmarks.measure import ROOT, Measurement, Threshold, print_progress, run_json

#: search all queries; prints the milliseconds of each
SEARCH = """
import json, sys, time
from nodetool.fal.search.engine import search

times = []
for query in sys.argv[1:]:
    start = time.perf_counter()
    search(query, limit=5)
    times.append(1000 * (time.perf_counter() - start))
print(json.dumps(times))
"""
QUERIES = ROOT / "tests/data/searches.toml"
#: milliseconds that any search may take
MOST = 150.0
#: the first query of a process, spelled right and not
FIRST = {"": "remove the background of a photo", ", misspelt": "remov the backgroud of a photo"}


def search(runs: int, folder: Path) -> list[Measurement]:
    """Measure the first search of a process, and all queries of the tests after it."""
    queries = tomllib.loads(QUERIES.read_text("utf-8"))
    lines = []
    warm: list[float] = []
    for remark, first in FIRST.items():
        what = f"first search{remark}"
        cold = []
        for number in range(runs):
            times = run_json(SEARCH, first, *queries["finds"], *queries["typed"])
            cold.append(times[0])
            warm += times[1:]
            print_progress(f"{what}: {number + 1}/{runs}: {times[0]:.1f} ms")
        lines.append(_line(what, median(cold)))
    return [
        *lines,
        _line("later searches", median(warm)),
        _line("the slowest of the later ones", max(warm)),
    ]


def _line(what: str, value: float) -> Measurement:
    return Measurement(what=what, value=value, floor=MOST, unit="ms", goal=Threshold(most=1.0))
