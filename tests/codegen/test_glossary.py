"""Names that mean different things in different places are explained by where they stand."""

from __future__ import annotations

import pytest

from nodetool.fal.schema import glossary
from nodetool.fal.schema.ir import Kind


def words(name: str, endpoint: str, module: str, kind: str = "str", **more: object) -> str:
    """What is said about an argument of an endpoint."""
    default, beside = str(more.get("default", '""')), more.get("beside", ())
    assert isinstance(beside, tuple)
    return glossary.explain(
        name,
        place=glossary.Place(
            endpoint_id=endpoint, module=module, kind=kind, default=default, beside=beside
        ),
    )


@pytest.mark.parametrize(
    ("name", "endpoint", "module", "kind", "part"),
    [
        ("sync_mode", "fal-ai/flux/dev", "text_to_image", "bool", "inside the reply"),
        ("sync_mode", "fal-ai/sync-lipsync", "video_to_video", "enum", "equally long"),
        ("prompt", "fal-ai/kokoro/hindi", "text_to_audio", "str", "to be spoken"),
        ("prompt", "fal-ai/moondream3-preview/detect", "vision", "str", "look for"),
        ("prompt", "fal-ai/llava-next", "vision", "str", "Question"),
        ("prompt", "fal-ai/qwen-3-guard", "llm", "str", "unsuitable"),
        ("audio", "fal-ai/vidu/q3/text-to-video", "text_to_video", "bool", "Whether"),
        ("num_frames", "fal-ai/rife", "image_to_image", "int", "in between"),
        ("duration", "fal-ai/veo3", "text_to_video", "enum", "in seconds"),
        ("image_url", "fal-ai/esrgan", "image_to_image", "media", "to upscale"),
        ("image_url", "fal-ai/ai-avatar", "image_to_video", "media", "speak"),
    ],
)
def test_places(name: str, endpoint: str, module: str, kind: str, part: str) -> None:
    assert part in words(name, endpoint, module, kind)


def test_what_minus_one_means_is_said_where_it_is_the_default() -> None:
    assert "-1" in words("seed", "fal-ai/flux/dev", "text_to_image", "int", default="-1")
    assert "-1" not in words("seed", "fal-ai/flux/dev", "text_to_image", "int", default="42")


def test_a_prompt_beside_the_text_says_how_it_is_spoken() -> None:
    assert "voice" in words("prompt", "fal-ai/maya", "text_to_speech", beside=("text", "prompt"))


def test_rows_are_of_use() -> None:
    """Each row says something, of names that the general table knows, by conditions that exist."""
    tables = glossary._tables()
    conditions = {"words", "module", "kind", "default", "beside"}
    for row in tables["place"]:
        assert row.keys() <= {"names", "say", *conditions}
        assert set(row["names"]) <= set(tables["input"])
        assert set(row.get("kind", ())) <= {str(kind) for kind in Kind}
