"""``nodetool-fal serve`` as a process: on its own simulator, killed in the middle, and used wrongly."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from nodetool.fal.simulator import Simulator
from tests.fal.server.conftest import until
from tests.helpers import decoders

SERVE = [sys.executable, "-c", "from nodetool.fal_cli import main; main()", "serve", "--port", "0"]
KLING = "fal-ai/kling-video/v2.1/master/text-to-video"


@contextlib.contextmanager
def serving(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the command, and yield its process and its base URL."""
    command = [*SERVE, "--json", *options]
    env = {**os.environ, "PYTHONPATH": "src"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env, text=True) as process:
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())["url"]
        finally:
            process.kill()


@pytest.mark.slow
def test_it_serves_for_free_until_sigterm(tmp_path: Path) -> None:
    with serving("--simulate", "--folder", str(tmp_path)) as (process, url):
        body = {"model": "fal-ai/flux/dev", "prompt": "a fox", "size": "512x512"}
        made = httpx.post(f"{url}/images/generations", json=body, timeout=60)
        assert made.status_code == 200, made.text
        content = httpx.get(made.json()["data"][0]["url"]).content
        assert decoders.image(content) == (512, 512)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


@pytest.mark.slow
@pytest.mark.posix
def test_a_killed_server_leaves_its_videos_to_the_next(slow: Simulator, tmp_path: Path) -> None:
    with serving("--folder", str(tmp_path)) as (process, url):
        body = {"model": KLING, "prompt": "a fox", "seconds": 5}
        video = httpx.post(f"{url}/videos", json=body, timeout=60).raise_for_status().json()
        process.kill()
    with serving("--folder", str(tmp_path)) as (_, url):
        until(lambda: httpx.get(f"{url}/videos/{video['id']}").json()["status"] == "completed")
        content = httpx.get(f"{url}/videos/{video['id']}/content", timeout=60)
        assert decoders.video(content.content) > 0
    assert len(slow.state.submissions) == 1
    assert slow.state.of("cancel") == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--host", "0.0.0.0"], "--token-env"),
        (["--token-env", "NO_SUCH_VARIABLE"], "has no value"),
        (["--mode", "perhaps"], "strict or tell"),
        (["--spend-limit", "much"], "--spend-limit"),
    ],
)
def test_wrong_use(options: list[str], message: str) -> None:
    result = subprocess.run(
        [*SERVE, *options],
        env={**os.environ, "PYTHONPATH": "src"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
