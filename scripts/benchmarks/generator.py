"""How fast the generator is and how fast its nodes load, each against the least it could cost."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from benchmarks.measure import (
    ROOT,
    Measurement,
    Threshold,
    interleaved,
    print_progress,
    run_json,
    run_python,
    time_process,
)

NODES = ROOT / "src" / "nodetool" / "nodes" / "fal"
WRAPPERS = ROOT / "src" / "nodetool" / "dsl" / "fal"
CONFIGS = ROOT / "codegen" / "configs"
RECORD = ROOT / "codegen" / "node_types.json"

#: the work of the generator: all modules, or the one that the fifth argument names
GENERATE = """
import sys
from pathlib import Path
from codegen import pipeline
from codegen.output import atomic_write

configs, record, output, cache = map(Path, sys.argv[1:5])
paths = pipeline.Paths(configs=configs, record=record, output=output, cache=cache)
plan = pipeline.plan(paths, only=sys.argv[5:6] or None)
if not plan.ok:
    sys.exit("\\n".join(map(str, plan.diagnostics[:5])))
changes = atomic_write.compare(plan.files)
atomic_write.apply(plan.files, changes)
if not changes.written:
    sys.exit("nothing was written, so nothing was measured")
if sys.argv[6:]:
    Path(sys.argv[6]).write_text("\\n".join(sys.modules), "utf-8")
"""

SCAN = "from codegen.output import package_metadata\npackage_metadata.scan()\n"

#: the least that generation can cost
FLOOR = """
import json, shutil, subprocess, sys, tempfile
from pathlib import Path

root, *packages = map(Path, sys.argv[1:])
for path in [root / "all_models.json", *(root / "codegen" / "schemas").rglob("*.json")]:
    json.loads(path.read_bytes())
with tempfile.TemporaryDirectory() as folder:
    for package in packages:
        shutil.copytree(package, Path(folder) / package.parent.name)
    command = [str(Path(sys.executable).parent / "ruff"), "format", "--isolated", "--quiet"]
    command += ["--no-cache", "--target-version", "py311", "--line-length", "100", folder]
    subprocess.run(command, check=True)
    for path in sorted(Path(folder).rglob("*.py")):
        compile(path.read_bytes(), str(path), "exec")
"""

#: start Python and import the modules that a list names, in its order
IMPORTS = """
import importlib, sys
from pathlib import Path

for name in Path(sys.argv[1]).read_text("utf-8").split():
    importlib.import_module(name)
"""

#: import all nodes as the worker does; prints seconds, then each class's number of fields
LOAD = """
import json, sys, time
from importlib.util import cache_from_source
from pathlib import Path
import nodetool.worker.server
from nodetool.worker import node_loader
from nodetool.workflows.base_node import BaseNode

start = time.perf_counter()
problems = node_loader._import_node_packages(["fal"])
seconds = time.perf_counter() - start
if problems:
    sys.exit(str(problems))
from nodetool.fal.node import FALNode
modules = {c.__module__ for c in FALNode.__subclasses__()}
modules |= {name.rpartition(".")[0] for name in modules}
compiled = all(Path(cache_from_source(sys.modules[m].__file__)).exists() for m in modules)
fields = [len(c.model_fields.keys() - BaseNode.model_fields) for c in FALNode.__subclasses__()]
print(json.dumps({"seconds": seconds, "compiled": compiled, "fields": fields}))
"""

#: define bare nodes with the numbers of fields in a file; prints seconds
BARE = """
import json, sys, time, types
from pathlib import Path
import nodetool.worker.server
from nodetool.workflows.base_node import BaseNode

module = types.ModuleType("nodetool.nodes.bench")
module.BaseNode = BaseNode
sys.modules[module.__name__] = module
lines = []
for number, count in enumerate(json.loads(Path(sys.argv[1]).read_text("utf-8"))):
    lines.append(f"class Bare{number}(BaseNode):")
    lines += [f"    f{i}: int = 0" for i in range(count)] or ["    pass"]
