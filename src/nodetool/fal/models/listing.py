"""The models of the catalogue, without a network."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from functools import cache

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import Endpoint, UnknownEndpointError
from nodetool.fal.models.model import Kind, Model, Status, Task
from nodetool.fal.models.options import read_options
from nodetool.fal.models.tasks import read_facts, tasks_of
from nodetool.fal.planner.roles import read_ir
from nodetool.fal.pricing.listed import listed_prices


def models(
    kind: str | None = None, task: str | None = None, can: Iterable[str] = ()
) -> list[Model]:
    """Return the models of the catalogue, by id.

    Args:
        kind: only those whose main output is this, such as ``image``; None for all.
        task: only those that do this, such as ``image_to_video``; None for all.
        can: only those with all of these capabilities, such as ``lora``.

    Raises:
        ValueError: there is no such kind or task.
    """
    wanted_kind = None if kind is None else Kind(kind)
    wanted_task = None if task is None else Task(task)
    needed = frozenset(can)
    return [
        model
        for model in _all_models()
        if (wanted_kind is None or model.kind is wanted_kind)
        and (wanted_task is None or wanted_task in model.tasks)
        and needed <= model.capabilities
    ]


@cache
def find_model(endpoint_id: str) -> Model:
    """Return a model by its id.

    Raises:
        UnknownEndpointError: the catalogue has no such endpoint.
    """
    endpoint = endpoints.find(endpoint_id)
    model = _model(endpoint)
    if model is None:
        raise UnknownEndpointError(endpoint_id)
    return model


@cache
def _all_models() -> tuple[Model, ...]:
    return tuple(find_model(endpoint_id) for endpoint_id in endpoints.ids())


def _model(endpoint: Endpoint) -> Model | None:
    ir = read_ir(endpoint.id)
    if ir is None:
        return None
    facts = read_facts(endpoint, ir)
    return Model(
        endpoint_id=endpoint.id,
        title=endpoint.title,
        kind=facts.kind,
        tasks=tasks_of(facts),
        capabilities=endpoint.capabilities,
        price=listed_prices().get(endpoint.id),
        license=endpoint.license,
        status=Status.RETIRED if endpoint.retired_since else Status.ACTIVE,
        **asdict(read_options(ir)),
    )
