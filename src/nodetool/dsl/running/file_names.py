"""Names of files, made of the ids of nodes: whatever these are, the files stay in their folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from nodetool.dsl.model.unique import UniqueNames
from nodetool.fal.media.mime import content_type

_OTHER = re.compile(r"[^A-Za-z0-9_-]+")
#: names that Windows does not take, and the one of the report
_RESERVED = {
    *("con", "prn", "aux", "nul", "run"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}
_LONGEST = 80
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
_OF_URL = re.compile(r"\.[a-z0-9]{1,12}")


def safe(text: str) -> str:
    """A part of a file's name: letters, digits, ``_`` and ``-`` only, and not too many."""
    return _OTHER.sub("_", text)[:_LONGEST].strip("-") or "_"


def unique_stems(node_ids: Iterable[str]) -> dict[str, str]:
    """Node -> how the names of its files begin; no two are the same, also where case is ignored."""
    names = UniqueNames(_RESERVED, fold=str.casefold)
    return {node_id: names.new(safe(node_id)) for node_id in node_ids}


def base_name(stem: str, slot: str, number: int, path: Sequence[str]) -> str:
    """The name of a file without its ending: node, slot, and where it is in the value.

    Args:
        stem: of the node.
        slot: the output; the main one is not told.
        number: which value of the slot it is, from 1.
        path: keys, and numbers from 1, that lead to it.
    """
    first = stem if number == 1 else f"{stem}@{number}"
    slots = [] if slot == "output" else [slot]
    return ".".join([first, *map(safe, [*slots, *path])])[:200]


def extension(start: bytes, uri: str, ref: object) -> str:
    """How the name of a file ends: by its content, then by its address."""
    kind = content_type(start, ref)  # type: ignore[arg-type]
    try:
        told = PurePosixPath(urlsplit(uri).path).suffix.lower()
    except ValueError:
        told = ""
    told = told if _OF_URL.fullmatch(told) and not uri.startswith("data:") else ""
    if kind in {"application/octet-stream", "text/plain", "application/zip"} and told:
        return told  # many kinds of files look like these
    return _SUFFIXES.get(kind) or told or ".bin"
