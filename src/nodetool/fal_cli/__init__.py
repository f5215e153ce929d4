"""``nodetool-fal``: find endpoints, run workflows, look after paid jobs, simulate fal.

Exit codes: 0 fine, 1 something failed, 2 wrong use, 130 interrupted.

==============  ============================================================================
``commands``    all commands, put together
``console``     where they print, and how they end
``columns``     lists whose columns line up
``interrupts``  Ctrl+C and SIGTERM
``catalogue``   ``search``
``showing``     ``show``
``graphs``      ``run``, ``to-python``, ``draw``
``mapping``     ``map``
``watching``    how far a map is, as people watch it
``jobs``        ``jobs``
``simulate``    ``simulate``
``programs``    ``run`` and ``map`` of programs that are one graph
==============  ============================================================================
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from nodetool.fal_cli.terminal import interrupts

if TYPE_CHECKING:
    import typer

    app: typer.Typer


def main() -> None:
    """Run the command line."""
    interrupts.install()  # before what takes a while to import
    import io

    from nodetool.fal_cli.commands import app

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # prompts have characters of all kinds
    app()


def __getattr__(name: str) -> Any:
    """Import the commands when somebody asks for them."""
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from nodetool.fal_cli.commands import app

    return app
