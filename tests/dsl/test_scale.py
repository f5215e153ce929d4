"""Large graphs: a node of ten thousand costs what one of a hundred does, in all that is done."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from nodetool.workflows.base_node import BaseNode

from nodetool.dsl.errors import DSLError
from nodetool.dsl.export import diagram
from nodetool.dsl.graph import Graph, GraphError, create_graph
from nodetool.dsl.running import report_writer
from nodetool.dsl.running.file_names import unique_stems
from nodetool.dsl.running.report import NodeReport, Report, RunState
from nodetool.dsl.running.run_folder import RunDirectory
from nodetool.fal.catalogue import endpoints
from nodetool.fal.errors import JobCancelledError, JournalError
from nodetool.fal.jobs import cancellation
from nodetool.fal.journal import journal
from nodetool.fal.journal.job import Job, job_from_row
from nodetool.fal.journal.journal import Journal
from tests.dsl import sample_nodes as own
from tests.dsl.run_helpers import node, text

#: what the issue allows a node of 10,000 to cost, in ms of CPU time
LIMIT = 3.0
FEW, MANY = 250, 4_000


class Short(BaseNode):
    """A part of all that comes."""

    text: str = ""
    more: str = ""
    parts: list[str] = []

    async def process(self, context: Any) -> str:
        return (self.text + self.more + "".join(self.parts))[:8]


SHORT = own.type_of(Short)


def workflow(size: int) -> dict[str, Any]:
    """A workflow that is as awkward as can be: a chain whose last node comes first and whose ids are no
    names in Python, all of which leads into one input; all connections have the same id.
    """
    ids = [f"图-{number}" for number in range(size - 1)]
    nodes = [{"id": name, "type": SHORT, "data": {"more": "x"}} for name in reversed(ids)]
    ends = [(a, b, "text") for a, b in pairwise(ids)]
    ends += [(name, "all", "parts") for name in ids]
    return {
        "nodes": [{"id": "all", "type": SHORT, "data": {}}, *nodes],
        "edges": [
            {"id": "e", "source": a, "sourceHandle": "output", "target": b, "targetHandle": field}
            for a, b, field in ends
        ],
    }


def clocked(run: Callable[[], Any]) -> tuple[Any, float]:
    """What comes of a call, and the CPU time that it took."""
    gc.collect()
    gc.disable()
    try:
        started = time.process_time()
        return run(), time.process_time() - started
    finally:
        gc.enable()


def costs(size: int) -> dict[str, float]:
    """Step of making and writing a graph -> ms for each of its nodes."""
    result: dict[str, float] = {}

    def step(name: str, run: Callable[[], Any]) -> Any:
        value, seconds = clocked(run)
        result[name] = seconds * 1000 / size
        return value

    written = json.dumps(workflow(size))
    graph: Graph = step("from_json", lambda: Graph.from_json(written, check=False))
    step("check", graph.check)
    step("to_json", lambda: json.dumps(graph.to_json()))
    program = step("to_python", graph.to_python)
    names: dict[str, Any] = {}
    step("program", lambda: exec(compile(program, "program", "exec"), names))
    step("to_mermaid", graph.to_mermaid)
    step("stems", lambda: unique_stems(f"图{'图' * (n % 9)}{chr(0x4E00 + n)}" for n in range(size)))
    step("with_values", lambda: graph.with_values({f"{n}.more": "y" for n in graph.ids()[:-1]}))
    step("lookups", lambda: [graph[name] for name in graph.ids()])
    assert names["graph"] == graph
    return result


def test_what_is_done_with_a_graph_takes_as_long_for_each_node_of_a_large_one() -> None:
    few = [costs(FEW) for _ in range(3)]  # the first one imports things
    many = costs(MANY)
    # the time of a loop over all nodes for each node is 16 times as long
    grown = {step: cost / max(0.002, *(each[step] for each in few)) for step, cost in many.items()}
    assert {step: round(growth, 1) for step, growth in grown.items() if growth > 4} == {}
    assert max(many.values()) < LIMIT


def test_nodes_that_are_not_installed_are_told_as_fast() -> None:
    assert all(endpoints.find(each).node_type for each in endpoints.ids())  # read once
    nodes = [{"id": f"n{n}", "type": f"fal.text_to_image.Gone{n % 9}"} for n in range(FEW)]
    graph = Graph.from_json({"nodes": nodes}, check=False)
    started = time.process_time()
    with pytest.raises(GraphError) as caught:
        graph.check()
    assert (time.process_time() - started) * 1000 / FEW < LIMIT
    assert len(caught.value.problems) == FEW


def test_a_message_does_not_name_ten_thousand_nodes() -> None:
    graph = Graph.from_json(workflow(200))
    with pytest.raises(KeyError, match=r"no node 'x'; there are .* and 150 more"):
        graph["x"]
    with pytest.raises(GraphError, match=r"x\.y: this is not a node.input; .* and 150 more"):
        graph.with_values({"x.y": 1})


# -- runs ------------------------------------------------------------------------------------------


def layered(size: int) -> Graph:
    """Nodes of one, two and several inputs, each of which needs some of those right before it."""
    chance = random.Random(size)
    nodes = [node(Short, text="x")]
    while len(nodes) < size:
        near = [each.output for each in chance.choices(nodes[-50:], k=5)]
        kind = chance.random()
        if kind < 0.5:
            nodes.append(node(Short, text=near[0]))
        elif kind < 0.8:
            nodes.append(node(Short, text=near[0], more=near[1]))
        else:
            nodes.append(node(Short, parts=near))
    return create_graph(*nodes)


@pytest.mark.slow
def test_a_node_of_ten_thousand_costs_three_milliseconds_at_most(tmp_path: Path) -> None:
    graph = layered(10_000)
    report, seconds = clocked(lambda: graph.run_sync(out=tmp_path))
    assert report.ok
    assert seconds * 1000 / 10_000 < LIMIT


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The nodes that have been made JSON of, each time."""
    ids: list[str] = []
    original = NodeReport.to_json

    def to_json(self: NodeReport) -> dict[str, Any]:
        ids.append(self.id)
        return original(self)

    monkeypatch.setattr(NodeReport, "to_json", to_json)
    return ids


