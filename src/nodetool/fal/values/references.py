"""References to files anywhere inside the values of outputs: listed, and replaced in a copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from nodetool.metadata.types import AssetRef
from pydantic import BaseModel


def references(
    value: Any, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], AssetRef]]:
    """Yield the references in a value, each with its path.

    Args:
        value: of an output, or several by their slots.
        path: of the value; keys, and numbers from 1.
    """
    parts: Any = ()
    if isinstance(value, AssetRef):
        yield path, value
    elif isinstance(value, Mapping):
        parts = value.items()
    elif isinstance(value, BaseModel):
        parts = iter(value)
    elif isinstance(value, list | tuple):
        parts = enumerate(value, 1)
    for key, part in parts:
        yield from references(part, (*path, str(key)))


def replace_references(value: Any, new: Callable[[AssetRef], AssetRef]) -> Any:
    """Return a copy of a value with other references.

    Args:
        value: as for :func:`references`; it is not changed.
        new: returns the reference that replaces another one.
    """
    if isinstance(value, AssetRef):
        return new(value)
    if isinstance(value, Mapping):
        return {key: replace_references(item, new) for key, item in value.items()}
    if isinstance(value, BaseModel):
        return value.model_copy(update={key: replace_references(item, new) for key, item in value})
    if isinstance(value, list | tuple):
        return [replace_references(item, new) for item in value]
    return value
