"""Config entries for property tests: right values of every key, and wrong ones that must be told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from nodetool.fal.compiler.annotations import argument_type, enum_in, is_media
from nodetool.fal.compiler.config.overrides import node_field_names
from nodetool.fal.compiler.ir import EndpointIR, FieldIR, Kind
from tests.strategies.names import ODD_NAMES

#: what is no text, no list and no dictionary of texts
NOT_TEXT: list[Any] = [None, 5, True, 1.5, [], ["a"], {}, {"a": "b"}, b"a", {"a"}, 1j, ...]
NOT_A_LIST: list[Any] = ["text", 5, None, True, {"a": "b"}, {"a"}, [5], [None], [["a"]], [b"a"]]
NOT_A_DICT: list[Any] = ["text", 5, None, [], ["a"], {"a"}, {5: "a"}, {None: "a"}, {b"a": "a"}]
NOT_A_NUMBER: list[Any] = ["1", True, [], {}, 1j, b"1", float("nan"), float("inf"), 10**400]
#: texts that nobody can read, or that mean something else than they show
LONG = "x" * 20_000
UNREADABLE = ["", "  ", "\n", "a\0", "\ud800", "a\u202eb", "a\u2066b", "\x1b[31m", LONG]
#: what no class of a generated module may be called
NO_CLASS = [
    *("", " ", "1x", "a b", "a.b", "a-b", "_X", "__x__", "X" * 500, "class", "None", "match\n"),
    *("FALNode", "Enum", "StrEnum", "Any", "Field", "Literal", "ImageRef", "OutputType", "str"),
    *(
        "print",
        "ValueError",
        "Ünïcödé",
        "ﬁnal",
        "Ｏne",
        "\u212a",
        "日本",
        "x\0",
        "\ud800",
        "a\u202eb",
    ),
]
#: what no field may be called
NO_FIELD = [
    *("", " ", "1x", "a b", "_x", "__init__", "class", "x" * 500, "Ｏne", "ﬁnal", "x\0", "\ud800"),
    *("id", "copy", "process", "model_fields", "type", "self", "mro", "str", "OutputType", "Any"),
    *("fal_timeout", "fal_force", "fal_priority", "fal_download"),
]
#: what no member of an enum may be called
NO_MEMBER = [
    "",
    "1x",
    "a b",
    "_x",
    "__init__",
    "mro",
    "name",
    "value",
    "None",
    "def",
    "ﬁ",
    "X" * 500,
]
NO_ALIAS = [
    "",
    "Foo",
    ".Foo",
    "m.",
    "m.1x",
    "m..Foo",
    "a b.Foo",
    "m.class",
    "ｍ.Foo",
    "m.Foo\n",
    "-.X",
]


@dataclass(frozen=True)
class Config:
    """A config file of a property test.

    Attributes:
        wrong: endpoint and key of what must be told, one of each.
    """

    text: str
    wrong: tuple[tuple[str, str], ...]


class _Facts:
    """What entries of an endpoint may rightly say."""

    def __init__(self, endpoint: EndpointIR) -> None:
        self.names = node_field_names(endpoint)
        self.types = {f.api_name: argument_type(f) for f in endpoint.inputs}
        enums = {api: enum_in(type_) for api, type_ in self.types.items()}
        self.enums = {api: list(enum_type.values) for api, enum_type in enums.items() if enum_type}
        self.numbers = [
            f for f in endpoint.inputs if f.type.kind in {Kind.INT, Kind.FLOAT}
        ]  # fmt: skip
        self.others = [f for f in endpoint.inputs if f not in self.numbers]
        self.files = [f for f in endpoint.inputs if is_media(f.type)]
        self.no_files = [
            f for f in endpoint.inputs
            if f.type.kind in {Kind.INT, Kind.FLOAT, Kind.BOOL, Kind.ENUM, Kind.STRUCT, Kind.PRESET}
        ]  # fmt: skip
        self.texts = [f for f in endpoint.inputs if f.type.kind is Kind.STR]
        self.outputs = sorted(f.api_name for f in endpoint.outputs)
        self.switches = [f for f in endpoint.inputs if f.type.kind is Kind.BOOL]

    def key(self, api: str) -> st.SearchStrategy[str]:
        return st.sampled_from(sorted({api, self.names[api]}))


def _one_of(items: list[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from(items) if items else st.nothing()


def _for(facts: _Facts, fields: list[FieldIR], value: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Return one override of one of these fields; ``value`` generates its value."""
    return _one_of(fields).flatmap(
        lambda f: st.tuples(facts.key(f.api_name), value(f)).map(lambda pair: {pair[0]: pair[1]})
    )


