"""What tests on the simulator ask it again and again; the fixtures are in conftest.py."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
import pytest

from nodetool.fal.simulator import KEY, Simulator

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


def submit(http: httpx.Client, arguments: Any = FOX, endpoint: str = FLUX) -> dict[str, Any]:
    """Return a job, as the queue describes it."""
    response = http.post(f"https://queue.fal.run/{endpoint}", json=arguments)
    assert response.status_code == 200, response.text
    job: dict[str, Any] = response.json()
    return job


def result(http: httpx.Client, arguments: Any = FOX, endpoint: str = FLUX) -> Any:
    """Return the result of a job that takes no time."""
    return http.get(submit(http, arguments, endpoint)["response_url"]).json()


def fetch(fal: Simulator, url: str) -> bytes:
    """Return the bytes of a file that fal keeps."""
    trust = ssl.create_default_context(cafile=fal.authority)
    with httpx.Client(proxy=fal.proxy, verify=trust) as client:
        return client.get(url).raise_for_status().content
