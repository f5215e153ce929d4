"""Texts of config entries: such that people can read them, and none that says nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic, pointer

#: most characters of a text
LONGEST = 10_000
#: marks inside words of some scripts, and inside emojis
_JOINERS = "\u200c\u200d"
#: no character at all, controls, what turns the direction of writing
_UNREADABLE = {"Cc", "Cs", "Cf", "Zl", "Zp"}


def check_texts(config: ModuleConfig, endpoint: str, entry: EndpointConfig) -> Iterator[Diagnostic]:
    """What is wrong with the words of an entry; names have rules of their own."""
    for place, text in _words(entry):
        told = problem(text)
        if not told and not text.strip() and place != ("title",) and "default" not in place:
            told = "the text is empty"
        if told:
            hint = "write a text that says something" if "empty" in told else "write it without"
            yield diagnostic_at(config, endpoint, "text-invalid", told, hint, pointer(*place))
    for key in ("tags", "basic_fields", "aliases"):
        yield from _twice(config, endpoint, key, getattr(entry, key))


def problem(text: str) -> str:
    """Why a text cannot be shown; empty when it can."""
    if text.isascii() and text.isprintable() and len(text) <= LONGEST:
        return ""
    if len(text) > LONGEST:
        return f"the text has {len(text):,} characters; no person reads more than {LONGEST:,}"
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


def _words(entry: EndpointConfig) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Every text that people see or that is sent, and where it stands."""
    yield ("title",), entry.title
    yield ("docstring",), entry.docstring
    for key in ("tags", "use_cases"):
        for index, text in enumerate(getattr(entry, key)):
            yield (key, index), text
    for name, said in entry.field_overrides.items():
        if said.description is not None:
            yield ("field_overrides", name, "description"), said.description
        for text in _texts_in(said.default):
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


def _twice(
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
