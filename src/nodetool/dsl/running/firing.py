"""Collect the inputs of a node until it fires."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from nodetool.workflows.inbox import NodeInbox

#: put into an inbox after the last value of an edge, where an input collects several edges
END = object()
#: the key in the metadata of an envelope that holds the number of its edge
EDGE = "nodetool_fal_edge"


@dataclass(slots=True)
class Handle:
    """An input that is connected.

    Attributes:
        edges: how many lead to it; several are collected into a list.
        streamed: whether more than one value can arrive.
        flat: whether to flatten lists that arrive into that list.
    """

    edges: int
    streamed: bool
    flat: bool = True
    _parts: dict[int, list[Any]] = field(default_factory=dict)
    _ended: int = 0

    def add(self, edge: int, value: Any) -> list[Any]:
        """Add a value that has arrived; return what the node can use now: nothing, or one value.

        Args:
            edge: its number among those of the input.
            value: the value, or :data:`END`.
        """
        if self.edges == 1:
            return [value]
        if value is END:
            self._ended += 1
            items = [item for number in sorted(self._parts) for item in self._parts[number]]
            return [items] if self._ended == self.edges and items else []
        if value is not None:
            part = self._parts.setdefault(edge, [])
            part += value if self.flat and isinstance(value, list | tuple) else [value]
        return []


class InputCollector:
    """Collects the inputs of each firing of a node, in order.

    ``on_any``: fire as soon as each input has a value, and again with each further one; values that
    arrive before the last input has its first one are not lost. ``zip_all``: fire with the first
    values of all streams, then with the second ones …; an input that is no stream keeps its value.

    Attributes:
        missing: inputs that have no value yet.
    """

    def __init__(self, inbox: NodeInbox, handles: Mapping[str, Handle], mode: str) -> None:
        self._inbox = inbox
        self._handles = handles
        self._mode = mode
        self.missing = set(handles)

    async def batches(self) -> AsyncGenerator[dict[str, Any], None]:
        """Yield input -> value for each firing; once an empty mapping when nothing is connected."""
        if not self._handles:
            yield {}
            return
        firings = self._zip_all() if self._mode == "zip_all" else self._on_any()
        async with aclosing(firings):
            async for values in firings:
                yield values

    async def _arrivals(self) -> AsyncGenerator[tuple[str, Any], None]:
        envelopes: Any = self._inbox.iter_any_with_envelope()
        async with aclosing(envelopes):
            async for name, envelope in envelopes:
                edge = int(envelope.metadata.get(EDGE, 0))
                for value in self._handles[name].add(edge, envelope.data):
                    self.missing.discard(name)
                    yield name, value

    async def _on_any(self) -> AsyncGenerator[dict[str, Any], None]:
        current: dict[str, Any] = {}
        queued: list[tuple[str, Any]] = []
        async with aclosing(self._arrivals()) as arrivals:
            async for name, value in arrivals:
                if name not in current:
                    current[name] = value
                else:
                    queued.append((name, value))
                    if not self.missing:
                        current[name] = queued.pop()[1]
                if self.missing:
                    continue
                yield dict(current)
                for name, value in queued:
                    current[name] = value
                    yield dict(current)
                queued.clear()

    async def _zip_all(self) -> AsyncGenerator[dict[str, Any], None]:
        waiting: dict[str, deque[Any]] = {name: deque() for name in self._handles}
        streams = [n for n, handle in self._handles.items() if handle.streamed]
        streams = streams or list(self._handles)
        async with aclosing(self._arrivals()) as arrivals:
            async for name, value in arrivals:
                if name not in streams:
                    waiting[name].clear()  # only the latest value counts
                waiting[name].append(value)
                while all(waiting.values()):
                    yield {
                        name: values.popleft() if name in streams else values[0]
                        for name, values in waiting.items()
                    }