def _for_enum(facts: _Facts, value: Any) -> st.SearchStrategy[dict[str, Any]]:
    return _one_of(sorted(facts.enums)).flatmap(
        lambda api: st.tuples(facts.key(api), value(api)).map(lambda pair: {pair[0]: pair[1]})
    )


CLASSES = [
    "One",
    "Two",
    "OneNode",
    "Node1",
    "one",
    "OneColour",
    "Image",
    "Lora",
    "Shared",
    "Output",
]
ENUMS = [
    "Mine",
    "Shared",
    "One",
    "Two",
    "OneSeed",
    "Image",
    "Lora",
    "Output",
    "In",
    "Node",
    "Mapping",
]
FIELDS = [
    *("text", "seed", "prompt", "image", "image_size", "image_size_width", "aspect_ratio_custom"),
    *("output", "images", "super", "locals", "arguments", "options", "out", "print", "Mine", "One"),
]
MEMBERS = ["A", "a", "B", "CUSTOM", "title", "count", "real", "VALUE", "x1", "auto", "Enum", "One"]
WORDS = ["Makes images.", 'Says "hi".', "Ends in \\", "two\nlines", '"""', "{{ x }}", "é日本"]
ALIASES = ["m.One", "m.Two", "m.Old", "image_to_image.Old", "3d_to_3d.Old", "m.one", "m.OldNode"]


def _right(facts: _Facts) -> dict[str, st.SearchStrategy[Any]]:
    """Key -> values that are right, each on its own; together they may meet."""
    number = st.sampled_from([-3, 0, 1, 2, 7])
    field = st.one_of(
        _for(facts, facts.texts, lambda f: st.fixed_dictionaries({}, optional={
            "name": st.sampled_from(FIELDS), "description": st.sampled_from(WORDS),
            "default": st.sampled_from(["", "x", '"', "\\", "a\nb"]),
            "media": st.sampled_from(["image", "audio", "file"])})),
        _for(facts, facts.numbers, lambda f: st.fixed_dictionaries({}, optional={
            "name": st.sampled_from(FIELDS), "ge": number, "le": number, "default": number})),
        _for(facts, facts.files, lambda f: st.fixed_dictionaries({}, optional={
            "media": st.sampled_from(["image", "video", "model_3d", "archive"]),
            "name": st.sampled_from(FIELDS)})),
        _for_enum(facts, lambda api: st.fixed_dictionaries({}, optional={
            "default": st.sampled_from([facts.enums[api][0], [facts.enums[api][0]], None]),
            "name": st.sampled_from(FIELDS)})),
    )  # fmt: skip
    displayed = sorted(set(facts.names.values()))
    basic = (
        st.lists(st.sampled_from(displayed), max_size=3, unique=True) if displayed else st.just([])
    )
    keys = {
        "title": st.sampled_from(["", "A title", 'Kling "v2"']),
        "tags": st.lists(st.sampled_from(["a", "b c", "é", '"']), max_size=3, unique=True),
        "use_cases": st.lists(st.sampled_from(["u1", "u2", "- u3"]), max_size=2, unique=True),
        "basic_fields": basic,
        "field_overrides": st.lists(field, max_size=3).map(_merged),
        "enum_overrides": st.lists(
            _for_enum(facts, lambda api: st.sampled_from(ENUMS)), max_size=3
        ).map(_merged),
        "enum_value_overrides": st.lists(
            _for_enum(
                facts,
                lambda api: st.dictionaries(
                    st.sampled_from([str(v) for v in facts.enums[api]]),
                    st.sampled_from(MEMBERS),
                    max_size=3,
                ),
            ),
            max_size=2,
        ).map(_merged),
        "main_output": _one_of(facts.outputs),
        "aliases": st.lists(st.sampled_from(ALIASES), max_size=2, unique=True),
    }
    empty = set() if facts.enums else {"enum_overrides", "enum_value_overrides"}
    empty |= {"field_overrides"} if field.is_empty else set()
    empty |= set() if facts.outputs else {"main_output"}
    return {key: values for key, values in keys.items() if key not in empty}


