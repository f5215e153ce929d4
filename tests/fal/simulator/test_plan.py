"""What the simulator takes from arguments: sizes, durations, counts."""

from __future__ import annotations

from typing import Any

import pytest

from nodetool.fal.simulator.results import plan

Schema = dict[str, Any]


@pytest.mark.parametrize(
    ("arguments", "image", "video"),
    [
        ({}, (1024, 1024), (1280, 720)),
        ({"image_size": {"width": 300, "height": 200}}, (300, 200), (300, 200)),
        ({"image_size": {"width": 9000, "height": 4500}}, (4096, 2048), (1920, 960)),
        ({"image_size": "1536x1024"}, (1536, 1024), (1536, 1024)),
        ({"image_size": "auto_4K"}, (4096, 4096), (1920, 1080)),
        ({"width": 640, "height": 333}, (640, 333), (640, 332)),
        ({"aspect_ratio": "16:9"}, (1360, 768), (1280, 720)),
        ({"aspect_ratio": "auto", "resolution": "auto"}, (1024, 1024), (1280, 720)),
        ({"aspect_ratio": "1:1", "resolution": "2K"}, (2048, 2048), (1080, 1080)),
        ({"aspect_ratio": "9:16", "resolution": "480p"}, (480, 854), (480, 854)),
        ({"aspect_ratio": "16:9", "resolution": "true_1080p"}, (1920, 1080), (1920, 1080)),
        ({"aspect_ratio": "16:9", "resolution": "2160p"}, (3840, 2160), (1920, 1080)),
        ({"aspect_ratio": "landscape", "resolution": "720p"}, (1280, 720), (1280, 720)),
        ({"resolution": "1120x448"}, (1120, 448), (1120, 448)),
        ({"resolution": 512}, (512, 512), (910, 512)),
        ({"image_size": None, "width": True, "height": -3}, (1024, 1024), (1280, 720)),
        ({"image_size": {"width": 10**400, "height": 1}}, (4096, 1), (1920, 16)),
        ({"aspect_ratio": "1:999"}, (256, 4096), (120, 1920)),
        ({"aspect_ratio": "0:1", "resolution": "0p"}, (1024, 1024), (1280, 720)),
    ],
)
def test_sizes_follow_the_arguments(
    arguments: Schema, image: tuple[int, int], video: tuple[int, int]
) -> None:
    planned = plan.plan(arguments)
    assert (planned.image, planned.video) == (image, video)


@pytest.mark.parametrize(
    ("arguments", "seconds"),
    [
        ({}, 5.0),
        ({"duration": "8s"}, 8.0),
        ({"duration": 6}, 6.0),
        ({"duration": "auto", "num_frames": 48}, 2.0),
        ({"num_frames": 50, "target_fps": "25fps"}, 2.0),
        ({"duration": 600}, 20.0),
        ({"duration": "0"}, 5.0),
        ({"music_length_ms": 9000}, 9.0),
        ({"text": "x" * 100}, 6.0),
        ({"duration": float("nan")}, 5.0),
        ({"duration": float("inf")}, 20.0),
        ({"duration": 10**400}, 20.0),
    ],
)
def test_durations_follow_the_arguments(arguments: Schema, seconds: float) -> None:
    assert plan.plan(arguments).seconds == seconds


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        ({}, 1),
        ({"num_images": 4}, 4),
        ({"num_images": 1, "max_images": 3}, 3),
        ({"num_samples": "2"}, 2),
        ({"num_videos": 2.0}, 2),
        ({"num_images": 0}, 1),
        ({"num_images": 10**9}, plan.MAX_FILES),
    ],
)
def test_counts_follow_the_arguments(arguments: Schema, count: int) -> None:
    assert plan.plan(arguments).count == count


@pytest.mark.parametrize(
    ("arguments", "formats", "rate"),
    [
        ({"output_format": "jpg"}, ("jpeg",), 16000),
        ({"output_format": "mp3_22050_32"}, ("mp3",), 22050),
        ({"output_format": "pcm_8000"}, ("pcm",), 8000),
        ({"audio_setting": {"format": "flac", "sample_rate": "44100"}}, ("flac",), 44100),
        ({"target_formats": ["obj", 5, "GLB"]}, ("obj", "glb"), 16000),
        ({"format": "X264 (.mp4)", "sample_rate": 10**9}, (), 48000),
    ],
)
def test_formats_follow_the_arguments(
    arguments: Schema, formats: tuple[str, ...], rate: int
) -> None:
    planned = plan.plan(arguments)
    assert (planned.formats, planned.rate) == (formats, rate)


def test_the_first_asked_format_that_is_known_is_taken() -> None:
    planned = plan.plan({"output_format": "url", "format": "webp"})
    assert planned.requested(("png", "webp"), "png") == "webp"
    assert planned.requested(("png",), "png") == "png"


def test_the_text_is_the_prompt_or_what_stands_for_one() -> None:
    assert plan.plan({"text": "later", "prompt": "first"}).text == "first"
    assert plan.plan({"prompt": "  ", "text": "said"}).text == "said"
    assert plan.plan({"prompt": 5}, fallback="none").text == "none"
    assert plan.plan({"prompt": "half \ud800"}).text == "half ?"
