"""Compare two documents of an endpoint: its arguments and its result, down to the last property."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from codegen.diff.kinds import Change
from codegen.diff.shapes import Option, Shape, canonical, format_value, list_values, read_shape
from codegen.diff.values import (
    compare_alternatives,
    compare_limits,
    compare_upload_limits,
    matched_options,
)
from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.inference import words
from nodetool.fal.compiler.parsing.openapi import operations
from nodetool.fal.compiler.parsing.reader import is_file
from nodetool.fal.compiler.parsing.refs import Refs, Schema, names

#: maximum number of levels that are compared: fal's deepest document has 14
MAX_DEPTH = 30
#: maximum number of parts of a document that are read: fal's largest has 700
MAX_PARTS = 10_000
#: maximum number of arguments that went or came among which renamed ones are sought
_MAX_RENAMED = 50
#: how alike two names must be for an argument to count as renamed
_ALIKE = 0.6
#: words that many names have, which say little about what an argument is
_COMMON_WORDS = frozenset({"url", "num", "number", "of", "use", "enable", "id", "prompt"})
#: a change of an argument -> what it is called in a result; None where it means nothing there
_IN_RESULTS: Mapping[str, str | None] = {
    "argument-added": "output-added",
    "argument-added-required": "output-added",
    "argument-removed": "output-removed",
    "argument-required": "output-always-present",
    "argument-optional": "output-may-be-missing",
    "null-allowed": "output-may-be-missing",
    "null-refused": "output-always-present",
    "type-widened": "output-type-changed",
    "type-changed": "output-type-changed",
    "type-narrowed": "output-type-narrowed",
    "set-opened": None,
    "set-closed": None,
    "value-added": "output-values-changed",
    "value-removed": "output-values-changed",
    "const-changed": "output-values-changed",
    "order-changed": "order-changed",
    "title-changed": "title-changed",
    "not-compared": "not-compared",
}


def compare_documents(old: Schema, new: Schema) -> list[Change]:
    """Return how two documents of one endpoint differ.

    Args:
        old: the document of before; untrusted, as everything in it.
        new: the document of after.
    """
    if old == new:
        return []
    before, after = operations(dict(old)), operations(dict(new))
    if not before or not after:
        return []
    comparison = _Comparison(
        Refs(old, Budget("old", remaining=MAX_PARTS)), Refs(new, Budget("new", remaining=MAX_PARTS))
    )
    changes = list(comparison.objects(before[0].arguments, after[0].arguments, "input"))
    results = comparison.objects(before[0].result, after[0].result, "output")
    changes += filter(None, map(_in_result, results))
    if comparison.exhausted or comparison.old.budget.spent or comparison.new.budget.spent:
        changes.append(Change(kind="not-compared", where="document"))
    return list(dict.fromkeys(changes))


def _in_result(change: Change) -> Change | None:
    """Return what a change means in a result, if it means anything."""
    kind = _IN_RESULTS.get(change.kind)
    if kind == "output-values-changed":
        text = change.new or f"without {change.old}"
        return replace(change, kind=kind, old="", new=text)
    return replace(change, kind=kind) if kind else None


@dataclass
class _Comparison:
    """Compares the schemas of two documents.

    Attributes:
        old: resolver of references of before.
        new: resolver of references of after.
        exhausted: whether the documents were too large or too deep to be compared to their ends.
    """

    old: Refs
    new: Refs
    exhausted: bool = False
    _same_components: bool = field(init=False)
    _active: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        sides = (self.old.document, self.new.document)
        before, after = ({k: v for k, v in side.items() if k != "paths"} for side in sides)
        self._same_components = before == after

    def objects(self, old: Any, new: Any, side: str) -> Iterator[Change]:
        """Compare the arguments or the result as a whole."""
        before, after = read_shape(old, self.old), read_shape(new, self.new)
        yield from self._shapes(before, after, side, _name(side), 0)

    def _values(self, old: Any, new: Any, where: str, depth: int) -> Iterator[Change]:
        """Compare the schemas of an argument, an item or a property."""
        if depth > MAX_DEPTH:
            self.exhausted = True
        if self.exhausted or self.old.budget.spent or self.new.budget.spent:
            return
        refs = tuple(s.get("$ref") if isinstance(s, dict) else None for s in (old, new))
        key = (str(refs[0]), str(refs[1]))
        if refs != (None, None) and key in self._active:
            return  # it contains itself: its parts are being compared already
        before, after = read_shape(old, self.old), read_shape(new, self.new)
        self._active.add(key)
        try:
            yield from self._shapes(before, after, where, _name(where), depth)
        finally:
            self._active.discard(key)

    def _shapes(
        self, old: Shape, new: Shape, where: str, name: str, depth: int
    ) -> Iterator[Change]:
        yield from compare_alternatives(old, new, where, name)
        yield from compare_upload_limits(old, new, where, name)
        for before, after in matched_options(old, new):
            yield from compare_limits(before, after, where, name)
            if before.kind == "array":
                items = (before.schema.get("items"), after.schema.get("items"))
                if self._differ(*items):
                    yield from self._values(*items, f"{where}[]", depth + 1)
            elif before.kind == "object" and not (is_file(before.schema) and is_file(after.schema)):
                yield from self._properties(before, after, where, depth)

    def _differ(self, old: Any, new: Any) -> bool:
        """Return whether schemas may differ: equal ones may in what they refer to."""
        return old != new or (not self._same_components and "$ref" in repr(old))

    # -- objects -------------------------------------------------------------------------

    def _properties(self, old: Option, new: Option, where: str, depth: int) -> Iterator[Change]:
        removed = [n for n in old.properties if n not in new.properties and isinstance(n, str)]
        added = [n for n in new.properties if n not in old.properties and isinstance(n, str)]
        renamed = self._renamed(old, new, removed, added) if where == "input" else {}
        for name in removed:
            path = f"{where}.{name}"
            if name in renamed:
                target = f"{where}.{renamed[name]}"
                yield Change(
                    kind="argument-renamed", where=target, name=_name(target), old=_name(path)
                )
            else:
                yield Change(kind="argument-removed", where=path, name=_name(path))
        for name in added:
            if name not in renamed.values():
                yield self._added(new, name, f"{where}.{name}")
        for name in old.properties:
            if name in new.properties and isinstance(name, str):
                yield from self._property(old, new, name, f"{where}.{name}", depth)
        yield from _compare_extra(old.schema, new.schema, where)
        yield from _compare_order(old, new, where)

    def _added(self, owner: Option, name: str, path: str) -> Change:
        shape = read_shape(owner.properties[name], self.new)
        kind = "argument-added-required" if _is_required(owner, name, shape) else "argument-added"
        return Change(kind=kind, where=path, name=_name(path), new=shape.describe())

    def _renamed(
        self, old: Option, new: Option, removed: list[str], added: list[str]
    ) -> dict[str, str]:
        """Return old name -> new name, of arguments of equal types and similar names."""
        if max(len(removed), len(added)) > _MAX_RENAMED:
            return {}
        shapes = {
            **{("old", n): _bare(read_shape(old.properties[n], self.old)) for n in removed},
            **{("new", n): _bare(read_shape(new.properties[n], self.new)) for n in added},
        }
        pairs: dict[str, str] = {}
        for name in removed:
            matches = [
                (_similarity(name, other), other)
                for other in added
                if other not in pairs.values() and shapes["old", name] == shapes["new", other]
            ]
            score, best = max(matches, default=(0.0, ""))
            is_only = len(removed) == len(matches) == 1
            if score >= _ALIKE or (is_only and _share_word(name, best)):
                pairs[name] = best
        return pairs

    def _property(
        self, old: Option, new: Option, name: str, path: str, depth: int
    ) -> Iterator[Change]:
        schemas = (old.properties[name], new.properties[name])
        before, after = read_shape(schemas[0], self.old), read_shape(schemas[1], self.new)
        was_required = _is_required(old, name, before)
        is_required = _is_required(new, name, after)
        shown = _name(path)
        if was_required != is_required:
            kind = "argument-required" if is_required else "argument-optional"
            yield Change(kind=kind, where=path, name=shown)
        if path.startswith("input") and not was_required and not is_required:
            yield from _compare_defaults(before, after, path, shown)
        yield from _compare_marks(before, after, path, shown)
        if self._differ(*schemas):
            yield from self._values(*schemas, path, depth + 1)


def _name(where: str) -> str:
    """Return what sentences call a path: ``input.loras[].scale`` -> ``loras[].scale``."""
    return where.partition(".")[2] or ("the request" if where == "input" else "the result")


def _similarity(name: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1; one that begins or ends with the other is."""
    cores = _without_common_words(name), _without_common_words(other)
    shorter, longer = sorted(cores, key=len)
    full = sorted((name, other), key=len)
    if len(full[0]) > 3 and full[1].startswith(full[0]):
        return 0.9
    if len(shorter) > 3 and longer.endswith(shorter):
        return 0.9
    return difflib.SequenceMatcher(None, shorter, longer).ratio()


