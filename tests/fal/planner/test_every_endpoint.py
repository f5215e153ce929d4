"""Whatever is asked of whichever endpoint, the plan is valid and says what became of every setting."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import example, given, settings

from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.ir import Kind, TypeIR
from nodetool.fal.planner.plan import Decision, DecisionKind, Mode, Plan, PlanError
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest, Lora
from nodetool.fal.planner.roles import read_inputs
from nodetool.fal.simulator.validation import Validator
from tests.helpers import schema_examples
from tests.strategies.requests import EVERYTHING, requests

PARTS = 12
IDS = endpoints.ids()
FILES = ("images", "references", "first_frame", "last_frame", "mask", "video", "audio", "model_3d")


@cache
def validator(endpoint_id: str) -> Validator:
    return Validator(endpoints.find(endpoint_id).input_schema())


def strings(value: Any) -> Iterator[str]:
    """Yield every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings(each)


def as_sent(value: Any, type_: TypeIR) -> Any:
    """Return a value as nodes send it: a file in the object that the API wants around its URL."""
    if type_.item is not None and isinstance(value, list):
        return [as_sent(each, type_.item) for each in value]
    is_bare = type_.kind is Kind.MEDIA and type_.wrapped is not None and isinstance(value, str)
    return {"url": value} if is_bare else value


def assert_valid(made: Plan) -> None:
    """Fail where the endpoint's own schema refuses the arguments, but for what is missing."""
    fields = read_inputs(made.endpoint_id).fields
    arguments = {
        name: as_sent(value, fields[name].type) if name in fields else value
        for name, value in made.arguments.items()
    }
    problems = validator(made.endpoint_id).problems(arguments)
    wrong = [
        each
        for each in problems
        if not (each["type"] == "missing" and each["loc"][-1] in made.missing)
    ]
    assert not wrong, (made.endpoint_id, wrong)


def assert_told(made: Plan, request: GenerationRequest) -> None:
    """Fail where a setting has no decision or several, or one that is not true."""
    asked = [*request.asked(), *(f"extra.{name}" for name in request.extra)]
    assert [each.field for each in made.decisions] == asked, made.endpoint_id
    sent: dict[str, Any] = {}
    for each in made.decisions:
        sent.update(each.sent)
        assert (each.reason == "") == (each.kind is DecisionKind.EXACT), each
        if each.kind is DecisionKind.UNSUPPORTED:
            assert not each.sent, each
        for name, value in each.sent.items():
            assert made.arguments[name] == value, (made.endpoint_id, each)
    fields = read_inputs(made.endpoint_id).fields
    for name in made.arguments.keys() - sent.keys():
        enum = fields[name].type.enum
        assert fields[name].required, (made.endpoint_id, name)
        assert enum is not None, (made.endpoint_id, name)
        assert list(enum.values) == [made.arguments[name]]


def leaves(value: Any) -> list[Any]:
    """Return every scalar in a value."""
    if isinstance(value, Mapping):
        return [leaf for each in value.values() for leaf in leaves(each)]
    if isinstance(value, list | tuple):
        return [leaf for each in value for leaf in leaves(each)]
    if isinstance(value, Lora):
        return [value.path, *([value.scale] if value.scale is not None else [])]
    return [value]


def assert_exact_is_exact(made: Plan) -> None:
    """Fail where something is called exact, and another value is sent."""
    for each in made.decisions:
        if each.kind is DecisionKind.EXACT and each.sent:
            sent = leaves(each.sent)
            assert all(leaf in sent for leaf in leaves(each.asked)), (made.endpoint_id, each)


def assert_no_file_lost(made: Plan, request: GenerationRequest) -> None:
    """Fail where a file is neither sent nor refused."""
    sent = list(strings(made.arguments))
    for each in made.decisions:
        if each.field in FILES and each.kind is not DecisionKind.UNSUPPORTED:
            assert set(strings(each.asked)) <= set(sent), (made.endpoint_id, each)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
@settings(max_examples=20)
@given(request=requests)
@example(request=EVERYTHING)
def test_plans_are_valid_and_complete(part: int, request: GenerationRequest) -> None:
    for endpoint_id in IDS[part::PARTS]:
        made = plan(endpoint_id, request)
        assert_told(made, request)
        assert_valid(made)
        assert_no_file_lost(made, request)
        assert_exact_is_exact(made)
        assert made.jobs == 1


@settings(max_examples=300)
@given(request=requests)
def test_counts_become_jobs_only_where_that_is_allowed(request: GenerationRequest) -> None:
    for endpoint_id in ("fal-ai/flux/dev", "fal-ai/flux-2-pro", "fal-ai/veo3.1"):
        made = plan(endpoint_id, request, several_jobs=True)
        assert_told(made, request)
        if request.count is not None and request.count > 0:
            assert made.jobs * made.arguments.get("num_images", 1) == request.count


@pytest.mark.slow
def test_sends_every_argument_of_every_endpoint_as_its_own() -> None:
    for endpoint_id in IDS:
        endpoint = endpoints.find(endpoint_id)
        document = {**endpoint.document()}
        document["components"] = schema_examples.components(document)
        if not endpoint.input_names():
            continue
        rng = random.Random(endpoint_id)
        drawn = schema_examples.arguments(document, sorted(endpoint.input_names()), rng)
        wrong = {each["loc"][1] for each in validator(endpoint_id).problems(drawn)}
        values = {n: value for n, value in drawn.items() if value is not None and n not in wrong}
        made = plan(endpoint_id, GenerationRequest(extra=values))
        assert not made.refused(), [each.reason for each in made.refused()]
        assert dict(made.arguments) == values, endpoint_id
        assert set(made.missing) <= drawn.keys() - values.keys()
        assert_valid(made)


def test_refuses_an_argument_that_no_endpoint_has() -> None:
    for endpoint_id in IDS[::20]:
        made = plan(endpoint_id, GenerationRequest(extra={"prompts_of_mine": 1}))
        (decision,) = made.decisions
        if read_inputs(endpoint_id).free_form:
            assert decision.kind is DecisionKind.EXACT
        else:
            assert decision.kind is DecisionKind.UNSUPPORTED
            assert not made.arguments.keys() & {"prompts_of_mine"}


def test_nothing_asked_sends_nothing() -> None:
    for endpoint_id in IDS:
        made = plan(endpoint_id, GenerationRequest())
        assert not made.decisions
        assert_valid(made)


def refusal(made: Plan, mode: Mode) -> list[Decision]:
    with pytest.raises(PlanError) as caught:
        made.require(mode)
    return caught.value.refused


def test_modes_refuse_what_they_must() -> None:
    request = GenerationRequest(prompt="a fox", duration=5, aspect_ratio="1:1", images=("a",))
    made = plan("fal-ai/veo3.1", request)
    assert {each.field for each in refusal(made, Mode.STRICT)} == {
        "duration",
        "aspect_ratio",
        "images",
    }
    assert {each.field for each in refusal(made, Mode.TELL)} == {"images"}
    told = plan("fal-ai/veo3.1", GenerationRequest(prompt="a fox", duration=5, aspect_ratio="1:1"))
    assert told.require(Mode.TELL) is told


def test_an_unknown_endpoint_is_an_error_with_a_suggestion() -> None:
    with pytest.raises(endpoints.UnknownEndpointError, match="fal-ai/flux/dev"):
        plan("fal-ai/flux/devv", GenerationRequest())
