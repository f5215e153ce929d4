"""``plan``: what a request in generic settings becomes at an endpoint.

The signature only: what the command does is in ``handlers``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.terminal.console import quiet_logs


class PlanMode(StrEnum):
    """What is done about settings that an endpoint does not have as asked."""

    STRICT = "strict"
    TELL = "tell"


_File = typer.Option(metavar="FILE", help="URL or path.")
_Files = typer.Option(metavar="FILE", help="URL or path; repeat it for several.")


def plan(
    endpoint: Annotated[str, typer.Argument(help="Id, such as fal-ai/flux/dev, or a node.")],
    prompt: Annotated[str | None, typer.Option(help="What is wanted.")] = None,
    negative_prompt: Annotated[str | None, typer.Option(help="What is not wanted.")] = None,
    image: Annotated[list[str] | None, _Files] = None,
    first_frame: Annotated[str | None, _File] = None,
    last_frame: Annotated[str | None, _File] = None,
    reference: Annotated[list[str] | None, _Files] = None,
    mask: Annotated[str | None, _File] = None,
    video: Annotated[str | None, _File] = None,
    audio: Annotated[str | None, _File] = None,
    model_3d: Annotated[str | None, _File] = None,
    text: Annotated[str | None, typer.Option(help="Words to be spoken.")] = None,
    voice: Annotated[str | None, typer.Option(help="Name or id of a voice.")] = None,
    language: Annotated[str | None, typer.Option(help="Name or code.")] = None,
    lyrics: Annotated[str | None, typer.Option(help="Words of a song.")] = None,
    width: Annotated[int | None, typer.Option(help="Pixels.")] = None,
    height: Annotated[int | None, typer.Option(help="Pixels.")] = None,
    aspect_ratio: Annotated[str | None, typer.Option(help="Such as 16:9.")] = None,
    resolution: Annotated[str | None, typer.Option(help="Such as 720p or 2K.")] = None,
    duration: Annotated[float | None, typer.Option(help="Seconds.")] = None,
    frames: Annotated[int | None, typer.Option(help="Number of frames.")] = None,
    fps: Annotated[float | None, typer.Option(help="Frames per second.")] = None,
    count: Annotated[int | None, typer.Option("--count", "-n", help="How many results.")] = None,
    seed: Annotated[int | None, typer.Option(help="Fixes the randomness.")] = None,
    steps: Annotated[int | None, typer.Option(help="Denoising steps.")] = None,
    guidance: Annotated[float | None, typer.Option(help="How strictly to follow it.")] = None,
    strength: Annotated[float | None, typer.Option(help="How much a picture changes.")] = None,
    format: Annotated[str | None, typer.Option(help="Such as png or mp3.")] = None,
    speed: Annotated[float | None, typer.Option(help="Of speech; 1 is normal.")] = None,
    sound: Annotated[bool | None, typer.Option(help="Whether a video has sound.")] = None,
    lora: Annotated[
        list[str] | None, typer.Option(metavar="PATH[=SCALE]", help="Repeat it for several.")
    ] = None,
    settings: Annotated[
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
    nodetool-fal plan fal-ai/veo3.1 --prompt "a fox" --duration 5 --aspect-ratio 16:9
    """
    quiet_logs()
    given = {
        name: value
        for name, value in locals().items()
        if name not in {"endpoint", "settings", "several_jobs", "mode", "as_json"}
        and value is not None
    }
    handlers.plan.plan(
        endpoint,
        given,
        settings or [],
        several_jobs=several_jobs,
        mode=mode.value,
        as_json=as_json,
    )
