"""The simulated endpoints: those of the catalogue, and what a test adds or replaces."""

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
from nodetool.fal.simulator.inputs import FileLookup
from nodetool.fal.simulator.jobs import Outcome
from nodetool.fal.simulator.results.results import Put, make_result
from nodetool.fal.simulator.validation import Problem, UncheckableError, Validator

_ANY_OBJECT: Mapping[str, Any] = {"type": "object", "additionalProperties": True}
_RESULT_PATH = "/requests/{request_id}"
_FAILED_HEADERS = {"X-Fal-Error-Type": "internal_error"}


def _no_files(url: str) -> None:
    """Return None: nothing is known of any file."""


@dataclass(frozen=True, slots=True)
class Spec:
    """The schemas of an endpoint, ready for use.

    Attributes:
        output: JSON schema of the result.
        validator: checks arguments.
        input: JSON schema of the arguments.
        document: OpenAPI document that a test has given, if any.
    """

    output: Mapping[str, Any]
    validator: Validator
    input: Mapping[str, Any]
    document: Mapping[str, Any] | None = None


class Endpoints:
    """All endpoints: those of the catalogue, and those that a test adds or replaces.

    Args:
        seed: of the results.
        lookup: returns what the file behind a URL is, where the simulator holds it.
    """

    def __init__(self, seed: int, lookup: FileLookup = _no_files) -> None:
        self._seed = seed
        self._lookup = lookup
        self._fields: dict[str, tuple[FieldIR, ...]] = {}
        self._specs: dict[str, Spec] = {}
        self._added: set[str] = set()
        self._fixed_results: dict[str, Outcome] = {}
        self._mounts: dict[str, str] = {}

    def __contains__(self, endpoint_id: str) -> bool:
        added = endpoint_id in self._fixed_results or endpoint_id in self._mounts
        return added or self._spec(endpoint_id) is not None

    # -- configuration ------------------------------------------------------------------------

    def set_result(
        self, endpoint_id: str, body: Any, status: int, headers: Mapping[str, str] | None
    ) -> None:
        """Fix the result of an endpoint; bytes are sent as they are."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self._fixed_results[endpoint_id] = Outcome(data, status, headers)

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
            output: the JSON schema of the result, when the document is not an OpenAPI document.

        Raises:
            ValueError: if the document describes no call.
        """
        input_schema, output_schema = _schemas(endpoint_id, document, output)
        openapi = document if "paths" in document else None
        self._fields.pop(endpoint_id, None)
        self._specs[endpoint_id] = Spec(
            output_schema, Validator(input_schema), input_schema, openapi
        )
        self._added.add(endpoint_id)

    def document(self, endpoint_id: str) -> Mapping[str, Any] | None:
        """Return the OpenAPI document of an endpoint; None where there is none."""
        spec = self._specs.get(endpoint_id)
        if spec is not None and spec.document is not None:
            return spec.document
        known = endpoints.get(endpoint_id)
        return known.document() if known and endpoint_id not in self._added else None

    def mount(self, endpoint_id: str, url: str) -> None:
        """Forward the calls of an endpoint to another server."""
        self._mounts[endpoint_id] = url

    def clear(self) -> None:
        """Remove everything that was configured; the catalogue stays."""
        self._fixed_results.clear()
        self._mounts.clear()
        for endpoint_id in self._added:
            self._specs.pop(endpoint_id, None)
            self._fields.pop(endpoint_id, None)
        self._added.clear()

    # -- calls --------------------------------------------------------------------------------

    def forward(self, endpoint_id: str, arguments: Any) -> asyncio.Task[Outcome] | None:
        """Start the call of the server that an endpoint is mounted on; None when there is none."""
        url = self._mounts.get(endpoint_id)
        return None if url is None else asyncio.create_task(_forward(url, arguments))

    def outcome(self, endpoint_id: str, arguments: Any, put: Put) -> Outcome:
        """Return the outcome of a call.

        Args:
            endpoint_id: of an endpoint that exists.
            arguments: any JSON value; when it is invalid, the outcome is fal's own error.
            put: stores a file of the result and returns its URL.
        """
        spec = self._spec(endpoint_id)
        try:
            problems = spec.validator.problems(arguments) if spec is not None else []
        except UncheckableError as error:
            return failure(f"The simulator cannot check the arguments of {endpoint_id}: {error}")
        if problems:
            return rejection(problems)
        fixed = self._fixed_results.get(endpoint_id)
        if fixed is not None:
            return fixed
        if spec is None:
            return Outcome(json.dumps(arguments).encode())
        if problems := self._file_problems(endpoint_id, spec, arguments):
            return rejection(problems)
        with_defaults = spec.validator.with_defaults(arguments)
        try:
            result = make_result(endpoint_id, spec.output, with_defaults, self._seed, put)
        except Exception as error:  # a video that PyAV cannot encode here, for example
            return failure(f"The simulator cannot make this result: {error}")
        return Outcome(json.dumps(result).encode())

    def _file_problems(self, endpoint_id: str, spec: Spec, arguments: Any) -> list[Problem]:
        """Return the problems that the model would report when it reads its input files."""
        held = inputs.held_files(arguments, self._lookup)
        if not held:
            return []
        if endpoint_id not in self._fields:
            self._fields[endpoint_id] = inputs.input_fields(endpoint_id, spec.input)
        return inputs.problems(arguments, self._fields[endpoint_id], held)

    def _spec(self, endpoint_id: str) -> Spec | None:
        """Return the schemas of an endpoint, those of the catalogue included; None without any."""
        spec = self._specs.get(endpoint_id)
        if spec is None and (known := endpoints.get(endpoint_id)) is not None:
            schema = known.input_schema()
            spec = Spec(known.output_schema(), Validator(schema), schema)
            self._specs[endpoint_id] = spec
        return spec


