"""The state of a simulation: its jobs, the submissions and the requests that arrived."""

from __future__ import annotations

import asyncio
import math
import random
import threading
import time
import uuid
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from nodetool.fal.simulator.lru import LRUCache

#: most jobs that are remembered, and most bytes of their arguments
JOBS, ARGUMENTS = 20_000, 256 * 2**20
_MAX_REQUESTS = 10_000
_STEPS = ("The job has started.", "The model is loaded.", "Half of it is made.", "It is made.")


class JobStatus(StrEnum):
    """The status of a job, in fal's words."""

    IN_QUEUE = "IN_QUEUE"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"


class Submission(NamedTuple):
    """A job as it was submitted."""

    endpoint: str
    arguments: Any
    request_id: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a job, or its error.

    Attributes:
        body: of the response, mostly JSON.
        status: HTTP status of the response.
        headers: additional headers of the response.
    """

    body: bytes
    status: int = 200
    headers: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRequest:
    """One request that arrived.

    Attributes:
        kind: submit, status, result, cancel, run, stream, list, token, upload, initiate, put,
            multipart, part, complete, download or unknown.
        endpoint: id of the endpoint, where the request belongs to one.
        key: name of the key that was used, ``?`` for one without a name, ``token`` for the token
            of an upload, empty for none.
        headers: lower-case names; the credential is left out.
        fault: the rule that was injected, else empty.
    """

    kind: str
    method: str
    host: str
    path: str
    query: str
    headers: Mapping[str, str]
    key: str = ""
    endpoint: str = ""
    fault: str = ""


@dataclass(slots=True, eq=False)
class Job:
    """A submitted request.

    Attributes:
        number: its number, counted from 1.
        origin: scheme and host of the URLs of its files.
        sent: when it was submitted, in seconds since the epoch.
        started: when it was submitted, on the monotonic clock.
        seconds: how long it takes.
        ahead: jobs before it in the queue at first.
        outcome: its result or error, once that is known.
        task: computes the outcome, when another server does.
        ended: when it ended, in seconds since the epoch; None while it has not.
        stuck: whether it stays in the queue.
        reported: whether its result was sent to a client.
    """

    id: str
    endpoint: str
    arguments: Any
    number: int
    origin: str
    sent: float
    started: float
    seconds: float
    ahead: int
    outcome: Outcome | None = None
    task: asyncio.Task[Outcome] | None = None
    ended: float | None = None
    cancelled: bool = False
    stuck: bool = False
    reported: bool = False

    def state(self) -> JobStatus:
        """Return its status: queued for a third of its time, then in progress, then completed."""
        if self.cancelled:
            return JobStatus.COMPLETED
        if self.stuck:
            return JobStatus.IN_QUEUE
        age = time.monotonic() - self.started
        if age >= self.seconds and (self.task is None or self.task.done()):
            if self.ended is None:
                self.ended = self.sent + (self.seconds if self.task is None else age)
            return JobStatus.COMPLETED
        return JobStatus.IN_QUEUE if age < self.seconds / 3 else JobStatus.IN_PROGRESS

    def position(self) -> int:
        """Return how many jobs are before it; the number falls while it waits."""
        if self.stuck or not self.seconds:
            return self.ahead
        share = (time.monotonic() - self.started) / (self.seconds / 3)
        return max(0, math.ceil(self.ahead * (1 - share)))

    def cancel(self) -> bool:
        """Cancel the job; return whether it had not ended yet."""
        if self.state() is JobStatus.COMPLETED:
            return False
        self.cancelled = True
        self.ended = time.time()
        if self.task is not None:
            self.task.cancel()
        return True

    def inference_time(self) -> float:
        """Return the seconds that the model worked."""
        return round(self.seconds * 2 / 3, 3)

    def logs(self) -> list[dict[str, Any]]:
        """Return the log entries of the model so far."""
        first, last = self.sent + self.seconds / 3, self.sent + self.seconds
        moments = [first + (last - first) * i / (len(_STEPS) - 1) for i in range(len(_STEPS))]
        done = self.state() is JobStatus.COMPLETED
        return [
            {
                "message": text,
                "level": "INFO",
                "source": "simulator",
                "timestamp": datetime.fromtimestamp(moment, UTC).isoformat(),
            }
            for text, moment in zip(_STEPS, moments, strict=True)
            if done or moment <= time.time()
        ]


class State:
    """The history of a simulation; a test may read it at any time.

    Attributes:
        jobs: request id -> job, the latest ones.
        requests: the latest requests that arrived, in order.
    """

    def __init__(self, seed: int, latency: tuple[float, float]) -> None:
        self._seed = seed
        self._latency = latency
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._number = 0
        self.jobs: LRUCache[Job] = LRUCache(JOBS, ARGUMENTS)
        self.requests: deque[RecordedRequest] = deque(maxlen=_MAX_REQUESTS)

    @property
    def submissions(self) -> list[Submission]:
        """Return the latest submissions, in order; direct calls too."""
        return [Submission(job.endpoint, job.arguments, job.id) for job in self.jobs.values()]

    def count(self, endpoint: str | None = None) -> int:
        """Return how many submissions were accepted in all, to one endpoint or to any."""
        with self._lock:
            return self._counts.total() if endpoint is None else self._counts[endpoint]

    def of(self, kind: str) -> list[RecordedRequest]:
        """Return the latest requests of one kind, in order."""
        return [request for request in list(self.requests) if request.kind == kind]

    def accept(self, endpoint: str, arguments: Any, weight: int, origin: str) -> Job:
        """Accept a job; ``weight`` is the size of its arguments in bytes."""
        with self._lock:
            self._counts[endpoint] += 1
            self._number += 1
            number = self._number
        seconds, ahead = 0.0, 0
        if self._latency[1]:
            rng = random.Random(f"{self._seed} {number}")
            seconds, ahead = rng.uniform(*self._latency), rng.randint(1, 4)
        job = Job(
            id=str(uuid.uuid4()),
            endpoint=endpoint,
            arguments=arguments,
            number=number,
            origin=origin,
            sent=time.time(),
            started=time.monotonic(),
            seconds=seconds,
            ahead=ahead,
        )
        self.jobs.put(job.id, job, weight)
        return job

    def clear(self) -> None:
        """Remove all jobs, requests and counts."""
        with self._lock:
            self._counts.clear()
            self._number = 0
        self.jobs.clear()
        self.requests.clear()
