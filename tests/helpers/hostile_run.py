"""Run as a program: each hostile document through one part of the package, what it took as JSON."""

from __future__ import annotations

import asyncio
import json
import re
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from tests.strategies import documents as hostile

# Each part imports what it needs by itself, so that only that counts as its time and memory.

#: address space of the program, bytes, and its processor time, seconds: a guard for the machine
MEMORY, PATIENCE = 2 * 2**30, 120


def generator(document: Any, file: Path) -> str:
    """Return what the generator reports about a file."""
    from codegen import pipeline

    plan = pipeline.plan_documents([file], file.parent / "out")
    assert plan.ok == bool(plan.files)
    return "\n".join(map(str, plan.diagnostics))


def show(document: Any, file: Path) -> str:
    """Return what ``show`` prints, and what the dynamic node does with the same document."""
    from typer.testing import CliRunner

    from nodetool.fal.compiler.parsing.documents import DocumentError
    from nodetool.fal.dynamic import class_factory
    from nodetool.fal_cli import app
    from nodetool.nodes.fal.dynamic import DynamicFal

    endpoint = f"{file}#{hostile.endpoint(document)}"
    output = CliRunner().invoke(app, ["show", endpoint])
    assert output.exit_code in {0, 2}, repr(output.exception)
    try:
        node = asyncio.run(DynamicFal(endpoint=endpoint).build_endpoint_node(None))
        node.assign_property("a", {"a": {"b": [1]}})
        assert output.exit_code == 0
    except DocumentError:
        assert output.exit_code == 2
    class_factory._cache.clear()  # what is kept for the next time is no part of what one document takes
    return output.output


def simulator(document: Any, file: Path) -> str:
    """Return the responses of the simulator to two calls."""
    from nodetool.fal.simulator.endpoints import Endpoints

    endpoint, served = hostile.endpoint(document), Endpoints(0)
    served.serve(endpoint, document)
    responses = [
        served.outcome(endpoint, given, lambda *_: "https://example.com/file")
        for given in ({}, {"a": {"b": [1, {"a": {"a": 3}}]}, "p0": {}})
    ]
    assert {response.status for response in responses} <= {200, 422, 500}
    return "\n".join(response.body.decode() for response in responses)


def spent() -> float:
    """Processor time of this program and the programs it called, seconds."""
    own, called = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + called.ru_utime + called.ru_stime


def peak() -> float:
    """Return the peak memory of this program in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says includes the program that started this one
        match = re.search(r"VmHWM:\s*(\d+) kB", status.read_text())
        assert match is not None
        return int(match[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(surface: Callable[[Any, Path], str]) -> Iterator[dict[str, Any]]:
    """Yield the resources that each document took."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "hostile.json")
        documents: dict[str, hostile.Made] = {"nothing": partial(hostile.document, {})}
        for name, make in {**documents, **hostile.DOCUMENTS}.items():  # imports count for nothing
            document = make()
            text = hostile.text(document)
            file.write_text(text)
            before = spent()
            output = surface(document, file)
            yield {
                "name": name,
                "bytes": len(text),
                "seconds": spent() - before,
                "megabytes": peak(),
                "told": output[:100_000],
            }


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    for line in measured(globals()[sys.argv[1]]):
        print(json.dumps(line), flush=True)
