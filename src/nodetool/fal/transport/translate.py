"""Translates errors of the network and of fal into the errors that people see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx
from fal_client.client import FalClientHTTPError

from nodetool.fal.errors import (
    GONE_STATUSES,
    AuthError,
    ContentPolicyError,
    FalError,
    InvalidArgumentsError,
    JobCancelledError,
    JobTimeoutError,
    ModelError,
    Problem,
    RateLimitError,
    RequestError,
    UnknownOutcomeError,
)
from nodetool.fal.text import redact_text
from nodetool.fal.transport.classify import RequestKind, classify
from nodetool.fal.transport.client import InvalidResponseError

_TIMEOUTS = {"request_timeout", "startup_timeout"}

_UNSAFE = {"content_policy_violation", "nsfw_content", "content_policy", "safety_violation"}

#: text for each class of network error; the first that matches is used
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ConnectTimeout, "no connection in time"),
    (httpx.TimeoutException, "no answer in time"),
    (httpx.ConnectError, "no connection"),
    (httpx.ProxyError, "the proxy refused"),
    (httpx.NetworkError, "the connection broke"),
    (httpx.ProtocolError, "the connection ended early"),
    (httpx.TooManyRedirects, "too many redirects"),
    (httpx.UnsupportedProtocol, "not an address of the web"),
    (httpx.DecodingError, "the answer is damaged"),
)


def short_reason(error: BaseException | None) -> str:
    """Return what went wrong in a few words, without anything of the request or the response."""
    if isinstance(error, FalClientHTTPError):
        return f"fal answered HTTP {error.status_code}"
    if isinstance(error, InvalidResponseError):
        return str(error)
    return next((text for kind, text in _REASONS if isinstance(error, kind)), "the network failed")


def format_error(detail: Any, status: int, field_of: Callable[[str], str] = str) -> str:
    """Return fal's error as text: field by field for invalid arguments, else fal's own message."""
    if status in {401, 403}:
        return f"fal did not accept the key (HTTP {status}); check FAL_API_KEY and your account"
    if not isinstance(detail, list):
        return f"{_detail_text(detail)} (HTTP {status})"
    problems = [
        f"{_location(item.get('loc'), field_of) or 'request'}: {_problem(item)}"
        for item in detail
        if isinstance(item, Mapping)
    ]
    return "; ".join(problems) or f"refused with HTTP {status}"


def to_fal_error(
    error: BaseException,
    endpoint_id: str,
    request_id: str = "",
    field_of: Callable[[str], str] = str,
    final: bool = True,
) -> FalError:
    """Return the error that people see for a request that has failed for good.

    Args:
        error: one of :data:`TRANSPORT_ERRORS`.
        endpoint_id: fal's id of the endpoint.
        request_id: fal's id of the job, if there is one.
        field_of: maps a path in the arguments to the field's name in the app.
        final: whether the error ends the job.
    """
    if not isinstance(error, FalClientHTTPError):
        problem = (
            "answers nonsense" if isinstance(error, InvalidResponseError) else "cannot be reached"
        )
        next_step = (
            "the job goes on there: run the node again to get its result"
            if request_id
            else "nothing was sent; check the network and try again"
        )
        return UnknownOutcomeError(
            endpoint_id,
            f"fal {problem} ({short_reason(error)}); {next_step}",
            request_id=request_id,
        )
    status, detail = error.status_code, error.message
    if request_id and not final and classify(error, RequestKind.RESULT).may_succeed:
        return _unresolved_job(endpoint_id, error, request_id)
    if isinstance(detail, list):
        return _rejected_arguments(endpoint_id, detail, request_id, status, field_of)
    error_class, hint = _error_class(status, str(error.error_type or ""), bool(request_id))
    prefix = "fal did not accept the key: " if status == 401 else ""
    suffix = "" if final else "; the job is kept: run the node again to get its result"
    message = f"{prefix}{_detail_text(detail)} (HTTP {status}){hint}{suffix}"
    return error_class(endpoint_id, message, request_id=request_id, status=status)


def _unresolved_job(
    endpoint_id: str, error: FalClientHTTPError, request_id: str
) -> UnknownOutcomeError:
    """Return the error for a job that may still have a result."""
    retention = (
        " (it keeps results for about an hour)" if error.status_code in GONE_STATUSES else ""
    )
    message = (
        f"fal keeps answering HTTP {error.status_code}: {_detail_text(error.message)}{retention}; the job is "
        "kept: run the node again to get its result, or with fal_force to pay for a new one"
    )
    return UnknownOutcomeError(
        endpoint_id, message, request_id=request_id, status=error.status_code
    )


def _error_class(status: int, error_type: str, has_job: bool) -> tuple[type[RequestError], str]:
    if error_type == "client_cancelled" or status == 499:
        return JobCancelledError, "; it was cancelled: run the node again to start anew"
    if error_type in _TIMEOUTS or (status == 504 and error_type):
        return JobTimeoutError, "; fal gave up waiting: try again later"
    if error_type in _UNSAFE:
        return ContentPolicyError, "; change the prompt or the files"
    if status in {401, 403}:
        return AuthError, "; check FAL_API_KEY and your account at fal"
    if status == 402:
        return AuthError, "; check the balance of your account at fal"
    if status == 429:
        return RateLimitError, "; try again later or lower FAL_MAX_CONCURRENT"
    if status in GONE_STATUSES and has_job:
        return (
            UnknownOutcomeError,
            "; fal keeps results for about an hour: run the node again to make it anew",
        )
    if status >= 500 and has_job:
        return ModelError, "; try again, or use another model"
    return RequestError, ""


def _rejected_arguments(
    endpoint_id: str,
    detail: list[Any],
    request_id: str,
    status: int,
    field_of: Callable[[str], str],
) -> FalError:
    """Return the error for fal's list of invalid arguments, or of content that a model refuses."""
    items = [item for item in detail if isinstance(item, Mapping)]
    problems = [
        Problem(_location(item.get("loc"), field_of) or "request", _problem(item)) for item in items
    ]
    if any(str(item.get("type")) in _UNSAFE for item in items):
        details = "; ".join(map(str, problems))
        return ContentPolicyError(
            endpoint_id,
            f"the model will not make this: {details}; change the prompt or the files",
            request_id=request_id,
            status=status,
        )
    if not problems:
        return RequestError(
            endpoint_id, f"refused with HTTP {status}", request_id=request_id, status=status
        )
    if status >= 500:
        details = "; ".join(map(str, problems))
        return ModelError(endpoint_id, details, request_id=request_id, status=status)
    return InvalidArgumentsError(endpoint_id, problems, request_id=request_id, by_fal=True)


