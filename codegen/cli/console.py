"""What the commands share: counts, diagnostics, progress, and errors as exit codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar
from typer.core import TyperGroup

from codegen import pipeline
from codegen.cli.arguments import relative_path
from codegen.errors import CodegenError, WrongUseError
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, errors
from nodetool.fal.text import join_words
from nodetool.fal_cli.terminal.console import FAILED, WRONG_USE, err, fail, print_err

#: exit code where files differ from what would be generated, or something failed
DIFFERS = FAILED


def pluralize(number: int, noun: str) -> str:
    """Return a count with its noun: ``1 entry``, ``2 entries``."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


def in_folders(paths: Iterable[Path]) -> str:
    """Name the folders of files: `` in out and out/dsl``; an empty string for no files."""
    folders = sorted({relative_path(path.parent) for path in paths})
    names = [*folders[:3], *([f"{len(folders) - 3} more folders"] if folders[3:] else [])]
    return f" in {join_words(names)}" if names else ""


class Commands(TyperGroup):
    """The group of commands; expected errors become a message and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except WrongUseError as error:
            fail(str(error), WRONG_USE)
        except CodegenError as error:
            fail(str(error))
        except BrokenPipeError:  # whoever read it has seen enough
            raise
        except OSError as error:  # a full disk, a file that may not be read or written
            fail(f"{error.filename or 'a file'} cannot be used: {error.strerror or error}")


def _reading_order(item: Diagnostic) -> tuple[bool, str, int, str, str]:
    """Return the sort key: warnings before errors, then by file and line."""
    file, _, line = item.file.rpartition(":")
    is_line = line.isdigit()
    location = (file, int(line)) if is_line else (item.file, 0)
    return (item.severity is Severity.ERROR, *location, item.endpoint, item.code)


def report(diagnostics: Sequence[Diagnostic], *, warnings: bool = True) -> None:
    """Print diagnostics, errors last so that they are what is seen."""
    selected = [d for d in diagnostics if warnings or d.severity is Severity.ERROR]
    for item in sorted(selected, key=_reading_order):
        print_err(str(item))
    count = len(errors(diagnostics))
    if diagnostics and selected:
        warning_count = pluralize(len(diagnostics) - count, "warning")
        print_err(f"{pluralize(count, 'error')}, {warning_count}")


@contextmanager
def progress_bar(title: str) -> Iterator[pipeline.Progress]:
    """Show a bar on a terminal, and print one line a step elsewhere."""
    if not err.is_terminal:

        def line(stage: str, done: int, total: int) -> None:
            print_err(f"{title}: {done}/{total} {stage}")

        yield line
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=err, transient=True) as bar:
        task = bar.add_task(title, total=None)

        def step(stage: str, done: int, total: int) -> None:
            bar.update(task, description=f"{title}: {stage}", completed=done, total=total)

        yield step
