"""What a graph will cost: an estimate for each node that calls fal, and their sum."""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from nodetool.workflows.base_node import BaseNode

from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.model.specs import NodeSpec, dependencies
from nodetool.dsl.sync import run_sync
from nodetool.dsl.typecheck import validation
from nodetool.fal import settings
from nodetool.fal.catalogue import endpoints
from nodetool.fal.node import FALNode
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.lookup import Prices, find_prices, only_listed
from nodetool.fal.pricing.money import Estimate, Total, amount_range, total


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphEstimate:
    """What a graph will cost.

    Attributes:
        nodes: node id -> what its request will cost; nodes that call nothing are missing.
        problem: why fal's own prices are not used, a sentence; empty if they are.
    """

    nodes: Mapping[str, Estimate] = field(default_factory=dict)
    problem: str = ""

    @property
    def total(self) -> Total:
        """Return the sum of all nodes; those of unknown price are counted apart."""
        return total((estimate, 1) for estimate in self.nodes.values())

    @property
    def unknown(self) -> dict[str, str]:
        """Return the nodes whose price is unknown, each with the reason."""
        return {node: each.unknown for node, each in self.nodes.items() if each.low is None}

    def __str__(self) -> str:
        return str(self.total)

    def to_json(self) -> dict[str, Any]:
        """Return the estimate as plain JSON; amounts are strings."""
        return {
            "nodes": {node: each.to_json() for node, each in self.nodes.items()},
            "total": self.total.to_json(),
            "problem": self.problem,
        }


def estimate_graph(graph: GraphData, *, live: bool = True) -> GraphEstimate:
    """Return what one run of a graph will cost.

    Args:
        graph: that would be run; its values need not be complete.
        live: whether to ask fal for its prices of today, which needs a key; else those of the list.
    """
    ids = priced_endpoints(graph)
    return estimate_with(graph, _find_prices(ids) if live else only_listed(ids))


def priced_endpoints(graph: GraphData) -> list[str]:
    """Return fal's ids of the endpoints that the nodes of a graph call, each once."""
    nodes = (_node_of(spec, spec.data) for spec in graph.nodes)
    return list(dict.fromkeys(node.endpoint_id() for node in nodes if isinstance(node, FALNode)))


def estimate_with(
    graph: GraphData, prices: Prices, values: Mapping[str, Any] | None = None
) -> GraphEstimate:
    """Return what one run of a graph will cost at certain prices.

    Args:
        graph: that would be run.
        prices: of its endpoints.
        values: ``node.input`` -> value, which replace those of the graph.
    """
    connected: dict[str, set[str]] = {}
    for edge in graph.edges:
        connected.setdefault(edge.target, set()).add(edge.target_handle)
    changes: dict[str, dict[str, Any]] = {}
    for key, value in (values or {}).items():
        node_id, _, name = key.rpartition(".")
        changes.setdefault(node_id, {})[name] = value
    streamed = _downstream_of_streams(graph)
    estimates = {}
    for spec in graph.nodes:
        data = {**spec.data, **spec.dynamic_properties, **changes.get(spec.id, {})}
        node = _node_of(spec, data)
        if node is not None:
            estimate = _estimate_node(node, connected.get(spec.id, set()), prices)
            estimates[spec.id] = _per_item(estimate) if spec.id in streamed else estimate
    return GraphEstimate(nodes=estimates, problem=prices.problem)


def _estimate_node(
    node: FALNode | Estimate, connected: Collection[str], prices: Prices
) -> Estimate:
    if isinstance(node, Estimate):
        return node
    names = node.api_names()
    for preset, helpers in node.preset_fields().items():
        names.update(dict.fromkeys(helpers, names[preset]))
    return estimate_request(
        node.endpoint_id(),
        node.known_arguments(),
        prices.of.get(node.endpoint_id()),
        open_arguments={names.get(handle, handle) for handle in connected},
    )


def _node_of(spec: NodeSpec, data: Mapping[str, Any]) -> FALNode | Estimate | None:
    """Return a node of fal with its values, an estimate if its endpoint is unknown, else None."""
    try:
        node_class: type[BaseNode] = validation.node_class(spec.type)
        if "openapi_file" in node_class.model_fields:
            endpoint = endpoints.get(str(data.get("endpoint", "")).strip())
            if endpoint is None or "endpoint" not in data:
                return Estimate(endpoint="", unknown="its endpoint is not in the catalogue")
            node_class = validation.node_class(endpoint.node_type)
    except validation.UnknownNodeTypeError:
        return None
    if not issubclass(node_class, FALNode):
        return None
    node = node_class()
    for name, value in data.items():
        if name in node_class.model_fields:
            node.assign_property(name, value)
    return node


def _downstream_of_streams(graph: GraphData) -> set[str]:
    """Return the nodes that run once for each item of a stream."""
    streams = {spec.id for spec in graph.nodes if _is_stream(spec)}
    needs = dependencies(graph.edges)
    found: set[str] = set()
    for spec in graph.nodes:  # topologically sorted
        if set(needs.get(spec.id, ())) & (streams | found):
            found.add(spec.id)
    return found


def _is_stream(spec: NodeSpec) -> bool:
    if not validation.is_installed(spec.type):
        return False
    node_class: Any = validation.node_class(spec.type)
    return bool(node_class.is_streaming_output())


def _per_item(estimate: Estimate) -> Estimate:
    """Return the estimate of a node that runs nobody knows how often."""
    if estimate.low is None:
        return estimate
    each = amount_range(estimate.low, estimate.high, estimate.currency)
    reason = f"it costs {each} for each item of a stream, whose number is not known"
    return replace(estimate, low=None, high=None, explanation="", unknown=reason)


def _find_prices(ids: Collection[str]) -> Prices:
    """Find prices from any thread, also from one whose event loop is running."""
    config = settings.current()  # of this thread; another one has the environment's only
    results: list[Prices] = []
    thread = threading.Thread(
        target=lambda: results.append(run_sync(lambda: find_prices(ids, config), "find_prices(…)"))
    )
    thread.start()
    thread.join()
    return results[0]
