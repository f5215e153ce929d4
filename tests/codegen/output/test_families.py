"""Families: which module of its category an endpoint stands in, and how large these modules are."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import snapshot
from codegen.config_files import edit, loader
from codegen.families import (
    OTHERS,
    FamilyTableError,
    config_path,
    families_table,
    family_of,
    group_by_family,
    short_id,
)
from codegen.output import packages
from codegen.paths import CONFIGS, NODES, WRAPPERS
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.diagnostics import errors
from nodetool.fal.compiler.ir import (
    EnumDef,
    FieldDef,
    ModuleIR,
    NodeIR,
    OutputDef,
    StructDef,
)
from tests.helpers.generator_repo import Tree, codes, entry

#: lines of a generated module; more are too many to read, and for an editor to judge at once
MOST_LINES = 2_000


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


# -- the rule -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("category", "endpoint", "family"),
    [
        ("text_to_image", "fal-ai/flux/dev", "flux_1"),
        ("text_to_image", "fal-ai/flux-lora", "flux"),
        ("text_to_image", "fal-ai/flux-2/turbo", "flux_2"),
        ("text_to_video", "fal-ai/kling-video/v1.5/pro/effects", "kling_v1"),
        ("text_to_video", "fal-ai/kling-video/v2/master/text-to-video", "kling"),
        ("image_to_image", "bria/fibo-edit", "bria"),
        ("image_to_image", "fal-ai/bria/eraser", "bria"),
        ("image_to_image", "FAL-AI/Bria/eraser", "bria"),
        ("text_to_image", "a/new-one", "others_a_to_d"),
        ("text_to_image", "7/new-one", OTHERS),
        ("llm", "fal-ai/any-llm", OTHERS),
        ("a_new_category", "fal-ai/flux/dev", OTHERS),
    ],
)
def test_the_longest_beginning_decides(category: str, endpoint: str, family: str) -> None:
    assert family_of(category, endpoint) == family


@given(
    st.sampled_from(sorted(families_table())),
    st.lists(st.text(min_size=1, max_size=30), unique=True),
)
def test_a_new_endpoint_moves_no_other_one(category: str, new: list[str]) -> None:
    known = sorted(snapshot.stored_endpoints())[::5]
    before = {e: family for family, ids in group_by_family(category, known).items() for e in ids}
    after = {
        e: family for family, ids in group_by_family(category, [*new, *known]).items() for e in ids
    }
    assert before.items() <= after.items()


@given(st.sampled_from([*families_table(), "m"]), st.text(max_size=60))
def test_no_id_names_a_module(category: str, endpoint: str) -> None:
    """Whatever stands in an id, its module is one of those that the table names."""
    assert family_of(category, endpoint) in {OTHERS, *families_table().get(category, {})}
    path = config_path(CONFIGS, category, endpoint)
    assert path.parent == CONFIGS / category


HOSTILE = [
    "__init__/x", "fal-ai/__init__", "class/x", "os/path", "../x/y", "_shared/x", "fal-ai/../../x",
]  # fmt: skip


@pytest.mark.parametrize("endpoint", HOSTILE)
def test_hostile_ids_are_among_the_others(endpoint: str) -> None:
    assert family_of("m", endpoint) == OTHERS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[m]\nclass = ['a']", "take 'class_'"),
        ("[m]\n__init__ = ['a']", "cannot be the name of a family"),
        ("[m]\n_shared = ['a']", "cannot be the name of a family"),
        ("[m]\nothers = ['a']", "cannot be the name of a family"),
        ("[m]\n'../x' = ['a']", "cannot be the name of a family"),
        ("[m]\nFlux = ['a']", "take 'flux'"),
        ("[m]\na = []", "must list texts"),
        ("[m]\na = 'a'", "must list texts"),
        ("[m]\na = ['']", "must list texts"),
        ("[m]\na = ['fal-ai/x']", "write 'x' instead of 'fal-ai/x'"),
        ("[m]\na = ['X']", "write 'x' instead of 'X'"),
        ("[m]\na = ['x']\nb = ['x']", "'x' is listed by two families"),
        ("m = 5", "must be a table"),
        ("[m", "cannot be read"),
    ],
)
def test_a_wrong_table_is_a_sentence(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "families.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(FamilyTableError) as caught:
        families_table(path)
    assert words in str(caught.value)


def test_every_line_of_the_table_takes_something() -> None:
    configs, _ = loader.load()
    assert set(families_table()) <= {config.module for config in configs}
    for config in configs:
        families = families_table().get(config.module, {})
        used = {family_of(config.module, endpoint) for endpoint in config.entries}
        assert set(families) <= used, config.module
        for family, beginnings in families.items():
            # letters have no gaps, whether or not a model begins so today
            words = [text for text in beginnings if len(text) > 1]
            for text in words:
                assert any(short_id(e).startswith(text) for e in config.entries), (family, text)


# -- sizes --------------------------------------------------------------------------------------------


def test_no_generated_module_is_too_large() -> None:
    """Where one is: a line more in codegen/families.toml splits it."""
    sizes = {
        path: len(path.read_text("utf-8").splitlines())
        for folder in (NODES, WRAPPERS, CONFIGS)
        for path in folder.rglob("*.py")
    }
    assert len(sizes) > 300
    assert {path: size for path, size in sizes.items() if size > MOST_LINES} == {}


def test_a_category_has_a_module_for_each_of_its_families() -> None:
    for config in loader.load()[0]:
        families = {f"{family}.py" for family in group_by_family(config.module, config.entries)}
        assert {p.name for p in (CONFIGS / config.module).glob("*.py")} == families
        for folder in (NODES, WRAPPERS):
            files = {path.name for path in (folder / config.module).glob("*.py")}
            assert families | {"__init__.py"} <= files <= families | {"__init__.py", "_shared.py"}


def test_nothing_is_defined_twice() -> None:
    for package in {path.parent for path in NODES.glob("*/__init__.py")}:
        classes = [
            statement.name
            for path in package.glob("*.py")
            for statement in ast.parse(path.read_text("utf-8")).body
            if isinstance(statement, ast.ClassDef)
        ]
        assert len(classes) == len(set(classes)), package


# -- what families share ------------------------------------------------------------------------------


def struct(name: str, *annotations: str) -> StructDef:
    """Return an object of the API whose fields have these annotations."""
    fields = tuple(
        FieldDef(name=f"f{n}", api_name=f"f{n}", annotation=text, default="None")
        for n, text in enumerate(annotations)
    )
    return StructDef(name=name, type_name=f"fal.x.{name}", fields=fields, api_names=(), required=())


def node(endpoint: str, name: str, annotation: str) -> NodeIR:
    """Return a node with one field and one output."""
    field = FieldDef(name="a", api_name="a", annotation=f"{annotation} | None", default="None")
    return NodeIR(
        endpoint_id=endpoint, module="text_to_image", class_name=name, title=name,
        namespace="fal.text_to_image", doc="", tags=(), use_cases=(), fields=(field,), api_names=(),
        required=(), presets=(), outputs=(OutputDef(slot="output", source="", annotation="Any"),),
        basic_fields=(), enums=(),
    )  # fmt: skip


def test_what_one_family_uses_stands_with_it_and_what_several_use_once() -> None:
    module = ModuleIR(
        name="text_to_image",
        namespace="fal.text_to_image",
        nodes=(
            node("fal-ai/flux/dev", "Dev", "list[Inside]"),
            node("bria/one", "One", "Outside"),
            node("bria/two", "Two", "Alone"),
        ),
        enums=(EnumDef(name="Kind", base="StrEnum", members=(("A", "a"),)),),
        structs=(struct("Inside", "Kind"), struct("Outside", "Inside", "Any"), struct("Alone")),
    )
    parts = {part.family: part for part in packages.split(module)}
    assert list(parts) == ["_shared", "bria", "flux_1"]
    assert parts["_shared"].shared_names == ["Kind", "Inside"]
    assert parts["bria"].shared_names == ["Outside", "Alone"]
    assert parts["bria"].imported == ("Inside",)
    assert parts["flux_1"].imported == ("Inside",)
    assert [n.class_name for part in parts.values() for n in part.nodes] == ["One", "Two", "Dev"]


def test_an_enum_of_several_files_is_listed_in_one(tree: Tree) -> None:
    colours = {"colour": {"type": "string", "enum": ["red", "blue"]}}
    sharing = {"enum_overrides": {"colour": "Colour"}}
    for name in ("fal-ai/flux/dev", "bria/one"):
        tree.endpoint(name, colours)
    entries = {"fal-ai/flux/dev": entry("Dev", **sharing), "bria/one": entry("One", **sharing)}
    tree.config("text_to_image", entries, {"Colour": ["red", "blue"]})
    plan = tree.plan()
    assert plan.ok, plan.diagnostics
    package = tree.sources.output / "text_to_image"
    assert "class Colour(StrEnum)" in plan.files[package / "_shared.py"]
    for family in ("bria", "flux_1"):
        source = plan.files[package / f"{family}.py"]
        assert "from nodetool.nodes.fal.text_to_image._shared import Colour" in source
    bria = tree.config_file("text_to_image", "bria")
    bria.write_text(
        f"{bria.read_text('utf-8')}SHARED_ENUMS = {{'Colour': ['red', 'blue']}}\n", "utf-8"
    )
    (wrong,) = errors(tree.plan().diagnostics)
    assert (wrong.code, wrong.file) == ("configured-twice", "text_to_image/flux_1.py:2")


# -- config files ---------------------------------------------------------------------------------------


def test_an_entry_in_the_file_of_another_family_is_told_and_moved(tree: Tree) -> None:
    tree.endpoint("fal-ai/flux/dev")
    tree.endpoint("bria/one")
    text = f"CONFIGS = {{\n    # ours\n    'bria/one': {entry('One')!r},\n}}\n"
    tree.config("text_to_image", text, family="flux_1")
    tree.config("text_to_image", f"CONFIGS = {{'fal-ai/flux/dev': {entry('Dev')!r}}}\n")
    diagnostics = sorted(errors(tree.plan().diagnostics), key=lambda item: item.file)
    assert [(item.code, item.endpoint, item.file) for item in diagnostics] == [
        ("config-family", "bria/one", "text_to_image/flux_1.py:3"),
        ("config-family", "fal-ai/flux/dev", "text_to_image/others.py:1"),
    ]
    assert "belongs in text_to_image/bria.py" in diagnostics[0].message
    assert "scaffold" in diagnostics[0].hint
    configs, _ = loader.load(tree.sources.configs)
    texts, empty = edit.move_entries(loader.misplaced(tree.sources.configs, configs))
    assert [path.name for path in empty] == ["others.py"]
    for path, moved in texts.items():
        path.write_text(moved, "utf-8")
    for path in empty:
        path.unlink()
    assert codes(tree.plan()) == []
    assert "# ours" in tree.config_file("text_to_image", "bria").read_text("utf-8")


def test_an_endpoint_in_two_files_of_a_category_is_told(tree: Tree) -> None:
    tree.endpoint("a/one")
    tree.config("m", {"a/one": entry("One")})
    tree.config("m", f"CONFIGS = {{'a/one': {entry('Two')!r}}}\n", family="x")
    by_code = {item.code: item for item in errors(tree.plan().diagnostics)}
    assert by_code["configured-twice"].file == "m/x.py:1"
    assert "m/others.py" in by_code["configured-twice"].message


def test_a_file_beside_the_folders_is_told(tree: Tree) -> None:
    (tree.sources.configs / "m.py").write_text("CONFIGS = {}\n", "utf-8")
    (diagnostic,) = errors(tree.plan().diagnostics)
    assert (diagnostic.code, diagnostic.file) == ("config-outside", "configs/m.py")
    assert "m/others.py" in diagnostic.hint


def test_names_of_modules_are_those_of_the_rule() -> None:
    for category, families in families_table().items():
        assert category == naming.module_name(category)
        assert all(family == naming.module_name(family) for family in families)
    assert json.loads(json.dumps(families_table()))  # plain data


def test_no_class_is_called_like_a_module_of_its_package(tree: Tree) -> None:
    colours = {"colour": {"type": "string", "enum": ["red", "blue"]}}
    for name in ("fal-ai/flux/dev", "bria/one"):
        tree.endpoint(name, colours)
    shared = {"bria": ["red", "blue"]}
    sharing = {"enum_overrides": {"colour": "bria"}}
    entries = {"fal-ai/flux/dev": entry("flux_1", **sharing), "bria/one": entry("One")}
    tree.config("text_to_image", entries, shared)
    problems = {(item.code, item.pointer) for item in errors(tree.plan().diagnostics)}
    assert problems == {
        ("class-name-reserved", "/class_name"),
        ("enum-name-invalid", "/SHARED_ENUMS/bria"),
    }
    entries["fal-ai/flux/dev"] = entry("Dev", enum_overrides={"colour": "flux_1"})
    tree.config("text_to_image", entries)
    (wrong,) = errors(tree.plan().diagnostics)
    assert (wrong.code, wrong.pointer) == ("enum-name-invalid", "/enum_overrides/colour")
    assert "'Flux1'" in wrong.hint
