"""Where the app shows the nodes of a graph: in columns, each after the nodes that it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

#: pixels between two columns, and between two nodes of one
ACROSS, DOWN = 380.0, 260.0


class CycleError(ValueError):
    """Nodes that need each other.

    Attributes:
        ids: the nodes in a ring, the first one again at the end.
    """

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        super().__init__(" -> ".join(ids))


def toposort(ids: Iterable[str], needs: Mapping[str, Sequence[str]]) -> list[str]:
    """The nodes with each after those that it needs, otherwise as they came.

    Raises:
        Cycle: when some need each other.
    """
    found: list[str] = []
    done: set[str] = set()
    for start in ids:
        # from the start to where we are: a stack, as graphs may be deep, whose members are found fast
        path: dict[str, None] = {}
        pending = [(start, iter(needs.get(start, ())))] if start not in done else []
        path.update((node, None) for node, _ in pending)
        while pending:
            node, rest = pending[-1]
            following = next((other for other in rest if other not in done), None)
            if following is None:
                pending.pop()
                del path[node]
                done.add(node)
                found.append(node)
            elif following in path:
                ring = list(path)
                raise CycleError([*ring[ring.index(following) :], following])
            else:
                path[following] = None
                pending.append((following, iter(needs.get(following, ()))))
    return found


def positions(
    order: Iterable[str], needs: Mapping[str, Sequence[str]]
) -> dict[str, tuple[float, float]]:
    """Node -> x and y in pixels.

    Args:
        order: the nodes, each after those that it needs.
        needs: node -> nodes that it needs.
    """
    column: dict[str, int] = {}
    filled: dict[int, int] = {}
    places = {}
    for node in order:
        column[node] = max((column[other] + 1 for other in needs.get(node, ())), default=0)
        row = filled.get(column[node], 0)
        filled[column[node]] = row + 1
        places[node] = (column[node] * ACROSS, row * DOWN)
    return places
