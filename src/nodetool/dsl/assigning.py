"""Inputs of a node set to what came, and as they were before the next item comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from nodetool.workflows.base_node import BaseNode

from nodetool.fal.errors import readable

_MISSING = object()


def kept(node: BaseNode, names: Iterable[str]) -> dict[str, Any]:
    """What a node has for some inputs, and for what these set besides."""
    presets = getattr(type(node), "_presets", {})
    every = {*names, *(helper for name in names for helper in presets.get(name, ()))}
    return {
        name: (
            getattr(node, name)
            if name in type(node).model_fields
            else node._dynamic_properties.get(name, _MISSING)
        )
        for name in every
    }


def restore(node: BaseNode, before: Mapping[str, Any]) -> None:
    """Forget the inputs of the last firing: nothing may be left of them where None comes now."""
    for name, value in before.items():
        if name in type(node).model_fields:
            setattr(node, name, value)
        elif value is _MISSING:
            node._dynamic_properties.pop(name, None)
        else:
            node._dynamic_properties[name] = value


def assign(node: BaseNode, name: str, value: Any, sources: Sequence[str]) -> None:
    """Set an input to what came.

    Raises:
        ValueError: naming the input and where the value came from.
    """
    prop: Any = node.find_property(name)
    problem = node.assign_property(name, value if prop is None else _fitting(value, prop.type))
    if problem:
        told = readable(problem.partition("] ")[2] or problem, 300)
        came = " and ".join(dict.fromkeys(sources))
        raise ValueError(f"{name} does not take what came from {came}: {told}")


def _fitting(value: Any, wanted: Any) -> Any:
    """A value as an input takes it: choices as their texts, one value as a list of one."""
    if isinstance(value, Enum) and not (
        wanted.is_enum_type() and isinstance(value, wanted.get_python_type())
    ):
        value = value.value
    if isinstance(value, tuple):
        value = list(value)
    if wanted.is_list_type() and value is not None and not isinstance(value, list):
        return [value]
    return value
