"""Files that break a limit of their input: refused before anything is uploaded or paid for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from nodetool.metadata.types import ImageRef, VideoRef
from nodetool.worker.context_stub import WorkerContext
from typer.testing import CliRunner

from nodetool.fal.catalogue.endpoints import openapi_document
from nodetool.fal.dynamic.class_factory import node_class
from nodetool.fal.errors import InvalidArgumentsError
from nodetool.fal.jobs.node_calls import upload_files
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.media import av
from nodetool.fal.values.encode import PendingUpload
from nodetool.fal.values.file_limits import FileLimits
from nodetool.fal_cli.commands import app
from nodetool.nodes.fal.image_to_image import FluxKontextDev
from nodetool.nodes.fal.image_to_video import KlingVideoV3StandardImageToVideo
from nodetool.nodes.fal.video_to_video import (
    KlingVideoO1VideoToVideoEdit,
    KlingVideoV3StandardMotionControl,
    KlingVideoV3StandardMotionControlCharacterOrientation,
)
from tests.helpers import media

MB = 1 << 20
FRAME = ImageRef(data=media.png(300, 300))
FILM = VideoRef(data=av.video("a fox", 720, 720, seconds=3.0, fps=24.0))


def context(workspace: Path | None = None) -> WorkerContext:
    run = WorkerContext(secrets={"FAL_API_KEY": KEY})
    run.workspace_dir = str(workspace) if workspace else None
    return run


async def problems(fal: Simulator, node: Any, run: WorkerContext | None = None) -> list[str]:
    """Return what is wrong with the files of a node, none of which may have been sent."""
    with pytest.raises(InvalidArgumentsError) as caught:
        await node.process(run or context())
    assert fal.state.submissions == []
    assert fal.state.of("upload") == fal.state.of("token") == []
    return [str(problem) for problem in caught.value.problems]


def padded(data: bytes, size: int) -> bytes:
    """Return an image of this many bytes; nobody reads beyond its end."""
    return data + bytes(size - len(data))


@pytest.mark.parametrize(
    ("image", "texts"),
    [
        (media.png(299, 300), ["it is 299 x 300 pixels, at least 300 wide is needed"]),
        (
            media.jpeg(1000, 250),
            [
                "it is 1,000 x 250 pixels, at least 300 high is needed",
                "its aspect ratio (width / height) is 4, at most 2.5 is allowed",
            ],
        ),
        (
            padded(media.png(300, 300), 10 * MB + 1),
            ["it is 10,485,761 bytes large, at most 10,485,760 bytes is allowed"],
        ),
        (
            padded(media.png(300, 751), 14 * MB),
            [
                "it is 14 MB large, at most 10 MB is allowed",
                "its aspect ratio (width / height) is 0.3995, at least 0.4 is needed",
            ],
        ),
    ],
    ids=["pixels", "pixels and ratio", "bytes", "bytes and ratio"],
)
async def test_images_that_break_limits(fal: Simulator, image: bytes, texts: list[str]) -> None:
    node = KlingVideoV3StandardImageToVideo(prompt="a fox", start_image=ImageRef(data=image))
    assert await problems(fal, node) == [f"start_image: {text}" for text in texts]


@pytest.mark.parametrize(
    "image",
    [
        media.png(300, 300),
        media.png(300, 750),
        media.jpeg(750, 300),
        padded(media.png(300, 300), 10 * MB),
        b"\x00\x01\x02 of a format nobody knows",
    ],
    ids=["pixels", "high", "wide", "bytes", "unknown"],
)
async def test_images_at_the_limits_are_sent(fal: Simulator, image: bytes) -> None:
    node = KlingVideoV3StandardImageToVideo(prompt="a fox", start_image=ImageRef(data=image))
    await node.process(context())
    assert len(fal.state.submissions) == len(fal.state.of("upload")) == 1


async def test_films(fal: Simulator) -> None:
    short = VideoRef(data=av.video("a fox", 640, 720, seconds=2.0, fps=12.0))
    node = KlingVideoO1VideoToVideoEdit(prompt="a fox", video=short)
    assert await problems(fal, node) == [
        "video: it is 640 x 720 pixels, at least 720 wide is needed",
        "video: it is 2 s long, at least 3 is needed",
        "video: it has 12 frames per second, at least 24 is needed",
    ]
    await KlingVideoO1VideoToVideoEdit(prompt="a fox", video=FILM).process(context())
    assert len(fal.state.submissions) == 1


async def test_large_films_are_measured_without_being_read(fal: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.write(FILM.data)
        file.truncate(128 * MB)
    node = KlingVideoV3StandardMotionControl(
        image=ImageRef(data=media.png(340, 340)),
        video=VideoRef(uri="file:///film.mp4"),
        character_orientation=KlingVideoV3StandardMotionControlCharacterOrientation.VIDEO,
    )
    assert await problems(fal, node, context(tmp_path)) == [
        "video: it is 128 MB large, at most 100 MB is allowed"
    ]


async def test_all_files_of_a_node_are_named_at_once(fal: Simulator) -> None:
    small = ImageRef(data=media.png(100, 100))
    node = KlingVideoV3StandardImageToVideo(prompt="a fox", start_image=small, end_image=small)
    element = {"frontal_image_url": FRAME, "reference_image_urls": [FRAME, small]}
    assert node.assign_property("elements", [element]) is None
    node.end_image = ImageRef(data=media.wav())
    assert [text.split(",")[0] for text in await problems(fal, node)] == [
        "start_image: it is 100 x 100 pixels",
        "end_image: an image is needed",
        "elements[0].reference_images[1]: it is 100 x 100 pixels",
    ]


async def test_no_key_is_needed_to_learn_it(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    pending = PendingUpload(ImageRef(data=media.png(11, 5)), "file", limits=FileLimits(max_width=9))
    with pytest.raises(InvalidArgumentsError, match="file: it is 11 x 5 pixels, at most 9 wide"):
        await upload_files([pending], WorkerContext(), name="a node")
    assert fal.state.of("upload") == fal.state.of("token") == []


async def test_classes_of_documents_check_limits_too(fal: Simulator) -> None:
    picture = {"type": "string", "x-fal": {"max_width": 10}}
    schema = {"type": "object", "properties": {"image_url": picture}}
    kind = node_class(openapi_document("a/b", "", {"input": schema, "output": {}}, {}))
    node = kind()
    assert node.assign_property("image", ImageRef(data=media.png(11, 5)), False) is None
    assert await problems(fal, node) == ["image: it is 11 x 5 pixels, at most 10 wide is allowed"]


async def test_addresses_on_the_web_are_not_read(fal: Simulator) -> None:
    image = ImageRef(uri="https://a.example/small.png")
    await FluxKontextDev(prompt="a fox", image=image).process(context())
    assert len(fal.state.submissions) == 1


def test_show_prints_the_limits() -> None:
    result = CliRunner().invoke(app, ["show", "fal-ai/kling-video/o1/video-to-video/edit"])
    assert result.exit_code == 0
    text = " ".join(result.stdout.split())
    assert "At most 200 MB, 720 to 2,160 pixels a side, 3 to 10.05 seconds" in text
    assert "At most 10 MB, at least 300 pixels a side, aspect ratio 0.4 to 2.5." in text
