"""A run that is cancelled before its job has left this machine: nothing is sent any more."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.journal import journal
from nodetool.fal.journal.job import Job
from nodetool.fal.journal.journal import Journal
from nodetool.fal.journal.states import JobState
from nodetool.fal.simulator import Simulator
from nodetool.nodes.fal.text_to_image import FluxDev

#: seconds within which a cancelled run must have ended
PROMPT = 2.0


class Relay:
    """A way to fal on which a connection gets stuck while it is being made.

    Args:
        proxy: what it leads to.
        passes: pieces from the client that come through before the rest is held.
    """

    def __init__(self, proxy: str, passes: int) -> None:
        self._proxy = urlsplit(proxy)
        self._passes = passes
        self.stuck = asyncio.Event()
        self.released = asyncio.Event()
        self.ended = asyncio.Event()

    async def serve(self, client: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reader, server = await asyncio.open_connection(self._proxy.hostname, self._proxy.port)
        back = asyncio.create_task(self._copy(reader, writer, passes=10**9))
        await self._copy(client, server, self._passes)
        await back
        self.ended.set()

    async def _copy(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, passes: int
    ) -> None:
        with contextlib.suppress(ConnectionError):
            while chunk := await reader.read(65536):
                if passes <= 0:
                    self.stuck.set()
                    await self.released.wait()
                passes -= 1
                writer.write(chunk)
                await writer.drain()
        writer.close()


@contextlib.asynccontextmanager
async def relayed(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, passes: int
) -> AsyncIterator[Relay]:
    relay = Relay(fal.proxy, passes)
    server = await asyncio.start_server(relay.serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    for name, value in fal.env.items():
        if value == fal.proxy:
            monkeypatch.setenv(name, f"http://{host}:{port}")
    try:
        yield relay
    finally:
        relay.released.set()
        server.close()


def book() -> Journal:
    return journal.open_journal(Path(os.environ["FAL_JOURNAL"]))


def only() -> Job:
    (job,) = book().jobs()
    return job


async def flux() -> object:
    return await FluxDev(prompt="a fox").process(WorkerContext())


@pytest.mark.parametrize("passes", [0, 1], ids=["tunnel", "handshake"])
async def test_cancelled_while_the_connection_is_made_nothing_is_sent(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, passes: int
) -> None:
    async with relayed(fal, monkeypatch, passes) as relay:
        task = asyncio.create_task(flux())
        await asyncio.wait_for(relay.stuck.wait(), 20)
        assert only().state is JobState.READY
        task.cancel()
        done, _ = await asyncio.wait({task}, timeout=PROMPT)
        relay.released.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert fal.state.of("submit") == []
        assert done, "the run went on while the connection was made"
        assert (only().state, only().owner) == (JobState.CANCELLED, None)
        await asyncio.wait_for(relay.ended.wait(), 20)
    assert fal.state.of("submit") == []


async def test_cancelled_while_fal_is_busy_nothing_is_sent_again(fal: Simulator) -> None:
    fal.fail("429=1@submit*1")
    task = asyncio.create_task(flux())
    async with asyncio.timeout(20):
        while not (fal.state.of("submit") and only().state is JobState.READY):
            await asyncio.sleep(0.01)
    task.cancel()
    done, _ = await asyncio.wait({task}, timeout=PROMPT)
    assert done
    await asyncio.sleep(1.5)  # longer than fal has asked to wait
    assert len(fal.state.of("submit")) == 1
    assert only().state is JobState.CANCELLED
