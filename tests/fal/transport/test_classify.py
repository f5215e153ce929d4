"""The table of what follows from each error: it decides over money, so it stands here a second time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fal_client.client import FalClientHTTPError

from nodetool.fal.transport.classify import RequestKind, RetryDecision, Verdict, classify
from nodetool.fal.transport.client import InvalidResponseError
from nodetool.fal.transport.fal_client_parts import REQUEST_TIMEOUT_TYPE_HEADER

ALL_STATUSES = range(100, 600)
#: errors of a connection, each before and after the request could have been sent
CONNECTION_ERRORS = (
    httpx.ConnectError("x"),
    httpx.ConnectTimeout("x"),
    httpx.ReadTimeout("x"),
    httpx.ReadError("x"),
    httpx.ProxyError("x"),
    httpx.RemoteProtocolError("x"),
)
#: what each request but a submission makes of a response that is not the outcome of a job
EXPECTED: dict[RequestKind, dict[Verdict, Collection[int]]] = {
    RequestKind.STATUS: {Verdict.ENDS_JOB: {410}, Verdict.RETRY_BRIEFLY: {404}},
    RequestKind.RESULT: {
        Verdict.ENDS_JOB: {410, 413, 415, 422, 451, 499},
        Verdict.RETRY_BRIEFLY: {202, 400, 404, 500},
    },
    RequestKind.FILE: {Verdict.RETRY_BRIEFLY: {404, 500}},
    RequestKind.DOCUMENT: {Verdict.RETRY_BRIEFLY: {500}},
    RequestKind.OTHER: {},
}


def response_error(
    status: int, *, body: str = "", message: object = "", kind: str | None = None, **headers: str
) -> FalClientHTTPError:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response = httpx.Response(status, headers=named, text=body)
    return FalClientHTTPError(message, status, named, response, kind)  # type: ignore[arg-type]


@pytest.mark.parametrize("request_kind", EXPECTED)
def test_verdict_by_request_and_status(request_kind: RequestKind) -> None:
    transient = {408, 409, 421, 425, 429, *range(100, 400), *range(500, 600)}
    expected = {s: Verdict.RETRY if s in transient else Verdict.FINAL for s in ALL_STATUSES}
    for verdict, statuses in EXPECTED[request_kind].items():
        expected |= dict.fromkeys(statuses, verdict)
    verdicts = {s: classify(response_error(s), request_kind).verdict for s in ALL_STATUSES}
    assert verdicts == expected


@pytest.mark.parametrize("request_kind", EXPECTED)
@pytest.mark.parametrize(
    "job_error",
    [
        {"kind": "internal_server_error"},
        {"message": [{"loc": ["body", "prompt"], "msg": "missing"}]},
        {REQUEST_TIMEOUT_TYPE_HEADER.replace("-", "_"): "user"},
    ],
    ids=["error type", "list of problems", "timeout header"],
)
def test_outcome_of_a_job_is_never_requested_again(
    request_kind: RequestKind, job_error: dict[str, Any]
) -> None:
    is_of_job = request_kind in {RequestKind.STATUS, RequestKind.RESULT}
    expected = Verdict.ENDS_JOB if is_of_job else Verdict.FINAL
    errors = [response_error(status, **job_error) for status in ALL_STATUSES]
    assert {classify(error, request_kind).verdict for error in errors} == {expected}


@pytest.mark.parametrize(
    ("page", "headers", "from_gateway"),
    [
        ("<h1>nginx</h1>", {}, True),
        ("<h1>nginx</h1>", {"x_fal_request_id": "1"}, False),
        ("no server", {}, False),
    ],
)
def test_submission_is_repeated_only_if_fal_cannot_have_it(
    page: str, headers: dict[str, str], from_gateway: bool
) -> None:
    expected = {s: Verdict.FINAL if s < 500 else Verdict.UNKNOWN for s in ALL_STATUSES}
    expected[429] = Verdict.RETRY
    if from_gateway:
        expected[503] = Verdict.RETRY
    errors = {s: response_error(s, body=page, **headers) for s in ALL_STATUSES}
    submission = RequestKind.SUBMISSION
    verdicts = {s: classify(error, submission, sent=True).verdict for s, error in errors.items()}
    assert verdicts == expected


@pytest.mark.parametrize("error", [*CONNECTION_ERRORS, InvalidResponseError("x")], ids=repr)
def test_lost_submission_is_unknown_and_any_other_request_is_repeated(error: Exception) -> None:
    assert classify(error, RequestKind.SUBMISSION, sent=True).verdict is Verdict.UNKNOWN
    for request_kind in EXPECTED:
        assert classify(error, request_kind).verdict is Verdict.RETRY


@pytest.mark.parametrize("error", CONNECTION_ERRORS, ids=repr)
def test_unsent_submission_is_repeated(error: Exception) -> None:
    assert classify(error, RequestKind.SUBMISSION, sent=False).verdict is Verdict.RETRY


def test_unsent_submission_with_a_response_is_unknown() -> None:
    # a response although nothing was sent contradicts itself: rather search for the job
    error = InvalidResponseError("x")
    assert classify(error, RequestKind.SUBMISSION, sent=False).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("sent", [True, False])
def test_submission_that_cannot_be_written_is_final(sent: bool) -> None:
    error = httpx.LocalProtocolError("an invalid header")
    assert classify(error, RequestKind.SUBMISSION, sent=sent).verdict is Verdict.FINAL


@pytest.mark.parametrize("request_kind", EXPECTED)
@pytest.mark.parametrize(
    "error", [httpx.TooManyRedirects("x"), OSError(), RuntimeError()], ids=repr
)
def test_error_that_is_none_of_the_transport_is_final(
    request_kind: RequestKind, error: Exception
) -> None:
    assert classify(error, request_kind) == RetryDecision(Verdict.FINAL)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2", 2.0),
        (" 0.5 ", 0.5),
        ("0", None),
        ("-1", None),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("Sun, 01 Nov 2026 10:00:07 GMT", 7.0),
        ("Sun, 01 Nov 2026 09:00:00 GMT", None),
    ],
)
@pytest.mark.parametrize("request_kind", RequestKind)
def test_retry_after(request_kind: RequestKind, text: str, seconds: float | None) -> None:
    now = datetime(2026, 11, 1, 10, tzinfo=UTC)
    error = response_error(429, retry_after=text)
    assert classify(error, request_kind, now=now).retry_after == seconds
