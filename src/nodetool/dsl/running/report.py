"""Events during a run, and the report of each node and of the whole run at its end."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any

from nodetool.metadata.types import AssetRef
from pydantic import BaseModel

from nodetool.dsl.errors import DSLError
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import truncate_repr

#: format and version of ``run.json``
FORMAT = "nodetool-fal run 1"
_MAX_DEPTH = 60


class NodeState(StrEnum):
    """State of a node; ``waiting`` and ``running`` only during the run."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class RunState(StrEnum):
    """State of a run; ``running`` only during the run."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


#: states of nodes that have ended
FINISHED = frozenset(NodeState) - {NodeState.WAITING, NodeState.RUNNING}
#: these in the order of a summary
_SUMMARY_ORDER = (NodeState.DONE, NodeState.FAILED, NodeState.CANCELLED, NodeState.SKIPPED)


class RunError(DSLError):
    """Nodes of a run have failed; the message names each and says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A change of the state or progress of a node.

    Attributes:
        node: its id.
        state: its state now.
        message: what it does now, or why it did not succeed.
        percent: its progress, where known.
        seconds: that it has run, when it has ended.
        report: its report, when it has ended.
    """

    node: str
    state: NodeState
    message: str = ""
    percent: int | None = None
    seconds: float = 0.0
    report: NodeReport | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReport:
    """A job at fal.

    Attributes:
        endpoint: fal's id of the endpoint.
        request_id: fal's id of the job.
        origin: ``new``, or ``resumed`` or ``cached`` when an earlier run has paid for it.
        seconds: that it took in this run.
        cost: in dollars, where the result says so.
    """

    endpoint: str
    request_id: str
    origin: str
    seconds: float
    cost: float | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the job as JSON."""
        return {
            "endpoint": self.endpoint,
            "request_id": self.request_id,
            "origin": self.origin,
            "seconds": round(self.seconds, 3),
            "cost": self.cost,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """A file of a result on this machine.

    Attributes:
        name: in the folder of the run.
        slot: the output that gave it.
        url: where it came from; empty when it was created on this machine.
        size: in bytes.
    """

    name: str
    slot: str
    url: str
    size: int

    def to_json(self) -> dict[str, Any]:
        """Return the file as JSON."""
        return {"name": self.name, "slot": self.slot, "url": self.url, "size": self.size}


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeReport:
    """State and results of a node.

    Attributes:
        id: of the node.
        type: of the node.
        state: its state now, or when the run ended.
        endpoint: fal's id of its endpoint; empty where it has none.
        seconds: that it has worked.
        firings: how often it has run: once, or once for each item of a stream.
        jobs: its jobs at fal.
        outputs: slot -> its last value; references lead to files on this machine where the run
            has a folder.
        streamed: slot -> all its values, of slots that gave more than one.
        files: that it has written.
        error: why it failed or did not run, in a sentence.
        waited_for: id of the node because of which it did not run.
        failed_request: fal's id of the job that failed; empty where none has.
    """

    id: str
    type: str
    state: NodeState
    endpoint: str = ""
    seconds: float = 0.0
    firings: int = 0
    jobs: tuple[JobReport, ...] = ()
    outputs: Mapping[str, Any] = field(default_factory=dict)
    streamed: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    files: tuple[FileReport, ...] = ()
    error: str = ""
    waited_for: str = ""
    failed_request: str = ""

    @property
    def request_ids(self) -> tuple[str, ...]:
        """Return fal's ids of its jobs, also of one that failed."""
        ids = tuple(job.request_id for job in self.jobs)
        return (*ids, self.failed_request) if self.failed_request else ids

    @property
    def cost(self) -> float | None:
        """Return the dollars that its new jobs cost; None where one of them does not say it."""
        return _sum([job.cost for job in self.jobs if job.origin == "new"])

    def results(self) -> Iterator[str]:
        """Yield a line for each result: its files, the URLs of those not downloaded, its text."""
        seen = set()
        for file in self.files:
            seen.add(file.url)
            yield f"{self.id}: {file.name}"
        slots: dict[str, Any] = {**self.outputs, **self.streamed}
        for slot, values in slots.items():
            for uri in _public_urls(values):
                if uri not in seen:
                    seen.add(uri)
                    yield f"{self.id}.{slot}: {uri}"
        main = self.outputs.get("output")
        if isinstance(main, str) and main:
            yield f"{self.id}: {main}"

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON, without bytes."""
        return {
            "id": self.id,
            "type": self.type,
            "endpoint": self.endpoint or None,
            "state": self.state.value,
            "error": self.error or None,
            "waited_for": self.waited_for or None,
            "seconds": round(self.seconds, 3),
            "firings": self.firings,
            "request_ids": list(self.request_ids),
            "jobs": [job.to_json() for job in self.jobs],
            "cost": self.cost,
            "files": [file.to_json() for file in self.files],
            "outputs": plain(self.outputs),
            "streamed": plain(self.streamed),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """State and results of a run.

    Attributes:
        state: its state now, or at its end.
        graph: digest of the graph with all its values.
        workflow: digest of the graph without values.
        scope: the idempotency scope of its jobs in the journal.
        simulated: whether the simulator did the work.
        started: when, in UTC, as ISO 8601.
        seconds: that it took.
        nodes: in the order of the graph.
        outputs: name -> values, of NodeTool's output nodes.
    """

    state: RunState
    graph: str
    workflow: str
    scope: str = ""
    simulated: bool = False
    started: str = ""
    seconds: float = 0.0
    nodes: tuple[NodeReport, ...] = ()
    outputs: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    #: filled when a node is first looked up
    _by_id: dict[str, NodeReport] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __getitem__(self, node_id: str) -> NodeReport:
        if not self._by_id:
            self._by_id.update((node.id, node) for node in self.nodes)
        try:
            return self._by_id[node_id]
        except KeyError:
            raise KeyError(f"the report has no node {node_id!r}") from None

    @property
    def ok(self) -> bool:
        """Return whether no node has failed or was cancelled."""
        return self.state == RunState.DONE

    @property
    def failures(self) -> tuple[NodeReport, ...]:
        """Return the nodes that have failed or were cancelled."""
        failed = {NodeState.FAILED, NodeState.CANCELLED}
        return tuple(node for node in self.nodes if node.state in failed)

    @property
    def cost(self) -> float | None:
        """Return the dollars that new jobs cost; None where one of them does not say it."""
        return _sum([job.cost for node in self.nodes for job in node.jobs if job.origin == "new"])

    def summary(self) -> str:
        """Return the run in a line."""
        counter = Counter(node.state for node in self.nodes)
        counts = ", ".join(
            f"{counter[state]} {state}" for state in _SUMMARY_ORDER if counter[state]
        )
        jobs = [job for node in self.nodes for job in node.jobs]
        new = sum(job.origin == "new" for job in jobs)
        paid = (
            f"{len(jobs)} jobs, {new} of them paid for now" if len(jobs) != new else f"{new} jobs"
        )
        kind = "simulated" if self.simulated else "run"
        cost = f", {self.cost:.4f} dollars" if self.cost is not None and new else ""
        return f"{kind} {self.state} in {self.seconds:.1f} s: {counts or 'no nodes'}; {paid}{cost}"

    def __str__(self) -> str:
        """Return the results, why nodes have failed, and the run in a line."""
        results = [line for node in self.nodes for line in node.results()]
        failures = [f"{node.id}: {node.error}" for node in self.failures]
        return "\n".join([*results, *failures, self.summary()])

    def raise_for_failures(self) -> Report:
        """Return the report itself, when nothing has failed.

        Raises:
            RunError: with each node that has failed, and why.
        """
        if not self.ok:
            lines = [f"{node.id}: {node.error}" for node in self.failures]
            raise RunError("\n".join(lines) or f"the run is {self.state}")
        return self

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON, without keys and without the values of the graph."""
        return {
            **self.head(),
            "nodes": [node.to_json() for node in self.nodes],
            **self.tail(),
        }

    def head(self) -> dict[str, Any]:
        """Return the part of the JSON that stands before the nodes."""
        jobs = [job for node in self.nodes for job in node.jobs]
        counter = Counter(node.state for node in self.nodes)
        return {
            "format": FORMAT,
            "state": self.state.value,
            "graph": self.graph,
            "workflow": self.workflow,
            "scope": self.scope,
            "simulated": self.simulated,
            "started": self.started,
            "seconds": round(self.seconds, 3),
            "totals": {
                "nodes": len(self.nodes),
                **{state.value: counter[state] for state in NodeState if counter[state]},
                "jobs": len(jobs),
                "paid_now": 0 if self.simulated else sum(job.origin == "new" for job in jobs),
                "files": sum(len(node.files) for node in self.nodes),
                "cost": self.cost,
            },
        }

    def tail(self) -> dict[str, Any]:
        """Return the part of the JSON that stands after the nodes."""
        return {"outputs": plain(self.outputs)}


def _public_urls(value: Any) -> Iterator[str]:
    """Yield the public URLs of all files in a value."""
    if isinstance(value, AssetRef):
        if is_public_url(value.uri):
            yield value.uri
        return
    parts: Any = ()
    if isinstance(value, Mapping):
        parts = value.values()
    elif isinstance(value, BaseModel):
        parts = (part for _, part in value)
    elif isinstance(value, list | tuple):
        parts = value
    for part in parts:
        yield from _public_urls(part)


def _sum(costs: Sequence[float | None]) -> float | None:
    known = [cost for cost in costs if cost is not None]
    return sum(known) if costs and len(known) == len(costs) else None


def plain(value: Any, depth: int = 0) -> Any:
    """Return any value as JSON; what JSON does not have becomes a short text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return plain(value.value, depth + 1)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else str(value)
    if depth > _MAX_DEPTH:
        return "…"
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        return {
            name: plain(item, depth + 1)
            for name, item in value  # extra properties are in it
            if name == "type"
            or name not in fields
            or item != fields[name].get_default(call_default_factory=True)
        }
    if isinstance(value, Mapping):
        return {str(key): plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item, depth + 1) for item in value]
    if isinstance(value, bytes | bytearray | memoryview):
        return f"({len(value)} bytes)"
    return truncate_repr(value, 200)
