"""Wrong values of every key of a config entry: each is told once, with its line, key and a cure."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen.config_files import loader
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.diagnostics import errors, pointer
from tests.helpers.generator_repo import Tree, entry, source_of

PROPERTIES: dict[str, Any] = {
    "prompt": {"type": "string"},
    "negative_prompt": {"type": "string"},
    "colour": {"type": "string", "enum": ["red", "blue", "dark red"]},
    "style": {"type": "string", "enum": ["flat", "round"]},
    "shade": {"type": "string", "enum": ["red", "blue", "dark red"]},
    "steps": {"type": "integer", "minimum": 1, "maximum": 50, "default": 20},
    "scale": {"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.5},
    "seed": {"type": "integer"},
    "fast": {"type": "boolean"},
    "words": {"type": "array", "items": {"type": "string"}},
    "sizes": {"type": "array", "items": {"type": "integer"}},
    "code": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 5},
    "image_url": {"type": "string"},
    "reference_url": {"type": "object", "properties": {"url": {"type": "string"}}},
    "image_size": {
        "anyOf": [
            {"type": "string", "enum": ["square", "wide"]},
            {
                "type": "object",
                "title": "ImageSize",
                "properties": {"width": {"type": "integer"}, "height": {"type": "integer"}},
            },
        ]
    },
    "lora": {
        "type": "object", "title": "Lora", "required": ["path"],
        "properties": {"path": {"type": "string"}, "weight": {"type": "number"}},
    },
}  # fmt: skip


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Return two endpoints with the same arguments of all kinds."""
    tree_ = Tree(tmp_path)
    for name in ("a/one", "a/two"):
        tree_.endpoint(name, PROPERTIES)
    return tree_


def reported_problems(tree: Tree, **settings: Any) -> list[tuple[str, str]]:
    """Return code and pointer of the errors about an entry with these settings, in a module of two."""
    shared = settings.pop("SHARED_ENUMS", {})
    lines = "".join(
        f"        {key!r}: {value!r},\n" for key, value in {**entry("One"), **settings}.items()
    )
    two = f'    "a/two": {entry("Two")!r},\n'
    text = f'CONFIGS = {{\n    "a/one": {{\n{lines}    }},\n{two}}}\nSHARED_ENUMS = {shared!r}\n'
    tree.config("m", text)
    plan = tree.plan()
    diagnostics = errors(plan.diagnostics)
    assert bool(diagnostics) is not bool(plan.files)
    for item in diagnostics:
        assert item.hint, item
        assert item.endpoint in {"a/one", "a/two"} or "SHARED_ENUMS" in item.pointer, item
        line = int(re.fullmatch(r"m/others\.py:(\d+)", item.file)[1])  # type: ignore[index]
        key = item.pointer.split("/")[1] if item.pointer else '"a/one"'
        assert key in text.splitlines()[line - 1], (item, text)
    return [(item.code, item.pointer) for item in diagnostics]


def field(key: str, /, **settings: Any) -> dict[str, Any]:
    return {"field_overrides": {key: settings}}


def at(name: str, key: str) -> str:
    return f"/field_overrides/{name}/{key}"


