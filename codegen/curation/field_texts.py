"""Find descriptions of arguments, results and parts of objects that say nothing but the name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache

from codegen.curation.spelling import WORDS
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic
from nodetool.fal.compiler.ir import ModuleIR

_WORD = re.compile(r"[a-z0-9]+")
#: words that add nothing to those of a name
_SMALL = frozenset({
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "field", "for", "from", "in",
    "input", "is", "it", "its", "of", "on", "or", "output", "parameter", "setting", "should",
    "that", "the", "there", "this", "to", "use", "used", "value", "what", "which", "will",
    "with", "your",
})  # fmt: skip


def check(module: ModuleIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    """Yield the descriptions of a resolved module that say nothing.

    Args:
        module: the resolved module.
        config: its config.
    """
    for endpoint, where, name, text in _descriptions(module):
        if text and is_empty(name, text):
            yield diagnostic_at(
                config,
                endpoint,
                "description-empty",
                f"the description of {where} says nothing but its name: {text!r:.80}",
                "say what it does, in which unit, and what more or less of it changes",
            )


def _descriptions(module: ModuleIR) -> Iterator[tuple[str, str, str, str]]:
    """Yield endpoint, location, name and text of every description."""
    for node in module.nodes:
        for field in node.fields:
            yield node.endpoint_id, repr(field.name), field.name, field.description
        for output in node.outputs:
            yield node.endpoint_id, f"the output {output.slot!r}", output.slot, output.description
    for struct in module.structs:
        for part in struct.fields:
            where = f"{part.name!r} of the object {struct.name}"
            yield "", where, part.name, part.description


@lru_cache(maxsize=10_000)
def is_empty(name: str, text: str) -> bool:
    """Return whether a description only repeats a name, or is one of the phrases that say nothing."""
    own = {word.rstrip("s") for word in _WORD.findall(naming.split_camel_case(name).lower())}
    said = {word.rstrip("s") for word in _WORD.findall(text.lower()) if word not in _SMALL}
    return said <= own or _phrases().fullmatch(text) is not None


@cache
def _phrases() -> re.Pattern[str]:
    phrases = tomllib.loads(WORDS.read_text("utf-8"))["empty_descriptions"]
    return re.compile("|".join(phrases), re.IGNORECASE)
