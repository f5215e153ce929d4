"""Rows on other processes and machines, by Dask distributed: a row is a task.

The scheduler gives the rows of a worker that is lost to another one of the same machine, which
finds their jobs on the list of jobs and takes them up. What is the same for all rows reaches every
worker once, also those that join later, as a plugin; keys are not in it: a worker has its own, from
its environment. When the map ends, the plugin is removed, and each worker first cancels what it has
at fal.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
import os
import signal
import threading
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

from nodetool.dsl.errors import DSLError
from nodetool.dsl.mapping.checkpoint import Checkpoint
from nodetool.dsl.mapping.executors.host_affinity import HostAffinity, HostLostError
from nodetool.dsl.mapping.input_tables import Row
from nodetool.dsl.mapping.models import FAILED, MapConfig, RowResult
from nodetool.dsl.mapping.row_task import run_row
from nodetool.fal.concurrency import run_to_completion
from nodetool.fal.transport.client import close_idle

try:
    from distributed import Client, KilledWorker, LocalCluster, WorkerPlugin
except ImportError:
    raise DSLError(
        "workers need Dask, which is not installed: pip install 'nodetool-fal[distributed]'"
    ) from None

#: seconds to find the scheduler
CONNECT = 30.0
#: seconds that rows which nobody waits for any more have to cancel their jobs
SHUTDOWN_GRACE = 6.0


@dataclass(frozen=True, slots=True)
class WorkerPool:
    """Workers at hand.

    Attributes:
        run: has a row run by one of them.
        places: rows that they run at once.
    """

    run: Callable[[Row], Awaitable[RowResult]]
    places: int


@contextlib.asynccontextmanager
async def worker_pool(
    setup: MapConfig,
    store: Checkpoint,
    *,
    scheduler: str | None,
    workers: int,
    concurrency: int,
    environment: Mapping[str, str],
) -> AsyncIterator[WorkerPool]:
    """Workers of a scheduler, or some of this machine that end with the map.

    Args:
        setup: what is the same for all rows.
        store: knows which machine has a row in hand.
        scheduler: its address; None starts workers here.
        workers: how many are started here.
        concurrency: rows at once that they are to run together.
        environment: what their environment must say besides.

    Raises:
        DSLError: when the scheduler is not found.
    """
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(_quiet())
        if scheduler is None:
            address: Any = await stack.enter_async_context(_cluster(workers, concurrency))
        else:
            address = scheduler
        client: Any = Client(address, asynchronous=True, timeout=CONNECT, set_as_default=False)  # type: ignore[no-untyped-call]
        try:
            await stack.enter_async_context(client)
        except (OSError, ValueError) as error:
            await client.close()  # else it tries to when it is collected, without a loop
            raise DSLError(f"there is no scheduler at {scheduler}: {error}") from None
        plugin = MapPlugin(setup, environment, ours=scheduler is None)
        try:
            await client.register_plugin(plugin)
        except ImportError as error:
            raise DSLError(f"a worker has no nodetool-fal like the one here ({error})") from None
        machines = HostAffinity(client, store)
        try:
            async with machines.watched():
                yield WorkerPool(
                    lambda row: _run(client, machines, plugin.name, row), machines.places
                )
        finally:
            with contextlib.suppress(Exception):  # whoever is gone needs no plugin removed
                await client.unregister_worker_plugin(plugin.name)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Dask tells of every worker that comes and goes; that is its own affair."""
    logger = logging.getLogger("distributed")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(before)


@contextlib.asynccontextmanager
async def _cluster(workers: int, concurrency: int) -> AsyncIterator[Any]:
    """A scheduler in this process and workers beside it; all end with this, however it ends."""
    cluster: Any = LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=workers,
        threads_per_worker=-(-concurrency // workers),
        processes=True,
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",  # None is a fixed port
        silence_logs=logging.CRITICAL,
        asynchronous=True,
    )
    try:
        with _without_interrupts():
            await run_to_completion(cluster)  # one that has started by half cannot be closed
        yield cluster
    finally:
        await cluster.close()


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keep Ctrl+C from the processes that begin meanwhile: a terminal sends it to them as well.

    They are not even far enough to ignore it by themselves; a blocked signal is inherited. Here,
    another thread takes it as long as this one does not.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # when it starts later, it unblocks the signal
    over = threading.Event()
    listener = threading.Thread(target=over.wait, name="interrupts", daemon=True)
    listener.start()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        over.set()


