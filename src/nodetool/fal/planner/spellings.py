"""Read ratios, resolutions, formats and languages in all their spellings (``spellings.toml``)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

#: shares by which a ratio or a size may differ and still counts as the same
DRIFT = 0.02
_RATIO = re.compile(r"(\d+(?:\.\d+)?)\s*[:/x×]\s*(\d+(?:\.\d+)?)(?![\d.])")
_PIXELS = re.compile(r"(\d{2,5})\s*[x×*]\s*(\d{2,5})")
_RESOLUTION = re.compile(r"(\d+(?:\.\d+)?)\s*(p|k|mp|px|i)?")
_PRESET_RATIO = re.compile(r"(landscape|portrait)_(\d+)_(\d+)")


@dataclass(frozen=True, slots=True)
class Resolution:
    """A resolution without a shape.

    Attributes:
        unit: ``p`` (lines), ``k`` (thousands of pixels along the longer side), ``mp`` (megapixels),
            or empty for a bare number.
        number: of that unit.
    """

    unit: str
    number: float

    def lines(self) -> float:
        """Return about how many lines this is, to compare resolutions of different units."""
        if self.unit == "k":
            known = table()["lines"].get(f"{self.number:g}")
            return float(known) if known else self.number * 540
        if self.unit == "mp":
            return float((self.number * 1_000_000) ** 0.5)
        return self.number

    def size(self, ratio: Fraction) -> tuple[int, int]:
        """Return width and height of this resolution in a shape, in pixels."""
        width, height = self._size(ratio)
        return max(1, width), max(1, height)

    def is_size(self, width: int, height: int) -> bool:
        """Return whether a size in pixels is of this resolution."""
        short, long = sorted((width, height))
        if self.unit == "k":
            sides = table()["sides"].get(f"{self.number:g}", [self.number * 1024])
            area = (width * height) ** 0.5
            return any(is_near(long, side) for side in sides) or is_near(area, self.number * 1024)
        if self.unit == "mp":
            return is_near(width * height, self.number * 1_000_000, 2.5 * DRIFT)
        return is_near(short, self.number)

    def _size(self, ratio: Fraction) -> tuple[int, int]:
        if self.unit == "k":
            sides = table()["sides"].get(f"{self.number:g}", [round(self.number * 1024)])
            long = sides[0]
            return (long, round(long / ratio)) if ratio >= 1 else (round(long * ratio), long)
        if self.unit == "mp":
            height = (self.number * 1024 * 1024 / float(ratio)) ** 0.5
            return round(height * float(ratio)), round(height)
        short = round(self.number)
        return (_even(short * ratio), short) if ratio >= 1 else (short, _even(short / ratio))


def is_near(one: float, other: float, drift: float = DRIFT) -> bool:
    """Return whether two sizes or ratios are the same but for rounding."""
    return abs(one / other - 1) <= drift


def read_ratio(text: str) -> Fraction | None:
    """Return width divided by height; None if the text names no ratio."""
    text = text.strip().lower()
    if match := _PRESET_RATIO.fullmatch(text):
        long, short = sorted((int(match[2]), int(match[3])), reverse=True)
        return _divide(*((long, short) if match[1] == "landscape" else (short, long)))
    if text in table()["presets"]:
        return Fraction(*table()["presets"][text])
    name = table()["ratios"].get(text) or table()["preset_ratios"].get(text) or text
    if match := _RATIO.match(name):
        return _divide(match[1], match[2])
    if re.fullmatch(r"\d(\.\d+)?", name):
        return _divide(name, "1")
    return None


def read_pixels(text: Any) -> tuple[int, int] | None:
    """Return the width and height that a text or a preset of fal names, in pixels."""
    if not isinstance(text, str):
        return None
    known = table()["presets"].get(text.strip().lower())
    if known:
        return known[0], known[1]
    match = _PIXELS.fullmatch(text.strip().lower())
    return (int(match[1]), int(match[2])) if match and int(match[1]) > 40 else None


def read_resolution(value: Any) -> Resolution | None:
    """Return the resolution that a text or number names; None if it names none."""
    text = str(value).strip().lower()
    text = table()["resolutions"].get(text, text)
    match = _RESOLUTION.fullmatch(text)
    if not match or not float(match[1]):
        return None
    return Resolution((match[2] or "").replace("i", "p").replace("px", ""), float(match[1]))


def read_format(value: Any) -> str:
    """Return the usual name of a format, or the first one in a text such as ``mp3_44100_128``."""
    for word in re.split(r"[^a-z0-9]+", str(value).lower().strip(" .")):
        if known := _format_names().get(word):
            return known
    return ""


def formats_in(value: Any) -> set[str]:
    """Return the formats that a value names: ``ogg_opus`` names two."""
    words = re.split(r"[^a-z0-9]+", str(value).lower())
    return {known for word in words if (known := _format_names().get(word))}


def read_language(text: str) -> tuple[str, str] | None:
    """Return code and region of a language: ``("en", "us")``; None if it is not known."""
    text = text.strip().lower()
    if code := _language_codes().get(text):
        return code, ""
    if match := re.fullmatch(r"(.+?)\s*\((.+)\)", text):
        inner = _language_codes().get(match[1])
        return (inner, match[2].strip()) if inner else None
    code, _, region = text.replace("_", "-").partition("-")
    if code in _language_codes():
        return _language_codes()[code], table()["regions"].get(region, region)
    return None


def usual_region(code: str) -> str:
    """Return the region that a language is usually of where none is said; empty if none is known."""
    region = str(table()["usual_regions"].get(code, ""))
    return str(table()["regions"].get(region, region))


def ratio_text(ratio: Fraction) -> str:
    """Return a ratio as ``16:9``."""
    simple = ratio.limit_denominator(50)
    return f"{simple.numerator}:{simple.denominator}"


@cache
def table() -> Mapping[str, Any]:
    """Return the spellings, as data."""
    return tomllib.loads(Path(__file__).with_name("spellings.toml").read_text("utf-8"))


@cache
def _format_names() -> Mapping[str, str]:
    names = {}
    for known, others in table()["formats"].items():
        names.update(dict.fromkeys([known, *others], known))
    return names


@cache
def _language_codes() -> Mapping[str, str]:
    codes = {}
    for code, names in table()["languages"].items():
        codes.update(dict.fromkeys([code, *names], code))
    return codes


def _divide(above: Any, below: Any) -> Fraction | None:
    return Fraction(above) / Fraction(below) if Fraction(below) and Fraction(above) else None


def _even(value: Fraction) -> int:
    """Return the even number nearest to a side: video codecs need one."""
    return 2 * round(value / 2)
