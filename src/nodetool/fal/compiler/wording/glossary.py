"""Our own words for arguments and results, each where it is true and nowhere else.

``glossary.toml`` holds what is true of any document: names that mean the same everywhere, and names
whose neighbours say what they mean. ``families.toml`` holds what names mean for fal's own endpoints;
it says nothing about a document that somebody brings along.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

GLOSSARY = Path(__file__).with_name("glossary.toml")
FAMILIES = Path(__file__).with_name("families.toml")
_SEPARATORS = re.compile(r"[-_/\s]+")
#: what conditions of a row look at, any of whose values will do
_CONDITIONS = ("kind", "default", "module", "side")

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldContext:
    """Where a property stands, for names that mean different things in different places.

    Attributes:
        endpoint_id: its words tell what is done.
        kind: of the property's type, as :class:`nodetool.fal.compiler.ir.Kind` calls it.
        default: Python source of the field's default.
        beside: the names of all arguments, or of all properties of the object it is in.
        title: of that object; empty for arguments and results themselves.
        catalogued: whether the endpoint is one of fal's own, which ``families.toml`` speaks of.
    """

    endpoint_id: str
    module: str
    kind: str
    default: str
    siblings: Collection[str]
    title: str = ""
    catalogued: bool = True


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(GLOSSARY.read_text("utf-8"))


@cache
def _families() -> dict[str, Any]:
    return tomllib.loads(FAMILIES.read_text("utf-8"))


@cache
def _rows(table: str) -> dict[str, list[Row]]:
    """Name -> the rows that speak of it, in order."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in {**_tables(), **_families()}[table]:
        for name in row["names"]:
            found[name].append(row)
    return dict(found)


@cache
def _by_prefix() -> dict[tuple[str, str, str], str]:
    """Beginning of an id, side and name -> the words."""
    return {
        (beginning, side, name): say
        for family in _families()["family"]
        for beginning in family["of"]
        for side in ("input", "inside", "output")
        for name, say in family.get(side, {}).items()
    }


def describe_field(name: str, side: str = "input", place: FieldContext | None = None) -> str:
    """The words for a property of the API, empty when there are none that are surely true.

    Args:
        name: the API's name.
        side: ``input`` or ``output``.
        place: where it stands; without it only what is true everywhere is said.
    """
    if place is not None:
        for words in _in_context(name, side, place):
            return words
    return str(_tables()[side].get(name, ""))


def _in_context(name: str, side: str, place: FieldContext) -> Iterator[str]:
    """What is said of a name where it stands, what decides first."""
    if place.catalogued:
        if side == "input" and not place.title:
            yield from (r["say"] for r in _rows("place").get(name, ()) if _matches(r, side, place))
        inside = ["inside"] if side == "input" and place.title else []
        yield from _in_family(name, [*inside, side], place.endpoint_id)
        common = _families()["common"][side]
        yield from [common[name]] if name in common else ()
    yield from (r["say"] for r in _rows("shape").get(name, ()) if _matches(r, side, place))


def _in_family(name: str, sides: Sequence[str], endpoint_id: str) -> Iterator[str]:
    """The words for the longest beginning of the id that there are any for."""
    parts = endpoint_id.split("/")
    for length in range(len(parts), 0, -1):
        for side in sides:
            found = _by_prefix().get(("/".join(parts[:length]), side, name))
            yield from [found] if found is not None else ()


def _matches(row: Row, side: str, place: FieldContext) -> bool:
    words = f" {_SEPARATORS.sub(' ', place.endpoint_id.lower())} "
    told = {"kind": place.kind, "default": place.default, "module": place.module, "side": side}
    title = place.title.lower()
    return (
        all(key not in row or told[key] in row[key] for key in _CONDITIONS)
        and ("words" not in row or any(f" {part} " in words for part in row["words"]))
        and ("beside" not in row or any(name in place.siblings for name in row["beside"]))
        and ("all" not in row or all(name in place.siblings for name in row["all"]))
        and ("title" not in row or any(word in title for word in row["title"]))
    )
