"""Write the report of a run to disk during the run, at a cost proportional to the run."""

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
MIN_INTERVAL = 0.2
#: largest share of a run's time that writing may take: a large report is written less often
MAX_TIME_SHARE = 0.05


class ReportWriter:
    """Writes the report of a run in progress, not more often than makes sense.

    Args:
        folder: of the run.
        report: returns the report as it is now; the reports of unchanged nodes must be the same
            objects as the last time, so that they are not serialized again.
    """

    def __init__(self, folder: RunDirectory, report: Callable[[], Report]) -> None:
        self._folder = folder
        self._report = report
        self._text = ReportText()
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Write the report for the first time, and start to keep it up to date.

        Raises:
            DSLError: it cannot be written.
        """
        try:
            self._write(finished=False)
        except OSError as error:
            raise DSLError(f"{self._folder.path} cannot be written: {error.strerror}") from None
        self._task = asyncio.create_task(self._keep_updated())

    def note(self) -> None:
        """Note that the report has changed."""
        self._changed.set()

    async def end(self) -> None:
        """Write the report for the last time."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        with contextlib.suppress(OSError):
            self._write(finished=True)

    def _write(self, *, finished: bool) -> None:
        claims = self._folder.claims(finished=finished)
        self._folder.write(self._text.render(self._report(), claims))

    async def _keep_updated(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            started = time.monotonic()
            with contextlib.suppress(OSError):  # a full disk must not end what is paid for
                self._write(finished=False)
            await asyncio.sleep(max(MIN_INTERVAL, (time.monotonic() - started) / MAX_TIME_SHARE))


class ReportText:
    """Renders a report as JSON text again and again; the text of unchanged nodes is cached."""

    def __init__(self) -> None:
        self._nodes: dict[str, tuple[NodeReport, str]] = {}

    def render(self, report: Report, extra: Mapping[str, Any]) -> str:
        """Return the text of a report, with extra keys at its end."""
        nodes = ",\n".join(map(self._node, report.nodes))
        parts = {
            **{key: _dump(value, 1) for key, value in report.head().items()},
            "nodes": f"[\n{nodes}\n ]" if nodes else "[]",
            **{key: _dump(value, 1) for key, value in {**report.tail(), **extra}.items()},
        }
        return "{\n" + ",\n".join(f' "{key}": {text}' for key, text in parts.items()) + "\n}"

    def _node(self, node: NodeReport) -> str:
        cached, text = self._nodes.get(node.id, (None, ""))
        if cached is not node:
            text = f"  {_dump(node.to_json(), 2)}"
            self._nodes[node.id] = node, text
        return text


def _dump(value: Any, depth: int) -> str:
    """Return JSON text indented for this depth; line breaks in strings are escaped anyway."""
    return json.dumps(value, indent=1, ensure_ascii=False).replace("\n", "\n" + " " * depth)
