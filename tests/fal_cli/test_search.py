"""``nodetool-fal search``: its options, its JSON, and what it says when nothing matches."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from nodetool.fal_cli import app


def search(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["search", *arguments])


def test_programs_get_json() -> None:
    done = search("remove background", "--in", "image", "--out", "image", "--limit", "3", "--json")
    assert done.exit_code == 0
    endpoints = json.loads(done.stdout)
    assert len(endpoints) == 3
    for endpoint in endpoints:
        assert "image" in endpoint["takes"]
        assert "image" in endpoint["gives"]
        assert endpoint["node"].startswith("fal.")


def test_capabilities_restrict_it() -> None:
    done = search("flux", "--cap", "lora", "--limit", "0", "--json")
    assert done.exit_code == 0
    assert all("lora" in endpoint["capabilities"] for endpoint in json.loads(done.stdout))


@pytest.mark.parametrize(
    ("option", "word"), [("--in", "smell"), ("--out", "picturesque"), ("--cap", "flight")]
)
def test_unknown_words_are_wrong_use(option: str, word: str) -> None:
    done = search("flux", option, word)
    assert done.exit_code == 2
    assert f"{option} '{word}' is not one of " in " ".join(done.stderr.split())


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_nothing_found_is_said_and_fails(more: tuple[str, ...]) -> None:
    done = search("qqqzzz", *more)
    assert done.exit_code == 1
    assert "No endpoint matches." in done.stderr
    assert done.stdout.strip() in {"", "[]"}
