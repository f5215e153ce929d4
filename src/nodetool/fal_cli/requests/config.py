"""``config``: profiles and presets, so that commands need not repeat what is always the same.

The signatures only: what the commands do is in ``handlers``, because that imports NodeTool.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.console import quiet_logs

Profile = Annotated[
    str | None,
    typer.Option(
        metavar="NAME", help="A profile of the configuration; FAL_PROFILE or its own unless named."
    ),
]
ConfigPath = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="The configuration; FAL_CONFIG or a nodetool-fal.toml unless named."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,  # they show the values of variables, the key among them
    help="nodetool-fal.toml: models, limits, folders and presets for `generate`. It is looked for "
    "in FAL_CONFIG, in this folder and those above it, and among your settings. Options of a "
    "command and variables of the environment win over it.",
)


@app.command()
def check(config: ConfigPath = None, as_json: AsJson = False) -> None:
    """Check a configuration: its keys, values, endpoints, and whether these accept its presets.

    The exit code is 1 if something is wrong.
    """
    quiet_logs()
    handlers.config.check(config, as_json=as_json)


@app.command()
def show(config: ConfigPath = None, profile: Profile = None, as_json: AsJson = False) -> None:
    """Show what holds for a command here, and what says so.

    No key is shown, only the name of the variable that it is in.
    """
    quiet_logs()
    handlers.config.show(config, profile, as_json=as_json)
