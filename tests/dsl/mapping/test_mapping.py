"""Graphs for each row of a table: columns, rows that fail, the table of results, going on."""

from __future__ import annotations

import csv
import json
import math
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, GraphError, create_graph
from nodetool.dsl.mapping import ColumnError, Progress, Results
from nodetool.dsl.mapping import checkpoint as store
from nodetool.dsl.mapping import output_table as table_of_results
from nodetool.dsl.mapping.checkpoint import Checkpoint, MapFingerprint
from nodetool.dsl.mapping.input_tables import open_table
from nodetool.dsl.mapping.models import RowResult
from nodetool.fal.simulator import Simulator
from tests.helpers import media

SCHNELL = "fal.text_to_image.FluxSchnell"
KLING = "fal.image_to_video.KlingVideoV21ProImageToVideo"
LLM = "fal-ai/any-llm"
HALF = b'{"output":"half \\ud83d","reasoning":null,"partial":false,"error":null}'
PROMPTS = [{"prompt": f"a fox, {number}", "by": "Ann"} for number in range(1, 6)]


def graph(**inputs: Any) -> Graph:
    return create_graph(AnyNode(SCHNELL, **{"prompt": "a fox", **inputs}))


def film() -> Graph:
    image = AnyNode(SCHNELL, prompt="a fox")
    return create_graph(AnyNode(KLING, image=image.output, prompt="it runs"))


def written(path: Path, rows: list[dict[str, Any]]) -> Path:
    """Rows as a file of the kind that its name says."""
    if path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    else:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]

        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    return path


async def mapped(what: Graph, table: Any, out: Path, **how: Any) -> Results:
    how.setdefault("download", False)
    how.setdefault("ignore_unused", True)
    return await what.map(table, out=out, **how)


def prompts(fal: Simulator) -> list[str]:
    return sorted(each.arguments["prompt"] for each in fal.state.submissions)


