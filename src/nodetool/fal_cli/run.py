"""``run``, ``to-python`` and ``draw``: workflows of NodeTool, from the command line."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn, TypeVar

import typer

from nodetool.fal.suggestions import closest
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import (
    FAILED,
    WRONG_USE,
    busy,
    err,
    fail,
    interrupted,
    print_err,
    print_json,
    print_out,
)

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph
    from nodetool.dsl.running import Event, NodeReport, Report

T = TypeVar("T")

#: endings of files that Mermaid text is written to
_TEXTS = ("mmd", "md", "txt")
_MEDIA = {
    "image": "image",
    "audio": "audio",
    "video": "video",
    "model_3d": "model_3d",
    "asset": "asset",
}
Workflow = Annotated[
    Path, typer.Argument(metavar="WORKFLOW", help="A workflow of NodeTool's, as JSON.")
]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NODE.INPUT=VALUE",
        help="Another value: text or JSON; @FILE for a file, for text what is in it; @@ for an @. "
        "INPUT=VALUE where only one node has, or needs, such an input.",
    ),
]


def run(
    workflow: Workflow,
    settings: Settings = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where the files of results go, and run.json."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Take up the run in --out; nothing is paid twice.")
    ] = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="On the simulator: free, with made-up results.")
    ] = False,
    concurrency: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Most nodes that work at once.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Run a workflow: independent branches at once, results named after their nodes.

    A node that fails stops what needs it and nothing else. For example:
    nodetool-fal run poster.json --set flux_dev.prompt="a fox" --set edit.image=@fox.png --out poster
    """
    quiet()
    from nodetool.dsl.errors import DSLError
    from nodetool.dsl.running.run_folder import REPORT
    from nodetool.fal.errors import FalError

    if resume and out is None:
        fail("--resume needs --out DIR, the folder of the run that it takes up", WRONG_USE)
    if resume and out is not None and not (out / REPORT).exists():
        fail(f"there is no run in {out} to take up; without --resume it begins there", WRONG_USE)
    ended: list[NodeReport] = []
    try:
        with busy("reading the workflow …"):
            graph = load(workflow, check=False, tell=False)  # what it lacks may be set
            values = values_of(graph, settings or [])
            graph = graph.with_values(values)  # imports and checks before anything is in hand
        report = interrupts.run(
            lambda: _run(graph, not as_json, ended, out, resume, simulate, concurrency)
        )
    except (DSLError, FalError) as error:
        fail(str(error), WRONG_USE)
    except (KeyboardInterrupt, asyncio.CancelledError):
        _say_interrupted(ended, out, simulate, as_json)
    if as_json:
        print_json(report.to_json())
    else:
        _say_results(report.nodes)
        print_out(report.summary())
    if not report.ok:
        raise typer.Exit(FAILED)


def _say_interrupted(
    ended: Sequence[NodeReport], out: Path | None, simulate: bool, as_json: bool
) -> NoReturn:
    """End a run that was interrupted, with what it has done so far."""
    if as_json:
        nodes = [node.to_json() for node in ended]
        print_json({"state": "cancelled", "simulated": simulate, "nodes": nodes})
    else:
        _say_results(node for node in ended if node.state == "done")
    options = f"{'--simulate ' if simulate else ''}--resume --out {out}"
    again = f"; take it up again with {options}" if out else ""
    jobs = (
        "the run was cancelled"
        if simulate
        else "the run was cancelled, and so were its jobs at fal"
    )
    interrupted(f"{jobs}{again}")


def quiet() -> None:
    """Only what matters besides the view: NodeTool tells of every request and setting."""
    logging.getLogger("nodetool.fal").setLevel(logging.WARNING)
    logging.getLogger("nodetool.config.environment").addFilter(lambda record: False)


