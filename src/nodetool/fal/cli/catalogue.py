"""``search`` and ``show``: what there is, in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from nodetool.fal import catalogue
from nodetool.fal import search as searching
from nodetool.fal.catalogue import Endpoint, UnknownEndpointError
from nodetool.fal.cli.console import FAILED, WRONG_USE, fail, note, out, say, say_json
from nodetool.fal.errors import FalError, RequestError

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
    _check(takes, gives, able)
    found = searching.search(
        " ".join(query or ()),
        takes=takes or (),
        gives=gives or (),
        capabilities=able or (),
        limit=limit or None,
    )
    if as_json:
        say_json([about(endpoint) for endpoint in found])
    elif out.is_terminal:
        _table(found)
    else:
        for endpoint in found:
            say(f"{endpoint.id}\t{endpoint.node_type}\t{endpoint.doc}")
    if not found:
        note("Nothing fits. Try fewer words, or fewer of --in, --out and --cap.")
        raise typer.Exit(FAILED)


def show(
    endpoint_id: Annotated[
        str,
        typer.Argument(
            help="An id, such as fal-ai/flux/dev, an address at fal.ai, an OpenAPI file."
        ),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="For programs, with schemas.")] = False,
) -> None:
    """Say everything about one endpoint: what it is for, its inputs and its outputs.

    What the catalogue does not know is asked of fal, or read from the file.
    """
    endpoint = catalogue.get(endpoint_id) or _spelled(endpoint_id)
    if endpoint is None:
        _show_found(endpoint_id, as_json)
        return
    if as_json:
        schemas = {"input": endpoint.input_schema(), "output": endpoint.output_schema()}
        say_json({**about(endpoint), **schemas})
        return
    say(f"{endpoint.title} · {endpoint.id}")
    say(f"node: {endpoint.node_type}")
    say(endpoint.doc)
    for use in endpoint.uses:
        say(f"  - {use}")
    say(f"can: {', '.join(sorted(endpoint.capabilities))}")
    for name, schema in (
        ("inputs", endpoint.input_schema()),
        ("outputs", endpoint.output_schema()),
    ):
        say(f"{name}:")
        for line in _properties(schema):
            say(f"  {line}")


def _spelled(text: str) -> Endpoint | None:
    """The endpoint of the catalogue that an address means, if it means one."""
    from nodetool.fal.schema.find import spelled

    try:
        told = spelled(text)
    except FalError as error:
        fail(str(error), WRONG_USE)
    return None if told.file or told.document else catalogue.get(told.endpoint_id)


def _show_found(text: str, as_json: bool) -> None:
    """What the document of an endpoint says that is not in the catalogue."""
    from nodetool.fal.schema.describe import describe
    from nodetool.fal.schema.find import find

    try:
        told = describe(asyncio.run(find(text)))
    except RequestError as error:
        fail(str(error))
    except (FalError, UnknownEndpointError) as error:
        fail(str(error), WRONG_USE)
    if as_json:
        say_json(told)
        return
    say(f"{told['endpoint_id']} (by its document)")
    say("node: fal.dynamic.DynamicFal")
    say(told["doc"])
    say(f"can: {', '.join(told['capabilities'])}")
    say("inputs:")
    for name, part in told["inputs"].items():
        say(f"  {name}: {_told_type(part['type'])}{', required' if part['required'] else ''}")
    say("outputs:")
    for name, part in told["outputs"].items():
        say(f"  {name}: {_told_type(part)}")


def _told_type(type_: Mapping[str, Any]) -> str:
    """A type of NodeTool's in a word or a few."""
    if type_.get("values"):
        return " | ".join(repr(value) for value in type_["values"][:12])
    inner = [_told_type(each) for each in type_.get("type_args", ())]
    if type_["type"] == "union":
        return " or ".join(inner)
    return f"{type_['type']} of {', '.join(inner)}" if inner else str(type_["type"])


def about(endpoint: Endpoint) -> dict[str, Any]:
    """An endpoint for programs."""
    return {
        "id": endpoint.id,
        "node": endpoint.node_type,
        "title": endpoint.title,
        "lab": endpoint.lab,
        "category": endpoint.category,
        "doc": endpoint.doc,
        "tags": list(endpoint.tags),
        "uses": list(endpoint.uses),
        "takes": list(endpoint.takes),
        "gives": list(endpoint.gives),
        "capabilities": sorted(endpoint.capabilities),
    }


def _check(takes: list[str] | None, gives: list[str] | None, able: list[str] | None) -> None:
    for option, words in (("--in", takes), ("--out", gives)):
        for word in words or ():
            if searching.kind(word).removeprefix("model_") not in _KINDS:
                fail(f"{option} {word!r} is not one of {', '.join(_KINDS)}", WRONG_USE)
    known = searching.known_capabilities() if able else {}
    for word in able or ():
        if searching.capability(word) not in known:
            fail(f"--cap {word!r} is not one of {', '.join(known)}", WRONG_USE)


def _table(found: list[Endpoint]) -> None:
    from rich.table import Table

    table = Table("endpoint", "node", "what it does", box=None, padding=(0, 2, 0, 0))
    for endpoint in found:
        table.add_row(endpoint.id, endpoint.node_type, endpoint.doc)
    out.print(table)


def _properties(schema: Mapping[str, Any]) -> list[str]:
    """The properties of an object schema, a line each."""
    components = schema.get("components", {}).get("schemas", {})
    target = _follow(schema, components)
    required = set(target.get("required", ()))
    lines = []
    for name, part in target.get("properties", {}).items():
        told = [_type(part, components)]
        if name in required:
            told.append("required")
        if "default" in part:
            told.append(f"default {part['default']!r}")
        lines.append(f"{name}: {', '.join(told)}")
    return lines or ["(any)"]


def _follow(schema: Mapping[str, Any], components: Mapping[str, Any]) -> Mapping[str, Any]:
    for _ in range(10):
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if name not in components:
            break
        schema = components[name]
    return schema


def _type(schema: Mapping[str, Any], components: Mapping[str, Any]) -> str:
    """A schema in a word or a few."""
    media = schema.get("x-media")
    if isinstance(media, str) and schema.get("type") != "array":
        return media
    if "enum" in schema:
        return " | ".join(repr(value) for value in schema["enum"][:12])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return " or ".join(_type(part, components) for part in schema[key])
    if schema.get("type") == "array":
        inner = _type(schema.get("items", {}), components)
        return f"list of {media or inner}"
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    return str(schema.get("type", "any"))
