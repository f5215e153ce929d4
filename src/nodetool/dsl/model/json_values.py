"""Values of inputs as the JSON that stands in a workflow, and what tells them apart."""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from nodetool.dsl.node import instead_of_node, is_node

_MAX_DEPTH = 50
#: the first integer of which Python makes no text, nor reads it
_TOO_LARGE = 10**4300


class NotJSONError(ValueError):
    """A value cannot stand in a workflow."""


def as_json(value: Any, depth: int = 0) -> Any:
    """A value as JSON: enums as their values, references and structs as objects with their type.

    Bytes inside a reference become a data URI, so that the workflow stays one file.

    Raises:
        NotJSON: saying what is in the way.
    """
    if value is None or (isinstance(value, bool | int) and not isinstance(value, Enum)):
        if value is not None and not -_TOO_LARGE < value < _TOO_LARGE:
            raise NotJSONError("it has more digits than Python reads or writes")
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise NotJSONError(f"{value} is no number that JSON has")
        return value
    if depth > _MAX_DEPTH:
        raise NotJSONError("it is nested too deeply")
    if is_node(value):
        raise NotJSONError(instead_of_node(value))
    if hasattr(value, "get_node_type"):
        raise NotJSONError(
            f"{getattr(value, '__name__', type(value).__name__)} is a node as NodeTool runs it; "
            "declare it with its wrapper in nodetool.dsl, or with AnyNode, and connect .output"
        )
    if isinstance(value, BaseModel):
        return _model(value, depth)
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise NotJSONError("all keys of an object must be strings")
        return {key: as_json(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item, depth + 1) for item in value]
    if isinstance(value, set | frozenset):
        return sorted((as_json(item, depth + 1) for item in value), key=repr)
    if isinstance(value, Path):
        raise NotJSONError(f"{value} is a path; use nodetool.dsl.files.{_kind(value)}(path)")
    raise NotJSONError(f"a {type(value).__name__} cannot stand in a workflow")


def _model(value: BaseModel, depth: int) -> dict[str, Any]:
    data = getattr(value, "data", None)
    if isinstance(data, bytes | bytearray) and not getattr(value, "uri", ""):
        packed = base64.b64encode(data).decode()
        uri = f"data:application/octet-stream;base64,{packed}"
        value = value.model_copy(update={"uri": uri, "data": None})
        value.model_fields_set.discard("data")
    fields = type(value).model_fields
    told = {"type", *value.model_fields_set}
    return {
        name: as_json(item, depth + 1)
        for name, item in ((name, getattr(value, name)) for name in fields)
        # references have many fields that nobody set
        if name in told or item != fields[name].get_default(call_default_factory=True)
    }


def digest_of(value: Any) -> str:
    """Tells a value from all that differ from it, now and in later runs; bytes are in it."""

    def plain(part: Any) -> Any:
        if isinstance(part, BaseModel):
            return {**dict(part), "": type(part).__name__}
        if isinstance(part, bytes | bytearray):
            return hashlib.sha256(part).hexdigest()
        return part.value if isinstance(part, Enum) else repr(part)

    try:
        text = json.dumps(value, sort_keys=True, default=plain)
    except (TypeError, ValueError, RecursionError):  # keys of several kinds, or a ring
        text = repr(value)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _kind(path: Path) -> str:
    import mimetypes

    kind = (mimetypes.guess_type(path.name)[0] or "").partition("/")[0]
    return kind if kind in {"image", "audio", "video"} else "asset"
