"""Parses a query of the search into terms: phrases, conversions and words, with typos corrected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from nodetool.fal.catalogue.search_index import column_texts, entries, split_words, vocabulary
from nodetool.fal.catalogue.search_terms import (
    TOKEN,
    load_table,
    parse_line,
    plain,
    stem_of,
    stems,
    table,
)
from nodetool.fal.suggestions import closest

#: how well a match fits: literally; with all of the words in any order; by a synonym, and the factor
#: for each further synonym; by a word for a kind of file; by a prefix
LITERAL, ANY_ORDER, SYNONYM, SYNONYM_DECAY, KIND_WORD, PREFIX = 1.0, 0.85, 0.8, 0.96, 0.4, 0.4
#: fewest letters of a word that is corrected
_MIN_WORD_LENGTH = 4
#: similarity that a correction must have: in general, for a word that could be two known words, and
#: for words of ``search.toml`` and those with the same letters
_SIMILARITY, _SPLITTABLE_SIMILARITY, _LENIENT_SIMILARITY = 0.85, 0.9, 0.8
#: most words of a query that are used, and of one phrase
_MAX_WORDS, _MAX_PHRASE_WORDS = 24, 8
_TO, _FROM = frozenset({"to", "into"}), frozenset({"from", "of"})


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a query, with all ways to match it.

    Attributes:
        phrases: stems between spaces -> how well a match fits.
        facts: capabilities (``can:``) and categories (``is:``) -> how well a match fits.
        kind: the kind of file, if the term is a word for one.
        text: the words of the query.
        target: the kind of file that a conversion results in.
        words: those of them that must all be present, in any order.
    """

    phrases: Mapping[str, float]
    facts: Mapping[str, float]
    kind: str = ""
    text: str = ""
    target: str = ""
    words: tuple[str, ...] = ()


# -- words -----------------------------------------------------------------------------------------


def query_stems(query: str) -> tuple[str, ...]:
    """Return the stems of a query in lower case, with class names split and typos corrected."""
    text = re.sub(r"[^\W_]+", _split_class_name, query.casefold()[:400])
    return tuple(stem_of(_corrected(word)) for word in TOKEN.findall(text)[:_MAX_WORDS])


def _split_class_name(word: re.Match[str]) -> str:
    return _class_names().get(word[0], word[0])


@cache
def _class_names() -> Mapping[str, str]:
    """Map node classes and categories, written as one word, to their separate words."""
    endpoints = [entry.endpoint for entry in entries()]
    names = {endpoint.category.replace("-", " ") for endpoint in endpoints}
    names |= {split_words(e.node_type.rpartition(".")[2]).casefold() for e in endpoints}
    return {words.replace(" ", ""): words for words in names}


@lru_cache(maxsize=2_000)
def _corrected(word: str) -> str:
    """Return the known word that a misspelt one stands for, or the word unchanged."""
    stem = stem_of(word)
    is_stem_reliable = len(stem) >= _MIN_WORD_LENGTH or word in (stem, f"{stem}s")
    if len(word) < _MIN_WORD_LENGTH or (is_stem_reliable and stem in _known_stems()):
        return word
    if any(known.startswith(stem) for known in vocabulary()) and is_stem_reliable:
        return word
    # "background" rather than the two words of which "backround" happens to consist
    similarity = _SPLITTABLE_SIMILARITY if _splits(stem) else _LENIENT_SIMILARITY
    candidates = closest(word, _correction_candidates(), limit=5, least=similarity)
    similar = closest(word, candidates, limit=5, least=_SIMILARITY)
    for candidate in candidates:
        # the first letter is rarely the wrong one: "flight" does not mean "light"
        if candidate[0] != word[0]:
            continue
        is_anagram = sorted(candidate) == sorted(word)
        if candidate in similar or candidate in _table_words() or is_anagram:
            return candidate
    return word


def _splits(word: str) -> list[str]:
    """Return the ways to split a word into two known ones, as phrases."""
    pairs = ((stem_of(word[:cut]), stem_of(word[cut:])) for cut in range(2, len(word) - 1))
    return [f" {a} {b} " for a, b in pairs if {a, b} <= vocabulary()]


@cache
def _known_stems() -> frozenset[str]:
    """Return the stems of all words of endpoints and of ``search.toml``."""
    synonyms = table()
    kinds = (word for name in synonyms.kinds for word in name)
    phrases = (part for phrase in synonyms.means for part in phrase.split())
    return frozenset({*vocabulary(), *synonyms.idle, *kinds, *phrases})


@cache
def _correction_candidates() -> tuple[str, ...]:
    """Return the words that a misspelt one may stand for, those of ``search.toml`` first."""
    texts = [" ".join(column_texts(entry.endpoint)) for entry in entries()]
    words = (word for text in texts for word in TOKEN.findall(text.casefold()))
    unique = dict.fromkeys((*_table_words(), *load_table()["words"]["idle"], *words))
    return tuple(word for word in unique if len(word) >= _MIN_WORD_LENGTH)


@cache
def _table_words() -> Mapping[str, None]:
    """Return the words of ``search.toml`` that people search for, in its order."""
    data = load_table()
    texts = [*data["means"], *(word for words in data["kinds"].values() for word in words)]
    return dict.fromkeys(word for text in texts for word in TOKEN.findall(text))


# -- terms -----------------------------------------------------------------------------------------


