"""Media types of files, by their bytes, their name, or the kind of their reference."""

from __future__ import annotations

import mimetypes
import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import filetype  # type: ignore[import-untyped]
from nodetool.metadata.types import AssetRef

#: the words of a field's name
NAME_WORDS = re.compile("[a-z]+")

_TYPE_OF_REF = {
    "image": "image/png",
    "audio": "audio/wav",
    "video": "video/mp4",
    "text": "text/plain",
    "document": "application/pdf",
    "model_3d": "model/gltf-binary",
}


def content_type(start: bytes, ref: AssetRef) -> str:
    """Return the media type of a file by its first bytes, else its name, else its reference's kind."""
    guess = filetype.guess_mime(start[:8192])
    if isinstance(guess, str):
        return guess
    if start[:4] == b"glTF":
        return "model/gltf-binary"
    by_name, _ = mimetypes.guess_type(PurePosixPath(urlsplit(ref.uri).path).name)
    return by_name or _TYPE_OF_REF.get(str(ref.type), "application/octet-stream")
