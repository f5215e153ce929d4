"""Titles of nodes say which model, version and variant it is."""

from __future__ import annotations

import json
import string
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.paths import METADATA
from nodetool.fal.compiler.wording.titles import title
from nodetool.nodes.fal.image_to_video import KlingVideoV21ProImageToVideo


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("fal-ai/wan/v2.2-14b/animate/replace", "Wan v2.2 14B Animate Replace"),
        ("fal-ai/ltx-2-19b/video-to-video", "LTX-2 19B Video to Video"),
        ("fal-ai/sam-3/3d-body", "SAM 3 3D Body"),
        ("fal-ai/elevenlabs/tts/eleven-v3", "ElevenLabs TTS Eleven v3"),
        ("fal-ai/sa2va/4b/image", "Sa2VA 4B Image"),
        ("fal-ai/kling-video/o3/pro/text-to-video", "Kling Video O3 Pro Text to Video"),
        ("bria/fibo-edit/edit", "Bria Fibo Edit"),
        ("me/my-app", "Me My App"),
    ],
)
def test_ids_as_people_write_them(endpoint: str, expected: str) -> None:
    assert title(endpoint) == expected


def test_no_two_nodes_are_called_the_same() -> None:
    titles = [node["title"] for node in json.loads(METADATA.read_text("utf-8"))["nodes"]]
    assert [name for name, count in Counter(map(str.casefold, titles)).items() if count > 1] == []


def test_the_app_gets_the_title() -> None:
    assert KlingVideoV21ProImageToVideo.get_title() == "Kling 2.1 Pro Image to Video"
    assert KlingVideoV21ProImageToVideo.get_metadata().title == "Kling 2.1 Pro Image to Video"


@given(st.text(string.ascii_letters + string.digits + "-_./é", min_size=1))
def test_any_id_has_a_title(text: str) -> None:
    assert title(text).strip()
