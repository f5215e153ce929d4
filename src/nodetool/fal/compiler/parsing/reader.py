"""Convert the schemas of one document to types, each component once.

The target of a reference is read at its first use and shared from then on, so that the work
grows with the text of a document, not with its expansion. References are followed inside the
document only; a recursive or dangling one, or one beyond the budget, becomes *any*, with a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from nodetool.fal.compiler.diagnostics import Severity
from nodetool.fal.compiler.ir import MISSING, EndpointIR, FieldIR, Kind, StructIR, TypeIR, memoized
from nodetool.fal.compiler.parsing import inference
from nodetool.fal.compiler.parsing.budget import (
    CALL_COST,
    CHOICES_PER_UNIT,
    MAX_DEPTH,
    MAX_WRITTEN,
    Budget,
)
from nodetool.fal.compiler.parsing.refs import Refs, Schema, dig, items, names
from nodetool.fal.compiler.parsing.schema_types import (
    ANY,
    MAX_ENUM,
    MAX_LEVELS,
    NULL,
    bounds,
    enum,
    enum_default,
    is_shallow,
    is_valid_value,
    nullable,
    union,
)
from nodetool.fal.values.file_limits import FileLimits, parse_file_limits

#: JSON has seven types; longer lists of them are nonsense.
MAX_KINDS = 7

_FILE_MARKS = {"content_type", "file_name", "file_size"}
#: properties that a file object may have; NodeTool's references carry all of it as metadata
_FILE_PROPERTIES = {
    "url", *_FILE_MARKS, "file_data", "width", "height", "duration", "fps", "num_frames", "bitrate",
    "channels", "sample_rate", "codec", "container", "format", "media_type", "resolution", "timebase",
    "frame_count", "start_frame_url", "end_frame_url", "audio",
}  # fmt: skip
#: formats of strings that are URLs
_ADDRESSES = ("uri", "url", "iri", "uri-reference", "iri-reference", "http-url")
_SCALARS = {"string": Kind.STR, "integer": Kind.INT, "number": Kind.FLOAT, "boolean": Kind.BOOL}


#: Keys about the file that a string is the address of: ours, and the three that fal's documents have.
_MARKS = frozenset({"x-media", "ui", "_fal_ui_field", "x-fal"})
_UI_KINDS = {
    "image": "image",
    "image_mask": "image",
    "video": "video",
    "audio": "audio",
    "archive": "archive",
    "file": "file",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """One endpoint of a document: its id, and the schemas of its arguments and its result."""

    endpoint_id: str
    arguments: Schema
    result: Schema


@dataclass(frozen=True, slots=True)
class _Location:
    """Location of a schema in the document.

    Attributes:
        side: ``input`` or ``output``.
        pointer: JSON pointer.
        name: name of the property, from which a media kind is inferred.
        component: name of the referenced schema, which an object without a title is named after.
    """

    side: str
    pointer: str
    name: str = ""
    component: str = ""

    def child(self, name: str) -> _Location:
        """Return the location of a property."""
        return _Location(
            self.side, f"{self.pointer}/{name.replace('~', '~0').replace('/', '~1')}", name
        )


class Reader:
    """Reads the calls of one document.

    Args:
        document: the parsed JSON.
        budget: limits of the document; it also collects the diagnostics.
    """

    def __init__(self, document: Schema, budget: Budget) -> None:
        self.document = document
        self.budget = budget
        category = dig(document, "info", "x-fal-metadata", "category")
        self.category = category if isinstance(category, str) else ""
        self._refs = Refs(document, budget)
        self._ref_stack: set[str] = set()
        self._reached = 0  # deepest level so far
        self._exhausted_at = ""  # pointer at which the budget ran out
        self._types: dict[object, tuple[TypeIR, int]] = {}
        #: key of an object -> its fields, its height, and values that must live as long as the key
        self._objects: dict[object, tuple[tuple[FieldIR, ...], int, object]] = {}
        self._structs: dict[object, StructIR] = {}

    def endpoint(self, operation: Operation) -> EndpointIR:
        """Read the arguments and the result of a call."""
        self.budget.endpoint = operation.endpoint_id
        location = _Location("input", "/input")
        arguments = self._refs.follow(operation.arguments, location.pointer)
        request = self._object(arguments, location, "Input")
        outputs, whole = self._result(operation.result)
        if self.budget.spent:
            self.budget.too_large(self._exhausted_at, "everything after it is left out")
        description = dig(self.document, "info", "description")
        return EndpointIR(
            endpoint_id=operation.endpoint_id,
            category=self.category,
            inputs=request.fields if request else (),
            outputs=outputs,
            free_form=request is None,
            result=whole,
            description=description if isinstance(description, str) else "",
        )

    def cost(self, operation: Operation) -> int:
        """Return the cost of writing one more call, whatever of it has already been read."""
        parts = 0
        sides = (("input", operation.arguments), ("output", operation.result))
        for side, schema in sides:
            cached = self._objects.get(_object_key(self._refs.follow(schema, "/paths"), side))
            parts += (
                sum(1 + choice_count(f.type) // CHOICES_PER_UNIT for f in cached[0])
                if cached
                else 0
            )
        return CALL_COST + parts

    def _result(self, schema: Schema) -> tuple[tuple[FieldIR, ...], TypeIR | None]:
        location = _Location("output", "/output")
        target = self._refs.follow(schema, location.pointer)
        if is_file(target):
            return (), TypeIR(kind=Kind.MEDIA, media=self._kind(schema, location, "result"))
        struct = self._object(target, location, "Output")
        if struct is not None:
            return struct.fields, None
        return (), self.type(schema, location)

    # -- types ---------------------------------------------------------------------------

    def type(self, schema: Any, location: _Location, depth: int = 0) -> TypeIR:
        """Return the type that a schema describes; *any* for a schema that is not understood."""
        if not self.budget.spend():
            self._exhausted_at = self._exhausted_at or location.pointer
            return ANY
        if not isinstance(schema, dict) or not schema:
            return ANY
        if depth > MAX_DEPTH:
            self.budget.too_deep(location.pointer)
            return ANY
        self._reached = max(self._reached, depth)
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return self._resolve_ref(ref, schema, location, depth)
        if items(schema.get("allOf")):
            return self.type(self._refs.follow(schema, location.pointer), location, depth + 1)
        type_ = self._alternatives(schema, location, depth) or self._plain(schema, location, depth)
        if written_size(type_) > MAX_WRITTEN:
            self.budget.too_wide(location.pointer)
            return ANY
        return nullable(schema, type_)

    def _alternatives(self, schema: Schema, location: _Location, depth: int) -> TypeIR | None:
        """Return the type of ``anyOf``, ``oneOf`` or several types; None if there is one type only."""
        types: Iterator[TypeIR]
        for key in ("anyOf", "oneOf"):
            if options := items(schema.get(key)):
                constants = [dig(o, "const") for o in options]
                if all(isinstance(constant, str) for constant in constants):
                    return self._plain({"enum": constants}, location, depth)
                rest = {k: v for k, v in schema.items() if k in _MARKS}
                types = (
                    self.type({**rest, **o} if isinstance(o, dict) else o, location, depth + 1)
                    for o in options
                )
                return union(self._within_budget(types))
        if not isinstance(schema.get("type"), str | None):
            kinds = dict.fromkeys(names(schema["type"]))
            types = (self.type({**schema, "type": kind}, location, depth + 1) for kind in kinds)
            return union(islice(types, MAX_KINDS))
        return None

    def _within_budget(self, types: Iterator[TypeIR]) -> Iterator[TypeIR]:
        """Yield the types until the budget is used up."""
        for type_ in types:
            yield type_
            if self.budget.spent:
                return

    def _plain(self, schema: Schema, location: _Location, depth: int) -> TypeIR:
        kind = schema.get("type")
        if "const" in schema:
            return enum([schema["const"]], self.warn)
        if isinstance(schema.get("enum"), list):
            self.budget.spend(min(len(schema["enum"]), MAX_ENUM) // CHOICES_PER_UNIT)
            return enum(schema["enum"], self.warn)
        if kind == "null":
            return NULL
        if kind == "array":
            return self._array(schema, location, depth)
        if kind == "object" or (kind is None and isinstance(schema.get("properties"), dict)):
            return self._object_type(schema, location, depth)
        if kind == "string" and self._is_media(schema, location):
            media = self._kind(schema, location, location.name)
            return TypeIR(kind=Kind.MEDIA, media=media, file_limits=_file_limits(schema, location))
        if isinstance(kind, str) and kind in _SCALARS:
            return TypeIR(kind=_SCALARS[kind], bounds=bounds(schema, _SCALARS[kind]))
        return ANY

    def _resolve_ref(self, ref: str, schema: Schema, location: _Location, depth: int) -> TypeIR:
        target = self._refs.target(ref)
        if target is None:
            self.budget.report(
                "dangling-ref",
                f"$ref {ref!r:.200} leads nowhere, so the type is taken as any",
                "fetch the document again",
                location.pointer,
            )
            return ANY
        if ref in self._ref_stack:
            self.budget.report(
                "recursive-ref",
                f"$ref {ref!r:.200} contains itself, so the inner one is taken as any",
                "nothing to do: any JSON value is accepted there",
                location.pointer,
            )
            return ANY
        extra = {k: v for k, v in schema.items() if k in {*_MARKS, "nullable"}}
        key = (ref, location.side, location.name, repr(_overriding_marks(extra)))
        if key not in self._types:
            self._types[key] = self._read_target(ref, {**target, **extra}, location, depth)
        else:
            self.budget.spend(choice_count(self._types[key][0]) // CHOICES_PER_UNIT)
        type_, height = self._types[key]
        if depth + height > MAX_DEPTH:
            self.budget.too_deep(location.pointer)
            return ANY
        self._reached = max(self._reached, depth + height)
        return type_

    def _read_target(
        self, ref: str, target: Schema, location: _Location, depth: int
    ) -> tuple[TypeIR, int]:
        """Return the type that a reference points to, and its number of levels."""
        before, self._reached = self._reached, depth
        self._ref_stack.add(ref)
        try:
            target_location = replace(location, component=ref.rpartition("/")[2])
            return self.type(target, target_location, depth + 1), self._reached - depth
        finally:
            self._ref_stack.discard(ref)
            self._reached = max(before, self._reached)

    def _array(self, schema: Schema, location: _Location, depth: int) -> TypeIR:
        limits = bounds(schema, Kind.LIST)
        if prefix := items(schema.get("prefixItems")):
            types = (self.type(item, location, depth + 1) for item in prefix)
            size = len(prefix)
            limits = replace(
                limits, min_length=limits.min_length or size, max_length=limits.max_length or size
            )
            item = union(self._within_budget(types))
            return TypeIR(kind=Kind.LIST, item=item, bounds=limits)
        item = self.type(schema.get("items"), location, depth + 1)
        if (
            item.kind is Kind.STR
            and location.side == "input"
            and not item.values
            and inference.looks_like_media_list(location.name)
        ):
            file_limits = _file_limits(schema.get("items"), location)
            media = self._kind(schema, location, location.name)
            item = TypeIR(kind=Kind.MEDIA, media=media, file_limits=file_limits)
        return TypeIR(kind=Kind.LIST, item=item, bounds=limits)

    def _object_type(self, schema: Schema, location: _Location, depth: int) -> TypeIR:
        if (is_file(schema) and location.side == "output") or (
            location.side == "input" and _is_plain_file(schema)
        ):
            kind = self._kind(schema, location, location.name)
            extra_keys = tuple(sorted(set(schema["properties"]) - {"url"}))
            wrapped = extra_keys if location.side == "input" else None
            file_limits = _file_limits(schema, location)
            return TypeIR(kind=Kind.MEDIA, media=kind, wrapped=wrapped, file_limits=file_limits)
        words = inference.words(location.name)
        struct = self._object(
            schema, location, location.component or (words[0].title() if words else "Value"), depth
        )
        if struct is not None and struct.fields:
            return TypeIR(kind=Kind.STRUCT, struct=struct)
        values = schema.get("additionalProperties")
        return TypeIR(
            kind=Kind.MAP,
            item=self.type(values, location, depth + 1) if isinstance(values, dict) else ANY,
        )

    def _object(
        self, schema: Schema, location: _Location, fallback: str, depth: int = 0
    ) -> StructIR | None:
        """Read the properties of an object; None if the schema names none and accepts any."""
        properties = schema.get("properties")
        if not isinstance(properties, dict) or not properties:
            closed = schema.get("additionalProperties") is False or (
                schema.get("type") == "object" and ("properties" in schema)
            )
            return StructIR(title=fallback, fields=()) if closed and depth == 0 else None
        title = schema.get("title")
        title = title if isinstance(title, str) and title else fallback
        key = _object_key(schema, location.side)
        if key not in self._objects:
            before, self._reached = self._reached, depth
            fields = tuple(self._fields(schema, properties, location, depth))
            owners = (properties, schema.get("required"), schema.get("x-fal-order-properties"))
            self._objects[key] = (fields, self._reached - depth, owners)
            self._reached = max(before, self._reached)
        elif (key, title) not in self._structs:
            self.budget.spend(len(self._objects[key][0]))
        fields, height, _ = self._objects[key]
        if depth + height > MAX_DEPTH:
            self.budget.too_deep(location.pointer)
            return None
        self._reached = max(self._reached, depth + height)
        return self._structs.setdefault((key, title), StructIR(title=title, fields=fields))

    def _fields(
        self, schema: Schema, properties: Schema, location: _Location, depth: int
    ) -> Iterator[FieldIR]:
        first = [n for n in names(schema.get("x-fal-order-properties")) if n in properties]
        required = set(names(schema.get("required")))
        ordered = [n for n in dict.fromkeys([*first, *properties]) if isinstance(n, str)]
        for number, name in enumerate(ordered):
            if self.budget.spent:
                omitted = f"{len(ordered) - number} properties from {name!r:.80} on are left out"
                self.budget.too_large(location.child(name).pointer, omitted)
                return
            yield self._field(name, properties[name], location, required, depth)

    def _field(
        self, name: str, schema: Any, parent: _Location, required: set[str], depth: int
    ) -> FieldIR:
        location = parent.child(name)
        type_ = self.type(schema, location, depth + 1)
        target = self._refs.follow(schema, location.pointer) if isinstance(schema, dict) else {}
        schema = schema if isinstance(schema, dict) else {}
        default = schema.get("default", target.get("default", MISSING))
        description = schema.get("description", target.get("description", ""))
        if default is None or (parent.side == "output"):
            default = MISSING
        if default is not MISSING and not is_shallow(default):
            self.budget.report(
                "default-too-deep",
                f"the default is nested too deeply, in more than {MAX_LEVELS} levels",
                "look at the document: it may be damaged",
                location.pointer,
                Severity.ERROR,
            )
            default = MISSING
        if default is not MISSING:
            default = enum_default(default, type_)
        if default is not MISSING and not is_valid_value(default, type_):
            self.budget.report(
                "default-misfit",
                f"the default {_preview(default)} is not a value of the type, so it is left out",
                "fetch the document again, or set a default in field_overrides",
                location.pointer,
            )
            default = MISSING
        return FieldIR(
            api_name=name,
            type=type_,
            required=name in required and default is MISSING,
            default=default,
            description=description if isinstance(description, str) else "",
        )

    # -- media ---------------------------------------------------------------------------

    def _is_media(self, schema: Schema, location: _Location) -> bool:
        is_marked = "x-media" in schema or _ui_kind(schema) != ""
        by_name = location.side == "input" and inference.looks_like_media_url(location.name)
        is_url = schema.get("format") in _ADDRESSES and inference.names_a_kind(location.name)
        return is_marked or by_name or is_url

    def _kind(self, schema: Schema, location: _Location, name: str) -> str:
        marked = schema.get("x-media")
        if isinstance(marked, str) and marked in inference.MEDIA_KINDS:
            return marked
        if (ui_kind := _ui_kind(schema)) not in ("", "file"):
            return ui_kind
        description = schema.get("description")
        text = description if isinstance(description, str) else ""
        title = schema.get("title")
        if location.side == "output":
            type_name = title if isinstance(title, str) else location.component
            return inference.result_kind(name, type_name, category=self.category, text=text)
        if isinstance(title, str) and inference.media_kind(name) == "file":
            name = f"{name}_{title}"  # an object: its type may name the kind
        return inference.media_kind(name, text=text, category=self.category)

    def warn(self, code: str, message: str) -> None:
        """Report a warning without a location."""
        self.budget.report(code, message, "", "")


@memoized
def written_size(type_: TypeIR) -> int:
    """Count the parts that a type is written with; an object counts as one, its name."""
    parts = [*type_.members, *([type_.item] if type_.item else [])]
    return 1 + sum(map(written_size, parts))


@memoized
def choice_count(type_: TypeIR) -> int:
    """Count the values of closed sets that a type is written with."""
    parts = [*type_.members, *([type_.item] if type_.item else [])]
    own = len(type_.enum.values) if type_.enum else len(type_.values)
    return own + sum(map(choice_count, parts))


def is_file(schema: Schema) -> bool:
    """Return whether a result object is a file that fal serves: a URL with metadata."""
    properties = schema.get("properties")
    return (
        isinstance(properties, dict) and "url" in properties and bool(_FILE_MARKS & set(properties))
    )


def _is_plain_file(schema: Schema) -> bool:
    """Return whether an argument object is only a file, so that a reference can replace it."""
    required = set(names(schema.get("required")))
    properties = schema.get("properties")
    if not isinstance(properties, dict) or "url" not in properties or not required <= {"url"}:
        return False
    return set(properties) == {"url"} or (is_file(schema) and set(properties) <= _FILE_PROPERTIES)


def _preview(value: Any) -> str:
    """Return the start of a JSON value as text for a message."""
    try:
        return f"{value!r:.80}"
    except ValueError:  # Python does not write integers of thousands of digits
        return "that has thousands of digits"


def _object_key(schema: Schema, side: str) -> object:
    """Return a key that is equal for all uses of the same object of the document."""
    keys = ("properties", "required", "x-fal-order-properties")
    return (side, *(id(schema.get(key)) for key in keys))


def _ui_kind(schema: Schema) -> str:
    """Return the kind of file that fal's own marks name; empty when they name none."""
    for field in (dig(schema, "ui", "field"), schema.get("_fal_ui_field")):
        if isinstance(field, str) and field in _UI_KINDS:
            return _UI_KINDS[field]
    return ""


def _file_limits(schema: Any, location: _Location) -> FileLimits | None:
    """Return the limits of the file that an argument names; nobody uploads a result."""
    return parse_file_limits(dig(schema, "x-fal")) if location.side == "input" else None


def _overriding_marks(extra: Schema) -> tuple[object, ...]:
    """Return the keys next to a reference that change the type of its target."""
    media = extra.get("x-media")
    return (
        "x-media" in extra, media if isinstance(media, str) else "", _ui_kind(extra), extra.get("nullable") is True,
        parse_file_limits(extra.get("x-fal")),
    )  # fmt: skip
