"""The class that NodeTool's worker loads: what the worker has no message for."""

from __future__ import annotations

from typing import Any

import pytest
from nodetool.metadata.types import (
    ImageRef,
    Message,
    MessageImageContent,
    MessageTextContent,
    Provider,
)
from nodetool.providers.base import (
    BaseProvider,
    ProviderCapability,
    get_registered_provider,
)
from nodetool.providers.types import (
    ImageTo3DParams,
    ImageToVideoParams,
    TextTo3DParams,
    TextToImageParams,
)
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import MissingKeyError
from nodetool.fal.planner.plan import PlanError
from nodetool.fal.progress import FALProgress
from nodetool.fal.simulator import KEY, Simulator
from nodetool.nodes.fal.provider import FalProvider
from tests.helpers import decoders, media

KLING = "fal-ai/kling-video/v2.1/pro/image-to-video"
FLUX = "fal-ai/flux/dev"
VISION = "fal-ai/bytedance/seed/v2/mini"


@pytest.fixture
def provider(fal: Simulator) -> FalProvider:
    """Provide the registered class, made as the worker makes it."""
    cls, options = get_registered_provider(Provider.FalAI)
    made = cls(secrets={"FAL_API_KEY": KEY}, **options)
    assert isinstance(made, FalProvider)
    return made


def model(endpoint_id: str) -> dict[str, str]:
    """Return a reference to a model as the worker passes it."""
    return {"id": endpoint_id, "provider": "fal_ai"}


def test_every_capability_is_there() -> None:
    assert FalProvider().get_capabilities() == set(ProviderCapability)
    assert FalProvider.required_secrets() == ["FAL_API_KEY"]
    assert issubclass(FalProvider, BaseProvider)


async def test_a_video_of_an_image(provider: FalProvider, fal: Simulator) -> None:
    params = ImageToVideoParams.model_validate(
        {"model": model(KLING), "prompt": "it runs", "duration": 10}
    )
    video = await provider.image_to_video(media.png(), params)
    assert decoders.video(video) > 0
    sent = fal.state.submissions[0].arguments
    assert sent.pop("image_url").startswith("https://")
    assert sent == {"prompt": "it runs", "duration": "10"}


async def test_3d_models(provider: FalProvider, fal: Simulator) -> None:
    by_image = ImageTo3DParams.model_validate({"model": model("fal-ai/trellis")})
    assert decoders.model_3d(await provider.image_to_3d(media.png(), by_image))
    by_text = TextTo3DParams.model_validate(
        {"model": model("fal-ai/hunyuan3d-v3/text-to-3d"), "prompt": "a fox"}
    )
    assert await provider.text_to_3d(by_text)
    first, second = (each.arguments for each in fal.state.submissions)
    assert first.keys() == {"image_url"}
    # nobody has asked for the format that NodeTool has as its default
    assert second == {"prompt": "a fox"}


async def test_progress_goes_to_the_node(provider: FalProvider, fal: Simulator) -> None:
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    params = TextToImageParams.model_validate(
        {"model": model(FLUX), "prompt": "a fox", "negative_prompt": "blur"}
    )
    await provider.text_to_image(params, context=context, node_id="n1")
    updates = [each for each in context.drain_progress() if isinstance(each, FALProgress)]
    assert {each.node_id for each in updates} == {"n1"}
    assert any(each.message.startswith("negative_prompt: ") for each in updates)
    assert (updates[-1].progress, updates[-1].total) == (100, 100)


async def test_an_image_that_is_missing_is_named(provider: FalProvider, fal: Simulator) -> None:
    params = ImageToVideoParams.model_validate({"model": model(KLING), "prompt": "it runs"})
    with pytest.raises(PlanError, match="the endpoint needs 'image_url'"):
        await provider.image_to_video(b"", params)
    assert fal.state.submissions == []


async def test_a_picture_in_a_conversation(provider: FalProvider, fal: Simulator) -> None:
    fal.answer(VISION, {"output": "a fox"})
    content: list[Any] = [
        MessageTextContent(text="What is this?"),
        MessageImageContent(image=ImageRef(data=media.png())),
    ]
    message = await provider.generate_message([Message(role="user", content=content)], VISION)
    assert message.content == "a fox"
    sent = fal.state.submissions[0].arguments
    assert sent["prompt"] == "What is this?"
    assert len(sent["image_urls"]) == 1


async def test_an_empty_model_is_the_best_that_can_do_it(
    provider: FalProvider, fal: Simulator
) -> None:
    params = TextToImageParams.model_validate(
        {"model": {}, "prompt": "a fox", "width": 1024, "height": 768, "negative_prompt": "blur"}
    )
    assert decoders.image(await provider.text_to_image(params)) == (1024, 768)
    assert len(fal.state.submissions) == 1


async def test_a_temperature_of_zero_is_asked_for(provider: FalProvider, fal: Simulator) -> None:
    fal.answer(VISION, {"output": "a fox"})
    messages = [Message(role="user", content="Which animal?")]
    await provider.generate_message(messages, VISION, temperature=0.0)
    assert fal.state.submissions[0].arguments == {"prompt": "Which animal?", "temperature": 0.0}


def test_errors_are_of_the_kinds_that_nodetool_asks_for() -> None:
    provider = FalProvider()
    assert provider.is_auth_error(MissingKeyError())
    assert not provider.is_auth_error(ValueError("unauthorized"))
    assert not provider.is_rate_limit_error(ValueError("rate limit"))
