"""Files of another kind than an input takes: refused before anything is uploaded, and by fal."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import httpx
import pytest
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.dsl import files
from nodetool.dsl.errors import DSLError
from nodetool.dsl.fal.lora import Lora as LoraSpec
from nodetool.dsl.fal.text_to_image import FluxLora
from nodetool.dsl.fal.training import FluxLoraFastTraining as TrainingSpec
from nodetool.dsl.fal.vision import Florence2Caption as CaptionSpec
from nodetool.dsl.graph import create_graph
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.media.sniffing import sniff
from nodetool.fal.node import FALNode
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.file_store import FileStore
from nodetool.fal.simulator.inputs import file_lookup
from nodetool.fal.simulator.media import media as fake_media
from nodetool.nodes.fal.dynamic import DynamicFal
from nodetool.nodes.fal.image_to_image import NanoBananaEdit
from nodetool.nodes.fal.image_to_video import KlingVideoV3StandardImageToVideo
from nodetool.nodes.fal.lora import Lora
from nodetool.nodes.fal.segmentation import DWPose
from nodetool.nodes.fal.speech_to_text import Whisper
from nodetool.nodes.fal.training import FluxLoraFastTraining
from tests.helpers import media, simulators

CSV = b"name,age\nada,36\n"
CONFIG = b'{"rank": 16, "steps": 1000}'
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
TRAINER = "fal-ai/flux-lora-fast-training"


def context(workspace: Path | None = None) -> WorkerContext:
    run = WorkerContext(secrets={"FAL_API_KEY": KEY})
    run.workspace_dir = str(workspace) if workspace else None
    return run


async def refused(fal: Simulator, node: Any, *words: str, run: WorkerContext | None = None) -> None:
    """Check that a node rejects files and that nothing was sent or uploaded."""
    with pytest.raises(InvalidArgumentsError) as caught:
        await node.process(run or context())
    for each in words:
        assert each in str(caught.value)
    assert fal.state.submissions == []
    assert fal.state.of("upload") == fal.state.of("token") == []


# -- before anything is uploaded -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (DWPose(image=ImageRef(data=CSV)), "image: an image is needed, but its file is text"),
        (DWPose(image=ImageRef(data=media.wav())), "but its file is a sound (WAV)"),
        (
            Whisper(audio=AudioRef(data=media.jpeg())),
            "audio: audio is needed, but its file is an image (JPEG)",
        ),
        (
            FluxLoraFastTraining(images_data=AssetRef(data=media.png())),
            "images_data: a ZIP archive is needed, but its file is an image (PNG)",
        ),
        (
            Lora(file=AssetRef(data=CONFIG)),
            "file: weights (safetensors) are needed, but its file is text (JSON)",
        ),
    ],
)
async def test_a_file_of_another_kind_is_told(fal: Simulator, node: Any, words: str) -> None:
    await refused(fal, node, words)


async def test_all_wrong_files_are_told_at_once_in_lists_too(fal: Simulator) -> None:
    images = [ImageRef(data=d) for d in (media.png(), CSV, media.wav())]
    node = NanoBananaEdit(prompt="a fox", images=images)
    await refused(fal, node, "images[1]: an image is needed", "images[2]: an image is needed")


async def test_files_inside_objects_are_looked_at(fal: Simulator) -> None:
    node = KlingVideoV3StandardImageToVideo(prompt="a fox", start_image=ImageRef(data=media.png()))
    front = {"type": "image", "data": media.wav()}
    assert node.assign_property("elements", [{"frontal_image_url": front}]) is None
    await refused(fal, node, "elements[0].frontal_image: an image is needed")


async def test_data_uris_are_read(fal: Simulator) -> None:
    uri = "data:image/png;base64," + base64.b64encode(media.wav()).decode()
    await refused(fal, DWPose(image=ImageRef(uri=uri)), "image: an image is needed")


async def test_plain_files_are_judged_by_the_input(fal: Simulator, tmp_path: Path) -> None:
    (tmp_path / "input_image_url").write_bytes(b"this is no picture")
    node = DynamicFal(endpoint="fal-ai/dwpose")
    await refused(fal, node, "image: an image is needed", run=context(tmp_path))


async def test_what_an_input_may_take_goes_on(fal: Simulator) -> None:
    for picture in (
        SVG,
        fake_media.image("a", 8, 8, "gif"),
        b"\x00\x01\x02 of a format nobody knows",
    ):
        await DWPose(image=ImageRef(data=picture)).process(context())
    await Whisper(audio=AudioRef(data=media.mp4())).process(context())
    await FluxLoraFastTraining(
        images_data=AssetRef(data=fake_media.archive({"1.png": b"x"}))
    ).process(context())
    assert len(fal.state.submissions) == 5


async def test_an_address_on_the_web_is_not_judged(fal: Simulator) -> None:
    await DWPose(image=ImageRef(uri="https://a.example/notes.csv")).process(context())
    assert fal.state.count("fal-ai/dwpose") == 1


# -- graphs ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("make", "data"), [(files.image, CSV), (files.audio, media.png())])
def test_a_file_of_a_graph_is_told_where_it_is_named(
    tmp_path: Path, make: Any, data: bytes
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(data)
    with pytest.raises(DSLError, match=r"a\.bin.* needed, but its file is "):
        make(path)


def test_a_mask_of_a_film_may_be_a_film(tmp_path: Path) -> None:
    path = tmp_path / "mask.mp4"
    path.write_bytes(media.mp4())
    assert files.image(path).uri.endswith("mask.mp4")


async def test_a_row_with_a_wrong_file_fails_alone(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(media.png())
    (tmp_path / "b.png").write_bytes(CSV)
    caption = CaptionSpec(image=files.image("https://example.com/a.png")).named("caption")
    rows = [{"caption.image": str(tmp_path / name)} for name in ("a.png", "b.png")]
    done = await create_graph(caption).map(rows, out=tmp_path / "out", simulate=True)
    assert (done.done, done.failed) == (1, 1)
    (results,) = (tmp_path / "out").glob("results.*")
    assert "its file is text" in results.read_text("utf-8")


async def test_a_config_in_the_place_of_a_lora_ends_the_run(tmp_path: Path) -> None:
    training = TrainingSpec(images_data=files.asset("https://example.com/pictures.zip"))
    training = training.named("training")
    for slot, ok in (("output", True), ("diffusers_lora_file", True), ("config_file", False)):
        style = LoraSpec(file=getattr(training, slot)).named("style")
        picture = FluxLora(prompt="a fox", loras=[style.output]).named("picture")
        report = await create_graph(picture).run(out=tmp_path / slot, simulate=True)
        assert report.ok is ok, slot
        if not ok:
            (node,) = (n for n in report.to_json()["nodes"] if n["id"] == "picture")
            assert "loras[0].path" in node["error"]
            assert "weights (safetensors) are needed, but its file is text (JSON)" in node["error"]


# -- as fal refuses it -----------------------------------------------------------------------------


def uploaded(http: httpx.Client, data: bytes) -> str:
    """Upload a file without checking it, and return its URL."""
    token = http.post("https://rest.fal.ai/storage/auth/token", json={}).json()
    head = {"Authorization": f"{token['token_type']} {token['token']}"}
    response = http.post("https://v3.fal.media/files/upload", content=data, headers=head)
    return str(response.json()["access_url"])


def given(http: httpx.Client, endpoint: str, arguments: Any) -> Any:
    return simulators.result(http, arguments, endpoint)


@pytest.mark.parametrize(
    ("endpoint", "arguments", "data", "loc", "kind"),
    [
        ("fal-ai/dwpose", {"image_url": 0}, media.wav(), ["image_url"], "image_load_error"),
        ("fal-ai/dwpose", {"image_url": 0}, CSV, ["image_url"], "image_load_error"),
        (
            "fal-ai/rife/video",
            {"video_url": 0},
            media.png(),
            ["video_url"],
            "unsupported_video_format",
        ),
        (
            "fal-ai/whisper",
            {"audio_url": 0},
            fake_media.archive({"a": b"b"}),
            ["audio_url"],
            "unsupported_audio_format",
        ),
        (TRAINER, {"images_data_url": 0}, media.png(), ["images_data_url"], "invalid_archive"),
        (
            "fal-ai/flux-lora",
            {"prompt": "a", "loras": [{"path": 0}]},
            CONFIG,
            ["loras", 0, "path"],
            "file_download_error",
        ),
        (
            "fal-ai/nano-banana/edit",
            {"prompt": "a fox", "image_urls": ["https://a.example/a.png", 0]},
            CSV,
            ["image_urls", 1],
            "image_load_error",
        ),
    ],
)
def test_the_simulator_refuses_what_fal_would(
    fal: Simulator,
    http: httpx.Client,
    endpoint: str,
    arguments: Any,
    data: bytes,
    loc: list[Any],
    kind: str,
) -> None:
    for url in (uploaded(http, data), "data:;base64," + base64.b64encode(data).decode()):
        response = given(http, endpoint, _filled(arguments, url))
        (problem,) = response["detail"]
        assert problem["loc"] == ["body", *loc]
        assert problem["type"] == kind
        assert problem["input"] == url


def _filled(value: Any, url: str) -> Any:
    """Return the arguments with the URL in place of each zero."""
    if isinstance(value, dict):
        return {key: _filled(item, url) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, url) for item in value]
    return url if value == 0 else value


@pytest.mark.parametrize(
    ("maker", "slot", "endpoint", "argument", "fits"),
    [
        ({"prompt": "a"}, "images", "fal-ai/dwpose", "image_url", True),
        ({"prompt": "a"}, "images", "fal-ai/whisper", "audio_url", False),
        ({"prompt": "a"}, "images", "fal-ai/rife/video", "video_url", False),
        ({"prompt": "a"}, "images", TRAINER, "images_data_url", False),
    ],
)
def test_its_own_results_have_a_kind(
    fal: Simulator,
    http: httpx.Client,
    maker: Any,
    slot: str,
    endpoint: str,
    argument: str,
    fits: bool,
) -> None:
    url = given(http, "fal-ai/flux/dev", maker)[slot][0]["url"]
    response = given(http, endpoint, {argument: url})
    assert ("detail" not in response) is fits


def test_a_trainer_gives_weights_and_a_config(fal: Simulator, http: httpx.Client) -> None:
    response = given(http, TRAINER, {"images_data_url": "https://a.example/pictures.zip"})
    weights = simulators.fetch(fal, response["diffusers_lora_file"]["url"])
    length = int.from_bytes(weights[:8], "little")
    assert weights[8:9] == b"{"
    assert len(weights) > 8 + length
    assert simulators.fetch(fal, response["config_file"]["url"])[:1] == b"{"
    for name, ok in (("diffusers_lora_file", True), ("config_file", False)):
        arguments = {"prompt": "a", "loras": [{"path": response[name]["url"]}]}
        assert ("detail" not in given(http, "fal-ai/flux-lora", arguments)) is ok


@pytest.mark.parametrize("content_type", fake_media.CONTENT_TYPES)
def test_what_the_simulator_makes_is_what_it_says(content_type: str) -> None:
    files = FileStore()
    path = files.put_maker("a", content_type, lambda: b"")
    content = file_lookup(files)(f"https://v3.fal.media{path}")
    assert content is not None
    data = fake_media.for_kind(content_type, text="a fox", width=32, height=32, seconds=0.2)
    if content.kind == "model_3d":  # texts and archives in many formats
        assert sniff(data).kind in {"model_3d", "text", "archive", ""}
    else:
        assert sniff(data).kind == content.kind
    files.close()


def test_what_it_cannot_read_it_does_not_judge(fal: Simulator, http: httpx.Client) -> None:
    for path in ("me/style", "https://a.example/config.json", "https://v3.fal.media/files/x.json"):
        arguments = {"prompt": "a", "loras": [{"path": path}]}
        assert "images" in given(http, "fal-ai/flux-lora", arguments)


def test_endpoints_that_a_test_adds_are_held_to_their_schema(
    fal: Simulator, http: httpx.Client
) -> None:
    schema = {"type": "object", "properties": {"image_url": {"type": "string"}}}
    fal.serve("me/app", schema, {"type": "object", "properties": {}})
    (problem,) = given(http, "me/app", {"image_url": uploaded(http, CSV)})["detail"]
    assert problem["type"] == "image_load_error"


@pytest.mark.parametrize(
    ("node", "words"),
    [(DWPose(image=ImageRef()), "image"), (Whisper(audio=AudioRef()), "audio")],
)
async def test_a_refusal_of_fal_names_the_field(
    fal: Simulator, http: httpx.Client, node: FALNode, words: str
) -> None:
    url = uploaded(http, CSV)
    assert node.assign_property(words, url) is None
    with pytest.raises(InvalidArgumentsError, match=f"{words}: .* needed, but its file is text"):
        await node.process(context())
