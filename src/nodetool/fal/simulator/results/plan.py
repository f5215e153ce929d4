"""What follows from the arguments of a call: how many files, how large, how long, in which format.

Arguments are whatever a client sent, so nothing here trusts their types; what is not understood
counts as not given. What comes out is what the files really have: the limits of ``media`` are
applied here, and results report the outcome.
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
    """What the arguments of one call ask for, within what can be made.

    Attributes:
        text: the prompt, or what stands for one; never empty.
        count: how many files a list of files has.
        image: width and height of pictures, in pixels.
        video: width and height of films, in pixels, even.
        seconds: how long sounds and films last.
        fps: frames a second of films.
        rate: samples a second of sounds.
        formats: names of file formats that were asked for, lower case, first wish first.
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
        """The first asked format that is among the known ones."""
        options = set(known)
        return next((name for name in self.formats if name in options), otherwise)


def plan(arguments: Mapping[str, Any], fallback: str = "nothing") -> Plan:
    """What these arguments ask for; ``fallback`` is the text when they hold none."""
    fps = _clamp(_first_number(arguments, _FPS_NAMES) or 24.0, 1.0, media.MAX_FPS)
    formats, rate = _formats(arguments)
    wish = _requested_size(arguments)
    return Plan(
        text=_text(arguments) or fallback,
        count=_count(arguments),
        image=_image_size(wish),
        video=_video_size(wish),
        seconds=_seconds(arguments, fps),
        fps=fps,
        rate=rate,
        formats=formats,
    )


def _image_size(wish: _RequestedSize) -> Size:
    if wish.size:
        return _within(*wish.size, media.MAX_IMAGE_SIDE)
    ratio = wish.ratio or 1.0
    if wish.lines:
        return _from_short_side(wish.lines, ratio, media.MAX_IMAGE_SIDE)
    width = math.sqrt((wish.megapixels or 1.0) * 1024 * 1024 * ratio)
    sides = (16 * max(1, round(width / 16)), 16 * max(1, round(width / ratio / 16)))
    return _within(*sides, media.MAX_IMAGE_SIDE)


