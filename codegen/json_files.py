"""Files of the repository that only machines write: read with a sentence where they are broken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.paths import shown


class BrokenFileError(Exception):
    """A file of the repository that cannot be used: a sentence with what to do."""


def read_json(path: Path) -> Any:
    """The JSON value in a file.

    Raises:
        BrokenFileError: when it cannot be read, or is no JSON.
    """
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise BrokenFileError(f"{shown(path)} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise broken(path, f"is no JSON ({error})") from error


def broken(path: Path, why: str) -> BrokenFileError:
    """The error for a file whose content is none that was written there."""
    name = shown(path)
    return BrokenFileError(
        f"{name} {why}; it is written by commands: restore it (git checkout {name}), and where a "
        "merge left its marks in it, take one side and run scripts/generate_all"
    )
