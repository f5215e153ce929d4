"""Memory of texts whose shape was found to be good, so that unchanged nodes are not parsed again."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from nodetool.fal.compiler import render
from nodetool.fal.compiler.ir import ModuleIR

#: raises UnexpectedSource for a text that is not of the shape that templates make
Check = Callable[[str, ModuleIR], object]


@cache
def _salt(check: Check) -> str:
    """A new check forgets what an old one found."""
    file = str(sys.modules[check.__module__].__file__)
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


class CheckedSources:
    """Digests of good texts, kept in a folder that may be deleted at any time.

    The check depends on the text and on the check alone, so the digest of both is all it takes.
    """

    def __init__(self, folder: Path | None) -> None:
        self._file = folder / "checked-sources.json" if folder else None
        self.digests: frozenset[str] = frozenset()
        if self._file and self._file.is_file():
            try:
                stored = json.loads(self._file.read_text("utf-8"))
                self.digests = frozenset(item for item in stored if isinstance(item, str))
            except (ValueError, TypeError):
                self.digests = frozenset()

    @staticmethod
    def check(
        text: str,
        module: ModuleIR,
        known: frozenset[str],
        check: Check = render.check_source,
    ) -> str:
        """Check a part of a module unless it is known; returns its digest.

        Raises:
            UnexpectedSource: when it is not of the shape that templates make.
        """
        digest = hashlib.sha256(
            f"{_salt(check)}{text}".encode("utf-8", "surrogatepass")
        ).hexdigest()
        if digest not in known:
            check(text, module)
        return digest

    def add(self, digests: Iterable[str]) -> None:
        """Remember more; where the folder cannot be written, until the end of the process only."""
        more = frozenset(digests) - self.digests
        if not more:
            return
        self.digests |= more
        if self._file is not None:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_text(json.dumps(sorted(self.digests)), "utf-8")
            except OSError:
                return
