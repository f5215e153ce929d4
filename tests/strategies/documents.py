"""Documents below 100 KB that mean harm: each small to write down, and large once it is unfolded."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from nodetool.fal.catalogue.endpoints import openapi_document

REF = "#/components/schemas/"
Schema = dict[str, Any]
Made = Callable[[], Schema]
TEXT: Schema = {"type": "string"}


def ref(name: str) -> Schema:
    """Return a reference to a component."""
    return {"$ref": f"{REF}{name}"}


def document(
    body: Schema, components: Schema | None = None, output: Schema | None = None
) -> Schema:
    """Return a document of one endpoint in fal's layout."""
    sides = {"input": body, "output": output or {"type": "object", "properties": {"text": TEXT}}}
    return openapi_document("me/hostile", "", sides, components or {})


def nested(step: Callable[[Any], Schema], depth: int, inmost: Any = None) -> Schema:
    """Return a schema inside a schema inside a schema …"""
    schema: Schema = inmost or TEXT
    for _ in range(depth):
        schema = step(schema)
    return schema


def chained(step: Callable[[Any], Schema], length: int) -> Schema:
    """Return components each of which consists of references to the next one."""
    schemas = {f"S{i}": step(ref(f"S{i + 1}")) for i in range(length)}
    return {**schemas, f"S{length}": TEXT}


def among_all(step: Callable[[list[Schema]], Schema], count: int) -> Schema:
    """Return components each of which refers to all of them, itself included."""
    every = [ref(f"S{i}") for i in range(count)]
    return {f"S{i}": step(every) for i in range(count)}


def obj(properties: Schema, **more: Any) -> Schema:
    """Return an object with these properties."""
    return {"type": "object", "properties": properties, **more}


def fields(schemas: Iterable[Any]) -> Schema:
    """Return an object with these schemas as its properties."""
    return obj({f"p{i}": schema for i, schema in enumerate(schemas)})


def twice(schema: Any) -> Schema:
    """Return an object that has a schema in two places."""
    return obj({"a": schema, "b": schema})


def needed(schema: Any) -> Schema:
    """Return the same object with both properties required."""
    return obj({"a": schema, "b": schema}, required=["a", "b"])


def app(paths: int, body: Schema, components: Schema) -> Schema:
    """Return the document of an app with many paths that take the same."""
    content = {"content": {"application/json": {"schema": body}}}
    call = {"post": {"requestBody": content}}
    return {
        "paths": {f"/me/p{i}": call for i in range(paths)},
        "components": {"schemas": components},
    }


def endpoint(document: Schema) -> str:
    """Return the id of its first call."""
    return "me/hostile" if "info" in document else "me/p0"


def text(document: Any) -> str:
    """Return a document as JSON, however deep: Python's own writer runs out of stack."""
    done: list[str] = []
    stack: list[Any] = [document]
    while stack:
        item = stack.pop()
        if isinstance(item, _Written):
            done.append(item)
        elif isinstance(item, dict):
            pairs = [part for k, v in item.items() for part in (_Written(f",{json.dumps(k)}:"), v)]
            pairs[:1] = [_Written(pairs[0][1:])] if pairs else []
            stack += [_Written("}"), *reversed(pairs), _Written("{")]
        elif isinstance(item, list):
            parts = [part for value in item for part in (_Written(","), value)]
            stack += [_Written("]"), *reversed(parts[1:]), _Written("[")]
        else:
            done.append(json.dumps(item))
    return "".join(done)


class _Written(str):
    """A piece of JSON, in contrast to a text that is to be written as JSON."""


RECORD = obj({"x": {"type": "integer"}, "y": {"type": "integer"}})

