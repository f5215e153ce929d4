"""Whether a config may say this about a field: defaults, limits and kinds of files."""

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
#: what a literal in a class can say; objects and files cannot be defaults
_PLAIN = frozenset({Kind.STR, Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.ANY, Kind.ENUM})
_NAMES = {
    Kind.STR: "text", Kind.INT: "a whole number", Kind.FLOAT: "a number", Kind.BOOL: "True or False",
    Kind.LIST: "a list", Kind.STRUCT: "an object", Kind.MAP: "an object", Kind.MEDIA: "a file",
    Kind.ENUM: "one of a closed set", Kind.PRESET: "a preset or a custom value", Kind.ANY: "anything",
    Kind.UNION: "one of several kinds",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class OverrideProblem:
    """What is wrong with one key of an override, and what to do."""

    code: str
    key: str
    message: str
    hint: str


def apply_bounds(type_: TypeIR, override: FieldOverride) -> tuple[TypeIR, list[OverrideProblem]]:
    """The type with the limits of an override, as far as they can be.

    Returns:
        The type, and a complaint for each limit that was left out.
    """
    given = {key: getattr(override, key) for key in ("ge", "le")}
    given = {key: value for key, value in given.items() if value is not None}
    if not given:
        return type_, []
    found = list(_bad_limits(type_, given))
    if found:
        return type_, found
    limited = replace(type_, bounds=replace(type_.bounds, **given))
    if _is_empty(limited):
        told = f"no number is {_listed_limits(limited.bounds)}"
        key = "ge" if "ge" in given else "le"
        hint = "let ge be less than le"
        return type_, [OverrideProblem(code="bound-misfit", key=key, message=told, hint=hint)]
    return limited, []


def _bad_limits(type_: TypeIR, given: Mapping[str, float]) -> Iterator[OverrideProblem]:
    for key, limit in given.items():
        hint = f"remove {key!r}"
        better = _document_limit(type_.bounds, key, limit)
        if type_.kind not in _NUMBERS or type_.values:
            what = "one of a closed set" if type_.values else _NAMES[type_.kind]
            told = f"only numbers have limits; this is {what}"
        elif not math.isfinite(limit):
            told = f"{limit!r} is no limit"
        elif type_.kind is Kind.INT and not float(limit).is_integer():
            told, hint = f"{limit!r} limits whole numbers", "write a whole number"
        elif better is not None:
            told = f"{limit:g} is wider than the document of the endpoint, which says {better:g}"
            hint += ", or write a number within it"
        else:
            continue
        yield OverrideProblem(code="bound-misfit", key=key, message=told, hint=hint)


def _document_limit(limits: BoundsIR, key: str, limit: float) -> float | None:
    """The limit of the document, where an override would let more pass: fal would refuse it."""
    for name in (key, f"{key[0]}t"):
        stated = getattr(limits, name)
        if stated is not None and (limit < stated if key == "ge" else limit > stated):
            return float(stated)
    return None


def _is_empty(type_: TypeIR) -> bool:
    """Whether no number is within the limits."""
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
    words = {"ge": "at least", "gt": "above", "le": "at most", "lt": "below"}
    told = [
        f"{word} {getattr(limits, key):g}"
        for key, word in words.items()
        if getattr(limits, key) is not None
    ]
    if limits.multiple_of is not None:
        told.append(f"a multiple of {limits.multiple_of:g}")
    return " and ".join(told)


def as_media(type_: TypeIR, kind: str) -> tuple[TypeIR, list[OverrideProblem]]:
    """The type as files of a kind: of texts, of files of another kind, and of lists of either.

    Returns:
        The type, unchanged with a complaint where it cannot be one.
    """
    inner = type_.item if type_.kind is Kind.LIST and type_.item else type_
    told = hint = ""
    if kind not in REFS:
        told, hint = f"{kind!r:.60} is no kind of file", f"write one of {', '.join(sorted(REFS))}"
    elif inner.kind not in {Kind.STR, Kind.MEDIA} or inner.values:
        told = f"this is {_NAMES[type_.kind]}, not a file"
        hint = "remove 'media': addresses of files are texts, or lists of texts"
    if told:
        return type_, [OverrideProblem(code="media-misfit", key="media", message=told, hint=hint)]
    made = replace(inner, kind=Kind.MEDIA, media=kind, bounds=BoundsIR())
    return (replace(type_, item=made) if inner is not type_ else made), []


def default_problem(value: Any, type_: TypeIR) -> str:
    """Why a value cannot be the default of a field; empty when it can."""
    told = value_problem(value, type_)
    if told:
        return told
    if not _is_writable(value, type_):
        return f"a default that is {_NAMES[type_.kind]} cannot be shown, so nothing would change"
    return ""


def value_problem(value: Any, type_: TypeIR) -> str:
    """Why a JSON value is none that an argument of this type takes; empty when it is one."""
    shown = f"{value!r:.60}"
    if value is None:
        return "" if is_valid_value(value, type_) else f"{shown} is not {_NAMES[type_.kind]}"
    match type_.kind:
        case Kind.ENUM | Kind.PRESET if type_.enum is not None:
            if any(type(value) is type(v) and value == v for v in type_.enum.values):
                return ""
            if any(not value_problem(value, member) for member in type_.members):
                return ""
            listed = ", ".join(map(repr, type_.enum.values[:20]))
            return f"{shown} is none of {listed}"
        case Kind.UNION:
            problems = [value_problem(value, member) for member in type_.members]
            return "" if "" in problems else f"{shown} is of none of the kinds that it takes"
        case Kind.LIST:
            return _list_problem(value, type_)
        case Kind.STRUCT | Kind.MAP:
            return _object_problem(value, type_)
    if type_.values and not any(type(value) is type(v) and value == v for v in type_.values):
        return f"{shown} is none of {', '.join(map(repr, type_.values[:20]))}"
    if not is_valid_value(value, type_):
        return f"{shown} is not {_NAMES[type_.kind]}{_within(type_)}"
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
    return next((told for item in value if (told := value_problem(item, type_.item))), "")


def _object_problem(value: Any, type_: TypeIR) -> str:
    if not isinstance(value, dict):
        return f"{value!r:.60} is not an object"
    if type_.struct is None:
        return next(
            (told for v in value.values() if type_.item and (told := value_problem(v, type_.item))),
            "",
        )
    return _struct_problem(value, type_.struct)


def _struct_problem(value: Mapping[str, Any], struct: StructIR) -> str:
    known: dict[str, FieldIR] = {f.api_name: f for f in struct.fields}
    for name, item in value.items():
        if name not in known:
            return f"the object has no {name!r:.60}; it has {', '.join(known)}"
        told = value_problem(item, known[name].type)
        if told:
            return f"{name}: {told}"
    lacking = [n for n, f in known.items() if f.required and n not in value]
    return f"the object lacks {', '.join(lacking)}" if lacking else ""


def _is_writable(value: Any, type_: TypeIR) -> bool:
    """Whether a default can stand in a class; of another one the service knows best."""
    match type_.kind:
        case Kind.PRESET:
            is_preset = type_.enum is not None and value in type_.enum.values
            custom = type_.members[0]
            return is_preset or is_size(custom) or _is_writable(value, custom)
        case Kind.LIST:
            item = type_.item
            return item is not None and all(_is_writable(each, item) for each in value)
        case Kind.MAP:
            return type_.item is None or type_.item.kind in _PLAIN - {Kind.ENUM}
        case Kind.UNION:
            return isinstance(value, str | int | float | bool) and enum_in(type_) is None
        case _:
            return type_.kind in _PLAIN
