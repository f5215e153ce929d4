"""Run one row, in any process."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nodetool.metadata.types import AssetRef

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.checkpoint import FILES
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import MapConfig, RowResult, RowState, scope_of
from nodetool.dsl.mapping.row_locks import row_lock
from nodetool.dsl.running import Event, RunOptions, run_graph
from nodetool.dsl.running.context import local_path
from nodetool.dsl.running.report import plain
from nodetool.fal import settings
from nodetool.fal.errors import FalError
from nodetool.fal.jobs import spending
from nodetool.fal.text import redact_text


async def run_row(
    config: MapConfig, row: Row, watch: Callable[[Event], None] | None = None
) -> RowResult:
    """Run the graph for a row and return its result; any error fails this row only.

    Nothing is sent for a row whose values are invalid; a job that an earlier run has paid for is
    resumed.

    Args:
        config: of the map.
        row: to run.
        watch: called with each event of its nodes.
    """
    start = time.monotonic()
    outputs: dict[str, Any] = {}
    requests: tuple[str, ...] = ()
    error = row.problem
    try:
        if not error:
            outputs, requests, error = await _run(config, row, watch)
    except (DSLError, FalError) as problem:
        error = str(problem)
    except Exception as problem:
        error = f"{type(problem).__name__}: {redact_text(str(problem))}"
    return RowResult(
        number=row.number,
        state=RowState.FAILED if error else RowState.DONE,
        inputs=row.values,
        outputs=outputs,
        requests=requests,
        seconds=time.monotonic() - start,
        error=error,
    )


async def _run(
    config: MapConfig, row: Row, watch: Callable[[Event], None] | None
) -> tuple[dict[str, Any], tuple[str, ...], str]:
    """Run a row; return its outputs, fal's ids of its jobs, and why it failed, if it did."""
    scope = f"{scope_of(config.map_id)}{row.number}"
    values = config.values(row.values)
    folder = config.out / FILES / f"{row.number:06}" if config.download else None
    async with row_lock(settings.current().journal, scope):
        options = RunOptions(values=values, out=folder, scope=scope, watch=watch)
        with spending.limited(config.spend_limit):
            report = await run_graph(config.graph, options)
    outputs = {
        f"{node.id}.{slot}": display_value(value, config.out)
        for node in report.nodes
        if node.id in config.ends
        for slot, value in node.outputs.items()
        if value is not None
    }
    requests = tuple(request for node in report.nodes for request in node.request_ids)
    errors = [f"{node.id}: {node.error}" for node in report.failures]
    if not report.ok and not errors:
        errors = [f"the run is {report.state}"]
    return outputs, requests, "; ".join(errors)


def display_value(value: Any, out: Path) -> Any:
    """Return an output for the table: files as URLs, or as paths relative to the folder ``out``."""
    if isinstance(value, AssetRef):
        path = local_path(value.uri)
        if path is None:
            return value.uri or None
        file = Path(path)
        return file.relative_to(out).as_posix() if file.is_relative_to(out) else path
    if isinstance(value, list | tuple):
        return [display_value(item, out) for item in value]
    return plain(value)
