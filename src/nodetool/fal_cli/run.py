"""``run``, ``to-python`` and ``draw``: workflows of NodeTool, from the command line.

The signatures only: what the commands do is in ``handlers``, because that imports NodeTool.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer

from nodetool.dsl.running.options import RunOptions
from nodetool.fal.settings import parse_amount
from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.console import WRONG_USE, busy, fail, quiet_logs

Workflow = Annotated[
    Path, typer.Argument(metavar="WORKFLOW", help="A workflow of NodeTool's, as JSON.")
]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NODE.INPUT=VALUE",
        help="Another value: text or JSON; @FILE for a file, for text what is in it; @@ for an @. "
        "INPUT=VALUE where only one node has, or needs, such an input.",
    ),
]

SpendLimit = Annotated[
    str | None,
    typer.Option(
        "--spend-limit",
        metavar="DOLLARS",
        help="Most that this may cost; what would exceed it is not sent. FAL_SPEND_LIMIT unless told.",
    ),
]
AllowUnknown = Annotated[
    bool,
    typer.Option(
        "--allow-unknown", help="Under a limit, send jobs of unknown price too; they do not count."
    ),
]


def parse_limit(text: str | None) -> Decimal | None:
    """Return the value of ``--spend-limit`` in US dollars, or exit."""
    try:
        return None if text is None else parse_amount(text)
    except ValueError as error:
        fail(f"--spend-limit {text!r}: {error}", WRONG_USE)


def run(
    workflow: Workflow,
    settings: Settings = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where the files of results go, and run.json."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue the run in --out; nothing is paid twice.")
    ] = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="On the simulator: free, with made-up results.")
    ] = False,
    concurrency: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Most nodes that work at once.")
    ] = None,
    spend_limit: SpendLimit = None,
    allow_unknown: AllowUnknown = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Run a workflow: independent branches at once, results named after their nodes.

    A node that fails stops what needs it and nothing else. For example:
    nodetool-fal run poster.json --set flux_dev.prompt="a fox" --set edit.image=@fox.png --out poster
    """
    quiet_logs()
    if resume and out is None:
        fail("--resume needs --out DIR, the folder of the run that it continues", WRONG_USE)
    options = RunOptions(
        out=out,
        resume=resume,
        simulate=simulate,
        concurrency=concurrency,
        spend_limit=parse_limit(spend_limit),
        allow_unknown=allow_unknown,
    )
    with busy("reading the workflow …"):
        handler = handlers.run  # imported here, which takes a while
    handler.run(workflow, settings or [], options, as_json=as_json)


def to_python(
    workflow: Workflow,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it there instead of printing it.")
    ] = None,
) -> None:
    """Write a workflow as a Python program that builds it again.

    Nodes that are not installed here, such as the app's own, are written too; what keeps the
    workflow from running here is told beside.
    """
    handlers.workflows.to_python(workflow, out)


def draw(
    workflow: Workflow,
    mermaid: Annotated[bool, typer.Option("--mermaid", help="As Mermaid text.")] = False,
    svg: Annotated[bool, typer.Option("--svg", help="As a picture, by Graphviz.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write it there: .svg, .png and .pdf are pictures, .mmd, .md and .txt Mermaid text.",
        ),
    ] = None,
) -> None:
    """Draw a workflow, with the kind of media on each connection.

    For example: nodetool-fal draw poster.json --out poster.png
    """
    handlers.workflows.draw(workflow, mermaid=mermaid, svg=svg, out=out)
