"""Files opened by the libraries that people open them with."""

from __future__ import annotations

import io
import json
import struct
from typing import Any

import av
from PIL import Image


def image(data: bytes) -> tuple[int, int]:
    """Width and height of a picture, whose pixels are all there."""
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        return picture.size


def audio(data: bytes) -> int:
    """Return how many samples a sound has."""
    with av.open(io.BytesIO(data), "r") as container:
        frames: list[Any] = list(container.decode(audio=0))
    return sum(frame.samples for frame in frames)


def video(data: bytes) -> int:
    """Return how many frames a video has."""
    with av.open(io.BytesIO(data), "r") as container:
        return len(list(container.decode(video=0)))


def model_3d(data: bytes) -> str:
    """Return the version of glTF of a binary scene."""
    magic, version, length = struct.unpack_from("<4sII", data)
    assert (magic, version, length) == (b"glTF", 2, len(data))
    (size,) = struct.unpack_from("<I", data, 12)
    return str(json.loads(data[20 : 20 + size])["asset"]["version"])
