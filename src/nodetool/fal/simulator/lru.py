"""A dictionary that forgets its oldest entries, so that a long simulation does not fill up."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")


class LRUCache(Generic[V]):
    """Entries by name, as many and as heavy as allowed; safe between threads.

    Args:
        count: entries at most.
        weight: sum of their weights at most; a single heavier entry stays alone.
        dropped: is called with each entry that is forgotten.
    """

    def __init__(
        self,
        count: int,
        weight: int = 2**62,
        dropped: Callable[[V], None] | None = None,
    ) -> None:
        self._count = count
        self._limit = weight
        self._dropped = dropped
        self._entries: OrderedDict[str, tuple[V, int]] = OrderedDict()
        self._lock = threading.RLock()
        self.weight = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def put(self, name: str, value: V, weight: int = 0) -> None:
        """Keep an entry; the oldest ones go when it is too much."""
        with self._lock:
            self.pop(name)
            self._entries[name] = (value, weight)
            self.weight += weight
            while len(self._entries) > 1 and (
                len(self._entries) > self._count or self.weight > self._limit
            ):
                self.pop(next(iter(self._entries)))

    def get(self, name: str, *, touch: bool = False) -> V | None:
        """An entry, if it is still there; ``touch`` makes it the youngest."""
        with self._lock:
            found = self._entries.get(name)
            if found is None:
                return None
            if touch:
                self._entries.move_to_end(name)
            return found[0]

    def take(self, name: str) -> V | None:
        """Remove an entry without letting it be dropped."""
        with self._lock:
            found = self._entries.pop(name, None)
            if found is None:
                return None
            self.weight -= found[1]
            return found[0]

    def pop(self, name: str) -> None:
        """Forget an entry."""
        value = self.take(name)
        if value is not None and self._dropped is not None:
            self._dropped(value)

    def values(self) -> list[V]:
        """All entries, the oldest first."""
        with self._lock:
            return [value for value, _ in self._entries.values()]

    def clear(self) -> None:
        """Forget all entries."""
        with self._lock:
            for name in list(self._entries):
                self.pop(name)
