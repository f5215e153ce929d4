"""Small JSON files that can be made again at any time, shared by all processes of a user.

A file is replaced atomically, so that a reader sees the old one or the new one. What cannot be read
or written is no error: it is made again.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import platformdirs

#: largest file that is read, bytes
_MAX_SIZE = 64 * 1024**2


def cache_folder() -> Path:
    """Return the folder of the files."""
    return Path(platformdirs.user_cache_dir("nodetool-fal", appauthor=False))


def read_cache(name: str) -> Any:
    """Return the JSON value in a file; None if there is no such file, or it is damaged."""
    path = cache_folder() / name
    try:
        if path.stat().st_size > _MAX_SIZE:
            return None
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def write_cache(name: str, value: Any) -> bool:
    """Replace a file by one with this JSON value; return whether that was possible."""
    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=f".{name}-")
    except OSError:
        return False
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            json.dump(value, file, separators=(",", ":"))
        os.replace(temporary, folder / name)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        return False
    return True
