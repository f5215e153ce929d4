"""What each endpoint takes and gives: by the catalogue, or by what a test says."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx

from nodetool.fal.catalogue import endpoints
from nodetool.fal.compiler.ir import FieldIR
from nodetool.fal.simulator import inputs
from nodetool.fal.simulator.inputs import Look
from nodetool.fal.simulator.jobs import Outcome
from nodetool.fal.simulator.results.results import Put, make_result
from nodetool.fal.simulator.validation import Problem, UncheckableError, Validator

_FREE: Mapping[str, Any] = {"type": "object", "additionalProperties": True}
_READING = "/requests/{request_id}"
_FAILED = {"X-Fal-Error-Type": "internal_error"}


def _blind(url: str) -> None:
    """Nothing is known of any file."""


@dataclass(frozen=True, slots=True)
class Spec:
    """What an endpoint takes and gives, ready for use."""

    output: Mapping[str, Any]
    validator: Validator
    input: Mapping[str, Any]
    document: Mapping[str, Any] | None = None


class Endpoints:
    """All endpoints: those of the catalogue, and what is said about any.

    Args:
        seed: of the results.
        look: tells what the file behind an address is, where that is known.
    """

    def __init__(self, seed: int, look: Look = _blind) -> None:
        self._seed = seed
        self._look = look
        self._fields: dict[str, tuple[FieldIR, ...]] = {}
        self._specs: dict[str, Spec] = {}
        self._own: set[str] = set()
        self._answers: dict[str, Outcome] = {}
        self._mounts: dict[str, str] = {}

    def __contains__(self, endpoint_id: str) -> bool:
        known = endpoint_id in self._answers or endpoint_id in self._mounts
        return known or self._spec(endpoint_id) is not None

    # -- what a test says ---------------------------------------------------------------------

    def set_result(
        self, endpoint_id: str, body: Any, status: int, headers: Mapping[str, str] | None
    ) -> None:
        """Fix what an endpoint gives; bytes are sent as they are."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self._answers[endpoint_id] = Outcome(data, status, headers)

    def serve(
        self,
        endpoint_id: str,
        document: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
    ) -> None:
        """Add an endpoint, or replace one of the catalogue.

        Args:
            endpoint_id: such as ``my/app``.
            document: an OpenAPI document, or the JSON schema of the arguments.
            output: the JSON schema of the result, when the document is no OpenAPI document.

        Raises:
            ValueError: when the document describes no call.
        """
        taken, given = _schemas(endpoint_id, document, output)
        told = document if "paths" in document else None
        self._fields.pop(endpoint_id, None)
        self._specs[endpoint_id] = Spec(given, Validator(taken), taken, told)
        self._own.add(endpoint_id)

    def document(self, endpoint_id: str) -> Mapping[str, Any] | None:
        """The OpenAPI document of an endpoint; None where there is none."""
        found = self._specs.get(endpoint_id)
        if found is not None and found.document is not None:
            return found.document
        known = endpoints.get(endpoint_id)
        return known.document() if known and endpoint_id not in self._own else None

    def mount(self, endpoint_id: str, url: str) -> None:
        """Let another server answer the calls of an endpoint."""
        self._mounts[endpoint_id] = url

    def clear(self) -> None:
        """Forget what was said; the catalogue stays."""
        self._answers.clear()
        self._mounts.clear()
        for endpoint_id in self._own:
            self._specs.pop(endpoint_id, None)
            self._fields.pop(endpoint_id, None)
        self._own.clear()

    # -- what a call gives --------------------------------------------------------------------

    def forward(self, endpoint_id: str, arguments: Any) -> asyncio.Task[Outcome] | None:
        """The call of another server that answers for an endpoint; None when none does."""
        url = self._mounts.get(endpoint_id)
        return None if url is None else asyncio.create_task(_forward(url, arguments))

    def outcome(self, endpoint_id: str, arguments: Any, put: Put) -> Outcome:
        """What a call gives.

        Args:
            endpoint_id: of an endpoint that is known.
            arguments: any JSON value; fal's own error is the outcome when it is not right.
            put: gives each file of the result an address.
        """
        spec = self._spec(endpoint_id)
        try:
            problems = spec.validator.problems(arguments) if spec is not None else []
        except UncheckableError as error:
            return failure(f"The simulator cannot check the arguments of {endpoint_id}: {error}")
        if problems:
            return refusal(problems)
        answer = self._answers.get(endpoint_id)
        if answer is not None:
            return answer
        if spec is None:
            return Outcome(json.dumps(arguments).encode())
        if problems := self._file_problems(endpoint_id, spec, arguments):
            return refusal(problems)
        filled = spec.validator.filled(arguments)
        try:
            result = make_result(endpoint_id, spec.output, filled, self._seed, put)
        except Exception as error:  # a film that cannot be made here, for example
            return failure(f"The simulator cannot make this result: {error}")
        return Outcome(json.dumps(result).encode())

    def _file_problems(self, endpoint_id: str, spec: Spec, arguments: Any) -> list[Problem]:
        """What the model would find wrong when it reads the files that it was given."""
        held = inputs.held_files(arguments, self._look)
        if not held:
            return []
        if endpoint_id not in self._fields:
            self._fields[endpoint_id] = inputs.input_fields(endpoint_id, spec.input)
        return inputs.problems(arguments, self._fields[endpoint_id], held)

    def _spec(self, endpoint_id: str) -> Spec | None:
        found = self._specs.get(endpoint_id)
        if found is None and (known := endpoints.get(endpoint_id)) is not None:
            taken = known.input_schema()
            found = Spec(known.output_schema(), Validator(taken), taken)
            self._specs[endpoint_id] = found
        return found


def refusal(problems: list[Problem]) -> Outcome:
    """The outcome of a call whose arguments are not right."""
    return Outcome(json.dumps({"detail": problems}).encode(), 422)


def failure(text: str) -> Outcome:
    """The outcome of a call that the model could not carry out."""
    body = {"detail": text, "error_type": "internal_error"}
    return Outcome(json.dumps(body).encode(), 500, _FAILED)


async def _forward(url: str, arguments: Any) -> Outcome:
    """What another server answers to the arguments."""
    try:
        async with httpx.AsyncClient(trust_env=False, verify=_trust(), timeout=None) as client:
            answer = await client.post(url, json=arguments)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return failure(f"The server behind this endpoint does not answer: {error!r}")
    told = {name: value for name, value in answer.headers.items() if name.startswith("x-fal-")}
    return Outcome(answer.content, answer.status_code, told)


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()  # takes too long to make one for each call


def _schemas(
    endpoint_id: str, document: Mapping[str, Any], output: Mapping[str, Any] | None
) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """The schemas of the arguments and of the result, each standing alone."""
    paths = document.get("paths")
    if not isinstance(paths, Mapping):
        return document, output if output is not None else _FREE
    posts = {path: item["post"] for path, item in paths.items() if "post" in item}
    call = posts.get(f"/{endpoint_id}") or next(iter(posts.values()), None)
    if call is None:
        raise ValueError(f"the document of {endpoint_id!r} describes no POST request")
    readings = (
        item["get"] for path, item in paths.items() if path.endswith(_READING) and "get" in item
    )
    reading = next(readings, call)  # apps made with fal's package describe the call only
    components = {"components": document.get("components", {})}
    taken = _content(call.get("requestBody", {})) or _FREE
    given = output or _content(reading.get("responses", {}).get("200", {})) or _FREE
    return {**taken, **components}, {**given, **components}


def _content(place: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = (
        place.get("content", {}).get("application/json", {}).get("schema", {})
    )
    return found
