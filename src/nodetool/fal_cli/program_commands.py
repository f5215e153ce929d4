"""Command lines of programs that are one graph: ``run`` and ``map`` with the graph filled in."""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, get_type_hints

import typer

from nodetool.fal_cli import map as mapping
from nodetool.fal_cli import run as graphs
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import EXIT_CODES, WRONG_USE, fail

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph


def run(graph: Graph, out: str | Path | None) -> NoReturn:
    """Run one graph as ``nodetool-fal run``; see :func:`nodetool.fal_cli.program.run_program`."""
    defaults = {} if out is None else {"out": Path(out)}
    _run_command(_with_defaults(graphs.run, {"workflow": graph}, defaults))


def map_(
    graph: Graph,
    table: str | Path | None,
    *,
    out: str | Path,
    rows: RowReader | None,
    form: str | None,
) -> NoReturn:
    """Map one graph as ``nodetool-fal map``; see :func:`nodetool.fal_cli.program.map_program`."""
    defaults: dict[str, Any] = {"out": Path(out), "form": form}
    if table is not None:
        defaults["table"] = Path(table)
    command = _with_defaults(mapping.map_table, {"workflow": graph}, defaults)
    _run_command(_with_rows(command, rows) if rows is not None else command)


def _with_defaults(
    command: Callable[..., None], given: Mapping[str, Any], defaults: Mapping[str, Any]
) -> Callable[..., None]:
    """Return a command with some parameters given, and with other defaults for some."""

    @functools.wraps(command)
    def wrapper(**options: Any) -> None:
        command(**given, **options)

    annotations = get_type_hints(command, include_extras=True)
    parameters = [
        parameter.replace(
            default=defaults.get(name, parameter.default), annotation=annotations[name]
        )
        for name, parameter in inspect.signature(command).parameters.items()
        if name not in given
    ]
    # what has no default must come first
    parameters.sort(key=lambda each: each.default is not inspect.Parameter.empty)
    return _with_signature(wrapper, parameters)


def _with_rows(command: Callable[..., None], rows: RowReader) -> Callable[..., None]:
    """Return a command whose table is built from the source that its argument names."""

    @functools.wraps(command)
    def wrapper(**options: Any) -> None:
        source: Path = options.pop("table")
        try:
            table = list(rows(source))
        except OSError as error:
            fail(f"{source} cannot be read: {error.strerror}", WRONG_USE)
        if not table:
            fail(f"there is nothing in {source} to build rows from", WRONG_USE)
        command(table=table, **options)

    source = Annotated[Path, typer.Argument(metavar="SOURCE", help="The source of the rows.")]
    parameters = [
        each.replace(annotation=source) if name == "table" else each
        for name, each in inspect.signature(command).parameters.items()
    ]
    return _with_signature(wrapper, parameters)


def _with_signature(
    command: Callable[..., None], parameters: Sequence[inspect.Parameter]
) -> Callable[..., None]:
    """Give a command the signature of these parameters, for typer."""
    command.__annotations__ = {each.name: each.annotation for each in parameters}
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return command


def _run_command(command: Callable[..., None]) -> NoReturn:
    """Parse the command line, run the command, and exit."""
    interrupts.install()
    help_text = inspect.getdoc(sys.modules["__main__"]) or ""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(help=help_text, epilog=EXIT_CODES)(command)
    app()
    raise SystemExit  # typer has exited already


#: builds the rows of a table from the source that the command line names
RowReader = Callable[[Path], Iterable[Mapping[str, Any]]]