async def _run(
    graph: Graph,
    shown: bool,
    ended: list[NodeReport],
    out: Path | None,
    resume: bool,
    simulate: bool,
    concurrency: int | None,
) -> Report:
    from nodetool.dsl.running import run_graph
    from nodetool.fal_cli.terminal.run_view import view

    with view(err, graph.ids()) if shown else contextlib.nullcontext() as watch:

        def hear(event: Event) -> None:
            if event.report is not None:
                ended.append(event.report)
            if watch is not None:
                watch(event)

        return await run_graph(
            graph,
            out=out,
            resume=resume,
            simulate=simulate,
            concurrency=concurrency,
            watch=hear,
        )


def _say_results(nodes: Iterable[NodeReport]) -> None:
    """What came out: files, or addresses where there is no folder, and texts."""
    for node in nodes:
        for line in node.results():
            print_out(line)


def to_python(
    workflow: Workflow,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it there instead of printing it.")
    ] = None,
) -> None:
    """Write a workflow as a Python program that builds it again.

    Nodes that are not installed here, such as the app's own, are written too; what keeps the
    workflow from running here is told beside.
    """
    _write(_made(load(workflow, check=False).to_python), out)


def draw(
    workflow: Workflow,
    mermaid: Annotated[bool, typer.Option("--mermaid", help="As Mermaid text.")] = False,
    svg: Annotated[bool, typer.Option("--svg", help="As a picture, by Graphviz.")] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write it there: .svg, .png and .pdf are pictures, .mmd, .md and .txt Mermaid text.",
        ),
    ] = None,
) -> None:
    """Draw a workflow, with the kind of media on each connection.

    For example: nodetool-fal draw poster.json --out poster.png
    """
    form = _form(mermaid, svg, out)
    graph = load(workflow, check=False)
    if form in _TEXTS:
        text = _made(graph.to_mermaid)
        _write(f"```mermaid\n{text}```\n" if form == "md" else text, out)
    elif out is None:
        _write(_made(graph.to_svg), None)
    else:
        _write(_made(lambda: graph.to_picture(form)), out)


def _form(mermaid: bool, svg: bool, out: Path | None) -> str:
    """In which form to draw: what options say, what the file's name says; both must be the same."""
    from nodetool.dsl.export.diagram import PICTURES

    if mermaid and svg:
        fail("either --mermaid or --svg", WRONG_USE)
    told = "mmd" if mermaid else "svg" if svg else ""
    named = out.suffix.removeprefix(".").casefold() if out is not None else ""
    if not named:
        return told or "mmd"
    if named not in {*PICTURES, *_TEXTS}:
        known = ", ".join(f".{each}" for each in (*PICTURES, *_TEXTS))
        fail(f"{out}: a drawing can be written to {known}, not to .{named}", WRONG_USE)
    if (mermaid and named not in _TEXTS) or (svg and named != "svg"):
        option = "--mermaid" if mermaid else "--svg"
        fail(f"{option} does not go with {out}; without it, its name says what it is", WRONG_USE)
    return named


def load(workflow: Path | Graph, *, check: bool = True, tell: bool = True) -> Graph:
    """A graph from its file; ends with a sentence when there is none in it.

    Args:
        workflow: a JSON file, or the graph itself, where a program has made it.
        check: whether it must be able to run here.
        tell: whether what is in the way is told where it need not be.
    """
    graph = read(workflow, check=check) if isinstance(workflow, Path) else workflow
    if tell and not check:
        from nodetool.dsl.typecheck import validation

        for problem in validation.find_problems(graph):
            print_err(f"note: {problem}")
    return graph


def read(workflow: Path, *, check: bool) -> Graph:
    """A graph from its file; ends with a sentence that names the file when there is none in it."""
    from nodetool.dsl.errors import DSLError
    from nodetool.dsl.graph import Graph

    try:
        return Graph.from_json(workflow, check=check)
    except DSLError as error:
        told = str(error)
        fail(told if told.startswith(str(workflow)) else f"{workflow}: {told}", WRONG_USE)


