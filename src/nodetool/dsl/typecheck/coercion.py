"""Coerce values to the types of inputs, set inputs of nodes, and restore them between firings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from nodetool.metadata.type_metadata import TypeMetadata
from nodetool.metadata.typecheck import is_assignable
from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import BaseNode

from nodetool.fal.node import FALNode
from nodetool.fal.text import redact_text
from nodetool.fal.values.introspection import coerce_asset

_MISSING = object()


def snapshot_inputs(node: BaseNode, names: Iterable[str]) -> dict[str, Any]:
    """Return the values that a node has for some inputs, and for the fields that these also set."""
    presets = type(node).preset_fields() if isinstance(node, FALNode) else {}
    affected = {*names, *(helper for name in names for helper in presets.get(name, ()))}
    return {
        name: (
            getattr(node, name)
            if name in type(node).model_fields
            else node.dynamic_properties.get(name, _MISSING)
        )
        for name in affected
    }


def restore_inputs(node: BaseNode, before: Mapping[str, Any]) -> None:
    """Restore the inputs as they were before a firing: none may persist where None comes next."""
    for name, value in before.items():
        if name in type(node).model_fields:
            setattr(node, name, value)
        elif value is _MISSING:
            node.dynamic_properties.pop(name, None)
        else:
            node.dynamic_properties[name] = value


def assign(node: BaseNode, name: str, value: Any, sources: Sequence[str]) -> None:
    """Set an input of a node to a value.

    Args:
        node: that runs.
        name: of the input.
        value: that has arrived.
        sources: ids of the nodes that it came from.

    Raises:
        ValueError: the input does not accept the value; names the input and the sources.
    """
    prop: Any = node.find_property(name)
    problem = node.assign_property(name, value if prop is None else coerce(value, prop.type))
    if problem:
        reason = redact_text(without_location(problem, name), 300)
        senders = " and ".join(dict.fromkeys(sources))
        raise ValueError(f"{name} does not take what came from {senders}: {reason}")


def without_location(problem: str, name: str) -> str:
    """Return what is wrong with a value, without the leading names of node and input."""
    if problem.startswith("["):  # as NodeTool writes it
        problem = problem.partition("] ")[2] or problem
    return problem.removeprefix(f"{name}: ")


def coerce(value: Any, wanted: TypeMetadata) -> Any:
    """Return a value converted to the type of an input, or unchanged when no conversion applies.

    A choice becomes its text or number and the other way round, a whole float an integer, a file
    of any kind a plain one, one value a list of one.

    Args:
        value: that is given or has arrived.
        wanted: type of the input.
    """
    if isinstance(value, tuple):
        value = list(value)
    if wanted.type == "list" and value is not None:
        items = value if isinstance(value, list) else [value]
        return [coerce(item, wanted.type_args[0]) for item in items] if wanted.type_args else items
    if wanted.type == "union":
        if is_assignable(wanted, value):
            return value
        attempts = ((coerce(value, option), option) for option in wanted.type_args)
        value = next((item for item, option in attempts if is_assignable(option, item)), value)
        return value.value if isinstance(value, Enum) else value
    if wanted.type == "enum":
        return _choice(value, wanted)
    if isinstance(value, Enum):
        value = str(value.value) if wanted.type == "str" else value.value
    if wanted.type == "int" and isinstance(value, float) and value.is_integer():
        return int(value)
    if wanted.type == "asset" and isinstance(value, AssetRef):
        return coerce_asset(value, AssetRef)
    return value


def _choice(value: Any, wanted: Any) -> Any:
    """Return the choice of an enum that a value means: 10 and 10.0 are "10" where that is one."""
    if isinstance(value, Enum):
        if isinstance(value, wanted.get_python_type()):
            return value
        value = value.value
    choices = wanted.values or []
    if value in choices or isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return next((choice for choice in choices if str(choice) == str(value)), value)
