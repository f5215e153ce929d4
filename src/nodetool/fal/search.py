"""Find endpoints by plain words and by what they take, give and can do."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import cache

from nodetool.fal import catalogue
from nodetool.fal.catalogue import Endpoint

#: how much a word counts in each column, in the order of _COLUMNS
_WEIGHTS = (6.0, 8.0, 5.0, 3.0, 2.0, 4.0)
_COLUMNS = ("id", "title", "tags", "doc", "uses", "capabilities")
#: what people call things -> what the catalogue calls them
_KINDS = {
    **dict.fromkeys(("3d", "mesh", "model3d"), "model_3d"),
    **dict.fromkeys(("picture", "photo", "drawing", "sketch", "pictures", "photos"), "image"),
    **dict.fromkeys(("sound", "speech", "voice", "music", "song"), "audio"),
    **dict.fromkeys(("clip", "movie", "film", "clips"), "video"),
    **dict.fromkeys(("words", "prompt", "script"), "text"),
}
_WORD = re.compile(r"[^\W_]+")
#: words that say nothing about an endpoint
_IDLE = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "can",
        "create",
        "for",
        "from",
        "generate",
        "i",
        "in",
        "into",
        "is",
        "it",
        "make",
        "makes",
        "me",
        "my",
        "of",
        "on",
        "or",
        "some",
        "that",
    ]
) | {"the", "this", "to", "turn", "turns", "using", "want", "with"}
#: words of most ids
_OWNER = frozenset({"fal", "ai"})
#: "photo to video", "text into a 3d model"
_CONVERSION = re.compile(r"\b(\w+?)s?\W+(?:in)?to\W+(?:an?\W+|my\W+)?(\w+)")


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
        query: plain words in any order; those with all of them come before those with some.
            Empty gives all that pass the filters, by id.
        takes: kinds of input they must take: ``image``, ``video``, ``audio``, ``3d``, ``text`` …
        gives: kinds of output they must give.
        capabilities: what they must be able to do: ``lora``, ``seed`` …
        limit: most to give; None for all.
    """
    wanted = {kind(word) for word in takes}
    given = {kind(word) for word in gives}
    able = {capability(word) for word in capabilities}
    found = []
    for endpoint_id in _ranked(query):
        endpoint = catalogue.find(endpoint_id)
        inputs = {*endpoint.takes, *(("text",) if _takes_text(endpoint) else ())}
        if wanted <= inputs and given <= {*endpoint.gives} and able <= endpoint.capabilities:
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
    word = word.strip().casefold()
    return _KINDS.get(word, word)


def capability(word: str) -> str:
    """How the catalogue spells a capability."""
    return word.strip().casefold().replace("_", "-").replace(" ", "-")


def _takes_text(endpoint: Endpoint) -> bool:
    return any(word.startswith("text-to-") for word in endpoint.capabilities)


def _ranked(query: str) -> Sequence[str]:
    """Ids by how well they fit; all of them when there are no words to look for."""
    words = [word for word in _WORD.findall(query.casefold()) if word not in _IDLE]
    if not words:
        return catalogue.ids()
    # all text is quoted and made of letters and digits, so it is no syntax of the index's queries
    terms = [_either(word) for word in words]
    asked = [_phrase(conversion) for conversion in _conversions(query)]
    found = [id for id in catalogue.ids() if set(words) - _OWNER == _significant(id)]
    for clauses, operator in (
        (asked + terms, " AND "),
        (terms, " AND "),
        (asked, " AND "),
        (terms, " OR "),
    ):
        if clauses:
            found += _matches(operator.join(clauses))
    return list(dict.fromkeys(found))


@cache
def _significant(endpoint_id: str) -> set[str]:
    return {*_WORD.findall(endpoint_id.casefold())} - _IDLE - _OWNER


def _matches(expression: str) -> list[str]:
    weights = ", ".join(map(str, _WEIGHTS))
    rows = _index().execute(
        "SELECT id FROM endpoints WHERE endpoints MATCH ? "
        f"ORDER BY bm25(endpoints, {weights}), length(id), id",
        (expression,),
    )
    return [row[0] for row in rows]


def _either(word: str) -> str:
    """A word or its beginning; what people say, or what the catalogue says for it."""
    other = _KINDS.get(word)
    return f'("{word}"* OR "{other.replace("model_", "")}")' if other else f'"{word}"*'


def _phrase(conversion: str) -> str:
    return f'"{conversion.replace("-", " ")}"'


def _conversions(query: str) -> list[str]:
    """Capabilities such as ``image-to-3d`` that a query asks for."""
    found = []
    for source, target in _CONVERSION.findall(query.casefold()):
        pair = [_KINDS.get(word, word).removeprefix("model_") for word in (source, target)]
        if set(pair) <= {"image", "video", "audio", "text", "3d"}:
            found.append("-to-".join(pair))
    return found


@cache
def _index() -> sqlite3.Connection:
    """A full-text index in memory: SQLite stems words and ranks by BM25."""
    database = sqlite3.connect(":memory:", check_same_thread=False)
    columns = ", ".join(_COLUMNS)
    with closing(database.cursor()) as cursor:
        cursor.execute(
            f"CREATE VIRTUAL TABLE endpoints USING fts5({columns}, tokenize='porter unicode61')"
        )
        cursor.executemany(
            f"INSERT INTO endpoints VALUES ({', '.join('?' * len(_COLUMNS))})",
            (
                (
                    e.id,
                    f"{e.title} {e.node_type.rpartition('.')[2]} {e.lab}",
                    " ".join((*e.tags, e.category)),
                    e.doc,
                    " ".join(e.uses),
                    " ".join(e.capabilities),
                )
                for e in map(catalogue.find, catalogue.ids())
            ),
        )
    return database
