"""A running simulator and clients of it, as fixtures for several test modules."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator
from typing import Any

import fal_client.client as client_module
import httpx
import pytest
from fal_client import SyncClient

from nodetool.fal.simulator import KEY, Simulator
from tests.leaks import assert_no_key

FLUX = "fal-ai/flux/dev"
QUEUE = f"https://queue.fal.run/{FLUX}"
LISTING = "https://api.fal.ai/v1/models/requests/by-endpoint"
FOX = {"prompt": "a fox"}
AUTH = {"Authorization": f"Key {KEY}"}


def lead(monkeypatch: pytest.MonkeyPatch, simulator: Simulator) -> None:
    """Let clients of this process find a simulator; each test keeps the journal that it has."""
    for name, value in simulator.env.items():
        if name != "FAL_JOURNAL":
            monkeypatch.setenv(name, value)


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def fal(
    running: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Simulator]:
    """One that starts anew; whatever a test does, no log shows the key."""
    running.reset()
    lead(monkeypatch, running)
    monkeypatch.setattr(client_module, "BASE_DELAY", 0.001)
    caplog.set_level(logging.DEBUG)
    yield running
    assert_no_key(caplog.text)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """One whose jobs take a while."""
    with Simulator(latency=(0.6, 0.6)) as simulator:
        lead(monkeypatch, simulator)
        yield simulator


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[SyncClient]:
    made = SyncClient(key=KEY)
    opened: list[httpx.Client] = []
    of_uploads = SyncClient._get_cdn_client

    def opening(self: SyncClient) -> httpx.Client:  # it leaves these open
        opened.append(of_uploads(self))
        return opened[-1]

    monkeypatch.setattr(SyncClient, "_get_cdn_client", opening)
    yield made
    for connection in (*opened, made._client):
        connection.close()


@pytest.fixture
def http(fal: Simulator) -> Iterator[httpx.Client]:
    with httpx.Client(headers=AUTH, timeout=10) as made:
        yield made


def submit(http: httpx.Client, arguments: Any = FOX, endpoint: str = FLUX) -> dict[str, Any]:
    """A job, as the queue describes it."""
    answer = http.post(f"https://queue.fal.run/{endpoint}", json=arguments)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def result(http: httpx.Client, arguments: Any = FOX, endpoint: str = FLUX) -> Any:
    """The result of a job that takes no time."""
    return http.get(submit(http, arguments, endpoint)["response_url"]).json()


def fetch(fal: Simulator, url: str) -> bytes:
    """The bytes of a file that fal keeps."""
    trust = ssl.create_default_context(cafile=fal.authority)
    with httpx.Client(proxy=fal.proxy, verify=trust) as client:
        return client.get(url).raise_for_status().content
