"""Spend limits: what would exceed them is not sent, whichever process wants to send it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import sqlite3
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import ImageRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.dsl.fal.text_to_image import FluxSchnell as Schnell
from nodetool.dsl.graph import create_graph
from nodetool.fal import settings
from nodetool.fal.errors import FalError, SpendLimitError
from nodetool.fal.jobs import runner
from nodetool.fal.jobs.spending import LIMIT, SpendLimit, current_limit
from nodetool.fal.journal.journal import open_journal
from nodetool.fal.journal.states import JobState
from nodetool.fal.settings import SettingError, load
from nodetool.fal.simulator import Simulator
from nodetool.nodes.fal.image_to_image import ClarityUpscaler
from nodetool.nodes.fal.text_to_image import FluxSchnell
from tests.helpers.media import png
from tests.helpers.prices import give_prices

SCHNELL, UPSCALER = "fal-ai/flux/schnell", "fal-ai/clarity-upscaler"
PRICES = {SCHNELL: ("0.01", "images"), UPSCALER: ("0.05", "images")}


@pytest.fixture
def limited(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Provide a fal that costs money, and a limit of three pictures."""
    monkeypatch.setenv("FAL_SPEND_LIMIT", "0.03")
    give_prices(load().journal, PRICES)
    return fal


async def draw(prompt: str = "a fox", **options: Any) -> Any:
    return await FluxSchnell(prompt=prompt, **options).process(WorkerContext())


async def test_what_exceeds_the_limit_is_not_sent(limited: Simulator) -> None:
    for number in range(3):
        await draw(f"fox {number}")
    with pytest.raises(SpendLimitError) as caught:
        await draw("one fox too many")
    message = str(caught.value)
    assert "fal-ai/flux/schnell was not sent: it would cost $0.01 (1 image" in message
    assert "$0.03 of the spend limit of $0.03 is spent or reserved" in message
    assert "--spend-limit" in message
    assert limited.state.count() == 3
    states = [job.state for job in open_journal(load().journal).jobs()]
    assert states == [JobState.DONE] * 3


async def test_a_job_that_costs_more_than_is_left_leaves_it_for_a_cheaper_one(
    limited: Simulator,
) -> None:
    with pytest.raises(SpendLimitError, match=r"would cost \$0\.04"):
        await draw(num_images=4)
    await draw(num_images=3)
    assert limited.state.count() == 1


async def test_jobs_at_once_do_not_exceed_the_limit_together(limited: Simulator) -> None:
    results = await asyncio.gather(*(draw(f"fox {n}") for n in range(12)), return_exceptions=True)
    assert sum(isinstance(result, SpendLimitError) for result in results) == 9
    assert limited.state.count() == 3


