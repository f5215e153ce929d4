"""List models; print how endpoints have worked, and whether a job could be sent."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

import typer

from nodetool.fal import settings
from nodetool.fal.errors import FalError
from nodetool.fal.models import Kind, Model, Status, Task
from nodetool.fal.models import models as list_models
from nodetool.fal.models.checks import Check, run_checks
from nodetool.fal.models.health import Circuit, Health, read_health
from nodetool.fal.models.live import LiveList, age, live_models, merged
from nodetool.fal.models.routing import UnknownChoiceError
from nodetool.fal.search.filters import capability, known_capabilities
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    fail,
    print_err,
    print_json,
)

T = TypeVar("T")
_DAY = 24 * 3600.0
#: most jobs that statistics read
_MAX_JOBS = 100_000


def models(
    kind: str | None,
    task: str | None,
    can: Sequence[str],
    *,
    active: bool,
    live: bool,
    refresh: bool,
    as_json: bool,
) -> None:
    """Print the models of a kind, with a task and with capabilities.

    Args:
        kind: what they make; None for all.
        task: what they do; None for all.
        can: capabilities that they need.
        active: whether to leave out those that fal no longer serves.
        live: whether to compare with fal's own list.
        refresh: whether to ask for that although it is not old.
        as_json: whether to print JSON.

    Raises:
        typer.Exit: with 2 for an unknown kind, task or capability; with 1 if no model matches.
    """
    kind = None if kind is None else _known("--kind", kind, list(Kind))
    task = None if task is None else _known("--task", task.replace("-", "_"), list(Task))
    capabilities = [_known("--can", capability(w), known_capabilities()) for w in can]
    listed = list_models(kind, task, capabilities)
    if live or refresh:
        listed = _with_live(listed, kind, task, capabilities, refresh)
    if active:
        listed = [model for model in listed if model.status is Status.ACTIVE]
    if as_json:
        print_json([to_dict(model) for model in listed])
    elif listed:
        print_columns(
            ("endpoint", "kind", "price", "status", "tasks", "choices"),
            [
                (
                    model.endpoint_id,
                    model.kind,
                    str(model.price) if model.price else "unknown",
                    model.status,
                    " ".join(model.tasks) or "unknown",
                    _choices(model),
                )
                for model in listed
            ],
        )
    if not listed:
        print_err("No model matches. Try without --task, or fewer of --can.")
        raise typer.Exit(FAILED)


def stats(days: float, *, as_json: bool) -> None:
    """Print how endpoints have worked.

    Args:
        days: how far back.
        as_json: whether to print JSON.
    """
    rows = sorted(_health(days).values(), key=lambda each: (-each.jobs, each.endpoint_id))
    if as_json:
        print_json([_health_to_dict(each) for each in rows])
    elif rows:
        print_columns(
            ("endpoint", "jobs", "success", "p50", "p95", "state", "last failure"),
            [
                (
                    each.endpoint_id,
                    str(each.jobs),
                    "-" if each.success_share is None else f"{each.success_share:.0%}",
                    _seconds(each.p50),
                    _seconds(each.p95),
                    each.circuit,
                    _last_failure(each),
                )
                for each in rows
            ],
        )
    else:
        print_err(f"There are no jobs of the last {days:g} days.")


def health(*, as_json: bool) -> None:
    """Print checks of what a job needs, and the endpoints that fail.

    Args:
        as_json: whether to print JSON.

    Raises:
        typer.Exit: with 1 if a check fails.
    """
    current = _settings()
    checks = _ask("asking fal's hosts …", lambda: run_checks(current))
    journal_is_readable = next(check.ok for check in checks if check.name == "journal")
    ill = [
        each
        for each in (_health(30.0).values() if journal_is_readable else ())
        if each.circuit is not Circuit.CLOSED
    ]
    if as_json:
        print_json(
            {
                "ok": all(check.ok for check in checks),
                "checks": [_check_to_dict(check) for check in checks],
                "endpoints": [_health_to_dict(each) for each in ill],
            }
        )
    else:
        rows = [(check.name, "ok" if check.ok else "failed", check.detail) for check in checks]
        rows += [(each.endpoint_id, each.circuit, _last_failure(each)) for each in ill]
        print_columns(("check", "state", "detail"), rows)
    if not all(check.ok for check in checks):
        raise typer.Exit(FAILED)


def to_dict(model: Model) -> dict[str, Any]:
    """Return a model as JSON for programs."""
    price = model.price
    return {
        "id": model.endpoint_id,
        "title": model.title,
        "kind": model.kind,
        "tasks": list(model.tasks),
        "capabilities": sorted(model.capabilities),
        "sizes": list(model.sizes),
        "durations": list(model.durations),
        "duration_range": list(model.duration_range) if model.duration_range else None,
        "ratios": list(model.ratios),
        "resolutions": list(model.resolutions),
        "voices": list(model.voices),
        "formats": list(model.formats),
        "price": price
        and {
            "amount": f"{price.amount:f}",
            "unit": price.unit,
            "currency": price.currency,
            "date": price.date.isoformat(),
            "source": price.source,
        },
        "license": model.license,
        "status": model.status,
    }


# -- live --------------------------------------------------------------------------------------------


def _with_live(
    listed: Sequence[Model],
    kind: str | None,
    task: str | None,
    capabilities: Sequence[str],
    refresh: bool,
) -> list[Model]:
    """Return models with the platform's word on them, and matching ones that only it has."""
    live: LiveList = _ask("asking fal for its models …", lambda: live_models(refresh=refresh))
    if live.problem:
        print_err(live.problem)
    elif live.fetched:
        print_err(f"fal's list is {age(live.fetched)} old.")
    known = {model.endpoint_id for model in list_models()}
    chosen = {model.endpoint_id for model in listed}
    return [
        model
        for model in merged(list_models(), live)
        if model.endpoint_id in chosen
        or (
            model.endpoint_id not in known
            and model.status is Status.ACTIVE
            and not capabilities
            and (kind is None or model.kind == kind)
            and (task is None or task in model.tasks)
        )
    ]


