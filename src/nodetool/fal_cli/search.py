"""``search``: find endpoints by plain words."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from nodetool.fal.catalogue import search as catalogue_search
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import FAILED, WRONG_USE, fail, print_err, print_json

_KINDS = ("image", "video", "audio", "3d", "text", "document", "asset", "data")


def search(
    query: Annotated[
        list[str] | None, typer.Argument(help="Plain words, such as: remove background")
    ] = None,
    takes: Annotated[
        list[str] | None, typer.Option("--in", help=f"What it must take: {', '.join(_KINDS)}.")
    ] = None,
    gives: Annotated[
        list[str] | None, typer.Option("--out", help="What it must give: the same words.")
    ] = None,
    able: Annotated[
        list[str] | None,
        typer.Option("--cap", help="What it must be able to do: lora, seed, inpainting …"),
    ] = None,
    limit: Annotated[int, typer.Option(help="Most to show; 0 for all.", min=0)] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Find endpoints by what they are for, take, give and can do.

    For example: nodetool-fal search "product photo" --in image --out video --cap seed
    """
    _check_options(takes, gives, able)
    matches = catalogue_search.search(
        " ".join(query or ()),
        takes=takes or (),
        gives=gives or (),
        capabilities=able or (),
        limit=limit or None,
    )
    if as_json:
        print_json([to_dict(endpoint) for endpoint in matches])
    elif matches:
        print_columns(
            ("endpoint", "node", "what it does"),
            [(endpoint.id, endpoint.node_type, endpoint.doc) for endpoint in matches],
        )
    if not matches:
        print_err("No endpoint matches. Try fewer words, or fewer of --in, --out and --cap.")
        raise typer.Exit(FAILED)


def to_dict(endpoint: Endpoint) -> dict[str, Any]:
    """Return an endpoint as JSON for programs."""
    return {
        "id": endpoint.id,
        "node": endpoint.node_type,
        "title": endpoint.title,
        "lab": endpoint.lab,
        "category": endpoint.category,
        "doc": endpoint.doc,
        "tags": list(endpoint.tags),
        "uses": list(endpoint.use_cases),
        "takes": list(endpoint.input_kinds),
        "gives": list(endpoint.output_kinds),
        "capabilities": sorted(endpoint.capabilities),
        "suspect": endpoint.suspect,
        "unlisted": bool(endpoint.retired_since),
        "retired_since": endpoint.retired_since,
        "superseded_by": endpoint.superseded_by,
        "license": endpoint.license,
        "trained_by": list(endpoint.trained_by),
        "trains": list(endpoint.trains),
        "duration_minutes": endpoint.duration_minutes,
        "stream_url": endpoint.stream_url,
        "schema": {"source": endpoint.schema_source, "date": endpoint.schema_date},
    }


def _check_options(
    takes: list[str] | None, gives: list[str] | None, able: list[str] | None
) -> None:
    """Exit with an error for an unknown kind or capability."""
    for option, values in (("--in", takes), ("--out", gives)):
        for word in values or ():
            if catalogue_search.kind(word).removeprefix("model_") not in _KINDS:
                fail(f"{option} {word!r} is not one of {', '.join(_KINDS)}", WRONG_USE)
    known = catalogue_search.known_capabilities() if able else {}
    for word in able or ():
        if catalogue_search.capability(word) not in known:
            fail(f"--cap {word!r} is not one of {', '.join(known)}", WRONG_USE)
