"""Check the files that arguments name against the input types of the endpoint, as its model would.

Only files that the simulator holds are checked: uploads and data URIs by their bytes, its own
results by their content types. Files at other addresses cannot be read.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import inference, openapi
from nodetool.fal.media.sniffing import PEEK, UNKNOWN, Content, mismatch, sniff
from nodetool.fal.simulator import hosts
from nodetool.fal.simulator.file_store import FileStore
from nodetool.fal.simulator.media.media import CONTENT_TYPES
from nodetool.fal.simulator.validation import Problem

#: URL -> what the file behind it is; None for a file that the simulator does not hold
FileLookup = Callable[[str], Content | None]
#: the path of a value in the arguments, as fal reports it in ``loc``
Location = tuple[str | int, ...]

#: kind of file that an input takes -> fal's type of the error
_TYPES = {
    "image": "image_load_error",
    "video": "unsupported_video_format",
    "audio": "unsupported_audio_format",
    "archive": "invalid_archive",
}
_OTHER_TYPE = "file_download_error"
_SUPPORTED = {
    "unsupported_video_format": {"supported_formats": ["mp4", "mov", "webm", "m4v", "gif"]},
    "unsupported_audio_format": {"supported_formats": ["mp3", "ogg", "wav", "m4a", "aac"]},
    "invalid_archive": {"supported_extensions": [".zip"]},
}


def input_fields(endpoint_id: str, schema: Mapping[str, Any]) -> tuple[FieldIR, ...]:
    """Return the input fields of a JSON schema, parsed as the generator parses it."""
    body = {key: value for key, value in schema.items() if key != "components"}
    call = {"requestBody": {"content": {"application/json": {"schema": body}}}}
    document = {
        "info": {"x-fal-metadata": {"endpointId": endpoint_id}},
        "components": schema.get("components", {}),
        "paths": {f"/{endpoint_id}": {"post": call}},
    }
    endpoint, _ = openapi.read_endpoint(document, "the document")
    return endpoint.inputs if endpoint else ()


def held_files(arguments: Any, lookup: FileLookup) -> dict[str, Content]:
    """Return the URLs in arguments whose files the simulator holds, and what these files are."""
    return {url: content for url in _strings(arguments) if (content := lookup(url)) is not None}


def problems(
    arguments: Any, fields: Iterable[FieldIR], held: Mapping[str, Content]
) -> list[Problem]:
    """Return the problems with the files of a call, as the items of fal's ``detail``.

    Args:
        arguments: of the call, valid for the schema.
        fields: the inputs of the endpoint, from :func:`input_fields`.
        held: URL -> what the file behind it is, from :func:`held_files`.
    """
    result = []
    for location, wanted, url in _files_of_fields(arguments, fields, ()):
        message = mismatch(wanted, held[url], _name_words(location)) if url in held else ""
        if message:
            result.append(_problem(location, wanted, message, url))
    return result


def _problem(location: Location, wanted: str, message: str, url: str) -> Problem:
    kind = _TYPES.get(wanted, _OTHER_TYPE)
    problem: Problem = {"loc": ["body", *location], "msg": message, "type": kind, "input": url}
    return {**problem, "ctx": _SUPPORTED[kind]} if kind in _SUPPORTED else problem


def _name_words(location: Location) -> list[str]:
    """Return the words of the last name in a location that is neither an index nor ``url``."""
    names = [part for part in location if isinstance(part, str) and part != "url"]
    return inference.words(names[-1]) if names else []


# -- the files in arguments ------------------------------------------------------------------------


def _files_of_fields(
    value: Mapping[str, Any], fields: Iterable[FieldIR], location: Location
) -> Iterator[tuple[Location, str, str]]:
    """Yield every file in an object: its location, the kind that is wanted there, its URL."""
    for field in fields:
        if field.api_name in value:
            yield from _files(value[field.api_name], field.type, (*location, field.api_name))


def _files(value: Any, type_: TypeIR, location: Location) -> Iterator[tuple[Location, str, str]]:
    """Yield every file in a value of a type, as :func:`_files_of_fields` does."""
    if type_.kind is Kind.LIST and type_.item is not None and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _files(item, type_.item, (*location, index))
    elif type_.struct is not None and isinstance(value, Mapping):
        yield from _files_of_fields(value, type_.struct.fields, location)
    elif type_.kind is Kind.MAP and type_.item is not None and isinstance(value, Mapping):
        for key, item in value.items():
            yield from _files(item, type_.item, (*location, str(key)))
    elif type_.members:
        branches = [list(_files(value, member, location)) for member in type_.members]
        # a value that several members of a union take may be a file or not: nothing is certain
        yield from next((b for b in branches if b), ()) if sum(map(bool, branches)) == 1 else ()
    elif type_.kind is Kind.MEDIA and isinstance(value, Mapping):
        yield from _files(value.get("url"), type_, (*location, "url"))
    elif isinstance(value, str):
        wanted = _wanted(type_, location)
        if wanted:
            yield location, wanted, value


def _wanted(type_: TypeIR, location: Location) -> str:
    """Return the kind of file that a string must name; empty where it may be any string."""
    names = [str(part) for part in location if isinstance(part, str) and part != "url"]
    if type_.kind is Kind.MEDIA:
        return inference.wanted_kind(type_.media, names[-1])
    if type_.kind is Kind.STR and any(
        w.startswith("lora") for n in names for w in inference.words(n)
    ):
        return "weights"  # their path is a string, which may also be a name at Hugging Face
    return ""


# -- the kinds of files ----------------------------------------------------------------------------

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


def file_lookup(files: FileStore) -> FileLookup:
    """Return a lookup of the files in data URIs and in a store."""

    def lookup(url: str) -> Content | None:
        if url[:5].lower() == "data:":
            return _in_data_uri(url)
        name = _name_in(url)
        head = files.peek(name, PEEK) if name else None
        if head is None:
            return None
        content_type, data = head
        return _generated(content_type) if data is None else sniff(data)

    return lookup


def _name_in(url: str) -> str:
    """Return the name of the simulated file that a URL leads to; empty for any other URL."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or host not in {hosts.CDN, *hosts.LOCAL}:
        return ""
    folder, _, name = parts.path[1:].partition("/")
    return unquote(name) if folder == "files" else ""


def _generated(content_type: str) -> Content:
    """Return what a file is that the simulator generates on demand."""
    extension = CONTENT_TYPES.get(content_type, "safetensors")
    kind, words = _KINDS[extension]
    return Content(kind, f"{words} ({extension.upper()})")


def _in_data_uri(uri: str) -> Content:
    """Return what the file in a data URI is, from its first bytes."""
    head, _, body = uri.partition(",")
    if not head.lower().endswith(";base64"):
        return sniff(unquote_to_bytes(body[: 3 * PEEK]))
    try:
        return sniff(base64.b64decode(body[: 4 * (PEEK // 3)]))
    except ValueError:
        return UNKNOWN


def _strings(value: Any) -> Iterator[str]:
    """Yield every string in a JSON value, however deep it is."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, Mapping):
            pending += item.values()
        elif isinstance(item, list):
            pending += item
