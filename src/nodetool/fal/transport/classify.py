"""What an error of the network or of fal means: whether fal has the job, and whether to ask again."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum

import httpx
from fal_client import client as fal
from fal_client._headers import REQUEST_TIMEOUT_TYPE_HEADER
from fal_client.client import FalClientHTTPError

from nodetool.fal.transport.client import InvalidResponseError

#: longest pause that fal may ask for in seconds; a longer one is an error at once
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
#: answers about a job that fal has no more
GONE_STATUSES = {404, 410}
#: answers instead of a result that will stay the same
_TERMINAL_STATUSES = {410, 413, 415, 422, 451, 499}
#: answers of a job that goes on, when its result is asked for
PENDING_STATUSES = {202, 400}
#: answers instead of a result that may be the last word, or those of a moment
AMBIGUOUS_STATUSES = {*PENDING_STATUSES, 404, 500}


class SubmissionOutcome(Enum):
    """What became of a submission that was not answered well."""

    REFUSED = "fal has not taken the job and will not"
    NOT_ACCEPTED = "fal has not taken the job; it may be sent again"
    UNKNOWN = "fal may have taken the job"


def classify_submission_error(error: BaseException, left: bool) -> SubmissionOutcome:
    """What became of a submission.

    Args:
        error: what came instead of an answer.
        left: whether any of it has left this machine.
    """
    if isinstance(error, FalClientHTTPError):
        status = error.status_code
        if status == 429 or (status == 503 and fal._is_ingress_error(error.response)):
            return SubmissionOutcome.NOT_ACCEPTED
        return SubmissionOutcome.REFUSED if status < 500 else SubmissionOutcome.UNKNOWN
    if isinstance(error, httpx.LocalProtocolError):
        return SubmissionOutcome.REFUSED  # the headers cannot be written, so none were
    if not left and isinstance(error, httpx.HTTPError):
        return SubmissionOutcome.NOT_ACCEPTED
    return SubmissionOutcome.UNKNOWN


def is_transient(error: BaseException) -> bool:
    """Whether asking again, for what can safely be asked twice, may go better."""
    if isinstance(error, FalClientHTTPError):
        return not is_job_error(error) and (
            error.status_code in _TRANSIENT_STATUSES or not 400 <= error.status_code < 500
        )
    return isinstance(error, httpx.TransportError | InvalidResponseError)


def is_job_error(error: FalClientHTTPError) -> bool:
    """Whether an error is the outcome of the job, not of the question: it will stay the same."""
    user = error.response.headers.get(REQUEST_TIMEOUT_TYPE_HEADER)
    return bool(error.error_type) or bool(user) or isinstance(error.message, list)


def is_terminal(error: BaseException, asked_result: bool) -> bool:
    """Whether an answer means that there will be no result, now or later.

    Anything else (a wrong key, no network, a page of a proxy, a job that nobody has heard of) is
    about the question: the job is paid for and must be asked about again.

    Args:
        error: one of :data:`TRANSPORT_ERRORS`.
        asked_result: whether it came instead of the result, not of the state of the job.
    """
    if not isinstance(error, FalClientHTTPError):
        return False
    return is_job_error(error) or error.status_code in (
        _TERMINAL_STATUSES if asked_result else {410}
    )


def retry_after(error: BaseException | None) -> float | None:
    """Seconds that fal asks to wait (``Retry-After``: seconds or a date); None when it does not.

    No time at all is none as well: whoever asks again at once asks without end.
    """
    if not isinstance(error, FalClientHTTPError):
        return None
    told = str(error.response.headers.get("retry-after", "")).strip()
    if not told:
        return None
    try:
        seconds = float(told)
    except ValueError:
        try:
            when = parsedate_to_datetime(told).astimezone(UTC)
        except (ValueError, OverflowError):
            return None
        seconds = (when - datetime.now(UTC)).total_seconds()
    return seconds if 0 < seconds < float("inf") else None
