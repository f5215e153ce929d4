"""The table of results: written whole when all rows have ended, in their order, row by row."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.checkpoint import Checkpoint, temp_path
from nodetool.dsl.mapping.models import RowResult, pack
from nodetool.fal.text import replace_surrogates

FORMATS = ("csv", "jsonl", "parquet")
_OWN = ("row", "state", "error", "seconds", "requests")
_BATCH = 256
#: kind of a Parquet column -> kinds of values that it takes without loss
_TAKES = {"str": {"str"}, "bool": {"bool"}, "int": {"int", "long"}, "float": {"float", "int"}}


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What came of a map.

    Attributes:
        out: its folder.
        table: the table of results in it.
        done: rows that are done, now or before.
        failed: rows that have failed; mapping again into the same folder tries them again.
        resumed: those of the rows that are done that an earlier map had done already.
        seconds: how long this map took.
    """

    out: Path
    table: Path
    done: int
    failed: int
    resumed: int
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether all rows are done."""
        return not self.failed

    def __len__(self) -> int:
        return self.done + self.failed

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """The rows of the table, in order, read as they are asked for."""
        if self.table.suffix == ".jsonl":
            with self.table.open("rb") as stream:
                for line in stream:
                    yield json.loads(line)
            return
        from nodetool.dsl.mapping.input_tables import open_table

        for row in open_table(self.table).rows():
            if row.problem:
                raise DSLError(f"{self.table}: row {row.number}: {row.problem}")
            yield dict(row.values)

    def to_json(self) -> dict[str, Any]:
        """As plain JSON."""
        return {
            "out": str(self.out),
            "table": str(self.table),
            "rows": len(self),
            "done": self.done,
            "failed": self.failed,
            "resumed": self.resumed,
            "seconds": round(self.seconds, 3),
        }


class _NotArrow(ValueError):
    """Arrow refuses what is to be written."""


class _Layout:
    """The columns of the table: the row, its cells, what came of it."""

    def __init__(self, columns: Sequence[str], outputs: Sequence[str]) -> None:
        taken = set(columns)
        self.own = {name: _free(name, taken) for name in _OWN}
        self.columns = columns
        self.outputs = {name: _free(name, taken) for name in outputs}
        own = self.own.values()
        first, *rest = own
        self.names = [first, *columns, *rest, *self.outputs.values()]

    def row(self, result: RowResult) -> dict[str, Any]:
        told = {
            "row": result.number,
            "state": result.state,
            "error": result.error or None,
            "seconds": result.seconds,
            "requests": " ".join(result.requests) or None,
        }
        return {
            self.own["row"]: told["row"],
            **{name: result.inputs.get(name) for name in self.columns},
            **{self.own[name]: told[name] for name in _OWN[1:]},
            **{shown: result.outputs.get(name) for name, shown in self.outputs.items()},
        }


def _free(name: str, taken: set[str]) -> str:
    """A name that no column has yet."""
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def write(store: Checkpoint, form: str, columns: Sequence[str]) -> Path:
    """Write the table of results.

    Args:
        store: what came of the rows.
        form: ``csv``, ``jsonl`` or ``parquet``.
        columns: of the table of inputs; more that rows turn out to have follow them.

    Returns:
        The file.

    Raises:
        DSLError: when it cannot be written.
    """
    shown, outputs = dict.fromkeys(map(replace_surrogates, columns)), dict[str, None]()
    for result in store.results():
        shown.update(dict.fromkeys(result.inputs))
        outputs.update(dict.fromkeys(result.outputs))
    layout = _Layout(list(shown), list(outputs))
    file = store.out / f"results.{form}"
    draft = temp_path(file)

    def rows() -> Iterator[dict[str, Any]]:
        return map(layout.row, store.results())

    try:
        _WRITERS[form](draft, layout.names, rows)
        draft.replace(file)
    except OSError as error:
        raise DSLError(f"{file} cannot be written: {error.strerror or error}") from None
    except _NotArrow as error:
        other = write(store, "jsonl", columns)
        raise DSLError(f"{file} cannot be written: {error}; {other} has all of it") from None
    finally:
        draft.unlink(missing_ok=True)
    return file


def _csv(file: Path, names: Sequence[str], rows: Any) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(names)
        for row in rows():
            writer.writerow([_text(row[name]) for name in names])


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else pack(value)


def _jsonl(file: Path, names: Sequence[str], rows: Any) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        for row in rows():
            stream.write(pack({name: row[name] for name in names}) + "\n")


def _parquet(file: Path, names: Sequence[str], rows: Any) -> None:
    from nodetool.dsl.mapping.input_tables import arrow_modules

    parquet, arrow = arrow_modules()
    kinds = _kinds(names, rows())
    types = {"bool": arrow.bool_(), "int": arrow.int64(), "float": arrow.float64()}
    schema = arrow.schema([(name, types.get(kinds[name], arrow.string())) for name in names])
    try:
        with parquet.ParquetWriter(file, schema) as writer:
            for batch in _batches(rows()):
                made = [
                    {
                        name: _text(value) if kinds[name] == "json" and value is not None else value
                        for name, value in row.items()
                    }
                    for row in batch
                ]
                writer.write_table(arrow.Table.from_pylist(made, schema=schema))
    except arrow.ArrowException as error:
        raise _NotArrow(str(error)) from None


def _kinds(names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Column -> bool, int, float, str; json when its values are of several kinds or of others."""
    found: dict[str, set[str]] = {name: set() for name in names}
    for row in rows:
        for name, value in row.items():
            if value is not None:
                found[name].add(_kind(value))
    return {
        name: next((kind for kind, takes in _TAKES.items() if several <= takes), "json")
        for name, several in found.items()
    }


def _kind(value: Any) -> str:
    """The name of its type; long is a whole number that no float holds, huge one beyond 64 bits."""
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
