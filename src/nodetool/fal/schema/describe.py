"""A node class as plain data: what the app, the command line and programs show of it."""

from __future__ import annotations

from enum import Enum
from typing import Any

from nodetool.workflows.base_node import NODE_BY_TYPE
from pydantic import BaseModel

from nodetool.fal.structs import FALStruct
from nodetool.fal.typing_tools import members
from nodetool.nodes.fal.fal_node import FALNode

#: the node that runs endpoints which have no node of their own
DYNAMIC = "fal.dynamic.DynamicFal"
#: what is told of every input
_ALWAYS = frozenset({"type", "default", "required"})


def describe(node: type[FALNode]) -> dict[str, Any]:
    """The inputs and outputs of a node, as JSON has them.

    Returns:
        ``endpoint_id``, ``node`` (the type that graphs call), ``doc``, ``capabilities``,
        ``basic_fields`` (what people set most), ``inputs`` (field -> ``type`` as NodeTool writes
        types, ``api_name``, ``default``, ``required``, and where there are any ``description``,
        ``min``, ``max``, ``values``, ``properties`` of objects, and ``custom_of``, the menu whose
        custom value the field is a part of), ``outputs`` (slot -> type) and ``output_api_names``
        (slot -> property of the result; ``images[0]`` for its first item, empty for all of it).
    """
    slots = node.outputs()  # type: ignore[no-untyped-call]
    own = node.get_node_type()
    return {
        "endpoint_id": node.endpoint_id(),
        "node": own if NODE_BY_TYPE.get(own) is node else DYNAMIC,
        "doc": (node.__doc__ or "").strip().partition("\n")[0],
        "capabilities": sorted(node.capabilities()),
        "basic_fields": list(node.get_basic_fields()),
        "inputs": inputs(node),
        "outputs": {slot.name: slot.type.model_dump(exclude_none=True) for slot in slots},
        "output_api_names": node.output_names(),
    }


def inputs(node: type[FALNode]) -> dict[str, dict[str, Any]]:
    """What :func:`describe` says about the fields of a node, in the order in which people see them."""
    names = node.api_names()
    menus = {helper: menu for menu, parts in node._presets.items() for helper in parts}
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
            "properties": _properties(node.model_fields[each.name].annotation),
            "custom_of": menus.get(each.name),
        }
        found[each.name] = {
            k: v for k, v in told.items() if k in _ALWAYS or v not in (None, "", {})
        }
    return found


def _properties(annotation: Any) -> dict[str, dict[str, Any]]:
    """The properties of the object, or of each object of the list, that a field takes."""
    found: dict[str, dict[str, Any]] = {}
    for option in members(annotation):
        for kind in (option, *getattr(option, "__args__", ())):
            if isinstance(kind, type) and issubclass(kind, FALStruct):
                for name, api_name in kind.api_names().items():
                    told = {
                        "api_name": api_name,
                        "required": name in kind._required,
                        "description": kind.model_fields[name].description or "",
                    }
                    found.setdefault(name, told)
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