async def _run(client: Any, machines: HostAffinity, crew: str, row: Row) -> RowResult:
    """Have a row run; one that several workers died of fails."""
    key = f"row-{row.number}-{uuid.uuid4().hex}"
    async with machines.assign(row.number) as host:
        future = client.submit(_task, crew, row, key=key, pure=False, workers=[host])
        try:
            result = await machines.result_or_host_lost(host, future)
        except KilledWorker as error:
            return _failed(row, f"{error.allowed_failures + 1} workers died while they ran it")
        except HostLostError:
            return _failed(
                row,
                f"the machine {host} that had it in hand is gone, and only its list of jobs says "
                "whether it is paid for; mapping again without that machine runs it anew",
            )
        except concurrent.futures.CancelledError:
            raise DSLError(
                "the scheduler is gone; map again into the same folder to go on, nothing is paid "
                "twice"
            ) from None
        finally:
            future.release()
    if not isinstance(result, RowResult):
        raise DSLError("a worker has another version of nodetool-fal")
    return result


def _failed(row: Row, error: str) -> RowResult:
    return RowResult(number=row.number, state=FAILED, inputs=row.values, error=error)


# -- in the workers --------------------------------------------------------------------------------

_crews: dict[str, _WorkerRuntime] = {}


class MapPlugin(WorkerPlugin):
    """What a worker needs for the rows of a map."""

    idempotent = True

    def __init__(self, setup: MapConfig, environment: Mapping[str, str], *, ours: bool) -> None:
        self.name = f"nodetool-fal-map-{setup.map_id}-{uuid.uuid4().hex[:8]}"
        self._ours = ours
        self._setup = setup
        self._environment = dict(environment)
        self._level = logging.getLogger("nodetool.fal").getEffectiveLevel()

    def setup(self, worker: Any) -> None:
        """A worker begins."""
        authority = self._environment.get("SSL_CERT_FILE")
        if authority is not None and not Path(authority).exists():
            raise DSLError("the simulator serves one machine, and a worker is on another one")
        if self._ours:  # a terminal interrupts them too, but it is the map that ends them
            for sign in (signal.SIGINT, signal.SIGTERM):
                signal.signal(sign, signal.SIG_IGN)
            # a worker that asks for news just when the scheduler ends would tell of it as an error
            logging.getLogger("distributed").setLevel(logging.CRITICAL)
        logging.getLogger("nodetool.fal").setLevel(self._level)
        if self._level > logging.INFO:  # NodeTool would tell of each worker that it begins
            logging.getLogger("nodetool.config.environment").addFilter(lambda record: False)
        _crews[self.name] = _WorkerRuntime(self._setup, self._environment)

    async def teardown(self, worker: Any) -> None:
        """The map has ended, or the worker does."""
        crew = _crews.pop(self.name, None)
        if crew is not None:
            await asyncio.to_thread(crew.close)


class _WorkerRuntime:
    """A thread with a loop of its own: rows that take a while to think do not silence the worker."""

    def __init__(self, setup: MapConfig, environment: Mapping[str, str]) -> None:
        self.setup = setup
        self._before = {name: os.environ.get(name) for name in environment}
        os.environ.update(environment)
        self.loop = asyncio.new_event_loop()
        self._over = asyncio.Event()
        self._rows: set[asyncio.Task[Any]] = set()
        self._thread = threading.Thread(target=self._serve, name="rows", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self._live())

    async def _live(self) -> None:
        await self._over.wait()
        for task in self._rows:  # rows that nobody waits for any more
            if not task.cancelling():  # the second time would cut off telling fal
                task.cancel()
        await asyncio.gather(*self._rows, return_exceptions=True)
        await close_idle()

    async def run(self, row: Row) -> RowResult:
        """Run a row, in this loop."""
        task = asyncio.current_task()
        assert task is not None
        self._rows.add(task)
        try:
            return await run_row(self.setup, row)
        finally:
            self._rows.discard(task)

    def close(self) -> None:
        """End what is under way, and leave the environment as it was."""
        self.loop.call_soon_threadsafe(self._over.set)
        self._thread.join(SHUTDOWN_GRACE)
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


async def _task(crew: str, row: Row) -> RowResult:
    """A row, on the worker."""
    mine = _crews[crew]
    work = asyncio.run_coroutine_threadsafe(mine.run(row), mine.loop)
    return await asyncio.wrap_future(work)
