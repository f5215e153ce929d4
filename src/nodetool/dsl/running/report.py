"""What a run tells: events while it goes on, and a report of each node at its end."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from nodetool.metadata.types import AssetRef
from pydantic import BaseModel

from nodetool.dsl.errors import DSLError
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import truncate_repr

#: what the first line of a report says
FORMAT = "nodetool-fal run 1"
#: what became of a node; ``waiting`` and ``running`` only while the run goes on
STATES = ("waiting", "running", "done", "failed", "skipped", "cancelled")
_ENDS = ("done", "failed", "cancelled", "skipped")
_DEEPEST = 60


class RunError(DSLError):
    """Nodes of a run have failed; the message names each and says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """News of a node.

    Attributes:
        node: its id.
        state: one of :data:`STATES`.
        message: what it does now, or why it ended so.
        percent: how far it is, where known.
        seconds: that it has run, when it has ended.
        report: what became of it, when it has ended.
    """

    node: str
    state: str
    message: str = ""
    percent: int | None = None
    seconds: float = 0.0
    report: NodeReport | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReport:
    """A job at fal.

    Attributes:
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
        """As JSON."""
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
        url: where it came from; empty when it was made on this machine.
        size: in bytes.
    """

    name: str
    slot: str
    url: str
    size: int

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return {"name": self.name, "slot": self.slot, "url": self.url, "size": self.size}


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeReport:
    """What became of a node.

    Attributes:
        state: ``done``, ``failed``, ``skipped`` or ``cancelled``; else the run goes on.
        seconds: that it has worked.
        firings: how often it has run: once, or once for each item of a stream.
        jobs: what it has had done at fal.
        outputs: slot -> its last value; references lead to files on this machine where the run
            has a folder.
        streamed: slot -> all its values, of slots that gave more than one.
        files: what it has written.
        error: why it failed or did not run, in a sentence.
        waited_for: the node because of which it did not run.
    """

    id: str
    type: str
    state: str
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
        """fal's ids of its jobs, also of one that failed."""
        ids = tuple(job.request_id for job in self.jobs)
        return (*ids, self.failed_request) if self.failed_request else ids

    @property
    def cost(self) -> float | None:
        """Dollars, where all of its jobs say so."""
        return _sum([job.cost for job in self.jobs if job.origin == "new"])

    def results(self) -> Iterator[str]:
        """A line for each thing that it gave: its files, the addresses of those not kept, its text."""
        seen = set()
        for file in self.files:
            seen.add(file.url)
            yield f"{self.id}: {file.name}"
        every: dict[str, Any] = {**self.outputs, **self.streamed}
        for slot, values in every.items():
            for uri in _addresses(values):
                if uri not in seen:
                    seen.add(uri)
                    yield f"{self.id}.{slot}: {uri}"
        main = self.outputs.get("output")
        if isinstance(main, str) and main:
            yield f"{self.id}: {main}"

    def to_json(self) -> dict[str, Any]:
        """As JSON; bytes are not in it."""
        return {
            "id": self.id,
            "type": self.type,
            "endpoint": self.endpoint or None,
            "state": self.state,
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
    """What became of a run.

    Attributes:
        state: ``done``, ``failed`` or ``cancelled``; ``running`` while it goes on.
        graph: digest of the graph with all its values.
        workflow: digest of the graph without values.
        scope: under which its jobs stand on the journal.
        simulated: whether the simulator did the work.
        started: when, in UTC.
        seconds: that it took.
        nodes: in the order of the graph.
        outputs: name -> values, of NodeTool's output nodes.
    """

    state: str
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
        """Whether no node has failed or was cancelled."""
        return self.state == "done"

    @property
    def failures(self) -> tuple[NodeReport, ...]:
        """The nodes that have failed or were cancelled."""
        return tuple(node for node in self.nodes if node.state in {"failed", "cancelled"})

    @property
    def cost(self) -> float | None:
        """Dollars, where all jobs that were paid for now say so."""
        return _sum([job.cost for node in self.nodes for job in node.jobs if job.origin == "new"])

    def summary(self) -> str:
        """The run in a line."""
        counts = {state: sum(node.state == state for node in self.nodes) for state in _ENDS}
        told = ", ".join(f"{count} {state}" for state, count in counts.items() if count)
        jobs = [job for node in self.nodes for job in node.jobs]
        new = sum(job.origin == "new" for job in jobs)
        paid = (
            f"{len(jobs)} jobs, {new} of them paid for now" if len(jobs) != new else f"{new} jobs"
        )
        what = "simulated" if self.simulated else "run"
        cost = f", {self.cost:.4f} dollars" if self.cost is not None and new else ""
        return f"{what} {self.state} in {self.seconds:.1f} s: {told or 'no nodes'}; {paid}{cost}"

    def __str__(self) -> str:
        """What came of it, why nodes have failed, and the run in a line."""
        results = [line for node in self.nodes for line in node.results()]
        failures = [f"{node.id}: {node.error}" for node in self.failures]
        return "\n".join([*results, *failures, self.summary()])

    def raise_for_failures(self) -> Report:
        """The report itself, when nothing has failed.

        Raises:
            RunError: with each node that has failed, and why.
        """
        if not self.ok:
            told = [f"{node.id}: {node.error}" for node in self.failures]
            raise RunError("\n".join(told) or f"the run is {self.state}")
        return self

    def to_json(self) -> dict[str, Any]:
        """As JSON; neither keys nor the values of the graph are in it."""
        return {
            **self.head(),
            "nodes": [node.to_json() for node in self.nodes],
            **self.tail(),
        }

    def head(self) -> dict[str, Any]:
        """Return the part of the JSON that stands before the nodes."""
        jobs = [job for node in self.nodes for job in node.jobs]
        counted = Counter(node.state for node in self.nodes)
        counts = {state: counted[state] for state in STATES}
        return {
            "format": FORMAT,
            "state": self.state,
            "graph": self.graph,
            "workflow": self.workflow,
            "scope": self.scope,
            "simulated": self.simulated,
            "started": self.started,
            "seconds": round(self.seconds, 3),
            "totals": {
                "nodes": len(self.nodes),
                **{state: count for state, count in counts.items() if count},
                "jobs": len(jobs),
                "paid_now": 0 if self.simulated else sum(job.origin == "new" for job in jobs),
                "files": sum(len(node.files) for node in self.nodes),
                "cost": self.cost,
            },
        }

    def tail(self) -> dict[str, Any]:
        """Return the part of the JSON that stands after the nodes."""
        return {"outputs": plain(self.outputs)}


def _addresses(value: Any) -> Iterator[str]:
    """The addresses on the web of all files in a value."""
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
        yield from _addresses(part)


def _sum(costs: Sequence[float | None]) -> float | None:
    known = [cost for cost in costs if cost is not None]
    return sum(known) if costs and len(known) == len(costs) else None


def plain(value: Any, depth: int = 0) -> Any:
    """Any value as JSON: what JSON does not have becomes a few words."""
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
    if depth > _DEEPEST:
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
