"""NodeTool's own format of graphs, read and written; what it says beside the graph is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.model.json_values import NotJSONError, as_json
from nodetool.dsl.model.specs import Edge, NodeSpec


def load_object(workflow: Mapping[str, Any] | str | bytes | Path) -> Mapping[str, Any]:
    """The object of a workflow, wherever it is.

    Raises:
        DSLError: when it cannot be read or is none.
    """
    name = str(workflow) if isinstance(workflow, Path) else "this"
    text: Any = workflow
    if isinstance(workflow, Path):
        try:
            text = workflow.read_bytes()
        except OSError as error:
            raise DSLError(f"{workflow} cannot be read: {error.strerror}") from None
    if isinstance(text, str | bytes):
        try:
            # some editors put a mark of the byte order before a text
            text = json.loads(text.removeprefix("\ufeff") if isinstance(text, str) else text)
        except (ValueError, RecursionError) as error:
            raise DSLError(f"{name} is no workflow: it is no JSON ({error})") from None
    if not isinstance(text, Mapping):
        raise DSLError(f"{name} is no workflow: it is no JSON object")
    graph = extract_graph(text)
    if not isinstance(graph.get("nodes"), list) or not isinstance(graph.get("edges") or [], list):
        raise DSLError(f"{name} is no workflow: it has no list of nodes")
    return text


def extract_graph(workflow: Mapping[str, Any]) -> Mapping[str, Any]:
    """The object of the graph: that of a workflow, or the object itself."""
    graph = workflow.get("graph")
    return graph if "nodes" not in workflow and isinstance(graph, Mapping) else workflow


def extra_fields(told: Mapping[str, Any], but: tuple[str, ...]) -> dict[str, Any]:
    """What an object says beside some keys."""
    try:
        return {key: as_json(value) for key, value in told.items() if key not in but}
    except NotJSONError as error:
        raise DSLError(f"this is no workflow: beside {' and '.join(but)}, {error}") from None


_NODE_KEYS = ("id", "type", "data", "ui_properties", "dynamic_properties", "dynamic_outputs")
#: what the JSON of a workflow and of a node say unless told
WORKFLOW_DEFAULTS = {"name": "", "description": "", "access": "private"}
NODE_DEFAULTS = {"parent_id": None, "sync_mode": "on_any"}


def read_node(told: Any) -> NodeSpec:
    """A node from its JSON."""
    if not isinstance(told, Mapping):
        raise DSLError("this is no workflow: a node is no object")
    name, kind = told.get("id"), told.get("type")
    if not isinstance(name, str) or not name or not isinstance(kind, str):
        raise DSLError("this is no workflow: a node has no id or no type")
    parts: dict[str, dict[str, Any]] = {}
    for key in _NODE_KEYS[2:]:
        part = told.get(key) or {}
        if not isinstance(part, Mapping):
            raise DSLError(f"node {name!r}: {key} is no object")
        parts[key] = {field: _json(value, name, str(field)) for field, value in part.items()}
    place, ui = _placed(parts["ui_properties"])
    rest = {
        key: _json(value, name, str(key))
        for key, value in told.items()
        if key not in _NODE_KEYS and (key not in NODE_DEFAULTS or value != NODE_DEFAULTS[key])
    }
    return NodeSpec(
        id=name,
        type=kind,
        data=parts["data"],
        position=place,
        dynamic_properties=parts["dynamic_properties"],
        dynamic_outputs=parts["dynamic_outputs"],
        rest={**rest, **({"ui_properties": ui} if ui else {})},
    )


def _json(value: Any, node: str, field: str) -> Any:
    try:
        return as_json(value)
    except NotJSONError as error:
        raise GraphError([Problem(node, field, str(error))]) from None


def _placed(ui: Mapping[str, Any]) -> tuple[tuple[float, float], dict[str, Any]]:
    """Where a node is shown, and what else its ``ui_properties`` say."""
    rest = {key: value for key, value in ui.items() if key != "position"}
    position = ui.get("position")
    if not isinstance(position, Mapping):
        return (0.0, 0.0), rest
    x, y = position.get("x"), position.get("y")
    beside = {key: value for key, value in position.items() if key not in {"x", "y"}}
    place = (x, y) if _is_number(x) and _is_number(y) else (0.0, 0.0)
    return place, {**rest, **({"position": beside} if beside else {})}


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def node_json(node: NodeSpec) -> dict[str, Any]:
    """A node as its JSON."""
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
        rest={
            key: _json(value, target, f"{target_handle} ({key} of its connection)")
            for key, value in told.items()
            if key not in _EDGE_KEYS
        },
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
