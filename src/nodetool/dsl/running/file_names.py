"""Names of files from the ids of nodes: whatever these are, the files stay in their folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nodetool.dsl.model.unique import UniqueNames

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
#: names that Windows does not take, and the one of the report
_RESERVED = {
    *("con", "prn", "aux", "nul", "run"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}
_MAX_LENGTH = 80


def safe(text: str) -> str:
    """Return a text as part of a file name: letters, digits, ``_`` and ``-``, at most 80."""
    return _UNSAFE.sub("_", text)[:_MAX_LENGTH].strip("-") or "_"


def unique_stems(node_ids: Iterable[str]) -> dict[str, str]:
    """Return the first part of the file names of each node; unique, also where case is ignored."""
    names = UniqueNames(_RESERVED, fold=str.casefold)
    return {node_id: names.new(safe(node_id)) for node_id in node_ids}


def base_name(stem: str, slot: str, number: int, path: Sequence[str]) -> str:
    """Return the name of a file without its extension: node, slot, and path in the value.

    Args:
        stem: of the node.
        slot: the output; the main one is left out.
        number: which value of the slot it is, from 1.
        path: keys, and numbers from 1, that lead to it.
    """
    first = stem if number == 1 else f"{stem}@{number}"
    slots = [] if slot == "output" else [slot]
    return ".".join([first, *map(safe, [*slots, *path])])[:200]
