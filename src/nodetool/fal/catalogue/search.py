"""Find endpoints by plain words and by what they take, give and can do.

A query is taken apart into what it asks for: phrases that ``search.toml`` knows, conversions
("photo to video", "3d model from a picture"), and single words. Each is looked for in what is known
of every endpoint; rare words count more than common ones, ids and titles more than sentences. A
word that nothing knows is taken for a misspelling, or else lowers what is understood of the query:
of a query that is hardly understood nothing is found.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from nodetool.fal.catalogue import endpoints as catalogue
from nodetool.fal.catalogue.capabilities import TEXT
from nodetool.fal.catalogue.endpoints import Endpoint
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

#: how much it counts to be in a column: id, title, tags, capabilities, sentence, use cases
_WEIGHTS = (6.0, 5.0, 4.0, 2.0, 2.0, 1.0)
#: of these, the columns that say what an endpoint is, not what it is also good for
_STRONG = 3
#: how much it counts to match a capability or a category, a kind of file, and how much each
#: further column adds to the best
_ABLE, _KIND, _FURTHER = 4.5, 2.5, 0.25
#: how well something fits: as said, with all its words in any order, as the catalogue says it (and
#: how much less each further way to say it), a word for files, by its beginning
_SAID, _WORDS, _MEANT, _LESS, _FILES, _BEGINNING = 1.0, 0.85, 0.8, 0.96, 0.4, 0.4
#: how much is left of what has nothing to do with the kind of file that the query names
_OTHER_KIND = 0.5
#: how much is left of what does not give what a conversion in the query is to
_OTHER_RESULT = 0.3
#: what fits less than this part of the best is not found
_TAIL = 0.2
#: part of what was asked for that an endpoint must have (less where none has so much: this part of
#: what the best one has), and how much a sentence counts for that
_ENOUGH, _NEAR_BEST, _MENTIONED = 0.5, 0.5, 0.35
#: part of what was asked for that the best must have, lest the query is not understood
_UNDERSTOOD = 0.34
#: fewest letters of a word that may be misspelt, and how similar what it stands for must be: more
#: where it is two known words, less for words of ``search.toml`` and those of the same letters
_SHORTEST, _NEARLY, _ALIKE, _SWAPPED = 4, 0.9, 0.85, 0.8
#: how much a word counts that no endpoint knows, or only in sentences, and the most for what must be there
_UNKNOWN, _MOST = 2.0, 4.0
#: most words of a query that are looked at, and most of one phrase
_LONGEST, _PHRASE = 24, 8
_TO, _FROM = frozenset({"to", "into"}), frozenset({"from", "of"})


def search(
    query: str = "",
    *,
    takes: Iterable[str] = (),
    gives: Iterable[str] = (),
    capabilities: Iterable[str] = (),
    limit: int | None = 20,
) -> list[Endpoint]:
    """Endpoints, the best first.

    Args:
        query: plain words. Empty gives all that pass the filters, by id.
        takes: kinds of input they must take: ``image``, ``video``, ``audio``, ``3d``, ``text`` …
        gives: kinds of output they must give.
        capabilities: what they must be able to do: ``lora``, ``seed`` …
        limit: most to give; None for all.
    """
    wanted = {kind(word) for word in takes}
    given = {kind(word) for word in gives}
    able = {capability(word) for word in capabilities}
    found = []
    for endpoint in _ranked(query):
        inputs = {*endpoint.input_kinds, *(("text",) if _takes_text(endpoint) else ())}
        if wanted <= inputs and given <= {*endpoint.output_kinds} and able <= endpoint.capabilities:
            found.append(endpoint)
            if limit is not None and len(found) >= limit:
                break
    return found


def known_capabilities() -> dict[str, int]:
    """Every capability, with how many endpoints have it."""
    counts: dict[str, int] = {}
    for endpoint_id in catalogue.ids():
        for word in catalogue.find(endpoint_id).capabilities:
            counts[word] = counts.get(word, 0) + 1
    return dict(sorted(counts.items()))


def kind(word: str) -> str:
    """What the catalogue calls a kind of media."""
    named = table().kinds.get(stems(word), word.strip().casefold())
    return "model_3d" if named == "3d" else named


def capability(word: str) -> str:
    """How the catalogue spells a capability."""
    return word.strip().casefold().replace("_", "-").replace(" ", "-")


def _takes_text(endpoint: Endpoint) -> bool:
    return not TEXT.isdisjoint(endpoint.input_names())


# -- words -----------------------------------------------------------------------------------------


def _asked(query: str) -> tuple[str, ...]:
    """Return the stems of a query in lower case: class names taken apart, misspellings mended."""
    text = re.sub(r"[^\W_]+", _by_class, query.casefold()[:400])
    return tuple(stem_of(_mended(word)) for word in TOKEN.findall(text)[:_LONGEST])


def _by_class(word: re.Match[str]) -> str:
    return _class_names().get(word[0], word[0])


@cache
def _class_names() -> Mapping[str, str]:
    """Return node classes and categories, written as one word, each with its words apart."""
    endpoints = [entry.endpoint for entry in _entries()]
    spaced = {each.category.replace("-", " ") for each in endpoints}
    spaced |= {_spaced(each.node_type.rpartition(".")[2]).casefold() for each in endpoints}
    return {words.replace(" ", ""): words for words in spaced}


@lru_cache(maxsize=2_000)
def _mended(word: str) -> str:
    """Return the known word that a misspelt one stands for; any other word as it is."""
    stem = stem_of(word)
    plain = len(stem) >= _SHORTEST or word in (stem, f"{stem}s")
    if len(word) < _SHORTEST or (plain and stem in _familiar()):
        return word
    if any(other.startswith(stem) for other in _vocabulary()) and plain:
        return word
    # "background" rather than two words that "backround" happens to be made of
    alike = closest(word, _spelt(), limit=5, least=_NEARLY if _parts(stem) else _SWAPPED)
    near = closest(word, alike, limit=5, least=_ALIKE)
    for other in alike:
        # the first letter is rarely the wrong one: a flight is no light
        if other[0] != word[0]:
            continue
        if other in near or other in _told_words() or sorted(other) == sorted(word):
            return other
    return word


def _parts(word: str) -> list[str]:
    """Return the ways to take a word apart into two that are known."""
    pairs = ((stem_of(word[:cut]), stem_of(word[cut:])) for cut in range(2, len(word) - 1))
    return [f" {a} {b} " for a, b in pairs if {a, b} <= _vocabulary()]


@cache
def _familiar() -> frozenset[str]:
    """Return the stems of all words of endpoints and of ``search.toml``."""
    words = table()
    kinds = (word for name in words.kinds for word in name)
    phrases = (part for phrase in words.means for part in phrase.split())
    return frozenset({*_vocabulary(), *words.idle, *kinds, *phrases})


@cache
def _spelt() -> tuple[str, ...]:
    """Return the words that a misspelt one may stand for, those of ``search.toml`` first."""
    texts = [" ".join(_columns(entry.endpoint)) for entry in _entries()]
    words = (word for text in texts for word in TOKEN.findall(text.casefold()))
    every = dict.fromkeys((*_told_words(), *load_table()["words"]["idle"], *words))
    return tuple(word for word in every if len(word) >= _SHORTEST)


@cache
def _told_words() -> Mapping[str, None]:
    """Return the words of ``search.toml`` that people look for, in its order."""
    told = load_table()
    texts = [*told["means"], *(word for words in told["kinds"].values() for word in words)]
    return dict.fromkeys(word for text in texts for word in TOKEN.findall(text))


# -- what a query asks for -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Term:
    """One thing that a query asks for, in all ways to say it.

    Attributes:
        phrases: stems between blanks -> how well it fits.
        able: capabilities (``can:``) and categories (``is:``) -> how well they fit.
        kind: of files, where that is what is asked for.
        said: the words of the query.
        gives: the kind of file that a conversion is to.
        words: those of them that must all be there, where their order does not matter.
    """

    phrases: Mapping[str, float]
    able: Mapping[str, float]
    kind: str = ""
    said: str = ""
    gives: str = ""
    words: tuple[str, ...] = ()


def _terms(tokens: Sequence[str]) -> Iterator[_Term]:
    place = 0
    while place < len(tokens):
        place, wish = _next(tokens, place)
        if wish is not None:
            yield wish


def _next(tokens: Sequence[str], place: int) -> tuple[int, _Term | None]:
    """What is asked for at a place, and where what follows begins.

    Phrases of the table come first, the longest of them; then conversions; then words.
    """
    for length in range(min(_PHRASE, len(tokens) - place), 0, -1):
        window = tokens[place : place + length]
        if length == 1 and (converted := _conversion(tokens, place)):
            return converted
        if meant := _expand(window):
            return place + length, _synonym_term(window, meant)
    word, end = tokens[place], place + 1
    if word.isdigit() or (word == "v" and "".join(tokens[end : end + 1]).isdigit()):
        while end < len(tokens) and tokens[end].isdigit():
            end += 1
        return end, _word([part for part in tokens[place:end] if part != "v"])
    both = tokens[place : end + 1]
    if len(both) == 2 and "".join(both) in _vocabulary():
        return end + 1, _Term({f" {''.join(both)} ": _SAID, f" {' '.join(both)} ": _SAID}, {})
    return end, None if word in table().idle else _word([word])


def _expand(window: Sequence[str]) -> tuple[str, ...]:
    """What the table has for a phrase, in whatever order its words stand."""
    words = table()
    if window[0] in words.idle and len(window) > 1:
        return ()
    for form in (tuple(window), plain(window, words.kinds)):
        found = words.means.get("".join(form), ())
        busy = sorted(word for word in form if word not in words.idle)
        if not found and len(busy) > 1 and (_TO | _FROM).isdisjoint(window):
            found = words.means.get(" ".join(busy), ())
        if found:
            return found
    return ()


def _word(window: Sequence[str]) -> _Term:
    """A wish for a word, or for a number of several parts."""
    said = " ".join(window)
    media = table().kinds.get(tuple(window), "")
    return _Term({f" {said} ": _FILES if media else _SAID}, {}, media, said)


def _synonym_term(window: Sequence[str], meant: Sequence[str]) -> _Term:
    """A wish for what the table has for a phrase, however it is said."""
    phrases: dict[str, float] = {}
    able: dict[str, float] = {}
    share = _MEANT
    for other in (*meant[1:], meant[0]):
        if other.startswith(("can:", "is:")):
            able[other] = share
        else:
            phrases.setdefault(parse_line(other), share)
        share *= _LESS
    # whose id spells a conversion or a kind of file out is no better at it
    said = stems(meant[0])
    if _TO.isdisjoint(said) and not _names_kind(said):
        words = tuple(f" {word} " for word in said if word not in table().idle)
        return _Term(phrases, able, said=" ".join(window), words=words if len(words) > 1 else ())
    return _Term(phrases, able, said=" ".join(window))


def _names_kind(tokens: Iterable[str]) -> bool:
    """Whether a word for a picture or a film is among some."""
    return any(table().kinds.get((word,)) in {"image", "video"} for word in tokens)


def _conversion(tokens: Sequence[str], place: int) -> tuple[int, _Term] | None:
    """ "photo to video", "video from my photo": where it ends, and what is asked for."""
    left = _kind_at(tokens, place)
    if left is None or left[0] >= len(tokens):
        return None
    middle = tokens[left[0]]
    right = _kind_at(tokens, left[0] + 1) if middle in _TO | _FROM else None
    if right is None:
        return None
    (_, source, said), (end, target, heard) = (left, right) if middle in _TO else (right, left)
    if middle in _FROM:
        end = right[0]
    meant = table().means.get(f"{said}to{heard}")
    if meant:
        return end, _synonym_term([said, "to", heard], meant)
    name = f"{source}-to-{target}"
    return end, _Term({}, {f"can:{name}": _SAID, f"is:{name}": _SAID}, said=name, gives=target)


def _kind_at(tokens: Sequence[str], place: int) -> tuple[int, str, str] | None:
    """A kind of file at a place: where what follows begins, the kind, and the word for it."""
    words = table()
    while place < len(tokens) and tokens[place] in words.idle - _TO - _FROM:
        place += 1
    for length in (2, 1):
        window = tuple(tokens[place : place + length])
        if len(window) == length and window in words.kinds:
            end = place + length
            while end < len(tokens) and tokens[end] in words.idle - _TO - _FROM:
                end += 1
            return end, words.kinds[window], window[0]
    return None


# -- how well endpoints fit ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entry:
    """An endpoint as it is searched: its columns, all of them as one text, what it can do, the parts
    of its id, the kinds of files it takes (``<image``) and gives (``>image``), and how early it comes
    among equals.
    """

    endpoint: Endpoint
    columns: tuple[str, ...]
    text: str
    able: frozenset[str]
    parts: frozenset[str]
    kinds: frozenset[str]
    early: float


@cache
def _entries() -> tuple[_Entry, ...]:
    return tuple(_entry(catalogue.find(endpoint_id)) for endpoint_id in catalogue.ids())


def _columns(endpoint: Endpoint) -> tuple[str, ...]:
    """Return the texts in which an endpoint is looked for."""
    return (
        endpoint.id.removeprefix("fal-ai/"),
        f"{endpoint.title} {endpoint.lab} . {_spaced(endpoint.node_type.rpartition('.')[2])}",
        " ".join((*endpoint.tags, endpoint.category)),
        " ".join(sorted(endpoint.capabilities)),
        endpoint.doc,
        " ".join(endpoint.use_cases),
    )


def _entry(endpoint: Endpoint) -> _Entry:
    name = endpoint.id.removeprefix("fal-ai/")
    lines = tuple(parse_line(column) for column in _columns(endpoint))
    early = 1.0 - 0.015 * len(name) / 5 + 0.03 * bool(endpoint.use_cases) - 0.05 * endpoint.unlisted
    if endpoint.id in table().first:
        early += 0.15
    parts = frozenset({lines[0], *map(parse_line, name.split("/"))})
    able = {f"can:{word}" for word in endpoint.capabilities} | {f"is:{endpoint.category}"}
    takes = (*endpoint.input_kinds, *(("text",) if _takes_text(endpoint) else ()))
    kinds = {f"<{word}" for word in takes} | {f">{word}" for word in endpoint.output_kinds}
    kinds = {word.replace("model_3d", "3d") for word in kinds}
    return _Entry(endpoint, lines, "|".join(lines), frozenset(able), parts, frozenset(kinds), early)


def _spaced(class_name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", class_name)


def _ranked(query: str) -> Sequence[Endpoint]:
    """Endpoints by how well they fit; all of them when there are no words to look for."""
    tokens = _asked(query)
    wishes = [_known(wish) for wish in _terms(tokens)]
    if not wishes:
        return [entry.endpoint for entry in _entries()]
    columns = [[_score(wish, entry) for entry in _entries()] for wish in wishes]
    rarities = [_rarity(fits) for fits in columns]
    # what the table has is the same in whatever order it is said
    whole = "" if len(tokens) > 1 and len(wishes) == 1 else f" {' '.join(tokens)} "
    pairs = [
        f" {a} {b} "
        for a, b in pairwise(tokens)
        if table().idle.isdisjoint((a, b)) and not _names_kind((a, b))
        if not any(f"{a} {b}" in wish.said for wish in wishes)
    ]
    counts = [
        _MOST if wish.able or len(wish.phrases) > 1 else min(rarity, _MOST)
        for wish, rarity in zip(wishes, rarities, strict=True)
    ]
    named = {table().kinds[word,] for word in tokens if (word,) in table().kinds}
    converted = {f">{wish.gives}" for wish in wishes if wish.gives}
    if any(wish.able and not wish.gives for wish in wishes):
        converted = set()  # "lip sync a video to some audio" is no conversion
    found = []
    for number, entry in enumerate(_entries()):
        score = had = 0.0
        for fits, rarity, count in zip(columns, rarities, counts, strict=True):
            fit, strong = fits[number]
            score += rarity * fit
            had += count * (bool(fit) if strong or len(wishes) == 1 else _MENTIONED * bool(fit))
        share = had / sum(counts)
        if not score:
            continue
        together = sum(any(pair in text for text in entry.columns[:2]) for pair in pairs)
        score *= 1 + 0.2 * together + 0.15 * (whole in entry.parts)
        if named and named.isdisjoint(kind[1:] for kind in entry.kinds):
            score *= _OTHER_KIND
        if not converted <= entry.kinds:
            score *= _OTHER_RESULT
        found.append((-score * entry.early * share, number, share))
    best = max((share for *_, share in found), default=0.0)
    enough = min(_ENOUGH, best * _NEAR_BEST) if best >= _UNDERSTOOD else 1.0
    found = sorted(one for one in found if one[2] >= enough)
    worst = found[0][0] * _TAIL if found else 0.0
    return [_entries()[number].endpoint for score, number, _ in found if score <= worst]


def _score(wish: _Term, entry: _Entry) -> tuple[float, bool]:
    """How well an endpoint fits a wish, and whether by what it is."""
    best, strong = 0.0, False
    for phrase, share in wish.phrases.items():
        if phrase in entry.text:
            found = [w for w, text in zip(_WEIGHTS, entry.columns, strict=True) if phrase in text]
            best = max(best, share * (found[0] + _FURTHER * sum(found[1:])))
            strong = strong or found[0] >= _WEIGHTS[_STRONG - 1]
    if wish.words and all(word in entry.text for word in wish.words):
        found = [
            weight
            for weight, text in zip(_WEIGHTS[:_STRONG], entry.columns, strict=False)
            if all(word in text for word in wish.words)
        ]
        if found:
            best, strong = max(best, _WORDS * (found[0] + _FURTHER * sum(found[1:]))), True
    for word, share in wish.able.items():
        if word in entry.able:
            best, strong = max(best, share * _ABLE) + 0.5, True
    if wish.kind and (media := len([kind for kind in entry.kinds if kind[1:] == wish.kind])):
        best, strong = max(best, _KIND * media / 2), True
    return best, strong


def _rarity(fits: Sequence[tuple[float, bool]]) -> float:
    """How much a wish counts: more the fewer endpoints fit it, but little what none of them is."""
    count = sum(1 for fit, _ in fits if fit)
    rarity = math.log(1 + len(fits) / count) if count else _UNKNOWN
    return rarity if any(strong for _, strong in fits) else min(rarity, _UNKNOWN)


def _known(wish: _Term) -> _Term:
    """A wish for a single word that no endpoint has, by its parts or by its beginning."""
    word = wish.said
    if " " in word or wish.able or wish.kind or len(wish.phrases) > 1 or word in _vocabulary():
        return wish
    parts = dict.fromkeys(_parts(word), _SAID)
    if len(word) >= 4:
        parts[f" {word}"] = _BEGINNING
    return _Term({**wish.phrases, **parts}, {}, said=word)


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(
        word for entry in _entries() for text in entry.columns for word in text.split()
    )
