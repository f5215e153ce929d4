"""Errors as HTTP statuses and OpenAI's error object."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from nodetool.fal import errors
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.dynamic.lookup import NotAnEndpointError
from nodetool.fal.generate.inputs import RequestSettingError
from nodetool.fal.generate.run import NoModelError
from nodetool.fal.models.routing import UnknownChoiceError
from nodetool.fal.planner.plan import PlanError

log = logging.getLogger("nodetool.fal")

_INVALID = "invalid_request_error"
_SERVER = "server_error"
#: status of a request whose client has gone away; nobody reads it
CLIENT_GONE = 499
#: class -> status, type, code; the first that fits
_KINDS: tuple[tuple[type[Exception], tuple[int, str, str]], ...] = (
    (PlanError, (400, _INVALID, "unsupported_setting")),
    (errors.InvalidArgumentsError, (400, _INVALID, "invalid_value")),
    (RequestSettingError, (400, _INVALID, "invalid_value")),
    (UnknownChoiceError, (400, _INVALID, "invalid_value")),
    (errors.UploadError, (400, _INVALID, "invalid_file")),
    (NoModelError, (400, _INVALID, "no_model")),
    (UnknownEndpointError, (404, _INVALID, "model_not_found")),
    (NotAnEndpointError, (404, _INVALID, "model_not_found")),
    (errors.RetiredEndpointError, (404, _INVALID, "model_not_found")),
    (errors.SpendLimitError, (429, "insufficient_quota", "insufficient_quota")),
    (errors.ContentPolicyError, (400, _INVALID, "content_policy_violation")),
    (errors.RateLimitError, (429, "rate_limit_error", "rate_limit_exceeded")),
    (errors.JobTimeoutError, (504, _SERVER, "timeout")),
    (errors.UnknownOutcomeError, (502, _SERVER, "unknown_outcome")),
    (errors.JobCancelledError, (409, _INVALID, "cancelled")),
    (errors.AuthError, (502, _SERVER, "upstream_key")),
    (errors.MissingKeyError, (503, _SERVER, "upstream_key")),
    (errors.InvalidKeyError, (503, _SERVER, "upstream_key")),
    (errors.JournalError, (503, _SERVER, "journal")),
    (errors.FalError, (502, _SERVER, "upstream_error")),
)
_CODES = {401: "invalid_api_key", 404: "not_found", 413: "request_too_large"}


class ApiError(Exception):
    """A request that this server refuses.

    Attributes:
        status: of HTTP.
        code: for programs.
        param: the parameter that is wrong, if it is one.
    """

    def __init__(self, status: int, message: str, code: str, param: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.param = param


def invalid(param: str, message: str) -> ApiError:
    """Return the error for a parameter with a wrong value."""
    return ApiError(400, f"{param}: {message}", "invalid_value", param)


def error_response(error: Exception) -> JSONResponse:
    """Return the response for an error.

    Clients are asked not to repeat a request by themselves, except where too many came at once: an
    error may come after a job that is paid for.
    """
    details: dict[str, Any] = {}
    if isinstance(error, ApiError):
        status, kind, code = error.status, _INVALID, error.code
        if status == 429:
            kind = "rate_limit_error"
        details["param"] = error.param
    elif isinstance(error, HTTPException):
        status, kind, code = error.status_code, _INVALID, _CODES.get(error.status_code, "invalid")
        return _response(status, kind, code, str(error.detail), details)
    else:
        fits = (row for known, row in _KINDS if isinstance(error, known))
        status, kind, code = next(fits, (500, _SERVER, "internal_error"))
    if status == 500:
        log.error("an unexpected error in the server", exc_info=error)
        return _response(status, kind, code, "an unexpected error; the log has it", details)
    if isinstance(error, PlanError):
        details["param"] = next((each.field for each in error.refused), None)
        details["decisions"] = [each.to_json() for each in error.plan.decisions]
        details["alternatives"] = list(error.alternatives)
    if isinstance(error, errors.InvalidArgumentsError):
        details["param"] = next((each.field for each in error.problems), None)
    request_id = getattr(error, "request_id", "")
    if request_id:
        details["request_id"] = request_id
    return _response(status, kind, code, str(error), details)


def _response(
    status: int, kind: str, code: str, message: str, details: Mapping[str, Any]
) -> JSONResponse:
    headers = {}
    if code == "rate_limit_exceeded":
        headers["Retry-After"] = "1"
    else:
        headers["X-Should-Retry"] = "false"
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    body = {"message": message, "type": kind, "param": None, "code": code, **details}
    return JSONResponse({"error": body}, status, headers)
