"""Images on demand: a background, a shape and a text, drawn with four colours to be quick."""

from __future__ import annotations

import io
import textwrap
from functools import lru_cache
from hashlib import sha256
from html import escape
from typing import Any

from PIL import Image, ImageDraw, ImageFont

MAX_IMAGE_SIDE = 4096

#: Image formats and the options with which Pillow encodes them quickly.
IMAGE_KINDS: dict[str, dict[str, Any]] = {
    "png": {"compress_level": 2, "bits": 2},
    "gif": {"optimize": False},
    "jpeg": {"quality": 75},
    "webp": {"quality": 60, "method": 0},
}
_MAX_CHARACTERS = 120  # of a text that are drawn; more would be too small to read


def _tones(seed: int) -> bytes:
    return sha256(f"colours {seed}".encode()).digest()


@lru_cache(maxsize=32)
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    try:
        return ImageFont.load_default(size)
    except (ImportError, OSError):  # Pillow was built without FreeType: use its bitmap font
        return ImageFont.load_default()


def _printable(text: str) -> str:
    """Return the text without lone surrogates and control characters, cut to what is drawn."""
    excerpt = text[:_MAX_CHARACTERS].encode("utf-8", "replace").decode()
    return "".join(letter if letter.isprintable() else " " for letter in excerpt)


def _write(draw: ImageDraw.ImageDraw, text: str, width: int, height: int) -> None:
    size = max(8, min(36, min(width, height) // 24))
    columns = max(4, int(width / (size * 0.62)))
    lines = textwrap.wrap(_printable(text), columns)[: max(1, int(height / (size * 1.4)))]
    font = _font(size)
    for index, line in enumerate(lines):
        position = (size // 2, size // 2 + index * size * 1.3)
        try:
            draw.text(position, line, fill=1, font=font)
        except UnicodeError:  # the bitmap font knows Latin-1 only
            draw.text(
                position, line.encode("latin-1", "replace").decode("latin-1"), fill=1, font=font
            )


def draw(text: str, width: int, height: int, seed: int, phase: int = 0) -> Image.Image:
    """Draw a palette image: background, text, shape and frame are its only four colours."""
    tones = _tones(seed)
    picture = Image.new("P", (width, height), 0)
    dark = [30 + tone % 90 for tone in tones[:3]]
    bright = [110 + tone % 120 for tone in tones[3:6]]
    picture.putpalette([*dark, 255, 255, 255, *bright, 12, 12, 12])
    draw = ImageDraw.Draw(picture)
    radius = max(1, min(width, height) // 4)
    x = (tones[6] * width // 255 + phase * radius) % width
    y = tones[7] * height // 255
    box = (x - radius, y - radius, x + radius, y + radius)
    if tones[8] % 2:
        draw.ellipse(box, fill=2)
    else:
        draw.rectangle(box, fill=2)
    draw.rectangle((0, 0, width - 1, height - 1), outline=3)
    _write(draw, text, width, height)
    return picture


def check_side(width: int, height: int, low: int, high: int) -> None:
    """Raise ValueError if a side is out of bounds."""
    if not (low <= width <= high and low <= height <= high):
        raise ValueError(f"{width}x{height} pixels: a side must be {low} to {high}")


def image(text: str, width: int, height: int, kind: str = "png", seed: int = 0) -> bytes:
    """Generate an image with a shape and the text on a background whose colour the seed decides.

    Args:
        text: drawn on it; any characters, as many lines as fit.
        width: pixels, 1 to 4096.
        height: pixels, 1 to 4096.
        kind: ``png``, ``jpeg``, ``webp`` or ``gif``.
        seed: another seed gives another image.

    Raises:
        ValueError: if the kind is unknown or a side is out of bounds.
    """
    check_side(width, height, 1, MAX_IMAGE_SIDE)
    if kind not in IMAGE_KINDS:
        raise ValueError(f"{kind!r} is not an image format; there are {', '.join(IMAGE_KINDS)}")
    picture = draw(text, width, height, seed)
    buffer = io.BytesIO()
    if kind in ("jpeg", "webp"):  # these have no palettes
        picture = picture.convert("RGB")
    picture.save(buffer, kind.upper(), **IMAGE_KINDS[kind])
    return buffer.getvalue()


def svg(text: str, width: int, height: int, seed: int = 0) -> bytes:
    """Generate a vector image with the text; the seed decides its colour. Sides are in pixels."""
    colour = _tones(seed)[:3].hex()
    # XML has no way to write some characters, not even escaped
    escaped = escape(_printable(text).replace("\ufffe", " ").replace("\uffff", " "))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><rect width="100%" height="100%" fill="#{colour}"/>'
        f'<text x="8" y="24" fill="#fff">{escaped}</text></svg>\n'
    ).encode()
