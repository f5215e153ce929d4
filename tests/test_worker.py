"""The real client of this project: NodeTool's own worker process, over its WebSocket protocol.

The worker is started as the app starts it; fal is the simulator, reached through real sockets by
the ``fal_client`` inside the worker.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgpack  # type: ignore[import-untyped]
import pytest
from websockets.asyncio.client import ClientConnection, connect

from codegen.config_files import loader
from nodetool.fal.catalogue.aliases import MODULE_ALIASES
from nodetool.fal.settings import KEY_NAMES
from nodetool.fal.simulator import KEY, Simulator, jobs
from tests.helpers import decoders, media

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("worker")]
SECRETS = {"FAL_API_KEY": KEY}


def without_key(env: dict[str, str]) -> dict[str, str]:
    """Return an environment from which no key can come: each run brings its own."""
    return {name: value for name, value in env.items() if name not in KEY_NAMES}


def submitted(fal: Simulator, endpoint: str) -> list[Any]:
    """Return the arguments of what an endpoint was sent, in order."""
    return [each.arguments for each in fal.state.submissions if each.endpoint == endpoint]


class Worker:
    """A running worker process."""

    def __init__(self, fal: Simulator, log: Path, **more: str) -> None:
        secret = (*KEY_NAMES, "NODETOOL_WORKER_TOKEN", "NODETOOL_WORKER_NAMESPACES")
        env = {k: v for k, v in os.environ.items() if k not in secret}
        self.log = log
        with log.open("wb") as log_file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "nodetool.worker"],
                env={**env, **without_key(fal.env), **more},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log_file,
                text=True,
            )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("NODETOOL_WORKER_PORT="), (line, self.output())
        self.port = int(line.strip().partition("=")[2])

    def output(self) -> str:
        """Return what the worker has written to its error stream."""
        return self.log.read_text("utf-8", "replace")

    def stop(self) -> None:
        """End the process."""
        self.process.terminate()
        self.process.communicate(timeout=30)


class Bridge:
    """One connection to a worker, as the app holds it."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.frames: list[dict[str, Any]] = []
        self._count = 0

    async def ask(self, kind: str, data: dict[str, Any] | None = None) -> dict[str, Any]:
        """Send a frame and wait for the one that ends its request."""
        self._count += 1
        request_id = f"r{self._count}"
        frame = {"type": kind, "request_id": request_id, "data": data or {}}
        await self.socket.send(msgpack.packb(frame))
        async with asyncio.timeout(60):
            while True:
                response: dict[str, Any] = msgpack.unpackb(await self.socket.recv())
                self.frames.append(response)
                ended = response["type"] not in {"progress", "update", "chunk"}
                if response.get("request_id") == request_id and ended:
                    return response

    async def cancel(self, request_id: str) -> None:
        """Ask the worker to cancel a request."""
        await self.socket.send(msgpack.packb({"type": "cancel", "request_id": request_id}))

    async def execute(self, node: str, fields: dict[str, Any], **more: Any) -> dict[str, Any]:
        """Run one node."""
        return await self.ask(
            "execute",
            {"node_type": node, "fields": fields, "secrets": SECRETS, "blobs": {}, **more},
        )


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
    url = f"ws://127.0.0.1:{worker.port}"
    async with connect(url, max_size=None, proxy=None) as socket:
        held = Bridge(socket)
        yield held
        secret = KEY.partition(":")[2]
        assert secret not in repr(held.frames)
        assert secret not in worker.output()


@pytest.fixture(scope="module")
def dozing() -> Iterator[Simulator]:
    """Provide a simulator with jobs that take a while."""
    with Simulator(latency=(2.0, 2.0)) as server:
        yield server


@pytest.fixture
async def slow(dozing: Simulator, tmp_path: Path) -> AsyncIterator[Bridge]:
    """Provide a connection to a worker whose jobs take a while."""
    dozing.reset()
    running = Worker(dozing, tmp_path / "log.txt", FAL_JOURNAL=str(tmp_path / "jobs.sqlite"))
    async with connect(f"ws://127.0.0.1:{running.port}", max_size=None, proxy=None) as socket:
        yield Bridge(socket)
    running.stop()


def fetch(fal: Simulator, url: str) -> httpx.Response:
    """Return a file that fal keeps."""
    trust = ssl.create_default_context(cafile=fal.authority)
    with httpx.Client(proxy=fal.proxy, verify=trust) as client:
        return client.get(url).raise_for_status()


