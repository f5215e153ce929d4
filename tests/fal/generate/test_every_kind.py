"""Each kind without a named endpoint: one is chosen, does all that was asked, and its files open."""

from __future__ import annotations

from typing import Any

import pytest

from nodetool.fal.generate import generate
from nodetool.fal.planner.plan import DecisionKind
from nodetool.fal.simulator import Simulator
from tests.helpers import decoders, media

PICTURE = media.png(64, 48)

#: kind, what is asked for, and the media type of the main file; empty for text
CASES: list[tuple[str, dict[str, Any], str]] = [
    ("image", {"prompt": "a fox", "width": 1024, "height": 768, "seed": 1}, "image/"),
    ("image", {"prompt": "a fox", "aspect_ratio": "16:9", "count": 2}, "image/"),
    ("image", {"prompt": "a fox", "loras": "https://example.com/a.safetensors"}, "image/"),
    ("edit", {"prompt": "a hat", "images": PICTURE}, "image/"),
    ("edit", {"prompt": "a hat", "images": PICTURE, "mask": PICTURE}, "image/"),
    ("upscale", {"images": PICTURE}, "image/"),
    ("video", {"prompt": "it runs", "duration": 5, "aspect_ratio": "9:16"}, "video/"),
    ("video", {"prompt": "it runs", "first_frame": PICTURE}, "video/"),
    ("video", {"prompt": "it runs", "first_frame": PICTURE, "last_frame": PICTURE}, "video/"),
    ("video", {"prompt": "it runs", "references": [PICTURE, media.png(9, 9)]}, "video/"),
    ("speech", {"text": "Good morning"}, "audio/"),
    ("music", {"prompt": "slow jazz"}, "audio/"),
    ("sound", {"prompt": "rain", "duration": 5}, "audio/"),
    ("transcript", {"audio": media.wav()}, ""),
    ("model3d", {"images": PICTURE}, "model/"),
    ("model3d", {"prompt": "a cup"}, "model/"),
    ("describe", {"images": PICTURE, "prompt": "What is it?"}, ""),
    ("chat", {"prompt": "Why?"}, ""),
]
DECODERS = {"image/": decoders.image, "video/": decoders.video, "audio/": decoders.audio}


@pytest.mark.parametrize(
    ("kind", "request_", "mime"),
    CASES,
    ids=[f"{kind}-{'-'.join(request)}" for kind, request, _ in CASES],
)
async def test_what_was_asked_for_comes_back(
    fal: Simulator, kind: str, request_: dict[str, Any], mime: str
) -> None:
    generation = await generate(kind, **request_)
    assert {each.field for each in generation.decisions} == set(request_)
    kinds = {each.kind for each in generation.decisions}
    assert kinds <= {DecisionKind.EXACT, DecisionKind.CONVERTED}
    assert fal.state.count() == 1
    if not mime:
        assert generation.text
        return
    assert generation.file.mime.startswith(mime)
    assert DECODERS.get(mime, decoders.model_3d)(generation.file.read())
    count = request_.get("count", 1)
    assert sum(file.mime.startswith(mime) for file in generation.files) >= count
