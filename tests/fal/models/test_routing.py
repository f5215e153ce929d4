"""Which models are taken for a request, and in which order."""

from __future__ import annotations

import fnmatch
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nodetool.fal.catalogue import endpoints
from nodetool.fal.models import Candidate, candidates, routing
from nodetool.fal.models.health import Circuit, Health
from nodetool.fal.models.routing import UnknownChoiceError, special_purpose, wanted_tasks
from nodetool.fal.planner.plan import Mode
from nodetool.fal.planner.request import GenerationRequest
from tests.strategies.requests import requests

PICTURE = "https://example.com/a.png"
FILM = "https://example.com/a.mp4"
SOUND = "https://example.com/a.mp3"
FOX = GenerationRequest(prompt="a fox")


def ids(found: list[Candidate]) -> list[str]:
    return [each.model.endpoint_id for each in found]


def test_every_candidate_can_do_the_request() -> None:
    request = GenerationRequest(prompt="a fox", seed=1, count=2)
    found = candidates("image", request, ["lora"], health={})
    assert len(found) > 10
    for each in found:
        assert not each.plan.missing
        assert not each.plan.refused()
        assert "lora" in each.model.capabilities
        assert each.plan.arguments["seed"] == 1


def test_retired_models_are_no_candidates() -> None:
    found = candidates("image", FOX, health={})
    assert all(each.model.status == "active" for each in found)


def test_an_upscaler_is_no_editor() -> None:
    request = GenerationRequest(prompt="make it red", images=("https://example.com/a.png",))
    found = ids(candidates("image", request, health={}))
    assert "fal-ai/flux-pro/kontext" in found
    assert "fal-ai/clarity-upscaler" not in found


def usual() -> list[Candidate]:
    """Return the models for any picture, without those for one special thing."""
    found = candidates("image", FOX, health={})
    return [each for each in found if not special_purpose(each.model.endpoint_id)]


def test_prices_of_one_unit_are_in_order_and_unknown_ones_are_last() -> None:
    found = usual()
    known = [each.cost.high is not None for each in found]
    assert known == sorted(known, reverse=True)
    assert any(known)
    assert not all(known)
    by_unit: dict[str, list[Any]] = {}
    for each in found:
        if each.cost.high is not None and each.model.price:
            by_unit.setdefault(each.model.price.unit, []).append(each.cost.high)
    assert len(by_unit) > 1
    for amounts in by_unit.values():
        assert amounts == sorted(amounts)
        assert all(amounts)


def test_models_of_one_unit_stand_together() -> None:
    found = usual()
    units = [each.model.price.unit for each in found if each.cost.high and each.model.price]
    changes = sum(one != other for one, other in pairwise(units))
    assert changes == len(set(units)) - 1


def test_models_for_one_special_thing_come_after_the_others_unless_preferred() -> None:
    found = candidates("image", FOX, health={})
    special = [bool(special_purpose(each.model.endpoint_id)) for each in found]
    assert special == sorted(special)
    assert any(special)
    assert special_purpose(found[-1].model.endpoint_id) in found[-1].reason
    preferred = candidates("image", FOX, order=["fal-ai/flux-2-lora-gallery/*"], health={})
    assert preferred[0].model.endpoint_id.startswith("fal-ai/flux-2-lora-gallery/")


def test_every_pattern_of_a_special_thing_has_models() -> None:
    for row in routing._table()["special"]:
        for pattern in row["models"]:
            assert fnmatch.filter(endpoints.ids(), pattern), pattern


def test_nearest_and_unsupported_settings_are_no_candidates_unless_told() -> None:
    request = GenerationRequest(prompt="a fox", duration=7, negative_prompt="dogs")
    strict = candidates("video", request, health={})
    told = candidates("video", request, mode=Mode.TELL, health={})
    assert 0 < len(strict) < len(told)


@pytest.mark.parametrize(
    ("kind", "asked", "expected"),
    [
        ("image", {"prompt": "a fox", "images": (PICTURE,)}, "fal-ai/nano-banana/edit"),
        ("edit", {"prompt": "a", "images": (PICTURE,), "mask": PICTURE}, "fal-ai/flux-pro/v1/fill"),
        ("upscale", {"images": (PICTURE,)}, "fal-ai/topaz/upscale/image"),
        ("remove_background", {"images": (PICTURE,)}, "fal-ai/birefnet/v2"),
        (
            "video",
            {"prompt": "a", "duration": 5},
            "fal-ai/kling-video/v2.5-turbo/pro/text-to-video",
        ),
        ("video", {"prompt": "a", "first_frame": PICTURE}, "fal-ai/veo3/image-to-video"),
        ("video", {"first_frame": PICTURE, "audio": SOUND}, "fal-ai/bytedance/omnihuman/v1.5"),
        ("video", {"video": FILM, "audio": SOUND}, "fal-ai/sync-lipsync/v2"),
        ("speech", {"text": "hello"}, "fal-ai/elevenlabs/tts/eleven-v3"),
        ("music", {"prompt": "jazz"}, "fal-ai/elevenlabs/music"),
        ("sound", {"prompt": "rain"}, "fal-ai/elevenlabs/sound-effects/v2"),
        ("sound", {"video": FILM}, "mirelo-ai/sfx-v1/video-to-audio"),
        ("transcript", {"audio": SOUND}, "fal-ai/wizper"),
        ("describe", {"images": (PICTURE,)}, "fal-ai/moondream3-preview/caption"),
        ("model3d", {"images": (PICTURE,)}, "fal-ai/trellis"),
    ],
)
def test_well_known_models_are_candidates(kind: str, asked: dict[str, Any], expected: str) -> None:
    assert expected in ids(candidates(kind, GenerationRequest(**asked), health={}))


