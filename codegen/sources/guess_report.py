"""Measure the guesses about type declarations where a document of fal says what is right.

Declarations leave out which numbers are integers, how closed sets of digits travel, in which order
arguments stand and which texts are addresses of files. :mod:`codegen.sources.npm_types` guesses all
of that, by names and by the documents of other endpoints. Here the guesses are made as if the
endpoint's own document were not known, and then compared with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from codegen.sources.evidence import Evidence, argument_objects, scalar
from nodetool.fal.compiler.parsing.documents import Schema
from nodetool.fal.compiler.parsing.refs import Refs, items, names

NUMBERS = "integer or number"
DIGITS = "sets of digits as integers or strings"
ORDER = "order of two arguments"
FILES = "addresses of files"
MERGED = "arguments of merged types"
KINDS = (NUMBERS, DIGITS, ORDER, FILES, MERGED)
_NUMERIC = {"integer", "number"}


@dataclass(frozen=True, slots=True)
class Row:
    """How often guesses of one kind were right.

    Attributes:
        guess: one of :data:`KINDS`.
        cases: how many guesses a document of fal could be asked about.
        right: how many of them it confirms.
    """

    guess: str
    cases: int
    right: int

    @property
    def share(self) -> float | None:
        """Return the share of right guesses, 0 to 1; None where there was no case."""
        return self.right / self.cases if self.cases else None

    def as_json(self) -> dict[str, str | int | float | None]:
        """Return the row for machines; the share is rounded to a tenth of a percent."""
        share = None if self.share is None else round(self.share, 3)
        return {"guess": self.guess, "cases": self.cases, "right": self.right, "share": share}


class EvidenceOfOthers(Evidence):
    """Evidence that never asks the document of the endpoint in question.

    Args:
        documents: of fal, by endpoint id.
    """

    def __init__(self, documents: Mapping[str, Schema]) -> None:
        everything = Evidence.learn(documents)
        super().__init__(everything.numbers, everything.enums, everything.positions)
        self._documents = documents
        self._without: tuple[str, Evidence] = "", everything

    def number_kind(self, endpoint: str, name: str) -> str:
        """Return what the documents of others say: ``integer``, ``number`` or nothing."""
        return self._others(endpoint).number_kind(endpoint, name)

    def enum_kind(self, endpoint: str, name: str) -> str:
        """Return what the documents of others say: ``integer``, ``string`` or nothing."""
        return self._others(endpoint).enum_kind(endpoint, name)

    def position(self, endpoint: str, name: str) -> float | None:
        """Return where the argument stands in the documents of others, from 0.0 to 1.0."""
        return self._others(endpoint).position(endpoint, name)

    def _others(self, endpoint: str) -> Evidence:
        """Return the evidence without one document; endpoints are asked about one after the other."""
        if self._without[0] != endpoint:
            own = Evidence.learn({e: d for e, d in self._documents.items() if e == endpoint})
            others = Evidence({**self.numbers}, {**self.enums}, {**self.positions})
            for table, counts in ((others.numbers, own.numbers), (others.enums, own.enums)):
                for key, counter in counts.items():
                    table[key] = table[key] - counter
            for key, places in own.positions.items():
                left = Counter(others.positions[key])
                left.subtract(places)
                others.positions[key] = list(left.elements())
            self._without = endpoint, others
        return self._without[1]


def measure(
    guessed: Mapping[str, Schema],
    documents: Mapping[str, Schema],
    records: Mapping[str, Mapping[str, Any]],
) -> list[Row]:
    """Compare guessed documents with those of fal.

    Args:
        guessed: endpoint id -> document from declarations, with :class:`EvidenceOfOthers`.
        documents: endpoint id -> document of fal.
        records: endpoint id -> record of the declarations, which may be ``suspect``.

    Returns:
        A row for each kind of guess.
    """
    cases: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for endpoint in sorted(guessed.keys() & documents.keys()):
        is_merged = bool(records.get(endpoint, {}).get("suspect"))
        for kind, is_right in _answers(guessed[endpoint], documents[endpoint], is_merged):
            cases[kind] += 1
            right[kind] += is_right
    return [Row(kind, cases[kind], right[kind]) for kind in KINDS]


def without_additions(
    documents: Mapping[str, Schema], records: Mapping[str, Mapping[str, Any]]
) -> dict[str, Schema]:
    """Return documents of fal without the arguments that declarations added to them.

    Args:
        documents: endpoint id -> document, as the snapshot has it.
        records: endpoint id -> record of the snapshot, which says what was added.
    """
    result = {}
    for endpoint, document in documents.items():
        declared = records.get(endpoint, {}).get("declared")
        added = set(names(declared.get("added"))) if isinstance(declared, Mapping) else set()
        result[endpoint] = _without(document, added) if added else document
    return result


def _without(document: Schema, arguments: set[str]) -> Schema:
    document = deepcopy(document)
    found = _input(document)
    if found is not None:
        schema = found[0]
        for name in arguments & schema["properties"].keys():
            del schema["properties"][name]
    return document


def table(rows: Sequence[Row]) -> str:
    """Return the rows for people: a line for each kind of guess; empty where there is no case."""
    width = max(map(len, KINDS))
    lines = [
        f"{row.guess:{width}} {row.cases:>7,} {f'{row.share:.1%}' if row.cases else '-':>7}"
        for row in rows
    ]
    head = f"{'guesses, held against documents of fal':{width}} {'cases':>7} {'right':>7}"
    return "\n".join([head, *lines]) if any(row.cases for row in rows) else ""


def _answers(guessed: Schema, document: Schema, is_merged: bool) -> Iterator[tuple[str, bool]]:
    """Yield kind and rightness of every guess about the arguments of one endpoint."""
    mine, theirs = _input(guessed), _input(document)
    if mine is None or theirs is None:
        return
    (schema, refs), (fals, fals_refs) = mine, theirs
    properties, truths = schema["properties"], fals["properties"]
    common = [name for name in _order(fals) if name in properties]
    for name in common:
        yield from _of_argument(scalar(properties[name], refs), scalar(truths[name], fals_refs))
    if is_merged:
        yield from ((MERGED, name in truths) for name in properties)
    place = {name: index for index, name in enumerate(_order(schema))}
    yield from ((ORDER, place[one] < place[other]) for one, other in combinations(common, 2))


def _of_argument(guess: Mapping[str, Any], truth: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    values, truths = items(guess.get("enum")), items(truth.get("enum"))
    if values and truths:
        if all(str(value).isdecimal() for value in [*values, *truths]):
            yield DIGITS, isinstance(values[0], str) == isinstance(truths[0], str)
    elif not values and not truths and {guess.get("type"), truth.get("type")} <= _NUMERIC:
        yield NUMBERS, guess["type"] == truth["type"]
    if truth.get("type") == "string" and ("x-fal" in truth or truth.get("format") == "uri"):
        yield FILES, "x-media" in guess


def _input(document: Schema) -> tuple[Mapping[str, Any], Refs] | None:
    """Return the schema of all arguments and what resolves its references; None without one."""
    found = next(argument_objects(document), None)
    return found[:2] if found is not None and found[2] else None


def _order(schema: Mapping[str, Any]) -> list[str]:
    """Return the arguments in the order of their schema."""
    properties = schema["properties"]
    listed = [name for name in names(schema.get("x-fal-order-properties")) if name in properties]
    return list(dict.fromkeys([*listed, *properties]))