def configured() -> tuple[set[str], dict[str, str]]:
    """Return every node type by the configs, and second name -> the type that it stands for."""
    legal = {module: old for old, module in MODULE_ALIASES.items()}
    configs, _ = loader.load()
    types = set()
    aliases = {}
    for config in configs:
        for entry in config.entries.values():
            own = f"fal.{legal.get(config.module, config.module)}.{entry.class_name}"
            types.add(own)
            aliases.update({f"fal.{alias}": own for alias in entry.aliases})
    return types, aliases


async def test_discover_lists_every_node_once_and_no_error(bridge: Bridge) -> None:
    response = (await bridge.ask("discover"))["data"]
    assert response["load_errors"] == []
    discovered = Counter(n["node_type"] for n in response["nodes"])
    assert [node_type for node_type, times in discovered.items() if times > 1] == []
    types, aliases = configured()
    assert len(types) == 1633
    fal_types = {node_type for node_type in discovered if node_type.startswith("fal.")}
    # nobody generates the other two
    assert fal_types == types | {"fal.dynamic.DynamicFal", "fal.lora.Lora"}
    assert fal_types.isdisjoint(aliases)


async def test_what_is_not_listed_runs_under_its_old_name(bridge: Bridge, fal: Simulator) -> None:
    _, aliases = configured()
    assert len(aliases) == 22
    for old, own in aliases.items():
        by_old, by_own = await bridge.execute(old, {}), await bridge.execute(own, {})
        assert by_old["type"] == by_own["type"], (old, by_old)
        if by_old["type"] == "result":  # nothing is required
            assert by_old["data"]["outputs"].keys() == by_own["data"]["outputs"].keys()
            continue
        # the node's own words, not the worker's that it knows no such type
        assert by_old["data"]["error"] == by_own["data"]["error"], old
        assert " was not called: " in by_old["data"]["error"], by_old
    ran = len(fal.state.submissions)
    assert 0 < ran < len(aliases)
    unknown = await bridge.execute("fal.image_to_image.Dwpos", {})
    assert unknown["data"]["error"] == "Unknown node type: fal.image_to_image.Dwpos"
    assert len(fal.state.submissions) == ran
    picture = media.png(6, 5)  # its own: the worker knows files again that it has uploaded
    response = await bridge.execute("fal.image_to_image.Dwpose", {}, blobs={"image": picture})
    assert response["type"] == "result", response
    assert response["data"]["outputs"]["output"]["type"] == "image"
    (sent,) = submitted(fal, "fal-ai/dwpose")
    assert fetch(fal, sent["image_url"]).content == picture


async def test_discover_says_what_a_node_takes_and_gives(bridge: Bridge) -> None:
    nodes = {n["node_type"]: n for n in (await bridge.ask("discover"))["data"]["nodes"]}
    flux = nodes["fal.text_to_image.FluxDev"]
    properties = {p["name"]: p for p in flux["properties"]}
    assert properties["num_inference_steps"]["default"] == 28
    assert properties["image_size"]["default"] == "landscape_4_3"
    assert {"image_size_width", "image_size_height", "seed", "prompt"} <= set(properties)
    assert all(p["description"] for p in flux["properties"])
    outputs = {o["name"]: o["type"] for o in flux["outputs"]}
    assert outputs["output"]["type"] == "image"
    assert outputs["images"]["type"] == "list"
    assert outputs["images"]["type_args"][0]["type"] == "image"
    assert outputs["seed"]["type"] == "int"
    assert flux["required_settings"] == ["FAL_API_KEY"]
    kling = nodes["fal.image_to_video.KlingVideoV21ProImageToVideo"]
    assert {o["name"]: o["type"]["type"] for o in kling["outputs"]} == {"output": "video"}


