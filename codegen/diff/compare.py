"""Compare two sides, endpoint by endpoint: catalogue, documents, nodes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.diff.compile_nodes import Compiler, affected_modules
from codegen.diff.documents import compare_documents
from codegen.diff.kinds import Change, ChangeClass, kinds
from codegen.diff.nodes import compare_nodes
from codegen.diff.shapes import format_value
from codegen.diff.sources import Side, for_compiling
from codegen.paths import ROOT
from nodetool.fal.compiler.validate import node_type

#: a callback for progress: the name of the stage, how many items are done, how many there are
Progress = Callable[[str, int, int], None]
#: sources that are declarations: what they cannot state was inferred
_DECLARATIONS = frozenset({"npm", "declarations"})
#: beginnings of the paths of arguments and results
_SIDES = ("input", "output")
#: kinds from which no other type, default or limit of a field follows
_DISPLAY = frozenset(
    {
        "title-changed",
        "order-changed",
        "values-reordered",
        "format-changed",
        "argument-deprecated",
        "argument-undeprecated",
    }
)
_METADATA = ("title", "display_name", "license", "kind")
_ACTIVE = "active"
_CLASS_ORDER = {value: index for index, value in enumerate(ChangeClass)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The changes between two sides, and what reports say about them.

    Attributes:
        old: label of the side of before.
        new: label of the side of after.
        old_count: number of endpoints with a document before.
        new_count: the same after.
        changes: by endpoint, the worst first.
        node_types: endpoint -> its node type.
        categories: endpoint -> its category.
        suspects: endpoint -> why its facts may be those of another one.
    """

    old: str
    new: str
    old_count: int
    new_count: int
    changes: tuple[Change, ...]
    node_types: Mapping[str, str]
    categories: Mapping[str, str]
    suspects: Mapping[str, str]


def compare(
    old: Side,
    new: Side,
    *,
    only: Iterable[str] = (),
    progress: Progress = lambda stage, done, total: None,
    root: Path = ROOT,
) -> Comparison:
    """Compare two sides.

    Args:
        old: the side of before.
        new: the side of after.
        only: endpoints to compare; all if there are none.
        progress: called as the work goes on.
        root: the repository, whose configs name the nodes of sides without configs.
    """
    changes: dict[str, list[Change]] = defaultdict(list)
    selected = set(only)
    endpoints = sorted(
        endpoint
        for endpoint in {*old.records, *new.records, *old.documents, *new.documents}
        if not selected or endpoint in selected
    )
    for number, endpoint in enumerate(endpoints):
        changes[endpoint] += _compare_endpoint(endpoint, old, new)
        if number % 100 == 0:
            progress("documents", number, len(endpoints))
    _merge_respelled(changes)
    types: dict[str, str] = {}
    for endpoint, found in _compare_all_nodes(old, new, changes, types, progress, root):
        if not selected or endpoint in selected:
            changes[endpoint] += found
    order = {name: number for number, name in enumerate(kinds())}
    return Comparison(
        old=old.label,
        new=new.label,
        old_count=len(old.documents),
        new_count=len(new.documents),
        changes=tuple(
            change.of(endpoint, inferred=change.inferred)
            for endpoint in sorted(changes)
            for change in sorted(
                changes[endpoint],
                key=lambda c: (_CLASS_ORDER[c.change_class], order[c.kind], c.where),
            )
        ),
        node_types={**old.node_types, **new.node_types, **types},
        categories={e: _category(new.records.get(e) or old.records.get(e, {})) for e in endpoints},
        suspects={
            endpoint: str(record["suspect"])
            for side in (old, new)
            for endpoint, record in side.records.items()
            if record.get("suspect")
        },
    )


# -- endpoints -----------------------------------------------------------------------------------


