"""Odd input for property tests: names of any kind, and schemas in which nothing is as it should be."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import strategies as st

from nodetool.fal.catalogue.endpoints import openapi_document

#: Names that were trouble somewhere: real ones, Python's own, the app's own, other scripts, tricks.
ODD_NAMES = [
    *("", " ", "_", "__", "-", "0", "1.5", "-1", "16:9", "3d", "TAPose", "DPM++ 2M", "PBR", "pbr"),
    *("yes", "no", "null", "True", "False", "None", "none", "true", "class", "lambda", "match"),
    *("type", "self", "id", "copy", "json", "schema", "model_dump", "process", "outputs", "body"),
    *("__class__", "__init__", "mro", "name", "value", "_urls", "_url", "image_url", "image_urls"),
    *("WHO'S ARRESTED?", "black myth: wukong", "日本", "Ünïcödé", "a\u202eb\u2066c", "\ud800"),
    *("fal_node", "FALNode", "Enum", "str", "\n", "a\nb", '"""', "{{ x }}", "\\", "x" * 10_240),
]

#: Any text, half characters too, with the odd names among it.
names = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.text("_-. aZ09é/", max_size=12),
    st.sampled_from(ODD_NAMES),
)

_KEYWORDS = (
    *("type", "properties", "items", "anyOf", "allOf", "oneOf", "$ref", "enum", "const", "default"),
    *("required", "nullable", "minimum", "exclusiveMinimum", "maximum", "maxLength", "prefixItems"),
    *("additionalProperties", "ui", "x-media", "title", "description", "x-fal-order-properties"),
)
_TYPES = ["object", "array", "string", "integer", ["string", "null"], ["integer", "array"]]
_PROPERTIES = ["a", "x/y~", "url", "content_type", "image_url", "image_urls", "field"]
_ATOMS: list[Any] = [
    *(None, True, False, 0, 1, -1, 10**400, 1.5, float("nan"), float("inf"), "", "a", "\ud800"),
    *("object", "array", "string", "integer", "number", "null", "boolean", "image", [], {}),
    *("#/components/schemas/A", "#/components/schemas/B", "#/components/schemas/B/properties/a"),
]


def odd_value(rng: random.Random, depth: int) -> Any:
    """Return a JSON value; a schema as often as not."""
    choice = rng.random()
    if depth <= 0 or choice < 0.35:
        return rng.choice(_ATOMS)
    if choice < 0.5:
        return [odd_value(rng, depth - 1) for _ in range(rng.randrange(4))]
    return odd_schema(rng, depth - 1)


def odd_schema(rng: random.Random, depth: int = 6) -> dict[str, Any]:
    """Return a schema of real keywords; one in four has a value that it may not have."""
    schema: dict[str, Any] = {}
    for key in rng.sample(_KEYWORDS, rng.randrange(1, 6)):
        if rng.random() < 0.25:
            schema[key] = odd_value(rng, depth - 1)
        elif key in {"anyOf", "allOf", "oneOf", "prefixItems"}:
            schema[key] = [odd_value(rng, depth - 1) for _ in range(rng.randrange(4))]
        elif key == "properties":
            chosen = rng.sample(_PROPERTIES, rng.randrange(len(_PROPERTIES)))
            schema[key] = {name: odd_value(rng, depth - 1) for name in chosen}
        elif key == "$ref":
            schema[key] = f"#/components/schemas/{rng.choice('AB')}"
        else:
            schema[key] = rng.choice(_TYPES) if key == "type" else odd_value(rng, depth - 1)
    return schema


def odd_document(rng: random.Random) -> dict[str, Any]:
    """Return a document in fal's layout with unusual schemas."""
    sides = {"input": odd_schema(rng), "output": odd_schema(rng)}
    return openapi_document("a/b", "", sides, {"A": odd_schema(rng), "B": odd_value(rng, 6)})