def _wrong(facts: _Facts) -> dict[str, st.SearchStrategy[Any]]:
    """Key -> values each of which must be told."""
    unread = st.sampled_from(UNREADABLE)
    listed = st.sampled_from(NOT_A_LIST)
    tabled = st.sampled_from(NOT_A_DICT)
    nowhere = st.sampled_from(ODD_NAMES).filter(
        lambda n: n not in facts.names and n not in facts.names.values()
    )
    bound = st.sampled_from(["ge", "le"])
    fields = [*facts.numbers, *facts.others]

    def override(fields: list[FieldIR], attributes: Any) -> st.SearchStrategy[dict[str, Any]]:
        return _for(
            facts,
            fields,
            lambda f: attributes if isinstance(attributes, st.SearchStrategy) else attributes(f),
        )

    def one(key: str, values: list[Any]) -> st.SearchStrategy[dict[str, Any]]:
        return st.sampled_from(values).map(lambda value: {key: value})

    wrong_default = {
        Kind.STR: [5, True, ["a"], {}, b"a", "\ud800"], Kind.BOOL: [0, "true", []],
        Kind.INT: ["1", True, 1.5, float("nan"), 10**400, []], Kind.FLOAT: ["1", True, float("inf")],
        Kind.ENUM: ["no such value", 1.5, True, []], Kind.LIST: ["a", 5, {"a"}, {}],
        Kind.STRUCT: ["a", 5, [], {"no such": 1}], Kind.PRESET: [1.5, True, [], {"no such": 1}],
    }  # fmt: skip
    field = st.one_of(
        tabled.filter(lambda v: v != []),
        nowhere.map(lambda name: {name: {"description": "x"}}),
        override(fields, st.sampled_from([None, 5, "x", [], ["a"], {"nam": "x"}, {5: 5}])),
        override(fields, one("name", [*NO_FIELD, *[v for v in NOT_TEXT if v is not None]])),
        override(
            fields, one("description", [*UNREADABLE, *[v for v in NOT_TEXT if v is not None]])
        ),
        override(fields, one("media", ["sound", "", "Image", 5, ["image"], "\ud800"])),
        override(facts.no_files, one("media", ["image"])),
        override(
            facts.numbers,
            st.tuples(bound, st.sampled_from(NOT_A_NUMBER)).map(lambda pair: {pair[0]: pair[1]}),
        ),
        override(facts.numbers, st.just({"ge": 5, "le": 4})),
        override(facts.others, one("ge", [0, 1.5])),
        override(
            [f for f in fields if f.type.kind in wrong_default and f not in facts.files],
            lambda f: one("default", wrong_default[f.type.kind]),
        ),
        override(facts.numbers, one("default", [-8]).map(lambda d: {**d, "ge": 1})),
    )
    no_enum = sorted(set(facts.types) - set(facts.enums))
    return {
        "class_name": st.sampled_from([*NO_CLASS, "Node", "FooNodeNode", *NOT_TEXT]),
        "title": st.sampled_from([v for v in [*UNREADABLE, *NOT_TEXT] if str(v).strip()]),
        "docstring": st.one_of(unread, st.sampled_from(NOT_TEXT)),
        "tags": st.one_of(listed, unread.map(lambda t: [t]), st.just(["a", "a"])),
        "use_cases": st.one_of(listed, unread.map(lambda t: [t]), st.just(["a", "a"])),
        "basic_fields": st.one_of(
            listed,
            nowhere.map(lambda n: [n]),
            st.sampled_from([["prompt_x"], ["\ud800"]]),
            _one_of(sorted(facts.names.values())).map(lambda n: [n, n]),
        ),
        "field_overrides": field,
        "enum_overrides": st.one_of(
            tabled.filter(lambda v: v != []),
            nowhere.map(lambda name: {name: "Mine"}),
            _one_of(no_enum).map(lambda name: {name: "Mine"}),
            _for_enum(facts, lambda api: st.sampled_from([*NO_CLASS, *NOT_TEXT])),
        ),
        "enum_value_overrides": st.one_of(
            tabled.filter(lambda v: v != []),
            nowhere.map(lambda name: {name: {"a": "A"}}),
            _for_enum(facts, lambda api: st.sampled_from(["x", 5, None, ["a"], {5: "A"}, {"no such value": "A"}])),
            _for_enum(
                facts,
                lambda api: st.sampled_from([*NO_MEMBER, 5, None, []]).map(
                    lambda member: {str(facts.enums[api][0]): member}
                ),
            ),
        ),
        "main_output": st.one_of(
            st.sampled_from(NOT_TEXT),
            st.sampled_from(ODD_NAMES).filter(lambda n: n and n not in facts.outputs),
        ),
        "aliases": st.one_of(listed, st.sampled_from(NO_ALIAS).map(lambda a: [a]), st.just(["m.Old"] * 2)),
        "curated": st.sampled_from(["yes", 1, None, [], "False"]),
        "clas_name": st.just("One"),
    }  # fmt: skip


