"""Write the table of results: atomically, when all rows have ended, in their order, row by row."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.checkpoint import Checkpoint, temp_path
from nodetool.dsl.mapping.input_tables import arrow_modules, open_table
from nodetool.dsl.mapping.models import RowResult, to_json_text
from nodetool.fal.text import replace_surrogates

FORMATS = ("csv", "jsonl", "parquet")
_OWN_COLUMNS = ("row", "state", "error", "seconds", "requests")
_BATCH = 256
#: kind of a Parquet column -> kinds of values that it holds without loss
_HOLDS = {"str": {"str"}, "bool": {"bool"}, "int": {"int", "long"}, "float": {"float", "int"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """The results of a map.

    Attributes:
        out: its folder.
        table: the file in it with the table of results.
        done: rows that are done, by this map or earlier ones.
        failed: rows that have failed; mapping again into the same folder tries them again.
        resumed: rows that earlier maps had done already; ``done`` includes them.
        seconds: that this map took.
    """

    out: Path
    table: Path
    done: int
    failed: int
    resumed: int
    seconds: float

    @property
    def ok(self) -> bool:
        """Return whether all rows are done."""
        return not self.failed

    def __len__(self) -> int:
        return self.done + self.failed

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the table, in order, read one after the other.

        Raises:
            DSLError: a row cannot be read.
        """
        if self.table.suffix == ".jsonl":
            with self.table.open("rb") as stream:
                for line in stream:
                    yield json.loads(line)
            return
        for row in open_table(self.table).rows():
            if row.problem:
                raise DSLError(f"{self.table}: row {row.number}: {row.problem}")
            yield dict(row.values)

    def to_json(self) -> dict[str, Any]:
        """Return the results as plain JSON, without the rows."""
        return {
            "out": str(self.out),
            "table": str(self.table),
            "rows": len(self),
            "done": self.done,
            "failed": self.failed,
            "resumed": self.resumed,
            "seconds": round(self.seconds, 3),
        }


class _ArrowError(DSLError):
    """Arrow refuses the values of the table."""


class _Layout:
    """The columns of the table: the row, its cells, its result."""

    def __init__(self, columns: Sequence[str], outputs: Sequence[str]) -> None:
        used_names = set(columns)
        self.own = {name: _unused(name, used_names) for name in _OWN_COLUMNS}
        self.columns = columns
        self.outputs = {name: _unused(name, used_names) for name in outputs}
        own = self.own.values()
        first, *rest = own
        self.names = [first, *columns, *rest, *self.outputs.values()]

    def row(self, result: RowResult) -> dict[str, Any]:
        values = {
            "row": result.number,
            "state": result.state.value,
            "error": result.error or None,
            "seconds": result.seconds,
            "requests": " ".join(result.requests) or None,
        }
        return {
            self.own["row"]: values["row"],
            **{name: result.inputs.get(name) for name in self.columns},
            **{self.own[name]: values[name] for name in _OWN_COLUMNS[1:]},
            **{column: result.outputs.get(name) for name, column in self.outputs.items()},
        }


def _unused(name: str, used_names: set[str]) -> str:
    """Return a name that no column has yet, and add it to the used ones."""
    while name in used_names:
        name += "_"
    used_names.add(name)
    return name


def write(store: Checkpoint, form: str, columns: Sequence[str]) -> Path:
    """Write the table of results.

    Args:
        store: has the results of the rows.
        form: ``csv``, ``jsonl`` or ``parquet``.
        columns: of the table of inputs; further ones that rows have follow them.

    Returns:
        The path of the file.

    Raises:
        DSLError: it cannot be written.
    """
    layout = _layout(store, columns)
    file = store.out / f"results.{form}"
    temporary = temp_path(file)

    def rows() -> Iterator[dict[str, Any]]:
        return map(layout.row, store.results())

    try:
        _WRITERS[form](temporary, layout.names, rows)
        temporary.replace(file)
    except OSError as error:
        raise DSLError(f"{file} cannot be written: {error.strerror or error}") from None
    except _ArrowError as error:
        other = write(store, "jsonl", columns)
        raise DSLError(f"{file} cannot be written: {error}; {other} has all of it") from None
    finally:
        temporary.unlink(missing_ok=True)
    return file


def _layout(store: Checkpoint, columns: Sequence[str]) -> _Layout:
    """Return the columns of all results."""
    inputs, outputs = dict.fromkeys(map(replace_surrogates, columns)), dict[str, None]()
    for result in store.results():
        inputs.update(dict.fromkeys(result.inputs))
        outputs.update(dict.fromkeys(result.outputs))
    return _Layout(list(inputs), list(outputs))


def _csv(file: Path, names: Sequence[str], rows: Any) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(names)
        for row in rows():
            writer.writerow([_text(row[name]) for name in names])


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else to_json_text(value)


def _jsonl(file: Path, names: Sequence[str], rows: Any) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        for row in rows():
            stream.write(to_json_text({name: row[name] for name in names}) + "\n")


def _parquet(file: Path, names: Sequence[str], rows: Any) -> None:
    parquet, arrow = arrow_modules()
    kinds = _kinds(names, rows())
    types = {"bool": arrow.bool_(), "int": arrow.int64(), "float": arrow.float64()}
    schema = arrow.schema([(name, types.get(kinds[name], arrow.string())) for name in names])
    try:
        with parquet.ParquetWriter(file, schema) as writer:
            for batch in _batches(rows()):
                converted = [
                    {
                        name: _text(value) if kinds[name] == "json" and value is not None else value
                        for name, value in row.items()
                    }
                    for row in batch
                ]
                writer.write_table(arrow.Table.from_pylist(converted, schema=schema))
    except arrow.ArrowException as error:
        raise _ArrowError(str(error)) from None


def _kinds(names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return bool, int, float or str for each column; json for mixed kinds and all others."""
    seen: dict[str, set[str]] = {name: set() for name in names}
    for row in rows:
        for name, value in row.items():
            if value is not None:
                seen[name].add(_kind(value))
    return {
        name: next((kind for kind, held in _HOLDS.items() if kinds <= held), "json")
        for name, kinds in seen.items()
    }


def _kind(value: Any) -> str:
    """Return the name of its type: long is an integer that no float holds, huge one over 64 bits."""
    if not isinstance(value, int) or abs(value) <= 2**53:
        return type(value).__name__
    return "long" if -(2**63) <= value < 2**63 else "huge"


def _batches(rows: Iterator[Any]) -> Iterator[list[Any]]:
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


_WRITERS = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet}
