"""Graphs that run: order, streams, failures, files, the report, resuming; on the simulator."""

from __future__ import annotations

import asyncio
import json
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import Comment

from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, GraphError, create_graph
from nodetool.dsl.running import Event, RunError, run_graph, simulated
from nodetool.fal import settings
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli.terminal.run_view import PlainView
from tests.dsl import sample_nodes as own
from tests.dsl.run_helpers import KLING, KLING_ID, flux, node, prompts, states, text
from tests.dsl.typed_nodes import Colour, Count, Given, Taken
from tests.helpers.simulators import FLUX

# -- order -----------------------------------------------------------------------------------------


async def test_values_flow_from_node_to_node(fal: Simulator) -> None:
    picture = flux(seed=7)
    clip = AnyNode(KLING, image=picture.output, prompt="waves")
    report = await create_graph(clip).run()
    assert report.ok
    assert states(report) == {
        "flux_dev": "done",
        "kling_video_v21_pro_image_to_video": "done",
    }
    image = report["flux_dev"].outputs["output"]
    (job,) = [s for s in fal.state.submissions if s.endpoint == KLING_ID]
    assert job.arguments["image_url"] == image.uri
    assert report["flux_dev"].request_ids == (fal.state.submissions[0].request_id,)
    assert not fal.state.of("upload")


