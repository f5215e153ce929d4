"""The README does what it says: its examples run and print what stands below them."""

from __future__ import annotations

import inspect
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import config_model, coverage, pipeline, snapshot
from codegen.paths import ROOT
from nodetool.fal import settings

README = (ROOT / "README.md").read_text("utf-8")


def examples() -> list[tuple[str, str]]:
    """Language and text of every block that follows ``<!-- test -->``."""
    found = []
    for part in README.split("<!-- test -->\n```")[1:]:
        language, _, rest = part.partition("\n")
        found.append((language, rest.partition("\n```")[0]))
    return found


def run(command: list[str]) -> str:
    """What a command prints, run as a user would, with this Python as ``python``."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("language", "text"), examples())
def test_examples_run_and_print_what_is_shown(language: str, text: str) -> None:
    program = ["bash", "-c", text] if language == "bash" else [sys.executable, "-c", text]
    printed = run(program)
    shown = [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]
    assert printed.splitlines() == shown if shown else printed


def test_there_are_examples() -> None:
    assert [language for language, _ in examples()].count("python") >= 3
    assert [language for language, _ in examples()].count("bash") >= 4


def test_the_coverage_table_is_the_current_one() -> None:
    types = json.loads(pipeline.Sources().record.read_text("utf-8"))
    configs, _ = config_model.load()
    rows = coverage.rows(snapshot.load_catalogue(), snapshot.stored_endpoints(), configs, types)
    assert coverage.as_markdown(rows) in README
    total = rows[-1]
    assert (total.known, total.with_schema, total.generated) == (1708, 1311, 1311)
    assert total.curated >= 40


def test_the_commands_named_exist() -> None:
    for name in ("generate_all", "test", "bench"):
        script = ROOT / "scripts" / name
        assert f"scripts/{name}" in README
        assert os.access(script, os.X_OK)


def test_the_settings_named_are_those_that_are_read() -> None:
    source = inspect.getsource(settings) + " ".join(settings.KEY_NAMES)
    table = README.partition("| environment |")[2].partition("\n\n")[0]
    named = set(re.findall(r"`(FAL_\w+)`", table))
    assert named == set(re.findall(r"FAL_[A-Z_]+", source))
