"""Jobs that another process has lost: found again, and not taken from it before it is dead."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal import journal, leases, queue, submission
from nodetool.fal.simulator import KEY, Simulator
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.fal import simulated

# fixtures
running = simulated.running
fal = simulated.fal


async def test_a_lost_job_is_found_behind_many_others(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(submission, "PAGE", 3)
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
    found = book.find(str(lost.number))
    assert found is not None
    assert (found.state, found.request_id) == ("done", lost.request_id)


async def test_work_with_a_name_waits_for_the_process_that_has_it_in_hand(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "ELSEWHERE", 0.02)
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    queue.SCOPE.set("row 1")
    await FluxDev(prompt="mine").process(context)
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    (job,) = book.jobs()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        owner = leases.owner_token(other.pid)
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
