"""Finds endpoints by plain words, and by their inputs, outputs and capabilities.

A query is parsed into terms: phrases in ``search.toml``, conversions ("photo to video", "3d model from
a picture"), and single words. Each is searched in the texts of every endpoint; rare words count more
than common ones, ids and titles more than sentences. An unknown word is taken for a misspelling, or
else lowers the share of the query that is understood: a query that is hardly understood has no results.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from nodetool.fal.catalogue import endpoints as catalogue
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.catalogue.search_index import Entry, accepts_text, entries
from nodetool.fal.catalogue.search_query import (
    ANY_ORDER,
    Term,
    names_visual_kind,
    parse_terms,
    query_stems,
)
from nodetool.fal.catalogue.search_terms import stems, table

#: weights of a match in each column: id, title, tags, capabilities, sentence, use cases
_COLUMN_WEIGHTS = (6.0, 5.0, 4.0, 2.0, 2.0, 1.0)
#: the first columns, which say what an endpoint is, not what it can also be used for
_STRONG_COLUMNS = 3
#: weight of a matching capability or category, of a matching kind of file, and of each further column
_FACT_WEIGHT, _KIND_WEIGHT, _FURTHER_WEIGHT = 4.5, 2.5, 0.25
#: factor for endpoints that have nothing to do with the kind of file in the query
_OTHER_KIND_FACTOR = 0.5
#: factor for endpoints that do not return the kind of file that a conversion in the query results in
_OTHER_RESULT_FACTOR = 0.3
#: results with a score below this share of the best are dropped
_MIN_RELATIVE_SCORE = 0.2
#: share of the query that an endpoint must cover; if none covers as much, the share of the best
#: coverage; and how much a match in a sentence counts for the coverage
_MIN_COVERAGE, _MIN_RELATIVE_COVERAGE, _WEAK_COVERAGE = 0.5, 0.5, 0.35
#: share of the query that the best endpoint must cover; otherwise the query is not understood
_MIN_BEST_COVERAGE = 0.34
#: weight of a word that no endpoint has, or only in sentences; and the maximum weight for the coverage
_UNKNOWN_RARITY, _MAX_RARITY = 2.0, 4.0


def search(
    query: str = "",
    *,
    takes: Iterable[str] = (),
    gives: Iterable[str] = (),
    capabilities: Iterable[str] = (),
    limit: int | None = 20,
) -> list[Endpoint]:
    """Return the endpoints that match a query and filters, the best first.

    Args:
        query: plain words. If empty, all endpoints that pass the filters, by id.
        takes: kinds of input they must accept: ``image``, ``video``, ``audio``, ``3d``, ``text`` …
        gives: kinds of output they must return.
        capabilities: capabilities they must have: ``lora``, ``seed`` …
        limit: maximum number of results; None for all.
    """
    input_kinds = {kind(word) for word in takes}
    output_kinds = {kind(word) for word in gives}
    required = {capability(word) for word in capabilities}
    results = []
    for endpoint in _ranked(query):
        inputs = {*endpoint.input_kinds, *(("text",) if accepts_text(endpoint) else ())}
        has_kinds = input_kinds <= inputs and output_kinds <= {*endpoint.output_kinds}
        if has_kinds and required <= endpoint.capabilities:
            results.append(endpoint)
            if limit is not None and len(results) >= limit:
                break
    return results


def known_capabilities() -> dict[str, int]:
    """Return all capabilities with the number of endpoints that have them."""
    counts: dict[str, int] = {}
    for endpoint_id in catalogue.ids():
        for word in catalogue.find(endpoint_id).capabilities:
            counts[word] = counts.get(word, 0) + 1
    return dict(sorted(counts.items()))


def kind(word: str) -> str:
    """Return the catalogue's name of a kind of media."""
    name = table().kinds.get(stems(word), word.strip().casefold())
    return "model_3d" if name == "3d" else name


def capability(word: str) -> str:
    """Return a capability in the catalogue's spelling."""
    return word.strip().casefold().replace("_", "-").replace(" ", "-")


# -- ranking ---------------------------------------------------------------------------------------


def _ranked(query: str) -> Sequence[Endpoint]:
    """Return endpoints by their score for a query; all of them if it has no words to search for."""
    tokens = query_stems(query)
    terms = list(parse_terms(tokens))
    if not terms:
        return [entry.endpoint for entry in entries()]
    scores = [[_score(term, entry) for entry in entries()] for term in terms]
    rarities = [_rarity(column) for column in scores]
    weights = [
        _MAX_RARITY if term.facts or len(term.phrases) > 1 else min(rarity, _MAX_RARITY)
        for term, rarity in zip(terms, rarities, strict=True)
    ]
    ranking = []
    factor = _QueryFactor(tokens, terms)
    for number, entry in enumerate(entries()):
        total = covered = 0.0
        for column, rarity, weight in zip(scores, rarities, weights, strict=True):
            score, is_strong = column[number]
            total += rarity * score
            full = is_strong or len(terms) == 1
            covered += weight * (bool(score) if full else _WEAK_COVERAGE * bool(score))
        if not total:
            continue
        coverage = covered / sum(weights)
        ranking.append((-total * factor(entry) * entry.precedence * coverage, number, coverage))
    return [entries()[number].endpoint for number in _best(ranking)]


