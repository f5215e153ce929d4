"""``nodetool-fal``: find endpoints, look after paid jobs, simulate fal.

Exit codes: 0 fine, 1 something failed, 2 wrong use.
"""

from __future__ import annotations

import typer

from nodetool.fal.cli import catalogue, graphs, jobs, mapping, showing, simulate

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Every endpoint of fal.ai for NodeTool: find one, look after jobs that are paid for, or "
    "try everything for free on the simulator.",
    epilog="Exit codes: 0 fine, 1 something failed, 2 wrong use.",
)
app.command()(catalogue.search)
app.command()(showing.show)
app.command()(graphs.run)
app.command("to-python")(graphs.to_python)
app.command()(graphs.draw)
app.command("map")(mapping.map_table)
app.command()(simulate.simulate)
app.add_typer(jobs.app, name="jobs")


def main() -> None:
    """The command line."""
    app()
