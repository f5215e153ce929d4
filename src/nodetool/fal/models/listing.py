"""The models of the catalogue, without a network.

Reading the schemas of all endpoints takes most of a second, so the list is cached on disk, until the
catalogue or the code that reads it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import Endpoint, UnknownEndpointError
from nodetool.fal.categories import gc_paused
from nodetool.fal.models.file_cache import read_cache, write_cache
from nodetool.fal.models.model import Kind, Model, Status, Task
from nodetool.fal.models.options import read_options
from nodetool.fal.models.tasks import read_facts, tasks_of
from nodetool.fal.planner.roles import read_ir
from nodetool.fal.pricing.listed import listed_prices

_CACHE = "catalogue.json"
#: whose changes make the cached list invalid
_SOURCES = (endpoints.DATA, Path(__file__).parent, Path(__file__).parents[1] / "compiler")


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
    return _read_model(endpoints.find(endpoint_id))


@cache
def _all_models() -> tuple[Model, ...]:
    key = _sources_key()
    cached = read_cache(_CACHE)
    if isinstance(cached, dict) and cached.get("key") == key:
        try:
            return tuple(map(_from_json, cached["models"]))
        except (KeyError, TypeError, ValueError):
            pass  # damaged: it is written anew
    listed = read_models()
    write_cache(_CACHE, {"key": key, "models": [_to_json(model) for model in listed]})
    return listed


def read_models() -> tuple[Model, ...]:
    """Return all models as their schemas say now, without the cache."""
    with gc_paused():
        return tuple(_read_model(endpoints.find(endpoint_id)) for endpoint_id in endpoints.ids())


def _read_model(endpoint: Endpoint) -> Model:
    """Return the model of an endpoint.

    Raises:
        UnknownEndpointError: its document has no operation that could be called.
    """
    ir = read_ir(endpoint.id)
    if ir is None:
        raise UnknownEndpointError(endpoint.id)
    facts = read_facts(endpoint, ir)
    options = read_options(ir)
    return Model(
        endpoint_id=endpoint.id,
        title=endpoint.title,
        kind=facts.kind,
        tasks=tasks_of(facts),
        capabilities=endpoint.capabilities,
        price=listed_prices().get(endpoint.id),
        license=endpoint.license,
        status=Status.RETIRED if endpoint.retired_since else Status.ACTIVE,
        **{each.name: getattr(options, each.name) for each in fields(options)},
    )


# -- the cached list --------------------------------------------------------------------------------


def _sources_key() -> str:
    """Return a digest of names, sizes and times of the files that the list is read from."""
    digest = blake2b(digest_size=16)
    for path in _source_files():
        status = path.stat()
        digest.update(f"{path} {status.st_size} {status.st_mtime_ns}\n".encode("utf-8", "replace"))
    return digest.hexdigest()


def _source_files() -> Iterator[Path]:
    for folder in _SOURCES:
        for pattern in ("*.gz", "*.py", "*.toml"):
            yield from sorted(folder.rglob(pattern))


def _to_json(model: Model) -> dict[str, Any]:
    """Return a model as JSON, without its price, which is not read from its schema."""
    values = {name: getattr(model, name) for name in _PLAIN}
    return {**values, "capabilities": sorted(model.capabilities)}


def _from_json(values: Mapping[str, Any]) -> Model:
    """Return the model of :func:`_to_json`.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    plain: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    plain["kind"] = Kind(plain["kind"])
    plain["tasks"] = tuple(map(Task, plain["tasks"]))
    plain["status"] = Status(plain["status"])
    plain["capabilities"] = frozenset(plain["capabilities"])
    return Model(price=listed_prices().get(plain["endpoint_id"]), **plain)


#: the attributes of a model that JSON has as they are
_PLAIN = tuple(name for name in Model.__slots__ if name not in {"price", "capabilities"})
