"""Decide which source is right about the schema of an endpoint: the one rule, for every source.

1. A document of fal decides: types, bounds, defaults, required, order, null, upload limits. Of two
   documents the newer decides; what another publisher wrote down of one counts only where fal's own
   is not known.
2. A document that says nothing about its result takes what any declarations say. Declarations newer than the document add arguments and results that it does not have. They are
   optional, since only a document can say that something is required. What the declarations deny
   (an argument gone, another set of values) is recorded and changes nothing.
   Which arguments are files, and of which kind, every source adds (:mod:`codegen.media_marks`).
3. Declarations alone count where no document is known; the newest release that compared enough
   releases decides (:mod:`codegen.sources.release_selection`).

An older view never counts where a newer one of the same rank is known. The result does not depend
on the order in which sources are read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from codegen.media_marks import carry
from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.parsing.openapi import operations
from nodetool.fal.compiler.parsing.refs import Refs, items, names

#: Kinds of source, by rank: what a schema's ``schema_source`` begins with.
RANKS = {"npm": 1, "declarations": 1, "documents": 2, "openapi": 3, "platform": 3}
_DECLARED = 1
#: Keys of a record that belong to its schema and go with it.
SCHEMA_KEYS = (
    "schema_source",
    "schema_date",
    "suspect",
    "releases_compared",
    "declared",
)
_SIDES = ("input", "output")
_COMPONENTS = "#/components/schemas/"
_MAX_REFERENCES = 8


@dataclass(frozen=True, slots=True)
class View:
    """What one source says about the schema of an endpoint.

    Attributes:
        record: its facts; of these, :data:`SCHEMA_KEYS` describe the schema.
        document: its OpenAPI document.
    """

    record: Mapping[str, Any]
    document: Schema

    @property
    def rank(self) -> int:
        """Return the rank of the kind of source; 0 for an unknown kind."""
        return RANKS.get(str(self.record.get("schema_source", "")).partition(" ")[0], 0)

    @property
    def date(self) -> str:
        """Return the day of which the schema is, ``YYYY-MM-DD``; empty when nobody knows."""
        return str(self.record.get("schema_date", ""))

    @property
    def version(self) -> tuple[int, ...]:
        """Return the release of the declarations as numbers; empty for everything else.

        Declarations that are not released yet are newer than every release; their date counts.
        """
        kind, _, release = str(self.record.get("schema_source", "")).partition(" ")
        text = f"{sys.maxsize}.{self.date.replace('-', '.')}" if kind == "declarations" else release
        return tuple(int(part) for part in text.split(".") if part.isdigit())

    def schema_facts(self) -> dict[str, Any]:
        """Return the part of the record that describes the schema."""
        return {key: self.record[key] for key in SCHEMA_KEYS if key in self.record}


@dataclass(slots=True)
class Contradictions:
    """Where newer declarations differ from a document.

    Each is the name of an argument or, after ``result.``, of a part of the result. What stands deeper
    is not compared: the declarations merge nested types of equal name, whichever endpoint has them.

    Attributes:
        added: known to the declarations alone; they were added.
        gone: known to the document alone.
        values: closed sets of values that differ.
    """

    added: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    values: list[str] = field(default_factory=list)

    def as_record(self) -> dict[str, list[str]]:
        """Return the non-empty lists, sorted."""
        lists = {"added": self.added, "gone": self.gone, "values": self.values}
        return {name: sorted(paths) for name, paths in lists.items() if paths}


def decide(known: View | None, new: View) -> View:
    """Return the view of an endpoint after a source was read.

    Args:
        known: the view in the snapshot; None when there is no schema yet.
        new: what the source says.

    Returns:
        A view with the right document and the facts about its schema.
    """
    if known is None or known.rank == 0:
        return new
    if known.rank == new.rank == _DECLARED:
        return new if _compares_more(new, known) else known
    if new.rank == _DECLARED:
        return _extended(known, new)
    if known.rank == _DECLARED:
        return _extended(new, known)
    if (new.rank, new.date) < (known.rank, known.date):
        return View(known.record, carry(new.document, known.document))
    new = View(new.record, carry(known.document, new.document))
    declared = known.record.get("declared")
    if isinstance(declared, Mapping) and str(declared.get("date", "")) > new.date:
        paths = frozenset(names(declared.get("added")))
        facts = {"schema_source": declared.get("source"), "schema_date": declared.get("date")}
        return extend(new, View(facts, known.document), paths)
    return new


def _extended(document: View, declared: View) -> View:
    """Return a document's view with what declarations add to it, where they may."""
    if declared.record.get("suspect"):
        return document
    marked = carry(declared.document, _with_result(document.document, declared.document))
    view = View(document.record, marked)
    return extend(view, declared) if declared.date > document.date else view


