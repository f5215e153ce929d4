"""The nodes of a graph at work: a task for each, fed through NodeTool's inboxes."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from nodetool.types.api_graph import Edge
from nodetool.workflows.base_node import BaseNode, Comment, GroupNode
from nodetool.workflows.graph import Graph as CoreGraph
from nodetool.workflows.inbox import NodeInbox
from nodetool.workflows.io import NodeInputs, NodeOutputs

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model.json_values import digest_of
from nodetool.dsl.running.firing import EDGE, END, Handle, InputCollector
from nodetool.dsl.running.report import Event, FileReport, JobReport, NodeReport
from nodetool.dsl.running.result_files import FileSaver, OutputOrigin
from nodetool.dsl.typecheck.coercion import assign, restore_inputs, snapshot_inputs
from nodetool.fal.errors import FalError, JobCancelledError
from nodetool.fal.jobs import runner as queue
from nodetool.fal.jobs.context import JobRequest, JobResult
from nodetool.fal.progress import Meter, ProgressUpdate
from nodetool.fal.text import redact_text

log = logging.getLogger("nodetool.dsl")

#: whoever hears of events
EventHandler = Callable[[Event], None]
_OVER = {"done", "failed", "skipped", "cancelled"}


class SkipNode(Exception):
    """A node cannot run, because of another one."""

    def __init__(self, waited_for: str, message: str) -> None:
        self.waited_for = waited_for
        super().__init__(message)


@dataclass(slots=True, eq=False)
class NodeTask:
    """A node of a run and what became of it so far.

    Attributes:
        incoming: input -> edges that lead to it.
        outgoing: slot -> edges that begin there, each with its number among those of its input.
        stopped_by: the failed node that it needs; empty while there is none.
        same: digest of inputs -> how often it has run with them.
        values: slot -> what it gave; references lead to this machine as far as files are written.
        saved: how far its files are.
    """

    node: Any  # a BaseNode; nodetool-core is untyped
    inbox: NodeInbox
    stem: str
    handles: dict[str, Handle] = field(default_factory=dict)
    incoming: dict[str, list[Edge]] = field(default_factory=dict)
    outgoing: dict[str, list[tuple[Edge, int]]] = field(default_factory=dict)
    dependents: list[str] = field(default_factory=list)
    state: str = "waiting"
    stopped_by: str = ""
    error: str = ""
    waited_for: str = ""
    failed_request: str = ""
    seconds: float = 0.0
    firings: int = 0
    firings_by_digest: Counter[str] = field(default_factory=Counter)
    jobs: list[JobReport] = field(default_factory=list)
    files: list[FileReport] = field(default_factory=list)
    values: dict[str, list[Any]] = field(default_factory=lambda: defaultdict(list))
    closed: set[str] = field(default_factory=set)
    closing: list[asyncio.Task[None]] = field(default_factory=list)
    saving: list[asyncio.Task[None]] = field(default_factory=list)
    before: dict[str, Any] = field(default_factory=dict)
    saved: Meter = field(default_factory=Meter)
    task: asyncio.Task[None] | None = None
    _told: NodeReport | None = None

    @property
    def id(self) -> str:
        """Of the node."""
        return str(self.node.id)

    @property
    def endpoint(self) -> str:
        """fal's, of a node that has one."""
        told = getattr(type(self.node), "_endpoint_id", "")
        return told if isinstance(told, str) else ""

    @property
    def takes_streams(self) -> bool:
        """Whether it reads its inbox itself."""
        return bool(type(self.node).is_streaming_input())

    @property
    def is_note(self) -> bool:
        """Whether it is only there for people who look at the graph."""
        return isinstance(self.node, Comment | GroupNode) and not self.handles and not self.outgoing

    def changed(self) -> None:
        """Note that the last report is not true any more."""
        self._told = None

    def report(self) -> NodeReport:
        """What became of it; the same object until something changes."""
        if self._told is None:
            self._told = self._reported()
        return self._told

    def _reported(self) -> NodeReport:
        return NodeReport(
            id=self.id,
            type=str(self.node.get_node_type()),
            state=self.state,
            endpoint=self.jobs[0].endpoint if self.jobs else self.endpoint,
            seconds=self.seconds,
            firings=self.firings,
            jobs=tuple(self.jobs),
            outputs={slot: values[-1] for slot, values in self.values.items()},
            streamed={slot: tuple(v) for slot, v in self.values.items() if len(v) > 1},
            files=tuple(self.files),
            error=self.error,
            waited_for=self.waited_for,
            failed_request=self.failed_request,
        )


