"""Programs that are one graph: ``run`` and ``map`` with the graph filled in."""

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
    """``nodetool-fal run`` for one graph; see :func:`nodetool.fal_cli.program.run_program`."""
    defaults = {} if out is None else {"out": Path(out)}
    _main(_filled(graphs.run, {"workflow": graph}, defaults))


def map_(
    graph: Graph,
    table: str | Path | None,
    *,
    out: str | Path,
    rows: Reader | None,
    form: str | None,
) -> NoReturn:
    """``nodetool-fal map`` for one graph; see :func:`nodetool.fal_cli.program.map_program`."""
    defaults: dict[str, Any] = {"out": Path(out), "form": form}
    if table is not None:
        defaults["table"] = Path(table)
    command = _filled(mapping.map_table, {"workflow": graph}, defaults)
    _main(_reading(command, rows) if rows is not None else command)


def _filled(
    command: Callable[..., None], given: Mapping[str, Any], defaults: Mapping[str, Any]
) -> Callable[..., None]:
    """A command of which some parameters are given, and others have another default."""

    @functools.wraps(command)
    def filled(**options: Any) -> None:
        command(**given, **options)

    kinds = get_type_hints(command, include_extras=True)
    parameters = [
        parameter.replace(default=defaults.get(name, parameter.default), annotation=kinds[name])
        for name, parameter in inspect.signature(command).parameters.items()
        if name not in given
    ]
    # what has no default must come first
    parameters.sort(key=lambda each: each.default is not inspect.Parameter.empty)
    return _signed(filled, parameters)


def _reading(command: Callable[..., None], rows: Reader) -> Callable[..., None]:
    """A command whose table is made of what its argument names."""

    @functools.wraps(command)
    def reading(**options: Any) -> None:
        source: Path = options.pop("table")
        try:
            made = list(rows(source))
        except OSError as error:
            fail(f"{source} cannot be read: {error.strerror}", WRONG_USE)
        if not made:
            fail(f"there is nothing in {source} to make rows of", WRONG_USE)
        command(table=made, **options)

    source = Annotated[Path, typer.Argument(metavar="SOURCE", help="What rows are made of.")]
    parameters = [
        each.replace(annotation=source) if name == "table" else each
        for name, each in inspect.signature(command).parameters.items()
    ]
    return _signed(reading, parameters)


def _signed(
    command: Callable[..., None], parameters: Sequence[inspect.Parameter]
) -> Callable[..., None]:
    """A command that looks as if it had these parameters."""
    command.__annotations__ = {each.name: each.annotation for each in parameters}
    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return command


def _main(command: Callable[..., None]) -> NoReturn:
    """Be a program: read the command line, and end."""
    interrupts.install()
    about = inspect.getdoc(sys.modules["__main__"]) or ""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.command(help=about, epilog=EXIT_CODES)(command)
    app()
    raise SystemExit  # typer has ended it already


#: rows of a table, made of what stands on the command line
Reader = Callable[[Path], Iterable[Mapping[str, Any]]]