def _problem(item: Mapping[str, Any]) -> str:
    """Return fal's message on one argument, with the value if it is short and plain."""
    text = redact_text(str(item.get("msg") or "refused"))
    value = item.get("input")
    if isinstance(value, str | int | float) and 0 < len(str(value)) <= 60:
        value_text = redact_text(repr(value), 80)
        if value_text not in text:
            text = f"{text} (it was {value_text})"
    context = item.get("ctx")
    if isinstance(context, Mapping):
        limits = ", ".join(
            f"{key} {value}"
            for key, value in context.items()
            if isinstance(value, int | float | str) and str(value) not in text
        )
        text += f" [{redact_text(limits, 200)}]" if limits else ""
    return text


def _location(loc: Any, field_of: Callable[[str], str]) -> str:
    """Return where in the request a problem is, by the field's name in the app."""
    parts = [str(part) for part in loc] if isinstance(loc, list | tuple) else [str(loc or "body")]
    if parts[:1] == ["body"]:
        parts = parts[1:]
    return redact_text(field_of(".".join(parts)), 200)


def _detail_text(detail: Any) -> str:
    if isinstance(detail, Mapping):
        detail = detail.get("message") or detail.get("msg") or "no reason given"
    text = str(detail).strip()
    if text.startswith("<"):
        return "a page instead of an answer"
    return redact_text(text) or "no reason given"
