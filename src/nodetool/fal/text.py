"""Text that leaves this process: for files, databases, terminals."""

from __future__ import annotations

import inspect
from typing import TypeVar

_Class = TypeVar("_Class", bound=type)


def well_formed(text: str) -> str:
    """A text as UTF-8 can have it: half a character, as JSON may bring it, becomes ``?``."""
    return text.encode("utf-8", "replace").decode()


def dedent_docstring(cls: _Class) -> _Class:
    """Take the indentation of the source off a class's docstring; the class itself is returned.

    NodeTool shows a node's docstring as it stands. The compiler takes the indentation off from
    Python 3.13 on; done here, every version tells the app the same.
    """
    if cls.__doc__ and "\n" in cls.__doc__:
        cls.__doc__ = inspect.cleandoc(cls.__doc__)
    return cls
