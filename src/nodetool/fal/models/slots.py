"""The parts that files play in a request, from the names and types of arguments.

A slot is a kind of file with its part: ``image`` is a picture to work on, ``image:mask`` says where,
``image:last`` is the frame that a video ends with.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR
from nodetool.fal.compiler.parsing import inference

_TABLE = Path(__file__).with_name("slots.toml")
_MAX_DEPTH = 4


def slots(field: FieldIR, main: str) -> Iterator[str]:
    """Yield the slots that an argument has, those in objects and lists included.

    Args:
        field: the argument.
        main: kind of the main output: a list of pictures or videos for a video is what it shows, not what it begins with.
    """
    kinds = set(media_kinds(field.type))
    part = _part(field.api_name)
    is_list = field.type.kind is Kind.LIST
    for kind in sorted(kinds):
        if not part and kind in {"image", "video"} and main == "video" and is_list:
            yield f"{kind}:reference"
        else:
            yield f"{kind}:{part}" if part else kind


def media_kinds(type_: TypeIR, depth: int = 0) -> Iterator[str]:
    """Yield the kinds of files in a type."""
    if type_.kind is Kind.MEDIA:
        yield type_.media
    if depth == _MAX_DEPTH:
        return
    inner = [*type_.members, *([type_.item] if type_.item else [])]
    inner += [field.type for field in type_.struct.fields] if type_.struct else []
    for each in inner:
        yield from media_kinds(each, depth + 1)


@cache
def _part(name: str) -> str:
    """Return the part that an argument's name says; empty for what is worked on."""
    table = _table()
    if name in table["names"]:
        return table["names"][name]
    words = set(inference.words(name))
    return next((part for word, part in table["words"].items() if word in words), "")


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    """Return names and words -> part, in the order of the file."""
    tables = tomllib.loads(_TABLE.read_text("utf-8"))
    return {
        table: {word: part for part, text in rows.items() for word in text.split()}
        for table, rows in tables.items()
    }
