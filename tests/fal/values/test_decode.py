"""Results: typed where they fit, as they came where they do not, never lost, never a crash."""

from __future__ import annotations

import importlib
import inspect
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nodetool.metadata.types import (
    AssetRef,
    AudioRef,
    ImageRef,
    Model3DRef,
    TextRef,
    VideoRef,
)

from codegen.config_files import loader
from nodetool.fal.node import FALNode
from nodetool.fal.values import decode
from nodetool.fal.values.structs import FALStruct
from tests.fal.sample_nodes import PUBLIC, Inner, Lora, Result, Style, filled

FILE = {"url": PUBLIC, "content_type": "image/png", "width": 4, "height": None}


async def parsed(result: Any) -> dict[str, Any]:
    """Return the outputs of the node that has outputs of every kind."""
    return await Result().parse_result(result, None)


async def test_every_kind_of_output() -> None:
    table = {"left": {"score": 1}}
    result = {
        "images": [FILE, {"url": f"{PUBLIC}?2"}],
        "video": {"url": "https://a.example/clip.MP4?x=1", "duration": 5},
        "mesh": {"url": "https://a.example/b/scene.glb"},
        "inner": {"picture_url": FILE, "type": "wide", "score": 0.5, "more": [1]},
        "inners": [{}, {"score": 1}],
        "style": "soft",
        "scores": [1, 0.5],
        "table": table,
        "either": "words",
        "number": 0,
    }
    outputs = await parsed(result)
    first = ImageRef(uri=PUBLIC, metadata={"content_type": "image/png", "width": 4})
    assert outputs["output"] == first
    assert outputs["images"] == [first, ImageRef(uri=f"{PUBLIC}?2")]
    video = outputs["video"]
    assert isinstance(video, VideoRef)
    assert (video.format, video.duration, video.metadata) == ("mp4", 5.0, {"duration": 5})
    mesh = outputs["model_mesh"]
    assert isinstance(mesh, Model3DRef)
    assert (mesh.uri, mesh.format) == ("https://a.example/b/scene.glb", "glb")
    inner = outputs["inner"]
    assert isinstance(inner, Inner)
    assert (inner.picture, inner.type_, inner.score) == (first, "wide", 0.5)
    assert inner.model_extra == {"more": [1]}
    assert [item.score for item in outputs["inners"]] == [None, 1]
    assert outputs["style"] is Style.SOFT
    assert outputs["scores"] == [1, 0.5]
    assert outputs["table"]["left"].score == 1
    assert outputs["either"] == "words"
    assert outputs["number"] == 0
    assert outputs["raw"] is result
    assert isinstance((await parsed({"either": {"url": "u.mov"}}))["either"], VideoRef)


@pytest.mark.parametrize("result", [{}, {"images": None, "inner": None}, {"other": 1}])
async def test_what_is_missing_or_null_is_none(result: Any) -> None:
    outputs = await parsed(result)
    assert set(outputs) == set(Result.output_names())
    assert outputs.pop("raw") == result
    assert set(outputs.values()) == {None}


@pytest.mark.parametrize(
    ("result", "output", "images"),
    [
        ({"images": []}, None, []),
        ({"images": [None, FILE]}, None, [None, ImageRef]),
        ({"images": FILE}, ImageRef, [ImageRef]),
        ({"images": PUBLIC}, ImageRef, [ImageRef]),
        ({"images": [PUBLIC]}, ImageRef, [ImageRef]),
    ],
)
async def test_the_first_of_a_list_and_the_whole_list(
    result: Any, output: Any, images: list[Any]
) -> None:
    outputs = await parsed(result)
    kinds = [None if item is None else type(item) for item in outputs["images"]]
    assert kinds == images
    assert (outputs["output"] and type(outputs["output"])) == output
    if output:
        assert outputs["output"] == outputs["images"][0]


@pytest.mark.parametrize(
    ("slot", "result"),
    [
        ("images", {"images": [5, {"no": "url"}, {"url": 7}]}),
        ("inner", {"inner": "words"}),
        ("style", {"style": "loud"}),
        ("number", {"number": "many"}),
        ("table", {"table": [1]}),
        ("video", {"video": {"uri": "x"}}),
    ],
)
async def test_what_does_not_fit_stays_as_it_came(slot: str, result: Any) -> None:
    assert (await parsed(result))[slot] == result[slot]


@pytest.mark.parametrize("result", [[FILE, FILE], "words", 5, True])
async def test_a_result_that_is_no_object_is_in_the_main_slot(result: Any) -> None:
    outputs = await parsed(result)
    output = outputs["output"]
    assert outputs["raw"] == result
    if isinstance(result, list):
        assert [ref.uri for ref in output] == [PUBLIC, PUBLIC]
    elif isinstance(result, str):
        assert output.metadata == {"refused_url": result}
    else:
        assert output == result


@pytest.mark.parametrize(
    ("url", "kind", "expected"),
    [
        ("https://a.example/b/scene.GLB?token=a.b", Model3DRef, "glb"),
        ("https://a.example/scene.tar.obj#x.y", Model3DRef, "obj"),
        ("https://a.example/scene", Model3DRef, None),
        ("https://a.example", Model3DRef, None),
        ("https://a.example:80x/scene.", Model3DRef, None),
        ("https://a.example/clip.webm", VideoRef, "webm"),
        ("", VideoRef, None),
    ],
)
def test_formats_come_from_the_name_of_the_file(url: str, kind: Any, expected: str | None) -> None:
    ref = decode.media({"url": url}, kind)
    assert isinstance(ref, kind)
    assert ref.format == expected


