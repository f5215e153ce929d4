"""Finds the limits of an input that a file breaks, before it is uploaded.

A file breaks a limit only if each value that its header states breaks it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nodetool.fal.media.probe import MediaFacts
from nodetool.fal.values.file_limits import FileLimits, format_number, format_size

#: factor by which 24000/1001 frames per second and the like are below the number they are called by
_NTSC = 1001 / 1000


def broken_limits(limits: FileLimits, size: int, facts: MediaFacts) -> list[str]:
    """Return a text for each limit that a file breaks: what it is, and what is allowed.

    Args:
        limits: of the input.
        size: of the file, in bytes.
        facts: what its header says.
    """
    rates = facts.frame_rates
    return [
        *_broken_size(limits.max_file_size, size),
        *_broken_pixels(limits, facts.sizes),
        *_broken_ratio(limits, facts.sizes),
        *_broken("it is {} s long", facts.durations, limits.min_duration, limits.max_duration),
        *_broken("it has {} frames per second", rates, limits.min_fps, limits.max_fps, _NTSC),
    ]


def _broken_size(limit: float | None, size: int) -> Iterator[str]:
    if limit is not None and size > limit:
        texts = format_size(size), format_size(limit)
        if texts[0] == texts[1]:
            texts = f"{size:,} bytes", f"{format_number(limit)} bytes"
        yield f"it is {texts[0]} large, at most {texts[1]} is allowed"


def _broken_pixels(limits: FileLimits, sizes: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Yield a text that names all limits of width and height that are broken, if any are."""
    problems = [list(_broken_sides(limits, width, height)) for width, height in sizes]
    if problems and all(problems):
        width, height = sizes[0]
        yield f"it is {width:,} x {height:,} pixels, {' and '.join(problems[0])}"


def _broken_sides(limits: FileLimits, width: int, height: int) -> Iterator[str]:
    for pixels, low, high, side in (
        (width, limits.min_width, limits.max_width, "wide"),
        (height, limits.min_height, limits.max_height, "high"),
    ):
        if low is not None and pixels < low:
            yield f"at least {format_number(low)} {side} is needed"
        if high is not None and pixels > high:
            yield f"at most {format_number(high)} {side} is allowed"


def _broken_ratio(limits: FileLimits, sizes: Sequence[tuple[int, int]]) -> Iterator[str]:
    ratios = [width / height for width, height in sizes if height]
    yield from _broken(
        "its aspect ratio (width / height) is {}",
        ratios,
        limits.min_aspect_ratio,
        limits.max_aspect_ratio,
    )


def _broken(
    text: str,
    values: Sequence[float],
    low: float | None,
    high: float | None,
    tolerance: float = 1.0,
) -> Iterator[str]:
    """Yield a text if all values are below or above what is allowed.

    Args:
        text: says what is wrong, with ``{}`` for the value.
        values: of the file; none if it is not known.
        low: the least value that is allowed.
        high: the greatest.
        tolerance: factor that is allowed for below the least value.
    """
    if values and low is not None and max(values) * tolerance < low:
        value, limit = _distinct(max(values), low)
        yield f"{text.format(value)}, at least {limit} is needed"
    if values and high is not None and min(values) > high:
        value, limit = _distinct(min(values), high)
        yield f"{text.format(value)}, at most {limit} is allowed"


def _distinct(value: float, limit: float) -> tuple[str, str]:
    """Return a value and a limit with as many digits as show that they differ."""
    texts = format_number(value), format_number(limit)
    return texts if texts[0] != texts[1] else (f"{value:.15g}", f"{limit:.15g}")
