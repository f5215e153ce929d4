"""Find the line of a key in TOML.

Neither tomllib nor tomlkit says where a value stood. But the beginning of a file, up to the end of any
statement, is TOML again: the line of a key is where the beginnings start to contain it. This is done
by the parser itself, so that strings over several lines and nested tables need no rules of their own;
it is slow, and needed only for messages.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

#: longest file that is searched; each line costs a parsing of all before it
_MAX_LINES = 2_000


def line_of(text: str, path: Sequence[str | int]) -> int | None:
    """Return the line, from 1, of the statement that a key or item is in; None if there is none.

    Args:
        text: valid TOML.
        path: keys of tables and indices of arrays, from the outside to the inside.
    """
    lines = text.splitlines(keepends=True)[:_MAX_LINES]
    start = 1
    for number in range(1, len(lines) + 1):
        try:
            document = tomllib.loads("".join(lines[:number]))
        except tomllib.TOMLDecodeError:
            continue  # in the middle of a statement
        if _contains(document, path):
            return start
        start = number + 1
    return None


def child(value: Any, key: Any) -> Any:
    """Return what a table or an array has under a key or an index; None if it has nothing there."""
    if isinstance(value, Mapping):
        return value.get(key)
    is_index = isinstance(value, list) and isinstance(key, int) and key < len(value)
    return value[key] if is_index else None


def _contains(value: Any, path: Sequence[str | int]) -> bool:
    for key in path:
        value = child(value, key)
        if value is None:  # which no value of TOML is
            return False
    return True
