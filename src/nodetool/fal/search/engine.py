"""Ranks endpoints by a query, and says why each of them matches.

A query is parsed into terms: phrases in ``words.toml``, conversions ("photo to video", "3d model from
a picture"), and single words. The full-text index scores how well each fits an endpoint; terms that
few endpoints match count more than common ones. An unknown word is taken for a misspelling, or else
lowers the share of the query that is understood: a query that is hardly understood has no results.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.search.filters import PriceLimit, make_filter
from nodetool.fal.search.index import COLUMNS, RELEVANCE, index
from nodetool.fal.search.query import Term, Word, parse_terms, parse_words
from nodetool.fal.search.words import quoted, table
from nodetool.fal.suggestions import closest

#: score of a matching capability or category, of a matching kind of file; and the factor for each
#: further match of the same term
_FACT_SCORE, _KIND_SCORE, _FURTHER_FACTOR = 0.65, 0.3, 0.05
#: share of its score that an endpoint has whose texts match least, by BM25, of all that match
_LEAST_FIT = 0.3
#: factor for endpoints that have nothing to do with the kind of file in the query, and for those that
#: do not return the kind of file that a conversion in the query results in
_OTHER_KIND_FACTOR, _OTHER_RESULT_FACTOR = 0.5, 0.3
#: factor for a conversion next to a task that has its own conversion
_DOUBT_FACTOR = 0.4
#: factor for retired endpoints: they come after those that are served and fit half as well
_RETIRED_FACTOR = 0.5
#: factor for trainings where the query does not say that something shall be trained
_TRAINING_FACTOR = 0.7
#: bonus for two words of the query next to each other in an id or a title, for well-known endpoints,
#: and the malus for each character of an id: of many that fit equally, the plain one comes first
_PAIR_BONUS, _FIRST_BONUS, _LENGTH_MALUS = 0.2, 0.15, 0.0025
#: results with a score below this share of the best are dropped
_MIN_RELATIVE_SCORE = 0.2
#: share of the query that an endpoint must cover; if none covers as much, share of the best coverage
_MIN_COVERAGE, _MIN_RELATIVE_COVERAGE = 0.5, 0.5
#: share of the query that the best endpoint must cover, or how many terms some endpoint must match;
#: otherwise the query is not understood
_MIN_BEST_COVERAGE, _MIN_TERMS = 0.36, 2
#: weight of a word that endpoints have only in sentences; and for the coverage the weight of a word
#: that none has, and the maximum
_WEAK_RARITY, _UNKNOWN_WEIGHT, _MAX_WEIGHT = 1.0, 2.0, 4.0
_VISUAL = frozenset({"image", "video"})


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an endpoint matches a query.

    Attributes:
        words: the words of the query.
        part: where they match: ``id``, ``title``, ``tag``, ``category``, ``capability``,
            ``description``, ``use``.
        text: what matches there: the id, the title, the tag … as the endpoint has it.
    """

    words: str
    part: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An endpoint that matches.

    Attributes:
        endpoint: the endpoint.
        score: how well it matches: comparable within one search only; 0 if there was no query.
        reasons: why it matches; empty if there was no query.
    """

    endpoint: Endpoint
    score: float = 0.0
    reasons: tuple[Reason, ...] = ()


def search(
    query: str = "",
    *,
    takes: Iterable[str] = (),
    gives: Iterable[str] = (),
    capabilities: Iterable[str] = (),
    makers: Iterable[str] = (),
    licenses: Iterable[str] = (),
    max_price: PriceLimit | None = None,
    include_retired: bool = True,
    limit: int | None = 20,
) -> list[Hit]:
    """Return the endpoints that match a query and filters, the best first.

    Retired endpoints come after served ones that fit about as well.

    Args:
        query: plain words. If empty, all endpoints that pass the filters, by id.
        takes: kinds of input they must accept: ``image``, ``video``, ``audio``, ``3d``, ``text`` …
        gives: kinds of output they must return.
        capabilities: capabilities they must have: ``lora``, ``seed`` …
        makers: names of makers, such as ``google``; one of them must have made the model.
        licenses: ``commercial``, ``research``, ``private``; one of them must be known to apply.
        max_price: the most they may cost; those whose price is unknown or for something else do not
            pass.
        include_retired: whether endpoints that fal does not serve any more are results.
        limit: maximum number of results; None for all.
    """
    accept = make_filter(
        takes=takes,
        gives=gives,
        capabilities=capabilities,
        makers=makers,
        licenses=licenses,
        max_price=max_price,
        include_retired=include_retired,
    )
    words = parse_words(query)
    terms = parse_terms(words)
    endpoints = index().endpoints
    ranking: Iterable[tuple[float, int]]
    if terms:
        ranking = _ranking(words, terms, accept)
    else:
        ranking = ((0.0, number) for number, each in enumerate(endpoints) if accept(each))
    best = list(islice(ranking, limit))
    reasons = _reasons(terms, [number for _, number in best])
    return [Hit(endpoints[number], score, tuple(reasons[number])) for score, number in best]


def similar_titles(text: str) -> list[str]:
    """Return up to three titles of endpoints that are similar to a text."""
    titles = {each.title.casefold(): each.title for each in index().endpoints}
    return [titles[name] for name in closest(text.casefold(), titles, limit=3, least=0.6)]


# -- ranking ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _TermMatches:
    """The endpoints that match a term, by their numbers in the index.

    Attributes:
        scores: number -> how well it fits, between 0 and about 1.
        relevance: number -> how much of an answer the best column that matches is, up to 1.
        rarity: weight of the term: the fewer endpoints match it, the more, unless only in sentences.
        weight: of the term for the coverage of the query.
    """

    scores: Mapping[int, float]
    relevance: Mapping[int, float]
    rarity: float
    weight: float


def _match(term: Term) -> _TermMatches:
    """Return the endpoints that match a term."""
    scores: dict[int, float] = {}
    relevance: dict[int, float] = {}

    def add(number: int, score: float) -> None:
        other = scores.get(number, 0.0)
        scores[number] = max(score, other) + _FURTHER_FACTOR * min(score, other)

    alternatives = dict(term.alternatives())
    any_of = " OR ".join(alternatives)
    for columns, share in RELEVANCE.items() if alternatives else ():
        relevance |= dict.fromkeys(index().match(f"{{{columns}}} : ({any_of})"), share)
    for expression, fit in alternatives.items():
        matches = index().match(expression)
        best = max(matches.values(), default=1.0)
        for number, score in matches.items():
            share = _LEAST_FIT + (1 - _LEAST_FIT) * score / best
            add(number, fit * relevance[number] * share)
    for fact in (*term.facts, *term.kind_facts()):
        for number in index().facts.get(fact, ()):
            add(number, _FACT_SCORE if fact in term.facts else _KIND_SCORE)
            relevance[number] = 1.0
    rarity = math.log(1 + len(index().endpoints) / len(scores)) if scores else _UNKNOWN_WEIGHT
    weight = min(rarity, _MAX_WEIGHT) if term.is_word else _MAX_WEIGHT
    if max(relevance.values(), default=0.0) < 1:
        rarity, weight = min(rarity, _WEAK_RARITY), min(weight, _UNKNOWN_WEIGHT)
    return _TermMatches(scores, relevance, rarity, weight)


def _weaker(matches: _TermMatches) -> _TermMatches:
    """Return the matches of a term that may not mean what it seems to."""
    return replace(matches, rarity=matches.rarity * _DOUBT_FACTOR, weight=1.0)


def _ranking(
    words: Sequence[Word], terms: Sequence[Term], accept: Callable[[Endpoint], bool]
) -> list[tuple[float, int]]:
    """Return scores and numbers of the endpoints that match well enough, the best first.

    Args:
        words: of the query.
        terms: of the query.
        accept: says whether an endpoint passes the filters; how well the others match does not
            matter.
    """
    matches = [_match(term) for term in terms]
    if any(term.facts and not term.target for term in terms):
        # "lip sync a video to some audio" is not a conversion
        matches = [_weaker(m) if t.target else m for t, m in zip(terms, matches, strict=True)]
    weights = sum(match.weight for match in matches)
    factor = _QueryFactor(words, terms)
    ranking, most_terms = [], 0
    matching = set().union(*(match.scores for match in matches))
    for number in (each for each in matching if accept(index().endpoints[each])):
        found = [match for match in matches if number in match.scores]
        total = sum(match.rarity * match.scores[number] for match in found)
        coverage = sum(match.weight * match.relevance[number] for match in found) / weights
        ranking.append((total * coverage * factor(number), number, coverage))
        most_terms = max(most_terms, len(found))
    best_coverage = max((coverage for *_, coverage in ranking), default=0.0)
    if best_coverage < _MIN_BEST_COVERAGE and most_terms < _MIN_TERMS:
        return []
    enough = min(_MIN_COVERAGE, best_coverage * _MIN_RELATIVE_COVERAGE)
    covering = [(score, number) for score, number, coverage in ranking if coverage >= enough]
    worst = max(covering)[0] * _MIN_RELATIVE_SCORE
    return sorted(
        ((score, number) for score, number in covering if score >= worst),
        key=lambda item: (-item[0], item[1]),
    )


class _QueryFactor:
    """Computes the factor by which the query as a whole changes the score of an endpoint."""

    def __init__(self, words: Sequence[Word], terms: Sequence[Term]) -> None:
        entry = table()
        # a phrase of the table is the same in any order of its words
        self._pairs = [
            index().match(f'{{id title}} : {quoted(f"{a.text} {b.text}")}')
            for a, b in pairwise(terms)
            if a.is_word and b.is_word and a.kind not in _VISUAL
        ]
        facts = index().facts
        kinds = {entry.kinds[word.stem,] for word in words if (word.stem,) in entry.kinds}
        sides = [
            facts.get(f"{verb}:{kind}", set()) for kind in kinds for verb in ("takes", "gives")
        ]
        # nearly everything has to do with text
        self._of_kind = set().union(*sides) if kinds and "text" not in kinds else None
        is_conversion = not any(term.facts and not term.target for term in terms)
        targets = {term.target for term in terms if term.target and is_conversion}
        self._with_result = [facts.get(f"gives:{target}", set()) for target in targets]
        self._is_training = any("can:training" in term.facts for term in terms)

    def __call__(self, number: int) -> float:
        """Return the factor for an endpoint."""
        endpoint = index().endpoints[number]
        factor = 1 + _PAIR_BONUS * sum(number in pair for pair in self._pairs)
        if self._of_kind is not None and number not in self._of_kind:
            factor *= _OTHER_KIND_FACTOR
        if not all(number in results for results in self._with_result):
            factor *= _OTHER_RESULT_FACTOR
        if endpoint.retired_since:
            factor *= _RETIRED_FACTOR
        if not self._is_training and "training" in endpoint.capabilities:
            factor *= _TRAINING_FACTOR
        is_first = endpoint.id in table().first
        return factor * (1 - _LENGTH_MALUS * len(endpoint.id) + _FIRST_BONUS * is_first)


# -- reasons ---------------------------------------------------------------------------------------


def _reasons(terms: Sequence[Term], numbers: Sequence[int]) -> Mapping[int, list[Reason]]:
    """Return number of an endpoint -> why it matches, term by term."""
    reasons: dict[int, list[Reason]] = {number: [] for number in numbers}
    for term in terms:
        expression = " OR ".join(each for each, _ in term.alternatives())
        texts = index().matching_texts(expression, numbers) if expression else {}
        for number in numbers:
            reasons[number] += _term_reasons(term, number, texts.get(number, {}))
    return reasons


def _term_reasons(term: Term, number: int, texts: Mapping[str, Sequence[str]]) -> Iterator[Reason]:
    """Yield why an endpoint matches a term.

    Args:
        term: part of the query.
        number: of the endpoint in the index.
        texts: column -> the texts in it that match.
    """
    for column in COLUMNS:
        for text in texts.get(column, ()):
            yield Reason(term.text, column, text)
    endpoint = index().endpoints[number]
    for fact in term.facts:
        kind, _, word = fact.partition(":")
        if kind == "can" and word in endpoint.capabilities:
            yield Reason(term.text, "capability", word)
        elif kind == "is" and word == endpoint.category:
            yield Reason(term.text, "category", word)
