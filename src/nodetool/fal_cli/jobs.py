"""``jobs``: list jobs, and fetch what was paid for but not fetched.

The journal is all that most commands need; those that ask fal have their work in ``handlers``.
"""

from __future__ import annotations

import asyncio
import re
import time
from datetime import datetime
from typing import Annotated, Any

import typer

from nodetool.fal.errors import FalError
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal import ownership
from nodetool.fal.journal.job import Job
from nodetool.fal.journal.journal import OPEN, STATES, Journal
from nodetool.fal.journal.states import JobState
from nodetool.fal.settings import SettingError, Settings, load
from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    fail,
    interrupted,
    print_err,
    print_json,
    print_out,
)

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,  # they show the values of variables, the key among them
    help="The jobs that this machine has sent to fal. Open ones are paid for: resume them.",
    epilog="The list is in the file that FAL_JOURNAL names; `nodetool-fal --help` tells of all "
    "variables of the environment.",
)
_AGE = re.compile(r"(\d+(?:\.\d+)?)\s*([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
Name = Annotated[str, typer.Argument(help="Its number in the list, or fal's request id.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


@app.command("list")
def list_jobs(
    state: Annotated[
        list[str] | None, typer.Option(help=f"Only these: open, {', '.join(STATES)}.")
    ] = None,
    limit: Annotated[int, typer.Option(help="Most to show; 0 for all.", min=0, max=10**9)] = 50,
    as_json: AsJson = False,
) -> None:
    """List the jobs, the latest first."""
    for name in state or ():
        if name not in {*STATES, OPEN}:
            fail(f"--state {name!r} is not one of {OPEN}, {', '.join(STATES)}", WRONG_USE)
    jobs = _journal().jobs(list(state or ()), limit or -1)
    if not jobs:
        print_err(f"No job is {' or '.join(state)}." if state else "There are no jobs yet.")
    if as_json:
        print_json([_to_dict(job) for job in jobs])
    elif jobs:
        print_columns(
            ("job", "age", "state", "endpoint", "request"),
            [
                (str(job.number), _age(job), _state(job), job.endpoint, job.request_id or "-")
                for job in jobs
            ],
        )
    for job in () if as_json else jobs:
        if step := _next_step(job):
            print_err(f"job {job.number}: {step}")


@app.command()
def show(name: Name, as_json: AsJson = False) -> None:
    """Show everything that is known of one job, its result included."""
    journal = _journal()
    job = _find(journal, name)
    try:
        result = journal.result(job.number)
    except LookupError:
        result = None
    if as_json:
        print_json({**_to_dict(job), "result": result})
        return
    for key, value in _to_dict(job).items():
        if value not in ("", None):
            print_out(f"{key}: {value}")
    if result is not None:
        print_out("result:")
        print_json(result)


@app.command()
def resume(
    name: Annotated[str, typer.Argument(help="Number or request id; 'all' for every open one.")],
    as_json: AsJson = False,
) -> None:
    """Wait for jobs that were paid for and print their results. Nothing is submitted.

    A job of which nobody knows whether fal took it is looked for among your requests
    there, as often as you ask and as long as fal lists them.
    """
    settings = _settings()
    journal = _journal(settings)
    jobs = journal.jobs([OPEN])[::-1] if name == "all" else [_find(journal, name)]
    jobs = [job for job in jobs if name != "all" or not journal.is_leased(job)]
    results: dict[int, Any] = {}
    failed = 0
    for job in jobs:
        print_err(f"job {job.number}: {job.endpoint} …")
        try:
            with busy("asking fal …") as show:
                outcome = handlers.jobs.resume(job.number, settings, show)
        except (KeyboardInterrupt, asyncio.CancelledError):
            if as_json:
                print_json(results)
            interrupted("interrupted; jobs go on at fal, and the same command waits for them again")
        except (LookupError, FalError) as error:
            failed += 1
            print_err(f"job {job.number}: {error}")
            continue
        results[job.number] = outcome.result
        if not as_json:
            print_out(f"job {job.number}: {job.endpoint}, request {outcome.request_id}")
            print_json(outcome.result)
    if as_json:
        print_json(results)
    if failed:
        raise typer.Exit(FAILED)
    if not jobs:
        print_err("No job is open.")


@app.command()
def cancel(name: Name) -> None:
    """Cancel a job at fal."""
    settings = _settings()
    job = _find(_journal(settings), name)
    try:
        cancelled = handlers.jobs.cancel(job.number, settings)
    except (KeyboardInterrupt, asyncio.CancelledError):
        interrupted("interrupted; fal may have cancelled the job all the same")
    except (LookupError, FalError) as error:
        fail(str(error))
    if not cancelled:
        fail(
            f"job {job.number} was not cancelled: it is over, or fal does not know it ({job.state})"
        )
    print_out(f"job {job.number} is cancelled")


@app.command()
def prune(
    older_than: Annotated[
        str, typer.Option(help="Age, such as 30d, 12h, 90m: older closed jobs are forgotten.")
    ] = "30d",
    include_open: Annotated[
        bool, typer.Option("--open", help="Forget open ones too, paid for or not.")
    ] = False,
) -> None:
    """Forget old jobs and their results."""
    match = _AGE.fullmatch(older_than.strip())
    if match is None:
        fail(f"--older-than {older_than!r} is not an age such as 30d, 12h or 90m", WRONG_USE)
    age = float(match[1]) * _SECONDS[match[2]]
    count = _journal().prune(age, all_states=include_open)
    print_out("1 job is forgotten" if count == 1 else f"{count} jobs are forgotten")


def _settings() -> Settings:
    """Return the settings; exit with an error when they are invalid."""
    try:
        return load()
    except SettingError as error:
        fail(str(error), WRONG_USE)


def _journal(settings: Settings | None = None) -> Journal:
    """Open the journal; exit with an error when that fails."""
    try:
        return journals.open_journal((settings or _settings()).journal)
    except FalError as error:
        fail(str(error))


def _find(journal: Journal, name: str) -> Job:
    """Return a job by number or request id; exit with an error when there is none."""
    job = journal.find(name) if name.isascii() else None  # numbers and ids are ASCII
    if job is None:
        fail(f"there is no job {name!r}; `nodetool-fal jobs list` shows all", WRONG_USE)
    return job


def _state(job: Job) -> str:
    """Return the state of a job for people."""
    return (
        f"{job.state}, not fetched"
        if job.state == JobState.DONE and not job.consumed
        else job.state
    )


def _to_dict(job: Job) -> dict[str, Any]:
    """Return a job as JSON for programs."""

    def timestamp(seconds: float) -> str:
        return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="seconds")

    return {
        "number": job.number,
        "endpoint": job.endpoint,
        "state": job.state,
        "taken": job.consumed,
        "request_id": job.request_id,
        "scope": job.scope,
        "created": timestamp(job.created),
        "updated": timestamp(job.updated),
        "problem": job.problem,
        "next": _next_step(job),
    }


def _next_step(job: Job) -> str:
    """Return what to do about a job that fal may have, or not; empty for all others."""
    uncertain = {JobState.MAYBE_SENT, JobState.SENDING, JobState.UNKNOWN}
    if job.predates_boot():
        uncertain.add(JobState.ANNOUNCED)
    if job.state not in uncertain:
        return ""
    if job.owner is not None and ownership.owner_alive(job.owner):
        return ""  # a run is working on it
    next_run = "submits it anew" if job.outcome_reported else "looks for it first"
    return (
        f"it is not known whether fal took it. `nodetool-fal jobs resume {job.number}` looks for it "
        "among your requests at fal, as long as fal lists them, and sends nothing; running the node "
        f"again {next_run}."
    )


def _age(job: Job) -> str:
    """Return how long ago a job was recorded."""
    minutes = max(0, int((time.time() - job.created) / 60))
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // 1440} d"
