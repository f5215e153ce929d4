"""From a call to files: what is sent, what comes out, and what is refused before anything is sent."""

from __future__ import annotations

import functools
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nodetool.fal import generate as room
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.generate import Generation, GenerationProgress, NoModelError
from nodetool.fal.generate.inputs import RequestSettingError
from nodetool.fal.planner.plan import Mode, PlanError
from nodetool.fal.simulator import Simulator
from tests.fal.generate import stand_in
from tests.helpers import media

FLUX = "fal-ai/flux/dev"
SCHNELL = "fal-ai/flux/schnell"

generate = functools.partial(
    room.generate, planner=stand_in.plan, router=stand_in.router(FLUX, SCHNELL)
)


def sent(fal: Simulator) -> list[dict[str, Any]]:
    """Return the arguments of all jobs that fal has accepted."""
    return [submission.arguments for submission in fal.state.submissions]


async def test_an_image_comes_back_in_memory(fal: Simulator) -> None:
    generation = await generate("image", prompt="a fox", model=FLUX)
    assert isinstance(generation, Generation)
    assert generation.endpoint_id == FLUX
    assert generation.request_id == fal.state.submissions[0].request_id
    image = Image.open(io.BytesIO(generation.file.read()))
    assert generation.file.mime == f"image/{str(image.format).lower()}"
    assert generation.file.path is None
    assert generation.seconds > 0
    assert generation.cost is not None
    assert generation.cost > 0
    assert generation.data["images"][0]["url"] == generation.file.url


async def test_nothing_is_sent_that_was_not_asked_for(fal: Simulator) -> None:
    await generate("image", prompt="a fox", seed=7, model=FLUX)
    assert sent(fal) == [{"prompt": "a fox", "seed": 7}]
