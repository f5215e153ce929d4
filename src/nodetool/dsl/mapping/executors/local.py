"""Run rows in this process: several at once, started in the order of the table."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import RowResult


async def run_all(
    rows: Iterator[Row],
    count: int,
    run: Callable[[Row], Awaitable[RowResult]],
    on_end: Callable[[Row, RowResult], None],
) -> None:
    """Run all rows, ``count`` at once; no more than these are in memory.

    An error in reading the table or in storing a result ends it after the rows that are running,
    for these are paid for.

    Args:
        rows: to run.
        count: most rows at once.
        run: runs a row; a row that fails is a result too.
        on_end: called with each row and its result.

    Raises:
        Exception: the first error of ``rows``, ``run`` or ``on_end``.
    """
    failures: list[Exception] = []

    async def work() -> None:
        while not failures:
            try:
                row = next(rows, None)
                if row is None:
                    return
                on_end(row, await run(row))
            except Exception as error:
                failures.append(error)

    async with asyncio.TaskGroup() as group:
        for _ in range(count):
            group.create_task(work())
    if failures:
        raise failures[0]
