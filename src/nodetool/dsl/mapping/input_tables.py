"""Read tables of inputs: CSV, JSON lines or Parquet files, or any rows, one after the other.

No more than a few rows are in memory, however long a table is.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import itertools
import json
import math
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias

from nodetool.dsl.errors import DSLError

#: a table that can be mapped: a file, or rows
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
        values: column -> value, JSON where that is possible; None for an empty cell.
        problem: why it cannot be used, as a sentence; empty when it can.
    """

    number: int
    values: Mapping[str, Any] = field(default_factory=dict)
    problem: str = ""

    def digest(self) -> str:
        """Return a digest of the values."""
        text = json.dumps([dict(self.values), self.problem], sort_keys=True, default=str)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSummary:
    """Facts about a table that are known before its rows are used.

    Attributes:
        columns: in their order.
        total: number of rows; None when it is unknown.
        digest: of the whole table; empty when it is unknown.
    """

    columns: tuple[str, ...]
    total: int | None
    digest: str


class Table(Protocol):
    """A source of rows."""

    @property
    def kind(self) -> str:
        """Return ``csv``, ``jsonl``, ``parquet``, or ``rows``."""

    @property
    def folder(self) -> Path:
        """Return the base of relative paths of files in its cells."""

    @property
    def is_text(self) -> bool:
        """Return whether all values are text, whatever they mean."""

    def survey(self) -> TableSummary:
        """Scan the table once, and return its summary."""

    def rows(self) -> Iterator[Row]:
        """Yield the rows, in order."""


def open_table(table: TableLike) -> Table:
    """Open a file, or wrap rows, as a table.

    Raises:
        DSLError: it does not exist, or is not a table of a known format.
    """
    if isinstance(table, str | Path):
        path = Path(table).expanduser()
        kind = _SUFFIXES.get(path.suffix.casefold())
        if kind is None:
            known = ", ".join(sorted(_SUFFIXES))
            raise DSLError(
                f"{path} is not a table that can be read; its name must end in one of {known}"
            )
        if not path.is_file():
            raise DSLError(f"there is no file '{path}'")
        return _FILES[kind](path.resolve())
    if isinstance(table, Mapping) or not isinstance(table, Iterable):
        raise DSLError(f"a table is a file or rows of columns, not a {type(table).__name__}")
    return _Rows(table)


class _File(ABC):
    """The base of tables in files."""

    kind = ""
    is_text = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.parent

    def survey(self) -> TableSummary:
        """Scan the table once, and return its summary."""
        columns: dict[str, None] = {}
        total = 0
        for row in self.rows():
            columns.update(dict.fromkeys(row.values))
            total += 1
        return TableSummary(columns=tuple(columns), total=total, digest=self._digest())

    @abstractmethod
    def rows(self) -> Iterator[Row]:
        """Yield the rows, in order."""

    def _check_unique(self, names: tuple[str, ...]) -> tuple[str, ...]:
        duplicates = sorted({name for name in names if names.count(name) > 1})
        if duplicates:
            listed = ", ".join(map(repr, duplicates))
            raise DSLError(f"{self.path} has more than one column {listed}")
        return names

    def _digest(self) -> str:
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


class _CSV(_File):
    kind = "csv"
    is_text = True

    def survey(self) -> TableSummary:
        return replace(super().survey(), columns=self._heading())

    def _heading(self) -> tuple[str, ...]:
        with self._open() as stream:
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
        return self._check_unique(names)

    def _open(self) -> IO[str]:
        """Open the text; a byte that is not UTF-8 makes only its row unusable."""
        return self.path.open(encoding="utf-8-sig", newline="", errors="surrogateescape")

    def rows(self) -> Iterator[Row]:
        names = self._heading()
        with self._open() as stream:
            reader = csv.reader(stream, delimiter=_delimiter(stream))
            next(reader)
            number = 0
            while True:
                try:
                    cells = next(reader, None)
                except csv.Error as error:
                    number += 1
                    yield Row(number=number, problem=f"it is not CSV ({error})")
                    continue
                if cells is None:
                    return
                if not any(map(str.strip, cells)):  # an empty line; Excel leaves commas in it
                    continue
                number += 1
                yield _row_of_cells(number, names, cells)


