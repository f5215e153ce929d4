"""Check the texts of config entries: people can read them, and none is empty."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic, pointer

#: most characters of a text
MAX_LENGTH = 10_000
#: marks inside words of some scripts, and inside emojis
_JOINERS = "\u200c\u200d"
#: no character at all, controls, what turns the direction of writing
_UNREADABLE = {"Cc", "Cs", "Cf", "Zl", "Zp"}


def check_texts(config: ModuleConfig, endpoint: str, entry: EndpointConfig) -> Iterator[Diagnostic]:
    """Yield what is wrong with the texts of an entry; names have rules of their own."""
    for path, text in _iter_texts(entry):
        message = problem(text)
        if not message and not text.strip() and path != ("title",) and "default" not in path:
            message = "the text is empty"
        if message:
            hint = "write a text that says something" if "empty" in message else "write it without"
            yield diagnostic_at(config, endpoint, "text-invalid", message, hint, pointer(*path))
    for key in ("tags", "basic_fields", "aliases"):
        yield from _duplicates(config, endpoint, key, getattr(entry, key))


def problem(text: str) -> str:
    """Return why a text cannot be displayed; empty when it can."""
    if text.isascii() and text.isprintable() and len(text) <= MAX_LENGTH:
        return ""
    if len(text) > MAX_LENGTH:
        return f"the text has {len(text):,} characters; no person reads more than {MAX_LENGTH:,}"
    for char in text:
        if (
            char not in "\n\t"
            and char not in _JOINERS
            and unicodedata.category(char) in _UNREADABLE
        ):
            name = unicodedata.name(
                char, "a control character" if ord(char) < 160 else "no character"
            )
            return f"the text holds U+{ord(char):04X} ({name.lower()}), which nobody can see"
    return ""


def _iter_texts(entry: EndpointConfig) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Yield every text that people see or that is sent, and the path to it."""
    yield ("title",), entry.title
    yield ("docstring",), entry.docstring
    for key in ("tags", "use_cases"):
        for index, text in enumerate(getattr(entry, key)):
            yield (key, index), text
    for name, override in entry.field_overrides.items():
        if override.description is not None:
            yield ("field_overrides", name, "description"), override.description
        for text in _texts_in(override.default):
            yield ("field_overrides", name, "default"), text


def _texts_in(value: Any) -> Iterator[str]:
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            stack += [*item.keys(), *item.values()]
        elif isinstance(item, list):
            stack += item


def _duplicates(
    config: ModuleConfig, endpoint: str, key: str, items: tuple[str, ...]
) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for index, item in enumerate(items):
        if item in seen:
            message = f"{key!r} lists {item!r:.80} twice"
            yield diagnostic_at(
                config, endpoint, "listed-twice", message, "remove one", pointer(key, index)
            )
        seen.add(item)
