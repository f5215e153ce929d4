"""What a file must be like to be accepted by an input: its size, length, width, height and frames.

The generator reads these limits from a document, and the runtime from a generated class; both trust
neither, so that only finite, positive numbers that do not contradict each other are limits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

#: largest number that is taken as a limit; no file is as large
_MAX_LIMIT = 2**53
#: units of file sizes, the largest first; fal counts 1,024 bytes as a kilobyte
_UNITS = ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB"))


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLimits:
    """Limits of a file, all inclusive; None where there is none.

    Attributes:
        max_file_size: in bytes.
        min_width: in pixels, like all widths and heights.
        min_aspect_ratio: width divided by height.
        min_duration: in seconds.
        min_fps: frames per second.
    """

    max_file_size: float | None = None
    min_width: float | None = None
    max_width: float | None = None
    min_height: float | None = None
    max_height: float | None = None
    min_aspect_ratio: float | None = None
    max_aspect_ratio: float | None = None
    min_duration: float | None = None
    max_duration: float | None = None
    min_fps: float | None = None
    max_fps: float | None = None

    def to_dict(self) -> dict[str, float]:
        """Return the limits that there are, as :func:`parse_file_limits` accepts them."""
        return {key: value for key, value in asdict(self).items() if value is not None}


#: the keys that limits are written with
_KEYS = tuple(field.name for field in fields(FileLimits))


def parse_file_limits(raw: Any) -> FileLimits | None:
    """Return the limits in a mapping that nobody has checked; None if it has none.

    Unknown keys are ignored, and so is a pair whose minimum is above its maximum: no file would be
    accepted.
    """
    if not isinstance(raw, Mapping):
        return None
    limits = {key: limit for key in _KEYS if (limit := _limit(raw.get(key))) is not None}
    for low in [key for key in limits if key.startswith("min_")]:
        high = low.replace("min_", "max_", 1)
        if limits[low] > limits.get(high, math.inf):
            del limits[low], limits[high]
    return FileLimits(**limits) if limits else None


def _limit(value: Any) -> float | None:
    """Return a number that can be a limit, whole ones as integers so that equal limits are written alike."""
    if type(value) not in {int, float} or not 0 < value <= _MAX_LIMIT:  # also false for NaN
        return None
    return int(value) if float(value).is_integer() else float(value)


def format_number(value: float) -> str:
    """Return a number as people write it: ``14,142``, ``0.4``."""
    return f"{round(value):,}" if abs(value) >= 1000 else f"{value:.4g}"


def format_size(size: float) -> str:
    """Return a number of bytes in the largest unit that it fills: ``10 MB``, ``1.5 GB``."""
    for unit, name in _UNITS:
        if size >= unit:
            return f"{_short(size / unit)} {name}"
    return f"{_short(size)} bytes"


def _short(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0")
