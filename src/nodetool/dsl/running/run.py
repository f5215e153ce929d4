"""Running a graph, from its values to its report."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nodetool.runtime.resources import ResourceScope
from nodetool.workflows.graph import Graph as CoreGraph

from nodetool.dsl.errors import DSLError, GraphError, Problem
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.running.context import RunContext, referenced_files, tap_messages
from nodetool.dsl.running.engine import Engine
from nodetool.dsl.running.file_names import unique_stems
from nodetool.dsl.running.report import Event, Report
from nodetool.dsl.running.report_writer import ReportWriter
from nodetool.dsl.running.result_files import FileSaver
from nodetool.dsl.running.run_folder import RunDirectory
from nodetool.dsl.running.simulation import (
    forbid_simulation,
    forget,
    is_simulated,
    remembered,
    simulated,
)
from nodetool.dsl.sync import run_sync
from nodetool.dsl.typecheck import validation
from nodetool.dsl.typecheck.set_values import set_values
from nodetool.fal import settings
from nodetool.fal.text import redact_text

log = logging.getLogger("nodetool.dsl")

_OVER = {"done", "failed", "skipped", "cancelled"}


def _silent(event: Event) -> None:
    """Nobody watches."""


async def run_graph(
    graph: GraphData,
    *,
    values: Mapping[str, Any] | None = None,
    out: Path | None = None,
    resume: bool = False,
    scope: str = "",
    simulate: bool = False,
    concurrency: int | None = None,
    watch: Callable[[Event], None] | None = None,
    context: Any = None,
) -> Report:
    """Run a graph: independent branches at once, streams as they flow.

    What fails stops what depends on it and nothing else; the report says so, nothing is raised.
    Cancelling this cancels the jobs at fal.

    Args:
        graph: what to run.
        values: ``{"node.input": value}``, as :func:`~nodetool.dsl.typecheck.set_values.set_values` takes them.
        out: folder for the files of results, named after their nodes, and for ``run.json``. Files
            that earlier runs have paid for stay; where a name is taken, a number goes behind it.
        resume: take up the run that ``out`` holds; what it has paid for is not paid again. The
            workflow may have changed meanwhile, as long as it still has nodes of that run. Where
            there is none, it begins, and a warning says so.
        scope: a name of this run for all time: under the same name nothing is paid twice.
        simulate: run on the simulator, free; see :func:`~nodetool.dsl.running.simulation`.
        concurrency: most nodes that work at once.
        watch: is told of events.
        context: NodeTool's processing context, instead of one made for this run.

    Raises:
        GraphError: a value or the graph is not right; nothing has run.
        DSLError: it cannot be run so; nothing has run.
        SettingError: the environment says something that is no setting.
    """
    graph = _checked(graph, values)
    if concurrency is not None and concurrency < 1:
        raise DSLError(f"concurrency must be at least 1, not {concurrency}")
    if resume and out is None and not scope:
        raise DSLError("to resume a run, say where its results are (out), or give it a scope")
    told = settings.load()
    async with contextlib.AsyncExitStack() as stack:
        if simulate:
            await stack.enter_async_context(simulated())
        else:
            stack.enter_context(forbid_simulation())
        free = simulate or is_simulated()
        report = Report(
            state="running",
            graph=_digest(graph, whole=True),
            workflow=_digest(graph, whole=False),
            scope=scope,
            simulated=free,
            started=datetime.now(UTC).isoformat(timespec="seconds"),
        )
        folder = None
        if out is not None:
            folder = RunDirectory(
                Path(out),
                report.workflow,
                nodes={(node.id, node.type) for node in graph.nodes},
                resume=resume,
                simulated=free,
            )
            stack.callback(folder.close)
            if resume and not folder.scope and not scope:
                _warn_of_a_new_start(out, free)
            if free and not scope:
                stack.enter_context(remembered(folder.path, folder.finished))
            else:
                forget(folder.path)
            report = replace(report, scope=scope or folder.scope or f"run/{uuid.uuid4().hex}")
        workspace = stack.enter_context(tempfile.TemporaryDirectory(prefix="nodetool-run-"))
        running = _Running(graph, report, watch or _silent, folder)
        if context is None:
            context = RunContext(referenced_files(graph), Path(workspace), running.hear)
        else:
            stack.enter_context(tap_messages(context, running.hear))
        await stack.enter_async_context(ResourceScope())
        saver = None
        if folder is not None:
            saver = FileSaver(folder, context, told)
            stack.push_async_callback(saver.close)
        report = await running.run(context, saver, concurrency)
    if folder is not None and report.ok:
        forget(folder.path)
    return report


def _warn_of_a_new_start(out: Path, simulated: bool) -> None:
    why = "the jobs of a simulated run end with it" if simulated else "there is no run in it"
    log.warning("nothing in %s can be taken up again: %s; everything begins anew", out, why)


class _Running:
    """A run while it goes on."""

    def __init__(
        self,
        graph: GraphData,
        report: Report,
        watch: Callable[[Event], None],
        folder: RunDirectory | None,
    ) -> None:
        self._graph = graph
        self._report = report
        self._watch = watch
        self._folder = folder
        self._engine: Engine | None = None
        self._begun = time.monotonic()
        self._keeper: ReportWriter | None = None

    def hear(self, message: Any) -> None:
        """A message of a node."""
        if self._engine is not None:
            self._engine.on_message(message)

    async def run(self, context: Any, saver: FileSaver | None, concurrency: int | None) -> Report:
        """Run the nodes and return the report, which is also written where there is a folder."""
        core = _core(self._graph)
        context.graph = core
        self._engine = Engine(
            core,
            context,
            unique_stems(self._graph.ids()),
            self._note,
            scope=self._report.scope,
            concurrency=concurrency,
            saver=saver,
        )
        async with self._kept():
            await self._engine.run()
            self._report = replace(self._report, state=self._verdict())
        return self._now()

    def _note(self, event: Event) -> None:
        if event.state in _OVER and self._keeper is not None:
            self._keeper.note()
        self._watch(event)

    @contextlib.asynccontextmanager
    async def _kept(self) -> AsyncIterator[None]:
        """The report on disk, while it goes on and when it has ended, however that was."""
        if self._folder is not None:
            self._keeper = ReportWriter(self._folder, self._now)
            self._keeper.begin()
        try:
            yield
        except BaseException:
            self._report = replace(self._report, state="cancelled")
            raise
        finally:
            if self._keeper is not None:
                await self._keeper.end()

    def _verdict(self) -> str:
        assert self._engine is not None
        states = {node.state for node in self._engine.reports()}
        return "failed" if "failed" in states else "cancelled" if "cancelled" in states else "done"

    def _now(self) -> Report:
        assert self._engine is not None
        return replace(
            self._report,
            seconds=time.monotonic() - self._begun,
            nodes=self._engine.reports(),
            outputs=dict(self._engine.outputs),
        )


def run_graph_sync(graph: GraphData, **options: Any) -> Report:
    """:func:`run_graph` for programs without an event loop.

    Raises:
        DSLError: there is one already.
    """
    return run_sync(lambda: run_graph(graph, **options), "graph.run(…)")


def _checked(graph: GraphData, values: Mapping[str, Any] | None) -> GraphData:
    control = [edge for edge in graph.edges if edge.edge_type == "control"]
    if control:
        raise GraphError(
            [
                Problem(
                    edge.target,
                    "",
                    f"it is controlled by {edge.source!r}; control connections run in the app only",
                )
                for edge in control
            ]
        )
    if values:
        return set_values(graph, values)
    validation.check(graph)
    return graph


def _core(graph: GraphData) -> CoreGraph:
    """The graph as NodeTool's own classes, complete.

    Raises:
        GraphError: NodeTool does not load it.
    """
    try:
        core: CoreGraph = CoreGraph.from_dict(
            graph.to_json(), skip_errors=False, allow_undefined_properties=False
        )
    except (ValueError, RuntimeError) as error:
        raise GraphError([Problem("graph", "", redact_text(str(error)))]) from None
    return core


def _digest(graph: GraphData, *, whole: bool) -> str:
    """A digest of a graph, wherever its nodes are shown; with its values, or without."""
    nodes = [
        [node.id, node.type, *([node.data, node.dynamic_properties] if whole else [])]
        for node in sorted(graph.nodes, key=lambda node: node.id)
    ]
    edges = sorted(
        [edge.source, edge.source_handle, edge.target, edge.target_handle] for edge in graph.edges
    )
    text = json.dumps([nodes, edges], sort_keys=True, default=repr)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
