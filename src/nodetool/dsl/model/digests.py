"""Digests of graphs, by which runs and maps know later what they were begun with.

They stand in the folders of runs and maps, so none of them may change: what is paid for could not be
resumed.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.workflow_json import edge_json, node_json


def structure_digest(graph: GraphData) -> str:
    """Return a digest of the nodes and connections, whatever the values and the order of nodes."""
    return _sha256([_nodes(graph, values=False), _connections(graph)], default=repr)


def content_digest(graph: GraphData) -> str:
    """Return a digest of the nodes, their values and connections, whatever the order of nodes."""
    return _sha256([_nodes(graph, values=True), _connections(graph)], default=repr)


def definition_digest(graph: GraphData) -> str:
    """Return a digest of everything that the graph says, but for what only its drawing needs."""
    nodes = [node_json(node) for node in graph.nodes]
    for node in nodes:
        node.pop("ui_properties", None)
    return _sha256([nodes, [edge_json(edge) for edge in graph.edges]], default=str)


def _nodes(graph: GraphData, *, values: bool) -> list[list[Any]]:
    return [
        [node.id, node.type, *([node.data, node.dynamic_properties] if values else [])]
        for node in sorted(graph.nodes, key=lambda node: node.id)
    ]


def _connections(graph: GraphData) -> list[list[str]]:
    return sorted(
        [edge.source, edge.source_handle, edge.target, edge.target_handle] for edge in graph.edges
    )


def _sha256(value: Any, default: Any) -> str:
    text = json.dumps(value, sort_keys=True, default=default)  # ASCII only
    return hashlib.sha256(text.encode()).hexdigest()
