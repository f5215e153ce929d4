"""Graphs as programs with a command line: ``run_program(graph)`` at the end of a file.

The options are those of ``nodetool-fal run`` and ``nodetool-fal map``, by the very same code, so
``python poster.py --simulate`` is free, ``--help`` explains, and what is no option is refused. Import
this module first: from then on Ctrl+C ends the program in one sentence.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from nodetool.fal_cli.program_commands import Reader
from nodetool.fal_cli.terminal import interrupts

if TYPE_CHECKING:
    from nodetool.dsl.graph import Graph

interrupts.explain()


def run_program(graph: Graph, *, out: str | Path | None = None) -> NoReturn:
    """Run a graph as ``nodetool-fal run`` does, with the options of this program's command line.

    Args:
        graph: what to run.
        out: where results go unless ``--out`` says otherwise.

    Raises:
        SystemExit: always; 0 when all is done, 1 when something failed, 2 for wrong use, 130 when
            it was interrupted.
    """
    from nodetool.fal_cli import program_commands

    program_commands.run(graph, out)


def map_program(
    graph: Graph,
    table: str | Path | None = None,
    *,
    out: str | Path,
    rows: Reader | None = None,
    form: str | None = None,
) -> NoReturn:
    """Map a graph as ``nodetool-fal map`` does, with the options of this program's command line.

    Args:
        graph: what to run for each row.
        table: the table, unless the command line names another one.
        out: where results go unless ``--out`` says otherwise.
        rows: makes the rows of what the command line names, where that is no table.
        form: of the results, unless ``--form`` says otherwise.

    Raises:
        SystemExit: always, as :func:`run_program`.
    """
    from nodetool.fal_cli import program_commands

    program_commands.map_(graph, table, out=out, rows=rows, form=form)
