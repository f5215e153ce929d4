"""The texts of all endpoints in a full-text index of SQLite (FTS5), in memory.

SQLite divides texts into words, stems them and computes BM25, in tens of milliseconds for the whole
catalogue, so that nothing has to be stored between runs.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from nodetool.fal.catalogue import endpoints as catalogue
from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.search.words import open_database, prepare, quoted

#: the columns of the index -> weight of a match in BM25
COLUMNS: Mapping[str, float] = {
    "id": 8.0,
    "title": 8.0,
    "tag": 1.6,
    "capability": 1.5,
    "description": 1.2,
    "use": 0.5,
}
#: columns -> how much a match in them counts as an answer to the query: they say what an endpoint is,
#: what it does, and what it can also be used for
RELEVANCE: Mapping[str, float] = {
    "use": 0.25,
    "description capability": 0.6,
    "id title tag": 1.0,
}
#: between the texts of a column, and before a match in one
_SEPARATOR, _MARK = "\n", "\x02"
_CAPITAL = re.compile(r"(?<=[a-z0-9])[A-Z]")


class Index:
    """A full-text index of endpoints; several threads may use it.

    Attributes:
        endpoints: those in it; their positions are their numbers in the index.
        facts: capability, category or kind of file (``can:lora``) -> numbers of the endpoints.
    """

    def __init__(self, endpoints: Sequence[Endpoint]) -> None:
        self.endpoints = endpoints
        self.facts: dict[str, set[int]] = {}
        for number, endpoint in enumerate(endpoints):
            for fact in _facts(endpoint):
                self.facts.setdefault(fact, set()).add(number)
        self._lock = threading.Lock()
        names = ", ".join(COLUMNS)
        self._database = open_database("texts", names)
        marks = ", ".join("?" for _ in COLUMNS)
        self._database.executemany(
            f"INSERT INTO texts(rowid, {names}) VALUES (?, {marks})",
            (
                (number, *(prepare(_SEPARATOR.join(texts)) for texts in column_texts(endpoint)))
                for number, endpoint in enumerate(endpoints)
            ),
        )

    def match(self, expression: str) -> dict[int, float]:
        """Return number of an endpoint -> BM25 of its match, for an expression of FTS5."""
        weights = ", ".join(str(weight) for weight in COLUMNS.values())
        sql = f"SELECT rowid, -bm25(texts, {weights}) FROM texts WHERE texts MATCH ?"
        with self._lock:
            return dict(self._database.execute(sql, (expression,)))

    def matching_texts(
        self, expression: str, numbers: Sequence[int]
    ) -> dict[int, dict[str, list[str]]]:
        """Return number -> column -> those of the texts in it that match an expression of FTS5."""
        marked = ", ".join(f"highlight(texts, {n}, '{_MARK}', '')" for n in range(len(COLUMNS)))
        chosen = ", ".join(str(int(number)) for number in numbers)
        sql = f"SELECT rowid, {marked} FROM texts WHERE texts MATCH ? AND rowid IN ({chosen})"
        with self._lock:
            rows = self._database.execute(sql, (expression,)).fetchall()
        return {number: self._marked_texts(number, columns) for number, *columns in rows}

    def _marked_texts(self, number: int, columns: Sequence[str]) -> dict[str, list[str]]:
        """Return column -> those of its texts in which something is marked."""
        result = {}
        originals = column_texts(self.endpoints[number])
        for name, texts, marked in zip(COLUMNS, originals, columns, strict=True):
            pairs = zip(texts, marked.split(_SEPARATOR), strict=False)
            result[name] = [text for text, each in pairs if _MARK in each]
        return {name: texts for name, texts in result.items() if texts}

    def contains(self, word: str) -> bool:
        """Return whether a text has a word, or a longer one that begins with it."""
        sql = "SELECT 1 FROM texts WHERE texts MATCH ? LIMIT 1"
        with self._lock:
            return bool(self._database.execute(sql, (f"{quoted(word)} *",)).fetchone())


@cache
def index() -> Index:
    """Return the index of the catalogue, built once."""
    return Index([catalogue.find(endpoint_id) for endpoint_id in catalogue.ids()])


def column_texts(endpoint: Endpoint) -> tuple[Sequence[str], ...]:
    """Return the texts of an endpoint, some for each column."""
    class_name = endpoint.node_type.rpartition(".")[2]
    return (
        [endpoint.id.removeprefix("fal-ai/")],
        [endpoint.title, endpoint.lab, class_name, _CAPITAL.sub(r" \g<0>", class_name)],
        [*endpoint.tags, endpoint.category],
        sorted(endpoint.capabilities),
        [endpoint.doc],
        endpoint.use_cases,
    )


def _facts(endpoint: Endpoint) -> Iterator[str]:
    """Yield capabilities, category and kinds of files of an endpoint: ``can:lora``, ``is:llm`` …"""
    yield f"is:{endpoint.category}"
    for word in endpoint.capabilities:
        yield f"can:{word}"
    for word in endpoint.input_kinds:
        yield f"takes:{word.replace('model_3d', '3d')}"
    for word in endpoint.output_kinds:
        yield f"gives:{word.replace('model_3d', '3d')}"
