"""Decides what follows from an error of the network or of fal: wait and repeat, give up, or neither.

Everything that sends requests asks :func:`classify`, and nothing else, whether a request may be sent
again: what it answers decides over money. The statuses stand in the tables below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum

import httpx
from fal_client.client import FalClientHTTPError

from nodetool.fal.transport.client import InvalidResponseError
from nodetool.fal.transport.fal_client_parts import REQUEST_TIMEOUT_TYPE_HEADER, is_ingress_error

#: most seconds that fal may ask to wait; a longer wait is an error at once
MAX_RETRY_AFTER = 300.0

#: statuses for the result of a job that has not finished
PENDING_STATUSES = frozenset({202, 400})

#: statuses below 500 after which a request that costs nothing may succeed; from 500 on, all do
_TRANSIENT_STATUSES = frozenset({408, 409, 421, 425, 429})


class RequestKind(Enum):
    """What a request was for; for all but a submission it costs nothing to send it twice."""

    SUBMISSION = "a new job"
    STATUS = "the status of a job"
    RESULT = "the result of a job"
    FILE = "a file on the web"
    DOCUMENT = "the document of an endpoint"
    OTHER = "anything else"


#: statuses that may be final or transient
_AMBIGUOUS_STATUSES: Mapping[RequestKind, frozenset[int]] = {
    RequestKind.STATUS: frozenset({404}),
    RequestKind.RESULT: PENDING_STATUSES | {404, 500},
    RequestKind.FILE: frozenset({404, 500}),
    RequestKind.DOCUMENT: frozenset({500}),
}
#: statuses that say that the job has no result. Any other one (a wrong key, a proxy's error page, an
#: unknown job) is about the request: the job is paid for, and its result must be requested again
_ENDING_STATUSES: Mapping[RequestKind, frozenset[int]] = {
    RequestKind.STATUS: frozenset({410}),
    RequestKind.RESULT: frozenset({410, 413, 415, 422, 451, 499}),
}


class Verdict(Enum):
    """What may be done after an error."""

    RETRY = "the request may be sent again; it may succeed then"
    RETRY_BRIEFLY = "the request may be sent again, a few times: it may be final or transient"
    FINAL = "the request would fail again"
    ENDS_JOB = "the job has ended without a result, now and later"
    UNKNOWN = "fal may have taken the job: it must not be sent again before it was searched for"


@dataclass(frozen=True, slots=True)
class RetryDecision:
    """What follows from an error.

    Attributes:
        verdict: what may be done.
        retry_after: seconds that fal asks to wait before that; None if it does not say. It is never
            zero: retrying without a delay would be an endless loop.
    """

    verdict: Verdict
    retry_after: float | None = None

    @property
    def may_succeed(self) -> bool:
        """Return whether the request may succeed when it is sent again."""
        return self.verdict in {Verdict.RETRY, Verdict.RETRY_BRIEFLY}


def classify(
    error: BaseException,
    request: RequestKind = RequestKind.OTHER,
    *,
    sent: bool = True,
    now: datetime | None = None,
) -> RetryDecision:
    """Return what follows from an error.

    Args:
        error: one of :data:`~nodetool.fal.transport.client.TRANSPORT_ERRORS`; any other is final,
            or leaves the outcome of a submission unknown.
        request: what failed.
        sent: whether any byte of it has left this machine; counts for submissions only.
        now: the time from which a date in ``Retry-After`` counts; None for the clock's.
    """
    if request is RequestKind.SUBMISSION:
        verdict = _of_submission(error, sent)
    elif isinstance(error, FalClientHTTPError):
        verdict = _of_response(error, request)
    elif isinstance(error, httpx.TransportError | InvalidResponseError):
        verdict = Verdict.RETRY
    else:
        verdict = Verdict.FINAL
    return RetryDecision(verdict, _retry_after(error, now))


def _of_submission(error: BaseException, sent: bool) -> Verdict:
    """Return whether fal has a job whose submission failed: RETRY and FINAL mean that it has not."""
    if isinstance(error, FalClientHTTPError):
        status = error.status_code
        if status == 429 or (status == 503 and is_ingress_error(error.response)):
            return Verdict.RETRY
        return Verdict.FINAL if status < 500 else Verdict.UNKNOWN
    if isinstance(error, httpx.LocalProtocolError):
        return Verdict.FINAL  # the headers are invalid, so nothing was written
    if not sent and isinstance(error, httpx.HTTPError):
        return Verdict.RETRY
    return Verdict.UNKNOWN


def _of_response(error: FalClientHTTPError, request: RequestKind) -> Verdict:
    """Return what a response means for a request that costs nothing to repeat."""
    status = error.status_code
    if _is_job_error(error):
        return Verdict.ENDS_JOB if request in _ENDING_STATUSES else Verdict.FINAL
    if status in _ENDING_STATUSES.get(request, ()):
        return Verdict.ENDS_JOB
    if status in _AMBIGUOUS_STATUSES.get(request, ()):
        return Verdict.RETRY_BRIEFLY
    is_transient = status in _TRANSIENT_STATUSES or not 400 <= status < 500
    return Verdict.RETRY if is_transient else Verdict.FINAL


def _is_job_error(error: FalClientHTTPError) -> bool:
    """Return whether an error is the outcome of the job, not of the request: it is final."""
    timeout_type = error.response.headers.get(REQUEST_TIMEOUT_TYPE_HEADER)
    return bool(error.error_type) or bool(timeout_type) or isinstance(error.message, list)


def _retry_after(error: BaseException, now: datetime | None) -> float | None:
    """Return the seconds that fal asks to wait (``Retry-After``: seconds or a date), or None."""
    if not isinstance(error, FalClientHTTPError):
        return None
    return parse_retry_after(str(error.response.headers.get("retry-after", "")), now)


def parse_retry_after(value: str, now: datetime | None = None) -> float | None:
    """Return the seconds in a ``Retry-After`` header (seconds or a date); None without any.

    Args:
        value: of the header.
        now: the time to count a date from; the present one by default.
    """
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
        seconds = (when - (now or datetime.now(UTC))).total_seconds()
    return seconds if 0 < seconds < float("inf") else None
