"""fal's JSON -> typed outputs. A result was paid for: whatever comes, nothing of it is thrown away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import PurePosixPath
from typing import Any, get_args, get_origin
from urllib.parse import urlsplit

from nodetool.metadata.types import AssetRef, Model3DRef, VideoRef

from nodetool.fal.ssrf import is_public_url
from nodetool.fal.values.introspection import is_enum, union_members
from nodetool.fal.values.structs import FALStruct

_REF_FIELDS = {"url"}
#: where in the metadata an address stands that means something on this machine or beside it: whoever
#: sends a result must not choose what the next node reads, and perhaps uploads
_REFUSED = "refused_url"
#: levels of lists and objects up to which a result is read: some hundreds are more than NodeTool's
#: worker can send, and more than each version of Python has stack for
MAX_DEPTH = 200


def is_too_deep(value: Any) -> bool:
    """Tell whether a JSON value has more than :data:`MAX_DEPTH` levels of lists and objects."""
    level = _containers([value])
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _containers(outer)]
    return bool(level)


def _containers(values: list[Any] | dict[str, Any]) -> list[Any]:
    """Return the lists and objects among values."""
    found = values.values() if isinstance(values, dict) else values
    return [value for value in found if isinstance(value, list | dict)]


def decode(value: Any, annotation: Any) -> Any:
    """A JSON value as the type that a slot promises; what does not fit stays as it came."""
    if value is None:
        return None
    options = union_members(annotation)
    for option in options:
        if len(options) == 1 or _matches(value, option):
            return _decode(value, option)
    return value


def _matches(value: Any, option: Any) -> bool:
    origin = get_origin(option) or option
    if origin is Any:
        return True
    if origin is list:
        return isinstance(value, list)
    if not isinstance(origin, type):
        return False
    if issubclass(origin, AssetRef):
        return isinstance(value, Mapping) and "url" in value
    if issubclass(origin, FALStruct | dict):
        return isinstance(value, Mapping)
    if issubclass(origin, Enum):
        return any(value == member.value for member in origin)
    if origin is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, origin)


def _decode(value: Any, kind: Any) -> Any:
    origin = get_origin(kind)
    arguments = get_args(kind)
    if origin is list:
        items = value if isinstance(value, list) else [value]
        return [decode(item, arguments[0]) for item in items]
    if origin is dict and isinstance(value, Mapping):
        return {str(key): decode(item, arguments[1]) for key, item in value.items()}
    if is_enum(kind):
        return next((member for member in kind if member.value == value), value)
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return media(value, kind)
    if isinstance(kind, type) and issubclass(kind, FALStruct):
        return struct(value, kind)
    return value


def media(value: Any, kind: type[AssetRef]) -> Any:
    """A reference for a file that fal serves; what fal says about it becomes its metadata."""
    if isinstance(value, str):
        value = {"url": value}
    if isinstance(value, list):
        return [media(item, kind) for item in value]
    if not isinstance(value, Mapping) or not isinstance(value.get("url"), str):
        return value
    told = {k: v for k, v in value.items() if k not in _REF_FIELDS and v is not None}
    extra: dict[str, Any] = {}
    suffix = _suffix(value["url"])
    if issubclass(kind, Model3DRef):
        extra["format"] = suffix or None
    elif issubclass(kind, VideoRef):
        extra["format"] = suffix or None
        extra["duration"] = _seconds(told.get("duration"))
    url = value["url"]
    if _scheme(url) != "data" and not is_public_url(url):
        told[_REFUSED], url = url, ""
    return kind(uri=url, metadata=told or None, **extra)


def _scheme(url: str) -> str:
    """How an address is to be read; empty for what is none."""
    return url.partition(":")[0].strip().lower() if ":" in url else ""


def _suffix(url: str) -> str:
    """The ending of the file's name, if there is one."""
    try:
        return PurePosixPath(urlsplit(url).path).suffix.lstrip(".").lower()
    except ValueError:
        return ""


def _seconds(value: Any) -> float | None:
    """A duration, if it is a number that can be one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return None


def struct(value: Any, kind: type[FALStruct]) -> Any:
    """A struct with every property that came, known or not; missing ones are None."""
    if not isinstance(value, Mapping):
        return value
    fields = {api: field for field, api in kind.api_names().items()}
    infos = kind.model_fields
    made: dict[str, Any] = dict.fromkeys(fields.values())
    unknown: dict[str, Any] = {}
    for key, item in value.items():
        field = fields.get(key)
        if field is not None:
            made[field] = decode(item, infos[field].annotation)
        else:
            while key in infos or key in unknown:
                key += "_"  # it must not hide a field
            unknown[key] = item
    whole = kind.model_construct(**made)
    # not through the constructor: a property may be called like one of its own arguments
    if whole.model_extra is not None:
        whole.model_extra.update(unknown)
    return whole


def first_or_none(value: Any) -> Any:
    """The first item of a list, None of an empty one; anything else as it is."""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return value[0] if value else None
    return value


def tag_provenance(value: Any, origin: Mapping[str, str]) -> None:
    """Note on every reference in a decoded value where it comes from.

    Args:
        value: outputs, references anywhere inside; they are changed.
        origin: what to add to their metadata, such as endpoint and request id.
    """
    if isinstance(value, AssetRef):
        value.metadata = {**(value.metadata or {}), **origin}
    elif isinstance(value, Mapping):
        for item in value.values():
            tag_provenance(item, origin)
    elif isinstance(value, list):
        for item in value:
            tag_provenance(item, origin)
    elif isinstance(value, FALStruct):
        tag_provenance(dict(value), origin)
