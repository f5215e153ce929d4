"""The report of a run on disk while the run goes on, at a cost that grows with the run and no faster."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.running.report import NodeReport, Report
from nodetool.dsl.running.run_folder import RunDirectory

#: least seconds between two writes of the report
PAUSE = 0.2
#: most of a run's time that may go into writing it: a large report is written less often
SHARE = 0.05


class ReportWriter:
    """Writes the report of a run that goes on, not more often than makes sense.

    Args:
        folder: of the run.
        report: how the run stands now; the reports of nodes of which there is no news must be the
            same objects as the last time, so that they are not put into text again.
    """

    def __init__(self, folder: RunDirectory, report: Callable[[], Report]) -> None:
        self._folder = folder
        self._report = report
        self._text = ReportText()
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Write it for the first time.

        Raises:
            DSLError: when that is not possible.
        """
        try:
            self._write(over=False)
        except OSError as error:
            raise DSLError(f"{self._folder.path} cannot be written: {error.strerror}") from None
        self._task = asyncio.create_task(self._keep())

    def note(self) -> None:
        """There is news."""
        self._news.set()

    async def end(self) -> None:
        """Write it for the last time."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        with contextlib.suppress(OSError):
            self._write(over=True)

    def _write(self, *, over: bool) -> None:
        self._folder.write(self._text.of(self._report(), self._folder.claims(over=over)))

    async def _keep(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            begun = time.monotonic()
            with contextlib.suppress(OSError):  # a full disk must not end what is paid for
                self._write(over=False)
            await asyncio.sleep(max(PAUSE, (time.monotonic() - begun) / SHARE))


class ReportText:
    """A report as JSON text, made again and again; nodes of which there is no news are kept as text."""

    def __init__(self) -> None:
        self._nodes: dict[str, tuple[NodeReport, str]] = {}

    def of(self, report: Report, more: Mapping[str, Any]) -> str:
        """Return the text of a report, with what else is to be said at its end."""
        nodes = ",\n".join(map(self._node, report.nodes))
        parts = {
            **{key: _dumped(value, 1) for key, value in report.head().items()},
            "nodes": f"[\n{nodes}\n ]" if nodes else "[]",
            **{key: _dumped(value, 1) for key, value in {**report.tail(), **more}.items()},
        }
        return "{\n" + ",\n".join(f' "{key}": {text}' for key, text in parts.items()) + "\n}"

    def _node(self, node: NodeReport) -> str:
        known, text = self._nodes.get(node.id, (None, ""))
        if known is not node:
            text = f"  {_dumped(node.to_json(), 2)}"
            self._nodes[node.id] = node, text
        return text


def _dumped(value: Any, depth: int) -> str:
    """JSON text that stands this deep in another one; line breaks in strings are escaped anyway."""
    return json.dumps(value, indent=1, ensure_ascii=False).replace("\n", "\n" + " " * depth)
