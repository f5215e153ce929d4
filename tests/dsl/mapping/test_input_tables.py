"""Tables of inputs: files and streams, cells of all kinds, what is wrong with them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping import Progress
from nodetool.dsl.mapping.input_tables import open_table
from nodetool.fal.simulator import Simulator
from tests.dsl.mapping.map_helpers import (
    PROMPTS,
    graph,
    mapped,
    prompts,
    written,
)


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
async def test_each_row_is_run_and_stands_in_the_results(
    fal: Simulator, tmp_path: Path, suffix: str
) -> None:
    table = written(tmp_path / f"prompts.{suffix}", PROMPTS)
    results = await mapped(graph(), table, tmp_path / "out")
    assert results.ok
    assert (len(results), results.done, results.failed, results.resumed) == (5, 5, 0, 0)
    assert results.table == tmp_path / "out" / f"results.{suffix}"
    assert prompts(fal) == [row["prompt"] for row in PROMPTS]
    rows = list(results)
    assert [int(row["row"]) for row in rows] == [1, 2, 3, 4, 5]
    assert [row["prompt"] for row in rows] == [row["prompt"] for row in PROMPTS]
    assert {row["by"] for row in rows} == {"Ann"}
    assert {row["state"] for row in rows} == {"done"}
    assert {row["requests"] for row in rows} == {s.request_id for s in fal.state.submissions}
    for row in rows:
        assert row["flux_schnell.output"].startswith("https://")
        assert not row["error"]
    assert list(rows[0])[:6] == ["row", "prompt", "by", "state", "error", "seconds"]


async def test_a_stream_of_rows_is_read_as_it_is_needed(fal: Simulator, tmp_path: Path) -> None:
    consumed = 0

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal consumed
        for row in PROMPTS:
            consumed += 1
            yield row

    seen: list[tuple[int | None, int, int]] = []

    def watch(progress: Progress) -> None:
        seen.append((progress.total, progress.done, consumed))

    results = await mapped(graph(), rows(), tmp_path / "out", concurrency=1, watch=watch)
    assert results.done == 5
    assert results.table.suffix == ".jsonl"
    assert seen == [(None, 0, 1), *((None, done, done) for done in range(1, 6))]


def test_map_sync_is_map_without_a_loop(fal: Simulator, tmp_path: Path) -> None:
    results = graph().map_sync(PROMPTS, out=tmp_path / "out", download=False, ignore_unused=True)
    assert results.done == 5


async def test_map_sync_says_what_to_write_where_a_loop_runs(tmp_path: Path) -> None:
    with pytest.raises(DSLError, match=r"an event loop runs already.*await graph\.map"):
        graph().map_sync(PROMPTS, out=tmp_path / "out")


async def test_files_of_results_come_along(fal: Simulator, tmp_path: Path) -> None:
    results = await mapped(graph(), PROMPTS[:2], tmp_path / "out", download=True, form="csv")
    for row in results:
        file = results.out / row["flux_schnell.output"]
        assert file.is_file()
        assert not Path(row["flux_schnell.output"]).is_absolute()


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("a.csv", "prompt;seed\na, b;1\n", [{"prompt": "a, b", "seed": "1"}]),
        ("a.tsv", "prompt\tseed\nx\t\n", [{"prompt": "x", "seed": None}]),
        ("a.csv", "prompt,seed\n,\nx,1\n , \n,,\n", [{"prompt": "x", "seed": "1"}]),
        ("a.csv", f"prompt\n{'x' * 200_000}\n", [{"prompt": "x" * 200_000}]),
        ("a.jsonl", '{"a": NaN, "b": [Infinity]}\n', [{"a": None, "b": ["inf"]}]),
        ("a.csv", '\ufeffprompt\n"two\nlines"\n\nx\n', [{"prompt": "two\nlines"}, {"prompt": "x"}]),
        ("a.jsonl", '{"a": 1}\n\n{"b": [2]}\n', [{"a": 1}, {"b": [2]}]),
    ],
)
def test_tables_as_programs_write_them(
    tmp_path: Path, name: str, text: str, values: list[dict[str, Any]]
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    table = open_table(tmp_path / name)
    assert [dict(row.values) for row in table.rows()] == values
    assert table.survey().total == len(values)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "", "no heading"),
        ("a.csv", "prompt,,x\n", "column 2 has no name"),
        ("a.csv", "prompt,prompt\n", "more than one column 'prompt'"),
        ("a.csv", "pr\udcfcmpt\n", "its heading is not in UTF-8; save the table as UTF-8"),
        ("a.csv", "prompt\n", "no rows"),
        ("a.txt", "prompt\n", "not a table that can be read"),
        ("a.parquet", "prompt\n", "cannot be read as Parquet"),
        ("a.jsonl", "prompt\n{}\n", "row 1 of the table: it is not JSON"),
        ("a.jsonl", '{"prompt": "x"}\n[1]\n', ""),
    ],
)
async def test_what_is_wrong_with_a_table_is_told(
    fal: Simulator, tmp_path: Path, name: str, text: str, message: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8", "surrogateescape")
    if message:
        with pytest.raises(DSLError, match=message):
            await mapped(graph(), tmp_path / name, tmp_path / "out")
        assert fal.state.count() == 0
        assert not (tmp_path / "out").exists()
    else:
        results = await mapped(graph(), tmp_path / name, tmp_path / "out")
        assert [row["error"] for row in results] == [None, "it is not a JSON object"]


async def test_a_byte_that_is_not_utf8_spoils_its_row_only(fal: Simulator, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("prompt\na\ncafé\n".encode("cp1252"))
    results = await mapped(graph(), tmp_path / "a.csv", tmp_path / "out")
    assert (results.done, results.failed) == (1, 1)
    assert list(results)[1]["error"].startswith("it is not in UTF-8; save the table as UTF-8")


async def test_cells_as_databases_have_them(fal: Simulator, tmp_path: Path) -> None:
    row = {
        "prompt": "a",
        "num_images": Decimal("2.00"),
        "seed": math.nan,
        "price": Decimal("3.10"),
        "id": Decimal("12345678901234567890.123456789"),
        "when": datetime(2020, 1, 2, 3, 4, 5),
        "day": date(2020, 1, 2),
    }
    rows = written(tmp_path / "a.parquet", [row])
    for table, out in (([row], "one"), (rows, "two")):
        results = await mapped(graph(seed=7), table, tmp_path / out, form="jsonl")
        assert results.ok
        result = next(iter(results))
        assert {name: result[name] for name in row} == {
            "prompt": "a",
            "num_images": 2,
            "seed": None,
            "price": 3.1,
            "id": "12345678901234567890.123456789",
            "when": "2020-01-02T03:04:05",
            "day": "2020-01-02",
        }
    for sent in fal.state.submissions:
        assert (sent.arguments["num_images"], sent.arguments["seed"]) == (2, 7)


async def test_columns_of_one_name_are_told(tmp_path: Path) -> None:
    import pyarrow  # type: ignore[import-untyped]
    import pyarrow.parquet  # type: ignore[import-untyped]

    table = pyarrow.Table.from_arrays([pyarrow.array(["a"])] * 3, names=["prompt", "x", "x"])
    pyarrow.parquet.write_table(table, tmp_path / "a.parquet")
    with pytest.raises(DSLError, match=r"a\.parquet has more than one column 'x'"):
        await mapped(graph(), tmp_path / "a.parquet", tmp_path / "out")


async def test_a_damaged_parquet_file_is_told(fal: Simulator, tmp_path: Path) -> None:
    table = written(tmp_path / "a.parquet", PROMPTS)
    damaged = bytearray(table.read_bytes())
    damaged[10:40] = b"\xff" * 30
    table.write_bytes(damaged)
    with pytest.raises(DSLError, match=r"a\.parquet cannot be read from row 1 on as Parquet"):
        await mapped(graph(), table, tmp_path / "out")
