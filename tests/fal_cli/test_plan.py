"""``nodetool-fal plan``: the table, the JSON, and the exit codes."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from nodetool.fal_cli import app


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["plan", *arguments])


def test_a_plan_that_is_possible_is_a_table() -> None:
    done = call("fal-ai/veo3.1", "a fox", "--duration", "8", "--aspect-ratio", "16:9")
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["setting", "asked", "sent", "kind", "reason"]
    (duration,) = [line for line in lines if line.startswith("duration")]
    assert 'duration="8s"' in duration
    assert "converted" in duration
    assert "missing" not in done.stdout


def test_what_is_refused_is_told_and_exits_with_1() -> None:
    done = call("fal-ai/veo3.1", "--duration", "5")
    assert done.exit_code == 1
    assert "nearest" in done.stdout
    assert "missing: prompt" in done.stdout
    assert "the endpoint needs 'prompt'" in done.stderr


def test_tell_refuses_media_only() -> None:
    request = ["fal-ai/veo3.1", "a fox", "--duration", "5", "--mode", "tell"]
    assert call(*request).exit_code == 0
    assert call(*request, "--video", "in.mp4").exit_code == 1


def test_programs_get_json() -> None:
    done = call(
        *("FluxLora", "a fox", "--width", "1024", "--height", "768", "-n", "6"),
        *("--several-jobs", "--lora", "me/style=0.5", "--lora", "me/other"),
        *("--set", "acceleration=none", "--set", "sync_mode=true", "--json"),
    )
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["endpoint"] == "fal-ai/flux-lora"
    assert told["possible"]
    assert told["jobs"] == 2
    assert told["arguments"] == {
        "prompt": "a fox",
        "image_size": {"width": 1024, "height": 768},
        "num_images": 3,
        "loras": [{"path": "me/style", "scale": 0.5}, {"path": "me/other"}],
        "acceleration": "none",
        "sync_mode": True,
    }
    kinds = {each["field"]: each["kind"] for each in told["decisions"]}
    assert kinds["width"] == "exact"
    assert kinds["count"] == "converted"
    assert kinds["extra.sync_mode"] == "exact"


def test_files_and_switches_reach_the_plan() -> None:
    done = call(
        *(
            "fal-ai/kling-video/o3/pro/reference-to-video",
            "a fox",
            "--no-sound",
            "--json",
        ),
        *("--first-frame", "a.png", "--reference", "b.png", "--reference", "c.png"),
    )
    arguments = json.loads(done.stdout)["arguments"]
    assert arguments["start_image_url"] == "a.png"
    assert arguments["image_urls"] == ["b.png", "c.png"]
    assert arguments["generate_audio"] is False


@pytest.mark.parametrize(
    "arguments",
    [
        ["fal-ai/flux/devv"],
        ["fal-ai/flux/dev", "--set", "num_images"],
        ["fal-ai/flux/dev", "--width", "wide"],
        ["fal-ai/flux/dev", "--mode", "loud"],
    ],
)
def test_wrong_use_exits_with_2(arguments: list[str]) -> None:
    assert call(*arguments).exit_code == 2
