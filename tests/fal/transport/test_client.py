"""Requests to fal: each sent once, answered within a time and a size that can be."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import fal_client.client as client_module
import httpx
import pytest
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import UnknownOutcomeError
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.transport import client as clients
from nodetool.fal.transport.client import GuardedClient, InvalidResponseError
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers.simulators import FLUX, FOX


@pytest.fixture
async def client(fal: Simulator) -> AsyncIterator[GuardedClient]:
    created = GuardedClient(key=KEY)
    yield created
    await created.close()


async def test_an_answer_that_drips_without_end_is_given_up(
    fal: Simulator, client: GuardedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = await client.submit_once(FLUX, FOX)
    monkeypatch.setattr(clients, "RESPONSE_TIMEOUT", 0.3)
    asking: dict[str, Callable[[], Awaitable[object]]] = {
        "submit": lambda: client.submit_once(FLUX, FOX),
        "status": lambda: client.get_once(handle.status_url),
        "cancel": lambda: client.cancel_once(handle),
    }
    for stage, ask in asking.items():
        fal.clear_faults()
        fal.fail(f"drip=0.2@{stage}")
        started = time.monotonic()
        with pytest.raises(httpx.ReadTimeout, match="too long"):
            await ask()
        assert time.monotonic() - started < 2


async def test_a_submission_whose_answer_drips_is_found_and_paid_once(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "RESPONSE_TIMEOUT", 0.5)
    fal.fail("drip=0.2@submit*1")
    outputs = await FluxDev(prompt="a fox").process(WorkerContext(secrets={"FAL_API_KEY": KEY}))
    assert outputs["output"]
    assert fal.state.count(FLUX) == 1


async def test_an_answer_without_end_does_not_fill_the_memory(
    client: GuardedClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = await client.submit_once(FLUX, FOX)
    monkeypatch.setattr(clients, "MAX_RESPONSE_BYTES", 20)
    with pytest.raises(InvalidResponseError, match="larger than"):
        await client.submit_once(FLUX, FOX)
    with pytest.raises(InvalidResponseError, match="larger than"):
        await client.cancel_once(handle)


@pytest.mark.parametrize(
    "url",
    [
        "https://queue.fal.run:1x/a",
        "https://queue.fal.run/\0",
        "https://queue.fal.run@evil.example/",
        "https://evil.example\\@queue.fal.run/",
        "https://[queue.fal.run/",
        "http://queue.fal.run/a",
        "https://queue.fal.run/" + "a" * 2000,
        7,
    ],
)
async def test_addresses_that_are_not_fals_are_not_used(client: GuardedClient, url: object) -> None:
    handle = await client.handle(FLUX, "some-request", {"status_url": url})
    assert handle.status_url == "https://queue.fal.run/fal-ai/flux/requests/some-request/status"
    own = "https://queue.falrun.com/other"
    assert (await client.handle(FLUX, "a", {"status_url": own})).status_url == own


async def test_a_host_that_is_none_is_told_at_once(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "QUEUE_URL_FORMAT", "https://queue.fal.run:1x/")
    async with asyncio.timeout(20):
        with pytest.raises(UnknownOutcomeError, match="nothing was sent"):
            await FluxDev(prompt="a").process(WorkerContext(secrets={"FAL_API_KEY": KEY}))
    assert list(fal.state.requests) == []
