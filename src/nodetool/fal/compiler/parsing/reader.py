"""Schemas of one document -> types, each component once.

What a reference leads to is read when it is met first and shared from then on, so that the work
grows with the text of a document, not with what it unfolds into. Refs are followed inside the
document only; what is recursive, dangling or beyond the budget becomes *any*, with a warning.
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
    is_shallow,
    is_valid_value,
    nullable,
    union,
)

#: JSON has seven types; longer lists of them are nonsense.
MAX_KINDS = 7

_FILE_MARKS = {"content_type", "file_name", "file_size"}
#: what a file object may say of itself; NodeTool's references carry all of it as metadata
_FILE_PROPERTIES = {
    "url", *_FILE_MARKS, "file_data", "width", "height", "duration", "fps", "num_frames", "bitrate",
    "channels", "sample_rate", "codec", "container", "format", "media_type", "resolution", "timebase",
    "frame_count", "start_frame_url", "end_frame_url", "audio",
}  # fmt: skip
#: formats of texts that are addresses
_ADDRESSES = ("uri", "url", "iri", "uri-reference", "iri-reference", "http-url")
_SCALARS = {"string": Kind.STR, "integer": Kind.INT, "number": Kind.FLOAT, "boolean": Kind.BOOL}


@dataclass(frozen=True, slots=True)
class Operation:
    """One endpoint of a document: its id, and the schemas of its arguments and its result."""

    endpoint_id: str
    arguments: Schema
    result: Schema


@dataclass(frozen=True, slots=True)
class _Location:
    """Where the reader stands.

    Attributes:
        side: ``input`` or ``output``.
        pointer: JSON pointer.
        name: the property, which a media kind is read from.
        component: the schema that a reference led to, which an object without a title is called by.
    """

    side: str
    pointer: str
    name: str = ""
    component: str = ""

    def child(self, name: str) -> _Location:
        """The place of a property."""
        return _Location(
            self.side, f"{self.pointer}/{name.replace('~', '~0').replace('/', '~1')}", name
        )


class Reader:
    """Reads the calls of one document.

    Args:
        document: the parsed JSON.
        budget: what may be spent on it; all that there is to say about the document is there, too.
    """

    def __init__(self, document: Schema, budget: Budget) -> None:
        self.document = document
        self.budget = budget
        category = dig(document, "info", "x-fal-metadata", "category")
        self.category = category if isinstance(category, str) else ""
        self._refs = Refs(document, budget)
        self._ref_stack: set[str] = set()
        self._reached = 0  # the deepest level so far
        self._exhausted_at = ""  # where the budget was spent
        self._types: dict[object, tuple[TypeIR, int]] = {}
        #: where an object is read -> its fields, and what must live as long as its key
        self._objects: dict[object, tuple[tuple[FieldIR, ...], int, object]] = {}
        self._structs: dict[object, StructIR] = {}

    def endpoint(self, operation: Operation) -> EndpointIR:
        """What a call takes and gives."""
        self.budget.endpoint = operation.endpoint_id
        place = _Location("input", "/input")
        arguments = self._refs.follow(operation.arguments, place.pointer)
        request = self._object(arguments, place, "Input")
        outputs, whole = self._result(operation.result)
        if self.budget.spent:
            self.budget.too_large(self._exhausted_at, "what follows is left out")
        about = dig(self.document, "info", "description")
        return EndpointIR(
            endpoint_id=operation.endpoint_id,
            category=self.category,
            inputs=request.fields if request else (),
            outputs=outputs,
            free_form=request is None,
            result=whole,
            description=about if isinstance(about, str) else "",
        )

    def cost(self, operation: Operation) -> int:
        """What a further call costs beyond what is read for it: each call is written on its own."""
        parts = 0
        sides = (("input", operation.arguments), ("output", operation.result))
        for side, schema in sides:
            known = self._objects.get(_object_key(self._refs.follow(schema, "/paths"), side))
            parts += (
                sum(1 + choice_count(f.type) // CHOICES_PER_UNIT for f in known[0]) if known else 0
            )
        return CALL_COST + parts

    def _result(self, schema: Schema) -> tuple[tuple[FieldIR, ...], TypeIR | None]:
        place = _Location("output", "/output")
        target = self._refs.follow(schema, place.pointer)
        if is_file(target):
            return (), TypeIR(kind=Kind.MEDIA, media=self._kind(schema, place, "result"))
        struct = self._object(target, place, "Output")
        if struct is not None:
            return struct.fields, None
        return (), self.type(schema, place)

    # -- types ---------------------------------------------------------------------------

    def type(self, schema: Any, place: _Location, depth: int = 0) -> TypeIR:
        """The type that a schema describes; what cannot be understood is *any*."""
        if not self.budget.spend():
            self._exhausted_at = self._exhausted_at or place.pointer
            return ANY
        if not isinstance(schema, dict) or not schema:
            return ANY
        if depth > MAX_DEPTH:
            self.budget.too_deep(place.pointer)
            return ANY
        self._reached = max(self._reached, depth)
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return self._resolve_ref(ref, schema, place, depth)
        if items(schema.get("allOf")):
            return self.type(self._refs.follow(schema, place.pointer), place, depth + 1)
        made = self._alternatives(schema, place, depth) or self._plain(schema, place, depth)
        if written_size(made) > MAX_WRITTEN:
            self.budget.too_wide(place.pointer)
            return ANY
        return nullable(schema, made)

    def _alternatives(self, schema: Schema, place: _Location, depth: int) -> TypeIR | None:
        """The type of ``anyOf``, ``oneOf`` or several types; None where there is one type only."""
        each: Iterator[TypeIR]
        for key in ("anyOf", "oneOf"):
            if options := items(schema.get(key)):
                texts = [dig(o, "const") for o in options]
                if all(isinstance(text, str) for text in texts):
                    return self._plain({"enum": texts}, place, depth)
                rest = {k: v for k, v in schema.items() if k in {"x-media", "ui"}}
                each = (
                    self.type({**rest, **o} if isinstance(o, dict) else o, place, depth + 1)
                    for o in options
                )
                return union(self._within_budget(each))
        if not isinstance(schema.get("type"), str | None):
            kinds = dict.fromkeys(names(schema["type"]))
            each = (self.type({**schema, "type": kind}, place, depth + 1) for kind in kinds)
            return union(islice(each, MAX_KINDS))
        return None

    def _within_budget(self, types: Iterator[TypeIR]) -> Iterator[TypeIR]:
        """The types, as far as there is something left to spend on them."""
        for type_ in types:
            yield type_
            if self.budget.spent:
                return

    def _plain(self, schema: Schema, place: _Location, depth: int) -> TypeIR:
        kind = schema.get("type")
        if "const" in schema:
            return enum([schema["const"]], self.warn)
        if isinstance(schema.get("enum"), list):
            self.budget.spend(min(len(schema["enum"]), MAX_ENUM) // CHOICES_PER_UNIT)
            return enum(schema["enum"], self.warn)
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

    def _resolve_ref(self, ref: str, schema: Schema, place: _Location, depth: int) -> TypeIR:
        target = self._refs.target(ref)
        if target is None:
            self.budget.report(
                "dangling-ref",
                f"$ref {ref!r:.200} leads nowhere, so the type is taken as any",
                "fetch the document again",
                place.pointer,
            )
            return ANY
        if ref in self._ref_stack:
            self.budget.report(
                "recursive-ref",
                f"$ref {ref!r:.200} contains itself, so the inner one is taken as any",
                "nothing to do: any JSON value is accepted there",
                place.pointer,
            )
            return ANY
        extra = {k: v for k, v in schema.items() if k in {"x-media", "ui", "nullable"}}
        key = (ref, place.side, place.name, repr(_overriding_marks(extra)))
        if key not in self._types:
            self._types[key] = self._read_target(ref, {**target, **extra}, place, depth)
        else:
            self.budget.spend(choice_count(self._types[key][0]) // CHOICES_PER_UNIT)
        type_, height = self._types[key]
        if depth + height > MAX_DEPTH:
            self.budget.too_deep(place.pointer)
            return ANY
        self._reached = max(self._reached, depth + height)
        return type_

    def _read_target(
        self, ref: str, target: Schema, place: _Location, depth: int
    ) -> tuple[TypeIR, int]:
        """The type that a reference leads to, and how many levels there are in it."""
        before, self._reached = self._reached, depth
        self._ref_stack.add(ref)
        try:
            here = replace(place, component=ref.rpartition("/")[2])
            return self.type(target, here, depth + 1), self._reached - depth
        finally:
            self._ref_stack.discard(ref)
            self._reached = max(before, self._reached)

    def _array(self, schema: Schema, place: _Location, depth: int) -> TypeIR:
        limits = bounds(schema, Kind.LIST)
        if prefix := items(schema.get("prefixItems")):
            each = (self.type(item, place, depth + 1) for item in prefix)
            size = len(prefix)
            limits = replace(
                limits, min_length=limits.min_length or size, max_length=limits.max_length or size
            )
            item = union(self._within_budget(each))
            return TypeIR(kind=Kind.LIST, item=item, bounds=limits)
        item = self.type(schema.get("items"), place, depth + 1)
        if (
            item.kind is Kind.STR
            and place.side == "input"
            and not item.values
            and inference.looks_like_media_list(place.name)
        ):
            item = TypeIR(kind=Kind.MEDIA, media=self._kind(schema, place, place.name))
        return TypeIR(kind=Kind.LIST, item=item, bounds=limits)

    def _object_type(self, schema: Schema, place: _Location, depth: int) -> TypeIR:
        if (is_file(schema) and place.side == "output") or (
            place.side == "input" and _is_plain_file(schema)
        ):
            kind = self._kind(schema, place, place.name)
            around = tuple(sorted(set(schema["properties"]) - {"url"}))
            wrapped = around if place.side == "input" else None
            return TypeIR(kind=Kind.MEDIA, media=kind, wrapped=wrapped)
        words = inference.words(place.name)
        struct = self._object(
            schema, place, place.component or (words[0].title() if words else "Value"), depth
        )
        if struct is not None and struct.fields:
            return TypeIR(kind=Kind.STRUCT, struct=struct)
        values = schema.get("additionalProperties")
        return TypeIR(
            kind=Kind.MAP,
            item=self.type(values, place, depth + 1) if isinstance(values, dict) else ANY,
        )

    def _object(
        self, schema: Schema, place: _Location, fallback: str, depth: int = 0
    ) -> StructIR | None:
        """The properties of an object; None when the schema names none and takes any."""
        properties = schema.get("properties")
        if not isinstance(properties, dict) or not properties:
            closed = schema.get("additionalProperties") is False or (
                schema.get("type") == "object" and ("properties" in schema)
            )
            return StructIR(title=fallback, fields=()) if closed and depth == 0 else None
        title = schema.get("title")
        title = title if isinstance(title, str) and title else fallback
        key = _object_key(schema, place.side)
        if key not in self._objects:
            before, self._reached = self._reached, depth
            fields = tuple(self._fields(schema, properties, place, depth))
            kept = (properties, schema.get("required"), schema.get("x-fal-order-properties"))
            self._objects[key] = (fields, self._reached - depth, kept)
            self._reached = max(before, self._reached)
        elif (key, title) not in self._structs:
            self.budget.spend(len(self._objects[key][0]))
        fields, height, _ = self._objects[key]
        if depth + height > MAX_DEPTH:
            self.budget.too_deep(place.pointer)
            return None
        self._reached = max(self._reached, depth + height)
        return self._structs.setdefault((key, title), StructIR(title=title, fields=fields))

    def _fields(
        self, schema: Schema, properties: Schema, place: _Location, depth: int
    ) -> Iterator[FieldIR]:
        first = [n for n in names(schema.get("x-fal-order-properties")) if n in properties]
        needed = set(names(schema.get("required")))
        ordered = [n for n in dict.fromkeys([*first, *properties]) if isinstance(n, str)]
        for number, name in enumerate(ordered):
            if self.budget.spent:
                left = f"{len(ordered) - number} properties from {name!r:.80} on are left out"
                self.budget.too_large(place.child(name).pointer, left)
                return
            yield self._field(name, properties[name], place, needed, depth)

    def _field(
        self, name: str, schema: Any, place: _Location, needed: set[str], depth: int
    ) -> FieldIR:
        here = place.child(name)
        type_ = self.type(schema, here, depth + 1)
        told = self._refs.follow(schema, here.pointer) if isinstance(schema, dict) else {}
        schema = schema if isinstance(schema, dict) else {}
        default = schema.get("default", told.get("default", MISSING))
        text = schema.get("description", told.get("description", ""))
        if default is None or (place.side == "output"):
            default = MISSING
        if default is not MISSING and not is_shallow(default):
            self.budget.report(
                "default-too-deep",
                f"the default is nested too deeply, in more than {MAX_LEVELS} levels",
                "look at the document: it may be damaged",
                here.pointer,
                Severity.ERROR,
            )
            default = MISSING
        if default is not MISSING and not is_valid_value(default, type_):
            self.budget.report(
                "default-misfit",
                f"the default {_preview(default)} is not a value of the type, so it is left out",
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

    def _is_media(self, schema: Schema, place: _Location) -> bool:
        shown_as = dig(schema, "ui", "field")
        marked = "x-media" in schema or shown_as in ("image", "video", "audio", "file")
        by_name = place.side == "input" and inference.looks_like_media_url(place.name)
        is_address = schema.get("format") in _ADDRESSES and inference.names_a_kind(place.name)
        return marked or by_name or is_address

    def _kind(self, schema: Schema, place: _Location, name: str) -> str:
        marked = schema.get("x-media")
        if isinstance(marked, str) and marked in inference.MEDIA_KINDS:
            return marked
        shown_as = dig(schema, "ui", "field")
        if shown_as in ("image", "video", "audio"):
            return str(shown_as)
        text = schema.get("description")
        words = text if isinstance(text, str) else ""
        title = schema.get("title")
        if place.side == "output":
            type_name = title if isinstance(title, str) else ""
            return inference.result_kind(name, type_name, category=self.category, text=words)
        if isinstance(title, str) and inference.media_kind(name) == "file":
            name = f"{name}_{title}"  # an object: its type tells where its name does not
        return inference.media_kind(name, text=words, category=self.category)

    def warn(self, code: str, message: str) -> None:
        """Add a warning without a place."""
        self.budget.report(code, message, "", "")


@memoized
def written_size(type_: TypeIR) -> int:
    """How many parts a type is written with; an object is written by its name."""
    parts = [*type_.members, *([type_.item] if type_.item else [])]
    return 1 + sum(map(written_size, parts))


@memoized
def choice_count(type_: TypeIR) -> int:
    """How many values of closed sets a type is written with."""
    parts = [*type_.members, *([type_.item] if type_.item else [])]
    own = len(type_.enum.values) if type_.enum else len(type_.values)
    return own + sum(map(choice_count, parts))


def is_file(schema: Schema) -> bool:
    """Whether a result object is a file that fal serves: a URL and what is known of it."""
    properties = schema.get("properties")
    return (
        isinstance(properties, dict) and "url" in properties and bool(_FILE_MARKS & set(properties))
    )


def _is_plain_file(schema: Schema) -> bool:
    """Whether an argument object is a file and nothing else, so that a reference can stand for it."""
    needed = set(names(schema.get("required")))
    properties = schema.get("properties")
    if not isinstance(properties, dict) or "url" not in properties or not needed <= {"url"}:
        return False
    return set(properties) == {"url"} or (is_file(schema) and set(properties) <= _FILE_PROPERTIES)


def _preview(value: Any) -> str:
    """The start of a JSON value."""
    try:
        return f"{value!r:.80}"
    except ValueError:  # Python does not write integers of thousands of digits
        return "that has thousands of digits"


def _object_key(schema: Schema, side: str) -> object:
    """What makes an object of the document the same one, wherever it is met."""
    keys = ("properties", "required", "x-fal-order-properties")
    return (side, *(id(schema.get(key)) for key in keys))


def _overriding_marks(extra: Schema) -> tuple[object, ...]:
    """What is said beside a reference and changes what it leads to."""
    media = extra.get("x-media")
    return (
        "x-media" in extra, media if isinstance(media, str) else "", "ui" in extra,
        shown if isinstance(shown := dig(extra, "ui", "field"), str) else "", extra.get("nullable") is True,
    )  # fmt: skip
