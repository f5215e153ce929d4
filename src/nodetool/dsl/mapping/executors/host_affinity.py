"""Keep each row on the machine that it was first assigned to.

Each machine has its own journal, because a file that several processes write to must be local. So
only the machine that a row was assigned to knows what was sent for it: the row stays there,
whichever worker of it is lost, and also when the map is killed and resumed. Where a machine is lost,
its rows fail and say so; they are paid for again only when the caller then maps again.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.checkpoint import Checkpoint

#: seconds between two requests for the list of workers
POLL_INTERVAL = 1.0
#: seconds after which a machine without workers counts as lost
GRACE = 60.0


class HostLostError(DSLError):
    """The machine that runs a row is lost."""


class HostAffinity:
    """Assigns rows to the machines of a scheduler.

    Args:
        client: of the scheduler.
        store: remembers which machine runs a row, also after this process has died.
    """

    def __init__(self, client: Any, store: Checkpoint) -> None:
        self._client = client
        self._store = store
        self._threads: Counter[str] = Counter()
        self._last_seen: dict[str, float] = {}
        self._lost: dict[str, asyncio.Event] = {}
        self._busy: Counter[str] = Counter()

    @property
    def capacity(self) -> int:
        """Return the number of rows that all machines run at once."""
        return self._threads.total()

    @contextlib.asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """Keep the list of machines up to date.

        Raises:
            DSLError: the scheduler has no workers.
        """
        try:
            await self._client.wait_for_workers(1, timeout=GRACE)
        except TimeoutError:
            raise DSLError(
                "the scheduler has no workers; start some with dask worker and its address"
            ) from None
        await self._update_hosts()
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(POLL_INTERVAL)
            with contextlib.suppress(OSError):  # when the scheduler is lost, the tasks fail
                await self._update_hosts()

    async def _update_hosts(self) -> None:
        identity = await self._client.scheduler.identity(n_workers=-1)
        self._threads = Counter()
        now = time.monotonic()
        for worker in identity["workers"].values():
            self._threads[worker["host"]] += worker["nthreads"]
            self._last_seen[worker["host"]] = now
        for host, seen in self._last_seen.items():
            lost = self._lost.setdefault(host, asyncio.Event())
            if host in self._threads:
                lost.clear()
            elif now - seen > GRACE:
                lost.set()

    @contextlib.asynccontextmanager
    async def assign(self, number: int) -> AsyncIterator[str]:
        """Assign a row to a machine: the one that had it before, or the least busy one.

        Args:
            number: of the row, from 1.

        Raises:
            DSLError: there is no machine any more.
        """
        host, has_ended = self._store.row_host(number)
        if not host or (has_ended and host not in self._threads):
            host = await self._least_busy()
            self._store.record_host(number, host)
        self._last_seen.setdefault(host, time.monotonic())
        self._busy[host] += 1
        try:
            yield host
        finally:
            self._busy[host] -= 1

    async def _least_busy(self) -> str:
        deadline = time.monotonic() + GRACE
        while not self._threads:
            if time.monotonic() > deadline:
                raise DSLError(
                    "no workers are left; map again into the same folder to go on, nothing is "
                    "paid twice"
                )
            await asyncio.sleep(POLL_INTERVAL)
        return min(self._threads, key=lambda host: self._busy[host] / self._threads[host])

    async def result_or_host_lost(self, host: str, future: Any) -> Any:
        """Return the result of a task on a machine.

        Args:
            host: the machine.
            future: Dask's, of the task.

        Raises:
            HostLostError: the machine is lost.
        """
        lost = asyncio.create_task(self._lost.setdefault(host, asyncio.Event()).wait())
        result = asyncio.ensure_future(future.result())
        try:
            await asyncio.wait({lost, result}, return_when=asyncio.FIRST_COMPLETED)
            if result.done():
                return result.result()
            raise HostLostError(host)
        finally:
            lost.cancel()
            result.cancel()
            await asyncio.gather(lost, result, return_exceptions=True)
