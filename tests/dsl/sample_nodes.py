"""Nodes of other kinds than fal's, for graphs that run in tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, ClassVar, TypedDict

from nodetool.metadata.types import ImageRef
from nodetool.workflows.base_node import BaseNode
from nodetool.workflows.io import NodeInputs, NodeOutputs

from tests.helpers import media


class Count(BaseNode):
    """Words, one after the other."""

    count: int = 3
    fail_after: int = -1

    class OutputType(TypedDict):
        word: str
        number: int

    async def gen_process(self, context: Any) -> AsyncGenerator[OutputType, None]:
        for number in range(self.count):
            if number == self.fail_after:
                raise ValueError("it has lost count")
            yield {"word": f"w{number}", "number": number}
            await asyncio.sleep(0.01)


class Text(BaseNode):
    """A text, after a while."""

    text: str = ""
    seconds: float = 0.0

    async def process(self, context: Any) -> str:
        await asyncio.sleep(self.seconds)
        return self.text


class Join(BaseNode):
    """Two texts as one."""

    a: str = ""
    b: str = ""

    async def process(self, context: Any) -> str:
        return f"{self.a}+{self.b}"


class JoinAll(BaseNode):
    """Texts as one."""

    parts: list[str] = []

    async def process(self, context: Any) -> str:
        return ",".join(self.parts)


class Controls(BaseNode):
    """Tells other nodes what to do, which only the app knows."""

    async def run(self, context: Any, inputs: NodeInputs, outputs: NodeOutputs) -> None:
        await outputs.emit("__control__", {"properties": {}})

    async def process(self, context: Any) -> str:
        return ""


class Gather(BaseNode):
    """All that flows in, as a list; it reads its inbox itself."""

    item: Any = None

    @classmethod
    def is_streaming_input(cls) -> bool:
        return True

    async def run(self, context: Any, inputs: NodeInputs, outputs: NodeOutputs) -> None:
        items = [item async for item in inputs.stream("item")]
        await outputs.emit("output", items)

    async def process(self, context: Any) -> list[Any]:
        return []


class Choose(BaseNode):
    """The text goes one way or the other."""

    text: str = ""
    left: bool = True

    class OutputType(TypedDict):
        left_way: str
        right_way: str

    async def gen_process(self, context: Any) -> AsyncGenerator[OutputType, None]:
        yield {"left_way" if self.left else "right_way": self.text}  # type: ignore[misc]


class Paint(BaseNode):
    """A picture that is made on this machine."""

    async def process(self, context: Any) -> ImageRef:
        picture: ImageRef = await context.image_from_bytes(media.png())
        return picture


class Copy(BaseNode):
    """The picture once more: read on this machine, and made anew."""

    image: ImageRef = ImageRef()

    async def process(self, context: Any) -> ImageRef:
        content = await context.asset_to_io(self.image)
        picture: ImageRef = await context.image_from_bytes(content.read())
        return picture


class Blobs(BaseNode):
    """Files of the same size, one after the other, each with other bytes."""

    count: int = 6

    class OutputType(TypedDict):
        output: ImageRef

    async def gen_process(self, context: Any) -> AsyncGenerator[OutputType, None]:
        for number in range(self.count):
            yield {"output": ImageRef(data=bytes([number]) * 500_000)}
            await asyncio.sleep(0.1)


class TwoSlots(BaseNode):
    """Two files in two slots, each of which would be called the same."""

    class OutputType(TypedDict):
        output: dict[str, Any]
        images: list[ImageRef]

    async def process(self, context: Any) -> OutputType:
        return {
            "output": {"images": [ImageRef(data=b"A" * 100)]},
            "images": [ImageRef(data=b"B" * 100)],
        }


class Merge(BaseNode):
    """Two texts as they come, one after the other."""

    a: str = ""
    b: str = ""

    class OutputType(TypedDict):
        output: str

    @classmethod
    def is_streaming_input(cls) -> bool:
        return True

    async def run(self, context: Any, inputs: NodeInputs, outputs: NodeOutputs) -> None:
        async for _, item in inputs.any():
            await outputs.emit("output", item)

    async def gen_process(self, context: Any) -> AsyncGenerator[OutputType, None]:
        yield {"output": ""}


class Point(BaseNode):
    """A picture at an address that is made up of two parts."""

    first: str = ""
    second: str = ""

    async def process(self, context: Any) -> ImageRef:
        return ImageRef(uri=self.first + self.second)


class Shout(BaseNode):
    """Fails."""

    text: str = ""

    async def process(self, context: Any) -> str:
        raise RuntimeError(f"cannot shout {self.text}")


class Hooks(BaseNode):
    """Notes which of its hooks are called."""

    text: str = ""
    fail: bool = False
    calls: ClassVar[list[str]] = []

    async def pre_process(self, context: Any) -> None:
        self.calls.append("pre_process")

    async def preload_model(self, context: Any) -> None:
        self.calls.append("preload_model")

    async def finalize(self, context: Any) -> None:
        self.calls.append("finalize")
        raise OSError("cleaning up fails too")

    async def process(self, context: Any) -> str:
        self.calls.append("process")
        if self.fail:
            raise ValueError("as told")
        return self.text


class Pass(BaseNode):
    """The text, or None when it is w1."""

    text: str = ""

    class OutputType(TypedDict):
        text: str | None

    async def process(self, context: Any) -> OutputType:
        return {"text": None if self.text == "w1" else self.text}


class Echo(BaseNode):
    """What it has when it fires, the default too."""

    text: str | None = "default"
    label: str = "none"

    async def process(self, context: Any) -> str:
        return f"{self.label}:{self.text}"


def type_of(cls: type[BaseNode]) -> str:
    """How graphs call a node."""
    return str(cls.get_node_type())