def _compare_endpoint(endpoint: str, old: Side, new: Side) -> Iterator[Change]:
    """Yield the changes of the record and the document of an endpoint."""
    before, after = old.documents.get(endpoint), new.documents.get(endpoint)
    record, new_record = old.records.get(endpoint, {}), new.records.get(endpoint, {})
    if before is None and after is None:
        return
    if before is None:
        yield Change(kind="endpoint-added", where="endpoint")
        return
    status, new_status = _status(record), _status(new_record)
    if after is None and endpoint in new.failed:
        yield Change(kind="document-unavailable", where="document")
    elif after is None and not new.is_listing:
        yield Change(kind="endpoint-deleted", where="endpoint")
        return
    elif after is None:
        if status == _ACTIVE:
            yield Change(kind="endpoint-removed", where="endpoint")
        return
    if status != new_status:
        kind = {_ACTIVE: "endpoint-back", "unlisted": "endpoint-unlisted"}.get(new_status)
        yield Change(
            kind=kind or "endpoint-retired", where="endpoint.status", old=status, new=new_status
        )
    yield from _compare_records(record, new_record)
    if after is not None:
        inferred = _is_declared(record) != _is_declared(new_record)
        for change in compare_documents(before, after):
            yield change.of(endpoint, inferred=inferred)


def _compare_records(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Yield what differs in the catalogue; what one side does not know is no difference."""
    category, new_category = _category(old), _category(new)
    if category and new_category and category != new_category:
        yield Change(
            kind="category-changed", where="endpoint.category", old=category, new=new_category
        )
    for key in _METADATA:
        if old.get(key) and new.get(key) and old[key] != new[key]:
            yield Change(
                kind="metadata-changed",
                where=f"endpoint.{key}",
                name=key,
                old=format_value(old[key]),
                new=format_value(new[key]),
            )
    if _source(old) and _source(new) and _is_declared(old) != _is_declared(new):
        yield Change(
            kind="source-changed", where="endpoint.source", old=_source(old), new=_source(new)
        )


def _status(record: Mapping[str, Any]) -> str:
    """Return whether fal serves an endpoint; as long as nobody knows better, it does."""
    status = str(record.get("status") or "").partition(" ")[0]
    if status in {"", "unknown", _ACTIVE}:
        return "unlisted" if record.get("unlisted") else _ACTIVE
    return status


def _category(record: Mapping[str, Any]) -> str:
    category = str(record.get("category") or "")
    return "" if category == "unknown" else category


def _source(record: Mapping[str, Any]) -> str:
    source = str(record.get("schema_source") or "")
    return f"{source} {record.get('schema_date') or ''}".strip()


def _is_declared(record: Mapping[str, Any]) -> bool:
    return _source(record).partition(" ")[0] in _DECLARATIONS


def _merge_respelled(changes: dict[str, list[Change]]) -> None:
    """Make one change of an endpoint that went and one that came under another spelling."""
    gone = {
        endpoint.casefold(): endpoint
        for endpoint, found in changes.items()
        if any(c.kind in {"endpoint-removed", "endpoint-deleted"} for c in found)
    }
    for endpoint, found in list(changes.items()):
        old = gone.get(endpoint.casefold())
        if old is not None and any(c.kind == "endpoint-added" for c in found):
            changes[old] = [Change(kind="endpoint-respelled", where="endpoint", new=endpoint)]
            changes[endpoint] = []


# -- nodes ---------------------------------------------------------------------------------------


def _compare_all_nodes(
    old: Side,
    new: Side,
    changes: Mapping[str, list[Change]],
    types: dict[str, str],
    progress: Progress,
    root: Path,
) -> Iterator[tuple[str, list[Change]]]:
    """Yield endpoint and changes of every node that both sides have; collect the node types."""
    before, after = (Compiler(side) for side in for_compiling(old, new, root))
    modules = affected_modules(before, after)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        progress("nodes", done, 2 * len(modules))

    nodes, new_nodes = before.compile(modules, step), after.compile(modules, step)
    for endpoint, compiled in new_nodes.items():
        types[endpoint] = node_type(compiled.node.module, compiled.node.class_name)
        if endpoint in nodes and endpoint in old.documents and endpoint in new.documents:
            explained = {
                ".".join(change.where.replace("[]", "").split(".")[:2])
                for change in changes.get(endpoint, ())
                if change.where.startswith(_SIDES) and change.kind not in _DISPLAY
            }
            inferred = any(change.inferred for change in changes.get(endpoint, ()))
            yield (
                endpoint,
                [
                    change.of(endpoint, inferred=inferred)
                    for change in compare_nodes(nodes[endpoint], compiled, explained)
                ],
            )
