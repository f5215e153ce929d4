"""Where fal's category and what a schema does disagree: each with a reason, in the TOML file.

The schema decides about tasks; the list is there so that nobody takes a wrong rule for a wrong
category. :func:`problems` compares it with the catalogue.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.models.listing import models
from nodetool.fal.models.model import Model, Task

_TABLE = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """An endpoint whose schema does something else than its category says.

    Attributes:
        endpoint_id: fal's id.
        category: as fal says it.
        task: what the schema does.
        reason: why, in words.
    """

    endpoint_id: str
    category: str
    task: Task
    reason: str


def explained() -> Mapping[str, Disagreement]:
    """Return endpoint id -> its disagreement, as the list has it."""
    return {
        endpoint: Disagreement(
            endpoint_id=endpoint,
            category=row["category"],
            task=Task(row["task"]),
            reason=row["reason"],
        )
        for row in _tables()["disagreement"]
        for endpoint in row["endpoints"]
    }


def agrees(model: Model, category: str) -> bool:
    """Return whether a task of a model agrees with a category, or the category says nothing."""
    tasks = _tables()["categories"].get(category)
    return tasks is None or not set(tasks.split()).isdisjoint(model.tasks)


def problems(listed: Sequence[Model] | None = None) -> Iterator[str]:
    """Yield what is wrong with the list, one sentence each.

    Args:
        listed: the models to compare with; those of the catalogue by default.
    """
    reasons = dict(explained())
    for model in models() if listed is None else listed:
        category = endpoints.find(model.endpoint_id).category
        known = reasons.pop(model.endpoint_id, None)
        tasks = " ".join(model.tasks) or "nothing"
        if not model.tasks:
            yield f"{model.endpoint_id}: no rule in tasks.toml gives it a task"
        if agrees(model, category):
            if known:
                yield f"{model.endpoint_id}: listed, although {category} agrees with {tasks}"
        elif known is None:
            yield f"{model.endpoint_id}: {category} disagrees with {tasks}, and no reason is listed"
        elif known.category != category or known.task not in model.tasks:
            yield (
                f"{model.endpoint_id}: listed as {known.category} with {known.task}, but it is "
                f"{category} with {tasks}"
            )
    for endpoint in reasons:
        yield f"{endpoint}: listed, but the catalogue does not have it"


@cache
def _tables() -> Mapping[str, Any]:
    return tomllib.loads(_TABLE.read_text("utf-8"))
