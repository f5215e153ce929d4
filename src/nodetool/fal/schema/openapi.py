"""One OpenAPI document (fal's layout, 3.0.4 or 3.1) -> :class:`nodetool.fal.schema.ir.EndpointIR`.

A document is untrusted. Refs are followed inside the document only; recursion, dangling refs and
trees beyond :data:`MAX_SIZE` become *any* with a warning; nothing here can fail on odd content.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from nodetool.fal.schema import inference
from nodetool.fal.schema.diagnostics import Diagnostic, Severity
from nodetool.fal.schema.ir import (
    MISSING,
    EndpointIR,
    FieldIR,
    Kind,
    StructIR,
    TypeIR,
)
from nodetool.fal.schema.schema_types import ANY, NULL, bounds, enum, fits, nullable, union

Schema = Mapping[str, Any]

MAX_DEPTH = 40
#: Most types that one endpoint's schema may unfold into: more is an attack or a mistake.
MAX_SIZE = 20_000
#: JSON has seven types; longer lists of them are nonsense.
MAX_KINDS = 7

_FILE_MARKS = {"content_type", "file_name", "file_size"}
#: what a file object may say of itself; NodeTool's references carry all of it as metadata
_FILE_PROPERTIES = {
    "url", *_FILE_MARKS, "file_data", "width", "height", "duration", "fps", "num_frames", "bitrate",
    "channels", "sample_rate", "codec", "container", "format", "media_type", "resolution", "timebase",
    "frame_count", "start_frame_url", "end_frame_url", "audio",
}  # fmt: skip
_SCALARS = {"string": Kind.STR, "integer": Kind.INT, "number": Kind.FLOAT, "boolean": Kind.BOOL}


@dataclass(frozen=True, slots=True)
class Operation:
    """One endpoint of a document: its id, and the schemas of its arguments and its result."""

    endpoint_id: str
    arguments: Schema
    result: Schema


def read_endpoint(document: Schema, file: str) -> tuple[EndpointIR | None, list[Diagnostic]]:
    """What a document says about its endpoint, the first one where it has several.

    Args:
        document: the parsed JSON.
        file: how messages name the document.

    Returns:
        The endpoint, or None when the document has no operation that could be called, and what
        there is to say about the document.
    """
    endpoints, found = read_endpoints(document, file)
    return (endpoints[0] if endpoints else None), found


def read_endpoints(
    document: Schema, file: str, base: str = ""
) -> tuple[list[EndpointIR], list[Diagnostic]]:
    """Every endpoint of a document: one as fal serves it, several in the one of a ``fal.App``.

    Args:
        document: the parsed JSON.
        file: how messages name the document.
        base: id of the app, for paths such as ``/`` that are not ids themselves.
    """
    listed = operations(document, base)
    if not listed:
        return [], [
            Diagnostic(
                code="no-operation",
                file=file,
                pointer="/paths",
                message="the document has no POST operation with a JSON body",
                hint="take the document that fal serves for one endpoint",
            )
        ]
    endpoints, found = [], []
    for operation in listed:
        endpoint, problems = read_operation(document, file, operation)
        endpoints.append(endpoint)
        found += problems
    return endpoints, found


def read_operation(
    document: Schema, file: str, operation: Operation
) -> tuple[EndpointIR, list[Diagnostic]]:
    """One endpoint of a document, as :func:`operations` names it."""
    reader = _Reader(document, file, operation)
    return reader.endpoint(), reader.found


def operations(document: Schema, base: str = "") -> list[Operation]:
    """The endpoints of a document, from its paths.

    A document that fal serves names its endpoint and has one; in the document of an app every
    POST with a JSON body is one, its id the path, below ``base`` where that is given.
    """
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return []
    named = _dig(document, "info", "x-fal-metadata", "endpointId")
    results = {
        path.rstrip("/").removesuffix("/requests/{request_id}"): _ok_schema(_dig(item, "get"))
        for path, item in paths.items()
        if isinstance(path, str) and path.rstrip("/").endswith("/requests/{request_id}")
    }
    found = []
    for path, item in paths.items():
        body = _dig(item, "post", "requestBody", "content", "application/json", "schema")
        if not isinstance(path, str) or body is None:
            continue
        result = results.get(path.rstrip("/")) or _ok_schema(_dig(item, "post"))
        if isinstance(named, str) and named:
            only = next(iter(results.values())) if len(results) == 1 else None
            return [Operation(named, body, result or only or {})]
        inner = path.strip("/")
        is_id = "/" in inner or not base
        endpoint = inner if is_id else f"{base}/{inner}".rstrip("/")
        found.append(Operation(endpoint, body, result or {}))
    return found


def _ok_schema(operation: Any) -> Schema | None:
    schema = _dig(operation, "responses", "200", "content", "application/json", "schema")
    return schema if isinstance(schema, dict) else None


def _dig(value: Any, *keys: str) -> Any:
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the reader stands: side, JSON pointer, and the name that a media kind is read from."""

    side: str
    pointer: str
    name: str = ""

    def down(self, name: str) -> _Place:
        return _Place(
            self.side, f"{self.pointer}/{name.replace('~', '~0').replace('/', '~1')}", name
        )


