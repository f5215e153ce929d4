"""What people see of a running job: its place in the queue, what it does, what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nodetool.workflows.types import NodeProgress

from nodetool.fal.text import redact_text

#: how far models are by their logs, in per cent: " 45%|####     | 9/20 [00:04<00:05]",
#: "Progress: 45.2 %", "45% done"; other percentages are of something else
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
#: what gets a model ready has bars of its own, which are no part of the work
_SETUP = re.compile(r"\b(?:load|download|fetch|compil|warm|shard|checkpoint|weight)", re.I)
_LONGEST_LINE = 200
#: phase -> where it begins and ends, per cent of a node's work; running is told by the model itself
_RANGES = {
    "uploading": (1, 3),
    "waiting": (3, 4),
    "queued": (4, 9),
    "running": (10, 95),
    "fetching": (96, 99),
}
#: where the bars of what gets a model ready end
_READY = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressUpdate:
    """One piece of news about a job.

    Attributes:
        phase: ``uploading``, ``waiting``, ``queued``, ``running``, ``fetching`` or ``done``.
        message: a line for people.
        percent: how far that phase is, 0 to 100, where known.
        ahead: jobs before it in the queue, where known.
    """

    phase: str
    message: str = ""
    percent: int | None = None
    ahead: int | None = None


#: whoever wants to know
ProgressCallback = Callable[[ProgressUpdate], None]


class FALProgress(NodeProgress):
    """NodeTool's progress with the line that its worker passes on."""

    message: str = ""


def noop(update: ProgressUpdate) -> None:
    """Nobody wants to know."""


def node_reporter(context: Any, node_id: str) -> ProgressCallback:
    """News as ``NodeProgress`` messages of a node; the same twice in a row is sent once.

    The number never falls and is 100 only when all is done.
    """
    if context is None or not hasattr(context, "post_message"):
        return noop
    meter = Meter()
    last: list[tuple[str, int]] = []

    def report(update: ProgressUpdate) -> None:
        message = update.message or update.phase
        told = (message, meter.take(update))
        if last[-1:] == [told]:
            return
        last[:] = [told]
        context.post_message(
            FALProgress(
                node_id=node_id,
                progress=told[1],
                total=100,
                chunk=f"{message}\n",
                message=message,
            )
        )

    return report


class Meter:
    """How far a node is, 0 to 100, by all that was heard of it: upload, queue, logs, download.

    What a phase does not tell, its beginning says: who runs has at least left the queue.
    """

    def __init__(self) -> None:
        self._shown = 0
        self._most_ahead = 0

    def take(self, update: ProgressUpdate) -> int:
        """Take news; returns how far it is, never less than before."""
        if update.phase == "done":
            self._shown = 100
        elif update.phase in _RANGES:
            first, last = _RANGES[update.phase]
            self._shown = max(self._shown, min(last, self._within(update, first, last)))
        return self._shown

    def _within(self, update: ProgressUpdate, first: int, last: int) -> int:
        if update.phase == "queued" and update.ahead is not None:
            self._most_ahead = max(self._most_ahead, update.ahead)
            return last - (last - first) * update.ahead // (self._most_ahead + 1)
        if update.percent is None:
            return first
        if update.phase == "running":
            return max(first, update.percent)
        return first + (last - first) * update.percent // 100


class LogReader:
    """Tells new lines of a job's logs from those that were shown already."""

    def __init__(self) -> None:
        self._seen = 0

    def new_updates(self, logs: Any) -> list[ProgressUpdate]:
        """What the lines after those seen so far say; keys and files are not in it."""
        entries = logs if isinstance(logs, Sequence) and not isinstance(logs, str) else ()
        fresh = entries[self._seen :] if len(entries) >= self._seen else entries
        self._seen = len(entries)
        found = []
        for entry in fresh:
            message = entry.get("message") if isinstance(entry, dict) else entry
            line = str(message or "").strip().replace("\r", " ")
            if line:
                found.append(
                    ProgressUpdate(
                        phase="running",
                        message=redact_text(line, _LONGEST_LINE),
                        percent=_percent(line),
                    )
                )
        return found


def _percent(line: str) -> int | None:
    """How far a model is by a line of its log; None when the line does not tell."""
    end = line[-2000:]
    percents = [int(found) for pattern in _PERCENTS for found in pattern.findall(end)]
    percents += [
        100 * int(step) // int(steps)
        for pattern in _STEPS
        for step, steps in pattern.findall(end)
        if int(steps)
    ]
    if not percents:
        return None
    percent = min(100, percents[-1])
    return percent * _READY // 100 if _SETUP.search(end) else percent
