"""Which column of a table sets which input of a graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.tables import Row
from nodetool.fal.similar import closest

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph


class ColumnError(DSLError):
    """Columns do not fit the graph; says everything that is wrong with them at once.

    Attributes:
        problems: a sentence each.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def inputs_set_by(
    graph: Graph, names: Sequence[str], told: Mapping[str, str | None]
) -> dict[str, str]:
    """Column -> ``node.input`` that it sets; the others only stand in the results.

    Args:
        graph: what is run for each row.
        names: the columns of the table.
        told: what somebody said; None for a column that sets nothing.

    Raises:
        ColumnError: with everything that is wrong.
    """
    free = _free_inputs(graph)
    problems = [
        f"columns: the table has no column {name!r}{_near(name, names)}"
        for name in told
        if name not in names
    ]
    found: dict[str, str] = {}
    for name in names:
        place = told.get(name) if name in told else _meant(graph, name, free, problems)
        if not place:
            continue
        if name in told or "." in place:
            problem = _problem(graph, place, free)
            if problem:
                problems.append(f"column {name!r}: {problem}")
                continue
        if place in found.values():
            other = next(each for each, taken in found.items() if taken == place)
            problems.append(f"column {name!r}: {place} is set by column {other!r} already")
        else:
            found[name] = place
    if not found and not problems:
        inputs = [f"{node}.{name}" for node, inputs in free.items() for name in inputs]
        problems.append(
            f"no column sets an input: the columns are {', '.join(map(repr, names)) or 'none'}, "
            f"the inputs are {', '.join(inputs[:40])}"
        )
    if problems:
        raise ColumnError(problems)
    return found


def without_late(graph: Graph, names: Sequence[str], rows: Iterator[Row]) -> Iterator[Row]:
    """The rows of a stream, those that cannot be used which bring columns that set inputs.

    Args:
        graph: what is run for each row.
        names: the columns that are known.
        rows: what comes.
    """
    known = frozenset(names)
    free = _free_inputs(graph)

    @cache
    def sets_input(name: str) -> bool:
        return "." in name or any(name in inputs for inputs in free.values())

    for row in rows:
        late = [name for name in row.values if name not in known and sets_input(name)]
        if late and not row.problem:
            told = ", ".join(map(repr, late))
            problem = (
                f"row 1 has no column {told}, so it sets nothing: give row 1 all columns that set "
                "inputs, None where they are empty"
            )
            row = replace(row, problem=problem)
        yield row


def is_required(node_type: str, name: str) -> bool:
    """Whether a node does not run without an input."""
    from nodetool.dsl import checks

    return name in getattr(checks.node_class(node_type), "_required", ())


def _free_inputs(graph: Graph) -> dict[str, list[str]]:
    """Node -> its inputs that nothing is connected to."""
    from nodetool.dsl import checks

    connected = {(edge.target, edge.target_handle) for edge in graph.edges}
    return {
        node.id: [
            name
            for name in {**checks.inputs_of(node.type), **node.dynamic_properties}
            if (node.id, name) not in connected
        ]
        for node in graph.nodes
    }


def _meant(
    graph: Graph, name: str, free: Mapping[str, Sequence[str]], problems: list[str]
) -> str | None:
    """The input that a column is named after, if it is named after one."""
    if "." in name:
        return name
    having = [node for node, inputs in free.items() if name in inputs]
    needing = [node for node in having if is_required(graph[node].type, name)]
    for nodes in (having, needing):
        if len(nodes) == 1:
            return f"{nodes[0]}.{name}"
    if having:
        places = " or ".join(f"{node}.{name}" for node in having)
        problems.append(
            f"column {name!r} may mean {places}: name it so, or say which with "
            f"columns={{{name!r}: {f'{having[0]}.{name}'!r}}} (None for none of them)"
        )
    return None


def _problem(graph: Graph, place: str, free: Mapping[str, Sequence[str]]) -> str:
    """What is wrong with a ``node.input``; empty when nothing is."""
    from nodetool.dsl import checks

    node, dot, name = place.rpartition(".")
    if not dot or node not in free:
        near = _near(node, list(free))
        return (
            f"{place!r} is no node.input; the nodes are {', '.join(free)}{near}. A column that "
            "sets nothing is told with columns={…: None}"
        )
    if name in free[node]:
        return ""
    if any((edge.target, edge.target_handle) == (node, name) for edge in graph.edges):
        return f"{place} is connected, so it takes no value"
    if checks.node_class(graph[node].type).is_dynamic():
        return ""
    options = getattr(checks.node_class(graph[node].type), "_endpoint_id", "")
    if options and name in _run_options():
        return ""
    return f"{graph[node].type} has no input {name!r}{_near(name, free[node])}"


def _run_options() -> frozenset[str]:
    from nodetool.nodes.fal.fal_node import RUN_OPTIONS

    return frozenset(RUN_OPTIONS)


def _near(name: str, known: Sequence[str]) -> str:
    near = closest(name, known, limit=1, least=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""
