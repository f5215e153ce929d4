"""What the commands share: where they print, and how they end."""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn

import typer
from rich.console import Console

from nodetool.fal.texts import well_formed

OK, FAILED, WRONG_USE = 0, 1, 2

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def say(text: str) -> None:
    """A line of the answer."""
    out.print(well_formed(text), markup=False)


def note(text: str) -> None:
    """A line beside the answer."""
    err.print(well_formed(text), markup=False)


def fail(text: str, code: int = FAILED) -> NoReturn:
    """End with a sentence that says what is wrong."""
    note(f"error: {text}")
    raise typer.Exit(code)


def say_json(value: Any) -> None:
    """The answer for a program; in ASCII where the stream does not take every character."""
    text = well_formed(json.dumps(value, indent=1, ensure_ascii=False, default=str))
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        text = json.dumps(json.loads(text), indent=1)
    typer.echo(text)
