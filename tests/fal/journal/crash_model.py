"""A small world for the life of jobs: fal, a disk that forgets, processes that die at any step.

The journal, its files and everything that submits, finds and awaits jobs are the real thing. What is
modelled is what lies around them: fal takes, lists, answers and cancels jobs; a process stops at
every exchange with fal or the disk until it is told how that goes; it may die between any two
statements; with the power, all that was not flushed may be lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import shutil
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import httpx
from fal_client import client as fal_client

from nodetool.fal.errors import JournalError
from nodetool.fal.jobs import runner, submit
from nodetool.fal.journal import journal, ownership
from nodetool.fal.journal.journal import Journal
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import GuardedClient

ENDPOINT = "a/b"
#: what the time of day is at the start
MORNING = 1_700_000_000.0


class Killed(BaseException):
    """The process is dead: nothing that it does has an effect any more."""


@dataclass(eq=False)
class Gate:
    """Where a process waits to be told how it goes on."""

    kind: str
    future: Future[str] = field(default_factory=Future, repr=False)


@dataclass(eq=False)
class Process:
    """A process of the world; its name is that of an owner in the journal.

    Attributes:
        number: its pid.
        boot: number of the boot in which it runs.
        taken_if_cut: whether fal gets a submission that is cut off on its way.
        fuse: statements after which it dies; None when it is not to.
    """

    number: int
    boot: int
    taken_if_cut: bool = False
    fuse: int | None = None
    alive: bool = True
    gates: list[Gate] = field(default_factory=list)
    journal: Journal | None = field(default=None, repr=False)
    task: asyncio.Task[Any] | None = field(default=None, repr=False)

    @property
    def token(self) -> str:
        return f"{self.number}:boot-{self.boot}:1"

    def step(self) -> None:
        """Do something that a dead process cannot do."""
        if self.fuse is not None:
            self.fuse -= 1
            self.alive = self.alive and self.fuse >= 0
        if not self.alive:
            raise Killed


CURRENT: ContextVar[Process] = ContextVar("process")


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose clock stands still until it is set."""

    now = 0.0

    def time(self) -> float:
        return self.now

    def drain(self) -> None:
        """Run whatever can run without the clock going on."""
        for _ in range(1000):
            self.call_soon(self.stop)
            self.run_forever()
            if not self._ready:  # type: ignore[attr-defined]
                return
        raise AssertionError("something runs for ever")

    def next_timer(self) -> float | None:
        timers = [t.when() for t in self._scheduled if not t.cancelled()]  # type: ignore[attr-defined]
        return min(timers, default=None)


class DiskJournal(Journal):
    """The journal on a disk that knows which writes it might lose."""

    def __init__(self, world: World) -> None:
        self._world = world
        super().__init__(world.path)
        self._database.execute("PRAGMA wal_autocheckpoint=0")
        world.written()

    def _run(self, *about: Any) -> list[Any]:
        CURRENT.get().step()
        rows = super()._run(*about)
        if not self._database.in_transaction:
            self._world.written()
        return rows

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with super()._transaction():
            yield
        self._world.written()

    def flush(self) -> Future[None]:
        CURRENT.get().step()
        done: Future[None] = Future()

        def end(gate: Future[str]) -> None:
            if gate.result() == "ok":
                self._world.flushed()
                done.set_result(None)
            else:
                done.set_exception(JournalError("the disk is broken"))

        self._world.gate("flush").add_done_callback(end)
        return done


@dataclass(eq=False)
class FalJob:
    """A job that fal has taken, and bills unless it is cancelled."""

    prompt: str
    number: int
    cancelled: bool = False
    over: bool = False


