"""Run the nodes of a graph: a task for each, fed through NodeTool's inboxes."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from nodetool.types.api_graph import Edge
from nodetool.workflows.base_node import BaseNode
from nodetool.workflows.graph import Graph as CoreGraph
from nodetool.workflows.inbox import NodeInbox
from nodetool.workflows.io import NodeInputs, NodeOutputs

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model.json_values import digest_of
from nodetool.dsl.running.firing import EDGE, END, Handle, InputCollector
from nodetool.dsl.running.node_task import NodeTask
from nodetool.dsl.running.report import FINISHED, Event, JobReport, NodeReport, NodeState
from nodetool.dsl.running.result_files import FileSaver, OutputOrigin
from nodetool.dsl.typecheck.coercion import assign, restore_inputs, snapshot_inputs
from nodetool.fal.errors import FalError, JobCancelledError
from nodetool.fal.jobs import runner
from nodetool.fal.jobs.context import JobRequest, JobResult
from nodetool.fal.progress import ProgressUpdate
from nodetool.fal.text import redact_text

log = logging.getLogger("nodetool.dsl")

#: called with each event
EventHandler = Callable[[Event], None]


class SkipNode(Exception):
    """A node cannot run, because of another one.

    Attributes:
        waited_for: id of that node.
    """

    def __init__(self, waited_for: str, message: str) -> None:
        self.waited_for = waited_for
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class _Ending:
    """How a node has ended."""

    state: NodeState
    error: str = ""


class _Outputs(NodeOutputs):
    """Passes the outputs of a node on to the engine, and ends a slot once."""

    def __init__(self, runner: Engine, task: NodeTask, context: Any) -> None:
        super().__init__(runner, task.node, context)
        self._task = task

    def complete(self, slot: str) -> None:
        """End a slot: no more values come from it."""
        self._task.closing.append(asyncio.create_task(self.runner.end_slot(self._task, slot)))


class Engine:
    """Runs a graph.

    It is what NodeTool's classes call the runner: ``send_messages``, ``node_inboxes``, ``outputs``.

    Args:
        core: the graph as NodeTool's classes.
        context: NodeTool's context of the run, for the nodes.
        stems: node -> how the names of its files begin.
        on_event: called with each event.
        scope: prefix of the idempotency scope of jobs, if nothing may ever be paid twice.
        concurrency: most nodes that work at once; nodes that read streams do not count.
        saver: writes files, where there is a folder for them.
    """

    def __init__(
        self,
        core: CoreGraph,
        context: Any,
        stems: Mapping[str, str],
        on_event: EventHandler,
        *,
        scope: str = "",
        concurrency: int | None = None,
        saver: FileSaver | None = None,
    ) -> None:
        self._context = context
        self._on_event = on_event
        self._scope = scope
        self._slots = asyncio.Semaphore(concurrency) if concurrency else None
        self._saver = saver
        self.outputs: dict[str, list[Any]] = {}
        self.tasks = {
            str(node.id): NodeTask(node=node, inbox=NodeInbox(), stem=stems[str(node.id)])
            for node in core.nodes
        }
        self.node_inboxes = {name: task.inbox for name, task in self.tasks.items()}
        self._connect(core)

    def _connect(self, core: CoreGraph) -> None:
        incoming: dict[tuple[str, str], list[Edge]] = defaultdict(list)
        for edge in core.edges:
            incoming[edge.target, edge.targetHandle].append(edge)
        for (target, name), edges in incoming.items():
            task = self.tasks[target]
            task.handles[name] = self._handle(core, task, name, edges)
            task.incoming[name] = edges
            task.inbox.add_upstream(name, len(edges))
            for number, edge in enumerate(edges):
                source = self.tasks[edge.source]
                source.outgoing.setdefault(edge.sourceHandle, []).append((edge, number))
                source.dependents.append(target)

    def _handle(self, core: CoreGraph, task: NodeTask, name: str, edges: list[Edge]) -> Handle:
        is_streamed = any(
            self.tasks[edge.source].node.is_streaming_output()
            or core.has_streaming_upstream(edge.source)
            for edge in edges
        )
        prop: Any = task.node.find_property(name)
        inner = prop.type.type_args[0] if prop is not None and prop.type.type_args else None
        flat = inner is None or inner.type != "list"
        return Handle(len(edges), is_streamed and len(edges) == 1, flat)

    # -- the run -----------------------------------------------------------------------------

    async def run(self) -> None:
        """Run all nodes until none can go on; what fails stops what depends on it."""
        if not self.tasks:
            return
        running = []
        for name, task in self.tasks.items():
            task.asyncio_task = asyncio.create_task(self._run_node(task), name=f"node {name}")
            running.append(task.asyncio_task)
        try:
            await asyncio.wait(running)
        except asyncio.CancelledError:
            for each in running:  # once: a second time would cut off the cancellation at fal
                each.cancel()
            await asyncio.wait(running)
            await self._abandon()
            raise
        for each in running:
            each.result()

    async def _abandon(self) -> None:
        """Cancel what cancelled nodes have still under way: files that are being written."""
        remaining = [each for task in self.tasks.values() for each in (*task.saving, *task.closing)]
        for each in remaining:
            each.cancel()
        await asyncio.gather(*remaining, return_exceptions=True)

    async def _run_node(self, task: NodeTask) -> None:
        """Run one node, from its first input to its last file."""
        runner.ON_JOB_DONE.set(lambda request, result: self._note_job(task, request, result))
        try:
            ending = await self._fire_all(task)
        except asyncio.CancelledError:
            if not task.stopped_by and _is_cancelled():
                await self._finalize(task)
                self._end(task, _Ending(NodeState.CANCELLED, "the run was cancelled"))
                raise
            ending = _Ending(NodeState.CANCELLED, "it was cancelled")
            if task.stopped_by:
                task.waited_for = task.stopped_by
                ending = _Ending(NodeState.SKIPPED, self._skip_reason(task))
        try:
            ending = await self._wind_up(task, ending)
        except asyncio.CancelledError:
            message = "the run was cancelled while its files were saved"
            self._end(task, _Ending(NodeState.CANCELLED, message))
            raise
        self._end(task, ending)

    async def _fire_all(self, task: NodeTask) -> _Ending:
        """Run a node for all its inputs; return how it ended."""
        try:
            if task.takes_streams:
                await self._run_stream(task)
            else:
                await self._run_batches(task)
        except SkipNode as skipped:
            task.waited_for = skipped.waited_for
            return _Ending(NodeState.SKIPPED, str(skipped))
        except JobCancelledError as cancelled:
            task.failed_request = cancelled.request_id
            return _Ending(NodeState.CANCELLED, str(cancelled))
        except Exception as failure:
            task.failed_request = str(getattr(failure, "request_id", "") or "")
            log.debug("node %s failed", task.id, exc_info=True)
            return _Ending(NodeState.FAILED, _format_error(failure))
        return _Ending(NodeState.DONE)

    async def _run_batches(self, task: NodeTask) -> None:
        """Run a node that takes plain values, once for each firing."""
        collector = InputCollector(task.inbox, task.handles, task.node.get_sync_mode())
        async with aclosing(collector.batches()) as batches:
            async for values in batches:
                if task.stopped_by:
                    break
                task.is_started = True
                await self._fire(task, values)
        self._check_complete(task, collector.missing)

    async def _wind_up(self, task: NodeTask, ending: _Ending) -> _Ending:
        """Stop dependents, end all slots and wait for the files; return how the node ended."""
        if ending.state in {NodeState.FAILED, NodeState.CANCELLED}:
            task.state = ending.state
            await self._stop_dependents(task)
        await self._finalize(task)
        for slot in task.outgoing:
            await self.end_slot(task, slot)
        await asyncio.gather(*task.closing)
        results = await asyncio.gather(*task.saving, return_exceptions=True)
        unsaved = [result for result in results if isinstance(result, BaseException)]
        if unsaved and ending.state == NodeState.DONE:
            return _Ending(NodeState.FAILED, _format_error(unsaved[0]))
        return ending

    def _check_complete(self, task: NodeTask, missing: set[str]) -> None:
        """Check that every input has had a value.

        Raises:
            SkipNode: a node that it depends on failed or gave nothing.
            ValueError: a slot that an edge begins at does not exist.
        """
        if task.stopped_by:
            raise SkipNode(task.stopped_by, self._skip_reason(task))
        if missing and not task.firings:
            name = min(missing)
            for edge in task.incoming[name]:
                self._check_given(edge)
            sources = " and ".join(dict.fromkeys(edge.source for edge in task.incoming[name]))
            first = task.incoming[name][0].source
            raise SkipNode(first, f"nothing came from {sources} for {name}")

    def _check_given(self, edge: Edge) -> None:
        """Check that the source of an edge either gave a value or had a reason not to.

        A stream may be empty; a node that failed gives nothing.

        Raises:
            ValueError: the node ran, but does not have the slot that the edge begins at.
        """
        source = self.tasks[edge.source]
        ran = source.firings and source.state not in FINISHED - {NodeState.DONE}
        if (
            ran
            and not source.node.is_streaming_output()
            and not source.values.get(edge.sourceHandle)
        ):
            slots = ", ".join(slot for slot, values in source.values.items() if values)
            raise ValueError(
                f"{edge.targetHandle} needs {edge.source}.{edge.sourceHandle}, which was not "
                f"given; {edge.source} gave {slots or 'nothing'}"
            )

    async def _run_stream(self, task: NodeTask) -> None:
        """Run a node that reads its inbox itself."""
        task.is_started = True
        task.node.attach_inbox(task.inbox)
        self._begin(task)
        await self._prepare(task)
        await self._timed(task, lambda: self._process(task))
        if task.stopped_by:
            raise SkipNode(task.stopped_by, self._skip_reason(task))

    async def _fire(self, task: NodeTask, values: Mapping[str, Any]) -> None:
        """Run a node with these inputs."""
        if task.firings:
            restore_inputs(task.node, task.initial)
        else:
            task.initial = snapshot_inputs(task.node, values)
        for name, value in values.items():
            assign(task.node, name, value, [edge.source for edge in task.incoming[name]])
        async with self._slots or contextlib.nullcontext():
            if task.stopped_by:
                return
            self._begin(task, digest_of(values))
            if task.firings == 1:
                await self._prepare(task)
            await self._timed(task, lambda: self._process(task))

    def _begin(self, task: NodeTask, inputs: str = "") -> None:
        task.firings += 1
        task.firings_by_digest[inputs] += 1
        if self._scope:
            # counted per digest, not per item: items may come in another order the next time
            runner.IDEMPOTENCY_SCOPE.set(
                f"{self._scope}/{task.id}/{task.firings_by_digest[inputs]}"
            )
        task.state = NodeState.RUNNING
        task.changed()
        item = f"item {task.firings}" if task.firings > 1 else ""
        self._emit(Event(node=task.id, state=task.state, message=item))

    async def _prepare(self, task: NodeTask) -> None:
        await task.node.preload_model(self._context)
        await task.node.move_to_device(self._context.device)

    async def _process(self, task: NodeTask) -> None:
        inputs, outputs = NodeInputs(task.inbox), _Outputs(self, task, self._context)
        await task.node.pre_process(self._context)
        await task.node.run(self._context, inputs, outputs)

    async def _timed(self, task: NodeTask, run: Callable[[], Awaitable[None]]) -> None:
        started = time.monotonic()
        limit = task.node.get_timeout_seconds()
        try:
            async with asyncio.timeout(limit if limit and limit > 0 else None) as timer:
                await run()
        except TimeoutError:
            if not timer.expired():
                raise
            raise TimeoutError(f"it took longer than {limit:g} s") from None
        finally:
            task.seconds += time.monotonic() - started
            task.changed()

    async def _finalize(self, task: NodeTask) -> None:
        """Let a node release what it has set up; an error there is only logged."""
        if not task.is_started:
            return
        try:
            await task.node.finalize(self._context)
        except Exception as error:
            log.warning("%s: cleaning up failed: %s", task.id, _format_error(error))

    def _end(self, task: NodeTask, ending: _Ending) -> None:
        task.state, task.error = ending.state, ending.error
        task.changed()
        self._emit(
            Event(
                node=task.id,
                state=ending.state,
                message=ending.error,
                seconds=task.seconds,
                report=task.report(),
            )
        )

    # -- values ------------------------------------------------------------------------------

    async def send_messages(
        self, node: BaseNode, result: dict[str, Any], context: Any, metadata: Any = None
    ) -> None:
        """Store values that a node gives, and pass them on to the nodes that they lead to.

        Raises:
            DSLError: the node controls other nodes.
        """
        task = self.tasks[str(node.id)]
        for slot, value in result.items():
            if slot == "__control__":
                raise DSLError("it controls other nodes, which only the app can run")
            values = task.values[slot]
            values.append(value)
            task.changed()
            if self._saver is not None:
                self._save(task, slot, value, len(values))
            for edge, number in task.outgoing.get(slot, ()):
                numbered = {**(metadata or {}), EDGE: number}
                await self.node_inboxes[edge.target].put(edge.targetHandle, value, numbered)

    async def end_slot(self, task: NodeTask, slot: str) -> None:
        """End a slot: no more values come from it."""
        if slot in task.closed:
            return
        task.closed.add(slot)
        for edge, number in task.outgoing.get(slot, ()):
            target = self.tasks[edge.target]
            handle = target.handles[edge.targetHandle]
            if handle.edges > 1 and not target.takes_streams:
                await target.inbox.put(edge.targetHandle, END, {EDGE: number})
            target.inbox.mark_source_done(edge.targetHandle)

    def _save(self, task: NodeTask, slot: str, value: Any, number: int) -> None:
        assert self._saver is not None
        origin = OutputOrigin(task.stem, slot, number, fetched=bool(task.jobs or task.endpoint))
        started = self._saver.save(value, origin, lambda update: self._progress(task, update))

        async def save() -> None:
            saved, files = await started
            task.values[slot][number - 1] = saved
            task.files += files
            task.changed()

        task.saving.append(asyncio.create_task(save()))

    # -- failures ----------------------------------------------------------------------------

    async def _stop_dependents(self, task: NodeTask) -> None:
        """Stop everything that depends on a node; what runs there is paid for and may end."""
        pending = list(task.dependents)
        stopped = []
        while pending:
            other = self.tasks[pending.pop()]
            if not other.stopped_by and other.state not in FINISHED:
                other.stopped_by = task.id
                stopped.append(other)
                pending += other.dependents
        for other in stopped:
            if other.takes_streams and other.asyncio_task is not None:
                other.asyncio_task.cancel()  # it must not mistake an incomplete stream for a complete one
            await other.inbox.close_all()

    def _skip_reason(self, task: NodeTask) -> str:
        other = self.tasks[task.stopped_by]
        verb = "was cancelled" if other.state == NodeState.CANCELLED else "failed"
        suffix = ""
        if task.firings and not task.takes_streams:
            times = "once" if task.firings == 1 else f"{task.firings} times"
            suffix = f"; before that it ran {times}"
        return f"it needs {other.id}, which {verb}{suffix}"

    # -- events ------------------------------------------------------------------------------

    def _note_job(self, task: NodeTask, request: JobRequest, result: JobResult) -> None:
        task.changed()
        task.jobs.append(
            JobReport(
                endpoint=request.endpoint,
                request_id=result.request_id,
                origin=result.origin,
                seconds=result.seconds,
                cost=_cost(result.result),
            )
        )

    def _progress(self, task: NodeTask, update: ProgressUpdate) -> None:
        message = update.message or update.phase
        percent = task.meter.take(update)
        self._emit(Event(node=task.id, state=task.state, message=message, percent=percent))

    def on_message(self, message: Any) -> None:
        """Turn a message that a node has posted into an event."""
        task = self.tasks.get(str(getattr(message, "node_id", "")))
        progress, total = getattr(message, "progress", None), getattr(message, "total", None)
        if task is None or progress is None or task.state != NodeState.RUNNING:
            return
        percent = min(100, int(progress * 100 // total)) if total and progress > 0 else None
        text = redact_text(str(getattr(message, "message", "") or "").strip(), 200)
        self._emit(Event(node=task.id, state=task.state, message=text, percent=percent))

    def _emit(self, event: Event) -> None:
        try:
            self._on_event(event)
        except Exception:  # a faulty callback must not stop what is paid for
            log.warning("the watch callback of the run has failed", exc_info=True)

    def reports(self) -> tuple[NodeReport, ...]:
        """Return the report of each node as it is now."""
        return tuple(task.report() for task in self.tasks.values() if not task.is_note)


def _is_cancelled() -> bool:
    """Return whether this task itself was cancelled, rather than what it waited for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _format_error(error: BaseException) -> str:
    """Return the message of an error, without keys and files."""
    name = type(error).__name__
    message = redact_text(str(error).strip()) or name
    if message == name or isinstance(error, FalError | ValueError | TimeoutError):
        return message
    return f"{name}: {message}"


def _cost(result: Any) -> float | None:
    """Return the dollars that a result says it cost; None where it does not, as most."""
    usage = result.get("usage") if isinstance(result, Mapping) else None
    cost = usage.get("cost") if isinstance(usage, Mapping) else None
    if not isinstance(cost, int | float) or isinstance(cost, bool) or not 0 <= cost < math.inf:
        return None
    return float(cost)
