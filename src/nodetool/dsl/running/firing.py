"""When a node that takes plain values fires: what has come in is put together."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from nodetool.workflows.inbox import NodeInbox

#: comes after the last value of an edge, where an input collects
END = object()
#: where an envelope says by which edge it came
EDGE = "nodetool_fal_edge"


@dataclass(slots=True)
class Handle:
    """An input that is connected.

    Attributes:
        edges: how many lead to it; when there are several, it collects them to a list.
        streamed: whether more than one value can come.
        flat: whether lists that come are parts of the list.
    """

    edges: int
    streamed: bool
    flat: bool = True
    _parts: dict[int, list[Any]] = field(default_factory=dict)
    _ended: int = 0

    def take(self, edge: int, value: Any) -> list[Any]:
        """What there is to be used after this has come: nothing, or one value."""
        if self.edges == 1:
            return [value]
        if value is END:
            self._ended += 1
            found = [item for number in sorted(self._parts) for item in self._parts[number]]
            return [found] if self._ended == self.edges and found else []
        if value is not None:
            part = self._parts.setdefault(edge, [])
            part += value if self.flat and isinstance(value, list | tuple) else [value]
        return []


class InputCollector:
    """The inputs of each firing, in order.

    ``on_any``: as soon as each input has a value, and again with each further one; what came before
    the last input had its first value is not lost. ``zip_all``: the first values of all streams,
    then the second ones …; an input that is no stream keeps its value.

    Attributes:
        missing: inputs to which nothing has come so far.
    """

    def __init__(self, inbox: NodeInbox, handles: Mapping[str, Handle], mode: str) -> None:
        self._inbox = inbox
        self._handles = handles
        self._mode = mode
        self.missing = set(handles)

    async def batches(self) -> AsyncGenerator[dict[str, Any], None]:
        """Input -> value, for each firing; once with nothing when nothing is connected."""
        if not self._handles:
            yield {}
            return
        together = self._zipped() if self._mode == "zip_all" else self._on_any()
        async with aclosing(together):
            async for values in together:
                yield values

    async def _arrivals(self) -> AsyncGenerator[tuple[str, Any], None]:
        arriving: Any = self._inbox.iter_any_with_envelope()
        async with aclosing(arriving):
            async for name, envelope in arriving:
                edge = int(envelope.metadata.get(EDGE, 0))
                for value in self._handles[name].take(edge, envelope.data):
                    self.missing.discard(name)
                    yield name, value

    async def _on_any(self) -> AsyncGenerator[dict[str, Any], None]:
        current: dict[str, Any] = {}
        held: list[tuple[str, Any]] = []
        async with aclosing(self._arrivals()) as arrivals:
            async for name, value in arrivals:
                if name not in current:
                    current[name] = value
                else:
                    held.append((name, value))
                    if not self.missing:
                        current[name] = held.pop()[1]
                if self.missing:
                    continue
                yield dict(current)
                for name, value in held:
                    current[name] = value
                    yield dict(current)
                held.clear()

    async def _zipped(self) -> AsyncGenerator[dict[str, Any], None]:
        waiting: dict[str, deque[Any]] = {name: deque() for name in self._handles}
        streams = [n for n, handle in self._handles.items() if handle.streamed]
        streams = streams or list(self._handles)
        async with aclosing(self._arrivals()) as arrivals:
            async for name, value in arrivals:
                if name not in streams:
                    waiting[name].clear()  # the latest one holds
                waiting[name].append(value)
                while all(waiting.values()):
                    yield {
                        name: values.popleft() if name in streams else values[0]
                        for name, values in waiting.items()
                    }
