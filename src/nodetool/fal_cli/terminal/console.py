"""Print and exit, the same way in all commands."""

from __future__ import annotations

import contextlib
import json
import logging
import sys
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.text import Text

from nodetool.fal.text import replace_surrogates
from nodetool.fal_cli.terminal.interrupts import INTERRUPTED

OK, FAILED, WRONG_USE = 0, 1, 2
EXIT_CODES = "Exit codes: 0 fine, 1 something failed, 2 wrong use, 130 interrupted."

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def print_out(text: str) -> None:
    """Print a line of the result to stdout."""
    out.print(replace_surrogates(text), markup=False)


def print_err(text: str) -> None:
    """Print a line to stderr."""
    err.print(replace_surrogates(text), markup=False)


def fail(text: str, code: int = FAILED) -> NoReturn:
    """Print an error and exit.

    Raises:
        typer.Exit: always, with ``code``.
    """
    print_err(f"error: {text}")
    raise typer.Exit(code)


@contextlib.contextmanager
def busy(text: str) -> Iterator[Callable[[str], object]]:
    """Show a spinner on a terminal meanwhile; yield a function that changes its text."""
    if not err.is_terminal:
        yield lambda text: None
        return
    with err.status(Text(text)) as status:
        yield lambda text: status.update(Text(text))


def quiet_logs() -> None:
    """Hide what NodeTool logs of every request and setting; call it before importing NodeTool."""
    logging.getLogger("nodetool.fal").setLevel(logging.WARNING)
    logging.getLogger("nodetool.config.environment").addFilter(lambda record: False)


def interrupted(sentence: str) -> NoReturn:
    """Print a sentence and exit as an interrupted command.

    Raises:
        typer.Exit: always, with 130.
    """
    print_err(sentence)
    raise typer.Exit(INTERRUPTED)


def print_json(value: Any) -> None:
    """Print a JSON value for a program; in ASCII where stdout cannot encode it."""
    text = replace_surrogates(json.dumps(value, indent=1, ensure_ascii=False, default=str))
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        text = json.dumps(json.loads(text), indent=1)
    typer.echo(text)