async def test_an_image_node_gives_the_first_image_and_all_of_them(
    bridge: Bridge, fal: Simulator
) -> None:
    urls = [fal.put(f"{i}.png", media.png(8, 4), "image/png") for i in range(3)]
    images = [{"url": url, "content_type": "image/png", "width": 8, "height": 4} for url in urls]
    fal.answer("fal-ai/flux/dev", {"images": images, "seed": 7, "prompt": "a fox", "timings": {}})
    fields = {"prompt": "a fox", "num_images": 3, "image_size": "square_hd"}
    response = await bridge.execute("fal.text_to_image.FluxDev", fields)
    assert response["type"] == "result", response
    outputs = response["data"]["outputs"]
    assert outputs["output"]["type"] == "image"
    assert outputs["output"]["uri"] == urls[0]
    assert outputs["output"]["metadata"]["width"] == 8
    assert [image["uri"] for image in outputs["images"]] == urls
    assert outputs["seed"] == 7
    (sent,) = submitted(fal, "fal-ai/flux/dev")
    assert sent["num_images"] == 3
    assert sent["image_size"] == "square_hd"
    assert "seed" not in sent


async def test_an_image_blob_is_uploaded_and_a_video_comes_back(
    bridge: Bridge, fal: Simulator
) -> None:
    endpoint = "fal-ai/kling-video/v2.1/pro/image-to-video"
    clip = fal.put("clip.mp4", media.mp4(), "video/mp4")
    fal.answer(endpoint, {"video": {"url": clip, "content_type": "video/mp4", "file_size": 9}})
    response = await bridge.execute(
        "fal.image_to_video.KlingVideoV21ProImageToVideo",
        {"prompt": "waves", "duration": "10"},
        blobs={"image": media.png()},
    )
    assert response["type"] == "result", response
    video = response["data"]["outputs"]["output"]
    assert (video["type"], video["uri"], video["format"]) == ("video", clip, "mp4")
    (sent,) = submitted(fal, endpoint)
    stored = fetch(fal, sent["image_url"])
    assert stored.content == media.png()
    assert stored.headers["content-type"] == "image/png"
    assert sent["duration"] == "10"


@pytest.mark.parametrize(
    ("node", "field", "data", "message"),
    [
        ("fal.segmentation.DWPose", "image", b"name,age\nada,36\n", "its file is text"),
        ("fal.segmentation.DWPose", "image", media.wav(), "its file is a sound (WAV)"),
        ("fal.speech_to_text.Whisper", "audio", media.jpeg(), "its file is an image (JPEG)"),
        ("fal.training.FluxLoraFastTraining", "images_data", media.png(), "a ZIP archive is"),
    ],
)
async def test_a_blob_of_another_kind_is_refused_before_anything_is_sent(
    bridge: Bridge, fal: Simulator, node: str, field: str, data: bytes, message: str
) -> None:
    response = await bridge.execute(node, {}, blobs={field: data})
    assert response["type"] == "error", response
    assert f"{field}: " in response["data"]["error"]
    assert message in response["data"]["error"]
    assert fal.state.submissions == []
    assert fal.state.of("upload") == []


@pytest.mark.parametrize(
    ("node", "endpoint", "fields", "result", "expected"),
    [
        (
            "fal.image_to_3d.Hunyuan3dV2",
            "fal-ai/hunyuan3d/v2",
            {"input_image": {"type": "image", "uri": "https://v3.fal.media/files/a.png"}},
            {"model_mesh": {"url": "https://v3.fal.media/files/m.glb", "file_size": 3}, "seed": 5},
            {"type": "model_3d", "uri": "https://v3.fal.media/files/m.glb", "format": "glb"},
        ),
        (
            "fal.model3d.Hunyuan3DV2",
            "fal-ai/hunyuan3d/v2",
            {"input_image": {"type": "image", "uri": "https://v3.fal.media/files/a.png"}},
            {"model_mesh": {"url": "https://v3.fal.media/files/m.glb", "file_size": 3}, "seed": 5},
            {"type": "model_3d", "uri": "https://v3.fal.media/files/m.glb", "format": "glb"},
        ),
        (
            "fal.3d_to_3d.MeshyV5Remesh",
            "fal-ai/meshy/v5/remesh",
            {"model": {"type": "model_3d", "uri": "https://v3.fal.media/files/a.glb"}},
            {"model_glb": {"url": "https://v3.fal.media/files/r.glb"}},
            {"type": "model_3d", "uri": "https://v3.fal.media/files/r.glb"},
        ),
        (
            "fal.image_to_image.Dwpose",
            "fal-ai/dwpose",
            {"image": {"type": "image", "uri": "https://v3.fal.media/files/a.png"}},
            {"image": {"url": "https://v3.fal.media/files/pose.png"}},
            {"type": "image", "uri": "https://v3.fal.media/files/pose.png"},
        ),
        (
            "fal.text_to_speech.ElevenlabsTtsTurboV25",
            "fal-ai/elevenlabs/tts/turbo-v2.5",
            {"text": "hello"},
            {"audio": {"url": "https://v3.fal.media/files/a.mp3"}},
            {"type": "audio", "uri": "https://v3.fal.media/files/a.mp3"},
        ),
        (
            "fal.llm.AnyLlm",
            "fal-ai/any-llm",
            {"prompt": "hello"},
            {"output": "hi there", "reasoning": None, "partial": False},
            "hi there",
        ),
    ],
)
async def test_nodes_of_every_kind_come_back_typed(
    bridge: Bridge,
    fal: Simulator,
    node: str,
    endpoint: str,
    fields: dict[str, Any],
    result: Any,
    expected: Any,
) -> None:
    fal.answer(endpoint, result)
    response = await bridge.execute(node, fields)
    assert response["type"] == "result", response
    output = response["data"]["outputs"]["output"]
    if isinstance(expected, dict):
        assert expected.items() <= output.items()
    else:
        assert output == expected
    assert len(submitted(fal, endpoint)) == 1


