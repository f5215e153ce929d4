"""What commands print, whatever characters come and whatever the terminal takes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console
from typer.testing import CliRunner

from nodetool.fal.journal import journal
from nodetool.fal_cli import app
from nodetool.fal_cli.terminal import columns

MAIN = "from nodetool.fal_cli import main; main()"
RESULT = {"prompt": "\u4e2d\u6587 \u00e9 \U0001f98a", "half": "\ud83d", "images": []}


PRINTED = {**RESULT, "half": "?"}


def jobs(*arguments: str | bytes, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    """Run ``nodetool-fal jobs`` into a pipe of this encoding."""
    command: list[str | bytes] = [sys.executable, "-c", MAIN, "jobs", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run(command, capture_output=True, env=environment, check=False)


@pytest.fixture
def number() -> str:
    """Record a job that is done, and return its number."""
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    job = book.begin("fal-ai/flux/dev", "digest", "account", "row \u4e2d")
    book.record_submission(job.number, "some-request", {})
    book.record_result(job.number, RESULT)
    return str(job.number)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_a_result_is_printed_whatever_the_stream_takes(number: str, encoding: str) -> None:
    whole = jobs("show", number, "--json", encoding=encoding)
    assert whole.returncode == 0, whole.stderr
    about: dict[str, Any] = json.loads(whole.stdout.decode(encoding))
    assert about["result"] == PRINTED
    plain = jobs("show", number, encoding=encoding)
    assert plain.returncode == 0, plain.stderr
    assert json.loads(plain.stdout.decode(encoding).partition("result:")[2]) == PRINTED


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


@pytest.mark.parametrize("width", [40, 70, 100, 140, 0])
def test_columns_line_up_below_their_headings(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    """On terminals of any width; 0 is a pipe, where nothing is shortened."""
    output = io.StringIO()
    console = Console(
        file=output, force_terminal=bool(width), width=width or 80, soft_wrap=True, no_color=True
    )
    monkeypatch.setattr(columns, "out", console)
    rows = [
        (
            "fal-ai/flux/dev",
            "fal.text_to_image.FluxDev",
            "Draws \u4e2d\u6587 pictures of " + "x " * 60,
        ),
        ("fal-ai/x", "fal.llm.X", "Talks."),
    ]
    columns.print_columns(("endpoint", "node", "what it does"), rows)
    lines = output.getvalue().splitlines()
    assert "\x1b" not in output.getvalue()
    if width == 40:
        assert lines[0] == "endpoint: fal-ai/flux/dev"
        assert lines[-1] == "what it does: Talks."
    else:
        assert len(lines) == 3
        marks = ("node", "fal.text", "fal.llm")
        starts = [line.index(word) for line, word in zip(lines, marks, strict=True)]
        assert len(set(starts)) == 1
        assert rows[0][2].strip() in lines[1] if not width else lines[1].endswith("\u2026")
    assert all(cell_len(line) <= (width or 10**6) for line in lines)
    assert not any(line != line.rstrip() for line in lines)


def test_lists_have_headings_in_a_pipe_too(number: str) -> None:
    printed = CliRunner().invoke(app, ["jobs", "list"]).stdout.splitlines()
    assert printed[0].split()[:2] == ["job", "age"]
    assert len(printed) > 1
    assert not any("\t" in line for line in printed)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["map", "--help"], ["search", "remove background"]]
)
def test_help_and_search_import_neither_nodetool_nor_a_client(arguments: list[str]) -> None:
    script = (
        "import sys\n"
        "from nodetool.fal_cli import main\n"
        "try:\n"
        "    main()\n"
        "except SystemExit as error:\n"
        "    assert error.code in (0, None), error.code\n"
        "slow = ('nodetool.workflows', 'nodetool.metadata', 'nodetool.config', 'fal_client', 'httpx')\n"
        "assert not [name for name in slow if name in sys.modules]\n"
    )
    command = [sys.executable, "-c", script, *arguments]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stderr
