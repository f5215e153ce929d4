"""Folders of maps: they are resumed, refused, archived, and survive a kill."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, create_graph
from nodetool.dsl.mapping import checkpoint as store
from nodetool.dsl.mapping.checkpoint import Checkpoint, MapFingerprint
from nodetool.fal.simulator import Simulator
from tests.dsl.mapping.map_helpers import (
    KLING,
    PROMPTS,
    graph,
    mapped,
    written,
)
from tests.helpers import media


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
    text = first.table.read_text()
    film = create_graph(AnyNode("fal.text_to_image.FluxDev", prompt="a fox"))
    again = await mapped(film, rows, tmp_path / "out", download=True, resume=False)
    assert (again.done, again.resumed) == (2, 0)
    assert fal.state.count() == 4
    earlier = tmp_path / "out" / "earlier-1"
    assert (earlier / "results.csv").read_text() == text
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
from nodetool.dsl.mapping.models import RowResult, RowState
from nodetool.dsl.mapping.checkpoint import MapFingerprint, Checkpoint

again = bool(int(sys.argv[2]))
first = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
other = MapFingerprint(graph="other", table="t", inputs={}, simulated=False) if again else first

def begin(out, moment):
    moments = 0
    def watch(event, rest):
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
            store.add("d", RowResult(number=1, state=RowState.DONE))
        (out / "files" / "000001").mkdir(parents=True)
    child = os.fork()
    if not child:
        begin(out, moment)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    Checkpoint(out, other, resume=not again).close()
    assert not list(out.rglob(".*")), list(out.rglob(".*"))
    assert {file.name for file in out.iterdir()} >= {"map.json", "rows.sqlite"}
    if again:
        most = 0
        for earlier in {file.parent for file in out.glob("earlier-*/rows.sqlite")}:
            graph = json.loads((earlier / "map.json").read_text())["graph"]
            with Checkpoint(earlier, first if graph == "g" else other) as store:
                most = max(most, store.counts()[0])
        assert most == 1
        assert len(list(out.rglob("000001"))) == 1
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), str(int(again))],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    killed_at = done.stdout.split()
    placing = "os.rename" if again else "os.link"
    assert {"os.mkdir", "open", placing, "sqlite3.connect"} <= set(killed_at)
    assert len(killed_at) >= (15 if again else 9)


def test_what_a_killed_map_was_writing_goes_away(tmp_path: Path) -> None:
    identity = MapFingerprint(graph="g", table="t", inputs={}, simulated=False)
    Checkpoint(tmp_path, identity).close()
    drafts = [store.temp_path(tmp_path / name, 1) for name in ("map.json", "results.csv")]
    for file in drafts:
        file.write_text("half")
    Checkpoint(tmp_path, identity, produces=("results.csv",)).close()
    assert not any(file.exists() for file in drafts)


async def test_no_key_is_in_the_folder(fal: Simulator, tmp_path: Path) -> None:
    results = await mapped(graph(), PROMPTS, tmp_path / "out")
    key = fal.env["FAL_KEY"].encode()
    for file in results.out.rglob("*"):
        assert not file.is_file() or key not in file.read_bytes()
