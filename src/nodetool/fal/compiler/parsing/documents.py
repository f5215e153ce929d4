"""Parse and check untrusted documents and endpoint ids."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from nodetool.fal.errors import FalError

Schema = dict[str, Any]
#: maximum size of a document in bytes; fal's largest has a twentieth of it
MAX_DOCUMENT_BYTES = 5_000_000
#: maximum number of nested brackets that are kept: far more than the schema reader goes down
MAX_NESTING = 200
#: maximum number of digits of an integer; a longer one is read as a float, which is infinite
_MAX_INTEGER_DIGITS = 400
_BRACKETS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[\[\]{}]', re.DOTALL)


class DocumentError(FalError, ValueError):
    """A document from which no node can be built; the message is one sentence that says why."""


#: fal's ids are segments of letters, digits, dot, dash, underscore, joined by slashes.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){1,9}")


def is_endpoint_id(text: str) -> bool:
    """Return whether ``text`` is an endpoint id that is safe as a path: no empty or dotted segments."""
    return (
        len(text) <= 200
        and _ID.fullmatch(text) is not None
        and ".." not in text
        and ".json/" not in text.casefold()  # a folder with the name of another endpoint's document
    )


def parse(raw: bytes) -> Schema:
    """Parse a document; containers below :data:`MAX_NESTING` levels are emptied.

    Raises:
        ValueError: it is not a JSON object, or has content that no request could carry.
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
    """Parse an integer; Python refuses to parse one of thousands of digits."""
    return int(digits) if len(digits) <= _MAX_INTEGER_DIGITS else float(digits)


def containers_in(values: Iterable[Any]) -> list[Any]:
    """Return the objects and lists directly inside some objects and lists."""
    return [
        inner
        for value in values
        for inner in (value.values() if isinstance(value, dict) else value)
        if isinstance(inner, dict | list)
    ]


def _empty_below(value: Any, levels: int) -> None:
    """Empty deeper containers in place, so that no recursive walk exhausts the stack."""
    level = [value]
    for _ in range(levels):
        level = containers_in(level)
        if not level:
            return
    for item in level:
        item.clear()


def _truncated(raw: bytes) -> bytes:
    """Return the text of a document without the levels that its parser cannot reach."""
    chunks: list[bytes] = []
    depth = start = cut = 0
    for match in _BRACKETS.finditer(raw):
        if match[0] in b"[{":
            depth += 1
            if depth == MAX_NESTING + 1:
                cut = match.end()
        elif match[0] in b"]}":
            if depth == MAX_NESTING + 1:
                chunks.append(raw[start:cut])
                start = match.start()
            depth -= 1
    chunks.append(raw[start:cut] if depth > MAX_NESTING else raw[start:])
    return b"".join(chunks)
