"""Check and apply overrides of a field's default, limits and kind of file."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from nodetool.fal.compiler.annotations import REFS, enum_in, is_size
from nodetool.fal.compiler.config.entry import FieldOverride
from nodetool.fal.compiler.ir import BoundsIR, FieldIR, Kind, StructIR, TypeIR
from nodetool.fal.compiler.parsing.schema_types import is_valid_value

_NUMBERS = frozenset({Kind.INT, Kind.FLOAT})
#: kinds that a literal in a class can express; objects and files cannot be defaults
_PLAIN = frozenset({Kind.STR, Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.ANY, Kind.ENUM})
_NAMES = {
    Kind.STR: "text", Kind.INT: "a whole number", Kind.FLOAT: "a number", Kind.BOOL: "True or False",
    Kind.LIST: "a list", Kind.STRUCT: "an object", Kind.MAP: "an object", Kind.MEDIA: "a file",
    Kind.ENUM: "one of a closed set", Kind.PRESET: "a preset or a custom value", Kind.ANY: "anything",
    Kind.UNION: "one of several kinds",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class OverrideProblem:
    """A problem with one key of an override, and what to do about it."""

    code: str
    key: str
    message: str
    hint: str


def apply_bounds(type_: TypeIR, override: FieldOverride) -> tuple[TypeIR, list[OverrideProblem]]:
    """Apply the limits of an override to a type.

    Returns:
        The type with the limits, or unchanged with one problem for each invalid limit.
    """
    limits = {key: getattr(override, key) for key in ("ge", "le")}
    limits = {key: value for key, value in limits.items() if value is not None}
    if not limits:
        return type_, []
    problems = list(_bad_limits(type_, limits))
    if problems:
        return type_, problems
    limited = replace(type_, bounds=replace(type_.bounds, **limits))
    if _is_empty(limited):
        message = f"no number is {_listed_limits(limited.bounds)}"
        key = "ge" if "ge" in limits else "le"
        hint = "let ge be less than le"
        return type_, [OverrideProblem(code="bound-misfit", key=key, message=message, hint=hint)]
    return limited, []


def _bad_limits(type_: TypeIR, limits: Mapping[str, float]) -> Iterator[OverrideProblem]:
    for key, limit in limits.items():
        hint = f"remove {key!r}"
        better = _document_limit(type_.bounds, key, limit)
        if type_.kind not in _NUMBERS or type_.values:
            what = "one of a closed set" if type_.values else _NAMES[type_.kind]
            message = f"only numbers have limits; this is {what}"
        elif not math.isfinite(limit):
            message = f"{limit!r} is no limit"
        elif type_.kind is Kind.INT and not float(limit).is_integer():
            message, hint = f"{limit!r} limits whole numbers", "write a whole number"
        elif better is not None:
            message = f"{limit:g} is wider than the document of the endpoint, which says {better:g}"
            hint += ", or write a number within it"
        else:
            continue
        yield OverrideProblem(code="bound-misfit", key=key, message=message, hint=hint)


def _document_limit(limits: BoundsIR, key: str, limit: float) -> float | None:
    """Return the document's limit if an override is wider, because fal would refuse more; else None."""
    for name in (key, f"{key[0]}t"):
        stated = getattr(limits, name)
        if stated is not None and (limit < stated if key == "ge" else limit > stated):
            return float(stated)
    return None


def _is_empty(type_: TypeIR) -> bool:
    """Return whether no number is within the limits."""
    limits = type_.bounds
    low = max((v for v in (limits.ge, limits.gt) if v is not None), default=-math.inf)
    high = min((v for v in (limits.le, limits.lt) if v is not None), default=math.inf)
    if low > high or (low == high and (limits.gt == low or limits.lt == high)):
        return True
    step = limits.multiple_of
    if step and math.isfinite(low) and math.isfinite(high):
        return math.ceil(low / step) * step > high
    return False


def _listed_limits(limits: BoundsIR) -> str:
    phrases = {"ge": "at least", "gt": "above", "le": "at most", "lt": "below"}
    parts = [
        f"{phrase} {getattr(limits, key):g}"
        for key, phrase in phrases.items()
        if getattr(limits, key) is not None
    ]
    if limits.multiple_of is not None:
        parts.append(f"a multiple of {limits.multiple_of:g}")
    return " and ".join(parts)


def as_media(type_: TypeIR, kind: str) -> tuple[TypeIR, list[OverrideProblem]]:
    """Convert a type of texts or files, or of lists of them, to files of a kind.

    Returns:
        The new type, or the unchanged type with one problem if it cannot be converted.
    """
    inner = type_.item if type_.kind is Kind.LIST and type_.item else type_
    message = hint = ""
    if kind not in REFS:
        message, hint = (
            f"{kind!r:.60} is no kind of file",
            f"write one of {', '.join(sorted(REFS))}",
        )
    elif inner.kind not in {Kind.STR, Kind.MEDIA} or inner.values:
        message = f"this is {_NAMES[type_.kind]}, not a file"
        hint = "remove 'media': addresses of files are texts, or lists of texts"
    if message:
        return type_, [
            OverrideProblem(code="media-misfit", key="media", message=message, hint=hint)
        ]
    media = replace(inner, kind=Kind.MEDIA, media=kind, bounds=BoundsIR())
    return (replace(type_, item=media) if inner is not type_ else media), []


