"""Parses a query into terms: phrases, conversions and words, with typos corrected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import takewhile

from nodetool.fal.search.index import index
from nodetool.fal.search.words import plain, quoted, split, stem, table
from nodetool.fal.suggestions import closest

#: fewest letters of a word that is corrected
_MIN_WORD_LENGTH = 4
#: similarity that a correction must have: in general, for a word that could be two known words, and
#: for words of ``words.toml`` and those with the same letters
_SIMILARITY, _SPLITTABLE_SIMILARITY, _LENIENT_SIMILARITY = 0.85, 0.9, 0.8
#: most characters and words of a query that are used, and words of one phrase
_MAX_LENGTH, _MAX_WORDS, _MAX_PHRASE_WORDS = 400, 24, 8
LITERAL, ANY_ORDER, SYNONYM, SYNONYM_DECAY, KIND_WORD, PREFIX = 1.0, 0.85, 0.8, 0.96, 0.4, 0.4
_LONG_WORD = re.compile(r"[a-z]{4,}")
#: most words between the preposition and the kind of file of a conversion
_MAX_ADJECTIVES = 2
_NUMBER = re.compile(r"v?\d+(?:\.\d+)*")
_TO, _FROM = frozenset({"to", "into"}), frozenset({"from", "of"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a query, corrected, and its stem."""

    text: str
    stem: str


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a query, with all ways to match it.

    Attributes:
        text: the words of the query.
        phrases: words that match in this order.
        near: words that match in any order, close to each other.
        facts: capabilities (``can:``) and categories (``is:``) that match.
        kind: the kind of file, if the term is a word for one.
        target: the kind of file that a conversion results in.
        prefix: whether longer words match, too.
    """

    text: str
    phrases: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    kind: str = ""
    target: str = ""
    prefix: bool = False

    @property
    def is_word(self) -> bool:
        """Return whether it is a word or a number, not a phrase of the table or a conversion."""
        return not self.facts and len(self.phrases) == 1

    def alternatives(self) -> Iterator[tuple[str, float]]:
        """Yield expressions of FTS5 and how well a match of them fits.

        Every word is quoted, so that none is an operator.
        """
        fit = KIND_WORD if self.kind else LITERAL if len(self.phrases) == 1 else SYNONYM
        for phrase in self.phrases:
            yield quoted(phrase), fit
            fit *= SYNONYM_DECAY
        if len(self.near) > 1:
            yield f"NEAR({' '.join(map(quoted, self.near))}, 3)", ANY_ORDER
        if self.prefix:
            yield f"{quoted(self.text)} *", PREFIX

    def kind_facts(self) -> list[str]:
        """Return the facts of endpoints that have to do with the kind of file."""
        return [f"{verb}:{self.kind}" for verb in ("takes", "gives")] if self.kind else []


# -- words -----------------------------------------------------------------------------------------


def parse_words(query: str) -> list[Word]:
    """Return the words of a query in lower case, with typos corrected."""
    spellings = table().spellings
    written = split(query[:_MAX_LENGTH])[:_MAX_WORDS]
    corrected = (_corrected(spellings.get(word, word)) for word in written)
    return [Word(word, stem(word)) for word in corrected]


@lru_cache(maxsize=2_000)
def _corrected(word: str) -> str:
    """Return the known word that a misspelt one stands for, or the word unchanged."""
    if len(word) < _MIN_WORD_LENGTH or not word.isalpha() or _is_known(word):
        return word
    candidates = _correction_candidates()
    swapped = [each for each in candidates if sorted(each) == sorted(word)]
    # "background" rather than the two words of which "backround" happens to consist
    similarity = _SPLITTABLE_SIMILARITY if _splits(word) else _LENIENT_SIMILARITY
    similar = closest(word, candidates, limit=8, least=similarity)
    similar.sort(key=lambda each: -_common_start(word, each))
    for candidate in (*swapped, *similar):
        # the first letter is rarely the wrong one: "flight" does not mean "light"
        is_same_start = candidate[0] == word[0]
        is_likely = candidate in swapped or candidate in table().words
        if is_same_start and (is_likely or closest(word, [candidate], limit=1, least=_SIMILARITY)):
            return candidate
    return word


def _common_start(word: str, other: str) -> int:
    """Return with how many equal letters two words begin."""
    return sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False))
    )


def _is_known(word: str) -> bool:
    """Return whether a word, or a longer one, is in the catalogue or in ``words.toml``."""
    root = stem(word)
    if len(root) < _MIN_WORD_LENGTH and word not in (root, f"{root}s"):
        return False
    return any(each.startswith(root) for each in table().vocabulary) or index().contains(word)


def _splits(word: str) -> list[str]:
    """Return the ways to split a word into two known ones."""
    pairs = ((word[:cut], word[cut:]) for cut in range(2, len(word) - 1))
    return [f"{a} {b}" for a, b in pairs if index().match(quoted(a)) and index().match(quoted(b))]


@cache
def _correction_candidates() -> tuple[str, ...]:
    """Return the words that a misspelt one may stand for, those of ``words.toml`` first.

    The use cases are left out: they are about everything in the world.
    """
    texts = ((each.id, each.title, *each.tags, each.doc) for each in index().endpoints)
    text = " ".join(map(" ".join, texts)).casefold()
    words = dict.fromkeys((*table().words, *_LONG_WORD.findall(text)))
    return tuple(word for word in words if len(word) >= _MIN_WORD_LENGTH)


# -- terms -----------------------------------------------------------------------------------------


def parse_terms(words: Sequence[Word]) -> list[Term]:
    """Return the terms of a query, each once."""
    terms: dict[Term, None] = {}
    position = 0
    while position < len(words):
        position, term = _next_term(words, position)
        if term is not None:
            terms[term] = None
    return list(terms)


def _next_term(words: Sequence[Word], position: int) -> tuple[int, Term | None]:
    """Return the position after the next term, and the term; None for a stop word.

    Phrases of the table come first, the longest before shorter ones; then conversions; then words.
    """
    for length in range(min(_MAX_PHRASE_WORDS, len(words) - position), 0, -1):
        window = words[position : position + length]
        if length == 1 and (conversion := _conversion(words, position)):
            return conversion
        if synonyms := _expand([word.stem for word in window]):
            return position + length, _synonym_term(_text(window), synonyms)
    word, end = words[position], position + 1
    if _NUMBER.fullmatch(word.text):
        number = word.text.removeprefix("v")
        return end, Term(number, (number,))
    if word.stem in _TO and (result := _kind_at(words, end)):
        # "turn my logo into 3d": only what it results in is a kind of file
        end, kind, kind_word = result
        return end, Term(kind_word.text, (kind_word.text,), kind=kind, target=kind)
    if word.stem in table().idle:
        return end, None
    return end, _word_term(word, words[end] if end < len(words) else None)


def _texts(words: Iterable[Word]) -> list[str]:
    return [word.text for word in words]


def _text(words: Sequence[Word]) -> str:
    """Return the words of a term, without stop words at its end."""
    while len(words) > 1 and words[-1].stem in table().idle:
        words = words[:-1]
    return " ".join(_texts(words))


def _expand(window: Sequence[str]) -> tuple[str, ...]:
    """Return the synonyms of a phrase in the table, with its words in any order."""
    entry = table()
    if window[0] in entry.idle and len(window) > 1:
        return entry.means.get("".join(window), ())
    for form in (tuple(window), plain(window, entry.kinds)):
        synonyms = entry.means.get("".join(form), ())
        words = sorted(word for word in form if word not in entry.idle)
        if not synonyms and len(words) > 1 and (_TO | _FROM).isdisjoint(window):
            synonyms = entry.means.get(" ".join(words), ())
        if synonyms:
            return synonyms
    return ()


def _word_term(word: Word, following: Word | None) -> Term:
    """Return a term for a single word, also joined with the next one, divided, or as a beginning."""
    kind = table().kinds.get((word.stem,), "")
    phrases = [word.text]
    is_unknown = word.text.isalpha() and not index().match(quoted(word.text))
    if following is not None and index().match(quoted(word.text + following.text)):
        phrases.append(word.text + following.text)
    if is_unknown and not kind:
        phrases += _splits(word.text)
    is_prefix = is_unknown and len(word.text) >= _MIN_WORD_LENGTH
    return Term(word.text, tuple(phrases), kind=kind, prefix=is_prefix)


def _synonym_term(text: str, synonyms: Sequence[str]) -> Term:
    """Return a term for a phrase of the table, which matches any of its synonyms."""
    facts = tuple(each for each in synonyms if each.startswith(("can:", "is:")))
    phrases = tuple(
        dict.fromkeys(each for each in (*synonyms[1:], synonyms[0]) if each not in facts)
    )
    first = [Word(word, stem(word)) for word in split(synonyms[0])]
    stems_of_first = [word.stem for word in first]
    near: tuple[str, ...] = ()
    if _TO.isdisjoint(stems_of_first) and not names_visual_kind(stems_of_first):
        near = tuple(word.text for word in first if word.stem not in table().idle)
    return Term(text, phrases, near, facts)


def names_visual_kind(stems: Iterable[str]) -> bool:
    """Return whether one of the words is a word for an image or a video."""
    return any(table().kinds.get((stem,)) in {"image", "video"} for stem in stems)


def _conversion(words: Sequence[Word], position: int) -> tuple[int, Term] | None:
    """Return a conversion such as "photo to video" or "video from my photo", and where it ends."""
    first = _kind_at(words, position)
    if first is None or first[0] >= len(words):
        return None
    start = first[0] + 1
    preposition = words[first[0]].stem
    starts = range(start, start + 1 + _MAX_ADJECTIVES) if preposition in _TO | _FROM else ()
    found = ((each, _kind_at(words, each)) for each in starts)
    second_start, second = next(((each, kind) for each, kind in found if kind), (0, None))
    if second is None:
        return None
    # "video from my wedding photos": what is in between is searched for, too
    end = second[0] if second_start == start else start
    (_, source, source_word), (_, target, target_word) = (
        (first, second) if preposition in _TO else (second, first)
    )
    text = f"{source_word.text} to {target_word.text}"
    synonyms = table().means.get(f"{source_word.stem}to{target_word.stem}")
    if synonyms:
        return end, _synonym_term(text, synonyms)
    name = f"{source}-to-{target}"
    return end, Term(text, facts=(f"can:{name}", f"is:{name}"), target=target)


def _kind_at(words: Sequence[Word], position: int) -> tuple[int, str, Word] | None:
    """Return the kind of file at a position: the position after it, the kind, and the word for it."""
    entry = table()
    skipped = entry.idle - _TO - _FROM
    while position < len(words) and words[position].stem in skipped:
        position += 1
    for length in (2, 1):
        window = tuple(word.stem for word in words[position : position + length])
        if window and len(window) == length and window in entry.kinds:
            end = position + length
            while end < len(words) and words[end].stem in skipped:
                end += 1
            return end, entry.kinds[window], words[position]
    return None
