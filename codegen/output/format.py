"""Format all sources with one ruff process: a process per file is slow, and CI uses the same style."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from codegen.errors import CodegenError

#: a file system in memory, which Linux has; elsewhere the folder for temporary files serves
_MEMORY = Path("/dev/shm")


class FormatError(CodegenError):
    """The formatter is missing or failed."""


def ruff() -> str:
    """Return the path of the ruff that is installed beside this Python.

    Raises:
        FormatError: when there is none.
    """
    sibling = Path(sys.executable).parent / "ruff"
    program = str(sibling) if sibling.exists() else shutil.which("ruff")
    if program is None:
        raise FormatError("ruff is not installed; run scripts/setup, or pip install ruff")
    return program


def _fast_folder() -> Path | None:
    """Return a folder where files that are written twice and deleted cost nothing; None: any.

    ruff replaces the content of each file, and ext4 writes what has replaced another content to the
    disk at once: for all sources, that takes longer than formatting them.
    """
    return _MEMORY if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK | os.X_OK) else None


def format_sources(sources: Mapping[str, str], line_length: int = 100) -> dict[str, str]:
    """Format sources with ``ruff format``.

    Args:
        sources: file name -> Python source; names may begin with a folder.

    Raises:
        FormatError: when ruff refuses a source, with what it said.
    """
    if not sources:
        return {}
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-", dir=_fast_folder()) as folder:
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
        completed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if completed.returncode:
            raise FormatError(
                f"ruff format failed: {completed.stderr.strip() or completed.stdout.strip()}"
            )
        return {name: (root / name).read_text("utf-8") for name in sources}
