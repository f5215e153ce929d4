"""Who looks after a job: whatever ends a run, the next one for the same work has what is paid for."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal import settings
from nodetool.fal.errors import JournalError, UnknownOutcomeError
from nodetool.fal.jobs import poll, runner, submit
from nodetool.fal.journal import journal, ownership
from nodetool.fal.journal.job import Job
from nodetool.fal.journal.journal import Journal
from nodetool.fal.progress import ProgressUpdate
from nodetool.fal.simulator import Simulator
from nodetool.fal.transport.client import open_client
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers import simulators

FLUX = simulators.FLUX


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(submit, "CANCEL_SECONDS", 0.3)
    monkeypatch.setattr(runner, "SCOPE_POLL_INTERVAL", 0.02)
    monkeypatch.setenv("FAL_RECOVERY", "3")


async def flux(prompt: str = "a fox") -> dict[str, Any]:
    return await FluxDev(prompt=prompt).process(WorkerContext())  # type: ignore[return-value]


def book() -> Journal:
    return journal.open_journal(Path(os.environ["FAL_JOURNAL"]))


def only() -> Job:
    (job,) = book().jobs()
    return job


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(90):
        while not condition():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("faults", "cancels"),
    [
        (["slow=0.8@submit", "slow=5@cancel"], [0.3]),
        (["slow=1@cancel"], [0.3, 0.1]),
        (["slow=1@submit"], [0.3, 0.1]),
    ],
    ids=["slow answers", "twice, withdrawing", "twice, submitting"],
)
async def test_a_cancelled_run_leaves_its_job_to_the_next(
    slow: Simulator, faults: list[str], cancels: list[float]
) -> None:
    for fault in faults:
        slow.fail(fault)
    task = asyncio.create_task(flux())
    for seconds in cancels:
        await asyncio.sleep(seconds)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert only().owner is None
    slow.clear_faults()
    await asyncio.gather(flux(), return_exceptions=True)  # fal may have cancelled it
    assert slow.state.count() == 1


async def test_a_lost_job_is_looked_for_again_when_nobody_was_told(fal: Simulator) -> None:
    fal.fail("reset@submit*1")
    fal.fail("500@list")
    task = asyncio.create_task(flux())
    await until(lambda: fal.state.of("list"))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    job = only()
    assert (job.state, job.outcome_reported, job.owner) == ("unknown", False, None)
    fal.clear_faults()
    await flux()
    assert fal.state.count() == 1


async def test_a_cancelled_search_for_a_lost_job_ends_with_its_fate_untold(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(submit, "CANCEL_SECONDS", 20)
    monkeypatch.setenv("FAL_RECOVERY", "0.5")
    fal.fail("reset@submit*1")
    fal.fail("500@list")
    task = asyncio.create_task(flux())
    await until(lambda: fal.state.of("list"))
    task.cancel()  # what it would have told comes now, and nobody hears it
    with pytest.raises(asyncio.CancelledError):
        await task
    fal.clear_faults()
    await flux()
    assert fal.state.count() == 1


async def test_equal_jobs_are_not_taken_for_each_other(fal: Simulator) -> None:
    """One submission is lost while the answer to an equal one is still on its way."""
    fal.fail("reset@submit*1")
    fal.fail("500@list")
    first = asyncio.create_task(flux())
    await until(lambda: fal.state.of("list"))
    fal.fail("slow=1.5@submit*1")
    second = asyncio.create_task(flux())
    await until(lambda: fal.state.count() == 2)
    fal.clear_faults()
    outputs = await asyncio.gather(first, second)
    request_ids = {each["output"].metadata["request_id"] for each in outputs}
    assert request_ids == {each.request_id for each in fal.state.submissions}


async def test_whatever_goes_wrong_later_the_job_is_let_go(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(Journal, "record_result", broken)
        with pytest.raises(ZeroDivisionError):
            await flux()
    assert only().owner is None
    await flux()
    assert fal.state.count() == 1


@pytest.mark.parametrize("step", range(5))
async def test_a_result_is_taken_or_kept_whenever_the_run_is_cancelled(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """In any of the steps of the loop after the result has come."""
    done = Journal.record_result
    task = asyncio.create_task(flux())

    def cancelling(self: Journal, *about: Any) -> None:
        done(self, *about)
        asyncio.get_running_loop().call_soon(later, step)

    def later(steps: int) -> None:
        loop = asyncio.get_running_loop()
        if steps:
            loop.call_soon(later, steps - 1)
        else:
            task.cancel()

    monkeypatch.setattr(Journal, "record_result", cancelling)
    results = await asyncio.gather(task, return_exceptions=True)
    succeeded = isinstance(results[0], dict)
    assert succeeded == only().consumed
    await flux()
    assert fal.state.count() == 1 + succeeded


async def test_a_job_that_waits_for_its_place_is_closed_when_it_is_cancelled(
    slow: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_MAX_CONCURRENT", "1")
    first = asyncio.create_task(flux("one"))
    await until(slow.state.count)
    second = asyncio.create_task(flux("two"))
    await until(lambda: len(book().jobs()) == 2)
    second.cancel()
    await first
    assert [job.state for job in book().jobs()] == ["cancelled", "done"]
    assert slow.state.count() == 1


# -- work with a name ----------------------------------------------------------------------------


async def test_two_runs_of_one_scope_pay_once(slow: Simulator) -> None:
    async def one() -> dict[str, Any]:
        runner.IDEMPOTENCY_SCOPE.set("row 1")
        return await flux()

    outputs = await asyncio.gather(*(asyncio.create_task(one()) for _ in range(3)))
    assert slow.state.count() == 1
    assert len({each["output"].uri for each in outputs}) == 1


def test_a_scope_in_hand_is_waited_for_until_its_result_is_taken(tmp_path: Path) -> None:
    book = journal.open_journal(tmp_path / "jobs.sqlite")
    first = book.claim_or_create("a/b", "d", "me", "row 1")
    assert first is not None
    job = first[0]
    for state in ("sending", "submitted", "done"):
        book._run("UPDATE jobs SET state=?", (state,))
        assert book.claim_or_create("a/b", "d", "me", "row 1") is None, state
    book.record_result(job.number, {"x": 1})
    book.consume(job.number)
    again = book.claim_or_create("a/b", "d", "me", "row 1")
    assert again is not None
    assert (again[0].number, again[1]) == (job.number, "resumed")


# -- jobs resume, jobs cancel --------------------------------------------------------------------


async def with_client(work: Callable[[Any], Awaitable[Any]]) -> Any:
    async with open_client(None) as client:
        return await work(client)


async def test_whoever_stops_resuming_does_not_stop_the_job(slow: Simulator) -> None:
    (number,) = await left_open(slow)
    resuming = asyncio.create_task(
        with_client(lambda client: runner.resume(client, number, settings.load()))
    )
    polls_before = len(slow.state.of("status"))
    await until(lambda: len(slow.state.of("status")) > polls_before)
    resuming.cancel()
    with pytest.raises(asyncio.CancelledError):
        await resuming
    assert slow.state.of("cancel") == []
    await flux()
    assert slow.state.count() == 1


async def test_a_job_that_failed_can_be_asked_about_again(fal: Simulator) -> None:
    fal.fail("410@result")
    with pytest.raises(UnknownOutcomeError):
        await flux()
    job = only()
    assert job.state == "failed"
    fal.clear_faults()
    outcome = await with_client(lambda client: runner.resume(client, job.number, settings.load()))
    assert outcome.request_id == job.request_id
    assert only().state == "done"
    assert fal.state.count() == 1


async def test_a_job_of_another_key_is_not_cancelled(
    slow: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    (number,) = await left_open(slow)
    monkeypatch.setenv("FAL_API_KEY", "another:key")
    with pytest.raises(LookupError, match="another key"):
        await with_client(lambda client: runner.cancel(client, number, settings.load()))
    assert slow.state.of("cancel") == []


async def left_open(fal: Simulator) -> list[int]:
    """Return the jobs that remain when a process is killed."""
    program = (
        "import asyncio; from tests.fal.journal.test_job_ownership import flux; asyncio.run(flux())"
    )
    with subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.DEVNULL) as process:
        await until(lambda: fal.state.of("status"))
        process.kill()
    return [job.number for job in book().jobs()]


# -- answers that say little ---------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["404@result*1", "400@result*2", "404@status*1"])
async def test_an_answer_of_a_moment_ends_no_job(fal: Simulator, fault: str) -> None:
    fal.fail(fault)
    await flux()
    assert fal.state.count() == 1


async def test_fal_may_not_ask_for_more_patience_than_there_is(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_PATIENCE", "2")
    fal.fail("429=60@status*1")
    with pytest.raises(UnknownOutcomeError, match="run the node again"):
        await asyncio.wait_for(flux(), 20)
    await flux()
    assert fal.state.count() == 1


async def test_a_job_in_a_state_that_nobody_knows_and_without_a_result_ends(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poll, "AMBIGUOUS_SECONDS", 0.5)
    fal.fail("unknown-status@status")
    fal.fail("expired@result")
    with pytest.raises(UnknownOutcomeError):
        await asyncio.wait_for(flux(), 30)


# -- what is kept --------------------------------------------------------------------------------


async def test_a_result_that_is_here_is_given_days_later(fal: Simulator) -> None:
    number = await untaken()
    book()._run("UPDATE jobs SET created=created-?", (3 * 24 * 3600,))
    await flux()
    assert only().number == number
    assert fal.state.count() == 1


async def untaken() -> int:
    """Create a job whose result no run has used."""
    await flux()
    book()._run("UPDATE jobs SET taken=0")
    return only().number


async def test_the_cache_forgets_although_it_is_used(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_CACHE", "100")
    await flux()
    book()._run("UPDATE jobs SET updated=updated-60")
    await flux()
    book()._run("UPDATE jobs SET updated=updated-60")
    assert fal.state.count() == 1
    await flux()
    assert fal.state.count() == 2


async def test_the_cache_keeps_large_results(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_CACHE", "100")
    fal.answer(FLUX, {"images": [], "text": os.urandom(2 * journal.MAX_INLINE_RESULT).hex()})
    for _ in range(2):
        await flux()
    assert fal.state.count() == 1


def test_many_processes_may_begin_a_list_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from nodetool.fal.journal.journal import Journal\n"
        "sys.stdin.readline(); Journal(Path(sys.argv[1])).begin('a/b', 'd', 'me')"
    )
    path = tmp_path / "jobs.sqlite"
    processes = [
        subprocess.Popen([sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE)
        for _ in range(6)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.close()
    assert [process.wait(60) for process in processes] == [0] * 6
    with contextlib.closing(Journal(path)) as book:
        assert len(book.jobs()) == 6


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere files do not tell their names")
async def test_a_job_is_on_the_disk_before_it_leaves(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync
    flushed: list[tuple[str, int]] = []

    def record_fsync(file: int) -> None:
        time.sleep(0.1)
        sync(file)
        flushed.append((os.readlink(f"/proc/self/fd/{file}"), len(fal.state.of("submit"))))

    monkeypatch.setattr(os, "fsync", record_fsync)
    await asyncio.gather(*(flux(str(number)) for number in range(20)))
    assert flushed[0] == (f"{book().path}-wal", 0)
    assert len(flushed) < 5  # whoever comes while one goes on shares the next
    assert fal.state.count() == 20


async def test_nothing_is_sent_when_the_disk_does_not_keep_it(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.EIO, "input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(JournalError, match="cannot be used"):
            await flux()
    assert fal.state.of("submit") == []
    await flux()
    assert fal.state.count() == 1


@pytest.mark.parametrize("owner", ["1:another-boot:5", "1:12.5", "1:nonsense"])
async def test_a_job_that_began_before_the_machine_did_may_have_been_sent(
    fal: Simulator, owner: str
) -> None:
    await flux()
    book()._run(
        "UPDATE jobs SET state='ready', request_id='', owner=?, taken=0, result=NULL", (owner,)
    )
    await flux()
    assert fal.state.count() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the clock is all there is")
def test_a_process_lives_although_the_clock_was_set(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = ownership.current_owner()
    monkeypatch.setattr(psutil.Process, "create_time", lambda _: 1.0)
    assert ownership.owner_alive(owner)
    assert not ownership.owner_alive(f"{owner}1")


# -- places --------------------------------------------------------------------------------------


async def test_all_loops_of_a_process_share_its_places(
    slow: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_MAX_CONCURRENT", "2")
    threads = [
        threading.Thread(target=lambda prompt=str(n): asyncio.run(flux(prompt))) for n in range(5)
    ]
    for thread in threads:
        thread.start()
    most = 0
    while any(thread.is_alive() for thread in threads):
        going = sum(job.state in {"sending", "submitted"} for job in book().jobs())
        most = max(most, going)
        await asyncio.sleep(0.02)
    assert most == 2
    assert slow.state.count() == 5


async def test_a_place_is_passed_on_by_whoever_leaves_the_line() -> None:
    from nodetool.fal.jobs import limiter

    updates: list[ProgressUpdate] = []
    taken: list[int] = []

    async def take(number: int, seconds: float = 0.0) -> None:
        async with limiter.job_slot(1, updates.append):
            taken.append(number)
            await asyncio.sleep(seconds)

    first = asyncio.create_task(take(1, 0.1))
    await until(lambda: taken)
    others = [asyncio.create_task(take(number)) for number in (2, 3, 4)]
    await asyncio.sleep(0)
    others[0].cancel()
    first.cancel()
    await asyncio.sleep(0)
    others[1].cancel()  # it has just been given the place, or is about to be
    await asyncio.wait_for(others[2], 5)
    assert taken[-1] == 4
    await asyncio.wait_for(take(5), 5)
    assert len(updates) == 3
    assert taken[0] == 1
