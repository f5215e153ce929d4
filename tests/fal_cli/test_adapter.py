"""``adapter``: what stands on stdout, what it takes to list models, what a request may be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from nodetool.fal.provider import adapter
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app

SCRIPT = Path(sysconfig.get_path("scripts"), "nodetool-fal")
FLUX = "fal-ai/flux/dev"
TYPES = ("image", "video", "tts", "music", "asr", "language", "3d", "embedding")


def run(line: str, **variables: str) -> tuple[int, list[dict[str, Any]], str]:
    """Run the command and return its exit code, its lines, and what it wrote to stderr."""
    done = subprocess.run(
        [SCRIPT, "adapter"],
        input=line,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **variables},
    )
    return done.returncode, [json.loads(each) for each in done.stdout.splitlines()], done.stderr


@pytest.mark.parametrize(
    "line",
    ["", "\n", "nonsense\n", "[]\n", '{"params": {}}\n', '{"operation": 3}\n', "{" * 100_000],
    ids=["nothing", "empty", "nonsense", "list", "nameless", "number", "deep"],
)
def test_what_is_no_request_gets_one_error(line: str) -> None:
    code, lines, _ = run(line)
    assert code == 1
    assert [each["type"] for each in lines] == ["error"]
    assert "reads one request of NodeTool's worker" in lines[0]["data"]["error"]


def test_an_unknown_operation_is_named() -> None:
    code, lines, _ = run('{"operation": "text_to_smell", "params": {}}\n')
    assert code == 1
    assert "There is no operation 'text_to_smell'" in lines[0]["data"]["error"]


def test_what_others_print_does_not_reach_stdout() -> None:
    program = """
import os
from nodetool.fal.provider.adapter import line_writer
with line_writer() as send:
    print("printed", flush=True)
    os.system("echo by a process")
    send("result", {"path": "x"})
print("afterwards")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == '{"type": "result", "data": {"path": "x"}}\nafterwards\n'
    assert done.stderr == "printed\nby a process\n"


@pytest.mark.parametrize("model_type", TYPES)
def test_a_list_of_models_fits_into_a_line(model_type: str) -> None:
    models = adapter.list_models({"model_type": model_type})
    assert bool(models["models"]) == (model_type in {"image", "video", "tts", "music"})
    assert len(json.dumps({"type": "result", "data": models})) < adapter.MAX_LINE / 4


def test_the_command_lists_models_and_says_nothing_else() -> None:
    code, lines, errors = run('{"operation": "models", "model_type": "image"}\n')
    assert (code, errors) == (0, "")
    assert len(lines[0]["data"]["models"]) > 300


def test_a_result_says_how_it_came_about(fal: Simulator, tmp_path: Path) -> None:
    params = {"model": FLUX, "prompt": "a fox", "scheduler": "euler", "numInferenceSteps": 5}
    request = {"operation": "text_to_image", "provider": "fal_py", "params": params}
    code, lines, _ = run(json.dumps(request) + "\n", TMPDIR=str(tmp_path))
    assert (code, lines[-1]["type"]) == (0, "result")
    data = lines[-1]["data"]
    assert Path(data["path"]).parent == tmp_path
    assert list(tmp_path.iterdir()) == [Path(data["path"])]
    metadata = data["metadata"]
    assert metadata["endpoint"] == FLUX
    assert metadata["request_id"] == fal.state.submissions[0].request_id
    assert {each["field"]: each["kind"] for each in metadata["decisions"]} == {
        "scheduler": "unsupported",
        "prompt": "exact",
        "steps": "exact",
    }


def test_a_huge_prompt_does_not_make_a_huge_line(fal: Simulator, tmp_path: Path) -> None:
    params = {"model": FLUX, "prompt": "fox " * 400_000}
    request = {"operation": "text_to_image", "params": params}
    code, lines, _ = run(json.dumps(request) + "\n", TMPDIR=str(tmp_path))
    assert code == 0
    assert max(len(json.dumps(each)) for each in lines) < adapter.MAX_LINE
    assert "decisions" not in lines[-1]["data"]["metadata"]
    Path(lines[-1]["data"]["path"]).unlink()


@pytest.mark.posix
def test_the_job_is_cancelled_when_the_worker_has_gone(tmp_path: Path) -> None:
    params = {"model": FLUX, "prompt": "never mind"}
    request = json.dumps({"operation": "text_to_image", "params": params})
    with Simulator(latency=(20.0, 20.0)) as fal:
        process = subprocess.Popen(
            [SCRIPT, "adapter"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **fal.env, "FAL_JOURNAL": str(tmp_path / "jobs.sqlite")},
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{request}\n")
        process.stdin.close()
        while not fal.state.of("status"):
            time.sleep(0.02)
        process.stdout.close()
        assert process.wait(timeout=30) != 0
        (job,) = fal.state.jobs.values()
        assert job.cancelled


def test_the_variables_are_printed_for_programs_too() -> None:
    printed = CliRunner().invoke(app, ["adapter", "--env", "--json"])
    assert json.loads(printed.stdout)["NODETOOL_PROVIDER_ADAPTER_COMMAND_FAL_PY"] == (
        f"{SCRIPT} adapter"
    )
