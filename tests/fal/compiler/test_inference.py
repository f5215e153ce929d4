"""Facts inferred where a schema is silent, tested with names that fal really uses."""

from __future__ import annotations

from typing import Any

import pytest

from nodetool.fal.compiler.parsing import inference


@pytest.mark.parametrize(
    ("name", "default", "elsewhere"),
    [
        ("seed", None, ()),
        ("num_images", 1, ()),
        ("num_inference_steps", 28, ()),
        ("width", 512, ()),
        ("fps", 24, ()),
        ("frame_rate", 25, ()),
        ("sample_rate", None, ()),
        ("top_k", 50, ()),
        ("max_tokens", None, ()),
        ("target_polycount", 30000, ()),
        ("output_quality", 95, ()),
        ("clip_skip", None, ()),
    ],
)
def test_integers(name: str, default: Any, elsewhere: tuple[Any, ...]) -> None:
    assert inference.is_integer(name, default, elsewhere)


@pytest.mark.parametrize(
    ("name", "default", "elsewhere"),
    [
        ("guidance_scale", 5, ()),
        ("strength", 1, ()),
        ("temperature", 1, ()),
        ("top_p", 1, ()),
        ("learning_rate", None, ()),
        ("duration", 5, ()),
        ("start_time", None, ()),
        ("x", None, ()),
        ("num_frames", 81.5, ()),
        ("steps", 4, (0.5,)),
        ("unheard_of", 3, ()),
    ],
)
def test_everything_else_takes_fractions(
    name: str, default: Any, elsewhere: tuple[Any, ...]
) -> None:
    assert not inference.is_integer(name, default, elsewhere)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("image_url", "image"),
        ("end_image_url", "image"),
        ("mask_url", "image"),
        ("mask_video_url", "video"),
        ("video_mask_image_url", "image"),
        ("reference_audio_url", "audio"),
        ("driven_audio_url", "audio"),
        ("first_frame_url", "image"),
        ("mesh_url", "model_3d"),
        ("lora_url", "file"),
        ("training_archive_url", "archive"),
        ("srt_url", "text"),
    ],
)
def test_kinds_of_arguments_by_name(name: str, kind: str) -> None:
    assert inference.media_kind(name) == kind


def test_words_and_category_help_where_the_name_does_not() -> None:
    assert inference.media_kind("url") == "file"
    assert inference.media_kind("url", text="Address of the video to cut") == "video"
    assert inference.media_kind("media_url", category="audio-to-audio") == "audio"
    assert inference.media_kind("model_url", category="3d-to-3d") == "model_3d"
    assert inference.media_kind("model_url", category="text-to-image") == "file"
    assert inference.media_kind("images_data_url", text="A ZIP archive of images") == "archive"
    siblings = ["mask_url", "video_url"]
    kind = inference.media_kind("mask_url", text="The mask video", siblings=siblings)
    assert kind == "video"


@pytest.mark.parametrize(
    ("name", "type_name", "category", "kind"),
    [
        ("video", "File", "image-to-video", "video"),
        ("images", "Image", "text-to-image", "image"),
        ("output", "File", "text-to-video", "video"),
        ("model_glb", "File", "image-to-3d", "model_3d"),
        ("base_color", "File", "image-to-3d", "image"),
        ("frames_zip", "File", "text-to-video", "archive"),
        ("diffusers_lora_file", "File", "training", "file"),
        ("vocals", "File", "audio-to-audio", "audio"),
        ("thumbnail", "File", "text-to-3d", "image"),
        ("caption_file", "File", "text-to-video", "file"),
        ("exr_file", "File", "video-to-video", "file"),
        ("exr_frames_url", "File", "video-to-video", "file"),
        ("geometry_lora_url", "", "image-to-3d", "file"),
    ],
)
def test_kinds_of_results(name: str, type_name: str, category: str, kind: str) -> None:
    assert inference.result_kind(name, type_name, category=category) == kind


def test_order_in_which_people_meet_arguments() -> None:
    names = ["sync_mode", "acceleration", "image_url", "seed", "zeta", "prompt", "negative_prompt"]
    shuffled = inference.snapshot_order(names, ["image_url", "prompt"], ["image_url"])
    assert shuffled == [
        "prompt", "image_url", "negative_prompt", "seed", "acceleration", "zeta", "sync_mode",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("endpoint", "inputs", "outputs", "category"),
    [
        ("a/b/text-to-video", {}, {}, "text-to-video"),
        ("a/some-trainer", {}, {}, "training"),
        ("a/b", {"image_url": "image"}, {"video": "video"}, "image-to-video"),
        ("a/b", {}, {"mesh": "model_3d"}, "text-to-3d"),
        ("a/b", {"image_url": "image"}, {}, "vision"),
        ("a/b", {"audio_url": "audio"}, {}, "speech-to-text"),
        ("a/b", {}, {}, "llm"),
    ],
)
def test_categories(
    endpoint: str, inputs: dict[str, str], outputs: dict[str, str], category: str
) -> None:
    assert inference.category_of(endpoint, inputs, outputs) == category


@pytest.mark.parametrize(
    ("name", "is_media"),
    [
        ("garment_image", True),
        ("image_source", True),
        ("reference_video_url", True),
        ("image_style", False),
        ("mesh_url", True),
        ("url", False),
        ("webhook_url", False),
        ("home_page_url", False),
        ("audio_setting", False),
    ],
)
def test_plain_strings_that_hold_files(name: str, is_media: bool) -> None:
    assert inference.looks_like_media_url(name) is is_media
