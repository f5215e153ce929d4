"""``show``: everything about one endpoint, by the names that graphs use.

The signature only: what the command does is in ``handlers``, because that imports NodeTool.
"""

from __future__ import annotations

from typing import Annotated

import typer

from nodetool.fal_cli import handlers


def show(
    endpoint: Annotated[
        str,
        typer.Argument(
            help="An id, such as fal-ai/flux/dev, a node, such as FluxDev, an address at fal.ai, "
            "an OpenAPI file."
        ),
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="For programs, with the schemas of the API.")
    ] = False,
) -> None:
    """Say everything about one endpoint: what it is for, its inputs and its outputs.

    Inputs and outputs have the names that graphs connect; where the API calls one otherwise, its
    name stands beside. What the catalogue does not know is asked of fal, or read from the file.
    """
    handlers.show.show(endpoint, as_json=as_json)
