"""What a simulation knows: jobs and how far they are, what was submitted, what arrived."""

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
from typing import Any, NamedTuple

from nodetool.fal.simulator.lru import LRUCache

#: jobs that are remembered, and bytes of their arguments
JOBS, ARGUMENTS = 20_000, 256 * 2**20
_REQUESTS = 10_000
_STEPS = ("The job has started.", "The model is loaded.", "Half of it is made.", "It is made.")


class Submission(NamedTuple):
    """A job as it was submitted."""

    endpoint: str
    arguments: Any
    request_id: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job gives.

    Attributes:
        body: of the answer, mostly JSON.
        status: HTTP status of the answer.
        headers: more headers of the answer.
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
        fault: the rule that was played, else empty.
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
        number: which one it is, from 1.
        origin: where its client finds files: scheme and host.
        sent: when it came, in seconds since the epoch.
        seconds: how long it takes.
        begun: when it came, on the monotonic clock.
        ahead: jobs before it in the queue, at first.
        outcome: what it gives, once that is known.
        task: makes the outcome, when another server does.
        ended: when it ended, in seconds since the epoch; None while it has not.
        stuck: whether it stays in the queue.
        told: whether its result was given out.
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

    def state(self) -> str:
        """Where it is: IN_QUEUE for a third of its time, IN_PROGRESS, then COMPLETED."""
        if self.cancelled:
            return "COMPLETED"
        if self.stuck:
            return "IN_QUEUE"
        age = time.monotonic() - self.started
        if age >= self.seconds and (self.task is None or self.task.done()):
            if self.ended is None:
                self.ended = self.sent + (self.seconds if self.task is None else age)
            return "COMPLETED"
        return "IN_QUEUE" if age < self.seconds / 3 else "IN_PROGRESS"

    def position(self) -> int:
        """How many jobs are before it; the number falls while it waits."""
        if self.stuck or not self.seconds:
            return self.ahead
        share = (time.monotonic() - self.started) / (self.seconds / 3)
        return max(0, math.ceil(self.ahead * (1 - share)))

    def cancel(self) -> bool:
        """End it, unless it has ended."""
        if self.state() == "COMPLETED":
            return False
        self.cancelled = True
        self.ended = time.time()
        if self.task is not None:
            self.task.cancel()
        return True

    def inference_time(self) -> float:
        """Seconds that the model worked."""
        return round(self.seconds * 2 / 3, 3)

    def logs(self) -> list[dict[str, Any]]:
        """What the model has said so far."""
        first, last = self.sent + self.seconds / 3, self.sent + self.seconds
        moments = [first + (last - first) * at / (len(_STEPS) - 1) for at in range(len(_STEPS))]
        done = self.state() == "COMPLETED"
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
    """What happened in a simulation; a test may read it at any time.

    Attributes:
        jobs: request id -> job, the last ones.
        requests: what arrived, the last ones, in order.
    """

    def __init__(self, seed: int, latency: tuple[float, float]) -> None:
        self._seed = seed
        self._latency = latency
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()
        self._number = 0
        self.jobs: LRUCache[Job] = LRUCache(JOBS, ARGUMENTS)
        self.requests: deque[RecordedRequest] = deque(maxlen=_REQUESTS)

    @property
    def submissions(self) -> list[Submission]:
        """What was submitted, the last ones, in order; direct calls too."""
        return [Submission(job.endpoint, job.arguments, job.id) for job in self.jobs.values()]

    def count(self, endpoint: str | None = None) -> int:
        """How many submissions were accepted in all, to one endpoint or to any."""
        with self._lock:
            return self._counts.total() if endpoint is None else self._counts[endpoint]

    def of(self, kind: str) -> list[RecordedRequest]:
        """What arrived of one kind, the last ones, in order."""
        return [request for request in list(self.requests) if request.kind == kind]

    def accept(self, endpoint: str, arguments: Any, weight: int, origin: str) -> Job:
        """Take a job; ``weight`` is the size of its arguments in bytes."""
        with self._lock:
            self._counts[endpoint] += 1
            self._number += 1
            number = self._number
        seconds, ahead = 0.0, 0
        if self._latency[1]:
            chance = random.Random(f"{self._seed} {number}")
            seconds, ahead = chance.uniform(*self._latency), chance.randint(1, 4)
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
        """Forget everything."""
        with self._lock:
            self._counts.clear()
            self._number = 0
        self.jobs.clear()
        self.requests.clear()
