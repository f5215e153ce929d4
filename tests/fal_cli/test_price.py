"""``price``, and what ``run`` and ``map`` say about money."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from nodetool.dsl.fal.text_to_image import FluxSchnell
from nodetool.dsl.graph import create_graph
from nodetool.fal.settings import load
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app
from tests.helpers.prices import give_prices

SCHNELL = "fal-ai/flux/schnell"


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


@pytest.fixture
def workflow(tmp_path: Path) -> str:
    file = tmp_path / "fox.json"
    file.write_text(json.dumps(create_graph(FluxSchnell(prompt="a fox")).to_json()), "utf-8")
    return str(file)


def test_prices_are_printed_with_date_and_reason() -> None:
    result = call("price", SCHNELL, "fal-ai/whisper", "--listed")
    assert result.exit_code == 0, result.output
    assert "$0.00236" in result.stdout
    assert "list price of 2025-10-30" in result.stdout
    assert "unknown" in result.stdout
    assert "billed by the time" in result.stdout


def test_arguments_change_the_price() -> None:
    size = '{"width": 1000, "height": 1000}'
    options = ("--set", f"image_size={size}", "--set", "num_images=4")
    result = call("price", "FluxSchnell", "--listed", "--json", *options)
    (estimate,) = json.loads(result.stdout)
    assert estimate["endpoint"] == SCHNELL
    assert estimate["amount"] == "0.012"
    assert estimate["date"] == "2025-10-30"
    assert estimate["source"] == "list"
    assert estimate["price"] == {"amount": "0.003", "unit": "megapixels", "currency": "USD"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["fal-ai/flux/schnel"], "Did you mean"),
        ([SCHNELL, "--set", "num_image=4"], "did you mean num_images?"),
        ([SCHNELL, "--set", "num_images"], "not of the form ARGUMENT=VALUE"),
    ],
)
def test_wrong_use_is_explained(arguments: list[str], message: str) -> None:
    result = call("price", "--listed", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_without_a_key_the_list_is_used_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    result = call("price", SCHNELL)
    assert result.exit_code == 0
    assert "list prices of 2025-10-30 are used" in result.stderr


def test_a_run_says_what_it_will_cost_and_what_was_submitted(fal: Simulator, workflow: str) -> None:
    give_prices(load().journal, {SCHNELL: ("0.01", "images")})
    result = call("run", workflow)
    assert result.exit_code == 0, result.output
    assert "will cost $0.01: 1 job (price at fal of " in result.stderr
    assert "submitted 1 job, estimated at $0.01" in result.stderr


def test_a_simulated_run_says_nothing_of_money(workflow: str) -> None:
    result = call("run", workflow, "--simulate", "--spend-limit", "0")
    assert result.exit_code == 0, result.output
    assert "cost" not in result.stderr
    assert "submitted" not in result.stderr


def test_a_run_beyond_its_limit_fails(fal: Simulator, workflow: str) -> None:
    give_prices(load().journal, {SCHNELL: ("0.01", "images")})
    result = call("run", workflow, "--spend-limit", "0.005")
    assert result.exit_code == 1
    assert "spend limit of $0.005" in result.output
    assert "submitted 0 jobs" in result.stderr
    assert fal.state.count() == 0


def test_a_limit_must_be_an_amount(workflow: str) -> None:
    result = call("run", workflow, "--spend-limit", "much")
    assert result.exit_code == 2
    assert "an amount in US dollars" in result.stderr


def test_an_unknown_price_is_named(fal: Simulator, workflow: str) -> None:
    give_prices(load().journal, {SCHNELL: ("0.01", "compute seconds")})
    result = call("run", workflow, "--spend-limit", "1")
    assert result.exit_code == 1
    assert "flux_schnell: unknown, because it is billed by the time" in result.stderr
    assert fal.state.count() == 0
    result = call("run", workflow, "--spend-limit", "1", "--allow-unknown")
    assert result.exit_code == 0, result.output
    assert "submitted 1 job, estimated at an unknown amount" in result.stderr


def test_a_map_multiplies_rows_and_jobs(fal: Simulator, workflow: str, tmp_path: Path) -> None:
    give_prices(load().journal, {SCHNELL: ("0.01", "images")})
    table = tmp_path / "foxes.csv"
    table.write_text("prompt,num_images\na fox,1\nan owl,2\na hare,3\n", "utf-8")
    out = str(tmp_path / "out")
    result = call("map", workflow, str(table), "--out", out, "--spend-limit", "0.03")
    assert "will cost $0.06: 3 rows x 1 job" in result.stderr
    assert fal.state.count() < 3
    result = call("map", workflow, str(table), "--out", out)
    assert result.exit_code == 0, result.output
    assert fal.state.count() == 3
    result = call("map", workflow, str(table), "--out", out)
    assert "cost" not in result.stderr  # everything is done
    assert fal.state.count() == 3
