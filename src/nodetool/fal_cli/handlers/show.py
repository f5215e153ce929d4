"""Describe one endpoint, for people or as JSON."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import Endpoint, UnknownEndpointError
from nodetool.fal.categories import public_module
from nodetool.fal.dynamic.describe import describe
from nodetool.fal.dynamic.lookup import NotAnEndpointError, resolve_endpoint
from nodetool.fal.errors import FalError, RequestError
from nodetool.fal.node import FALNode
from nodetool.fal_cli.search import to_dict
from nodetool.fal_cli.terminal.console import WRONG_USE, fail, print_err, print_json, print_out


def show(reference: str, *, as_json: bool) -> None:
    """Print everything about one endpoint.

    Args:
        reference: an id, a node, a URL at fal.ai or the path of an OpenAPI file.
        as_json: whether to print JSON, with the schemas of the API.

    Raises:
        typer.Exit: with 2 if the reference leads to no endpoint, with 1 if fal cannot be asked.
    """
    node_class = _resolve_or_fail(reference)
    description = describe(node_class)
    endpoint = endpoints.get(node_class.endpoint_id())
    if endpoint is not None and endpoint.node_type != description["node"]:
        endpoint = None  # a document of its own, whatever the catalogue says
    if as_json:
        print_json({**_catalogue_facts(endpoint, node_class), **description})
        return
    for line in _lines(description, endpoint, node_class):
        print_out(line)


def _resolve_or_fail(text: str) -> type[FALNode]:
    """Return the node class that a text refers to; exit with an error when there is none."""
    matches = [] if endpoints.get(text) else endpoints.match_name(text)
    if len(matches) == 1:
        print_err(f"{text} is taken as {matches[0].id}")
        text = matches[0].id
    try:
        return asyncio.run(resolve_endpoint(text))
    except RequestError as error:
        fail(str(error))
    except (NotAnEndpointError, UnknownEndpointError) as error:
        fail(f"{error} `nodetool-fal search` finds endpoints by plain words.", WRONG_USE)
    except FalError as error:
        fail(str(error), WRONG_USE)


def _catalogue_facts(endpoint: Endpoint | None, node_class: type[FALNode]) -> dict[str, Any]:
    """Return what the catalogue adds for programs."""
    if endpoint is None:
        return {"id": node_class.endpoint_id(), "title": node_class.endpoint_id()}
    return {
        **to_dict(endpoint),
        "doubts": endpoint.warnings(),
        "python": _import_line(node_class),
        "input": endpoint.input_schema(),
        "output": endpoint.output_schema(),
    }


def _import_line(node_class: type[FALNode]) -> str:
    """Return the line of Python that imports the wrapper of a generated node."""
    module = public_module(node_class.__module__).replace("nodetool.nodes.", "nodetool.dsl.", 1)
    return f"from {module} import {node_class.__name__}"


def _lines(
    description: Mapping[str, Any], endpoint: Endpoint | None, node_class: type[FALNode]
) -> Iterator[str]:
    """Yield the lines for people."""
    if endpoint is None:
        yield f"{description['endpoint_id']} (by its document)"
        yield f"node: {description['node']}"
    else:
        yield f"{endpoint.title} · {endpoint.id}"
        yield f"node: {endpoint.node_type}"
        yield f"Python: {_import_line(node_class)}"
    yield description["doc"]
    for use in endpoint.use_cases if endpoint is not None else ():
        yield f"  - {use}"
    yield f"can: {', '.join(description['capabilities'])}"
    yield from _provenance(endpoint) if endpoint is not None else ()
    for other, reason in endpoint.alternatives.items() if endpoint is not None else ():
        yield f"instead: {other} ({reason})"
    for warning in endpoint.warnings() if endpoint is not None else ():
        yield f"note: {warning}"
    for left_out in description.get("left_out", ()):
        yield f"note: {left_out}"
    yield "inputs:"
    for name, part in description["inputs"].items():
        yield f"  {name}: {', '.join(_facts(name, part))}"
        if part.get("description"):
            yield f"      {part['description']}"
        yield from _property_lines(part.get("properties", {}))
    yield "outputs:"
    for slot, type_ in description["outputs"].items():
        source = description["output_api_names"][slot]
        api_name = f", {source} in the API" if source and source != slot else ""
        yield f"  {slot}: {_format_type(type_)}{api_name}"
        if text := description["output_descriptions"].get(slot):
            yield f"      {text}"
        yield from _property_lines(description["output_properties"].get(slot, {}))


def _property_lines(properties: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield a line for each property of an object."""
    for key, inner in properties.items():
        required = " (required)" if inner["required"] else ""
        details = "; ".join(filter(None, [inner["description"], ", ".join(_limits(inner))]))
        yield f"      .{key}{required}: {details}".rstrip(": ")


def _provenance(endpoint: Endpoint) -> Iterator[str]:
    """Yield what the catalogue knows of an endpoint besides its schema."""
    if endpoint.trained_by:
        yield f"takes what these train: {', '.join(endpoint.trained_by)}"
    if endpoint.trains:
        yield f"trains for: {', '.join(endpoint.trains)}"
    if endpoint.duration_minutes:
        yield f"takes about {endpoint.duration_minutes:g} minutes, as fal says"
    if endpoint.license:
        yield f"license: {endpoint.license}"
    day = f" of {endpoint.schema_date}" if endpoint.schema_date else ""
    yield f"schema: {endpoint.schema_source}{day}"


def _facts(name: str, part: Mapping[str, Any]) -> Iterator[str]:
    """Yield the facts of an input: type, whether it is required, bounds, default, name in the API."""
    yield _format_type(part["type"])
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
    """Yield the values or the bounds of an input, or of a property of one."""
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
    minimum, maximum = part.get("min_length"), part.get("max_length")
    if minimum or maximum is not None:
        unit = "item" if part.get("type", {}).get("type") == "list" else "character"
        unit += "s" if (minimum if maximum is None else maximum) != 1 else ""
        yield (
            f"{minimum or 0} to {maximum} {unit}"
            if maximum is not None
            else f"at least {minimum} {unit}"
        )
    if part.get("pattern"):
        yield f"pattern {part['pattern']}"


def _number(value: float | None) -> str:
    """Format a bound; empty for None."""
    return "" if value is None else f"{value:.12g}"


def _format_type(type_: Mapping[str, Any]) -> str:
    """Format a type of NodeTool in a few words."""
    if type_.get("values"):
        return " | ".join(repr(value) for value in type_["values"])
    inner = [_format_type(each) for each in type_.get("type_args", ())]
    if type_["type"] == "union":
        return " or ".join(inner)
    name = str(type_["type"]).rpartition(".")[2]
    return f"{name} of {', '.join(inner)}" if inner else name
