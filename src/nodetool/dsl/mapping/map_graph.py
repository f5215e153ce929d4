"""The stages of a map: table, columns, folder, rows, results."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.mapping import output_table
from nodetool.dsl.mapping.cell_values import values_of
from nodetool.dsl.mapping.checkpoint import ABOUT, Checkpoint, MapFingerprint, digest_of_graph
from nodetool.dsl.mapping.columns import bind_columns, reject_late_columns
from nodetool.dsl.mapping.executors import local
from nodetool.dsl.mapping.input_tables import (
    Row,
    Table,
    TableLike,
    TableSummary,
    arrow_modules,
    open_table,
)
from nodetool.dsl.mapping.models import DONE, MapConfig, RowResult
from nodetool.dsl.mapping.output_table import FORMATS, Results
from nodetool.dsl.mapping.row_task import run_row
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.typecheck.set_values import set_values
from nodetool.fal.settings import SettingError, load

if TYPE_CHECKING:
    from nodetool.dsl.running import Event

log = logging.getLogger("nodetool.dsl")

#: rows that are looked at before anything runs; when none of them fits, nothing does
PREVIEW = 3
#: rows at once, unless somebody says otherwise
AT_ONCE = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a map is.

    Attributes:
        total: rows of the table; None when nobody can tell.
        done, failed: rows that have ended, earlier maps included.
        resumed: rows that earlier maps had done.
        seconds: since this one began.
        worked: seconds that the rows took which this one has done, all together.
        row: what came of the row that has just ended, if one has.
        running: number of each row that is in hand -> what it does now; it changes meanwhile.
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
        """How long the rest may take, by the rows that are done; None while none is."""
        done = self.done - self.resumed
        if self.total is None or not done:
            return None
        left = self.total - self.done - self.failed
        return left * self.worked / done / max(1, min(left, len(self.running)))


async def map_graph(
    graph: GraphData,
    table: TableLike,
    *,
    out: str | Path,
    columns: Mapping[str, str | None] | None = None,
    concurrency: int | None = None,
    resume: bool = True,
    scheduler: str | None = None,
    workers: int | None = None,
    simulate: bool = False,
    watch: Callable[[Progress], object] | None = None,
    download: bool = True,
    form: str | None = None,
    ignore_unused: bool = False,
) -> Results:
    """Run a graph once for each row; :meth:`nodetool.dsl.graph.Graph.map` explains it."""
    start = time.monotonic()
    at_once = _at_once(concurrency, workers, scheduler)
    opened = open_table(table)
    _know_types(graph)
    told = opened.survey()
    shape = form or (opened.kind if opened.kind in FORMATS else "jsonl")
    if shape not in FORMATS:
        raise DSLError(f"results can be {', '.join(FORMATS)}, not {shape!r}")
    if shape == "parquet":
        arrow_modules()
    rows = opened.rows()
    first = next(rows, None)
    if first is None:
        raise DSLError("the table has no rows")
    if first.problem and not told.columns:
        raise _in_row(first, first.problem)
    inputs = bind_columns(graph, told.columns, columns or {}, ignore_unused=ignore_unused)
    folder = Path(out).expanduser().resolve()
    looked, misfit = _previewed(graph, itertools.chain([first], rows), inputs, opened)
    if misfit is not None and not (resume and (folder / ABOUT).exists()):
        raise misfit
    identity = MapFingerprint(
        graph=digest_of_graph(graph), table=told.digest, inputs=inputs, simulated=simulate
    )
    produces = tuple(f"results.{each}" for each in FORMATS)
    with Checkpoint(folder, identity, resume=resume, produces=produces) as store:
        setup = MapConfig(
            map_id=store.map_id,
            graph=graph,
            inputs=inputs,
            is_text=opened.is_text,
            folder=opened.folder,
            out=folder,
            download=download,
        )
        tally = _ProgressCounter(store, told, start, watch)
        every = itertools.chain(looked, rows)
        left = tally.left(
            reject_late_columns(graph, told.columns, every, ignore_unused=ignore_unused)
        )

        async def run(row: Row) -> RowResult:
            return await run_row(setup, row, lambda event: tally.heard(row, event))

        try:
            async with _simulated(simulate) as environment:
                if scheduler is None and workers is None:
                    await local.run_all(left, at_once or AT_ONCE, tally.watched(run), tally.ended)
                else:
                    await _run_on_dask(
                        setup, store, left, tally, environment, scheduler, workers, at_once
                    )
        except asyncio.CancelledError:
            tally.cancelled(shape, told.columns)
            raise
        file = output_table.write(store, shape, told.columns)
        done, failed = store.counts()
    return Results(
        out=folder,
        table=file,
        done=done,
        failed=failed,
        resumed=tally.resumed,
        seconds=time.monotonic() - start,
    )


def _at_once(concurrency: int | None, workers: int | None, scheduler: str | None) -> int | None:
    for name, value in (("concurrency", concurrency), ("workers", workers)):
        if value is not None and (isinstance(value, bool) or value < 1):
            raise DSLError(f"{name} must be at least 1, not {value}")
    if scheduler is not None and workers is not None:
        raise DSLError("workers are started on this machine; a scheduler has its own: say one")
    try:
        load()
    except SettingError as error:
        raise DSLError(str(error)) from None
    return concurrency


def _know_types(graph: GraphData) -> None:
    from nodetool.dsl.typecheck import validation

    unknown = []
    for node in graph.nodes:
        try:
            validation.node_class(node.type)
        except validation.UnknownNodeTypeError as error:
            unknown.append(Problem(node.id, "", str(error)))
    if unknown:
        raise GraphError(unknown)


def _previewed(
    graph: GraphData, rows: Iterator[Row], inputs: Mapping[str, str], table: Table
) -> tuple[list[Row], DSLError | None]:
    """The rows that were looked at, and why the first cannot be run when none of them can.

    What is wrong with one row is its own affair; where none of the first few can be run, the table
    or the columns are not what somebody believes. No more rows are read than it takes to know.
    """
    looked: list[Row] = []
    misfits: list[DSLError] = []
    for row in itertools.islice(rows, PREVIEW):
        looked.append(row)
        misfit = _preview_error(graph, row, inputs, table)
        if misfit is None:
            return looked, None
        misfits.append(misfit)
    return looked, misfits[0]


def _preview_error(
    graph: GraphData, row: Row, inputs: Mapping[str, str], table: Table
) -> DSLError | None:
    """Why a row cannot be run, None when it can."""
    if row.problem:
        return _in_row(row, row.problem)
    try:
        set_values(
            graph, values_of(graph, row.values, inputs, is_text=table.is_text, folder=table.folder)
        )
    except GraphError as error:
        place = f"row {row.number}"
        return GraphError(
            [Problem(p.node, p.field, f"{place}: {p.message}") for p in error.problems]
        )
    except DSLError as error:
        return _in_row(row, str(error))
    return None


def _in_row(row: Row, told: str) -> DSLError:
    return DSLError(f"row {row.number} of the table: {told}")


class _ProgressCounter:
    """Which rows are left, and how many have ended."""

    def __init__(
        self,
        store: Checkpoint,
        survey: TableSummary,
        start: float,
        watch: Callable[[Progress], object] | None,
    ) -> None:
        self._store = store
        self._total = survey.total
        self._start = start
        self._watch = watch
        self.resumed, _ = store.counts()
        self._done, self._failed = self.resumed, 0
        self._worked = 0.0
        self._running: dict[int, str] = {}
        self._tell(None)

    def left(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The rows that are not done."""
        for row in rows:
            if self._store.state(row.number, row.digest()) != DONE:
                yield row

    def watched(
        self, run: Callable[[Row], Awaitable[RowResult]]
    ) -> Callable[[Row], Awaitable[RowResult]]:
        """The same, and whoever watches sees which rows are in hand."""

        async def watched(row: Row) -> RowResult:
            self._running[row.number] = ""
            try:
                return await run(row)
            finally:
                self._running.pop(row.number, None)

        return watched

    def heard(self, row: Row, event: Event) -> None:
        """A node of a row has news."""
        if event.state == "running" and row.number in self._running:
            self._running[row.number] = f"{event.node}: {event.message or event.state}"

    def ended(self, row: Row, result: RowResult) -> None:
        """A row has ended."""
        self._store.add(row.digest(), result)
        self._done += result.ok
        self._failed += not result.ok
        self._worked += result.seconds if result.ok else 0.0
        self._tell(result)

    def cancelled(self, form: str, columns: Sequence[str]) -> None:
        """The map ends early: write the table of the rows that have ended, and say where it is."""
        with contextlib.suppress(DSLError):  # whoever goes on writes it anew
            if any(self._store.counts()):
                self._tell(None, output_table.write(self._store, form, columns))

    def _tell(self, result: RowResult | None, table: Path | None = None) -> None:
        if self._watch is None:
            return
        progress = Progress(
            total=self._total,
            done=self._done,
            failed=self._failed,
            resumed=self.resumed,
            seconds=time.monotonic() - self._start,
            worked=self._worked,
            row=result,
            running=MappingProxyType(self._running),
            table=table,
        )
        try:
            self._watch(progress)
        except Exception:  # whoever watches must not stop what is paid for
            log.warning("whoever watches the map has failed", exc_info=True)


async def _run_on_dask(
    setup: MapConfig,
    store: Checkpoint,
    rows: Iterator[Row],
    tally: _ProgressCounter,
    environment: Mapping[str, str],
    scheduler: str | None,
    workers: int | None,
    at_once: int | None,
) -> None:
    from nodetool.dsl.mapping.executors import dask

    async with dask.worker_pool(
        setup,
        store,
        scheduler=scheduler,
        workers=workers or 1,
        concurrency=at_once or AT_ONCE,
        environment=environment,
    ) as team:
        # twice as many rows as run at once: no worker waits for its next one
        count = at_once or max(AT_ONCE, 2 * team.places)
        await local.run_all(rows, count, tally.watched(team.run), tally.ended)


@contextlib.asynccontextmanager
async def _simulated(simulate: bool) -> AsyncIterator[dict[str, str]]:
    """fal's simulator for the time of a map, as what the environment says because of it."""
    if not simulate:
        yield {}
        return
    from nodetool.dsl.running.simulation import simulated

    before = dict(os.environ)
    async with simulated():
        yield {name: value for name, value in os.environ.items() if before.get(name) != value}