def rejection(problems: list[Problem]) -> Outcome:
    """Return the outcome of a call with invalid arguments."""
    return Outcome(json.dumps({"detail": problems}).encode(), 422)


def failure(text: str) -> Outcome:
    """Return the outcome of a call that the model could not carry out."""
    body = {"detail": text, "error_type": "internal_error"}
    return Outcome(json.dumps(body).encode(), 500, _FAILED_HEADERS)


async def _forward(url: str, arguments: Any) -> Outcome:
    """Post the arguments to another server, and return its response as an outcome."""
    try:
        async with httpx.AsyncClient(
            trust_env=False, verify=_ssl_context(), timeout=None
        ) as client:
            response = await client.post(url, json=arguments)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return failure(f"The server behind this endpoint does not answer: {error!r}")
    headers = {name: value for name, value in response.headers.items() if name.startswith("x-fal-")}
    return Outcome(response.content, response.status_code, headers)


@cache
def _ssl_context() -> ssl.SSLContext:
    return ssl.create_default_context()  # creating one takes too long for each call


def _schemas(
    endpoint_id: str, document: Mapping[str, Any], output: Mapping[str, Any] | None
) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Return the schemas of the arguments and of the result, each self-contained.

    Raises:
        ValueError: if the document describes no call.
    """
    paths = document.get("paths")
    if not isinstance(paths, Mapping):
        return document, output if output is not None else _ANY_OBJECT
    posts = {path: item["post"] for path, item in paths.items() if "post" in item}
    call = posts.get(f"/{endpoint_id}") or next(iter(posts.values()), None)
    if call is None:
        raise ValueError(f"the document of {endpoint_id!r} describes no POST request")
    results = (
        item["get"] for path, item in paths.items() if path.endswith(_RESULT_PATH) and "get" in item
    )
    result = next(results, call)  # apps made with fal's package describe the call only
    components = {"components": document.get("components", {})}
    input_schema = _content(call.get("requestBody", {})) or _ANY_OBJECT
    output_schema = output or _content(result.get("responses", {}).get("200", {})) or _ANY_OBJECT
    return {**input_schema, **components}, {**output_schema, **components}


def _content(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the JSON schema of a request body or of a response."""
    schema: Mapping[str, Any] = (
        body.get("content", {}).get("application/json", {}).get("schema", {})
    )
    return schema
