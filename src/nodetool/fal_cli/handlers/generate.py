"""Generate something, show its progress, and print what came out and what became of each setting."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

import typer

from nodetool.dsl.errors import DSLError
from nodetool.dsl.simulation import forbid_simulation, simulated
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.dynamic.lookup import NotAnEndpointError
from nodetool.fal.errors import FalError
from nodetool.fal.generate.context import GenerationProgress
from nodetool.fal.generate.inputs import RequestSettingError, build_request
from nodetool.fal.generate.kinds import Kind, UnknownKindError, parse_kind
from nodetool.fal.generate.options import Options
from nodetool.fal.generate.profiles.apply import CompletedCall, UnknownNameError, select
from nodetool.fal.generate.profiles.reading import ConfigError
from nodetool.fal.generate.result import (
    Generation,
    PartialGenerationError,
)
from nodetool.fal.generate.run import generate_request
from nodetool.fal.models.routing import UnknownChoiceError
from nodetool.fal.planner.display import describe_value
from nodetool.fal.planner.plan import Decision, Mode, PlanError
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.pricing.money import money
from nodetool.fal.settings import SettingError
from nodetool.fal.text import redact_text
from nodetool.fal_cli.handlers.arguments import parse_value, split_option
from nodetool.fal_cli.handlers.price import endpoint_id_of, parse_arguments
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    err,
    fail,
    interrupted,
    print_err,
    print_json,
    print_out,
)

#: errors of the call itself
_WRONG_USE = (
    UnknownKindError,
    RequestSettingError,
    UnknownEndpointError,
    NotAnEndpointError,
    UnknownChoiceError,
    SettingError,
    ConfigError,
    UnknownNameError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How something is generated, as the command line says it.

    Attributes:
        model: id or node of an endpoint; None for any.
        profile: of the configuration, if one is named.
        preset: of the configuration, if one is named.
        config: its file, if it is named.
        needs: capabilities that it must have.
        extra: ``ARGUMENT=VALUE``, arguments of its own.
        mode: ``strict`` or ``tell``; None if the command line does not say.
        several_jobs: whether a count may become several jobs; None as well.
        fallbacks: most other endpoints to try; None as well.
        out: folder for the files; None as well.
        force: whether to pay anew.
        spend_limit: in US dollars, if there is one.
        allow_unknown: whether jobs of unknown price may be sent under it.
        simulate: whether a simulator takes the place of fal.
    """

    model: str | None
    profile: str | None
    preset: str | None
    config: Path | None
    needs: Sequence[str]
    extra: Sequence[str]
    mode: str | None
    several_jobs: bool | None
    fallbacks: int | None
    out: Path | None
    force: bool
    spend_limit: Decimal | None
    allow_unknown: bool
    simulate: bool


def generate(kind: str, settings: Mapping[str, Any], call: Call, *, as_json: bool) -> None:
    """Generate something and print what came out.

    Args:
        kind: what.
        settings: of the request.
        call: how.
        as_json: whether to print JSON, without progress.

    Raises:
        typer.Exit: with 1 if nothing came out, with 2 for wrong use, with 130 if it was interrupted.
    """
    try:
        parsed = parse_kind(kind)
        selection = select(call.profile, call.preset, call.config)
        asked = {**settings, "extra": _own_arguments(call, selection.model_for(parsed))}
        completed = selection.complete(parsed, asked, _options(call))
        request = build_request(completed.request)
        with _progress(as_json) as show:
            generation = interrupts.run(lambda: _run(parsed, request, completed, call, show))
    except PartialGenerationError as error:
        _print(error.generation, as_json)
        fail(str(error), FAILED)
    except (FalError, DSLError) as error:
        _fail(error, as_json)
    except (KeyboardInterrupt, asyncio.CancelledError):
        interrupted("cancelled, and so was the job at fal if there was one")
    _print(generation, as_json)


async def _run(
    kind: Kind,
    request: GenerationRequest,
    completed: CompletedCall,
    call: Call,
    show: Callable[[GenerationProgress], None],
) -> Generation:
    options = Options(**{"output": Path(), **completed.options}, progress=show)
    if call.simulate:
        async with simulated():
            with completed.limits():  # inside: nothing is spent, so no spend limit holds
                return await generate_request(kind, request, replace(options, key_variable=""))
    with forbid_simulation(), completed.limits():
        return await generate_request(kind, request, options)


