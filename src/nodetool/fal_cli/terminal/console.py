"""What the commands share: where they print, and how they end."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import typer
from rich.console import Console

from nodetool.fal.text import replace_surrogates
from nodetool.fal_cli.terminal.interrupts import INTERRUPTED

OK, FAILED, WRONG_USE = 0, 1, 2
EXIT_CODES = "Exit codes: 0 fine, 1 something failed, 2 wrong use, 130 interrupted."

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def print_out(text: str) -> None:
    """A line of the answer."""
    out.print(replace_surrogates(text), markup=False)


def print_err(text: str) -> None:
    """A line beside the answer."""
    err.print(replace_surrogates(text), markup=False)


def fail(text: str, code: int = FAILED) -> NoReturn:
    """End with a sentence that says what is wrong."""
    print_err(f"error: {text}")
    raise typer.Exit(code)


@contextlib.contextmanager
def busy(text: str) -> Iterator[Callable[[str], object]]:
    """Show what takes a while, on a terminal, as long as it does; what comes takes another text."""
    if not err.is_terminal:
        yield lambda text: None
        return
    from rich.text import Text

    with err.status(Text(text)) as status:
        yield lambda text: status.update(Text(text))


def interrupted(sentence: str) -> NoReturn:
    """End as a command that was interrupted."""
    print_err(sentence)
    raise typer.Exit(INTERRUPTED)


def print_json(value: Any) -> None:
    """The answer for a program; in ASCII where the stream does not take every character."""
    text = replace_surrogates(json.dumps(value, indent=1, ensure_ascii=False, default=str))
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        text = json.dumps(json.loads(text), indent=1)
    typer.echo(text)