def _without_common_words(name: str) -> str:
    return "_".join(word for word in words(name) if word not in _COMMON_WORDS) or name


def _share_word(name: str, other: str) -> bool:
    """Return whether two names have a word in common that says what they are about."""
    own, others = ({word.rstrip("s") for word in words(each)} for each in (name, other))
    return bool((own & others) - _COMMON_WORDS)


def _bare(shape: Shape) -> object:
    """Return what must be equal for two arguments to be one under two names."""
    options = sorted(canonical(_facts(o)) for o in shape.options)
    return shape.nullable, sorted(map(canonical, shape.values)), options


def _facts(option: Option) -> dict[str, Any]:
    display = {"title", "default", "ui", "_fal_ui_field", "description", "deprecated"}
    return {"kind": option.kind, **{k: v for k, v in option.schema.items() if k not in display}}


def _is_required(owner: Option, name: str, shape: Shape) -> bool:
    """Return whether a property must be set: with a default it need not, whatever is listed."""
    return name in owner.required and shape.schema.get("default") is None


def _compare_defaults(old: Shape, new: Shape, where: str, name: str) -> Iterator[Change]:
    before, after = old.schema.get("default"), new.schema.get("default")
    if canonical(before) == canonical(after):
        return
    kind = (
        "default-changed" if before is not None and after is not None
        else "default-added" if before is None else "default-removed"
    )  # fmt: skip
    yield Change(
        kind=kind, where=where, name=name, old=format_value(before), new=format_value(after)
    )