def _options(call: Call) -> dict[str, Any]:
    """Return option -> value; None where the command line does not say."""
    return {
        "model": call.model,
        "needs": call.needs,
        "mode": None if call.mode is None else _mode(call.mode),
        "output": call.out,
        "fallbacks": call.fallbacks,
        "several_jobs": call.several_jobs,
        "force": call.force,
        "spend_limit": call.spend_limit,
        "allow_unknown": call.allow_unknown,
    }


def _mode(text: str) -> Mode:
    try:
        return Mode(text)
    except ValueError:
        raise RequestSettingError(f"--mode is strict or tell, not {text[:40]!r}") from None


def _own_arguments(call: Call, usual_model: str | None) -> dict[str, Any]:
    """Return the endpoint's own arguments; their types are known only if it is named."""
    model = call.model or usual_model
    if model is not None and call.extra:
        return parse_arguments(endpoint_id_of(model), call.extra)
    return {name: parse_value(text, {}) for name, text in map(split_option, call.extra)}


@contextlib.contextmanager
def _progress(as_json: bool) -> Iterator[Callable[[GenerationProgress], None]]:
    """Yield what shows progress: a line that changes on a terminal, a line for each change elsewhere."""
    if as_json:
        yield lambda update: None
        return
    last = ""

    def show_line(update: GenerationProgress) -> None:
        nonlocal last
        line = f"{update.endpoint_id}{_number(update)}: {update.message}"
        if line != last:
            print_err(line)
        last = line

    with busy("choosing a model …") as change:

        def show_percent(update: GenerationProgress) -> None:
            change(f"{update.endpoint_id}{_number(update)}: {update.percent} % {update.message}")

        yield show_percent if err.is_terminal else show_line


def _number(update: GenerationProgress) -> str:
    return f" ({update.job} of {update.jobs})" if update.jobs > 1 else ""


# -- what came out -----------------------------------------------------------------------------------


def _print(generation: Generation, as_json: bool) -> None:
    """Print a generation: files, text, what became of each setting, and a summary."""
    if as_json:
        print_json(generation.to_json())
        return
    for file in generation.files:
        print_out(str(file.path or file.url))
    if generation.text:
        print_out(generation.text)
    _print_decisions(generation.decisions)
    for attempt in generation.attempts[:-1]:
        print_err(f"{attempt.endpoint_id} gave nothing: {attempt.error}")
    cost = "unknown cost" if generation.cost is None else money(generation.cost)
    requests = ", ".join(job.request_id for job in generation.jobs)
    print_err(
        f"{generation.endpoint_id}, request {requests}, {generation.seconds:.1f} s, {cost} by list"
    )


def _print_decisions(decisions: Sequence[Decision]) -> None:
    """Print what became of each setting, to stderr's neighbour: the table is part of the result."""
    if decisions:
        print_columns(
            ("setting", "asked", "sent", "kind", "reason"),
            [
                (
                    each.field,
                    _cell(each.asked),
                    ", ".join(f"{name}={_cell(value)}" for name, value in each.sent.items()) or "-",
                    each.kind.value,
                    each.reason,
                )
                for each in decisions
            ],
        )


def _cell(value: Any) -> str:
    """Return a value in a few characters."""
    described = describe_value(value)
    text = described if isinstance(described, str) else json.dumps(described, ensure_ascii=False)
    text = redact_text(text, 200)
    return f"{text[:47]}…" if len(text) > 48 else text


def _fail(error: Exception, as_json: bool) -> NoReturn:
    """Print why nothing came out, with what became of each setting, and exit."""
    code = WRONG_USE if isinstance(error, (*_WRONG_USE, DSLError)) else FAILED
    decisions = error.plan.decisions if isinstance(error, PlanError) else ()
    notes = getattr(error, "__notes__", [])
    if as_json:
        print_json(
            {
                "error": str(error),
                "notes": notes,
                "decisions": [each.to_json() for each in decisions],
                "alternatives": list(getattr(error, "alternatives", ())),
            }
        )
        raise typer.Exit(code)
    _print_decisions(decisions)
    for note in notes:
        print_err(note)
    fail(str(error), code)
