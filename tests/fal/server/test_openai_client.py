"""Pictures, speech and transcripts through OpenAI's own client, unmodified."""

from __future__ import annotations

import asyncio
import base64
import io
from decimal import Decimal
from pathlib import Path

import httpx
import openai as package
import pytest
from openai import AsyncOpenAI, OpenAI
from PIL import Image

from nodetool.fal.jobs.spending import SpendLimit
from nodetool.fal.models import models
from nodetool.fal.planner.plan import Mode
from nodetool.fal.server.options import ServerOptions
from nodetool.fal.simulator import Simulator
from tests.fal.server.conftest import Served, serving
from tests.helpers import decoders, media
from tests.helpers.simulators import fetch

FLUX = "fal-ai/flux/dev"
INPAINT = "fal-ai/flux-lora/inpainting"
KOKORO = "fal-ai/kokoro/american-english"
WIZPER = "fal-ai/wizper"


def test_every_model_is_listed_by_its_id(openai: OpenAI) -> None:
    listed = {model.id: model for model in openai.models.list()}
    assert len(listed) > 1000
    assert listed.keys() <= {model.endpoint_id for model in models()}
    assert openai.models.retrieve(FLUX).owned_by == "fal-ai"
    with pytest.raises(package.NotFoundError, match="Did you mean fal-ai/flux/dev"):
        openai.models.retrieve("fal-ai/flux/dve")


def test_pictures_by_url(openai: OpenAI, fal: Simulator) -> None:
    result = openai.images.generate(model=FLUX, prompt="a fox", n=2, size="1024x1024")
    assert fal.state.submissions[0].arguments["num_images"] == 2
    assert result.data is not None
    assert len(result.data) == 2
    for image in result.data:
        content = httpx.get(str(image.url)).raise_for_status().content
        assert decoders.image(content) == (1024, 1024)


def test_pictures_in_the_response(openai: OpenAI) -> None:
    result = openai.images.generate(
        model=FLUX,
        prompt="a fox",
        response_format="b64_json",
        size="1024x768",
        quality="auto",
        user="somebody",
        extra_body={"seed": 7, "num_inference_steps": 12},
    )
    assert result.data is not None
    content = base64.b64decode(str(result.data[0].b64_json))
    assert decoders.image(content) == (1024, 768)


def test_other_settings_and_own_arguments_are_sent(openai: OpenAI, fal: Simulator) -> None:
    openai.images.generate(
        model=FLUX, prompt="a fox", extra_body={"seed": 7, "num_inference_steps": 12}
    )
    arguments = fal.state.submissions[0].arguments
    assert (arguments["seed"], arguments["num_inference_steps"]) == (7, 12)


def test_without_a_model_the_first_that_can_do_it_is_used(
    openai: OpenAI, fal: Simulator, served: Served
) -> None:
    response = httpx.post(f"{served.url}/images/generations", json={"prompt": "a fox"})
    assert response.status_code == 200
    assert response.headers["x-fal-endpoint"] == fal.state.submissions[0].endpoint


def test_an_edit_with_a_mask(openai: OpenAI, fal: Simulator) -> None:
    mask = Image.new("RGBA", (64, 48), (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), (0, 0, 32, 48))  # transparent: what is to change
    buffer = io.BytesIO()
    mask.save(buffer, "PNG")
    result = openai.images.edit(
        model=INPAINT,
        image=("photo.png", media.png(64, 48)),
        mask=("mask.png", buffer.getvalue()),
        prompt="a cat on it",
        response_format="b64_json",
        n=1,
    )
    assert result.data is not None
    decoders.image(base64.b64decode(str(result.data[0].b64_json)))
    arguments = fal.state.submissions[0].arguments
    assert arguments["num_images"] == 1
    with Image.open(io.BytesIO(fetch(fal, arguments["mask_url"]))) as sent:
        assert sent.convert("L").getpixel((5, 5)) == 255
        assert sent.convert("L").getpixel((60, 5)) == 0


def test_speech(openai: OpenAI) -> None:
    response = openai.audio.speech.create(
        model=KOKORO, voice="af_heart", input="Good morning", speed=1.0
    )
    assert response.response.headers["content-type"].startswith("audio/")
    assert decoders.audio(response.content) > 0


def test_a_transcript(openai: OpenAI) -> None:
    recording = ("speech.wav", media.wav(8000))
    result = openai.audio.transcriptions.create(model=WIZPER, file=recording, language="en")
    assert result.text
    text = openai.audio.transcriptions.create(
        model=WIZPER, file=recording, response_format="text", temperature=0
    )
    assert text.strip()


# -- what is refused --------------------------------------------------------------------------------


