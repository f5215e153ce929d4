"""``map``: a workflow for each row of a table."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nodetool.fal.cli import graphs
from nodetool.fal.cli.console import FAILED, WRONG_USE, err, fail, note, say, say_json

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph
    from nodetool.dsl.mapping import Progress, Results

#: seconds between two lines of progress where there is no terminal
PAUSE = 5.0
#: failed rows that are told one by one
TOLD = 5


def map_table(
    workflow: graphs.Workflow,
    table: Annotated[Path, typer.Argument(help="Rows: .csv, .tsv, .jsonl or .parquet.")],
    out: Annotated[Path, typer.Option(help="Folder for the results and their files.")],
    column: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=NODE.INPUT",
            help="What a column sets, where its name does not say it; COLUMN= sets nothing.",
        ),
    ] = None,
    concurrency: Annotated[
        int | None, typer.Option(min=1, help="Rows at once; 32 unless told.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Run on so many processes, by Dask.")
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Run on the workers of this Dask scheduler."),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            help="Go on where an earlier map stopped; else start and pay again, and keep what was "
            "there in earlier-1."
        ),
    ] = True,
    download: Annotated[
        bool, typer.Option(help="Fetch the files of results; else the table has addresses.")
    ] = True,
    form: Annotated[
        str | None,
        typer.Option(metavar="csv|jsonl|parquet", help="Of the results; as the table unless told."),
    ] = None,
    simulate: Annotated[bool, typer.Option(help="On the simulator, free of charge.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Run a workflow once for each row of a table, many rows at once, and tell what came of each.

    A column named NODE.INPUT sets that input; so does one that is named as an input which only one
    node has. Run again with the same folder, it goes on where it stopped and pays nothing twice.
    """
    graphs._quiet()
    from nodetool.dsl.errors import DSLError
    from nodetool.fal.errors import FalError

    columns = _columns(column or [])
    watcher = _Watcher()
    try:
        graph = graphs.read(workflow, check=False)
        with watcher.shown(not as_json):
            how = {
                "columns": columns,
                "concurrency": concurrency,
                "resume": resume,
                "scheduler": scheduler,
                "workers": workers,
                "simulate": simulate,
                "download": download,
                "form": form,
            }
            results = asyncio.run(_map(graph, table, out=out, watch=watcher, **how))
    except (DSLError, FalError) as error:
        fail(str(error), FAILED if watcher.started else WRONG_USE)
    except (KeyboardInterrupt, asyncio.CancelledError):
        note("interrupted; the same command goes on where this stopped, and pays nothing twice")
        raise typer.Exit(graphs.INTERRUPTED) from None
    if as_json:
        say_json(results.to_json())
    else:
        _summary(results, watcher)
    if not results.ok:
        raise typer.Exit(FAILED)


async def _map(graph: Graph, table: Path, **how: Any) -> Results:
    task = asyncio.current_task()
    if task is not None:
        with contextlib.suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await graph.map(table, **how)


def _columns(told: list[str]) -> dict[str, str | None]:
    columns: dict[str, str | None] = {}
    for text in told:
        name, sign, place = text.rpartition("=")
        if not sign or not name:
            fail(f"--column {text!r} must be COLUMN=NODE.INPUT", WRONG_USE)
        columns[name] = place or None
    return columns


def _summary(results: Results, watcher: _Watcher) -> None:
    for line in watcher.failures:
        note(line)
    if results.failed > len(watcher.failures):
        note("more rows have failed; the table says why")
    before = f", {results.resumed} of them before" if results.resumed else ""
    say(f"{len(results)} rows: {results.done} done{before}, {results.failed} failed")
    say(str(results.table))
    if results.failed:
        note("The same command tries the rows that have failed again.")


class _Watcher:
    """Shows how far it is: a bar on a terminal, else a line now and then."""

    def __init__(self) -> None:
        self.started = False
        self.failures: list[str] = []
        self._show: Callable[[Progress], None] = lambda progress: None

    def __call__(self, progress: Progress) -> None:
        row = progress.row
        self.started = self.started or row is not None
        if row is not None and not row.ok and len(self.failures) < TOLD:
            self.failures.append(f"row {row.number}: {row.error}")
        self._show(progress)

    @contextlib.contextmanager
    def shown(self, wanted: bool) -> Iterator[None]:
        """Show it for a while."""
        if not wanted:
            yield
        elif err.is_terminal:
            with _bar() as self._show:
                yield
        else:
            self._show = _lines()
            yield


def _lines() -> Callable[[Progress], None]:
    last = time.monotonic()

    def show(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= PAUSE:
            last = time.monotonic()
            note(_line(progress))

    return show


def _rate(progress: Progress) -> float:
    """Rows that end in a second."""
    ended = progress.done + progress.failed - progress.resumed
    return ended / progress.seconds if progress.seconds else 0.0


def _line(progress: Progress) -> str:
    ended, rate = progress.done + progress.failed, _rate(progress)
    total = f" of {progress.total}" if progress.total is not None else ""
    text = f"{ended}{total} rows: {progress.done} done, {progress.failed} failed, {rate:.1f}/s"
    if progress.total is not None and rate:
        text += f", {(progress.total - ended) / rate:.0f} s left"
    return text


@contextlib.contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    from rich import progress as bars

    columns: list[Any] = [
        bars.TextColumn("rows"),
        bars.BarColumn(),
        bars.MofNCompleteColumn(),
        bars.TextColumn("{task.fields[failed]} failed  {task.fields[rate]:.1f}/s"),
        bars.TimeRemainingColumn(),
    ]
    with bars.Progress(*columns, console=err, transient=True) as shown:
        task = shown.add_task("rows", total=None, failed=0, rate=0.0)

        def show(progress: Progress) -> None:
            ended = progress.done + progress.failed
            shown.update(
                task,
                total=progress.total,
                completed=ended,
                failed=progress.failed,
                rate=_rate(progress),
            )

        yield show
