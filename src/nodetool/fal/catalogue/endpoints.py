"""The catalogue of endpoints, readable without loading a node.

The generator writes one line of JSON for each endpoint into ``nodetool/nodes/fal/data``. The files are
read at the first lookup, and lines are parsed one by one: the first lookup takes some ten
milliseconds, later ones next to nothing. The schemas of a line are parsed when they are asked for.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.errors import FalError
from nodetool.fal.suggestions import closest

DATA = Path(__file__).resolve().parents[2] / "nodes" / "fal" / "data"
_START = '{"id":"'
#: where the schemas begin, at the end of a line; text has its quotes escaped
_SCHEMAS = b',"input":'


class UnknownEndpointError(FalError, LookupError):
    """No endpoint has this id.

    Attributes:
        endpoint_id: the id that was looked up.
        similar: up to three ids that may be meant.
    """

    def __init__(self, endpoint_id: str) -> None:
        self.endpoint_id = endpoint_id
        self.similar = similar(endpoint_id)
        hint = f" Did you mean {' or '.join(self.similar)}?" if self.similar else ""
        super().__init__(f"The catalogue has no endpoint {endpoint_id[:200]!r}.{hint}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An endpoint of fal that has a node.

    Attributes:
        id: fal's id, such as ``fal-ai/flux/dev``.
        node_type: type of its node in graphs, such as ``fal.text_to_image.FluxDev``.
        title: its name for people.
        lab: who made the model, if known.
        category: fal's category, such as ``text-to-image``.
        doc: one sentence about it.
        tags: words that people search for.
        use_cases: what it is good for.
        capabilities: what it can do, by the names of ``capabilities.derive``.
        input_kinds: kinds of media that it accepts.
        output_kinds: kinds of media that it returns.
        main_output: the property of the result that ``output`` shows, if no rule can derive it.
        suspect: why its schema may be wrong; empty if there is no doubt.
        retired_since: the day on which fal was first seen without it, ``YYYY-MM-DD``; empty while
            it is served.
        superseded_by: the endpoint that came after a retired one; empty if none is known.
        alternatives: endpoints to look at instead -> why, in a few words.
        license: ``commercial``, ``research`` or ``private``; empty if it is not known.
        trained_by: the trainings whose results it takes.
        trains: the endpoints that take what this training makes.
        duration_minutes: how long fal says a run takes; 0 if it does not say.
        stream_url: where it can be streamed from; empty if it cannot.
        schema_source: where its schema comes from: ``platform``, ``npm 1.10.1`` …
        schema_date: the day of which its schema is; empty if nobody knows.
    """

    id: str
    node_type: str
    title: str
    lab: str
    category: str
    doc: str
    tags: tuple[str, ...]
    use_cases: tuple[str, ...]
    capabilities: frozenset[str]
    input_kinds: tuple[str, ...]
    output_kinds: tuple[str, ...]
    main_output: str
    suspect: str
    retired_since: str
    superseded_by: str
    alternatives: Mapping[str, str]
    license: str
    trained_by: tuple[str, ...]
    trains: tuple[str, ...]
    duration_minutes: float
    stream_url: str
    schema_source: str
    schema_date: str

    def warnings(self) -> list[str]:
        """Return warnings about its schema, one sentence each."""
        texts = []
        if self.retired_since:
            texts.append(
                f"fal no longer lists this endpoint (seen on {self.retired_since}), so runs may be "
                "refused." + (f" Use {self.superseded_by}." if self.superseded_by else "")
            )
        if self.suspect:
            texts.append(
                f"Its schema may not be quite its own (@fal-ai/client {self.suspect}): compare it "
                f"with https://fal.ai/models/{self.id} when fal refuses an argument."
            )
        return texts

    def input_schema(self) -> dict[str, Any]:
        """Return the JSON schema of the arguments; its ``$ref`` point inside it."""
        schemas = _schemas(self.id)
        return {**schemas["input"], "components": {"schemas": schemas["components"]}}

    def output_schema(self) -> dict[str, Any]:
        """Return the JSON schema of the result; its ``$ref`` point inside it."""
        schemas = _schemas(self.id)
        return {**schemas["output"], "components": {"schemas": schemas["components"]}}

    def input_names(self) -> frozenset[str]:
        """Return the names of its arguments in the API."""
        return frozenset(self.input_properties())

    def input_properties(self) -> Mapping[str, Any]:
        """Return argument in the API -> its JSON schema, whose ``$ref`` are not resolved."""
        properties: Mapping[str, Any] = self._input_object().get("properties", {})
        return properties

    def required_names(self) -> frozenset[str]:
        """Return the names of the arguments that fal requires."""
        return frozenset(self._input_object().get("required", ()))

    def _input_object(self) -> Mapping[str, Any]:
        """Return the JSON schema of the object of all arguments."""
        schemas = _schemas(self.id)
        schema: Mapping[str, Any] = schemas["input"]
        for _ in range(10):
            name = str(schema.get("$ref", "")).rpartition("/")[2]
            if name not in schemas["components"]:
                break
            schema = schemas["components"][name]
        return schema

    def document(self) -> dict[str, Any]:
        """Return an OpenAPI document in fal's layout."""

        schemas = _schemas(self.id)
        return openapi_document(self.id, self.category, schemas, schemas["components"])


