"""``nodetool-fal generate``, as a command and as a process that is interrupted."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app
from tests.helpers import media

FLUX = "fal-ai/flux/dev"
MAIN = "from nodetool.fal_cli import main; main()"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["generate", *arguments])


def test_files_decisions_and_a_summary(fal: Simulator, tmp_path: Path) -> None:
    result = run(
        *("image", "a fox", "--model", FLUX, "--width", "512", "--height", "512"),
        *("--seed", "7", "-o", str(tmp_path)),
    )
    assert result.exit_code == 0, result.output
    (file,) = tmp_path.iterdir()
    lines = result.stdout.splitlines()
    assert lines[0] == str(file)
    assert lines[1].split() == ["setting", "asked", "sent", "kind", "reason"]
    decisions = {line.split()[0]: line.split() for line in lines[2:]}
    assert decisions["seed"][1:4] == ["7", "seed=7", "exact"]
    assert decisions.keys() == {"prompt", "width", "height", "seed"}
    with Image.open(file) as image:
        assert image.size == (512, 512)
    progress = [line for line in result.stderr.splitlines() if line.startswith(f"{FLUX}: ")]
    assert len(progress) == len(set(progress)) >= 3
    request_id = fal.state.submissions[0].request_id
    assert re.search(rf"{FLUX}, request {request_id}, [\d.]+ s, \$0\.\d+ by list", result.stderr)


def test_json_is_all_there_is_on_stdout(fal: Simulator, tmp_path: Path) -> None:
    picture = tmp_path / "fox.png"
    picture.write_bytes(media.png(64, 64))
    result = run(
        *("edit", "a hat", "--image", str(picture), "--needs", "image-to-image, seed"),
        *("--out", str(tmp_path / "out"), "--json"),
    )
    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert result.stderr == ""
    (file,) = report["files"]
    assert Path(file["path"]).is_file()
    assert report["request_ids"] == [fal.state.submissions[0].request_id]
    assert {each["kind"] for each in report["decisions"]} <= {"exact", "converted"}


def test_simulated_without_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FAL_KEY", raising=False)
    monkeypatch.delenv("FAL_API_KEY", raising=False)
    result = run("speech", "Good morning", "--simulate", "-o", str(tmp_path))
    assert result.exit_code == 0, result.output
    (file,) = tmp_path.iterdir()
    assert "-good-morning-" in file.name


def test_what_an_endpoint_cannot_do(fal: Simulator, tmp_path: Path) -> None:
    arguments = ("image", "a fox", "--model", FLUX, "--lora", "https://example.com/a.safetensors=2")
    result = run(*arguments)
    assert result.exit_code == 1
    assert "unsupported" in result.stdout
    assert "These can: " in result.stderr
    report = json.loads(run(*arguments, "--json").stdout)
    (refused,) = [each for each in report["decisions"] if each["kind"] == "unsupported"]
    assert refused["field"] == "loras"
    assert refused["asked"] == [{"path": "https://example.com/a.safetensors", "scale": 2.0}]
    assert len(report["alternatives"]) == 3
    told = run(
        "image", "a fox", "--model", FLUX, "--voice", "Anna", "--mode", "tell", "-o", str(tmp_path)
    )
    assert told.exit_code == 0, told.output
    assert "unsupported" in told.stdout
    assert fal.state.count() == 1


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        (("picture", "a fox"), 2, "No kind is called 'picture'"),
        (("image", "a", "--model", "fal-ai/flux/def"), 2, "Did you mean fal-ai/flux/dev"),
        (("image", "a", "--model", FLUX, "--set", "sed=1"), 2, "did you mean seed?"),
        (("image", "a", "--model", FLUX, "--set", "seed"), 2, "not of the form ARGUMENT=VALUE"),
        (("image", "a", "--set", "seed"), 2, "not of the form ARGUMENT=VALUE"),
        (("image", "a", "--mode", "maybe"), 2, "--mode is strict or tell"),
        (("image", "a", "--needs", "lora,,seed"), 2, "--needs is empty"),
        (("image", "a", "--needs", "magic"), 2, "magic"),
        (("image", "a", "--image", "missing.png"), 2, "there is no file 'missing.png'"),
        (("image", "a", "--spend-limit", "lots"), 2, "--spend-limit"),
        (("upscale",), 2, "upscale needs images or video"),
        (("image", "a", "--model", FLUX, "--duration", "5"), 1, "duration"),
        (("image", "a", "--model", FLUX, "--spend-limit", "0.001"), 1, "was not sent"),
        (("image", "a", "--model", FLUX, "--set", "seed=[1]"), 1, "seed"),
    ],
)
def test_refusals(fal: Simulator, arguments: tuple[str, ...], code: int, text: str) -> None:
    result = run(*arguments)
    assert result.exit_code == code, result.output
    assert text in result.stderr
    assert "Traceback" not in result.output
    assert fal.state.count() == 0


def test_the_endpoints_own_arguments(fal: Simulator, tmp_path: Path) -> None:
    result = run(
        *("image", "a fox", "--model", "FluxDev", "--set", "num_inference_steps=3"),
        *("--set", "acceleration=high", "-o", str(tmp_path)),
    )
    assert result.exit_code == 0, result.output
    (submission,) = fal.state.submissions
    assert submission.arguments["num_inference_steps"] == 3
    assert submission.arguments["acceleration"] == "high"


def test_a_fallback_is_said(fal: Simulator, tmp_path: Path) -> None:
    fal.fail(f"429@submit:{FLUX}")
    environment = {"FAL_PATIENCE": "0.2"}
    arguments = ["image", "a", "--model", FLUX, "--fallbacks", "1", "-o", str(tmp_path)]
    result = CliRunner().invoke(app, ["generate", *arguments], env=environment)
    assert result.exit_code == 0, result.output
    assert f"{FLUX} gave nothing: " in result.stderr
    fal.fail("429@submit")
    result = CliRunner().invoke(app, ["generate", *arguments], env=environment)
    assert result.exit_code == 1
    assert f"{FLUX} was tried before: " in result.stderr


@pytest.mark.posix
def test_ctrl_c_cancels_the_job(slow: Simulator, tmp_path: Path) -> None:
    # a shell starts what runs in the background, these tests perhaps, with SIGINT ignored
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    command = [sys.executable, "-c", f"{heed}\n{MAIN}", "generate", "image", "a fox"]
    slow.fail("stuck@status")
    with subprocess.Popen(
        [*command, "--model", FLUX, "-o", str(tmp_path)],
        stderr=subprocess.PIPE,
        env={**os.environ, **slow.env},
        text=True,
    ) as process:
        deadline = time.monotonic() + 30
        while not slow.state.submissions and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        try:
            _, err = process.communicate(timeout=30)
        finally:
            process.kill()
    assert process.returncode == 130
    assert "cancelled, and so was the job at fal" in err
    assert len(slow.state.of("cancel")) == 1


@pytest.mark.posix
@pytest.mark.parametrize("model", [["--model", FLUX], []], ids=["named", "chosen"])
def test_a_killed_command_is_continued_by_the_next(
    slow: Simulator, tmp_path: Path, model: list[str]
) -> None:
    arguments = ["image", "a fox", "--image", str(tmp_path / "fox.png"), "-o", str(tmp_path / "o")]
    (tmp_path / "fox.png").write_bytes(media.png(30, 20))
    if model:
        del arguments[2:4]
    arguments += model
    command = [sys.executable, "-c", MAIN, "generate", *arguments]
    environment = {**os.environ, **slow.env, "FAL_JOURNAL": os.environ["FAL_JOURNAL"]}
    slow.fail("stuck@status")
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, env=environment) as process:
        deadline = time.monotonic() + 30
        while not slow.state.of("status") and time.monotonic() < deadline:
            time.sleep(0.05)
        process.kill()
    slow.clear_faults()
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    (submission,) = slow.state.submissions
    assert json.loads(result.stdout)["request_ids"] == [submission.request_id]
