"""The state of one node of a run."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

from nodetool.types.api_graph import Edge
from nodetool.workflows.base_node import Comment, GroupNode
from nodetool.workflows.inbox import NodeInbox

from nodetool.dsl.running.firing import Handle
from nodetool.dsl.running.report import FileReport, JobReport, NodeReport, NodeState
from nodetool.fal.node import FALNode
from nodetool.fal.progress import Meter


@dataclass(slots=True, eq=False)
class NodeTask:
    """A node of a run: its connections, its state and its results so far.

    Attributes:
        node: NodeTool's own, a ``BaseNode``.
        inbox: what arrives for it.
        stem: how the names of its files begin.
        handles: input -> what it collects.
        incoming: input -> edges that lead to it.
        outgoing: slot -> edges that begin there, each with its number among those of its input.
        dependents: ids of the nodes that its edges lead to.
        is_started: whether it has set up anything that it must release.
        stopped_by: id of the failed node that it depends on; empty while there is none.
        error: why it failed or did not run.
        waited_for: id of the node because of which it did not run.
        failed_request: fal's id of the job that failed.
        seconds: that it has worked.
        firings_by_digest: digest of inputs -> how often it has run with them.
        values: slot -> what it gave; references lead to this machine as far as files are written.
        closed: slots from which no more values come.
        closing: tasks that close slots.
        saving: tasks that write files of its values.
        initial: its inputs as they were before the first firing.
        meter: its progress in percent.
        asyncio_task: that runs it.
    """

    node: Any  # a BaseNode; nodetool-core is untyped
    inbox: NodeInbox
    stem: str
    handles: dict[str, Handle] = field(default_factory=dict)
    incoming: dict[str, list[Edge]] = field(default_factory=dict)
    outgoing: dict[str, list[tuple[Edge, int]]] = field(default_factory=dict)
    dependents: list[str] = field(default_factory=list)
    is_started: bool = False
    state: NodeState = NodeState.WAITING
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
    initial: dict[str, Any] = field(default_factory=dict)
    meter: Meter = field(default_factory=Meter)
    asyncio_task: asyncio.Task[None] | None = None
    _report: NodeReport | None = None

    @property
    def id(self) -> str:
        """Return the id of the node."""
        return str(self.node.id)

    @property
    def endpoint(self) -> str:
        """Return fal's id of the endpoint, of a node that has one; else an empty text."""
        return self.node.endpoint_id() if isinstance(self.node, FALNode) else ""

    @property
    def takes_streams(self) -> bool:
        """Return whether it reads its inbox itself."""
        return bool(type(self.node).is_streaming_input())

    @property
    def is_note(self) -> bool:
        """Return whether it is only there for people who look at the graph."""
        return isinstance(self.node, Comment | GroupNode) and not self.handles and not self.outgoing

    def changed(self) -> None:
        """Discard the last report, which is outdated."""
        self._report = None

    def report(self) -> NodeReport:
        """Return the report of the node; the same object until something changes."""
        if self._report is None:
            self._report = self._create_report()
        return self._report

    def _create_report(self) -> NodeReport:
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
