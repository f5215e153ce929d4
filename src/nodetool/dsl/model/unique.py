"""Names that no two things share: the one that is wanted, else the same with a number behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class UniqueNames:
    """Gives out names, each once; ten thousand of one base cost no more than of ten thousand bases.

    Args:
        taken: names that are not given out.
        joint: what stands before a number.
        fold: names that it makes equal are the same name.
        allows: whether a name may be given out at all.
    """

    def __init__(
        self,
        taken: Iterable[str] = (),
        *,
        joint: str = "_",
        fold: Callable[[str], str] = str,
        allows: Callable[[str], bool] = bool,
    ) -> None:
        self._taken = set(taken)
        self._joint = joint
        self._fold = fold
        self._allows = allows
        # base -> the last number tried: all before it are taken, and names are never given back
        self._counts: dict[str, int] = {}

    def new(self, base: str) -> str:
        """Return ``base``, or ``base`` with the lowest number from 2 on that is free."""
        key = self._fold(base)
        count = self._counts.get(key, 0)
        name = ""
        while not name or self._fold(name) in self._taken or not self._allows(name):
            count += 1
            name = base if count == 1 else f"{base}{self._joint}{count}"
        self._counts[key] = count
        self._taken.add(self._fold(name))
        return name