def test_what_a_model_cannot_do_is_refused_with_the_decisions(
    openai: OpenAI, fal: Simulator
) -> None:
    with pytest.raises(package.BadRequestError) as caught:
        openai.audio.speech.create(model=KOKORO, voice="nobody", input="Good morning")
    body = caught.value.body
    assert isinstance(body, dict)
    assert body["code"] == "unsupported_setting"
    assert body["param"] == "voice"
    decisions = {each["field"]: each["kind"] for each in body["decisions"]}
    assert decisions == {"text": "exact", "voice": "unsupported"}
    assert fal.state.submissions == []


@pytest.mark.parametrize(
    ("changes", "status", "text"),
    [
        ({"model": "fal-ai/flux/dve"}, 404, "Did you mean fal-ai/flux/dev"),
        ({"model": "FluxDev"}, 404, "no endpoint"),
        ({"model": '{"openapi": "3.0.4"}'}, 404, "no endpoint"),
        ({"model": KOKORO}, 400, "text to speech"),
        ({"size": "big"}, 400, "WIDTHxHEIGHT"),
        ({"seed": "x"}, 400, "seed"),
        ({"stream": True}, 400, "not streamed"),
        ({"response_format": "jpg"}, 400, "b64_json"),
        ({"made_up": 1}, 400, "made_up"),
        ({"prompt": 5}, 400, "must be a text"),
        ({"extra": 5}, 400, "must be an object"),
        ({"loras": [{"url": "x"}]}, 400, "loras"),
        ({"n": 100}, 400, "count"),
    ],
)
def test_wrong_requests(
    served: Served, fal: Simulator, changes: dict[str, object], status: int, text: str
) -> None:
    body = {"model": FLUX, "prompt": "a fox", **changes}
    response = httpx.post(f"{served.url}/images/generations", json=body)
    assert response.status_code == status, response.text
    error = response.json()["error"]
    assert text in error["message"]
    assert {"message", "type", "param", "code"} <= error.keys()
    assert response.headers["x-should-retry"] == "false"
    assert fal.state.submissions == []


@pytest.mark.parametrize("uri", ["file:///etc/passwd", "/etc/passwd", "http://127.0.0.1:1/a.png"])
def test_nothing_of_this_machine_can_be_read(served: Served, fal: Simulator, uri: str) -> None:
    for body in (
        {"model": INPAINT, "prompt": "a", "image": uri, "mask": uri},
        {"model": INPAINT, "prompt": "a", "images": [uri]},
        {"model": INPAINT, "prompt": "a", "image_url": uri, "mask_url": uri},
    ):
        for path in ("edits", "generations"):
            response = httpx.post(f"{served.url}/images/{path}", json=body, timeout=30)
            assert response.status_code in {400, 502}, response.text
    assert fal.state.submissions == []


def test_another_mode_sends_the_nearest(fal: Simulator, tmp_path: Path) -> None:
    options = ServerOptions(folder=tmp_path, mode=Mode.TELL)
    with serving(options) as server, OpenAI(base_url=server.url, api_key="none") as client:
        client.audio.speech.create(model=KOKORO, voice="nobody", input="Good morning")
    assert len(fal.state.submissions) == 1


def test_the_spend_limit_is_an_insufficient_quota(fal: Simulator, tmp_path: Path) -> None:
    limit = SpendLimit(amount=Decimal("0.004"), ledger="test")
    with (
        serving(ServerOptions(folder=tmp_path, limit=limit)) as server,
        OpenAI(base_url=server.url, api_key="none") as client,
    ):
        client.images.generate(model=FLUX, prompt="a fox", size="1024x1024")
        with pytest.raises(package.RateLimitError, match="spend limit") as caught:
            client.images.generate(model=FLUX, prompt="a wolf", size="1024x1024", n=2)
    assert caught.value.code == "insufficient_quota"
    assert len(fal.state.submissions) == 1


def test_refused_content_is_not_asked_for_again(openai: OpenAI, fal: Simulator) -> None:
    problem = {"loc": ["body", "prompt"], "msg": "no", "type": "content_policy_violation"}
    fal.answer(FLUX, {"detail": [problem]}, 422)
    with pytest.raises(package.BadRequestError) as caught:
        openai.images.generate(model=FLUX, prompt="a fox")
    assert caught.value.code == "content_policy_violation"
    assert len(fal.state.submissions) == 1


# -- many at once ----------------------------------------------------------------------------------


@pytest.mark.slow
async def test_two_hundred_requests_at_once(served: Served, fal: Simulator) -> None:
    async with AsyncOpenAI(base_url=served.url, api_key="none", timeout=120) as client:
        results = await asyncio.gather(
            *(
                client.images.generate(
                    model=FLUX, prompt="a fox", size="256x256", extra_body={"seed": number % 20}
                )
                for number in range(200)
            )
        )
    assert all(result.data for result in results)
    assert len(fal.state.submissions) == 200
