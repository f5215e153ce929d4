"""What can be chosen at an endpoint: sizes, durations, ratios, voices, formats; from its schema."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind, TypeIR

_TABLE = Path(__file__).with_name("options.toml")
_RATIO = re.compile(r"\d+(?:\.\d+)?[:/x]\d+(?:\.\d+)?")
_SECONDS = re.compile(r"(\d+(?:\.\d+)?) ?s?(?:ec|econds)?")
CUSTOM = "custom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What can be chosen; attributes are those of :class:`~nodetool.fal.models.model.Model`."""

    sizes: tuple[str, ...] = ()
    durations: tuple[float, ...] = ()
    duration_range: tuple[float | None, float | None] | None = None
    ratios: tuple[str, ...] = ()
    resolutions: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()


def read_options(ir: EndpointIR) -> Options:
    """Return what can be chosen at an endpoint."""
    fields = {field.api_name: field for field in ir.inputs}
    ratios = [value for value in _choices(fields, "ratios") if _RATIO.fullmatch(value)]
    durations, duration_range = _durations(fields)
    return Options(
        sizes=tuple(_sizes(fields)),
        durations=durations,
        duration_range=duration_range,
        ratios=tuple(dict.fromkeys(ratios)),
        resolutions=tuple(_choices(_without_sizes(fields), "resolutions")),
        voices=tuple(_choices(fields, "voices")),
        formats=tuple(_choices(fields, "formats")),
    )


def _sizes(fields: Mapping[str, FieldIR]) -> Iterator[str]:
    sized = [*_named(fields, "sizes"), *filter(_is_size, _named(fields, "resolutions"))]
    yield from dict.fromkeys(value for field in sized for value in _enum_values(field.type))
    sides = (("width", "height"), ("target_width", "target_height"))
    if any(_has_struct(field.type) for field in sized) or any(
        wide in fields and high in fields for wide, high in sides
    ):
        yield CUSTOM


def _is_size(field: FieldIR) -> bool:
    """Return whether a resolution is a size: width and height, or presets of both."""
    return _has_struct(field.type) or _names()["size_presets"][0] in _enum_values(field.type)


def _without_sizes(fields: Mapping[str, FieldIR]) -> Mapping[str, FieldIR]:
    return {name: field for name, field in fields.items() if not _is_size(field)}


def _durations(
    fields: Mapping[str, FieldIR],
) -> tuple[tuple[float, ...], tuple[float | None, float | None] | None]:
    """Return the durations to choose from, or the range in which one can be chosen."""
    field = next(iter(_named(fields, "durations")), None)
    if field is None:
        return (), None
    matches = [_SECONDS.fullmatch(value) for value in _enum_values(field.type)]
    values = sorted({float(match[1]) for match in matches if match})
    if values:
        return tuple(values), None
    number = next((t for t in _members(field.type) if t.kind in {Kind.INT, Kind.FLOAT}), None)
    if number is None:
        return (), None
    scale = 0.001 if field.api_name.endswith("_ms") else 1.0
    bounds = number.bounds
    low = bounds.ge if bounds.ge is not None else bounds.gt
    high = bounds.le if bounds.le is not None else bounds.lt
    return (), tuple(None if b is None else b * scale for b in (low, high))  # type: ignore[return-value]


def _choices(fields: Mapping[str, FieldIR], table: str) -> list[str]:
    """Return the values of the first argument of a table that has any, those in objects included."""
    for field in _named(fields, table):
        values = list(_enum_values(field.type))
        for struct in (t.struct for t in _members(field.type) if t.struct):
            inner = {each.api_name: each for each in struct.fields}
            values += [v for each in _named(inner, table) for v in _enum_values(each.type)]
        values = [value for value in values if value not in _names()["encodings"]]
        if values:
            return list(dict.fromkeys(values))
    return []


def _named(fields: Mapping[str, FieldIR], table: str) -> list[FieldIR]:
    """Return the arguments that a table names, in its order."""
    return [fields[name] for name in _names()[table] if name in fields]


def _enum_values(type_: TypeIR) -> Iterator[str]:
    for each in _members(type_):
        values: Iterable[Any] = each.enum.values if each.enum else each.values
        yield from (str(value) for value in values if value is not None)


def _members(type_: TypeIR) -> Iterator[TypeIR]:
    """Yield a type, the alternatives of a union, and the items of a list."""
    yield type_
    for each in (*type_.members, *([type_.item] if type_.item else [])):
        yield from _members(each)


def _has_struct(type_: TypeIR) -> bool:
    return any(each.struct is not None for each in _members(type_))


@cache
def _names() -> Mapping[str, list[str]]:
    tables = tomllib.loads(_TABLE.read_text("utf-8"))
    return {name: text.split() for name, text in tables.items()}
