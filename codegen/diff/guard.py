"""Stop a refresh that changes more than usual, until a maintainer has confirmed it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from codegen.diff.compare import compare
from codegen.diff.kinds import Change, kinds
from codegen.diff.sources import Side, files_of_parts, side_of_files
from codegen.pipeline import Paths

#: shares of the endpoints that a usual refresh removes and adds at most
MAX_REMOVED, MAX_ADDED = 0.05, 0.25
_REMOVALS = frozenset(
    {"endpoint-removed", "endpoint-deleted", "endpoint-retired", "endpoint-unlisted"}
)
_MAX_NAMED = 5


def surprises_of_files(files: Mapping[Path, str], paths: Paths) -> list[str]:
    """Return what writing some files of the snapshot would do beyond a usual refresh.

    Args:
        files: the files that are going to be written.
        paths: where the snapshot is.
    """
    parts = {
        "all_models.json": paths.catalogue,
        "codegen/schemas": paths.schemas,
        "codegen/configs": paths.configs,
        "codegen/node_types.json": paths.record,
    }
    before = files_of_parts(parts)
    planned = {
        (part / path.relative_to(base)).as_posix(): text.encode()
        for path, text in files.items()
        for part, base in ((PurePosixPath(name), base) for name, base in parts.items())
        if path.is_relative_to(base)
    }
    if all(before.get(name) == raw for name, raw in planned.items()):
        return []
    return surprises(
        side_of_files(before, "the snapshot"),
        side_of_files({**before, **planned}, "the refreshed snapshot"),
    )


def surprises(old: Side, new: Side) -> list[str]:
    """Return a sentence for each thing that a refresh does beyond a usual one.

    Args:
        old: the snapshot of now; nothing surprises where it is empty.
        new: the snapshot that the refresh would leave.
    """
    if not old.documents:
        return []
    changes = compare(old, new).changes
    removed = [c for c in changes if c.kind in _REMOVALS]
    added = [c for c in changes if c.kind == "endpoint-added"]
    found = []
    if len(removed) > MAX_REMOVED * len(old.documents):
        found.append(
            f"it removes {len(removed):,} of {len(old.documents):,} endpoints, more than "
            f"{MAX_REMOVED:.0%}: {_listed(c.endpoint for c in removed)}"
        )
    if len(added) > MAX_ADDED * len(old.documents):
        found.append(
            f"it adds {len(added):,} endpoints to {len(old.documents):,}, more than "
            f"{MAX_ADDED:.0%}: {_listed(c.endpoint for c in added)}"
        )
    in_use = old.node_types.keys()
    shrunk = [c for c in changes if kinds()[c.kind].guard == "shrink" and c.endpoint in in_use]
    if shrunk:
        found.append(f"it shrinks sets of values in use: {_said(shrunk)}")
    renamed = [c for c in changes if kinds()[c.kind].guard == "rename"]
    if renamed:
        found.append(f"it renames what workflows and programs use: {_said(renamed)}")
    return found


def _listed(names: Iterable[str]) -> str:
    listed = list(names)
    rest = len(listed) - _MAX_NAMED
    return ", ".join(listed[:_MAX_NAMED]) + (f" and {rest:,} more" if rest > 0 else "")


def _said(changes: Sequence[Change]) -> str:
    said = "; ".join(f"{c.endpoint}: {c.what()}" for c in changes[:_MAX_NAMED])
    rest = len(changes) - _MAX_NAMED
    return said + (f"; and {rest:,} more" if rest > 0 else "")