def parse_terms(tokens: Sequence[str]) -> Iterator[Term]:
    """Yield the terms of a query from its stems."""
    position = 0
    while position < len(tokens):
        position, term = _next_term(tokens, position)
        if term is not None:
            yield _with_fallbacks(term)


def _next_term(tokens: Sequence[str], position: int) -> tuple[int, Term | None]:
    """Return the position after the next term, and the term; None for a stop word.

    Phrases of the table come first, the longest before shorter ones; then conversions; then words.
    """
    for length in range(min(_MAX_PHRASE_WORDS, len(tokens) - position), 0, -1):
        window = tokens[position : position + length]
        if length == 1 and (conversion := _conversion(tokens, position)):
            return conversion
        if synonyms := _expand(window):
            return position + length, _synonym_term(window, synonyms)
    word, end = tokens[position], position + 1
    if word.isdigit() or (word == "v" and "".join(tokens[end : end + 1]).isdigit()):
        while end < len(tokens) and tokens[end].isdigit():
            end += 1
        return end, _word_term([part for part in tokens[position:end] if part != "v"])
    pair = tokens[position : end + 1]
    if len(pair) == 2 and "".join(pair) in vocabulary():
        return end + 1, Term({f" {''.join(pair)} ": LITERAL, f" {' '.join(pair)} ": LITERAL}, {})
    return end, None if word in table().idle else _word_term([word])


def _expand(window: Sequence[str]) -> tuple[str, ...]:
    """Return the synonyms of a phrase in the table, with its words in any order."""
    entry = table()
    if window[0] in entry.idle and len(window) > 1:
        return ()
    for form in (tuple(window), plain(window, entry.kinds)):
        synonyms = entry.means.get("".join(form), ())
        words = sorted(word for word in form if word not in entry.idle)
        if not synonyms and len(words) > 1 and (_TO | _FROM).isdisjoint(window):
            synonyms = entry.means.get(" ".join(words), ())
        if synonyms:
            return synonyms
    return ()


def _word_term(window: Sequence[str]) -> Term:
    """Return a term for a word, or for a number of several parts."""
    text = " ".join(window)
    kind = table().kinds.get(tuple(window), "")
    return Term({f" {text} ": KIND_WORD if kind else LITERAL}, {}, kind, text)


def _synonym_term(window: Sequence[str], synonyms: Sequence[str]) -> Term:
    """Return a term for a phrase of the table, which matches any of its synonyms."""
    phrases: dict[str, float] = {}
    facts: dict[str, float] = {}
    fit = SYNONYM
    for synonym in (*synonyms[1:], synonyms[0]):
        if synonym.startswith(("can:", "is:")):
            facts[synonym] = fit
        else:
            phrases.setdefault(parse_line(synonym), fit)
        fit *= SYNONYM_DECAY
    # an id that spells out a conversion or a kind of output is no better match for it
    phrase = stems(synonyms[0])
    words: tuple[str, ...] = ()
    if _TO.isdisjoint(phrase) and not names_visual_kind(phrase):
        words = tuple(f" {word} " for word in phrase if word not in table().idle)
    return Term(phrases, facts, text=" ".join(window), words=words if len(words) > 1 else ())


def names_visual_kind(tokens: Iterable[str]) -> bool:
    """Return whether one of the words is a word for an image or a video."""
    return any(table().kinds.get((word,)) in {"image", "video"} for word in tokens)


def _conversion(tokens: Sequence[str], position: int) -> tuple[int, Term] | None:
    """Return a conversion such as "photo to video" or "video from my photo", and where it ends."""
    first = _kind_at(tokens, position)
    if first is None or first[0] >= len(tokens):
        return None
    preposition = tokens[first[0]]
    second = _kind_at(tokens, first[0] + 1) if preposition in _TO | _FROM else None
    if second is None:
        return None
    end = second[0]
    is_forward = preposition in _TO
    (_, source, source_word), (_, target, target_word) = (
        (first, second) if is_forward else (second, first)
    )
    synonyms = table().means.get(f"{source_word}to{target_word}")
    if synonyms:
        return end, _synonym_term([source_word, "to", target_word], synonyms)
    name = f"{source}-to-{target}"
    return end, Term({}, {f"can:{name}": LITERAL, f"is:{name}": LITERAL}, text=name, target=target)


def _kind_at(tokens: Sequence[str], position: int) -> tuple[int, str, str] | None:
    """Return the kind of file at a position: the position after it, the kind, and the word for it."""
    entry = table()
    skipped = entry.idle - _TO - _FROM
    while position < len(tokens) and tokens[position] in skipped:
        position += 1
    for length in (2, 1):
        window = tuple(tokens[position : position + length])
        if len(window) == length and window in entry.kinds:
            end = position + length
            while end < len(tokens) and tokens[end] in skipped:
                end += 1
            return end, entry.kinds[window], window[0]
    return None


def _with_fallbacks(term: Term) -> Term:
    """Return a term for a single unknown word that also matches its parts or its prefix."""
    word = term.text
    if " " in word or term.facts or term.kind or len(term.phrases) > 1 or word in vocabulary():
        return term
    fallbacks = dict.fromkeys(_splits(word), LITERAL)
    if len(word) >= 4:
        fallbacks[f" {word}"] = PREFIX
    return Term({**term.phrases, **fallbacks}, {}, text=word)
