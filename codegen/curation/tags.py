"""Check tags: each idea has one spelling, and the list of all stands in ``tags.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic, pointer
from nodetool.fal.suggestions import closest

TAGS = Path(__file__).with_name("tags.toml")
FEWEST, MOST = 4, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TagList:
    """The tags that entries may have.

    Attributes:
        known: every tag.
        partners: tag -> the other form of the same task, which always goes with it.
        spellings: another spelling -> the tag.
    """

    known: frozenset[str]
    partners: Mapping[str, str]
    spellings: Mapping[str, str]


@cache
def tag_list() -> TagList:
    """Return the tags of ``tags.toml``."""
    table = tomllib.loads(TAGS.read_text("utf-8"))
    pairs: Sequence[Sequence[str]] = table.pop("both_forms")
    spellings: Mapping[str, str] = table.pop("spellings")
    groups: Iterable[Sequence[str]] = table.values()
    return TagList(
        known=frozenset(tag for group in (*groups, *pairs) for tag in group),
        partners={a: b for one, other in pairs for a, b in ((one, other), (other, one))},
        spellings=spellings,
    )


def check(config: ModuleConfig, endpoint: str, entry: EndpointConfig) -> Iterator[Diagnostic]:
    """Yield what is wrong with the tags of a curated entry."""
    if not FEWEST <= len(entry.tags) <= MOST:
        message = f"a curated entry has {FEWEST} to {MOST} tags, this one {len(entry.tags)}"
        hint = "say task, family, maker and what sets it apart, as codegen/curation/tags.toml spells them"
        yield diagnostic_at(config, endpoint, "tags-count", message, hint, "/tags")
    tags = tag_list()
    for index, tag in enumerate(entry.tags):
        where = pointer("tags", index)
        if tag not in tags.known:
            similar = tags.spellings.get(tag) or next(
                iter(closest(tag, tags.known, limit=1, least=0.7)), ""
            )
            hint = "or add it to codegen/curation/tags.toml, if people type it"
            hint = f"say {similar!r}, {hint}" if similar else hint.removeprefix("or ")
            message = f"no list of tags has {tag!r:.60}"
            yield diagnostic_at(config, endpoint, "tag-unknown", message, hint, where)
        elif (partner := tags.partners.get(tag)) and partner not in entry.tags:
            message = f"people say {tag!r} or {partner!r}, and only one is there"
            yield diagnostic_at(config, endpoint, "tag-alone", message, f"add {partner!r}", where)
