"""Check the words of one curated entry by themselves: lengths, filler, spelling, tags, order.

What an entry of this endpoint must have at all, and how it compares with others, is checked by
:mod:`codegen.curation.catalogue`; whether it agrees with the schema, by :mod:`codegen.curation.claims`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from codegen.curation import tags
from codegen.curation.spelling import WORDS, misspelled
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic, pointer

#: characters of a docstring, of a use case, of a title
DOCSTRING = range(40, 341)
USE_CASE = range(20, 121)
TITLE = range(1, 71)
USE_CASES = 5
BASIC_FIELDS = 5
ALTERNATIVES = range(2, 4)
#: words of the reason for an alternative
REASON = range(1, 5)
#: what nobody sets first
_LATE_FIELDS = frozenset({"sync_mode", "seed", "enable_safety_checker"})
_DASHES = re.compile("[\u2013\u2014]")


def check(config: ModuleConfig, endpoint: str, entry: EndpointConfig) -> Iterator[Diagnostic]:
    """Yield what is wrong with the words of an entry; one that is not curated has none of its own."""
    if not entry.curated:
        return

    def report(code: str, message: str, hint: str, *where: object) -> Diagnostic:
        return diagnostic_at(config, endpoint, code, message, hint, pointer(*where))

    for path, text in _texts(entry):
        for message, hint in problems(text):
            yield report("words-refused", message, hint, *path)
    doc = entry.docstring.strip()
    if len(doc) not in DOCSTRING or not doc.endswith("."):
        message = f"the docstring has {len(doc)} characters"
        hint = "write one or two sentences of 40 to 340 characters, with a period at the end"
        yield report("docstring-thin", message, hint, "docstring")
    elif opening := _openings().match(doc):
        message = f"the docstring begins with {opening[0]!r}"
        hint = "begin with what it does: Generates, Edits, Animates …"
        yield report("docstring-thin", message, hint, "docstring")
    if entry.title and len(entry.title) not in TITLE:
        message = f"the title has {len(entry.title)} characters, and lists show 70"
        yield report("title-long", message, "name the model and what sets it apart", "title")
    if entry.tags:
        yield from tags.check(config, endpoint, entry)
    if entry.use_cases and len(entry.use_cases) != USE_CASES:
        message = f"a curated entry has {USE_CASES} use cases, this one {len(entry.use_cases)}"
        hint = 'say five concrete jobs, or "curated": False'
        yield report("use-cases-few", message, hint, "use_cases")
    for index, case in enumerate(entry.use_cases):
        if len(case) not in USE_CASE or case.endswith("."):
            message = (
                f"the use case {case!r:.60} is no line of 20 to 120 characters without a period"
            )
            hint = "say who does what with it in one line"
            yield report("use-case-shape", message, hint, "use_cases", index)
    if late := _LATE_FIELDS.intersection(entry.basic_fields[:2]):
        message = f"nobody sets {' or '.join(sorted(late))} first"
        hint = "begin with the fields that decide the result"
        yield report("basic-fields-order", message, hint, "basic_fields")
    if entry.alternatives and len(entry.alternatives) not in ALTERNATIVES:
        message = f"there are {len(entry.alternatives)} alternatives"
        yield report("alternatives-count", message, "name two or three", "alternatives")
    for other, reason in entry.alternatives.items():
        if len(reason.split()) not in REASON or reason.endswith("."):
            message = f"the reason {reason!r:.60} is not one to four words without a period"
            hint = "say 'cheaper', 'higher resolution', 'takes several images' …"
            yield report("reason-long", message, hint, "alternatives", other)


def _texts(entry: EndpointConfig) -> Iterator[tuple[tuple[object, ...], str]]:
    """Yield every curated text of an entry, and the path to it."""
    yield ("title",), entry.title
    yield ("docstring",), entry.docstring
    for index, case in enumerate(entry.use_cases):
        yield ("use_cases", index), case
    for name, override in entry.field_overrides.items():
        yield ("field_overrides", name, "description"), override.description or ""
    for other, reason in entry.alternatives.items():
        yield ("alternatives", other), reason


def problems(text: str) -> Iterator[tuple[str, str]]:
    """Yield message and hint for everything that no curated text may say."""
    if phrase := _filler().search(text):
        yield f"{phrase[0]!r} says nothing of this endpoint", "say what it does that others do not"
    if _DASHES.search(text):
        yield "there is a dash, which readers and search take in different ways", "use a comma"
    for wrong, right in misspelled(text).items():
        hint = (
            f"write {right}; if it is a name, add it to 'spellings' in codegen/curation/words.toml"
        )
        yield f"{wrong!r} is misspelled, or British", hint


@cache
def _filler() -> re.Pattern[str]:
    phrases = tomllib.loads(WORDS.read_text("utf-8"))["filler"]
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


@cache
def _openings() -> re.Pattern[str]:
    words = tomllib.loads(WORDS.read_text("utf-8"))["openings"]
    return re.compile(rf"(?:{'|'.join(words)})\b")
