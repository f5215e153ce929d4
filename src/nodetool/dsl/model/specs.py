"""Nodes and edges of a graph as plain values, in order and with ids."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from nodetool.dsl.errors import GraphError, Problem
from nodetool.dsl.model.layout import CycleError, toposort
from nodetool.dsl.model.unique import UniqueNames
from nodetool.dsl.node import readable_id


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeSpec:
    """A node of a graph, as it stands in NodeTool's JSON.

    Attributes:
        id: its name in the graph.
        type: such as ``fal.text_to_image.FluxDev``.
        data: input -> JSON value, those that were set.
        position: pixels from the upper left, for the app.
        dynamic_properties: inputs that its class does not declare -> JSON value.
        dynamic_outputs: outputs that its class does not declare -> JSON of their type.
        rest: other keys of its JSON, unchanged.
    """

    id: str
    type: str
    data: Mapping[str, Any] = field(default_factory=dict)
    position: tuple[float, float] = (0.0, 0.0)
    dynamic_properties: Mapping[str, Any] = field(default_factory=dict)
    dynamic_outputs: Mapping[str, Any] = field(default_factory=dict)
    rest: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A connection: an output of one node is an input of another one.

    Attributes:
        source: id of the node that it begins at.
        source_handle: the output there.
        target: id of the node that it leads to.
        target_handle: the input there.
        id: its own; empty until it gets one.
        edge_type: ``data``, or ``control`` for NodeTool's control events.
        rest: other keys of its JSON, unchanged.
    """

    source: str
    source_handle: str
    target: str
    target_handle: str
    id: str = ""
    edge_type: str = "data"
    rest: Mapping[str, Any] = field(default_factory=dict)


def edge_type_of(target_handle: str) -> str:
    """Return the type of an edge to an input: ``control`` for NodeTool's ``__control__``, else data."""
    return "control" if target_handle == "__control__" else "data"


def assign_ids(nodes: Iterable[tuple[str, str]]) -> list[str]:
    """Return the ids of declared nodes: names as given, else from the type, numbered from 2 on.

    Args:
        nodes: type and given name of each, the name empty where there is none; names differ.
    """
    nodes = list(nodes)
    used_names = {name for _, name in nodes if name}
    counts: dict[str, int] = defaultdict(int)
    names = []
    for node_type, given in nodes:
        name = given
        while not name:
            base = readable_id(node_type)
            counts[base] += 1
            numbered = base if counts[base] == 1 else f"{base}_{counts[base]}"
            name = "" if numbered in used_names else numbered
        used_names.add(name)
        names.append(name)
    return names


def topologically_sorted(
    nodes: Sequence[NodeSpec], edges: Sequence[Edge]
) -> tuple[tuple[NodeSpec, ...], tuple[Edge, ...]]:
    """Return nodes, each after its dependencies, and edges in the order of their targets, with ids.

    Raises:
        GraphError: two nodes have the same id, an edge leads nowhere, nodes depend on each other.
    """
    by_id = _index_by_id(nodes)
    _refuse_dangling(edges, by_id)
    try:
        order = toposort(by_id, dependencies(edges))
    except CycleError as cycle:
        first, second = cycle.ids[0], cycle.ids[1]
        name = next(e.target_handle for e in edges if (e.source, e.target) == (second, first))
        chain = " needs ".join(cycle.ids)
        raise GraphError([Problem(first, name, f"it needs its own result: {chain}")]) from None
    rank = {node: number for number, node in enumerate(order)}
    # those of one input stay in their order, which is the order of a list
    sorted_edges = sorted(edges, key=lambda edge: (rank[edge.target], edge.target_handle))
    return tuple(by_id[node] for node in order), tuple(with_ids(sorted_edges))


def _index_by_id(nodes: Sequence[NodeSpec]) -> dict[str, NodeSpec]:
    by_id: dict[str, NodeSpec] = {}
    for node in nodes:
        if node.id in by_id:
            raise GraphError([Problem(node.id, "", "two nodes have this id")])
        by_id[node.id] = node
    return by_id


def _refuse_dangling(edges: Sequence[Edge], by_id: Mapping[str, NodeSpec]) -> None:
    problems = [
        Problem(edge.target, edge.target_handle, f"it is connected to {end!r}, which is not a node")
        for edge in edges
        for end in (edge.source, edge.target)
        if end not in by_id
    ]
    if problems:
        raise GraphError(problems)


def dependencies(edges: Iterable[Edge]) -> dict[str, list[str]]:
    """Return the nodes that each node depends on directly."""
    needs: dict[str, dict[str, None]] = defaultdict(dict)  # a set that keeps its order
    for edge in edges:
        needs[edge.target][edge.source] = None
    return {node: list(others) for node, others in needs.items()}


def with_ids(edges: Iterable[Edge]) -> Iterable[Edge]:
    """Yield the edges, each with an id of its own."""
    names = UniqueNames(separator="-")
    for edge in edges:
        base = edge.id or (f"{edge.source}.{edge.source_handle}-{edge.target}.{edge.target_handle}")
        name = names.new(base)
        yield edge if edge.id == name else replace(edge, id=name)
