"""Read the generated files of the repository; report broken ones with an actionable message."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError
from codegen.paths import display_path


class BrokenFileError(CodegenError):
    """A generated file of the repository cannot be used; the message says what to do."""


def read_json(path: Path) -> Any:
    """Return the JSON value in a file.

    Raises:
        BrokenFileError: when it cannot be read, or is no JSON.
    """
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise BrokenFileError(f"{display_path(path)} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise broken(path, f"is no JSON ({error})") from error


def broken(path: Path, why: str) -> BrokenFileError:
    """Return the error for a generated file whose content no command writes."""
    name = display_path(path)
    return BrokenFileError(
        f"{name} {why}; it is written by commands: restore it (git checkout {name}), and where a "
        "merge left its marks in it, take one side and run scripts/generate_all"
    )
