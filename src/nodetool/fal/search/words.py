"""What people say and what endpoints call it (``words.toml``), compared by the stems of words."""

from __future__ import annotations

import re
import sqlite3
import threading
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from nodetool.fal.errors import FalError

#: how SQLite divides texts into words and stems them: here, and in the index
_STEMMED = "porter unicode61 remove_diacritics 2"
#: a word as people write it (veo3, sd3.5, img2img), and what SQLite sees of it
_WRITTEN_WORD = re.compile(r"(?:[^\W_]|(?<=\d)\.(?=\d))+")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Table:
    """``words.toml``, by the stems of its words.

    Attributes:
        means: phrase without spaces, and the same with its words sorted -> synonyms in the catalogue.
        kinds: words for a kind of media -> the kind.
        idle: stems of stop words, which are ignored.
        spellings: other spelling of a word -> the one that is searched for.
        first: ids that are ranked before others.
        vocabulary: stems of all words in the table.
        words: the words that people search for, unstemmed.
    """

    means: Mapping[str, tuple[str, ...]]
    kinds: Mapping[tuple[str, ...], str]
    idle: frozenset[str]
    spellings: Mapping[str, str]
    first: frozenset[str]
    vocabulary: frozenset[str]
    words: tuple[str, ...]


@cache
def table() -> Table:
    """Return ``words.toml`` by the stems of its words, read once."""
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    kind_words = {text: kind for kind, texts in data["kinds"].items() for text in texts}
    texts = (*data["words"]["idle"], *kind_words, *data["means"])
    words = list(dict.fromkeys(word for text in texts for word in split(text)))
    stem_of = dict(zip(words, stems(words), strict=True))

    def form(text: str) -> tuple[str, ...]:
        return tuple(stem_of[word] for word in split(text))

    idle = frozenset(stem for word in data["words"]["idle"] for stem in form(word))
    kinds = {form(text): kind for text, kind in kind_words.items()}
    means: dict[str, tuple[str, ...]] = {}
    for phrase, synonyms in data["means"].items():
        for each in (form(phrase), plain(form(phrase), kinds)):
            means.setdefault("".join(each), (phrase, *synonyms))
            if idle.isdisjoint(each):
                means.setdefault(" ".join(sorted(each)), (phrase, *synonyms))
    return Table(
        means=means,
        kinds=kinds,
        idle=idle,
        spellings={other: word for word, others in data["spellings"].items() for other in others},
        first=frozenset(data["first"]["ids"]),
        vocabulary=frozenset(stem_of.values()),
        words=tuple(word for text in (*data["means"], *kind_words) for word in split(text)),
    )


def plain(stems: Sequence[str], kinds: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Return the stems of a phrase with all words for an image replaced by one, and for a video too."""
    if len(stems) == 1:
        return tuple(stems)
    names = {"image": "imag", "video": "video"}
    return tuple(names.get(kinds.get((stem,), ""), stem) for stem in stems)


def split(text: str) -> list[str]:
    """Return the words of a text, as they are written, in lower case."""
    return _WRITTEN_WORD.findall(text.casefold())


def tokens(text: str) -> list[str]:
    """Return the words of a text as SQLite sees them: letters and digits apart."""
    return _TOKEN.findall(prepare(text))


def prepare(text: str) -> str:
    """Return a text in lower case in which numbers are words of their own: veo3 is "veo 3".

    Porter's stem of "anime" is that of "animate", so it becomes another word.
    """
    return " ".join(_NUMBER.split(text.casefold().replace("anime", "animeart")))


def quoted(phrase: str) -> str:
    """Return a phrase for FTS5 in which nothing is an operator."""
    return f'"{" ".join(tokens(phrase))}"'


# -- stems -----------------------------------------------------------------------------------------

_LOCK = threading.Lock()


def stems(words: Sequence[str]) -> list[str]:
    """Return the stem of each word, as the index sees it; without spaces if it has several parts."""
    result = [""] * len(words)
    with _LOCK:
        database = _stemmer()
        database.executemany(
            "INSERT INTO texts(rowid, text) VALUES (?, ?)", enumerate(map(prepare, words))
        )
        rows = database.execute("SELECT doc, term FROM stems ORDER BY doc, offset").fetchall()
        database.execute("INSERT INTO texts(texts) VALUES ('delete-all')")
    for number, stem in rows:
        result[number] += stem
    return result


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of one word."""
    return stems([word])[0]


@cache
def _stemmer() -> sqlite3.Connection:
    """Return a database that divides texts into stems."""
    database = open_database("texts", "text, content=''")
    database.execute("CREATE VIRTUAL TABLE stems USING fts5vocab(texts, instance)")
    return database


def open_database(table: str, columns: str) -> sqlite3.Connection:
    """Return a database in memory with a full-text table.

    Raises:
        FalError: the SQLite of this Python has no full-text search.
    """
    database = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        database.execute(
            f"CREATE VIRTUAL TABLE {table} USING fts5({columns}, tokenize='{_STEMMED}')"
        )
    except sqlite3.OperationalError as error:
        raise FalError(
            f"The search needs SQLite with FTS5, and that of this Python (sqlite3 {sqlite3.sqlite_version}) "
            "was built without it. Use a Python from python.org, uv or your distribution."
        ) from error
    return database
