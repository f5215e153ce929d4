"""Maps: columns and cells as inputs, rows that fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nodetool.dsl.graph import AnyNode, GraphError, create_graph
from nodetool.dsl.mapping import ColumnError, Progress
from nodetool.fal.simulator import Simulator
from tests.dsl.mapping.map_helpers import (
    HALF,
    KLING,
    LLM,
    PROMPTS,
    film,
    graph,
    mapped,
    prompts,
    written,
)
from tests.helpers import media


async def test_columns_are_inputs_by_name_or_as_told(fal: Simulator, tmp_path: Path) -> None:
    rows = [{"flux_schnell.prompt": "a", "size": "square", "seed": "7", "num": "2", "note": "n"}]
    table = written(tmp_path / "a.csv", rows)
    columns = {"size": "flux_schnell.image_size", "num": "flux_schnell.num_images", "note": None}
    results = await mapped(graph(), table, tmp_path / "out", columns=columns)
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
        ({"flux.prompt": "x"}, {}, "'flux.prompt' is not a node.input"),
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


@pytest.mark.parametrize("invalid", [1, 2, 3])
async def test_a_first_row_that_does_not_fit_fails_alone_unless_the_next_ones_do_not_either(
    fal: Simulator, tmp_path: Path, invalid: int
) -> None:
    rows = [{"prompt": "x", "seed": "s" if number < invalid else number} for number in range(4)]
    if invalid == 3:
        with pytest.raises(GraphError, match=r"flux_schnell\.seed: row 1: it takes an integer"):
            await mapped(graph(), rows, tmp_path / "out")
        assert not (tmp_path / "out").exists()
        return
    results = await mapped(graph(), rows, tmp_path / "out")
    assert (results.done, results.failed) == (4 - invalid, invalid)


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