async def test_nothing_is_uploaded_for_a_job_that_is_refused(
    limited: Simulator, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(png())
    node = ClarityUpscaler(image=ImageRef(uri=picture.as_uri()))
    with pytest.raises(SpendLimitError):
        await node.process(WorkerContext())
    assert not limited.state.requests


async def test_an_unknown_price_is_refused_unless_it_is_allowed(
    limited: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_prices(load().journal, {SCHNELL: ("0.01", "compute seconds")})
    with pytest.raises(SpendLimitError, match=r"price is unknown .*--allow-unknown"):
        await draw()
    assert limited.state.count() == 0
    monkeypatch.setenv("FAL_ALLOW_UNKNOWN", "1")
    await draw()
    assert limited.state.count() == 1
    spent = open_journal(load().journal).spent(current_ledger())
    assert (spent.micros, spent.jobs, spent.unknown) == (0, 1, 1)


def current_ledger() -> str:
    limit = current_limit(load())
    assert limit is not None
    return limit.ledger


async def test_what_is_paid_for_is_resumed_although_nothing_is_left(
    limited: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner.IDEMPOTENCY_SCOPE.set("once")
    first = await draw()
    monkeypatch.setenv("FAL_SPEND_LIMIT", "0")
    assert await draw() == first
    assert limited.state.count() == 1
    runner.IDEMPOTENCY_SCOPE.set("twice")
    with pytest.raises(SpendLimitError):
        await draw()


async def test_what_fal_refuses_does_not_count(limited: Simulator) -> None:
    limited.keys = {"other": "another:key"}
    for number in range(5):
        with pytest.raises(FalError, match="key") as caught:
            await draw(f"fox {number}")
        assert not isinstance(caught.value, SpendLimitError)
    limited.keys = None
    assert open_journal(load().journal).spent(current_ledger()).micros == 0
    await draw()
    assert open_journal(load().journal).spent(current_ledger()).micros == 10_000


async def test_a_cancelled_job_counts_once_it_was_sent(
    slow: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAL_SPEND_LIMIT", "1")
    give_prices(load().journal, PRICES)
    run = asyncio.create_task(draw())
    while not slow.state.count():
        await asyncio.sleep(0.01)
    run.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await run
    assert open_journal(load().journal).spent(current_ledger()).micros == 10_000


async def test_without_a_limit_the_journal_has_no_table_of_spending(fal: Simulator) -> None:
    await draw()
    with contextlib.closing(sqlite3.connect(load().journal)) as database:
        names = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    assert not names & {"spending", "prices"}


async def test_simulated_runs_cost_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FAL_SPEND_LIMIT", "0")
    graph = create_graph(Schnell(prompt="a fox"))
    report = await graph.run(simulate=True, spend_limit=Decimal(0))
    assert report.ok, report.failures
    rows = [{"prompt": "a fox"}, {"prompt": "an owl"}]
    for workers in (None, 2):
        out = tmp_path / f"out {workers}"
        results = await graph.map(
            rows, out=out, simulate=True, workers=workers, spend_limit=Decimal(0)
        )
        assert results.ok
    assert current_ledger().startswith("process/")  # the limit holds again


async def test_the_limit_of_a_run_holds_for_that_run(fal: Simulator) -> None:
    give_prices(load().journal, PRICES)
    graph = create_graph(Schnell(prompt="a fox"), Schnell(prompt="an owl"))
    for _ in range(2):
        report = await graph.run(spend_limit=Decimal("0.01"))
        assert len(report.failures) == 1
        assert "spend limit of $0.01" in report.failures[0].error
    assert fal.state.count() == 2


async def test_a_limit_in_the_settings_of_a_run_holds_for_its_nodes(
    fal: Simulator, tmp_path: Path
) -> None:
    config = replace(
        settings.current(), journal=tmp_path / "jobs.sqlite", spend_limit=Decimal("0.01")
    )
    give_prices(config.journal, PRICES)
    graph = create_graph(Schnell(prompt="a fox"), Schnell(prompt="an owl"))
    with settings.using(config):
        report = await graph.run()
    assert len(report.failures) == 1
    assert fal.state.count() == 1
    assert LIMIT.get() is None  # the limit ends with its run


async def test_a_limit_that_is_kept_elsewhere_refuses_everything(fal: Simulator) -> None:
    LIMIT.set(SpendLimit(amount=Decimal(5), ledger="map/x/", home="another machine"))
    with pytest.raises(SpendLimitError, match="kept on another machine"):
        await draw()
    assert not fal.state.requests


@pytest.mark.parametrize("text", ["much", "-1", "nan", "inf"])
def test_a_limit_must_be_an_amount(text: str) -> None:
    with pytest.raises(SettingError, match="an amount in US dollars"):
        load({"FAL_SPEND_LIMIT": text})


def test_a_limit_is_exact() -> None:
    assert load({"FAL_SPEND_LIMIT": "0.1"}).spend_limit == Decimal("0.1")
    assert load({"FAL_SPEND_LIMIT": " "}).spend_limit is None


async def test_a_map_and_its_workers_share_one_limit(fal: Simulator, tmp_path: Path) -> None:
    give_prices(load().journal, PRICES)
    graph = create_graph(Schnell(prompt="a fox"))
    rows = [{"prompt": f"fox {number}"} for number in range(12)]
    first = await graph.map(rows, out=tmp_path / "out", workers=2, spend_limit=Decimal("0.05"))
    assert (first.done, first.failed) == (5, 7)
    assert fal.state.count() == 5
    second = await graph.map(rows, out=tmp_path / "out", spend_limit=Decimal("0.08"))
    assert (second.done, second.resumed) == (8, 5)
    assert fal.state.count() == 8


async def test_the_limit_of_a_process_holds_for_the_workers_of_its_maps(
    limited: Simulator, tmp_path: Path
) -> None:
    await draw()
    graph = create_graph(Schnell(prompt="a fox"))
    rows = [{"prompt": f"fox {number}"} for number in range(6)]
    results = await graph.map(rows, out=tmp_path / "out", workers=2)
    assert (results.done, results.failed) == (2, 4)
    with pytest.raises(SpendLimitError):
        await draw("an owl")
    assert limited.state.count() == 3


# -- several processes, which may be killed -----------------------------------------------------

PROCESSES, JOBS, PAID = 4, 15, 25


async def start(fal: Simulator, journal: Path, name: str) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.helpers.spending_program"),
        *(name, str(JOBS), "shared", str(PAID * Decimal("0.01"))),
        env={**os.environ, **fal.env, "FAL_JOURNAL": str(journal), "FAL_RECOVERY": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"begun\n", await process.communicate()
    return process


async def refused(process: asyncio.subprocess.Process) -> int:
    output, problems = await process.communicate()
    assert process.returncode == 0, problems.decode()
    return int(output)


async def test_processes_do_not_exceed_the_limit_together(fal: Simulator, tmp_path: Path) -> None:
    journal = tmp_path / "jobs.sqlite"
    give_prices(journal, PRICES)
    processes = await asyncio.gather(*(start(fal, journal, f"run{n}") for n in range(PROCESSES)))
    counts = await asyncio.gather(*map(refused, processes))
    assert sum(counts) == PROCESSES * JOBS - PAID
    assert fal.state.count() == PAID
    assert open_journal(journal).spent("shared").micros == PAID * 10_000


@pytest.mark.slow
async def test_killed_processes_are_counted_once(tmp_path: Path) -> None:
    journal = tmp_path / "jobs.sqlite"
    give_prices(journal, PRICES)
    chance = random.Random(11)
    with Simulator(latency=(0.05, 0.4)) as fal:
        for _ in range(3):
            names = [f"run{n}" for n in range(PROCESSES)]
            processes = await asyncio.gather(*(start(fal, journal, name) for name in names))
            for process in processes:
                await asyncio.sleep(chance.uniform(0, 0.3))
                with contextlib.suppress(ProcessLookupError):
                    process.send_signal(signal.SIGKILL)
                await process.communicate()
            spent = open_journal(journal).spent("shared")
            assert fal.state.count() * 10_000 <= spent.micros <= PAID * 10_000
        for name in [f"run{n}" for n in range(PROCESSES)]:
            await refused(await start(fal, journal, name))
        spent = open_journal(journal).spent("shared")
        assert spent.micros == PAID * 10_000
        # what was killed in the middle of sending counts, whether fal has it or not
        lost = [job for job in open_journal(journal).jobs() if job.state == JobState.UNKNOWN]
        assert PAID - len(lost) <= fal.state.count() <= PAID