def test_the_report_of_a_run_is_not_made_anew_for_each_event(
    tmp_path: Path, written: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_writer, "MIN_INTERVAL", 0.0)
    monkeypatch.setattr(report_writer, "MAX_TIME_SHARE", 1e9)  # after every event

    ends = [text(f"t{number}", number / 200) for number in range(60)]
    report = create_graph(*ends).run_sync(out=tmp_path)
    assert report.ok
    assert len(written) < 5 * 60  # waiting, then as each begins, gives and ends
    content = (tmp_path / "run.json").read_text("utf-8")
    expected = {
        **report.to_json(),
        "seconds": json.loads(content)["seconds"],
        "own": [],
        "process": None,
    }
    assert content == json.dumps(expected, indent=1, ensure_ascii=False)


async def test_a_report_that_takes_long_to_write_is_written_less_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_writer, "MIN_INTERVAL", 0.0)
    times = []

    def slow(self: RunDirectory, text: str) -> None:
        times.append(time.monotonic())
        time.sleep(0.03)

    monkeypatch.setattr(RunDirectory, "write", slow)
    folder = RunDirectory(tmp_path, "", resume=False, simulated=False)
    report = Report(state=RunState.RUNNING, graph="", workflow="")
    writer = report_writer.ReportWriter(folder, lambda: report)
    writer.begin()
    for _ in range(40):
        writer.note()
        await asyncio.sleep(0.01)
    await writer.end()
    folder.close()
    assert 2 <= len(times) <= 5


