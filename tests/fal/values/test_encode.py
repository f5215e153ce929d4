"""The request: what is sent, what is left out, and everything that is wrong, by name and at once."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef
from pydantic import Field, create_model

from nodetool.fal.errors import InvalidArgumentsError, Problem
from nodetool.fal.text import truncate_repr
from nodetool.fal.values.encode import (
    PendingUpload,
    encode_any,
    encode_fields,
    is_control_field,
    iter_pending,
)
from nodetool.fal.values.structs import FALStruct
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.fal.sample_nodes import DATA, PUBLIC, Everything, Seconds, Shot, Style, filled, forced


def sent(**values: Any) -> dict[str, Any]:
    """Return the arguments, with media as their URLs."""
    encoded: dict[str, Any] = json.loads(
        json.dumps(filled(**values).check_arguments(), default=_uri)
    )
    return encoded


def _uri(value: Any) -> Any:
    assert isinstance(value, PendingUpload)
    return value.ref.uri


def wrong(node: Everything) -> dict[str, str]:
    """Field -> what is wrong with it."""
    with pytest.raises(InvalidArgumentsError) as caught:
        node.check_arguments()
    assert caught.value.endpoint_id == "tests/everything"
    return {problem.field: problem.message for problem in caught.value.problems}


def test_what_says_nothing_is_left_out_and_defaults_are_sent() -> None:
    assert sent() == {
        "prompt": "a fox",
        "image_url": PUBLIC,
        "agree": False,  # required, so it is said
        "must": None,  # required and null is a value
        "negative_prompt": "blurry",
        "number": 1.5,
        "level": 3,
        "offset": 0,
        "on": True,
        "style": "soft",
        "seconds": 5,
        "size": "landscape_4_3",
        "voice": "anna",
        "words": ["fox"],
        "ratio": 0,
        "pause": 2,
        "title": None,
    }


def test_missing_arguments_are_named_together_as_the_app_calls_them() -> None:
    assert wrong(Everything()) == {
        "prompt": "a value is required",
        "image": "a value is required",
    }


@pytest.mark.parametrize("blank", ["   ", "\n\t", "\u3000"])
def test_a_required_prompt_of_blanks_is_none(blank: str) -> None:
    assert wrong(forced(prompt=blank)) == {"prompt": "a value is required"}
    assert sent(negative_prompt=blank)["negative_prompt"] == blank


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("prompt", True),
        ("text_input", True),
        ("source_prompt", True),
        ("instruction", True),
        ("negative_prompt", False),
        ("ref_text", False),
        ("lyrics_prompt", True),
        ("lyrics", False),
        ("separator", False),
        ("texture", False),
    ],
)
def test_which_fields_say_what_is_wanted(name: str, is_one: bool) -> None:
    assert is_control_field(name) is is_one


def test_wrong_values_are_named_together() -> None:
    problems_by_field = wrong(
        forced(prompt="", number=20, steps=52, loras=[{"scale": 9}], style="loud")
    )
    assert set(problems_by_field) == {
        "prompt",
        "number",
        "steps",
        "loras[0].path",
        "loras[0].scale",
        "style",
    }


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"negative_prompt": ""}, {"negative_prompt": ""}),
        ({"words": []}, {"words": []}),
        ({"on": False}, {"on": False}),
        ({"unset": False}, {"unset": False}),
        ({"unset": True}, {"unset": True}),
        ({"off": True}, {"off": True}),
        ({"must": 0}, {"must": 0}),
        ({"title": ""}, {"title": ""}),  # null would say nothing
        ({"pause": None}, {"pause": None}),
        ({"pause": 0}, {"pause": 0}),
        ({"offset": -1}, {"offset": -1}),
        ({"seed": 0, "noise_seed": 7}, {"seed": 0, "noise_seed": 7}),
        ({"style": ""}, {"style": ""}),
        ({"style_or_none": "None"}, {"style_or_none": "None"}),
        ({"styles": ["soft", "None"]}, {"styles": ["soft", "None"]}),
        ({"tags": ["a", "b"]}, {"tags": ["a", "b"]}),
        ({"pan": {"x": 1.0, "y": 0.25}}, {"pan": {"x": 1, "y": 0.25}}),
        ({"extra": {"a": [None, "", False]}}, {"extra": {"a": [None, "", False]}}),
        ({"images": [PUBLIC]}, {"image_urls": [PUBLIC]}),
        ({"images": PUBLIC}, {"image_urls": [PUBLIC]}),
    ],
)
def test_what_is_said_on_purpose_is_sent(values: dict[str, Any], expected: dict[str, Any]) -> None:
    assert sent(**values) == {**sent(), **expected}


@pytest.mark.parametrize(
    "values",
    [
        {"seed": -1, "noise_seed": -1},
        {"off": False},
        {"note": ""},
        {"steps": None},
        {"unset": None},
        {"tags": []},
        {"pan": {}},
        {"loras": []},
        {"images": []},
        {"sound": AudioRef()},
        {"sound": {"type": "audio", "uri": ""}},
        {"extra": None},
    ],
)
def test_empty_optionals_and_random_seeds_are_not_sent(values: dict[str, Any]) -> None:
    assert sent(**values) == sent()


def test_null_is_only_sent_where_it_is_a_value() -> None:
    assert "must" not in wrong(Everything())
    node = forced(agree=None)
    assert wrong(node) == {"agree": "a value is required"}


BOUNDS: list[tuple[str, Any, bool]] = [
    ("number", 0.5, True),
    ("number", 0.49, False),
    ("number", 19.99, True),
    ("number", 20, False),
    ("steps", 5, True),
    ("steps", 0, False),
    ("steps", 50, True),
    ("steps", 55, False),
    ("steps", 7, False),
    ("steps", 10**400, False),
    ("number", 10**400, False),
    ("prompt", "x" * 200, True),
    ("prompt", "x" * 201, False),
    ("note", "x", False),
    ("note", "xy", True),
    ("note", "X9", False),
    ("tags", ["a"], False),
    ("images", [PUBLIC] * 3, True),
    ("images", [PUBLIC] * 4, False),
    ("level", 2, True),
    ("level", 4, False),
    ("size_width", 0, True),  # not looked at while a preset is chosen
]


@pytest.mark.parametrize(("name", "value", "fine"), BOUNDS)
def test_bounds(name: str, value: Any, fine: bool) -> None:
    node = filled(**{name: value})
    if fine:
        node.check_arguments()
    else:
        assert list(wrong(node)) == [name]


def test_a_broken_bound_says_value_and_limit() -> None:
    assert wrong(filled(number=25))["number"] == "25 must be less than 20"
    assert wrong(filled(steps=55, tags=["a"])) == {
        "steps": "55 must be at most 50",
        "tags": "at least 2 items needed, it has 1",
    }
    assert wrong(filled(steps=7)) == {"steps": "7 must be a multiple of 5"}


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("style", Style.NONE, "None"),
        ("style", "None", "None"),
        ("seconds", Seconds.TEN, 10),
        ("seconds", 10, 10),
        ("style_or_none", Style.EMPTY, ""),
    ],
)
def test_enums_are_taken_as_members_and_as_values(name: str, value: Any, expected: Any) -> None:
    assert filled(**{name: value}).check_arguments()[name] == expected
    assert forced(**{name: value}).check_arguments()[name] == expected


@pytest.mark.parametrize("value", ["10", 7, True, 10.0, ["x"], None])
def test_what_is_not_in_an_enum_is_refused_with_the_choice(value: Any) -> None:
    node = forced(seconds=value)
    if value is None:
        assert "seconds" not in node.check_arguments()  # an optional that is cleared
    else:
        assert "is not one of 5, 10" in wrong(node)["seconds"]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_lacks_are_refused_wherever_they_stand(value: float) -> None:
    node = forced(number=value, pan={"x": value}, extra=[{"a": value}], ratio=value)
    assert set(wrong(node)) == {"number", "pan.x", "extra[0].a", "ratio"}


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers())
def test_numbers_arrive_equal_and_whole_ones_as_integers(value: float) -> None:
    encoded = filled(ratio=value).check_arguments()["ratio"]
    assert encoded == value
    if float(value).is_integer() and abs(value) < 2**53:
        assert type(encoded) is int
    json.dumps(encoded, allow_nan=False)


@given(st.text(st.characters(exclude_categories=())))
def test_texts_arrive_as_they_are_or_are_refused(value: str) -> None:
    node = filled(negative_prompt=value, extra={"a": value})
    try:
        value.encode()
    except UnicodeEncodeError:
        assert set(wrong(node)) == {"negative_prompt", "extra.a"}
    else:
        encoded = node.check_arguments()
        assert (encoded["negative_prompt"], encoded["extra"]["a"]) == (value, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("prompt", 5),
        ("offset", "5"),
        ("offset", 1.5),
        ("offset", True),
        ("number", "1"),
        ("number", True),
        ("on", "yes"),
        ("on", 1),
        ("pan", [1]),
        ("loras", ["a"]),
        ("first", 3),
    ],
)
def test_values_of_the_wrong_type_are_refused(name: str, value: Any) -> None:
    (field,) = wrong(forced(**{name: value}))
    assert field.partition("[")[0] == name


# -- objects ---------------------------------------------------------------------------------


def test_objects_are_sent_by_the_names_of_the_api() -> None:
    shot = {"prompt": "p", "image_url": PUBLIC, "type": "wide", "loras": [{"path": "a"}]}
    expected = {**shot, "loras": [{"path": "a", "scale": 1}]}
    assert sent(shots=[shot])["shots"] == [expected]
    own = {"type": "tests.Shot", "prompt": "p", "image": ImageRef(uri=PUBLIC), "type_": "wide"}
    del expected["loras"]
    assert sent(first=own)["first"] == expected
    assert sent(first=Shot.model_validate(own))["first"] == expected


def test_what_is_wrong_inside_objects_is_named_by_its_place() -> None:
    node = filled(
        loras=[{"path": "a"}, {"scale": 5, "wieght": 1}],
        shots=[{"prompt": "p", "loras": [{"scale": 1}], "image": VideoRef(uri=PUBLIC)}],
        first={"image": PUBLIC},
    )
    problems_by_field = wrong(node)
    assert set(problems_by_field) == {
        "loras[1].path",
        "loras[1].scale",
        "loras[1].wieght",
        "shots[0].image",
        "shots[0].loras[0].path",
        "first.prompt",
    }
    assert (
        problems_by_field["loras[1].wieght"]
        == "Lora has no such field; it has path, scale, weights"
    )


@pytest.mark.parametrize("value", [{"path": "a", "scale": 2}, [1.0, 2.5], [1, 2]])
def test_unions_take_each_of_their_kinds(value: Any) -> None:
    assert filled(points=[value]).check_arguments()["points"] == [value]


def test_a_union_tells_what_is_wrong_with_the_kind_that_was_meant() -> None:
    assert set(wrong(forced(points=[{"path": "a", "scale": 9}]))) == {"points[0].scale"}
    assert set(wrong(forced(ratio="loud"))) == {"ratio"}
    assert sent(ratio="soft")["ratio"] == "soft"


# -- presets ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"size": "square_hd", "size_width": 9}, "square_hd"),
        ({"size": "custom", "size_width": 640}, {"width": 640, "height": 512}),
        ({"size": {"width": 640, "height": 480}}, {"width": 640, "height": 480}),
        ({"size": {"width": 640}}, {"width": 640, "height": 512}),
        ({"size": {"type": "x", "height": 8}}, {"width": 512, "height": 8}),
    ],
)
def test_sizes_by_name_and_by_measure(values: dict[str, Any], expected: Any) -> None:
    assert sent(**values) == {**sent(), "size": expected}


def test_a_custom_size_is_checked_by_the_fields_that_make_it() -> None:
    problems_by_field = wrong(filled(size={"width": 0, "height": "tall"}))
    assert set(problems_by_field) == {"size_width", "size_height"}
    problem = filled().assign_property("size", {"depth": 3})
    assert problem is not None
    assert "size" in problem


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"voice": "anna"}, "anna"),
        ({"voice": "custom", "voice_custom": "my own"}, "my own"),
        ({"voice": "my own"}, "my own"),
    ],
)
def test_texts_by_name_and_by_hand(values: dict[str, Any], expected: str) -> None:
    assert sent(**values)["voice"] == expected


def test_a_custom_text_is_required_once_it_is_chosen() -> None:
    assert wrong(filled(voice="custom")) == {"voice_custom": "a value is required"}


# -- media -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        PUBLIC,
        {"url": PUBLIC, "width": 5},
        {"type": "image", "uri": PUBLIC},
        {"type": "asset", "uri": PUBLIC},
        {"uri": PUBLIC},
        ImageRef(uri=PUBLIC),
    ],
)
def test_media_are_taken_in_every_form(value: Any) -> None:
    assert sent(image=value)["image_url"] == PUBLIC
    assert sent(images=[value, value])["image_urls"] == [PUBLIC, PUBLIC]


@pytest.mark.parametrize(
    ("uri", "public"),
    [
        (PUBLIC, True),
        ("http://example.com/a.png", True),
        ("http://127.0.0.1:7777/a.png", False),
        ("http://localhost/a.png", False),
        ("http://10.1.2.3/a.png", False),
        (DATA, False),
        ("memory://a", False),
        ("asset://a", False),
    ],
)
async def test_only_public_addresses_need_no_upload(uri: str, public: bool) -> None:
    node = filled(image=uri)
    (pending,) = iter_pending(node.check_arguments())
    assert (pending.ref.uri, pending.field) == (uri, "image")
    if public:
        assert (await node.build_arguments(None))["image_url"] == uri


async def test_places_are_filled_inside_objects_and_as_file_objects() -> None:
    node = filled(
        shots=[{"prompt": "p", "image": PUBLIC}],
        reference={"url": PUBLIC, "width": 3, "content_type": "image/png"},
        extra={"deep": [{"type": "video", "uri": PUBLIC}, AudioRef(uri=PUBLIC)], "type": "image"},
        upload=PUBLIC,
        named={"a": {"url": PUBLIC, "width": 3}, "b": PUBLIC},
    )
    built = await node.build_arguments(None)
    assert built["shots"] == [{"prompt": "p", "image_url": PUBLIC}]
    assert built["reference"] == {"url": PUBLIC, "width": 3}
    assert built["extra"] == {"deep": [PUBLIC, PUBLIC], "type": "image"}
    assert built["upload"] == PUBLIC
    assert built["named"] == {"a": {"url": PUBLIC, "width": 3}, "b": {"url": PUBLIC}}


@pytest.mark.parametrize(
    "value",
    [
        ImageRef(uri=PUBLIC),
        VideoRef(uri=PUBLIC, duration=3.0),
        {"type": "audio", "uri": PUBLIC},
        {"type": "video", "uri": PUBLIC, "duration": 3.0},
    ],
)
async def test_a_field_for_files_takes_media_of_every_kind(value: Any) -> None:
    node = filled(upload=value, uploads=[value])
    assert type(node.upload) is AssetRef
    built = await node.build_arguments(None)
    assert (built["upload"], built["uploads"]) == (PUBLIC, [PUBLIC])


def test_an_object_that_only_looks_like_a_reference_stays_an_object() -> None:
    for value in ({"type": "image", "uri": "x", "more": 1}, {"type": ["image"], "uri": "x"}):
        assert sent(extra=value)["extra"] == value


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("image", VideoRef(uri=PUBLIC), "an image is needed"),
        ("sound", ImageRef(uri=PUBLIC), "an audio is needed"),
        ("mesh", ImageRef(uri=PUBLIC), "a 3D model is needed"),
        ("images", [ImageRef(uri=PUBLIC), ImageRef()], "this one is empty"),
        ("extra", {"a": ImageRef()}, "this one is empty"),
        ("image", 7, "an image is needed"),
    ],
)
def test_the_wrong_kind_of_media_is_refused(name: str, value: Any, message: str) -> None:
    (message_text,) = wrong(forced(**{name: value})).values()
    assert message in message_text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("image", AssetRef(uri=PUBLIC)),
        ("upload", VideoRef(uri=PUBLIC)),
        ("mesh", Model3DRef(data=b"x")),
    ],
)
def test_plain_assets_and_every_kind_for_any_file(name: str, value: AssetRef) -> None:
    assert value in [p.ref for p in iter_pending(forced(**{name: value}).check_arguments())]


def test_no_file_is_shown_in_a_message() -> None:
    messages = [
        str(filled().assign_property("offset", {"type": "image", "uri": DATA})),
        str(filled().assign_property("offset", DATA)),
        str(filled().assign_property("offset", ImageRef(data=b"\x01a" * 500))),
        json.dumps(wrong(forced(offset=DATA, style=DATA))),
    ]
    for message in messages:
        assert "iVBORw0KGgoiVBOR" not in message
        assert r"\x01a\x01a" not in message
    assert all("offset" in message for message in messages)


# -- anything --------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@given(st.sampled_from(sorted(Everything.model_fields)), JSON)
def test_any_value_in_any_field_is_sent_as_json_or_refused_by_name(name: str, value: Any) -> None:
    node = filled()
    if node.assign_property(name, value, allow_undefined_properties=False) is None:
        judge(node)
    judge(forced(**{name: value}))


def judge(node: Everything) -> None:
    """Check that a value is encoded as valid JSON, or rejected with the name of its field."""
    problems: tuple[Problem, ...] = ()
    encoded: dict[str, Any] = {}
    try:
        encoded = node.check_arguments()
    except InvalidArgumentsError as error:
        problems = error.problems
    named = {problem.field.partition("[")[0].partition(".")[0] for problem in problems}
    assert named <= set(Everything.model_fields)
    assert bool(encoded) is not bool(problems)
    assert encoded.keys() <= set(Everything.api_names().values())
    assert None not in [
        value for name, value in encoded.items() if name not in {"must", "title", "pause"}
    ]
    json.dumps(encoded, allow_nan=False, default=_uri).encode()


@given(JSON)
def test_free_values_arrive_unchanged_or_are_refused(value: Any) -> None:
    problems: list[Problem] = []
    encoded = encode_any(value, "x", problems)
    if problems:
        assert all(problem.field.startswith("x") for problem in problems)
    else:
        assert encoded == value


_SCALARS: dict[type, st.SearchStrategy[Any]] = {
    int: st.integers(),
    str: st.text("abc", min_size=1),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False, width=32),
}


@given(
    st.dictionaries(
        st.from_regex(r"f_[a-z]{1,6}", fullmatch=True),
        st.sampled_from(list(_SCALARS)).flatmap(lambda k: st.tuples(st.just(k), _SCALARS[k])),
        max_size=5,
    ),
    st.randoms(use_true_random=False),
)
def test_generated_structs_say_all_that_was_said(
    fields: dict[str, tuple[type, Any]], rng: Any
) -> None:
    annotations: Any = {
        name: (kind | None, Field(default=None)) for name, (kind, _) in fields.items()
    }
    kind = create_model("Made", __base__=FALStruct, type=(str, "tests.Made"), **annotations)
    required = [name for name in fields if rng.random() < 0.5]
    names = {name: f"api_{name}" for name in fields}
    problems: list[Problem] = []
    whole = kind(**{name: value for name, (_, value) in fields.items()})
    encoded = encode_fields(whole, names, required, problems)
    assert problems == []
    assert encoded == {f"api_{name}": value for name, (_, value) in fields.items()}
    assert encode_fields(kind.model_validate({}), names, required, problems) == {}
    assert [problem.field for problem in problems] == required


HUGE = 10**5000


@pytest.mark.parametrize("name", ["seed", "guidance_scale"])
def test_numbers_that_python_does_not_write_are_told(name: str) -> None:
    node = FluxDev(prompt="x")
    object.__setattr__(node, name, HUGE)
    with pytest.raises(InvalidArgumentsError, match=f"{name}: a number of more than 300 digits"):
        node.check_arguments()


def test_such_numbers_inside_free_values_are_told() -> None:
    problems: list[Problem] = []
    encode_any({"a": [HUGE, 1], "b": {HUGE.bit_length(): -HUGE}}, "arguments", problems)
    fields = [problem.field for problem in problems]
    assert fields == ["arguments.a[0]", f"arguments.b.{HUGE.bit_length()}"]
    assert truncate_repr([HUGE]) == "list too large to be shown"
    assert encode_any(2**1023, "x", problems) == 2**1023
