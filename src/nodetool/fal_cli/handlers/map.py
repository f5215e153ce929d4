"""Map a workflow over a table and print how far it is and what came of each row."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import typer

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import Graph
from nodetool.dsl.mapping import ColumnError, MapOptions, Results, map_graph
from nodetool.dsl.typecheck import validation
from nodetool.fal.errors import FalError
from nodetool.fal_cli.handlers import costs, workflows
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    fail,
    interrupted,
    print_err,
    print_json,
    print_out,
)
from nodetool.fal_cli.terminal.map_view import ProgressMonitor

#: seconds between two lines of progress where there is no terminal
PROGRESS_INTERVAL = 5.0


def map_table(
    workflow: Path | Graph, options: MapOptions, *, column: Sequence[str], as_json: bool
) -> None:
    """Map a workflow as ``nodetool-fal map`` does.

    Args:
        workflow: a graph, or the file of one.
        options: of the map; columns, and what shows progress and costs, are added here.
        column: ``COLUMN=NODE.INPUT`` for each column that its name does not explain.
        as_json: whether the result is printed as JSON, without progress.

    Raises:
        typer.Exit: with 1 if a row failed, with 2 for wrong use, with 130 if it was interrupted.
    """
    bill = costs.MapBill(quiet=as_json)
    monitor = ProgressMonitor()
    options = replace(
        options,
        columns=_parse_columns(column),
        watch=monitor,
        announce=None if options.simulate else bill.announce,
    )
    try:
        with busy("reading the workflow …"):
            graph = workflows.load(workflow, check=False, warn=False)
            _import_nodes(graph)  # before anything is under way
        with monitor.display(not as_json, PROGRESS_INTERVAL):
            results = interrupts.run(lambda: map_graph(graph, options))
    except ColumnError as error:
        fail("\n".join(error.on_command_line), WRONG_USE)
    except (DSLError, FalError) as error:
        fail(str(error), FAILED if monitor.started else WRONG_USE)
    except (KeyboardInterrupt, asyncio.CancelledError):
        bill.print_submitted()
        _end_interrupted(monitor, options.out, as_json)
    if as_json:
        print_json({**results.to_json(), **bill.to_json()})
    else:
        _print_summary(results, monitor)
        bill.print_submitted()
    if not results.ok:
        raise typer.Exit(FAILED)


def _import_nodes(graph: Graph) -> None:
    """Import the modules of all nodes of a graph, as far as they are installed."""
    for node in graph.nodes:
        validation.is_installed(node.type)


def _parse_columns(options: Sequence[str]) -> dict[str, str | None]:
    """Return column -> ``node.input``, or None for a column that sets nothing."""
    columns: dict[str, str | None] = {}
    for text in options:
        name, equals, target = text.rpartition("=")
        if not equals or not name:
            fail(f"--column {text!r} must be COLUMN=NODE.INPUT", WRONG_USE)
        columns[name] = target or None
    return columns


def _end_interrupted(monitor: ProgressMonitor, out: str | Path, as_json: bool) -> NoReturn:
    """Exit from an interrupted map, with the table of its results so far."""
    last = monitor.last
    if as_json and last is not None:
        table = str(last.table) if last.table else None
        counts = {"done": last.done, "failed": last.failed, "resumed": last.resumed}
        print_json({"out": str(out), "table": table, **counts, "interrupted": True})
    elif last is not None and last.table is not None:
        total, not_run = "", ""
        if last.total is not None:
            total = f"{last.total} rows: "
            not_run = f", {last.total - last.done - last.failed} not run"
        print_out(f"{total}{last.done} done, {last.failed} failed{not_run}")
        print_out(str(last.table))
    interrupted("interrupted; the same command goes on where this stopped, and pays nothing twice")


def _print_summary(results: Results, monitor: ProgressMonitor) -> None:
    """Print failed rows, the counts and the path of the table of results."""
    for line in monitor.failures:
        print_err(line)
    if results.failed > len(monitor.failures):
        print_err("more rows have failed; the table says why")
    resumed = f", {results.resumed} of them before" if results.resumed else ""
    print_out(f"{len(results)} rows: {results.done} done{resumed}, {results.failed} failed")
    print_out(str(results.table))
    if results.failed:
        print_err("The same command tries the rows that have failed again.")
