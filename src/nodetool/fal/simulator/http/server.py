"""The simulator as a server: one port on loopback that is a proxy and all of fal behind it."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import ssl
import tempfile
import threading
import weakref
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import httpx
import trustme
from uvicorn.config import Config
from uvicorn.server import ServerState

from nodetool.fal.settings import KEY_NAMES
from nodetool.fal.simulator.faults import Fault
from nodetool.fal.simulator.http import hosts
from nodetool.fal.simulator.http.app import App
from nodetool.fal.simulator.http.connection import HttpConnection, ProxyProtocol
from nodetool.fal.simulator.jobs import Job, State

#: a key that simulators accept; it is worth nothing anywhere else
KEY = "simulator:costs-nothing"
_KEEP_ALIVE = 75  # seconds, longer than clients keep an idle connection
_PATIENCE = 30.0  # seconds for the thread to begin and to end


class Simulator:
    """fal on this machine: every endpoint, with made-up results.

    A context manager that serves in a thread of its own::

        with Simulator(faults=["429=1@submit*2"]) as fal:
            subprocess.run([...], env={**os.environ, **fal.env})
            assert fal.state.count("fal-ai/flux/dev") == 1

    Args:
        seed: equal calls of equal seeds give equal results.
        latency: seconds that a job takes, at least and at most.
        faults: rules or faults; see :mod:`nodetool.fal.simulator.faults`.
        keys: name -> key that is accepted; by default all that look like keys are.
        port: on loopback; 0 for a free one.

    Attributes:
        state: what was submitted and what arrived.
        port: where it serves.
        authority: file with the certificate of the authority that signed the simulator's own.

    Raises:
        ValueError: when a rule is none or a latency is impossible.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        latency: tuple[float, float] = (0.0, 0.0),
        faults: Collection[str | Fault] = (),
        keys: Mapping[str, str] | None = None,
        port: int = 0,
    ) -> None:
        if not 0 <= latency[0] <= latency[1] < float("inf"):
            raise ValueError(f"a job cannot take from {latency[0]} to {latency[1]} seconds")
        self.port = port
        self._app = App(seed=seed, latency=latency, faults=faults, keys=keys)
        self._folder = Path(tempfile.mkdtemp(prefix="fal-simulator-"))
        self._cleanup = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self.authority = self._folder / "authority.pem"
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._stopped = False
        self._ready = threading.Event()
        self._failure: BaseException | None = None

    # -- what a test says ---------------------------------------------------------------------

    @property
    def state(self) -> State:
        """What was submitted and what arrived."""
        return self._app.state

    @property
    def keys(self) -> Mapping[str, str] | None:
        """Name -> key that is accepted; None accepts all that look like keys."""
        return self._app.keys

    @keys.setter
    def keys(self, keys: Mapping[str, str] | None) -> None:
        self._app.keys = keys

    @property
    def proxy(self) -> str:
        """The address that clients take as their proxy."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def env(self) -> dict[str, str]:
        """What a client's environment must say, the key included.

        Its list of jobs is one of its own: nothing simulated is ever taken for a paid job, and no
        paid job is looked for here.
        """
        key = next(iter(self.keys.values()), KEY) if self.keys else KEY
        return {
            **dict.fromkeys(KEY_NAMES, key),
            "FAL_JOURNAL": str(self._folder / "jobs.sqlite"),
            "SSL_CERT_FILE": str(self.authority),
            **dict.fromkeys(("HTTPS_PROXY", "https_proxy"), self.proxy),
            **dict.fromkeys(("NO_PROXY", "no_proxy"), "localhost,127.0.0.1"),
            **dict.fromkeys(("ALL_PROXY", "all_proxy"), ""),
        }

    def answer(
        self,
        endpoint_id: str,
        body: Any,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Fix the result of an endpoint, in the catalogue or not.

        Args:
            endpoint_id: such as ``fal-ai/flux/dev``.
            body: a JSON value; bytes are sent as they are.
            status: HTTP status of the result.
            headers: more headers of the result.
        """
        self._app.endpoints.set_result(endpoint_id, body, status, headers)

    def serve(
        self,
        endpoint_id: str,
        document: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
    ) -> None:
        """Add an endpoint, or replace one of the catalogue.

        Args:
            endpoint_id: such as ``my/app``.
            document: an OpenAPI document, or the JSON schema of the arguments.
            output: the JSON schema of the result, where the document does not have it.

        Raises:
            ValueError: when the document describes no call.
        """
        self._app.endpoints.serve(endpoint_id, document, output)

    def mount(self, endpoint_id: str, base_url: str) -> None:
        """Let another server do the work: the arguments are posted to ``base_url``.

        Its status and its body, errors included, become the outcome of the job.
        """
        self._app.endpoints.mount(endpoint_id, base_url)

    def put(self, name: str, data: bytes, content_type: str = "application/octet-stream") -> str:
        """Serve a file; returns its address."""
        self._app.files.put(name, data, content_type)
        return f"https://{hosts.CDN}/files/{quote(name)}"

    def fail(self, rule: str | Fault) -> None:
        """Let something go wrong from now on.

        Raises:
            ValueError: when the text is no rule.
        """
        self._app.faults.add(rule)

    def heal(self) -> None:
        """Forget all faults."""
        self._app.faults.clear()

    def reset(self) -> None:
        """Forget everything that was said and everything that happened; ``keys`` stay."""
        self.heal()
        self._app.endpoints.clear()
        self._app.files.clear()
        self._app.state.clear()

    def transport(self) -> httpx.ASGITransport:
        """For a client in this process, without a network: ``httpx.AsyncClient(transport=…)``."""
        return httpx.ASGITransport(self._app)

    def on_result(self, tell: Callable[[Job], None]) -> None:
        """Be told of each job whose result is given out for the first time."""
        self._app.served = tell

    # -- life ---------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run, name="fal-simulator", daemon=True)
        self._thread.start()
        self._ready.wait(_PATIENCE)
        if self._failure is not None:
            self.close()
            raise self._failure
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        if self._thread is not None:
            self._thread.join(_PATIENCE)
        self.close()

    def stop(self) -> None:
        """End :meth:`run`, from any thread, also when it has not begun yet."""
        self._stopped = True
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None:
            with contextlib.suppress(RuntimeError):  # it has ended
                loop.call_soon_threadsafe(stop.set)

    def close(self) -> None:
        """Remove what is on disk."""
        self._app.files.close()
        self._cleanup()

    def _run(self) -> None:
        try:
            asyncio.run(self.run(self._ready.set))
        except BaseException as failure:
            self._failure = failure
        finally:
            self._ready.set()

    async def run(self, started: Callable[[], object]) -> None:
        """Serve until :meth:`stop`.

        Args:
            started: is called when the port is open.

        Raises:
            OSError: when the port cannot be had.
        """
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        if self._stopped:
            return
        state, opened = ServerState(), set[ProxyProtocol]()
        config = Config(
            self._app,
            http=HttpConnection,
            ws="none",
            lifespan="off",
            log_config=None,
            proxy_headers=False,
            timeout_keep_alive=_KEEP_ALIVE,
        )
        config.load()
        context = self._certificate()
        server = await self._loop.create_server(
            lambda: ProxyProtocol(
                lambda: HttpConnection(config, state), context, self._app.faults, opened
            ),
            "127.0.0.1",
            self.port,
            backlog=2048,
        )
        self.port = server.sockets[0].getsockname()[1]
        started()
        await self._stop.wait()
        server.close()
        await _hang_up(state, opened, self.state.jobs.values())

    def _certificate(self) -> ssl.SSLContext:
        """TLS for fal's names, by an authority of its own."""
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.authority)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*hosts.HOSTS).configure_cert(context)
        context.num_tickets = 0  # connections are kept, not resumed
        return context


async def _hang_up(state: ServerState, opened: set[ProxyProtocol], jobs: list[Job]) -> None:
    """Close all connections and end what they were waiting for."""
    for connection in list(state.connections):
        connection.transport.abort()
    tasks: list[asyncio.Task[Any]] = [job.task for job in jobs if job.task is not None]
    tasks += state.tasks
    for task in tasks:
        task.cancel()
    for door in list(opened):
        tasks += door.close()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0)  # sockets are closed one step after they are aborted
