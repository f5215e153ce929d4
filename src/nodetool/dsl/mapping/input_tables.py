"""Tables of inputs: files of CSV, JSON lines or Parquet, or any rows, read one after the other.

Nothing here holds more than a few rows, however long a table is.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import json
import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias

from nodetool.dsl.errors import DSLError

#: what can be mapped: a file, or rows
TableLike: TypeAlias = str | Path | Iterable[Mapping[str, Any]]

_DELIMITERS = ",;\t"
_MAX_DEPTH = 100
_UTF8 = "is not in UTF-8; save the table as UTF-8 (“CSV UTF-8” in Excel)"
# a cell may hold a file as a data URI; the module has one limit for the whole process
csv.field_size_limit(2**31 - 1)
_SUFFIXES = {
    ".csv": "csv",
    ".tsv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".pq": "parquet",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table.

    Attributes:
        number: from 1, without the heading.
        values: column -> value, as JSON has it where that is possible; a cell that is empty is None.
        problem: why it cannot be used, as a sentence.
    """

    number: int
    values: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""

    def digest(self) -> str:
        """A digest of the values."""
        told = json.dumps([dict(self.values), self.problem], sort_keys=True, default=str)
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSummary:
    """What is known of a table before its rows are used.

    Attributes:
        columns: in their order.
        total: how many rows there are; None when nobody can tell.
        digest: of everything in it; empty when nobody can tell.
    """

    columns: tuple[str, ...]
    total: int | None
    digest: str


class Table(Protocol):
    """Rows, and where they come from."""

    @property
    def kind(self) -> str:
        """``csv``, ``jsonl``, ``parquet``, or ``rows``."""

    @property
    def folder(self) -> Path:
        """Where relative paths of files in its cells begin."""

    @property
    def is_text(self) -> bool:
        """Whether all values are text, whatever they mean."""

    def survey(self) -> TableSummary:
        """Look through the table once."""

    def rows(self) -> Iterator[Row]:
        """The rows, in order."""


def open_table(table: TableLike) -> Table:
    """The table that is meant.

    Raises:
        DSLError: when it cannot be read, or nobody knows how.
    """
    if isinstance(table, str | Path):
        path = Path(table).expanduser()
        kind = _SUFFIXES.get(path.suffix.casefold())
        if kind is None:
            known = ", ".join(sorted(_SUFFIXES))
            raise DSLError(f"{path} is no table that can be read; it must end in one of {known}")
        if not path.is_file():
            raise DSLError(f"there is no file '{path}'")
        return _FILES[kind](path.resolve())
    if isinstance(table, Mapping) or not isinstance(table, Iterable):
        raise DSLError(f"a table is a file or rows of columns, not a {type(table).__name__}")
    return _Rows(table)


class _File(ABC):
    """What is common to tables in files."""

    kind = ""
    is_text = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.parent

    def survey(self) -> TableSummary:
        """Look through the table once."""
        columns: dict[str, None] = {}
        total = 0
        for row in self.rows():
            columns.update(dict.fromkeys(row.values))
            total += 1
        return TableSummary(columns=tuple(columns), total=total, digest=self._digest())

    @abstractmethod
    def rows(self) -> Iterator[Row]:
        """The rows, in order."""

    def _once(self, names: tuple[str, ...]) -> tuple[str, ...]:
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise DSLError(f"{self.path} has more than one column {', '.join(map(repr, twice))}")
        return names

    def _digest(self) -> str:
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


class _CSV(_File):
    kind = "csv"
    is_text = True

    def survey(self) -> TableSummary:
        names = self._heading()
        told = super().survey()
        return TableSummary(columns=names, total=told.total, digest=told.digest)

    def _heading(self) -> tuple[str, ...]:
        with self._opened() as stream:
            try:
                line = next(csv.reader(stream, delimiter=_delimiter(stream)), [])
            except csv.Error as error:
                raise DSLError(f"{self.path}: its heading cannot be read ({error})") from None
        if not all(map(_is_unicode, line)):
            raise DSLError(f"{self.path}: its heading {_UTF8}")
        names = tuple(name.strip() for name in line)
        if not any(names):
            raise DSLError(f"{self.path} has no heading that names its columns")
        if "" in names:
            raise DSLError(f"{self.path}: column {names.index('') + 1} has no name")
        return self._once(names)

    def _opened(self) -> IO[str]:
        """The text; a byte that is not UTF-8 spoils its row only."""
        return self.path.open(encoding="utf-8-sig", newline="", errors="surrogateescape")

    def rows(self) -> Iterator[Row]:
        names = self._heading()
        with self._opened() as stream:
            reader = csv.reader(stream, delimiter=_delimiter(stream))
            next(reader)
            number = 0
            while True:
                try:
                    cells = next(reader, None)
                except csv.Error as error:
                    number += 1
                    yield Row(number=number, problem=f"it is no CSV ({error})")
                    continue
                if cells is None:
                    return
                if not any(map(str.strip, cells)):  # an empty line; Excel leaves commas in it
                    continue
                number += 1
                yield _of_cells(number, names, cells)


def _delimiter(stream: Any) -> str:
    """What separates the cells of the heading; the stream is at its start after that."""
    line = stream.readline()
    stream.seek(0)
    return max(_DELIMITERS, key=lambda each: (len(next(csv.reader([line], delimiter=each), [])),))