def _with_result(document: Schema, declared: Schema) -> Schema:
    """Return a document that says nothing of its result with the result that the declarations have."""
    pairs = operations(document), operations(declared)
    if not all(pairs):
        return document
    operation, other = (found[0] for found in pairs)
    refs = Refs(document, Budget(""))
    if refs.follow(operation.result, "") or not Refs(declared, Budget("")).follow(other.result, ""):
        return document
    result = deepcopy(dict(document))
    target: Any = operations(result)[0].result
    target.clear()
    target.update(_Extension(result, declared, None).copy(other.result))
    return result


def _compares_more(new: View, known: View) -> bool:
    """Decide whether one reading of the declarations replaces another.

    Its release is not older and it compared at least as many releases: fewer releases hide which
    types were merged.
    """
    compared, before = (int(view.record.get("releases_compared", 0)) for view in (new, known))
    return new.version >= known.version and compared >= before


def extend(document: View, declared: View, only: frozenset[str] | None = None) -> View:
    """Return a document's view with what newer declarations add.

    Args:
        document: the view that decides.
        declared: the newer declarations.
        only: the paths that may be added; all when it is None.
    """
    pairs = operations(document.document), operations(declared.document)
    if not all(pairs):
        return document
    result = deepcopy(dict(document.document))
    extension = _Extension(result, declared.document, only)
    (operation,), (other,) = (found[:1] for found in (operations(result), pairs[1]))
    extension.merge(operation.arguments, other.arguments, "")
    extension.merge(operation.result, other.result, "result.")
    differences = extension.contradictions.as_record()
    if not differences:
        return document
    source = {"source": declared.record.get("schema_source"), "date": declared.date}
    return View({**document.record, "declared": {**source, **differences}}, result)


class _Extension:
    """Adds the properties of one document to another, in place, and notes what differs."""

    def __init__(self, target: Schema, source: Schema, only: frozenset[str] | None) -> None:
        self.contradictions = Contradictions()
        self._target = target
        self._refs = Refs(target, Budget("")), Refs(source, Budget(""))
        self._only = only
        self._copied: dict[str, str] = {}

    def merge(self, schema: Any, other: Any, prefix: str) -> None:
        """Add the properties that only the declarations have, and note what differs."""
        mine, theirs = self._object(schema, 0), self._object(other, 1)
        if mine is None or theirs is None:
            return
        properties, others = mine["properties"], theirs["properties"]
        for name in sorted(set(properties) - set(others)):
            self.contradictions.gone.append(f"{prefix}{name}")
        for name, value in others.items():
            path = f"{prefix}{name}"
            if name in properties:
                if self._values_differ(properties[name], value):
                    self.contradictions.values.append(path)
            elif self._only is None or path in self._only:
                properties[name] = self.copy(value)
                order = mine.get("x-fal-order-properties")
                if isinstance(order, list):
                    order.append(name)
                self.contradictions.added.append(path)

    def _object(self, schema: Any, side: int) -> dict[str, Any] | None:
        """Return the object schema with properties that a body refers to."""
        for _ in range(_MAX_REFERENCES):
            if not isinstance(schema, dict):
                return None
            if isinstance(schema.get("properties"), dict):
                return schema
            parts = items(schema.get("allOf"))
            ref = schema.get("$ref")
            if isinstance(ref, str):
                schema = self._refs[side].target(ref)
            else:
                schema = parts[0] if len(parts) == 1 else None
        return None

    def _values_differ(self, schema: Any, other: Any) -> bool:
        """Check whether an argument has two different closed sets of values."""
        mine, theirs = (
            set(_values(refs.follow(each, ""), refs))
            for refs, each in zip(self._refs, (schema, other), strict=True)
        )
        return bool(mine and theirs and mine != theirs)

    def copy(self, value: Any) -> Any:
        """Return a schema of the declarations for this document, with what it refers to."""
        if isinstance(value, list):
            return [self.copy(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        ref = value.get("$ref")
        if isinstance(ref, str) and ref.startswith(_COMPONENTS):
            return {**value, "$ref": self._component(ref)}
        return {key: self.copy(item) for key, item in value.items()}

    def _component(self, ref: str) -> str:
        if ref not in self._copied:
            components = self._target.setdefault("components", {}).setdefault("schemas", {})
            name = ref.removeprefix(_COMPONENTS)
            while name in components:  # the document's own object of that name may differ
                name += "_"
            self._copied[ref] = _COMPONENTS + name
            components[name] = {}
            components[name] = self.copy(self._refs[1].target(ref) or {})
        return self._copied[ref]


def _values(schema: Mapping[str, Any], refs: Refs, depth: int = 0) -> Iterator[str]:
    """Yield the closed set of values of an argument or of the items of its list, as texts."""
    for value in items(schema.get("enum")):
        yield str(value)
    parts = [*items(schema.get("anyOf")), schema.get("items")]
    for part in parts if depth < 4 else ():
        if isinstance(part, dict):
            yield from _values(refs.follow(part, ""), refs, depth + 1)