DOCUMENTS: dict[str, Made] = {
    "objects 800 deep": lambda: document(nested(lambda s: obj({"a": s}), 800)),
    "bare objects 800 deep": lambda: document(nested(lambda s: {"properties": {"a": s}}, 800)),
    "items 800 deep": lambda: document(
        obj({"a": nested(lambda s: {"type": "array", "items": s}, 800)})
    ),
    "oneOf 800 deep": lambda: document(obj({"a": nested(lambda s: {"oneOf": [s, RECORD]}, 800)})),
    "allOf 800 deep": lambda: document(nested(lambda s: {"allOf": [s]}, 800, RECORD)),
    "maps 800 deep": lambda: document(
        obj({"a": nested(lambda s: {"type": "object", "additionalProperties": s}, 800)})
    ),
    "default 450 deep": lambda: document(
        obj({"a": {"default": nested(lambda s: {"a": s}, 450)}, "b": {"enum": [[[]]]}})
    ),
    "two of the next, 16 times": lambda: document(ref("S0"), chained(twice, 16)),
    "two needed of the next, 38 times": lambda: document(ref("S0"), chained(needed, 38)),
    "the same in results": lambda: document(obj({"a": TEXT}), chained(needed, 38), ref("S0")),
    "ten alternatives of the next, 30 times": lambda: document(
        obj({"a": ref("S0")}), chained(lambda s: {"anyOf": [s] * 10}, 30), obj({"a": ref("S0")})
    ),
    "ten parts of the next, 30 times": lambda: document(
        ref("S0"), chained(lambda s: {"allOf": [s] * 10}, 30), ref("S0")
    ),
    "tuples of the next, 30 times": lambda: document(
        obj({"a": ref("S0")}),
        chained(lambda s: {"type": "array", "prefixItems": [s] * 10}, 30),
        obj({"a": ref("S0")}),
    ),
    "twenty that have each other": lambda: document(ref("S0"), among_all(fields, 20), ref("S0")),
    "twenty lists of each other": lambda: document(
        ref("S0"),
        among_all(lambda s: fields({"type": "array", "items": x} for x in s), 20),
        ref("S7"),
    ),
    "alternatives that have each other": lambda: document(
        obj({"a": ref("S0")}), among_all(lambda s: {"anyOf": s}, 20), obj({"a": ref("S0")})
    ),
    "parts that have each other": lambda: document(
        ref("S0"), among_all(lambda s: {"allOf": s}, 20), ref("S0")
    ),
    "one that has itself": lambda: document(
        obj({"a": ref("A"), "b": ref("B")}), {"A": ref("A"), "B": {"allOf": [ref("B")]}}, ref("A")
    ),
    "a chain of 900": lambda: document(
        obj({"a": ref("S0")}), chained(lambda s: s, 900), obj({"a": ref("S0")})
    ),
    "700 paths that share": lambda: app(
        700, ref("S"), {"S": fields([ref("T")] * 200), "T": RECORD}
    ),
    "100 paths of 700 fields": lambda: app(100, ref("S"), {"S": fields([TEXT] * 700)}),
    "80 paths that share choices": lambda: app(
        80, ref("S"), {"S": fields([{"enum": [f"v{i}" for i in range(1_900)]}] * 2)}
    ),
    "2500 alternatives": lambda: document(
        obj({"a": {"anyOf": [{"type": "string", "minLength": i} for i in range(2_500)]}})
    ),
    "1900 alternatives that are objects": lambda: document(
        obj({"a": {"anyOf": [obj({f"k{i}": {}}) for i in range(1_900)]}}),
        output=obj({"a": {"oneOf": [obj({f"k{i}": {}}) for i in range(300)]}}),
    ),
    "12000 choices": lambda: document(obj({"a": {"enum": [f"v{i}" for i in range(12_000)]}})),
    "6 times 1900 choices": lambda: document(
        obj({f"p{k}": {"enum": [f"{k}v{i}" for i in range(1_900)]} for k in range(6)})
    ),
    "2500 fields": lambda: document(fields([TEXT] * 2_500), output=fields([TEXT] * 500)),
    "9000 fields": lambda: document({"properties": {f"p{i}": {} for i in range(9_000)}}),
    "7000 needed": lambda: document(
        {
            "properties": {f"p{i}": {} for i in range(2_000)},
            "required": [f"q{i}" for i in range(7_000)],
        }
    ),
    "400 objects": lambda: document(fields(obj({f"k{i}": {}}) for i in range(400))),
    "1500 names of one": lambda: document(
        fields([ref("T")] * 1_500), {"T": {"properties": {f"k{i}": {} for i in range(500)}}}
    ),
    "600 refs to nothing": lambda: document(fields([{"$ref": "#/x"}] * 600)),
    "long texts": lambda: document(
        obj({"n" * 30_000: {"type": "string", "default": "d" * 30_000, "title": "t" * 20_000}})
    ),
    "numbers beyond all": lambda: document(
        obj(
            {
                "a": {
                    "type": "integer",
                    "default": 10**4_000,
                    "maximum": 10**400,
                    "enum": [10**400, 1],
                }
            }
        )
    ),
    "800 objects of one title": lambda: document(
        fields(obj({f"k{i}": {}}, title="T") for i in range(800))
    ),
    "one long title of many": lambda: document(
        fields(obj({f"k{i}": {}}, title="long " * 30) for i in range(300))
    ),
    "names that differ in marks": lambda: document(
        obj({"a" + "!" * (i % 60) + "?" * (i // 60): {} for i in range(1_400)}),
        output=obj({"b" + "!" * (i % 60) + "?" * (i // 60): {} for i in range(500)}),
    ),
    "starts and ends": lambda: document(
        obj({f"{w}_{i}": {} for i in range(700) for w in ("end", "start")})
    ),
    "values that differ in marks": lambda: document(
        obj(
            {
                "a": {"enum": ["!" * i for i in range(400)]},
                "b": {"enum": ["-" * i + "a" for i in range(60)]},
            }
        )
    ),
    "alternatives within alternatives": lambda: document(
        obj({"a": ref("S0")}),
        chained(
            lambda s: {
                "anyOf": [
                    {"type": "array", "items": s},
                    {"type": "object", "additionalProperties": s},
                ]
            },
            18,
        ),
        obj({"a": ref("S0")}),
    ),
    "parts that are wide": lambda: document(
        {"allOf": [ref("W")] * 1_200},
        {"W": fields([TEXT] * 1_500)},
        obj({"a": {"allOf": [ref("W")] * 500}}),
    ),
    "seven kinds at once": lambda: document(
        nested(
            lambda s: {"type": ["object", "array", "null"], "properties": {"a": s}, "items": s}, 10
        )
    ),
}


def tangled(rng: Any) -> Schema:
    """Return a small document whose components refer to each other in any way."""
    count = rng.randrange(2, 14)

    def schema(depth: int) -> Any:
        if depth == 0 or rng.random() < 0.45:
            return ref(f"S{rng.randrange(count + 1)}")
        inner = [schema(depth - 1) for _ in range(rng.randrange(1, 5))]
        shapes: list[Callable[[], Schema]] = [
            lambda: fields(inner),
            lambda: {**fields(inner), "required": ["p0", "p1"], "title": rng.choice("TU")},
            lambda: {"type": "array", "items": inner[0]},
            lambda: {"type": "array", "prefixItems": inner},
            lambda: {"type": "object", "additionalProperties": inner[0]},
            lambda: {rng.choice(["anyOf", "oneOf", "allOf"]): inner},
            lambda: {"type": ["object", "array"], "items": inner[0], **fields(inner)},
            lambda: {"enum": ["a", "b", rng.randrange(9)]},
        ]
        return rng.choice(shapes)()

    components = {f"S{i}": schema(3) for i in range(count)}
    components[f"S{count}"] = {"type": rng.choice(["string", "integer", "boolean"])}
    body = fields(schema(2) for _ in range(3))
    return document(body, components, fields(schema(2) for _ in range(2)))
