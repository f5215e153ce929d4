"""Details of a workflow that declared nodes cannot express: extracted from a graph, applied to one.

Sizes, groups, colours and ids of connections matter to the app and would only be in the way where a
program declares its nodes, so they stand at its end, in one table that adds what the nodes do not
declare: ``{"nodes": {id: …}, "edges": {automatic id: …}, "graph": …, "workflow": …}``, each as in JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.specs import Edge, NodeSpec, edge_type_of, topologically_sorted
from nodetool.dsl.model.workflow_json import (
    NODE_DEFAULTS,
    WORKFLOW_DEFAULTS,
    edge_json,
    extra_fields,
    node_json,
    read_edge,
    read_node,
)

G = TypeVar("G", bound=GraphData)
_PARTS = ("nodes", "edges", "graph", "workflow")


def details_of(graph: GraphData, declared: GraphData) -> dict[str, Any]:
    """Return what a graph says in addition to the graph that a program declares; empty for nothing.

    Args:
        graph: the complete graph.
        declared: the same nodes and edges in the same order, the edges with their automatic ids.
    """
    nodes = {
        complete.id: _subtract(_node(complete), _node(own))
        for complete, own in zip(graph.nodes, declared.nodes, strict=True)
    }
    edges = {
        own.id: _subtract(_edge(complete, own.id), _edge(own, own.id))
        for complete, own in zip(graph.edges, declared.edges, strict=True)
    }
    details = {
        "nodes": {name: extra for name, extra in nodes.items() if extra},
        "edges": {name: extra for name, extra in edges.items() if extra},
        "graph": dict(graph.rest),
        "workflow": _without_defaults(WORKFLOW_DEFAULTS, graph.workflow),
    }
    return {part: extra for part, extra in details.items() if extra}


def apply_details(graph: G, details: Mapping[str, Any]) -> G:
    """Return a declared graph with details added; those of nodes or edges it lacks are ignored.

    Raises:
        DSLError: the details have another shape.
    """
    _check_shape(details)
    of_nodes, of_edges = details.get("nodes", {}), details.get("edges", {})
    nodes = [
        read_node(_merge(_node(node), of_nodes[node.id])) if node.id in of_nodes else node
        for node in graph.nodes
    ]
    edges = [
        _apply_to_edge(edge, of_edges[edge.id]) if edge.id in of_edges else edge
        for edge in graph.edges
    ]
    ordered_nodes, ordered_edges = topologically_sorted(nodes, edges)
    return replace(
        graph,
        nodes=ordered_nodes,
        edges=ordered_edges,
        rest=extra_fields(details.get("graph", {}), ("nodes", "edges")),
        workflow=extra_fields(details.get("workflow", {}), ("graph",)),
    )


def _check_shape(details: Mapping[str, Any]) -> None:
    for part, entries in details.items():
        if part not in _PARTS or not isinstance(entries, Mapping):
            raise DSLError(f"details are objects named {', '.join(_PARTS)}; {part!r} is none")
        for name, entry in entries.items() if part in {"nodes", "edges"} else ():
            if not isinstance(entry, Mapping):
                raise DSLError(f"details of {name!r} in {part} are an object, not {entry!r:.60}")


def _apply_to_edge(edge: Edge, extra: Mapping[str, Any]) -> Edge:
    return read_edge({"edge_type": edge.edge_type, **_merge(_edge(edge, edge.id), extra)})


def _node(node: NodeSpec) -> dict[str, Any]:
    """Return the JSON of a node without what has its default."""
    return _without_defaults(NODE_DEFAULTS, node_json(node))


def _edge(edge: Edge, automatic: str) -> dict[str, Any]:
    """Return the JSON of an edge without what has its default, such as its automatic id."""
    defaults = {"id": automatic, "edge_type": edge_type_of(edge.target_handle)}
    return _without_defaults(defaults, edge_json(edge))


def _without_defaults(defaults: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if defaults.get(key, ...) != value}


def _subtract(complete: Mapping[str, Any], part: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an object has that another one, a part of it, lacks."""
    difference = {}
    for key, value in complete.items():
        if key not in part:
            difference[key] = value
        elif isinstance(value, Mapping) and (inner := _subtract(value, part[key])):
            difference[key] = inner
    return difference


def _merge(base: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object with what another one has in addition, at every depth."""
    return {
        **extra,
        **base,
        **{
            key: _merge(value, extra[key])
            for key, value in base.items()
            if isinstance(value, Mapping) and isinstance(extra.get(key), Mapping)
        },
    }
