"""Runs and files: results named after their nodes, and what of this machine may be read."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from pathlib import Path

import pytest
from nodetool.metadata.types import ImageRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.dsl import files
from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, create_graph
from nodetool.dsl.running import Event
from nodetool.dsl.running.context import FileAccessDeniedError, RunContext, local_path
from nodetool.dsl.running.file_names import base_name, safe, unique_stems
from nodetool.fal.simulator import KEY, Simulator
from tests.dsl import sample_nodes as own
from tests.dsl.run_helpers import KLING, KLING_ID, flux, node, states, text
from tests.helpers import decoders, media
from tests.helpers.simulators import FLUX

# -- files -----------------------------------------------------------------------------------------


async def test_files_are_named_after_their_nodes(fal: Simulator, tmp_path: Path) -> None:
    pictures = flux(num_images=3)
    clip = AnyNode(KLING, image=pictures.output, prompt="waves").named("clip")
    out = tmp_path / "new" / "folder"
    report = await create_graph(clip).run(out=out)
    suffix = next(out.glob("flux_dev.*")).suffix
    expected = {
        f"flux_dev{suffix}",
        f"flux_dev.images.2{suffix}",
        f"flux_dev.images.3{suffix}",
        "clip.mp4",
        "run.json",
    }
    assert {file.name for file in out.iterdir()} == expected
    for file in out.glob(f"*{suffix}"):
        assert decoders.image(file.read_bytes())
    assert decoders.video((out / "clip.mp4").read_bytes())
    first = report["flux_dev"].outputs["output"]
    assert first.uri == (out / f"flux_dev{suffix}").as_uri()
    assert first.metadata["url"].startswith("https://")
    assert report["flux_dev"].outputs["images"][0].uri == first.uri
    assert report["clip"].outputs["output"].uri == (out / "clip.mp4").as_uri()
    # the next node had the address, so nothing was uploaded
    assert not fal.state.of("upload")


async def test_files_of_each_item_of_a_stream(fal: Simulator, tmp_path: Path) -> None:
    graph = create_graph(flux(prompt=node(own.Count).out("word")))
    report = await graph.run(out=tmp_path)
    names = [file.name.partition(".")[0] for file in report["flux_dev"].files]
    assert sorted(names) == ["flux_dev", "flux_dev@2", "flux_dev@3"]


async def test_what_is_made_on_this_machine_is_saved_too(fal: Simulator, tmp_path: Path) -> None:
    paint = node(own.Paint)
    clip = AnyNode(KLING, image=paint.output, prompt="waves")
    report = await create_graph(clip).run(out=tmp_path)
    assert report.ok, report.failures
    assert decoders.image((tmp_path / "paint.png").read_bytes()) == (4, 2)
    assert len(fal.state.of("upload")) == 1


async def test_without_a_folder_addresses_stay(fal: Simulator) -> None:
    report = await create_graph(flux()).run()
    assert report["flux_dev"].outputs["output"].uri.startswith("https://")
    assert report["flux_dev"].files == ()


async def test_files_of_others_are_never_overwritten(fal: Simulator, tmp_path: Path) -> None:
    graph = create_graph(flux(seed=1))
    first = (await graph.run(out=tmp_path))["flux_dev"].files[0].name
    for name in (first, "run.json"):
        (tmp_path / name).unlink()
    (tmp_path / first).write_text("mine")
    again = (await graph.run(out=tmp_path))["flux_dev"].files[0].name
    assert (tmp_path / first).read_text() == "mine"
    assert again == first.replace(".", "~2.", 1)
    # what is there already is not written again
    third = (await graph.run(out=tmp_path))["flux_dev"].files[0].name
    assert third == again
    assert len(list(tmp_path.iterdir())) == 3


async def test_what_was_paid_for_is_never_overwritten(fal: Simulator, tmp_path: Path) -> None:
    graph = create_graph(flux("a"))
    contents: dict[str, bytes] = {}
    for prompt, resume in (("a", False), ("b", False), ("c", True), ("a", True)):
        report = await graph.run(out=tmp_path, values={"flux_dev.prompt": prompt}, resume=resume)
        (file,) = report["flux_dev"].files
        contents.setdefault(file.name, (tmp_path / file.name).read_bytes())
    assert len(contents) >= 3
    assert all((tmp_path / name).read_bytes() == content for name, content in contents.items())
    with pytest.raises(DSLError, match="paid for; simulate into another folder"):
        await graph.run(out=tmp_path, simulate=True)
    with pytest.raises(DSLError, match="simulate into another folder"):
        await graph.run(out=tmp_path, simulate=True, resume=True)
    assert all((tmp_path / name).read_bytes() == content for name, content in contents.items())


async def test_where_nothing_was_paid_for_it_can_be_simulated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FAL_KEY", raising=False)
    monkeypatch.delenv("FAL_API_KEY", raising=False)
    graph = create_graph(flux("a"))
    assert not (await graph.run(out=tmp_path)).ok
    assert (await graph.run(out=tmp_path, simulate=True)).ok


async def test_what_was_simulated_is_replaced(tmp_path: Path) -> None:
    graph = create_graph(flux("a"))
    names = set()
    for prompt in "abc":
        values = {"flux_dev.prompt": prompt}
        report = await graph.run(out=tmp_path, values=values, simulate=True)
        names.add(report["flux_dev"].files[0].name)
        assert report.to_json()["totals"]["paid_now"] == 0
    assert len(names) == 1
    assert len(list(tmp_path.iterdir())) == 2


async def test_files_of_a_stream_are_not_mixed_up(tmp_path: Path) -> None:
    report = await create_graph(node(own.Blobs)).run(out=tmp_path)
    files = [local_path(ref.uri) for ref in report["blobs"].streamed["output"]]
    assert [Path(file or "").read_bytes()[0] for file in files] == [0, 1, 2, 3, 4, 5]
    assert len(report["blobs"].files) == 6


async def test_files_of_two_slots_with_one_name(tmp_path: Path) -> None:
    graph = create_graph(node(own.TwoSlots).named("t"))
    for resume in (False, True, False):
        report = await graph.run(out=tmp_path, resume=resume)
        outputs = report["t"].outputs
        refs = [outputs["output"]["images"][0], outputs["images"][0]]
        assert [Path(local_path(ref.uri) or "").read_bytes()[:1] for ref in refs] == [b"A", b"B"]
        assert [file.name for file in report["t"].files] == ["t.images.1.png", "t.images.1_.png"]
    assert len(list(tmp_path.iterdir())) == 3


async def test_a_folder_of_something_else_is_refused(fal: Simulator, tmp_path: Path) -> None:
    await create_graph(flux()).run(out=tmp_path)
    other = create_graph(text("x"))
    with pytest.raises(DSLError, match="holds the results of another workflow"):
        await other.run(out=tmp_path)
    (tmp_path / "run.json").write_text("{}")
    with pytest.raises(DSLError, match="is not the report of a run"):
        await other.run(out=tmp_path)
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(DSLError, match="cannot be a folder"):
        await other.run(out=file)
    assert fal.state.count() == 1


async def test_two_runs_do_not_share_a_folder(slow: Simulator, tmp_path: Path) -> None:
    graph = create_graph(flux())
    task = asyncio.create_task(graph.run(out=tmp_path))
    while not (tmp_path / "run.json").exists():
        await asyncio.sleep(0.01)
    with pytest.raises(DSLError, match="in use by another run"):
        await graph.run(out=tmp_path)
    assert (await task).ok


async def test_processes_do_not_share_a_folder(fal: Simulator, tmp_path: Path) -> None:
    graph = create_graph(flux())
    workflow, out = tmp_path / "workflow.json", tmp_path / "out"
    workflow.write_text(json.dumps(graph.to_json()))
    code = (
        "import sys; from pathlib import Path; from nodetool.dsl.running.run_folder import RunDirectory;"
        "folder = RunDirectory(Path(sys.argv[1]), '', resume=False, simulated=False);"
        "print('open', flush=True); sys.stdin.read()"
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code, str(out)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"open\n"
    with pytest.raises(DSLError, match="another run is writing to"):
        await graph.run(out=out)
    assert fal.state.count() == 0
    process.kill()  # it ends with the process, however that ends
    await process.communicate()
    assert (await graph.run(out=out)).ok


@pytest.mark.parametrize(
    "hostile", ["../../evil", "/etc/passwd", "C:\\x", "..", "a/b", "\0", "run", "CON", "ä ü", "-x"]
)
async def test_hostile_ids_stay_in_the_folder(fal: Simulator, tmp_path: Path, hostile: str) -> None:
    workflow = create_graph(flux()).to_json()
    workflow["nodes"][0]["id"] = hostile
    out = tmp_path / "deep" / "er"
    report = await Graph.from_json(workflow).run(out=out)
    assert report.ok
    (file,) = report.nodes[0].files
    assert (out / file.name).is_file()
    assert sorted(p.name for p in out.iterdir()) == sorted([file.name, "run.json"])
    assert [p.name for p in tmp_path.iterdir()] == ["deep"]


def test_names_are_safe_and_differ() -> None:
    ids = ["a/b", "a_b", "A_B", "run", "con", "x" * 300, "x" * 301, "", "a.b"]
    stems = unique_stems(ids)
    assert len({name.casefold() for name in stems.values()}) == len(ids)
    assert "run" not in stems.values()
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,90}", name) for name in stems.values())
    assert safe("../a b") == "_a_b"
    assert base_name("n", "output", 1, ()) == "n"
    assert base_name("n", "../x", 2, ("1", "a/b")) == "n@2._x.1.a_b"


async def test_a_file_that_cannot_be_fetched_fails_its_node_only(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_DOWNLOAD_LIMIT", "10")
    clip = AnyNode(KLING, image=flux().output, prompt="w").named("clip")
    report = await create_graph(node(own.Gather, item=clip.output)).run(out=tmp_path)
    assert states(report) == {"flux_dev": "failed", "clip": "failed", "gather": "done"}
    assert report["gather"].outputs["output"][0].uri.startswith("https://")
    assert "larger than 10 bytes" in report["flux_dev"].error
    assert not list(tmp_path.glob(".*"))


# -- files of this machine -------------------------------------------------------------------------


async def test_files_that_the_graph_names_are_uploaded(fal: Simulator, tmp_path: Path) -> None:
    picture = tmp_path / "my photo.png"
    picture.write_bytes(media.png())
    clip = AnyNode(KLING, image=files.image(picture), prompt="waves")
    assert (await create_graph(clip).run()).ok
    assert len(fal.state.of("upload")) == 1


async def test_files_that_only_a_result_names_are_refused(fal: Simulator, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(media.png())
    point = node(own.Point, first="file:", second=secret.as_uri().removeprefix("file:"))
    fal.answer(FLUX, {"images": [{"url": secret.as_uri()}], "seed": 1})
    clips = [
        AnyNode(KLING, image=point.output, prompt="waves").named("by_node"),
        AnyNode(KLING, image=flux().output, prompt="waves").named("by_fal"),
    ]
    report = await create_graph(*clips).run(out=tmp_path / "out")
    assert report["by_node"].state == report["by_fal"].state == "failed"
    assert "its file cannot be read (this run may not read it)" in report["by_node"].error
    assert fal.state.count(KLING_ID) == 0
    assert not fal.state.of("upload")
    assert not list((tmp_path / "out").glob("*.png"))


async def test_the_context_reads_named_files_only(tmp_path: Path) -> None:
    named, other = tmp_path / "a.png", tmp_path / "b.png"
    for file in (named, other):
        file.write_bytes(b"x")
    context = RunContext(frozenset({str(named)}), tmp_path, lambda message: None)
    for ref in (ImageRef(uri=named.as_uri()), ImageRef(uri=f"{tmp_path.as_uri()}/c/../a.png")):
        with await context.asset_to_io(ref) as stream:
            assert stream.read() == b"x"
    for uri in (other.as_uri(), f"{named.as_uri()}/../b.png", "file:///etc/passwd"):
        with pytest.raises(FileAccessDeniedError):
            await context.asset_to_io(ImageRef(uri=uri))
        with pytest.raises(FileAccessDeniedError):
            await context.download_file(uri)
    assert local_path("file://elsewhere/a.png") is None
    assert local_path("http://x/a.png") is None


async def test_a_context_of_ones_own(fal: Simulator) -> None:
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    events: list[Event] = []
    assert (await create_graph(flux()).run(context=context, watch=events.append)).ok
    assert not context.message_queue.empty()
    assert any(event.percent for event in events)
    assert "post_message" not in vars(context)


async def test_runs_may_share_a_context(fal: Simulator) -> None:
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    graphs = [create_graph(text("x", seconds)) for seconds in (0.0, 0.2, 0.1)]
    graphs.append(create_graph(flux()))
    reports = await asyncio.gather(*(graph.run(context=context) for graph in graphs))
    assert all(report.ok for report in reports)
    assert "post_message" not in vars(context)
    assert context.graph.nodes == []


@pytest.mark.parametrize("download", ["0", "1"])
async def test_nodes_read_results_where_fal_has_them(
    fal: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, download: str
) -> None:
    monkeypatch.setenv("FAL_DOWNLOAD", download)
    report = await create_graph(node(own.Copy, image=flux().output)).run(out=tmp_path)
    assert report.ok, report.failures
    assert decoders.image((tmp_path / report["copy"].files[0].name).read_bytes())
