"""Any text gives a valid and unreserved name; no two names of a scope are equal."""

from __future__ import annotations

import doctest
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.compiler import naming

TEXT = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(codec=None, categories=["Cs", "Cf", "Zs", "Lo", "Nd", "Pd"]), max_size=10),
    st.sampled_from(["copy", "json", "schema", "model_dump", "mro", "register", "id", "type", "self",
                     "yes", "no", "null", "None", "True", "class", "", "_x", "__init__", "1", "3d",
                     "process", "arguments", "image_url", "image_urls", "_url", "_urls"]),
)  # fmt: skip
VALUES = st.one_of(TEXT, st.integers(), st.booleans(), st.none())


def legal(name: str) -> bool:
    """Return whether Python and pydantic accept the name as an attribute."""
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and name[0] != "_"


@given(TEXT)
def test_any_text_gives_legal_names(text: str) -> None:
    for field in (naming.field_name(text), naming.media_field_name(text)):
        assert legal(field)
        assert field not in naming.reserved_fields()
        assert len(field) <= naming.MAX_LENGTH + 10
    for name in (naming.class_name(text), naming.endpoint_class_name(text)):
        assert legal(name)
        assert name not in naming.reserved_classes()
    assert not naming.endpoint_class_name(text).endswith("Node")
    assert legal(naming.module_name(text))


@given(VALUES)
def test_any_value_gives_a_legal_member(value: str | int | bool | None) -> None:
    assert legal(naming.member_name(value))
    assert naming.member_name(value) == naming.member_name(value).upper()


@given(st.lists(TEXT, max_size=12, unique=True), st.data())
def test_fields_of_a_scope_differ(names: list[str], data: st.DataObject) -> None:
    media = data.draw(st.lists(st.sampled_from(names), unique=True)) if names else []
    fields = naming.field_names(names, media)
    assert list(fields) == names
    assert len(set(fields.values())) == len(names)
    assert all(legal(field) for field in fields.values())


@given(st.lists(VALUES, max_size=12))
def test_members_of_an_enum_differ(values: list[str | int | bool | None]) -> None:
    members = naming.member_names(values)
    assert len(set(members)) == len(values)
    assert all(legal(member) for member in members)


@pytest.mark.parametrize(
    ("api", "media", "expected"),
    [
        (["image_url", "prompt"], ["image_url"], ["image", "prompt"]),
        (["image_urls", "image_url"], ["image_urls", "image_url"], ["images", "image"]),
        (["image", "image_url"], ["image_url"], ["image", "image_url"]),
        (["mask_video_url", "video_url"], ["mask_video_url", "video_url"], ["mask_video", "video"]),
        (["a-b", "a.b"], [], ["a_b", "a_b_2"]),
        (["copy", "type", "id"], [], ["copy_", "type_", "id_"]),
    ],
)
def test_names_that_workflows_know(api: list[str], media: list[str], expected: list[str]) -> None:
    assert list(naming.field_names(api, media).values()) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("WHO'S ARRESTED?", "WHOS_ARRESTED"),
        ("DPM++ 2M", "DPM_PLUS_PLUS_2M"),
        ("black myth: wukong", "BLACK_MYTH_WUKONG"),
        ("1.5", "VALUE_1_5"),
        ("720p", "VALUE_720P"),
        ("-1", "MINUS_1"),
        (5, "VALUE_5"),
        ("16:9", "RATIO_16_9"),
        ("None", "NONE"),
        ("yes", "YES"),
        ("50%", "VALUE_50_PERCENT"),
        ("crème brûlée", "CREME_BRULEE"),
    ],
)
def test_members_people_can_read(value: str | int, expected: str) -> None:
    assert naming.member_name(value) == expected


def test_values_that_differ_in_case_only_stay_apart() -> None:
    assert naming.member_names(["PBR", "pbr", "Pbr"]) == ["PBR", "PBR_2", "PBR_3"]


def test_other_scripts_get_names_of_their_own() -> None:
    first, second = naming.member_names(["\u65e5\u672c", "\u4e2d\u56fd"])
    assert first != second
    assert naming.field_name("\u202e") != naming.field_name("\u202d")


def test_the_examples_in_the_module_hold() -> None:
    failed, attempted = doctest.testmod(naming)
    assert attempted >= 4
    assert failed == 0
