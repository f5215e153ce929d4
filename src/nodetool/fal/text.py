"""Prepares text that leaves this process, for files, databases and terminals."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from nodetool.fal.redaction import MASK, redact

_Class = TypeVar("_Class", bound=type)


def replace_surrogates(text: str) -> str:
    """Replace lone surrogates, which JSON may contain and UTF-8 cannot encode, by ``?``."""
    return text.encode("utf-8", "replace").decode()


def texts_within(value: Any) -> Iterator[str]:
    """Yield all texts inside lists and objects, their keys excepted."""
    if isinstance(value, str):
        yield value
        return
    parts: Iterable[Any] = value if isinstance(value, list | tuple) else ()
    for part in value.values() if isinstance(value, Mapping) else parts:
        yield from texts_within(part)


def join_words(words: Sequence[str]) -> str:
    """Return words as an enumeration: ``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(words) if len(words) < 3 else f"{', '.join(words[:-1])} and {words[-1]}"


def dedent_docstring(cls: _Class) -> _Class:
    """Remove the indentation of the source from a class's docstring; a class decorator.

    NodeTool shows a node's docstring unchanged. From Python 3.13 on the compiler removes the
    indentation; with this, the app shows the same on every version.
    """
    if cls.__doc__ and "\n" in cls.__doc__:
        cls.__doc__ = inspect.cleandoc(cls.__doc__)
    return cls


#: matches file contents inside a text: data URIs, long base64, bytes literals of Python
_FILES = re.compile(
    r"""data:[^\s,"'<>]{0,200},[^\s"'<>)]* | [A-Za-z0-9+/_-]{200,}={0,2}"""
    r"""| \bb'(?:\\.|[^'\\]){20,}' | \bb"(?:\\.|[^"\\]){20,}\" """,
    re.VERBOSE,
)

#: matches credentials: fal's keys (uuid:hex) and anything after the words of a header
_SECRETS = re.compile(
    r"\b[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}:[0-9a-zA-Z]{16,}"
    r"|(?i:\b(authorization\s*[:=]\s*)?(key|bearer)\s+)[^\s\"',;]*[:.][^\s\"',;]{6,}"
)


def truncate_repr(value: object, limit: int = 60) -> str:
    """Return the repr of a value for a message: short, and without the bytes of data URIs."""
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an integer of thousands of digits, a recursive object
        return f"{type(value).__name__} too large to be shown"
    text = redact(text)
    if "data:" in text and ";base64," in text:
        return "a data URI"
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def redact_text(text: str, limit: int = 1000) -> str:
    """Return untrusted text for a message: without files and keys, valid UTF-8, at most ``limit`` long."""
    # cut first to what can matter, so that the search stays fast however long the text is
    text = _SECRETS.sub(MASK, _FILES.sub("(a file)", redact(text)[: 1000 * limit]))
    text = replace_surrogates(text)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
