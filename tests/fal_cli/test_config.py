"""``nodetool-fal config``, and ``generate`` with a configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app
from tests.fal.generate.test_profiles import EXAMPLE, LORA, SCHNELL, write


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that is the current one, in which a configuration would be found."""
    monkeypatch.delenv("FAL_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_check(here: Path) -> None:
    file = write(here)
    result = run("config", "check")
    assert result.exit_code == 0, result.output
    assert result.stdout == (
        f"{file}: fine; profiles: draft, final; presets: watercolor, cut-out\n"
    )
    write(here, EXAMPLE + "\n[presets.oil]\nmodl = 3\n")
    result = run("config", "check")
    assert result.exit_code == 1
    line = EXAMPLE.count("\n") + 3
    expected = f"{file}, line {line}: presets.oil.modl: there is no such key; did you mean model?"
    assert result.stderr == f"{expected}\n"
    report = json.loads(run("config", "check", "--json").stdout)
    assert report["problems"] == [expected]


def test_check_without_a_file(here: Path) -> None:
    result = run("config", "check")
    assert result.exit_code == 2
    assert "there is no nodetool-fal.toml here" in result.stderr
    assert run("config", "check", "--config", "other.toml").exit_code == 1


def test_show(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(here)
    monkeypatch.setenv("FAL_TIMEOUT", "60")
    report = json.loads(run("config", "show", "--json").stdout)
    assert report["file"] == str(file)
    assert report["profile"] == "draft"
    assert report["presets"] == ["watercolor", "cut-out"]
    shown = report["settings"]
    assert shown["models.image"] == {"value": SCHNELL, "from": "file"}
    assert shown["output"] == {"value": str(here / "pictures"), "from": "file"}
    assert shown["spend_limit"] == {"value": "0.5", "from": "file"}
    assert shown["timeout"] == {"value": 60, "from": "FAL_TIMEOUT"}
    monkeypatch.setenv("FAL_SPEND_LIMIT", "7")
    table = run("config", "show", "--profile", "final")
    assert table.exit_code == 0, table.output
    assert any(
        line.split() == ["spend_limit", "7", "FAL_SPEND_LIMIT"]
        for line in table.stdout.splitlines()
    )
    assert run("config", "show", "--profile", "finel").exit_code == 2


def test_generate_reads_the_file_here(fal: Simulator, here: Path) -> None:
    write(here)
    result = run("generate", "image", "a fox", "--json")
    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert report["endpoint"] == SCHNELL
    assert Path(report["files"][0]["path"]).is_relative_to(here / "pictures")
    arguments = ("--preset", "watercolor", "-o", "elsewhere", "--set", "seed=5", "--json")
    report = json.loads(run("generate", "image", "a fox", *arguments).stdout)
    assert report["endpoint"] == LORA
    assert Path(report["files"][0]["path"]).resolve().is_relative_to(here / "elsewhere")
    assert fal.state.submissions[-1].arguments["seed"] == 5


def test_a_simulated_profile_needs_neither_key_nor_money(here: Path) -> None:
    write(here, '[profiles.work]\nkey_env = "FAL_KEY_WORK"\nspend_limit = 0\n')
    result = run("generate", "image", "a fox", "--profile", "work", "--simulate", "-o", "out")
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(
    ("text", "arguments", "expected"),
    [
        ("profil = 1", (), "line 1: profil: there is no such key; did you mean profile?"),
        (EXAMPLE, ("--preset", "oil"), "has no preset 'oil'"),
        (EXAMPLE, ("--profile", "oil"), "has no profile 'oil'"),
        (EXAMPLE, ("--config", "missing.toml"), "missing.toml cannot be read"),
    ],
)
def test_wrong_use(
    fal: Simulator, here: Path, text: str, arguments: tuple[str, ...], expected: str
) -> None:
    write(here, text)
    result = run("generate", "image", "a fox", *arguments)
    assert result.exit_code == 2, result.output
    assert expected in result.stderr
    assert fal.state.count() == 0
