"""Turn generic settings into the arguments of one endpoint: pure, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

from nodetool.fal.catalogue import endpoints
from nodetool.fal.planner.checks import is_in_schema, problem
from nodetool.fal.planner.fit import choices, decide, refuse
from nodetool.fal.planner.media import plan_media
from nodetool.fal.planner.options import Count, plan_count, plan_options
from nodetool.fal.planner.plan import Decision, DecisionKind, Plan
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.planner.roles import Inputs, read_inputs
from nodetool.fal.planner.sizes import plan_sizes
from nodetool.fal.planner.texts import plan_texts
from nodetool.fal.planner.timing import plan_times
from nodetool.fal.suggestions import closest


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
    inputs = read_inputs(endpoint_id)
    asked = request.asked()
    seeded = "seed" in asked or "seed" in request.extra
    count = (
        plan_count(inputs, asked["count"], several_jobs=several_jobs, seeded=seeded)
        if "count" in asked
        else None
    )
    proposed = _propose(inputs, asked, count)
    own = [_plan_extra(inputs, name, value) for name, value in request.extra.items()]
    extra = {name: value for each in own for name, value in each.sent.items()}
    arguments: dict[str, Any] = {}
    decisions = []
    for setting, value in asked.items():
        decision = _settle(proposed.get(setting), setting, value, inputs, arguments, extra)
        arguments.update(decision.sent)
        decisions.append(decision)
    arguments.update(extra)
    missing = _complete(inputs, arguments)
    accepted = count is not None and _accepts(decisions, "count")
    return Plan(
        endpoint_id=endpoint_id,
        arguments=arguments,
        decisions=[*decisions, *own],
        missing=missing,
        jobs=count.jobs if count is not None and accepted else 1,
    )


def _propose(inputs: Inputs, asked: Mapping[str, Any], count: Count | None) -> dict[str, Decision]:
    """Return setting -> decision, as each rule would have it without knowing of the others."""
    decisions = chain(
        plan_texts(inputs, asked),
        plan_sizes(inputs, asked),
        plan_times(inputs, asked),
        plan_media(inputs, asked),
        plan_options(inputs, asked),
        [count.decision] if count is not None else [],
    )
    return {each.field: each for each in decisions}


def _settle(
    decision: Decision | None,
    setting: str,
    value: Any,
    inputs: Inputs,
    arguments: Mapping[str, Any],
    extra: Mapping[str, Any],
) -> Decision:
    """Return the decision if it stands: nothing contradicts it, and its arguments are valid."""
    if decision is None:
        return refuse(setting, value, "The endpoint has no argument for it.")
    for name, sent in decision.sent.items():
        if name in extra and not _is_same(extra[name], sent):
            return refuse(
                setting, value, f"The own argument {name!r} says something else, and wins."
            )
        if name in arguments and not _is_same(arguments[name], sent):
            return refuse(setting, value, f"The argument {name!r} is already used otherwise.")
        if why := problem(sent, inputs.fields[name].type):
            return refuse(setting, value, f"The endpoint's {name!r} {why}.")
    return decision


def _plan_extra(inputs: Inputs, name: str, value: Any) -> Decision:
    """Return the decision about one of the endpoint's own arguments."""
    setting = f"extra.{name}"
    field = inputs.fields.get(name)
    if field is None and not inputs.free_form:
        near = closest(name, inputs.fields, limit=1, least=0.6)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        return refuse(setting, value, f"The endpoint has no argument {name!r}.{hint}")
    if field is not None and (why := problem(value, field.type)):
        schema = endpoints.find(inputs.endpoint_id).input_schema()
        if value is None or not is_in_schema(value, name, schema):
            return refuse(setting, value, f"The endpoint's {name!r} {why}.")
    return decide(setting, value, DecisionKind.EXACT, {name: value})


def _complete(inputs: Inputs, arguments: dict[str, Any]) -> list[str]:
    """Add required arguments with only one possible value; return those that nothing provides."""
    missing = []
    for name, field in inputs.fields.items():
        if field.required and name not in arguments:
            if len(choices(field.type)) == 1 and not field.type.members:
                arguments[name] = choices(field.type)[0]
            else:
                missing.append(name)
    return missing


def _accepts(decisions: list[Decision], setting: str) -> bool:
    """Return whether the decision about a setting sends it as asked."""
    kinds = {DecisionKind.EXACT, DecisionKind.CONVERTED}
    return any(each.field == setting and each.kind in kinds for each in decisions)


def _is_same(one: Any, other: Any) -> bool:
    return one is other or bool(one == other)
