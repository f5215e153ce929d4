"""Values of inputs as the JSON of a workflow, and digests of values."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import mimetypes
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from nodetool.dsl.errors import DSLError
from nodetool.dsl.node import instead_of_node, is_node

_MAX_DEPTH = 50
#: the first integer that Python neither writes as text nor reads from it
_TOO_LARGE = 10**4300


class NotJSONError(DSLError):
    """A value cannot be written into a workflow."""


def as_json(value: Any, depth: int = 0) -> Any:
    """Return a value as JSON: enums as their values, references and structs as typed objects.

    Bytes inside a reference become a data URI, so that the workflow stays one file.

    Args:
        value: of an input.
        depth: how deep it is nested already.

    Raises:
        NotJSONError: it cannot be JSON; the message says why.
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
            raise NotJSONError(f"{value} is not a number that JSON has")
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
        raise NotJSONError(f"{value} is a path; use nodetool.dsl.files.{_media_kind(value)}(path)")
    raise NotJSONError(f"a {type(value).__name__} cannot stand in a workflow")


def _model(value: BaseModel, depth: int) -> dict[str, Any]:
    data = getattr(value, "data", None)
    if isinstance(data, bytes | bytearray) and not getattr(value, "uri", ""):
        encoded = base64.b64encode(data).decode()
        uri = f"data:application/octet-stream;base64,{encoded}"
        value = value.model_copy(update={"uri": uri, "data": None})
        value.model_fields_set.discard("data")
    fields = type(value).model_fields
    always = {"type", *value.model_fields_set}
    return {
        name: as_json(item, depth + 1)
        for name, item in ((name, getattr(value, name)) for name in fields)
        # references have many fields that nobody set
        if name in always or item != fields[name].get_default(call_default_factory=True)
    }


def digest_of(value: Any) -> str:
    """Return a digest of a value, bytes included, which is the same in later runs."""

    def plain(part: Any) -> Any:
        if isinstance(part, BaseModel):
            return {**dict(part), "": type(part).__name__}
        if isinstance(part, bytes | bytearray):
            return hashlib.sha256(part).hexdigest()
        return part.value if isinstance(part, Enum) else repr(part)

    try:
        text = json.dumps(value, sort_keys=True, default=plain)
    except (TypeError, ValueError, RecursionError):  # keys of several kinds, or a reference cycle
        text = repr(value)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _media_kind(path: Path) -> str:
    kind = (mimetypes.guess_type(path.name)[0] or "").partition("/")[0]
    return kind if kind in {"image", "audio", "video"} else "asset"
