"""Falling back: only where it is certain that no job is left that may still give a result."""

from __future__ import annotations

import asyncio
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fal_client.client
import pytest

from nodetool.fal import errors
from nodetool.fal import generate as room
from nodetool.fal.generate import Generation
from nodetool.fal.generate.fallback import allows_fallback
from nodetool.fal.journal import journal
from nodetool.fal.journal.states import JobOrigin, JobState
from nodetool.fal.simulator import Simulator
from tests.fal.generate import stand_in
from tests.helpers import media, simulators
from tests.helpers.leaks import assert_no_key

FIRST = "fal-ai/flux/dev/image-to-image"
SECOND = "fal-ai/flux-lora/image-to-image"
#: what goes wrong, at which of the requests of a job
KINDS = (
    *("refuse", "reset-before", "reset", "slow=0.2", "drip=0.01", "429=0.1", "429", "malformed"),
    *("500", "502", "503", "504", "502-ingress", "503-ingress", "504-ingress", "504-user"),
    *("401", "402", "404", "418", "422", "599", "500-after", "502-after", "truncated"),
)
MORE = {
    "status": ("expired", "stuck", "unknown-status"),
    "result": ("expired", "refused-content", "model-error"),
    "download": ("expired",),
}
CASES = [
    (stage, kind)
    for stage in ("token", "upload", "submit", "status", "result", "download")
    for kind in (*KINDS, *MORE.get(stage, ()))
    if (stage, kind) != ("download", "malformed")  # a file is no JSON
]

_numbers = itertools.count(1)


