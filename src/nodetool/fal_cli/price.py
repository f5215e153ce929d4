"""``price``: what a request to an endpoint will cost.

The signature only: what the command does is in ``handlers``, because that imports a client of fal.
"""

from __future__ import annotations

from typing import Annotated

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.console import quiet_logs


def price(
    endpoint: Annotated[
        list[str],
        typer.Argument(help="Ids, such as fal-ai/flux/dev, or nodes, such as FluxDev."),
    ],
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="ARGUMENT=VALUE",
            help="An argument of the request, text or JSON; what is not set has its default.",
        ),
    ] = None,
    listed: Annotated[
        bool, typer.Option("--listed", help="Use the list prices without asking fal.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say what one request to each endpoint will cost, and by which price of which day.

    With a key, fal is asked for its prices; otherwise those of a list count. What nobody can know
    beforehand is unknown, with the reason. For example:
    nodetool-fal price fal-ai/flux/dev --set num_images=4 --set image_size=square_hd
    """
    quiet_logs()
    handlers.price.price(endpoint, settings or [], listed=listed, as_json=as_json)
