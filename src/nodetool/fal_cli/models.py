"""``models``, ``stats`` and ``health``: what there is, how it has worked, whether a job could be sent.

The signatures only: what the commands do is in ``handlers``, because that imports a client of fal.
"""

from __future__ import annotations

from typing import Annotated

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.console import quiet_logs

AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


def models(
    kind: Annotated[
        str | None, typer.Option(help="What it makes: image, video, audio, text, 3d …")
    ] = None,
    task: Annotated[
        str | None, typer.Option(help="What it does: image_to_video, upscale, text_to_speech …")
    ] = None,
    can: Annotated[
        list[str] | None, typer.Option("--can", help="What it must be able to do: lora, seed …")
    ] = None,
    active: Annotated[
        bool, typer.Option("--active", help="Leave out those that fal no longer serves.")
    ] = False,
    live: Annotated[
        bool, typer.Option("--live", help="Compare with fal's own list, at most a day old.")
    ] = False,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="With --live: ask although the list is not old.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List models by what they make and do, with what can be chosen and the list price.

    Without --live this needs no network. For example:
    nodetool-fal models --task image_to_video --can seed
    """
    quiet_logs()
    handlers.models.models(
        kind, task, can or [], active=active, live=live, refresh=refresh, as_json=as_json
    )


def stats(
    days: Annotated[float, typer.Option(help="Only jobs of the last days.", min=0.0)] = 30.0,
    as_json: AsJson = False,
) -> None:
    """Say how the endpoints have worked that were used: jobs, success, seconds, failures.

    All of it comes from the list of jobs on this machine; fal is not asked. Seconds are from the
    record of a job to the use of its result, waiting included.
    """
    quiet_logs()
    handlers.models.stats(days, as_json=as_json)


def health(as_json: AsJson = False) -> None:
    """Check what a job needs: key, list of jobs, fal's hosts; and which endpoints fail.

    All checks are free: nothing is submitted. The exit code is 1 if one of them fails.
    """
    quiet_logs()
    handlers.models.health(as_json=as_json)
