"""Write types and defaults as Python source: annotations, literals, arguments of ``Field``."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nodetool.fal.compiler.ir import (
    MISSING,
    BoundsIR,
    EnumDef,
    EnumIR,
    FieldIR,
    Kind,
    TypeIR,
    memoized,
)
from nodetool.fal.compiler.parsing import inference
from nodetool.fal.values.file_limits import FileLimits

#: media kind -> the class of NodeTool that refers to such a file
REFS: Mapping[str, str] = {
    "image": "ImageRef",
    "video": "VideoRef",
    "audio": "AudioRef",
    "model_3d": "Model3DRef",
    "document": "DocumentRef",
    "text": "TextRef",
    "archive": "AssetRef",
    "file": "AssetRef",
}


_PLAIN = {Kind.STR: "str", Kind.INT: "int", Kind.FLOAT: "float", Kind.BOOL: "bool", Kind.ANY: "Any"}
_LEAVES = frozenset({*_PLAIN, Kind.MEDIA})
_NO_BOUNDS = BoundsIR()


def is_size(type_: TypeIR) -> bool:
    """Return whether a preset's custom alternative is an object of plain numbers, as width and height."""
    struct = type_.struct
    return (
        struct is not None
        and 0 < len(struct.fields) <= 4
        and all(f.type.kind in {Kind.INT, Kind.FLOAT} and not f.type.values for f in struct.fields)
    )


@memoized
def result_type(type_: TypeIR) -> TypeIR:
    """Return the type of a result: enums become plain types, bounds are dropped."""
    if type_.kind in _LEAVES and not type_.values and type_.bounds == _NO_BOUNDS:
        return type_
    item = result_type(type_.item) if type_.item else None
    members = tuple(dict.fromkeys(result_type(m) for m in type_.members))
    if type_.kind in {Kind.ENUM, Kind.PRESET} and type_.enum:
        kind = Kind.STR if isinstance(type_.enum.values[0], str) else Kind.INT
        base = TypeIR(kind=kind, nullable=type_.nullable)
        return (
            base
            if not members
            else TypeIR(kind=Kind.UNION, members=(base, *members), nullable=type_.nullable)
        )
    struct = type_.struct and replace(
        type_.struct,
        fields=tuple(
            replace(
                f, type=replace(result_type(f.type), nullable=True), required=False, default=MISSING
            )
            for f in type_.struct.fields
        ),
    )
    return replace(type_, item=item, members=members, struct=struct, bounds=BoundsIR(), values=())


@memoized
def nested_type(type_: TypeIR) -> TypeIR:
    """Return the type as it is inside another: presets become unions, which need no helper fields."""
    if type_.kind in _LEAVES or type_.kind is Kind.ENUM:
        return type_
    item = nested_type(type_.item) if type_.item else None
    members = tuple(nested_type(m) for m in type_.members)
    if type_.kind is Kind.PRESET:
        own = TypeIR(kind=Kind.ENUM, enum=type_.enum)
        return TypeIR(kind=Kind.UNION, members=(own, *members), nullable=type_.nullable)
    struct = type_.struct
    if struct is not None:
        fields = tuple(
            replace(f, type=inner) if (inner := nested_type(f.type)) is not f.type else f
            for f in struct.fields
        )
        if any(new is not old for new, old in zip(fields, struct.fields, strict=True)):
            struct = replace(struct, fields=fields)
    if item is type_.item and members == type_.members and struct is type_.struct:
        return type_  # most types need no change, and a copy costs more than the comparison
    return replace(type_, item=item, members=members, struct=struct)


def argument_type(field_: FieldIR) -> TypeIR:
    """Return the type of an argument with all inner types in nested form."""
    type_ = field_.type
    if type_.kind is Kind.PRESET:
        return replace(type_, members=tuple(nested_type(m) for m in type_.members))
    return nested_type(type_)


