"""Any order of answers about a job: a result that is paid for is delivered, or the job stays open."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nodetool.worker.context_stub import WorkerContext
from starlette.responses import Response

from nodetool.fal import errors
from nodetool.fal.jobs import poll, runner
from nodetool.fal.journal import journal
from nodetool.fal.journal.job import Job
from nodetool.fal.settings import Settings
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.http.responses import RequestContext, as_json
from nodetool.fal.transport import retry
from nodetool.fal.transport.client import GuardedClient
from nodetool.nodes.fal.llm import AnyLlm

LLM = "fal-ai/any-llm"
RESULT = {"output": "hi"}
NOT_YET = (400, {"detail": "Request is still in progress"})
NOT_FOUND = (404, {"detail": "Request not found", "status": "NOT_FOUND"})
BROKEN = (500, {"detail": "Internal Server Error"})
REFUSED = (422, {"detail": [{"loc": ["body", "prompt"], "msg": "too long", "type": "too_long"}]})
FAILED = (500, {"detail": "out of memory", "error_type": "internal_error"})
ENDED = {"status": "COMPLETED", "logs": None, "error": "it broke", "error_type": "internal_error"}
READY = (200, RESULT)


def statuses_of(*statuses: str) -> list[tuple[int, Any]]:
    """Return responses to a poll with these statuses."""
    return [(200, {"status": word, "queue_position": 0, "logs": None}) for word in statuses]


def script(
    fal: Simulator, statuses: Iterable[tuple[int, Any]], results: Iterable[tuple[int, Any]]
) -> None:
    """Let fal give these answers, one after the other; the last one for ever."""

    def serve(responses: Iterable[tuple[int, Any]]) -> Any:
        remaining = list(responses)

        async def answer(_: RequestContext) -> Response:
            status, body = remaining.pop(0) if len(remaining) > 1 else remaining[0]
            return as_json(body, status)

        return answer

    vars(fal._app).update(_status=serve(statuses), _result=serve(results))


@pytest.fixture(autouse=True)
def _unscripted(running: Simulator) -> Iterable[None]:
    """Remove the script of one test before the next one."""
    yield
    for name in ("_status", "_result"):
        vars(running._app).pop(name, None)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten all delays to a hundredth."""
    monkeypatch.setattr(poll, "AMBIGUOUS_BACKOFF_RANGE", (0.002, 0.01))
    monkeypatch.setattr(retry, "BACKOFF_RANGE", (0.001, 0.01))
    monkeypatch.setattr(poll, "AMBIGUOUS_SECONDS", 10.0)


def the_job() -> Job:
    (job,) = journal.open_journal(Path(os.environ["FAL_JOURNAL"])).jobs()
    return job


async def run() -> Any:
    outputs = await AnyLlm(prompt="x").process(WorkerContext(secrets={"FAL_API_KEY": KEY}))
    return outputs["output"]


@pytest.mark.parametrize(
    ("statuses", "results"),
    [
        (statuses_of("COMPLETED", "IN_QUEUE", "IN_PROGRESS", "COMPLETED"), [NOT_YET, READY]),
        (statuses_of("COMPLETED", "IN_QUEUE", "IN_QUEUE", "COMPLETED"), [NOT_YET] * 6 + [READY]),
        (statuses_of("COMPLETED"), [NOT_YET, NOT_FOUND, BROKEN, NOT_YET, NOT_FOUND, BROKEN, READY]),
        (statuses_of("ON_HOLD"), [NOT_FOUND] * 12 + [READY]),
        (statuses_of("ON_HOLD"), [NOT_YET, BROKEN] * 4 + [READY]),
        ([NOT_FOUND] * 7 + statuses_of("IN_QUEUE", "COMPLETED"), [NOT_FOUND] * 7 + [READY]),
        ([NOT_FOUND], [NOT_FOUND, READY]),
        ([(200, [1]), (200, None), *statuses_of("COMPLETED")], [NOT_FOUND, NOT_YET, READY]),
        ([(200, ENDED), *statuses_of("IN_QUEUE", "COMPLETED")], [NOT_YET, READY]),
        (statuses_of("COMPLETED"), [(202, {"status": "IN_PROGRESS"}), READY]),
        (statuses_of("COMPLETED"), [(503, None), (429, None), BROKEN, (502, "<html>"), READY]),
    ],
)
async def test_a_result_that_comes_late_is_delivered(
    fal: Simulator, hurried: None, statuses: Any, results: Any
) -> None:
    script(fal, statuses, results)
    assert await run() == "hi"
    assert the_job().state == "done"
    assert fal.state.count() == 1


async def test_an_unknown_state_and_no_result_for_three_seconds(fal: Simulator) -> None:
    script(fal, statuses_of("ON_HOLD"), [NOT_FOUND])
    ready = time.monotonic() + 3

    async def delayed_result(_: RequestContext) -> Response:
        status, body = READY if time.monotonic() > ready else NOT_FOUND
        return as_json(body, status)

    vars(fal._app).update(_result=delayed_result)
    assert await run() == "hi"
    assert fal.state.count() == 1


