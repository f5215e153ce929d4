"""The files that arguments name, held against what the endpoint takes, as its model would find out.

Only what the simulator holds is looked at: uploads and data URIs by their bytes, its own results by
what they are. Addresses on the web it cannot read.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import inference, openapi
from nodetool.fal.media.sniffing import PEEK, UNKNOWN, Content, mismatch, sniff
from nodetool.fal.simulator.file_store import FileStore
from nodetool.fal.simulator.http import hosts
from nodetool.fal.simulator.media.media import CONTENT_TYPES
from nodetool.fal.simulator.validation import Problem

#: Tells what the file behind an address is; None for one that the simulator does not hold.
Look = Callable[[str], Content | None]
#: where something is in the arguments, as fal says it
Place = tuple[str | int, ...]

#: what an input takes -> fal's type of the error
_TYPES = {
    "image": "image_load_error",
    "video": "unsupported_video_format",
    "audio": "unsupported_audio_format",
    "archive": "invalid_archive",
}
_OTHER = "file_download_error"
_SUPPORTED = {
    "unsupported_video_format": {"supported_formats": ["mp4", "mov", "webm", "m4v", "gif"]},
    "unsupported_audio_format": {"supported_formats": ["mp3", "ogg", "wav", "m4a", "aac"]},
    "invalid_archive": {"supported_extensions": [".zip"]},
}


def input_fields(endpoint_id: str, schema: Mapping[str, Any]) -> tuple[FieldIR, ...]:
    """Return what a JSON schema says of the arguments, read as the generator reads it."""
    body = {key: value for key, value in schema.items() if key != "components"}
    call = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    document = {
        "info": {"x-fal-metadata": {"endpointId": endpoint_id}},
        "components": schema.get("components", {}),
        "paths": {f"/{endpoint_id}": {"post": call}},
    }
    endpoint, _ = openapi.read_endpoint(document, "the document")
    return endpoint.inputs if endpoint else ()


def held_files(arguments: Any, look: Look) -> dict[str, Content]:
    """Return the addresses in some arguments whose files the simulator knows, and what these are."""
    return {url: content for url in _texts(arguments) if (content := look(url)) is not None}


def problems(
    arguments: Any, fields: Iterable[FieldIR], held: Mapping[str, Content]
) -> list[Problem]:
    """Return what is wrong with the files of a call, as the items of fal's ``detail``.

    Args:
        arguments: of the call, valid for the schema.
        fields: what the endpoint takes, of :func:`input_fields`.
        held: address -> what the file behind it is, of :func:`held_files`.
    """
    found = []
    for place, wanted, url in _fields(arguments, fields, ()):
        words = mismatch(wanted, held[url], _words_of(place)) if url in held else ""
        if words:
            found.append(_problem(place, wanted, words, url))
    return found


def _problem(place: Place, wanted: str, words: str, url: str) -> Problem:
    kind = _TYPES.get(wanted, _OTHER)
    told: Problem = {"loc": ["body", *place], "msg": words, "type": kind, "input": url}
    return {**told, "ctx": _SUPPORTED[kind]} if kind in _SUPPORTED else told


def _words_of(place: Place) -> list[str]:
    """The words of the name that a place has: the last one that is neither a number nor ``url``."""
    names = [part for part in place if isinstance(part, str) and part != "url"]
    return inference.words(names[-1]) if names else []


# -- where files stand -----------------------------------------------------------------------------


def _fields(
    value: Mapping[str, Any], fields: Iterable[FieldIR], place: Place
) -> Iterator[tuple[Place, str, str]]:
    """Every file in an object: its place, the kind that is wanted there, its address."""
    for field in fields:
        if field.api_name in value:
            yield from _files(value[field.api_name], field.type, (*place, field.api_name))


def _files(value: Any, type_: TypeIR, place: Place) -> Iterator[tuple[Place, str, str]]:
    if type_.kind is Kind.LIST and type_.item is not None and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _files(item, type_.item, (*place, index))
    elif type_.struct is not None and isinstance(value, Mapping):
        yield from _fields(value, type_.struct.fields, place)
    elif type_.kind is Kind.MAP and type_.item is not None and isinstance(value, Mapping):
        for key, item in value.items():
            yield from _files(item, type_.item, (*place, str(key)))
    elif type_.members:
        branches = [list(_files(value, member, place)) for member in type_.members]
        # where several kinds may stand, nothing is certain
        yield from next((b for b in branches if b), ()) if sum(map(bool, branches)) == 1 else ()
    elif type_.kind is Kind.MEDIA and isinstance(value, Mapping):
        yield from _files(value.get("url"), type_, (*place, "url"))
    elif isinstance(value, str):
        wanted = _wanted(type_, place)
        if wanted:
            yield place, wanted, value


def _wanted(type_: TypeIR, place: Place) -> str:
    """The kind of file that a text must name; empty where it may be any text."""
    names = [str(part) for part in place if isinstance(part, str) and part != "url"]
    if type_.kind is Kind.MEDIA:
        return inference.wanted_kind(type_.media, names[-1])
    if type_.kind is Kind.STR and any(
        w.startswith("lora") for n in names for w in inference.words(n)
    ):
        return "weights"  # their path is a text, which may also be a name at Hugging Face
    return ""


# -- what they are ---------------------------------------------------------------------------------

_KINDS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("png", "jpeg", "webp"), ("image", "an image")),
    "svg": ("svg", "an image"),
    "gif": ("animation", "an image"),
    "mp4": ("video", "a video"),
    **dict.fromkeys(("wav", "mp3", "flac", "aac"), ("audio", "a sound")),
    **dict.fromkeys(("ogg", "opus", "m4a"), ("stream", "a sound")),
    **dict.fromkeys(
        ("glb", "obj", "mtl", "stl", "ply", "usdz", "fbx", "blend"), ("model_3d", "a 3D model")
    ),
    "zip": ("archive", "an archive"),
    "pdf": ("document", "a document"),
    "json": ("json", "text"),
    **dict.fromkeys(("srt", "vtt", "txt"), ("text", "text")),
    "safetensors": ("weights", "weights"),
}


def looking_into(files: FileStore) -> Look:
    """Return what tells of an address which file of a simulation is behind it."""

    def look(url: str) -> Content | None:
        if url[:5].lower() == "data:":
            return _in_data_uri(url)
        name = _name_in(url)
        start = files.start(name, PEEK) if name else None
        if start is None:
            return None
        content_type, data = start
        return _made(content_type) if data is None else sniff(data)

    return look


def _name_in(url: str) -> str:
    """The name of a file of this simulation in an address; empty where it leads elsewhere."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or host not in {hosts.CDN, *hosts.LOCAL}:
        return ""
    place, _, name = parts.path[1:].partition("/")
    return unquote(name) if place == "files" else ""


def _made(content_type: str) -> Content:
    """What a file is that the simulator makes when it is asked for."""
    extension = CONTENT_TYPES.get(content_type, "safetensors")
    kind, words = _KINDS[extension]
    return Content(kind, f"{words} ({extension.upper()})")


def _in_data_uri(uri: str) -> Content:
    head, _, body = uri.partition(",")
    if not head.lower().endswith(";base64"):
        return sniff(unquote_to_bytes(body[: 3 * PEEK]))
    try:
        return sniff(base64.b64decode(body[: 4 * (PEEK // 3)]))
    except ValueError:
        return UNKNOWN


def _texts(value: Any) -> Iterator[str]:
    """Every text in a JSON value, however deep it is."""
    left = [value]
    while left:
        item = left.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, Mapping):
            left += item.values()
        elif isinstance(item, list):
            left += item
