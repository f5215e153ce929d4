"""The models that NodeTool's generic nodes can use, by the kind of model that it asks for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.categories import gc_paused
from nodetool.fal.models.listing import find_model
from nodetool.fal.models.model import Model, Task
from nodetool.fal.planner.plan import Mode
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest

_TABLE = Path(__file__).with_name("listing.toml")
#: how the ids of endpoints end that give a stream, which a generic node cannot take
STREAMS = "/realtime"
#: stands for a file when a request is planned
_FILE = "https://v3.fal.media/files/x/y"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedModel:
    """A model that a generic node can use.

    Attributes:
        model: as the catalogue has it.
        tasks: what NodeTool can use it for, by NodeTool's names.
    """

    model: Model
    tasks: Sequence[str]

    @property
    def name(self) -> str:
        """Return its name for people; endpoints of one title differ by their ids."""
        return f"{self.model.title} ({self.model.endpoint_id})"


@cache
def listed(model_type: str) -> tuple[ListedModel, ...]:
    """Return the models of one of NodeTool's types that fal serves, by id; none if it is unknown.

    Only those are listed whose required arguments the generic node can give.

    Args:
        model_type: ``image``, ``video``, ``tts``, ``music``, ``asr``, ``language`` or ``3d``.
    """
    rules = _rules().get(model_type)
    if rules is None:
        return ()
    with gc_paused():
        models = map(find_model, _likely(rules.makes))
        return tuple(
            ListedModel(model=model, tasks=tasks)
            for model in models
            if (tasks := tuple(_usable(model, rules)))
        )


def _likely(kinds: frozenset[str]) -> Iterator[str]:
    """Yield the ids of the endpoints that fal serves and that make something of some kinds.

    To read the schemas of all endpoints takes a second, and the kinds of their outputs are known.
    """
    for endpoint_id in endpoints.ids():
        endpoint = endpoints.find(endpoint_id)
        if endpoint.retired_since or endpoint_id.endswith(STREAMS):
            continue
        if not kinds.isdisjoint(endpoint.output_kinds):
            yield endpoint_id


def _usable(model: Model, rules: _Rules) -> Iterator[str]:
    """Yield NodeTool's names of the tasks that a generic node can use a model for."""
    for name, uses in rules.uses.items():
        if any(use.task in model.tasks and _works(model.endpoint_id, use) for use in uses):
            yield name


def _works(endpoint_id: str, use: _Use) -> bool:
    """Check whether an endpoint accepts what the generic node of a task always gives."""
    planned = plan(endpoint_id, use.request)
    return not planned.missing and not planned.refused(Mode.STRICT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Use:
    """One of our tasks that a generic node can use, and the least that the node gives."""

    task: Task
    request: GenerationRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """What is listed as one of NodeTool's types.

    Attributes:
        makes: kinds of output, of which such a model has one.
        uses: NodeTool's task -> ours.
    """

    makes: frozenset[str]
    uses: Mapping[str, Sequence[_Use]]


@cache
def _rules() -> Mapping[str, _Rules]:
    raw = tomllib.loads(_TABLE.read_text("utf-8"))
    return {name: _read_rules(table) for name, table in raw.items()}


def _read_rules(table: Mapping[str, Any]) -> _Rules:
    uses = {
        name: [
            _Use(task=Task(task), request=_request(use["gives"])) for task in use["tasks"].split()
        ]
        for name, use in table["uses"].items()
    }
    return _Rules(makes=frozenset(table["makes"].split()), uses=uses)


def _request(gives: str) -> GenerationRequest:
    """Return a request with settings that stand for any value."""
    samples: dict[str, Any] = {
        "prompt": "a red fox in the snow",
        "text": "Good morning to you all.",
        "images": (_FILE,),
        "references": (_FILE,),
        "audio": _FILE,
    }
    return GenerationRequest(**{name: samples[name] for name in gives.split()})
