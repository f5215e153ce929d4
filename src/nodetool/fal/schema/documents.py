"""Documents and ids as they come from elsewhere: what is accepted as one."""

from __future__ import annotations

import json
import re
from typing import Any

from nodetool.fal.errors import FalError

Schema = dict[str, Any]
#: most bytes that a document may have; fal's largest has a twentieth of it
LARGEST = 5_000_000


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
    """A document from its bytes.

    Raises:
        ValueError: when it is no JSON object, or holds what no request could carry.
        RecursionError: when it is nested too deeply.
    """
    value = json.loads(raw)
    if not isinstance(value, dict):
        raise ValueError("it must be one JSON object")
    if b"\\ud" in raw or b"\\uD" in raw:  # an escape of half a character, or of a whole one
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise ValueError("it holds half characters (lone surrogates)") from None
    return value
