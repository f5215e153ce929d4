"""``show``: everything about one endpoint, by the names that graphs use."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import Endpoint, UnknownEndpointError
from nodetool.fal.categories import public_module
from nodetool.fal.errors import FalError, RequestError
from nodetool.fal_cli.search import to_dict
from nodetool.fal_cli.terminal.console import WRONG_USE, fail, print_err, print_json, print_out

if TYPE_CHECKING:
    from nodetool.fal.node import FALNode


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
    from nodetool.fal.dynamic.describe import describe

    kind = _found(endpoint)
    told = describe(kind)
    known = endpoints.get(kind.endpoint_id())
    if known is not None and known.node_type != told["node"]:
        known = None  # a document of its own, whatever the catalogue says
    if as_json:
        print_json({**_of_catalogue(known, kind), **told})
        return
    for line in _lines(told, known, kind):
        print_out(line)


def _found(text: str) -> type[FALNode]:
    """The node class that a text means; ends with a sentence when there is none."""
    from nodetool.fal.dynamic.lookup import NotAnEndpointError, resolve_endpoint

    meant = [] if endpoints.get(text) else endpoints.match_name(text)
    if len(meant) == 1:
        print_err(f"{text} is taken as {meant[0].id}")
        text = meant[0].id
    try:
        return asyncio.run(resolve_endpoint(text))
    except RequestError as error:
        fail(str(error))
    except (NotAnEndpointError, UnknownEndpointError) as error:
        fail(f"{error} `nodetool-fal search` finds endpoints by plain words.", WRONG_USE)
    except FalError as error:
        fail(str(error), WRONG_USE)


def _of_catalogue(known: Endpoint | None, kind: type[FALNode]) -> dict[str, Any]:
    """What the catalogue adds for programs."""
    if known is None:
        return {"id": kind.endpoint_id(), "title": kind.endpoint_id()}
    return {
        **to_dict(known),
        "doubts": known.warnings(),
        "python": _import(kind),
        "input": known.input_schema(),
        "output": known.output_schema(),
    }


def _import(kind: type[FALNode]) -> str:
    """The line of Python that imports the wrapper of a generated node."""
    module = public_module(kind.__module__).replace("nodetool.nodes.", "nodetool.dsl.", 1)
    return f"from {module} import {kind.__name__}"


def _lines(told: Mapping[str, Any], known: Endpoint | None, kind: type[FALNode]) -> Iterator[str]:
    """What people read."""
    if known is None:
        yield f"{told['endpoint_id']} (by its document)"
        yield f"node: {told['node']}"
    else:
        yield f"{known.title} · {known.id}"
        yield f"node: {known.node_type}"
        yield f"Python: {_import(kind)}"
    yield told["doc"]
    for use in known.use_cases if known is not None else ():
        yield f"  - {use}"
    yield f"can: {', '.join(told['capabilities'])}"
    for doubt in known.warnings() if known is not None else ():
        yield f"note: {doubt}"
    for left_out in told.get("left_out", ()):
        yield f"note: {left_out}"
    yield "inputs:"
    for name, part in told["inputs"].items():
        yield f"  {name}: {', '.join(_facts(name, part))}"
        if part.get("description"):
            yield f"      {part['description']}"
        for key, inner in part.get("properties", {}).items():
            needed = " (required)" if inner["required"] else ""
            words = "; ".join(filter(None, [inner["description"], ", ".join(_limits(inner))]))
            yield f"      .{key}{needed}: {words}".rstrip(": ")
    yield "outputs:"
    for slot, type_ in told["outputs"].items():
        source = told["output_api_names"][slot]
        beside = f", {source} in the API" if source and source != slot else ""
        yield f"  {slot}: {_type(type_)}{beside}"


def _facts(name: str, part: Mapping[str, Any]) -> Iterator[str]:
    """An input in a few words: type, whether it is required, bounds, default, name in the API."""
    yield _type(part["type"])
    if part["required"]:
        yield "required"
    yield from _limits(part)
    default = part["default"]
    if name == "seed" and default == -1:
        yield "default -1 (random)"
    elif not part["required"] and not isinstance(default, dict) and default not in (None, "", []):
        yield f"default {default!r}"
    if part.get("custom_of"):
        yield f"where {part['custom_of']} is 'custom'"
    if part.get("api_name", name) != name:
        yield f"{part['api_name']} in the API"


def _limits(part: Mapping[str, Any]) -> Iterator[str]:
    """The values or the bounds of an input, or of a property of one."""
    if part.get("values") and not part.get("type", {}).get("values"):
        yield " | ".join(repr(value) for value in part["values"])
    low, high, above, below, step = (
        _number(part.get(key)) for key in ("min", "max", "above", "below", "multiple_of")
    )
    if low and high:
        yield f"{low} to {high}"
    else:
        yield from ([f"at least {low}"] if low else [])
        yield from ([f"at most {high}"] if high else [])
    yield from ([f"more than {above}"] if above else [])
    yield from ([f"less than {below}"] if below else [])
    yield from ([f"a multiple of {step}"] if step else [])
    few, many = part.get("min_length"), part.get("max_length")
    if few or many is not None:
        what = "item" if part.get("type", {}).get("type") == "list" else "character"
        what += "s" if (few if many is None else many) != 1 else ""
        yield f"{few or 0} to {many} {what}" if many is not None else f"at least {few} {what}"
    if part.get("pattern"):
        yield f"pattern {part['pattern']}"


def _number(value: float | None) -> str:
    """A bound as people write it."""
    return "" if value is None else f"{value:.12g}"


def _type(type_: Mapping[str, Any]) -> str:
    """A type of NodeTool's in a word or a few."""
    if type_.get("values"):
        return " | ".join(repr(value) for value in type_["values"])
    inner = [_type(each) for each in type_.get("type_args", ())]
    if type_["type"] == "union":
        return " or ".join(inner)
    name = str(type_["type"]).rpartition(".")[2]
    return f"{name} of {', '.join(inner)}" if inner else name