def _best(ranking: list[tuple[float, int, float]]) -> list[int]:
    """Return the numbers of the entries that match well enough, the best first.

    Args:
        ranking: for each entry its negative score, its number and its coverage of the query.
    """
    best = max((coverage for *_, coverage in ranking), default=0.0)
    is_understood = best >= _MIN_BEST_COVERAGE
    enough = min(_MIN_COVERAGE, best * _MIN_RELATIVE_COVERAGE) if is_understood else 1.0
    ranking = sorted(item for item in ranking if item[2] >= enough)
    worst = ranking[0][0] * _MIN_RELATIVE_SCORE if ranking else 0.0
    return [number for score, number, _ in ranking if score <= worst]


class _QueryFactor:
    """Computes the factor by which the query as a whole changes the score of an endpoint."""

    def __init__(self, tokens: Sequence[str], terms: Sequence[Term]) -> None:
        # a phrase of the table is the same in any order of its words
        is_one_phrase = len(tokens) > 1 and len(terms) == 1
        self._query = "" if is_one_phrase else f" {' '.join(tokens)} "
        self._pairs = [
            f" {a} {b} "
            for a, b in pairwise(tokens)
            if table().idle.isdisjoint((a, b)) and not names_visual_kind((a, b))
            if not any(f"{a} {b}" in term.text for term in terms)
        ]
        self._kinds = {table().kinds[word,] for word in tokens if (word,) in table().kinds}
        self._targets = {f">{term.target}" for term in terms if term.target}
        if any(term.facts and not term.target for term in terms):
            self._targets = set()  # "lip sync a video to some audio" is not a conversion

    def __call__(self, entry: Entry) -> float:
        """Return the factor for an endpoint."""
        adjacent = sum(any(pair in text for text in entry.columns[:2]) for pair in self._pairs)
        factor = 1 + 0.2 * adjacent + 0.15 * (self._query in entry.id_parts)
        if self._kinds and self._kinds.isdisjoint(word[1:] for word in entry.kinds):
            factor *= _OTHER_KIND_FACTOR
        if not self._targets <= entry.kinds:
            factor *= _OTHER_RESULT_FACTOR
        return factor


def _score(term: Term, entry: Entry) -> tuple[float, bool]:
    """Return the score of an endpoint for a term, and whether the match says what the endpoint is."""
    best, is_strong = 0.0, False
    for phrase, fit in term.phrases.items():
        if phrase in entry.text:
            matches = _column_weights(entry, [phrase])
            best = max(best, fit * (matches[0] + _FURTHER_WEIGHT * sum(matches[1:])))
            is_strong = is_strong or matches[0] >= _COLUMN_WEIGHTS[_STRONG_COLUMNS - 1]
    if term.words and all(word in entry.text for word in term.words):
        matches = _column_weights(entry, term.words, _STRONG_COLUMNS)
        if matches:
            score = ANY_ORDER * (matches[0] + _FURTHER_WEIGHT * sum(matches[1:]))
            best, is_strong = max(best, score), True
    for fact, fit in term.facts.items():
        if fact in entry.facts:
            best, is_strong = max(best, fit * _FACT_WEIGHT) + 0.5, True
    if term.kind and (count := sum(word[1:] == term.kind for word in entry.kinds)):
        best, is_strong = max(best, _KIND_WEIGHT * count / 2), True
    return best, is_strong


def _column_weights(
    entry: Entry, words: Sequence[str], columns: int = len(_COLUMN_WEIGHTS)
) -> list[float]:
    """Return the weights of those of the first columns that have all of the words."""
    return [
        weight
        for weight, text in zip(_COLUMN_WEIGHTS[:columns], entry.columns, strict=False)
        if all(word in text for word in words)
    ]


def _rarity(scores: Sequence[tuple[float, bool]]) -> float:
    """Return the weight of a term: the fewer endpoints match it, the more, unless only in sentences."""
    count = sum(1 for score, _ in scores if score)
    rarity = math.log(1 + len(scores) / count) if count else _UNKNOWN_RARITY
    return rarity if any(is_strong for _, is_strong in scores) else min(rarity, _UNKNOWN_RARITY)
