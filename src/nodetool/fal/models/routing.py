"""Which models can do a request, the best first; pure but for reading the journal."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from nodetool.fal import settings
from nodetool.fal.errors import FalError, JournalError
from nodetool.fal.models.health import Circuit, Health, read_health
from nodetool.fal.models.listing import models
from nodetool.fal.models.model import Model, Status, Task
from nodetool.fal.planner.plan import Mode, Plan
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.listed import listed_prices
from nodetool.fal.pricing.money import Estimate, Price
from nodetool.fal.search.filters import capability, known_capabilities
from nodetool.fal.suggestions import closest

_TABLE = Path(__file__).with_name("routing.toml")
_TASKS = frozenset(map(str, Task))
#: plans a request to an endpoint, as :func:`~nodetool.fal.planner.planner.plan` does
Planner = Callable[..., Plan]


class UnknownChoiceError(FalError, ValueError):
    """Nothing is called like what somebody asked for."""

    def __init__(self, what: str, word: str, known: Collection[str]) -> None:
        similar = closest(word, known, limit=3, least=0.6)
        hint = (
            f"did you mean {' or '.join(similar)}?"
            if similar
            else f"there are: {', '.join(sorted(known))}"
        )
        super().__init__(f"There is no {what} {word[:100]!r}; {hint}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A model that can do a request.

    Attributes:
        model: the model.
        plan: what would be sent.
        cost: what that will cost.
        health: how the endpoint has worked lately; without jobs if it was not used.
        reason: why it stands where it does, in words.
    """

    model: Model
    plan: Plan
    cost: Estimate
    health: Health
    reason: str = ""


def candidates(
    kind: str,
    request: GenerationRequest,
    needs: Iterable[str] = (),
    *,
    order: Sequence[str] = (),
    mode: Mode = Mode.STRICT,
    several_jobs: bool = False,
    prices: Mapping[str, Price] | None = None,
    health: Mapping[str, Health] | None = None,
    planner: Planner = plan,
) -> list[Candidate]:
    """Return the models that can do a request, the best first.

    The order: models in a cooldown last; those that ``order`` names, in its order; models for one
    special thing after the others; price, where it is for the same unit, with unknown prices last;
    then success and speed, then the id.

    Args:
        kind: what is wanted: a kind of output (``image``), a task (``image_to_video``), or a word for
            one (``speech``, ``music``, ``edit`` …).
        request: what is asked for.
        needs: capabilities that are needed besides, such as ``lora``, or tasks.
        order: ids of endpoints that are preferred, the best first; ``*`` stands for anything.
        mode: which decisions of a plan stop it.
        several_jobs: whether a count may become several jobs, each of which costs.
        prices: endpoint id -> price; the listed ones by default.
        health: endpoint id -> how it has worked; read from the journal by default.
        planner: plans a request to an endpoint.

    Raises:
        UnknownChoiceError: there is no such kind or need.
    """
    capabilities, tasks = _parse_needs(needs)
    wanted = wanted_tasks(kind, request)
    prices = listed_prices() if prices is None else prices
    health = _current_health() if health is None else health
    result = []
    for model in models():
        if (
            model.status is Status.RETIRED
            or wanted.isdisjoint(model.tasks)
            or not tasks <= set(model.tasks)
            or not capabilities <= model.capabilities
        ):
            continue
        planned = planner(model.endpoint_id, request, several_jobs=several_jobs)
        if planned.missing or planned.refused(mode):
            continue
        result.append(
            Candidate(
                model=model,
                plan=planned,
                cost=_cost(planned, prices.get(model.endpoint_id)),
                health=health.get(model.endpoint_id) or Health(endpoint_id=model.endpoint_id),
            )
        )
    return _ranked(result, order, prices)


def wanted_tasks(kind: str, request: GenerationRequest) -> frozenset[Task]:
    """Return the tasks that can do a request.

    Raises:
        UnknownChoiceError: there is no such kind.
    """
    word = kind.strip().casefold().replace("-", "_")
    asked = request.asked().keys()
    rows = [row for row in _rows() if word in row.want]
    if not rows and word in _TASKS:
        return frozenset({Task(word)})
    if not rows:
        known = {each for row in _rows() for each in row.want} | _TASKS
        raise UnknownChoiceError("kind of output or task", kind, known)
    return next((row.tasks for row in rows if row.asked <= asked), frozenset())


