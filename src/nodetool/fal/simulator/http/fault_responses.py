"""The answers that faults give instead of what was asked for."""

from __future__ import annotations

import uuid
from http import HTTPStatus

from nodetool.fal.simulator.faults import Fault
from nodetool.fal.simulator.http.request_history import problem
from nodetool.fal.simulator.http.responses import (
    Headers,
    Response,
    as_json,
    bytes_response,
    error_response,
    header,
)

NOT_FOUND = "NOT_FOUND"
_HTML = (b"content-type", b"text/html")
_UNSAFE = "The model will not make this."


def answer(fault: Fault, stage: str) -> Response:
    """What a client gets when a fault answers; an empty one for faults of the connection."""
    marker = (header("x-fal-request-id", str(uuid.uuid4())),)
    if fault.kind == "expired":
        return not_found() if stage != "download" else error_response("File not found", 404)
    if fault.kind == "refused-content":
        item = {"loc": ["body", "prompt"], "msg": _UNSAFE, "type": "content_policy_violation"}
        return as_json({"detail": [item]}, 422, marker)
    if fault.kind == "model-error":
        return failed("The model failed.", "internal_error", 500, marker)
    if fault.kind == "http":
        return _http(fault, stage, marker)
    return bytes_response(b"")


def not_found() -> Response:
    """A request that fal does not keep any more, or never had."""
    return as_json({"detail": "Request not found", "status": NOT_FOUND}, 404)


def failed(text: str, error_type: str, status: int, headers: Headers = ()) -> Response:
    """A failure of the request itself, with fal's name for its kind."""
    told = (*headers, header("x-fal-error-type", error_type))
    return error_response(text, status, told, error_type=error_type)


def _http(fault: Fault, stage: str, marker: Headers) -> Response:
    """A status, worded as whoever sends it would."""
    phrase = _phrase(fault.status)
    retry: Headers = ()
    if fault.value is not None:
        retry = (header("retry-after", f"{fault.value:g}"),)
    if fault.variant == "ingress":
        page = f"<html><body><h1>{fault.status} {phrase}</h1><hr>nginx</body></html>"
        return bytes_response(page.encode(), fault.status, (_HTML, *retry))
    if fault.variant == "user":
        told = (*marker, header("x-fal-request-timeout-type", "user"))
        return failed("The request took too long.", "request_timeout", 504, told)
    if stage == "list":
        limited = "rate_limited" if fault.status == 429 else "server_error"
        reply = problem(limited, f"{phrase}.", fault.status)
        return Response(
            status=fault.status,
            headers=(*reply.headers, *retry),
            body=reply.body,
            length=reply.length,
        )
    return error_response(f"{phrase}.", fault.status, (*marker, *retry))


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Something unusual"