def _ask(text: str, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine with a spinner; exit on an error or an interruption."""
    try:
        with busy(text):
            return interrupts.run(work)
    except FalError as error:
        fail(str(error), FAILED)
    except KeyboardInterrupt:
        interrupts.exit_now("interrupted")


# -- parts -------------------------------------------------------------------------------------------


def _known(option: str, word: str, known: Sequence[str] | Mapping[str, int]) -> str:
    """Return a word; exit with an error if it is not known."""
    word = word.strip().casefold()
    if word not in set(map(str, known)):
        fail(f"{option}: {UnknownChoiceError('word', word, list(map(str, known)))}", WRONG_USE)
    return word


def _settings() -> settings.Settings:
    try:
        return settings.current()
    except FalError as error:
        fail(str(error), WRONG_USE)


def _health(days: float) -> Mapping[str, Health]:
    try:
        return read_health(_settings().journal, since=time.time() - days * _DAY, limit=_MAX_JOBS)
    except FalError as error:
        fail(str(error), FAILED)


def _choices(model: Model) -> str:
    """Return what can be chosen, in a few words."""
    parts = []
    if model.durations:
        parts.append(f"{' '.join(f'{each:g}' for each in model.durations)} s")
    elif model.duration_range:
        low, high = model.duration_range
        parts.append(f"{low or 0:g} to {'any' if high is None else format(high, 'g')} s")
    parts += [" ".join(each) for each in (model.resolutions, model.ratios, model.sizes) if each]
    if model.voices:
        parts.append(f"{len(model.voices)} voices")
    if model.formats:
        parts.append(" ".join(model.formats))
    return "; ".join(parts)


def _seconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f} s"


def _last_failure(each: Health) -> str:
    if each.last_failure is None:
        return "-"
    return f"{age(each.last_failure)} ago: {each.last_problem}"


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="seconds")


def _health_to_dict(each: Health) -> dict[str, Any]:
    return {
        "endpoint": each.endpoint_id,
        "jobs": each.jobs,
        "successes": each.successes,
        "failures": each.failures,
        "refused": each.refused,
        "success_share": each.success_share,
        "p50": each.p50,
        "p95": each.p95,
        "last_failure": _time(each.last_failure),
        "last_problem": each.last_problem,
        "state": each.circuit,
        "cooldown_until": _time(each.cooldown_until),
    }


def _check_to_dict(check: Check) -> dict[str, Any]:
    return {"name": check.name, "ok": check.ok, "detail": check.detail}
