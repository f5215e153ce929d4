"""``nodetool-fal simulate``: what it prints, that it serves and ends, and wrong use."""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

SIMULATE = [sys.executable, "-c", "from nodetool.fal_cli import main; main()", "simulate"]
ENDPOINT = "fal-ai/flux/dev"


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": "src", **variables}


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [*SIMULATE, "--port", "0", "--env"]
    env = environment(TMPDIR=str(tmp_path))
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def read_exports(program: subprocess.Popen[str]) -> dict[str, str]:
    """Read the ``export NAME=value`` lines up to the empty one."""
    assert program.stdout is not None
    lines = []
    while (line := program.stdout.readline()) != "\n":
        assert line, "it ended before the empty line"
        lines.append(line.removeprefix("export ").strip().split("=", 1))
    return {name: value.strip("'") for name, value in lines}


def test_it_serves_until_sigterm_and_leaves_no_files(
    program: subprocess.Popen[str], tmp_path: Path
) -> None:
    env = read_exports(program)
    with httpx.Client(
        proxy=env["HTTPS_PROXY"],
        verify=ssl.create_default_context(cafile=env["SSL_CERT_FILE"]),
        headers={"Authorization": f"Key {env['FAL_KEY']}"},
        timeout=10,
    ) as http:
        response = http.post(f"https://queue.fal.run/{ENDPOINT}", json={"prompt": "a fox"})
        job = response.raise_for_status().json()
        while http.get(job["status_url"]).json()["status"] != "COMPLETED":
            time.sleep(0.05)
        assert http.get(job["response_url"]).json()["images"]
    program.send_signal(signal.SIGTERM)
    assert program.wait(10) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", [["--latency", "soon"], ["--fail", "x"], ["--port", "70000"]])
def test_wrong_values_are_refused_in_one_line(option: list[str]) -> None:
    process = subprocess.run(
        [*SIMULATE, *option], capture_output=True, env=environment(), text=True, timeout=30
    )
    assert process.returncode == 2
    assert process.stderr.startswith("error: ")
    assert len(process.stderr.splitlines()) == 1
