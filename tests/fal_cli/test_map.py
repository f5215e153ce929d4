"""``nodetool-fal map``: what it says, how it ends."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from nodetool.dsl.graph import AnyNode, create_graph
from nodetool.dsl.mapping import Progress
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app
from nodetool.fal_cli.handlers import map as mapping
from nodetool.fal_cli.terminal import map_view

ROWS = "prompt,seed\na fox,1\na hare,2\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    graph = create_graph(AnyNode("fal.text_to_image.FluxSchnell", prompt="a fox"))
    (tmp_path / "workflow.json").write_text(json.dumps(graph.to_workflow("foxes")))
    (tmp_path / "prompts.csv").write_text(ROWS)
    return tmp_path


def call(folder: Path, *options: str, **more: Any) -> Result:
    arguments = [
        str(folder / "workflow.json"),
        str(folder / "prompts.csv"),
        "--out",
        str(folder / "o"),
    ]
    return CliRunner().invoke(app, ["map", *arguments, *options], **more)


def test_the_table_of_results_is_told(fal: Simulator, folder: Path) -> None:
    result = call(folder)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "2 rows: 2 done, 0 failed",
        str(folder / "o" / "results.csv"),
    ]
    assert len(list((folder / "o" / "files").rglob("*.jp*g"))) == 2
    second = call(folder)
    assert second.stdout.startswith("2 rows: 2 done, 2 of them before, 0 failed")
    assert fal.state.count() == 2


def test_json_is_for_programs(fal: Simulator, folder: Path) -> None:
    result = call(folder, "--json", "--no-download", "--form", "jsonl")
    payload = json.loads(result.stdout)
    assert (payload["rows"], payload["done"], payload["failed"]) == (2, 2, 0)
    rows = [json.loads(line) for line in Path(payload["table"]).read_text().splitlines()]
    assert [row["prompt"] for row in rows] == ["a fox", "a hare"]


def test_rows_that_fail_are_told_and_end_it_with_1(fal: Simulator, folder: Path) -> None:
    (folder / "prompts.csv").write_text(ROWS + "a cat,many\n")
    result = call(folder, "--no-download")
    assert result.exit_code == 1
    assert "row 3: flux_schnell.seed: it takes an integer" in result.stderr
    assert result.stdout.startswith("3 rows: 2 done, 1 failed")


def test_progress_is_told_in_lines(
    fal: Simulator, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mapping, "PROGRESS_INTERVAL", 0.0)
    result = call(folder, "--no-download", "--concurrency", "1")
    assert "1 of 2 rows: 1 done, 0 failed" in result.stderr
    assert "s left" in result.stderr


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--column", "seed"], "must be COLUMN=NODE.INPUT"),
        (["--column", "seed=flux_schnell.sed"], "did you mean 'seed'?"),
        (["--form", "xls"], "results can be csv, jsonl, parquet, not 'xls'"),
        (["--workers", "0"], "greater than or equal to 1"),
        (["--workers", "2", "--scheduler", "tcp://127.0.0.1:1"], "choose one"),
    ],
)
def test_wrong_use_ends_it_with_2(
    fal: Simulator, folder: Path, options: list[str], message: str
) -> None:
    result = call(folder, *options)
    assert result.exit_code == 2
    assert message in result.stderr
    assert fal.state.count() == 0
    assert not (folder / "o").exists()


def test_a_workflow_may_lack_what_the_table_has(fal: Simulator, folder: Path) -> None:
    file = folder / "workflow.json"
    workflow = json.loads(file.read_text())
    del workflow["graph"]["nodes"][0]["data"]["prompt"]
    file.write_text(json.dumps(workflow))
    assert call(folder, "--no-download").exit_code == 0
    assert sorted(s.arguments["prompt"] for s in fal.state.submissions) == ["a fox", "a hare"]


def test_a_column_that_sets_nothing_is_refused(fal: Simulator, folder: Path) -> None:
    (folder / "prompts.csv").write_text("prompt,sed\na fox,1\n")
    result = call(folder)
    assert result.exit_code == 2
    assert (
        "column 'sed' sets nothing; did you mean 'seed'? Then --column sed=flux_" in result.stderr
    )
    assert "--column sed=, or --ignore-unused for all such columns" in result.stderr
    assert "columns=" not in result.stderr
    assert fal.state.count() == 0
    assert call(folder, "--ignore-unused", "--no-download").exit_code == 0
    assert call(folder, "--column", "sed=", "--no-download").exit_code == 0


def test_an_ambiguous_column_is_told_in_words_of_the_command_line(
    fal: Simulator, folder: Path
) -> None:
    two = create_graph(*(AnyNode("fal.text_to_image.FluxSchnell", prompt=p) for p in "ab"))
    (folder / "workflow.json").write_text(json.dumps(two.to_json()))
    result = call(folder)
    assert result.exit_code == 2
    cure = "choose one with --column prompt=flux_schnell.prompt (--column prompt= for none of them)"
    assert cure in result.stderr
    assert "columns=" not in result.stderr


@pytest.mark.parametrize(
    ("progress", "line"),
    [
        ({}, "0 of 60 rows: 0 done, 0 failed"),
        ({"failed": 3, "running": {1: "", 2: ""}}, "3 of 60 rows: 0 done, 3 failed, 2 running"),
        ({"done": 20, "resumed": 20}, "20 of 60 rows: 20 done, 0 failed"),
        (
            {"done": 10, "worked": 40.0, "running": dict.fromkeys(range(5), "")},
            "10 of 60 rows: 10 done, 0 failed, 5 running, 1.0/s, 40 s left",
        ),
        ({"done": 1, "worked": 60.0}, "1 of 60 rows: 1 done, 0 failed, 0.1/s, 59 min left"),
        ({"done": 10, "worked": 9.0, "total": None}, "10 rows: 10 done, 0 failed, 1.0/s"),
        ({"done": 60, "worked": 9.0}, "60 of 60 rows: 60 done, 0 failed, 6.0/s"),
    ],
)
def test_estimates_wait_until_there_is_something_to_estimate(
    progress: dict[str, Any], line: str
) -> None:
    values = {"total": 60, "done": 0, "failed": 0, "resumed": 0, "seconds": 10.0, **progress}
    assert map_view.line_of(Progress(**values)) == line


def test_a_terminal_shows_what_runs_now(monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.StringIO()
    terminal = Console(file=output, force_terminal=True, width=80, height=8, color_system=None)
    monkeypatch.setattr(map_view, "err", terminal)
    running = {number: f"flux: step {number}" for number in range(1, 10)}
    monitor = map_view.ProgressMonitor()
    with monitor.display(True, 5.0):
        monitor(Progress(total=60, done=2, failed=1, resumed=0, seconds=1.0, running=running))
    text = output.getvalue()
    assert "3 of 60 rows: 2 done, 1 failed, 9 running" in text
    assert "row 1: flux: step 1" in text
    assert "and 5 more" in text


def test_columns_that_set_nothing(fal: Simulator, folder: Path) -> None:
    options = ["--column", "seed=", "--column", "prompt=flux_schnell.prompt", "--no-download"]
    assert call(folder, *options).exit_code == 0
    assert all("seed" not in each.arguments for each in fal.state.submissions)


def test_what_is_no_workflow_is_told(folder: Path) -> None:
    (folder / "workflow.json").write_text("[]")
    result = call(folder)
    assert result.exit_code == 2
    assert "workflow.json is not a workflow" in result.stderr
