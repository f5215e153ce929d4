"""The models that generic nodes are offered: all that they can use, and no other."""

from __future__ import annotations

from typing import Any

import pytest

from nodetool.fal.generate.inputs import build_request
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.models.listing import models
from nodetool.fal.models.model import Status
from nodetool.fal.planner.plan import Mode
from nodetool.fal.planner.planner import plan
from nodetool.fal.provider.listing import STREAMS, _rules, _works, listed
from nodetool.fal.provider.parameters import build_call

TYPES = ("image", "video", "tts", "music", "asr", "language", "3d")


def test_the_types_are_those_of_nodetool() -> None:
    assert tuple(_rules()) == TYPES
    assert listed("embedding") == ()
    assert listed("nonsense") == ()


@pytest.mark.parametrize("model_type", TYPES)
def test_no_model_is_left_out_because_of_what_its_files_are(model_type: str) -> None:
    found = {each.model.endpoint_id: list(each.tasks) for each in listed(model_type)}
    expected: dict[str, list[str]] = {}
    for name, uses in _rules()[model_type].uses.items():
        for use in uses:
            for model in models(task=use.task):
                if model.endpoint_id.endswith(STREAMS):
                    continue
                usable = model.status is Status.ACTIVE and _works(model.endpoint_id, use)
                if usable and name not in expected.setdefault(model.endpoint_id, []):
                    expected[model.endpoint_id].append(name)
    assert found == {endpoint_id: names for endpoint_id, names in expected.items() if names}
    assert list(found) == sorted(found)


@pytest.mark.parametrize("model_type", TYPES)
def test_every_listed_model_works_with_what_the_node_gives(model_type: str) -> None:
    for each in listed(model_type):
        for name in each.tasks:
            assert any(
                not (planned := plan(each.model.endpoint_id, use.request)).missing
                and planned.refused(Mode.STRICT) == []
                for use in _rules()[model_type].uses[name]
            )


def test_names_differ() -> None:
    names = [each.name for each in listed("image")]
    assert len(names) == len(set(names))
    assert len(names) > 350


#: what generic nodes send whether or not anybody has chosen it
DEFAULTS: dict[str, Any] = {
    "negative_prompt": "",
    "width": 512,
    "height": 512,
    "guidance_scale": 7.5,
    "num_inference_steps": 30,
    "seed": -1,
    "scheduler": "euler",
    "safety_check": True,
    "num_frames": 81,
    "fps": 24,
    "aspect_ratio": "16:9",
    "resolution": "720p",
    "duration_seconds": 5,
    "speed": 1.0,
    "strength": 0.8,
    "output_format": "glb",
    "temperature": 0.7,
    "max_tokens": 8192,
}


@pytest.mark.parametrize("model_type", TYPES)
def test_what_generic_nodes_send_by_default_stops_no_listed_model(model_type: str) -> None:
    for each in listed(model_type):
        endpoint_id = each.model.endpoint_id
        for name in each.tasks:
            use = next(u for u in _rules()[model_type].uses[name] if u.task in each.model.tasks)
            asked = use.request.asked()
            files = {
                key: asked.pop(key) for key in ("images", "references", "audio") if key in asked
            }
            call = build_call(Kind.IMAGE, endpoint_id, {**DEFAULTS, **asked}, files)
            planned = plan(endpoint_id, build_request(call.settings))
            assert planned.refused(Mode.TELL) == [], endpoint_id
            assert planned.missing == [], endpoint_id
            handled = {decision.field.removeprefix("extra.") for decision in planned.decisions}
            handled |= {decision.field for decision in call.dropped}
            assert {"width", "guidance", "steps", "resolution"} <= handled
