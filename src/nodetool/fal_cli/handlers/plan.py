"""Print what a request in generic settings becomes at an endpoint."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import typer

from nodetool.fal.catalogue.endpoints import Endpoint
from nodetool.fal.generate.inputs import build_request
from nodetool.fal.planner import planner
from nodetool.fal.planner.display import describe_value
from nodetool.fal.planner.plan import Decision, Mode, Plan, PlanError
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal_cli.handlers.arguments import find_endpoint, parse_value, split_option
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import (
    FAILED,
    print_err,
    print_json,
    print_out,
)


def plan(
    reference: str,
    given: Mapping[str, Any],
    options: Sequence[str],
    *,
    several_jobs: bool,
    mode: str,
    as_json: bool,
) -> None:
    """Print what would be sent to an endpoint, and what became of every setting.

    Args:
        reference: id of an endpoint, or name of a node.
        given: setting -> value, of those that were asked for.
        options: ``ARGUMENT=VALUE``, the endpoint's own arguments.
        several_jobs: whether a count may become several jobs.
        mode: ``strict`` or ``tell``.
        as_json: whether to print JSON.

    Raises:
        typer.Exit: with 1 if something is refused, with 2 for an unknown endpoint or a wrong option.
    """
    endpoint = find_endpoint(reference)
    request = read_request(endpoint, given, options)
    made = planner.plan(endpoint.id, request, several_jobs=several_jobs)
    refusal = _refusal(made, Mode(mode))
    if as_json:
        print_json(to_json(made, Mode(mode)))
    else:
        _print_table(made)
    if refusal is not None:
        if not as_json:
            print_err(f"error: {refusal}")
        raise typer.Exit(FAILED)


def read_request(
    endpoint: Endpoint, given: Mapping[str, Any], options: Sequence[str]
) -> GenerationRequest:
    """Return the request that options of a command describe.

    Raises:
        typer.Exit: with 2 for an option of ``--set`` that is not ``ARGUMENT=VALUE``.
    """
    schemas = endpoint.input_properties()
    pairs = map(split_option, options)
    extra = {name: parse_value(text, schemas.get(name, {})) for name, text in pairs}
    return build_request({**given, "extra": extra})


def to_json(made: Plan, mode: Mode) -> dict[str, Any]:
    """Return a plan for programs."""
    return {
        "endpoint": made.endpoint_id,
        "possible": _refusal(made, mode) is None,
        "mode": mode.value,
        "arguments": dict(made.arguments),
        "decisions": [each.to_json() for each in made.decisions],
        "missing": list(made.missing),
        "jobs": made.jobs,
    }


def _refusal(made: Plan, mode: Mode) -> PlanError | None:
    try:
        made.require(mode)
    except PlanError as error:
        return error
    return None


def _print_table(made: Plan) -> None:
    if made.decisions:
        print_columns(
            ("setting", "asked", "sent", "kind", "reason"), [_row(each) for each in made.decisions]
        )
    if made.missing:
        print_out(f"missing: {', '.join(made.missing)}")
    if made.jobs > 1:
        print_out(f"jobs: {made.jobs}")


def _row(decision: Decision) -> tuple[str, str, str, str, str]:
    sent = ", ".join(
        f"{name}={json.dumps(describe_value(value), ensure_ascii=False)}"
        for name, value in decision.sent.items()
    )
    asked = json.dumps(describe_value(decision.asked), ensure_ascii=False)
    return decision.field, _short(asked), _short(sent), decision.kind.value, decision.reason


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
