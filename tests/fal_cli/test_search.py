"""``nodetool-fal search``: its options, what it prints where, and what it says when nothing matches."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console
from typer.testing import CliRunner, Result

from nodetool.fal.catalogue import endpoints
from nodetool.fal.pricing.listed import listed_prices
from nodetool.fal.search.engine import search as find
from nodetool.fal_cli import app
from nodetool.fal_cli.terminal import hits


def search(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["search", *arguments])


def found(*arguments: str) -> list[dict[str, Any]]:
    """Return what a search prints for programs."""
    done = search(*arguments, "--limit", "0", "--json")
    assert done.exit_code == 0, done.stderr
    endpoints: list[dict[str, Any]] = json.loads(done.stdout)
    return endpoints


def on_terminal(query: str, width: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the lines that a terminal of this width shows for the first hits."""
    stream = io.StringIO()
    terminal = Console(file=stream, force_terminal=True, width=width, no_color=True, soft_wrap=True)
    monkeypatch.setattr(hits, "out", terminal)
    hits.print_hits(find(query, limit=5))
    return re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue()).splitlines()


# -- for programs ----------------------------------------------------------------------------------


def test_programs_get_json() -> None:
    done = search("remove background", "--in", "image", "--out", "image", "--limit", "3", "--json")
    assert done.exit_code == 0
    endpoints = json.loads(done.stdout)
    assert len(endpoints) == 3
    for endpoint in endpoints:
        assert "image" in endpoint["takes"]
        assert "image" in endpoint["gives"]
        assert endpoint["node"].startswith("fal.")


def test_programs_get_the_price_with_its_date_and_the_reasons() -> None:
    by_id = {endpoint["id"]: endpoint for endpoint in found("flux dev")}
    price = by_id["fal-ai/flux/dev"]["price"]
    listed = listed_prices()["fal-ai/flux/dev"]
    assert price == {
        "amount": str(listed.amount),
        "unit": listed.unit,
        "currency": "USD",
        "date": "2025-10-30",
        "source": "list",
    }
    reasons = by_id["fal-ai/flux/dev"]["reasons"]
    assert {"words": "flux", "part": "id", "text": "flux/dev"} in reasons
    for endpoint in found("lora"):
        of_list = listed_prices().get(endpoint["id"])
        assert (endpoint["price"] is None) == (of_list is None or of_list.amount == 0)


# -- options ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("option", ["--can", "--cap"])
def test_capabilities_restrict_it(option: str) -> None:
    assert all("lora" in endpoint["capabilities"] for endpoint in found("flux", option, "lora"))


def test_old_and_new_names_of_options_are_the_same() -> None:
    old = found("photo", "--in", "image", "--out", "video")
    assert old == found("photo", "--takes", "image", "--gives", "video")


def test_makers_licenses_prices_and_retirement_restrict_it() -> None:
    assert {each["lab"] for each in found("video", "--maker", "google")} == {"Google"}
    assert {each["license"] for each in found("music", "--license", "commercial")} == {"commercial"}
    units = {each["price"]["unit"] for each in found("image", "--max-price", "0.05/image")}
    assert units == {"images"}
    assert not any(each["unlisted"] for each in found("whisper", "--active"))


@pytest.mark.parametrize(
    ("option", "word"),
    [
        ("--takes", "smell"),
        ("--gives", "picturesque"),
        ("--can", "flight"),
        ("--license", "to kill"),
        ("--maker", "gogle"),
    ],
)
def test_unknown_words_are_wrong_use(option: str, word: str) -> None:
    done = search("flux", option, word)
    assert done.exit_code == 2
    assert f"{option} '{word}' is not one of " in " ".join(done.stderr.split())


def test_a_misspelt_maker_brings_similar_ones() -> None:
    assert "Google" in search("--maker", "gogle").stderr


@pytest.mark.parametrize("limit", ["much", "0", "1/parsec"])
def test_what_is_no_price_is_wrong_use(limit: str) -> None:
    done = search("flux", "--max-price", limit)
    assert done.exit_code == 2
    assert "--max-price: " in done.stderr


# -- for people ------------------------------------------------------------------------------------


def test_a_pipe_gets_one_line_a_hit_that_begins_with_id_and_title() -> None:
    done = search("kling 2.1", "--limit", "3")
    lines = done.stdout.splitlines()
    assert len(lines) == 3
    for line in lines:
        id, _, rest = line.partition(" ")
        endpoint = endpoints.find(id)
        assert rest.startswith(f"{endpoint.title} | ")
        assert endpoint.doc in line
        assert " | matches by title: kling, 2.1" in line
        assert "\t" not in line
    price = listed_prices()[lines[0].partition(" ")[0]]
    assert f" | {price} on 2025-10-30 | " in lines[0]


@pytest.mark.parametrize("width", [80, 100, 140, 240])
@pytest.mark.parametrize(
    "query", ["kling 2.1 photo to video", "change lighting", "whisper", "lora"]
)
def test_a_terminal_gets_two_lines_a_hit_that_fit(
    query: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = on_terminal(query, width, monkeypatch)
    results = find(query, limit=5)
    assert len(lines) in {2 * len(results), 2 * len(results) + 1}  # a note about prices may follow
    for number, hit in enumerate(results):
        first, second = lines[2 * number : 2 * number + 2]
        assert hit.endpoint.id in first
        assert first.startswith(hit.endpoint.title[:8])
        assert second.startswith("  ")
        assert hit.endpoint.doc[:12] in second
        assert hits.kinds_text(hit.endpoint, "→") in first + second
        assert max(cell_len(first), cell_len(second)) <= width


def test_a_terminal_says_of_which_day_prices_are(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "2025-10-30" in on_terminal("flux dev", 100, monkeypatch)[-1]


def test_a_narrow_terminal_gets_whole_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = on_terminal("lighting restoration", 40, monkeypatch)
    longest = max((hit.endpoint.id for hit in find("lighting restoration", limit=5)), key=len)
    assert any(longest in line for line in lines)


def test_help_has_examples_that_work() -> None:
    text = search("--help").stdout
    examples = [line.split() for line in text.splitlines() if "  nodetool-fal search" in line]
    assert len(examples) >= 4
    for example in examples:
        assert search(*example[2:]).exit_code == 0, example


# -- nothing found ---------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_nothing_found_is_said_and_fails(more: tuple[str, ...]) -> None:
    done = search("qqqzzz", *more)
    assert done.exit_code == 1
    assert "No endpoint matches." in done.stderr
    assert done.stdout.strip() in {"", "[]"}


def test_nothing_found_says_which_option_is_in_the_way() -> None:
    done = search("remove background", "--max-price", "0.0000001/image", "--gives", "image")
    assert done.exit_code == 1
    assert "without --max-price" in done.stderr
    assert "without --gives" not in done.stderr


def test_nothing_found_says_which_word_is_in_the_way() -> None:
    done = search("book a flight to paris upscale")
    assert done.exit_code == 0 or "Leave out" in done.stderr


def test_nothing_found_names_similar_models() -> None:
    assert "Did you mean " in search("fluxschnel").stderr or search("fluxschnel").exit_code == 0
