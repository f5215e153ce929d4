"""A node class as plain data: what the app, the command line and programs show of it."""

from __future__ import annotations

from enum import Enum
from typing import Any

from nodetool.workflows.base_node import NODE_BY_TYPE
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from nodetool.fal.node import FALNode
from nodetool.fal.values.introspection import is_enum, union_members
from nodetool.fal.values.structs import FALStruct

#: the node that runs endpoints which have no node of their own
DYNAMIC = "fal.dynamic.DynamicFal"
#: most properties of objects that are told of a node: many fields may have one large object
MAX_PROPERTIES = 2_000
#: what is told of every input
_ALWAYS = frozenset({"type", "default", "required"})
#: limit, as pydantic names it -> as it is told here
_LIMITS = {
    "ge": "min", "le": "max", "gt": "above", "lt": "below", "multiple_of": "multiple_of",
    "min_length": "min_length", "max_length": "max_length",
}  # fmt: skip


def describe(node: type[FALNode]) -> dict[str, Any]:
    """The inputs and outputs of a node, as JSON has them.

    Returns:
        ``endpoint_id``, ``node`` (the type that graphs call), ``doc``, ``capabilities``,
        ``basic_fields`` (what people set most), ``inputs`` (field -> ``type`` as NodeTool writes
        types, ``api_name``, ``default``, ``required``, and where there are any ``description``,
        ``min``, ``max``, ``above``, ``below``, ``multiple_of``, ``min_length``, ``max_length``,
        ``pattern``, ``values``, ``properties`` of objects (which have the same), and
        ``custom_of``, the menu whose custom value the field is a part of), ``outputs`` (slot ->
        type) and ``output_api_names`` (slot -> property of the result; ``images[0]`` for its first
        item, empty for all of it). Where something was left out, of the document that the node is
        made of or here, ``left_out`` says what, a sentence each.
    """
    slots = node.outputs()  # type: ignore[no-untyped-call]
    own = node.get_node_type()
    taken = inputs(node)
    told = {
        "endpoint_id": node.endpoint_id(),
        "node": own if NODE_BY_TYPE.get(own) is node else DYNAMIC,
        "doc": (node.__doc__ or "").strip().partition("\n")[0],
        "capabilities": sorted(node.capabilities()),
        "basic_fields": list(node.get_basic_fields()),
        "inputs": taken,
        "outputs": {slot.name: slot.type.model_dump(exclude_none=True) for slot in slots},
        "output_api_names": node.output_names(),
    }
    left_out = list(node._left_out)
    if sum(len(part.get("properties", ())) for part in taken.values()) > MAX_PROPERTIES:
        left_out.append(
            f"the properties of objects after the first {MAX_PROPERTIES:,} are not told"
        )
    return {**told, "left_out": left_out} if left_out else told


def inputs(node: type[FALNode]) -> dict[str, dict[str, Any]]:
    """What :func:`describe` says about the fields of a node, in the order in which people see them."""
    names = node.api_names()
    menus = {helper: menu for menu, parts in node._presets.items() for helper in parts}
    found: dict[str, dict[str, Any]] = {}
    room = MAX_PROPERTIES
    for each in node.properties():  # type: ignore[no-untyped-call]
        told: dict[str, Any] = {
            "type": each.type.model_dump(exclude_none=True),
            "api_name": names.get(each.name, ""),
            "default": plain(each.default),
            "required": each.name in node._required,
            "description": each.description or "",
            "values": each.type.values,
            **limits(node.model_fields[each.name]),
            "properties": _properties(node.model_fields[each.name].annotation) if room > 0 else {},
            "custom_of": menus.get(each.name),
        }
        found[each.name] = {
            k: v for k, v in told.items() if k in _ALWAYS or v not in (None, "", {})
        }
        room -= len(told["properties"])
    return found


def _properties(annotation: Any) -> dict[str, dict[str, Any]]:
    """The properties of the object, or of each object of the list, that a field takes."""
    found: dict[str, dict[str, Any]] = {}
    for option in union_members(annotation):
        for kind in (option, *getattr(option, "__args__", ())):
            if isinstance(kind, type) and issubclass(kind, FALStruct):
                for name, api_name in kind.api_names().items():
                    info = kind.model_fields[name]
                    told = {
                        "api_name": api_name,
                        "required": name in kind._required,
                        "description": info.description or "",
                        **_choices(info.annotation),
                        **limits(info),
                    }
                    found.setdefault(name, told)
    return found


def _choices(annotation: Any) -> dict[str, list[Any]]:
    """The values of the closed set that a property, or each item of one, is of."""
    for option in union_members(annotation):
        for kind in (option, *getattr(option, "__args__", ())):
            if is_enum(kind):
                return {"values": [member.value for member in kind]}
    return {}


def limits(info: FieldInfo) -> dict[str, Any]:
    """The limits of a field and the numbers that are its only values, as far as it has any."""
    found: dict[str, Any] = {}
    for part in info.metadata:
        found |= {key: getattr(part, own) for own, key in _LIMITS.items() if hasattr(part, own)}
    extra = info.json_schema_extra
    told = extra if isinstance(extra, dict) else {}
    found |= {
        key: told[own] for own, key in (("enum", "values"), ("pattern", "pattern")) if own in told
    }
    return {key: value for key, value in found.items() if value is not None}


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