def is_media(type_: TypeIR) -> bool:
    """Return whether a value of the type is a file or a list of files."""
    return type_.kind is Kind.MEDIA or (
        type_.kind is Kind.LIST and type_.item is not None and is_media(type_.item)
    )


def enum_in(type_: TypeIR) -> EnumIR | None:
    """Return the enum of a type, also from inside lists, maps and unions (which hold only one)."""
    if type_.kind in {Kind.ENUM, Kind.PRESET}:
        return type_.enum
    for part in (*((type_.item,) if type_.item else ()), *type_.members):
        enum = enum_in(part)
        if enum is not None:
            return enum
    return None


def annotation_of(type_: TypeIR, enum: EnumDef | None, struct_name: Any) -> str:
    """Return the Python source of a type, without regard to defaults.

    Args:
        type_: the type.
        enum: the enum in it, with its final name.
        struct_name: function that returns the class name of a struct.
    """
    match type_.kind:
        case Kind.ENUM | Kind.PRESET:
            text = enum.name if enum else "Any"
        case Kind.MEDIA:
            text = REFS[type_.media]
        case Kind.STRUCT:
            text = struct_name(type_.struct)
        case Kind.LIST:
            text = f"list[{annotation_of(type_.item or TypeIR(kind=Kind.ANY), enum, struct_name)}]"
        case Kind.MAP:
            text = f"dict[str, {annotation_of(type_.item or TypeIR(kind=Kind.ANY), enum, struct_name)}]"
        case Kind.UNION:
            parts = [annotation_of(m, enum, struct_name) for m in type_.members]
            text = " | ".join(dict.fromkeys(parts))
        case _:
            text = _PLAIN[type_.kind]
    return f"{text} | None" if type_.nullable and text != "Any" else text


def is_seed(item: FieldIR, name: str) -> bool:
    """Return whether a field is a seed, where -1 means random."""
    return (
        item.type.kind is Kind.INT
        and not item.type.values
        and not item.required
        and (name == "seed" or name.endswith("_seed"))
    )


def annotation_and_default(
    item: FieldIR, type_: TypeIR, enum: EnumDef | None, struct_name: Any
) -> tuple[str, str]:
    """Return annotation and default of a field, as Python source."""
    name = item.api_name
    if is_seed(item, name):
        return "int", repr(-1 if item.default is MISSING else item.default)
    text = annotation_of(type_, enum, struct_name)
    if item.default is not MISSING:
        literal = _literal(item.default, type_, enum)
        if literal is not None:
            return text, literal
    optional = text if text == "Any" or text.endswith("| None") else f"{text} | None"
    match type_.kind:
        case _ if type_.nullable:
            return optional, "None"
        case Kind.STR:
            return text, '""'
        case Kind.BOOL:
            return text, "False"
        case Kind.MEDIA:
            return text, f"{REFS[type_.media]}()"
        case Kind.LIST:
            return text, "[]"
        case Kind.MAP:
            return text, "{}"
        case _:
            return optional, "None"


def _literal(value: Any, type_: TypeIR, enum: EnumDef | None) -> str | None:
    """Return the Python source of a default; None if it has none and is left to the service."""
    match type_.kind:
        case Kind.ENUM | Kind.PRESET:
            members = {v: name for name, v in enum.members} if enum else {}
            if enum and isinstance(value, str | int) and value in members:
                return f"{enum.name}.{members[value]}"
            return f"{enum.name}.CUSTOM" if enum and type_.kind is Kind.PRESET else None
        case Kind.LIST:
            if not isinstance(value, list) or type_.item is None:
                return None
            parts = [_literal(item, type_.item, enum) for item in value]
            return None if None in parts else f"[{', '.join(str(p) for p in parts)}]"
        case Kind.STRUCT | Kind.MEDIA | Kind.UNION:
            scalar = isinstance(value, str | int | float | bool) and type_.kind is Kind.UNION
            return repr(value) if scalar and enum_in(type_) is None else None
        case Kind.FLOAT:
            return repr(float(value)) if isinstance(value, int | float) else None
        case _:
            return repr(value)


