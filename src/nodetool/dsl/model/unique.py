"""Unique names: the requested one, else the same with a number appended."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class UniqueNames:
    """Hands out names, each once; ten thousand of one base cost no more than of ten thousand bases.

    Args:
        reserved: names that are never handed out.
        separator: what stands before a number.
        fold: maps a name to a key; names with the same key are the same name.
        allows: returns whether a name may be handed out at all.
    """

    def __init__(
        self,
        reserved: Iterable[str] = (),
        *,
        separator: str = "_",
        fold: Callable[[str], str] = str,
        allows: Callable[[str], bool] = bool,
    ) -> None:
        self._used_names = set(reserved)
        self._separator = separator
        self._fold = fold
        self._allows = allows
        # base -> the last number tried: all before it are used, and names are never given back
        self._counts: dict[str, int] = {}

    def new(self, base: str) -> str:
        """Return ``base``, or ``base`` with the lowest number from 2 on that is free."""
        key = self._fold(base)
        count = self._counts.get(key, 0)
        name = ""
        while not name or self._fold(name) in self._used_names or not self._allows(name):
            count += 1
            name = base if count == 1 else f"{base}{self._separator}{count}"
        self._counts[key] = count
        self._used_names.add(self._fold(name))
        return name