def _delimiter(stream: Any) -> str:
    """Return what separates the cells of the heading; the stream is at its start after that."""
    line = stream.readline()
    stream.seek(0)
    return max(_DELIMITERS, key=lambda char: len(next(csv.reader([line], delimiter=char), [])))


def _row_of_cells(number: int, names: Sequence[str], cells: Sequence[str]) -> Row:
    values = {name: cell or None for name, cell in zip(names, cells, strict=False)}
    if len(cells) > len(names):
        problem = f"it has {len(cells)} cells, but the heading has {len(names)}"
        return Row(number=number, values=values, problem=problem)
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
                    data = json.loads(line)
                except (ValueError, RecursionError) as error:
                    yield Row(number=number, problem=f"it is not JSON ({error})")
                    continue
                if isinstance(data, dict):
                    yield _row_of_values(number, data)
                else:
                    yield Row(number=number, problem="it is not a JSON object")


class _Parquet(_File):
    kind = "parquet"

    def survey(self) -> TableSummary:
        with self._open() as file:
            columns = self._check_unique(tuple(file.schema_arrow.names))
            total = int(file.metadata.num_rows)
        return TableSummary(columns=columns, total=total, digest=self._digest())

    def rows(self) -> Iterator[Row]:
        number = 0
        with self._open() as file:
            batches = file.iter_batches(batch_size=256)
            while True:
                with self._map_errors(f"from row {number + 1} on "):
                    batch = next(batches, None)
                    rows = batch.to_pylist() if batch is not None else []
                if batch is None:
                    return
                for values in rows:
                    number += 1
                    yield _row_of_values(number, values)

    def _open(self) -> Any:
        parquet, _ = arrow_modules()
        with self._map_errors():
            return parquet.ParquetFile(self.path)

    @contextlib.contextmanager
    def _map_errors(self, location: str = "") -> Iterator[None]:
        _, arrow = arrow_modules()
        try:
            yield
        except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
            reason = " ".join(str(error).split())
            raise DSLError(f"{self.path} cannot be read {location}as Parquet: {reason}") from None


def arrow_modules() -> tuple[Any, Any]:
    """Return ``pyarrow.parquet`` and ``pyarrow``.

    Raises:
        DSLError: the extra is not installed.
    """
    try:
        import pyarrow.parquet  # type: ignore[import-untyped]  # an optional extra
    except ImportError:
        raise DSLError(
            "Parquet needs pyarrow, which is not installed: pip install 'nodetool-fal[tables]'"
        ) from None
    return pyarrow.parquet, pyarrow


class _Rows:
    """Rows of the caller; a stream of them is read once, as far as it is needed."""

    kind = "rows"
    is_text = False

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self._source = rows
        self._first: list[Mapping[str, Any]] = []
        self.folder = Path.cwd()

    def survey(self) -> TableSummary:
        """Scan a sequence, and return its summary; of a stream, only the first row is known."""
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
        known = tuple(_checked_row(1, self._first[0]).values) if self._first else ()
        return TableSummary(columns=known, total=None, digest="")

    def rows(self) -> Iterator[Row]:
        """Yield the rows, in order."""
        first, self._first = self._first, []
        for number, values in enumerate(itertools.chain(first, self._source), start=1):
            yield _checked_row(number, values)


def _checked_row(number: int, values: Any) -> Row:
    if not isinstance(values, Mapping) or not all(isinstance(name, str) for name in values):
        problem = f"a row is an object with its columns, not a {type(values).__name__}"
        return Row(number=number, problem=problem)
    return _row_of_values(number, values)


def _row_of_values(number: int, values: Mapping[str, Any]) -> Row:
    return Row(number=number, values={name: _cell(value) for name, value in values.items()})


def _cell(value: Any, depth: int = 0) -> Any:
    """Return a value as JSON, where it is of a type that only tables have.

    NaN, which pandas uses for a missing value, is an empty cell; a decimal is a number unless
    digits would be lost; dates and times are ISO 8601.
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
    is_whole = value.is_finite() and value.adjusted() < 300 and value == value.to_integral_value()
    number = int(value) if is_whole else float(value)
    return number if math.isfinite(number) and Decimal(str(number)) == value else str(value)


_FILES: dict[str, type[_CSV] | type[_JSONLines] | type[_Parquet]] = {
    "csv": _CSV,
    "jsonl": _JSONLines,
    "parquet": _Parquet,
}
