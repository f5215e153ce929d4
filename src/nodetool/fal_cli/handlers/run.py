"""Run a workflow and print what its nodes do and what came out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import typer

from nodetool.dsl import running
from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import Graph
from nodetool.dsl.running import Event, NodeReport, Report, RunOptions
from nodetool.dsl.running.run_folder import REPORT
from nodetool.fal.errors import FalError
from nodetool.fal_cli.handlers import costs, workflows
from nodetool.fal_cli.handlers.set_values import parse_settings
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    err,
    fail,
    interrupted,
    print_json,
    print_out,
)
from nodetool.fal_cli.terminal.run_view import progress_view


def run(
    workflow: Path | Graph, settings: Sequence[str], options: RunOptions, *, as_json: bool
) -> None:
    """Run a workflow as ``nodetool-fal run`` does.

    Args:
        workflow: a graph, or the file of one.
        settings: ``NODE.INPUT=VALUE`` for each value that is not the workflow's own.
        options: of the run; the view of its progress is added here.
        as_json: whether the report is printed as JSON, without progress.

    Raises:
        typer.Exit: with 1 if a node failed, with 2 for wrong use, with 130 if it was interrupted.
    """
    out = options.out
    if options.resume and out is not None and not (out / REPORT).exists():
        fail(f"there is no run in {out} to continue; without --resume it starts there", WRONG_USE)
    ended: list[NodeReport] = []
    estimate = None
    try:
        with busy("reading the workflow …"):
            graph = workflows.load(workflow, check=False, warn=False)  # --set may add what it lacks
            values = parse_settings(graph, settings)
            graph = graph.with_values(values)  # imports and checks before anything is under way
        if not options.simulate:
            with busy("asking for prices …"):
                estimate = graph.estimate()
            if not as_json:
                costs.announce_run(estimate)
        report = interrupts.run(lambda: _run(graph, options, ended, show_progress=not as_json))
    except (DSLError, FalError) as error:
        fail(str(error), WRONG_USE)
    except (KeyboardInterrupt, asyncio.CancelledError):
        _end_interrupted(ended, out, options.simulate, as_json)
    bill = None if estimate is None else costs.submitted_by(report.nodes, estimate)
    if as_json:
        money = {
            "estimate": estimate and estimate.to_json(),
            "submitted": bill and bill.to_json(),
        }
        print_json({**report.to_json(), **money})
    else:
        _print_results(report.nodes)
        print_out(report.summary())
        if estimate is not None and estimate.nodes and bill is not None:
            costs.print_submitted(bill)
    if not report.ok:
        raise typer.Exit(FAILED)


async def _run(
    graph: Graph, options: RunOptions, ended: list[NodeReport], *, show_progress: bool
) -> Report:
    """Run a graph, show its progress, and collect the reports of nodes that have ended."""
    view = progress_view(err, graph.ids()) if show_progress else contextlib.nullcontext()
    with view as show:

        def on_event(event: Event) -> None:
            if event.report is not None:
                ended.append(event.report)
            if show is not None:
                show(event)

        return await running.run_graph(graph, replace(options, watch=on_event))


def _end_interrupted(
    ended: Sequence[NodeReport], out: Path | None, simulate: bool, as_json: bool
) -> NoReturn:
    """Exit from an interrupted run, with the results so far."""
    if as_json:
        nodes = [node.to_json() for node in ended]
        print_json({"state": "cancelled", "simulated": simulate, "nodes": nodes})
    else:
        _print_results(node for node in ended if node.state == "done")
    options = f"{'--simulate ' if simulate else ''}--resume --out {out}"
    how_to_resume = f"; continue it with {options}" if out else ""
    effect = (
        "the run was cancelled"
        if simulate
        else "the run was cancelled, and so were its jobs at fal"
    )
    interrupted(f"{effect}{how_to_resume}")


def _print_results(nodes: Iterable[NodeReport]) -> None:
    """Print the results: files, or URLs where there is no folder, and texts."""
    for node in nodes:
        for line in node.results():
            print_out(line)
