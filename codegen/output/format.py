"""All sources through one ruff process: never one a file, never another style than CI's."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path


class FormatError(RuntimeError):
    """The formatter could not do its work."""


def ruff() -> str:
    """The ruff that is installed beside this Python.

    Raises:
        FormatError: when there is none.
    """
    beside = Path(sys.executable).parent / "ruff"
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if found is None:
        raise FormatError("ruff is not installed; run scripts/setup, or pip install ruff")
    return found


def format_sources(sources: Mapping[str, str], line_length: int = 100) -> dict[str, str]:
    """The sources as ``ruff format`` writes them.

    Args:
        sources: file name -> Python source; names may begin with a folder.

    Raises:
        FormatError: when ruff refuses a source, with what it said.
    """
    if not sources:
        return {}
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-") as folder:
        root = Path(folder)
        for name, text in sources.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8", newline="\n")
        command = [
            ruff(),
            "format",
            "--isolated",
            "--quiet",
            "--no-cache",
            "--target-version",
            "py311",
            "--line-length",
            str(line_length),
            ".",
        ]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode:
            raise FormatError(f"ruff format failed: {done.stderr.strip() or done.stdout.strip()}")
        return {name: (root / name).read_text("utf-8") for name in sources}
