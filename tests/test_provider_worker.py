"""fal as a provider of NodeTool's own worker process, in both ways that the worker has."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

from nodetool.fal.simulator import KEY, Simulator
from tests.helpers import decoders, media
from tests.test_worker import SECRETS, Bridge, Worker, fetch, submitted

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("worker")]
FLUX = "fal-ai/flux/dev"
EDIT = "fal-ai/flux/dev/image-to-image"
WAN = "fal-ai/wan/v2.2-a14b/text-to-video"
KOKORO = "fal-ai/kokoro/american-english"
MUSIC = "fal-ai/ace-step/prompt-to-audio"
LLM = "nvidia/nemotron-3-nano-omni"
EMBED = "openrouter/router/openai/v1/embeddings"


@pytest.fixture(scope="module")
def fal() -> Iterator[Simulator]:
    """Provide a simulator on loopback."""
    with Simulator() as server:
        yield server


@pytest.fixture(scope="module")
def worker(fal: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """Run the worker process."""
    folder = tmp_path_factory.mktemp("worker")
    running = Worker(fal, folder / "log.txt", FAL_JOURNAL=str(folder / "jobs.sqlite"))
    yield running
    running.stop()


@pytest.fixture
async def bridge(worker: Worker, fal: Simulator) -> AsyncIterator[Bridge]:
    """Provide a connection; afterwards assert that the key has been exposed nowhere."""
    fal.reset()
    async with connect(f"ws://127.0.0.1:{worker.port}", max_size=None, proxy=None) as socket:
        held = Bridge(socket)
        yield held
        secret = KEY.partition(":")[2]
        assert secret not in repr(held.frames)
        assert secret not in worker.output()


async def ask(bridge: Bridge, operation: str, **data: Any) -> dict[str, Any]:
    """Ask the registered class for something."""
    return await bridge.ask(
        f"provider.{operation}", {"provider": "fal_ai", "secrets": SECRETS, **data}
    )


def result(response: dict[str, Any]) -> dict[str, Any]:
    """Return the data of a response that is a result."""
    assert response["type"] == "result", response
    data: dict[str, Any] = response["data"]
    return data


async def test_models_of_every_type_are_listed(bridge: Bridge) -> None:
    found = {
        kind: result(await ask(bridge, "models", model_type=kind))["models"]
        for kind in ("image", "video", "tts", "music", "asr", "language", "3d", "embedding")
    }
    by_id = {kind: {each["id"]: each for each in models} for kind, models in found.items()}
    assert by_id["image"][FLUX]["supported_tasks"] == ["text_to_image"]
    assert by_id["image"][EDIT]["supported_tasks"] == ["image_to_image"]
    assert by_id["video"][WAN]["supported_tasks"] == ["text_to_video"]
    assert "af_heart" in by_id["tts"][KOKORO]["voices"]
    assert MUSIC in by_id["music"]
    assert "fal-ai/wizper" in by_id["asr"]
    assert LLM in by_id["language"]
    assert "fal-ai/trellis" in by_id["3d"]
    assert by_id["embedding"] == {}
    assert {each["provider"] for models in found.values() for each in models} == {"fal_ai"}


async def test_an_image_is_sent_as_it_was_asked_for(bridge: Bridge, fal: Simulator) -> None:
    params = {
        "model": FLUX,
        "prompt": "a fox",
        "width": 768,
        "height": 512,
        "guidanceScale": 4.0,
        "numInferenceSteps": 9,
        "seed": 3,
    }
    data = result(await ask(bridge, "text_to_image", params=params))
    assert decoders.image(data["blobs"]["image"]) == (768, 512)
    (sent,) = submitted(fal, FLUX)
    assert sent == {
        "prompt": "a fox",
        "image_size": {"width": 768, "height": 512},
        "guidance_scale": 4.0,
        "num_inference_steps": 9,
        "seed": 3,
    }


async def test_what_nobody_asked_for_is_not_sent(bridge: Bridge, fal: Simulator) -> None:
    params = {"model": FLUX, "prompt": "a fox", "negativePrompt": "", "seed": -1}
    assert result(await ask(bridge, "text_to_image", params=params))["blobs"]["image"]
    (sent,) = submitted(fal, FLUX)
    assert sent == {"prompt": "a fox"}


async def test_what_an_endpoint_lacks_is_said_in_the_log(
    bridge: Bridge, fal: Simulator, worker: Worker
) -> None:
    params = {"model": FLUX, "prompt": "a fox", "negativePrompt": "blur", "scheduler": "euler"}
    result(await ask(bridge, "text_to_image", params=params))
    (sent,) = submitted(fal, FLUX)
    assert sent == {"prompt": "a fox"}
    assert "negative_prompt: " in worker.output()
    assert "scheduler: The endpoint has no argument for it." in worker.output()


async def test_several_images_are_refused_before_anything_is_sent(
    bridge: Bridge, fal: Simulator
) -> None:
    params = {"model": FLUX, "prompt": "a fox", "numImages": 3}
    response = await ask(bridge, "text_to_image", params=params)
    assert response["type"] == "error"
    assert "return one result, and 3 are asked for" in response["data"]["error"]
    image = media.png()
    response = await ask(
        bridge, "image_to_image", image=image, params={"model": FLUX, "prompt": "a fox"}
    )
    assert response["type"] == "error"
    assert "no argument for images" in response["data"]["error"]
    assert fal.state.submissions == []
    assert fal.state.of("upload") == []


async def test_an_image_is_changed(bridge: Bridge, fal: Simulator) -> None:
    picture = media.png(64, 48)
    params = {"model": EDIT, "prompt": "in winter", "strength": 0.5}
    data = result(await ask(bridge, "image_to_image", image=picture, params=params))
    assert decoders.image(data["blobs"]["image"])
    (sent,) = submitted(fal, EDIT)
    assert fetch(fal, sent["image_url"]).content == picture
    assert (sent["prompt"], sent["strength"]) == ("in winter", 0.5)


async def test_a_video_is_made(bridge: Bridge, fal: Simulator) -> None:
    params = {"model": WAN, "prompt": "a fox runs", "aspectRatio": "16:9", "resolution": "720p"}
    data = result(await ask(bridge, "text_to_video", params=params))
    assert decoders.video(data["blobs"]["video"]) > 0
    (sent,) = submitted(fal, WAN)
    assert sent == {"prompt": "a fox runs", "aspect_ratio": "16:9", "resolution": "720p"}


async def test_speech_comes_as_samples(bridge: Bridge, fal: Simulator) -> None:
    spoken = fal.put("speech.wav", media.wav(100_000), "audio/wav")
    fal.answer(KOKORO, {"audio": {"url": spoken, "content_type": "audio/wav"}})
    data = {"model": KOKORO, "text": "Good morning", "voice": "am_adam", "speed": 1.5}
    result(await ask(bridge, "tts", **data))
    pieces = [
        frame["data"]["blobs"]["audio"] for frame in bridge.frames if frame["type"] == "chunk"
    ]
    # 12.5 seconds, of which a piece has ten, at 24 kHz with two bytes each
    assert [len(piece) for piece in pieces] == [480_000, pytest.approx(120_000, abs=200)]
    (sent,) = submitted(fal, KOKORO)
    assert sent == {"prompt": "Good morning", "voice": "am_adam", "speed": 1.5}


async def test_music_comes_as_a_file(bridge: Bridge, fal: Simulator) -> None:
    params = {"model": MUSIC, "prompt": "a slow waltz", "durationSeconds": 12, "seed": 4}
    data = result(await ask(bridge, "text_to_audio", params=params))
    assert decoders.audio(data["blobs"]["audio"]) > 0
    (sent,) = submitted(fal, MUSIC)
    assert sent == {"prompt": "a slow waltz", "duration": 12, "seed": 4}


async def test_speech_is_written_down(bridge: Bridge, fal: Simulator) -> None:
    fal.answer(
        "fal-ai/wizper",
        {
            "text": "good morning",
            "chunks": [{"timestamp": [0.0, 1.5], "text": "good morning"}],
            "languages": ["en"],
        },
    )
    sound = media.wav(4000)
    plain = result(await ask(bridge, "asr", model="fal-ai/wizper", audio=sound, language="en"))
    assert plain == {"text": "good morning"}
    timed = await ask(bridge, "asr", model="fal-ai/wizper", audio=sound, word_timestamps=True)
    assert result(timed)["chunks"] == [{"timestamp": [0.0, 1.5], "text": "good morning"}]
    first, second = submitted(fal, "fal-ai/wizper")
    assert fetch(fal, first.pop("audio_url")).content == sound
    assert first == {"language": "en"}
    assert second.keys() == {"audio_url"}


async def test_a_conversation_is_answered(bridge: Bridge, fal: Simulator) -> None:
    fal.answer(LLM, {"output": "It is red."})
    messages = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Which animal?"},
        {"role": "assistant", "content": "A fox."},
        {"role": "user", "content": [{"type": "text", "text": "What colour?"}]},
    ]
    data = result(await ask(bridge, "generate", model=LLM, messages=messages, max_tokens=100))
    assert data["message"] == {"role": "assistant", "content": "It is red."}
    (sent,) = submitted(fal, LLM)
    assert sent == {
        "prompt": "User: Which animal?\n\nAssistant: A fox.\n\nUser: What colour?\n\nAssistant:",
        "system_prompt": "Be brief.",
        "max_tokens": 100,
    }
    bridge.frames.clear()
    result(await ask(bridge, "stream", model=LLM, messages=messages[:2]))
    chunks = [frame["data"]["content"] for frame in bridge.frames if frame["type"] == "chunk"]
    assert "".join(chunks) == "It is red."
    assert submitted(fal, LLM)[1]["prompt"] == "Which animal?"


async def test_tools_are_refused(bridge: Bridge, fal: Simulator) -> None:
    response = await ask(
        bridge,
        "generate",
        model=LLM,
        messages=[{"role": "user", "content": "hello"}],
        tools=[{"name": "search", "inputSchema": {}}],
    )
    assert response["type"] == "error"
    assert "neither call tools" in response["data"]["error"]
    assert fal.state.submissions == []


async def test_texts_become_vectors(bridge: Bridge, fal: Simulator) -> None:
    rows = [{"index": 1, "embedding": [3, 4]}, {"index": 0, "embedding": [1, 2]}]
    fal.answer(EMBED, {"data": rows})
    data = result(await ask(bridge, "embedding", model=f"{EMBED}#a/b", text=["one", "two"]))
    assert data["embeddings"] == [[1.0, 2.0], [3.0, 4.0]]
    assert submitted(fal, EMBED) == [{"model": "a/b", "input": ["one", "two"]}]
    response = await ask(bridge, "embedding", model=FLUX, text="one")
    assert "gives no vectors" in response["data"]["error"]


@pytest.mark.parametrize(
    ("operation", "data"),
    [
        ("text_to_image", {"params": {"model": FLUX, "prompt": "never mind"}}),
        ("tts", {"model": KOKORO, "text": "never mind"}),
    ],
)
async def test_cancel_reaches_fal(operation: str, data: dict[str, Any], tmp_path: Path) -> None:
    with Simulator(latency=(5.0, 5.0)) as slow:
        running = Worker(slow, tmp_path / "log.txt", FAL_JOURNAL=str(tmp_path / "jobs.sqlite"))
        async with connect(f"ws://127.0.0.1:{running.port}", max_size=None, proxy=None) as socket:
            bridge = Bridge(socket)
            request = asyncio.create_task(ask(bridge, operation, **data))
            while not slow.state.of("status"):
                await asyncio.sleep(0.02)
            await bridge.cancel("r1")
            await request
            (job,) = slow.state.jobs.values()
            assert job.cancelled
        running.stop()


async def test_without_a_key_there_is_one_sentence(bridge: Bridge, fal: Simulator) -> None:
    params = {"model": FLUX, "prompt": "a fox"}
    response = await ask(bridge, "text_to_image", params=params, secrets={})
    assert response["data"]["error"].startswith("No fal key is set")
    assert fal.state.submissions == []