# -- jobs ------------------------------------------------------------------------------------------


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the jobs that were read, each time."""
    numbers: list[int] = []
    original = job_from_row

    def read(row: Any) -> Job:
        numbers.append(row[0])
        return original(row)

    monkeypatch.setattr(journal, "job_from_row", read)
    return numbers


@pytest.fixture
def jobs() -> Iterator[Journal]:
    with tempfile.TemporaryDirectory() as folder:
        jobs = Journal(Path(folder, "jobs.sqlite"))
        yield jobs
        jobs.close()


def test_equal_nodes_do_not_look_at_the_jobs_of_all_others(
    jobs: Journal, looked_at: list[int]
) -> None:
    size = 300
    claims = [jobs.claim_or_create("fal-ai/flux/dev", "same", "me") for _ in range(size)]
    assert len({job.number for job, origin in filter(None, claims) if origin == "new"}) == size
    assert len(looked_at) <= 2 * size


def test_a_job_that_could_not_be_let_go_is_taken_up_all_the_same(
    jobs: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (jobs.begin("e", "same", "me") for _ in range(2))
    with monkeypatch.context() as broken:

        def full(*_: Any) -> Any:
            raise JournalError("no room")

        broken.setattr(jobs, "_run", full)
        with pytest.raises(JournalError):
            jobs.release(second.number)
    claimed = [jobs.claim_or_create("e", "same", "me") for _ in range(2)]
    numbers = [job.number for job, _ in filter(None, claimed)]
    assert numbers[0] == second.number
    assert first.number not in numbers


async def test_the_flag_of_a_run_is_looked_at_once_for_all_its_nodes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cancellation, "POLL_INTERVAL", 0.02)

    class Context:
        raised, looks = False, 0

        @property
        def is_cancelled(self) -> bool:
            self.looks += 1
            return self.raised

    context, other = Context(), SimpleNamespace(is_cancelled=False)
    started = 0
    stopped = []

    async def body(of: Any) -> None:
        nonlocal started
        try:
            async with cancellation.cancel_with_context(of, "e"):
                started += 1
                await asyncio.sleep(0.3 if of is other else 60)
        except JobCancelledError:
            stopped.append(of)

    tasks = [asyncio.create_task(body(context)) for _ in range(100)]
    tasks.append(asyncio.create_task(body(other)))
    await asyncio.sleep(0.2)
    assert started == 101
    assert context.looks < 100 * 3
    context.raised = True
    async with asyncio.timeout(10):
        await asyncio.gather(*tasks)
        await body(context)  # what comes too late is stopped, too
    assert stopped == [context] * 101
    assert not cancellation._pollers


# -- drawings --------------------------------------------------------------------------------------


def test_a_drawing_of_fifty_thousand_connections_is_refused_with_a_sentence() -> None:
    nodes = [{"id": f"n{n}", "type": SHORT, "data": {}} for n in range(400)]
    edges = [
        {"source": f"n{a}", "sourceHandle": "output", "target": f"n{b}", "targetHandle": "parts"}
        for b in range(400)
        for a in range(b)
    ][:50_000]
    graph = Graph.from_json({"nodes": nodes, "edges": edges})
    started = time.monotonic()
    with pytest.raises(DSLError, match=r"of 400 nodes and 50,000 connections is too large"):
        graph.to_svg()
    assert graph.to_mermaid().count("-->") == 50_000
    assert time.monotonic() - started < 10


def test_a_drawing_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(1)
    ends = [sorted(chance.sample(range(400), 2)) for _ in range(1_200)]
    graph = Graph.from_json(
        {
            "nodes": [{"id": f"n{n}", "type": SHORT, "data": {}} for n in range(400)],
            "edges": [
                {
                    "source": f"n{a}",
                    "sourceHandle": "output",
                    "target": f"n{b}",
                    "targetHandle": "parts",
                }
                for a, b in ends
            ],
        }
    )
    monkeypatch.setattr(diagram, "TIMEOUT", 0.3)
    with pytest.raises(DSLError, match="too large for Graphviz"):
        graph.to_svg()


def test_a_drawing_of_some_hundred_nodes_shows_all() -> None:
    graph = layered(150)
    assert len(graph.nodes) + len(graph.edges) > diagram._SMALL
    texts = {"".join(each.itertext()) for each in ElementTree.fromstring(graph.to_svg()).iter()}
    assert {name.replace("_", " ") for name in graph.ids()} <= texts
