"""Progress of a running job for people: its queue position, its phase and its log lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nodetool.workflows.types import NodeProgress

from nodetool.fal.text import redact_text

#: progress that models log, in per cent: " 45%|####     | 9/20 [00:04<00:05]",
#: "Progress: 45.2 %", "45% done"; other percentages mean something else
_PERCENTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d.])(\d{1,3})(?:\.\d+)?%\s*\|",
        r"\bprogress\b[^\d\n]{0,12}(\d{1,3})(?:\.\d+)?\s?%",
        r"(?<![\d.])(\d{1,3})(?:\.\d+)?\s?%\s*(?:done|complete)",
    )
)
#: … and in steps: "step 12/50", "Step: 12 of 50", "frames 3/81", "9/20 [00:04<00:05]"
_STEPS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:step|iteration|iter|frame|epoch|chunk|segment|tile)s?\b\W{0,3}"
        r"(\d{1,6})\s*(?:/|of)\s*(\d{1,6})\b",
        r"(?<![\d/])(\d{1,6})/(\d{1,6})\s*\[\d",
    )
)
#: setting up a model has progress bars of its own, which are not progress of the job
_SETUP = re.compile(r"\b(?:load|download|fetch|compil|warm|shard|checkpoint|weight)", re.I)
_MAX_LINE_LENGTH = 200


class JobPhase(StrEnum):
    """What a job is doing now, as its node shows it."""

    UPLOADING = "uploading"
    WAITING = "waiting"
    QUEUED = "queued"
    RUNNING = "running"
    FETCHING = "fetching"
    DONE = "done"


#: phase -> where it starts and ends, in per cent of a node's work; while it runs, the model's own logs
#: say how far it is
_RANGES: dict[str, tuple[int, int]] = {
    JobPhase.UPLOADING: (1, 3),
    JobPhase.WAITING: (3, 4),
    JobPhase.QUEUED: (4, 9),
    JobPhase.RUNNING: (10, 95),
    JobPhase.FETCHING: (96, 99),
}
#: where the progress bars of setting up a model end
_SETUP_END = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressUpdate:
    """One update on a job.

    Attributes:
        phase: what the job is doing.
        message: a line for people.
        percent: progress of that phase, 0 to 100, if known.
        ahead: number of jobs before it in the queue, if known.
    """

    phase: JobPhase
    message: str = ""
    percent: int | None = None
    ahead: int | None = None


#: receives the updates of a job
ProgressCallback = Callable[[ProgressUpdate], None]


class FALProgress(NodeProgress):
    """NodeTool's progress message, with the line that its worker passes on."""

    message: str = ""


def noop(update: ProgressUpdate) -> None:
    """Ignore an update."""


def node_reporter(context: Any, node_id: str) -> ProgressCallback:
    """Return a callback that posts updates as ``NodeProgress`` messages of a node.

    Of equal messages in a row only the first is sent. The number never falls and is 100 only when the
    node is done.
    """
    if context is None or not hasattr(context, "post_message"):
        return noop
    meter = Meter()
    last: list[tuple[str, int]] = []

    def report(update: ProgressUpdate) -> None:
        message = update.message or update.phase
        percent = meter.take(update)
        if last[-1:] == [(message, percent)]:
            return
        last[:] = [(message, percent)]
        context.post_message(
            FALProgress(
                node_id=node_id,
                progress=percent,
                total=100,
                chunk=f"{message}\n",
                message=message,
            )
        )

    return report


class Meter:
    """Progress of a node, 0 to 100, computed from its updates: upload, queue, logs, download.

    A phase without numbers counts as just started: a running job has at least left the queue.
    """

    def __init__(self) -> None:
        self._percent = 0
        self._max_ahead = 0

    def take(self, update: ProgressUpdate) -> int:
        """Add an update and return the progress, never less than before."""
        if update.phase is JobPhase.DONE:
            self._percent = 100
        elif update.phase in _RANGES:
            first, last = _RANGES[update.phase]
            self._percent = max(self._percent, min(last, self._within(update, first, last)))
        return self._percent

    def _within(self, update: ProgressUpdate, first: int, last: int) -> int:
        if update.phase is JobPhase.QUEUED and update.ahead is not None:
            self._max_ahead = max(self._max_ahead, update.ahead)
            return last - (last - first) * update.ahead // (self._max_ahead + 1)
        if update.percent is None:
            return first
        if update.phase is JobPhase.RUNNING:
            return max(first, update.percent)
        return first + (last - first) * update.percent // 100


class LogReader:
    """Finds the new lines in a job's logs, which fal sends whole each time."""

    def __init__(self) -> None:
        self._seen = 0

    def new_updates(self, logs: Any) -> list[ProgressUpdate]:
        """Return updates for the lines after those seen so far, without keys and file contents."""
        entries = logs if isinstance(logs, Sequence) and not isinstance(logs, str) else ()
        new_entries = entries[self._seen :] if len(entries) >= self._seen else entries
        self._seen = len(entries)
        updates = []
        for entry in new_entries:
            message = entry.get("message") if isinstance(entry, dict) else entry
            line = str(message or "").strip().replace("\r", " ")
            if line:
                updates.append(
                    ProgressUpdate(
                        phase=JobPhase.RUNNING,
                        message=redact_text(line, _MAX_LINE_LENGTH),
                        percent=_percent(line),
                    )
                )
        return updates


def _percent(line: str) -> int | None:
    """Return the progress that a log line states, in per cent, or None if it states none."""
    end = line[-2000:]
    percents = [int(match) for pattern in _PERCENTS for match in pattern.findall(end)]
    percents += [
        100 * int(step) // int(steps)
        for pattern in _STEPS
        for step, steps in pattern.findall(end)
        if int(steps)
    ]
    if not percents:
        return None
    percent = min(100, percents[-1])
    return percent * _SETUP_END // 100 if _SETUP.search(end) else percent
