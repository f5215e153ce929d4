"""The dynamic node as the app runs it: in NodeTool's own worker, far from any generated class."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

from nodetool.fal.catalogue import endpoints
from nodetool.fal.simulator import Simulator
from tests.helpers import media
from tests.test_worker import Bridge, Worker

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("worker")]
NODE = "fal.dynamic.DynamicFal"
OWN = "my-org/brand.new/v1.5/paint"
EDIT = "fal-ai/flux/dev/image-to-image"


@pytest.fixture(scope="module")
def fal() -> Iterator[Simulator]:
    """Provide a simulator with an endpoint that the catalogue lacks."""
    with Simulator() as server:
        document = json.dumps(endpoints.find(EDIT).document()).replace(EDIT, OWN)
        server.serve(OWN, json.loads(document))
        yield server


@pytest.fixture
async def bridge(fal: Simulator, tmp_path: Path) -> AsyncIterator[Bridge]:
    """Provide a connection to a worker."""
    running = Worker(fal, tmp_path / "log.txt", FAL_JOURNAL=str(tmp_path / "jobs.sqlite"))
    async with connect(f"ws://127.0.0.1:{running.port}", max_size=None, proxy=None) as socket:
        yield Bridge(socket)
    running.stop()


def types(discovered: dict[str, Any]) -> list[str]:
    """Return the node types that a worker lists."""
    return sorted(node["node_type"] for node in discovered["data"]["nodes"])


async def test_any_endpoint_runs_in_the_worker(fal: Simulator, bridge: Bridge) -> None:
    before = types(await bridge.ask("discover"))
    assert NODE in before
    fields = {"endpoint": OWN, "prompt": "a fox", "strength": 0.5, "num_images": 2}
    response = await bridge.execute(NODE, fields, blobs={"image": media.png()}, node_id="n7")
    assert response["type"] == "result", response
    outputs = response["data"]["outputs"]
    assert outputs["output"]["type"] == "image"
    assert len(outputs["images"]) == 2
    sent = fal.state.submissions[-1]
    assert sent.endpoint == OWN
    assert sent.arguments["image_url"].startswith("https://v3.fal.media/files/")
    assert any(frame["type"] == "progress" for frame in bridge.frames)
    wrong = await bridge.execute(NODE, {"endpoint": OWN, "promt": "a fox"})
    assert wrong["type"] == "error"
    assert "promt: the endpoint has no such argument; did you mean prompt?" in repr(wrong)
    document = json.dumps(endpoints.find("fal-ai/flux/dev").document()).encode()
    by_file = {"prompt": "a fox", "seed": 3}
    response = await bridge.execute(NODE, by_file, blobs={"openapi_file": document})
    assert response["type"] == "result", response
    assert fal.state.submissions[-1].endpoint == "fal-ai/flux/dev"
    assert types(await bridge.ask("discover")) == before