async def test_a_missing_argument_is_named_before_anything_is_sent(
    bridge: Bridge, fal: Simulator
) -> None:
    response = await bridge.execute(
        "fal.image_to_video.KlingVideoV21ProImageToVideo", {"negative_prompt": "blur"}
    )
    assert response["type"] == "error"
    assert "prompt: a value is required" in response["data"]["error"]
    assert "image: a value is required" in response["data"]["error"]
    assert list(fal.state.requests) == []


async def test_without_a_key_there_is_one_clear_sentence(bridge: Bridge, fal: Simulator) -> None:
    response = await bridge.execute("fal.text_to_image.FluxDev", {"prompt": "a fox"}, secrets={})
    assert response["type"] == "error"
    assert response["data"]["error"].startswith("No fal key is set: save it as FAL_API_KEY")
    assert list(fal.state.requests) == []


async def test_a_refusal_of_fal_is_told_by_the_field_of_the_app(
    bridge: Bridge, fal: Simulator
) -> None:
    endpoint = "fal-ai/kling-video/v2.1/pro/image-to-video"
    problem = {"loc": ["body", "image_url"], "msg": "too small", "type": "x"}
    fal.answer(endpoint, {"detail": [problem]}, status=422)
    image = {"type": "image", "uri": "https://v3.fal.media/files/a.png"}
    response = await bridge.execute(
        "fal.image_to_video.KlingVideoV21ProImageToVideo", {"prompt": "p", "image": image}
    )
    assert response["type"] == "error"
    assert "image: too small" in response["data"]["error"]


@pytest.mark.parametrize(
    ("node", "endpoint", "field", "data", "opens"),
    [
        ("fal.image_to_image.Dwpose", "fal-ai/dwpose", "image", media.png(6), decoders.image),
        ("fal.audio_to_audio.Demucs", "fal-ai/demucs", "audio", media.wav(), decoders.audio),
        (
            "fal.video_to_video.EyeCorrect",
            "fal-ai/eye-correct",
            "video",
            media.mp4(),
            decoders.video,
        ),
        (
            "fal.3d_to_3d.MeshyV5Remesh",
            "fal-ai/meshy/v5/remesh",
            "model",
            media.glb(),
            decoders.model_3d,
        ),
    ],
    ids=["image", "audio", "video", "3d"],
)
async def test_files_of_every_kind_go_in_and_come_out(
    bridge: Bridge,
    fal: Simulator,
    node: str,
    endpoint: str,
    field: str,
    data: bytes,
    opens: Callable[[bytes], object],
) -> None:
    response = await bridge.execute(node, {"fal_download": True}, blobs={field: data})
    assert response["type"] == "result", response
    (sent,) = submitted(fal, endpoint)
    (url,) = [value for value in sent.values() if str(value).startswith("https://")]
    assert fetch(fal, url).content == data
    discovered = dict(response["data"]["blobs"])
    assert discovered
    for slot, blob in discovered.items():
        assert opens(blob), slot
        assert response["data"]["outputs"][slot]["uri"].startswith("blob://")
        assert response["data"]["outputs"][slot]["metadata"]["request_id"] in fal.state.jobs


