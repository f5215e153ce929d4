"""Bind the columns of a table to the inputs of a graph."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.typecheck import validation
from nodetool.fal.node import FALNode
from nodetool.fal.run_options import RUN_OPTIONS
from nodetool.fal.suggestions import closest


@dataclass(frozen=True, slots=True)
class Dialect:
    """How messages write the options that bind columns: in Python, or on the command line.

    Attributes:
        name: of the option.
        sets: makes a column set an input; a template of ``{column}`` and ``{target}``.
        nothing: makes a column set nothing; a template of ``{column}``.
        ignore: accepts all columns that set nothing.
    """

    name: str
    sets: str
    nothing: str
    ignore: str


PYTHON = Dialect(
    "columns",
    "columns={{{column!r}: {target!r}}}",
    "columns={{{column!r}: None}}",
    "ignore_unused=True",
)
COMMAND_LINE = Dialect(
    "--column", "--column {column}={target}", "--column {column}=", "--ignore-unused"
)


class ColumnError(DSLError):
    """Columns do not fit the graph; names everything that is wrong with them at once.

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
    declared: Mapping[str, str | None],
    *,
    ignore_unused: bool = False,
) -> dict[str, str]:
    """Return column -> ``node.input`` that it sets; other columns only stand in the results.

    Args:
        graph: that is run for each row.
        names: the columns of the table.
        declared: column -> ``node.input``, as the caller says; None for one that sets nothing.
        ignore_unused: whether columns that are not declared may set nothing.

    Raises:
        ColumnError: with everything that is wrong.
    """
    bindings, problems = _bind(graph, names, declared, ignore_unused, PYTHON)
    if problems:
        raise ColumnError(problems, _bind(graph, names, declared, ignore_unused, COMMAND_LINE)[1])
    return bindings


def _bind(
    graph: GraphData,
    names: Sequence[str],
    declared: Mapping[str, str | None],
    ignore_unused: bool,
    dialect: Dialect,
) -> tuple[dict[str, str], list[str]]:
    """Return column -> ``node.input``, and what is wrong."""
    free = free_inputs(graph)
    problems = [
        f"{dialect.name}: the table has no column {name!r}{_near(name, names)}"
        for name in declared
        if name not in names
    ]
    bindings: dict[str, str] = {}
    unused: list[str] = []
    for name in names:
        is_declared = name in declared
        target = declared[name] if is_declared else _infer(graph, name, free, dialect, problems)
        if target == "" and not ignore_unused:
            unused.append(name)
        if not target:
            continue
        problem = ""
        if is_declared or "." in target:
            problem = _target_problem(graph, name, target, free, dialect)
        problem = problem or _conflict(name, target, bindings)
        if problem:
            problems.append(problem)
        else:
            bindings[name] = target
    if not bindings and not problems:
        problems.append(_no_bindings(names, free))
    return bindings, [*problems, *(_unused(name, free, bindings, dialect) for name in unused)]


def _conflict(name: str, target: str, bindings: Mapping[str, str]) -> str:
    other = next((column for column, bound in bindings.items() if bound == target), None)
    if other is None:
        return ""
    return f"column {name!r}: {target} is set by column {other!r} already"


def _no_bindings(names: Sequence[str], free: Mapping[str, Sequence[str]]) -> str:
    inputs = [f"{node}.{name}" for node, inputs in free.items() for name in inputs]
    return (
        f"no column sets an input: the columns are {', '.join(map(repr, names)) or 'none'}, "
        f"the inputs are {', '.join(inputs[:40])}"
    )


def _unused(
    name: str, free: Mapping[str, Sequence[str]], bindings: Mapping[str, str], dialect: Dialect
) -> str:
    """Return why a column that sets nothing may be a mistake, and what to do about it."""
    targets = {
        input_: f"{node}.{input_}"
        for node, inputs in free.items()
        for input_ in inputs
        if f"{node}.{input_}" not in bindings.values()
    }
    near = next((candidate for candidate in targets if name in candidate.split("_")), "") or next(
        iter(closest(name, targets, limit=1, least=0.6)), ""
    )
    keep = (
        f"to have it only in the results, {dialect.nothing.format(column=name)}, or "
        f"{dialect.ignore} for all such columns"
    )
    if not near:
        return f"column {name!r} sets nothing, no input has this name: {keep}"
    sets = dialect.sets.format(column=name, target=targets[near])
    return f"column {name!r} sets nothing; did you mean {near!r}? Then {sets}; {keep}"