# -- tables ----------------------------------------------------------------------------------------


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
    taken = 0

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal taken
        for row in PROMPTS:
            taken += 1
            yield row

    seen: list[tuple[int | None, int, int]] = []

    def watch(progress: Progress) -> None:
        seen.append((progress.total, progress.done, taken))

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
        ("a.txt", "prompt\n", "no table that can be read"),
        ("a.parquet", "prompt\n", "cannot be read as Parquet"),
        ("a.jsonl", "prompt\n{}\n", "row 1 of the table: it is no JSON"),
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
        assert [row["error"] for row in results] == [None, "it is no JSON object"]


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
        told = next(iter(results))
        assert {name: told[name] for name in row} == {
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
    import pyarrow

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


# -- columns ---------------------------------------------------------------------------------------


async def test_columns_are_inputs_by_name_or_as_told(fal: Simulator, tmp_path: Path) -> None:
    rows = [{"flux_schnell.prompt": "a", "size": "square", "seed": "7", "num": "2", "note": "n"}]
    table = written(tmp_path / "a.csv", rows)
    told = {"size": "flux_schnell.image_size", "num": "flux_schnell.num_images", "note": None}
    results = await mapped(graph(), table, tmp_path / "out", columns=told)
    assert results.ok
    arguments = fal.state.submissions[0].arguments
    assert {name: arguments[name] for name in ("prompt", "image_size", "seed", "num_images")} == {
        "prompt": "a",
        "image_size": "square",
        "seed": 7,
        "num_images": 2,
    }


async def test_files_and_addresses_are_media(fal: Simulator, tmp_path: Path) -> None:
    (tmp_path / "fox.png").write_bytes(media.png())
    rows = [{"image": "fox.png"}, {"image": "https://example.com/a.png"}, {"image": "none.png"}]
    table = written(tmp_path / "a.csv", rows)
    still = create_graph(AnyNode(KLING, image="https://example.com/b.png", prompt="it runs"))
    results = await mapped(still, table, tmp_path / "out", concurrency=1)
    first, second = (each.arguments["image_url"] for each in fal.state.submissions)
    assert first.startswith("https://")
    assert second == "https://example.com/a.png"
    assert [row["state"] for row in results] == ["done", "done", "failed"]
    assert "there is no file" in list(results)[2]["error"]


@pytest.mark.parametrize(
    ("row", "columns", "message"),
    [
        ({"prompts": "x"}, {}, "no column sets an input: the columns are 'prompts'"),
        ({"prompt": "x"}, {}, "column 'prompt' may mean flux_schnell.prompt or kling"),
        ({"flux.prompt": "x"}, {}, "'flux.prompt' is no node.input"),
        ({"flux_schnell.promt": "x"}, {}, "no input 'promt'; did you mean 'prompt'"),
        ({"seed": 1}, {"sed": "flux_schnell.seed"}, "no column 'sed'; did you mean 'seed'"),
        ({"x": 1}, {"x": "kling_video_v21_pro_image_to_video.image"}, "is connected"),
        ({"seed": 1, "x": 2}, {"x": "flux_schnell.seed"}, "is set by column 'seed' already"),
    ],
)
async def test_what_is_wrong_with_columns_is_told_before_anything_runs(
    fal: Simulator,
    tmp_path: Path,
    row: dict[str, Any],
    columns: dict[str, str | None],
    message: str,
) -> None:
    with pytest.raises(ColumnError) as caught:
        await mapped(film(), [row], tmp_path / "out", columns=columns)
    assert message in str(caught.value)
    assert fal.state.count() == 0
    assert not (tmp_path / "out").exists()


async def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(ColumnError) as caught:
        await mapped(film(), [{"a.b": 1, "prompt": 2, "seed": 3}], tmp_path / "out")
    assert len(caught.value.problems) == 2


async def test_the_first_row_is_checked_before_anything_runs(
    fal: Simulator, tmp_path: Path
) -> None:
    rows = [{"prompt": "x", "seed": "seven"}]
    with pytest.raises(GraphError, match=r"flux_schnell\.seed: row 1: it takes an integer"):
        await mapped(graph(), rows, tmp_path / "out")
    assert fal.state.count() == 0
    assert not (tmp_path / "out").exists()


async def test_half_a_character_fails_its_row_alone(fal: Simulator, tmp_path: Path) -> None:
    rows = [{"prompt": "a"}, {"prompt": "b \ud83d"}, {"prompt": "c", "by": "\ud83d", "x\ud83d": 1}]
    for _ in range(2):
        results = await mapped(graph(), rows, tmp_path / "out", concurrency=1)
        assert (results.done, results.failed) == (2, 1)
        _, second, third = results
        assert "has half a character that cannot be sent" in second["error"]
        assert (second["prompt"], third["by"], third["x?"]) == ("b ?", "?", 1)
    assert prompts(fal) == ["a", "c"]
    for form in ("csv", "parquet"):
        results = await mapped(graph(), rows, tmp_path / "out", concurrency=1, form=form)
        assert list(results)[1]["prompt"] == "b ?"


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
async def test_half_a_character_in_a_result_is_no_loss(
    fal: Simulator, tmp_path: Path, form: str
) -> None:
    fal.answer(LLM, HALF)
    talk = create_graph(AnyNode("fal.llm.AnyLlm", prompt="x").named("llm"))
    results = await mapped(talk, [{"prompt": "a"}, {"prompt": "b"}], tmp_path / "out", form=form)
    assert [row["llm.output"] for row in results] == ["half ?"] * 2


async def test_columns_that_come_late_in_a_stream_are_not_ignored(
    fal: Simulator, tmp_path: Path
) -> None:
    rows: list[dict[str, Any]] = [
        {"prompt": "a"},
        {"prompt": "b", "note": 1},
        {"prompt": "c", "num_images": 3},
    ]
    results = await mapped(graph(), iter(rows), tmp_path / "one")
    assert [row["state"] for row in results] == ["done", "done", "failed"]
    assert "row 1 has no column 'num_images', so it sets nothing" in list(results)[2]["error"]
    assert prompts(fal) == ["a", "b"]
    rows[0]["num_images"] = None
    results = await mapped(graph(), iter(rows), tmp_path / "two")
    assert [len(row["flux_schnell.images"]) for row in results] == [1, 1, 3]


# -- rows that fail --------------------------------------------------------------------------------


async def test_a_row_that_does_not_fit_fails_alone_and_is_not_sent(
    fal: Simulator, tmp_path: Path
) -> None:
    rows = [{"prompt": "a"}, {"prompt": "b", "seed": "seven"}, {"prompt": "c"}]
    results = await mapped(graph(), rows, tmp_path / "out")
    assert (results.ok, results.done, results.failed) == (False, 2, 1)
    failed = list(results)[1]
    assert failed["state"] == "failed"
    assert "flux_schnell.seed: it takes an integer" in failed["error"]
    assert failed["prompt"] == "b"
    assert prompts(fal) == ["a", "c"]


async def test_rows_that_failed_are_tried_again_and_no_others(
    fal: Simulator, tmp_path: Path
) -> None:
    fal.fail("500@run*1")
    fal.fail("422@submit*1")
    results = await mapped(graph(), PROMPTS, tmp_path / "out")
    assert results.failed == 1
    first = {row["row"]: row["requests"] for row in results}
    again = await mapped(graph(), PROMPTS, tmp_path / "out")
    assert (again.done, again.failed, again.resumed) == (5, 0, 4)
    assert fal.state.count() == 5
    assert sum(row["requests"] == first[row["row"]] for row in again) == 4


async def test_empty_rows_are_not_paid_for(fal: Simulator, tmp_path: Path) -> None:
    rows = [{"prompt": "a"}, {"prompt": None, "seed": 1}, {"note": "x"}, {}, {"prompt": "b"}]
    results = await mapped(graph(), rows, tmp_path / "out")
    assert prompts(fal) == ["a", "b"]
    empty = "it is empty: there is nothing in 'prompt', 'seed', which would set inputs"
    required = "flux_schnell.prompt: column 'prompt' is empty, but it is required"
    assert [row["error"] for row in results] == [None, required, empty, empty, None]


async def test_an_empty_cell_leaves_the_value_of_the_workflow(
    fal: Simulator, tmp_path: Path
) -> None:
    assert (await mapped(graph(seed=7), [{"prompt": "a", "seed": None}], tmp_path / "out")).ok
    assert fal.state.submissions[0].arguments["seed"] == 7


@pytest.mark.parametrize("bad", [1, 2, 3])
async def test_a_first_row_that_does_not_fit_fails_alone_unless_the_next_ones_do_not_either(
    fal: Simulator, tmp_path: Path, bad: int
) -> None:
    rows = [{"prompt": "x", "seed": "s" if number < bad else number} for number in range(4)]
    if bad == 3:
        with pytest.raises(GraphError, match=r"flux_schnell\.seed: row 1: it takes an integer"):
            await mapped(graph(), rows, tmp_path / "out")
        assert not (tmp_path / "out").exists()
        return
    results = await mapped(graph(), rows, tmp_path / "out")
    assert (results.done, results.failed) == (4 - bad, bad)


async def test_first_lines_that_are_no_rows_fail_alone(fal: Simulator, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('prompt\n{"prompt": "a"}\n')
    results = await mapped(graph(), tmp_path / "a.jsonl", tmp_path / "out")
    assert [row["state"] for row in results] == ["failed", "done"]


async def test_who_watches_and_fails_does_not_stop_what_is_paid_for(
    fal: Simulator, tmp_path: Path
) -> None:
    def watch(progress: Progress) -> None:
        raise RuntimeError("the window is closed")

    assert (await mapped(graph(), PROMPTS, tmp_path / "out", watch=watch)).done == 5


# -- going on --------------------------------------------------------------------------------------


async def test_what_is_done_is_not_done_again(fal: Simulator, tmp_path: Path) -> None:
    table = written(tmp_path / "a.csv", PROMPTS)
    for _ in range(2):
        results = await mapped(graph(), table, tmp_path / "out")
    assert results.resumed == 5
    assert fal.state.count() == 5
    await mapped(graph(), table, tmp_path / "out", resume=False)
    assert fal.state.count() == 10


async def test_a_map_goes_on_without_the_files_of_rows_that_are_done(
    fal: Simulator, tmp_path: Path
) -> None:
    for name in ("fox.png", "hare.png", "crow.png"):
        (tmp_path / name).write_bytes(media.png())
    rows = [{"image": "fox.png"}, {"image": "none.png"}, {"image": "hare.png"}]
    table = written(tmp_path / "a.csv", rows)
    still = create_graph(AnyNode(KLING, image="https://example.com/b.png", prompt="it runs"))
    assert (await mapped(still, table, tmp_path / "out")).done == 2
    for file in tmp_path.glob("*.png"):
        file.unlink()
    again = await mapped(still, table, tmp_path / "out")
    assert (again.done, again.failed, again.resumed) == (2, 1, 2)


@pytest.mark.parametrize("change", ["graph", "table", "columns", "row"])
async def test_another_map_does_not_go_on_in_the_same_folder(
    fal: Simulator, tmp_path: Path, change: str
) -> None:
    out = tmp_path / "out"
    rows: Any = PROMPTS
    await mapped(graph(), iter(rows) if change == "row" else rows, out)
    other = {
        "graph": (graph(seed=3), rows, {}),
        "table": (graph(), [*rows, {"prompt": "new"}], {}),
        "columns": (graph(), rows, {"by": "flux_schnell.prompt", "prompt": None}),
        "row": (graph(), iter([*rows[:3], {"prompt": "other"}]), {}),
    }[change]
    with pytest.raises(DSLError, match="another folder"):
        await mapped(other[0], other[1], out, columns=other[2])
    assert fal.state.count() == 5


async def test_results_of_the_simulator_are_no_real_ones(tmp_path: Path) -> None:
    out = tmp_path / "out"
    results = await mapped(graph(), PROMPTS[:2], out, simulate=True)
    assert results.done == 2
    with pytest.raises(DSLError, match="simulated"):
        await mapped(graph(), PROMPTS[:2], out)


async def test_a_folder_with_something_else_in_it_is_left_alone(
    fal: Simulator, tmp_path: Path
) -> None:
    (tmp_path / "results.csv").write_text("mine")
    with pytest.raises(DSLError, match=r"results\.csv is there already"):
        await mapped(graph(), PROMPTS, tmp_path)
    assert (tmp_path / "results.csv").read_text() == "mine"


def test_one_process_at_a_time_has_a_folder(tmp_path: Path) -> None:
    identity = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
    with (
        Checkpoint(tmp_path, identity),
        pytest.raises(DSLError, match="another process is mapping"),
    ):
        Checkpoint(tmp_path, identity)
    Checkpoint(tmp_path, identity).close()


async def test_starting_again_keeps_what_the_map_before_has_left(
    fal: Simulator, tmp_path: Path
) -> None:
    rows = PROMPTS[:2]
    first = await mapped(graph(), rows, tmp_path / "out", download=True, form="csv")
    told = first.table.read_text()
    film = create_graph(AnyNode("fal.text_to_image.FluxDev", prompt="a fox"))
    again = await mapped(film, rows, tmp_path / "out", download=True, resume=False)
    assert (again.done, again.resumed) == (2, 0)
    assert fal.state.count() == 4
    earlier = tmp_path / "out" / "earlier-1"
    assert (earlier / "results.csv").read_text() == told
    assert not (tmp_path / "out" / "results.csv").exists()
    before = await mapped(graph(), rows, earlier, download=True, form="csv")
    assert (before.done, before.resumed) == (2, 2)
    assert all((earlier / row["flux_schnell.output"]).is_file() for row in before)
    await mapped(graph(), rows, tmp_path / "out", resume=False)
    assert (tmp_path / "out" / "earlier-2" / "results.jsonl").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="it has no fork")
@pytest.mark.parametrize("again", [False, True])
def test_killed_at_any_moment_of_its_beginning_a_folder_stays_of_use(
    tmp_path: Path, again: bool
) -> None:
    program = """
import json, os, sys
from pathlib import Path
from nodetool.dsl.mapping.models import RowResult
from nodetool.dsl.mapping.checkpoint import MapFingerprint, Checkpoint

again = bool(int(sys.argv[2]))
first = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
other = MapFingerprint(graph="other", table="t", inputs={}, simulated=False) if again else first

def begin(out, moment):
    moments = 0
    def watch(event, told):
        nonlocal moments
        moments += not event.startswith("builtins.")  # they differ between versions of Python
        if moments == moment:
            os.write(1, (event + "\\n").encode())
            os._exit(9)
    sys.addaudithook(watch)
    Checkpoint(out, other, resume=not again).close()
    os._exit(0)

code, moment = 9, 0
while code:
    moment += 1
    out = Path(sys.argv[1], str(moment))
    if again:
        with Checkpoint(out, first) as store:
            store.add("d", RowResult(number=1, state="done"))
        (out / "files" / "000001").mkdir(parents=True)
    child = os.fork()
    if not child:
        begin(out, moment)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    Checkpoint(out, other, resume=not again).close()
    assert not list(out.rglob(".*")), list(out.rglob(".*"))
    assert {file.name for file in out.iterdir()} >= {"map.json", "rows.sqlite"}
    if again:
        kept = 0
        for earlier in {file.parent for file in out.glob("earlier-*/rows.sqlite")}:
            graph = json.loads((earlier / "map.json").read_text())["graph"]
            with Checkpoint(earlier, first if graph == "g" else other) as store:
                kept = max(kept, store.counts()[0])
        assert kept == 1
        assert len(list(out.rglob("000001"))) == 1
"""
    told = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), str(int(again))],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr
    killed_at = told.stdout.split()
    placing = "os.rename" if again else "os.link"
    assert {"os.mkdir", "open", placing, "sqlite3.connect"} <= set(killed_at)
    assert len(killed_at) >= (15 if again else 9)