def _parse_needs(needs: Iterable[str]) -> tuple[frozenset[str], frozenset[Task]]:
    """Return the capabilities and the tasks that some words name.

    Raises:
        UnknownChoiceError: a word names neither.
    """
    capabilities, tasks = set[str](), set[Task]()
    for need in needs:
        known = known_capabilities()
        word = capability(need)
        task = need.strip().casefold().replace("-", "_").replace(" ", "_")
        if word in known:
            capabilities.add(word)
        elif task in _TASKS:
            tasks.add(Task(task))
        else:
            raise UnknownChoiceError("capability or task", need, {*known, *_TASKS})
    return frozenset(capabilities), frozenset(tasks)


# -- the order ---------------------------------------------------------------------------------------


def _ranked(
    unordered: Sequence[Candidate], order: Sequence[str], prices: Mapping[str, Price]
) -> list[Candidate]:
    """Return candidates in the order in which they are tried, each with a reason."""
    units = Counter(_unit(each, prices) for each in unordered if _amount(each) is not None)

    def key(candidate: Candidate) -> tuple[Any, ...]:
        amount, unit = _amount(candidate), _unit(candidate, prices)
        share = candidate.health.success_share
        return (
            candidate.health.circuit is Circuit.COOLDOWN,
            _position(candidate.model.endpoint_id, order),
            bool(special_purpose(candidate.model.endpoint_id)),
            amount is None,
            # amounts of different units say nothing about each other: the unit of most models first
            (-units[unit], unit) if amount is not None else (0, ""),
            amount or Decimal(0),
            -(1.0 if share is None else share),
            candidate.health.p50 if candidate.health.p50 is not None else float("inf"),
            candidate.model.endpoint_id,
        )

    return [
        replace(each, reason=_reason(each, order, prices)) for each in sorted(unordered, key=key)
    ]


def _position(endpoint_id: str, order: Sequence[str]) -> int:
    """Return where an order names an endpoint; its length if it does not."""
    matches = (n for n, pattern in enumerate(order) if fnmatchcase(endpoint_id, pattern))
    return next(matches, len(order))


def _cost(planned: Plan, price: Price | None) -> Estimate:
    """Return what a plan will cost, all of its jobs together."""
    estimate = estimate_request(planned.endpoint_id, planned.arguments, price)
    if planned.jobs == 1 or estimate.low is None or estimate.high is None:
        return estimate
    return replace(
        estimate,
        low=estimate.low * planned.jobs,
        high=estimate.high * planned.jobs,
        explanation=f"{planned.jobs} jobs, each {estimate.explanation}",
    )


def _amount(candidate: Candidate) -> Decimal | None:
    """Return what a candidate costs at most; None if that is unknown."""
    return candidate.cost.high


def _unit(candidate: Candidate, prices: Mapping[str, Price]) -> str:
    """Return what a candidate's price is for, with its currency."""
    price = prices.get(candidate.model.endpoint_id)
    return f"{price.unit} {price.currency}" if price else ""


def _reason(candidate: Candidate, order: Sequence[str], prices: Mapping[str, Price]) -> str:
    """Return why a candidate stands where it does."""
    health = candidate.health
    parts = []
    if health.circuit is Circuit.COOLDOWN:
        parts.append("last, because it failed several times in a row")
    elif health.circuit is Circuit.HALF_OPEN:
        parts.append("on trial after failures")
    position = _position(candidate.model.endpoint_id, order)
    if position < len(order):
        parts.append(f"preferred as number {position + 1}")
    if special := special_purpose(candidate.model.endpoint_id):
        parts.append(special)
    if _amount(candidate) is None:
        parts.append(f"its cost is unknown: {candidate.cost.unknown}")
    else:
        parts.append(f"costs {candidate.cost}")
    if health.success_share is not None:
        parts.append(
            f"{health.success_share:.0%} of {health.successes + health.failures} succeeded"
        )
    return "; ".join(parts)


def _current_health() -> Mapping[str, Health]:
    """Return the health from the journal of the current settings; none if it cannot be read."""
    try:
        return read_health(settings.current().journal)
    except JournalError:
        return {}  # routing is possible without; the job itself says what is wrong with the journal


# -- the table ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table: what is wanted, what must be asked, and the tasks that can do it."""

    want: frozenset[str]
    asked: frozenset[str]
    tasks: frozenset[Task]


@cache
def special_purpose(endpoint_id: str) -> str:
    """Return which special thing a model is for; empty if it is for none."""
    return next(
        (
            str(row["why"])
            for row in _table()["special"]
            if any(fnmatchcase(endpoint_id, pattern) for pattern in row["models"])
        ),
        "",
    )


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            frozenset(row["want"].split()),
            frozenset(row["asked"].split()),
            frozenset(map(Task, row["tasks"].split())),
        )
        for row in _table()["request"]
    )


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(_TABLE.read_text("utf-8"))
