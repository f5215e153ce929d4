"""What endpoints do, by their schemas."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.models import Kind, Task, find_model, models
from nodetool.fal.models.disagreements import explained, problems

DATA = Path(__file__).parents[2] / "data" / "model_tasks.toml"
EXPECTED = [
    (task, endpoint)
    for task, listed in tomllib.loads(DATA.read_text("utf-8")).items()
    for endpoint in listed
]
#: task -> kind of its main output, where its name does not end in it
KINDS = {
    Task.SEGMENT: {Kind.IMAGE, Kind.DATA},
    Task.SEGMENT_VIDEO: {Kind.VIDEO, Kind.DATA},
    Task.INTERPOLATE: {Kind.IMAGE, Kind.VIDEO},
    Task.FACE_SWAP: {Kind.IMAGE, Kind.VIDEO},
    Task.DUB: {Kind.VIDEO, Kind.AUDIO},
}
ENDINGS = {
    "_to_image": Kind.IMAGE, "_image": Kind.IMAGE, "_to_video": Kind.VIDEO, "_video": Kind.VIDEO,
    "_audio": Kind.AUDIO, "_speech": Kind.AUDIO, "_music": Kind.AUDIO, "_to_text": Kind.TEXT,
    "_3d": Kind.MODEL_3D, "_to_data": Kind.DATA,
}  # fmt: skip


@pytest.mark.parametrize(("task", "endpoint"), EXPECTED)
def test_an_endpoint_has_the_task_that_a_person_would_say(task: str, endpoint: str) -> None:
    assert task in find_model(endpoint).tasks


def test_every_endpoint_has_a_task() -> None:
    assert len(models()) == len(endpoints.ids())
    assert [model.endpoint_id for model in models() if not model.tasks] == []


def test_a_task_says_what_the_main_output_is() -> None:
    for model in models():
        for task in model.tasks:
            ending = next((kind for end, kind in ENDINGS.items() if task.endswith(end)), None)
            if task in KINDS:
                assert model.kind in KINDS[task], model
            elif ending and not task.startswith("describe"):
                assert model.kind is ending, model


def test_every_task_has_endpoints() -> None:
    counts = Counter(task for model in models() for task in model.tasks)
    assert {task for task in Task if not counts[task]} == set()


def test_a_generic_task_needs_nothing_special() -> None:
    """Whoever asks for an image of a text gets none that requires a picture."""
    media = re.compile(r"(image|video|audio|mask)s?_urls?$")
    for task in (Task.TEXT_TO_IMAGE, Task.TEXT_TO_VIDEO):
        for model in models(task=task):
            required = endpoints.find(model.endpoint_id).required_names()
            assert not [name for name in required if media.search(name)], model.endpoint_id


# -- where fal's category says something else --------------------------------------------------------


def test_every_disagreement_is_listed_with_a_reason_and_no_other() -> None:
    assert list(problems()) == []


def test_reasons_are_sentences_and_ids_are_listed_once() -> None:
    text = (Path(endpoints.__file__).parents[1] / "models" / "disagreements.toml").read_text()
    ids = re.findall(r'"([^"\s]+/[^"\s]+)"', text)
    assert len(ids) == len(set(ids)) == len(explained())
    for each in explained().values():
        assert len(each.reason.split()) >= 4
        assert each.task not in each.category


def test_a_new_disagreement_and_one_that_is_gone_are_reported() -> None:
    listed = [
        (
            replace(model, tasks=(Task.TEXT_TO_IMAGE,))
            if model.endpoint_id in {"fal-ai/veo3", "fashn/tryon"}
            else model
        )
        for model in models()
        if model.endpoint_id != "fal-ai/smart-turn"
    ]
    assert list(problems(listed)) == [
        "fal-ai/veo3: text-to-video disagrees with text_to_image, and no reason is listed",
        "fashn/tryon: listed, although text-to-image agrees with text_to_image",
        "fal-ai/smart-turn: listed, but the catalogue does not have it",
    ]
