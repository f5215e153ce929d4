"""Names do not collide with what exists: attributes of nodes, builtins, enums, files of the package."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.compiler import module_imports, naming
from nodetool.fal.node import FALNode
from nodetool.fal.values.structs import FALStruct
from tests.strategies.names import ODD_NAMES, names

RULES: list[Callable[[str], str]] = [
    naming.field_name,
    naming.media_field_name,
    naming.class_name,
    naming.endpoint_class_name,
    naming.member_name,
    naming.module_name,
]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("text", ODD_NAMES, ids=range(len(ODD_NAMES)))
def test_odd_names_become_short_identifiers(rule: Callable[[str], str], text: str) -> None:
    name = rule(text)
    assert name.isidentifier()
    assert name.isascii()
    assert len(name) < 100
    assert rule(text) == name


@given(names)
def test_a_field_hides_nothing_of_its_class(text: str) -> None:
    for name in (naming.field_name(text), naming.media_field_name(text)):
        for cls in (FALNode, FALStruct):
            assert name not in dir(cls)
            assert name not in cls.model_fields
        assert name.lower() not in {"none", "true", "false"}


@pytest.mark.parametrize("attribute", [n for n in dir(FALNode) if not n.startswith("_")])
def test_an_argument_called_like_an_attribute_of_nodes_is_renamed(attribute: str) -> None:
    assert naming.field_name(attribute) == f"{attribute}_"
    assert naming.media_field_name(f"{attribute}_url") == f"{attribute}_"


@pytest.mark.parametrize(
    "name", sorted(n for n in {*dir(builtins), *module_imports.MODULE_NAMES} if n[0].isupper())
)
def test_a_class_hides_no_import_and_no_builtin(name: str) -> None:
    assert naming.class_name(name) != name


@given(names)
def test_a_module_never_takes_the_place_of_a_written_one(text: str) -> None:
    name = naming.module_name(text)
    assert name not in {"dynamic", "__init__"}
    assert naming.module_name(name) == name  # a file's name is checked by this rule again


@pytest.mark.parametrize(
    ("category", "module"),
    [
        ("text-to-image", "text_to_image"),
        ("3d-to-3d", "model3d_to_3d"),
        ("日本", "other"),
        ("class", "class_"),
        ("dynamic", "dynamic_"),
        ("../../etc", "etc"),
        ("X" * 10_240, "x" * 80),
        ("3" * 10_240, "model" + "3" * 75),
    ],
)
def test_modules(category: str, module: str) -> None:
    assert naming.module_name(category) == module


@given(st.lists(names, max_size=20, unique=True))
def test_members_make_a_real_enum(values: list[str]) -> None:
    members = zip(naming.member_names(values), values, strict=True)
    enum = Enum("enum", list(members))  # type: ignore[misc]
    assert [member.value for member in enum] == values


@given(st.dictionaries(st.integers(), st.sampled_from(["a", "a_2", "a_2_2", "a_3", "b"])))
def test_unique_keeps_the_first_of_each_name(wanted: dict[int, str]) -> None:
    result = naming.unique_names(wanted)
    assert list(result) == list(wanted)
    assert len(set(result.values())) == len(wanted)
    for name in set(wanted.values()):
        first = next(key for key, value in wanted.items() if value == name)
        assert result[first] == name


def test_unique_finds_numbers_that_are_free() -> None:
    wanted = {1: "a", 2: "a_2", 3: "a", 4: "a"}
    assert naming.unique_names(wanted) == {1: "a", 2: "a_2", 3: "a_3", 4: "a_4"}


def test_values_that_look_alike_are_members_of_their_own() -> None:
    assert naming.member_names(["1", 1, True, "True"]) == ["VALUE_1", "VALUE_1_2", "TRUE", "TRUE_2"]
    assert naming.member_names(["yes", "no", "null"]) == ["YES", "NO", "NULL"]
    assert naming.member_names(["", " ", "  "]) == ["EMPTY", "BLANK_1", "BLANK_2"]
    assert len(set(naming.member_names(ODD_NAMES))) == len(ODD_NAMES)
