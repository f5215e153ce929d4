"""Read and write NodeTool's own format of graphs; keys that are unknown here are preserved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.model.json_values import NotJSONError, as_json
from nodetool.dsl.model.specs import Edge, NodeSpec


def load_object(workflow: Mapping[str, Any] | str | bytes | Path) -> Mapping[str, Any]:
    """Return the JSON object of a workflow.

    Args:
        workflow: the object, its text, or the file that holds it.

    Raises:
        DSLError: it cannot be read, or is not a workflow.
    """
    name = str(workflow) if isinstance(workflow, Path) else "this"
    content = _read_file(workflow) if isinstance(workflow, Path) else workflow
    data = _parse(content, name) if isinstance(content, str | bytes) else content
    if not isinstance(data, Mapping):
        raise DSLError(f"{name} is not a workflow: it is not a JSON object")
    graph = extract_graph(data)
    if not isinstance(graph.get("nodes"), list) or not isinstance(graph.get("edges") or [], list):
        raise DSLError(f"{name} is not a workflow: it has no list of nodes")
    return data


def _read_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DSLError(f"{path} cannot be read: {error.strerror}") from None


def _parse(text: str | bytes, name: str) -> Any:
    try:
        # some editors put a byte order mark before a text
        return json.loads(text.removeprefix("\ufeff") if isinstance(text, str) else text)
    except (ValueError, RecursionError) as error:
        raise DSLError(f"{name} is not a workflow: it is not JSON ({error})") from None


def extract_graph(workflow: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the object of the graph: that inside a workflow, or the object itself."""
    graph = workflow.get("graph")
    return graph if "nodes" not in workflow and isinstance(graph, Mapping) else workflow


def extra_fields(data: Mapping[str, Any], known: tuple[str, ...]) -> dict[str, Any]:
    """Return the keys of an object other than the known ones, with their values.

    Raises:
        DSLError: a value cannot be JSON.
    """
    try:
        return {key: as_json(value) for key, value in data.items() if key not in known}
    except NotJSONError as error:
        raise DSLError(f"this is not a workflow: beside {' and '.join(known)}, {error}") from None


_NODE_KEYS = ("id", "type", "data", "ui_properties", "dynamic_properties", "dynamic_outputs")
#: what the JSON of a workflow and of a node has by default
WORKFLOW_DEFAULTS = {"name": "", "description": "", "access": "private"}
NODE_DEFAULTS = {"parent_id": None, "sync_mode": "on_any"}


def read_node(data: Any) -> NodeSpec:
    """Return a node from its JSON.

    Raises:
        DSLError: it is not the JSON of a node.
    """
    if not isinstance(data, Mapping):
        raise DSLError("this is not a workflow: a node is not an object")
    name, node_type = data.get("id"), data.get("type")
    if not isinstance(name, str) or not name or not isinstance(node_type, str):
        raise DSLError("this is not a workflow: a node has no id or no type")
    parts = {key: _object(data, key, name) for key in _NODE_KEYS[2:]}
    position, ui = _split_position(parts["ui_properties"])
    rest = {
        key: _json(value, name, str(key))
        for key, value in data.items()
        if key not in _NODE_KEYS and (key not in NODE_DEFAULTS or value != NODE_DEFAULTS[key])
    }
    return NodeSpec(
        id=name,
        type=node_type,
        data=parts["data"],
        position=position,
        dynamic_properties=parts["dynamic_properties"],
        dynamic_outputs=parts["dynamic_outputs"],
        rest={**rest, **({"ui_properties": ui} if ui else {})},
    )


def _object(data: Mapping[str, Any], key: str, node: str) -> dict[str, Any]:
    value = data.get(key) or {}
    if not isinstance(value, Mapping):
        raise DSLError(f"node {node!r}: {key} is not an object")
    return {field: _json(item, node, str(field)) for field, item in value.items()}


def _json(value: Any, node: str, field: str) -> Any:
    try:
        return as_json(value)
    except NotJSONError as error:
        raise GraphError([Problem(node, field, str(error))]) from None


def _split_position(ui: Mapping[str, Any]) -> tuple[tuple[float, float], dict[str, Any]]:
    """Return the position of a node in pixels, and the rest of its ``ui_properties``."""
    rest = {key: value for key, value in ui.items() if key != "position"}
    position = ui.get("position")
    if not isinstance(position, Mapping):
        return (0.0, 0.0), rest
    x, y = position.get("x"), position.get("y")
    extra = {key: value for key, value in position.items() if key not in {"x", "y"}}
    point = (x, y) if _is_number(x) and _is_number(y) else (0.0, 0.0)
    return point, {**rest, **({"position": extra} if extra else {})}


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def node_json(node: NodeSpec) -> dict[str, Any]:
    """Return the JSON of a node."""
    rest = {**NODE_DEFAULTS, **node.rest}
    ui = rest.get("ui_properties", {})
    x, y = node.position
    return {
        "id": node.id,
        "type": node.type,
        "data": dict(node.data),
        "dynamic_properties": dict(node.dynamic_properties),
        "dynamic_outputs": dict(node.dynamic_outputs),
        **rest,
        "ui_properties": {**ui, "position": {**ui.get("position", {}), "x": x, "y": y}},
    }


_EDGE_KEYS = ("id", "source", "sourceHandle", "target", "targetHandle", "edge_type")


def read_edge(data: Any) -> Edge:
    """Return an edge from its JSON.

    Raises:
        DSLError: it is not the JSON of an edge.
    """
    if not isinstance(data, Mapping):
        raise DSLError("this is not a workflow: an edge is not an object")
    ends = [data.get(key) for key in _EDGE_KEYS[1:5]]
    if not all(isinstance(end, str) and end for end in ends):
        raise DSLError("this is not a workflow: an edge does not say what it connects")
    source, source_handle, target, target_handle = map(str, ends)
    return Edge(
        source=source,
        source_handle=source_handle,
        target=target,
        target_handle=target_handle,
        id=str(data.get("id") or ""),
        edge_type=str(data.get("edge_type") or "data"),
        rest={
            key: _json(value, target, f"{target_handle} ({key} of its connection)")
            for key, value in data.items()
            if key not in _EDGE_KEYS
        },
    )


def edge_json(edge: Edge) -> dict[str, Any]:
    """Return the JSON of an edge."""
    return {
        "id": edge.id,
        "source": edge.source,
        "sourceHandle": edge.source_handle,
        "target": edge.target,
        "targetHandle": edge.target_handle,
        "edge_type": edge.edge_type,
        **edge.rest,
    }
