"""Show the progress of a run: a live line for each node, or plain lines without a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from nodetool.dsl.running.report import Event

_SIGNS = {
    "waiting": ("·", "dim"),
    "running": ("▶", "cyan"),
    "done": ("✓", "green"),
    "failed": ("✗", "red"),
    "skipped": ("-", "yellow"),
    "cancelled": ("✗", "yellow"),
}
_BAR = 12
_TERMINAL_STATES = {"done", "failed", "skipped", "cancelled"}
#: active nodes first, so that they are visible when the screen is too small for all
_ORDER = {"running": 0, "failed": 1, "waiting": 2}


@dataclass(slots=True)
class _Line:
    state: str = "waiting"
    message: str = ""
    percent: int | None = None
    started: float = 0.0
    seconds: float = 0.0


class LiveView:
    """A context manager that receives events and shows all nodes; see :func:`progress_view`."""

    def __init__(self, console: Console, nodes: Iterable[str]) -> None:
        self._lines = {node: _Line() for node in nodes}
        self._live = Live(self, console=console, refresh_per_second=8, transient=False)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._live.stop()

    def __call__(self, event: Event) -> None:
        """Show an event of a node."""
        line = self._lines.get(event.node)
        if line is None:
            return
        if line.state == "waiting" and event.state == "running":
            line.started = time.monotonic()
        line.state, line.message, line.percent = event.state, event.message, event.percent
        line.seconds = event.seconds

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = list(self._lines.items())
        room = max(3, console.height - 2)
        if len(lines) > room:
            lines.sort(key=lambda pair: _ORDER.get(pair[1].state, 3))
        table = Table.grid(padding=(0, 1), expand=True)
        table.add_column(min_width=1, no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis", min_width=10, ratio=2)
        table.add_column(justify="right", no_wrap=True, min_width=8)
        table.add_column(min_width=_BAR)
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=3)
        for node, line in lines[:room]:
            sign, style = _SIGNS[line.state]
            running = line.state == "running"
            seconds = time.monotonic() - line.started if running else line.seconds
            table.add_row(
                Text(sign, style),
                Text(node),
                Text(f"{seconds:.1f} s" if seconds else ""),
                ProgressBar(100, line.percent, width=_BAR) if running and line.percent else "",
                Text(line.message, "" if line.state == "failed" else "dim"),
            )
        yield table
        if len(lines) > room:
            ended = sum(line.state in _TERMINAL_STATES for _, line in lines)
            yield Text(f"{ended} of {len(lines)} nodes have ended", "dim")


class PlainView:
    """A view without a terminal: a line whenever a node starts or ends."""

    def __init__(self, print_line: Callable[[str], None]) -> None:
        self._print_line = print_line
        self._states: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Do nothing: all lines are printed."""

    def __call__(self, event: Event) -> None:
        """Print a line when a node has started or ended."""
        if self._states.get(event.node) == event.state:
            return
        self._states[event.node] = event.state
        self._print_line(line_of(event.node, event.state, event.message, event.seconds))


def progress_view(console: Console, nodes: Iterable[str]) -> LiveView | PlainView:
    """Return the view for a console."""
    if console.is_terminal:
        return LiveView(console, nodes)
    return PlainView(lambda text: console.print(text, markup=False))


def line_of(node: str, state: str, message: str, seconds: float) -> str:
    """Format a node in a line: ``flux_dev: done in 3.2 s``."""
    duration = f" in {seconds:.1f} s" if state == "done" else ""
    reason = f": {message}" if message and state in _TERMINAL_STATES - {"done"} else ""
    return f"{node}: {state}{duration}{reason}"
