"""The options of a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nodetool.dsl.running.report import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How a graph is run: the keyword arguments of :meth:`nodetool.dsl.graph.Graph.run`.

    Attributes:
        values: ``{"node.input": value}``; see :func:`~nodetool.dsl.typecheck.set_values.set_values`.
        out: folder for the files of results, named after their nodes, and for ``run.json``. Files
            that earlier runs have paid for stay; where a name is in use, a number is appended.
        resume: resume the run that ``out`` holds; what it has paid for is not paid again. The
            workflow may have changed meanwhile, as long as it still has nodes of that run. Where
            there is no such run, a new one starts, with a warning.
        scope: a permanent name of this run: under the same name nothing is paid twice.
        simulate: run on the simulator, free; see :func:`~nodetool.dsl.simulation.simulated`.
        concurrency: most nodes that work at once; None for no limit.
        watch: called with each event.
        context: NodeTool's processing context, instead of one created for this run.
        spend_limit: most that the run may cost, in US dollars, instead of ``FAL_SPEND_LIMIT``. A job
            that would exceed it is not sent, and its node fails.
        allow_unknown: whether jobs of unknown price are sent although there is a limit.
    """

    values: Mapping[str, Any] | None = None
    out: Path | None = None
    resume: bool = False
    scope: str = ""
    simulate: bool = False
    concurrency: int | None = None
    watch: Callable[[Event], None] | None = None
    context: Any = None
    spend_limit: Decimal | None = None
    allow_unknown: bool = False
