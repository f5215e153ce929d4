"""A server in a thread of this process, on the simulator, and OpenAI's client of it."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from openai import OpenAI

from nodetool.fal.server.app import create_app
from nodetool.fal.server.options import ServerOptions
from nodetool.fal.simulator import Simulator


@dataclass(frozen=True, slots=True)
class Served:
    """A running server."""

    options: ServerOptions
    port: int

    @property
    def url(self) -> str:
        """Return what clients call their base URL."""
        return f"http://127.0.0.1:{self.port}/v1"


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.contextmanager
def serving(options: ServerOptions) -> Iterator[Served]:
    """Serve while the body runs."""
    config = uvicorn.Config(
        create_app(options), host=options.host, port=0, log_level="warning", log_config=None,
        timeout_graceful_shutdown=5,
    )  # fmt: skip
    server = _Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        until(lambda: server.started or not thread.is_alive())
        yield Served(options, server.servers[0].sockets[0].getsockname()[1])
    finally:
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive()


def until(is_so: Callable[[], Any], seconds: float = 20) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it takes too long"
        time.sleep(0.02)


@pytest.fixture
def served(fal: Simulator, tmp_path: Path) -> Iterator[Served]:
    """Serve on a simulator whose jobs take no time."""
    with serving(ServerOptions(folder=tmp_path)) as server:
        yield server


@pytest.fixture
def served_slowly(slow: Simulator, tmp_path: Path) -> Iterator[Served]:
    """Serve on a simulator whose jobs take a while."""
    with serving(ServerOptions(folder=tmp_path)) as server:
        yield server


@pytest.fixture
def openai(served: Served) -> Iterator[OpenAI]:
    """Provide OpenAI's own client."""
    with OpenAI(base_url=served.url, api_key="none") as client:
        yield client