class World:
    """Everything around the journal. Gates are opened by whoever drives it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.loop = VirtualLoop()
        self.boot = 1
        self.clock = 0.0
        self.easy = False  # whether every gate is open
        self.processes: list[Process] = []
        self.jobs: dict[str, FalJob] = {}
        self.prompts: dict[Process, str] = {}  # what each process has begun to submit
        self._journals: list[Journal] = []
        self._sizes = [0]  # of the log, after each transaction since the last flush
        self.path = self._disk()
        self._patches = contextlib.ExitStack()
        self._patch()

    def _disk(self) -> Path:
        folder = self.folder / f"boot-{self.boot}"
        folder.mkdir()
        return folder / "jobs.sqlite"

    def _patch(self) -> None:
        shim = SimpleNamespace(time=self.time, monotonic=self.loop.time)
        for owner, name, value in (
            (ownership, "current_owner", lambda: CURRENT.get().token),
            (ownership, "owner_alive", self._is_alive),
            (ownership, "boot_id", lambda: f"boot-{self.boot}"),
            (journal, "open_journal", self._open),
            (journal, "time", shim),
            (submit, "time", shim),
            (runner, "time", shim),
            (runner, "job_slot", self._place),
        ):
            self._patches.enter_context(mock.patch.object(owner, name, value))

    def close(self) -> None:
        for process in self.processes:
            process.alive = False
            if process.task is not None:
                process.task.cancel()
        self.loop.drain()
        for opened in self._journals:
            opened._database.close()
            opened._flusher.shutdown()
        self.loop.close()
        self._patches.close()
        journal._leased.clear()

    # -- time and processes --------------------------------------------------------------------

    def time(self) -> float:
        """Return the time of day, which a test may set."""
        return MORNING + self.loop.now + self.clock

    def _is_alive(self, owner: str) -> bool:
        return any(p.token == owner and p.alive for p in self.processes)

    def _open(self, _: Path) -> Journal:
        process = CURRENT.get()
        if process.journal is None:
            process.journal = DiskJournal(self)
            self._journals.append(process.journal)
        return process.journal

    def start(
        self, work: Callable[[Client, Settings], Coroutine[Any, Any, Any]], taken_if_cut: bool
    ) -> Process:
        """Begin a process; it runs up to its first gate."""
        process = Process(len(self.processes) + 100, self.boot, taken_if_cut)
        self.processes.append(process)

        async def run() -> Any:
            CURRENT.set(process)
            settings = Settings(journal=self.path, recovery=0.0, patience=1e6)
            try:
                return await work(Client(self), settings)
            finally:
                process.step()
                process.alive = False

        process.task = self.loop.create_task(run())
        self.settle()
        return process

    def settle(self) -> None:
        """Let everybody come to a gate; whoever only waits for a while is spared the wait."""
        self.loop.drain()
        for _ in range(4):
            timer = self.loop.next_timer()
            waits = any(p.alive and not p.gates for p in self.processes)
            if timer is None or not waits:
                break
            self.loop.now = max(self.loop.now, timer)
            self.loop.drain()
        for process in self.processes:  # those whose fuse has burnt
            if not process.alive and process.task is not None and not process.task.done():
                self.kill(process)

    def tick(self, seconds: float) -> None:
        self.loop.now += seconds
        self.settle()

    def kill(self, process: Process) -> None:
        """End a process in the middle of whatever it does."""
        if any(gate.kind == "request" for gate in process.gates) and process.taken_if_cut:
            self._take(self.prompts[process])
        process.gates.clear()
        process.alive = False
        assert process.task is not None
        for _ in range(5):
            process.task.cancel()
            self.loop.drain()
        assert process.task.done()

    def lose_power(self, keep: int) -> None:
        """Kill all processes, and keep only some of the writes since the last flush on the disk.

        Args:
            keep: transactions that it has, counted from the last flush.
        """
        for process in self.processes:
            if process.alive:
                self.kill(process)
        size = self._sizes[min(keep, len(self._sizes) - 1)]
        old = self.path
        self.boot += 1
        self.path = self._disk()
        if old.exists():
            shutil.copy(old, self.path)
            log = Path(f"{old}-wal")
            Path(f"{self.path}-wal").write_bytes(log.read_bytes()[:size] if log.exists() else b"")
        self._sizes = [size]

    def may_forget(self) -> bool:
        """Return whether anything was written since the last flush."""
        return len(self._sizes) > 1

    def written(self) -> None:
        log = Path(f"{self.path}-wal")
        size = log.stat().st_size if log.exists() else 0
        if size != self._sizes[-1]:
            self._sizes.append(size)

    def flushed(self) -> None:
        self._sizes = self._sizes[-1:]

    # -- gates ---------------------------------------------------------------------------------

    def gate(self, kind: str) -> Future[str]:
        process = CURRENT.get()
        process.step()
        gate = Gate(kind)
        if self.easy:
            gate.future.set_result("ok")
        else:
            process.gates.append(gate)
        return gate.future

    async def pause(self, kind: str) -> str:
        process = CURRENT.get()
        future = self.gate(kind)
        try:
            verdict = await asyncio.wrap_future(future)
        finally:
            process.gates = [gate for gate in process.gates if gate.future is not future]
        process.step()
        return verdict

    def open_gate(self, process: Process, gate: Gate, verdict: str) -> None:
        process.gates.remove(gate)
        gate.future.set_result(verdict)
        self.settle()

    @contextlib.asynccontextmanager
    async def _place(self, _limit: int, _report: Any) -> Any:
        await self.pause("place")
        yield

    # -- fal -----------------------------------------------------------------------------------

    def _take(self, prompt: str) -> str:
        name = f"r-{len(self.jobs)}"
        self.jobs[name] = FalJob(prompt, len(self.jobs))
        return name

    def paid(self, prompt: str) -> int:
        """Return how many jobs were paid for."""
        return sum(job.prompt == prompt and not job.cancelled for job in self.jobs.values())

    async def answer(self, method: str, url: str, how: dict[str, Any]) -> httpx.Response:
        """Return fal's response, or raise the error that happens on the way."""
        if method == "POST":
            return await self._submit(how)
        if method == "PUT":
            return await self._cancel(url)
        await self._exchange("ask")
        if "by-endpoint" in url:
            items = [
                {"endpoint_id": ENDPOINT, "request_id": name, "json_input": {"prompt": job.prompt}}
                for name, job in reversed(self.jobs.items())
            ]
            return _answer(200, {"items": items})
        name = re.search(r"requests/([^/?]+)", url)
        assert name is not None
        job = self.jobs[name[1]]
        job.over = True
        if "/status" in url:
            return _answer(200, {"status": "COMPLETED", "logs": None})
        if job.cancelled:
            return _answer(499, {"detail": "cancelled", "error_type": "client_cancelled"})
        return _answer(200, {"made": name[1]})

    async def _exchange(self, kind: str) -> str:
        verdict = await self.pause(kind)
        if verdict == "lost":
            raise httpx.ReadError("reset")
        return verdict

    async def _submit(self, how: dict[str, Any]) -> httpx.Response:
        process, prompt = CURRENT.get(), how["json"]["prompt"]
        self.prompts[process] = prompt
        if await self.pause("connect") != "ok":
            raise httpx.ConnectError("no network")
        request = SimpleNamespace(method=b"POST")
        await how["extensions"]["trace"](
            "http11.send_request_headers.started", {"request": request}
        )
        try:
            verdict = await self.pause("request")
        except asyncio.CancelledError:
            if process.alive and process.taken_if_cut:
                self._take(prompt)
            raise
        if verdict == "lost":
            raise httpx.ReadError("reset")
        if verdict == "busy":
            return _answer(429, {"detail": "busy"})
        if verdict == "refused":
            return _answer(422, {"detail": [{"loc": ["body"], "msg": "no", "type": "missing"}]})
        name = self._take(prompt)
        await self._exchange("answer")
        return _answer(200, {"request_id": name})

    async def _cancel(self, url: str) -> httpx.Response:
        await self._exchange("cancel")
        name = re.search(r"requests/([^/?]+)", url)
        assert name is not None
        job = self.jobs[name[1]]
        if job.over or job.cancelled:
            return _answer(400, {"status": "ALREADY_COMPLETED"})
        job.cancelled = True
        await self._exchange("answer")
        return _answer(202, {"status": "CANCELLATION_REQUESTED"})


def _answer(status: int, value: Any) -> httpx.Response:
    return httpx.Response(
        status, content=json.dumps(value), request=httpx.Request("GET", "https://fal")
    )


class Client(GuardedClient):
    """The real client but for what carries its requests."""

    def __init__(self, world: World) -> None:
        super().__init__(key="id:secret")
        self._world = world

    @property
    async def _client(self) -> Any:
        return None

    async def _send(self, method: str, url: str, **how: Any) -> httpx.Response:
        answer = await self._world.answer(method, url, how)
        fal_client._raise_for_status(answer)
        return answer
