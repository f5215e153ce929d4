"""Calls through the real ``fal_client`` and real sockets: keys, uploads, refusals, cancellation."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx
import pytest
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef
from nodetool.worker.context_stub import WorkerContext
from nodetool.workflows.base_node import get_node_class

from nodetool.fal import settings
from nodetool.fal.catalogue import capabilities, endpoints
from nodetool.fal.errors import (
    InvalidArgumentsError,
    MissingKeyError,
    Problem,
    RequestError,
    UploadError,
)
from nodetool.fal.journal import journal
from nodetool.fal.media.mime import content_type
from nodetool.fal.node import FALNode
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import truncate_repr
from nodetool.fal.transport import client, translate
from nodetool.fal.values.encode import PendingUpload
from nodetool.nodes.fal.image_to_video import KlingVideoV21ProImageToVideo
from nodetool.nodes.fal.llm import AnyLlm
from nodetool.nodes.fal.text_to_image import FluxDev, FluxLora
from tests.helpers import media, simulators

OTHER = "other-id:other-secret-987654321"


@pytest.fixture
def fal(running: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Return fal, which knows one key and is reached through the environment only; no key is set."""
    running.reset()
    running.keys = {"main": KEY}
    in_environment(running, monkeypatch)
    return running


def in_environment(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lead clients to a simulator, and give them no key."""
    simulators.lead(monkeypatch, fal)
    for name in settings.KEY_NAMES:
        monkeypatch.delenv(name, raising=False)


async def arrival(fal: Simulator, kind: str) -> None:
    """Wait until a request of a kind has arrived."""
    async with asyncio.timeout(30):
        while not fal.state.of(kind):
            await asyncio.sleep(0.01)


def context(**secrets: str) -> WorkerContext:
    """Return the worker's own context."""
    return WorkerContext(secrets=secrets)


async def test_keys_are_found_in_order(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MissingKeyError, match="FAL_API_KEY"):
        await client.find_key(context())
    monkeypatch.setenv("FAL_KEY", " env-key ")
    assert await client.find_key(context()) == "env-key"
    assert await client.find_key(context(FAL_KEY="secret-key")) == "secret-key"
    assert await client.find_key(context(FAL_KEY="b", FAL_API_KEY="a")) == "a"
    monkeypatch.setenv("FAL_API_KEY", "app-key")
    assert await client.find_key(context()) == "app-key"


async def test_the_key_of_the_run_is_the_one_that_is_used(fal: Simulator) -> None:
    fal.keys = {"main": KEY, "other": OTHER}
    fal.answer("fal-ai/any-llm", {"output": "hi"})
    for key in (KEY, OTHER):
        outputs = await AnyLlm(prompt="x").process(context(FAL_API_KEY=key))
        assert outputs["output"] == "hi"
    assert [request.key for request in fal.state.of("submit")] == ["main", "other"]


async def test_a_wrong_key_is_told_and_never_shown(
    fal: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fal.answer("fal-ai/any-llm", {"output": "hi"})
    with pytest.raises(RequestError, match="did not accept the key") as caught:
        await AnyLlm(prompt="x").process(context(FAL_API_KEY=OTHER))
    assert caught.value.status == 401
    assert OTHER not in str(caught.value)
    assert OTHER.partition(":")[2] not in caplog.text


@pytest.mark.parametrize(
    ("ref", "data", "expected"),
    [
        (ImageRef(), media.png(), "image/png"),
        (ImageRef(), media.jpeg(), "image/jpeg"),
        (AudioRef(), media.wav(), "audio/x-wav"),
        (VideoRef(), media.mp4(), "video/mp4"),
        (Model3DRef(), media.glb(), "model/gltf-binary"),
        (AssetRef(uri="memory://a/b.json"), b"{}", "application/json"),
        (VideoRef(), b"?", "video/mp4"),
        (AssetRef(), b"?", "application/octet-stream"),
    ],
)
def test_content_types_come_from_bytes(ref: AssetRef, data: bytes, expected: str) -> None:
    assert content_type(data, ref) == expected


async def test_each_file_is_uploaded_and_public_ones_are_not(fal: Simulator) -> None:
    url = "https://v3.fal.media/files/there.png"
    node = KlingVideoV21ProImageToVideo(
        prompt="x", image=ImageRef(data=media.png()), tail_image=ImageRef(uri=url)
    )
    built = await node.build_arguments(context(FAL_API_KEY=KEY))
    assert built["tail_image_url"] == url
    assert built["image_url"].startswith("https://v3.fal.media/files/uploads/")
    (upload,) = fal.state.of("upload")
    assert upload.headers["content-type"] == "image/png"
    assert upload.key == "token"
    async with httpx.AsyncClient() as http:
        assert (await http.get(built["image_url"])).content == media.png()


@pytest.mark.parametrize(
    ("uri", "public"),
    [
        ("https://example.com/a.png", True),
        ("http://8.8.8.8/a.png", True),
        ("http://localhost:7777/a.png", False),
        ("http://127.0.0.1/a.png", False),
        ("http://[::1]/a.png", False),
        ("http://192.168.1.4/a.png", False),
        ("http://server/a.png", False),
        ("http://box.local/a.png", False),
        ("file:///etc/passwd", False),
        ("data:image/png;base64,AAAA", False),
        ("memory://x", False),
        ("", False),
        ("http://127.1/", False),
        ("http://0x7f.1/", False),
        ("http://0177.0.0.1/", False),
        ("http://2130706433/", False),
        ("http://134744072/", True),
        ("http://127.0.0.1./", False),
        ("http://127.0.0.1 /", False),
        ("http://\uff11\uff12\uff17\uff0e\uff10\u3002\uff10.1/", False),
        ("http://localhost./", False),
        ("http://LOCALHOST.localdomain/", False),
        ("http://metadata.google.internal./", False),
        ("http://box.local.", False),
        ("http://router.home.arpa/", False),
        ("http://10.0.0.1.nip.io/", False),
        ("http://[::ffff:10.0.0.1]/", False),
        ("http://[2002:7f00:1::]/", False),
        ("http://[64:ff9b::7f00:1]/", False),
        ("http://224.0.0.1/", False),
        ("http://example.com:99999/", False),
        ("https://example.com./a.png", True),
    ],
)
def test_only_addresses_that_fal_can_read_are_passed_on(uri: str, public: bool) -> None:
    assert is_public_url(uri) is public


async def test_a_file_that_cannot_be_read_is_named_and_nothing_is_sent(fal: Simulator) -> None:
    node = KlingVideoV21ProImageToVideo(prompt="x", image=ImageRef(uri="file:///etc/passwd"))
    with pytest.raises(UploadError, match="image: its file cannot be read"):
        await node.process(context(FAL_API_KEY=KEY))
    assert list(fal.state.requests) == []


async def test_refusals_speak_of_the_fields_of_the_app(fal: Simulator) -> None:
    endpoint = KlingVideoV21ProImageToVideo.endpoint_id()
    item = {"loc": ["body", "image_url"], "msg": "too small", "type": "x"}
    fal.answer(endpoint, {"detail": [item]}, 422)
    node = KlingVideoV21ProImageToVideo(prompt="x", image=ImageRef(uri="https://a.example/b.png"))
    with pytest.raises(InvalidArgumentsError, match="image: too small"):
        await node.process(context(FAL_API_KEY=KEY))


@pytest.mark.parametrize(
    ("loc", "field"),
    [
        (["body", "loras", 0, "path"], "loras[0].path"),
        (["body", "image_size", "ImageSize", "width"], "image_size_width"),
        (["body", "image_size"], "image_size"),
        (["body", "acceleration", "literal['none']"], "acceleration.literal['none']"),
        (["body", "unknown", 1, "deep"], "unknown.1.deep"),
        (["body"], "request"),
        ([], "request"),
    ],
)
async def test_refusals_speak_of_what_is_inside_a_field(
    fal: Simulator, loc: list[Any], field: str
) -> None:
    fal.answer(FluxLora.endpoint_id(), {"detail": [{"loc": loc, "msg": "no", "type": "x"}]}, 422)
    with pytest.raises(InvalidArgumentsError) as caught:
        await FluxLora(prompt="x").process(context(FAL_API_KEY=KEY))
    assert [problem.field for problem in caught.value.problems] == [field]


async def test_a_failed_job_tells_its_request(fal: Simulator) -> None:
    fal.answer("fal-ai/any-llm", {"detail": "no luck"}, 422)
    with pytest.raises(RequestError, match="no luck") as caught:
        await AnyLlm(prompt="x").process(context(FAL_API_KEY=KEY))
    assert caught.value.request_id in fal.state.jobs
    assert caught.value.request_id in str(caught.value)


async def test_half_a_character_in_a_refusal_ends_the_job_all_the_same(fal: Simulator) -> None:
    fal.answer("fal-ai/any-llm", b'{"detail": "half \\ud800 a character"}', 422)
    with pytest.raises(RequestError, match=r"half \? a character"):
        await AnyLlm(prompt="x").process(context(FAL_API_KEY=KEY))
    (job,) = journal.open_journal(settings.load().journal).jobs()
    assert (job.state, "half ? a character" in job.problem) == ("failed", True)


def test_any_error_can_be_printed() -> None:
    error = InvalidArgumentsError("a/b", [Problem("half \ud800", "a value is required")])
    assert str(error) == "a/b was not called: half ?: a value is required"


async def test_a_cancelled_run_cancels_the_job(monkeypatch: pytest.MonkeyPatch) -> None:
    with Simulator(latency=(60, 60)) as fal:
        in_environment(fal, monkeypatch)
        task = asyncio.create_task(AnyLlm(prompt="x").process(context(FAL_API_KEY=KEY)))
        await arrival(fal, "status")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await arrival(fal, "cancel")
        assert [job.cancelled for job in fal.state.jobs.values()] == [True]


def test_everything_wrong_is_told_at_once() -> None:
    node = FluxLora(num_images=1)
    node.assign_property("loras", [{"scale": 2.0, "weight": 1}, {"path": "a"}])
    node.assign_property("image_size", {"width": None, "height": 5})
    with pytest.raises(InvalidArgumentsError) as caught:
        node.check_arguments()
    fields = {problem.field for problem in caught.value.problems}
    assert fields == {"prompt", "loras[0].path", "loras[0].weight", "image_size_width"}


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_lacks_are_refused(value: float) -> None:
    node = FluxDev(prompt="x")
    assert node.assign_property("guidance_scale", value) is None
    with pytest.raises(InvalidArgumentsError, match=r"guidance_scale: (nan|inf) is not a number"):
        node.check_arguments()


def test_whole_floats_travel_as_integers_and_random_seeds_not_at_all() -> None:
    sent = FluxDev(prompt="x", guidance_scale=4.0).check_arguments()
    assert sent["guidance_scale"] == 4
    assert isinstance(sent["guidance_scale"], int)
    assert "seed" not in sent
    assert FluxDev(prompt="x", seed=0).check_arguments()["seed"] == 0


def test_a_reference_of_another_kind_is_refused() -> None:
    node = KlingVideoV21ProImageToVideo(prompt="x")
    object.__setattr__(node, "image", VideoRef(uri="https://a.example/b.mp4"))
    with pytest.raises(InvalidArgumentsError, match="image: an image is needed"):
        node.check_arguments()
    data = f"data:image/png;base64,{'A' * 500}"
    assert truncate_repr({"uri": data}) == "a data URI"
    node.assign_property("image", {"type": "image", "uri": data})
    assert isinstance(node.check_arguments()["image_url"], PendingUpload)


def test_capabilities_are_told_from_arguments_and_results() -> None:
    assert {"lora", "seed", "text-to-image", "size", "image-out"} <= FluxLora.capabilities()
    assert {"image-to-video", "video-out"} <= KlingVideoV21ProImageToVideo.capabilities()
    assert "text-out" in AnyLlm.capabilities()
    film = {"required": ["video"], "optional": ["video"], "main": ["video"], "outputs": ["video"]}
    derived = capabilities.derive("a/lipsync/stream", ["mask_url", "prompt"], **film)
    assert {"lip-sync", "streaming", "inpainting", "video-to-video"} <= derived
    assert "text-to-video" not in derived
    assert "erasing" in capabilities.derive("a/b", ["mask_url"], **film)
    assert "inpainting" not in capabilities.derive(
        "a/b", ["mask_url", "prompt", "apply_mask"], **film
    )


@pytest.mark.parametrize(
    ("detail", "status", "text"),
    [
        ([{"loc": ["body", "a", 0], "msg": "bad"}], 422, "A.0: bad"),
        ([], 422, "refused with HTTP 422"),
        ("text", 500, "text (HTTP 500)"),
        ("", 502, "no reason given (HTTP 502)"),
        (None, 403, "fal did not accept the key"),
        ([1, {"msg": "odd"}], 422, "request: odd"),
        (f"bad data:image/png;base64,{'A' * 900} here", 400, "bad (a file) here (HTTP 400)"),
        ([{"msg": "B" * 900}], 422, "request: (a file)"),
        ("half \ud800 a character", 400, "half ? a character (HTTP 400)"),
        ([{"loc": ["body", "\udfff"], "msg": "\udfff"}], 422, "?: ?"),
    ],
)
def test_errors_are_sentences(detail: Any, status: int, text: str) -> None:
    assert text in translate.format_error(detail, status, str.upper)


def test_a_conversion_starts_from_what_cannot_be_left_out() -> None:
    for endpoint_id in endpoints.ids():
        endpoint = endpoints.find(endpoint_id)
        node = get_node_class(endpoint.node_type)
        assert node is not None
        assert issubclass(node, FALNode)
        media = {"image", "video", "audio"}
        needed = {
            str(node.model_fields[name].annotation).rpartition(".")[2].removesuffix("Ref'>").lower()
            for name in node._required
        } & media
        starts = {word.partition("-to-")[0] for word in endpoint.capabilities if "-to-" in word}
        if needed:
            assert "text" not in starts, endpoint_id
            assert starts <= {*needed, "image", "video", "audio", "3d"}, endpoint_id


def test_masks_that_select_or_erase_are_no_inpainting() -> None:
    able = {id: endpoints.find(id).capabilities for id in endpoints.ids()}
    inpainting = {id for id, words in able.items() if "inpainting" in words}
    assert {"fal-ai/flux-pro/v1/fill", "fal-ai/wan-vace-14b/inpainting"} <= inpainting
    assert not [id for id in inpainting if "sam" in id.replace("-", "/").split("/")]
    assert "segmentation" in able["fal-ai/sam2/video"]
    assert "erasing" in able["fal-ai/bria/eraser"]
    assert "speech" in able["fal-ai/kokoro/american-english"]
    assert "music" not in able["fal-ai/kokoro/american-english"]
    assert "music" in able["fal-ai/minimax-music/v2"]
