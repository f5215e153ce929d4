"""``map``: a workflow for each row of a table."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from nodetool.fal_cli import run
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
from nodetool.fal_cli.terminal.map_view import Watcher

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph
    from nodetool.dsl.mapping import Results


#: seconds between two lines of progress where there is no terminal
PAUSE = 5.0


def map_table(
    workflow: run.Workflow,
    table: Annotated[
        Path, typer.Argument(metavar="TABLE", help="Rows: .csv, .tsv, .jsonl or .parquet.")
    ],
    out: Annotated[
        Path, typer.Option(metavar="DIR", help="Folder for the results and their files.")
    ],
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=NODE.INPUT",
            help="What a column sets, where its name does not say it; COLUMN= sets nothing.",
        ),
    ] = None,
    concurrency: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Rows at once; 32 unless told.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Run on so many processes, by Dask.")
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Run on the workers of this Dask scheduler."),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            help="Go on where an earlier map stopped; else start and pay again, and keep what was "
            "there in earlier-1."
        ),
    ] = True,
    download: Annotated[
        bool, typer.Option(help="Fetch the files of results; else the table has addresses.")
    ] = True,
    form: Annotated[
        str | None,
        typer.Option(metavar="csv|jsonl|parquet", help="Of the results; as the table unless told."),
    ] = None,
    ignore_unused: Annotated[
        bool,
        typer.Option(
            "--ignore-unused", help="Columns that set nothing are all right; else they are refused."
        ),
    ] = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="On the simulator: free, with made-up results.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Run a workflow once for each row of a table, many rows at once, and tell what came of each.

    A column named NODE.INPUT sets that input; so does one that is named as an input which only one
    node has. Run again with the same folder, it goes on where it stopped and pays nothing twice.
    For example: nodetool-fal map poster.json posters.csv --column scene=shot.scene_description
    --column note= --out posters
    """
    run.quiet()
    from nodetool.dsl.errors import DSLError
    from nodetool.dsl.mapping import ColumnError
    from nodetool.fal.errors import FalError

    columns = _columns(column or [])
    watcher = Watcher()
    try:
        with busy("reading the workflow …"):
            graph = run.load(workflow, check=False, tell=False)
            _import_nodes(graph)  # before anything is in hand
        with watcher.shown(not as_json, PAUSE):
            results = interrupts.run(
                lambda: graph.map(
                    table,
                    out=out,
                    columns=columns,
                    concurrency=concurrency,
                    resume=resume,
                    scheduler=scheduler,
                    workers=workers,
                    simulate=simulate,
                    watch=watcher,
                    download=download,
                    form=form,
                    ignore_unused=ignore_unused,
                )
            )
    except ColumnError as error:
        fail("\n".join(error.on_command_line), WRONG_USE)
    except (DSLError, FalError) as error:
        fail(str(error), FAILED if watcher.started else WRONG_USE)
    except (KeyboardInterrupt, asyncio.CancelledError):
        _say_interrupted(watcher, out, as_json)
    if as_json:
        print_json(results.to_json())
    else:
        _summary(results, watcher)
    if not results.ok:
        raise typer.Exit(FAILED)


def _import_nodes(graph: Graph) -> None:
    from nodetool.dsl.typecheck import validation

    for node in graph.nodes:
        validation.is_installed(node.type)


def _columns(told: list[str]) -> dict[str, str | None]:
    columns: dict[str, str | None] = {}
    for text in told:
        name, sign, place = text.rpartition("=")
        if not sign or not name:
            fail(f"--column {text!r} must be COLUMN=NODE.INPUT", WRONG_USE)
        columns[name] = place or None
    return columns


def _say_interrupted(watcher: Watcher, out: Path, as_json: bool) -> NoReturn:
    """End a map that was interrupted, with the table of what it has done so far."""
    last = watcher.last
    if as_json and last is not None:
        table = str(last.table) if last.table else None
        counts = {"done": last.done, "failed": last.failed, "resumed": last.resumed}
        print_json({"out": str(out), "table": table, **counts, "interrupted": True})
    elif last is not None and last.table is not None:
        total = "" if last.total is None else f"{last.total} rows: "
        left = "" if last.total is None else f", {last.total - last.done - last.failed} not run"
        print_out(f"{total}{last.done} done, {last.failed} failed{left}")
        print_out(str(last.table))
    interrupted("interrupted; the same command goes on where this stopped, and pays nothing twice")


def _summary(results: Results, watcher: Watcher) -> None:
    for line in watcher.failures:
        print_err(line)
    if results.failed > len(watcher.failures):
        print_err("more rows have failed; the table says why")
    before = f", {results.resumed} of them before" if results.resumed else ""
    print_out(f"{len(results)} rows: {results.done} done{before}, {results.failed} failed")
    print_out(str(results.table))
    if results.failed:
        print_err("The same command tries the rows that have failed again.")
