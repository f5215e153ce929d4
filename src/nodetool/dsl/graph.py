"""Graphs: made from declared nodes or from a workflow's JSON, checked, and written back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nodetool.dsl.errors import DSLError, GraphError, Problem
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
from nodetool.dsl.node import AnyNode, Node, Output, handles_in, instead_of_node, is_node

if TYPE_CHECKING:
    from nodetool.dsl.mapping import Progress, Results
    from nodetool.dsl.mapping.input_tables import TableLike
    from nodetool.dsl.running import Event, Report

__all__ = ["AnyNode", "Edge", "Graph", "GraphError", "NodeSpec", "create_graph"]


@dataclass(frozen=True, slots=True)
class Graph(GraphData):
    """A workflow that can be checked, run, mapped over a table, and written as something else.

    Make one with :func:`create_graph` or :meth:`from_json`.
    """

    def check(self) -> None:
        """Check that all nodes exist and everything that is said about them is right.

        Raises:
            GraphError: with everything that is wrong, node and field named.
        """
        from nodetool.dsl.typecheck import validation  # it imports NodeTool, which takes a while

        validation.check(self)

    @classmethod
    def from_json(
        cls, workflow: Mapping[str, Any] | str | bytes | Path, *, check: bool = True
    ) -> Graph:
        """A graph from NodeTool's JSON: of a graph, or of a workflow that has one.

        Args:
            workflow: the object, its text, or the file that holds it.
            check: whether all that it says must be right already; not where values follow.

        Raises:
            DSLError: when it is no JSON of a graph.
            GraphError: with everything that is wrong with the graph.
        """
        whole = load_object(workflow)
        told = extract_graph(whole)
        graph = cls(
            *topologically_sorted(
                [read_node(node) for node in told["nodes"]],
                [read_edge(edge) for edge in told.get("edges") or []],
            ),
            rest=extra_fields(told, ("nodes", "edges")),
            workflow={} if told is whole else extra_fields(whole, ("graph",)),
        )
        if check:
            graph.check()
        return graph

    def with_values(self, values: Mapping[str, Any]) -> Graph:
        """The graph with other values: ``{"flux_dev.prompt": "a fox"}``.

        Raises:
            GraphError: when a node or an input is not there, or does not take the value.
        """
        from nodetool.dsl.typecheck.set_values import set_values

        return set_values(self, values)

    async def map(
        self,
        table: TableLike,
        *,
        out: str | Path,
        columns: Mapping[str, str | None] | None = None,
        concurrency: int | None = None,
        resume: bool = True,
        scheduler: str | None = None,
        workers: int | None = None,
        simulate: bool = False,
        watch: Callable[[Progress], object] | None = None,
        download: bool = True,
        form: str | None = None,
        ignore_unused: bool = False,
    ) -> Results:
        """Run the graph once for each row of a table; a row that fails does not stop the others.

        A column named ``node.input`` sets that input; so does one named as an input that exactly
        one node has or needs. Any other one is an error, unless it is told that it only stands in
        the table of results: ``columns={"note": None}``, ``ignore_unused``. An empty cell leaves the value that the graph has; a row that sets nothing, or leaves a required input
        empty, fails without being sent. Called again with the same folder, it goes on where it
        stopped: rows that are done are not run again, jobs that are paid for are taken up, rows that
        have failed are tried anew.

        Args:
            table: a file (``.csv``, ``.tsv``, ``.jsonl``, ``.parquet``) or rows, column -> value;
                they are read one after the other. Of a stream, the first row says which columns
                set inputs.
            out: folder for ``results.*`` and, in ``files``, what the nodes made.
            columns: column -> ``node.input``, where the names do not say it; None for a column
                that sets nothing.
            concurrency: rows at once; 32 unless told, or as many as the scheduler has threads for.
            resume: False starts again in a folder where a map is, and pays for all rows again;
                what was there is in ``earlier-1``, ``earlier-2``, … then.
            scheduler: address of a Dask scheduler, ``tcp://…``, whose workers run the rows; they
                need this package, the key in their environment, and one ``FAL_JOURNAL`` a machine.
            workers: processes of this machine that run the rows (extra ``distributed``).
            simulate: run on the simulator, free of charge.
            watch: is told how far it is.
            download: whether files are fetched; else the table has their addresses.
            form: of the results, ``csv``, ``jsonl`` or ``parquet``; as the table unless told.
            ignore_unused: whether columns that set nothing are all right.

        Raises:
            DSLError: before anything runs: the table cannot be read, a column or all of the first
                three rows do not fit the graph, the folder belongs to another map.
        """
        from nodetool.dsl.mapping import map_graph

        return await map_graph(
            self,
            table,
            out=out,
            columns=columns,
            concurrency=concurrency,
            resume=resume,
            scheduler=scheduler,
            workers=workers,
            simulate=simulate,
            watch=watch,
            download=download,
            form=form,
            ignore_unused=ignore_unused,
        )

    def map_sync(self, table: TableLike, *, out: str | Path, **how: Any) -> Results:
        """:meth:`map` for programs without a loop; ``how`` is what :meth:`map` takes besides.

        With ``workers``, a script needs ``if __name__ == "__main__":`` around it.

        Raises:
            DSLError: an event loop runs already.
        """
        from nodetool.dsl.sync import run_sync

        return run_sync(lambda: self.map(table, out=out, **how), "graph.map(…)")

    async def run(
        self,
        *,
        values: Mapping[str, Any] | None = None,
        out: Path | None = None,
        resume: bool = False,
        scope: str = "",
        simulate: bool = False,
        concurrency: int | None = None,
        watch: Callable[[Event], None] | None = None,
        context: Any = None,
    ) -> Report:
        """Run the graph; see :func:`nodetool.dsl.running.run_graph` for what can be said."""
        from nodetool.dsl.running import run_graph

        return await run_graph(
            self,
            values=values,
            out=out,
            resume=resume,
            scope=scope,
            simulate=simulate,
            concurrency=concurrency,
            watch=watch,
            context=context,
        )

    def run_sync(self, **options: Any) -> Report:
        """:meth:`run` for programs without an event loop; it takes the same options.

        Raises:
            DSLError: an event loop runs already.
        """
        from nodetool.dsl.running import run_graph_sync

        return run_graph_sync(self, **options)

    def to_python(self) -> str:
        """The graph as a program that builds it again, with the typed wrappers where there are any."""
        from nodetool.dsl.export.python import to_python

        return to_python(self)

    def to_mermaid(self) -> str:
        """A drawing as Mermaid text, which GitHub and many editors show."""
        from nodetool.dsl.export.diagram import to_mermaid

        return to_mermaid(self)

    def to_svg(self) -> str:
        """A drawing as SVG, by Graphviz (extra ``drawing``).

        Raises:
            DSLError: when the extra is not installed.
        """
        from nodetool.dsl.export.diagram import to_svg

        return to_svg(self)

    def to_picture(self, form: str) -> bytes:
        """A drawing as the bytes of a picture: ``svg``, ``png`` or ``pdf``.

        Raises:
            DSLError: there is no such form, or the extra ``drawing`` is not installed.
        """
        from nodetool.dsl.export.diagram import to_picture

        return to_picture(self, form)


def create_graph(
    *ends: Node | Output[Any], check: bool = True, details: Mapping[str, Any] | None = None
) -> Graph:
    """The graph of some nodes and everything that they need.

    Args:
        ends: nodes, or outputs of nodes, that nothing else needs.
        check: whether it must be able to run here; not where it has nodes that only the app has.
        details: what only the app needs, as :meth:`Graph.to_python` writes it; see
            :mod:`nodetool.dsl.model.app_details`.

    Raises:
        GraphError: with everything that is wrong, node and field named: an unknown input, a
            required one that is missing, a value or a connection that does not fit, a cycle.
    """
    found: dict[int, Node] = {}
    pending = [end.node if isinstance(end, Output) else end for end in ends]
    while pending:
        node = pending.pop()
        if not isinstance(node, Node):
            raise DSLError(f"a graph is made of nodes, not of a {type(node).__name__}")
        if id(node) not in found:
            found[id(node)] = node
            pending += [handle.node for handle in handles_in(list(node._inputs.values()))]
    nodes = sorted(found.values(), key=lambda node: node._number)
    names = _names(nodes)
    specs: list[NodeSpec] = []
    edges: list[Edge] = []
    wrong: list[Problem] = []
    for node in nodes:
        data, own, problems = _inputs(node, names)
        specs.append(NodeSpec(id=names[id(node)], type=node._type, data=data))
        edges += own
        wrong += problems
    if wrong:
        raise GraphError(wrong)
    placed = {names[id(n)]: n._position for n in nodes if n._position is not None}
    graph = _finished(Graph(*topologically_sorted(specs, edges)), placed)
    if details:
        graph = apply_details(graph, details)
    if check:
        graph.check()
    return graph


def _names(nodes: Iterable[Node]) -> dict[int, str]:
    """Node -> its id: the name that it was given, or one from its type and how many came before."""
    nodes = list(nodes)
    taken: set[str] = set()
    for node in nodes:
        if node._name in taken:
            raise GraphError([Problem(node._name, "", "two nodes have this name")])
        taken |= {node._name} - {""}
    names = assign_ids((node._type, node._name) for node in nodes)
    return {id(node): name for node, name in zip(nodes, names, strict=True)}


def _inputs(
    node: Node, names: Mapping[int, str]
) -> tuple[dict[str, Any], list[Edge], list[Problem]]:
    """What was said about the inputs of a node, as values and as edges."""
    from nodetool.dsl.typecheck import validation

    own = names[id(node)]
    data: dict[str, Any] = {}
    edges: list[Edge] = []
    wrong: list[Problem] = []
    for name, value in node._inputs.items():
        handles = list(handles_in(value))
        whole = [value] if isinstance(value, Output) else value
        if not handles:
            try:
                data[name] = validation.coerce_input(node._type, name, as_json(value))
            except NotJSONError as error:
                wrong.append(Problem(own, name, str(error)))
        elif not isinstance(whole, list | tuple) or any(
            not isinstance(item, Output) for item in whole
        ):
            nodes = (
                [item for item in whole if is_node(item)] if isinstance(whole, list | tuple) else []
            )
            told = "a list of outputs must hold nothing else, and no list or object"
            wrong.append(Problem(own, name, instead_of_node(nodes[0]) if nodes else told))
        else:
            edges += [
                Edge(
                    source=names[id(handle.node)],
                    source_handle=handle.slot,
                    target=own,
                    target_handle=name,
                    edge_type=edge_type_of(name),
                )
                for handle in handles
            ]
    return data, edges, wrong


def _finished(graph: Graph, placed: Mapping[str, tuple[float, float]]) -> Graph:
    """A declared graph with what the app needs besides: places, and inputs that no class declares."""
    from nodetool.dsl.typecheck import validation

    places = {**positions(graph.ids(), dependencies(graph.edges)), **placed}
    nodes = []
    for node in graph.nodes:
        undeclared = validation.dynamic_inputs(node.type, node.data)
        nodes.append(
            NodeSpec(
                id=node.id,
                type=node.type,
                position=places[node.id],
                data={name: v for name, v in node.data.items() if name not in undeclared},
                dynamic_properties={
                    name: node.data[name] for name in node.data if name in undeclared
                },
            )
        )
    return Graph(tuple(nodes), graph.edges)
