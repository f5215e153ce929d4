"""Nodes that give and take a value of each kind."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypedDict

from nodetool.metadata.types import AssetRef, ImageRef, NameToType
from nodetool.workflows.base_node import BaseNode


class Colour(Enum):
    RED, BLUE = "red", "blue"


class Count(Enum):
    ONE, TWO = 1, 2


# NodeTool registers enums by their module, and asks for those of tests without its first part
NameToType.update({f"typed_nodes.{kind.__name__}": kind for kind in (Colour, Count)})


class Given(BaseNode):
    """A value of each kind."""

    class OutputType(TypedDict):
        whole: float
        image: ImageRef
        colour: Colour
        count: Count
        number: int
        text: str

    async def process(self, context: Any) -> OutputType:
        return {
            "whole": 2.0,
            "image": ImageRef(uri="https://x.test/a.png"),
            "colour": Colour.BLUE,
            "count": Count.TWO,
            "number": 2,
            "text": "red",
        }


class Taken(BaseNode):
    """Takes one of each kind."""

    number: int = 0
    numbers: list[int] = []
    either: int | str = 0
    text: str = ""
    file: AssetRef = AssetRef()
    files: list[AssetRef] = []
    colour: Colour = Colour.RED
    count: Count = Count.ONE
    counts: list[Count] = []

    async def process(self, context: Any) -> dict[str, Any]:
        return {name: getattr(self, name) for name in type(self).model_fields}
