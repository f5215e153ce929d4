"""How far a map is, as people watch it: what runs now on a terminal, else a line now and then."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from nodetool.fal_cli.terminal.console import err, print_err

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from nodetool.dsl.mapping import Progress

#: failed rows that are told one by one
MAX_SHOWN_FAILURES = 5
#: rows in hand that are shown one by one
MAX_SHOWN_ROWS = 8
_BAR = 24


class Watcher:
    """Shows how far a map is.

    Attributes:
        started: whether a row has ended.
        failures: a line for each of the first rows that have failed.
        last: the latest news.
    """

    def __init__(self) -> None:
        self.started = False
        self.failures: list[str] = []
        self.last: Progress | None = None
        self._show: Callable[[Progress], None] = lambda progress: None

    def __call__(self, progress: Progress) -> None:
        """Take news."""
        row = progress.row
        self.last = progress
        self.started = self.started or row is not None
        if row is not None and not row.ok and len(self.failures) < MAX_SHOWN_FAILURES:
            self.failures.append(f"row {row.number}: {row.error}")
        self._show(progress)

    @contextlib.contextmanager
    def shown(self, wanted: bool, pause: float) -> Iterator[None]:
        """Show it for a while; ``pause`` is seconds between two lines where there is no terminal."""
        if not wanted:
            yield
        elif err.is_terminal:
            from rich.live import Live

            with Live(_View(self), console=err, refresh_per_second=8, transient=True):
                yield
        else:
            self._show = _lines(pause)
            yield


def _lines(pause: float) -> Callable[[Progress], None]:
    last = time.monotonic()

    def show(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= pause:
            last = time.monotonic()
            print_err(line_of(progress))

    return show


def line_of(progress: Progress) -> str:
    """How far it is, in a line: ``3 of 60 rows: 3 done, 0 failed, 32 running, 40 s left``."""
    parts = [f"{progress.done} done", f"{progress.failed} failed"]
    if progress.running:
        parts.append(f"{len(progress.running)} running")
    total = f" of {progress.total}" if progress.total is not None else ""
    return (
        f"{progress.done + progress.failed}{total} rows: {', '.join(parts)}{_estimates(progress)}"
    )


def _estimates(progress: Progress) -> str:
    """How fast it goes and how long it takes, once a row is done by which to tell."""
    ended = progress.done + progress.failed - progress.resumed
    if progress.done == progress.resumed or not progress.seconds:
        return ""
    left = progress.seconds_left
    return f", {ended / progress.seconds:.1f}/s" + (f", {_time(left)} left" if left else "")


def _time(seconds: float) -> str:
    """A stretch of time as people say it."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


class _View:
    """What a terminal shows: a bar, numbers, and the rows that are in hand."""

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self._begun = time.monotonic()

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        progress = self._watcher.last
        if progress is None:
            yield Text(f"reading the table … {time.monotonic() - self._begun:.0f} s", "dim")
            return
        ended = progress.done + progress.failed
        head = Table.grid(padding=(0, 1))
        bar = ProgressBar(progress.total, ended, width=min(_BAR, max(4, console.width // 4)))
        head.add_row(bar, Text(line_of(progress), no_wrap=True, overflow="ellipsis"))
        yield head
        running = list(progress.running.items())
        room = max(1, min(MAX_SHOWN_ROWS, console.height - 4))
        for number, doing in running[:room]:
            text = f"  row {number}{': ' if doing else ''}{doing}"
            yield Text(text, "dim", no_wrap=True, overflow="ellipsis")
        if len(running) > room:
            yield Text(f"  and {len(running) - room} more", "dim")
        elif not running and not ended:
            yield Text("  starting …", "dim")
