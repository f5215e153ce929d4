"""Type declarations: what is understood, what becomes unknown, and that nothing breaks the reader."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.sources.ts_declarations import (
    MAX_DEPTH,
    UNKNOWN,
    Array,
    FileInput,
    Literal,
    Object,
    Property,
    Record,
    Ref,
    Scalar,
    TsType,
    Tuple,
    Union,
    default_of,
    parse_declarations,
)

STRING, NUMBER = Scalar("string"), Scalar("number")


def parsed(source: str) -> TsType:
    """Return the type of ``export type A = <source>``."""
    return parse_declarations(f"export type A = {source};".encode("utf-8", "surrogatepass"))["A"]


def properties(source: str) -> list[Property]:
    type_ = parsed(source)
    assert isinstance(type_, Object)
    return list(type_.properties)


@pytest.mark.parametrize(
    ("source", "type_"),
    [
        ("string", STRING),
        ("boolean", Scalar("boolean")),
        ("unknown", UNKNOWN),
        ("null", Scalar("null")),
        ("B", Ref("B")),
        ("string[]", Array(STRING)),
        ("string[][]", Array(Array(STRING))),
        ("Array<Array<number>>", Array(Array(NUMBER))),
        ("ReadonlyArray<B>", Array(Ref("B"))),
        ("(string | number)[]", Array(Union((STRING, NUMBER)))),
        ("Record<string, B>", Record(Ref("B"))),
        ("Record<string, Array<number>>", Record(Array(NUMBER))),
        ("{ [name: string]: number[] }", Record(Array(NUMBER))),
        ("{ [key in B]: string }", Record(STRING)),
        ("[number, string]", Tuple((NUMBER, STRING))),
        ("string | B | null", Union((STRING, Ref("B"), Scalar("null")))),
        ("string | (number | (B | string))", Union((STRING, NUMBER, Ref("B")))),
        ("(string)", STRING),
        ("{}", Object(())),
    ],
)
def test_types(source: str, type_: TsType) -> None:
    assert parsed(source) == type_


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ('"a"', "a"),
        ("'a'", "a"),
        ('""', ""),
        ('"WHO\'S ARRESTED?"', "WHO'S ARRESTED?"),
        ("'WHO\\'S \"IT\"?'", 'WHO\'S "IT"?'),
        ('"say \\"hi\\""', 'say "hi"'),
        ("'say \\\"hi\\\"'", 'say "hi"'),
        ('"a\\\\b"', "a\\b"),
        ('"C:\\\\"', "C:\\"),
        ('"a\\nb\\tc\\0"', "a\nb\tc\0"),
        ('"\\x41\\u0042\\u{43}"', "ABC"),
        ('"\\ud83c\\udfa8"', "🎨"),
        ('"\\u{1f3a8}"', "🎨"),
        ('"\\u{FFFFFFFF}"', "\\u{FFFFFFFF}"),
        ('"日本"', "日本"),
        ("5", 5),
        ("-1", -1),
        ("0.5", 0.5),
        ("true", True),
        ("false", False),
    ],
)
def test_literals(source: str, value: Any) -> None:
    type_ = parsed(source)
    assert type_ == Literal(value)
    assert isinstance(type_, Literal)
    assert type(type_.value) is type(value)


@given(st.text())
def test_every_string_literal_comes_back(text: str) -> None:
    # JSON's strings are TypeScript's, apart from two line separators that old engines refuse
    assert parsed(json.dumps(text)) == Literal(text)


@pytest.mark.parametrize("source", ["0x10", "1e999", "10n", "9" * 5000])
def test_numbers_that_json_has_not_are_unknown(source: str) -> None:
    assert parsed(source) == UNKNOWN


@pytest.mark.parametrize(
    "source",
    [
        "Map<string, number>",
        "(a: string) => void",
        "keyof B",
        'B["a"]',
        "B & C",
        "`a${string}`",
        "B extends C ? D : E",
        "symbol",
        "typeof x",
        "unique symbol",
    ],
)
def test_what_is_not_understood_is_unknown_and_the_rest_is_read(source: str) -> None:
    text = f"export type A = {{ odd: {source}; fine: string }};\nexport type B = number;"
    types = parse_declarations(text.encode())
    assert types["B"] == NUMBER
    assert isinstance(types["A"], Object)
    assert [(p.name, p.type) for p in types["A"].properties if p.name == "fine"] == [
        ("fine", STRING)
    ]
    assert all(p.type == UNKNOWN for p in types["A"].properties if p.name == "odd")


def test_properties_keep_order_names_and_marks() -> None:
    parsed_properties = properties(
        '{ b: string; a?: number; "x-y": B; "q\\"r"?: string; 2: number; bare }'
    )
    assert [(p.name, p.optional) for p in parsed_properties] == [
        ("b", False), ("a", True), ("x-y", False), ('q"r', True), ("2", False), ("bare", False),
    ]  # fmt: skip
    assert parsed_properties[-1].type == UNKNOWN


def test_inner_objects_are_read() -> None:
    assert properties("{ a: { b?: Array<{ c: string }> } }") == [
        Property(
            "a",
            Object((Property("b", Array(Object((Property("c", STRING, False, ""),))), True, ""),)),
            False,
            "",
        )
    ]


def test_the_mark_of_a_file_is_folded() -> None:
    assert parsed("string | Blob | File") == FileInput()
    assert parsed("Array<string | Blob | File>") == Array(FileInput())
    assert parsed("Blob | File | string | B | null") == Union(
        (FileInput(), Ref("B"), Scalar("null"))
    )
    assert parsed("string | Blob") == Union((STRING, Ref("Blob")))


def test_comments_belong_to_the_property_below_them() -> None:
    source = """{
        /**
         * The words
         * of it. Default value: `5`
         */
        a?: number;
        b: string;
        /** first */ /** second */
        c: string;
        // a line
        d: string;
    }"""
    comments = {p.name: p.comment for p in properties(source)}
    assert comments["a"] == "The words of it. Default value: `5`"
    assert comments["b"] == ""
    assert comments["c"] == "second"


def test_only_exported_types_count() -> None:
    source = b"type A = string;\nexport interface B { a: string }\nexport const c = 1;\nexport type D = A;"
    assert parse_declarations(source) == {"D": Ref("A")}


def test_a_union_of_5000_members_is_read_in_order() -> None:
    values = [f"v{number}" for number in range(5000)]
    assert parsed(" | ".join(f'"{value}"' for value in values)) == Union(
        tuple(Literal(value) for value in values)
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [("Array<", ">"), ("{ a: ", " }"), ("[", "]"), ("Record<string, ", ">"), ("", "[]")],
)
def test_nesting_beyond_the_limit_is_cut_off(before: str, after: str) -> None:
    levels = 10_000
    type_ = parsed(f"{before * levels}string{after * levels}")
    depth = 0
    while not isinstance(type_, Scalar):
        depth += 1
        if isinstance(type_, Object):
            type_ = type_.properties[0].type
        elif isinstance(type_, Tuple):
            type_ = type_.items[0]
        else:
            assert isinstance(type_, Array | Record)
            type_ = type_.item if isinstance(type_, Array) else type_.value
    assert type_ == UNKNOWN
    assert depth == MAX_DEPTH + 1


def test_brackets_alone_are_no_nesting() -> None:
    assert parsed(f"{'(' * 10_000}string{')' * 10_000}") == STRING


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(junk: bytes) -> None:
    head, tail = b"export type A = string;\n", b"\nexport type B = { a: "
    assert isinstance(parse_declarations(junk), dict)
    assert parse_declarations(head + b"\n" + junk + tail)["A"] == STRING


@given(st.text("{}[]()<>|&;:?'\"`/*\\ \nexport type A=stringBlobFile012.", max_size=120))
def test_no_pieces_of_declarations_break_the_reader(junk: str) -> None:
    assert isinstance(parse_declarations(f"export type A = {junk}".encode()), dict)


@pytest.mark.parametrize(
    ("comment", "value"),
    [
        ("Default value: `5`", 5),
        ("Words. Default value: `0.5`", 0.5),
        ("Default value: `true`", True),
        ('Default value: `"a b"`', "a b"),
        ("Default value: `plain text`", "plain text"),
        ('Default value: `"broken \\q"`', "broken \\q"),
        ("Default value: `[1, 2]`", [1, 2]),
        ('Default value: `{"a": "`"}`', {"a": "`"}),
        ("Default value: `null`", None),
        ("Default value: `1` Default value: `2`", 2),
        ("Default value: ``", ""),
        ("Default value: 5", None),
        ("no default", None),
        ("", None),
        ("Default value: `NaN`", "NaN"),
        ("Default value: `-Infinity`", "-Infinity"),
        ("Default value: `1e999`", "1e999"),
    ],
)
def test_defaults(comment: str, value: Any) -> None:
    default = default_of(comment)
    assert default == value
    assert type(default) is type(value)


@given(st.text())
def test_any_comment_gives_a_default_that_json_can_hold(text: str) -> None:
    json.dumps(default_of(f"Default value: `{text}`"), allow_nan=False)


def test_a_default_nested_without_end_is_text() -> None:
    assert default_of(f"Default value: `{'[' * 100_000}`") == "[" * 100_000
