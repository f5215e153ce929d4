"""The errors of this package: what is wrong with a graph, as sentences that name node and field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class DSLError(ValueError):
    """The base of all errors of this package."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        node: its id in the graph.
        field: the input or output, empty when it is the node itself.
        message: what is wrong and what would be right.
    """

    node: str
    field: str
    message: str

    def __str__(self) -> str:
        location = f"{self.node}.{self.field}" if self.field else self.node
        return f"{location}: {self.message}"


class GraphError(DSLError):
    """A graph cannot be built or run; names everything that is wrong with it at once.

    Attributes:
        problems: what is wrong, in the order of the nodes.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