code = compile("\\n".join(lines), "bench", "exec")
start = time.perf_counter()
exec(code, vars(module))
print(json.dumps({"seconds": time.perf_counter() - start}))
"""


def _versus(
    what: str, most: float, runs: int, a: Callable[[], float], b: Callable[[], float]
) -> Measurement:
    ours, floor = interleaved(what, "s", runs, a, b)
    return Measurement(what=what, value=ours, floor=floor, goal=Threshold(most=most))


def generation(runs: int, folder: Path) -> list[Measurement]:
    """Measure generating everything, from the snapshot to files."""

    def everything() -> float:
        workspace = Path(tempfile.mkdtemp(dir=folder))
        record = workspace / "node_types.json"
        shutil.copy(RECORD, record)
        return time_process(GENERATE, CONFIGS, record, workspace / "nodes", workspace / "cache")

    line = _versus(
        "generate all", 2.5, runs, everything, lambda: time_process(FLOOR, ROOT, NODES, WRAPPERS)
    )
    scans = []
    for number in range(runs):
        scans.append(everything() + time_process(SCAN))
        print_progress(f"generate all and scan metadata: {number + 1}/{runs}: {scans[-1]:.2f} s")
    return [line, Measurement(what="generate all and scan metadata", value=median(scans))]


def smallest_and_largest(folder: Path) -> tuple[str, str]:
    """Return the categories of a folder with the least and with the most text in them."""
    sizes = {
        path.name: sum(file.stat().st_size for file in path.glob("*.py"))
        for path in sorted(folder.iterdir())
        if path.is_dir() and any(path.glob("*.py"))
    }
    return min(sizes, key=sizes.__getitem__), max(sizes, key=sizes.__getitem__)


def change(runs: int, folder: Path) -> list[Measurement]:
    """Measure a change of one word of one entry, in the smallest and in the largest category."""
    lines = []
    for name in smallest_and_largest(CONFIGS):
        workspace = folder / name
        configs, cache, output = workspace / "configs", workspace / "cache", workspace / "nodes"
        shutil.copytree(CONFIGS, configs, ignore=shutil.ignore_patterns("__pycache__"))
        record, modules = workspace / "node_types.json", workspace / "imported.txt"
        shutil.copy(RECORD, record)
        run_python(GENERATE, configs, record, output, cache)  # fills cache and output
        config = sorted((configs / name).glob("*.py"))[0]
        original = config.read_text("utf-8")
        before, key, after = original.partition('"docstring": "')
        turn = 0

        def edited(
            name: str = name,
            config: Path = config,
            arguments: Sequence[Path] = (configs, record, output, cache),
            modules: Path = modules,
            parts: tuple[str, str, str] = (before, key, after),
        ) -> float:
            nonlocal turn
            turn += 1  # another word each time, or the cache would know the text already
            text = f"{parts[0]}{parts[1]}Word{turn} {parts[2]}"
            config.write_text(text, "utf-8")
            return time_process(GENERATE, *arguments, name, modules)

        def started(modules: Path = modules) -> float:
            return time_process(IMPORTS, modules)

        lines.append(_versus(f"one word in {name}", 2.0, runs, edited, started))
    return lines


def loading(runs: int, folder: Path) -> list[Measurement]:
    """Measure importing all nodes, as the worker does when it starts."""
    counts = folder / "fields.json"

    def real() -> float:
        loaded = run_json(LOAD)
        counts.write_text(json.dumps(loaded["fields"]), "utf-8")
        if not loaded["compiled"]:
            raise SystemExit("bench: the nodes were not loaded from .pyc files")
        return float(loaded["seconds"])

    def bare() -> float:
        return float(run_json(BARE, counts)["seconds"])

    line = _versus("load all nodes", 1.5, runs, real, bare)
    fields = json.loads(counts.read_text("utf-8"))
    print_progress(f"load all nodes: {len(fields)} classes with {sum(fields)} fields")
    return [line]
