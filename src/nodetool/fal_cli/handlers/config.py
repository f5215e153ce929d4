"""Check a configuration, or show what holds."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import typer

from nodetool.fal import settings
from nodetool.fal.generate.profiles.apply import (
    LIMITS,
    Selection,
    UnknownNameError,
    limits_of,
    select,
)
from nodetool.fal.generate.profiles.checks import problems_of
from nodetool.fal.generate.profiles.reading import FILE_NAME, Config, ConfigError, load_config
from nodetool.fal.settings import SettingError
from nodetool.fal_cli.terminal.columns import print_columns
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    fail,
    print_err,
    print_json,
    print_out,
)


def check(file: Path | None, *, as_json: bool) -> None:
    """Print what is wrong with a configuration.

    Raises:
        typer.Exit: with 1 if something is wrong, with 2 if there is no configuration.
    """
    try:
        config = load_config(file)
        problems = problems_of(config)
    except ConfigError as error:
        config, problems = Config(file=file), list(error.problems)
    if config.file is None and not problems:
        fail(f"there is no {FILE_NAME} here, in a folder above, or among your settings", WRONG_USE)
    if as_json:
        print_json({"file": str(config.file or ""), "problems": problems})
    else:
        for problem in problems:
            print_err(problem)
        if not problems:
            content = config.content
            print_out(
                f"{config.file}: fine; profiles: {', '.join(content.profiles) or 'none'}; "
                f"presets: {', '.join(content.presets) or 'none'}"
            )
    if problems:
        raise typer.Exit(FAILED)


def show(file: Path | None, profile: str | None, *, as_json: bool) -> None:
    """Print what holds for a command, and what says so.

    Raises:
        typer.Exit: with 2 if the configuration or a variable cannot be used.
    """
    try:
        selection = select(profile, config=file)
        rows = _rows(selection)
    except (ConfigError, UnknownNameError, SettingError) as error:
        fail(str(error), WRONG_USE)
    presets = list(selection.config.content.presets)
    if as_json:
        print_json(
            {
                "file": str(selection.config.file) if selection.config.file else None,
                "profile": selection.profile_name or None,
                "settings": {
                    name: {"value": value, "from": source} for name, value, source in rows
                },
                "presets": presets,
            }
        )
        return
    print_err(f"file: {selection.config.file or 'none'}")
    print_err(
        f"profile: {selection.profile_name or 'none'}; presets: {', '.join(presets) or 'none'}"
    )
    print_columns(
        ("setting", "value", "from"), [(name, str(v), source) for name, v, source in rows]
    )


def _rows(selection: Selection) -> list[tuple[str, Any, str]]:
    """Return setting, value and what says so, for everything that a file or the environment sets.

    Raises:
        SettingError: a variable has a value that is not allowed.
    """
    profile = selection.profile
    environment = settings.load()
    config_limits = limits_of(profile)
    rows: list[tuple[str, Any, str]] = []
    for name, value in profile.model_dump(exclude_none=True).items():
        if name == "models":
            rows += [(f"models.{kind}", model, "file") for kind, model in value.items()]
        elif name == "output":
            rows.append((name, str(selection.config.path(value)), "file"))
        elif name not in LIMITS and value != []:
            rows.append((name, value, "file"))
    for name, variable in LIMITS.items():
        if name in config_limits:
            rows.append((name, config_limits[name], "file"))
        elif os.environ.get(variable):
            rows.append((name, getattr(environment, name), variable))
    return rows
