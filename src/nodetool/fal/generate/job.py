"""Run the jobs of a plan through the endpoint's own node: checked, journalled and paid for once."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nodetool.fal import settings
from nodetool.fal.dynamic.assignment import assign_arguments
from nodetool.fal.dynamic.lookup import resolve_endpoint
from nodetool.fal.errors import FalError
from nodetool.fal.generate.context import GenerationContext, GenerationProgress
from nodetool.fal.generate.files import FileStore, NameTemplate
from nodetool.fal.generate.options import Options
from nodetool.fal.generate.result import GeneratedFile, GenerationJob
from nodetool.fal.jobs.context import JobRequest, JobResult
from nodetool.fal.jobs.runner import IDEMPOTENCY_SCOPE, ON_JOB_DONE
from nodetool.fal.journal.job import digest_of
from nodetool.fal.node import FALNode
from nodetool.fal.planner.plan import Plan
from nodetool.fal.pricing.estimate import estimate_request
from nodetool.fal.pricing.listed import listed_prices
from nodetool.fal.progress import FALProgress

#: properties of results that hold their text, where the main output is an object or a file
_TEXTS = ("text", "output", "transcription", "caption")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOutput:
    """What one job gave.

    Attributes:
        job: the job.
        files: its files.
        text: its text, or empty.
    """

    job: GenerationJob
    files: Sequence[GeneratedFile]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What all jobs of a generation share.

    Attributes:
        readable: files of this machine that may be read.
        template: of the names of files.
        options: of the generation.
    """

    readable: frozenset[Path]
    template: NameTemplate
    options: Options


async def run_jobs(plan: Plan, work: Work) -> list[JobOutput | Exception]:
    """Run the jobs of a plan at the same time; return what each gave, or why it gave nothing."""
    outcomes = await asyncio.gather(
        *(_run_job(plan, number, work) for number in range(plan.jobs)), return_exceptions=True
    )
    results: list[JobOutput | Exception] = []
    for outcome in outcomes:
        if isinstance(outcome, BaseException) and not isinstance(outcome, Exception):
            raise outcome
        results.append(outcome)
    return results


async def is_recorded(plan: Plan, digests: Collection[str], work: Work) -> bool:
    """Return whether the arguments of a plan are those of a job in the journal.

    Args:
        plan: what would be sent.
        digests: of the arguments of jobs in the journal.
        work: what all jobs share.
    """
    try:
        prepared = await _prepare(plan, 0, work)
        node, context = prepared.node, prepared.context
        arguments = await node.build_arguments(context, names=prepared.names)
    except FalError:
        return False  # the run itself says what is wrong
    return digest_of(arguments) in digests


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    """The endpoint's own node with its arguments, and what it runs with."""

    node: FALNode
    names: frozenset[str]
    context: GenerationContext
    store: FileStore


async def _prepare(plan: Plan, number: int, work: Work) -> _Prepared:
    """Return the node for one job of a plan.

    Raises:
        InvalidArgumentsError: names all arguments that the endpoint does not accept.
    """
    options = work.options
    arguments = _arguments(plan, number)
    node_class = await resolve_endpoint(plan.endpoint_id)
    node = node_class(id=f"generate-{number + 1}")
    assign_arguments(node, {**arguments, **_run_options(options)}, is_all=True)

    def on_message(message: FALProgress) -> None:
        if options.progress is not None:
            options.progress(
                GenerationProgress(
                    endpoint_id=plan.endpoint_id,
                    message=message.message,
                    percent=int(message.progress),
                    job=number + 1,
                    jobs=plan.jobs,
                )
            )

    store = FileStore(options.folder(), work.template)
    context = GenerationContext(
        work.readable, store, on_message, options.context, reads_network=options.local_files
    )
    return _Prepared(node=node, names=frozenset(arguments), context=context, store=store)


async def _run_job(plan: Plan, number: int, work: Work) -> JobOutput:
    """Run one job of a plan.

    Args:
        plan: what is sent.
        number: which of its jobs it is, from 0.
        work: what all jobs share.

    Raises:
        InvalidArgumentsError: names all arguments that the endpoint does not accept; nothing is sent.
        FalError: a subclass of it, whose message says what to do.
    """
    prepared = await _prepare(plan, number, work)
    context, store = prepared.context, prepared.store
    with _own_work(number), _observed(store) as done:
        outputs: dict[str, Any] = await prepared.node.call(context, prepared.names)
    request, result = done[-1]
    job = GenerationJob(
        request_id=result.request_id,
        number=result.number,
        origin=result.origin,
        arguments=request.arguments,
        result=result.result,
        seconds=result.seconds,
        estimate=estimate_request(
            plan.endpoint_id, request.arguments, listed_prices().get(plan.endpoint_id)
        ),
    )
    files = await store.collect(outputs, context)
    return JobOutput(job=job, files=files, text=_text(outputs.get("output"), result.result))


def _arguments(plan: Plan, number: int) -> dict[str, Any]:
    """Return the arguments of one of several jobs: a seed that was asked for differs in each."""
    arguments = dict(plan.arguments)
    for decision in plan.decisions if number else ():
        for name in decision.sent if decision.field == "seed" else ():
            if isinstance(arguments.get(name), int):
                arguments[name] += number
    return arguments


def _run_options(options: Options) -> dict[str, Any]:
    """Return the options of the node, by the names of ``RUN_OPTIONS``."""
    values: dict[str, Any] = {"fal_download": options.download, "fal_force": options.force}
    if options.timeout is not None:
        values["fal_timeout"] = options.timeout
    if options.priority:
        values["fal_priority"] = options.priority
    return values


@contextlib.contextmanager
def _own_work(number: int) -> Iterator[None]:
    """Let the body be other work than the jobs before it, although it may send the same arguments.

    Without this, the second of two equal jobs would get the cached result of the first.
    """
    if not number:
        yield
        return
    scope = IDEMPOTENCY_SCOPE.get()
    token = IDEMPOTENCY_SCOPE.set(f"{scope}/{number + 1}" if scope else "")
    try:
        with settings.using(replace(settings.current(), cache=0.0)):
            yield
    finally:
        IDEMPOTENCY_SCOPE.reset(token)


@contextlib.contextmanager
def _observed(store: FileStore) -> Iterator[list[tuple[JobRequest, JobResult]]]:
    """Yield a list that gets the job once it is done, and give its id to the names of files."""
    done: list[tuple[JobRequest, JobResult]] = []
    outer = ON_JOB_DONE.get()

    def on_done(request: JobRequest, result: JobResult) -> None:
        done.append((request, result))
        store.request_id = result.request_id
        if outer is not None:
            outer(request, result)

    token = ON_JOB_DONE.set(on_done)
    try:
        yield done
    finally:
        ON_JOB_DONE.reset(token)


def _text(main: Any, result: Any) -> str:
    """Return the text of a result: its main output, or the property that holds it."""
    if isinstance(main, str):
        return main
    if isinstance(result, Mapping):
        texts = (result.get(name) for name in _TEXTS)
        return next((text for text in texts if isinstance(text, str)), "")
    return ""
