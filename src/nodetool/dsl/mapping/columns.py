"""Which column of a table sets which input of a graph."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.model.graph_data import GraphData
from nodetool.fal.suggestions import closest


@dataclass(frozen=True, slots=True)
class Dialect:
    """How to say what a column sets, where somebody has said it wrong.

    Attributes:
        name: of what says it.
        sets: with ``{column!r}``, ``{column}`` and ``{place}``, what makes a column set an input.
        nothing: with ``{column}``, what makes it set nothing.
        ignore: what makes all do so that set nothing.
    """

    name: str
    sets: str
    nothing: str
    ignore: str


PYTHON = Dialect(
    "columns",
    "columns={{{column!r}: {place!r}}}",
    "columns={{{column!r}: None}}",
    "ignore_unused=True",
)
COMMAND_LINE = Dialect(
    "--column", "--column {column}={place}", "--column {column}=", "--ignore-unused"
)


class ColumnError(DSLError):
    """Columns do not fit the graph; says everything that is wrong with them at once.

    Attributes:
        problems: a sentence each, with what to write in Python.
        on_command_line: the same with options of ``nodetool-fal map``.
    """

    def __init__(self, problems: Sequence[str], on_command_line: Sequence[str] = ()) -> None:
        self.problems = tuple(problems)
        self.on_command_line = tuple(on_command_line) or self.problems
        super().__init__("\n".join(self.problems))


def bind_columns(
    graph: GraphData,
    names: Sequence[str],
    told: Mapping[str, str | None],
    *,
    ignore_unused: bool = False,
) -> dict[str, str]:
    """Column -> ``node.input`` that it sets; the others only stand in the results.

    Args:
        graph: what is run for each row.
        names: the columns of the table.
        told: what somebody said; None for a column that sets nothing.
        ignore_unused: whether columns that nobody spoke of may set nothing.

    Raises:
        ColumnError: with everything that is wrong.
    """
    found, problems = _bound(graph, names, told, ignore_unused, PYTHON)
    if problems:
        raise ColumnError(problems, _bound(graph, names, told, ignore_unused, COMMAND_LINE)[1])
    return found


def _bound(
    graph: GraphData,
    names: Sequence[str],
    told: Mapping[str, str | None],
    ignore_unused: bool,
    dialect: Dialect,
) -> tuple[dict[str, str], list[str]]:
    """Column -> ``node.input``, and what is wrong."""
    free = free_inputs(graph)
    problems = [
        f"{dialect.name}: the table has no column {name!r}{_near(name, names)}"
        for name in told
        if name not in names
    ]
    found: dict[str, str] = {}
    unused: list[str] = []
    for name in names:
        place = told.get(name) if name in told else _meant(graph, name, free, dialect, problems)
        if place == "" and not ignore_unused:
            unused.append(name)
        if not place:
            continue
        if name in told or "." in place:
            problem = _problem(graph, place, free)
            if problem:
                cure = dialect.nothing.format(column=name)
                problems.append(f"column {name!r}: {problem}; {cure} makes it set nothing")
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
    if unused:
        problems += [_unused(name, free, found, dialect) for name in unused]
    return found, problems


def _unused(
    name: str, free: Mapping[str, Sequence[str]], found: Mapping[str, str], dialect: Dialect
) -> str:
    """Why a column that sets nothing may be a mistake, and what to do about it."""
    places = {
        input_: f"{node}.{input_}"
        for node, inputs in free.items()
        for input_ in inputs
        if f"{node}.{input_}" not in found.values()
    }
    near = next((each for each in places if name in each.split("_")), "") or next(
        iter(closest(name, places, limit=1, least=0.6)), ""
    )
    keep = (
        f"where it is only to stand in the results, {dialect.nothing.format(column=name)}, or "
        f"{dialect.ignore} for all such columns"
    )
    if not near:
        return f"column {name!r} sets nothing, no input is called so: {keep}"
    sets = dialect.sets.format(column=name, place=places[near])
    return f"column {name!r} sets nothing; did you mean {near!r}? Then {sets}; {keep}"


def reject_late_columns(
    graph: GraphData,
    names: Sequence[str],
    rows: Iterator[Row],
    *,
    ignore_unused: bool = False,
) -> Iterator[Row]:
    """The rows of a stream, those that cannot be used which bring columns that row 1 has not.

    Args:
        graph: what is run for each row.
        names: the columns that are known.
        rows: what comes.
        ignore_unused: whether columns may set nothing.
    """
    known = frozenset(names)
    free = free_inputs(graph)

    @cache
    def matters(name: str) -> bool:
        return not ignore_unused or "." in name or any(name in inputs for inputs in free.values())

    for row in rows:
        late = [name for name in row.values if name not in known and matters(name)]
        if late and not row.problem:
            shown = ", ".join(map(repr, late))
            problem = (
                f"row 1 has no column {shown}, so it sets nothing: give row 1 all columns that set "
                "inputs, None where they are empty; ignore_unused=True leaves out the others"
            )
            row = replace(row, problem=problem)
        yield row


def is_required(node_type: str, name: str) -> bool:
    """Whether a node does not run without an input."""
    from nodetool.dsl.typecheck import validation

    return name in getattr(validation.node_class(node_type), "_required", ())


def free_inputs(graph: GraphData, nodes: Collection[str] | None = None) -> dict[str, list[str]]:
    """Node -> its inputs that nothing is connected to.

    Args:
        graph: the nodes.
        nodes: ids of those to look at; all unless told.
    """
    from nodetool.dsl.typecheck import validation

    connected = {(edge.target, edge.target_handle) for edge in graph.edges}
    return {
        node.id: [
            name
            for name in {**validation.inputs_of(node.type), **node.dynamic_properties}
            if (node.id, name) not in connected
        ]
        for node in graph.nodes
        if nodes is None or node.id in nodes
    }


def _meant(
    graph: GraphData,
    name: str,
    free: Mapping[str, Sequence[str]],
    dialect: Dialect,
    problems: list[str],
) -> str | None:
    """The input that a column is named after; empty when it is named after none."""
    if "." in name:
        return name
    places = places_of(graph, name, free)
    if len(places) == 1:
        return places[0]
    if not places:
        return ""
    cure = dialect.sets.format(column=name, place=places[0])
    nothing = dialect.nothing.format(column=name)
    problems.append(
        f"column {name!r} may mean {' or '.join(places)}: name it so, or say which with {cure} "
        f"({nothing} for none of them)"
    )
    return None


def places_of(graph: GraphData, name: str, free: Mapping[str, Sequence[str]]) -> list[str]:
    """Every ``node.input`` that the bare name of an input may mean.

    That is one where only one node has such an input, or only one of them needs it.

    Args:
        graph: the nodes.
        name: of an input.
        free: node -> its inputs that nothing is connected to.
    """
    having = [node for node, inputs in free.items() if name in inputs]
    needing = [node for node in having if is_required(graph[node].type, name)]
    return [f"{node}.{name}" for node in (needing if len(needing) == 1 else having)]


def _problem(graph: GraphData, place: str, free: Mapping[str, Sequence[str]]) -> str:
    """What is wrong with a ``node.input``; empty when nothing is."""
    from nodetool.dsl.typecheck import validation

    node, dot, name = place.rpartition(".")
    if not dot or node not in free:
        near = _near(node, list(free))
        return f"{place!r} is no node.input; the nodes are {', '.join(free)}{near}"
    if name in free[node]:
        return ""
    if any((edge.target, edge.target_handle) == (node, name) for edge in graph.edges):
        return f"{place} is connected, so it takes no value"
    if validation.node_class(graph[node].type).is_dynamic():
        return ""
    options = getattr(validation.node_class(graph[node].type), "_endpoint_id", "")
    if options and name in _run_options():
        return ""
    return f"{graph[node].type} has no input {name!r}{_near(name, free[node])}"


def _run_options() -> frozenset[str]:
    from nodetool.fal.run_options import RUN_OPTIONS

    return frozenset(RUN_OPTIONS)


def _near(name: str, known: Sequence[str]) -> str:
    near = closest(name, known, limit=1, least=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""
