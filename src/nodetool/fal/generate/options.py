"""How a generation is made, apart from what is asked for; and the rooms that it stands on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol, TypedDict

from nodetool.fal.generate.context import ProgressListener
from nodetool.fal.planner.plan import Mode, Plan
from nodetool.fal.planner.planner import plan
from nodetool.fal.planner.request import GenerationRequest


class Planner(Protocol):
    """Plans a request to one endpoint, as :func:`nodetool.fal.planner.planner.plan` does."""

    def __call__(
        self, endpoint_id: str, request: GenerationRequest, *, several_jobs: bool = False
    ) -> Plan:
        """Return the arguments, and a decision for every setting that was asked for."""


class Route(Protocol):
    """An endpoint that can do a request."""

    @property
    def plan(self) -> Plan:
        """Return what would be sent."""


class Router(Protocol):
    """Chooses endpoints, as :func:`nodetool.fal.models.routing.candidates` does."""

    def __call__(
        self,
        kind: str,
        request: GenerationRequest,
        needs: Collection[str] = (),
        *,
        mode: Mode = Mode.STRICT,
        several_jobs: bool = False,
        planner: Planner = plan,
    ) -> Sequence[Route]:
        """Return the endpoints that can do a request, the best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a generation is made.

    Attributes:
        model: id, node or address of an endpoint; None for the first that can do it.
        needs: capabilities that the endpoint must have, such as ``lora``.
        mode: what is done about settings that an endpoint does not have as asked.
        output: folder for the files; None holds them in memory.
        fallbacks: how many other endpoints may be tried where it is certain that a failed one took
            no job, or that its job gave nothing.
        several_jobs: whether a count may become several jobs, each of which costs.
        progress: called with each update.
        context: NodeTool's context that knows the key and assets; None for the environment.
        timeout: longest time for a job in seconds; None for FAL_TIMEOUT, 0 for ever.
        priority: ``normal`` or ``low``; empty for fal's default.
        force: whether to pay anew although the result is known.
        download: whether the files are fetched.
        local_files: whether texts in a request may name files of this machine and addresses in its
            network; False where the request comes from somebody else.
        spend_limit: most that this may cost in US dollars; None for FAL_SPEND_LIMIT.
        allow_unknown: whether jobs of unknown price may be sent under a limit.
        planner: plans a request to an endpoint.
        router: chooses endpoints.
    """

    model: str | None = None
    needs: Collection[str] = ()
    mode: Mode = Mode.STRICT
    output: Path | str | None = None
    fallbacks: int = 0
    several_jobs: bool = False
    progress: ProgressListener | None = None
    context: Any = None
    timeout: float | None = None
    priority: str = ""
    force: bool = False
    download: bool = True
    local_files: bool = True
    spend_limit: Decimal | None = None
    allow_unknown: bool = False
    planner: Planner = plan
    router: Router | None = None

    def folder(self) -> Path | None:
        """Return the folder for the files."""
        return None if self.output is None else Path(self.output).expanduser()


class OptionKeywords(TypedDict, total=False):
    """:class:`Options` as keyword arguments."""

    model: str | None
    needs: Collection[str]
    mode: Mode
    output: Path | str | None
    fallbacks: int
    several_jobs: bool
    progress: ProgressListener | None
    context: Any
    timeout: float | None
    priority: str
    force: bool
    download: bool
    local_files: bool
    spend_limit: Decimal | None
    allow_unknown: bool
    planner: Planner
    router: Router | None