class _Reader:
    def __init__(self, document: Schema, file: str, operation: Operation) -> None:
        self.document = document
        self.file = file
        self.operation = operation
        self.found: list[Diagnostic] = []
        self.endpoint_id = operation.endpoint_id
        self.category = ""
        self.size = 0
        self._open: set[str] = set()
        self._cut = False

    def endpoint(self) -> EndpointIR:
        """What the operation takes and gives."""
        category = _dig(self.document, "info", "x-fal-metadata", "category")
        self.category = category if isinstance(category, str) else ""
        arguments = self._follow(self.operation.arguments)
        request = self._object(arguments, _Place("input", "/input"), "Input")
        outputs, whole = self._result(self.operation.result)
        about = _dig(self.document, "info", "description")
        return EndpointIR(
            endpoint_id=self.endpoint_id,
            category=self.category,
            inputs=request.fields if request else (),
            outputs=outputs,
            free_form=request is None,
            result=whole,
            description=about if isinstance(about, str) else "",
        )

    def _result(self, schema: Schema) -> tuple[tuple[FieldIR, ...], TypeIR | None]:
        target = self._follow(schema)
        place = _Place("output", "/output")
        if is_file(target):
            return (), TypeIR(kind=Kind.MEDIA, media=self._kind(schema, place, "result"))
        struct = self._object(target, place, "Output")
        if struct is not None:
            return struct.fields, None
        return (), self.type(schema, place)

    # -- types ---------------------------------------------------------------------------

    def type(self, schema: Any, place: _Place, depth: int = 0) -> TypeIR:
        """The type that a schema describes; what cannot be understood is *any*."""
        self.size += 1
        if not isinstance(schema, dict) or not schema:
            return ANY
        if depth > MAX_DEPTH or self.size > MAX_SIZE:
            self._too_large(place)
            return ANY
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return self._referred(ref, schema, place, depth)
        if _items(schema.get("allOf")):
            return self.type(self._follow(schema), place, depth + 1)
        for key in ("anyOf", "oneOf"):
            if options := _items(schema.get(key)):
                rest = {k: v for k, v in schema.items() if k in {"x-media", "ui"}}
                members = [
                    self.type({**rest, **o} if isinstance(o, dict) else o, place, depth + 1)
                    for o in options
                ]
                return nullable(schema, union(members))
        if not isinstance(schema.get("type"), str | None):
            kinds = dict.fromkeys(_names(schema["type"]))
            each = (self.type({**schema, "type": kind}, place, depth + 1) for kind in kinds)
            return union(islice(each, MAX_KINDS))
        return nullable(schema, self._plain(schema, place, depth))

    def _plain(self, schema: Schema, place: _Place, depth: int) -> TypeIR:
        kind = schema.get("type")
        if "const" in schema:
            return enum([schema["const"]], self.note)
        if isinstance(schema.get("enum"), list):
            return enum(schema["enum"], self.note)
        if kind == "null":
            return NULL
        if kind == "array":
            return self._array(schema, place, depth)
        if kind == "object" or (kind is None and isinstance(schema.get("properties"), dict)):
            return self._object_type(schema, place, depth)
        if kind == "string" and self._is_media(schema, place):
            return TypeIR(kind=Kind.MEDIA, media=self._kind(schema, place, place.name))
        if isinstance(kind, str) and kind in _SCALARS:
            return TypeIR(kind=_SCALARS[kind], bounds=bounds(schema, _SCALARS[kind]))
        return ANY

    def _referred(self, ref: str, schema: Schema, place: _Place, depth: int) -> TypeIR:
        target = self._lookup(ref)
        if target is None:
            self._say(
                "dangling-ref",
                f"$ref {ref!r} leads nowhere, so the type is taken as any",
                "fetch the document again",
                place.pointer,
            )
            return ANY
        if ref in self._open:
            self._say(
                "recursive-ref",
                f"$ref {ref!r} contains itself, so the inner one is taken as any",
                "nothing to do: any JSON value is accepted there",
                place.pointer,
            )
            return ANY
        self._open.add(ref)
        try:
            extra = {k: v for k, v in schema.items() if k in {"x-media", "ui", "nullable"}}
            return self.type({**target, **extra} if extra else target, place, depth + 1)
        finally:
            self._open.discard(ref)

    def _lookup(self, ref: str) -> Schema | None:
        if not ref.startswith("#/"):
            return None
        parts = [p.replace("~1", "/").replace("~0", "~") for p in ref[2:].split("/")]
        target = _dig(self.document, *parts)
        return target if isinstance(target, dict) else None

    def _follow(self, schema: Any, depth: int = 0) -> Schema:
        """A schema with its leading refs and allOf resolved."""
        seen: set[str] = set()
        while isinstance(schema, dict):
            ref = schema.get("$ref")
            if isinstance(ref, str):
                if ref in seen:
                    return {}
                seen.add(ref)
                schema = self._lookup(ref)
            elif _items(schema.get("allOf")):
                schema = self._all_of(schema, depth)
            else:
                return schema
        return {}

    def _all_of(self, schema: Schema, depth: int) -> Schema:
        """One schema that says what all parts say."""
        merged: dict[str, Any] = {}
        for part in [*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}]:
            if depth > MAX_DEPTH or self.size > MAX_SIZE:
                self._too_large(_Place("", ""))
                break
            self.size += 1
            for key, value in self._follow(part, depth + 1).items():
                before = merged.get(key)
                if key == "properties" and isinstance(before, dict):
                    value = {**before, **value} if isinstance(value, dict) else before
                elif key in {"required", "x-fal-order-properties"}:
                    value = [*_names(before), *_names(value)]
                self.size += len(value) if isinstance(value, Mapping | list) else 1
                merged[key] = value
        return merged

    def _array(self, schema: Schema, place: _Place, depth: int) -> TypeIR:
        items = schema.get("items")
        limits = bounds(schema, Kind.LIST)
        if prefix := _items(schema.get("prefixItems")):
            each = [self.type(item, place, depth + 1) for item in prefix]
            size = len(each)
            limits = replace(
                limits, min_length=limits.min_length or size, max_length=limits.max_length or size
            )
            return TypeIR(kind=Kind.LIST, item=union(each), bounds=limits)
        item = self.type(items, place, depth + 1)
        if (
            item.kind is Kind.STR
            and place.side == "input"
            and not item.values
            and inference.looks_like_media_list(place.name)
        ):
            item = TypeIR(kind=Kind.MEDIA, media=self._kind(schema, place, place.name))
        return TypeIR(kind=Kind.LIST, item=item, bounds=limits)

    def _object_type(self, schema: Schema, place: _Place, depth: int) -> TypeIR:
        if (is_file(schema) and place.side == "output") or (
            place.side == "input" and _is_plain_file(schema)
        ):
            kind = self._kind(schema, place, place.name)
            around = tuple(sorted(set(schema["properties"]) - {"url"}))
            wrapped = around if place.side == "input" else None
            return TypeIR(kind=Kind.MEDIA, media=kind, wrapped=wrapped)
        struct = self._object(
            schema,
            place,
            inference.words(place.name)[0].title() if inference.words(place.name) else "Value",
            depth,
        )
        if struct is not None and struct.fields:
            return TypeIR(kind=Kind.STRUCT, struct=struct)
        values = schema.get("additionalProperties")
        return TypeIR(
            kind=Kind.MAP,
            item=self.type(values, place, depth + 1) if isinstance(values, dict) else ANY,
        )

    def _object(
        self, schema: Schema, place: _Place, fallback: str, depth: int = 0
    ) -> StructIR | None:
        """The properties of an object; None when the schema names none and takes any."""
        properties = schema.get("properties")
        if not isinstance(properties, dict) or not properties:
            closed = schema.get("additionalProperties") is False or (
                schema.get("type") == "object" and ("properties" in schema)
            )
            return StructIR(title=fallback, fields=()) if closed and depth == 0 else None
        title = schema.get("title")
        names = [n for n in _names(schema.get("x-fal-order-properties")) if n in properties]
        needed = set(_names(schema.get("required")))
        return StructIR(
            title=title if isinstance(title, str) and title else fallback,
            fields=tuple(
                self._field(name, properties[name], place, needed, depth)
                for name in dict.fromkeys([*names, *properties])
                if isinstance(name, str)
            ),
        )

    def _field(
        self, name: str, schema: Any, place: _Place, needed: set[str], depth: int
    ) -> FieldIR:
        here = place.down(name)
        type_ = self.type(schema, here, depth + 1)
        told = self._follow(schema) if isinstance(schema, dict) else {}
        schema = schema if isinstance(schema, dict) else {}
        default = schema.get("default", told.get("default", MISSING))
        text = schema.get("description", told.get("description", ""))
        if default is None or (place.side == "output"):
            default = MISSING
        if default is not MISSING and not fits(default, type_):
            self._say(
                "default-misfit",
                f"the default {default!r:.80} is not a value of the type, so it is left out",
                "fetch the document again, or set a default in field_overrides",
                here.pointer,
            )
            default = MISSING
        return FieldIR(
            api_name=name,
            type=type_,
            required=name in needed and default is MISSING,
            default=default,
            description=text if isinstance(text, str) else "",
        )

    # -- media ---------------------------------------------------------------------------

    def _is_media(self, schema: Schema, place: _Place) -> bool:
        shown_as = _dig(schema, "ui", "field")
        marked = "x-media" in schema or shown_as in ("image", "video", "audio", "file")
        by_name = place.side == "input" and inference.looks_like_media_url(place.name)
        return marked or by_name

    def _kind(self, schema: Schema, place: _Place, name: str) -> str:
        marked = schema.get("x-media")
        if isinstance(marked, str) and marked in inference.MEDIA_KINDS:
            return marked
        field = _dig(schema, "ui", "field")
        if field in ("image", "video", "audio"):
            return str(field)
        text = schema.get("description")
        words = text if isinstance(text, str) else ""
        title = schema.get("title")
        if place.side == "output":
            type_name = title if isinstance(title, str) else ""
            return inference.result_kind(name, type_name, category=self.category, text=words)
        if isinstance(title, str) and inference.media_kind(name) == "file":
            name = f"{name}_{title}"  # an object: its type tells where its name does not
        return inference.media_kind(name, text=words, category=self.category)

    # -- diagnostics ---------------------------------------------------------------------

    def _too_large(self, place: _Place) -> None:
        if not self._cut:
            self._cut = True
            self._say(
                "too-large",
                f"the schema unfolds into more than {MAX_SIZE} types or {MAX_DEPTH} levels; "
                "what lies beyond is taken as any",
                "look at the document: it may be damaged",
                place.pointer,
            )

    def _say(
        self,
        code: str,
        message: str,
        hint: str,
        pointer: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        self.found.append(
            Diagnostic(
                code=code,
                message=message,
                hint=hint,
                pointer=pointer,
                file=self.file,
                endpoint=self.endpoint_id,
                severity=severity,
            )
        )

    def note(self, code: str, message: str) -> None:
        """A warning without a place."""
        self._say(code, message, "", "")


def is_file(schema: Schema) -> bool:
    """Whether a result object is a file that fal serves: a URL and what is known of it."""
    properties = schema.get("properties")
    return (
        isinstance(properties, dict) and "url" in properties and bool(_FILE_MARKS & set(properties))
    )


def _is_plain_file(schema: Schema) -> bool:
    """Whether an argument object is a file and nothing else, so that a reference can stand for it."""
    needed = set(_names(schema.get("required")))
    properties = schema.get("properties")
    if not isinstance(properties, dict) or "url" not in properties or not needed <= {"url"}:
        return False
    return set(properties) == {"url"} or (is_file(schema) and set(properties) <= _FILE_PROPERTIES)


def _items(value: Any) -> Sequence[Any]:
    """A JSON list; an empty one in place of anything else."""
    return value if isinstance(value, list) else ()


def _names(value: Any) -> list[str]:
    """The strings of a JSON list."""
    return [item for item in _items(value) if isinstance(item, str)]
