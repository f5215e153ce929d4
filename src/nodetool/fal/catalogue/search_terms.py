"""The synonym table in ``search.toml``, and the word stems by which the search compares texts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

import snowballstemmer  # type: ignore[import-untyped]

TOKEN = re.compile(r"3d|\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class SynonymTable:
    """``search.toml``, by the stems of its words.

    Attributes:
        means: phrase without spaces, and the same with its words sorted -> synonyms in the catalogue.
        kinds: words for a kind of media -> the kind.
        idle: stop words, which are ignored.
        first: ids that are ranked before others.
    """

    means: Mapping[str, tuple[str, ...]]
    kinds: Mapping[tuple[str, ...], str]
    idle: frozenset[str]
    first: frozenset[str]


@cache
def table() -> SynonymTable:
    """Return ``search.toml`` by the stems of its words, read once."""
    data = load_table()
    idle = frozenset(stem_of(word) for word in data["words"]["idle"])
    kinds = {stems(word): name for name, words in data["kinds"].items() for word in words}
    means: dict[str, tuple[str, ...]] = {}
    for phrase, synonyms in data["means"].items():
        tokens = stems(phrase)
        for form in (tokens, plain(tokens, kinds)):
            means.setdefault("".join(form), (phrase, *synonyms))
            if idle.isdisjoint(form):
                means.setdefault(" ".join(sorted(form)), (phrase, *synonyms))
    return SynonymTable(means, kinds, idle, frozenset(data["first"]["ids"]))


def plain(tokens: Sequence[str], kinds: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Return the stems of a phrase with all words for an image replaced by one, and for a video too."""
    names = (kinds.get((word,), "") if len(tokens) > 1 else "" for word in tokens)
    return tuple(
        stem_of(name) if name in {"image", "video"} else word
        for name, word in zip(names, tokens, strict=True)
    )


@cache
def load_table() -> dict[str, dict[str, list[str]]]:
    """Return ``search.toml`` unprocessed."""
    text = resources.files("nodetool.fal.catalogue").joinpath("search.toml").read_text("utf-8")
    data: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    return data


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=20_000)
def stem_of(word: str) -> str:
    """Return the stem of a word in lower case; spelling variants have the same stem."""
    word = spellings().get(word, word)
    return word if word in load_table()["words"]["whole"] else str(_stemmer().stemWord(word))


@cache
def spellings() -> Mapping[str, str]:
    """Map spelling variants of words to the one that is searched for."""
    table = load_table()["spellings"]
    return {variant: word for word, variants in table.items() for variant in variants}


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of words, with letters and digits split, so that veo3 and veo-3 are the same."""
    return tuple(stem_of(word) for word in TOKEN.findall(text.casefold()))


def parse_line(text: str) -> str:
    """Return a text as stems between spaces, in which a phrase of stems can be searched."""
    return f" {' '.join(stems(text))} "
