"""Our own words for arguments and results that many endpoints share."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

GLOSSARY = Path(__file__).with_name("glossary.toml")
_SEPARATORS = re.compile(r"[-_/\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an argument stands, for names that mean different things in different places.

    Attributes:
        endpoint_id: its words tell what is done.
        kind: of the argument's type, as :class:`nodetool.fal.schema.ir.Kind` calls it.
        default: Python source of the field's default.
        beside: the names of all arguments.
    """

    endpoint_id: str
    module: str
    kind: str
    default: str
    beside: Collection[str]


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(GLOSSARY.read_text("utf-8"))


@cache
def _places() -> dict[str, list[dict[str, Any]]]:
    """Argument -> the rows that speak of it, in order."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in _tables()["place"]:
        for name in row["names"]:
            found[name].append(row)
    return dict(found)


def explain(name: str, side: str = "input", place: Place | None = None) -> str:
    """The words for a property of the API, empty when there are none.

    Args:
        name: the API's name.
        side: ``input`` or ``output``.
        place: where an argument stands; the first row of ``[[place]]`` that fits there wins.
    """
    if place is not None:
        for row in _places().get(name, ()):
            if _fits(row, place):
                return str(row["say"])
    return str(_tables().get(side, {}).get(name, ""))


def _fits(row: dict[str, Any], place: Place) -> bool:
    words = f" {_SEPARATORS.sub(' ', place.endpoint_id.lower())} "
    return (
        ("words" not in row or any(f" {part} " in words for part in row["words"]))
        and ("module" not in row or place.module in row["module"])
        and ("kind" not in row or place.kind in row["kind"])
        and ("default" not in row or place.default in row["default"])
        and ("beside" not in row or any(name in place.beside for name in row["beside"]))
    )
