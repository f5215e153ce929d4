"""Remember sources that passed the check of their shape, so that unchanged nodes are not parsed again."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from nodetool.fal.compiler import render
from nodetool.fal.compiler.ir import ModuleIR

#: raises UnexpectedSourceError for a text that is not of the shape that templates make
Check = Callable[[str, ModuleIR], object]


@cache
def _salt(check: Check) -> str:
    """Return a digest of the check itself, so that a changed check invalidates its old results."""
    file = str(sys.modules[check.__module__].__file__)
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


class CheckCache:
    """Digests of sources that passed, stored in a folder that may be deleted at any time.

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
        """Check a part of a module unless it is known; return its digest.

        Raises:
            UnexpectedSourceError: when it is not of the shape that templates make.
        """
        digest = hashlib.sha256(
            f"{_salt(check)}{text}".encode("utf-8", "surrogatepass")
        ).hexdigest()
        if digest not in known:
            check(text, module)
        return digest

    def add(self, digests: Iterable[str]) -> None:
        """Add digests; where the folder cannot be written, they last until the process ends."""
        new_digests = frozenset(digests) - self.digests
        if not new_digests:
            return
        self.digests |= new_digests
        if self._file is not None:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_text(json.dumps(sorted(self.digests)), "utf-8")
            except OSError:
                return
