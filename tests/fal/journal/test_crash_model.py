"""Whatever is cut off, and whenever: no wanted result is paid for twice, none that is paid is lost.

Hypothesis looks for a sequence of kills, losses of power, cancels, set clocks and lost answers after
which fal has been sent more jobs than results were wanted, unless somebody was told that nobody
knows. ``SOAK_EXAMPLES`` says how many sequences it tries; scripts/soak asks for more.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from nodetool.fal.errors import FalError
from nodetool.fal.jobs import runner
from nodetool.fal.jobs.context import JobRequest, JobResult
from nodetool.fal.journal.job import Job
from nodetool.fal.journal.states import JobState
from nodetool.fal.settings import Settings
from nodetool.fal.transport.client import GuardedClient
from tests.fal.journal.crash_model import CURRENT, ENDPOINT, Process, World

EXAMPLES = int(os.environ.get("SOAK_EXAMPLES", "60"))
DAY = 24 * 3600.0
#: gate -> how it may go on; the first is how it should
VERDICTS = {
    "place": ("ok",),
    "connect": ("ok", "fail"),
    "flush": ("ok", "fail"),
    "request": ("ok", "lost", "busy", "refused"),
    "answer": ("ok", "lost"),
    "ask": ("ok", "lost"),
    "cancel": ("ok", "lost"),
}
#: through how many gates a process comes before something happens to it
GATES = st.integers(0, 8)
#: what is wanted: one piece of work with a name, which is paid for once, and one without
PROMPTS = {"plain": "", "scoped": "row 1"}


@dataclass(eq=False)
class Want:
    """A result that somebody wants, and asks for again until it is there."""

    prompt: str
    process: Process | None = None
    done: bool = False


async def order(
    client: GuardedClient,
    config: Settings,
    prompt: str,
    use: Callable[[JobResult], object] = lambda outcome: None,
) -> JobResult:
    wanted = JobRequest(endpoint=ENDPOINT, arguments={"prompt": prompt}, scope=PROMPTS[prompt])
    async with runner.run_job(client, wanted, config) as outcome:
        use(outcome)  # from here on it is delivered, even if the process dies before it ends
        return outcome


async def resumed(client: GuardedClient, config: Settings, number: int) -> JobResult:
    return await runner.resume(client, number, config)


class Jobs(RuleBasedStateMachine):
    """People who want results, on a machine where everything goes wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.world = World(Path(self._folder.name))
        self.wants: list[Want] = []
        self.reported = dict.fromkeys(PROMPTS, 0)
        self.delivered: set[str] = set()
        self.resuming: list[Process] = []

    def _alive(self) -> list[Process]:
        return [process for process in self.world.processes if process.alive]

    # -- what people do ------------------------------------------------------------------------

    @precondition(lambda self: len(self.wants) < 4)
    @rule(prompt=st.sampled_from(sorted(PROMPTS)), taken=st.booleans(), gates=GATES)
    def want(self, prompt: str, taken: bool, gates: int) -> None:
        self.wants.append(Want(prompt))
        self._run(self.wants[-1], taken, gates)

    @precondition(lambda self: any(w.process is None and not w.done for w in self.wants))
    @rule(data=st.data(), taken=st.booleans(), gates=GATES)
    def run_again(self, data: st.DataObject, taken: bool, gates: int) -> None:
        idle = [w for w in self.wants if w.process is None and not w.done]
        self._run(data.draw(st.sampled_from(idle)), taken, gates)

    def _run(self, want: Want, taken: bool, gates: int = 0) -> None:
        def use(outcome: JobResult) -> None:
            CURRENT.get().step()
            want.done = True
            self.delivered.add(outcome.request_id)

        want.process = self.world.start(partial(order, prompt=want.prompt, use=use), taken)
        self._pass(want.process, gates)
        self._reap()

    def _pass(self, process: Process, gates: int) -> None:
        """Let all go well for a while."""
        for _ in range(gates):
            if process.gates:
                self.world.open_gate(process, process.gates[0], "ok")

    @precondition(lambda self: self.wants)
    @rule(number=st.integers(1, 4), gates=GATES)
    def resume(self, number: int, gates: int) -> None:
        """``nodetool-fal jobs resume``."""
        process = self.world.start(partial(resumed, number=number), taken_if_cut=True)
        self.resuming.append(process)
        self._pass(process, gates)
        self._reap()

    @precondition(lambda self: bool(self._alive()))
    @rule(data=st.data(), gates=GATES)
    def cancel(self, data: st.DataObject, gates: int) -> None:
        process = data.draw(st.sampled_from(self._alive()))
        assert process.task is not None
        process.task.cancel()
        self.world.settle()
        self._pass(process, gates)
        self._reap()

    # -- what happens to them ------------------------------------------------------------------

    @precondition(lambda self: any(p.gates for p in self._alive()))
    @rule(data=st.data(), gates=GATES)
    def go_on(self, data: st.DataObject, gates: int) -> None:
        process = data.draw(st.sampled_from([p for p in self._alive() if p.gates]))
        self._pass(process, gates)
        if process.gates:
            gate = data.draw(st.sampled_from(process.gates))
            verdict = data.draw(st.sampled_from(VERDICTS[gate.kind]))
            self.world.open_gate(process, gate, verdict)
        self._reap()

    @precondition(lambda self: bool(self._alive()))
    @rule(data=st.data(), statements=st.integers(-1, 6))
    def kill(self, data: st.DataObject, statements: int) -> None:
        """At once, or after some more statements."""
        process = data.draw(st.sampled_from(self._alive()))
        if statements < 0:
            self.world.kill(process)
        process.fuse = statements
        self._reap()

    @precondition(lambda self: self._alive() or self.world.may_forget())
    @rule(keep=st.sampled_from((0, 0, 1, 2, 3, 5, 99)))
    def lose_power(self, keep: int) -> None:
        self.world.lose_power(keep)
        self._reap()

    @rule(
        clock=st.sampled_from((-3 * DAY, -3600.0, 0.0, 3600.0, 3 * DAY)),
        seconds=st.sampled_from((0.0, 1.0, 6.0)),
    )
    def let_time_pass(self, clock: float, seconds: float) -> None:
        """Let some seconds pass, and set the clock."""
        self.world.clock = clock
        self.world.tick(seconds)
        self._reap()

    # -- what must hold ------------------------------------------------------------------------

    @invariant()
    def nothing_is_paid_twice(self) -> None:
        for prompt, scope in PROMPTS.items():
            wanted = sum(want.prompt == prompt for want in self.wants)
            wanted = min(wanted, 1) if scope else wanted
            assert self.world.paid(prompt) <= wanted + self.reported[prompt], (
                prompt,
                self.world.jobs,
            )

    def _reap(self) -> None:
        """Hear what came of the processes that have ended."""
        for want in self.wants:
            if want.process is not None and not want.process.alive:
                process, want.process = want.process, None
                self._ended(process, want.prompt)
        for process in list(self.resuming):
            if not process.alive:
                self.resuming.remove(process)
                self._ended(process, "plain")
                assert process not in self.world.prompts, "resuming has submitted something"

    def _ended(self, process: Process, prompt: str) -> None:
        assert process.task is not None
        assert process.task.done()
        if process.task.cancelled():
            return
        error = process.task.exception()
        if error is None:
            return
        if isinstance(error, FalError) and "submits it anew" in str(error):
            self.reported[prompt] += 1
        elif isinstance(error, Exception) and not isinstance(error, FalError | LookupError):
            raise error

    def teardown(self) -> None:
        try:
            self._all_goes_well()
        finally:
            self.world.close()
            self._folder.cleanup()

    def _all_goes_well(self) -> None:
        """From here on nothing goes wrong: everybody gets a result, and nothing was lost."""
        self.world.easy = True
        for _ in range(50):
            for process in self._alive():
                process.fuse = None
                while process.gates:
                    self.world.open_gate(process, process.gates[0], "ok")
            self._reap()
            for want in self.wants:
                if want.process is None and not want.done:
                    self._run(want, False)
                    self.nothing_is_paid_twice()
            if all(want.done for want in self.wants) and not self._alive():
                break
            self.world.tick(1.0)
            self._reap()
        assert all(want.done for want in self.wants)
        self.nothing_is_paid_twice()
        self._nothing_is_lost()

    def _nothing_is_lost(self) -> None:
        """``nodetool-fal jobs resume all`` finds whatever nobody has been given."""
        for job in self._listed():
            if job.state in {"announced", "maybe_sent", "sending", "unknown"}:
                self.world.start(partial(resumed, number=job.number), taken_if_cut=False)
        known = {job.request_id for job in self._listed()} | self.delivered
        lost = {n for n, job in self.world.jobs.items() if not job.cancelled} - known
        assert len(lost) <= sum(self.reported.values()), lost

    def _listed(self) -> list[Job]:
        CURRENT.set(Process(1, self.world.boot))
        return self.world._open(self.world.path).jobs()


def test_a_job_that_was_killed_while_the_disk_was_waited_for_is_sent_anew(tmp_path: Path) -> None:
    world = World(tmp_path)
    try:
        for _ in range(2):
            process = world.start(partial(order, prompt="plain"), taken_if_cut=True)
            while process.gates[0].kind != "flush":
                world.open_gate(process, process.gates[0], "ok")
            CURRENT.set(process)
            (job,) = world._open(world.path).jobs()
            assert job.state is JobState.ANNOUNCED
            world.kill(process)
        world.easy = True
        process = world.start(partial(order, prompt="plain"), taken_if_cut=True)
        assert process.task is not None
        assert process.task.result().origin == "new"
        assert world.paid("plain") == 1
    finally:
        world.close()


TestJobs = Jobs.TestCase
TestJobs.settings = settings(
    max_examples=EXAMPLES,
    derandomize="SOAK_EXAMPLES" not in os.environ,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
