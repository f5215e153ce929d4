"""``python -m nodetool.fal.simulator``: the same as ``nodetool-fal simulate``."""

from __future__ import annotations

import typer

from nodetool.fal.cli.simulate import simulate

if __name__ == "__main__":
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command()(simulate)
    app()
