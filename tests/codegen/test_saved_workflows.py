"""Workflows of earlier versions load whole: every node, value and edge that they could have."""

from __future__ import annotations

from typing import Any

from nodetool.workflows.base_node import get_node_class
from nodetool.workflows.graph import Graph

from codegen.interface import Interface
from codegen.paths import INTERFACE
from nodetool.fal.node import FALNode

RECORDED = Interface.load(INTERFACE)


def values(node_type: str, kind: type[FALNode]) -> dict[str, list[Any]]:
    """Return what a saved workflow may hold for the fields of a node that are choices, or retired."""
    category = kind.__module__.split(".")[3]
    found: dict[str, list[Any]] = {name: ["kept"] for name in kind._retired}
    for field in RECORDED.fields[node_type]:
        annotation = getattr(kind.model_fields.get(field), "annotation", None)
        members = RECORDED.enums.get(category, {}).get(getattr(annotation, "__name__", ""), {})
        if members:
            found[field] = list(members.values())
    return found


def test_every_recorded_workflow_loads_with_all_its_values_and_edges() -> None:
    """One workflow for each node type: a node for each value of a choice, an edge from each slot."""
    nodes = edges = held = 0
    for node_type, slots in RECORDED.slots.items():
        kind = get_node_class(node_type)
        assert kind is not None, node_type
        assert issubclass(kind, FALNode)
        choices = values(node_type, kind)
        rounds = max([1, *map(len, choices.values())])
        saved: list[dict[str, Any]] = [
            {
                "id": f"n{number}",
                "type": node_type,
                "data": {name: listed[number % len(listed)] for name, listed in choices.items()},
            }
            for number in range(rounds)
        ]
        saved.append({"id": "end", "type": "fal.dynamic.DynamicFal", "data": {}})
        wires = [
            {
                "source": "n0",
                "sourceHandle": slot,
                "target": "end",
                "targetHandle": f"endpoint{number}",
            }
            for number, slot in enumerate(slots)
        ]
        graph = Graph.from_dict(
            {"nodes": saved, "edges": wires}, skip_errors=False, allow_undefined_properties=False
        )
        assert len(graph.nodes) == len(saved), node_type
        assert [edge.sourceHandle for edge in graph.edges] == list(slots), node_type
        assert set(slots) <= set(kind.output_names()), node_type
        for node, entry in zip(graph.nodes, saved, strict=True):
            for name, value in entry["data"].items():
                loaded = getattr(node, name)
                loaded = getattr(loaded, "value", loaded)
                assert str(loaded).casefold() == str(value).casefold(), (node_type, name, value)
                held += 1
        nodes, edges = nodes + len(saved), edges + len(wires)
    assert len(RECORDED.slots) >= 1311
    assert nodes > 5_000
    assert edges > 2_500
    assert held > 8_000
