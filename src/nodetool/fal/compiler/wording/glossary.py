"""Describe arguments and results in our own words, each only where the description is true.

``glossary.toml`` has descriptions that are true of any document: of names that mean the same
everywhere, and of names whose neighbours tell their meaning. ``families.toml`` has the meaning of
names for fal's own endpoints; it is not used for documents from elsewhere.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

GLOSSARY = Path(__file__).with_name("glossary.toml")
FAMILIES = Path(__file__).with_name("families.toml")
_SEPARATORS = re.compile(r"[-_/\s]+")
#: conditions of a row, each with a list of values of which one must match
_CONDITIONS = ("kind", "default", "module", "side")

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldContext:
    """Context of a property, for names whose meaning depends on it.

    Attributes:
        endpoint_id: id of the endpoint, whose words tell what it does.
        module: module of its node.
        kind: kind of the property's type, as :class:`nodetool.fal.compiler.ir.Kind` names it.
        default: Python source of the field's default.
        siblings: the names of all arguments, or of all properties of the object it is in.
        title: title of that object; empty for arguments and results themselves.
        catalogued: whether the endpoint is one of fal's own, which ``families.toml`` covers.
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
    """Return name -> the rows that describe it, in order."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in {**_tables(), **_families()}[table]:
        for name in row["names"]:
            rows[name].append(row)
    return dict(rows)


@cache
def _by_prefix() -> dict[tuple[str, str, str], str]:
    """Return (prefix of an id, side, name) -> description."""
    return {
        (prefix, side, name): text
        for family in _families()["family"]
        for prefix in family["of"]
        for side in ("input", "inside", "output")
        for name, text in family.get(side, {}).items()
    }


def describe_field(name: str, side: str = "input", context: FieldContext | None = None) -> str:
    """Return the description of a property of the API; empty if none is certainly true.

    Args:
        name: the API's name.
        side: ``input`` or ``output``.
        context: its context; without it only descriptions that are true everywhere are used.
    """
    if context is not None:
        for description in _in_context(name, side, context):
            return description
    return str(_tables()[side].get(name, ""))


def _in_context(name: str, side: str, context: FieldContext) -> Iterator[str]:
    """Yield the descriptions of a name in a context, in order of precedence."""
    if context.catalogued:
        if side == "input" and not context.title:
            yield from (
                r["say"] for r in _rows("place").get(name, ()) if _matches(r, side, context)
            )
        inside = ["inside"] if side == "input" and context.title else []
        yield from _in_family(name, [*inside, side], context.endpoint_id)
        common = _families()["common"][side]
        yield from [common[name]] if name in common else ()
    yield from (r["say"] for r in _rows("shape").get(name, ()) if _matches(r, side, context))


def _in_family(name: str, sides: Sequence[str], endpoint_id: str) -> Iterator[str]:
    """Yield the descriptions for prefixes of the id, the longest first."""
    known = _by_prefix()
    for prefix in _prefixes(endpoint_id):
        for side in sides:
            text = known.get((prefix, side, name))
            if text is not None:
                yield text


@lru_cache(maxsize=256)
def _prefixes(endpoint_id: str) -> Sequence[str]:
    """Return an id and what is left of it without its last segments, the longest first."""
    parts = endpoint_id.split("/")
    return ["/".join(parts[:length]) for length in range(len(parts), 0, -1)]


@lru_cache(maxsize=256)
def _words(endpoint_id: str) -> str:
    """Return the words of an id, with a space before and after each."""
    return f" {_SEPARATORS.sub(' ', endpoint_id.lower())} "


def _matches(row: Row, side: str, context: FieldContext) -> bool:
    values = {
        "kind": context.kind,
        "default": context.default,
        "module": context.module,
        "side": side,
    }
    return (
        all(key not in row or values[key] in row[key] for key in _CONDITIONS)
        and (
            "words" not in row
            or any(f" {part} " in _words(context.endpoint_id) for part in row["words"])
        )
        and ("beside" not in row or any(name in context.siblings for name in row["beside"]))
        and ("all" not in row or all(name in context.siblings for name in row["all"]))
        and ("title" not in row or any(word in context.title.lower() for word in row["title"]))
    )