def openapi_document(
    endpoint_id: str,
    category: str,
    sides: Mapping[str, Mapping[str, Any]],
    components: Mapping[str, Any],
) -> dict[str, Any]:
    """Return an OpenAPI document in fal's layout.

    Args:
        endpoint_id: fal's id.
        category: fal's word for what it does.
        sides: JSON schemas of the arguments, ``input``, and of the result, ``output``.
        components: name -> schema that these two refer to.
    """

    def content(schema: Mapping[str, Any]) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": schema}}}

    metadata = {"endpointId": endpoint_id, "category": category}
    return {
        "openapi": "3.1.0",
        "info": {"title": endpoint_id, "version": "1", "x-fal-metadata": metadata},
        "components": {"schemas": dict(components)},
        "paths": {
            f"/{endpoint_id}": {
                "post": {"requestBody": {"required": True, **content(sides["input"])}}
            },
            f"/{endpoint_id}/requests/{{request_id}}": {
                "get": {"responses": {"200": content(sides["output"])}}
            },
        },
    }


def ids() -> tuple[str, ...]:
    """Return the ids of all endpoints, sorted."""
    return tuple(sorted(_lines()))


@cache
def get(endpoint_id: str) -> Endpoint | None:
    """Return the endpoint with this id, or None."""
    line = _lines().get(endpoint_id)
    if line is None:
        return None
    # the schemas, which are most of a line, are parsed when something asks for them
    data = json.loads(line[: line.index(_SCHEMAS)] + b"}")
    return Endpoint(
        id=data["id"],
        node_type=data["node"],
        title=data["title"],
        lab=data.get("lab", ""),
        category=data["category"],
        doc=data.get("doc", ""),
        tags=tuple(data.get("tags", ())),
        use_cases=tuple(data.get("uses", ())),
        capabilities=frozenset(data.get("capabilities", ())),
        input_kinds=tuple(data.get("takes", ())),
        output_kinds=tuple(data.get("gives", ())),
        main_output=data.get("main", ""),
        suspect=data.get("suspect", ""),
        retired_since=data.get("retired", ""),
        superseded_by=data.get("after", ""),
        alternatives=data.get("alternatives", {}),
        license=data.get("license", ""),
        trained_by=tuple(data.get("trained_by", ())),
        trains=tuple(data.get("trains", ())),
        duration_minutes=data.get("minutes", 0),
        stream_url=data.get("stream", ""),
        schema_source=data.get("source", ""),
        schema_date=data.get("date", ""),
    )


def find(endpoint_id: str) -> Endpoint:
    """Return the endpoint with this id.

    Raises:
        UnknownEndpointError: there is none; the message names similar ids.
    """
    endpoint = get(endpoint_id)
    if endpoint is None:
        raise UnknownEndpointError(endpoint_id)
    return endpoint


def similar(endpoint_id: str) -> list[str]:
    """Return up to three ids that are similar to this one."""
    named = [endpoint.id for endpoint in match_name(endpoint_id)]
    misspelt = closest(endpoint_id, ids(), limit=3, least=0.75)
    return list(dict.fromkeys((*named, *misspelt)))[:3]


def match_name(name: str) -> list[Endpoint]:
    """Return the endpoints that a name which is not an id may mean, ignoring case.

    It may be a node type (``fal.text_to_image.FluxDev``), the end of one (``FluxDev``), or an id
    without its owner (``flux/dev``).
    """
    name = name.strip().casefold()
    if not name:
        return []
    if "/" not in name:
        suffix = f".{name}"
        matches = [e for e in map(find, ids()) if f".{e.node_type}".casefold().endswith(suffix)]
        if matches:
            return matches
    return [find(id) for id in ids() if id.partition("/")[2].casefold() == name]


@cache
def _schemas(endpoint_id: str) -> Mapping[str, Any]:
    """Return the schemas of an endpoint: ``input``, ``output``, ``components``."""
    line = _lines()[endpoint_id]
    schemas: Mapping[str, Any] = json.loads(b"{" + line[line.index(_SCHEMAS) + 1 :])
    return schemas


@cache
def _lines() -> dict[str, bytes]:
    """Map endpoint ids to their lines, which are not parsed yet."""
    lines = {}
    for path in sorted(DATA.glob("*.jsonl.gz")):
        for line in gzip.decompress(path.read_bytes()).splitlines():
            lines[line[len(_START) : line.index(b'"', len(_START))].decode("ascii")] = line
    return lines
