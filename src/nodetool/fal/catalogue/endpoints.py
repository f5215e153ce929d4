"""What this package knows of every endpoint, without a clone and without loading a node.

The generator writes a line of JSON for each into ``nodetool/nodes/fal/data``. They are read when
somebody asks first, and parsed one by one: a lookup costs some ten milliseconds once, then nothing.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.suggestions import closest

DATA = Path(__file__).resolve().parents[2] / "nodes" / "fal" / "data"
_START = '{"id":"'


class UnknownEndpointError(LookupError):
    """No endpoint has this id."""

    def __init__(self, endpoint_id: str) -> None:
        self.endpoint_id = endpoint_id
        self.similar = similar(endpoint_id)
        hint = f" Did you mean {' or '.join(self.similar)}?" if self.similar else ""
        super().__init__(f"The catalogue has no endpoint {endpoint_id[:200]!r}.{hint}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One endpoint of fal that there is a node for.

    Attributes:
        id: fal's id, such as ``fal-ai/flux/dev``.
        node_type: as graphs call its node, such as ``fal.text_to_image.FluxDev``.
        title: its name for people.
        lab: who made the model, where known.
        category: fal's word for what it does, such as ``text-to-image``.
        doc: one sentence about it.
        tags: words that people look for.
        uses: what it is good for.
        capabilities: what it can do, as ``capabilities.derive`` names it.
        takes: kinds of media that it takes.
        gives: kinds of media that it gives.
        main_output: the property of the result that ``output`` shows, where no rule can know.
        suspect: why its schema is doubted; empty when it is not.
        unlisted: whether the newest release of the source no longer lists it.
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
    unlisted: bool
    _input: Mapping[str, Any]
    _output: Mapping[str, Any]
    _components: Mapping[str, Any]

    def warnings(self) -> list[str]:
        """What to know before trusting its schema, a sentence each."""
        told = []
        if self.unlisted:
            told.append(
                "The newest release of fal's own types no longer lists this endpoint: fal may have "
                "retired it."
            )
        if self.suspect:
            told.append(
                f"Its schema may not be quite its own (@fal-ai/client {self.suspect}): compare it "
                f"with https://fal.ai/models/{self.id} when fal refuses an argument."
            )
        return told

    def input_schema(self) -> dict[str, Any]:
        """The JSON schema of the arguments; its ``$ref`` lead to places inside it."""
        return {**self._input, "components": {"schemas": self._components}}

    def output_schema(self) -> dict[str, Any]:
        """The JSON schema of the result; its ``$ref`` lead to places inside it."""
        return {**self._output, "components": {"schemas": self._components}}

    def input_names(self) -> frozenset[str]:
        """The names of its arguments in the API."""
        schema: Mapping[str, Any] = self._input
        for _ in range(10):
            name = str(schema.get("$ref", "")).rpartition("/")[2]
            if name not in self._components:
                break
            schema = self._components[name]
        return frozenset(schema.get("properties", ()))

    def document(self) -> dict[str, Any]:
        """An OpenAPI document in fal's layout."""

        def content(schema: Mapping[str, Any]) -> dict[str, Any]:
            return {"content": {"application/json": {"schema": schema}}}

        about = {"endpointId": self.id, "category": self.category}
        return {
            "openapi": "3.1.0",
            "info": {"title": self.id, "version": "1", "x-fal-metadata": about},
            "components": {"schemas": self._components},
            "paths": {
                f"/{self.id}": {
                    "post": {"requestBody": {"required": True, **content(self._input)}}
                },
                f"/{self.id}/requests/{{request_id}}": {
                    "get": {"responses": {"200": content(self._output)}}
                },
            },
        }


def ids() -> tuple[str, ...]:
    """The ids of all endpoints, sorted."""
    return tuple(sorted(_lines()))


@cache
def get(endpoint_id: str) -> Endpoint | None:
    """The endpoint with this id, if there is one."""
    line = _lines().get(endpoint_id)
    if line is None:
        return None
    told = json.loads(line)
    return Endpoint(
        id=told["id"],
        node_type=told["node"],
        title=told["title"],
        lab=told.get("lab", ""),
        category=told["category"],
        doc=told.get("doc", ""),
        tags=tuple(told.get("tags", ())),
        use_cases=tuple(told.get("uses", ())),
        capabilities=frozenset(told.get("capabilities", ())),
        input_kinds=tuple(told.get("takes", ())),
        output_kinds=tuple(told.get("gives", ())),
        main_output=told.get("main", ""),
        suspect=told.get("suspect", ""),
        unlisted=bool(told.get("unlisted")),
        _input=told["input"],
        _output=told["output"],
        _components=told["components"],
    )


def find(endpoint_id: str) -> Endpoint:
    """The endpoint with this id.

    Raises:
        UnknownEndpointError: naming similar ids, when there is none.
    """
    found = get(endpoint_id)
    if found is None:
        raise UnknownEndpointError(endpoint_id)
    return found


def similar(endpoint_id: str) -> list[str]:
    """Up to three ids that look like this one."""
    meant = [endpoint.id for endpoint in match_name(endpoint_id)]
    close = closest(endpoint_id, ids(), limit=3, least=0.75)
    return list(dict.fromkeys((*meant, *close)))[:3]


def match_name(name: str) -> list[Endpoint]:
    """What people may mean by a name that is no id, in any case of letters.

    It may be a node type (``fal.text_to_image.FluxDev``), the end of one (``FluxDev``), or an id
    without its owner (``flux/dev``).
    """
    name = name.strip().casefold()
    if not name:
        return []
    if "/" not in name:
        found = [e for e in map(find, ids()) if f".{e.node_type}".casefold().endswith(f".{name}")]
        if found:
            return found
    return [find(id) for id in ids() if id.partition("/")[2].casefold() == name]


@cache
def _lines() -> dict[str, bytes]:
    """Endpoint id -> its line, not parsed yet."""
    found = {}
    for path in sorted(DATA.glob("*.jsonl.gz")):
        for line in gzip.decompress(path.read_bytes()).splitlines():
            found[line[len(_START) : line.index(b'"', len(_START))].decode("ascii")] = line
    return found
