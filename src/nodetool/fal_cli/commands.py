"""The application: all commands of ``nodetool-fal``."""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated

import typer

from nodetool.fal.settings import VARIABLES
from nodetool.fal_cli import jobs, models, price, run, search, show, simulate
from nodetool.fal_cli import map as mapping
from nodetool.fal_cli.requests import adapter, config, generate, plan
from nodetool.fal_cli.server.command import serve
from nodetool.fal_cli.terminal.console import EXIT_CODES, print_out

# \b keeps click from rewrapping the lines
_EPILOG = "\n".join(
    [
        "\b",
        "Environment:",
        *(f"  {name:<18}  {description}" for name, description in VARIABLES.items()),
        "",
        EXIT_CODES,
    ]
)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,  # they show the values of variables, the key among them
    help="Every endpoint of fal.ai for NodeTool: find one, look after jobs that are paid for, or "
    "try everything for free on the simulator.",
    epilog=_EPILOG,
)


def _print_version(requested: bool) -> None:
    if requested:
        print_out(f"nodetool-fal {version('nodetool-fal')}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", help="Print the version.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Define the options before a command."""


app.command()(search.search)
app.command()(show.show)
app.command()(price.price)
app.command()(generate.generate)
app.command()(plan.plan)
app.command()(serve)
app.command()(models.models)
app.command()(models.stats)
app.command()(models.health)
app.command()(run.run)
app.command("to-python")(run.to_python)
app.command()(run.draw)
app.command("map")(mapping.map_table)
app.command()(simulate.simulate)
app.command()(adapter.adapter)
app.add_typer(jobs.app, name="jobs")
app.add_typer(config.app, name="config")
