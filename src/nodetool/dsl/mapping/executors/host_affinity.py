"""Which machine has which row in hand.

Each machine has its own list of jobs, for a file that several write to at once must be on one. So
only the machine that a row was given to knows what was sent for it: the row stays there, whichever
worker of it is lost, and also when the map is killed and goes on. Where a machine is gone, its rows
fail and say so; only who then maps again pays for them anew.
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

#: seconds between two looks at who is there
POLL_INTERVAL = 1.0
#: seconds after which a machine without workers is gone
GRACE = 60.0


class HostLostError(Exception):
    """The machine that has a row in hand is gone."""


class HostAffinity:
    """The machines of a scheduler.

    Args:
        client: of the scheduler.
        store: knows which machine has a row in hand, also after this process has died.
    """

    def __init__(self, client: Any, store: Checkpoint) -> None:
        self._client = client
        self._store = store
        self._threads: Counter[str] = Counter()
        self._seen: dict[str, float] = {}
        self._gone: dict[str, asyncio.Event] = {}
        self._busy: Counter[str] = Counter()

    @property
    def places(self) -> int:
        """Rows that they run at once."""
        return self._threads.total()

    @contextlib.asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """Look who is there, again and again.

        Raises:
            DSLError: when nobody is.
        """
        try:
            await self._client.wait_for_workers(1, timeout=GRACE)
        except TimeoutError:
            raise DSLError(
                "the scheduler has no workers; start some with dask worker and its address"
            ) from None
        await self._look()
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(POLL_INTERVAL)
            with contextlib.suppress(OSError):  # tasks tell when the scheduler is gone
                await self._look()

    async def _look(self) -> None:
        told = await self._client.scheduler.identity(n_workers=-1)
        self._threads = Counter()
        now = time.monotonic()
        for worker in told["workers"].values():
            self._threads[worker["host"]] += worker["nthreads"]
            self._seen[worker["host"]] = now
        for host, seen in self._seen.items():
            gone = self._gone.setdefault(host, asyncio.Event())
            if host in self._threads:
                gone.clear()
            elif now - seen > GRACE:
                gone.set()

    @contextlib.asynccontextmanager
    async def assign(self, number: int) -> AsyncIterator[str]:
        """Give a row to a machine: the one that had it before, or the least busy one.

        Raises:
            DSLError: when there is none any more.
        """
        host, failed = self._store.row_host(number)
        if not host or (failed and host not in self._threads):
            host = await self._least_busy()
            self._store.record_host(number, host)
        self._seen.setdefault(host, time.monotonic())
        self._busy[host] += 1
        try:
            yield host
        finally:
            self._busy[host] -= 1

    async def _least_busy(self) -> str:
        until = time.monotonic() + GRACE
        while not self._threads:
            if time.monotonic() > until:
                raise DSLError(
                    "no workers are left; map again into the same folder to go on, nothing is "
                    "paid twice"
                )
            await asyncio.sleep(POLL_INTERVAL)
        return min(self._threads, key=lambda host: self._busy[host] / self._threads[host])

    async def result_or_host_lost(self, host: str, future: Any) -> Any:
        """The result of a task on a machine.

        Raises:
            MachineGone: when the machine is.
        """
        gone = asyncio.create_task(self._gone.setdefault(host, asyncio.Event()).wait())
        result = asyncio.ensure_future(future.result())
        try:
            await asyncio.wait({gone, result}, return_when=asyncio.FIRST_COMPLETED)
            if result.done():
                return result.result()
            raise HostLostError(host)
        finally:
            gone.cancel()
            result.cancel()
            await asyncio.gather(gone, result, return_exceptions=True)
