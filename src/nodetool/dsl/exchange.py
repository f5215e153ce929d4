"""NodeTool's own format of graphs, read and written; what it says beside the graph is kept."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model import Edge, NodeSpec


def object_of(workflow: Mapping[str, Any] | str | bytes | Path) -> Mapping[str, Any]:
    """The object of a workflow, wherever it is.

    Raises:
        DSLError: when it cannot be read or is none.
    """
    text: Any = workflow
    if isinstance(workflow, Path):
        try:
            text = workflow.read_bytes()
        except OSError as error:
            raise DSLError(f"{workflow} cannot be read: {error.strerror}") from None
    if isinstance(text, str | bytes):
        try:
            text = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise DSLError(f"this is no workflow: it is no JSON ({error})") from None
    if not isinstance(text, Mapping):
        raise DSLError("this is no workflow: it is no JSON object")
    return text


_NODE_KEYS = ("id", "type", "data", "ui_properties", "dynamic_properties", "dynamic_outputs")
_NODE_REST = {"parent_id": None, "sync_mode": "on_any"}


def read_node(told: Any) -> NodeSpec:
    """A node from its JSON."""
    if not isinstance(told, Mapping):
        raise DSLError("this is no workflow: a node is no object")
    name, kind = told.get("id"), told.get("type")
    if not isinstance(name, str) or not name or not isinstance(kind, str):
        raise DSLError("this is no workflow: a node has no id or no type")
    parts = {key: told.get(key) or {} for key in _NODE_KEYS[2:]}
    for key, value in parts.items():
        if not isinstance(value, Mapping):
            raise DSLError(f"node {name!r}: {key} is no object")
    ui = dict(parts["ui_properties"])
    position = ui.pop("position", None)
    place = (0.0, 0.0)
    if isinstance(position, Mapping):
        with contextlib.suppress(KeyError, TypeError, ValueError):
            place = (float(position["x"]), float(position["y"]))
    rest = {
        key: value
        for key, value in told.items()
        if key not in _NODE_KEYS and (key not in _NODE_REST or value != _NODE_REST[key])
    }
    return NodeSpec(
        id=name,
        type=kind,
        data=dict(parts["data"]),
        position=place,
        dynamic_properties=dict(parts["dynamic_properties"]),
        dynamic_outputs=dict(parts["dynamic_outputs"]),
        rest={**rest, **({"ui_properties": ui} if ui else {})},
    )


def node_json(node: NodeSpec) -> dict[str, Any]:
    """A node as its JSON."""
    rest = {**_NODE_REST, **node.rest}
    x, y = node.position
    return {
        "id": node.id,
        "type": node.type,
        "data": dict(node.data),
        "dynamic_properties": dict(node.dynamic_properties),
        "dynamic_outputs": dict(node.dynamic_outputs),
        **rest,
        "ui_properties": {**rest.get("ui_properties", {}), "position": {"x": x, "y": y}},
    }


_EDGE_KEYS = ("id", "source", "sourceHandle", "target", "targetHandle", "edge_type")


def read_edge(told: Any) -> Edge:
    """An edge from its JSON."""
    if not isinstance(told, Mapping):
        raise DSLError("this is no workflow: an edge is no object")
    ends = [told.get(key) for key in _EDGE_KEYS[1:5]]
    if not all(isinstance(end, str) and end for end in ends):
        raise DSLError("this is no workflow: an edge does not say what it connects")
    source, source_handle, target, target_handle = map(str, ends)
    return Edge(
        source=source,
        source_handle=source_handle,
        target=target,
        target_handle=target_handle,
        id=str(told.get("id") or ""),
        edge_type=str(told.get("edge_type") or "data"),
        rest={key: value for key, value in told.items() if key not in _EDGE_KEYS},
    )


def edge_json(edge: Edge) -> dict[str, Any]:
    """An edge as its JSON."""
    return {
        "id": edge.id,
        "source": edge.source,
        "sourceHandle": edge.source_handle,
        "target": edge.target,
        "targetHandle": edge.target_handle,
        "edge_type": edge.edge_type,
        **edge.rest,
    }