async def test_a_list_of_files_comes_back_whole(bridge: Bridge, fal: Simulator) -> None:
    fields = {"prompt": "a fox", "num_images": 3, "image_size": "square", "fal_download": True}
    response = await bridge.execute("fal.text_to_image.FluxDev", fields)
    images = response["data"]["outputs"]["images"]
    assert [decoders.image(image["data"]) for image in images] == [(512, 512)] * 3
    assert decoders.image(response["data"]["blobs"]["output"]) == (512, 512)


async def test_progress_is_told_in_words(slow: Bridge) -> None:
    response = await slow.execute("fal.llm.AnyLlm", {"prompt": "hello"})
    assert response["type"] == "result", response
    updates = [frame["data"] for frame in slow.frames if frame["type"] == "progress"]
    messages = [frame["message"] for frame in updates]
    assert any("ahead" in word for word in messages), messages
    assert "The model is loaded." in messages
    assert all(0 <= frame["progress"] <= frame["total"] for frame in updates)


async def test_progress_moves_from_0_to_100_and_never_back(
    slow: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_lines = (
        "Loading pipeline components...: 100%|██████████| 7/7 [00:01<00:00]",
        " 45%|████▌     | 9/20 [00:04<00:05,  2.1it/s]",
        " 10%|█         | 2/20 [00:00<00:05,  2.1it/s]",
        "step 12/20",
        "100%|██████████| 20/20 [00:09<00:00]",
    )
    monkeypatch.setattr(jobs, "_STEPS", log_lines)
    response = await slow.execute("fal.llm.AnyLlm", {"prompt": "hello"})
    assert response["type"] == "result", response
    updates = [frame["data"] for frame in slow.frames if frame["type"] == "progress"]
    numbers = [frame["progress"] for frame in updates]
    assert {frame["total"] for frame in updates} == {100}
    assert numbers == sorted(numbers)
    assert {45, 60} <= set(numbers)
    queued = [frame["progress"] for frame in updates if "ahead" in frame["message"]]
    assert queued
    assert 0 < max(queued) < 10
    *before, (last, word) = [(frame["progress"], frame["message"]) for frame in updates]
    assert (last, word) == (100, "done")
    assert max(number for number, _ in before) < 100


async def test_cancel_reaches_fal(slow: Bridge, dozing: Simulator) -> None:
    running = asyncio.create_task(slow.execute("fal.llm.AnyLlm", {"prompt": "never mind"}))
    while not dozing.state.of("status"):
        await asyncio.sleep(0.02)
    await slow.cancel("r1")
    response = await running
    assert response["type"] == "error"
    assert "the run was cancelled" in response["data"]["error"]
    (job,) = dozing.state.jobs.values()
    assert job.cancelled


async def test_two_hundred_nodes_at_once(bridge: Bridge, fal: Simulator) -> None:
    frames = [
        {
            "type": "execute",
            "request_id": f"x{number}",
            "data": {
                "node_type": "fal.text_to_image.FluxDev",
                "fields": {"prompt": f"n{number}", "num_images": 2},
                "secrets": SECRETS,
                "blobs": {},
            },
        }
        for number in range(200)
    ]
    for frame in frames:
        await bridge.socket.send(msgpack.packb(frame))
    responses: dict[str, Any] = {}
    async with asyncio.timeout(60):
        while len(responses) < len(frames):
            response = msgpack.unpackb(await bridge.socket.recv())
            if response["type"] != "progress":
                responses[response["request_id"]] = response
    assert {response["type"] for response in responses.values()} == {"result"}, responses
    ids = set()
    for name, response in responses.items():
        outputs = response["data"]["outputs"]
        assert outputs["prompt"] == f"n{name[1:]}"
        assert len(outputs["images"]) == 2
        ids.add(outputs["output"]["metadata"]["request_id"])
    assert len(ids) == 200
    assert fal.state.count() == 200


def test_the_worker_runs_outside_the_repository(tmp_path: Path, fal: Simulator) -> None:
    """What makes nodes found is the installed package, not the folder that somebody stands in."""
    done = subprocess.run(
        [sys.executable, "-c", "import nodetool.nodes.fal.llm as m; print(m.AnyLlm.endpoint_id())"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "fal-ai/any-llm"
