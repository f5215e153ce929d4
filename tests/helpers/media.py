"""Small media files, made on the spot: real enough for everything that looks at their bytes."""

from __future__ import annotations

import io
import json
import struct
import wave

from PIL import Image


def png(width: int = 4, height: int = 2, colour: tuple[int, int, int] = (200, 30, 60)) -> bytes:
    """Return an image of one colour."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "PNG")
    return buffer.getvalue()


def jpeg(width: int = 4, height: int = 2) -> bytes:
    """Return an image as a camera stores it."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (10, 120, 90)).save(buffer, "JPEG")
    return buffer.getvalue()


def wav(samples: int = 80) -> bytes:
    """Return a moment of silence."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(2 * samples))
    return buffer.getvalue()


def mp4() -> bytes:
    """Return the boxes that every MP4 file starts with, and an empty video."""
    kind = b"isom" + struct.pack(">I", 512) + b"isomiso2mp41"
    return b"".join(
        struct.pack(">I", 8 + len(body)) + name + body
        for name, body in ((b"ftyp", kind), (b"moov", b""), (b"mdat", b""))
    )


def glb() -> bytes:
    """Return a 3D scene with nothing in it."""
    text = json.dumps({"asset": {"version": "2.0"}}).encode()
    text += b" " * (-len(text) % 4)
    chunk = struct.pack("<I4s", len(text), b"JSON") + text
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunk)) + chunk
