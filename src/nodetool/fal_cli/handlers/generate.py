"""Generate something, show its progress, and print what came out and what became of each setting."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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
from nodetool.fal.generate.result import (
    Generation,
    PartialGenerationError,
    decision_to_json,
    describe_value,
)
from nodetool.fal.generate.run import generate_request
from nodetool.fal.models.routing import UnknownChoiceError
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
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How something is generated, as the command line says it.

    Attributes:
        model: id or node of an endpoint; None for any.
        needs: capabilities that it must have.
        extra: ``ARGUMENT=VALUE``, arguments of its own.
        mode: ``strict`` or ``tell``.
        several_jobs: whether a count may become several jobs.
        fallbacks: most other endpoints to try.
        out: folder for the files.
        force: whether to pay anew.
        spend_limit: in US dollars, if there is one.
        allow_unknown: whether jobs of unknown price may be sent under it.
        simulate: whether a simulator takes the place of fal.
    """

    model: str | None
    needs: Sequence[str]
    extra: Sequence[str]
    mode: str
    several_jobs: bool
    fallbacks: int
    out: Path
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
        request = build_request({**settings, "extra": _own_arguments(call)})
        with _progress(as_json) as show:
            generation = interrupts.run(lambda: _run(parsed, request, call, show))
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
    call: Call,
    show: Callable[[GenerationProgress], None],
) -> Generation:
    options = Options(
        model=call.model,
        needs=call.needs,
        mode=_mode(call.mode),
        output=call.out,
        fallbacks=call.fallbacks,
        several_jobs=call.several_jobs,
        progress=show,
        force=call.force,
        spend_limit=call.spend_limit,
        allow_unknown=call.allow_unknown,
    )
    if call.simulate:
        async with simulated():
            return await generate_request(kind, request, options)
    with forbid_simulation():
        return await generate_request(kind, request, options)


def _mode(text: str) -> Mode:
    try:
        return Mode(text)
    except ValueError:
        raise RequestSettingError(f"--mode is strict or tell, not {text[:40]!r}") from None


def _own_arguments(call: Call) -> dict[str, Any]:
    """Return the endpoint's own arguments; their types are known only if it is named."""
    if call.model is not None and call.extra:
        return parse_arguments(endpoint_id_of(call.model), call.extra)
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
                "decisions": [decision_to_json(each) for each in decisions],
                "alternatives": list(getattr(error, "alternatives", ())),
            }
        )
        raise typer.Exit(code)
    _print_decisions(decisions)
    for note in notes:
        print_err(note)
    fail(str(error), code)