@pytest.mark.parametrize("answer", [NOT_YET, NOT_FOUND, BROKEN], ids=["400", "404", "500"])
@pytest.mark.parametrize(
    "statuses",
    [statuses_of("COMPLETED"), statuses_of("ON_HOLD"), [NOT_FOUND]],
    ids=["completed", "unknown", "404"],
)
async def test_a_job_without_a_result_stays_open_and_is_not_paid_again(
    fal: Simulator, hurried: None, monkeypatch: pytest.MonkeyPatch, statuses: Any, answer: Any
) -> None:
    monkeypatch.setenv("FAL_PATIENCE", "0.4")
    monkeypatch.setenv("FAL_TIMEOUT", "1")
    script(fal, statuses, [answer])
    with pytest.raises(errors.RequestError, match="run the node again") as caught:
        await run()
    assert the_job().request_id in str(caught.value)
    assert the_job().state == "submitted"
    script(fal, statuses_of("COMPLETED"), [READY])
    assert await run() == "hi"
    assert fal.state.count() == 1


@pytest.mark.parametrize(
    ("statuses", "results", "kind"),
    [
        (statuses_of("COMPLETED"), [REFUSED], errors.InvalidArgumentsError),
        (statuses_of("COMPLETED"), [FAILED], errors.ModelError),
        (statuses_of("ON_HOLD"), [FAILED], errors.ModelError),
        (statuses_of("COMPLETED"), [NOT_YET, FAILED], errors.ModelError),
        (statuses_of("COMPLETED"), [(422, {"detail": "no luck"})], errors.RequestError),
        (statuses_of("COMPLETED"), [(410, {"detail": "Gone"})], errors.UnknownOutcomeError),
        ([(200, ENDED)], [BROKEN], errors.ModelError),
    ],
)
async def test_what_fal_has_ended_is_over_at_once(
    fal: Simulator, statuses: Any, results: Any, kind: type[Exception]
) -> None:
    script(fal, statuses, results)
    with pytest.raises(kind):
        await run()
    assert the_job().state == "failed"
    script(fal, statuses_of("COMPLETED"), [READY])
    assert await run() == "hi"
    assert fal.state.count() == 2


async def test_a_failure_that_is_told_in_between_does_not_end_a_job(
    fal: Simulator, hurried: None
) -> None:
    script(fal, [(200, ENDED)], [(401, {"detail": "no key"})])
    with pytest.raises(errors.AuthError, match="run the node again"):
        await run()
    assert the_job().state == "submitted"


async def test_what_fal_has_forgotten_since_is_made_anew(
    fal: Simulator, hurried: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(fal, [NOT_FOUND], [NOT_FOUND])
    monkeypatch.setenv("FAL_PATIENCE", "0.1")
    with pytest.raises(errors.UnknownOutcomeError, match="about an hour"):
        await run()
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    book._run("UPDATE jobs SET created=created-?", (poll.RESULT_RETENTION + 1,))
    with pytest.raises(errors.UnknownOutcomeError, match="make it anew"):
        await run()
    assert the_job().state == "failed"
    assert fal.state.count() == 1


@pytest.mark.parametrize("stage", ["submit", "status", "result"])
async def test_an_answer_that_asks_for_no_pause_gets_one(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    monkeypatch.setenv("FAL_PATIENCE", "1")
    fal.fail(f"{404 if stage == 'result' else 429}=0@{stage}")
    with pytest.raises(errors.RequestError):
        await run()
    assert 2 <= len(fal.state.of(stage)) < 25


_numbers = itertools.count()
_words = st.sampled_from(["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "ON_HOLD", "COMPLETED"]).map(
    lambda word: statuses_of(word)[0]
)
_passing = st.sampled_from([NOT_YET, NOT_FOUND, BROKEN, (502, "<html>nginx"), (429, None)])


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    statuses=st.lists(_words | _passing, max_size=8),
    results=st.lists(_passing | st.sampled_from([(401, None), (418, None)]), max_size=8),
)
async def test_a_paid_result_is_delivered_or_the_job_stays_open(
    fal: Simulator, tmp_path: Path, hurried: None, statuses: Any, results: Any
) -> None:
    script(fal, [*statuses, *statuses_of("COMPLETED")], [*results, READY])
    number = next(_numbers)
    config = Settings(
        patience=1, poll_first=0.001, poll_last=0.002, journal=tmp_path / f"{number}.sqlite"
    )
    before = fal.state.count()
    client = GuardedClient(key=KEY)
    order = runner.JobRequest(endpoint=LLM, arguments={"prompt": "x"})
    book = journal.open_journal(config.journal)
    try:
        for _ in range(len(results) + 2):
            try:
                async with runner.run_job(client, order, config) as outcome:
                    assert outcome.result == RESULT
                    break
            except errors.RequestError:
                (job,) = book.jobs()
                assert job.state == "submitted"
        (job,) = book.jobs()
        assert (job.state, job.consumed) == ("done", True)
    finally:
        await client.close()
        book.close()
    assert fal.state.count() - before == 1