def _of_cells(number: int, names: Sequence[str], cells: Sequence[str]) -> Row:
    values = {name: cell or None for name, cell in zip(names, cells, strict=False)}
    if len(cells) > len(names):
        much = f"it has {len(cells)} cells, but the heading has {len(names)}"
        return Row(number=number, values=values, problem=much)
    if any(not _is_unicode(cell) for cell in cells):
        return Row(number=number, problem=f"it {_UTF8}")
    return Row(number=number, values={**dict.fromkeys(names), **values})


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


class _JSONLines(_File):
    kind = "jsonl"

    def rows(self) -> Iterator[Row]:
        with self.path.open("rb") as stream:
            number = 0
            for line in stream:
                if not line.strip():
                    continue
                number += 1
                try:
                    told = json.loads(line)
                except (ValueError, RecursionError) as error:
                    yield Row(number=number, problem=f"it is no JSON ({error})")
                    continue
                if isinstance(told, dict):
                    yield _of_values(number, told)
                else:
                    yield Row(number=number, problem="it is no JSON object")


class _Parquet(_File):
    kind = "parquet"

    def survey(self) -> TableSummary:
        with self._opened() as file:
            columns = self._once(tuple(file.schema_arrow.names))
            total = int(file.metadata.num_rows)
        return TableSummary(columns=columns, total=total, digest=self._digest())

    def rows(self) -> Iterator[Row]:
        number = 0
        with self._opened() as file:
            batches = file.iter_batches(batch_size=256)
            while True:
                with self._read(f"from row {number + 1} on "):
                    batch = next(batches, None)
                    values = batch.to_pylist() if batch is not None else []
                if batch is None:
                    return
                for told in values:
                    number += 1
                    yield _of_values(number, told)

    def _opened(self) -> Any:
        parquet, _ = arrow_modules()
        with self._read():
            return parquet.ParquetFile(self.path)

    @contextlib.contextmanager
    def _read(self, place: str = "") -> Iterator[None]:
        _, arrow = arrow_modules()
        try:
            yield
        except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
            told = " ".join(str(error).split())
            raise DSLError(f"{self.path} cannot be read {place}as Parquet: {told}") from None


def arrow_modules() -> tuple[Any, Any]:
    """``pyarrow.parquet`` and ``pyarrow``.

    Raises:
        DSLError: when the extra is not installed.
    """
    try:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]
    except ImportError:
        raise DSLError(
            "Parquet needs pyarrow, which is not installed: pip install 'nodetool-fal[tables]'"
        ) from None
    return pyarrow.parquet, pyarrow


class _Rows:
    """Rows that somebody else has; a stream of them is read once, as far as it is needed."""

    kind = "rows"
    is_text = False

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._source = rows
        self._first: list[Mapping[str, Any]] = []
        self.folder = Path.cwd()

    def survey(self) -> TableSummary:
        """Look through a sequence; of a stream, only the first row is known."""
        if isinstance(self._source, Sequence):
            columns: dict[str, None] = {}
            digest = hashlib.sha256()
            for row in self.rows():
                columns.update(dict.fromkeys(row.values))
                digest.update(row.digest().encode())
            return TableSummary(
                columns=tuple(columns), total=len(self._source), digest=digest.hexdigest()
            )
        self._source = iter(self._source)
        self._first = [row for row in [next(self._source, None)] if row is not None]
        known = tuple(_checked(1, self._first[0]).values) if self._first else ()
        return TableSummary(columns=known, total=None, digest="")

    def rows(self) -> Iterator[Row]:
        """The rows, in order."""
        number = 0
        first, self._first = self._first, []
        for source in (first, self._source):
            for told in source:
                number += 1
                yield _checked(number, told)


def _checked(number: int, told: Any) -> Row:
    if not isinstance(told, Mapping) or not all(isinstance(name, str) for name in told):
        problem = f"a row is an object with its columns, not a {type(told).__name__}"
        return Row(number=number, problem=problem)
    return _of_values(number, told)


def _of_values(number: int, values: Mapping[str, Any]) -> Row:
    return Row(number=number, values={name: _cell(value) for name, value in values.items()})


def _cell(value: Any, depth: int = 0) -> Any:
    """A value as JSON has it, where it is of those that tables have besides.

    No number, as pandas has it where there is nothing, is an empty cell; a decimal is a number
    unless digits would be lost; dates and times are ISO 8601.
    """
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, float) and not math.isfinite(value):
        return None if math.isnan(value) else str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping) and depth < _MAX_DEPTH:
        return {str(name): _cell(item, depth + 1) for name, item in value.items()}
    if isinstance(value, list | tuple) and depth < _MAX_DEPTH:
        return [_cell(item, depth + 1) for item in value]
    return value


def _number(value: Decimal) -> int | float | str | None:
    if value.is_nan():
        return None
    whole = value.is_finite() and value.adjusted() < 300 and value == value.to_integral_value()
    number = int(value) if whole else float(value)
    return number if math.isfinite(number) and Decimal(str(number)) == value else str(value)


_FILES: dict[str, type[_CSV] | type[_JSONLines] | type[_Parquet]] = {
    "csv": _CSV,
    "jsonl": _JSONLines,
    "parquet": _Parquet,
}
