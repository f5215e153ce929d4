"""A graph as data: nodes, edges, and what a workflow says in addition to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nodetool.dsl.model.specs import Edge, NodeSpec
from nodetool.dsl.model.workflow_json import WORKFLOW_DEFAULTS, edge_json, node_json

#: most nodes that a message names
_MAX_NAMED = 50


@dataclass(frozen=True, slots=True)
class GraphData:
    """Nodes in an order in which they can run, and edges.

    Attributes:
        nodes: each after all that it depends on.
        edges: between outputs and inputs of these nodes.
        rest: other keys of the graph's JSON, unchanged.
        workflow: other keys of the workflow's JSON: name, description, tags, settings …
    """

    nodes: tuple[NodeSpec, ...]
    edges: tuple[Edge, ...]
    # graphs are the same when they do the same
    rest: Mapping[str, Any] = field(default_factory=dict, compare=False)
    workflow: Mapping[str, Any] = field(default_factory=dict, compare=False)
    #: filled when a node is first looked up
    _by_id: dict[str, NodeSpec] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __getitem__(self, node_id: str) -> NodeSpec:
        if not self._by_id:
            self._by_id.update((node.id, node) for node in self.nodes)
        try:
            return self._by_id[node_id]
        except KeyError:
            raise KeyError(f"there is no node {node_id!r}; there are {self.listed_ids()}") from None

    def ids(self) -> list[str]:
        """Return the ids of the nodes, in their order."""
        return [node.id for node in self.nodes]

    def listed_ids(self) -> str:
        """Return the ids for a message; of ten thousand, the first fifty."""
        omitted = len(self.nodes) - _MAX_NAMED
        listed = ", ".join(node.id for node in self.nodes[:_MAX_NAMED])
        return listed if omitted <= 0 else f"{listed} and {omitted} more"

    def to_json(self) -> dict[str, Any]:
        """Return the graph as ``nodetool.workflows.graph.Graph.from_dict`` takes it.

        The value is plain JSON; ``json.dumps(graph.to_json())`` is a file for the app.
        """
        return {
            "nodes": [node_json(node) for node in self.nodes],
            "edges": [edge_json(edge) for edge in self.edges],
            **self.rest,
        }

    def to_workflow(self, name: str = "", description: str = "") -> dict[str, Any]:
        """Return the file that the app exports and imports, with all that it said there.

        Args:
            name: by default, that of the workflow that the graph was read from.
            description: likewise.
        """
        texts = {"name": name, "description": description}
        return {
            **WORKFLOW_DEFAULTS,
            **self.workflow,
            **{key: text for key, text in texts.items() if text},
            "graph": self.to_json(),
        }
