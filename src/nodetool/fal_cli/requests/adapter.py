"""``adapter``: fal as a provider that NodeTool's worker starts as a command.

The signature only: what the command does is in ``handlers``. Without options it does not even get
here: see :func:`nodetool.fal_cli.main`.
"""

from __future__ import annotations

from typing import Annotated

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.console import print_json, print_out


def adapter(
    env: Annotated[
        bool,
        typer.Option("--env", help="Print the variables with which NodeTool's worker starts this."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs, with --env.")] = False,
) -> None:
    """Answer one request of NodeTool's worker: a line of JSON on stdin, lines of JSON on stdout.

    NodeTool lists the provider as fal_py when its worker has the variables. For example:
    set -a; eval "$(nodetool-fal adapter --env)"; set +a; python -m nodetool.worker
    """
    if not env:
        raise typer.Exit(handlers.adapter.serve())
    if as_json:
        print_json(handlers.adapter.variables())
    else:
        print_out(handlers.adapter.environment())