@pytest.mark.parametrize("how", ["done", "failed", "cancelled"])
async def test_no_temporary_folder_is_left_behind(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    graph = create_graph(text("t", 60.0) if how == "cancelled" else flux(seed=7))
    if how == "failed":
        graph = create_graph(node(own.Shout, text="loud"))
    task = asyncio.create_task(graph.run(simulate=True))
    if how == "cancelled":
        while not list(tmp_path.iterdir()):
            await asyncio.sleep(0.01)
        task.cancel()
    await asyncio.wait([task])
    assert task.cancelled() == (how == "cancelled")
    assert list(tmp_path.iterdir()) == []


async def test_independent_branches_run_at_once() -> None:
    ends = [text(f"t{number}", 0.3).named(f"t{number}") for number in range(8)]
    busy: set[str] = set()
    most = 0

    def watch(event: Event) -> None:
        nonlocal most
        (busy.add if event.state == "running" else busy.discard)(event.node)
        most = max(most, len(busy))

    assert (await create_graph(*ends).run(watch=watch)).ok
    assert most == 8
    most = 0
    assert (await create_graph(*ends).run(watch=watch, concurrency=3)).ok
    assert most == 3


async def test_jobs_of_branches_are_at_fal_at_once(slow: Simulator) -> None:
    started = time.monotonic()
    report = await create_graph(*(flux(f"p{n}") for n in range(6))).run()
    assert report.ok
    assert slow.state.count(FLUX) == 6
    assert time.monotonic() - started < 6 * 0.6


async def test_values_can_be_set(fal: Simulator) -> None:
    graph = create_graph(flux("one"))
    await graph.run(values={"flux_dev.prompt": "two"})
    assert prompts(fal) == ["two"]
    with pytest.raises(GraphError, match=r"flux_dev\.promt"):
        await graph.run(values={"flux_dev.promt": "two"})


async def test_outputs_collect_in_an_input_with_several_edges() -> None:
    parts = [text("a", 0.1).output, text("b").output, text("c", 0.05).output]
    report = await create_graph(node(own.JoinAll, parts=parts)).run()
    assert report["join_all"].outputs == {"output": "a,b,c"}
    assert report["join_all"].firings == 1
    one = node(own.JoinAll, parts=text("a").output)
    assert (await create_graph(one).run())["join_all"].outputs == {"output": "a"}


async def test_lists_collect_flat_and_streams_whole() -> None:
    lists = node(own.Gather, item=node(own.Count).out("word"))
    parts = [text("first").output, lists.output, node(own.Count, count=2).out("word")]
    report = await create_graph(node(own.JoinAll, parts=parts)).run()
    assert report["join_all"].outputs == {"output": "first,w0,w1,w2,w0,w1"}


# -- streams ---------------------------------------------------------------------------------------


async def test_a_plain_node_fires_for_each_item_of_a_stream(fal: Simulator) -> None:
    graph = create_graph(flux(prompt=node(own.Count).out("word")))
    report = await graph.run()
    assert report["flux_dev"].firings == 3
    assert prompts(fal) == ["w0", "w1", "w2"]
    assert len(report["flux_dev"].streamed["output"]) == 3
    assert len(set(report["flux_dev"].request_ids)) == 3


async def test_items_that_come_before_another_input_are_not_lost() -> None:
    words = node(own.Count)
    joined = node(own.Join, a=words.out("word"), b=text("late", 0.3).output)
    report = await create_graph(node(own.Gather, item=joined.output)).run()
    assert report["gather"].outputs == {"output": ["w0+late", "w1+late", "w2+late"]}


async def test_streams_are_zipped_where_a_node_asks_for_it() -> None:
    words, others = node(own.Count), node(own.Count, count=5)
    joined = node(own.Join, a=words.out("word"), b=others.out("word"))
    workflow = create_graph(node(own.Gather, item=joined.output)).to_json()
    next(n for n in workflow["nodes"] if n["id"] == "join")["sync_mode"] = "zip_all"
    report = await Graph.from_json(workflow).run()
    assert report["gather"].outputs == {"output": ["w0+w0", "w1+w1", "w2+w2"]}
    # what is no stream keeps its value
    joined = node(own.Join, a=node(own.Count).out("word"), b=text("same", 0.05).output)
    workflow = create_graph(node(own.Gather, item=joined.output)).to_json()
    next(n for n in workflow["nodes"] if n["id"] == "join")["sync_mode"] = "zip_all"
    report = await Graph.from_json(workflow).run()
    assert report["gather"].outputs == {"output": ["w0+same", "w1+same", "w2+same"]}


async def test_nothing_of_an_item_is_left_for_the_next_one() -> None:
    parts = node(own.Pass, text=node(own.Count).out("word"))
    report = await create_graph(node(own.Echo, text=parts.out("text"), label="x")).run()
    assert report["echo"].streamed["output"] == ("x:w0", "x:None", "x:w2")


async def test_what_gets_nothing_does_not_run_and_that_is_no_failure() -> None:
    choice = node(own.Choose, text="x")
    to_left = node(own.Join, a=choice.out("left_way"), b="1").named("to_left")
    to_right = node(own.Join, a=choice.out("right_way"), b="1").named("to_right")
    after = node(own.Join, a=to_right.output, b="2").named("after")
    report = await create_graph(to_left, after).run()
    assert report.ok
    assert states(report) == {
        "choose": "done",
        "to_left": "done",
        "to_right": "skipped",
        "after": "skipped",
    }
    assert report["to_right"].error == "nothing came from choose for a"
    assert report["after"].waited_for == "to_right"


async def test_a_node_that_never_gives_what_is_asked_of_it_is_a_failure(fal: Simulator) -> None:
    workflow = create_graph(node(own.Join, a=text("x").output, b="1").named("join")).to_json()
    workflow["edges"][0]["sourceHandle"] = "outputt"
    workflow["nodes"][0]["dynamic_outputs"] = {"outputt": {"type": "any"}}
    report = await Graph.from_json(workflow).run()
    assert not report.ok
    assert states(report) == {"text": "done", "join": "failed"}
    assert report["join"].error == "a needs text.outputt, which was not given; text gave output"


async def test_nodetools_own_output_node_and_notes(fal: Simulator) -> None:
    workflow = create_graph(text("x")).to_json()
    workflow["nodes"] += [
        {"id": "out", "type": "nodetool.workflows.base_node.Output", "data": {"name": "result"}},
        {"id": "note", "type": Comment.get_node_type(), "data": {"headline": "a note"}},
        {"id": "group", "type": "nodetool.workflows.base_node.Group", "data": {}},
    ]
    workflow["nodes"][0]["parent_id"] = "group"
    workflow["edges"] = [
        {"source": "text", "sourceHandle": "output", "target": "out", "targetHandle": "value"}
    ]
    report = await Graph.from_json(workflow).run()
    assert report.ok
    assert report.outputs == {"result": ["x"]}
    assert set(states(report)) == {"text", "out"}


async def test_control_connections_are_refused() -> None:
    workflow = create_graph(node(own.Join, a=text("x").output, b="y")).to_json()
    workflow["edges"].append(
        {
            "source": "text",
            "sourceHandle": "__control__",
            "target": "join",
            "targetHandle": "__control__",
            "edge_type": "control",
        }
    )
    with pytest.raises(GraphError, match="join: it is controlled by 'text'"):
        await Graph.from_json(workflow).run()


async def test_hooks_of_nodes_are_called() -> None:
    own.Hooks.calls.clear()
    report = await create_graph(node(own.Hooks, text=node(own.Count, count=2).out("word"))).run()
    assert report.ok
    assert own.Hooks.calls == [
        *("preload_model", "pre_process", "process", "pre_process", "process", "finalize")
    ]
    own.Hooks.calls.clear()
    assert not (await create_graph(node(own.Hooks, fail=True)).run()).ok
    assert own.Hooks.calls[-1] == "finalize"


# -- failures --------------------------------------------------------------------------------------


async def test_a_failure_stops_what_depends_on_it_and_nothing_else(fal: Simulator) -> None:
    fal.fail(f"model-error@result:{FLUX}")
    broken = flux()
    clip = AnyNode(KLING, image=broken.output, prompt="waves").named("clip")
    joined = node(own.Gather, item=clip.output).named("gathered")
    other = node(own.Join, a=text("x", 0.2).output, b="y")
    report = await create_graph(joined, other).run()
    assert not report.ok
    assert report.state == "failed"
    assert states(report) == {
        "flux_dev": "failed",
        "clip": "skipped",
        "gathered": "skipped",
        "text": "done",
        "join": "done",
    }
    assert report["clip"].waited_for == "flux_dev"
    assert report["gathered"].error == "it needs flux_dev, which failed"
    assert fal.state.count(KLING_ID) == 0
    (job,) = fal.state.submissions
    assert report["flux_dev"].request_ids == (job.request_id,)
    assert FLUX in report["flux_dev"].error
    with pytest.raises(RunError, match="flux_dev: "):
        report.raise_for_failures()


@pytest.mark.parametrize(
    ("slot", "name", "value"),
    [
        ("whole", "number", 2),
        ("whole", "numbers", [2]),
        ("whole", "either", 2),
        ("image", "file", AssetRef(uri="https://x.test/a.png")),
        ("image", "files", [AssetRef(uri="https://x.test/a.png")]),
        ("colour", "text", "blue"),
        ("colour", "colour", Colour.BLUE),
        ("text", "colour", Colour.RED),
        ("count", "text", "2"),
        ("count", "number", 2),
        ("count", "either", 2),
        ("number", "count", Count.TWO),
        ("number", "counts", [2]),
        ("colour", "number", None),
        ("colour", "numbers", None),
        ("colour", "count", None),
        ("count", "colour", None),
        ("number", "colour", None),
        ("text", "count", None),
    ],
)
async def test_what_is_connected_is_taken_when_it_comes(slot: str, name: str, value: Any) -> None:
    receiver = node(Taken, **{name: node(Given).out(slot)}).named("taken")
    if value is None:
        with pytest.raises(GraphError, match=rf"taken.{name}: it takes"):
            create_graph(receiver)
        return
    report = await create_graph(receiver).run()
    assert report.ok, report.failures
    actual = report["taken"].outputs["output"][name]
    assert actual == value
    assert type(actual) is type(value)


async def test_a_stream_that_breaks_off_stops_what_it_feeds(fal: Simulator) -> None:
    words = node(own.Count, count=5, fail_after=2)
    joined = node(own.Join, a=words.out("word"), b="!")
    whole = node(own.Gather, item=words.out("word"))
    report = await create_graph(joined, whole).run()
    assert states(report) == {"count": "failed", "join": "skipped", "gather": "skipped"}
    assert report["count"].error == "it has lost count"
    assert report["gather"].outputs == {}
    assert report["join"].error == "it needs count, which failed; before that it ran 2 times"
    assert report["join"].streamed["output"] == ("w0+!", "w1+!")


async def test_what_does_not_fit_is_named() -> None:
    workflow = create_graph(node(own.JoinAll, parts=node(own.Gather).output)).to_json()
    report = await Graph.from_json(workflow).run()
    assert report.ok  # a list of nothing
    chosen = flux(prompt="x", image_size=text("no_such_size").output)
    report = await create_graph(chosen).run()
    assert "image_size does not take what came from text" in report["flux_dev"].error


async def test_a_node_that_controls_others_is_told() -> None:
    report = await create_graph(node(own.Controls)).run()
    assert report["controls"].error == "it controls other nodes, which only the app can run"


async def test_no_key_is_in_what_is_told(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    caplog.set_level("DEBUG")
    key = "c0ffee00-1111-2222-3333-444455556666:0123456789abcdef0123456789abcdef"
    monkeypatch.setenv("FAL_API_KEY", key)
    shout = node(own.Shout, text=f"Authorization: Key {key}")
    report = await create_graph(flux(), shout).run(out=tmp_path)
    assert states(report) == {"flux_dev": "done", "shout": "failed"}
    assert report["shout"].error.startswith("RuntimeError: cannot shout")
    secret = key.partition(":")[2]
    assert secret not in (tmp_path / "run.json").read_text()
    assert secret not in json.dumps(report.to_json())
    assert secret not in "\n".join(record.getMessage() for record in caplog.records)


async def test_without_a_key_a_node_says_what_to_do(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in settings.KEY_NAMES:
        monkeypatch.delenv(name)
    report = await create_graph(flux()).run()
    assert "No fal key is set" in report["flux_dev"].error


async def test_cancelling_the_run_cancels_its_jobs(slow: Simulator, tmp_path: Path) -> None:
    graph = create_graph(flux("a"), AnyNode(KLING, image=flux("b").output, prompt="w"))
    task = asyncio.create_task(graph.run(out=tmp_path))
    while slow.state.count() < 2:
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert slow.state.count() == 2
    assert all(job.cancelled for job in slow.state.jobs.values())
    data = json.loads((tmp_path / "run.json").read_text())
    assert data["state"] == "cancelled"
    assert {n["state"] for n in data["nodes"]} == {"cancelled"}
    assert data["process"] is None


async def test_whoever_watches_cannot_stop_the_run(fal: Simulator) -> None:
    def watch(event: Event) -> None:
        raise OSError("the screen is gone")

    assert (await create_graph(flux()).run(watch=watch)).ok


# -- the report ------------------------------------------------------------------------------------


async def test_the_report_says_what_happened(fal: Simulator, tmp_path: Path) -> None:
    broken = node(own.Shout, text="x")
    graph = create_graph(flux(num_images=2), node(own.Join, a=broken.output, b="y"))
    report = await graph.run(out=tmp_path)
    data = json.loads((tmp_path / "run.json").read_text())
    assert {k: v for k, v in data.items() if k not in {"own", "process", "seconds"}} == {
        k: v for k, v in report.to_json().items() if k != "seconds"
    }
    assert data["format"] == "nodetool-fal run 1"
    assert data["state"] == "failed"
    assert data["totals"] == {
        "nodes": 3,
        "done": 1,
        "failed": 1,
        "skipped": 1,
        "jobs": 1,
        "paid_now": 1,
        "files": 2,
        "cost": None,
    }
    by_id = {node["id"]: node for node in data["nodes"]}
    flux_data = by_id["flux_dev"]
    (job,) = fal.state.submissions
    assert flux_data["endpoint"] == FLUX
    assert flux_data["request_ids"] == [job.request_id]
    assert flux_data["jobs"][0]["origin"] == "new"
    assert flux_data["cost"] is None
    assert flux_data["seconds"] > 0
    assert [file["name"] for file in flux_data["files"]] == sorted(
        (name for name in data["own"]), key=lambda name: "images" in name
    )
    assert by_id["join"]["waited_for"] == "shout"
    assert report.summary().startswith("run failed in ")


async def test_a_cost_is_told_where_the_result_has_it(fal: Simulator) -> None:
    fal.answer(FLUX, {"images": [], "usage": {"cost": 0.25}})
    report = await create_graph(flux("a"), flux("b")).run()
    assert report["flux_dev"].cost == 0.25
    assert report.to_json()["totals"]["cost"] == 0.5


def test_run_sync(fal: Simulator) -> None:
    assert create_graph(flux()).run_sync().ok


async def test_run_sync_does_not_work_in_a_loop() -> None:
    with pytest.raises(DSLError, match="await graph"):
        create_graph(text("x")).run_sync()


async def test_wrong_use_is_told() -> None:
    graph = create_graph(text("x"))
    with pytest.raises(DSLError, match="concurrency must be at least 1"):
        await graph.run(concurrency=0)
    with pytest.raises(DSLError, match="to resume a run"):
        await graph.run(resume=True)


async def test_a_node_is_told_as_running_once_it_has_what_it_needs(slow: Simulator) -> None:
    results: list[int] = []

    def watch(event: Event) -> None:
        if event.node == "clip" and not results:
            results.append(len(slow.state.of("result")))
            assert event.state == "running"

    clip = AnyNode(KLING, image=flux().output, prompt="w").named("clip")
    assert (await create_graph(clip).run(watch=watch)).ok
    assert results == [1]


async def test_plain_lines(fal: Simulator) -> None:
    lines: list[str] = []
    await create_graph(flux(), node(own.Shout)).run(watch=PlainView(lines.append))
    assert "flux_dev: running" in lines
    assert "shout: failed: RuntimeError: cannot shout" in lines
    assert len(lines) == 4


# -- simulated -------------------------------------------------------------------------------------


async def test_simulating_leaves_the_environment_and_the_journal_alone(tmp_path: Path) -> None:
    before = dict(os.environ)
    graph = create_graph(AnyNode(KLING, image=flux().output, prompt="w"))
    report = await graph.run(simulate=True, out=tmp_path)
    assert report.ok, report.failures
    assert report.simulated
    assert dict(os.environ) == before
    assert not settings.load().journal.exists()
    again = await graph.run(simulate=True, out=tmp_path)
    assert again.ok
    with pytest.raises(DSLError, match="was simulated"):
        await graph.run(out=tmp_path, resume=True)


async def test_simulated_runs_share_a_simulator() -> None:
    async with simulated(latency=(0.0, 0.0)):
        where = os.environ["HTTPS_PROXY"]
        graph = create_graph(flux())
        reports = await asyncio.gather(*(graph.run(simulate=True) for _ in range(4)))
        inner = await graph.run()
        assert os.environ["HTTPS_PROXY"] == where
    assert all(report.ok and report.simulated for report in (*reports, inner))


async def test_a_real_run_is_not_simulated_by_another_one(slow: Simulator) -> None:
    task = asyncio.create_task(create_graph(flux()).run())
    while not slow.state.count():
        await asyncio.sleep(0.01)
    with pytest.raises(DSLError, match="another run of this process is not simulated"):
        await create_graph(flux()).run(simulate=True)
    assert (await task).ok


async def test_run_graph_is_what_graphs_use(fal: Simulator) -> None:
    assert (await run_graph(create_graph(flux()))).ok
