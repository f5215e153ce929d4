"""A cache that evicts its oldest entries, so that a long simulation does not fill memory or disk.

``cachetools.LRUCache`` does not do the same: it bounds either the number of entries or the sum of
their sizes, not both; it rejects a value above the limit, although an upload larger than the limit
must still be served; it has no callback on eviction, although the files of uploads must be deleted;
and every ``get`` makes an entry the youngest, although jobs are evicted in the order of submission.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")


class LRUCache(Generic[V]):
    """A thread-safe cache of entries by name, bounded by their number and by their total weight.

    Args:
        count: the largest number of entries.
        weight: the largest sum of their weights, mostly in bytes; a single heavier entry stays
            alone.
        on_evict: called with each entry that is evicted, replaced or popped.

    Attributes:
        weight: the sum of the weights of all entries.
    """

    def __init__(
        self,
        count: int,
        weight: int = 2**62,
        on_evict: Callable[[V], None] | None = None,
    ) -> None:
        self._max_count = count
        self._max_weight = weight
        self._on_evict = on_evict
        self._entries: OrderedDict[str, tuple[V, int]] = OrderedDict()
        self._lock = threading.RLock()
        self.weight = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def put(self, name: str, value: V, weight: int = 0) -> None:
        """Store an entry, replacing one of the same name; evict the oldest above the limits."""
        with self._lock:
            self.pop(name)
            self._entries[name] = (value, weight)
            self.weight += weight
            while len(self._entries) > 1 and (
                len(self._entries) > self._max_count or self.weight > self._max_weight
            ):
                self.pop(next(iter(self._entries)))

    def get(self, name: str, *, touch: bool = False) -> V | None:
        """Return an entry, or None when it was evicted; ``touch`` makes it the youngest."""
        with self._lock:
            entry = self._entries.get(name)
            if entry is None:
                return None
            if touch:
                self._entries.move_to_end(name)
            return entry[0]

    def remove(self, name: str) -> V | None:
        """Remove and return an entry without calling ``on_evict``; None when it is not there."""
        with self._lock:
            entry = self._entries.pop(name, None)
            if entry is None:
                return None
            self.weight -= entry[1]
            return entry[0]

    def pop(self, name: str) -> None:
        """Evict an entry, if it is there."""
        value = self.remove(name)
        if value is not None and self._on_evict is not None:
            self._on_evict(value)

    def values(self) -> list[V]:
        """Return all entries, the oldest first."""
        with self._lock:
            return [value for value, _ in self._entries.values()]

    def clear(self) -> None:
        """Evict all entries."""
        with self._lock:
            for name in list(self._entries):
                self.pop(name)
