"""The table of results, in all forms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping import Results
from nodetool.dsl.mapping import output_table as table_of_results
from nodetool.dsl.mapping.checkpoint import Checkpoint, MapFingerprint
from nodetool.dsl.mapping.input_tables import open_table
from nodetool.dsl.mapping.models import RowResult, RowState


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_results_of_all_kinds_fit_the_table(tmp_path: Path, form: str) -> None:
    identity = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
    rows = [
        RowResult(
            number=2,
            state=RowState.DONE,
            inputs={"state": "mine", "n": 1, "mixed": "x"},
            outputs={"a.output": ["u", "v"], "a.score": 1},
            requests=("r1", "r2"),
            seconds=1.5,
        ),
        RowResult(
            number=1, state=RowState.FAILED, inputs={"state": "x", "mixed": 2}, error="no, \n no"
        ),
    ]
    with Checkpoint(tmp_path, identity) as store:
        for row in rows:
            store.add("d", row)
        table = table_of_results.write(store, form, ["state", "n", "mixed"])
    results = Results(out=tmp_path, table=table, done=1, failed=1, resumed=0, seconds=0)
    first, second = results
    assert list(first) == [
        *("row", "state", "n", "mixed", "state_", "error", "seconds", "requests"),
        *("a.output", "a.score"),
    ]
    assert (int(first["row"]), int(second["row"])) == (1, 2)
    assert (first["state"], first["state_"], first["error"]) == ("x", "failed", "no, \n no")
    assert second["requests"] == "r1 r2"
    assert second["a.output"] == (["u", "v"] if form == "jsonl" else '["u","v"]')
    assert first["a.output"] is None


def finished(folder: Path, *cells: Any) -> Checkpoint:
    """A map with these cells in a column x, all done."""
    store = Checkpoint(folder, MapFingerprint(graph="g", table="t", inputs={}, simulated=False))
    for number, cell in enumerate(cells, 1):
        store.add("d", RowResult(number=number, state=RowState.DONE, inputs={"x": cell}))
    return store


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([1, 0.5], [1.0, 0.5]),
        ([2**53 + 1, 1], [2**53 + 1, 1]),
        ([2**53 + 1, 0.5], ["9007199254740993", "0.5"]),
        ([2**70, 1], [str(2**70), "1"]),
        ([True, 1], ["true", "1"]),
        ([None, None], [None, None]),
    ],
)
def test_parquet_loses_nothing(tmp_path: Path, cells: list[Any], expected: list[Any]) -> None:
    with finished(tmp_path, *cells) as store:
        table = table_of_results.write(store, "parquet", ["x"])
    assert [row.values["x"] for row in open_table(table).rows()] == expected


def test_what_parquet_refuses_is_in_json_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(table_of_results._HOLDS, "int", {"str", "int", "float"})
    monkeypatch.delitem(table_of_results._HOLDS, "str")
    with finished(tmp_path, "text") as store, pytest.raises(DSLError) as caught:
        table_of_results.write(store, "parquet", ["x"])
    assert "results.parquet cannot be written" in str(caught.value)
    assert str(tmp_path / "results.jsonl has all of it") in str(caught.value)
    assert json.loads((tmp_path / "results.jsonl").read_text())["x"] == "text"
    assert not (tmp_path / "results.parquet").exists()


def test_cells_of_any_length_are_read_back(tmp_path: Path) -> None:
    with finished(tmp_path, "x" * 200_000) as store:
        table = table_of_results.write(store, "csv", ["x"])
    made_of = Results(out=tmp_path, table=table, done=1, failed=0, resumed=0, seconds=0)
    assert [len(row["x"]) for row in made_of] == [200_000]
    table.write_text("x\n1,2\n")
    with pytest.raises(DSLError, match="row 1: it has 2 cells, but the heading has 1"):
        list(made_of)
