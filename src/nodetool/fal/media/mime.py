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

#: media type -> extension of file names
_SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/svg+xml": ".svg",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
    "video/quicktime": ".mov",
    "audio/mpeg": ".mp3",
    "audio/wav": ".wav",
    "audio/x-wav": ".wav",
    "audio/ogg": ".ogg",
    "audio/flac": ".flac",
    "audio/mp4": ".m4a",
    "model/gltf-binary": ".glb",
    "application/zip": ".zip",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "text/plain": ".txt",
}
_URL_SUFFIX = re.compile(r"\.[a-z0-9]{1,12}")


def content_type(start: bytes, ref: AssetRef) -> str:
    """Return the media type of a file by its first bytes, else its name, else its reference's kind."""
    guess = filetype.guess_mime(start[:8192])
    if isinstance(guess, str):
        return guess
    if start[:4] == b"glTF":
        return "model/gltf-binary"
    by_name, _ = mimetypes.guess_type(PurePosixPath(urlsplit(ref.uri).path).name)
    return by_name or _TYPE_OF_REF.get(str(ref.type), "application/octet-stream")


def extension(start: bytes, uri: str, ref: AssetRef) -> str:
    """Return the extension of a file, by its content, then by its URL.

    Args:
        start: the first bytes of the file.
        uri: where it came from.
        ref: the reference that it belongs to.
    """
    kind = content_type(start, ref)
    try:
        suffix = PurePosixPath(urlsplit(uri).path).suffix.lower()
    except ValueError:
        suffix = ""
    if not _URL_SUFFIX.fullmatch(suffix) or uri.startswith("data:"):
        suffix = ""
    if kind in {"application/octet-stream", "text/plain", "application/zip"} and suffix:
        return suffix  # many kinds of files look like these
    return _SUFFIXES.get(kind) or suffix or ".bin"
