"""Maps: columns that set nothing, what is seen while rows run, what is left when one is cancelled."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from nodetool.dsl.graph import AnyNode, create_graph
from nodetool.dsl.mapping import ColumnError, Progress
from nodetool.fal.simulator import Simulator
from tests.dsl.mapping.map_helpers import graph, mapped
from tests.helpers import simulators

PROMPTS = [{"prompt": f"a fox, {number}"} for number in range(1, 6)]


@pytest.mark.parametrize(
    ("column", "message"),
    [
        ("scene", "did you mean 'scene_description'? Then columns={'scene': 'shot.scene_desc"),
        ("imag", "did you mean 'image'?"),
        ("note", "column 'note' sets nothing, no input has this name: to have it only in"),
    ],
)
async def test_columns_that_set_nothing_are_refused_unless_told(
    fal: Simulator, tmp_path: Path, column: str, message: str
) -> None:
    shot = AnyNode(
        "fal.image_to_image.BriaProductShot",
        image="https://example.com/a.png",
        scene_description="on a table",
    )
    case, rows = create_graph(shot.named("shot")), [{"num_results": 2, column: "at sea"}]
    with pytest.raises(ColumnError) as caught:
        await mapped(case, rows, tmp_path / "out", ignore_unused=False)
    assert message in str(caught.value)
    assert "columns={" in str(caught.value)
    assert "ignore_unused=True" in str(caught.value)
    assert "--" not in str(caught.value)
    advice = "\n".join(caught.value.on_command_line)
    assert f"--column {column}=, or --ignore-unused" in advice
    assert "columns={" not in advice
    assert fal.state.count() == 0
    none: dict[str, str | None] = {column: None}
    for columns, ignored in ((none, False), ({}, True)):
        out = tmp_path / str(ignored)
        results = await mapped(case, rows, out, columns=columns, ignore_unused=ignored)
        assert [row[column] for row in results] == ["at sea"]


async def test_columns_that_come_late_and_set_nothing_fail_their_row(
    fal: Simulator, tmp_path: Path
) -> None:
    rows = [{"prompt": "a"}, {"prompt": "b", "note": "x"}]
    out = tmp_path / "out"
    results = await mapped(graph(), iter(rows), out, ignore_unused=False)
    assert (results.done, results.failed) == (1, 1)
    assert "row 1 has no column 'note'" in list(results)[1]["error"]
    assert (await mapped(graph(), iter(rows), tmp_path / "2")).done == 2


async def test_a_map_that_is_cancelled_writes_the_table_of_what_is_done(
    fal: Simulator, tmp_path: Path
) -> None:
    reports: list[Progress] = []

    def watch(progress: Progress) -> None:
        reports.append(progress)
        if progress.done == 2 and progress.table is None:
            task.cancel()

    task = asyncio.ensure_future(
        mapped(graph(), PROMPTS, tmp_path / "out", concurrency=1, watch=watch)
    )
    with pytest.raises(asyncio.CancelledError):
        await task
    table = reports[-1].table
    assert table == tmp_path / "out" / "results.jsonl"
    assert len(table.read_text().splitlines()) == reports[-1].done == 2
    assert (await mapped(graph(), PROMPTS, tmp_path / "out")).done == 5
    assert fal.state.count() == 5


async def test_what_runs_now_is_seen(tmp_path: Path) -> None:
    seen: list[dict[int, str]] = []
    with Simulator(latency=(0.2, 0.3)) as slow, pytest.MonkeyPatch.context() as patch:
        simulators.lead(patch, slow)
        first: list[Progress] = []
        task = asyncio.ensure_future(
            mapped(graph(), PROMPTS[:2], tmp_path / "out", watch=first.append)
        )
        while not task.done():
            await asyncio.sleep(0.01)
            if first:
                seen.append(dict(first[0].running))
        await task
    assert {1, 2} in [set(each) for each in seen]
    assert any("flux_schnell: in the queue" in texts for each in seen for texts in each.values())
    assert seen[-1] == {} == dict(first[0].running)
    assert first[0].seconds_left is None
    assert first[-1].seconds_left == 0
