"""What annotations of generated fields say: the one place that takes them apart."""

from __future__ import annotations

from collections.abc import Iterable
from enum import EnumMeta
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from nodetool.metadata.types import AssetRef, NameToType

from nodetool.fal.categories import public_module


def union_members(annotation: Any) -> tuple[Any, ...]:
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


def coerce_asset(value: Any, annotation: Any) -> Any:
    """A URL, a file of fal, or a reference without a kind as a reference of the field's kind.

    The worker hands files that are no image, sound or video over as plain assets; people and
    fal's own examples write URLs or file objects. Anything else is returned as it is.
    """
    kinds = union_members(annotation)
    if len(kinds) != 1:
        return value
    kind = kinds[0]
    if not (isinstance(kind, type) and issubclass(kind, AssetRef)):
        return value
    name = kind.model_fields["type"].default
    if isinstance(value, str) and value:
        return {"type": name, "uri": value}
    if isinstance(value, dict) and "url" in value and "uri" not in value:
        told = {k: v for k, v in value.items() if k not in {"url", "type"}}
        return {"type": name, "uri": value["url"], "metadata": told or None}
    if isinstance(value, dict) and value.get("type", "asset") == "asset":
        return {**value, "type": name}
    return _any_file(value) if kind is AssetRef else value


def _any_file(value: Any) -> Any:
    """A reference of any kind as one to a plain file: NodeTool itself does not take it for that."""
    if isinstance(value, AssetRef):
        return AssetRef(
            uri=value.uri, asset_id=value.asset_id, data=value.data, metadata=value.metadata
        )
    kind = NameToType.get(str(value.get("type"))) if isinstance(value, dict) else None
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return {k: v for k, v in value.items() if k in AssetRef.model_fields} | {"type": "asset"}
    return value


def register_enums(annotations: Iterable[Any]) -> None:
    """Tell NodeTool of the enums in annotations, also of those inside lists, dicts and unions.

    An enum takes the name of its category's package: the app's metadata names it after its module.
    """
    stack = list(annotations)
    while stack:
        current = stack.pop()
        if isinstance(current, EnumMeta):
            current.__module__ = public_module(current.__module__)
            NameToType[f"{current.__module__}.{current.__qualname__}"] = current
        else:
            stack.extend(get_args(current))
