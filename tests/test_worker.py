"""The real client of this project: NodeTool's own worker process, over its WebSocket protocol.

The worker is started as the app starts it; fal is the server of :mod:`tests.fal_server`, reached
through real sockets by the unmodified ``fal_client`` inside the worker.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import msgpack  # type: ignore[import-untyped]
import pytest
from websockets.asyncio.client import ClientConnection, connect

from codegen import config_model
from nodetool.fal.aliases import MODULE_ALIASES
from tests import media
from tests.fal_server import KEY, FalServer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("worker")]
SECRETS = {"FAL_API_KEY": KEY}


class Worker:
    """A running worker process."""

    def __init__(self, fal: FalServer, log: Path) -> None:
        secret = ("FAL_KEY", "FAL_API_KEY", "NODETOOL_WORKER_TOKEN", "NODETOOL_WORKER_NAMESPACES")
        env = {k: v for k, v in os.environ.items() if k not in secret}
        self.log = log
        with log.open("wb") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "nodetool.worker"],
                env={**env, **fal.env},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("NODETOOL_WORKER_PORT="), (line, self.output())
        self.port = int(line.strip().partition("=")[2])

    def output(self) -> str:
        """What the worker has written to its error stream."""
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
                answer: dict[str, Any] = msgpack.unpackb(await self.socket.recv())
                self.frames.append(answer)
                ended = answer["type"] not in {"progress", "update", "chunk"}
                if answer.get("request_id") == request_id and ended:
                    return answer

    async def execute(self, node: str, fields: dict[str, Any], **more: Any) -> dict[str, Any]:
        """Run one node."""
        return await self.ask(
            "execute",
            {"node_type": node, "fields": fields, "secrets": SECRETS, "blobs": {}, **more},
        )


@pytest.fixture(scope="module")
def fal() -> Iterator[FalServer]:
    """fal, on loopback."""
    with FalServer() as server:
        yield server


@pytest.fixture(scope="module")
def worker(fal: FalServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """The worker process."""
    running = Worker(fal, tmp_path_factory.mktemp("worker") / "log.txt")
    yield running
    running.stop()


@pytest.fixture
async def bridge(worker: Worker, fal: FalServer) -> AsyncIterator[Bridge]:
    """A connection; afterwards the key must not have shown up anywhere."""
    fal.reset()
    url = f"ws://127.0.0.1:{worker.port}"
    async with connect(url, max_size=None, proxy=None) as socket:
        held = Bridge(socket)
        yield held
        secret = KEY.partition(":")[2]
        assert secret not in repr(held.frames)
        assert secret not in worker.output()


def configured() -> tuple[Counter[str], set[str]]:
    """Every node type by the configs, how often it stands in ``discover``, and all second names."""
    legal = {module: old for old, module in MODULE_ALIASES.items()}
    configs, _ = config_model.load()
    types: Counter[str] = Counter()
    aliases = set()
    for config in configs:
        for entry in config.entries.values():
            own = f"fal.{legal.get(config.module, config.module)}.{entry.class_name}"
            types[own] += 1 + len(entry.aliases)
            aliases |= {f"fal.{alias}" for alias in entry.aliases}
    return types, aliases


async def test_discover_lists_every_node_and_no_error(bridge: Bridge) -> None:
    answer = (await bridge.ask("discover"))["data"]
    assert answer["load_errors"] == []
    found = Counter(n["node_type"] for n in answer["nodes"] if n["node_type"].startswith("fal."))
    types, aliases = configured()
    assert found == types
    assert len(types) == 1311
    assert found.total() == 1311 + len(aliases)


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
    bridge: Bridge, fal: FalServer
) -> None:
    urls = [fal.put(f"{i}.png", media.png(8, 4), "image/png") for i in range(3)]
    images = [{"url": url, "content_type": "image/png", "width": 8, "height": 4} for url in urls]
    fal.answer("fal-ai/flux/dev", {"images": images, "seed": 7, "prompt": "a fox", "timings": {}})
    fields = {"prompt": "a fox", "num_images": 3, "image_size": "square_hd"}
    answer = await bridge.execute("fal.text_to_image.FluxDev", fields)
    assert answer["type"] == "result", answer
    outputs = answer["data"]["outputs"]
    assert outputs["output"]["type"] == "image"
    assert outputs["output"]["uri"] == urls[0]
    assert outputs["output"]["metadata"]["width"] == 8
    assert [image["uri"] for image in outputs["images"]] == urls
    assert outputs["seed"] == 7
    (sent,) = fal.submitted("fal-ai/flux/dev")
    assert sent["num_images"] == 3
    assert sent["image_size"] == "square_hd"
    assert "seed" not in sent


async def test_an_image_blob_is_uploaded_and_a_video_comes_back(
    bridge: Bridge, fal: FalServer
) -> None:
    endpoint = "fal-ai/kling-video/v2.1/pro/image-to-video"
    clip = fal.put("clip.mp4", media.mp4(), "video/mp4")
    fal.answer(endpoint, {"video": {"url": clip, "content_type": "video/mp4", "file_size": 9}})
    answer = await bridge.execute(
        "fal.image_to_video.KlingVideoV21ProImageToVideo",
        {"prompt": "waves", "duration": "10"},
        blobs={"image": media.png()},
    )
    assert answer["type"] == "result", answer
    video = answer["data"]["outputs"]["output"]
    assert (video["type"], video["uri"], video["format"]) == ("video", clip, "mp4")
    (upload,) = fal.of("upload")
    assert upload.data == media.png()
    assert upload.headers["content-type"] == "image/png"
    (sent,) = fal.submitted(endpoint)
    assert sent["image_url"].startswith("https://v3.fal.media/files/up/")
    assert sent["duration"] == "10"


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
    fal: FalServer,
    node: str,
    endpoint: str,
    fields: dict[str, Any],
    result: Any,
    expected: Any,
) -> None:
    fal.answer(endpoint, result)
    answer = await bridge.execute(node, fields)
    assert answer["type"] == "result", answer
    output = answer["data"]["outputs"]["output"]
    if isinstance(expected, dict):
        assert expected.items() <= output.items()
    else:
        assert output == expected
    assert len(fal.submitted(endpoint)) == 1


async def test_a_missing_argument_is_named_before_anything_is_sent(
    bridge: Bridge, fal: FalServer
) -> None:
    answer = await bridge.execute(
        "fal.image_to_video.KlingVideoV21ProImageToVideo", {"negative_prompt": "blur"}
    )
    assert answer["type"] == "error"
    assert "prompt: a value is required" in answer["data"]["error"]
    assert "image: a value is required" in answer["data"]["error"]
    assert fal.requests == []


async def test_without_a_key_there_is_one_clear_sentence(bridge: Bridge, fal: FalServer) -> None:
    answer = await bridge.execute("fal.text_to_image.FluxDev", {"prompt": "a fox"}, secrets={})
    assert answer["type"] == "error"
    assert answer["data"]["error"].startswith("No fal key is set: save it as FAL_API_KEY")
    assert fal.requests == []


async def test_a_refusal_of_fal_is_told_by_the_field_of_the_app(
    bridge: Bridge, fal: FalServer
) -> None:
    endpoint = "fal-ai/kling-video/v2.1/pro/image-to-video"
    fal.refuse(endpoint, 422, [{"loc": ["body", "image_url"], "msg": "too small", "type": "x"}])
    image = {"type": "image", "uri": "https://v3.fal.media/files/a.png"}
    answer = await bridge.execute(
        "fal.image_to_video.KlingVideoV21ProImageToVideo", {"prompt": "p", "image": image}
    )
    assert answer["type"] == "error"
    assert "image: too small" in answer["data"]["error"]


async def test_twenty_nodes_at_once(worker: Worker, fal: FalServer) -> None:
    fal.reset()
    fal.answer("fal-ai/any-llm", {"output": "hi"})

    async def one(number: int) -> Any:
        url = f"ws://127.0.0.1:{worker.port}"
        async with connect(url, max_size=None, proxy=None) as socket:
            answer = await Bridge(socket).execute("fal.llm.AnyLlm", {"prompt": f"n{number}"})
            return answer["data"]["outputs"]["output"]

    assert await asyncio.gather(*(one(n) for n in range(20))) == ["hi"] * 20
    prompts = sorted(sent["prompt"] for sent in fal.submitted("fal-ai/any-llm"))
    assert prompts == sorted(f"n{n}" for n in range(20))


def test_the_worker_runs_outside_the_repository(tmp_path: Path, fal: FalServer) -> None:
    """What makes nodes found is the installed package, not the folder that somebody stands in."""
    done = subprocess.run(
        [sys.executable, "-c", "import nodetool.nodes.fal.llm as m; print(m.AnyLlm.endpoint_id())"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "fal-ai/any-llm"
