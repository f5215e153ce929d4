"""Our own words for arguments and results that many endpoints share."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

GLOSSARY = Path(__file__).with_name("glossary.toml")


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(GLOSSARY.read_text("utf-8"))


def explain(name: str, side: str = "input") -> str:
    """The words for a property of the API, empty when there are none.

    Args:
        name: the API's name.
        side: ``input`` or ``output``.
    """
    return _tables().get(side, {}).get(name, "")
