"""Graphs as programs with a command line: ``run_program(graph)`` at the end of a file.

The options are those of ``nodetool-fal run`` and ``nodetool-fal map``, by the very same code, so
``python poster.py --simulate`` is free, ``--help`` explains, and unknown options are refused.
Import this module first: from then on Ctrl+C ends the program in one sentence.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from nodetool.fal_cli.terminal import interrupts

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph
    from nodetool.fal_cli.program_commands import RowReader

interrupts.hide_traceback()


def run_program(graph: Graph, *, out: str | Path | None = None) -> NoReturn:
    """Run a graph as ``nodetool-fal run`` does, with the options of this program's command line.

    Args:
        graph: the graph to run.
        out: where results go unless ``--out`` says otherwise.

    Raises:
        SystemExit: always; with 0 if everything is done, 1 if something failed, 2 for wrong use, 130
            if it was interrupted.
    """
    from nodetool.fal_cli import program_commands  # typer is slow to import

    program_commands.run(graph, out)


def map_program(
    graph: Graph,
    table: str | Path | None = None,
    *,
    out: str | Path,
    rows: RowReader | None = None,
    form: str | None = None,
) -> NoReturn:
    """Map a graph as ``nodetool-fal map`` does, with the options of this program's command line.

    Args:
        graph: the graph to run for each row.
        table: the table, unless the command line names another one.
        out: where results go unless ``--out`` says otherwise.
        rows: builds the rows from the source that the command line names, where that is not a
            table.
        form: format of the results, unless ``--form`` says otherwise.

    Raises:
        SystemExit: always, as :func:`run_program`.
    """
    from nodetool.fal_cli import program_commands  # typer is slow to import

    program_commands.map_(graph, table, out=out, rows=rows, form=form)
