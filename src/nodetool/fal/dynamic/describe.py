"""Describes a node class as plain data, for the app, the command line and programs."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, get_type_hints

from nodetool.metadata.types import OutputSlot
from nodetool.workflows.base_node import NODE_BY_TYPE
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.aliases import MODULE_ALIASES
from nodetool.fal.compiler.wording import glossary
from nodetool.fal.node import FALNode
from nodetool.fal.values.introspection import is_enum, union_members
from nodetool.fal.values.structs import FALStruct

#: type of the node that runs endpoints without a node of their own
DYNAMIC = "fal.dynamic.DynamicFal"
#: most properties of objects that are described: many fields may have the same large object
MAX_PROPERTIES = 2_000
#: keys that the description of every input has
_ALWAYS = frozenset({"type", "default", "required"})
#: limit by pydantic's name -> its key in the description
_LIMITS = {
    "ge": "min", "le": "max", "gt": "above", "lt": "below", "multiple_of": "multiple_of",
    "min_length": "min_length", "max_length": "max_length",
}  # fmt: skip


def describe(node: type[FALNode]) -> dict[str, Any]:
    """Return the inputs and outputs of a node as JSON.

    Returns:
        ``endpoint_id``, ``node`` (its type in graphs), ``doc``, ``capabilities``,
        ``basic_fields`` (those set most often), ``inputs`` (field -> ``type`` as NodeTool writes
        types, ``api_name``, ``default``, ``required``, and if there are any ``description``,
        ``min``, ``max``, ``above``, ``below``, ``multiple_of``, ``min_length``, ``max_length``,
        ``pattern``, ``values``, ``properties`` of objects (described in the same way), and
        ``custom_of``, the menu whose custom value the field is a part of), ``outputs`` (slot ->
        type), ``output_api_names`` (slot -> property of the result; ``images[0]`` for its first
        item, empty for all of it), ``output_descriptions`` (slot -> what it holds, for those that
        are explained) and ``output_properties`` (slot -> ``properties`` of its object, or of each of
        its objects, for those that have any). If anything was left out, of the document that the
        node was generated from or here, ``left_out`` says what, a sentence each.
    """
    slots = node.outputs()  # type: ignore[no-untyped-call]
    node_type = node.get_node_type()
    fields = inputs(node)
    parts = _output_properties(node)
    description = {
        "endpoint_id": node.endpoint_id(),
        "node": node_type if NODE_BY_TYPE.get(node_type) is node else DYNAMIC,
        "doc": (node.__doc__ or "").strip().partition("\n")[0],
        "capabilities": sorted(node.capabilities()),
        "basic_fields": list(node.get_basic_fields()),
        "inputs": fields,
        "outputs": {slot.name: slot.type.model_dump(exclude_none=True) for slot in slots},
        "output_api_names": node.output_names(),
        "output_descriptions": _output_descriptions(node, slots),
        "output_properties": parts,
    }
    left_out = list(node.left_out())
    counts = (
        sum(len(f.get("properties", ())) for f in fields.values()),
        sum(map(len, parts.values())),
    )
    if max(counts) > MAX_PROPERTIES:
        left_out.append(
            f"the properties of objects after the first {MAX_PROPERTIES:,} are not listed"
        )
    return {**description, "left_out": left_out} if left_out else description


def _output_descriptions(node: type[FALNode], slots: Iterable[OutputSlot]) -> dict[str, str]:
    """Return slot -> description, from the tables that the generator reads; classes do not have them."""
    endpoint = endpoints.get(node.endpoint_id())
    namespace = endpoint.node_type.split(".")[1] if endpoint is not None else ""
    names = node.output_names()
    sources = {slot: name.removesuffix("[0]") for slot, name in names.items()}
    texts = {
        slot.name: glossary.describe_output(
            sources[slot.name],
            endpoint_id=node.endpoint_id(),
            module=MODULE_ALIASES.get(namespace, namespace),
            siblings=sources.values(),
            is_file=slot.type.is_asset_type(recursive=True),
            first=names[slot.name].endswith("[0]"),
            catalogued=endpoint is not None,
        )
        for slot in slots
    }
    return {slot: text for slot, text in texts.items() if text}


def _output_properties(node: type[FALNode]) -> dict[str, dict[str, dict[str, Any]]]:
    """Return slot -> the properties of the object, or of each object of the list, that it holds."""
    described: dict[str, dict[str, dict[str, Any]]] = {}
    remaining = MAX_PROPERTIES
    for slot, annotation in get_type_hints(node.return_type()).items():
        properties = _properties(annotation) if remaining > 0 else {}
        remaining -= len(properties)
        described |= {slot: properties} if properties else {}
    return described


def inputs(node: type[FALNode]) -> dict[str, dict[str, Any]]:
    """Return the descriptions of a node's fields, as in :func:`describe`, in the app's order."""
    names = node.api_names()
    menus = {helper: menu for menu, parts in node.preset_fields().items() for helper in parts}
    described: dict[str, dict[str, Any]] = {}
    required = node.required_fields()
    remaining = MAX_PROPERTIES
    for field in node.properties():  # type: ignore[no-untyped-call]
        info = node.model_fields[field.name]
        description: dict[str, Any] = {
            "type": field.type.model_dump(exclude_none=True),
            "api_name": names.get(field.name, ""),
            "default": plain(field.default),
            "required": field.name in required,
            "description": field.description or "",
            "values": field.type.values,
            **limits(info),
            "properties": _properties(info.annotation) if remaining > 0 else {},
            "custom_of": menus.get(field.name),
        }
        described[field.name] = {
            k: v for k, v in description.items() if k in _ALWAYS or v not in (None, "", {})
        }
        remaining -= len(description["properties"])
    return described


def _properties(annotation: Any) -> dict[str, dict[str, Any]]:
    """Return the properties of the object, or of each object of the list, that a field accepts."""
    properties: dict[str, dict[str, Any]] = {}
    for option in union_members(annotation):
        for kind in (option, *getattr(option, "__args__", ())):
            if isinstance(kind, type) and issubclass(kind, FALStruct):
                for name, api_name in kind.api_names().items():
                    info = kind.model_fields[name]
                    description = {
                        "api_name": api_name,
                        "required": name in kind.required_fields(),
                        "description": info.description or "",
                        **_choices(info.annotation),
                        **limits(info),
                    }
                    properties.setdefault(name, description)
    return properties


def _choices(annotation: Any) -> dict[str, list[Any]]:
    """Return the allowed values of a property, or of each of its items, if it is an enum."""
    for option in union_members(annotation):
        for kind in (option, *getattr(option, "__args__", ())):
            if is_enum(kind):
                return {"values": [member.value for member in kind]}
    return {}


def limits(info: FieldInfo) -> dict[str, Any]:
    """Return the limits of a field and its files, its pattern, and the only numbers it allows."""
    result: dict[str, Any] = {}
    for limit in info.metadata:
        result |= {
            key: getattr(limit, name) for name, key in _LIMITS.items() if hasattr(limit, name)
        }
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    for name, key in (("enum", "values"), ("pattern", "pattern"), ("file_limits", "file_limits")):
        if name in extra:
            result[key] = extra[name]
    return {key: value for key, value in result.items() if value is not None}


def plain(value: Any) -> Any:
    """Return a default value as JSON."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_none=True)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value
