"""What people see of a running job: its place in the queue, what it does, what it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nodetool.workflows.types import NodeProgress

from nodetool.fal.errors import readable

#: how progress bars of models look in their logs: " 45%|####     | 9/20 [00:04<00:05]"
_PERCENT = re.compile(r"(?<!\d)(\d{1,3})%\s*\|")
_LONGEST_LINE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One piece of news about a job.

    Attributes:
        phase: ``uploading``, ``waiting``, ``queued``, ``running``, ``fetching`` or ``done``.
        message: a line for people.
        percent: how far it is, 0 to 100, where known.
    """

    phase: str
    message: str = ""
    percent: int | None = None


#: whoever wants to know
Report = Callable[[Update], None]


class FALProgress(NodeProgress):
    """NodeTool's progress with the line that its worker passes on."""

    message: str = ""


def silent(update: Update) -> None:
    """Nobody wants to know."""


def reporter(context: Any, node_id: str) -> Report:
    """News as ``NodeProgress`` messages of a node; the same twice in a row is sent once."""
    last: list[Update] = []

    def report(update: Update) -> None:
        if last[-1:] == [update]:
            return
        last[:] = [update]
        message = update.message or update.phase
        context.post_message(
            FALProgress(
                node_id=node_id,
                progress=update.percent or 0,
                total=100,
                chunk=f"{message}\n",
                message=message,
            )
        )

    return report if context is not None and hasattr(context, "post_message") else silent


class LogReader:
    """Tells new lines of a job's logs from those that were shown already."""

    def __init__(self) -> None:
        self._seen = 0

    def news(self, logs: Any) -> list[Update]:
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
                    Update(
                        phase="running",
                        message=readable(line, _LONGEST_LINE),
                        percent=_percent(line),
                    )
                )
        return found


def _percent(line: str) -> int | None:
    found = _PERCENT.findall(line[-2000:])
    return min(100, int(found[-1])) if found else None
