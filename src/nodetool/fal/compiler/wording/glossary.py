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
#: name of a whole result, which is no property of an object
WHOLE_RESULT = "*"
_SEPARATORS = re.compile(r"[-_/\s]+")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A description and what must hold for it; a condition that is None always holds.

    Attributes:
        words: parts of the endpoint's id, with a space before and after each.
        kind, default, module, side, beside, title: any of these.
        all: all of these siblings.
    """

    text: str
    words: tuple[str, ...] | None = None
    kind: frozenset[str] | None = None
    default: frozenset[str] | None = None
    module: frozenset[str] | None = None
    side: frozenset[str] | None = None
    beside: frozenset[str] | None = None
    all: frozenset[str] | None = None
    title: frozenset[str] | None = None

    @classmethod
    def of(cls, data: Mapping[str, Any], side: frozenset[str] | None) -> _Row:
        """Return a row of a table; ``side`` is where it counts unless it says so itself."""
        sets = {key: frozenset(data[key]) for key in data if key not in {"names", "words", "say"}}
        words = tuple(f" {part} " for part in data["words"]) if "words" in data else None
        return cls(text=data["say"], words=words, **{"side": side, **sets})

    def fits(self, side: str, context: FieldContext) -> bool:
        """Return whether all conditions hold for a property on a side."""
        return (
            (self.side is None or side in self.side)
            and (self.module is None or context.module in self.module)
            and (self.kind is None or context.kind in self.kind)
            and (self.default is None or context.default in self.default)
            and (
                self.words is None
                or any(part in _words(context.endpoint_id) for part in self.words)
            )
            and (self.beside is None or not self.beside.isdisjoint(context.siblings))
            and (self.all is None or self.all.issubset(context.siblings))
            and (self.title is None or any(word in context.title.lower() for word in self.title))
        )


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(GLOSSARY.read_text("utf-8"))


@cache
def _families() -> dict[str, Any]:
    return tomllib.loads(FAMILIES.read_text("utf-8"))


@cache
def _rows(table: str) -> dict[str, list[_Row]]:
    """Return name -> the rows of ``place``, ``usual`` or ``shape`` that describe it, in order."""
    side = frozenset({"input"}) if table != "shape" else None
    rows: dict[str, list[_Row]] = defaultdict(list)
    for data in {**_tables(), **_families()}[table]:
        row = _Row.of(data, side)
        for name in data["names"]:
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
        name: the API's name, or :data:`WHOLE_RESULT`.
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
        own_side = side if not context.title else "inside" if side == "input" else "part"
        yield from _in_rows("place", name, own_side, context)
        inside = ["inside"] if context.title else []
        yield from _in_family(name, [*inside, side], context.endpoint_id)
        yield from _in_rows("usual", name, own_side, context)
        common = _families()["common"][side]
        yield from [common[name]] if name in common else ()
    yield from _in_rows("shape", name, side, context)


def _in_rows(table: str, name: str, side: str, context: FieldContext) -> Iterator[str]:
    """Yield the descriptions of the rows of a table that fit."""
    return (row.text for row in _rows(table).get(name, ()) if row.fits(side, context))


def describe_output(
    source: str,
    *,
    endpoint_id: str,
    module: str,
    siblings: Collection[str],
    is_file: bool,
    first: bool,
    catalogued: bool,
) -> str:
    """Return the description of an output slot.

    Args:
        source: the property of the result that it holds; empty for the whole result.
        endpoint_id: id of the endpoint.
        module: module of its node.
        siblings: the properties of the result.
        is_file: whether the slot holds a file, or several.
        first: whether it holds only the first of several.
        catalogued: whether the endpoint is one of fal's own.
    """
    context = FieldContext(
        endpoint_id=endpoint_id,
        module=module,
        kind="media" if is_file else "",
        default="",
        siblings=siblings,
        catalogued=catalogued,
    )
    text = describe_field(source or WHOLE_RESULT, "output", context)
    return f"{text} This is the first." if text and first else text


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
