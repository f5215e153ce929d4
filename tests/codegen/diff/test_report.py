"""What reports say, which version they ask for, and that nothing in them can act."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from codegen.diff import markdown, report
from codegen.diff.compare import Comparison, compare
from codegen.diff.kinds import Change, kinds
from codegen.diff.sources import Side
from codegen.paths import ROOT
from tests.codegen.diff.sides import ENDPOINT, document, entry, side
from tests.codegen.diff.test_sources import platform_file
from tests.codegen.test_cli import run

TEXT = {"type": "string"}


def model(number: int) -> str:
    return f"me/model-{number}"


def many(count: int, values: list[str]) -> Side:
    """Return endpoints that take one of some values, each with an argument of its own."""
    ids = [model(number) for number in range(count)]
    documents = {
        e: document({"fit": {"enum": values}, f"own_{n}": {"enum": values}}, endpoint=e)
        for n, e in enumerate(ids)
    }
    return side(documents, {e: entry(f"Model{n}") for n, e in enumerate(ids)})


def of_argument(old: Any, new: Any) -> Comparison:
    return compare(*(side({ENDPOINT: document({"a": schema})}) for schema in (old, new)))


def test_json_has_the_five_keys_and_the_worst_first() -> None:
    old, new = {"enum": ["x", "y"], "title": "A"}, {"enum": ["y", "z"], "title": "B"}
    rows = json.loads(report.as_json(of_argument(old, new).changes))
    assert [list(row) for row in rows] == [["endpoint", "class", "where", "what", "why"]] * 3
    assert [row["class"] for row in rows] == ["breaking", "additive", "cosmetic"]
    assert rows[0] == {
        "endpoint": ENDPOINT,
        "class": "breaking",
        "where": "input.a",
        "what": 'a does not take "x" any more',
        "why": kinds()["value-removed"].why,
    }


@pytest.mark.parametrize(
    ("kind", "version", "part", "new"),
    [
        ("argument-removed", "0.1.0", "minor", "0.2.0"),
        ("argument-added", "0.1.7", "patch", "0.1.8"),
        ("title-changed", "0.1.0", "patch", "0.1.1"),
        ("argument-removed", "1.4.2", "major", "2.0.0"),
        ("argument-added", "1.4.2", "minor", "1.5.0"),
        ("title-changed", "1.4.2", "patch", "1.4.3"),
    ],
)
def test_the_version_that_changes_ask_for(kind: str, version: str, part: str, new: str) -> None:
    changes = [Change(kind="title-changed", where="x"), Change(kind=kind, where="x")]
    bump = report.version_bump(changes, version)
    assert bump is not None
    assert (bump.part, bump.old, bump.new) == (part, version, new)
    assert ("while the major version is 0" in bump.reason) == version.startswith("0")


def test_no_difference() -> None:
    same = of_argument(TEXT, TEXT)
    assert report.version_bump(same.changes, "0.1.0") is None
    assert report.as_text(same, "0.1.0").endswith("No difference.")
    assert "No difference." in markdown.as_markdown(same, "0.1.0")
    assert json.loads(report.as_json(same.changes)) == []


def test_text_is_short_however_much_changed() -> None:
    comparison = compare(many(60, ["x", "y"]), many(60, ["x"]))
    text = report.as_text(comparison, "0.1.0")
    assert "breaking: 120 changes of 60 endpoints" in text
    assert re.search(r"120  value-removed +me/model-0, me/model-1, me/model-10 and 57 more", text)
    assert "version: 0.1.0 -> 0.2.0 (minor)" in text
    assert len(text.splitlines()) < 15


def test_text_lists_few_changes_one_by_one() -> None:
    text = report.as_text(of_argument({"enum": ["x", "y"]}, {"enum": ["x"]}), "0.1.0")
    assert f'  {ENDPOINT}\n    a does not take "y" any more' in text


def test_markdown_begins_with_what_breaks() -> None:
    old = side({ENDPOINT: document({"a": TEXT}), "me/gone": document(endpoint="me/gone")})
    new = side(
        {ENDPOINT: document({"b": {"type": "integer"}}), "me/new": document(endpoint="me/new")},
        records={"me/new": {"category": "llm"}},
    )
    text = markdown.as_markdown(compare(old, new), "0.1.0")
    headings = re.findall(r"^#+ .*", text, re.MULTILINE)
    assert headings[:2] == [
        "## API changes: `side` → `side`",
        "### Breaking: 2 changes of 2 endpoints",
    ]
    assert "### New endpoints (1)" in headings
    assert "<details><summary>llm (1)</summary>\n\n- `me/new`" in text
    assert "| **breaking** | 2 | 2 |" in text
    assert "**Version: 0.1.0 → 0.2.0 (minor).**" in text
    assert "- `a` is not accepted any more" in text


def test_endpoints_that_changed_alike_are_one_group() -> None:
    ids = [model(number) for number in range(3)]
    sides = [
        side({e: document({"fit": {"enum": values}}, endpoint=e) for e in ids}, {})
        for values in (["x", "y"], ["x"])
    ]
    text = markdown.as_markdown(compare(*sides), "0.1.0")
    assert text.count('- `fit` does not take `"y"` any more') == 1
    assert "and 2 more" in text


def test_doubtful_facts_are_marked() -> None:
    old, new = (
        side({ENDPOINT: document({"a": schema})}, records={ENDPOINT: {"suspect": "another's type"}})
        for schema in (TEXT, {"type": "integer"})
    )
    text = markdown.as_markdown(compare(old, new), "0.1.0")
    assert f"#### `{ENDPOINT}` (`fal.text_to_image.Model`; suspect: another's type)" in text


def test_a_report_fits_in_a_pull_request_and_says_what_is_left_out() -> None:
    comparison = compare(many(900, ["x", "y" * 70]), many(900, ["x"]))
    text = markdown.as_markdown(comparison, "0.1.0")
    assert len(text) < 65_536
    assert re.search(r"\*\d+ groups of endpoints more would not fit", text)
    assert text.index("| 1,800 | value-removed |") < text.index("<details>")


@pytest.mark.parametrize(
    "text",
    ["`rm -rf`", "a|b", "@everyone", "<img src=x onerror=alert(1)>", "x\n# heading", "[a](b)",
     "\u202egnp.exe", "``", ""],
)  # fmt: skip
def test_nothing_in_a_report_acts(text: str) -> None:
    old, new = {"enum": ["x"], "title": text}, {"enum": ["x", text], "title": f"{text}!"}
    comparison = of_argument(old, {**new, "type": "string"})
    report_text = markdown.as_markdown(comparison, "0.1.0")
    assert "\u202e" not in report_text
    assert not re.search(r"^# heading", report_text, re.MULTILINE)
    for line in report_text.splitlines():
        spans = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line)
        assert "@everyone" not in spans
        assert "<img" not in spans


@pytest.mark.parametrize("text", ["@everyone", "<b>", "a_b*c", " | "])
def test_words_are_escaped(text: str) -> None:
    assert text not in markdown.escape(text)


def test_the_project_has_a_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", report.project_version(ROOT))


# -- the command ---------------------------------------------------------------------------------


@pytest.fixture
def answers(tmp_path: Path) -> list[str]:
    """Two files of saved answers that differ in one value."""
    return [
        str(
            platform_file(
                tmp_path / name,
                [{"endpoint_id": ENDPOINT, "openapi": document({"a": {"enum": values}})}],
            )
        )
        for name, values in (("old.json", ["x", "y"]), ("new.json", ["x"]))
    ]


def test_the_command_and_its_exit_codes(answers: list[str]) -> None:
    old, new = answers
    same = run("diff", "--from", old, "--to", old)
    assert (same.returncode, same.stdout.splitlines()[1]) == (0, "No difference.")
    text = run("diff", "--from", old, "--to", new)
    assert text.returncode == 1
    assert "breaking: 1 change of 1 endpoint" in text.stdout
    machine = run("diff", "--from", old, "--to", new, "--json", "--endpoint", ENDPOINT)
    assert [row["endpoint"] for row in json.loads(machine.stdout)] == [ENDPOINT]
    assert run("diff", "--from", old, "--to", new, "--markdown").stdout.startswith("## API changes")


def test_wrong_use_of_the_command(answers: list[str]) -> None:
    old, new = answers
    for arguments, message in (
        (["--json", "--markdown"], "take one"),
        (["--endpoint", "me/unknown"], "neither side knows me/unknown"),
        (["--to", "no/such/thing"], "neither a file nor a revision"),
    ):
        done = run(
            "diff", "--from", old, *arguments, *(["--to", new] if "--to" not in arguments else [])
        )
        assert done.returncode == 2
        assert message in done.stderr
        assert "Traceback" not in done.stderr


def test_help_teaches() -> None:
    text = " ".join(run("diff", "--help").stdout.split())
    for words in ("breaking:", "additive:", "cosmetic:", "--from v0.1.0", "Exit codes", ".json.gz"):
        assert words in text
