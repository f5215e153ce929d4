"""The simulator as a server: one port on loopback that is a proxy with all of fal behind it."""

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
from nodetool.fal.simulator import hosts
from nodetool.fal.simulator.faults import Fault
from nodetool.fal.simulator.http.app import App
from nodetool.fal.simulator.http.connection import HttpConnection, ProxyProtocol
from nodetool.fal.simulator.jobs import Job, State
from nodetool.fal.simulator.model_list import ModelList

#: a key that simulators accept; it is worth nothing anywhere else
KEY = "simulator:costs-nothing"
_KEEP_ALIVE = 75  # seconds, longer than clients keep an idle connection
_THREAD_TIMEOUT = 30.0  # seconds for the thread to start and to end


class Simulator:
    """fal on this machine: every endpoint, with made-up results.

    A context manager that serves in a thread of its own::

        with Simulator(faults=["429=1@submit*2"]) as fal:
            subprocess.run([...], env={**os.environ, **fal.env})
            assert fal.state.count("fal-ai/flux/dev") == 1

    Args:
        seed: equal calls with equal seeds give equal results.
        latency: seconds that a job takes, at least and at most.
        faults: rules or faults; see :mod:`nodetool.fal.simulator.faults`.
        keys: name -> key that is accepted; by default everything in the form of a key is.
        port: on loopback; 0 for a free one.

    Attributes:
        state: the jobs and the requests that arrived.
        port: on which it serves.
        authority: file with the certificate of the authority that signed the simulator's own.

    Raises:
        ValueError: if a rule or the latency is invalid.
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

    # -- configuration ------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """Return the jobs and the requests that arrived."""
        return self._app.state

    @property
    def keys(self) -> Mapping[str, str] | None:
        """Return name -> key that is accepted; None accepts everything in the form of a key."""
        return self._app.keys

    @keys.setter
    def keys(self, keys: Mapping[str, str] | None) -> None:
        self._app.keys = keys

    @property
    def proxy(self) -> str:
        """Return the URL of the proxy for clients."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def env(self) -> dict[str, str]:
        """Return the environment variables of a client, the key included.

        The journal is a separate one: no simulated job is ever mistaken for a paid one, and no paid
        job is searched for here. There is no spend limit: a simulated job costs nothing.
        """
        key = next(iter(self.keys.values()), KEY) if self.keys else KEY
        return {
            **dict.fromkeys(KEY_NAMES, key),
            "FAL_JOURNAL": str(self._folder / "jobs.sqlite"),
            "FAL_SPEND_LIMIT": "",
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
            headers: additional headers of the result.
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
            ValueError: if the document describes no call.
        """
        self._app.endpoints.serve(endpoint_id, document, output)

    @property
    def models(self) -> ModelList:
        """Return what the platform lists: the models of the catalogue, unless they are replaced."""
        return self._app.models

    def mount(self, endpoint_id: str, base_url: str) -> None:
        """Let another server compute results: the arguments are posted to ``base_url``.

        Its status and its body, errors included, become the outcome of the job.
        """
        self._app.endpoints.mount(endpoint_id, base_url)

    def put(self, name: str, data: bytes, content_type: str = "application/octet-stream") -> str:
        """Serve a file, and return its URL."""
        self._app.files.put(name, data, content_type)
        return f"https://{hosts.CDN}/files/{quote(name)}"

    def fail(self, rule: str | Fault) -> None:
        """Inject a fault from now on.

        Raises:
            ValueError: if the text is not a rule.
        """
        self._app.faults.add(rule)

    def clear_faults(self) -> None:
        """Remove all faults."""
        self._app.faults.clear()

    def reset(self) -> None:
        """Remove all configuration and all history; ``keys`` stay."""
        self.clear_faults()
        self._app.endpoints.clear()
        self._app.models.clear()
        self._app.files.clear()
        self._app.state.clear()

    def transport(self) -> httpx.ASGITransport:
        """Return a transport for ``httpx.AsyncClient(transport=…)`` that uses no network."""
        return httpx.ASGITransport(self._app)

    def on_result(self, tell: Callable[[Job], None]) -> None:
        """Call ``tell`` with each job whose result is sent for the first time."""
        self._app.on_result = tell

    # -- life cycle ---------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run, name="fal-simulator", daemon=True)
        self._thread.start()
        self._ready.wait(_THREAD_TIMEOUT)
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
            self._thread.join(_THREAD_TIMEOUT)
        self.close()

    def stop(self) -> None:
        """Stop :meth:`run`, from any thread, also before it has started."""
        self._stopped = True
        loop, stop = self._loop, self._stop
        if loop is not None and stop is not None:
            with contextlib.suppress(RuntimeError):  # it has ended
                loop.call_soon_threadsafe(stop.set)

    def close(self) -> None:
        """Remove all files and folders on disk."""
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
            started: called when the port is open.

        Raises:
            OSError: if the port cannot be opened.
        """
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        if self._stopped:
            return
        state, pending = ServerState(), set[ProxyProtocol]()
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
                lambda: HttpConnection(config, state), context, self._app.faults, pending
            ),
            "127.0.0.1",
            self.port,
            backlog=2048,
        )
        self.port = server.sockets[0].getsockname()[1]
        started()
        await self._stop.wait()
        server.close()
        await _disconnect(state, pending, self.state.jobs.values())

    def _certificate(self) -> ssl.SSLContext:
        """Return a TLS context for fal's host names, signed by an authority of its own."""
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.authority)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*hosts.HOSTS).configure_cert(context)
        context.num_tickets = 0  # connections stay open and are not resumed
        return context


async def _disconnect(state: ServerState, pending: set[ProxyProtocol], jobs: list[Job]) -> None:
    """Close all connections and cancel the tasks that they were waiting for."""
    for connection in list(state.connections):
        connection.transport.abort()
    tasks: list[asyncio.Task[Any]] = [job.task for job in jobs if job.task is not None]
    tasks += state.tasks
    for task in tasks:
        task.cancel()
    for connection_start in list(pending):
        tasks += connection_start.close()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0)  # sockets are closed one step of the loop after they are aborted
