"""Compare what two schemas allow, alternative by alternative: types, closed sets, limits."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from codegen.diff.kinds import Change
from codegen.diff.shapes import (
    Limits,
    Option,
    Shape,
    canonical,
    format_value,
    list_values,
    number_limits,
    rejected,
    size_limits,
    step,
)
from nodetool.fal.compiler.parsing.refs import Schema

_BYTES = 1_000_000


def compare_alternatives(old: Shape, new: Shape, where: str, name: str) -> Iterator[Change]:
    """Yield how the types and the closed sets of an argument differ.

    Args:
        old: what was allowed.
        new: what is allowed.
        where: path of the argument.
        name: what sentences call it.
    """
    if old.nullable != new.nullable and not _allows_any(old) and not _allows_any(new):
        kind = "null-allowed" if new.nullable else "null-refused"
        yield Change(kind=kind, where=where, name=name)
    lost_kinds, gained_kinds = _unmatched(old, new), _unmatched(new, old)
    lost_values, gained_values = rejected(old.values, new), rejected(new.values, old)
    if _opened_or_closed(old, new, lost_kinds, gained_kinds):
        kind = "set-closed" if lost_kinds else "set-opened"
        yield _change(kind, where, name, old, new)
    elif (lost_kinds and (gained_kinds or gained_values)) or (gained_kinds and lost_values):
        yield _change("type-changed", where, name, old, new)
    elif lost_kinds or gained_kinds:
        kind = "type-narrowed" if lost_kinds else "type-widened"
        yield _change(kind, where, name, old, new)
    else:
        yield from _compare_values(old, new, lost_values, gained_values, where, name)


def _change(kind: str, where: str, name: str, old: Shape, new: Shape) -> Change:
    return Change(kind=kind, where=where, name=name, old=old.describe(), new=new.describe())


def _allows_any(shape: Shape) -> bool:
    return any(option.kind == "any" for option in shape.options)


def _unmatched(shape: Shape, other: Shape) -> list[Option]:
    """Return the types of a shape that no type of the other one includes."""
    kinds = {option.kind for option in other.options}
    return [
        option
        for option in shape.options
        if option.kind not in kinds
        and "any" not in kinds
        and not (option.kind == "integer" and "number" in kinds)
    ]


def _opened_or_closed(old: Shape, new: Shape, lost: list[Option], gained: list[Option]) -> bool:
    """Check whether a closed set became the type of its values, or the other way round."""
    if lost and not gained and not old.values and new.values:
        return len(lost) == 1 and not rejected(new.values, old)
    if gained and not lost and old.values and not new.values:
        return len(gained) == 1 and not rejected(old.values, new)
    return False


def _compare_values(
    old: Shape, new: Shape, lost: list[Any], gained: list[Any], where: str, name: str
) -> Iterator[Change]:
    """Yield how the members of a closed set differ."""
    if lost and gained and len(old.values) == len(new.values) == 1:
        yield Change(
            kind="const-changed",
            where=where,
            name=name,
            old=format_value(old.values[0]),
            new=format_value(new.values[0]),
        )
        return
    if lost:
        yield Change(kind="value-removed", where=where, name=name, old=list_values(lost))
    if gained:
        yield Change(kind="value-added", where=where, name=name, new=list_values(gained))
    before, after = ([canonical(v) for v in values] for values in (old.values, new.values))
    common = set(before) & set(after)
    if [v for v in before if v in common] != [v for v in after if v in common]:
        yield Change(kind="values-reordered", where=where, name=name)


def matched_options(old: Shape, new: Shape) -> Iterator[tuple[Option, Option]]:
    """Yield the pairs of alternatives to be compared in detail: equal types, objects by their titles."""
    used: set[int] = set()
    for option in old.options:
        matches = [
            (index, other)
            for index, other in enumerate(new.options)
            if index not in used
            and (option.kind == other.kind or {option.kind, other.kind} == {"integer", "number"})
        ]
        title = option.schema.get("title")
        best = next((m for m in matches if m[1].schema.get("title") == title), None)
        best = best or next(iter(matches), None)
        if best is not None:
            used.add(best[0])
            yield option, best[1]


# -- limits --------------------------------------------------------------------------------------


def compare_limits(old: Option, new: Option, where: str, name: str) -> Iterator[Change]:
    """Yield how the limits of two alternatives of one type differ."""
    if old.kind in {"integer", "number"}:
        whole = old.kind == new.kind == "integer"
        before, after = (number_limits(o.schema, whole=whole) for o in (old, new))
        yield from _compare_ranges("range", before, after, where, name)
        yield from _compare_steps(old.schema, new.schema, where, name)
    elif old.kind == "string":
        keys = ("minLength", "maxLength")
        before, after = (size_limits(o.schema, *keys) for o in (old, new))
        yield from _compare_ranges("length", before, after, where, name)
        yield from _compare_patterns(old.schema, new.schema, where, name)
        yield from _compare_formats(old.schema, new.schema, where, name)
    elif old.kind == "array":
        keys = ("minItems", "maxItems")
        before, after = (size_limits(o.schema, *keys) for o in (old, new))
        yield from _compare_ranges("count", before, after, where, name)
        was_unique, is_unique = (o.schema.get("uniqueItems") is True for o in (old, new))
        if was_unique != is_unique:
            kind = "unique-required" if is_unique else "unique-dropped"
            yield Change(kind=kind, where=where, name=name)


def _compare_ranges(kind: str, old: Limits, new: Limits, where: str, name: str) -> Iterator[Change]:
    narrower = new.low > old.low or new.high < old.high
    wider = new.low < old.low or new.high > old.high
    if not narrower and not wider:
        return
    word = "moved" if narrower and wider and kind == "range" else "narrowed"
    yield Change(
        kind=f"{kind}-{word if narrower else 'widened'}",
        where=where,
        name=name,
        old=str(old),
        new=str(new),
    )


def _compare_steps(old: Schema, new: Schema, where: str, name: str) -> Iterator[Change]:
    before, after = step(old), step(new)
    if before == after:
        return
    wider = after is None or (before is not None and math.isclose(before % after, 0, abs_tol=1e-9))
    yield Change(
        kind="step-widened" if wider else "step-narrowed",
        where=where,
        name=name,
        old=_multiple(before),
        new=_multiple(after),
    )


def _multiple(number: float | None) -> str:
    return "any number" if number is None else f"a multiple of {number:.15g}"


def _compare_patterns(old: Schema, new: Schema, where: str, name: str) -> Iterator[Change]:
    before, after = (schema.get("pattern") for schema in (old, new))
    if before == after:
        return
    kind = (
        "pattern-changed" if before and after else "pattern-added" if after else "pattern-removed"
    )
    yield Change(
        kind=kind, where=where, name=name, old=format_value(before), new=format_value(after)
    )


def _compare_formats(old: Schema, new: Schema, where: str, name: str) -> Iterator[Change]:
    before, after = (schema.get("format") for schema in (old, new))
    if before != after:
        yield Change(
            kind="format-changed",
            where=where,
            name=name,
            old=format_value(before or "none"),
            new=format_value(after or "none"),
        )


# -- files ---------------------------------------------------------------------------------------


def compare_upload_limits(old: Shape, new: Shape, where: str, name: str) -> Iterator[Change]:
    """Yield how the limits of uploaded files differ, one change for those of each direction."""
    before, after = _upload_limits(old), _upload_limits(new)
    groups: dict[str, list[str]] = {"upload-tightened": [], "upload-loosened": []}
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was == now:
            continue
        is_tighter = now is not None and (
            was is None or (now > was if key.startswith("min_") else now < was)
        )
        groups["upload-tightened" if is_tighter else "upload-loosened"].append(key)
    for kind, keys in groups.items():
        if keys:
            yield Change(
                kind=kind,
                where=where,
                name=name,
                old=", ".join(_upload_limit(key, before.get(key)) for key in keys),
                new=", ".join(_upload_limit(key, after.get(key)) for key in keys),
            )


def _upload_limits(shape: Shape) -> dict[str, float]:
    limits: dict[str, float] = {}
    for schema in (shape.schema, *(option.schema for option in shape.options)):
        marks = schema.get("x-fal")
        if isinstance(marks, dict):
            limits |= {
                key: value
                for key, value in marks.items()
                if key.startswith(("min_", "max_")) and type(value) in {int, float}
            }
    return limits


def _upload_limit(key: str, value: float | None) -> str:
    """Return a limit in words: ``max file size 10 MB``."""
    words = key.replace("_", " ")
    if value is None:
        return f"no {words}"
    return f"{words} {value / _BYTES:.4g} MB" if key.endswith("file_size") else f"{words} {value:g}"
