"""What importing the DSL's wrappers costs beside the nodes that they wrap."""

from __future__ import annotations

from pathlib import Path

from benchmarks.generator import WRAPPERS
from benchmarks.measure import Goal, Line, by_turns, told

#: import a module, after others that do not count; prints seconds
IMPORT = """
import importlib, json, sys, time

for name in sys.argv[2:]:
    importlib.import_module(name)
start = time.perf_counter()
importlib.import_module(sys.argv[1])
print(json.dumps(time.perf_counter() - start))
"""


def _versus(what: str, most: float, runs: int, ours: str, other: str, *before: str) -> Line:
    def measured(module: str) -> float:
        return 1000 * float(told(IMPORT, module, *before))

    a, b = by_turns(what, "ms", runs, lambda: measured(ours), lambda: measured(other))
    return Line(what=what, value=a, floor=b, unit="ms", goal=Goal(most=most))


def wrappers(runs: int, folder: Path) -> list[Line]:
    """The smallest and the largest category, and the runtime alone."""
    by_size = sorted(WRAPPERS.glob("*_to_*.py"), key=lambda path: path.stat().st_size)
    nodes, dsl = "nodetool.nodes.fal", "nodetool.dsl.fal"
    lines = []
    for name in (by_size[0].stem, by_size[-1].stem):
        ours, theirs = f"{dsl}.{name}", f"{nodes}.{name}"
        lines.append(_versus(f"import dsl {name}", 1.5, runs, ours, theirs))
        lines.append(
            _versus("the same, core imported before", 1.5, runs, ours, theirs, "nodetool.fal.node")
        )
    alone = _versus("import nodetool.dsl.node", 1.2, runs, "nodetool.dsl.node", "pydantic")
    return [*lines, alone]
