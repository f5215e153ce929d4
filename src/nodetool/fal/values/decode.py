"""Decodes fal's JSON into typed outputs. A result was paid for, so nothing of it is ever dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import PurePosixPath
from typing import Any, get_args, get_origin
from urllib.parse import urlsplit

from nodetool.metadata.types import AssetRef, Model3DRef, VideoRef

from nodetool.fal.ssrf import is_public_url
from nodetool.fal.values.introspection import is_enum, union_members
from nodetool.fal.values.references import references
from nodetool.fal.values.structs import FALStruct

_REF_FIELDS = {"url"}
#: metadata key of a URL that leads to this machine or its network: the sender of a result must not
#: choose what the next node reads, and perhaps uploads
_REFUSED_URL = "refused_url"
#: maximum nesting of lists and objects in a result: a few hundred levels are more than NodeTool's
#: worker can send, and more than the stack of every Python version allows
MAX_DEPTH = 200


def is_too_deep(value: Any) -> bool:
    """Return whether a JSON value has more than :data:`MAX_DEPTH` levels of lists and objects."""
    level = _containers([value])
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _containers(outer)]
    return bool(level)


def _containers(values: list[Any] | dict[str, Any]) -> list[Any]:
    """Return the lists and objects among values."""
    items = values.values() if isinstance(values, dict) else values
    return [value for value in items if isinstance(value, list | dict)]


def decode(value: Any, annotation: Any) -> Any:
    """Convert a JSON value to the type of a slot; a value that does not match is returned unchanged."""
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
    """Convert a file of fal to a reference, with its other properties as metadata."""
    if isinstance(value, str):
        value = {"url": value}
    if isinstance(value, list):
        return [media(item, kind) for item in value]
    if not isinstance(value, Mapping) or not isinstance(value.get("url"), str):
        return value
    metadata = {k: v for k, v in value.items() if k not in _REF_FIELDS and v is not None}
    extra: dict[str, Any] = {}
    suffix = _suffix(value["url"])
    if issubclass(kind, Model3DRef):
        extra["format"] = suffix or None
    elif issubclass(kind, VideoRef):
        extra["format"] = suffix or None
        extra["duration"] = _seconds(metadata.get("duration"))
    url = value["url"]
    if _scheme(url) != "data" and not is_public_url(url):
        metadata[_REFUSED_URL], url = url, ""
    return kind(uri=url, metadata=metadata or None, **extra)


def _scheme(url: str) -> str:
    """Return the scheme of a URL; empty if it has none."""
    return url.partition(":")[0].strip().lower() if ":" in url else ""


def _suffix(url: str) -> str:
    """Return the extension of a URL's file name, without the dot; empty if there is none."""
    try:
        return PurePosixPath(urlsplit(url).path).suffix.lstrip(".").lower()
    except ValueError:
        return ""


def _seconds(value: Any) -> float | None:
    """Return a duration as a float, or None if it is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value)
    except OverflowError:
        return None


def struct(value: Any, kind: type[FALStruct]) -> Any:
    """Convert an object to a struct with all of its properties, known or not; missing ones are None."""
    if not isinstance(value, Mapping):
        return value
    fields = {api: field for field, api in kind.api_names().items()}
    infos = kind.model_fields
    values: dict[str, Any] = dict.fromkeys(fields.values())
    unknown: dict[str, Any] = {}
    for key, item in value.items():
        field = fields.get(key)
        if field is not None:
            values[field] = decode(item, infos[field].annotation)
        else:
            while key in infos or key in unknown:
                key += "_"  # it must not hide a field
            unknown[key] = item
    result = kind.model_construct(**values)
    # not through the constructor: a property may have the name of one of its own arguments
    if result.model_extra is not None:
        result.model_extra.update(unknown)
    return result


def first_or_none(value: Any) -> Any:
    """Return the first item of a list, None for an empty one, and any other value unchanged."""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return value[0] if value else None
    return value


def tag_provenance(value: Any, origin: Mapping[str, str]) -> None:
    """Add its origin to the metadata of every reference in a decoded value.

    Args:
        value: outputs, with references anywhere inside; they are changed in place.
        origin: added to their metadata, such as endpoint and request id.
    """
    for _, ref in references(value):
        ref.metadata = {**(ref.metadata or {}), **origin}
