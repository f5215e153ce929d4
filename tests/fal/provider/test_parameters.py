"""What NodeTool passes -> settings of a request: what was asked for, and nothing else."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.errors import FalError
from nodetool.fal.generate.inputs import build_request
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.provider.parameters import (
    VIDEOS,
    ProviderParameterError,
    _table,
    build_call,
)

FLUX = "fal-ai/flux/dev"
SEEDANCE = "bytedance/seedance-2.0/reference-to-video"


def settings(model: Any, **parameters: Any) -> dict[str, Any]:
    """Return the settings of a call without what is empty."""
    call = build_call(Kind.IMAGE, model, parameters)
    return {name: value for name, value in call.settings.items() if value not in ({}, None)}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"prompt": "p", "width": 512, "height": 512}, None),
        ({"guidance_scale": 0.0}, {"guidance": 0.0}),
        ({"num_inference_steps": 8}, {"steps": 8}),
        ({"target_width": 640, "target_height": 480}, {"width": 640, "height": 480}),
        ({"duration_seconds": 5}, {"duration": 5}),
        ({"audio_duration": 5.5}, {"duration": 5.5}),
        ({"num_frames": 81, "fps": 24}, {"frames": 81, "fps": 24}),
        ({"aspect_ratio": "16:9", "resolution": "1080p"}, None),
        ({"output_format": "png"}, {"format": "png"}),
        ({"seed": 0}, {"seed": 0}),
        # what says that nothing was chosen
        ({"seed": -1}, {}),
        ({"width": 0, "height": 0, "duration": 0, "num_frames": 0, "fps": 0}, {}),
        ({"negative_prompt": "", "lyrics": None, "loras": []}, {}),
        ({"speed": 1.0, "count": 1, "num_images": 1}, {}),
        ({"speed": 1.2}, {"speed": 1.2}),
        # arguments of the endpoint's own
        ({"acceleration": "high"}, {"extra": {"acceleration": "high"}}),
        ({"safety_check": False}, {"extra": {"enable_safety_checker": False}}),
    ],
)
def test_parameters(parameters: dict[str, Any], expected: dict[str, Any] | None) -> None:
    assert settings(FLUX, **parameters) == (parameters if expected is None else expected)


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"duration": "5"}, {"duration": 5.0}),
        ({"duration": "5s"}, {"duration": 5.0}),
        ({"duration": "7.5 seconds"}, {"duration": 7.5}),
        ({"width": "640", "height": 480.0}, {"width": 640, "height": 480}),
        ({"seed": "12"}, {"seed": 12}),
        ({"resolution": 720}, {"resolution": "720"}),
        ({"sound": "true"}, {"sound": True}),
    ],
)
def test_values_become_what_the_setting_is(
    parameters: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert settings("", **parameters) == expected


NONSENSE = ("wide", "-", 3.7, [1], {"a": 1}, True, 10**30, float("inf"), float("nan"), b"x")


@pytest.mark.parametrize(
    "model",
    [FLUX, SEEDANCE, "fal-ai/flux-lora", "fal-ai/minimax/speech-02-hd", "fal-ai/nano-banana"],
)
@pytest.mark.parametrize("name", sorted(_table().settings))
def test_nonsense_is_left_out_or_refused_in_a_sentence(model: str, name: str) -> None:
    refused = set()
    for value in NONSENSE:
        try:
            call = build_call(Kind.IMAGE, model, {"prompt": "a red fox", name: value})
            plan(model, build_request(call.settings))
        except FalError:
            refused.add(name)
    assert refused <= {"prompt", "text", "count", "n", "num_images", "loras", "mask"}


def test_two_parameters_of_one_meaning_are_no_secret() -> None:
    call = build_call(Kind.IMAGE, FLUX, {"width": 640, "target_width": 320, "height": 480})
    assert call.settings["width"] == 640
    assert [(each.field, each.asked) for each in call.dropped] == [("target_width", 320)]


def test_every_setting_of_the_table_exists() -> None:
    assert set(_table().settings.values()) <= {each.name for each in fields(GenerationRequest)}


@pytest.mark.parametrize("model", [FLUX, {"id": FLUX, "provider": "fal_ai"}])
def test_a_model_is_an_id_or_a_reference(model: Any) -> None:
    assert build_call(Kind.IMAGE, model, {}).model == FLUX


@pytest.mark.parametrize("model", ["", None, {"id": ""}])
def test_no_model_is_any_model(model: Any) -> None:
    call = build_call(Kind.IMAGE, model, {"prompt": "p", "scheduler": "euler"})
    assert call.model is None
    assert [each.field for each in call.dropped] == ["scheduler"]


def test_an_unknown_model_is_an_error() -> None:
    with pytest.raises(UnknownEndpointError):
        build_call(Kind.IMAGE, "fal-ai/flux/devv", {})


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        ({"scheduler": "euler"}, "no argument for it"),
        ({"acceleration": "warp"}, "must be one of none, regular, high"),
    ],
)
def test_what_an_endpoint_lacks_is_left_out_with_a_reason(
    parameters: dict[str, Any], reason: str
) -> None:
    call = build_call(Kind.IMAGE, FLUX, {"prompt": "p", **parameters})
    assert call.settings == {"prompt": "p", "extra": {}}
    (decision,) = call.dropped
    assert (decision.field, decision.asked) == next(iter(parameters.items()))
    assert reason in decision.reason


@pytest.mark.parametrize("name", ["n", "num_images", "count"])
def test_several_results_are_refused(name: str) -> None:
    with pytest.raises(ProviderParameterError, match="one result, and 4 are asked for"):
        build_call(Kind.IMAGE, FLUX, {"prompt": "p", name: 4})


def test_an_endpoint_that_serves_many_models_is_told_which() -> None:
    call = build_call(Kind.CHAT, "openrouter/router#a/b", {"prompt": "p"})
    assert call.model == "openrouter/router"
    assert call.settings["extra"] == {"model": "a/b"}


def test_videos_as_references_are_never_left_out() -> None:
    files = {"references": [b"i"], VIDEOS: [b"v", b"w"]}
    call = build_call(Kind.VIDEO, SEEDANCE, {"prompt": "p"}, files)
    assert call.settings == {
        "prompt": "p",
        "references": [b"i"],
        "extra": {"video_urls": [b"v", b"w"]},
    }
    with pytest.raises(ProviderParameterError, match="does not take 2 videos"):
        build_call(Kind.VIDEO, "fal-ai/wan-vace", {"prompt": "p"}, files)
    call = build_call(Kind.VIDEO, "fal-ai/wan-vace", {"prompt": "p"}, {VIDEOS: [b"v"]})
    assert call.settings["video"] == b"v"


def test_words_of_a_transcript_are_asked_for_by_the_name_of_the_endpoint() -> None:
    call = build_call(Kind.TRANSCRIPT, "fal-ai/whisper", {"word_timestamps": True})
    assert call.settings["extra"] == {"chunk_level": "word"}


def test_a_text_that_is_all_there_is_is_never_left_out() -> None:
    with pytest.raises(ProviderParameterError, match="birefnet: prompt: "):
        build_call(Kind.IMAGE, "fal-ai/birefnet", {"prompt": "a fox"})
    call = build_call(Kind.EDIT, "fal-ai/birefnet", {"prompt": "cut out"}, {"images": [b"i"]})
    assert call.settings["images"] == [b"i"]