def _compare_marks(old: Shape, new: Shape, where: str, name: str) -> Iterator[Change]:
    was_deprecated, is_deprecated = (s.schema.get("deprecated") is True for s in (old, new))
    if was_deprecated != is_deprecated:
        kind = "argument-deprecated" if is_deprecated else "argument-undeprecated"
        yield Change(kind=kind, where=where, name=name)
    before, after = (s.schema.get("title") for s in (old, new))
    if isinstance(before, str) and isinstance(after, str) and before != after:
        yield Change(kind="title-changed", where=where, name=name, old=before, new=after)


def _compare_extra(old: Schema, new: Schema, where: str) -> Iterator[Change]:
    was_closed, is_closed = (s.get("additionalProperties") is False for s in (old, new))
    if was_closed != is_closed:
        kind = "extra-refused" if is_closed else "extra-allowed"
        yield Change(kind=kind, where=where, name=_name(where))


def _compare_order(old: Option, new: Option, where: str) -> Iterator[Change]:
    """Yield a changed order of the common properties, where both sides state one."""
    before, after = (names(o.schema.get("x-fal-order-properties")) for o in (old, new))
    common = set(before) & set(after)
    if [n for n in before if n in common] != [n for n in after if n in common]:
        yield Change(kind="order-changed", where=where, new=list_values(after).replace('"', ""))
