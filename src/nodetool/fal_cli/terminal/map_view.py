"""Show the progress of a map: the running rows on a terminal, else a line at intervals."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from nodetool.fal_cli.terminal.console import err, print_err

if TYPE_CHECKING:
    from nodetool.dsl.mapping import Progress

#: failed rows that are printed one by one
MAX_SHOWN_FAILURES = 5
#: running rows that are shown one by one
MAX_SHOWN_ROWS = 8
_BAR = 24


class ProgressMonitor:
    """Receives and shows the progress of a map.

    Attributes:
        started: whether a row has ended.
        failures: a line for each of the first failed rows.
        last: the latest progress.
    """

    def __init__(self) -> None:
        self.started = False
        self.failures: list[str] = []
        self.last: Progress | None = None
        self._show: Callable[[Progress], None] = lambda progress: None

    def __call__(self, progress: Progress) -> None:
        """Receive progress."""
        row = progress.row
        self.last = progress
        self.started = self.started or row is not None
        if row is not None and not row.ok and len(self.failures) < MAX_SHOWN_FAILURES:
            self.failures.append(f"row {row.number}: {row.error}")
        self._show(progress)

    @contextlib.contextmanager
    def display(self, enabled: bool, interval: float) -> Iterator[None]:
        """Show progress meanwhile; ``interval`` is seconds between lines without a terminal."""
        if not enabled:
            yield
        elif err.is_terminal:
            with Live(_View(self), console=err, refresh_per_second=8, transient=True):
                yield
        else:
            self._show = _line_printer(interval)
            yield


def _line_printer(interval: float) -> Callable[[Progress], None]:
    """Return a function that prints progress at most once per interval, in seconds."""
    last = time.monotonic()

    def show(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= interval:
            last = time.monotonic()
            print_err(line_of(progress))

    return show


def line_of(progress: Progress) -> str:
    """Format progress in a line: ``3 of 60 rows: 3 done, 0 failed, 32 running, 40 s left``."""
    parts = [f"{progress.done} done", f"{progress.failed} failed"]
    if progress.running:
        parts.append(f"{len(progress.running)} running")
    total = f" of {progress.total}" if progress.total is not None else ""
    return (
        f"{progress.done + progress.failed}{total} rows: {', '.join(parts)}{_estimates(progress)}"
    )


def _estimates(progress: Progress) -> str:
    """Format the speed and the remaining time, once a row is done; empty before."""
    ended = progress.done + progress.failed - progress.resumed
    if progress.done == progress.resumed or not progress.seconds:
        return ""
    remaining = progress.seconds_left
    return f", {ended / progress.seconds:.1f}/s" + (
        f", {_duration(remaining)} left" if remaining else ""
    )


def _duration(seconds: float) -> str:
    """Format a duration in the largest suitable unit."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


class _View:
    """The live view of a terminal: a bar, numbers, and the running rows."""

    def __init__(self, monitor: ProgressMonitor) -> None:
        self._monitor = monitor
        self._started = time.monotonic()

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        progress = self._monitor.last
        if progress is None:
            yield Text(f"reading the table … {time.monotonic() - self._started:.0f} s", "dim")
            return
        ended = progress.done + progress.failed
        head = Table.grid(padding=(0, 1))
        bar = ProgressBar(progress.total, ended, width=min(_BAR, max(4, console.width // 4)))
        head.add_row(bar, Text(line_of(progress), no_wrap=True, overflow="ellipsis"))
        yield head
        running = list(progress.running.items())
        room = max(1, min(MAX_SHOWN_ROWS, console.height - 4))
        for number, activity in running[:room]:
            text = f"  row {number}{': ' if activity else ''}{activity}"
            yield Text(text, "dim", no_wrap=True, overflow="ellipsis")
        if len(running) > room:
            yield Text(f"  and {len(running) - room} more", "dim")
        elif not running and not ended:
            yield Text("  starting …", "dim")
