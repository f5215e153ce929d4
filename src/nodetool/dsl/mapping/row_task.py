"""One row is run, in whatever process."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.checkpoint import FILES
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import DONE, FAILED, MapConfig, RowResult
from nodetool.dsl.mapping.row_locks import row_lock
from nodetool.fal.errors import FalError
from nodetool.fal.settings import load
from nodetool.fal.text import redact_text

if TYPE_CHECKING:
    from nodetool.dsl.running import Event


async def run_row(
    setup: MapConfig, row: Row, watch: Callable[[Event], None] | None = None
) -> RowResult:
    """Run the graph for a row. Whatever goes wrong is its own affair: the row fails, and says why.

    Nothing is sent for a row whose values do not fit; a job that an earlier run has paid for is
    taken up again.

    Args:
        setup: what is the same for all rows.
        row: which one.
        watch: is told of events of its nodes.
    """
    start = time.monotonic()
    outputs: dict[str, Any] = {}
    requests: tuple[str, ...] = ()
    error = row.problem
    try:
        if not error:
            outputs, requests, error = await _run(setup, row, watch)
    except (DSLError, FalError) as problem:
        error = str(problem)
    except Exception as problem:
        error = f"{type(problem).__name__}: {redact_text(str(problem))}"
    return RowResult(
        number=row.number,
        state=FAILED if error else DONE,
        inputs=row.values,
        outputs=outputs,
        requests=requests,
        seconds=time.monotonic() - start,
        error=error,
    )


async def _run(
    setup: MapConfig, row: Row, watch: Callable[[Event], None] | None
) -> tuple[dict[str, Any], tuple[str, ...], str]:
    from nodetool.dsl.running import run_graph

    scope = f"map/{setup.map_id}/{row.number}"
    values = setup.values(row.values)
    folder = setup.out / FILES / f"{row.number:06}" if setup.download else None
    async with row_lock(load().journal, scope):
        report = await run_graph(setup.graph, values=values, out=folder, scope=scope, watch=watch)
    outputs = {
        f"{node.id}.{slot}": display_value(value, setup.out)
        for node in report.nodes
        if node.id in setup.ends
        for slot, value in node.outputs.items()
        if value is not None
    }
    requests = tuple(request for node in report.nodes for request in node.request_ids)
    errors = [f"{node.id}: {node.error}" for node in report.failures]
    if not report.ok and not errors:
        errors = [f"the run is {report.state}"]
    return outputs, requests, "; ".join(errors)


def display_value(value: Any, out: Path) -> Any:
    """An output for the table: files as their addresses, or as their paths in the folder."""
    from nodetool.metadata.types import AssetRef

    from nodetool.dsl.running.context import local_path
    from nodetool.dsl.running.report import plain

    if isinstance(value, AssetRef):
        path = local_path(value.uri)
        if path is None:
            return value.uri or None
        file = Path(path)
        return file.relative_to(out).as_posix() if file.is_relative_to(out) else path
    if isinstance(value, list | tuple):
        return [display_value(item, out) for item in value]
    return plain(value)
