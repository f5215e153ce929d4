"""Plan the files of a result from the arguments: how many, how large, how long, in which format.

Arguments are whatever a client sent, so nothing here trusts their types; a value that is not
understood counts as missing. The plan is what the files really have: the limits of ``media`` are
applied here, and results report the planned values.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from nodetool.fal.simulator.media import media

Size = tuple[int, int]

MAX_FILES = 64
_PRESETS: dict[str, Size] = {
    "square_hd": (1024, 1024),
    "square": (512, 512),
    "portrait_4_3": (768, 1024),
    "portrait_16_9": (576, 1024),
    "portrait_3_2": (704, 1056),
    "portrait_hd": (720, 1280),
    "landscape_4_3": (1024, 768),
    "landscape_16_9": (1024, 576),
    "landscape_3_2": (1056, 704),
    "landscape_hd": (1280, 720),
}
_SHAPES = {"square": 1.0, "landscape": 16 / 9, "portrait": 9 / 16}
_SIZE_NAMES = [
    "image_size",
    "video_size",
    "size",
    "resolution",
    "target_resolution",
    "operating_resolution",
    "output_size",
    "output_resolution",
]
_RATIO_NAMES = ["aspect_ratio", "ratio", "image_aspect_ratio", "output_format", "resolution_mode"]
_SIDE_NAMES = (("width", "height"), ("target_width", "target_height"))
_COUNT_NAMES = [
    "num_images",
    "num_videos",
    "num_samples",
    "max_images",
    "num_results",
    "num_songs",
    "num_outputs",
    "number_of_images",
    "num_layers",
    "num_generations",
]
_SECONDS_NAMES = [
    "duration",
    "seconds",
    "duration_seconds",
    "seconds_total",
    "total_seconds",
    "music_duration",
    "audio_duration",
    "video_duration",
    "video_length",
]
_FRAMES_NAMES = ["num_frames", "number_of_frames", "frame_count", "video_frames"]
_FPS_NAMES = ["fps", "frames_per_second", "frame_rate", "output_fps", "target_fps", "export_fps"]
_FORMAT_NAMES = [
    "output_format",
    "format",
    "image_format",
    "audio_format",
    "geometry_file_format",
    "file_format",
    "output_image_format",
    "output_audio_format",
    "target_formats",
    "audio_setting",
]
_TEXT_NAMES = [
    "prompt",
    "text",
    "input",
    "script",
    "gen_text",
    "lyrics",
    "text_input",
    "input_text",
    "text_prompt",
    "lyrics_prompt",
    "question",
    "instruction",
    "caption",
]

_PAIR = re.compile(r"(\d{1,6})\s*[x*×]\s*(\d{1,6})", re.IGNORECASE)
_RATIO = re.compile(r"(\d{1,4}(?:\.\d{1,3})?):(\d{1,4}(?:\.\d{1,3})?)(?: .*)?")
_LINES = re.compile(r"(?:true_)?(\d{2,5})p?", re.IGNORECASE)
_KILO = re.compile(r"(?:auto_)?(\d{1,2}(?:\.\d{1,2})?)k", re.IGNORECASE)
_MEGA = re.compile(r"(\d{1,3}(?:\.\d{1,2})?)\s*mp", re.IGNORECASE)
_AMOUNT = re.compile(r"\s*(\d{1,9}(?:\.\d{1,9})?)\s*(?:s|sec|seconds|fps)?\s*", re.IGNORECASE)
_FORMAT = re.compile(r"([a-z0-9]+)(?:_(\d{4,5}))?(?:_\w+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the arguments of one call request, within what can be generated.

    Attributes:
        text: the prompt or its fallback; never empty.
        count: the number of files in a list of files.
        image: width and height of images, in pixels.
        video: width and height of videos, in pixels, even.
        seconds: duration of audio and videos.
        fps: frames per second of videos.
        rate: samples per second of audio.
        formats: names of requested file formats, lower case, the preferred one first.
    """

    text: str
    count: int
    image: Size
    video: Size
    seconds: float
    fps: float
    rate: int
    formats: tuple[str, ...]

    def requested(self, known: Iterable[str], otherwise: str) -> str:
        """Return the first requested format that is among the known ones, else ``otherwise``."""
        options = set(known)
        return next((name for name in self.formats if name in options), otherwise)


