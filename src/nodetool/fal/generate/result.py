"""What a generation gives: files, text, and how they came about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from nodetool.fal.errors import FalError
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.journal.states import JobOrigin
from nodetool.fal.planner.plan import Decision
from nodetool.fal.pricing.money import CURRENCY, Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedFile:
    """A file of a result.

    Attributes:
        mime: its media type.
        name: its name, also where it is only in memory.
        url: where it is at fal, for some time; empty if fal sent it as part of the result.
        path: where it is on this machine; None if it is not on the disk.
        metadata: what fal says about it: width, height, duration …
        data: its content if it is in memory; None if it is on the disk, or was not fetched.
    """

    mime: str
    name: str
    url: str = ""
    path: Path | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    data: bytes | None = field(default=None, repr=False)

    def read(self) -> bytes:
        """Return its content.

        Raises:
            FileNotFoundError: it was not fetched, or is no longer where it was written.
        """
        if self.data is not None:
            return self.data
        if self.path is None:
            raise FileNotFoundError(f"{self.name} was not fetched; it is at {self.url}")
        return self.path.read_bytes()

    def to_json(self) -> dict[str, Any]:
        """Return everything but its content as plain JSON."""
        return {
            "name": self.name,
            "mime": self.mime,
            "path": str(self.path) if self.path else None,
            "url": self.url or None,
            "metadata": dict(self.metadata),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationJob:
    """A job at fal that a generation took.

    Attributes:
        request_id: fal's id of it.
        number: its row in the journal.
        origin: whether it is new, was paid for by an earlier run, or comes from the cache.
        arguments: the JSON that was sent.
        result: fal's JSON.
        seconds: from the start of the run to the result.
        estimate: what it costs by the list of prices.
    """

    request_id: str
    number: int
    origin: JobOrigin
    arguments: Mapping[str, Any] = field(repr=False)
    result: Any = field(repr=False)
    seconds: float
    estimate: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One endpoint that was tried.

    Attributes:
        endpoint_id: fal's id.
        error: why it gave nothing; empty if it did.
        request_id: fal's id of the job that failed; empty if there was none.
    """

    endpoint_id: str
    error: str = ""
    request_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """What was generated.

    Attributes:
        kind: what was asked for.
        endpoint_id: the endpoint that gave it.
        files: the files of the result, the main ones first.
        text: the text of the result, such as a transcript; empty if there is none.
        decisions: what became of each setting.
        jobs: the jobs it took: several only where that was allowed.
        attempts: the endpoints that were tried, the last of which gave the result.
        seconds: from the call to the result, with uploads and downloads.
    """

    kind: Kind
    endpoint_id: str
    files: Sequence[GeneratedFile]
    text: str
    decisions: Sequence[Decision]
    jobs: Sequence[GenerationJob]
    attempts: Sequence[Attempt]
    seconds: float

    @property
    def file(self) -> GeneratedFile:
        """Return the main file.

        Raises:
            LookupError: the result has no file.
        """
        if not self.files:
            raise LookupError(f"the result of {self.endpoint_id} has no file")
        return self.files[0]

    @property
    def request_id(self) -> str:
        """Return fal's id of the job; of the first one if there were several."""
        return self.jobs[0].request_id if self.jobs else ""

    @property
    def data(self) -> Any:
        """Return fal's JSON; a list of it if there were several jobs."""
        results = [job.result for job in self.jobs]
        return results[0] if len(results) == 1 else results

    @property
    def cost(self) -> Decimal | None:
        """Return the most that this costs in US dollars by the list of prices; None if unknown.

        What an earlier run has paid for costs nothing now.
        """
        total = Decimal(0)
        for job in self.jobs:
            if job.origin is not JobOrigin.NEW:
                continue
            if job.estimate.high is None or job.estimate.currency != CURRENCY:
                return None
            total += job.estimate.high
        return total

    def to_json(self) -> dict[str, Any]:
        """Return everything but the content of files as plain JSON."""
        return {
            "kind": self.kind.value,
            "endpoint": self.endpoint_id,
            "request_ids": [job.request_id for job in self.jobs],
            "files": [file.to_json() for file in self.files],
            "text": self.text,
            "decisions": [each.to_json() for each in self.decisions],
            "attempts": [
                {"endpoint": a.endpoint_id, "error": a.error, "request_id": a.request_id}
                for a in self.attempts
            ],
            "seconds": round(self.seconds, 3),
            "cost": None if self.cost is None else f"{self.cost:f}",
            "data": self.data,
        }


class PartialGenerationError(FalError):
    """Some of several jobs gave nothing; what the others gave is paid for and here.

    Attributes:
        generation: what there is.
        errors: why the other jobs gave nothing.
    """

    def __init__(self, generation: Generation, errors: Sequence[Exception]) -> None:
        self.generation = generation
        self.errors = tuple(errors)
        count = len(generation.jobs)
        super().__init__(
            f"{generation.endpoint_id}: {len(errors)} of {count + len(errors)} jobs gave nothing "
            f"({errors[0]}); the results of the others are in the attribute `generation`"
        )
