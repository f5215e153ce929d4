"""``map``: a workflow for each row of a table.

The signature only: what the command does is in ``handlers``, because that imports NodeTool.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nodetool.dsl.mapping.options import MapOptions
from nodetool.fal_cli import handlers, run
from nodetool.fal_cli.terminal.console import busy, quiet_logs


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
    spend_limit: run.SpendLimit = None,
    allow_unknown: run.AllowUnknown = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Run a workflow once for each row of a table, many rows at once, and tell what came of each.

    A column named NODE.INPUT sets that input; so does one that is named as an input which only one
    node has. Run again with the same folder, it goes on where it stopped and pays nothing twice.
    For example: nodetool-fal map poster.json posters.csv --column scene=shot.scene_description
    --column note= --out posters
    """
    quiet_logs()
    with busy("reading the workflow …"):
        handler = handlers.map  # imported here, which takes a while
    options = MapOptions(
        table,
        out=out,
        concurrency=concurrency,
        workers=workers,
        scheduler=scheduler,
        resume=resume,
        download=download,
        form=form,
        ignore_unused=ignore_unused,
        simulate=simulate,
        spend_limit=run.parse_limit(spend_limit),
        allow_unknown=allow_unknown,
    )
    handler.map_table(workflow, options, column=column or [], as_json=as_json)