def _merged(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {key: value for part in parts for key, value in part.items()}


class Known:
    """Endpoints that configs of a test are about, and the values of keys for each."""

    def __init__(self, endpoints: Mapping[str, EndpointIR]) -> None:
        facts = {endpoint: _Facts(endpoint_ir) for endpoint, endpoint_ir in endpoints.items()}
        self.right = {e: st.fixed_dictionaries({}, optional=_right(f)) for e, f in facts.items()}
        self.wrong = {
            e: st.one_of(
                [
                    st.tuples(st.just(key), values)
                    for key, values in _wrong(f).items()
                    if not values.is_empty
                ]
            )
            for e, f in facts.items()
        }
        self.enums = {e: list(f.enums.values()) for e, f in facts.items()}

    def __repr__(self) -> str:  # hypothesis shows it, and facts are long
        return "Known(...)"


@st.composite
def configs(draw: st.DrawFn, known: Known) -> Config:
    """Return a config file for one to three of these endpoints."""
    ids = sorted(known.right)
    chosen = draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True))
    entries: dict[str, dict[str, Any]] = {}
    wrong: list[tuple[str, str]] = []
    classes = draw(st.lists(st.sampled_from(CLASSES), min_size=3, max_size=3))
    for endpoint, class_name in zip(chosen, classes, strict=False):
        entries[endpoint] = {
            "class_name": class_name,
            "docstring": draw(st.sampled_from(WORDS)),
            "curated": False,
            **draw(known.right[endpoint]),
        }
        if draw(st.integers(0, 2)) == 0:
            key, value = draw(known.wrong[endpoint])
            entries[endpoint][key] = value
            wrong.append((endpoint, key))
    shared: dict[str, Any] = {}
    enums = [values for endpoint in chosen for values in known.enums[endpoint]]
    if enums and draw(st.sampled_from([True, False])):
        values = draw(st.sampled_from(enums))
        shared = draw(st.sampled_from([{"Shared": values}, {"Mine": [*values, "custom"]}]))
    lines = "".join(f"    {endpoint!r}: {entry!r},\n" for endpoint, entry in entries.items())
    text = f"CONFIGS = {{\n{lines}}}\nSHARED_ENUMS = {shared!r}\n"
    return Config(text=text, wrong=tuple(wrong))