def test_what_a_killed_map_was_writing_goes_away(tmp_path: Path) -> None:
    identity = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
    Checkpoint(tmp_path, identity).close()
    drafts = [store.temp_path(tmp_path / name, 1) for name in ("map.json", "results.csv")]
    for draft in drafts:
        draft.write_text("half")
    Checkpoint(tmp_path, identity, produces=("results.csv",)).close()
    assert not any(draft.exists() for draft in drafts)


async def test_no_key_is_in_the_folder(fal: Simulator, tmp_path: Path) -> None:
    results = await mapped(graph(), PROMPTS, tmp_path / "out")
    key = fal.env["FAL_KEY"].encode()
    for file in results.out.rglob("*"):
        assert not file.is_file() or key not in file.read_bytes()


# -- the table of results --------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_results_of_all_kinds_fit_the_table(tmp_path: Path, form: str) -> None:
    identity = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
    rows = [
        RowResult(
            number=2,
            state="done",
            inputs={"state": "mine", "n": 1, "mixed": "x"},
            outputs={"a.output": ["u", "v"], "a.score": 1},
            requests=("r1", "r2"),
            seconds=1.5,
        ),
        RowResult(number=1, state="failed", inputs={"state": "x", "mixed": 2}, error="no, \n no"),
    ]
    with Checkpoint(tmp_path, identity) as store:
        for row in rows:
            store.add("d", row)
        told = table_of_results.write(store, form, ["state", "n", "mixed"])
    made = Results(out=tmp_path, table=told, done=1, failed=1, resumed=0, seconds=0)
    first, second = made
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
    made = Checkpoint(folder, MapFingerprint(graph="g", table="t", inputs={}, simulated=False))
    for number, cell in enumerate(cells, 1):
        made.add("d", RowResult(number=number, state="done", inputs={"x": cell}))
    return made


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ([1, 0.5], [1.0, 0.5]),
        ([2**53 + 1, 1], [2**53 + 1, 1]),
        ([2**53 + 1, 0.5], ["9007199254740993", "0.5"]),
        ([2**70, 1], [str(2**70), "1"]),
        ([True, 1], ["true", "1"]),
        ([None, None], [None, None]),
    ],
)
def test_parquet_loses_nothing(tmp_path: Path, cells: list[Any], shown: list[Any]) -> None:
    with finished(tmp_path, *cells) as made:
        table = table_of_results.write(made, "parquet", ["x"])
    assert [row.values["x"] for row in open_table(table).rows()] == shown


def test_what_parquet_refuses_is_in_json_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(table_of_results._TAKES, "int", {"str", "int", "float"})
    monkeypatch.delitem(table_of_results._TAKES, "str")
    with finished(tmp_path, "text") as made, pytest.raises(DSLError) as caught:
        table_of_results.write(made, "parquet", ["x"])
    assert "results.parquet cannot be written" in str(caught.value)
    assert str(tmp_path / "results.jsonl has all of it") in str(caught.value)
    assert json.loads((tmp_path / "results.jsonl").read_text())["x"] == "text"
    assert not (tmp_path / "results.parquet").exists()


def test_cells_of_any_length_are_read_back(tmp_path: Path) -> None:
    with finished(tmp_path, "x" * 200_000) as made:
        table = table_of_results.write(made, "csv", ["x"])
    made_of = Results(out=tmp_path, table=table, done=1, failed=0, resumed=0, seconds=0)
    assert [len(row["x"]) for row in made_of] == [200_000]
    table.write_text("x\n1,2\n")
    with pytest.raises(DSLError, match="row 1: it has 2 cells, but the heading has 1"):
        list(made_of)
