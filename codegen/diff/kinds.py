"""The kinds of changes, as data: their class and their sentences stand in ``kinds.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

#: turns a piece of text into how a report shows it
TextFilter = Callable[[str], str]


class ChangeClass(StrEnum):
    """What a change does to saved workflows and DSL programs; the worst comes first."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    COSMETIC = "cosmetic"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeKind:
    """One kind of change; ``kinds.toml`` explains the attributes."""

    change_class: ChangeClass
    what: str
    why: str
    inferred: ChangeClass | None = None
    by_schema: bool = False
    guard: str = ""
    advice: str = ""


@cache
def kinds() -> Mapping[str, ChangeKind]:
    """Return every kind by its name, in the order of the table."""
    table = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text("utf-8"))
    return MappingProxyType({name: _kind(**row) for name, row in table.items()})


def _kind(inferred: str | None = None, **row: Any) -> ChangeKind:
    return ChangeKind(
        change_class=ChangeClass(row.pop("class")),
        inferred=ChangeClass(inferred) if inferred else None,
        **row,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of one endpoint.

    Attributes:
        kind: a name in ``kinds.toml``.
        where: path of what changed: ``input.loras[].scale``, ``output.images``, ``node.class``.
        name: what the sentence names.
        old: before, as text.
        new: after, as text.
        inferred: whether one side only inferred the fact from declarations.
        endpoint: id of the endpoint.
    """

    kind: str
    where: str
    name: str = ""
    old: str = ""
    new: str = ""
    inferred: bool = False
    endpoint: str = ""

    @property
    def change_class(self) -> ChangeClass:
        """Return what the change does to saved workflows and DSL programs."""
        kind = kinds()[self.kind]
        return (kind.inferred if self.inferred else None) or kind.change_class

    @property
    def is_correction(self) -> bool:
        """Return whether only what is known of the API has changed, not the API."""
        return self.inferred and kinds()[self.kind].inferred is not None

    def what(self, code: TextFilter = str, text: TextFilter = str) -> str:
        """Return the sentence that says what changed.

        Args:
            code: marks a name or a value in the sentence, as Markdown does.
            text: escapes words that come from the change.
        """
        return kinds()[self.kind].what.format(
            name=code(self.name),
            old=text(self.old),
            new=text(self.new),
            old_code=code(self.old),
            new_code=code(self.new),
        )

    def why(self) -> str:
        """Return the sentence that says what the change does to nodes, workflows and programs."""
        if self.is_correction:
            return CORRECTION
        return kinds()[self.kind].why

    def of(self, endpoint: str, *, inferred: bool = False) -> Change:
        """Return the same change of an endpoint."""
        return replace(self, endpoint=endpoint, inferred=inferred)


#: why a change that only corrects an inferred fact breaks nothing
CORRECTION = (
    "fal has not changed: one side inferred this from declarations, which cannot state it, "
    "the other has it from fal's document"
)
