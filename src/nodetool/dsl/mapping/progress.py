"""Progress of a map: the rows that remain, those that have ended, and the callback of the caller."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping import output_table
from nodetool.dsl.mapping.checkpoint import Checkpoint
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import RowResult, RowState
from nodetool.dsl.running import Event, NodeState

log = logging.getLogger("nodetool.dsl")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The progress of a map.

    Attributes:
        total: rows of the table; None when their number is unknown.
        done, failed: rows that have ended, earlier maps included.
        resumed: rows that earlier maps had done.
        seconds: since this map started.
        worked: sum of the seconds of the rows that this map has done.
        row: the result of the row that has just ended, if one has.
        running: number of each row that is running -> what it does now; it changes meanwhile.
        table: of what is done so far, where the map was cancelled.
    """

    total: int | None
    done: int
    failed: int
    resumed: int
    seconds: float
    worked: float = 0.0
    row: RowResult | None = None
    running: Mapping[int, str] = field(default_factory=dict)
    table: Path | None = None

    @property
    def seconds_left(self) -> float | None:
        """Estimate how long the rest will take, by the rows that are done; None while none is."""
        done = self.done - self.resumed
        if self.total is None or not done:
            return None
        remaining = self.total - self.done - self.failed
        return remaining * self.worked / done / max(1, min(remaining, len(self.running)))


class ProgressTracker:
    """Tracks the rows of a map, stores their results, and calls the ``watch`` callback.

    Args:
        store: has the results of earlier maps, and gets those of this one.
        total: rows of the table; None when their number is unknown.
        start: when the map started, by ``time.monotonic()``.
        watch: called with each progress; its errors are logged.

    Attributes:
        resumed: rows that earlier maps had done.
    """

    def __init__(
        self,
        store: Checkpoint,
        total: int | None,
        start: float,
        watch: Callable[[Progress], object] | None,
    ) -> None:
        self._store = store
        self._total = total
        self._start = start
        self._watch = watch
        self.resumed, _ = store.counts()
        self._done, self._failed = self.resumed, 0
        self._worked = 0.0
        self._running: dict[int, str] = {}
        self._report()

    def remaining(self, rows: Iterator[Row]) -> Iterator[Row]:
        """Yield the rows that are not done."""
        for row in rows:
            if self._store.state(row.number, row.digest()) != RowState.DONE:
                yield row

    def tracked(
        self, run: Callable[[Row], Awaitable[RowResult]]
    ) -> Callable[[Row], Awaitable[RowResult]]:
        """Return a function that runs a row and lists it as running meanwhile."""

        async def run_tracked(row: Row) -> RowResult:
            self._running[row.number] = ""
            try:
                return await run(row)
            finally:
                self._running.pop(row.number, None)

        return run_tracked

    def on_event(self, row: Row, event: Event) -> None:
        """Note what a node of a row does now."""
        if event.state == NodeState.RUNNING and row.number in self._running:
            self._running[row.number] = f"{event.node}: {event.message or event.state}"

    def on_row_end(self, row: Row, result: RowResult) -> None:
        """Store the result of a row."""
        self._store.add(row.digest(), result)
        self._done += result.ok
        self._failed += not result.ok
        self._worked += result.seconds if result.ok else 0.0
        self._report(row=result)

    def on_cancel(self, form: str, columns: Sequence[str]) -> None:
        """Write the table of the rows that have ended, and report its path.

        Args:
            form: of the table.
            columns: of the table of inputs.
        """
        with contextlib.suppress(DSLError):  # a map that resumes this one writes it again
            if any(self._store.counts()):
                self._report(table=output_table.write(self._store, form, columns))

    def _report(self, row: RowResult | None = None, table: Path | None = None) -> None:
        if self._watch is None:
            return
        progress = Progress(
            total=self._total,
            done=self._done,
            failed=self._failed,
            resumed=self.resumed,
            seconds=time.monotonic() - self._start,
            worked=self._worked,
            row=row,
            running=MappingProxyType(self._running),
            table=table,
        )
        try:
            self._watch(progress)
        except Exception:  # a faulty callback must not stop what is paid for
            log.warning("the watch callback of the map has failed", exc_info=True)