def values_of(graph: Graph, told: list[str]) -> dict[str, Any]:
    """Place -> value, from ``NODE.INPUT=VALUE``, or ``INPUT=VALUE`` where that says enough.

    Raises:
        DSLError: one says nothing or too little, or names a file that is not there.
    """
    from nodetool.dsl.errors import DSLError
    from nodetool.dsl.typecheck import validation

    values = {}
    for each in told:
        place, equals, text = each.partition("=")
        if not equals or not place:
            raise DSLError(f"--set {each[:60]!r} is not of the form NODE.INPUT=VALUE")
        if "." not in place:
            place = _meant(graph, place, text)
        node_id, _, name = place.rpartition(".")
        wanted = None
        if node_id in graph.ids() and validation.is_installed(graph[node_id].type):
            wanted = validation.inputs_of(graph[node_id].type).get(name)
        values[place] = _value(text, wanted, place)
    return values


def _meant(graph: Graph, name: str, text: str) -> str:
    """The ``node.input`` that the bare name of an input means.

    Raises:
        DSLError: it means none, or more than one.
    """
    from nodetool.dsl.errors import DSLError
    from nodetool.dsl.mapping.columns import free_inputs, resolve_input_name
    from nodetool.dsl.typecheck import validation

    free = free_inputs(graph, {n.id for n in graph.nodes if validation.is_installed(n.type)})
    places = resolve_input_name(graph, name, free)
    if len(places) == 1:
        return places[0]
    if places:
        example = f"--set {places[0]}={text}"[:80]
        raise DSLError(
            f"--set {name!r} may mean {' or '.join(places)}: say which, such as {example}"
        )
    inputs = {each: node for node, names in free.items() for each in names}
    near = closest(name, inputs, limit=1, least=0.6)
    hint = f"; did you mean {inputs[near[0]]}.{near[0]}?" if near else ""
    raise DSLError(
        f"--set {name!r} is no free input of any node{hint or '; write NODE.INPUT=VALUE'}"
    )


def _value(text: str, wanted: Any, place: str) -> Any:
    """A value from its text, as an input of this type takes it."""
    from nodetool.dsl.mapping.cell_values import parse_cell

    kinds = [wanted, *wanted.type_args] if wanted is not None else []
    names = {kind.type for kind in kinds}
    if text.startswith("@@"):
        return text[1:]
    if text.startswith("@"):
        return _of_file(text[1:], wanted, names, place)
    if wanted is None or names & {"any", "list"} or text[:1] == '"' == text[-1:]:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return parse_cell(text, wanted)  # as a cell of a table, also what only looks like a number


def _of_file(name: str, wanted: Any, names: set[str], place: str) -> Any:
    """A reference to a file, or what is in it where text is wanted."""
    from nodetool.dsl import files
    from nodetool.dsl.errors import DSLError
    from nodetool.dsl.model.json_values import as_json

    kind = next((kind for kind in _MEDIA if kind in names), None)
    if kind is None and "str" in names:
        try:
            return Path(name).expanduser().read_text("utf-8")
        except (OSError, UnicodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is no text"
            raise DSLError(f"{place}: {name!r} cannot be read: {why}") from None
    if kind is None and wanted is not None and "any" not in names:
        raise DSLError(f"{place} takes no file; write @@ for a text that begins with @")
    try:
        ref = as_json(getattr(files, _MEDIA.get(kind or "", "asset"))(name))
    except DSLError as error:
        raise DSLError(f"{place}: {error}") from None
    return [ref] if wanted is not None and wanted.type == "list" else ref


def _made(make: Callable[[], T]) -> T:
    """What is made; ends with a sentence when it cannot be."""
    from nodetool.dsl.errors import DSLError

    try:
        return make()
    except DSLError as error:
        fail(str(error))


def _write(made: str | bytes, out: Path | None) -> None:
    if out is None:
        typer.echo(made, nl=made[-1:] not in ("\n", b"\n"))
        return
    try:
        out.write_bytes(made.encode() if isinstance(made, str) else made)
    except OSError as error:
        fail(f"{out} cannot be written: {error.strerror}")
    print_err(f"{out} is written")
