"""Valid argument objects made from the raw schema of an endpoint, without any code of the project.

They are what fal would accept, told by the document alone, so that tests can hold the nodes
against something that the generator did not make.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections.abc import Mapping
from typing import Any

Schema = Mapping[str, Any]


def resolve(document: Schema, schema: Schema) -> Schema:
    """Return a schema with its reference followed."""
    while "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = document["components"]["schemas"].get(name, {})  # some of fal's lead nowhere
    return schema


def components(document: Schema) -> dict[str, Any]:
    """Return the components of a document; what some of fal's own refer to in vain allows anything."""
    known = dict(document.get("components", {}).get("schemas", {}))
    for name in re.findall(r"#/components/schemas/(\w+)", json.dumps(document)):
        known.setdefault(name, {})
    return {"schemas": known}


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
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return rng.choice(schema["enum"])
    if "allOf" in schema:
        return value(document, schema["allOf"][0], name, rng, depth + 1)
    if "anyOf" in schema:
        # inside an object, null says the same as nothing
        options = [part for part in schema["anyOf"] if not depth or part.get("type") != "null"]
        mark = {"x-media": schema["x-media"]} if "x-media" in schema else {}
        return value(document, {**mark, **rng.choice(options)}, name, rng, depth + 1)
    kind = schema.get("type")
    if media and kind == "string":
        return f"https://v3.fal.media/files/{name}-{rng.randrange(1000)}.bin"
    if kind == "null":
        return None
    if kind == "string" and name == "url":
        return f"https://v3.fal.media/files/{rng.randrange(1000)}.bin"
    if kind == "string" and "pattern" in schema:
        texts = ("".join(filter(str.isalnum, name)), "#A0b1C2", "aB3")
        return next(text for text in texts if re.search(schema["pattern"], text))
    if kind == "string":
        text = f"{name} {rng.randrange(1000)}"
        return text.ljust(schema.get("minLength", 0), ".")[: schema.get("maxLength")]
    if kind == "boolean":
        return rng.random() < 0.5
    if kind in {"integer", "number"}:
        return _number(schema, rng)
    if kind == "array":
        return _array(document, schema, name, rng, depth)
    if kind == "object" and "properties" in schema:
        return _object(document, schema, rng, depth)
    if kind == "object":
        return {"key": rng.randrange(10)}
    return rng.choice(["anything", 7, {"deep": [1, "two"]}, ["list"]])


def _number(schema: Schema, rng: random.Random) -> float:
    """Return a number inside the bounds; often one of them."""
    step = schema.get("multipleOf") or (1 if schema["type"] == "integer" else 0.125)
    low = schema.get("minimum", schema.get("exclusiveMinimum", -step) + step)
    high = schema.get("maximum", schema.get("exclusiveMaximum", low + 2000 + step) - step)
    low = max(low, 1) if high >= 1 else low  # 0 and -1 mean something else in the app
    first = math.ceil(low / step) * step
    count = int((high - first) / step)
    number = first + step * rng.choice([0, count, rng.randint(0, max(0, count))])
    return int(number) if float(number).is_integer() else number


def _array(document: Schema, schema: Schema, name: str, rng: random.Random, depth: int) -> Any:
    if "prefixItems" in schema:
        return [value(document, item, name, rng, depth + 1) for item in schema["prefixItems"]]
    count = max(rng.randrange(1, 4), schema.get("minItems", 1))
    count = min(count, schema.get("maxItems", count))
    items = schema.get("items", {})
    if schema.get("uniqueItems") and "enum" in resolve(document, items):
        return rng.sample(
            resolve(document, items)["enum"], min(count, len(resolve(document, items)["enum"]))
        )
    return [value(document, schema.get("items", {}), name, rng, depth + 1) for _ in range(count)]


def _object(document: Schema, schema: Schema, rng: random.Random, depth: int) -> Any:
    # all of them: a node sends the default of what is left out, which is right but not the same
    names = schema["properties"] if depth < 9 else schema.get("required", [])
    return {n: value(document, schema["properties"][n], n, rng, depth + 1) for n in names}
