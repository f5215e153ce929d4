"""``python -m nodetool.fal.simulator``: the same as ``nodetool-fal simulate``."""

from __future__ import annotations

from nodetool.fal_cli.terminal import interrupts

if __name__ == "__main__":
    interrupts.install()  # before what takes a while to import
    import typer

    from nodetool.fal_cli.simulate import simulate

    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command()(simulate)
    app()
