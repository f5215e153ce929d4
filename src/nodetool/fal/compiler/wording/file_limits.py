"""Say in the description of an input which files it accepts."""

from __future__ import annotations

from nodetool.fal.values.file_limits import FileLimits, format_number, format_size


def with_limits(description: str, limits: FileLimits | None) -> str:
    """Return a description with one more sentence about the limits of the file, if there are any."""
    sentence = describe(limits) if limits else ""
    if not description or not sentence:
        return description or sentence
    stop = "" if description.endswith((".", "!", "?")) else "."
    return f"{description}{stop} {sentence}"


def describe(limits: FileLimits) -> str:
    """Return the limits as a sentence: ``At most 10 MB, at least 300 pixels a side.``"""
    size = limits.max_file_size
    clauses = [
        f"at most {format_size(size)}" if size is not None else "",
        *_pixels(limits),
        _range(limits.min_aspect_ratio, limits.max_aspect_ratio, "", before="aspect ratio "),
        _range(limits.min_duration, limits.max_duration, " seconds"),
        _range(limits.min_fps, limits.max_fps, " frames per second"),
    ]
    text = ", ".join(filter(None, clauses))
    return f"{text[0].upper()}{text[1:]}."


def _pixels(limits: FileLimits) -> list[str]:
    """Return the clauses about width and height, one if they have the same limits."""
    width, height = (
        (limits.min_width, limits.max_width),
        (limits.min_height, limits.max_height),
    )
    if width == height:
        return [_range(*width, " pixels a side")]
    return [_range(*width, " pixels wide"), _range(*height, " pixels high")]


def _range(low: float | None, high: float | None, unit: str, before: str = "") -> str:
    """Return the text of a range that may be open at one end or both."""
    if low is not None and high is not None:
        ends = f"{format_number(low)} to {format_number(high)}"
        ends = format_number(low) if low == high else ends
    elif low is not None:
        ends = f"at least {format_number(low)}"
    elif high is not None:
        ends = f"at most {format_number(high)}"
    else:
        return ""
    return f"{before}{ends}{unit}"
