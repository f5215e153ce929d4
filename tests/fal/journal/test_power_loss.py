"""What the disk has when the power goes, and journals that were written by other rules."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import JournalError, UnknownOutcomeError
from nodetool.fal.journal import journal, ownership
from nodetool.fal.journal.job import Job, digest_of
from nodetool.fal.journal.journal import Journal
from nodetool.fal.journal.states import JobState, Move
from nodetool.fal.simulator import Simulator
from nodetool.nodes.fal.text_to_image import FluxDev

#: a file of version 1, as the first releases made it
VERSION_1 = """
CREATE TABLE jobs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    endpoint TEXT NOT NULL, digest TEXT NOT NULL, account TEXT NOT NULL, scope TEXT NOT NULL,
    state TEXT NOT NULL, request_id TEXT NOT NULL DEFAULT '', urls TEXT NOT NULL DEFAULT '{}',
    owner TEXT, told INTEGER NOT NULL DEFAULT 0, taken INTEGER NOT NULL DEFAULT 0,
    created REAL NOT NULL, updated REAL NOT NULL, problem TEXT NOT NULL DEFAULT '', result BLOB
);
CREATE INDEX jobs_same ON jobs (digest, account, endpoint);
CREATE INDEX jobs_request ON jobs (request_id);
CREATE TABLE uploads (
    account TEXT NOT NULL, digest TEXT NOT NULL, url TEXT NOT NULL, expires REAL NOT NULL,
    PRIMARY KEY (account, digest)
);
PRAGMA user_version=1;
"""
INSERT = (
    "INSERT INTO jobs (endpoint, digest, account, scope, state, owner, created, updated)"
    " VALUES ('a/b', ?, 'me', '', ?, ?, 1e10, 1e10)"
)


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAL_RECOVERY", "0")


async def flux(prompt: str) -> object:
    return await FluxDev(prompt=prompt).process(WorkerContext())


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.01)


def book() -> Journal:
    return journal.open_journal(Path(os.environ["FAL_JOURNAL"]))


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return the journal's file as a power loss would leave it: as of the last flush."""
    sync = os.fsync
    copy = tmp_path / "jobs.sqlite"

    def remember(file: int) -> None:
        sync(file)
        path = Path(os.environ["FAL_JOURNAL"])
        if path != copy:
            shutil.copy(path, copy)
            shutil.copy(f"{path}-wal", f"{copy}-wal")

    monkeypatch.setattr(os, "fsync", remember)
    return copy


async def test_the_disk_says_that_a_job_leaves_before_it_does(fal: Simulator, disk: Path) -> None:
    await flux("lost")
    (job,) = journal.open_journal(disk).jobs()
    assert (job.state, job.request_id) == ("announced", "")


