"""Run rows on other processes and machines, by Dask distributed: a row is a task.

The scheduler gives the rows of a lost worker to another one of the same machine, which finds their
jobs in the journal and resumes them. The configuration that all rows share reaches every worker
once, also those that join later, as a plugin; it contains no key: a worker has its own, from its
environment. When the map ends, the plugin is removed, and each worker first cancels its jobs at fal.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import logging
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
from nodetool.dsl.mapping.models import MapConfig, RowResult, RowState
from nodetool.dsl.mapping.row_task import run_row
from nodetool.fal import settings
from nodetool.fal.concurrency import run_to_completion
from nodetool.fal.transport.client import close_idle

try:
    from distributed import Client, KilledWorker, LocalCluster, WorkerPlugin
except ImportError:
    raise DSLError(
        "workers need Dask, which is not installed: pip install 'nodetool-fal[distributed]'"
    ) from None

#: seconds to connect to the scheduler
CONNECT_TIMEOUT = 30.0
#: seconds that abandoned rows have to cancel their jobs
SHUTDOWN_GRACE = 6.0


@dataclass(frozen=True, slots=True)
class WorkerPool:
    """Workers that are ready.

    Attributes:
        run: runs a row on one of them.
        capacity: rows that they run at once.
    """

    run: Callable[[Row], Awaitable[RowResult]]
    capacity: int


@contextlib.asynccontextmanager
async def worker_pool(
    config: MapConfig,
    store: Checkpoint,
    *,
    scheduler: str | None,
    workers: int,
    concurrency: int,
    environment: Mapping[str, str],
) -> AsyncIterator[WorkerPool]:
    """Connect to the workers of a scheduler, or start some on this machine that end with the map.

    Args:
        config: of the map.
        store: remembers which machine runs a row.
        scheduler: its address; None starts workers here.
        workers: number of workers to start here.
        concurrency: rows at once on all of these together.
        environment: variables that the workers need in addition to their own.

    Raises:
        DSLError: the scheduler cannot be reached, or a worker lacks this package.
    """
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(_silence_logs())
        if scheduler is None:
            address: Any = await stack.enter_async_context(_cluster(workers, concurrency))
        else:
            address = scheduler
        client: Any = Client(address, asynchronous=True, timeout=CONNECT_TIMEOUT, set_as_default=False)  # type: ignore[no-untyped-call]
        try:
            await stack.enter_async_context(client)
        except (OSError, ValueError) as error:
            await client.close()  # else garbage collection does, without an event loop
            raise DSLError(f"there is no scheduler at {scheduler}: {error}") from None
        plugin = MapPlugin(config, environment, is_local=scheduler is None)
        try:
            await client.register_plugin(plugin)
        except ImportError as error:
            raise DSLError(
                f"a worker does not have this version of nodetool-fal ({error})"
            ) from None
        hosts = HostAffinity(client, store)
        try:
            async with hosts.watched():
                yield WorkerPool(lambda row: _run(client, hosts, plugin.name, row), hosts.capacity)
        finally:
            with contextlib.suppress(Exception):  # from lost workers, no plugin must be removed
                await client.unregister_worker_plugin(plugin.name)


@contextlib.contextmanager
def _silence_logs() -> Iterator[None]:
    """Silence Dask, which logs every worker that starts or ends; users cannot act on that."""
    logger = logging.getLogger("distributed")
    previous = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(previous)


@contextlib.asynccontextmanager
async def _cluster(workers: int, concurrency: int) -> AsyncIterator[Any]:
    """Start a scheduler in this process and worker processes, which end with this context."""
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
            await run_to_completion(cluster)  # one that is half started cannot be closed
        yield cluster
    finally:
        await cluster.close()


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keep Ctrl+C from processes that start meanwhile: a terminal sends it to them as well.

    They cannot ignore it by themselves so early; but a blocked signal is inherited. In this process,
    another thread handles it while this one blocks it.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # when it starts later, it unblocks the signal
    done = threading.Event()
    listener = threading.Thread(target=done.wait, name="interrupts", daemon=True)
    listener.start()
    previous = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, previous)
        done.set()


async def _run(client: Any, hosts: HostAffinity, plugin_name: str, row: Row) -> RowResult:
    """Run a row on a worker and return its result; a row that several workers died of fails.

    Raises:
        DSLError: the scheduler is lost, or a worker has another version.
    """
    key = f"row-{row.number}-{uuid.uuid4().hex}"
    async with hosts.assign(row.number) as host:
        future = client.submit(_task, plugin_name, row, key=key, pure=False, workers=[host])
        try:
            result = await hosts.result_or_host_lost(host, future)
        except KilledWorker as error:
            return _failed(row, f"{error.allowed_failures + 1} workers died while they ran it")
        except HostLostError:
            return _failed(
                row,
                f"the machine {host} that ran it is lost, and only its journal shows whether "
                "it is paid for; mapping again without that machine runs it again",
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
    return RowResult(number=row.number, state=RowState.FAILED, inputs=row.values, error=error)


# -- in the workers --------------------------------------------------------------------------------

#: name of a plugin -> the runtime of its map on this worker
_runtimes: dict[str, _WorkerRuntime] = {}


class MapPlugin(WorkerPlugin):
    """Sets up a worker for the rows of a map.

    Args:
        config: of the map.
        environment: variables that the worker needs in addition to its own.
        is_local: whether this map has started the worker, on this machine.
    """

    idempotent = True

    def __init__(
        self, config: MapConfig, environment: Mapping[str, str], *, is_local: bool
    ) -> None:
        self.name = f"nodetool-fal-map-{config.map_id}-{uuid.uuid4().hex[:8]}"
        self._is_local = is_local
        self._config = config
        self._environment = dict(environment)
        self._level = logging.getLogger("nodetool.fal").getEffectiveLevel()

    def setup(self, worker: Any) -> None:
        """Start the runtime of the map on a worker.

        Raises:
            DSLError: the map is simulated, and the worker is on another machine.
        """
        authority = self._environment.get("SSL_CERT_FILE")
        if authority is not None and not Path(authority).exists():
            raise DSLError("the simulator serves one machine, and a worker is on another one")
        if self._is_local:  # a terminal interrupts them too, but the map is to end them
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, signal.SIG_IGN)
            # a worker whose heartbeat meets the end of the scheduler would log it as an error
            logging.getLogger("distributed").setLevel(logging.CRITICAL)
        logging.getLogger("nodetool.fal").setLevel(self._level)
        if self._level > logging.INFO:  # NodeTool would log the start of each worker
            logging.getLogger("nodetool.config.environment").addFilter(lambda record: False)
        _runtimes[self.name] = _WorkerRuntime(self._config, self._environment)

    async def teardown(self, worker: Any) -> None:
        """Close the runtime when the map or the worker ends."""
        runtime = _runtimes.pop(self.name, None)
        if runtime is not None:
            await asyncio.to_thread(runtime.close)


class _WorkerRuntime:
    """A thread with its own event loop: rows that compute for long do not block the worker."""

    def __init__(self, config: MapConfig, environment: Mapping[str, str]) -> None:
        self._config = config
        self._stack = contextlib.ExitStack()
        self._stack.enter_context(settings.environment(environment))
        self.loop = asyncio.new_event_loop()
        self._closed = asyncio.Event()
        self._rows: set[asyncio.Task[Any]] = set()
        self._thread = threading.Thread(target=self._serve, name="rows", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self._run_until_closed())

    async def _run_until_closed(self) -> None:
        await self._closed.wait()
        for task in self._rows:  # abandoned rows
            if not task.cancelling():  # a second time would cut off the cancellation at fal
                task.cancel()
        await asyncio.gather(*self._rows, return_exceptions=True)
        await close_idle()

    async def run(self, row: Row) -> RowResult:
        """Run a row, in this event loop."""
        task = asyncio.current_task()
        assert task is not None
        self._rows.add(task)
        try:
            return await run_row(self._config, row)
        finally:
            self._rows.discard(task)

    def close(self) -> None:
        """Cancel the rows that are running, and restore the environment."""
        self.loop.call_soon_threadsafe(self._closed.set)
        self._thread.join(SHUTDOWN_GRACE)
        self._stack.close()


async def _task(plugin_name: str, row: Row) -> RowResult:
    """Run a row on this worker."""
    runtime = _runtimes[plugin_name]
    future = asyncio.run_coroutine_threadsafe(runtime.run(row), runtime.loop)
    return await asyncio.wrap_future(future)
