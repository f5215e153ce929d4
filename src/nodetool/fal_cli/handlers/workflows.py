"""Read workflows, and write them as Python programs and as diagrams."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import typer

from nodetool.dsl.errors import DSLError
from nodetool.dsl.export.diagram import PICTURES
from nodetool.dsl.graph import Graph
from nodetool.dsl.typecheck import validation
from nodetool.fal_cli.terminal.console import WRONG_USE, fail, print_err

T = TypeVar("T")

#: extensions of files that Mermaid text is written to
_MERMAID_FORMATS = ("mmd", "md", "txt")


def load(workflow: Path | Graph, *, check: bool = True, warn: bool = True) -> Graph:
    """Read a graph from its file; exit with an error when there is none in it.

    Args:
        workflow: a JSON file, or the graph itself, where a program has built it.
        check: whether it must be able to run here.
        warn: whether to print what keeps it from running here, where ``check`` is false.

    Raises:
        typer.Exit: with 2 if the file has no valid graph.
    """
    graph = read(workflow, check=check) if isinstance(workflow, Path) else workflow
    if warn and not check:
        for problem in validation.find_problems(graph):
            print_err(f"note: {problem}")
    return graph


def read(workflow: Path, *, check: bool) -> Graph:
    """Read a graph from its file; exit with an error that names the file when there is none.

    Raises:
        typer.Exit: with 2 if the file has no valid graph.
    """
    try:
        return Graph.from_json(workflow, check=check)
    except DSLError as error:
        message = str(error)
        has_name = message.startswith(str(workflow))
        fail(message if has_name else f"{workflow}: {message}", WRONG_USE)


def to_python(workflow: Path | Graph, out: Path | None) -> None:
    """Write a workflow as a Python program, to a file or to stdout."""
    _write(_build_or_fail(load(workflow, check=False).to_python), out)


def draw(workflow: Path | Graph, *, mermaid: bool, svg: bool, out: Path | None) -> None:
    """Draw a workflow, to a file or to stdout."""
    form = _choose_format(mermaid, svg, out)
    graph = load(workflow, check=False)
    if form in _MERMAID_FORMATS:
        text = _build_or_fail(graph.to_mermaid)
        _write(f"```mermaid\n{text}```\n" if form == "md" else text, out)
    elif out is None:
        _write(_build_or_fail(graph.to_svg), None)
    else:
        _write(_build_or_fail(lambda: graph.to_picture(form)), out)


def _choose_format(mermaid: bool, svg: bool, out: Path | None) -> str:
    """Return the format from the options or the extension of the file; they must agree."""
    if mermaid and svg:
        fail("either --mermaid or --svg", WRONG_USE)
    option_format = "mmd" if mermaid else "svg" if svg else ""
    extension = out.suffix.removeprefix(".").casefold() if out is not None else ""
    if not extension:
        return option_format or "mmd"
    if extension not in {*PICTURES, *_MERMAID_FORMATS}:
        known = ", ".join(f".{each}" for each in (*PICTURES, *_MERMAID_FORMATS))
        fail(f"{out}: a drawing can be written to {known}, not to .{extension}", WRONG_USE)
    if (mermaid and extension not in _MERMAID_FORMATS) or (svg and extension != "svg"):
        option = "--mermaid" if mermaid else "--svg"
        fail(
            f"{option} contradicts the name of {out}; without it, the name decides the format",
            WRONG_USE,
        )
    return extension


def _build_or_fail(build: Callable[[], T]) -> T:
    """Return what a function returns; exit with an error when it raises DSLError."""
    try:
        return build()
    except DSLError as error:
        fail(str(error))


def _write(content: str | bytes, out: Path | None) -> None:
    """Write to a file, or to stdout without one; exit with an error when that fails."""
    if out is None:
        typer.echo(content, nl=content[-1:] not in ("\n", b"\n"))
        return
    try:
        out.write_bytes(content.encode() if isinstance(content, str) else content)
    except OSError as error:
        fail(f"{out} cannot be written: {error.strerror}")
    print_err(f"{out} is written")
