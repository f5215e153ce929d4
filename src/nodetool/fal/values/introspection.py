"""Introspection of the annotations of generated fields, all in one module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, EnumMeta
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from nodetool.metadata.types import AssetRef, NameToType

from nodetool.fal.categories import public_module


def union_members(annotation: Any) -> tuple[Any, ...]:
    """Return the members of a union without None; for any other type, only that type."""
    if get_origin(annotation) in {Union, UnionType}:
        return tuple(arg for arg in get_args(annotation) if arg is not NoneType)
    return (annotation,)


def is_optional(annotation: Any) -> bool:
    """Return whether None is allowed."""
    return annotation is Any or (
        get_origin(annotation) in {Union, UnionType} and NoneType in get_args(annotation)
    )


def is_enum(annotation: Any) -> bool:
    """Return whether the annotation is an Enum class."""
    return isinstance(annotation, EnumMeta)


def coerce_asset(value: Any, annotation: Any) -> Any:
    """Convert a URL, a file object of fal or an untyped reference to the field's kind of reference.

    NodeTool's worker passes files that are not images, audio or video as plain assets; people and
    fal's own examples write URLs or file objects. Anything else is returned unchanged.
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
        metadata = {k: v for k, v in value.items() if k not in {"url", "type"}}
        return {"type": name, "uri": value["url"], "metadata": metadata or None}
    if isinstance(value, dict) and value.get("type", "asset") == "asset":
        return {**value, "type": name}
    return _to_plain_asset(value) if kind is AssetRef else value


def _to_plain_asset(value: Any) -> Any:
    """Convert a reference of any kind to one to a plain file: NodeTool does not accept it as that."""
    if isinstance(value, AssetRef):
        return AssetRef(
            uri=value.uri, asset_id=value.asset_id, data=value.data, metadata=value.metadata
        )
    kind = NameToType.get(str(value.get("type"))) if isinstance(value, dict) else None
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return {k: v for k, v in value.items() if k in AssetRef.model_fields} | {"type": "asset"}
    return value


def enum_value(value: Any, kind: type[Enum]) -> Any:
    """Return the value of an enum that another spelling of it means: ``5`` for ``"5"``, ``1k`` for ``1K``.

    A workflow that was saved before the values changed keeps its choice. Anything else is returned
    as it is.
    """
    if isinstance(value, Enum) or not isinstance(value, str | int) or isinstance(value, bool):
        return value
    values = [member.value for member in kind]
    if any(value == item and type(value) is type(item) for item in values):
        return value
    if isinstance(value, int) and value.bit_length() > 64:  # Python does not write very large ones
        return value
    same = [item for item in values if str(item).casefold() == str(value).casefold()]
    return same[0] if len(same) == 1 else value


def former_values(annotation: Any) -> frozenset[str | int]:
    """Return the values that the enum of a field once had and fal no longer takes."""
    return frozenset(
        value
        for kind in union_members(annotation)
        if isinstance(kind, EnumMeta)
        for name, value in vars(kind).items()
        if not name.startswith("_")
        and isinstance(value, str | int)
        and not isinstance(value, Enum | bool)
    )


def is_former(value: Any, annotation: Any) -> bool:
    """Return whether a value is one that fal once took in a field."""
    return isinstance(value, str | int) and value in former_values(annotation)


def classes_in(annotation: Any) -> Iterator[type[Any]]:
    """Yield the classes that an annotation names, those of list items included."""
    for option in union_members(annotation):
        for kind in (option, *getattr(option, "__args__", ())):
            if isinstance(kind, type):
                yield kind


def register_enums(annotations: Iterable[Any]) -> None:
    """Register the enums in annotations with NodeTool, also inside lists, dicts and unions.

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
