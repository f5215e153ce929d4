"""``plan``: what a request in generic settings becomes at an endpoint.

The signature only: what the command does is in ``handlers``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.requests.options import with_settings
from nodetool.fal_cli.terminal.console import quiet_logs


class PlanMode(StrEnum):
    """What is done about settings that an endpoint does not have as asked."""

    STRICT = "strict"
    TELL = "tell"


@with_settings
def plan(
    request: dict[str, Any],
    endpoint: Annotated[str, typer.Argument(help="Id, such as fal-ai/flux/dev, or a node.")],
    own: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="ARGUMENT=VALUE",
            help="The endpoint's own argument, text or JSON; it wins.",
        ),
    ] = None,
    several_jobs: Annotated[
        bool, typer.Option("--several-jobs", help="Let a count become several jobs, which cost.")
    ] = False,
    mode: Annotated[
        PlanMode, typer.Option(help="tell: only media, masks and counts are refused.")
    ] = PlanMode.STRICT,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say what would be sent to an endpoint, and what became of every setting; nothing is sent.

    Exits with 1 if the endpoint cannot do what is asked. For example:
    nodetool-fal plan fal-ai/veo3.1 "a fox" --duration 5 --aspect-ratio 16:9
    """
    quiet_logs()
    handlers.plan.plan(
        endpoint,
        request,
        own or [],
        several_jobs=several_jobs,
        mode=mode.value,
        as_json=as_json,
    )
