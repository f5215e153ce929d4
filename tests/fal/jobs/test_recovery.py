"""Jobs that another process has lost: found again, and not taken from it before it is dead."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from nodetool.worker.context_stub import WorkerContext
from typer.testing import CliRunner

from nodetool.fal.errors import UnknownOutcomeError
from nodetool.fal.jobs import runner, submit
from nodetool.fal.journal import journal, ownership
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.transport import client
from nodetool.fal_cli import app
from nodetool.nodes.fal.text_to_image import FluxDev


async def test_a_lost_job_is_found_behind_many_others(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(submit, "PAGE_SIZE", 3)
    monkeypatch.setenv("FAL_RECOVERY", "0.5")
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    await FluxDev(prompt="lost").process(context)
    for number in range(10):
        await FluxDev(prompt=str(number)).process(context)
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    lost = book.jobs()[-1]
    # as if the process had died before the answer came
    book._run(
        "UPDATE jobs SET state='sending', request_id='', owner=NULL, taken=0, result=NULL"
        " WHERE number=?",
        (lost.number,),
    )
    await FluxDev(prompt="lost").process(context)
    assert fal.state.count() == 11
    recovered = book.find(str(lost.number))
    assert recovered is not None
    assert (recovered.state, recovered.request_id) == ("done", lost.request_id)


async def test_work_with_a_name_waits_for_the_process_that_has_it_in_hand(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "SCOPE_POLL_INTERVAL", 0.02)
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    runner.IDEMPOTENCY_SCOPE.set("row 1")
    await FluxDev(prompt="mine").process(context)
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    (job,) = book.jobs()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        owner = ownership.owner_token(other.pid)
        book._run(
            "UPDATE jobs SET state='submitted', owner=?, taken=0, result=NULL WHERE number=?",
            (owner, job.number),
        )
        again = asyncio.create_task(FluxDev(prompt="mine").process(context))
        await asyncio.sleep(0.3)
        assert not again.done()
        other.kill()  # nobody has asked yet how it ended
        await asyncio.wait_for(again, 10)
    assert fal.state.count() == 1
    assert len(book.jobs()) == 1


# -- nodetool-fal jobs -----------------------------------------------------------------------------


def jobs(*arguments: str) -> Any:
    """Run ``nodetool-fal jobs``; the caller checks the exit code."""
    return CliRunner().invoke(app, ["jobs", *arguments])


@pytest.fixture
def lost(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Return fal with a job that was reported to its sender as lost."""
    monkeypatch.setenv("FAL_RECOVERY", "0")
    fal.fail("reset@submit*1")
    fal.fail("403@list")
    with pytest.raises(UnknownOutcomeError, match=r"is not known .* submits it anew"):
        asyncio.run(FluxDev(prompt="lost").process(WorkerContext(secrets={"FAL_API_KEY": KEY})))
    fal.clear_faults()
    return fal


def test_of_a_job_that_nobody_knows_the_list_says_what_to_do(lost: Simulator) -> None:
    output = jobs("list")
    assert (output.exit_code, len(output.stdout.splitlines())) == (0, 2)  # a head and the job
    for text in (output.stderr, jobs("show", "1").stdout):
        assert "`nodetool-fal jobs resume 1` looks for it" in text
        assert "running the node again submits it anew" in text
    (line,) = json.loads(jobs("list", "--json").stdout)
    assert "jobs resume 1" in line["next"]
    assert json.loads(jobs("show", "1", "--json").stdout)["next"] == line["next"]


@pytest.mark.parametrize("name", ["1", "all"])
def test_a_job_that_nobody_knows_is_found_when_it_is_resumed(lost: Simulator, name: str) -> None:
    assert lost.state.count() == 1
    output = jobs("resume", name, "--json")
    assert output.exit_code == 0, output.output
    assert json.loads(output.stdout)["1"]["images"]
    assert lost.state.count() == 1
    (line,) = json.loads(jobs("list", "--json").stdout)
    assert (line["state"], line["next"]) == ("done", "")


def test_a_job_that_fal_does_not_have_is_looked_for_as_often_as_one_likes(lost: Simulator) -> None:
    lost.state.clear()
    for _ in range(2):
        output = jobs("resume", "1", "--json")
        assert (output.exit_code, output.stdout.strip()) == (1, "{}")
        assert "It is not among your requests at fal" in output.stderr
        assert "`nodetool-fal jobs resume 1` looks again and sends nothing" in output.stderr
    assert lost.state.of("submit") == []


def test_what_a_dead_run_was_sending_is_found_when_it_is_resumed(lost: Simulator) -> None:
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    book._run("UPDATE jobs SET state='sending', owner='1:another:1', told=0")
    assert "running the node again looks for it first" in jobs("list").stderr
    assert jobs("resume", "1").exit_code == 0
    assert lost.state.count() == 1


# -- looked for with success -----------------------------------------------------------------------


async def test_what_could_not_be_looked_for_is_looked_for_before_anything_is_sent(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_RECOVERY", "0")
    fal.fail("reset@submit*1")
    fal.fail("500@list")
    node = FluxDev(prompt="lost")
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    for _ in range(2):
        with pytest.raises(UnknownOutcomeError, match=r"could not be read \(.*looks for it first"):
            await node.process(context)
    fal.clear_faults()
    await node.process(context)
    assert fal.state.count() == 1


async def test_a_clock_that_was_set_makes_no_job_too_old_to_be_found(fal: Simulator) -> None:
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    await FluxDev(prompt="lost").process(context)
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    for state in ("submitted", "sending"):
        book._run(
            "UPDATE jobs SET state=?, created=created-1e8, updated=updated-1e8, taken=0,"
            " result=NULL, request_id=iif(?='sending', '', request_id)",
            (state, state),
        )
        await FluxDev(prompt="lost").process(context)
    assert fal.state.count() == 1


async def test_a_job_is_found_although_the_clock_was_ahead_when_it_was_sent(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    hours = 3 * 3600.0
    shim = SimpleNamespace(time=lambda: time.time() + hours, monotonic=time.monotonic)
    for module in (journal, submit, client):
        monkeypatch.setattr(module, "time", shim)
    fal.fail("reset@submit*1")
    await FluxDev(prompt="lost").process(WorkerContext(secrets={"FAL_API_KEY": KEY}))
    assert fal.state.count() == 1
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    assert book.jobs()[0].created > time.time() + hours - 600


async def test_a_run_waits_for_whoever_fetches_what_it_has_left(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "SCOPE_POLL_INTERVAL", 0.02)
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    await FluxDev(prompt="mine").process(context)
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    book._run("UPDATE jobs SET state='submitted', taken=0, result=NULL")
    (job,) = book.jobs()
    assert book.claim(job.number) is not None  # as `jobs resume` does
    again = asyncio.create_task(FluxDev(prompt="mine").process(context))
    await asyncio.sleep(0.2)
    assert not again.done()
    book.release(job.number)
    await asyncio.wait_for(again, 10)
    assert fal.state.count() == 1
