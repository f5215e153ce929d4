"""Memory of texts whose shape was found to be good, so that unchanged nodes are not parsed again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from nodetool.fal.schema import render
from nodetool.fal.schema.ir import ModuleIR


@cache
def _salt() -> str:
    """A new check forgets what an old one found."""
    return hashlib.sha256(Path(render.__file__).read_bytes()).hexdigest()


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
    def check(text: str, module: ModuleIR, known: frozenset[str]) -> str:
        """Check a part of a module unless it is known; returns its digest.

        Raises:
            UnexpectedSource: when it is not of the shape that templates make.
        """
        digest = hashlib.sha256(f"{_salt()}{text}".encode("utf-8", "surrogatepass")).hexdigest()
        if digest not in known:
            render.check_source(text, module)
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
