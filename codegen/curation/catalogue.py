"""Check curated words over all endpoints: complete, each its own, and alternatives that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rapidfuzz import fuzz, process, utils

from codegen.snapshot import RETIRED
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, pointer
from nodetool.fal.suggestions import closest

#: most that two docstrings of a module may have in common, in per cent: of their sorted words, by
#: rapidfuzz's ratio
MOST_ALIKE = 88
_WORD = re.compile(r"[a-z0-9]+")
#: words that tell no two use cases apart
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "it",
        "its",
        "of",
        "on",
        "or",
        "so",
        "that",
        "the",
        "to",
        "with",
    ]
)

Records = Mapping[str, Mapping[str, Any]]


def check(configs: Sequence[ModuleConfig], records: Records) -> Iterator[Diagnostic]:
    """Yield what is wrong with the curated words of all configs, taken together.

    Args:
        configs: every config file.
        records: endpoint -> record of the catalogue.
    """
    homes = {endpoint: config for config in configs for endpoint in config.entries}
    titles: dict[str, str] = {}
    cases: dict[tuple[str, ...], str] = {}
    for config in configs:
        for endpoint, entry in config.entries.items():
            if entry.curated:
                yield from _completeness(config, endpoint, entry, records)
                yield from _title(config, endpoint, entry.title, titles)
                yield from _use_cases(config, endpoint, entry, cases)
                yield from _alternatives(config, endpoint, entry, records, homes)


def _is_retired(endpoint: str, records: Records) -> bool:
    return records.get(endpoint, {}).get("status") == RETIRED


def _completeness(
    config: ModuleConfig, endpoint: str, entry: EndpointConfig, records: Records
) -> Iterator[Diagnostic]:
    """Yield what a curated entry lacks; of a retired endpoint a title and a docstring are enough."""
    expected = ["title", "docstring"]
    if not _is_retired(endpoint, records):
        expected += ["tags", "use_cases", "basic_fields", "alternatives"]
    if missing := [key for key in expected if not getattr(entry, key)]:
        message = (
            f"a curated entry has {', '.join(expected)}; here is no {' and no '.join(missing)}"
        )
        hint = 'write them, or say "curated": False'
        yield diagnostic_at(config, endpoint, "words-missing", message, hint)


def _title(
    config: ModuleConfig, endpoint: str, title: str, seen: dict[str, str]
) -> Iterator[Diagnostic]:
    first = seen.setdefault(title.casefold(), endpoint)
    if title and first != endpoint:
        message = f"{first} has the title {title!r} too"
        hint = "say version, tier or task in the title"
        yield diagnostic_at(config, endpoint, "title-repeated", message, hint, "/title")


def _use_cases(
    config: ModuleConfig,
    endpoint: str,
    entry: EndpointConfig,
    seen: dict[tuple[str, ...], str],
) -> Iterator[Diagnostic]:
    """Yield the first use case that another entry has in the same words, in whatever order."""
    for index, case in enumerate(entry.use_cases):
        words = tuple(sorted(set(_WORD.findall(case.casefold())) - _SMALL))
        first = seen.setdefault(words, f"{endpoint}, {index}")
        if words and first != f"{endpoint}, {index}":
            message = f"the use case {case!r:.60} stands at {first.partition(',')[0]} too"
            hint = "say what this model is better for than others"
            where = pointer("use_cases", index)
            yield diagnostic_at(config, endpoint, "use-case-repeated", message, hint, where)
            return


def _alternatives(
    config: ModuleConfig,
    endpoint: str,
    entry: EndpointConfig,
    records: Records,
    homes: Mapping[str, ModuleConfig],
) -> Iterator[Diagnostic]:
    for other in entry.alternatives:
        where = pointer("alternatives", other)
        if other == endpoint or other not in homes:
            similar = next(iter(closest(other, homes, limit=1, least=0.6)), "")
            message = "it names itself" if other == endpoint else f"no config has {other!r:.80}"
            hint = f"did you mean {similar!r}?" if similar else "name another endpoint"
            yield diagnostic_at(config, endpoint, "alternative-unknown", message, hint, where)
        elif _is_retired(other, records):
            message = f"fal no longer serves {other}"
            hint = "name one that is served"
            yield diagnostic_at(
                config, endpoint, "alternative-retired", message, hint, where, Severity.WARNING
            )


def check_alike(config: ModuleConfig, records: Records) -> Iterator[Diagnostic]:
    """Yield the docstrings of a module that say nearly the same as an earlier one.

    Args:
        config: the joined config files of the module.
        records: endpoint -> record of the catalogue; retired ones are left out.
    """
    texts = {
        endpoint: fuzz_key(entry.docstring)
        for endpoint, entry in config.entries.items()
        if entry.curated and not _is_retired(endpoint, records)
    }
    names, keys = list(texts), list(texts.values())
    for number, (endpoint, key) in enumerate(texts.items()):
        match = process.extractOne(key, keys[:number], scorer=fuzz.ratio, score_cutoff=MOST_ALIKE)
        if match:
            _, score, index = match
            message = f"its docstring is to {score:.0f} % that of {names[index]}"
            hint = f"say what sets it apart; {MOST_ALIKE} % is too much"
            yield diagnostic_at(config, endpoint, "docstring-alike", message, hint, "/docstring")


def fuzz_key(text: str) -> str:
    """Return the words of a text in lower case, sorted, so that only the words are compared."""
    return " ".join(sorted(utils.default_process(text).split()))