def book() -> journal.Journal:
    return journal.open_journal(Path(os.environ["FAL_JOURNAL"]))


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def fal(running: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Return fal, with short retries and small results."""
    running.reset()
    for endpoint in (FIRST, SECOND):
        running.answer(endpoint, {"images": [{"url": running.put("a.png", media.png())}]})
    simulators.lead(monkeypatch, running)
    monkeypatch.setattr(fal_client.client, "_get_retry_delay", lambda *_: 0.01)
    for name, value in {
        "FAL_PATIENCE": "0.6",
        "FAL_RECOVERY": "0.6",
        "FAL_TIMEOUT": "1.5",
    }.items():
        monkeypatch.setenv(name, value)
    return running


async def run(number: int, fallbacks: int = 2, **settings: Any) -> Generation | Exception:
    """Generate an image with the first of two endpoints; return the error if it ends with one."""
    try:
        return await room.generate(
            "image",
            prompt=f"number {number}",
            images=media.png(1 + number % 4000, 1),
            planner=stand_in.plan,
            router=stand_in.router(FIRST, SECOND),
            fallbacks=fallbacks,
            **settings,
        )
    except errors.FalError as error:
        return error


def assert_paid_once(fal: Simulator, outcome: Generation | Exception) -> None:
    """Check that fal has accepted no job while an earlier one might still give a result."""
    accepted = [each.request_id for each in fal.state.submissions]
    for request_id in accepted[:-1]:
        job = book().find(request_id)
        assert job is not None
        assert job.state is JobState.FAILED, job
    if isinstance(outcome, Generation):
        assert outcome.request_id == accepted[-1]


@pytest.mark.slow
@pytest.mark.parametrize("reach", ["once", "first", "always"])
@pytest.mark.parametrize(("stage", "kind"), CASES)
async def test_no_fault_makes_two_jobs_of_one(
    fal: Simulator, caplog: pytest.LogCaptureFixture, stage: str, kind: str, reach: str
) -> None:
    scope = {"once": "*1", "first": "", "always": ""}[reach]
    place = f":{FIRST}" if reach == "first" and stage in {"submit", "status", "result"} else ""
    number = next(_numbers)
    fal.fail(f"{kind}@{stage}{place}{scope}")
    outcome = await asyncio.wait_for(run(number), 60)
    assert_paid_once(fal, outcome)
    if isinstance(outcome, Exception):
        assert_no_key(outcome)
        # whatever the error leaves behind is taken up by the next run, without paying for it twice
        paid = fal.state.count()
        fal.clear_faults()
        again = await run(number)
        assert isinstance(again, Generation), again
        assert_paid_once(fal, again)
        states = [job.state for job in book().jobs() if job.request_id]
        assert len(states) == fal.state.count()
        assert fal.state.count() - paid <= 1
    else:
        tried = [attempt.endpoint_id for attempt in outcome.attempts]
        assert tried in ([FIRST], [FIRST, SECOND])
    assert_no_key(caplog.text)


@pytest.mark.parametrize(
    ("fault", "paid"),
    [
        (f"429@submit:{FIRST}", 1),
        (f"503-ingress@submit:{FIRST}", 1),
        (f"404@submit:{FIRST}", 1),
        (f"422@submit:{FIRST}", 1),
        (f"418@submit:{FIRST}", 1),
        (f"model-error@result:{FIRST}", 2),
    ],
)
async def test_the_next_endpoint_is_tried(
    fal: Simulator, caplog: pytest.LogCaptureFixture, fault: str, paid: int
) -> None:
    fal.fail(fault)
    outcome = await run(next(_numbers))
    assert isinstance(outcome, Generation), outcome
    assert outcome.endpoint_id == SECOND
    assert [each.endpoint_id for each in outcome.attempts] == [FIRST, SECOND]
    first, second = outcome.attempts
    assert FIRST in first.error
    assert bool(first.request_id) == (paid == 2)
    assert second.error == ""
    assert fal.state.count() == paid
    assert f"{first.error}; trying another endpoint" in caplog.text


@pytest.mark.parametrize(
    "fault",
    [
        *(f"{kind}@submit" for kind in ("401", "402", "403", "500", "502", "refuse", "reset")),
        *(f"{kind}@result" for kind in ("refused-content", "504-user", "401", "418", "500")),
        *("stuck@status", "500@upload", "500@download"),
    ],
)
async def test_no_other_endpoint_is_tried(fal: Simulator, fault: str) -> None:
    kind, _, stage = fault.partition("@")
    place = f":{FIRST}" if stage not in {"upload", "download"} else ""
    fal.fail(f"{kind}@{stage}{place}")
    if kind in {"500", "502", "reset"} and stage == "submit":
        fal.fail("500@list")  # else the job is found there, or known not to be there
    outcome = await run(next(_numbers))
    assert isinstance(outcome, errors.FalError), outcome
    assert {each.endpoint for each in fal.state.submissions} <= {FIRST}
    assert fal.state.count() <= 1


@pytest.mark.parametrize("model", [None, FIRST])
async def test_the_next_run_begins_with_the_job_that_the_last_one_left(
    fal: Simulator, model: str | None
) -> None:
    number = next(_numbers)
    fal.fail(f"model-error@result:{FIRST}*1")
    fal.fail(f"stuck@status:{SECOND}")
    lost = await run(number, model=model)
    assert isinstance(lost, errors.JobTimeoutError)
    assert fal.state.count() == 2
    fal.clear_faults()
    another = await run(next(_numbers), model=model)  # the job is for another request
    assert isinstance(another, Generation)
    assert another.endpoint_id == FIRST
    found = await run(number, model=model)
    assert isinstance(found, Generation), found
    assert (found.endpoint_id, found.request_id) == (SECOND, lost.request_id)
    assert found.jobs[0].origin is JobOrigin.RESUMED
    assert fal.state.count() == 3


async def test_attempts_are_finite_and_in_the_error(fal: Simulator) -> None:
    fal.fail("429@submit")
    outcome = await run(next(_numbers), fallbacks=9)
    assert isinstance(outcome, errors.RateLimitError)
    assert outcome.endpoint_id == SECOND
    (note,) = outcome.__notes__
    assert note.startswith(f"{FIRST} was tried before: ")
    assert fal.state.count() == 0


async def test_nothing_falls_back_unless_it_is_allowed(fal: Simulator) -> None:
    fal.fail(f"429@submit:{FIRST}")
    outcome = await run(next(_numbers), fallbacks=0)
    assert isinstance(outcome, errors.RateLimitError)
    assert outcome.endpoint_id == FIRST
    assert not getattr(outcome, "__notes__", [])


async def test_a_named_endpoint_falls_back_to_others_than_itself(fal: Simulator) -> None:
    fal.fail(f"429@submit:{SECOND}")
    outcome = await run(next(_numbers), model=SECOND)
    assert isinstance(outcome, Generation), outcome
    assert [each.endpoint_id for each in outcome.attempts] == [SECOND, FIRST]


@pytest.mark.parametrize(
    ("error", "allowed"),
    [
        (errors.RateLimitError(FIRST, "busy", status=429), True),
        (errors.RequestError(FIRST, "gone", status=404), True),
        (errors.RetiredEndpointError(FIRST, "2026-01-01"), True),
        (errors.InvalidArgumentsError(FIRST, [errors.Problem("seed", "no")]), True),
        (errors.InvalidArgumentsError(FIRST, [errors.Problem("a", "no")], request_id="r"), False),
        (errors.RequestError(FIRST, "teapot", status=418, request_id="r"), False),
        (errors.RateLimitError(FIRST, "busy", status=429, request_id="r"), False),
        (errors.ModelError(FIRST, "it broke", request_id="nobody knows it"), False),
        (errors.ModelError(FIRST, "it broke"), False),
        (errors.AuthError(FIRST, "who?", status=401), False),
        (errors.ContentPolicyError(FIRST, "no", status=422), False),
        (errors.JobTimeoutError(FIRST, "late"), False),
        (errors.UnknownOutcomeError(FIRST, "lost"), False),
        (errors.JobCancelledError(FIRST, "stopped"), False),
        (errors.MissingKeyError(), False),
        (errors.SpendLimitError("too dear"), False),
        (errors.UploadError("unreadable"), False),
        (errors.DownloadError("lost"), False),
        (errors.ResultError("nested"), False),
        (errors.JournalError("full"), False),
        (RuntimeError("a bug"), False),
    ],
)
def test_which_errors_allow_it(error: Exception, allowed: bool) -> None:
    assert allows_fallback(error, book()) is allowed


def test_the_word_of_fal_counts_and_nothing_else() -> None:
    job = book().begin(FIRST, "digest", "account")
    book().record_submission(job.number, "request-1", {})
    error = errors.ModelError(FIRST, "it broke", request_id="request-1")
    assert not allows_fallback(error, book())
    book().close_job(job.number, JobState.FAILED, "it broke")
    assert allows_fallback(error, book())
