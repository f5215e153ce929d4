"""``nodetool-fal``: find endpoints, run workflows, look after paid jobs, simulate fal.

Exit codes: 0 fine, 1 something failed, 2 wrong use, 130 interrupted.

==============  ============================================================================
``commands``    the application with all commands
``search``      ``search``
``show``        ``show``
``price``       ``price``
``requests``    ``generate``, ``plan``, ``adapter``, ``config``
``models``      ``models``, ``stats``, ``health``
``run``         ``run``, ``to-python``, ``draw``
``map``         ``map``
``jobs``        ``jobs``
``simulate``    ``simulate``
``server``      ``serve``
``handlers``    what commands do that need NodeTool or a client of fal
``program``     ``run`` and ``map`` of programs that are one graph
``terminal``    output, tables, live views, Ctrl+C and SIGTERM
==============  ============================================================================
"""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any

from nodetool.fal_cli.terminal import interrupts

if TYPE_CHECKING:
    import typer

    app: typer.Typer


def main() -> None:
    """Run the command line."""
    interrupts.install()
    if sys.argv[1:] == ["adapter"]:
        # NodeTool's worker waits for the answer, for which no command line is parsed
        from nodetool.fal_cli.handlers import adapter

        raise SystemExit(adapter.serve())
    from nodetool.fal_cli.commands import app  # slow to import: after the signal handlers

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # prompts contain any characters
    app()


def __getattr__(name: str) -> Any:
    """Import ``app`` on first use."""
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from nodetool.fal_cli.commands import app  # slow to import: main() comes first

    return app
