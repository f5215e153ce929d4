"""Endpoint documents from the type declarations in the npm package ``@fal-ai/client`` (MIT).

The package maps endpoint ids to argument and result types; see :mod:`codegen.sources.release_selection`
for which release is credible. What the types cannot say (integers, media kinds, order) is
inferred by :mod:`nodetool.fal.compiler.parsing.inference`. Of the comments only facts are kept: defaults. The text
around them is used to distinguish media kinds, and dropped.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from codegen.snapshot import ACTIVE, Facts
from codegen.sources.evidence import Evidence
from codegen.sources.integer_enums import is_integer_enum
from codegen.sources.release_selection import Release, TypeSelection, select_types, sorted_releases
from codegen.sources.ts_declarations import (
    Array,
    FileInput,
    Literal,
    Object,
    Property,
    Record,
    Ref,
    Scalar,
    TsType,
    Tuple,
    Union,
    default_of,
)
from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.compiler.parsing import inference

Schema = dict[str, Any]
_SCALARS = {"string": "string", "boolean": "boolean", "number": "number"}

#: Limits of the schemas of one endpoint; real ones have about 10 levels and 1,000 types.
MAX_DEPTH = 60
MAX_SIZE = 20_000


def facts(
    releases: Sequence[Release],
    categories: Mapping[str, str],
    evidence: Evidence | None = None,
) -> Facts:
    """Return catalogue records and documents of every endpoint that any release knows.

    Args:
        releases: in any order.
        categories: what is known of the categories of endpoints.
        evidence: what fal's own documents say of arguments, for what declarations leave out.
    """
    evidence = evidence or Evidence()
    releases = sorted_releases(releases)
    inputs = select_types(releases, "input")
    outputs = select_types(releases, "output")
    number_defaults = _number_defaults(releases)
    latest_release: dict[str, Release] = {}
    for release in releases:
        latest_release.update(dict.fromkeys(release.endpoints, release))
    records: dict[str, dict[str, Any]] = {}
    documents: dict[str, Schema] = {}
    for endpoint in sorted(latest_release):
        category = categories.get(endpoint, "")
        category = "" if category == "unknown" else category
        writer = _Writer(endpoint, category, number_defaults, evidence)
        sides = {
            side: writer.side(views.get(endpoint), side)
            for side, views in (("input", inputs), ("output", outputs))
        }
        if not category:
            category = inference.category_of(
                endpoint, writer.media["input"], writer.media["output"]
            )
        documents[endpoint] = openapi_document(endpoint, category, sides, writer.components)
        latest = latest_release[endpoint]
        record: dict[str, Any] = {
            "endpoint_id": endpoint,
            "category": category,
            "schema_source": latest.source,
            "releases_compared": len(releases),
        }
        if latest.date:
            record |= {"schema_date": latest.date, "status": ACTIVE, "status_date": latest.date}
        suspicions = [v[endpoint].suspect for v in (inputs, outputs) if endpoint in v]
        if inputs.get(endpoint) and inputs[endpoint].suspect:
            record["suspect"] = suspicions[0]
        records[endpoint] = record
    return Facts(records=records, documents=documents)


def _properties(type_: TsType) -> Iterator[Property]:
    """Yield every property inside a declaration, nested object types included."""
    stack = [type_]
    while stack:
        current = stack.pop()
        if isinstance(current, Object):
            yield from current.properties
            stack.extend(p.type for p in current.properties)
        elif isinstance(current, Union):
            stack.extend(current.members)
        elif isinstance(current, Array):
            stack.append(current.item)


def _number_defaults(releases: Sequence[Release]) -> dict[str, set[Any]]:
    """Collect every numeric default of each property name: siblings tell integers from floats."""
    defaults: dict[str, set[Any]] = defaultdict(set)
    for release in releases:
        for declaration in release.declarations.values():
            for prop in _properties(declaration):
                value = default_of(prop.comment)
                if isinstance(value, int | float) and not isinstance(value, bool):
                    defaults[prop.name].add(value)
    return defaults


class _Writer:
    """Writes the schemas of one endpoint, its two sides and all that they refer to."""

    def __init__(
        self,
        endpoint: str,
        category: str,
        numbers: Mapping[str, set[Any]],
        evidence: Evidence,
    ) -> None:
        self.endpoint = endpoint
        self.category = category
        self.numbers = numbers
        self.evidence = evidence
        self.components: dict[str, Schema] = {}
        self.media: dict[str, dict[str, str]] = {"input": {}, "output": {}}
        self._names: dict[tuple[str, str], str] = {}
        self._ref_stack: set[tuple[str, str]] = set()
        self._depth = self._size = 0

    def side(self, selection: TypeSelection | None, side: str) -> Schema:
        """Return the schema (a reference) of ``input`` or ``output``; without a declaration anything goes."""
        if selection is None:
            return {"type": "object", "additionalProperties": True} if side == "input" else {}
        schema = self._ref(selection.release, selection.name, side)
        if selection.foreign:
            self._drop_prompt_defaults(schema)
        return schema

    def _drop_prompt_defaults(self, schema: Schema) -> None:
        """Leave out what another endpoint would make when nothing is said: nobody means that here.

        How it would make it (quality words to avoid, sizes, steps) is common to a family and stays.
        """
        target = self.components.get(schema.get("$ref", "").rpartition("/")[2], schema)
        for name, prop in target.get("properties", {}).items():
            if prop.get("type") == "string" and inference.is_prompt_like(name):
                prop.pop("default", None)

    def _ref(self, release: Release, name: str, side: str) -> Schema:
        name = release.resolve(name)
        target = release.declarations.get(name)
        if target is None:
            return {}
        key = (release.version, name)
        if not isinstance(target, Object):
            if key in self._ref_stack:  # it contains itself: any value there
                return {}
            self._ref_stack.add(key)
            schema = self._schema(release, Property(name, target, False, ""), side, ())
            self._ref_stack.discard(key)
            return schema
        if key not in self._names:
            public = name
            while public in self.components:  # the two sides may come from different releases
                public += "_"
            self._names[key] = public
            self.components[public] = {}
            self.components[public].update(self._object(release, target, side, name))
        return {"$ref": f"#/components/schemas/{self._names[key]}"}

    def _object(self, release: Release, type_: Object, side: str, type_name: str) -> Schema:
        names = [p.name for p in type_.properties]
        is_file = side == "output" and is_file_object(names)
        media = [p.name for p in type_.properties if _is_media(p)]
        properties: dict[str, Schema] = {}
        required = []
        for prop in type_.properties:
            if is_file and prop.name in {"url", "file_data"}:
                properties[prop.name] = {"type": "string"}
            else:
                properties[prop.name] = self._property(release, prop, side, media)
            if prop.name in media and side == "input":
                properties[prop.name].pop("default", None)  # a sample file: nobody means that one
            if not prop.optional and "default" not in properties[prop.name]:
                required.append(prop.name)
        order = inference.snapshot_order(names, required, media)
        if side == "input":
            order = self.evidence.sort(self.endpoint, order)
        schema: Schema = {"type": "object", "title": type_name, "properties": properties}
        if side == "input" and is_file_object(names):
            required = ["url"]  # fal finds out the rest by itself
        if is_file:
            order = sorted(names, key=lambda n: (n != "url", n))
        schema["x-fal-order-properties"] = order
        if required:
            schema["required"] = [name for name in order if name in required]
        return schema

    def _property(
        self, release: Release, prop: Property, side: str, media: Sequence[str]
    ) -> Schema:
        schema = self._schema(release, prop, side, media)
        default = default_of(prop.comment)
        if default is not None and side == "input":
            value = _convert_default(schema, default, self.components)
            if value is not None:
                schema["default"] = value
        return schema

    def _schema(self, release: Release, prop: Property, side: str, media: Sequence[str]) -> Schema:
        """Return the schema of a type; *any* for what is nested too deeply or exceeds the size limit."""
        if self._depth > MAX_DEPTH or self._size > MAX_SIZE:
            return {}
        self._depth += 1
        self._size += 1
        schema = self._of_kind(release, prop, side, media)
        self._depth -= 1
        return schema

    def _of_kind(self, release: Release, prop: Property, side: str, media: Sequence[str]) -> Schema:
        type_ = prop.type
        if isinstance(type_, FileInput):
            return self._media(prop, side, media)
        if isinstance(type_, Scalar):
            return self._scalar(prop, type_, side, media)
        if isinstance(type_, Literal):
            return self._enum(prop.name, [type_.value], side)
        if isinstance(type_, Ref):
            schema = self._ref(release, type_.name, side)
            if side == "output":
                self._mark_result(prop, schema)
            return schema
        if isinstance(type_, Array):
            return self._array(release, prop, type_, side, media)
        if isinstance(type_, Tuple):
            items = [self._schema(release, _with_type(prop, t), side, media) for t in type_.items]
            return {
                "type": "array",
                "prefixItems": items,
                "minItems": len(items),
                "maxItems": len(items),
            }
        if isinstance(type_, Record):
            inner = self._schema(release, _with_type(prop, type_.value), side, media)
            return {"type": "object", "additionalProperties": inner or True}
        if isinstance(type_, Object):
            return self._object(release, type_, side, "")
        return self._union(release, prop, type_, side, media)

    def _array(
        self, release: Release, prop: Property, type_: Array, side: str, media: Sequence[str]
    ) -> Schema:
        item = _with_type(prop, type_.item)
        if type_.item == Scalar("string") and _names_media(prop.name):
            return {"type": "array", "items": self._media(item, side, media)}
        return {"type": "array", "items": self._schema(release, item, side, media)}

    def _union(
        self, release: Release, prop: Property, type_: Union, side: str, media: Sequence[str]
    ) -> Schema:
        literals = [m.value for m in type_.members if isinstance(m, Literal)]
        others = [m for m in type_.members if not isinstance(m, Literal)]
        if Scalar("unknown") in others:
            return {}
        parts = [self._schema(release, _with_type(prop, m), side, media) for m in others]
        if literals:
            parts.insert(0, self._enum(prop.name, literals, side))
        parts = [p for i, p in enumerate(parts) if p not in parts[:i]]
        return parts[0] if len(parts) == 1 else {"anyOf": parts}

    def _scalar(self, prop: Property, type_: Scalar, side: str, media: Sequence[str]) -> Schema:
        if type_.name == "null":
            return {"type": "null"}
        if type_.name == "number":
            return {"type": self._number_kind(prop)}
        if type_.name == "string" and side == "input" and inference.looks_like_media_url(prop.name):
            return self._media(prop, side, media)
        return {"type": _SCALARS[type_.name]} if type_.name in _SCALARS else {}

    def _number_kind(self, prop: Property) -> str:
        default = default_of(prop.comment)
        if isinstance(default, float) and not default.is_integer():
            return "number"
        if kind := self.evidence.number_kind(self.endpoint, prop.name):
            return kind
        whole = inference.is_integer(prop.name, default, self.numbers.get(prop.name, ()))
        return "integer" if whole else "number"

    def _enum(self, name: str, values: Sequence[Any], side: str) -> Schema:
        digits = side == "input" and all(str(value).isdecimal() for value in values)
        if digits and self._has_integer_values(name):
            return {"type": "integer", "enum": [int(value) for value in values]}
        kinds = {
            "boolean" if isinstance(v, bool) else "string" if isinstance(v, str) else "number"
            for v in values
        }
        schema: Schema = {"enum": list(values)}
        return {"type": kinds.pop(), **schema} if len(kinds) == 1 else schema

    def _has_integer_values(self, name: str) -> bool:
        """Decide whether a closed set of digits travels as integers."""
        kind = self.evidence.enum_kind(self.endpoint, name)
        return kind == "integer" if kind else is_integer_enum(self.endpoint, name)

    def _media(self, prop: Property, side: str, media: Sequence[str]) -> Schema:
        kind = inference.media_kind(
            prop.name, text=prop.comment, category=self.category, siblings=media
        )
        self.media[side].setdefault(prop.name, kind)
        return {"type": "string", "x-media": kind}

    def _mark_result(self, prop: Property, schema: Schema) -> None:
        """Mark, at the place of use, which kind of file an object of a result is."""
        name = schema.get("$ref", "").rpartition("/")[2]
        target = self.components.get(name, {})
        if is_file_object(target.get("properties", {})):
            kind = inference.result_kind(
                prop.name, target.get("title", name), category=self.category, text=prop.comment
            )
            schema["x-media"] = kind
            self.media["output"].setdefault(prop.name, kind)


def is_file_object(names: Any) -> bool:
    """Check whether an object with these properties is a file that fal serves."""
    return "url" in names and bool({"content_type", "file_name", "file_size"} & set(names))


def _is_media(prop: Property) -> bool:
    inner = prop.type.item if isinstance(prop.type, Array) else prop.type
    return (
        isinstance(inner, FileInput)
        or (isinstance(prop.type, Array) and _names_media(prop.name))
        or (inner == Scalar("string") and inference.looks_like_media_url(prop.name))
    )


def _names_media(name: str) -> bool:
    return inference.looks_like_media_list(name) or inference.looks_like_media_url(name)


def _with_type(prop: Property, type_: TsType) -> Property:
    return Property(prop.name, type_, prop.optional, prop.comment)


def _convert_default(schema: Schema, default: Any, components: Mapping[str, Schema]) -> Any:
    """Convert a default to the type of its schema; None where that is impossible."""
    if "anyOf" in schema:
        converted = (_convert_default(part, default, components) for part in schema["anyOf"])
        return next((value for value in converted if value is not None), None)
    if "enum" in schema:
        by_text = {str(value): value for value in schema["enum"]}
        return by_text.get(str(default))
    kind = schema.get("type")
    if kind == "string":
        return default if isinstance(default, str) else json.dumps(default)
    if kind == "boolean":
        return default if isinstance(default, bool) else None
    if kind in {"integer", "number"}:
        if isinstance(default, bool) or not isinstance(default, int | float):
            return None
        whole = isinstance(default, int) or default.is_integer()
        return int(default) if whole else None if kind == "integer" else default
    if kind == "array":
        return default if isinstance(default, list) else None
    if kind == "object" or "$ref" in schema:
        return default if isinstance(default, dict) else None
    return default
