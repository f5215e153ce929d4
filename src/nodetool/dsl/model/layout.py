"""Order and layout of the nodes of a graph: each after the nodes that it depends on, in columns."""

from __future__ import annotations

import graphlib
from collections.abc import Iterable, Mapping, Sequence

from nodetool.dsl.errors import DSLError

#: pixels between two columns, and between two nodes of one column
ACROSS, DOWN = 380.0, 260.0


class CycleError(DSLError):
    """Nodes depend on each other in a cycle.

    Attributes:
        ids: the nodes of the cycle, each depending on the next one; the first one again at the end.
    """

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        super().__init__(" -> ".join(ids))


def toposort(ids: Iterable[str], needs: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the nodes with each after its dependencies, otherwise in the given order.

    The dependencies of a node come right before it, in the order of ``needs``. ``graphlib`` sorts by
    levels instead, so only its search for cycles is used: the order of nodes is the one in which
    people see them, in files and programs.

    Args:
        ids: all nodes.
        needs: node -> its dependencies.

    Raises:
        CycleError: nodes depend on each other.
    """
    ids = list(ids)
    _refuse_cycles(ids, needs)
    order: dict[str, None] = {}  # a set that keeps its order
    stack = ids[::-1]  # no recursion: chains may be thousands of nodes long
    while stack:
        node = stack[-1]
        pending = () if node in order else needs.get(node, ())
        missing = [other for other in pending if other not in order]
        if missing:
            stack += reversed(missing)
        else:
            order.setdefault(stack.pop())
    return list(order)


def _refuse_cycles(ids: Sequence[str], needs: Mapping[str, Sequence[str]]) -> None:
    """Raise CycleError where nodes depend on each other, from the first node of the cycle on."""
    try:
        graphlib.TopologicalSorter({node: needs.get(node, ()) for node in ids}).prepare()
    except graphlib.CycleError as error:
        cycle: list[str] = error.args[1][:0:-1]  # each after its dependency, closed at the end
        rank = {node: number for number, node in enumerate(ids)}
        start = min(range(len(cycle)), key=lambda index: rank[cycle[index]])
        raise CycleError([*cycle[start:], *cycle[: start + 1]]) from None


def positions(
    order: Iterable[str], needs: Mapping[str, Sequence[str]]
) -> dict[str, tuple[float, float]]:
    """Return the position of each node, x and y in pixels.

    Args:
        order: the nodes, each after its dependencies.
        needs: node -> its dependencies.
    """
    column: dict[str, int] = {}
    heights: dict[int, int] = {}
    result = {}
    for node in order:
        column[node] = max((column[other] + 1 for other in needs.get(node, ())), default=0)
        row = heights.get(column[node], 0)
        heights[column[node]] = row + 1
        result[node] = (column[node] * ACROSS, row * DOWN)
    return result
