"""A node class as plain data: what the app and programs need to show its inputs and outputs."""

from __future__ import annotations

from enum import Enum
from typing import Any

from pydantic import BaseModel

from nodetool.nodes.fal.fal_node import FALNode


def describe(node: type[FALNode]) -> dict[str, Any]:
    """The inputs and outputs of a node, as JSON has them.

    Returns:
        ``endpoint_id``, ``doc``, ``capabilities``, ``basic_fields`` (what people set most),
        ``inputs`` (field -> ``type`` as NodeTool writes types, ``api_name``, ``default``,
        ``required``, and where there are any ``description``, ``min``, ``max``, ``values``) and
        ``outputs`` (slot -> type).
    """
    slots = node.outputs()  # type: ignore[no-untyped-call]
    return {
        "endpoint_id": node.endpoint_id(),
        "doc": (node.__doc__ or "").strip().partition("\n")[0],
        "capabilities": sorted(node.capabilities()),
        "basic_fields": list(node.get_basic_fields()),
        "inputs": inputs(node),
        "outputs": {slot.name: slot.type.model_dump(exclude_none=True) for slot in slots},
    }


def inputs(node: type[FALNode]) -> dict[str, dict[str, Any]]:
    """What :func:`describe` says about the fields of a node, in the order in which people see them."""
    names = node.api_names()
    found = {}
    for each in node.properties():  # type: ignore[no-untyped-call]
        told: dict[str, Any] = {
            "type": each.type.model_dump(exclude_none=True),
            "api_name": names.get(each.name, ""),
            "default": plain(each.default),
            "required": each.name in node._required,
            "description": each.description or "",
            "min": each.min,
            "max": each.max,
            "values": each.type.values,
        }
        optional = ("description", "api_name", "min", "max", "values")
        found[each.name] = {
            k: v for k, v in told.items() if k not in optional or v not in (None, "")
        }
    return found


def plain(value: Any) -> Any:
    """A default as JSON."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_none=True)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value
