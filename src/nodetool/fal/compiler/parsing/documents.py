"""Documents and ids as they come from elsewhere: what is accepted as one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from nodetool.fal.errors import FalError

Schema = dict[str, Any]
#: most bytes that a document may have; fal's largest has a twentieth of it
MAX_DOCUMENT_BYTES = 5_000_000
#: levels of brackets that a document keeps: far more than any reader of schemas goes down
MAX_NESTING = 200
#: digits of the longest integer that is read as one; beyond, it is a number that nothing can hold
_MAX_INTEGER_DIGITS = 400
_BRACKETS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[\[\]{}]', re.DOTALL)


class DocumentError(FalError, ValueError):
    """A document that no node can be made of: one sentence about what is wrong with it."""


#: fal's ids: segments of letters, digits, dot, dash, underscore, joined by slashes.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){1,9}")


def is_endpoint_id(text: str) -> bool:
    """Whether ``text`` is an id that may become a path: no tricks, no empty or dotted segments."""
    return (
        len(text) <= 200
        and _ID.fullmatch(text) is not None
        and ".." not in text
        and ".json/" not in text.casefold()  # a folder called as the document of another endpoint
    )


def parse(raw: bytes) -> Schema:
    """A document from its bytes, empty below :data:`NESTING` levels.

    Raises:
        ValueError: when it is no JSON object, or holds what no request could carry.
    """
    try:
        value = json.loads(raw, parse_int=_integer)
    except RecursionError:
        value = json.loads(_truncated(raw), parse_int=_integer)
    if not isinstance(value, dict):
        raise ValueError("it must be one JSON object")
    _empty_below(value, MAX_NESTING)
    if b"\\ud" in raw or b"\\uD" in raw:  # an escape of half a character, or of a whole one
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise ValueError("it holds half characters (lone surrogates)") from None
    return value


def _integer(digits: str) -> int | float:
    """An integer; Python refuses to read one of thousands of digits."""
    return int(digits) if len(digits) <= _MAX_INTEGER_DIGITS else float(digits)


def containers_in(values: Iterable[Any]) -> list[Any]:
    """The objects and lists that stand directly inside some objects and lists."""
    return [
        inner
        for value in values
        for inner in (value.values() if isinstance(value, dict) else value)
        if isinstance(inner, dict | list)
    ]


def _empty_below(value: Any, levels: int) -> None:
    """Empty what lies deeper, so that nobody who walks through the value runs out of stack."""
    level = [value]
    for _ in range(levels):
        level = containers_in(level)
    for item in level:
        item.clear()


def _truncated(raw: bytes) -> bytes:
    """The text of a document without what its parser cannot go down to."""
    kept: list[bytes] = []
    depth = start = cut = 0
    for found in _BRACKETS.finditer(raw):
        if found[0] in b"[{":
            depth += 1
            if depth == MAX_NESTING + 1:
                cut = found.end()
        elif found[0] in b"]}":
            if depth == MAX_NESTING + 1:
                kept.append(raw[start:cut])
                start = found.start()
            depth -= 1
    kept.append(raw[start:cut] if depth > MAX_NESTING else raw[start:])
    return b"".join(kept)
