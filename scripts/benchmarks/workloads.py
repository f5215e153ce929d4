"""Run the work of the measured processes: jobs through the runtime, or through bare ``fal_client``.

Each function here is the whole work of a fresh process, whose environment leads to a simulator in
another one; it prints its figures as JSON. Functions import what they need themselves, because what
is imported when belongs to what is measured.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import itertools
import json
import time
from collections.abc import Awaitable, Callable, Iterator

ENDPOINT = "fal-ai/flux/dev"
#: all that the first run of a node imports
RUNTIME = (
    "fal_client",
    *(
        f"nodetool.fal.{name}"
        for name in (
            "media.upload",
            "transport.client",
            "media.download",
            "progress",
            "jobs.runner",
        )
    ),
)

Workload = Callable[[str], Awaitable[object]]


def bare(*, logs: bool) -> Workload:
    """Return a job through ``AsyncClient.subscribe``; with logs, it asks for them as the runtime does."""
    from fal_client import AsyncClient, Status

    client = AsyncClient()

    def hear(status: Status) -> None:
        """Do nothing; ``subscribe`` asks for logs only where somebody listens."""

    async def work(prompt: str) -> object:
        arguments = {"prompt": prompt}
        if not logs:
            return await client.subscribe(ENDPOINT, arguments)
        return await client.subscribe(ENDPOINT, arguments, with_logs=True, on_queue_update=hear)

    return work


def runtime(key: str) -> Workload:
    """Return a job through a node, run as the worker runs it."""
    from nodetool.worker.context_stub import WorkerContext

    from nodetool.nodes.fal.text_to_image import FluxDev

    async def work(prompt: str) -> object:
        return await FluxDev(prompt=prompt).process(WorkerContext(secrets={"FAL_API_KEY": key}))

    return work


def generating() -> Workload:
    """Return the same job through ``generate``, which plans it; the result's files stay at fal."""
    from nodetool.fal.generate import generate

    async def work(prompt: str) -> object:
        return await generate("image", prompt=prompt, model=ENDPOINT, download=False)

    return work


def single_jobs(work: Workload, name: str, jobs: int) -> None:
    """Print the milliseconds that each of some jobs took, one after the other, the first ones apart."""

    async def measured() -> list[float]:
        times = []
        for number in range(jobs + 10):
            start = time.perf_counter()
            await work(f"{name}: a fox, number {number}")
            times.append((time.perf_counter() - start) * 1000)
        return times[10:]

    print(json.dumps(asyncio.run(measured())))


async def _run_jobs(work: Workload, numbers: Iterator[int], name: str, at_once: int) -> None:
    async def worker() -> None:
        for number in numbers:
            await work(f"{name}: a fox, number {number}")

    await asyncio.gather(*(worker() for _ in range(at_once)))


def throughput(work: Workload, name: str, jobs: int, at_once: int) -> None:
    """Print the seconds that some jobs took, after a few to begin with, and those of the CPU."""

    async def measured() -> tuple[float, float]:
        await _run_jobs(work, iter(range(at_once)), f"{name} before", at_once)
        gc.collect()
        start, cpu = time.perf_counter(), time.process_time()
        await _run_jobs(work, iter(range(jobs)), name, at_once)
        return time.perf_counter() - start, time.process_time() - cpu

    seconds, cpu = asyncio.run(measured())
    print(json.dumps({"seconds": seconds, "cpu": cpu}))


def memory(work: Workload, name: str, jobs: int, at_once: int, every: int) -> None:
    """Print the resident megabytes of this process after each ``every`` jobs."""
    import psutil

    process = psutil.Process()
    samples: list[float] = []
    done = itertools.count(1)

    async def watched(prompt: str) -> None:
        await work(prompt)
        if next(done) % every == 0:
            samples.append(process.memory_info().rss / 2**20)

    asyncio.run(_run_jobs(watched, iter(range(jobs)), name, at_once))
    print(json.dumps(samples))


def first_of_runtime(key: str, name: str, *, imported: bool) -> None:
    """Print when the first node of this process was told to run, in seconds since the epoch."""
    from nodetool.worker.context_stub import WorkerContext

    from nodetool.nodes.fal.text_to_image import FluxDev

    for module in RUNTIME if imported else ():
        importlib.import_module(module)
    node = FluxDev(prompt=name)
    context = WorkerContext(secrets={"FAL_API_KEY": key})

    async def first() -> float:
        start = time.time()
        await node.process(context)
        return start

    print(json.dumps(asyncio.run(first())))


