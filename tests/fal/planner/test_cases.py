"""Requests whose decisions a person has made by reading the documents of the endpoints."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest, Lora

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[2] / "data" / "plans.toml").read_text("utf-8")
)["cases"]
_TUPLES = ("images", "references")


def to_request(settings: dict[str, Any]) -> GenerationRequest:
    """Return the request that settings of a data file describe."""
    values = dict(settings)
    for name in _TUPLES:
        if name in values:
            values[name] = tuple(values[name])
    if "loras" in values:
        values["loras"] = tuple(Lora(**each) for each in values["loras"])
    return GenerationRequest(**values)


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: f"{case['endpoint']} {json.dumps(case['ask'])}"
)
def test_decides_as_a_person_would(case: dict[str, Any]) -> None:
    request = to_request(case["ask"])
    made = plan(case["endpoint"], request, several_jobs=case.get("several_jobs", False))
    decided = {each.field: each.kind.value for each in made.decisions}
    expected = case["kind"]
    if isinstance(expected, str):
        expected = dict.fromkeys(decided, expected)
    assert decided == expected, {each.field: each.reason for each in made.decisions}
    assert dict(made.arguments) == case["send"]
    assert made.jobs == case.get("jobs", 1)
    if "missing" in case:
        assert sorted(made.missing) == sorted(case["missing"])


def test_covers_endpoints_of_all_categories_with_results() -> None:
    named = {case["endpoint"] for case in CASES}
    assert len(CASES) >= 300
    assert len(named) >= 120
    categories = {endpoints.find(each).category for each in named}
    assert categories >= {
        *("text-to-image", "image-to-image", "text-to-video", "image-to-video", "video-to-video"),
        *("text-to-speech", "text-to-audio", "audio-to-audio", "speech-to-text", "image-to-3d"),
        *("3d-to-3d", "vision", "llm", "training", "audio-to-video", "video-to-audio"),
    }  # fmt: skip