def default_problem(value: Any, type_: TypeIR) -> str:
    """Return why a value cannot be the default of a field; an empty string if it can."""
    problem = value_problem(value, type_)
    if problem:
        return problem
    if not _is_writable(value, type_):
        return f"a default that is {_NAMES[type_.kind]} cannot be shown, so nothing would change"
    return ""


def value_problem(value: Any, type_: TypeIR) -> str:
    """Return why an argument of this type does not accept a JSON value; an empty string if it does."""
    preview = f"{value!r:.60}"
    if value is None:
        return "" if is_valid_value(value, type_) else f"{preview} is not {_NAMES[type_.kind]}"
    match type_.kind:
        case Kind.ENUM | Kind.PRESET if type_.enum is not None:
            if any(type(value) is type(v) and value == v for v in type_.enum.values):
                return ""
            if any(not value_problem(value, member) for member in type_.members):
                return ""
            listed = ", ".join(map(repr, type_.enum.values[:20]))
            return f"{preview} is none of {listed}"
        case Kind.UNION:
            problems = [value_problem(value, member) for member in type_.members]
            return "" if "" in problems else f"{preview} is of none of the kinds that it takes"
        case Kind.LIST:
            return _list_problem(value, type_)
        case Kind.STRUCT | Kind.MAP:
            return _object_problem(value, type_)
    if type_.values and not any(type(value) is type(v) and value == v for v in type_.values):
        return f"{preview} is none of {', '.join(map(repr, type_.values[:20]))}"
    if not is_valid_value(value, type_):
        return f"{preview} is not {_NAMES[type_.kind]}{_within(type_)}"
    return _pattern_problem(value, type_)


def _within(type_: TypeIR) -> str:
    limits = _listed_limits(type_.bounds)
    return f" {limits}" if limits else ""


def _pattern_problem(value: Any, type_: TypeIR) -> str:
    step = type_.bounds.multiple_of
    if step and type_.kind in _NUMBERS and not math.isclose(value / step, round(value / step)):
        return f"{value!r} is no multiple of {step:g}"
    pattern = type_.bounds.pattern
    if pattern is None or not isinstance(value, str):
        return ""
    try:
        return "" if re.search(pattern, value) else f"{value!r:.60} does not match {pattern!r:.60}"
    except (re.error, RecursionError, OverflowError):
        return ""


def _list_problem(value: Any, type_: TypeIR) -> str:
    if not isinstance(value, list):
        return f"{value!r:.60} is not a list"
    if not is_valid_value([], replace(type_, item=None, bounds=BoundsIR())) or not is_valid_value(
        value, replace(type_, item=None)
    ):
        return f"{len(value)} items are too few or too many"
    if type_.item is None:
        return ""
    return next((problem for item in value if (problem := value_problem(item, type_.item))), "")


def _object_problem(value: Any, type_: TypeIR) -> str:
    if not isinstance(value, dict):
        return f"{value!r:.60} is not an object"
    if type_.struct is None:
        return next(
            (
                problem
                for v in value.values()
                if type_.item and (problem := value_problem(v, type_.item))
            ),
            "",
        )
    return _struct_problem(value, type_.struct)


def _struct_problem(value: Mapping[str, Any], struct: StructIR) -> str:
    known: dict[str, FieldIR] = {f.api_name: f for f in struct.fields}
    for name, item in value.items():
        if name not in known:
            return f"the object has no {name!r:.60}; it has {', '.join(known)}"
        problem = value_problem(item, known[name].type)
        if problem:
            return f"{name}: {problem}"
    missing = [n for n, f in known.items() if f.required and n not in value]
    return f"the object lacks {', '.join(missing)}" if missing else ""


def _is_writable(value: Any, type_: TypeIR) -> bool:
    """Return whether a default can be written in a class; others are left to the service."""
    match type_.kind:
        case Kind.PRESET:
            is_preset = type_.enum is not None and value in type_.enum.values
            custom = type_.members[0]
            return is_preset or is_size(custom) or _is_writable(value, custom)
        case Kind.LIST:
            item = type_.item
            return item is not None and all(_is_writable(element, item) for element in value)
        case Kind.MAP:
            return type_.item is None or type_.item.kind in _PLAIN - {Kind.ENUM}
        case Kind.UNION:
            return isinstance(value, str | int | float | bool) and enum_in(type_) is None
        case _:
            return type_.kind in _PLAIN
