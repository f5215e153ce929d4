"""What a workflow says that declared nodes cannot say: taken from a graph, and given back to one.

Sizes, groups, colours and ids of connections matter to the app and would only be in the way where a
program declares its nodes, so they stand at its end, in one table that fills in what the nodes have not
said: ``{"nodes": {id: …}, "edges": {automatic id: …}, "graph": …, "workflow": …}``, each as in JSON.
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


def details_of(graph: GraphData, said: GraphData) -> dict[str, Any]:
    """What a graph says and the graph that a program declares does not; empty when that is all.

    Args:
        graph: the whole.
        said: the same nodes and edges in the same order, the edges with their automatic ids.
    """
    nodes = {
        whole.id: _subtract(_node(whole), _node(own))
        for whole, own in zip(graph.nodes, said.nodes, strict=True)
    }
    edges = {
        own.id: _subtract(_edge(whole, own.id), _edge(own, own.id))
        for whole, own in zip(graph.edges, said.edges, strict=True)
    }
    found = {
        "nodes": {name: more for name, more in nodes.items() if more},
        "edges": {name: more for name, more in edges.items() if more},
        "graph": dict(graph.rest),
        "workflow": _without_defaults(WORKFLOW_DEFAULTS, graph.workflow),
    }
    return {part: more for part, more in found.items() if more}


def apply_details(graph: G, details: Mapping[str, Any]) -> G:
    """A declared graph with what its nodes have not said; details of what is not there say nothing.

    Raises:
        DSLError: the details have another shape.
    """
    for part, more in details.items():
        if part not in _PARTS or not isinstance(more, Mapping):
            raise DSLError(f"details are objects named {', '.join(_PARTS)}; {part!r} is none")
        for name, each in more.items() if part in {"nodes", "edges"} else ():
            if not isinstance(each, Mapping):
                raise DSLError(f"details of {name!r} in {part} are an object, not {each!r:.60}")
    of_nodes, of_edges = details.get("nodes", {}), details.get("edges", {})
    nodes = [
        read_node(_merge(_node(node), of_nodes[node.id])) if node.id in of_nodes else node
        for node in graph.nodes
    ]
    edges = [
        (
            read_edge(
                {
                    "edge_type": edge.edge_type,
                    **_merge(_edge(edge, edge.id), of_edges[edge.id]),
                }
            )
            if edge.id in of_edges
            else edge
        )
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


def _node(node: NodeSpec) -> dict[str, Any]:
    """A node's JSON with nothing that is so unless told."""
    return _without_defaults(NODE_DEFAULTS, node_json(node))


def _edge(edge: Edge, automatic: str) -> dict[str, Any]:
    """An edge's JSON with nothing that is so unless told."""
    usual = {"id": automatic, "edge_type": edge_type_of(edge.target_handle)}
    return _without_defaults(usual, edge_json(edge))


def _without_defaults(usual: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if usual.get(key, ...) != value}


def _subtract(whole: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """What one object has and another, which is a part of it, has not."""
    found = {}
    for key, value in whole.items():
        if key not in said:
            found[key] = value
        elif isinstance(value, Mapping) and (more := _subtract(value, said[key])):
            found[key] = more
    return found


def _merge(said: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """An object with what another has besides."""
    return {
        **more,
        **said,
        **{
            key: _merge(value, more[key])
            for key, value in said.items()
            if isinstance(value, Mapping) and isinstance(more.get(key), Mapping)
        },
    }