def test_the_configured_order_comes_before_the_price() -> None:
    order = ["fal-ai/flux-pro/v1.1", "fal-ai/qwen-image*"]
    found = ids(candidates("image", FOX, order=order, health={}))
    assert found[0] == "fal-ai/flux-pro/v1.1"
    assert found[1].startswith("fal-ai/qwen-image")


def test_an_endpoint_in_a_cooldown_is_last_even_if_preferred() -> None:
    ill = "fal-ai/flux-pro/v1.1"
    health = {ill: Health(endpoint_id=ill, failures=3, circuit=Circuit.COOLDOWN)}
    found = candidates("image", FOX, order=[ill], health=health)
    assert found[-1].model.endpoint_id == ill
    assert "failed" in found[-1].reason


def test_several_jobs_cost_as_often() -> None:
    request = GenerationRequest(prompt="a fox", count=3)
    found = candidates("image", request, several_jobs=True, health={})
    several = next(each for each in found if each.plan.jobs == 3 and each.cost.low)
    single = candidates("image", FOX, health={})
    one = next(e for e in single if e.model.endpoint_id == several.model.endpoint_id)
    assert one.cost.low is not None
    assert several.cost.low == one.cost.low * 3


@pytest.mark.parametrize(
    ("kind", "asked", "task"),
    [
        ("image", {"prompt": "a"}, "text_to_image"),
        ("image", {"prompt": "a", "images": ("u",)}, "image_to_image"),
        ("edit", {"prompt": "a", "images": ("u",), "mask": "u"}, "inpaint"),
        ("video", {"prompt": "a"}, "text_to_video"),
        ("video", {"first_frame": "u", "last_frame": "u"}, "first_last_frame"),
        ("video", {"images": ("u",)}, "image_to_video"),
        ("video", {"audio": "u", "images": ("u",)}, "avatar"),
        ("video", {"video": "u", "audio": "u"}, "lip_sync"),
        ("upscale", {"video": "u"}, "upscale_video"),
        ("speech", {"text": "hello"}, "text_to_speech"),
        ("audio", {"text": "hello"}, "text_to_speech"),
        ("music", {"prompt": "jazz"}, "text_to_music"),
        ("sound", {"prompt": "rain"}, "text_to_audio"),
        ("transcript", {"audio": "u"}, "speech_to_text"),
        ("describe", {"images": ("u",)}, "describe_image"),
        ("chat", {"prompt": "hi"}, "chat"),
        ("model3d", {"images": ("u",)}, "image_to_3d"),
        ("3d", {"prompt": "a"}, "text_to_3d"),
        ("text-to-speech", {"prompt": "a"}, "text_to_speech"),
    ],
)
def test_the_task_follows_from_what_is_asked(kind: str, asked: dict[str, Any], task: str) -> None:
    assert task in wanted_tasks(kind, GenerationRequest(**asked))


def test_an_unknown_kind_and_an_unknown_need_are_sentences() -> None:
    with pytest.raises(UnknownChoiceError, match="did you mean image"):
        candidates("imgae", FOX)
    with pytest.raises(UnknownChoiceError, match="lora"):
        candidates("image", FOX, ["loras"])


@settings(max_examples=60)
@given(
    st.sampled_from(["image", "video", "speech", "music", "describe", "model3d", "edit"]),
    requests,
    st.sampled_from([Mode.STRICT, Mode.TELL]),
    st.lists(st.sampled_from(["fal-ai/flux*", "fal-ai/veo3", "*/edit", "nobody/*"]), max_size=2),
)
def test_whatever_is_asked_only_what_can_do_it_is_taken(
    kind: str, request: GenerationRequest, mode: Mode, order: list[str]
) -> None:
    found = candidates(kind, request, order=order, mode=mode, health={})
    wanted = wanted_tasks(kind, request)
    for each in found:
        assert not each.plan.missing
        assert each.plan.refused(mode) == []
        assert each.model.status == "active"
        assert not wanted.isdisjoint(each.model.tasks)
        assert each.reason
    preferred = [any(fnmatch.fnmatchcase(id, p) for p in order) for id in ids(found)]
    assert preferred == sorted(preferred, reverse=True)
    assert ids(found) == ids(candidates(kind, request, order=order, mode=mode, health={}))