DEFAULTS: dict[str, list[Any]] = {
    "prompt": [5, True, ["x"], {}],
    "fast": [0, "yes"],
    "steps": ["5", True, 1.5, 51, 0],
    "scale": [0, 0.7, "1", True],
    "colour": ["green", 1, ["red"]],
    "words": ["x", [5]],
    "code": ["A", "toolong"],
    "image_size": ["big", {"width": "x"}, {"depth": 1}, 5],
    "lora": [{"path": "x"}, {}, "x"],
    "image_url": ["https://x.y/z.png"],
}
NO_CLASSES: dict[str, list[str]] = {
    "class-name-reserved": ["FALNode", "Enum", "Any", "Field", "ImageRef", "str", "print"],
    "class-name-invalid": ["", "class", "_X", "ﬁnal", "Node", "FooNodeNode", "x" * 500],
}
KINDS: dict[str, list[tuple[str, Any, str]]] = {
    "config-value": [
        ("tags", "text", "/tags"),
        ("tags", [5], "/tags/0"),
        ("tags", {"a": "b"}, "/tags"),
        ("title", None, "/title"),
        ("class_name", ["x"], "/class_name"),
        ("curated", "yes", "/curated"),
        ("curated", 1, "/curated"),
        ("field_overrides", ["x"], "/field_overrides"),
        ("field_overrides", {"prompt": None}, "/field_overrides/prompt"),
        ("field_overrides", {"prompt": {"name": 5}}, at("prompt", "name")),
        ("enum_overrides", {"colour": 5}, "/enum_overrides/colour"),
        ("enum_value_overrides", {"colour": "x"}, "/enum_value_overrides/colour"),
        ("enum_value_overrides", {"colour": {"red": 1}}, "/enum_value_overrides/colour/red"),
    ],
    "config-not-data": [
        ("title", b"x", "/title"),
        ("tags", {"x"}, "/tags"),
        ("title", 1j, "/title"),
        ("tags", [b"x"], "/tags/0"),
        ("enum_overrides", {5: "x"}, "/enum_overrides"),
        ("title", ..., "/title"),
    ],
    "unknown-config-key": [("use_case", ["x"], "/use_case")],
}
HUGE = int("9" * 400)
MISTAKES: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    # -- names of enums
    ("two enums of one name", {"enum_overrides": {"colour": "E", "style": "E"}},
     [("enum-name-conflict", "/enum_overrides/style")]),
    ("two enums of one name and value", {"enum_overrides": {"colour": "E", "shade": "E"}},
     [("enum-name-shared", "/enum_overrides/shade")]),
    ("the default name of another one", {"enum_overrides": {"colour": "OneStyle"}},
     [("enum-name-conflict", "/enum_overrides/colour")]),
    ("the enum of another class", {"enum_overrides": {"colour": "TwoStyle"}},
     [("enum-name-conflict", "/enum_overrides/colour")]),
    ("the class", {"enum_overrides": {"colour": "One"}},
     [("class-name-taken", "/enum_overrides/colour")]),
    ("another class", {"enum_overrides": {"colour": "Two"}},
     [("class-name-taken", "/enum_overrides/colour")]),
    ("an object", {"enum_overrides": {"colour": "Lora"}},
     [("class-name-taken", "/enum_overrides/colour")]),
    ("a field", {"enum_overrides": {"colour": "prompt"}},
     [("field-name-invalid", "/enum_overrides/colour")]),
    *(
        (f"the enum {name!r:.20}", {"enum_overrides": {"colour": name}},
         [("enum-name-invalid", "/enum_overrides/colour")])
        for name in ("Any", "Enum", "Field", "ImageRef", "FALNode", "str", "class", "", "ﬁ", "_X",
                     "x" * 500, "OutputType")
    ),
    ("one field twice", {"enum_overrides": {"image": "E", "image_url": "F"}},
     [("configured-twice", "/enum_overrides/image_url"),
      ("override-no-enum", "/enum_overrides/image")]),
    # -- members
    *(
        (f"the member {name!r:.20}", {"enum_value_overrides": {"colour": {"red": name}}},
         [("enum-member-invalid", "/enum_value_overrides/colour/red")])
        for name in ("mro", "_x", "__init__", "name", "value", "title", "class", "None", "", "ﬁ")
    ),
    ("the name of another value", {"enum_value_overrides": {"colour": {"red": "BLUE"}}},
     [("enum-member-clash", "/enum_value_overrides/colour/red")]),
    ("a value that is none", {"enum_value_overrides": {"colour": {"green": "G"}}},
     [("override-no-enum", "/enum_value_overrides/colour/green")]),
    ("members of a shared enum",
     {"enum_overrides": {"colour": "S"}, "enum_value_overrides": {"colour": {"red": "R"}},
      "SHARED_ENUMS": {"S": ["red", "blue", "dark red"]}},
     [("override-no-enum", "/enum_value_overrides/colour")]),
    # -- shared enums
    *(
        (f"shared values {values!r}", {"SHARED_ENUMS": {"S": values}},
         [("config-shape", "/SHARED_ENUMS/S")])
        for values in ([], "ab", 5, None, ["a", 1], [True], [1.5], [["a"]], {"a": 1})
    ),
    ("a shared enum called like a class", {"SHARED_ENUMS": {"Two": ["a"]}},
     [("class-name-taken", "/class_name")]),
    ("a shared enum called like an import", {"SHARED_ENUMS": {"Any": ["a"]}},
     [("enum-name-invalid", "/SHARED_ENUMS/Any")]),
    # -- names of fields
    *(
        (f"the field {name!r:.20}", field("prompt", name=name),
         [("field-name-invalid", at("prompt", "name"))])
        for name in ("copy", "id", "type", "self", "mro", "str", "ImageRef", "_x", "class", "ﬁ",
                     "fal_timeout", "fal_force", "a b", "x" * 500)
    ),
    ("another field", field("prompt", name="seed"), [("field-name-taken", at("prompt", "name"))]),
    ("a helper field", field("prompt", name="image_size_width"),
     [("field-name-taken", at("prompt", "name"))]),
    ("an enum of its own", field("prompt", name="OneColour"),
     [("field-name-invalid", at("prompt", "name"))]),
    ("an object's class", field("prompt", name="Lora"),
     [("field-name-invalid", at("prompt", "name"))]),
    ("no field", field("promt", name="x"), [("override-no-field", "/field_overrides/promt")]),
    ("no name", field("prompt", name=""), [("field-name-invalid", at("prompt", "name"))]),
    # -- limits
    ("a limit of a text", field("prompt", ge=1), [("bound-misfit", at("prompt", "ge"))]),
    ("a limit of a list", field("words", le=1), [("bound-misfit", at("words", "le"))]),
    ("a limit of numbers in a list", field("sizes", le=1), [("bound-misfit", at("sizes", "le"))]),
    ("a limit of a switch", field("fast", ge=0), [("bound-misfit", at("fast", "ge"))]),
    ("a limit of an enum", field("colour", ge=0), [("bound-misfit", at("colour", "ge"))]),
    ("a limit of a preset", field("image_size", ge=0), [("bound-misfit", at("image_size", "ge"))]),
    ("limits that meet nowhere", field("steps", ge=9, le=8), [("bound-misfit", at("steps", "ge"))]),
    ("no multiple between", field("scale", ge=0.6, le=0.9), [("bound-misfit", at("scale", "ge"))]),
    ("half a step", field("steps", le=8.5), [("bound-misfit", at("steps", "le"))]),
    ("wider than the document", field("steps", ge=0), [("bound-misfit", at("steps", "ge"))]),
    ("no random seed", field("seed", le=-5), [("bound-misfit", at("seed", "le"))]),
    ("the document's default outside", field("steps", le=10),
     [("default-outside", at("steps", "le"))]),
    ("truth as a limit", field("steps", ge=True), [("config-value", at("steps", "ge"))]),
    ("a text as a limit", field("steps", ge="1"), [("config-value", at("steps", "ge"))]),
    ("a limit beyond all floats", field("steps", le=HUGE), [("config-not-data", at("steps", "le"))]),
    # -- kinds of files
    ("an unknown kind", field("prompt", media="sound"), [("media-misfit", at("prompt", "media"))]),
    ("no kind", field("prompt", media=""), [("media-misfit", at("prompt", "media"))]),
    *(
        (f"a file for {name}", field(name, media="image"), [("media-misfit", at(name, "media"))])
        for name in ("steps", "fast", "colour", "lora", "image_size", "sizes")
    ),
    # -- defaults
    *(
        (f"{name} is {value!r:.30}", field(name, default=value),
         [("default-outside", at(name, "default"))])
        for name, values in DEFAULTS.items()
        for value in values
    ),
    # -- words
    *(
        (f"{key} {text!r:.12}", {key: text if key in {"title", "docstring"} else [text]},
         [("text-invalid", f"/{key}" if key in {"title", "docstring"} else f"/{key}/0")])
        for key in ("title", "docstring", "tags", "use_cases")
        for text in ("a\0", "\ud800", "a\u202eb", "\x1b[0m", "x" * 20_000)
    ),
    ("an empty tag", {"tags": [""]}, [("text-invalid", "/tags/0")]),
    ("an empty docstring", {"docstring": " \n"}, [("text-invalid", "/docstring")]),
    ("empty words", field("prompt", description=""),
     [("text-invalid", at("prompt", "description"))]),
    ("half a character as a default", field("prompt", default="\ud800"),
     [("text-invalid", at("prompt", "default"))]),
    # -- lists
    ("a tag twice", {"tags": ["a", "a"]}, [("listed-twice", "/tags/1")]),
    ("a basic field twice", {"basic_fields": ["seed", "seed"]},
     [("listed-twice", "/basic_fields/1")]),
    ("a basic field that only begins like one", {"basic_fields": ["prompt_x"]},
     [("basic-field-unknown", "/basic_fields/0")]),
    ("its own type as an alias", {"aliases": ["m.One"]}, [("alias-taken", "/aliases/0")]),
    ("its own type as an alias, longer", {"class_name": "OneNode", "aliases": ["m.One"]},
     [("alias-taken", "/aliases/0")]),
    ("an alias twice", {"aliases": ["m.Old", "m.Old"]}, [("listed-twice", "/aliases/1")]),
    ("the type of a hand-written node", {"aliases": ["dynamic.DynamicFal"]},
     [("alias-taken", "/aliases/0")]),
    ("a whole node type", {"aliases": ["fal.m.Old"]}, [("alias-invalid", "/aliases/0")]),
    ("an alias of spaces", {"aliases": ["a b.Old"]}, [("alias-invalid", "/aliases/0")]),
    # -- classes
    *(
        (f"the class {name!r:.20}", {"class_name": name}, [(code, "/class_name")])
        for code, names in NO_CLASSES.items()
        for name in names
    ),
    # -- kinds of values
    *(
        (f"{key} {value!r:.30}", {key: value}, [(code, where)])
        for code, cases in KINDS.items()
        for key, value, where in cases
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "expected"), [m[1:] for m in MISTAKES], ids=[m[0] for m in MISTAKES]
)
def test_a_mistake_is_told_at_its_place(
    tree: Tree, settings: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert sorted(set(reported_problems(tree, **settings))) == sorted(expected)


def test_good_values_of_every_key_pass(tree: Tree) -> None:
    problems = reported_problems(
        tree,
        title="A title",
        tags=["a b"],
        use_cases=["One of them"],
        basic_fields=["picture", "image_size_width", "steps"],
        aliases=["image_to_image.Old", "3d_to_3d.Old"],
        enum_overrides={"colour": "Colour", "shade": "Shared"},
        enum_value_overrides={"colour": {"dark red": "Dark", "red": "dark"}},
        field_overrides={
            "image": {"name": "picture", "media": "document", "description": "Scan to read."},
            "prompt": {"name": "negative", "default": "a fox"},
            "negative_prompt": {"name": "prompt"},
            "steps": {"ge": 2, "le": 30, "default": 4},
            "words": {"media": "image"},
            "image_size": {"default": {"width": 4, "height": 5}},
            "colour": {"default": "dark red"},
        },
        SHARED_ENUMS={"Shared": ["dark red", "red", "blue"]},
    )
    assert problems == []
    source = source_of(tree.plan())
    assert 'negative: str = "a fox"' in source
    assert "words: list[ImageRef] = []" in source
    assert "picture: DocumentRef" in source
    assert "colour: Colour = Colour.Dark" in source
    assert "image_size: OneImageSize = OneImageSize.CUSTOM" in source
    assert "image_size_width: int = 4" in source


def test_a_file_object_stays_one_whatever_its_kind(tree: Tree) -> None:
    assert reported_problems(tree, **field("reference", media="video")) == []
    source = source_of(tree.plan())
    assert "reference: VideoRef" in source
    assert "file_object" in source.partition("reference: VideoRef")[2].partition("\n\n")[0]


def test_what_is_remembered_says_the_same(tmp_path: Path) -> None:
    """Memories are JSON, which has neither tuples nor keys that are numbers."""
    text = "CONFIGS = {'a/b': {'class_name': 'One', 'docstring': 'x', 'tags': ('a',), 'enum_value_overrides': {'x': {1: 'A'}}}}"
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "others.py").write_text(text, "utf-8")
    first, again = (loader.load(tmp_path, tmp_path / "cache") for _ in range(2))
    assert first == again
    assert [item.code for item in first[1]] == ["config-not-data"]


def test_modules_written_by_hand_are_no_config_files() -> None:
    from codegen.output.atomic_write import GENERATED_HEADER
    from codegen.paths import NODES, WRAPPERS

    by_hand = {
        path.stem
        for folder in (NODES, WRAPPERS)
        for path in folder.glob("*.py")
        if not path.read_text("utf-8").startswith(GENERATED_HEADER) and path.stem != "__init__"
    }
    assert by_hand <= naming.HAND_WRITTEN
    assert pointer("a/b", "~c") == "/a~1b/~0c"
