"""Convert single schemas to types (closed sets, alternatives, limits), and validate values."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from nodetool.fal.compiler.ir import BoundsIR, EnumIR, EnumValue, Kind, TypeIR
from nodetool.fal.compiler.parsing.documents import containers_in

Schema = Mapping[str, Any]
ANY = TypeIR(kind=Kind.ANY)
NULL = TypeIR(kind=Kind.ANY, values=(None,))
#: maximum number of values of an enum; a longer list becomes a plain string: nobody picks from it
MAX_ENUM = 2_000
#: maximum number of levels of a default: nobody looks at a deeper value
MAX_LEVELS = 30


def enum(values: Iterable[Any], warn: Callable[[str, str], None]) -> TypeIR:
    """Return the type of a closed set; fractions and mixed sets keep their values but get no Enum.

    Args:
        values: the values of the schema; those that are neither scalar nor null are ignored.
        warn: called with code and message of a warning.
    """
    unique: list[Any] = []
    seen: set[tuple[type, Any]] = set()  # with the type: 1, 1.0 and True are three values
    for value in values:
        usable = value is None or isinstance(value, str | bool) or _is_number(value)
        if usable and (type(value), value) not in seen:
            seen.add((type(value), value))
            unique.append(value)
        if len(unique) > MAX_ENUM:
            warn(
                "enum-too-long",
                f"a closed set of more than {MAX_ENUM} values is taken as free text",
            )
            return TypeIR(kind=Kind.STR)
    nullable = None in unique
    rest = [value for value in unique if value is not None]
    if not rest:
        return NULL if nullable else ANY
    if all(isinstance(v, str) for v in rest) or all(type(v) is int for v in rest):
        return TypeIR(kind=Kind.ENUM, enum=EnumIR(values=tuple(rest)), nullable=nullable)
    if all(isinstance(v, bool) for v in rest):
        return TypeIR(
            kind=Kind.BOOL, nullable=nullable, values=tuple(rest) if len(rest) < 2 else ()
        )
    if all(isinstance(v, int | float) and not isinstance(v, bool) for v in rest):
        return TypeIR(kind=Kind.FLOAT, values=tuple(rest), nullable=nullable)
    return TypeIR(kind=Kind.ANY, values=tuple(rest), nullable=nullable)


def nullable(schema: Schema, type_: TypeIR) -> TypeIR:
    """Return the type, nullable if the schema (of OpenAPI 3.0) says so."""
    return replace(type_, nullable=True) if schema.get("nullable") is True else type_


def union(members: Iterable[TypeIR]) -> TypeIR:
    """Return one type for several alternatives."""
    flat: list[TypeIR] = []
    nullable = False
    for member in members:
        nullable = nullable or member.nullable or member == NULL
        if member == NULL:
            continue
        bare = replace(member, nullable=False)
        flat += bare.members if bare.kind is Kind.UNION else (bare,)
    if any(m.kind is Kind.ANY and not m.values for m in flat):
        return replace(ANY, nullable=nullable)
    flat = list(dict.fromkeys(_merge_enums(flat)))
    kinds = {m.kind for m in flat}
    if Kind.FLOAT in kinds and Kind.INT in kinds:
        flat = [m for m in flat if m.kind is not Kind.INT]
    lists = [m for m in flat if m.kind is Kind.LIST]
    if len(flat) == 2 and len(lists) == 1:  # one or many: a single value is sent as a list of one
        other = next(m for m in flat if m.kind is not Kind.LIST)
        if lists[0].item == other:
            flat = [replace(lists[0], bounds=BoundsIR(max_length=lists[0].bounds.max_length))]
    if not flat:
        return NULL if nullable else ANY
    if len(flat) == 1:
        return replace(flat[0], nullable=nullable)
    enums = [m for m in flat if m.kind is Kind.ENUM]
    if len(enums) == 1:
        rest = tuple(m for m in flat if m.kind is not Kind.ENUM)
        custom = rest if len(rest) == 1 else (TypeIR(kind=Kind.UNION, members=rest),)
        return TypeIR(kind=Kind.PRESET, enum=enums[0].enum, members=custom, nullable=nullable)
    return TypeIR(kind=Kind.UNION, members=tuple(flat), nullable=nullable)


def _merge_enums(members: Iterable[TypeIR]) -> list[TypeIR]:
    """Merge enums with the same type of value into one, or into a plain type if it is too long."""
    merged_values: dict[type, dict[EnumValue, None]] = {}
    for member in members:
        if member.kind is Kind.ENUM and member.enum:
            values = merged_values.setdefault(type(member.enum.values[0]), {})
            values.update(dict.fromkeys(member.enum.values))
    merged: list[TypeIR] = []
    for member in members:
        if member.kind is not Kind.ENUM or member.enum is None:
            merged.append(member)
            continue
        kind = type(member.enum.values[0])
        all_values = tuple(merged_values.pop(kind, ()))
        if len(all_values) > MAX_ENUM:
            merged.append(TypeIR(kind=Kind.STR if kind is str else Kind.INT))
        elif all_values:
            merged.append(replace(member, enum=EnumIR(values=all_values)))
    return merged


_NO_BOUNDS = BoundsIR()
_BOUND_KEYS = frozenset(
    [
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
    ]
)


def bounds(schema: Schema, kind: Kind) -> BoundsIR:
    """Return the limits of a schema, in either dialect of exclusive bounds; drop invalid ones."""

    def number(key: str) -> float | None:
        value = schema.get(key)
        return value if _is_number(value) else None

    def count(key: str) -> int | None:
        value = schema.get(key)
        return value if type(value) is int and 0 <= value < 10**9 else None

    if schema.keys().isdisjoint(_BOUND_KEYS):
        return _NO_BOUNDS
    if kind in {Kind.INT, Kind.FLOAT}:
        low, high = number("minimum"), number("maximum")
        above, below = number("exclusiveMinimum"), number("exclusiveMaximum")
        if schema.get("exclusiveMinimum") is True:
            low, above = None, low
        if schema.get("exclusiveMaximum") is True:
            high, below = None, high
        step = number("multipleOf")
        return BoundsIR(
            ge=low, le=high, gt=above, lt=below, multiple_of=step if step and step > 0 else None
        )
    if kind is Kind.STR:
        pattern = schema.get("pattern")
        return BoundsIR(
            min_length=count("minLength"),
            max_length=count("maxLength"),
            pattern=pattern if isinstance(pattern, str) and len(pattern) < 500 else None,
        )
    if kind is Kind.LIST:
        return BoundsIR(min_length=count("minItems"), max_length=count("maxItems"))
    return BoundsIR()


def is_valid_value(value: Any, type_: TypeIR) -> bool:
    """Return whether a JSON value belongs to the type and satisfies its enum and bounds."""
    if value is None:
        return type_.nullable or type_ == NULL
    limits = type_.bounds
    match type_.kind:
        case Kind.ANY:
            return value in type_.values if type_.values else is_json(value)
        case Kind.ENUM:
            return type_.enum is not None and any(
                value == v and type(value) is type(v) for v in type_.enum.values
            )
        case Kind.PRESET:
            return (
                type_.enum is not None
                and isinstance(value, str | int)
                and value in type_.enum.values
            ) or any(is_valid_value(value, m) for m in type_.members)
        case Kind.UNION:
            return any(is_valid_value(value, member) for member in type_.members)
        case Kind.BOOL:
            return isinstance(value, bool)
        case Kind.INT | Kind.FLOAT:
            return _is_valid_number(value, type_)
        case Kind.STR | Kind.MEDIA:
            return isinstance(value, str) and _is_valid_length(value, limits)
        case Kind.LIST:
            return (
                isinstance(value, list)
                and _is_valid_length(value, limits)
                and all(type_.item is None or is_valid_value(item, type_.item) for item in value)
            )
        case Kind.STRUCT | Kind.MAP:
            return isinstance(value, dict) and is_json(value)


def is_shallow(value: Any) -> bool:
    """Return whether a JSON value has at most :data:`MAX_LEVELS` levels."""
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(MAX_LEVELS):
        if not level:
            return True
        level = containers_in(level)
    return not level


def is_json(value: Any) -> bool:
    """Return whether a parsed value is legal JSON: Python also reads ``NaN`` and ``1e999``."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            stack += item.values()
        elif isinstance(item, list):
            stack += item
        elif isinstance(item, float | int) and not isinstance(item, bool) and not _is_number(item):
            return False
    return True


def _is_number(value: Any) -> bool:
    """Return whether a JSON value is a finite number."""
    try:
        return type(value) in {int, float} and math.isfinite(value)
    except OverflowError:  # an integer beyond all floats
        return False


def _is_valid_number(value: Any, type_: TypeIR) -> bool:
    if not _is_number(value):
        return False
    if type_.kind is Kind.INT and not float(value).is_integer():
        return False
    limits = type_.bounds
    return (
        (not type_.values or value in type_.values)
        and (limits.ge is None or value >= limits.ge)
        and (limits.gt is None or value > limits.gt)
        and (limits.le is None or value <= limits.le)
        and (limits.lt is None or value < limits.lt)
    )


def _is_valid_length(value: str | list[Any], limits: BoundsIR) -> bool:
    return (limits.min_length is None or len(value) >= limits.min_length) and (
        limits.max_length is None or len(value) <= limits.max_length
    )
