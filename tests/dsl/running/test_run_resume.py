"""Runs that are taken up again: nothing is paid twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, create_graph
from nodetool.fal.simulator import Simulator
from tests.dsl import sample_nodes as own
from tests.dsl.run_helpers import KLING, KLING_ID, flux, node, prompts, states, text
from tests.helpers import decoders
from tests.helpers.simulators import FLUX

# -- resuming --------------------------------------------------------------------------------------


async def test_resuming_pays_only_for_what_is_missing(fal: Simulator, tmp_path: Path) -> None:
    fal.fail(f"model-error@result:{KLING_ID}*1")
    clip = AnyNode(KLING, image=flux().output, prompt="w").named("clip")
    graph = create_graph(clip)
    first = await graph.run(out=tmp_path)
    assert states(first) == {"flux_dev": "done", "clip": "failed"}
    fal.clear_faults()
    downloads = len(fal.state.of("download"))
    second = await graph.run(out=tmp_path, resume=True)
    assert second.ok, second.failures
    assert fal.state.count(FLUX) == 1
    assert fal.state.count(KLING_ID) == 2
    assert [job.origin for job in second["flux_dev"].jobs] == ["resumed"]
    assert second["flux_dev"].request_ids == first["flux_dev"].request_ids
    assert second["flux_dev"].files == first["flux_dev"].files
    # one film, and no picture again
    assert len(fal.state.of("download")) == downloads + 1
    third = await graph.run(out=tmp_path, resume=True)
    assert third.ok
    assert fal.state.count() == 3
    # a new run is a new run
    await graph.run(out=tmp_path)
    assert fal.state.count() == 5


async def test_equal_nodes_and_items_are_jobs_of_their_own(fal: Simulator) -> None:
    same = node(own.Join, a="same", b="prompt")
    graph = create_graph(
        flux("x"),
        flux("x"),
        flux(prompt=same.output, seed=node(own.Count).out("number")).named("each"),
        node(own.Join, a=node(own.Count).out("word"), b="!"),
    )
    reports = [await graph.run(scope="once/for/all") for _ in range(2)]
    first, second = ([each.request_ids for each in report.nodes] for report in reports)
    assert all(report.ok for report in reports)
    assert first == second
    assert fal.state.count() == 5 == len({request for ids in first for request in ids})


async def test_resuming_with_another_value_pays_for_what_that_changes(
    fal: Simulator, tmp_path: Path
) -> None:
    graph = create_graph(flux("a"), flux("b"))
    await graph.run(out=tmp_path)
    await graph.run(out=tmp_path, resume=True, values={"flux_dev.prompt": "c"})
    assert prompts(fal) == ["a", "b", "c"]


async def test_resuming_pays_nothing_when_items_come_in_another_order(
    fal: Simulator, tmp_path: Path
) -> None:
    def graph(first: float, second: float) -> Graph:
        merged = node(own.Merge, a=text("one", first).output, b=text("two", second).output)
        again = node(own.Merge, a=merged.output, b=text("one", 0.6).output)
        return create_graph(flux(again.output))

    first = await graph(0.0, 0.3).run(out=tmp_path)
    files = {file.url: file.name for file in first["flux_dev"].files}
    assert prompts(fal) == ["one", "one", "two"]
    second = await graph(0.3, 0.0).run(out=tmp_path, resume=True)
    assert [job.origin for job in second["flux_dev"].jobs] == ["resumed"] * 3
    assert {file.url: file.name for file in second["flux_dev"].files} == files
    assert fal.state.count() == 3
    assert len(files) == 2  # equal requests, equal results


async def test_a_workflow_that_grew_pays_for_what_is_new(fal: Simulator, tmp_path: Path) -> None:
    await create_graph(flux("a")).run(out=tmp_path)
    grown = create_graph(AnyNode(KLING, image=flux("a").output, prompt="w").named("clip"))
    with pytest.raises(DSLError, match="another workflow; choose another folder; or resume"):
        await grown.run(out=tmp_path)
    assert (await grown.run(out=tmp_path, resume=True)).ok
    assert fal.state.count(FLUX) == fal.state.count(KLING_ID) == 1
    with pytest.raises(DSLError, match=r"another workflow; choose another folder$"):
        await create_graph(flux("a").named("other")).run(out=tmp_path, resume=True)


async def test_nothing_to_resume_is_told(
    fal: Simulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    graph = create_graph(flux("a"))
    await graph.run(out=tmp_path / "mistyped", resume=True)
    assert "mistyped can be resumed: there is no run in it" in caplog.text
    await graph.run(out=tmp_path / "simulated", simulate=True)
    await graph.run(out=tmp_path / "simulated", simulate=True, resume=True)
    assert "the jobs of a simulated run end with it" in caplog.text


KILLED = """
import asyncio, sys
from pathlib import Path
from nodetool.dsl.graph import Graph
graph = Graph.from_json(Path(sys.argv[1]))
print("started", flush=True)
report = asyncio.run(graph.run(out=Path(sys.argv[2]), resume=True))
print("done" if report.ok else [(n.id, n.error) for n in report.failures], flush=True)
"""


@pytest.fixture
def unsteady() -> Iterator[Simulator]:
    with Simulator(latency=(0.1, 0.8)) as simulator:
        yield simulator


@pytest.mark.slow
@pytest.mark.posix
@pytest.mark.parametrize("moments", [(0.25,), (0.6, 0.3), (1.0,), (1.5, 0.1)])
async def test_killed_runs_are_resumed_without_paying_twice(
    unsteady: Simulator, tmp_path: Path, moments: tuple[float, ...]
) -> None:
    pictures = [flux(f"p{number}") for number in range(6)]
    clips = [AnyNode(KLING, image=picture.output, prompt="w") for picture in pictures]
    workflow, out = tmp_path / "workflow.json", tmp_path / "out"
    workflow.write_text(json.dumps(create_graph(*clips).to_json()))
    env = {**os.environ, **unsteady.env, "FAL_RECOVERY": "2"}
    env["FAL_JOURNAL"] = str(tmp_path / "jobs.sqlite")

    async def start() -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", KILLED, str(workflow), str(out)),
            env=env,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        line = await process.stdout.readline()
        assert line == b"started\n", await process.communicate()
        return process

    for moment in moments:
        process = await start()
        while not (out / "run.json").exists():
            await asyncio.sleep(0.01)
        await asyncio.sleep(moment)
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGKILL)
        await process.communicate()
    for _ in range(3):  # one that was killed in the instant in which a job left tells so first
        process = await start()
        output, problems = await process.communicate()
        if b"submits it anew" not in output:
            break
    assert output == b"done\n", (output, problems.decode())
    assert unsteady.state.count(FLUX) == 6
    assert unsteady.state.count(KLING_ID) == 6
    report = json.loads((out / "run.json").read_text())
    assert report["totals"]["jobs"] == 12
    assert {request for node in report["nodes"] for request in node["request_ids"]} == {
        job.request_id for job in unsteady.state.submissions
    }
    assert len(list(out.glob("*.mp4"))) == 6
    assert len(list(out.iterdir())) == 13
    assert all(decoders.video(file.read_bytes()) for file in out.glob("*.mp4"))
