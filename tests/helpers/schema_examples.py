"""Valid argument objects made from the raw schema of an endpoint, without any code of the project.

They are what fal would accept, told by the document alone, so that tests can hold the nodes
against something that the generator did not make.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]


def resolve(document: Schema, schema: Schema) -> Schema:
    """Return a schema with its reference followed."""
    while "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = document["components"]["schemas"].get(name, {})  # some of fal's lead nowhere
    return schema


def input_schema(document: Schema) -> Schema:
    """Return the schema of the arguments, as the POST operation of the document names it."""
    path = next(item for item in document["paths"].values() if "post" in item)
    schema: Schema = path["post"]["requestBody"]["content"]["application/json"]["schema"]
    return resolve(document, schema)


def arguments(document: Schema, names: list[str], rng: random.Random) -> dict[str, Any]:
    """Return a value for each of the named arguments."""
    properties = input_schema(document)["properties"]
    return {name: value(document, properties[name], name, rng) for name in names}


def value(document: Schema, schema: Schema, name: str, rng: random.Random, depth: int = 0) -> Any:
    """Return a valid value that is significant: not empty, and not the random seed."""
    # of a file's address, fal's documents say no more than its name
    media = schema.get("x-media") or name.endswith(("_url", "_urls"))
    schema = resolve(document, schema)
    if "enum" in schema:
        return rng.choice(schema["enum"])
    if "anyOf" in schema:
        return value(document, rng.choice(schema["anyOf"]), name, rng, depth + 1)
    kind = schema.get("type")
    if media and kind == "string":
        return f"https://v3.fal.media/files/{name}-{rng.randrange(1000)}.bin"
    if kind == "null":
        return None
    if kind == "string" and name == "url":
        return f"https://v3.fal.media/files/{rng.randrange(1000)}.bin"
    if kind == "string":
        return f"{name} {rng.randrange(1000)}"
    if kind == "boolean":
        return rng.random() < 0.5
    if kind == "integer":
        return rng.randrange(1, 2000)
    if kind == "number":
        return rng.choice([rng.randrange(1, 100), rng.randrange(1, 1000) / 8])
    if kind == "array":
        return _array(document, schema, name, rng, depth)
    if kind == "object" and "properties" in schema:
        return _object(document, schema, rng, depth)
    if kind == "object":
        return {"key": rng.randrange(10)}
    return rng.choice(["anything", 7, {"deep": [1, "two"]}, ["list"]])


def _array(document: Schema, schema: Schema, name: str, rng: random.Random, depth: int) -> Any:
    if "prefixItems" in schema:
        return [value(document, item, name, rng, depth + 1) for item in schema["prefixItems"]]
    count = max(rng.randrange(1, 4), schema.get("minItems", 1))
    return [value(document, schema.get("items", {}), name, rng, depth + 1) for _ in range(count)]


def _object(document: Schema, schema: Schema, rng: random.Random, depth: int) -> Any:
    # all of them: a node sends the default of what is left out, which is right but not the same
    names = schema["properties"] if depth < 5 else schema.get("required", [])
    return {n: value(document, schema["properties"][n], n, rng, depth + 1) for n in names}