async def test_a_job_that_the_power_was_lost_over_is_paid_once_whatever_is_cut_off_later(
    slow: Simulator, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await flux("lost")
    monkeypatch.setenv("FAL_JOURNAL", str(disk))  # the power is back
    book()._run("UPDATE jobs SET owner='1:another-boot:5'")
    monkeypatch.setenv("FAL_MAX_CONCURRENT", "1")
    first = asyncio.create_task(flux("other"))
    await until(lambda: slow.state.count() == 2)
    second = asyncio.create_task(flux("lost"))
    await until(lambda: book().jobs()[-1].owner == ownership.current_owner())
    second.cancel()  # it waits for its place
    await first
    with pytest.raises(asyncio.CancelledError):
        await second
    await flux("lost")
    assert slow.state.count() == 2


# -- journals of version 1 -------------------------------------------------------------------------


def version_1(path: Path, *jobs: tuple[str, str, str | None]) -> Path:
    """Write a file of version 1 with jobs: digest, state and owner."""
    with sqlite3.connect(path) as database:
        database.executescript(VERSION_1)
        database.executemany(INSERT, jobs)
    database.close()
    return path


def claimed(opened: Journal, digest: str) -> tuple[Job, str]:
    claimed = opened.claim_or_create("a/b", digest, "me")
    assert claimed is not None
    return claimed


def test_an_old_file_keeps_its_jobs_and_is_brought_up_to_date(tmp_path: Path) -> None:
    path = version_1(tmp_path / "jobs.sqlite", *((state, state, None) for state in JobState))
    opened = journal.open_journal(path)
    assert {job.digest: job.state for job in opened.jobs()} == {s: s for s in JobState}
    assert opened._run("PRAGMA user_version") == [(2,)]
    assert claimed(opened, "submitted")[0].state == "submitted"
    with contextlib.closing(Journal(path)) as again:
        assert len(again.jobs()) == len(JobState)


def test_what_was_ready_by_the_old_rules_may_have_been_sent(tmp_path: Path) -> None:
    if not ownership.boot_id():
        pytest.skip("only Linux tells one boot from another")
    dead = f"1:{ownership.boot_id()}:1"
    path = version_1(
        tmp_path / "jobs.sqlite",
        ("let go", "ready", None),
        ("another boot", "ready", "1:another-boot:5"),
        ("this boot", "ready", dead),
        ("sending", "sending", dead),
    )
    opened = journal.open_journal(path)
    opened._run(INSERT, ("by a process that still runs", "ready", None))
    assert opened.prune(-1e11) == 0
    for digest in ("let go", "another boot", "sending", "by a process that still runs"):
        state = "unknown" if digest == "sending" else "maybe_sent"
        job, origin = claimed(opened, digest)
        assert (job.state, job.boot, origin) == (state, None, "resumed"), digest
        opened.release(job.number)
        assert claimed(opened, digest)[0].state == state, digest
    job, origin = claimed(opened, "this boot")
    assert (job.state, origin) == ("ready", "new")


# -- another boot ----------------------------------------------------------------------------------


@pytest.mark.parametrize("owner", ["1:another-boot:5", None], ids=["cut off", "let go"])
async def test_a_job_that_never_left_before_the_power_was_lost_is_sent_once_fal_was_asked(
    fal: Simulator, owner: str | None
) -> None:
    await flux("known")
    book()._run(
        "UPDATE jobs SET state='ready', request_id='', owner=?, boot='another-boot',"
        " taken=0, result=NULL",
        (owner,),
    )
    arguments = fal.state.submissions[0].arguments
    book()._run("UPDATE jobs SET digest=?", (digest_of({**arguments, "prompt": "new"}),))
    fal.fail("500@list")
    with pytest.raises(UnknownOutcomeError, match="looks for it first"):
        await flux("new")
    (job,) = book().jobs()
    assert (job.state, fal.state.count()) == ("maybe_sent", 1)
    fal.clear_faults()
    await flux("new")
    assert fal.state.count() == 2
    (job,) = book().jobs()
    assert (job.state, job.boot) == ("done", ownership.boot_id())


@pytest.mark.parametrize(
    ("boot", "state", "origin"), [("", "ready", "new"), ("another-boot", "unknown", "resumed")]
)
def test_a_job_that_was_announced_has_left_only_if_the_disk_may_have_forgotten_it(
    tmp_path: Path, boot: str, state: str, origin: str
) -> None:
    if not ownership.boot_id():
        pytest.skip("only Linux tells one boot from another")
    opened = journal.open_journal(tmp_path / "jobs.sqlite")
    opened.mark_announced(opened.begin("a/b", "d", "me").number)
    boot = boot or ownership.boot_id()
    opened._run("UPDATE jobs SET owner=?, boot=?", (f"1:{boot}:5", boot))
    (announced,) = opened.jobs([journal.OPEN])
    assert announced.state is JobState.ANNOUNCED
    job, how = claimed(opened, "d")
    assert (job.state, how) == (state, origin)


# -- moves -----------------------------------------------------------------------------------------


def in_state(opened: Journal, state: JobState) -> int:
    number = opened.begin("a/b", "d", "me").number
    opened._run("UPDATE jobs SET state=? WHERE number=?", (state, number))
    return number


@pytest.mark.parametrize("state", sorted(set(JobState) - {JobState.READY, JobState.ANNOUNCED}))
def test_only_what_is_here_is_sent_or_closed_without_word_from_fal(
    tmp_path: Path, state: JobState
) -> None:
    opened = journal.open_journal(tmp_path / "jobs.sqlite")
    number = in_state(opened, state)
    for step in (opened.mark_announced, opened.mark_sending):
        with pytest.raises(JournalError, match="Nothing was sent"):
            step(number)
    for closed in ("failed", "cancelled"):
        assert not opened.close_unsent(number, closed)
    job = opened.find(str(number))
    assert job is not None
    assert job.state is state
    assert opened.is_leased(job)


def test_who_withdraws_a_job_and_who_sends_it_cannot_both_have_their_way(tmp_path: Path) -> None:
    opened = journal.open_journal(tmp_path / "jobs.sqlite")
    first, second, third = (opened.begin("a/b", "d", "me").number for _ in range(3))
    assert opened.close_unsent(first, "cancelled")
    with pytest.raises(JournalError, match="closed or taken up by another run"):
        opened.mark_announced(first)
    opened.mark_announced(second)
    assert opened.close_unsent(second, "cancelled")
    with pytest.raises(JournalError, match="closed or taken up by another run"):
        opened.mark_sending(second)
    opened.mark_announced(third)
    opened.mark_sending(third)
    assert not opened.close_unsent(third, "cancelled")


def test_only_its_owner_sends_a_job(tmp_path: Path) -> None:
    opened = journal.open_journal(tmp_path / "jobs.sqlite")
    number = in_state(opened, JobState.READY)
    opened._run("UPDATE jobs SET owner='1:another:1'")
    with pytest.raises(JournalError, match="Nothing was sent"):
        opened.mark_announced(number)
    assert not opened.close_unsent(number, "cancelled")


def test_a_result_outlives_whatever_else_is_said(tmp_path: Path) -> None:
    opened = journal.open_journal(tmp_path / "jobs.sqlite")
    number = in_state(opened, JobState.SUBMITTED)
    assert opened.close_job(number, "cancelled")
    opened.record_result(number, {"x": 1})
    for closed in ("failed", "cancelled"):
        assert not opened.close_job(number, closed)
    assert not opened.mark_unknown(number, "?", outcome_reported=True)
    assert opened.result(number) == {"x": 1}


def test_what_leads_back_to_where_a_job_may_be_sent() -> None:
    back = {move: move.sources for move in Move if move.target is JobState.READY}
    assert back == {
        Move.RETURN: {JobState.ANNOUNCED, JobState.SENDING},  # by fal's word, or before it left
        Move.REVOKE: {JobState.ANNOUNCED},  # its process is dead, and this machine still runs
        Move.CLEAR: {JobState.MAYBE_SENT},  # fal was asked
    }


def test_a_transaction_that_cannot_be_ended_swallows_nothing(tmp_path: Path) -> None:
    opened = journal.open_journal(tmp_path / "jobs.sqlite")
    database = opened._database

    class Full:
        """A disk that is full just when a transaction ends."""

        in_transaction = property(lambda _: database.in_transaction)

        def execute(self, statement: str, *about: Any) -> sqlite3.Cursor:
            if statement == "COMMIT":
                raise sqlite3.OperationalError("disk is full")
            return database.execute(statement, *about)

    opened._database = Full()  # type: ignore[assignment]
    with pytest.raises(JournalError, match="disk is full"):
        opened.claim_or_create("a/b", "d", "me")
    opened._database = database
    opened.begin("a/b", "e", "me")
    with contextlib.closing(Journal(opened.path)) as again:
        assert [job.digest for job in again.jobs()] == ["e"]
