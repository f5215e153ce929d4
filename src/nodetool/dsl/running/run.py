"""Run a graph: from its values to its report."""

from __future__ import annotations

import contextlib
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
from nodetool.dsl.model.digests import content_digest, structure_digest
from nodetool.dsl.model.graph_data import GraphData
from nodetool.dsl.running.context import RunContext, referenced_files, tap_messages
from nodetool.dsl.running.engine import Engine
from nodetool.dsl.running.file_names import unique_stems
from nodetool.dsl.running.options import RunOptions
from nodetool.dsl.running.report import FINISHED, Event, NodeState, Report, RunState
from nodetool.dsl.running.report_writer import ReportWriter
from nodetool.dsl.running.result_files import FileSaver
from nodetool.dsl.running.run_folder import RunDirectory
from nodetool.dsl.simulation import (
    forbid_simulation,
    forget,
    is_simulated,
    remembered,
    simulated,
)
from nodetool.dsl.typecheck import validation
from nodetool.dsl.typecheck.set_values import set_values
from nodetool.fal import settings
from nodetool.fal.jobs import spending
from nodetool.fal.text import redact_text

log = logging.getLogger("nodetool.dsl")


def _ignore(event: Event) -> None:
    """Do nothing: nobody watches."""


async def run_graph(graph: GraphData, options: RunOptions) -> Report:
    """Run a graph: independent branches at the same time, streams item by item.

    A node that fails stops the nodes that depend on it and no others; the report says so, nothing
    is raised. Cancelling this coroutine cancels the jobs at fal.

    Args:
        graph: what to run.
        options: how.

    Raises:
        GraphError: a value or the graph is invalid; nothing has run.
        DSLError: it cannot be run with these options; nothing has run.
        SettingError: an environment variable is not a valid setting.
    """
    graph = _checked(graph, options.values)
    out, scope, context = options.out, options.scope, options.context
    if options.concurrency is not None and options.concurrency < 1:
        raise DSLError(f"concurrency must be at least 1, not {options.concurrency}")
    if options.resume and out is None and not scope:
        raise DSLError("to resume a run, say where its results are (out), or give it a scope")
    async with contextlib.AsyncExitStack() as stack:
        if options.simulate:
            await stack.enter_async_context(simulated())
        else:
            stack.enter_context(forbid_simulation())
        # a simulation that begins here has a journal of its own
        config = settings.load() if options.simulate else settings.current()
        stack.enter_context(settings.using(config))
        report = _initial_report(graph, scope)
        folder = None
        if out is not None:
            folder = _open_folder(stack, Path(out), graph, report, resume=options.resume)
            report = replace(report, scope=scope or folder.scope or f"run/{uuid.uuid4().hex}")
        if not report.simulated:
            ledger = report.scope or f"run/{uuid.uuid4().hex}"
            limit = spending.limit_for(config, options.spend_limit, options.allow_unknown, ledger)
            stack.enter_context(spending.limited(limit))
        run = _Run(graph, report, options.watch or _ignore, folder)
        if context is None:
            prefix = "nodetool-run-"
            workspace = stack.enter_context(tempfile.TemporaryDirectory(prefix=prefix))
            context = RunContext(referenced_files(graph), Path(workspace), run.on_message)
        else:
            stack.enter_context(tap_messages(context, run.on_message))
        await stack.enter_async_context(ResourceScope())
        saver = None
        if folder is not None:
            saver = FileSaver(folder, context, config)
            stack.push_async_callback(saver.close)
        report = await run.execute(context, saver, options.concurrency)
    if folder is not None and report.ok:
        forget(folder.path)
    return report


def _initial_report(graph: GraphData, scope: str) -> Report:
    return Report(
        state=RunState.RUNNING,
        graph=content_digest(graph),
        workflow=structure_digest(graph),
        scope=scope,
        simulated=is_simulated(),
        started=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _open_folder(
    stack: contextlib.AsyncExitStack, out: Path, graph: GraphData, report: Report, *, resume: bool
) -> RunDirectory:
    """Return the folder of a run, open until the stack is closed.

    The jobs of a simulated run without a scope of its own are listed in it meanwhile.
    """
    folder = RunDirectory(
        out,
        report.workflow,
        nodes={(node.id, node.type) for node in graph.nodes},
        resume=resume,
        simulated=report.simulated,
    )
    stack.callback(folder.close)
    if resume and not folder.scope and not report.scope:
        _warn_of_a_new_start(out, report.simulated)
    if report.simulated and not report.scope:
        stack.enter_context(remembered(folder.path, folder.finished))
    else:
        forget(folder.path)
    return folder


def _warn_of_a_new_start(out: Path, simulated: bool) -> None:
    reason = "the jobs of a simulated run end with it" if simulated else "there is no run in it"
    log.warning("nothing in %s can be resumed: %s; everything starts again", out, reason)


class _Run:
    """A run in progress: its engine, and its report in memory and on disk."""

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
        self._started = time.monotonic()
        self._writer: ReportWriter | None = None

    def on_message(self, message: Any) -> None:
        """Pass a message that a node has posted to the engine."""
        if self._engine is not None:
            self._engine.on_message(message)

    async def execute(
        self, context: Any, saver: FileSaver | None, concurrency: int | None
    ) -> Report:
        """Run the nodes and return the report, which is also written where there is a folder."""
        core = _to_core(self._graph)
        context.graph = core
        self._engine = Engine(
            core,
            context,
            unique_stems(self._graph.ids()),
            self._on_event,
            scope=self._report.scope,
            concurrency=concurrency,
            saver=saver,
        )
        async with self._reporting():
            await self._engine.run()
            self._report = replace(self._report, state=self._final_state())
        return self._current_report()

    def _on_event(self, event: Event) -> None:
        if event.state in FINISHED and self._writer is not None:
            self._writer.note()
        self._watch(event)

    @contextlib.asynccontextmanager
    async def _reporting(self) -> AsyncIterator[None]:
        """Write the report to disk during the run and at its end, however it ends."""
        if self._folder is not None:
            self._writer = ReportWriter(self._folder, self._current_report)
            self._writer.begin()
        try:
            yield
        except BaseException:
            self._report = replace(self._report, state=RunState.CANCELLED)
            raise
        finally:
            if self._writer is not None:
                await self._writer.end()

    def _final_state(self) -> RunState:
        assert self._engine is not None
        states = {node.state for node in self._engine.reports()}
        if NodeState.FAILED in states:
            return RunState.FAILED
        return RunState.CANCELLED if NodeState.CANCELLED in states else RunState.DONE

    def _current_report(self) -> Report:
        assert self._engine is not None
        return replace(
            self._report,
            seconds=time.monotonic() - self._started,
            nodes=self._engine.reports(),
            outputs=dict(self._engine.outputs),
        )


def _checked(graph: GraphData, values: Mapping[str, Any] | None) -> GraphData:
    """Return the graph with other values.

    Raises:
        GraphError: a value or the graph is invalid, or it has control connections.
    """
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


def _to_core(graph: GraphData) -> CoreGraph:
    """Return the graph as NodeTool's own classes.

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