def field_arguments(item: FieldIR, type_: TypeIR) -> tuple[tuple[str, str], ...]:
    """Return the keyword arguments of ``Field``: limits, and facts for the runtime."""
    arguments: list[tuple[str, str]] = []
    limits = inclusive(type_.bounds) if type_.kind is Kind.INT else type_.bounds
    low = limits.ge
    if is_seed(item, item.api_name) and low is not None:
        low = min(low, -1)
    for key, bound in (
        ("ge", low),
        ("gt", limits.gt),
        ("le", limits.le),
        ("lt", limits.lt),
        ("multiple_of", limits.multiple_of),
    ):
        if bound is not None:
            is_whole = type_.kind is Kind.INT or float(bound).is_integer()
            arguments.append(
                (key, repr(int(bound)) if is_whole and abs(bound) < 2**53 else repr(float(bound)))
            )
    for key, size in (("min_length", limits.min_length), ("max_length", limits.max_length)):
        if size is not None:
            arguments.append((key, repr(size)))
    extra: dict[str, Any] = {}
    if type_.values:
        extra["enum"] = list(type_.values)
    if limits.pattern is not None and _compiles(limits.pattern):
        extra["pattern"] = limits.pattern
    if limits.unique:
        extra["unique"] = True
    if item.required and type_.nullable:
        extra["null"] = True
    wrapped = _wrapped_keys(type_)
    if wrapped is not None:
        extra["file_object"] = list(wrapped)
    media = _wanted_kind(type_, item.api_name)
    if media:
        extra["media"] = media
    file_limits = file_limits_in(type_)
    if file_limits is not None:
        extra["file_limits"] = file_limits.to_dict()
    if extra:
        arguments.append(("json_schema_extra", repr(extra)))
    return tuple(arguments)


def inclusive(limits: BoundsIR) -> BoundsIR:
    """Return the limits of a whole number without exclusive ones, of which the app shows nothing."""
    ge, gt, le, lt = limits.ge, limits.gt, limits.le, limits.lt
    if gt is not None and math.isfinite(gt):
        ge, gt = max(math.floor(gt) + 1, -math.inf if ge is None else ge), None
    if lt is not None and math.isfinite(lt):
        le, lt = min(math.ceil(lt) - 1, math.inf if le is None else le), None
    return replace(limits, ge=ge, gt=gt, le=le, lt=lt)


def _wrapped_keys(type_: TypeIR) -> tuple[str, ...] | None:
    """Return the keys besides the URL that the first file object in a type may have."""
    if type_.wrapped is not None:
        return type_.wrapped
    parts = (*((type_.item,) if type_.item else ()), *type_.members)
    return next((keys for part in parts if (keys := _wrapped_keys(part)) is not None), None)


def _wanted_kind(type_: TypeIR, name: str) -> str:
    """Return a kind of file that the class of a reference does not express: archive or weights."""
    if not is_media(type_):
        return ""
    while type_.kind is Kind.LIST and type_.item is not None:
        type_ = type_.item
    wanted = inference.wanted_kind(type_.media, name)
    return wanted if wanted in {"archive", "weights"} else ""


def file_limits_in(type_: TypeIR) -> FileLimits | None:
    """Return the limits that every file in a value of the type has, objects excepted; None if they differ."""
    limits = _limits_of_parts(type_)
    return next(iter(limits)) if len(limits) == 1 else None


def _limits_of_parts(type_: TypeIR) -> set[FileLimits | None]:
    """Return the limits of the alternatives and items of a type; None for a part without limits."""
    parts = (*((type_.item,) if type_.item else ()), *type_.members)
    if type_.kind is Kind.MEDIA or not parts:
        return {type_.file_limits}
    return set().union(*map(_limits_of_parts, parts))


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True