class _Outputs(NodeOutputs):
    """NodeTool's way out of a node, which ends a slot once."""

    def __init__(self, runner: Engine, work: NodeTask, context: Any) -> None:
        super().__init__(runner, work.node, context)
        self._work = work

    def complete(self, slot: str) -> None:
        """No more values come from this slot."""
        self._work.closing.append(asyncio.create_task(self.runner.end_slot(self._work, slot)))


class Engine:
    """Runs a graph.

    It is what NodeTool's classes call the runner: ``send_messages``, ``node_inboxes``, ``outputs``.

    Args:
        core: the graph as NodeTool's classes.
        context: what nodes see of the world.
        stems: node -> how the names of its files begin.
        tell: hears of events.
        scope: under which jobs stand on the journal, if they must be done once for all time.
        concurrency: most nodes that work at once; nodes that read streams do not count.
        saver: writes files, where there is a folder for them.
    """

    def __init__(
        self,
        core: CoreGraph,
        context: Any,
        stems: Mapping[str, str],
        tell: EventHandler,
        *,
        scope: str = "",
        concurrency: int | None = None,
        saver: FileSaver | None = None,
    ) -> None:
        self._context = context
        self._tell_others = tell
        self._scope = scope
        self._places = asyncio.Semaphore(concurrency) if concurrency else None
        self._saver = saver
        self.outputs: dict[str, list[Any]] = {}
        self.works = {
            str(node.id): NodeTask(node=node, inbox=NodeInbox(), stem=stems[str(node.id)])
            for node in core.nodes
        }
        self.node_inboxes = {name: work.inbox for name, work in self.works.items()}
        self._connect(core)

    def _connect(self, core: CoreGraph) -> None:
        into: dict[tuple[str, str], list[Edge]] = defaultdict(list)
        for edge in core.edges:
            into[edge.target, edge.targetHandle].append(edge)
        for (target, name), edges in into.items():
            work = self.works[target]
            streamed = any(
                self.works[edge.source].node.is_streaming_output()
                or core.has_streaming_upstream(edge.source)
                for edge in edges
            )
            prop: Any = work.node.find_property(name)
            inner = prop.type.type_args[0] if prop is not None and prop.type.type_args else None
            flat = inner is None or inner.type != "list"
            work.handles[name] = Handle(len(edges), streamed and len(edges) == 1, flat)
            work.incoming[name] = edges
            work.inbox.add_upstream(name, len(edges))
            for number, edge in enumerate(edges):
                source = self.works[edge.source]
                source.outgoing.setdefault(edge.sourceHandle, []).append((edge, number))
                source.dependents.append(target)

    # -- the run -----------------------------------------------------------------------------

    async def run(self) -> None:
        """Run all nodes until none can go on; what fails stops what depends on it."""
        if not self.works:
            return
        tasks = []
        for name, work in self.works.items():
            work.task = asyncio.create_task(self._run_node(work), name=f"node {name}")
            tasks.append(work.task)
        try:
            await asyncio.wait(tasks)
        except asyncio.CancelledError:
            for task in tasks:  # once: the second time would cut off telling fal
                task.cancel()
            await asyncio.wait(tasks)
            await self._abandon()
            raise
        for task in tasks:
            task.result()

    async def _abandon(self) -> None:
        """End what nodes that were cancelled have left behind: files that are being written."""
        left = [task for work in self.works.values() for task in (*work.saving, *work.closing)]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _run_node(self, work: NodeTask) -> None:
        """One node from its first input to its last file."""
        queue.ON_JOB_DONE.set(lambda order, outcome: self._note_job(work, order, outcome))
        begun = False
        try:
            if work.takes_streams:
                begun = True
                await self._run_stream(work)
            else:
                gathering = InputCollector(work.inbox, work.handles, work.node.get_sync_mode())
                async with aclosing(gathering.batches()) as firings:
                    async for values in firings:
                        if work.stopped_by:
                            break
                        begun = True
                        await self._fire(work, values)
                self._check_whole(work, gathering.missing)
            state, error = "done", ""
        except SkipNode as skipped:
            state, error, work.waited_for = "skipped", str(skipped), skipped.waited_for
        except JobCancelledError as cancelled:
            state, error = "cancelled", str(cancelled)
            work.failed_request = cancelled.request_id
        except asyncio.CancelledError:
            if not work.stopped_by and _is_cancelled():
                await self._tear_down(work, begun)
                self._end(work, "cancelled", "the run was cancelled")
                raise
            state, error = "cancelled", "it was cancelled"
            if work.stopped_by:
                state, error, work.waited_for = "skipped", self._skip_reason(work), work.stopped_by
        except Exception as failure:
            state, error = "failed", _sentence(failure)
            work.failed_request = str(getattr(failure, "request_id", "") or "")
            log.debug("node %s failed", work.id, exc_info=True)
        try:
            if state in {"failed", "cancelled"}:
                work.state = state
                await self._stop_dependents(work)
            await self._tear_down(work, begun)
            for slot in work.outgoing:
                await self.end_slot(work, slot)
            await asyncio.gather(*work.closing)
            problems = await asyncio.gather(*work.saving, return_exceptions=True)
        except asyncio.CancelledError:
            self._end(work, "cancelled", "the run was cancelled while its files were saved")
            raise
        unsaved = [problem for problem in problems if isinstance(problem, BaseException)]
        if unsaved and state == "done":
            state, error = "failed", _sentence(unsaved[0])
        self._end(work, state, error)

    def _check_whole(self, work: NodeTask, missing: set[str]) -> None:
        """Whether everything came that was to come.

        Raises:
            Skipped: else.
        """
        if work.stopped_by:
            raise SkipNode(work.stopped_by, self._skip_reason(work))
        if missing and not work.firings:
            name = min(missing)
            for edge in work.incoming[name]:
                self._check_given(edge)
            sources = " and ".join(dict.fromkeys(edge.source for edge in work.incoming[name]))
            first = work.incoming[name][0].source
            raise SkipNode(first, f"nothing came from {sources} for {name}")

    def _check_given(self, edge: Edge) -> None:
        """Whether it may be that a node has run and gave nothing: a stream may be empty.

        Raises:
            ValueError: else; what was asked of the node is a slot that it does not have.
        """
        source = self.works[edge.source]
        ran = source.firings and source.state not in {"failed", "cancelled", "skipped"}
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

    async def _run_stream(self, work: NodeTask) -> None:
        """Run a node that reads its inbox itself."""
        work.node.attach_inbox(work.inbox)
        self._begin(work)
        await self._prepared(work)
        await self._timed(work, lambda: self._process(work))
        if work.stopped_by:
            raise SkipNode(work.stopped_by, self._skip_reason(work))

    async def _fire(self, work: NodeTask, values: Mapping[str, Any]) -> None:
        """Run a node with these inputs."""
        if work.firings:
            restore_inputs(work.node, work.before)
        else:
            work.before = snapshot_inputs(work.node, values)
        for name, value in values.items():
            assign(work.node, name, value, [edge.source for edge in work.incoming[name]])
        async with self._places or contextlib.nullcontext():
            if work.stopped_by:
                return
            self._begin(work, digest_of(values))
            if work.firings == 1:
                await self._prepared(work)
            await self._timed(work, lambda: self._process(work))

    def _begin(self, work: NodeTask, inputs: str = "") -> None:
        work.firings += 1
        work.firings_by_digest[inputs] += 1
        if self._scope:
            # not how many items came before: they may come in another order the next time
            queue.IDEMPOTENCY_SCOPE.set(f"{self._scope}/{work.id}/{work.firings_by_digest[inputs]}")
        work.state = "running"
        work.changed()
        item = f"item {work.firings}" if work.firings > 1 else ""
        self._tell(Event(node=work.id, state="running", message=item))

    async def _prepared(self, work: NodeTask) -> None:
        await work.node.preload_model(self._context)
        await work.node.move_to_device(self._context.device)

    async def _process(self, work: NodeTask) -> None:
        inputs, outputs = NodeInputs(work.inbox), _Outputs(self, work, self._context)
        await work.node.pre_process(self._context)
        await work.node.run(self._context, inputs, outputs)

    async def _timed(self, work: NodeTask, run: Callable[[], Awaitable[None]]) -> None:
        started = time.monotonic()
        limit = work.node.get_timeout_seconds()
        try:
            async with asyncio.timeout(limit if limit and limit > 0 else None) as timer:
                await run()
        except TimeoutError:
            if not timer.expired():
                raise
            raise TimeoutError(f"it took longer than {limit:g} s") from None
        finally:
            work.seconds += time.monotonic() - started
            work.changed()

    async def _tear_down(self, work: NodeTask, begun: bool) -> None:
        """Let a node release what it has set up; what goes wrong there changes nothing."""
        if not begun:
            return
        try:
            await work.node.finalize(self._context)
        except Exception as error:
            log.warning("%s: cleaning up failed: %s", work.id, _sentence(error))

    def _end(self, work: NodeTask, state: str, error: str) -> None:
        work.state, work.error = state, error
        work.changed()
        self._tell(
            Event(
                node=work.id,
                state=state,
                message=error,
                seconds=work.seconds,
                report=work.report(),
            )
        )

    # -- what flows --------------------------------------------------------------------------

    async def send_messages(
        self, node: BaseNode, result: dict[str, Any], context: Any, metadata: Any = None
    ) -> None:
        """Take values from a node and pass them on."""
        work = self.works[str(node.id)]
        for slot, value in result.items():
            if slot == "__control__":
                raise DSLError("it controls other nodes, which only the app can run")
            values = work.values[slot]
            values.append(value)
            work.changed()
            if self._saver is not None:
                self._save(work, slot, value, len(values))
            for edge, number in work.outgoing.get(slot, ()):
                told = {**(metadata or {}), EDGE: number}
                await self.node_inboxes[edge.target].put(edge.targetHandle, value, told)

    async def end_slot(self, work: NodeTask, slot: str) -> None:
        """No more values come from a slot."""
        if slot in work.closed:
            return
        work.closed.add(slot)
        for edge, number in work.outgoing.get(slot, ()):
            target = self.works[edge.target]
            handle = target.handles[edge.targetHandle]
            if handle.edges > 1 and not target.takes_streams:
                await target.inbox.put(edge.targetHandle, END, {EDGE: number})
            target.inbox.mark_source_done(edge.targetHandle)

    def _save(self, work: NodeTask, slot: str, value: Any, number: int) -> None:
        assert self._saver is not None
        source = OutputOrigin(work.stem, slot, number, fetched=bool(work.jobs or work.endpoint))
        begun = self._saver.save(value, source, lambda update: self._progress(work, update))

        async def save() -> None:
            saved, files = await begun
            work.values[slot][number - 1] = saved
            work.files += files
            work.changed()

        work.saving.append(asyncio.create_task(save()))

    # -- failures ----------------------------------------------------------------------------

    async def _stop_dependents(self, work: NodeTask) -> None:
        """Stop everything that needs a node; what runs there is paid for and may end."""
        pending = list(work.dependents)
        stopped = []
        while pending:
            other = self.works[pending.pop()]
            if not other.stopped_by and other.state not in _OVER:
                other.stopped_by = work.id
                stopped.append(other)
                pending += other.dependents
        for other in stopped:
            if other.takes_streams and other.task is not None:
                other.task.cancel()  # it must not take the part that came for all of it
            await other.inbox.close_all()

    def _skip_reason(self, work: NodeTask) -> str:
        other = self.works[work.stopped_by]
        what = "was cancelled" if other.state == "cancelled" else "failed"
        before = ""
        if work.firings and not work.takes_streams:
            times = "once" if work.firings == 1 else f"{work.firings} times"
            before = f"; before that it ran {times}"
        return f"it needs {other.id}, which {what}{before}"

    # -- news --------------------------------------------------------------------------------

    def _note_job(self, work: NodeTask, order: JobRequest, outcome: JobResult) -> None:
        work.changed()
        work.jobs.append(
            JobReport(
                endpoint=order.endpoint,
                request_id=outcome.request_id,
                origin=outcome.origin,
                seconds=outcome.seconds,
                cost=_cost(outcome.result),
            )
        )

    def _progress(self, work: NodeTask, update: ProgressUpdate) -> None:
        message = update.message or update.phase
        percent = work.saved.take(update)
        self._tell(Event(node=work.id, state=work.state, message=message, percent=percent))

    def on_message(self, message: Any) -> None:
        """A message that a node has posted."""
        work = self.works.get(str(getattr(message, "node_id", "")))
        progress, total = getattr(message, "progress", None), getattr(message, "total", None)
        if work is None or progress is None or work.state != "running":
            return
        percent = min(100, int(progress * 100 // total)) if total and progress > 0 else None
        told = str(getattr(message, "message", "") or "").strip()
        event = Event(
            node=work.id, state="running", message=redact_text(told, 200), percent=percent
        )
        self._tell(event)

    def _tell(self, event: Event) -> None:
        try:
            self._tell_others(event)
        except Exception:  # whoever watches must not stop what is paid for
            log.warning("whoever watches the run has failed", exc_info=True)

    def reports(self) -> tuple[NodeReport, ...]:
        """What became of each node so far."""
        return tuple(work.report() for work in self.works.values() if not work.is_note)


def _is_cancelled() -> bool:
    """Whether somebody has cancelled this task, rather than what it waited for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _sentence(failure: BaseException) -> str:
    """Why something failed, without keys and files."""
    told = redact_text(str(failure).strip()) or type(failure).__name__
    if isinstance(failure, FalError | ValueError | TimeoutError):
        return told
    return told if told == type(failure).__name__ else f"{type(failure).__name__}: {told}"


def _cost(result: Any) -> float | None:
    """Dollars, where a result says what it cost; most do not."""
    usage = result.get("usage") if isinstance(result, Mapping) else None
    cost = usage.get("cost") if isinstance(usage, Mapping) else None
    if not isinstance(cost, int | float) or isinstance(cost, bool) or not 0 <= cost < math.inf:
        return None
    return float(cost)
