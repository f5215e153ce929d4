"""The models that generic nodes are offered: all that they can use, and no other."""

from __future__ import annotations

import pytest

from nodetool.fal.models.listing import models
from nodetool.fal.models.model import Status
from nodetool.fal.planner.plan import Mode
from nodetool.fal.planner.planner import plan
from nodetool.fal.provider.listing import STREAMS, _rules, _works, listed

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