def _video_size(wish: _RequestedSize) -> Size:
    if wish.size:
        width, height = _within(*wish.size, media.MAX_VIDEO_SIDE)
    else:
        lines = wish.lines or (1080 if wish.megapixels else 720)
        width, height = _from_short_side(lines, wish.ratio or 16 / 9, media.MAX_VIDEO_SIDE)
    low = media.MIN_VIDEO_SIDE
    return max(low, width // 2 * 2), max(low, height // 2 * 2)


@dataclass(slots=True)
class _RequestedSize:
    """What was said about a size; megapixels are of 1024 x 1024."""

    size: Size | None = None
    ratio: float | None = None
    lines: int | None = None
    megapixels: float | None = None


def _requested_size(arguments: Mapping[str, Any]) -> _RequestedSize:
    wish = _RequestedSize()
    for name in _SIZE_NAMES:
        _take_size(wish, arguments.get(name))
    for across, down in _SIDE_NAMES:
        width, height = _whole(arguments.get(across)), _whole(arguments.get(down))
        if wish.size is None and width and height:
            wish.size = (width, height)
    for name in _RATIO_NAMES:
        value = arguments.get(name)
        if wish.ratio is None and isinstance(value, str):
            wish.ratio = _SHAPES.get(value.lower()) or _ratio(value)
    return wish


def _take_size(wish: _RequestedSize, value: Any) -> None:
    """What one argument says about the size; what was said before stays."""
    if isinstance(value, Mapping):
        width, height = _whole(value.get("width")), _whole(value.get("height"))
        if wish.size is None and width and height:
            wish.size = (width, height)
    elif isinstance(value, int) and not isinstance(value, bool):
        wish.lines = wish.lines or _whole(value)
    elif isinstance(value, str):
        _take_size_text(wish, value.strip())


def _take_size_text(wish: _RequestedSize, text: str) -> None:
    size = _PRESETS.get(text)
    if pair := _PAIR.fullmatch(text):
        size = int(pair[1]), int(pair[2])
    if size:
        wish.size = wish.size or (size if all(size) else None)
    elif lines := _LINES.fullmatch(text):
        wish.lines = wish.lines or int(lines[1]) or None
    elif kilo := _KILO.fullmatch(text):
        wish.megapixels = wish.megapixels or float(kilo[1]) ** 2 or None
    elif mega := _MEGA.fullmatch(text):
        wish.megapixels = wish.megapixels or float(mega[1]) or None
    else:
        wish.ratio = wish.ratio or _ratio(text)


def _ratio(text: str) -> float | None:
    """Width by height of a text such as ``16:9``; nothing thinner than 1:16."""
    found = _RATIO.fullmatch(text)
    if not found or not float(found[1]) or not float(found[2]):
        return None
    return _clamp(float(found[1]) / float(found[2]), 1 / 16, 16.0)


def _from_short_side(lines: int, ratio: float, limit: int) -> Size:
    """The size whose short side is ``lines`` pixels, the long one even."""
    long = 2 * round(lines * max(ratio, 1 / ratio) / 2) if ratio != 1 else lines
    return _within(*((long, lines) if ratio >= 1 else (lines, long)), limit)


def _within(width: int, height: int, limit: int) -> Size:
    """The size, made smaller in proportion when a side is longer than ``limit``."""
    longest = max(width, height)
    if longest > limit:  # whole numbers: a client may send one that no float holds
        width, height = width * limit // longest, height * limit // longest
    return max(1, width), max(1, height)


def _count(arguments: Mapping[str, Any]) -> int:
    """The most that any argument asks for: of 2 images and at most 3 each, fal may give 3."""
    found = [number for name in _COUNT_NAMES if (number := _whole(arguments.get(name)))]
    return min(max(found, default=1), MAX_FILES)


def _seconds(arguments: Mapping[str, Any], fps: float) -> float:
    seconds = _first_number(arguments, _SECONDS_NAMES)
    frames = _first_number(arguments, _FRAMES_NAMES)
    milliseconds = _first_number(arguments, ("music_length_ms", "duration_ms"))
    spoken = arguments.get("text")
    if seconds is None and milliseconds is not None:
        seconds = milliseconds / 1000
    if seconds is None and frames is not None:
        seconds = frames / fps
    if seconds is None and isinstance(spoken, str) and spoken:
        seconds = round(len(spoken) * 0.06, 2)  # about as fast as people speak
    return _clamp(seconds or 5.0, media.MIN_SECONDS, media.MAX_SECONDS)


def _formats(arguments: Mapping[str, Any]) -> tuple[tuple[str, ...], int]:
    """The formats that were asked for, and the samples a second of sounds."""
    names: list[str] = []
    rate = 0
    for argument in _FORMAT_NAMES:
        value = arguments.get(argument)
        if isinstance(value, Mapping):  # such as audio_setting
            rate = rate or _whole(value.get("sample_rate")) or 0
            value = value.get("format")
        for item in value if isinstance(value, list) else [value]:
            found = _FORMAT.fullmatch(item) if isinstance(item, str) else None
            if found:
                name = found[1].lower()
                names.append("jpeg" if name == "jpg" else name)
                rate = rate or int(found[2] or 0)
    rate = rate or _whole(arguments.get("sample_rate")) or 0
    return tuple(names), int(_clamp(rate or 16000, 8000, 48000))


def _text(arguments: Mapping[str, Any]) -> str:
    for name in _TEXT_NAMES:
        value = arguments.get(name)
        if isinstance(value, str) and value.strip():
            return value.encode("utf-8", "replace").decode()  # half characters no answer can hold
    return ""


def _first_number(arguments: Mapping[str, Any], names: Iterable[str]) -> float | None:
    """The first of the named arguments that is a number above 0, or a text such as ``8s``."""
    for name in names:
        value = arguments.get(name)
        if isinstance(value, str) and (found := _AMOUNT.fullmatch(value)):
            value = float(found[1])
        if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
            continue
        return float(min(value, 1_000_000))
    return None


def _whole(value: Any) -> int | None:
    """A whole number above 0 (fal takes one as text too), or nothing."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _clamp(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)
