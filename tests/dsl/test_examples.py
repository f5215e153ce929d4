"""The examples: each builds, is the JSON beside it and the drawing in the README, and runs."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from nodetool.workflows.graph import Graph as CoreGraph
from typer.main import get_command

from codegen.paths import ROOT
from nodetool.dsl.graph import Graph
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app as commands_of_nodetool_fal
from nodetool.fal_cli.terminal import interrupts
from tests.helpers import decoders, media

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
NAMES = [path.stem for path in EXAMPLES]
#: example -> its end node, what opens the file of it
ENDS: dict[str, tuple[str, Any]] = {
    "captions": ("caption", None),
    "object_3d": ("model", decoders.model_3d),
    "product_shots": ("shot", decoders.image),
    "talking_head": ("speaking", decoders.video),
    "trained_style": ("picture", decoders.image),
    "upscaled_image": ("upscaled", decoders.image),
}


@pytest.fixture(autouse=True)
def _anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written beside the examples."""
    monkeypatch.chdir(tmp_path)


def graph_of(name: str) -> Graph:
    graph = runpy.run_path(str(ROOT / "examples" / f"{name}.py"))["graph"]
    assert isinstance(graph, Graph)
    return graph


def test_there_are_at_least_six() -> None:
    assert set(NAMES) == set(ENDS)
    assert len(NAMES) >= 6


def test_json_and_drawings_are_those_of_the_programs() -> None:
    script = ROOT / "scripts" / "regenerate_examples"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_each_is_a_workflow_that_nodetool_loads(name: str) -> None:
    graph = graph_of(name)
    workflow = json.loads((ROOT / "examples" / f"{name}.json").read_text("utf-8"))
    assert Graph.from_json(workflow).to_json() == graph.to_json()
    loaded = CoreGraph.from_dict(
        workflow["graph"], skip_errors=False, allow_undefined_properties=False
    )
    assert len(loaded.nodes) == len(graph.nodes)
    assert loaded.validate_edge_types() == []
    names: dict[str, Any] = {}
    exec(graph.to_python(), names)
    assert names["graph"].to_json() == graph.to_json()


@pytest.mark.parametrize("name", NAMES)
async def test_each_runs_on_the_simulator(name: str, tmp_path: Path) -> None:
    report = await graph_of(name).run(out=tmp_path / "out", simulate=True)
    assert report.ok, report.to_json()
    end, opens = ENDS[name]
    (node,) = (each for each in report.to_json()["nodes"] if each["id"] == end)
    if opens is None:
        assert isinstance(node["outputs"]["output"], str)
        return
    assert node["files"]
    for file in node["files"]:
        assert opens((tmp_path / "out" / file["name"]).read_bytes()), file


async def test_products_in_bulk(tmp_path: Path) -> None:
    table = ROOT / "examples" / "product_shots.csv"
    results = await graph_of("product_shots").map(table, out=tmp_path / "out", simulate=True)
    lines = (tmp_path / "out" / "results.csv").read_text("utf-8").splitlines()
    assert len(lines) == 4
    assert results.done == 3
    assert len(list((tmp_path / "out" / "files").rglob("shot*.png"))) == 6


async def test_captions_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.png").write_bytes(media.png(number + 1))
    (folder / "notes.txt").write_text("no picture", "utf-8")
    program = runpy.run_path(str(ROOT / "examples" / "captions.py"))
    rows = program["pictures"](folder)
    results = await program["graph"].map(rows, out=tmp_path / "out", simulate=True)
    assert results.done == 3


def program(name: str, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    keys = {"FAL_KEY": "", "FAL_API_KEY": ""}
    return subprocess.run(
        [sys.executable, str(ROOT / "examples" / f"{name}.py"), *arguments],
        env={**os.environ, **keys, **env},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "message"), [("upscaled_image", "1 failed"), ("product_shots", "0 done, 3 failed")]
)
def test_without_a_key_a_program_fails(name: str, message: str) -> None:
    done = program(name)
    assert done.returncode == 1, done.stderr
    assert message in done.stdout


def options_of(command: Any) -> dict[str, str | None]:
    """Option -> its help, of a command of typer's."""
    return {name: p.help for p in command.params for name in p.opts if name.startswith("--")}


@pytest.mark.parametrize(("command", "name"), [("run", "upscaled_image"), ("map", "captions")])
def test_programs_take_the_options_of_the_command(
    command: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs: list[Any] = []
    monkeypatch.setattr(typer.Typer, "__call__", lambda self: programs.append(get_command(self)))
    monkeypatch.setattr(interrupts, "install", lambda: None)
    with pytest.raises(SystemExit):
        runpy.run_path(str(ROOT / "examples" / f"{name}.py"), run_name="__main__")
    commands: Any = get_command(commands_of_nodetool_fal)
    assert options_of(programs[0]).items() >= options_of(commands.commands[command]).items()
    out = next(each for each in programs[0].params if each.name == "out")
    assert out.default == Path(name)


def test_a_simulated_program_pays_nothing_and_what_is_no_option_is_refused(
    tmp_path: Path,
) -> None:
    with Simulator() as fal:  # the real one, as far as programs know
        refused = program("upscaled_image", "--simulated", **fal.env)
        assert refused.returncode == 2
        assert "No such option: --simulated" in refused.stderr
        done = program("upscaled_image", "--simulate", "--out", "here", "--json", **fal.env)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["simulated"] is True
        assert json.loads((tmp_path / "here" / "run.json").read_text())["state"] == "done"
        done = program("product_shots", "--simulate", **fal.env)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("3 rows: 3 done, 0 failed")
        assert list(fal.state.requests) == []


def test_programs_run(tmp_path: Path) -> None:
    with Simulator() as fal:
        done = program("upscaled_image", **fal.env)
        assert done.returncode == 0, done.stderr
        assert "upscaled: upscaled." in done.stdout
        assert "2 done; 2 jobs" in done.stdout
        assert (tmp_path / "upscaled_image" / "run.json").exists()
        (tmp_path / "1.png").write_bytes(media.png())
        done = program("captions", str(tmp_path), **fal.env)
        assert done.returncode == 0, done.stderr
        assert "1 done, 0 failed" in done.stdout
        assert (tmp_path / "captions" / "results.csv").exists()
    done = program("captions")
    assert done.returncode == 2
    assert "Missing argument 'SOURCE'" in done.stderr
    done = program("captions", str(tmp_path / "none"))
    assert done.returncode == 2
    assert "none cannot be read: No such file or directory" in done.stderr
