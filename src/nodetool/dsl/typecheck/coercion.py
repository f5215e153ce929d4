"""Inputs of a node set to what came, and as they were before the next item comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from nodetool.metadata.type_metadata import TypeMetadata
from nodetool.metadata.typecheck import is_assignable
from nodetool.metadata.types import AssetRef
from nodetool.workflows.base_node import BaseNode

from nodetool.fal.text import redact_text
from nodetool.fal.values.introspection import coerce_asset

_MISSING = object()


def snapshot_inputs(node: BaseNode, names: Iterable[str]) -> dict[str, Any]:
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


def restore_inputs(node: BaseNode, before: Mapping[str, Any]) -> None:
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
    problem = node.assign_property(name, value if prop is None else coerce(value, prop.type))
    if problem:
        told = redact_text(without_location(problem, name), 300)
        came = " and ".join(dict.fromkeys(sources))
        raise ValueError(f"{name} does not take what came from {came}: {told}")


def without_location(problem: str, name: str) -> str:
    """What is wrong with a value, without the node and the input that the sentence begins with."""
    if problem.startswith("["):  # as NodeTool writes it
        problem = problem.partition("] ")[2] or problem
    return problem.removeprefix(f"{name}: ")


def coerce(value: Any, wanted: TypeMetadata) -> Any:
    """A value as an input takes it; as it is when nothing can be made of it.

    A choice becomes its text or number and the other way round, a whole float an integer, a file
    of any kind a plain one, one value a list of one.
    """
    if isinstance(value, tuple):
        value = list(value)
    if wanted.type == "list" and value is not None:
        items = value if isinstance(value, list) else [value]
        return [coerce(item, wanted.type_args[0]) for item in items] if wanted.type_args else items
    if wanted.type == "union":
        if is_assignable(wanted, value):
            return value
        made = ((coerce(value, option), option) for option in wanted.type_args)
        value = next((each for each, option in made if is_assignable(option, each)), value)
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
    """The choice of an enum that a value means: 10 and 10.0 are "10" where only that is one."""
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