def first_of_bare(key: str, name: str, *, imported: bool) -> None:
    """Print when the bare client was told to submit, in seconds since the epoch."""
    import nodetool.nodes.fal.text_to_image  # noqa: F401 - so that both processes are alike

    if imported:
        importlib.import_module("fal_client")

    async def first() -> float:
        start = time.time()
        import fal_client

        await fal_client.AsyncClient(key=key).submit(ENDPOINT, {"prompt": name})
        return start

    print(json.dumps(asyncio.run(first())))


def run(name: str, nodes: int, at_once: int, out: str) -> None:
    """Print how many seconds a run of independent nodes takes; nodes are imported before."""
    from pathlib import Path

    import nodetool.nodes.fal.text_to_image  # noqa: F401 - a graph's check imports it too
    from nodetool.dsl.graph import AnyNode, create_graph
    from nodetool.dsl.running import RunOptions, run_graph

    for module in RUNTIME:
        importlib.import_module(module)
    graph = create_graph(
        *(AnyNode("fal.text_to_image.FluxDev", prompt=f"{name} {n}") for n in range(nodes))
    )
    start = time.perf_counter()
    options = RunOptions(concurrency=at_once, out=Path(out) if out else None)
    report = asyncio.run(run_graph(graph, options))
    seconds = time.perf_counter() - start
    report.raise_for_failures()
    print(json.dumps(seconds))


def exchange(which: str, nodes: int) -> None:
    """Print how many seconds a graph takes: ours from nodes to nodes, or NodeTool's own reading.

    Both are done once before the clock starts, with other values: classes are made when they are
    first used.
    """
    import logging

    from nodetool.workflows.graph import Graph as CoreGraph

    from nodetool.dsl.fal.image_to_video import KlingVideoV21ProImageToVideo
    from nodetool.dsl.fal.text_to_image import FluxDev
    from nodetool.dsl.graph import Graph, create_graph

    logging.disable(logging.CRITICAL)

    def text_of(name: str) -> str:
        clips = [
            KlingVideoV21ProImageToVideo(
                image=FluxDev(prompt=f"{name} {number}", seed=number, num_images=2).output,
                prompt=f"waves {number} {name}",
            )
            for number in range(nodes // 2)
        ]
        return json.dumps(create_graph(*clips).to_json())

    Graph.from_json(text_of("before"))
    CoreGraph.from_dict(json.loads(text_of("before")))
    workflow = text_of("nodetool")
    start = time.perf_counter()
    if which == "ours":
        count = len(Graph.from_json(text_of("ours")).nodes)
    else:
        count = len(CoreGraph.from_dict(json.loads(workflow)).nodes)
    seconds = time.perf_counter() - start
    if count != nodes:
        raise ValueError(f"{count} of {nodes} nodes came back")
    print(json.dumps(seconds))


def scale(shape: str, size: int, out: str = "") -> None:
    """Print the ms of CPU time that a node of a graph takes to run, after a small graph.

    Args:
        shape: ``chain``, ``fan`` or ``mixed``, of nodes that do nearly nothing; ``fal``: of jobs.
        size: nodes.
        out: folder of the run, if it has one.
    """
    from pathlib import Path

    from nodetool.workflows.base_node import BaseNode

    from nodetool.dsl.graph import AnyNode, Graph, create_graph

    class Part(BaseNode):
        """A part of all that comes."""

        text: str = ""
        more: str = ""
        parts: list[str] = []

        async def process(self, context: object) -> str:
            return (self.text + self.more + "".join(self.parts))[:8]

    kind = Part.get_node_type()

    def graph(size: int) -> Graph:
        if shape == "fal":
            return create_graph(
                *(AnyNode("fal.text_to_image.FluxDev", prompt="p") for _ in range(size))
            )
        nodes = [AnyNode(kind, text="x")]
        for number in range(1, size):
            recent = [each.output for each in nodes[-5:]]
            if shape == "fan":
                recent = [nodes[0].output]
            if shape == "mixed" and number % 3 == 1:
                nodes.append(AnyNode(kind, parts=recent))
            elif shape == "mixed" and number % 3 == 2:
                nodes.append(AnyNode(kind, text=recent[0], more=recent[-1]))
            else:
                nodes.append(AnyNode(kind, text=recent[-1]))
        return create_graph(*nodes)

    async def measured(size: int, out: Path | None) -> float:
        workflow = graph(size)
        gc.collect()
        start = time.process_time()
        (await workflow.run(out=out)).raise_for_failures()
        return (time.process_time() - start) * 1000 / size

    asyncio.run(measured(100, None))
    print(json.dumps(asyncio.run(measured(size, Path(out) if out else None))))
