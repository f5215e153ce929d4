"""Generate something: choose an endpoint, plan, run, and fall back where that is safe."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from nodetool.fal import settings
from nodetool.fal.catalogue import endpoints
from nodetool.fal.dynamic.lookup import parse_reference
from nodetool.fal.errors import FalError, sanitizing
from nodetool.fal.generate.context import GenerationProgress, ProgressListener
from nodetool.fal.generate.fallback import allows_fallback
from nodetool.fal.generate.files import NameTemplate, slug
from nodetool.fal.generate.inputs import RequestSettingError, build_request, prepare
from nodetool.fal.generate.job import JobOutput, Work, is_recorded, run_jobs
from nodetool.fal.generate.kinds import Kind, parse_kind, required_settings
from nodetool.fal.generate.options import Options, Planner, Router
from nodetool.fal.generate.result import Attempt, Generation, PartialGenerationError
from nodetool.fal.jobs import spending
from nodetool.fal.journal.journal import OPEN, open_journal
from nodetool.fal.planner.plan import DecisionKind, Mode, Plan, PlanError
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.search.filters import capability
from nodetool.fal.text import join_words

log = logging.getLogger("nodetool.fal")

#: most endpoints that an error names as able to do what was asked
MAX_ALTERNATIVES = 3


class NoModelError(FalError, LookupError):
    """No endpoint can do all that was asked."""


async def generate(
    kind: str,
    *,
    model: str | None = None,
    needs: Collection[str] = (),
    mode: Mode = Mode.STRICT,
    output: Path | str | None = None,
    fallbacks: int = 0,
    several_jobs: bool = False,
    progress: ProgressListener | None = None,
    context: Any = None,
    timeout: float | None = None,
    priority: str = "",
    force: bool = False,
    download: bool = True,
    local_files: bool = True,
    spend_limit: Decimal | None = None,
    allow_unknown: bool = False,
    planner: Planner = plan,
    router: Router | None = None,
    **request: Any,
) -> Generation:
    """Generate something with one endpoint, through the journal, so that nothing is paid twice.

    Cancelling this cancels the jobs at fal.

    Args:
        kind: what, such as ``image`` or ``speech``: a :class:`~nodetool.fal.generate.kinds.Kind`.
        model: as for :class:`~nodetool.fal.generate.options.Options`, like all of these options.
        request: the settings of a :class:`~nodetool.fal.planner.request.GenerationRequest`. Files
            are bytes, paths, URLs, data URIs or NodeTool's references.

    Raises:
        UnknownKindError, RequestSettingError: the call itself is wrong.
        PlanError: the endpoint cannot do what was asked; it names some that can.
        NoModelError: no endpoint can.
        PartialGenerationError: some of several jobs failed; it has what the others gave.
        FalError: a subclass of it, whose message says what to do.
    """
    options = Options(
        model=model,
        needs=needs,
        mode=mode,
        output=output,
        fallbacks=fallbacks,
        several_jobs=several_jobs,
        progress=progress,
        context=context,
        timeout=timeout,
        priority=priority,
        force=force,
        download=download,
        local_files=local_files,
        spend_limit=spend_limit,
        allow_unknown=allow_unknown,
        planner=planner,
        router=router,
    )
    return await generate_request(parse_kind(kind), build_request(request), options)


@sanitizing
async def generate_request(kind: Kind, request: GenerationRequest, options: Options) -> Generation:
    """Do the same as :func:`generate` for a request and options that are values already.

    Raises:
        FalError: as for :func:`generate`.
    """
    start = time.monotonic()
    _check_input(kind, request)
    inputs = await asyncio.to_thread(prepare, request, local_files=options.local_files)
    config = settings.current()
    ledger = f"generate/{uuid.uuid4().hex}"
    limit = spending.limit_for(config, options.spend_limit, options.allow_unknown, ledger)
    work = Work(
        readable=inputs.readable,
        template=NameTemplate(
            time=datetime.now(UTC).strftime("%Y%m%d-%H%M%S"),
            slug=slug(request.prompt or request.text or request.lyrics or kind.value),
        ),
        options=options,
    )
    plans = _Plans(kind, inputs.request, work)
    attempts: list[Attempt] = []
    with spending.limited(limit):
        while True:
            planned = await plans.next()
            _announce(planned, options)
            outcomes = await run_jobs(planned, work)
            failures = [each for each in outcomes if isinstance(each, Exception)]
            outputs = [each for each in outcomes if isinstance(each, JobOutput)]
            if outputs:
                attempts.append(Attempt(endpoint_id=planned.endpoint_id))
                generation = _generation(kind, planned, outputs, attempts, start)
                if failures:
                    raise PartialGenerationError(generation, failures)
                return generation
            error = _most_serious(failures, config)
            attempts.append(_failed(planned, error))
            if (
                len(attempts) <= options.fallbacks
                and allows_fallback(error, open_journal(config.journal))
                and await plans.has_next()
            ):
                log.warning("%s; trying another endpoint", error)
                continue
            for earlier in attempts[:-1]:
                error.add_note(f"{earlier.endpoint_id} was tried before: {earlier.error}")
            raise error


def _check_input(kind: Kind, request: GenerationRequest) -> None:
    """Raise if a request has nothing that a result could be made of; such a job would be paid for.

    Raises:
        RequestSettingError: names what it needs.
    """
    required = required_settings(kind)
    if not request.extra and not required & request.asked().keys():
        needed = " or ".join(sorted(required))
        raise RequestSettingError(f"Nothing says what to make: {kind.value} needs {needed}")


def _most_serious(failures: Sequence[Exception], config: settings.Settings) -> Exception:
    """Return the error that decides: one after which no other endpoint may be tried, if there is."""
    journal = open_journal(config.journal)
    return next((each for each in failures if not allows_fallback(each, journal)), failures[0])


def _failed(planned: Plan, error: Exception) -> Attempt:
    return Attempt(
        endpoint_id=planned.endpoint_id,
        error=str(error),
        request_id=str(getattr(error, "request_id", "")),
    )


def _generation(
    kind: Kind,
    planned: Plan,
    outputs: Sequence[JobOutput],
    attempts: Sequence[Attempt],
    start: float,
) -> Generation:
    return Generation(
        kind=kind,
        endpoint_id=planned.endpoint_id,
        files=tuple(file for output in outputs for file in output.files),
        text="\n\n".join(output.text for output in outputs if output.text),
        decisions=tuple(planned.decisions),
        jobs=tuple(output.job for output in outputs),
        attempts=tuple(attempts),
        seconds=time.monotonic() - start,
    )


def _announce(planned: Plan, options: Options) -> None:
    """Say what is not sent as it was asked: in the log, and as progress."""
    for decision in planned.decisions:
        if decision.kind in {DecisionKind.NEAREST, DecisionKind.UNSUPPORTED}:
            message = f"{decision.field}: {decision.reason}"
            log.warning("%s: %s", planned.endpoint_id, message)
            if options.progress is not None:
                options.progress(
                    GenerationProgress(endpoint_id=planned.endpoint_id, message=message, percent=0)
                )


class _Plans:
    """The plans to try, one after the other: the named endpoint first, then those that can do it.

    An endpoint that has an open job for the same request precedes them all: an earlier run may have
    paid for it, and the order may have changed since. Which endpoints can do it is looked for only
    when it matters, since that plans hundreds of requests.
    """

    def __init__(self, kind: Kind, request: GenerationRequest, work: Work) -> None:
        self._kind = kind
        self._request = request
        self._work = work
        self._options = work.options
        self._named = _endpoint_id(work.options) if work.options.model else None
        self._used: set[str] = set()
        self._routes: list[Plan] | None = None

    async def next(self) -> Plan:
        """Return the next plan.

        Raises:
            PlanError: the named endpoint cannot do it.
            NoModelError: no endpoint can.
        """
        planned = None if self._used else await self._recorded()
        if planned is None and self._named is not None and self._named not in self._used:
            planned = await self._plan_named(self._named)
        if planned is None:
            planned = await self._next_route()
        if planned is None:
            raise NoModelError(_no_model(self._kind, self._request, self._options))
        self._used.add(planned.endpoint_id)
        return planned

    async def has_next(self) -> bool:
        """Return whether there is another endpoint that can do it."""
        is_unused = self._named is not None and self._named not in self._used
        return is_unused or await self._next_route() is not None

    async def _next_route(self) -> Plan | None:
        return next((p for p in await self._routed() if p.endpoint_id not in self._used), None)

    async def _recorded(self) -> Plan | None:
        """Return the plan whose job an earlier run has left in the journal, if there is one."""
        options = self._options
        if options.force or (self._named is not None and not options.fallbacks):
            return None
        digests = _open_digests()
        if not digests.keys() - {self._named}:
            return None
        for planned in await self._routed():
            recorded = digests.get(planned.endpoint_id)
            if recorded and await is_recorded(planned, recorded, self._work):
                return planned
        return None

    async def _plan_named(self, endpoint_id: str) -> Plan:
        options = self._options
        planned = options.planner(endpoint_id, self._request, several_jobs=options.several_jobs)
        try:
            return planned.require(options.mode)
        except PlanError:
            others = [each.endpoint_id for each in await self._routed()][:MAX_ALTERNATIVES]
        raise PlanError(planned, options.mode, others)

    async def _routed(self) -> list[Plan]:
        """Return the plans of all endpoints that can do it, except the named one; the best first."""
        if self._routes is None:
            self._routes = await asyncio.to_thread(self._route)
        return self._routes

    def _route(self) -> list[Plan]:
        options = self._options
        routes = (options.router or _default_router())(
            self._kind,
            self._request,
            options.needs,
            mode=options.mode,
            several_jobs=options.several_jobs,
            planner=options.planner,
        )
        return [route.plan for route in routes if route.plan.endpoint_id != self._named]


def _open_digests() -> dict[str, set[str]]:
    """Return endpoint -> digests of the arguments of jobs that nothing waits for any more."""
    journal = open_journal(settings.current().journal)
    digests: dict[str, set[str]] = {}
    for job in journal.jobs([OPEN]):
        if not job.outcome_reported and not journal.is_leased(job):
            digests.setdefault(job.endpoint, set()).add(job.digest)
    return digests


def _default_router() -> Router:
    # imported here because it reads the whole catalogue, which a named endpoint does not need
    from nodetool.fal.models.routing import candidates

    return candidates


def _endpoint_id(options: Options) -> str:
    """Return the id of the endpoint that is named.

    Raises:
        NotAnEndpointError: it is none.
        RequestSettingError: it is a document, or lacks a capability that is needed.
        UnknownEndpointError: the catalogue has no such endpoint.
    """
    reference = parse_reference(options.model or "")
    if not reference.endpoint_id or reference.file or reference.document:
        raise RequestSettingError("model: give the id of an endpoint, not a document")
    endpoint = endpoints.find(reference.endpoint_id)
    lacking = sorted(set(map(capability, options.needs)) - endpoint.capabilities)
    if lacking:
        raise RequestSettingError(
            f"{endpoint.id} lacks what is needed: {join_words(lacking)}; "
            f"it has {join_words(sorted(endpoint.capabilities)) or 'no capability'}"
        )
    return endpoint.id


def _no_model(kind: Kind, request: GenerationRequest, options: Options) -> str:
    asked = join_words(sorted({*request.asked(), *(f"extra.{name}" for name in request.extra)}))
    needs = f" and can do {join_words(sorted(options.needs))}" if options.needs else ""
    hint = "" if options.mode is Mode.TELL else ", or use mode=Mode.TELL to get the nearest"
    return (
        f"No endpoint of kind {kind.value} has all of these settings: {asked or 'none'}{needs}. "
        f"Leave some out, or name a model to learn what it lacks{hint}."
    )
