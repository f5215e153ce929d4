"""Reservations and sums in the journal, through every transition of a job."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.journal import ownership
from nodetool.fal.journal.journal import Journal, open_journal
from nodetool.fal.journal.spending import Spent

LEDGER = "map/1/"


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return open_journal(tmp_path / "jobs.sqlite")


def reserve(journal: Journal, micros: int | None, limit: int = 10**9) -> int | None:
    return journal.reserve(LEDGER, "a/b", micros, limit)[0]


def job_with_reservation(journal: Journal, micros: int = 5) -> tuple[int, int]:
    job = journal.begin("a/b", "digest", "account")
    reservation = reserve(journal, micros)
    assert reservation is not None
    journal.assign_reservation(reservation, job.number)
    return job.number, reservation


def send(journal: Journal, number: int) -> None:
    journal.mark_announced(number)
    journal.mark_sending(number)


def test_a_reservation_counts_until_it_is_released(journal: Journal) -> None:
    assert journal.spent(LEDGER) == Spent(0, 0, 0)
    first = reserve(journal, 5, limit=8)
    assert first is not None
    assert reserve(journal, 5, limit=8) is None
    assert journal.spent(LEDGER) == Spent(5, 1, 0)
    journal.release_reservation(first)
    assert journal.spent(LEDGER) == Spent(0, 0, 0)
    assert reserve(journal, 8, limit=8) is not None


def test_what_was_sent_is_not_released(journal: Journal) -> None:
    number, reservation = job_with_reservation(journal)
    send(journal, number)
    journal.release_reservation(reservation)
    assert journal.spent(LEDGER).micros == 5
    journal.record_submission(number, "request", {})
    journal.close_job(number, "failed", "the model failed")
    journal.release_reservation(reservation)
    assert journal.spent(LEDGER).micros == 5


def test_what_came_back_unsent_is_released(journal: Journal) -> None:
    number, reservation = job_with_reservation(journal)
    send(journal, number)
    journal.mark_unsent(number)
    assert journal.spent(LEDGER).micros == 5  # it may be sent again
    journal.release_reservation(reservation)
    assert journal.spent(LEDGER).micros == 0


def test_a_job_that_is_closed_unsent_does_not_count(journal: Journal) -> None:
    number, _ = job_with_reservation(journal)
    journal.mark_announced(number)
    assert journal.close_unsent(number, "cancelled")
    assert journal.spent(LEDGER) == Spent(0, 0, 0)


def test_a_job_has_one_reservation(journal: Journal) -> None:
    number, _ = job_with_reservation(journal)
    second = reserve(journal, 7)
    assert second is not None
    journal.assign_reservation(second, number)
    assert journal.spent(LEDGER) == Spent(7, 1, 0)


def test_the_reservations_of_dead_processes_end(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive = ownership.current_owner()
    reserve(journal, 1)
    earlier = f"{alive}0"  # had our pid
    monkeypatch.setattr(ownership, "current_owner", lambda: earlier)
    reserve(journal, 2)
    sent, _ = job_with_reservation(journal, 4)
    send(journal, sent)
    announced, _ = job_with_reservation(journal, 8)
    journal.mark_announced(announced)
    monkeypatch.setattr(ownership, "current_owner", lambda: alive)
    assert journal.spent(LEDGER) == Spent(1 + 4, 2, 0)


def test_what_a_reboot_leaves_in_doubt_counts(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive = ownership.current_owner()
    monkeypatch.setattr(ownership, "current_owner", lambda: "1:an-earlier-boot:1")
    reserve(journal, 2)
    announced, _ = job_with_reservation(journal, 8)
    journal.mark_announced(announced)
    monkeypatch.setattr(ownership, "current_owner", lambda: alive)
    assert journal.spent(LEDGER) == Spent(8, 1, 0)
    assert journal.claim(announced) is not None  # it is unknown whether fal has it
    assert journal.spent(LEDGER) == Spent(8, 1, 0)


def test_unknown_prices_are_counted_apart(journal: Journal) -> None:
    assert reserve(journal, None, limit=0) is not None
    assert journal.spent(LEDGER) == Spent(0, 1, 1)
    assert journal.spent("another") == Spent(0, 0, 0)


@given(st.lists(st.tuples(st.none() | st.integers(1, 9), st.sampled_from("skr")), max_size=25))
def test_the_sum_is_that_of_what_counts(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int | None, str]]
) -> None:
    journal = open_journal(tmp_path_factory.getbasetemp() / "sums.sqlite")
    ledger = f"ledger {ownership.current_owner()} {id(steps)} {steps}"
    expected: list[int | None] = []
    for micros, what in steps:
        limit = 20
        number, _ = journal.reserve(ledger, "a/b", micros, limit)
        fits = sum(each or 0 for each in expected) + (micros or 0) <= limit
        assert (number is not None) == fits
        if number is None:
            continue
        job = journal.begin("a/b", "digest", "account").number
        journal.assign_reservation(number, job)
        if what == "s":
            send(journal, job)
        if what == "r":
            journal.close_unsent(job, "failed")
        else:
            expected.append(micros)
    known = [each for each in expected if each is not None]
    unknown = len(expected) - len(known)
    assert journal.spent(ledger) == Spent(sum(known), len(expected), unknown)
    for number in (row[0] for row in journal._run("SELECT number FROM spending")):
        journal._run("DELETE FROM spending WHERE number=?", (number,))
    assert journal.spent(ledger) == Spent(0, 0, 0)
