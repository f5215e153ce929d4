"""What a graph consists of: nodes and edges, as plain values."""

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
        data: input -> JSON value, those that were said.
        position: pixels from the upper left, for the app.
        dynamic_properties: inputs that its class does not declare.
        dynamic_outputs: outputs that its class does not declare -> JSON of their type.
        rest: what else its JSON says, kept as it is.
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
        edge_type: ``data``, or ``control`` for NodeTool's control events.
        rest: what else its JSON says, kept as it is.
    """

    source: str
    source_handle: str
    target: str
    target_handle: str
    id: str = ""
    edge_type: str = "data"
    rest: Mapping[str, Any] = field(default_factory=dict)


def edge_type_of(target_handle: str) -> str:
    """The kind of an edge that leads to an input or, in NodeTool's words, to ``__control__``."""
    return "control" if target_handle == "__control__" else "data"


def assign_ids(nodes: Iterable[tuple[str, str]]) -> list[str]:
    """The ids of declared nodes: names as given, else from the type and how many came before.

    Args:
        nodes: type and given name of each, the name empty where there is none; names differ.
    """
    nodes = list(nodes)
    taken = {name for _, name in nodes if name}
    counts: dict[str, int] = defaultdict(int)
    names = []
    for kind, given in nodes:
        name = given
        while not name:
            base = readable_id(kind)
            counts[base] += 1
            numbered = base if counts[base] == 1 else f"{base}_{counts[base]}"
            name = "" if numbered in taken else numbered
        taken.add(name)
        names.append(name)
    return names


def topologically_sorted(
    nodes: Sequence[NodeSpec], edges: Sequence[Edge]
) -> tuple[tuple[NodeSpec, ...], tuple[Edge, ...]]:
    """Nodes after those that they need, and edges with an id each in the order of what they lead to.

    Raises:
        GraphError: two nodes have the same id, an edge leads nowhere, nodes need each other.
    """
    by_id: dict[str, NodeSpec] = {}
    for node in nodes:
        if node.id in by_id:
            raise GraphError([Problem(node.id, "", "two nodes have this id")])
        by_id[node.id] = node
    lost = [
        Problem(edge.target, edge.target_handle, f"it is connected to {end!r}, which is no node")
        for edge in edges
        for end in (edge.source, edge.target)
        if end not in by_id
    ]
    if lost:
        raise GraphError(lost)
    try:
        order = toposort(by_id, dependencies(edges))
    except CycleError as cycle:
        first, then = cycle.ids[0], cycle.ids[1]
        name = next(e.target_handle for e in edges if (e.source, e.target) == (then, first))
        ring = " needs ".join(cycle.ids)
        raise GraphError([Problem(first, name, f"it needs its own result: {ring}")]) from None
    place = {node: number for number, node in enumerate(order)}
    # those of one input stay in their order, which is the order of a list
    numbered = sorted(edges, key=lambda edge: (place[edge.target], edge.target_handle))
    return tuple(by_id[node] for node in order), tuple(with_ids(numbered))


def dependencies(edges: Iterable[Edge]) -> dict[str, list[str]]:
    """Node -> the nodes that it needs."""
    needs: dict[str, dict[str, None]] = defaultdict(dict)  # a set that keeps its order
    for edge in edges:
        needs[edge.target][edge.source] = None
    return {node: list(others) for node, others in needs.items()}


def with_ids(edges: Iterable[Edge]) -> Iterable[Edge]:
    """Edges that all have an id of their own."""
    names = UniqueNames(joint="-")
    for edge in edges:
        base = edge.id or (f"{edge.source}.{edge.source_handle}-{edge.target}.{edge.target_handle}")
        name = names.new(base)
        yield edge if edge.id == name else replace(edge, id=name)
