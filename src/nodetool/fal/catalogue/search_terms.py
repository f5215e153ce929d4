"""What ``search.toml`` says, and the stems of words by which the search compares texts."""

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
class Words:
    """``search.toml``, by the stems of its words."""

    #: a phrase without gaps, and the same by its sorted words -> what endpoints say for it
    means: Mapping[str, tuple[str, ...]]
    kinds: Mapping[tuple[str, ...], str]
    idle: frozenset[str]
    first: frozenset[str]


@cache
def table() -> Words:
    """Return ``search.toml``, read once."""
    told = load_table()
    idle = frozenset(stem_of(word) for word in told["words"]["idle"])
    kinds = {stems(word): name for name, words in told["kinds"].items() for word in words}
    means: dict[str, tuple[str, ...]] = {}
    for phrase, others in told["means"].items():
        tokens = stems(phrase)
        for form in (tokens, plain(tokens, kinds)):
            means.setdefault("".join(form), (phrase, *others))
            if idle.isdisjoint(form):
                means.setdefault(" ".join(sorted(form)), (phrase, *others))
    return Words(means, kinds, idle, frozenset(told["first"]["ids"]))


def plain(tokens: Sequence[str], kinds: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Return the stems of a phrase in which every word for a picture is the same, and for a film."""
    named = (kinds.get((word,), "") if len(tokens) > 1 else "" for word in tokens)
    return tuple(
        stem_of(name) if name in {"image", "video"} else word
        for name, word in zip(named, tokens, strict=True)
    )


@cache
def load_table() -> dict[str, dict[str, list[str]]]:
    """Return ``search.toml`` as it is written."""
    text = resources.files("nodetool.fal.catalogue").joinpath("search.toml").read_text("utf-8")
    told: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    return told


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=20_000)
def stem_of(word: str) -> str:
    """Return the stem of a word in lower case, whichever way it is spelt."""
    word = spellings().get(word, word)
    return word if word in load_table()["words"]["whole"] else str(_stemmer().stemWord(word))


@cache
def spellings() -> Mapping[str, str]:
    """Return other spellings of words, each with the one that is looked for."""
    return {other: word for word, others in load_table()["spellings"].items() for other in others}


def stems(text: str) -> tuple[str, ...]:
    """Return the stems of words; letters and digits apart, so that veo3 and veo-3 are the same."""
    return tuple(stem_of(word) for word in TOKEN.findall(text.casefold()))


def parse_line(text: str) -> str:
    """Return a text in which a phrase of stems can be looked for."""
    return f" {' '.join(stems(text))} "
