"""A config file that is not Python, or no data: the cause alone is told, at its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from nodetool.fal.compiler.diagnostics import Diagnostic, errors
from tests.helpers.generator_repo import Tree, entry

GOOD = '''\
"""Words."""

CONFIGS = {
    "a/one": {
        "class_name": "One",
        "docstring": "Makes images.",
        "tags": ["a", "b"],
        "curated": False,
    },
    # the second
    "a/two": {
        "class_name": "Two",
        "docstring": "Makes images.",
        "tags": [
            "one",
            "two",
        ],
        "field_overrides": {"prompt": {"description": "Where the cat sits."}},
        "curated": False,
    },
}

SHARED_ENUMS = {"E": ["a", "b"]}
'''


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Return forty endpoints, most of them in a file that is never wrong."""
    tree_ = Tree(tmp_path)
    ids = ["a/one", "a/two", *(f"b/{number}" for number in range(38))]
    for name in ids:
        tree_.endpoint(name)
    tree_.config("other", {e: entry(f"B{n}") for n, e in enumerate(ids[2:])})
    return tree_


def reported_errors(tree: Tree, text: str | bytes) -> list[Diagnostic]:
    """Return the errors about the tree with such a file in it."""
    path = tree.config_file()
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return errors(tree.plan().diagnostics)


def changed(line: int, old: str, new: str) -> str:
    """Return the good file with a change in one line, the first of which is 1."""
    lines = GOOD.splitlines(keepends=True)
    assert old in lines[line - 1]
    lines[line - 1] = lines[line - 1].replace(old, new, 1)
    return "".join(lines)


CHANGES: list[tuple[int, str, str, int, str]] = [
    (5, ",", "", 5, "',' is missing after \"One\""), (7, '"],', '"]', 7, "',' is missing after ]"),
    (9, "},", "}", 9, "',' is missing after }"), (17, "],", "]", 17, "',' is missing after ]"),
    (18, "}},", "}}", 18, "',' is missing after }"), (6, ":", "", 6, "':' is missing"),
    (4, ": {", "{", 4, "':' is missing"), (9, "    },\n", "", 8, "line 4 is not closed"),
    (17, "        ],\n", "", 16, "line 14 is not closed"), (7, "]", "", 7, "line 7 is not closed"),
    (7, "[", "", 7, "does not close the '{' of line 4"), (6, '",', ",", 6, "unterminated string"),
    (21, "}", "}}", 21, "closes nothing"), (23, "}", "", 23, "is not closed"),
    (7, '"a",', '"a",,', 7, "nothing stands before this ','"),
    (15, ",", "", 15, "side by side"), (7, '"a",', '"a"', 7, "side by side"),
    (8, "False", "false", 8, "no data: false"), (8, "False", "f(1)", 8, "a call is no data"),
    (18, '"Where the cat sits."', "_(\"x\")", 18, "a call is no data"),
    (16, '"two"', 'f"{x}"', 16, "an f-string"),
    (16, '"two"', "*others", 16, "an unpacking is no data"), (8, "False", "...", 8, "'ellipsis'"),
    (18, '"description": "Where the cat sits."', "**more", 18, "an unpacking is no data"),
    (16, '"two"', "1e999", 16, "a number so large"), (16, '"two"', '{"two"}', 16, "a set is no data"),
    (7, '"tags"', "5", 7, "a key that is no text"), (12, '"Two"', '"T" + "wo"', 12, "a calculation"),
    (8, '"curated"', '"tags"', 8, "'tags' stands twice"), (3, "CONFIGS", "CONFIG", 3, "no code"),
    (23, "SHARED_ENUMS", "import os; SHARED_ENUMS", 23, "no code"),
    (3, "CONFIGS = {", "CONFIGS = dict(a={", 3, "')'"), (3, "CONFIGS", "CONFIGS = CONFIGS", 3, "no code"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "old", "new", "at", "words"), CHANGES)
def test_one_mistake_is_one_error_at_its_line(
    tree: Tree, line: int, old: str, new: str, at: int, words: str
) -> None:
    assert reported_errors(tree, GOOD) == []
    diagnostics = reported_errors(tree, changed(line, old, new))
    assert [item.file for item in diagnostics] == [
        f"m/others.py:{at}"
    ] or "CONFIGS = dict" in new, diagnostics
    assert words in diagnostics[0].message or "CONFIGS = dict" in new, diagnostics
    assert all(item.hint for item in diagnostics)


def test_what_is_no_data_is_told_with_endpoint_and_key(tree: Tree) -> None:
    (diagnostic,) = reported_errors(tree, changed(8, "False", "false"))
    assert (diagnostic.code, diagnostic.endpoint, diagnostic.pointer) == (
        "config-not-data",
        "a/one",
        "/curated",
    )
    assert diagnostic.hint == "write False"


def test_two_mistakes_are_two_errors(tree: Tree) -> None:
    text = changed(8, "False", "false").replace('"Two"', "two()")
    assert [item.file for item in reported_errors(tree, text)] == [
        "m/others.py:8",
        "m/others.py:12",
    ]


FILES: dict[str, tuple[bytes, str]] = {
    "latin-1": (GOOD.replace("Words.", "Wörter.").encode("latin-1"), "m/others.py:1: the byte 0xf6 is no"),
    "utf-16": (GOOD.encode("utf-16"), "m/others.py:1: the byte 0xff is no UTF-8"),
    "NUL": (GOOD.replace("second", "sec\0ond").encode(), "null byte"),
    "nested": (b"CONFIGS = " + b"[" * 5000 + b"]" * 5000, "too"),
    "long number": (b"CONFIGS = {'a/one': " + b"9" * 5000 + b"}", "digits"),
    "conflict": (b"<<<<<<< HEAD\n" + GOOD.encode() + b"=======\n>>>>>>> b\n", "m/others.py:1: "),
    "a list": (b"CONFIGS = []\n", "m/others.py:1 /CONFIGS: CONFIGS must be a dictionary"),
    "a call": (b"\n\nCONFIGS = dict()\n", "m/others.py:3 /CONFIGS: a call is no data"),
}  # fmt: skip


@pytest.mark.parametrize("kind", FILES)
def test_odd_files_are_one_error(tree: Tree, kind: str) -> None:
    raw, words = FILES[kind]
    (diagnostic,) = reported_errors(tree, raw)
    assert words in str(diagnostic).replace("config-syntax: ", "")
    assert diagnostic.hint


@pytest.mark.parametrize("kind", ["utf-8-sig", "crlf", "tabs", "tuples", "parentheses"])
def test_harmless_forms_are_read(tree: Tree, kind: str) -> None:
    forms: dict[str, Any] = {
        "utf-8-sig": GOOD.encode("utf-8-sig"),
        "crlf": GOOD.replace("\n", "\r\n"),
        "tabs": GOOD.replace("    ", "\t"),
        "tuples": GOOD.replace('["a", "b"]', '("a", "b")'),
        "parentheses": GOOD.replace('"one",', '("one "\n  "and more"),').replace(
            '"Makes images."', '"Makes " "images."'
        ),
    }
    assert reported_errors(tree, forms[kind]) == []


def test_what_cannot_be_read_is_told(tree: Tree) -> None:
    tree.config_file().mkdir(parents=True)
    (diagnostic,) = errors(tree.plan().diagnostics)
    assert (diagnostic.code, diagnostic.file) == ("config-unreadable", "m/others.py")
    assert "directory" in diagnostic.message.lower()
