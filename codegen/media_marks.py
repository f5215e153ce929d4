"""Carry over which arguments and results are files, and of which kind.

fal's documents write the address of a file as a plain string and hardly ever say more. Type
declarations do: ``string | Blob | File``, with a comment that names the kind. What they say stands in
the snapshot as ``x-media`` and stays when a better document comes, for it says nothing against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from nodetool.fal.compiler.parsing.budget import Budget
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.parsing.openapi import operations
from nodetool.fal.compiler.parsing.refs import Refs, items

MARK = "x-media"
#: Keys with which fal itself marks a file; they decide.
_OWN_MARKS = ("ui", "_fal_ui_field")
_MAX_DEPTH = 20


def carry(source: Schema, target: Schema) -> Schema:
    """Return a document with the marks of another view of the same endpoint.

    Args:
        source: the document whose marks are known.
        target: the document to mark; its own marks stay.
    """
    marks = {path: slot[MARK] for path, slot in _slots(source) if isinstance(slot.get(MARK), str)}
    if not marks:
        return target
    marked = deepcopy(target)
    for path, slot in _slots(marked):
        if path in marks and _takes_mark(slot):
            slot[MARK] = marks[path]
    return marked


def _takes_mark(slot: Mapping[str, Any]) -> bool:
    """Decide whether a schema may be marked: it is no closed set, number or switch, and has no mark."""
    parts = [slot, *(part for part in items(slot.get("anyOf")) if isinstance(part, dict))]
    return not any(
        MARK in part
        or any(key in part for key in _OWN_MARKS)
        or "enum" in part
        or part.get("type") in {"integer", "number", "boolean"}
        for part in parts
    )


def _slots(document: Schema) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the path and the schema of every argument and result, or of the items of its list."""
    refs = Refs(document, Budget(""))
    for operation in operations(document)[:1]:
        yield from _inside(operation.arguments, "arguments", refs, frozenset())
        yield from _inside(operation.result, "result", refs, frozenset())


def _inside(
    schema: Any, path: str, refs: Refs, above: frozenset[int]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for target in _objects(schema, refs):
        if id(target) in above or len(above) > _MAX_DEPTH:
            continue
        for name, value in target["properties"].items():
            slot = _item(value)
            if isinstance(slot, dict):
                yield f"{path}.{name}", slot
                yield from _inside(slot, f"{path}.{name}", refs, above | {id(target)})


def _item(schema: Any) -> Any:
    """Return the items of a list, also of a nullable one; any other schema as it is."""
    for _ in range(_MAX_DEPTH):
        if not isinstance(schema, dict):
            break
        lists = [
            part
            for part in items(schema.get("anyOf"))
            if isinstance(part, dict) and "items" in part
        ]
        if isinstance(schema.get("items"), dict):
            schema = schema["items"]
        elif len(lists) == 1:
            schema = lists[0]
        else:
            break
    return schema


def _objects(schema: Any, refs: Refs, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the object schemas behind references and alternatives, as they stand in the document."""
    if not isinstance(schema, dict) or depth > _MAX_DEPTH:
        return
    if isinstance(schema.get("properties"), dict):
        yield schema
    if isinstance(ref := schema.get("$ref"), str):
        target = refs.target(ref)
        yield from _objects(target, refs, depth + 1)
    for key in ("anyOf", "allOf", "oneOf"):
        for part in items(schema.get(key)):
            yield from _objects(_item(part), refs, depth + 1)
