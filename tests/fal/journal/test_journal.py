"""The list of jobs: what is written stays written, and nothing is paid for twice because of it."""

from __future__ import annotations

import functools
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal import settings
from nodetool.fal.errors import JournalError
from nodetool.fal.journal.job import Job, account_of, digest_of
from nodetool.fal.journal.journal import (
    MAX_INLINE_RESULT,
    OPEN,
    Journal,
    close_journal,
    close_journals,
    open_journal,
)

URLS = {"status": "https://queue.fal.run/a/b/requests/r/status"}


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Return an empty journal."""
    with closing(Journal(tmp_path / "below" / "jobs.sqlite")) as opened:
        yield opened


def abandoned(path: Path, code: str) -> None:
    """Write to a journal in a process that is then killed."""
    if sys.platform == "win32":
        pytest.skip("it has no SIGKILL")
    start = "import os, signal, sys; from pathlib import Path; from nodetool.fal.journal.journal import *\n"
    end = "\nos.kill(os.getpid(), signal.SIGKILL)"
    opened = "j = Journal(Path(sys.argv[1]))\n"
    done = subprocess.run(
        [sys.executable, "-c", start + opened + code + end, str(path)], check=False
    )
    assert done.returncode == -9


def adopt(journal: Journal, *about: str) -> Job | None:
    """Return the job that is claimed for some work; close one that is created instead."""
    known = {job.number for job in journal.jobs()}
    claimed = journal.claim_or_create(*about)
    if claimed is None or claimed[0].number in known:
        return claimed and claimed[0]
    journal.close_unsent(claimed[0].number, "cancelled")
    return None


def test_the_life_of_a_job(journal: Journal) -> None:
    job = journal.begin("a/b", "d", "me")
    assert (job.state, job.request_id) == ("ready", "")
    journal.mark_announced(job.number)
    journal.mark_sending(job.number)
    assert journal.record_submission(job.number, "r-1", URLS)
    journal.record_result(job.number, {"images": [1]})
    recorded = journal.find("r-1")
    assert recorded is not None
    assert (recorded.state, recorded.urls, recorded.consumed) == ("done", URLS, False)
    assert journal.result(job.number) == {"images": [1]}
    journal.consume(job.number)
    assert adopt(journal, "a/b", "d", "me") is None


def test_what_a_dead_process_left_is_taken_up_once(journal: Journal) -> None:
    abandoned(
        journal.path, "n = j.begin('a/b', 'd', 'me').number; j.record_submission(n, 'r-1', {})"
    )
    assert adopt(journal, "a/b", "d", "another") is None
    assert adopt(journal, "a/c", "d", "me") is None
    assert adopt(journal, "a/b", "e", "me") is None
    adopted = adopt(journal, "a/b", "d", "me")
    assert adopted is not None
    assert adopted.request_id == "r-1"
    assert adopt(journal, "a/b", "d", "me") is None  # it is looked after now


def test_what_a_living_process_looks_after_is_left_alone(journal: Journal) -> None:
    journal.begin("a/b", "d", "me")
    assert adopt(journal, "a/b", "d", "me") is None
    with closing(Journal(journal.path)) as other:
        assert adopt(other, "a/b", "d", "me") is None


def test_a_job_that_was_let_go_is_taken_up_and_a_failed_one_is_not(journal: Journal) -> None:
    job = journal.begin("a/b", "d", "me")
    journal.release(job.number)
    assert adopt(journal, "a/b", "d", "me") is not None
    journal.close_unsent(job.number, "failed", "no luck")
    assert adopt(journal, "a/b", "d", "me") is None


def test_an_unknown_fate_is_told_once(journal: Journal) -> None:
    job = journal.begin("a/b", "d", "me")
    journal.mark_announced(job.number)
    journal.mark_sending(job.number)
    journal.mark_unknown(job.number, "reset", outcome_reported=False)
    assert adopt(journal, "a/b", "d", "me") is None  # it is looked for
    journal.release(job.number)
    assert adopt(journal, "a/b", "d", "me") is not None
    journal.mark_unknown(job.number, "reset", outcome_reported=True)
    journal.release(job.number)
    assert adopt(journal, "a/b", "d", "me") is None


def test_work_with_a_name_is_done_once_for_all_time(journal: Journal) -> None:
    job = journal.begin("a/b", "d", "me", "run/row-1")
    journal.record_result(job.number, {"x": 1})
    journal.consume(job.number)
    assert adopt(journal, "a/b", "d", "me") is None
    again = adopt(journal, "a/b", "d", "me", "run/row-1")
    assert again is not None
    assert journal.result(again.number) == {"x": 1}
    anew = journal.begin("a/b", "d", "me", "run/row-1")
    journal.close_unsent(anew.number, "failed")
    assert adopt(journal, "a/b", "d", "me", "run/row-1") is None


def test_one_request_stands_on_one_line(journal: Journal) -> None:
    first, second = (journal.begin("a/b", "d", "me") for _ in range(2))
    assert journal.record_submission(first.number, "r-1", {})
    assert not journal.record_submission(second.number, "r-1", {})


def test_large_results_go_when_they_were_taken(journal: Journal) -> None:
    job = journal.begin("a/b", "d", "me")
    journal.record_result(job.number, os.urandom(2 * MAX_INLINE_RESULT).hex())
    journal.consume(job.number)
    with pytest.raises(LookupError):
        journal.result(job.number)


def test_results_are_found_for_the_same_request_while_they_are_young(journal: Journal) -> None:
    job = journal.begin("a/b", "d", "me")
    journal.record_result(job.number, {"x": 1})
    journal.consume(job.number)
    for account, age, origin in (("me", 60.0, "cached"), ("me", 1e-9, "new"), ("you", 60.0, "new")):
        claimed = journal.claim_or_create("a/b", "d", account, cache=age)
        assert claimed is not None
        assert claimed[1] == origin


def test_old_jobs_are_forgotten_and_open_ones_are_kept(journal: Journal) -> None:
    waiting, paid, unsent, closed = (journal.begin("a/b", "d", "me") for _ in range(4))
    journal.record_result(paid.number, {"x": 1})
    journal.release(paid.number)
    journal.release(unsent.number)
    journal.close_unsent(closed.number, "failed")
    assert journal.prune(60) == 0
    assert journal.prune(-1) == 2
    assert [job.number for job in journal.jobs()] == [paid.number, waiting.number]
    assert [job.number for job in journal.jobs([OPEN])] == [paid.number]
    assert journal.prune(-1, all_states=True) == 1
    with pytest.raises(JournalError, match="Nothing was sent"):
        journal.mark_announced(paid.number)


def test_uploads_are_remembered_until_they_expire(journal: Journal) -> None:
    journal.record_upload("me", "d", "https://x.example/a", 60)
    assert journal.find_upload("me", "d") == "https://x.example/a"
    assert journal.find_upload("you", "d") is None
    journal.forget_upload("https://x.example/a")
    assert journal.find_upload("me", "d") is None
    journal.record_upload("me", "d", "https://x.example/a", -1)
    assert journal.find_upload("me", "d") is None


def test_only_its_owner_can_read_it(journal: Journal) -> None:
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600


def test_threads_share_it(journal: Journal) -> None:
    def work(name: int) -> None:
        for number in range(30):
            job = journal.begin("a/b", f"{name}-{number}", "me")
            journal.record_submission(job.number, f"r-{name}-{number}", {})

    threads = [threading.Thread(target=work, args=(name,)) for name in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(journal.jobs()) == 240


def test_a_file_that_is_no_journal_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(JournalError, match=r"jobs\.sqlite, cannot be used"):
        Journal(path)
    assert path.read_bytes().startswith(b"this is no database")
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(JournalError, match="FAL_JOURNAL"):
        Journal(folder)


def test_a_newer_journal_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version=99")
    with pytest.raises(JournalError, match="newer nodetool-fal"):
        Journal(path)


class Counted(sqlite3.Connection):
    """A connection that tells whether it was closed."""

    opened: ClassVar[list[Counted]] = []
    is_closed = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.opened.append(self)

    def close(self) -> None:
        self.is_closed = True
        super().close()


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[Counted]:
    """Record every new connection; only Python 3.13 warns of one that is not closed."""
    opened: list[Counted] = []
    monkeypatch.setattr(Counted, "opened", opened)
    monkeypatch.setattr(sqlite3, "connect", functools.partial(sqlite3.connect, factory=Counted))
    return opened


@pytest.mark.parametrize("version", [99, None])
def test_a_list_that_cannot_be_used_is_closed(
    tmp_path: Path, version: int | None, connections: list[Counted]
) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_bytes(b"" if version else b"this is no database" * 100)
    if version:
        with closing(sqlite3.connect(path)) as database:
            database.execute(f"PRAGMA user_version={version}")
    with pytest.raises(JournalError):
        Journal(path)
    assert [each.is_closed for each in connections] == [True] * len(connections)
    assert connections


@pytest.fixture(scope="module")
def journal_of_the_module() -> Path:
    """Return the journal of a module fixture, which runs before the test has a journal of its own."""
    return settings.load().journal


def test_no_test_touches_the_list_of_whoever_runs_it(journal_of_the_module: Path) -> None:
    assert journal_of_the_module != settings.load().journal
    assert settings.default_journal() not in {journal_of_the_module, settings.load().journal}


def test_threads_that_open_a_list_at_once_share_one_connection(
    tmp_path: Path, connections: list[Counted]
) -> None:
    path = tmp_path / "jobs.sqlite"
    with ThreadPoolExecutor(8) as pool:
        journals = set(pool.map(open_journal, [path] * 32))
    assert journals == {open_journal(path)}
    assert len(connections) == 1


def test_a_list_that_was_closed_can_be_opened_again(
    tmp_path: Path, connections: list[Counted]
) -> None:
    path = tmp_path / "jobs.sqlite"
    open_journal(path).begin("a/b", "d", "me")
    close_journal(path)
    assert len(open_journal(path).jobs()) == 1
    close_journals()
    close_journals()
    assert [each.is_closed for each in connections] == [True, True]


def test_a_process_that_ends_closes_its_list(tmp_path: Path) -> None:
    """What is open at the end is told of by Python 3.13, where warnings are shown."""
    program = (
        "import sys; from pathlib import Path; from nodetool.fal.journal.journal import open_journal\n"
        "open_journal(Path(sys.argv[1])).begin('a/b', 'd', 'me')"
    )
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", program]
    path = tmp_path / "jobs.sqlite"
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert [file.name for file in tmp_path.iterdir()] == ["jobs.sqlite"]  # nothing is left to write


@given(st.dictionaries(st.text(), st.integers() | st.text() | st.lists(st.floats(allow_nan=False))))
def test_a_digest_does_not_mind_the_order(value: dict[str, object]) -> None:
    assert digest_of(value) == digest_of(dict(reversed(value.items())))


def test_accounts_do_not_give_away_their_keys() -> None:
    assert account_of("id:secret", "h") != account_of("id:other", "h")
    assert "secret" not in account_of("id:secret", "h")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("FAL_TIMEOUT", "soon", "must be a number of at least 0"),
        ("FAL_TIMEOUT", "-1", "at least 0"),
        ("FAL_TIMEOUT", "inf", "at least 0"),
        ("FAL_MAX_CONCURRENT", "0", "at least 1"),
        ("FAL_DOWNLOAD", "maybe", "must be 1 or 0"),
    ],
)
def test_settings_say_what_is_wrong_with_them(name: str, value: str, words: str) -> None:
    with pytest.raises(settings.SettingError, match=f"{name} is .*{words}"):
        settings.load({name: value})


def test_settings_are_read_from_the_environment() -> None:
    config = settings.load({"FAL_TIMEOUT": "2.5", "FAL_DOWNLOAD": "yes", "FAL_MAX_CONCURRENT": ""})
    assert (config.timeout, config.download, config.max_concurrent) == (2.5, True, 64)
    assert config.journal.name == "jobs.sqlite"


def test_the_list_of_jobs_is_where_a_shell_would_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    config = settings.load({"FAL_JOURNAL": "~/x/jobs.sqlite"})
    assert config.journal == tmp_path / "home" / "x" / "jobs.sqlite"
    assert settings.load({"FAL_JOURNAL": "jobs.sqlite"}).journal == tmp_path / "jobs.sqlite"
    assert settings.load({"FAL_JOURNAL": " "}).journal == settings.default_journal()
    with pytest.raises(settings.SettingError, match="FAL_JOURNAL is '~nobody-here/x'; it must be"):
        settings.load({"FAL_JOURNAL": "~nobody-here/x"})
