"""Turn generic settings into the arguments of one endpoint: pure, without a network."""

from __future__ import annotations

from nodetool.fal.planner.plan import Plan
from nodetool.fal.planner.request import GenerationRequest


def plan(endpoint_id: str, request: GenerationRequest, *, several_jobs: bool = False) -> Plan:
    """Plan a request to an endpoint.

    Args:
        endpoint_id: fal's id.
        request: what is asked for.
        several_jobs: whether a count that the endpoint cannot give at once may become several jobs,
            each of which costs.

    Returns:
        The arguments, and a decision for every setting that was asked for.

    Raises:
        UnknownEndpointError: when the catalogue has no such endpoint.
    """
    raise NotImplementedError
