"""What annotations of generated fields say: the one place that takes them apart."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, EnumMeta
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from nodetool.metadata.types import NameToType


def members(annotation: Any) -> tuple[Any, ...]:
    """The alternatives of a union without None; a plain type is its own only one."""
    if get_origin(annotation) in {Union, UnionType}:
        return tuple(arg for arg in get_args(annotation) if arg is not NoneType)
    return (annotation,)


def is_optional(annotation: Any) -> bool:
    """Whether None is allowed."""
    return annotation is Any or (
        get_origin(annotation) in {Union, UnionType} and NoneType in get_args(annotation)
    )


def is_enum(annotation: Any) -> bool:
    """Whether the annotation is an Enum class."""
    return isinstance(annotation, EnumMeta)


def register_enums(annotations: Iterable[Any]) -> None:
    """Tell NodeTool of enums inside lists, dicts and unions: it only finds plain ones itself."""
    stack = [a for a in annotations if get_origin(a) is not None]
    while stack:
        current = stack.pop()
        if isinstance(current, type) and issubclass(current, Enum):
            NameToType[f"{current.__module__}.{current.__qualname__}"] = current
        else:
            stack.extend(get_args(current))