def reject_late_columns(
    graph: GraphData,
    names: Sequence[str],
    rows: Iterator[Row],
    *,
    ignore_unused: bool = False,
) -> Iterator[Row]:
    """Yield the rows of a stream, marked as unusable where they have columns that row 1 lacks.

    Args:
        graph: that is run for each row.
        names: the columns of row 1.
        rows: of the stream.
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
            listed = ", ".join(map(repr, late))
            problem = (
                f"row 1 has no column {listed}, so it sets nothing: give row 1 all columns that set "
                "inputs, None where they are empty; ignore_unused=True leaves out the others"
            )
            row = replace(row, problem=problem)
        yield row


def is_required(node_type: str, name: str) -> bool:
    """Return whether a node does not run without an input."""
    cls = validation.node_class(node_type)
    return issubclass(cls, FALNode) and name in cls.required_fields()


def free_inputs(graph: GraphData, nodes: Collection[str] | None = None) -> dict[str, list[str]]:
    """Return the inputs of each node that nothing is connected to.

    Args:
        graph: that has the nodes.
        nodes: ids of the nodes to consider; by default all.
    """
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


def _infer(
    graph: GraphData,
    name: str,
    free: Mapping[str, Sequence[str]],
    dialect: Dialect,
    problems: list[str],
) -> str | None:
    """Return the ``node.input`` that a column is named after.

    Empty when it is named after none; None when it may mean several, which adds a problem.
    """
    if "." in name:
        return name
    targets = resolve_input_name(graph, name, free)
    if len(targets) == 1:
        return targets[0]
    if not targets:
        return ""
    option = dialect.sets.format(column=name, target=targets[0])
    nothing = dialect.nothing.format(column=name)
    problems.append(
        f"column {name!r} may mean {' or '.join(targets)}: rename it, or choose one with {option} "
        f"({nothing} for none of them)"
    )
    return None


def resolve_input_name(graph: GraphData, name: str, free: Mapping[str, Sequence[str]]) -> list[str]:
    """Return every ``node.input`` that the bare name of an input may mean.

    It is a single one where only one node has such an input, or only one of them requires it.

    Args:
        graph: that has the nodes.
        name: of an input.
        free: node -> its inputs that nothing is connected to.
    """
    candidates = [node for node, inputs in free.items() if name in inputs]
    requiring = [node for node in candidates if is_required(graph[node].type, name)]
    return [f"{node}.{name}" for node in (requiring if len(requiring) == 1 else candidates)]


def _target_problem(
    graph: GraphData,
    column: str,
    target: str,
    free: Mapping[str, Sequence[str]],
    dialect: Dialect,
) -> str:
    """Return what is wrong with the ``node.input`` of a column, and what to do; empty if nothing."""
    problem = _input_problem(graph, target, free)
    option = dialect.nothing.format(column=column)
    return problem and f"column {column!r}: {problem}; {option} makes it set nothing"


def _input_problem(graph: GraphData, target: str, free: Mapping[str, Sequence[str]]) -> str:
    """Return what is wrong with a ``node.input``; empty when nothing is."""
    node, dot, name = target.rpartition(".")
    if not dot or node not in free:
        near = _near(node, list(free))
        return f"{target!r} is not a node.input; the nodes are {', '.join(free)}{near}"
    if name in free[node]:
        return ""
    if any((edge.target, edge.target_handle) == (node, name) for edge in graph.edges):
        return f"{target} is connected, so it takes no value"
    cls = validation.node_class(graph[node].type)
    if cls.is_dynamic() or (issubclass(cls, FALNode) and name in RUN_OPTIONS):
        return ""
    return f"{graph[node].type} has no input {name!r}{_near(name, free[node])}"


def _near(name: str, known: Sequence[str]) -> str:
    near = closest(name, known, limit=1, least=0.5)
    return f"; did you mean {near[0]!r}?" if near else ""
