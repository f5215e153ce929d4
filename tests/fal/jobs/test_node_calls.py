"""What all steps of one call of a node share."""

from __future__ import annotations

from typing import Any

from nodetool.metadata.types import ImageRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.simulator import KEY, Simulator
from nodetool.nodes.fal.image_to_video import KlingVideoV21ProImageToVideo
from tests.helpers import media


class CountingContext(WorkerContext):
    """Counts how often the key is asked for, once for each client that is opened."""

    keys_requested = 0

    async def get_secret(self, key: str) -> Any:
        self.keys_requested += 1
        return await super().get_secret(key)


async def test_upload_and_job_of_a_call_share_one_client(fal: Simulator) -> None:
    context = CountingContext(secrets={"FAL_API_KEY": KEY})
    node = KlingVideoV21ProImageToVideo(prompt="x", image=ImageRef(data=media.png()))
    await node.process(context)
    assert len(fal.state.of("upload")) == 1
    assert context.keys_requested == 1