def plan(arguments: Mapping[str, Any], fallback: str = "nothing") -> Plan:
    """Return the plan for some arguments; ``fallback`` is the text when they contain none."""
    fps = _clamp(_first_number(arguments, _FPS_NAMES) or 24.0, 1.0, media.MAX_FPS)
    formats, rate = _formats(arguments)
    requested = _requested_size(arguments)
    return Plan(
        text=_text(arguments) or fallback,
        count=_count(arguments),
        image=_image_size(requested),
        video=_video_size(requested),
        seconds=_seconds(arguments, fps),
        fps=fps,
        rate=rate,
        formats=formats,
    )


def _image_size(requested: _RequestedSize) -> Size:
    if requested.size:
        return _within(*requested.size, media.MAX_IMAGE_SIDE)
    ratio = requested.ratio or 1.0
    if requested.lines:
        return _from_short_side(requested.lines, ratio, media.MAX_IMAGE_SIDE)
    width = math.sqrt((requested.megapixels or 1.0) * 1024 * 1024 * ratio)
    sides = (16 * max(1, round(width / 16)), 16 * max(1, round(width / ratio / 16)))
    return _within(*sides, media.MAX_IMAGE_SIDE)


def _video_size(requested: _RequestedSize) -> Size:
    if requested.size:
        width, height = _within(*requested.size, media.MAX_VIDEO_SIDE)
    else:
        lines = requested.lines or (1080 if requested.megapixels else 720)
        width, height = _from_short_side(lines, requested.ratio or 16 / 9, media.MAX_VIDEO_SIDE)
    low = media.MIN_VIDEO_SIDE
    return max(low, width // 2 * 2), max(low, height // 2 * 2)


@dataclass(slots=True)
class _RequestedSize:
    """What the arguments say about a size; megapixels are of 1024 x 1024."""

    size: Size | None = None
    ratio: float | None = None
    lines: int | None = None
    megapixels: float | None = None


def _requested_size(arguments: Mapping[str, Any]) -> _RequestedSize:
    requested = _RequestedSize()
    for name in _SIZE_NAMES:
        _read_size(requested, arguments.get(name))
    for across, down in _SIDE_NAMES:
        width, height = _positive_int(arguments.get(across)), _positive_int(arguments.get(down))
        if requested.size is None and width and height:
            requested.size = (width, height)
    for name in _RATIO_NAMES:
        value = arguments.get(name)
        if requested.ratio is None and isinstance(value, str):
            requested.ratio = _SHAPES.get(value.lower()) or _ratio(value)
    return requested


def _read_size(requested: _RequestedSize, value: Any) -> None:
    """Read one argument that describes the size; what an earlier one said stays."""
    if isinstance(value, Mapping):
        width, height = _positive_int(value.get("width")), _positive_int(value.get("height"))
        if requested.size is None and width and height:
            requested.size = (width, height)
    elif isinstance(value, int) and not isinstance(value, bool):
        requested.lines = requested.lines or _positive_int(value)
    elif isinstance(value, str):
        _read_size_text(requested, value.strip())


def _read_size_text(requested: _RequestedSize, text: str) -> None:
    size = _PRESETS.get(text)
    if pair := _PAIR.fullmatch(text):
        size = int(pair[1]), int(pair[2])
    if size:
        requested.size = requested.size or (size if all(size) else None)
    elif lines := _LINES.fullmatch(text):
        requested.lines = requested.lines or int(lines[1]) or None
    elif kilo := _KILO.fullmatch(text):
        requested.megapixels = requested.megapixels or float(kilo[1]) ** 2 or None
    elif mega := _MEGA.fullmatch(text):
        requested.megapixels = requested.megapixels or float(mega[1]) or None
    else:
        requested.ratio = requested.ratio or _ratio(text)


def _ratio(text: str) -> float | None:
    """Return width by height of a text such as ``16:9``, clamped to 1:16 and 16:1."""
    match = _RATIO.fullmatch(text)
    if not match or not float(match[1]) or not float(match[2]):
        return None
    return _clamp(float(match[1]) / float(match[2]), 1 / 16, 16.0)


def _from_short_side(lines: int, ratio: float, limit: int) -> Size:
    """Return the size whose short side is ``lines`` pixels and whose long side is even."""
    long = 2 * round(lines * max(ratio, 1 / ratio) / 2) if ratio != 1 else lines
    return _within(*((long, lines) if ratio >= 1 else (lines, long)), limit)


def _within(width: int, height: int, limit: int) -> Size:
    """Return the size, scaled down in proportion when a side is longer than ``limit``."""
    longest = max(width, height)
    if longest > limit:  # whole numbers: a client may send one that no float holds
        width, height = width * limit // longest, height * limit // longest
    return max(1, width), max(1, height)


def _count(arguments: Mapping[str, Any]) -> int:
    """Return the largest number that is requested: of 2 images, at most 3 each, fal may give 3."""
    counts = [number for name in _COUNT_NAMES if (number := _positive_int(arguments.get(name)))]
    return min(max(counts, default=1), MAX_FILES)


def _seconds(arguments: Mapping[str, Any], fps: float) -> float:
    seconds = _first_number(arguments, _SECONDS_NAMES)
    frames = _first_number(arguments, _FRAMES_NAMES)
    milliseconds = _first_number(arguments, ("music_length_ms", "duration_ms"))
    speech = arguments.get("text")
    if seconds is None and milliseconds is not None:
        seconds = milliseconds / 1000
    if seconds is None and frames is not None:
        seconds = frames / fps
    if seconds is None and isinstance(speech, str) and speech:
        seconds = round(len(speech) * 0.06, 2)  # about as fast as people speak
    return _clamp(seconds or 5.0, media.MIN_SECONDS, media.MAX_SECONDS)


def _formats(arguments: Mapping[str, Any]) -> tuple[tuple[str, ...], int]:
    """Return the requested formats, and the samples per second of audio."""
    names: list[str] = []
    rate = 0
    for argument in _FORMAT_NAMES:
        value = arguments.get(argument)
        if isinstance(value, Mapping):  # such as audio_setting
            rate = rate or _positive_int(value.get("sample_rate")) or 0
            value = value.get("format")
        for item in value if isinstance(value, list) else [value]:
            match = _FORMAT.fullmatch(item) if isinstance(item, str) else None
            if match:
                name = match[1].lower()
                names.append("jpeg" if name == "jpg" else name)
                rate = rate or int(match[2] or 0)
    rate = rate or _positive_int(arguments.get("sample_rate")) or 0
    return tuple(names), int(_clamp(rate or 16000, 8000, 48000))


def _text(arguments: Mapping[str, Any]) -> str:
    for name in _TEXT_NAMES:
        value = arguments.get(name)
        if isinstance(value, str) and value.strip():
            return value.encode(
                "utf-8", "replace"
            ).decode()  # JSON in UTF-8 cannot hold lone surrogates
    return ""


def _first_number(arguments: Mapping[str, Any], names: Iterable[str]) -> float | None:
    """Return the first of the named arguments that is a number above 0 or a text such as ``8s``."""
    for name in names:
        value = arguments.get(name)
        if isinstance(value, str) and (match := _AMOUNT.fullmatch(value)):
            value = float(match[1])
        if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
            continue
        return float(min(value, 1_000_000))
    return None


def _positive_int(value: Any) -> int | None:
    """Return an integer above 0 (fal accepts one as text too), or None."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _clamp(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)
