"""How endpoints have worked, from the journal alone."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from fal_client.client import FalClientHTTPError
from hypothesis import given
from hypothesis import strategies as st
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal import errors
from nodetool.fal.errors import FalError, JournalError
from nodetool.fal.journal.journal import close_journals, open_journal
from nodetool.fal.journal.outcomes import JobOutcome, read_outcomes
from nodetool.fal.journal.states import JobState
from nodetool.fal.models import candidates
from nodetool.fal.models.health import (
    Circuit,
    CooldownPolicy,
    Health,
    Result,
    health_of,
    percentile,
    read_health,
    result_of,
)
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.settings import load
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.transport.translate import to_fal_error
from nodetool.nodes.fal.llm import AnyLlm

LLM = "fal-ai/any-llm"
POLICY = CooldownPolicy(failures=3, first=60.0, longest=600.0)


def job(state: str, ended: float, *, seconds: float = 1.0, **values: Any) -> JobOutcome:
    request_id = values.pop("request_id", "r")
    return JobOutcome(
        endpoint=LLM,
        state=JobState(state),
        request_id=request_id,
        created=ended - seconds,
        updated=ended,
        problem=values.pop("problem", "it broke" if state == "failed" else ""),
    )


def health(*jobs: JobOutcome, now: float = 1000.0) -> Health:
    return health_of(LLM, jobs, POLICY, now)


# -- figures -----------------------------------------------------------------------------------------


def test_success_and_seconds_count_ended_jobs_only() -> None:
    found = health(
        job("done", 100, seconds=2),
        job("done", 90, seconds=4),
        job("failed", 80),
        job("cancelled", 70),
        job("submitted", 60),
        job("unknown", 50),
        job("failed", 40, request_id="", problem="fal-ai/x was not called: prompt: missing"),
    )
    assert (found.jobs, found.successes, found.failures, found.refused) == (7, 2, 1, 1)
    assert found.success_share == pytest.approx(2 / 3)
    assert (found.p50, found.p95) == (2, 4)
    assert (found.last_failure, found.last_problem) == (80, "it broke")


def test_without_ended_jobs_nothing_is_said() -> None:
    found = health(job("submitted", 100))
    assert found.success_share is None
    assert found.p50 is None
    assert found.last_failure is None


@given(st.lists(st.floats(0, 1e6), min_size=1), st.sampled_from([0.5, 0.95]))
def test_a_percentile_is_one_of_the_numbers(numbers: list[float], share: float) -> None:
    ordered = sorted(numbers)
    found = percentile(ordered, share)
    assert found in ordered
    assert sum(number <= found for number in ordered) >= share * len(ordered)
    assert sum(number < found for number in ordered) < share * len(ordered)


# -- cooldown ----------------------------------------------------------------------------------------


def failures(count: int, last: float = 900.0) -> list[JobOutcome]:
    return [job("failed", last - number) for number in range(count)]


def test_three_failures_in_a_row_start_a_cooldown_that_doubles() -> None:
    assert health(*failures(2), now=901).circuit is Circuit.CLOSED
    three = health(*failures(3), now=901)
    assert (three.circuit, three.cooldown_until) == (Circuit.COOLDOWN, 960.0)
    assert health(*failures(4), now=901).cooldown_until == 1020.0
    assert health(*failures(99), now=901).cooldown_until == 1500.0


def test_a_success_ends_it_and_refusals_do_not_count() -> None:
    assert health(job("done", 950), *failures(5), now=951).circuit is Circuit.CLOSED
    refused = job("failed", 899.5, problem="the model will not; change the prompt or the files")
    cancelled = job("cancelled", 898.5)
    row = sorted([refused, cancelled, *failures(3)], key=lambda each: -each.updated)
    assert health(*row, now=901).circuit is Circuit.COOLDOWN
    two = sorted([refused, cancelled, *failures(2)], key=lambda each: -each.updated)
    assert health(*two, now=901).circuit is Circuit.CLOSED


def test_after_it_one_job_may_try() -> None:
    three = failures(3)
    assert health(*three, now=961).circuit is Circuit.HALF_OPEN
    trial = job("submitted", 970, seconds=5)
    assert health(trial, *three, now=971).circuit is Circuit.COOLDOWN
    older = job("submitted", 970, seconds=500)  # sent before the cooldown: no trial
    assert health(older, *three, now=971).circuit is Circuit.HALF_OPEN
    assert health(job("done", 980), *three, now=981).circuit is Circuit.CLOSED
    again = health(job("failed", 980), *three, now=981)
    assert (again.circuit, again.cooldown_until) == (Circuit.COOLDOWN, 1100.0)


# -- what an error says about the model --------------------------------------------------------------


def error(status: int, detail: Any, kind: str = "") -> FalClientHTTPError:
    response = httpx.Response(status, request=httpx.Request("GET", "https://fal.run"))
    return FalClientHTTPError(detail, status, {}, response, kind or None)


def refused(kind: str) -> list[dict[str, Any]]:
    return [{"loc": ["body", "prompt"], "msg": "no", "type": kind}]


@pytest.mark.parametrize(
    ("cause", "raised", "request_id", "result"),
    [
        (error(500, "out of memory", "internal_error"), errors.ModelError, "r", Result.FAILURE),
        (error(503, refused("x")), errors.ModelError, "r", Result.FAILURE),
        (error(504, "late", "request_timeout"), errors.JobTimeoutError, "r", Result.FAILURE),
        (error(422, refused("missing")), errors.InvalidArgumentsError, "r", Result.REFUSED),
        (
            error(422, refused("content_policy_violation")),
            errors.ContentPolicyError,
            "r",
            Result.REFUSED,
        ),
        (error(422, "no", "nsfw_content"), errors.ContentPolicyError, "r", Result.REFUSED),
        (error(401, "no"), errors.AuthError, "", Result.REFUSED),
        (error(403, "no"), errors.AuthError, "r", Result.REFUSED),
        (error(402, "no money"), errors.AuthError, "", Result.REFUSED),
        (error(429, "slow down"), errors.RateLimitError, "", Result.REFUSED),
        (error(404, "no such endpoint"), errors.RequestError, "", Result.FAILURE),
        (error(404, "gone"), errors.UnknownOutcomeError, "r", Result.REFUSED),
        (error(400, "bad"), errors.RequestError, "", Result.REFUSED),
        (
            httpx.ConnectError("away"),
            errors.UnknownOutcomeError,
            "",
            Result.REFUSED,
        ),
    ],
)
def test_only_the_models_own_failures_count(
    cause: Exception, raised: type[FalError], request_id: str, result: Result
) -> None:
    problem = to_fal_error(cause, LLM, request_id)
    assert type(problem) is raised
    failed = job("failed", 100, request_id=request_id, problem=str(problem))
    assert result_of(failed) is result


def test_a_graph_that_was_refused_before_it_was_sent_says_nothing() -> None:
    problem = errors.InvalidArgumentsError(LLM, [errors.Problem("prompt", "missing")])
    assert result_of(job("failed", 1, request_id="", problem=str(problem))) is Result.REFUSED


# -- the journal -------------------------------------------------------------------------------------


def test_a_journal_is_read_and_not_written(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    assert read_outcomes(path) == []
    assert not path.exists()
    journal = open_journal(path)
    numbers = [journal.begin(LLM, str(n), "account").number for n in range(4)]
    for number in numbers[:3]:
        journal.mark_announced(number)
        journal.mark_sending(number)
        journal.record_submission(number, f"request {number}", {})
    journal.record_result(numbers[0], {"output": "hi"})
    journal.close_job(numbers[1], "failed", "it broke")
    found = read_outcomes(path)  # while it is open
    assert [each.state for each in found] == ["ready", "submitted", "failed", "done"]
    assert read_outcomes(path, limit=1) == found[:1]
    assert read_outcomes(path, since=time.time() + 60) == []
    close_journals()
    before = path.read_bytes()
    assert read_outcomes(path) == found  # after it was closed
    assert path.read_bytes() == before


def test_a_file_that_is_no_journal_is_an_error_and_no_obstacle(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_text("not a database " * 100)
    with pytest.raises(JournalError, match="cannot be read"):
        read_health(path)
    monkeypatch.setenv("FAL_JOURNAL", str(path))
    assert candidates("image", GenerationRequest(prompt="a fox"))


def test_a_change_of_the_journal_is_seen_at_once(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    journal = open_journal(path)
    journal.begin(LLM, "1", "account")
    assert read_health(path)[LLM].jobs == 1
    journal.begin(LLM, "2", "account")
    assert read_health(path)[LLM].jobs == 2


async def test_runs_that_fail_at_fal_lead_to_a_cooldown(fal: Simulator) -> None:
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    await AnyLlm(prompt="works").process(context)
    fal.fail("refused-content@result*1")
    with pytest.raises(errors.ContentPolicyError):
        await AnyLlm(prompt="refused").process(context)
    found = read_health(load().journal)[LLM]
    assert (found.successes, found.failures, found.refused) == (1, 0, 1)
    assert found.circuit is Circuit.CLOSED
    fal.fail("model-error@result")
    for number in range(3):
        with pytest.raises(errors.ModelError):
            await AnyLlm(prompt=f"fails {number}").process(context)
    found = read_health(load().journal)[LLM]
    assert (found.failures, found.circuit) == (3, Circuit.COOLDOWN)
    assert "use another model" in found.last_problem
    later = read_health(load().journal, now=time.time() + 61)[LLM]
    assert later.circuit is Circuit.HALF_OPEN
    fal.clear_faults()
    await AnyLlm(prompt="works again").process(context)
    assert read_health(load().journal)[LLM].circuit is Circuit.CLOSED
