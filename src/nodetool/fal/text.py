"""Text that leaves this process: for files, databases, terminals."""

from __future__ import annotations

import inspect
import re
from typing import TypeVar

from nodetool.fal.redaction import MASK, redact

_Class = TypeVar("_Class", bound=type)


def replace_surrogates(text: str) -> str:
    """A text as UTF-8 can have it: half a character, as JSON may bring it, becomes ``?``."""
    return text.encode("utf-8", "replace").decode()


def dedent_docstring(cls: _Class) -> _Class:
    """Take the indentation of the source off a class's docstring; the class itself is returned.

    NodeTool shows a node's docstring as it stands. The compiler takes the indentation off from
    Python 3.13 on; done here, every version tells the app the same.
    """
    if cls.__doc__ and "\n" in cls.__doc__:
        cls.__doc__ = inspect.cleandoc(cls.__doc__)
    return cls


#: what files look like inside a text: data URIs, long base64, bytes as Python writes them
_FILES = re.compile(
    r"""data:[^\s,"'<>]{0,200},[^\s"'<>)]* | [A-Za-z0-9+/_-]{200,}={0,2}"""
    r"""| \bb'(?:\\.|[^'\\]){20,}' | \bb"(?:\\.|[^"\\]){20,}\" """,
    re.VERBOSE,
)

#: what credentials look like: fal's keys (uuid:hex) and anything after the words of a header
_SECRETS = re.compile(
    r"\b[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}:[0-9a-zA-Z]{16,}"
    r"|(?i:\b(authorization\s*[:=]\s*)?(key|bearer)\s+)[^\s\"',;]*[:.][^\s\"',;]{6,}"
)


def truncate_repr(value: object, limit: int = 60) -> str:
    """A value for a message: short, without the bytes of data URIs."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # a number of thousands of digits, an object without end
        return f"{type(value).__name__} too large to be shown"
    text = redact(text)
    if "data:" in text and ";base64," in text:
        return "a data URI"
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def redact_text(text: str, limit: int = 1000) -> str:
    """A text from elsewhere for a message: without files and keys, well formed and not endless."""
    # cut first to what can matter, so that the search stays quick however long the text is
    text = _SECRETS.sub(MASK, _FILES.sub("(a file)", redact(text)[: 1000 * limit]))
    text = replace_surrogates(text)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
