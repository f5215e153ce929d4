"""Text that leaves this process: for files, databases, terminals."""

from __future__ import annotations


def well_formed(text: str) -> str:
    """A text as UTF-8 can have it: half a character, as JSON may bring it, becomes ``?``."""
    return text.encode("utf-8", "replace").decode()
