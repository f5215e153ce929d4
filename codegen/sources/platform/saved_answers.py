"""Read saved answers of the platform: ``{"generated_at": …, "models": [row, …]}``, packed or not."""

from __future__ import annotations

import gzip
import json
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from codegen.sources import SourceError
from codegen.sources.platform.rows import Row

_GZIP = b"\x1f\x8b"
_MAX_BYTES = 512 * 2**20


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """The rows of a file.

    Attributes:
        rows: as the platform gave them.
        date: day of the answer in UTC, ``YYYY-MM-DD``.
    """

    rows: tuple[Row, ...]
    date: str


def read(path: Path) -> SavedAnswer:
    """Read a saved answer.

    Raises:
        SourceError: the file is none.
    """
    try:
        value = json.loads(_content(path))
    except (OSError, EOFError, ValueError, RecursionError, zlib.error) as error:
        raise SourceError(f"{path.name} cannot be read as JSON: {error}") from error
    models = value.get("models") if isinstance(value, dict) else None
    if not isinstance(models, list) or not all(isinstance(row, dict) for row in models):
        raise SourceError(
            f'{path.name} is no saved answer of the platform, {{"generated_at": …, "models": […]}}'
        )
    return SavedAnswer(rows=tuple(models), date=_day(value.get("generated_at"), path))


def _content(path: Path) -> bytes:
    with path.open("rb") as stream:
        is_packed = stream.read(2) == _GZIP
    with gzip.open(path) if is_packed else path.open("rb") as file:
        content = file.read(_MAX_BYTES + 1)
    if len(content) > _MAX_BYTES:
        raise ValueError(f"it has more than {_MAX_BYTES >> 20} MiB")
    return content


def _day(text: Any, path: Path) -> str:
    """Return the day of a time in ISO 8601.

    Raises:
        SourceError: it is none.
    """
    try:
        time = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise SourceError(
            f"{path.name} does not say when it was made: generated_at must be a time in ISO 8601, "
            f"such as 2026-06-11T02:20:29Z, not {text!r:.40}"
        ) from None
    return (time.astimezone(UTC) if time.tzinfo else time).date().isoformat()
