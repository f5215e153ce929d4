"""Classifies errors of the network and of fal: does fal have the job, and is a retry useful?"""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum

import httpx
from fal_client import client as fal
from fal_client._headers import REQUEST_TIMEOUT_TYPE_HEADER
from fal_client.client import FalClientHTTPError

from nodetool.fal.transport.client import InvalidResponseError

#: most seconds that fal may ask to wait; a longer wait is an error at once
MAX_RETRY_AFTER = 300.0

_TRANSIENT_STATUSES = {
    408,
    409,
    421,
    425,
    429,
    500,
    502,
    503,
    504,
    507,
    509,
    520,
    521,
    522,
    523,
    524,
    525,
    529,
}
#: statuses for a job that fal does not have any more
GONE_STATUSES = {404, 410}
#: statuses that are final when a result is requested
_TERMINAL_STATUSES = {410, 413, 415, 422, 451, 499}
#: statuses for the result of a job that has not finished
PENDING_STATUSES = {202, 400}
#: statuses that may be final or transient when a result is requested
AMBIGUOUS_STATUSES = {*PENDING_STATUSES, 404, 500}


class SubmissionOutcome(Enum):
    """Whether fal has a job whose submission failed."""

    REFUSED = "fal has not taken the job and will not"
    NOT_ACCEPTED = "fal has not taken the job; it may be sent again"
    UNKNOWN = "fal may have taken the job"


def classify_submission_error(error: BaseException, sent: bool) -> SubmissionOutcome:
    """Return whether fal has a job whose submission failed.

    Args:
        error: one of :data:`TRANSPORT_ERRORS`.
        sent: whether any byte of the submission has left this machine.
    """
    if isinstance(error, FalClientHTTPError):
        status = error.status_code
        if status == 429 or (status == 503 and fal._is_ingress_error(error.response)):
            return SubmissionOutcome.NOT_ACCEPTED
        return SubmissionOutcome.REFUSED if status < 500 else SubmissionOutcome.UNKNOWN
    if isinstance(error, httpx.LocalProtocolError):
        return SubmissionOutcome.REFUSED  # the headers are invalid, so nothing was written
    if not sent and isinstance(error, httpx.HTTPError):
        return SubmissionOutcome.NOT_ACCEPTED
    return SubmissionOutcome.UNKNOWN


def is_transient(error: BaseException) -> bool:
    """Return whether a retry, for a request that is safe to repeat, may succeed."""
    if isinstance(error, FalClientHTTPError):
        return not is_job_error(error) and (
            error.status_code in _TRANSIENT_STATUSES or not 400 <= error.status_code < 500
        )
    return isinstance(error, httpx.TransportError | InvalidResponseError)


def is_job_error(error: FalClientHTTPError) -> bool:
    """Return whether an error is the outcome of the job, not of the request: it is final."""
    timeout_type = error.response.headers.get(REQUEST_TIMEOUT_TYPE_HEADER)
    return bool(error.error_type) or bool(timeout_type) or isinstance(error.message, list)


def is_terminal(error: BaseException, result_requested: bool) -> bool:
    """Return whether an error means that there will be no result, now or later.

    Any other error (a wrong key, no network, a proxy's error page, an unknown job) is about the request:
    the job is paid for, and its result must be requested again.

    Args:
        error: one of :data:`TRANSPORT_ERRORS`.
        result_requested: whether the request was for the result, not for the status of the job.
    """
    if not isinstance(error, FalClientHTTPError):
        return False
    return is_job_error(error) or error.status_code in (
        _TERMINAL_STATUSES if result_requested else {410}
    )


def retry_after(error: BaseException | None) -> float | None:
    """Return the seconds that fal asks to wait (``Retry-After``: seconds or a date), or None.

    Zero counts as None: retrying without a delay would be an endless loop.
    """
    if not isinstance(error, FalClientHTTPError):
        return None
    return parse_retry_after(str(error.response.headers.get("retry-after", "")))


def parse_retry_after(value: str) -> float | None:
    """Return the seconds in a ``Retry-After`` header (seconds or a date); None without any."""
    value = value.strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            when = parsedate_to_datetime(value).astimezone(UTC)
        except (ValueError, OverflowError):
            return None
        seconds = (when - datetime.now(UTC)).total_seconds()
    return seconds if 0 < seconds < float("inf") else None
