"""The responses that faults send instead of the requested ones."""

from __future__ import annotations

import uuid
from http import HTTPStatus

from starlette.responses import Response

from nodetool.fal.simulator.faults import Fault
from nodetool.fal.simulator.hosts import PLATFORM_STAGES
from nodetool.fal.simulator.http.request_history import problem
from nodetool.fal.simulator.http.responses import (
    Headers,
    as_json,
    bytes_response,
    error_response,
    header,
)

NOT_FOUND = "NOT_FOUND"
_HTML = (b"content-type", b"text/html")
_REFUSED = "The model will not generate this."


def answer(fault: Fault, stage: str) -> Response:
    """Return the response of a fault; an empty one for faults of the connection."""
    request_id = (header("x-fal-request-id", str(uuid.uuid4())),)
    if fault.kind == "expired":
        return not_found() if stage != "download" else error_response("File not found", 404)
    if fault.kind == "refused-content":
        item = {"loc": ["body", "prompt"], "msg": _REFUSED, "type": "content_policy_violation"}
        return as_json({"detail": [item]}, 422, request_id)
    if fault.kind == "model-error":
        return failed("The model failed.", "internal_error", 500, request_id)
    if fault.kind == "http":
        return _http(fault, stage, request_id)
    return bytes_response(b"")


def not_found() -> Response:
    """Return the response for a request that fal does not keep any more, or never had."""
    return as_json({"detail": "Request not found", "status": NOT_FOUND}, 404)


def failed(text: str, error_type: str, status: int, headers: Headers = ()) -> Response:
    """Return the response for a failed request, with fal's name for its kind."""
    all_headers = (*headers, header("x-fal-error-type", error_type))
    return error_response(text, status, all_headers, error_type=error_type)


def _http(fault: Fault, stage: str, request_id: Headers) -> Response:
    """Return an HTTP status, in the words of the server that would send it."""
    phrase = _phrase(fault.status)
    retry: Headers = ()
    if fault.value is not None:
        retry = (header("retry-after", f"{fault.value:g}"),)
    if fault.variant == "ingress":
        page = f"<html><body><h1>{fault.status} {phrase}</h1><hr>nginx</body></html>"
        return bytes_response(page.encode(), fault.status, (_HTML, *retry))
    if fault.variant == "user":
        timeout_headers = (*request_id, header("x-fal-request-timeout-type", "user"))
        return failed("The request took too long.", "request_timeout", 504, timeout_headers)
    if stage in PLATFORM_STAGES:
        error_type = "rate_limited" if fault.status == 429 else "server_error"
        response = problem(error_type, f"{phrase}.", fault.status)
        response.raw_headers.extend(retry)
        return response
    return error_response(f"{phrase}.", fault.status, (*request_id, *retry))


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Something unusual"
