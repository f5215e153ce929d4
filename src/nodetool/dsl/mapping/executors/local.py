"""Rows one after the other, several at once, in the order of the table."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import RowResult


async def run_all(
    rows: Iterator[Row],
    count: int,
    run: Callable[[Row], Awaitable[RowResult]],
    ended: Callable[[Row, RowResult], None],
) -> None:
    """Run all rows, ``count`` at once; no more than these are in memory.

    What goes wrong with the table or with writing results down ends it after the rows that are
    under way: they are paid for.

    Args:
        rows: what is to be run.
        count: how many at once.
        run: does what is to be done for a row; a row that fails is a result too.
        ended: is told of each row.
    """
    failures: list[Exception] = []

    async def work() -> None:
        while not failures:
            try:
                row = next(rows, None)
                if row is None:
                    return
                ended(row, await run(row))
            except Exception as error:
                failures.append(error)

    async with asyncio.TaskGroup() as group:
        for _ in range(count):
            group.create_task(work())
    if failures:
        raise failures[0]
