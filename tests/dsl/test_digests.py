"""Digests of graphs stay what they were: folders of earlier runs and maps are recognised by them."""

from __future__ import annotations

from typing import Any

from nodetool.dsl.graph import Graph
from nodetool.dsl.model.digests import content_digest, definition_digest, structure_digest

WORKFLOW: dict[str, Any] = {
    "nodes": [
        {
            "id": "b\ud83d",
            "type": "fal.text_to_image.FluxDev",
            "data": {"seed": 7},
            "ui_properties": {"position": {"x": 10, "y": 20}},
            "parent_id": "group",
        },
        {"id": "a", "type": "nodetool.constant.String", "data": {"value": "Füchse"}},
    ],
    "edges": [
        {"source": "a", "sourceHandle": "output", "target": "b\ud83d", "targetHandle": "prompt"}
    ],
}


def digests(workflow: dict[str, Any]) -> tuple[str, str, str]:
    graph = Graph.from_json(workflow, check=False)
    return structure_digest(graph), content_digest(graph), definition_digest(graph)


def test_digests_do_not_change_between_versions() -> None:
    assert digests(WORKFLOW) == (
        "fb6cfa0af63701d83632ef42b4b69b5e5496355a315034d3128f9d46230bf826",
        "28968cb06f2d9c03bf6d7ad33a7f26ae72317a8e15a87881aeedb336de445717",
        "ab0050055b4232e6da5442f4255eac961eec9b9079b97ee919574922b4fca96d",
    )


def test_the_structure_ignores_values_and_order() -> None:
    first, second = WORKFLOW["nodes"]
    edges = WORKFLOW["edges"]
    changed = {"nodes": [second, {**first, "data": {"seed": 8}}], "edges": edges}
    assert digests(changed)[0] == digests(WORKFLOW)[0]
    assert digests(changed)[1:] != digests(WORKFLOW)[1:]


def test_positions_are_in_no_digest() -> None:
    first, second = WORKFLOW["nodes"]
    moved = {**first, "ui_properties": {"position": {"x": 0, "y": 0}}}
    assert digests({**WORKFLOW, "nodes": [moved, second]}) == digests(WORKFLOW)