@pytest.mark.parametrize(
    ("told", "expected"), [(5, 5.0), (2.5, 2.5), (True, None), ("5", None), (10**400, None)]
)
def test_odd_durations_stay_in_the_metadata(told: Any, expected: float | None) -> None:
    ref = decode.media({"url": "https://a.example/b.mp4", "duration": told}, VideoRef)
    assert ref.duration == expected
    assert ref.metadata == {"duration": told}


@pytest.mark.parametrize("kind", [ImageRef, AudioRef, VideoRef, Model3DRef, TextRef, AssetRef])
def test_all_that_is_said_about_a_file_is_kept(kind: type[AssetRef]) -> None:
    ref = decode.media({**FILE, "file_size": 9, "nested": {"a": 1}}, kind)
    assert type(ref) is kind
    assert ref.uri == PUBLIC
    metadata = {"content_type": "image/png", "width": 4, "file_size": 9, "nested": {"a": 1}}
    assert ref.metadata == metadata


def test_no_property_of_an_object_hides_another() -> None:
    odd = {
        "picture_url": FILE,
        "picture": "unknown, but called like a field",
        "type": "known",
        "cls": 1,
        "self": 2,
        "_fields_set": 3,
        "model_dump": 4,
        "__dict__": 5,
        "": 6,
    }
    decoded = decode.struct(odd, Inner)
    assert isinstance(decoded.picture, ImageRef)
    assert decoded.type_ == "known"
    assert decoded.type == "tests.Inner"
    assert decoded.model_extra == {
        "picture_": "unknown, but called like a field",
        "cls": 1,
        "self": 2,
        "_fields_set": 3,
        "model_dump": 4,
        "__dict__": 5,
        "": 6,
    }
    assert decode.struct({"type": 1, "path": "a"}, Lora).model_extra == {"type_": 1}


async def test_what_came_out_can_go_in_again() -> None:
    image = (await parsed({"images": [FILE]}))["output"]
    node = filled(image=image, images=[image], extra=image)
    built = await node.build_arguments(None)
    assert (built["image_url"], built["image_urls"], built["extra"]) == (PUBLIC, [PUBLIC], PUBLIC)


# -- anything --------------------------------------------------------------------------------


def generated() -> list[type[FALNode]]:
    """Return a few dozen generated nodes, among them those whose outputs have rare shapes."""
    by_shape: dict[str, list[type[FALNode]]] = {}
    for category in loader.categories():
        module = importlib.import_module(f"nodetool.nodes.fal.{category}")
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if issubclass(cls, FALNode):
                shape = "|".join(sorted(_shape(a) for a in cls._slots().values()))
                by_shape.setdefault(shape, []).append(cls)
    rng = random.Random(7)
    return [rng.choice(by_shape[shape]) for shape in rng.sample(sorted(by_shape), 60)]


def _shape(annotation: Any) -> str:
    """Return an annotation without the names of the structs and enums in it."""
    return str(annotation).rpartition("nodetool.nodes")[0] or str(annotation)


CLASSES = generated()
KEYS = sorted(
    {source.removesuffix("[0]") for cls in CLASSES for source in cls.output_names().values()}
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=8)
    | st.sampled_from([PUBLIC, "http://[", "a.glb", 10**400, "soft"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["url", "type", "duration", "cls", "self", "metadata", *KEYS])
            | st.text(max_size=6),
            inner,
            max_size=5,
        )
        | st.fixed_dictionaries({"url": st.text(max_size=5) | inner}, optional={"duration": inner})
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("part", range(4))
@settings(max_examples=150)
@given(result=JSON | st.dictionaries(st.sampled_from(KEYS), JSON), data=st.data())
async def test_no_result_breaks_a_generated_node(
    part: int, result: Any, data: st.DataObject
) -> None:
    for cls in data.draw(st.permutations(CLASSES[part::4])):
        outputs = await cls().parse_result(result, None)
        assert set(outputs) == set(cls.output_names())
        for slot, source in cls.output_names().items():
            if not isinstance(result, dict):
                value = result if slot == "output" or not source else None
            elif source.endswith("[0]"):
                value = decode.first_or_none(result.get(source.removesuffix("[0]")))
            else:
                value = result.get(source) if source else result
            assert atoms(value) <= atoms(outputs[slot])


def atoms(value: Any) -> set[str]:
    """Return all atoms of a value, except null and plain type names."""
    if isinstance(value, AssetRef):
        parts = atoms(value.metadata or {})
        return parts | {repr(value.uri), "'url'"}
    if isinstance(value, FALStruct):
        names = value.api_names()
        properties = {names.get(k, k): v for k, v in dict(value).items() if k != "type"}
        return atoms(properties) | {f"{key.rstrip('_')!r}" for key in properties}
    if isinstance(value, dict):
        return {repr(key) for key, item in value.items() if item is not None}.union(
            *map(atoms, value.values())
        )
    if isinstance(value, list):
        return set().union(*map(atoms, value))
    return set() if value is None else {repr(getattr(value, "value", value))}


@pytest.mark.parametrize(
    "url",
    [
        *("file:///etc/passwd", "/etc/passwd", "memory://a", "FILE:///a", " file:///a", "a", ""),
        *("http://127.0.0.1:8188/history", "http://169.254.169.254/latest", "http://["),
    ],
)
def test_a_result_does_not_choose_what_is_read_here(url: str) -> None:
    ref = decode.media({"url": url, "width": 3}, ImageRef)
    assert ref.uri == ""
    assert ref.metadata == {"width": 3, "refused_url": url}
    for good in ("https://a.example/b.png", "data:image/png;base64,AAAA"):
        assert decode.media(good, ImageRef).uri == good
