"""``nodetool-fal run``, ``to-python`` and ``draw``."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import nodetool.dsl.running as running_graphs
from nodetool.dsl.errors import DSLError
from nodetool.dsl.graph import AnyNode, Graph, create_graph
from nodetool.dsl.running import Event
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app
from nodetool.fal_cli.handlers.set_values import parse_settings
from tests.dsl import sample_nodes as own
from tests.helpers import media
from tests.helpers.simulators import FLUX

FLUX_NODE = "fal.text_to_image.FluxDev"
KLING = "fal.image_to_video.KlingVideoV21ProImageToVideo"


def cli(*arguments: object) -> Result:
    return CliRunner().invoke(app, list(map(str, arguments)))


@pytest.fixture
def graph() -> Graph:
    picture = AnyNode(FLUX_NODE, prompt="a lighthouse", seed=7)
    return create_graph(AnyNode(KLING, image=picture.output, prompt="waves").named("clip"))


@pytest.fixture
def workflow(graph: Graph, tmp_path: Path) -> Path:
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps(graph.to_workflow("a film")))
    return file


def test_a_workflow_runs(fal: Simulator, workflow: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = cli("run", workflow, "--out", out, "--set", "flux_dev.prompt=42", "--set", "clip.x.y=1")
    assert done.exit_code == 2
    assert "clip.x.y: this is not a node.input" in done.output
    done = cli("run", workflow, "--out", out, "--set", "flux_dev.prompt=42")
    assert done.exit_code == 0, done.output
    assert fal.state.submissions[0].arguments["prompt"] == "42"
    assert "clip: clip.mp4" in done.output
    assert "run done in" in done.output
    assert "clip: running" in done.output
    assert (out / "clip.mp4").stat().st_size > 1000
    assert cli("run", workflow, "--out", out, "--resume").exit_code == 0
    # the prompt is another one again, and so is the picture that the clip begins with
    assert fal.state.count() == 4


def test_json_is_the_report_and_nothing_else(fal: Simulator, workflow: Path) -> None:
    done = cli("run", workflow, "--json", "--concurrency", "1")
    report = json.loads(done.stdout)
    assert report["state"] == "done"
    assert [node["id"] for node in report["nodes"]] == ["flux_dev", "clip"]
    assert done.stderr == ""


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_half_a_character_in_a_result_is_shown(
    fal: Simulator, tmp_path: Path, options: list[str]
) -> None:
    fal.answer("fal-ai/any-llm", b'{"output":"half \\ud83d","partial":false}')
    file = tmp_path / "talk.json"
    file.write_text(json.dumps(create_graph(AnyNode("fal.llm.AnyLlm", prompt="x")).to_json()))
    done = cli("run", file, *options)
    assert done.exit_code == 0, done.exception
    assert "half ?" in done.stdout


def test_a_failed_node_is_exit_code_1(fal: Simulator, workflow: Path) -> None:
    fal.fail(f"model-error@result:{FLUX}")
    done = cli("run", workflow)
    assert done.exit_code == 1
    assert f"flux_dev: failed: {FLUX}" in done.output
    assert "clip: skipped: it needs flux_dev, which failed" in done.output
    assert "1 failed, 1 skipped" in done.output


def test_simulating_costs_nothing(workflow: Path, tmp_path: Path) -> None:
    done = cli("run", workflow, "--simulate", "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert "simulated done in" in done.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--resume"], "--resume needs --out"),
        (["--set", "x"], "is not of the form NODE.INPUT=VALUE"),
        (["--set", "flux_dev.seed=x"], "flux_dev.seed: it takes an integer"),
        (["--set", "flux_dev.propt=x"], "did you mean prompt?"),
        (["--set", "prompt=x"], "'prompt' may mean flux_dev.prompt or clip.prompt: say which"),
        (["--set", "durration=x"], "no free input of any node; did you mean clip.duration?"),
        (["--set", "clip.image=x"], "clip.image: it is connected"),
        (["--set", "flux_dev.seed=@x"], "flux_dev.seed takes no file"),
        (["--set", "flux_dev.prompt=@none.txt"], "'none.txt' cannot be read"),
        (["--concurrency", "0"], "concurrency"),
        (
            ["--set", "flux_dev.fal_timeout=-5"],
            "flux_dev.fal_timeout: fal_timeout must be a number",
        ),
        (["--resume", "--out", "mistyped"], "there is no run in mistyped to continue"),
    ],
)
def test_wrong_use_is_exit_code_2(workflow: Path, arguments: list[str], message: str) -> None:
    done = cli("run", workflow, *arguments)
    assert done.exit_code == 2
    assert message in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize("command", ["run", "to-python", "draw"])
def test_what_is_no_workflow_is_told(tmp_path: Path, command: str) -> None:
    file = tmp_path / "x.json"
    assert cli(command, file).exit_code == 2
    file.write_text("[]")
    done = cli(command, file)
    assert done.exit_code == 2
    assert f"error: {file} is not a workflow" in done.output


def test_values_are_what_inputs_take(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("fox.png").write_bytes(media.png())
    Path("prompt.txt").write_text("from a file")
    graph = create_graph(
        AnyNode(KLING, image="https://x.test/a.png", prompt="w").named("clip"),
        AnyNode(own.type_of(own.JoinAll), parts=["a"]).named("all"),
        AnyNode(own.type_of(own.Gather)).named("any"),
    )

    def value(target: str, text: str) -> Any:
        (result,) = parse_settings(graph, [f"{target}={text}"]).values()
        return result

    assert value("clip.prompt", "5") == "5"
    assert value("clip.prompt", '"5"') == "5"
    assert value("clip.prompt", '"a" and "b"') == '"a" and "b"'
    assert value("clip.prompt", "a=b.c") == "a=b.c"
    assert value("clip.prompt", "@prompt.txt") == "from a file"
    assert value("clip.prompt", "@@home") == "@home"
    assert value("clip.cfg_scale", "0.25") == 0.25
    assert value("clip.duration", "10") == "10"
    assert value("all.parts", '["x", "y"]') == ["x", "y"]
    assert value("any.item", '{"a": 1}') == {"a": 1}
    uri = (tmp_path / "fox.png").as_uri()
    assert value("clip.image", "@fox.png") == {"type": "image", "uri": uri}
    assert value("any.item", "@fox.png") == {"type": "asset", "uri": uri}
    assert value("clip.image", "https://x.test/b.png") == "https://x.test/b.png"


def test_what_a_workflow_lacks_may_be_set(fal: Simulator, tmp_path: Path) -> None:
    workflow = tmp_path / "w.json"
    clip = {"id": "k", "type": KLING, "data": {"image": "https://x.test/a.png"}}
    workflow.write_text(json.dumps({"nodes": [clip]}))
    done = cli("run", workflow)
    assert done.exit_code == 2
    assert "k.prompt: a value is required" in done.output
    settings = ["k.prompt=waves", "k.duration=10", "k.fal_timeout=60", "k.fal_priority=low"]
    done = cli("run", workflow, *(part for each in settings for part in ("--set", each)))
    assert done.exit_code == 0, done.output
    (job,) = fal.state.submissions
    assert job.arguments["duration"] == "10"
    workflow.write_text(json.dumps({"nodes": [{"id": "x", "type": "not.There"}]}))
    done = cli("run", workflow, "--set", "x.y=1")
    assert done.exit_code == 2
    assert "x: no node of type 'not.There' is installed; install the package" in done.output


def test_a_file_as_a_value_is_uploaded(fal: Simulator, tmp_path: Path) -> None:
    picture, workflow = tmp_path / "fox.png", tmp_path / "w.json"
    picture.write_bytes(media.png())
    clip = AnyNode(KLING, image="https://x.test/a.png", prompt="w").named("clip")
    workflow.write_text(json.dumps(create_graph(clip).to_json()))
    done = cli("run", workflow, "--set", f"clip.image=@{picture}")
    assert done.exit_code == 0, done.output
    assert len(fal.state.of("upload")) == 1


def test_to_python(graph: Graph, workflow: Path, tmp_path: Path) -> None:
    printed = cli("to-python", workflow)
    assert printed.exit_code == 0
    program = Graph.from_json(workflow).to_python()
    assert printed.stdout == program
    assert program.startswith(graph.to_python().partition("graph = ")[0])
    assert '"name": "a film"' in program
    file = tmp_path / "workflow.py"
    assert cli("to-python", workflow, "--out", file).exit_code == 0
    assert file.read_text() == program
    assert cli("to-python", workflow, "--out", tmp_path / "none" / "x.py").exit_code == 1


def test_without_a_folder_addresses_are_told(fal: Simulator, workflow: Path) -> None:
    done = cli("run", workflow)
    assert done.exit_code == 0, done.output
    lines = [line for line in done.stdout.splitlines() if "https://" in line]
    results = dict(line.split(": ", 1) for line in lines)
    assert set(results) == {"flux_dev.output", "clip.output"}
    assert results["clip.output"].endswith(".mp4")
    report = Graph.from_json(workflow).run_sync()
    assert [f"clip.output: {report['clip'].outputs['output'].uri}"] == [
        line for line in str(report).splitlines() if line.startswith("clip")
    ]
    several = create_graph(AnyNode(FLUX_NODE, prompt="a lighthouse", num_images=3)).run_sync()
    lines = str(several).splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == [
        "flux_dev.output",
        *["flux_dev.images"] * 2,
    ]
    assert len(set(lines)) == 4


def test_an_input_may_be_set_by_its_name_alone(fal: Simulator, workflow: Path) -> None:
    done = cli("run", workflow, "--set", "num_images=2", "--set", "duration=10")
    assert done.exit_code == 0, done.output
    first, second = (each.arguments for each in fal.state.submissions)
    assert (first["num_images"], second["duration"]) == (2, "10")


@pytest.mark.parametrize("target", ["flux_dev.prompt", "clip.prompt"])
def test_a_prompt_of_blanks_is_refused_before_anything_is_sent(
    fal: Simulator, workflow: Path, target: str
) -> None:
    done = cli("run", workflow, "--set", f"{target}=   ")
    assert done.exit_code == 2
    assert f"{target}: a value is required" in done.output
    assert list(fal.state.requests) == []


async def test_a_simulated_run_is_taken_up_again(tmp_path: Path, graph: Graph) -> None:
    out = tmp_path / "out"

    def stop(event: Event) -> None:
        if event.node == "flux_dev" and event.state == "done":
            task.cancel()

    task = asyncio.ensure_future(graph.run(out=out, simulate=True, watch=stop))
    with pytest.raises(asyncio.CancelledError):
        await task
    (picture,) = out.glob("flux_dev*")
    with pytest.raises(DSLError, match="was simulated"):
        await graph.run(out=out, resume=True)
    report = await graph.run(out=out, simulate=True, resume=True)
    assert report.ok, report.failures
    origins = {node.id: [job.origin for job in node.jobs] for node in report.nodes}
    assert origins["flux_dev"] == ["resumed"]
    assert origins["clip"] in (["new"], ["resumed"])  # it may have ended in that very moment
    assert [node.files[0].name for node in report.nodes] == [picture.name, "clip.mp4"]
    assert sorted(file.name for file in out.iterdir()) == ["clip.mp4", picture.name, "run.json"]


def test_what_is_taken_up_again_is_told_with_its_options(
    workflow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stopped(*_: object, **__: object) -> None:
        raise asyncio.CancelledError

    monkeypatch.setattr(running_graphs, "run_graph", stopped)
    done = cli("run", workflow, "--simulate", "--out", tmp_path)
    assert done.exit_code == 130
    assert done.stderr == (
        f"the run was cancelled; continue it with --simulate --resume --out {tmp_path}\n"
    )
    stderr = cli("run", workflow).stderr
    assert stderr.splitlines()[-1] == "the run was cancelled, and so were its jobs at fal"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.svg", b"<?xml"),
        ("a.PNG", b"\x89PNG"),
        ("a.pdf", b"%PDF"),
        ("a.mmd", b"flowchart"),
        ("a.md", b"```mermaid\nflowchart"),
        ("a", b"flowchart"),
    ],
)
def test_drawings_are_what_their_files_say(
    workflow: Path, tmp_path: Path, name: str, start: bytes
) -> None:
    pytest.importorskip("pygraphviz")
    assert cli("draw", workflow, "--out", tmp_path / name).exit_code == 0
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize(
    "arguments",
    [["--out", "a.gif"], ["--svg", "--out", "a.png"], ["--mermaid", "--out", "a.pdf"]],
)
def test_drawings_that_are_none_are_refused(
    workflow: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = cli("draw", workflow, *arguments)
    assert done.exit_code == 2
    assert done.stderr.startswith("error: ")
    assert arguments[-1] in done.stderr
    assert not Path(arguments[-1]).exists()


def test_draw(graph: Graph, workflow: Path, tmp_path: Path) -> None:
    assert cli("draw", workflow).stdout == graph.to_mermaid()
    assert cli("draw", workflow, "--mermaid").stdout == graph.to_mermaid()
    pytest.importorskip("pygraphviz")
    assert "<svg" in cli("draw", workflow, "--svg").stdout
    file = tmp_path / "drawing.svg"
    assert cli("draw", workflow, "--out", file).exit_code == 0
    assert "<svg" in file.read_text()
    assert cli("draw", workflow, "--svg", "--mermaid").exit_code == 2


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_interrupting_it_cancels_its_jobs(
    slow: Simulator, workflow: Path, tmp_path: Path, sign: signal.Signals
) -> None:
    out = tmp_path / "out"
    # a shell starts what runs in the background, these tests perhaps, with SIGINT ignored
    install = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = f"{install}; from nodetool.fal_cli import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", command, "run", str(workflow), "--out", str(out)],
        env={**os.environ, **slow.env},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 30
    while not slow.state.count() and time.monotonic() < until:
        time.sleep(0.02)
    time.sleep(0.1)
    process.send_signal(sign)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130, errors
    assert "the run was cancelled, and so were its jobs at fal; continue it" in errors
    assert "Traceback" not in errors
    assert [job.cancelled for job in slow.state.jobs.values()] == [True]
    assert json.loads((out / "run.json").read_text())["state"] == "cancelled"


async def test_the_live_view_is_drawn(slow: Simulator, workflow: Path) -> None:
    """On a terminal there is a line for each node, which changes."""
    pty = pytest.importorskip("pty")
    above, below = pty.openpty()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "from nodetool.fal_cli import main; main()", "run", str(workflow)),
        env={**os.environ, **slow.env, "TERM": "xterm", "COLUMNS": "100"},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=below,
    )
    os.close(below)
    seen = b""
    with contextlib.suppress(OSError):  # so a terminal ends
        while chunk := await asyncio.to_thread(os.read, above, 4096):
            seen += chunk
    os.close(above)
    assert await process.wait() == 0
    output = seen.decode()
    assert "▶" in output
    assert "✓" in output
    assert "clip" in output
    assert "in the queue" in output
