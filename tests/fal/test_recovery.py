"""A job whose submission was never answered is found again, however many were sent after it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal import journal, submission
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
