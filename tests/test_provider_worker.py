"""fal as a provider of NodeTool's own worker process, in both ways that the worker has."""

from __future__ import annotations

import asyncio
import shlex
import subprocess
import sysconfig
from collections.abc import AsyncIterator, Callable, Iterator
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
KLING = "fal-ai/kling-video/v2.1/pro/image-to-video"
SEEDANCE = "bytedance/seedance-2.0/reference-to-video"
F5 = "fal-ai/f5-tts"
LLM = "nvidia/nemotron-3-nano-omni"
EMBED = "openrouter/router/openai/v1/embeddings"
COMMAND = (str(Path(sysconfig.get_path("scripts"), "nodetool-fal")),)


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


# -- as a command of the worker -----------------------------------------------------------------------


def adapter_variables() -> dict[str, str]:
    """Return what ``nodetool-fal adapter --env`` prints, as a shell reads it."""
    printed = subprocess.run(
        [*COMMAND, "adapter", "--env"], capture_output=True, text=True, check=True
    ).stdout
    return dict(shlex.split(line)[0].split("=", 1) for line in printed.splitlines())


@pytest.fixture(scope="module")
def adapting(fal: Simulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """Run a worker that has the variables, and fal's key, in its environment."""
    folder = tmp_path_factory.mktemp("adapter")
    running = Worker(
        fal,
        folder / "log.txt",
        FAL_JOURNAL=str(folder / "jobs.sqlite"),
        FAL_API_KEY=KEY,
        TMPDIR=str(folder),
        **adapter_variables(),
    )
    yield running
    running.stop()
    # whatever the command has written, the worker has taken away
    assert list(folder.glob("nodetool-fal-*")) == []


@pytest.fixture
async def command(adapting: Worker, fal: Simulator) -> AsyncIterator[Bridge]:
    """Provide a connection to it; afterwards assert that the key has been exposed nowhere."""
    fal.reset()
    async with connect(f"ws://127.0.0.1:{adapting.port}", max_size=None, proxy=None) as socket:
        held = Bridge(socket)
        yield held
        secret = KEY.partition(":")[2]
        assert secret not in repr(held.frames)
        assert secret not in adapting.output()


async def order(bridge: Bridge, operation: str, **data: Any) -> dict[str, Any]:
    """Ask the command for something."""
    return await bridge.ask(f"provider.{operation}", {"provider": "fal_py", **data})


async def test_the_command_is_a_provider_of_its_own(command: Bridge) -> None:
    providers = result(await command.ask("provider.list"))["providers"]
    (own,) = [each for each in providers if each["id"] == "fal_py"]
    assert own["display_name"] == "fal (nodetool-fal)"
    assert set(own["capabilities"]) == {
        "text_to_image",
        "image_to_image",
        "text_to_video",
        "image_to_video",
        "reference_to_video",
        "text_to_audio",
        "text_to_speech_encoded",
    }


async def test_the_command_lists_models(command: Bridge) -> None:
    images = result(await order(command, "models", model_type="image"))["models"]
    by_id = {each["id"]: each for each in images}
    assert by_id[EDIT]["supportedTasks"] == ["image_to_image"]
    assert {each["provider"] for each in images} == {"fal_py"}
    voices = result(await order(command, "models", model_type="tts"))["models"]
    assert "af_heart" in {each["id"]: each for each in voices}[KOKORO]["voices"]
    assert result(await order(command, "models", model_type="embedding"))["models"] == []


@pytest.mark.parametrize(
    ("operation", "model", "params", "files", "blob", "opens", "expected"),
    [
        (
            "text_to_image",
            FLUX,
            {"prompt": "a fox", "width": 768, "height": 512, "numInferenceSteps": 9},
            {},
            "image",
            decoders.image,
            {
                "prompt": "a fox",
                "image_size": {"width": 768, "height": 512},
                "num_inference_steps": 9,
            },
        ),
        (
            "image_to_image",
            EDIT,
            {"prompt": "in winter", "strength": 0.5},
            {"image": media.png(30, 20)},
            "image",
            decoders.image,
            {"prompt": "in winter", "strength": 0.5},
        ),
        (
            "text_to_video",
            WAN,
            {"prompt": "it runs", "aspectRatio": "16:9"},
            {},
            "video",
            decoders.video,
            {"prompt": "it runs", "aspect_ratio": "16:9"},
        ),
        (
            "image_to_video",
            KLING,
            {"prompt": "it runs", "durationSeconds": 10},
            {"image": media.jpeg(31, 20)},
            "video",
            decoders.video,
            {"prompt": "it runs", "duration": "10"},
        ),
        (
            "reference_to_video",
            SEEDANCE,
            {"prompt": "they dance"},
            {
                "reference_images": [media.png(32, 20), media.png(33, 20)],
                "reference_videos": [media.mp4()],
            },
            "video",
            decoders.video,
            {"prompt": "they dance"},
        ),
        (
            "text_to_audio",
            MUSIC,
            {"prompt": "a slow waltz", "durationSeconds": 12},
            {},
            "audio",
            decoders.audio,
            {"prompt": "a slow waltz", "duration": 12},
        ),
        (
            "tts_encoded",
            KOKORO,
            {"text": "Good morning", "voice": "am_adam", "speed": 1.0},
            {},
            "audio",
            decoders.audio,
            {"prompt": "Good morning", "voice": "am_adam"},
        ),
        (
            "tts_encoded",
            F5,
            {
                "text": "Good morning",
                "referenceAudio": media.wav(500),
                "referenceText": "hello",
                "model_type": "F5-TTS",
            },
            {},
            "audio",
            decoders.audio,
            {"gen_text": "Good morning", "ref_text": "hello", "model_type": "F5-TTS"},
        ),
    ],
)
async def test_every_operation_of_the_command(
    command: Bridge,
    fal: Simulator,
    operation: str,
    model: str,
    params: dict[str, Any],
    files: dict[str, Any],
    blob: str,
    opens: Callable[[bytes], Any],
    expected: dict[str, Any],
) -> None:
    data = result(await order(command, operation, params={"model": model, **params}, **files))
    assert opens(data["blobs"][blob])
    (sent,) = submitted(fal, model)
    is_file = {name: str(value).strip("[']").startswith("https://") for name, value in sent.items()}
    assert {name: value for name, value in sent.items() if not is_file[name]} == expected
    urls = [value for name, value in sent.items() if is_file[name]]
    uploaded = [url for value in urls for url in (value if isinstance(value, list) else [value])]
    given = [
        each for value in files.values() for each in (value if isinstance(value, list) else [value])
    ]
    given += [value for value in params.values() if isinstance(value, bytes)]
    assert [fetch(fal, url).content for url in uploaded] == given
    updates = [frame["data"] for frame in command.frames if frame["type"] == "progress"]
    assert (updates[-1]["progress"], updates[-1]["total"]) == (100, 100)
    assert all(update["message"] for update in updates)


async def test_the_command_says_what_an_endpoint_lacks(command: Bridge, fal: Simulator) -> None:
    params = {"model": FLUX, "prompt": "a fox", "negativePrompt": "blur", "scheduler": "euler"}
    result(await order(command, "text_to_image", params=params))
    messages = [frame["data"]["message"] for frame in command.frames if frame["type"] == "progress"]
    assert any(each.startswith("negative_prompt: ") for each in messages)
    assert any(each.startswith("scheduler: ") for each in messages)
    assert submitted(fal, FLUX) == [{"prompt": "a fox"}]


async def test_an_error_of_the_command_is_one_sentence(command: Bridge, fal: Simulator) -> None:
    params = {"model": FLUX, "prompt": "a fox", "numImages": 3}
    response = await order(command, "text_to_image", params=params)
    assert response["type"] == "error"
    assert response["data"]["error"].startswith("NodeTool's providers return one result")
    unknown = await order(command, "text_to_image", params={"model": "fal-ai/nope", "prompt": "x"})
    assert "fal-ai/nope" in unknown["data"]["error"]
    assert fal.state.submissions == []


async def test_to_cancel_the_command_reaches_fal(tmp_path: Path) -> None:
    with Simulator(latency=(30.0, 30.0)) as slow:
        running = Worker(
            slow,
            tmp_path / "log.txt",
            FAL_JOURNAL=str(tmp_path / "jobs.sqlite"),
            FAL_API_KEY=KEY,
            **adapter_variables(),
        )
        async with connect(f"ws://127.0.0.1:{running.port}", max_size=None, proxy=None) as socket:
            bridge = Bridge(socket)
            params = {"model": FLUX, "prompt": "never mind"}
            request = asyncio.create_task(order(bridge, "text_to_image", params=params))
            while not slow.state.of("status"):
                await asyncio.sleep(0.02)
            await bridge.cancel("r1")
            response = await request
            assert response["data"]["error"] == "Provider operation cancelled"
            (job,) = slow.state.jobs.values()
            assert job.cancelled
        running.stop()
