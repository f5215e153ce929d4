"""Set values of inputs of a graph: ``{"flux_dev.prompt": "a fox"}``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from nodetool.dsl.errors import GraphError, Problem
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.json_values import NotJSONError, as_json
from nodetool.dsl.model.specs import NodeSpec
from nodetool.dsl.typecheck import validation

G = TypeVar("G", bound=GraphData)


def set_values(graph: G, values: Mapping[str, Any]) -> G:
    """Return the graph with other values.

    Args:
        graph: that the values are for.
        values: ``node.input`` -> value.

    Raises:
        GraphError: a node or an input does not exist, or does not accept the value.
    """
    changes = _coerced(graph, values)
    changed = [_with_inputs(node, changes.get(node.id, {})) for node in graph.nodes]
    result = replace(graph, nodes=tuple(changed))
    validation.check(result)
    return result


def _coerced(graph: GraphData, values: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    """Return node -> input -> JSON value.

    Raises:
        GraphError: a node does not exist, an input is connected, or a value cannot be JSON.
    """
    changes: dict[str, dict[str, Any]] = defaultdict(dict)
    connected = {(edge.target, edge.target_handle) for edge in graph.edges}
    ids = set(graph.ids())
    problems = []
    for key, value in values.items():
        node_id, dot, name = key.rpartition(".")
        if not dot or node_id not in ids:
            listed = graph.listed_ids()
            problems.append(Problem(key, "", f"this is not a node.input; the nodes are {listed}"))
        elif (node_id, name) in connected:
            problems.append(Problem(node_id, name, "it is connected, so it takes no value"))
        else:
            try:
                changes[node_id][name] = validation.coerce_input(
                    graph[node_id].type, name, as_json(value)
                )
            except NotJSONError as error:
                problems.append(Problem(node_id, name, str(error)))
    if problems:
        raise GraphError(problems)
    return changes


def _with_inputs(node: NodeSpec, new: Mapping[str, Any]) -> NodeSpec:
    dynamic = validation.dynamic_inputs(node.type, new) | (new.keys() & node.dynamic_properties)
    return replace(
        node,
        data={**node.data, **{n: v for n, v in new.items() if n not in dynamic}},
        dynamic_properties={
            **node.dynamic_properties,
            **{n: v for n, v in new.items() if n in dynamic},
        },
    )
