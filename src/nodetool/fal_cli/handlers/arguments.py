"""Read what the command line says of a request: the endpoint, and ``ARGUMENT=VALUE``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import Endpoint, UnknownEndpointError
from nodetool.fal_cli.terminal.console import WRONG_USE, fail


def split_option(option: str) -> tuple[str, str]:
    """Return the name and the text of ``ARGUMENT=VALUE``.

    Raises:
        typer.Exit: with 2 where it is not of this form.
    """
    name, equals, text = option.partition("=")
    if not equals or not name:
        fail(f"--set {option[:60]!r} is not of the form ARGUMENT=VALUE", WRONG_USE)
    return name, text


def parse_value(text: str, schema: Mapping[str, Any]) -> Any:
    """Return a text as the value of an argument: JSON, unless the argument is text."""
    if schema.get("type") == "string":
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def find_endpoint(reference: str) -> Endpoint:
    """Return the endpoint that an id or the name of a node means.

    Raises:
        typer.Exit: with 2 if there is none, or more than one.
    """
    known = endpoints.get(reference)
    matches = [known] if known is not None else endpoints.match_name(reference)
    if len(matches) > 1:
        fail(f"{reference!r} may mean {' or '.join(each.id for each in matches)}", WRONG_USE)
    if not matches:
        fail(str(UnknownEndpointError(reference)), WRONG_USE)
    return matches[0]
