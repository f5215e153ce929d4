"""What commands print, whatever characters come and whatever the terminal takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from nodetool.fal import journal

MAIN = "from nodetool.fal.cli import main; main()"
RESULT = {"prompt": "\u4e2d\u6587 \u00e9 \U0001f98a", "half": "\ud83d", "images": []}


PRINTED = {**RESULT, "half": "?"}


def jobs(*arguments: str | bytes, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    """``nodetool-fal jobs`` into a pipe of this encoding."""
    command: list[str | bytes] = [sys.executable, "-c", MAIN, "jobs", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run(command, capture_output=True, env=environment, check=False)


@pytest.fixture
def number() -> str:
    """A job that is done."""
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    job = book.begin("fal-ai/flux/dev", "digest", "account", "row \u4e2d")
    book.submitted(job.number, "some-request", {})
    book.done(job.number, RESULT)
    return str(job.number)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_a_result_is_printed_whatever_the_stream_takes(number: str, encoding: str) -> None:
    whole = jobs("show", number, "--json", encoding=encoding)
    assert whole.returncode == 0, whole.stderr
    about: dict[str, Any] = json.loads(whole.stdout.decode(encoding))
    assert about["result"] == PRINTED
    shown = jobs("show", number, encoding=encoding)
    assert shown.returncode == 0, shown.stderr
    assert json.loads(shown.stdout.decode(encoding).partition("result:")[2]) == PRINTED


@pytest.mark.parametrize(
    "arguments",
    [
        ("list", "--limit", "99999999999999999999"),
        ("show", b"\xff"),
        ("show", "\u0661"),
        ("resume", b"\xff"),
        ("cancel", "9" * 5000),
    ],
)
def test_what_names_no_job_is_wrong_use(arguments: tuple[str | bytes, ...]) -> None:
    ended = jobs(*arguments)
    assert ended.returncode == 2
    assert b"Traceback" not in ended.stderr
