"""Graphs: built from declared nodes or from a workflow's JSON, checked, run, mapped, exported.

What needs NodeTool is imported on first use: to import nodetool-core takes a second or more, and programs
that only declare a graph do without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodetool.dsl import export, mapping, running, typecheck
from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.mapping.options import MapOptions
from nodetool.dsl.model.app_details import apply_details
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.json_values import NotJSONError, as_json
from nodetool.dsl.model.layout import positions
from nodetool.dsl.model.specs import (
    Edge,
    NodeSpec,
    assign_ids,
    dependencies,
    edge_type_of,
    topologically_sorted,
)
from nodetool.dsl.model.workflow_json import (
    extra_fields,
    extract_graph,
    load_object,
    read_edge,
    read_node,
)
from nodetool.dsl.node import (
    AnyNode,
    Declaration,
    Node,
    Output,
    handles_in,
    instead_of_node,
    is_node,
)
from nodetool.dsl.options import takes_options
from nodetool.dsl.running.options import RunOptions
from nodetool.dsl.sync import blocking

if TYPE_CHECKING:
    from nodetool.dsl.estimates import GraphEstimate
    from nodetool.dsl.mapping import Results
    from nodetool.dsl.running import Report

__all__ = ["AnyNode", "Edge", "Graph", "GraphError", "NodeSpec", "create_graph"]


@dataclass(frozen=True, slots=True)
class Graph(GraphData):
    """A workflow that can be checked, run, mapped over a table, and exported.

    Create one with :func:`create_graph` or :meth:`from_json`.
    """

    def check(self) -> None:
        """Check that all nodes exist, and that their values and connections are valid.

        Raises:
            GraphError: with everything that is wrong, node and field named.
        """
        typecheck.check(self)

    @classmethod
    def from_json(
        cls, workflow: Mapping[str, Any] | str | bytes | Path, *, check: bool = True
    ) -> Graph:
        """Return a graph from NodeTool's JSON: of a graph, or of a workflow that has one.

        Args:
            workflow: the object, its text, or the file that holds it.
            check: whether everything must be valid already; False where values follow.

        Raises:
            DSLError: it is not the JSON of a graph.
            GraphError: with everything that is wrong with the graph.
        """
        data = load_object(workflow)
        inner = extract_graph(data)
        graph = cls(
            *topologically_sorted(
                [read_node(node) for node in inner["nodes"]],
                [read_edge(edge) for edge in inner.get("edges") or []],
            ),
            rest=extra_fields(inner, ("nodes", "edges")),
            workflow={} if inner is data else extra_fields(data, ("graph",)),
        )
        if check:
            graph.check()
        return graph

    def with_values(self, values: Mapping[str, Any]) -> Graph:
        """Return the graph with other values: ``{"flux_dev.prompt": "a fox"}``.

        Raises:
            GraphError: a node or an input does not exist, or does not accept the value.
        """
        from nodetool.dsl.typecheck.set_values import set_values  # imports NodeTool

        return set_values(self, values)

    def estimate(self, *, live: bool = True) -> GraphEstimate:
        """Return what a run of the graph will cost: node by node, and in all.

        A price that depends on what another node gives, or that nobody can know beforehand, is
        unknown and named with its reason; it is never 0.

        Args:
            live: whether to ask fal for its prices of today, which needs a key; without one, and
                with False, they are the listed ones. Every estimate has the date of its price.
        """
        from nodetool.dsl.estimates import estimate_graph  # imports NodeTool

        return estimate_graph(self, live=live)

    @takes_options(MapOptions)
    async def map(self, options: MapOptions) -> Results:
        """Run the graph once for each row of a table; a row that fails does not stop the others.

        A column named ``node.input`` sets that input; so does one named like an input that exactly
        one node has or requires. Any other column is an error, unless it is declared to stand only
        in the table of results: ``columns={"note": None}``, ``ignore_unused``. An empty cell leaves
        the value that the graph has; a row that sets nothing, or leaves a required input empty,
        fails without being sent. Called again with the same folder, it continues where it stopped:
        rows that are done are not run again, jobs that are paid for are resumed, rows that have
        failed are tried again.

        Its arguments are the fields of :class:`nodetool.dsl.mapping.MapOptions`, which says what
        they mean: ``graph.map("shots.csv", out="shots")``.

        Raises:
            DSLError: before anything runs: the table cannot be read, a column or all of the first
                three rows do not fit the graph, the folder belongs to another map.
        """
        return await mapping.map_graph(self, options)

    map_sync = blocking(map, "graph.map(…)")

    @takes_options(RunOptions)
    async def run(self, options: RunOptions) -> Report:
        """Run the graph; see :func:`nodetool.dsl.running.run_graph`.

        Its arguments are the fields of :class:`nodetool.dsl.running.RunOptions`, which says what
        they mean: ``graph.run(out=Path("shots"))``.
        """
        return await running.run_graph(self, options)

    run_sync = blocking(run, "graph.run(…)")

    def to_python(self) -> str:
        """Return a program that builds the graph again, with typed wrappers where there are any."""
        return export.to_python(self)

    def to_mermaid(self) -> str:
        """Return a drawing as Mermaid text, which GitHub and many editors show."""
        return export.to_mermaid(self)

    def to_svg(self) -> str:
        """Return a drawing as SVG, by Graphviz (extra ``drawing``).

        Raises:
            DSLError: the extra is not installed, or the graph is too large.
        """
        return export.to_svg(self)

    def to_picture(self, form: str) -> bytes:
        """Return a drawing as the bytes of an image file.

        Args:
            form: ``svg``, ``png`` or ``pdf``.

        Raises:
            DSLError: there is no such form, the extra ``drawing`` is not installed, or the graph
                is too large.
        """
        return export.to_picture(self, form)


def create_graph(
    *ends: Node | Output[Any], check: bool = True, details: Mapping[str, Any] | None = None
) -> Graph:
    """Return the graph of some nodes and everything that they depend on.

    Args:
        ends: nodes, or outputs of nodes, that nothing else depends on.
        check: whether it must be able to run here; False where it has nodes that only the app has.
        details: what only the app needs, as :meth:`Graph.to_python` writes it; see
            :mod:`nodetool.dsl.model.app_details`.

    Raises:
        GraphError: with everything that is wrong, node and field named: an unknown input, a
            required one that is missing, a value or a connection that does not fit, a cycle.
    """
    nodes = _collect(ends)
    declarations = [node.declaration() for node in nodes]
    ids = _assign_ids(declarations)
    names = {id(node): node_id for node, node_id in zip(nodes, ids, strict=True)}
    specs: list[NodeSpec] = []
    edges: list[Edge] = []
    problems: list[Problem] = []
    for node_id, declared in zip(ids, declarations, strict=True):
        data, incoming, node_problems = _read_inputs(node_id, declared, names)
        specs.append(NodeSpec(id=node_id, type=declared.type, data=data))
        edges += incoming
        problems += node_problems
    if problems:
        raise GraphError(problems)
    fixed = {
        node_id: declared.position
        for node_id, declared in zip(ids, declarations, strict=True)
        if declared.position is not None
    }
    graph = _complete(Graph(*topologically_sorted(specs, edges)), fixed)
    if details:
        graph = apply_details(graph, details)
    if check:
        graph.check()
    return graph


def _collect(ends: Iterable[Node | Output[Any]]) -> list[Node]:
    """Return nodes and everything that they depend on, in the order of their creation."""
    nodes: dict[int, Node] = {}
    pending = [end.node if isinstance(end, Output) else end for end in ends]
    while pending:
        node = pending.pop()
        if not isinstance(node, Node):
            raise DSLError(f"a graph is made of nodes, not of a {type(node).__name__}")
        if id(node) not in nodes:
            nodes[id(node)] = node
            pending += [handle.node for handle in handles_in(node.declaration().inputs)]
    return sorted(nodes.values(), key=lambda node: node.declaration().number)


def _assign_ids(declarations: Sequence[Declaration]) -> list[str]:
    """Return the id of each node: the name that it was given, or one from its type, numbered.

    Raises:
        GraphError: two nodes were given one name.
    """
    used_names: set[str] = set()
    for declared in declarations:
        if declared.name in used_names:
            raise GraphError([Problem(declared.name, "", "two nodes have this name")])
        used_names |= {declared.name} - {""}
    return assign_ids((declared.type, declared.name) for declared in declarations)


def _read_inputs(
    node_id: str, declared: Declaration, names: Mapping[int, str]
) -> tuple[dict[str, Any], list[Edge], list[Problem]]:
    """Return the inputs of a node as values and as edges, and what is wrong with them."""
    data: dict[str, Any] = {}
    edges: list[Edge] = []
    problems: list[Problem] = []
    for name, value in declared.inputs.items():
        if next(handles_in(value), None) is not None:
            message = _handles_problem(value)
            if message:
                problems.append(Problem(node_id, name, message))
            else:
                edges += _edges(value, node_id, name, names)
            continue
        try:
            data[name] = typecheck.coerce_input(declared.type, name, as_json(value))
        except NotJSONError as error:
            problems.append(Problem(node_id, name, str(error)))
    return data, edges, problems


def _handles_problem(value: Any) -> str:
    """Return what is wrong with a value that contains handles; empty when it may be connected."""
    items = [value] if isinstance(value, Output) else value
    if not isinstance(items, list | tuple):
        items = [items]
    if all(isinstance(item, Output) for item in items):
        return ""
    nodes = [item for item in items if is_node(item)]
    if nodes:
        return instead_of_node(nodes[0])
    return "a list of outputs must hold nothing else, and no list or object"


def _edges(value: Any, target: str, name: str, names: Mapping[int, str]) -> list[Edge]:
    """Return the edges from all handles in a value to an input."""
    return [
        Edge(
            source=names[id(handle.node)],
            source_handle=handle.slot,
            target=target,
            target_handle=name,
            edge_type=edge_type_of(name),
        )
        for handle in handles_in(value)
    ]


def _complete(graph: Graph, fixed: Mapping[str, tuple[float, float]]) -> Graph:
    """Return a declared graph with positions, and with undeclared inputs as dynamic properties.

    Args:
        graph: of declared nodes, all values in ``data``.
        fixed: node -> the position that it was given.
    """
    all_positions = {**positions(graph.ids(), dependencies(graph.edges)), **fixed}
    nodes = []
    for node in graph.nodes:
        dynamic = typecheck.dynamic_inputs(node.type, node.data)
        nodes.append(
            replace(
                node,
                position=all_positions[node.id],
                data={name: value for name, value in node.data.items() if name not in dynamic},
                dynamic_properties={
                    name: value for name, value in node.data.items() if name in dynamic
                },
            )
        )
    return Graph(tuple(nodes), graph.edges)
