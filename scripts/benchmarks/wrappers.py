"""What importing a wrapper of the DSL costs: its own module, and nothing of NodeTool."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from benchmarks.generator import WRAPPERS, smallest_and_largest
from benchmarks.measure import Measurement, Threshold, interleaved, run_json

#: import a module, after others that do not count; prints seconds
IMPORT = """
import importlib, json, sys, time

for name in sys.argv[2:]:
    importlib.import_module(name)
start = time.perf_counter()
importlib.import_module(sys.argv[1])
print(json.dumps(time.perf_counter() - start))
"""


def _versus(what: str, most: float, runs: int, ours: str, other: str, *before: str) -> Measurement:
    def measured(module: str) -> float:
        return 1000 * float(run_json(IMPORT, module, *before))

    a, b = interleaved(what, "ms", runs, lambda: measured(ours), lambda: measured(other))
    return Measurement(what=what, value=a, floor=b, unit="ms", goal=Threshold(most=most))


#: import one wrapper as users do and make it; prints seconds
USE = """
import json, sys, time
import nodetool.dsl.node

start = time.perf_counter()
package = __import__(sys.argv[1], fromlist=[sys.argv[2]])
wrapper = getattr(package, sys.argv[2])
wrapper(**dict.fromkeys(wrapper.__init__.__kwdefaults__ or {}), **{
    name: None
    for name in wrapper.__init__.__code__.co_varnames[1 : 1 + wrapper.__init__.__code__.co_kwonlyargcount]
    if name not in (wrapper.__init__.__kwdefaults__ or {})
})
print(json.dumps(time.perf_counter() - start))
"""
#: milliseconds that one wrapper may cost, whatever its category
MOST = 60.0


def wrappers(runs: int, folder: Path) -> list[Measurement]:
    """Measure one wrapper of the smallest and of the largest category, and the runtime alone."""
    lines = []
    for name in smallest_and_largest(WRAPPERS):
        largest = max((WRAPPERS / name).glob("[!_]*.py"), key=lambda path: path.stat().st_size)
        wrapper = largest.read_text("utf-8").partition("\nclass ")[2].partition("(")[0]
        times = [
            1000 * float(run_json(USE, f"nodetool.dsl.fal.{name}", wrapper)) for _ in range(runs)
        ]
        what = f"import and use {wrapper} of dsl {name}"
        lines.append(
            Measurement(
                what=what, value=median(times), floor=MOST, unit="ms", goal=Threshold(most=1)
            )
        )
    alone = _versus("import nodetool.dsl.node", 1.2, runs, "nodetool.dsl.node", "pydantic")
    return [*lines, alone]
