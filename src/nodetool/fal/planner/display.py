"""Show values of settings to people and programs: files and huge ones as short texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from nodetool.fal.planner.request import Lora


def describe_value(value: Any) -> Any:
    """Return a value of a setting as short JSON: what may be a file, or huge, becomes a text."""
    if isinstance(value, bool | int | float) or value is None:
        return value
    if isinstance(value, str):
        is_inline = value.startswith("data:")
        return f"{value[:40]}… ({len(value)} characters)" if is_inline else value
    if isinstance(value, bytes | bytearray):
        return f"({len(value)} bytes)"
    if isinstance(value, Lora):
        value = {key: item for key, item in asdict(value).items() if item is not None}
    if isinstance(value, Mapping):
        return {str(key): describe_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [describe_value(item) for item in value]
    data, uri = getattr(value, "data", None), getattr(value, "uri", None)
    if isinstance(data, bytes | bytearray):
        return describe_value(data)
    return describe_value(uri) if isinstance(uri, str) and uri else str(value)
