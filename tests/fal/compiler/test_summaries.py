"""Summaries of endpoints that nobody has curated, and the order of their fields."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache

import pytest

from codegen import module_build, snapshot
from codegen.paths import METADATA, SCHEMAS
from nodetool.fal.compiler import placement
from nodetool.fal.compiler.ir import EndpointIR
from nodetool.fal.compiler.parsing import inference
from nodetool.fal.compiler.wording.summaries import summarize


@cache
def endpoint(name: str) -> EndpointIR:
    """Read a stored endpoint."""
    endpoints, _, _ = module_build.read_endpoints([name], SCHEMAS)
    return endpoints[name]


def summary(name: str) -> str:
    """Return the summary of a stored endpoint, without its maker."""
    stored = endpoint(name)
    return summarize(stored, {}, placement.module_for(stored.category))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fal-ai/rife", "Makes the frames between two images with RIFE."),
        (
            "fal-ai/moondream2/point-object-detection",
            "Points at what you name in an image with Moondream 2 Point Object Detection.",
        ),
        ("fal-ai/got-ocr/v2", "Reads the text in images with GOT OCR v2."),
        ("simalabs/sima-upscaler", "Upscales an image with Sima Labs Sima Upscaler."),
        ("fal-ai/csm-1b", "Speaks text with CSM 1B."),
        (
            "bria/fibo-edit/edit",
            "Edits an image as text says with Bria Fibo Edit.",
        ),
        (
            "fal-ai/sync-lipsync/v2",
            "Lip-syncs a video to audio with Sync Lip Sync v2.",
        ),
        (
            "fal-ai/wan-vace-14b/inpainting",
            "Repaints part of a video as text says with Wan VACE 14B Inpainting.",
        ),
    ],
)
def test_sentences(name: str, expected: str) -> None:
    assert summary(name) == expected


def test_no_two_nodes_have_the_same_summary() -> None:
    docs = [n["description"].split("\n")[0] for n in json.loads(METADATA.read_text())["nodes"]]
    assert [text for text, count in Counter(docs).items() if count > 1] == []


def test_every_sentence_names_what_goes_in() -> None:
    free = {e for e in snapshot.stored_endpoints() if endpoint(e).free_form}
    vague = {e for e in snapshot.stored_endpoints() if "what you set" in summary(e)}
    assert vague <= free


@pytest.mark.parametrize(
    ("names", "required", "media", "expected"),
    [
        (
            ["end_image_url", "start_image_url", "num_frames"],
            ["end_image_url", "start_image_url"],
            ["end_image_url", "start_image_url"],
            ["start_image_url", "end_image_url", "num_frames"],
        ),
        (
            ["seed", "image_source", "products", "sync_mode"],
            [],
            ["image_source"],
            ["image_source", "products", "seed", "sync_mode"],
        ),
        (["b", "seed", "a", "prompt"], ["a"], [], ["a", "prompt", "b", "seed"]),
        (["seed", "scale"], ["seed"], [], ["seed", "scale"]),
    ],
)
def test_the_order_of_fields(
    names: list[str], required: list[str], media: list[str], expected: list[str]
) -> None:
    assert inference.ui_order(names, required, media) == expected
    assert inference.ui_order(expected, required, media) == expected
