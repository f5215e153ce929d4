"""The stages of a map: table, columns, folder, rows, results."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.estimates import priced_endpoints
from nodetool.dsl.mapping import output_table
from nodetool.dsl.mapping.cell_values import values_of
from nodetool.dsl.mapping.checkpoint import ABOUT, Checkpoint, MapFingerprint
from nodetool.dsl.mapping.columns import bind_columns, reject_late_columns
from nodetool.dsl.mapping.estimates import MapEstimate, estimate_map
from nodetool.dsl.mapping.executors import local
from nodetool.dsl.mapping.input_tables import (
    Row,
    Table,
    TableSummary,
    arrow_modules,
    open_table,
)
from nodetool.dsl.mapping.models import MapConfig, RowResult, RowState, scope_of
from nodetool.dsl.mapping.options import MapOptions
from nodetool.dsl.mapping.output_table import FORMATS, Results
from nodetool.dsl.mapping.progress import ProgressTracker
from nodetool.dsl.mapping.row_task import run_row
from nodetool.dsl.model.digests import definition_digest
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.simulation import is_simulated, simulated
from nodetool.dsl.typecheck import validation
from nodetool.dsl.typecheck.set_values import set_values
from nodetool.fal import settings
from nodetool.fal.jobs import spending
from nodetool.fal.pricing.lookup import find_prices

#: rows that are checked before anything runs; when none of them is valid, nothing runs
PREVIEW = 3
#: rows at once by default
DEFAULT_CONCURRENCY = 32


@dataclass(frozen=True, slots=True)
class _Input:
    """The table of a map after its first rows were checked.

    Attributes:
        table: open.
        summary: of the table.
        bindings: column -> ``node.input``.
        previewed: the rows that were checked.
        rows: all of them, those that were checked too.
        error: why the first row is invalid, where all that were checked are.
    """

    table: Table
    summary: TableSummary
    bindings: Mapping[str, str]
    previewed: Sequence[Row]
    rows: Iterator[Row]
    error: DSLError | None


async def map_graph(graph: GraphData, options: MapOptions) -> Results:
    """Run a graph once for each row; see :meth:`nodetool.dsl.graph.Graph.map`."""
    start = time.monotonic()
    _check_executor(options)
    opened = open_table(options.table)
    _check_types(graph)
    data, form = _read_table(graph, opened, options)
    folder = Path(options.out).expanduser().resolve()
    if data.error is not None and not (options.resume and (folder / ABOUT).exists()):
        raise data.error
    fingerprint = MapFingerprint(
        graph=definition_digest(graph),
        table=data.summary.digest,
        inputs=data.bindings,
        simulated=options.simulate,
    )
    produces = tuple(f"results.{each}" for each in FORMATS)
    with Checkpoint(folder, fingerprint, resume=options.resume, produces=produces) as store:
        config = MapConfig(
            map_id=store.map_id,
            graph=graph,
            inputs=data.bindings,
            is_text=opened.is_text,
            folder=opened.folder,
            out=folder,
            download=options.download,
            spend_limit=_spend_limit(store, options),
        )
        if options.announce is not None:
            options.announce(await _estimate(config, store, data))
        tracker = ProgressTracker(store, data.summary.total, start, options.watch)
        names = data.summary.columns
        rows = reject_late_columns(graph, names, data.rows, ignore_unused=options.ignore_unused)
        try:
            await _run_rows(config, store, tracker.remaining(rows), tracker, options)
        except asyncio.CancelledError:
            tracker.on_cancel(form, names)
            raise
        file = output_table.write(store, form, names)
        done, failed = store.counts()
    return Results(
        out=folder,
        table=file,
        done=done,
        failed=failed,
        resumed=tracker.resumed,
        seconds=time.monotonic() - start,
    )


def _spend_limit(store: Checkpoint, options: MapOptions) -> spending.SpendLimit | None:
    """Return the limit on all rows together; a simulated map costs nothing and has none."""
    if options.simulate or is_simulated():
        return None
    config = settings.current()
    ledger = scope_of(store.map_id)
    limit = spending.limit_for(config, options.spend_limit, options.allow_unknown, ledger)
    return None if limit is None else replace(limit, home=spending.home_of(config))


async def _estimate(config: MapConfig, store: Checkpoint, data: _Input) -> MapEstimate:
    """Return what the rows that are not done will cost; of a stream, what one row does."""
    prices = await find_prices(priced_endpoints(config.graph), settings.current())
    total = data.summary.total
    count = None if total is None else total - store.counts()[0]
    rows = data.previewed if total is None else data.table.rows()
    waiting = (row for row in rows if store.state(row.number, row.digest()) != RowState.DONE)
    return await asyncio.to_thread(estimate_map, config, prices, waiting, count)


def _check_executor(options: MapOptions) -> None:
    """Check the options of where rows run, and the settings.

    Raises:
        DSLError: one of them is invalid.
    """
    counts = {"concurrency": options.concurrency, "workers": options.workers}
    for name, value in counts.items():
        if value is not None and (isinstance(value, bool) or value < 1):
            raise DSLError(f"{name} must be at least 1, not {value}")
    if options.scheduler is not None and options.workers is not None:
        raise DSLError("workers are started on this machine; a scheduler has its own: choose one")
    try:
        settings.current()
    except settings.SettingError as error:
        raise DSLError(str(error)) from None


def _check_types(graph: GraphData) -> None:
    """Check that all nodes are installed.

    Raises:
        GraphError: with those that are not.
    """
    problems = []
    for node in graph.nodes:
        try:
            validation.node_class(node.type)
        except validation.UnknownNodeTypeError as error:
            problems.append(Problem(node.id, "", str(error)))
    if problems:
        raise GraphError(problems)


def _read_table(graph: GraphData, table: Table, options: MapOptions) -> tuple[_Input, str]:
    """Bind the columns of a table and check its first rows; also return the form of the results.

    Raises:
        DSLError: the table has no rows, its columns do not fit, or the form cannot be written.
    """
    summary = table.survey()
    form = _result_form(options.form or (table.kind if table.kind in FORMATS else "jsonl"))
    rows = table.rows()
    first = next(rows, None)
    if first is None:
        raise DSLError("the table has no rows")
    if first.problem and not summary.columns:
        raise _row_error(first, first.problem)
    bindings = bind_columns(
        graph, summary.columns, options.columns or {}, ignore_unused=options.ignore_unused
    )
    previewed, error = _preview(graph, itertools.chain([first], rows), bindings, table)
    rows = itertools.chain(previewed, rows)
    return _Input(table, summary, bindings, previewed, rows, error), form


def _result_form(form: str) -> str:
    if form not in FORMATS:
        raise DSLError(f"results can be {', '.join(FORMATS)}, not {form!r}")
    if form == "parquet":
        arrow_modules()
    return form


def _preview(
    graph: GraphData, rows: Iterator[Row], inputs: Mapping[str, str], table: Table
) -> tuple[list[Row], DSLError | None]:
    """Return the rows that were read, and why the first cannot run when none of them can.

    An invalid row fails on its own; where none of the first few can run, the table or the columns
    are not what the caller believes. No more rows are read than necessary.
    """
    previewed: list[Row] = []
    errors: list[DSLError] = []
    for row in itertools.islice(rows, PREVIEW):
        previewed.append(row)
        error = _preview_error(graph, row, inputs, table)
        if error is None:
            return previewed, None
        errors.append(error)
    return previewed, errors[0]


def _preview_error(
    graph: GraphData, row: Row, inputs: Mapping[str, str], table: Table
) -> DSLError | None:
    """Return why a row cannot run; None when it can."""
    if row.problem:
        return _row_error(row, row.problem)
    try:
        set_values(
            graph, values_of(graph, row.values, inputs, is_text=table.is_text, folder=table.folder)
        )
    except GraphError as error:
        return GraphError(
            [Problem(p.node, p.field, f"row {row.number}: {p.message}") for p in error.problems]
        )
    except DSLError as error:
        return _row_error(row, str(error))
    return None


def _row_error(row: Row, reason: str) -> DSLError:
    return DSLError(f"row {row.number} of the table: {reason}")


async def _run_rows(
    config: MapConfig,
    store: Checkpoint,
    rows: Iterator[Row],
    tracker: ProgressTracker,
    options: MapOptions,
) -> None:
    """Run rows in this process, or by Dask."""

    async def run(row: Row) -> RowResult:
        return await run_row(config, row, lambda event: tracker.on_event(row, event))

    async with contextlib.AsyncExitStack() as stack:
        environment = await stack.enter_async_context(simulated()) if options.simulate else {}
        if options.scheduler is None and options.workers is None:
            count = options.concurrency or DEFAULT_CONCURRENCY
            await local.run_all(rows, count, tracker.tracked(run), tracker.on_row_end)
        else:
            await _run_on_dask(config, store, rows, tracker, options, environment)


async def _run_on_dask(
    config: MapConfig,
    store: Checkpoint,
    rows: Iterator[Row],
    tracker: ProgressTracker,
    options: MapOptions,
    environment: Mapping[str, str],
) -> None:
    from nodetool.dsl.mapping.executors import dask  # needs an optional extra

    async with dask.worker_pool(
        config,
        store,
        scheduler=options.scheduler,
        workers=options.workers or 1,
        concurrency=options.concurrency or DEFAULT_CONCURRENCY,
        environment=environment,
    ) as pool:
        # twice as many rows as run at once: no worker waits for its next one
        count = options.concurrency or max(DEFAULT_CONCURRENCY, 2 * pool.capacity)
        await local.run_all(rows, count, tracker.tracked(pool.run), tracker.on_row_end)
