"""``generate``: say what you want, and get its files.

The signature only: what the command does is in ``handlers``, because that imports NodeTool.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from nodetool.fal_cli import handlers
from nodetool.fal_cli.requests.options import check_needs, with_settings
from nodetool.fal_cli.run import AllowUnknown, SpendLimit, parse_limit
from nodetool.fal_cli.terminal.console import busy, quiet_logs


@with_settings
def generate(
    request: dict[str, Any],
    kind: Annotated[
        str,
        typer.Argument(
            help="image, edit, upscale, video, speech, music, sound, transcript, model3d, describe "
            "or chat."
        ),
    ],
    model: Annotated[
        str | None,
        typer.Option(help="Id or node of an endpoint; otherwise the first that can do it."),
    ] = None,
    needs: Annotated[
        list[str] | None,
        typer.Option(help="Capabilities that the endpoint must have, with commas between them."),
    ] = None,
    extra: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="ARGUMENT=VALUE",
            help="An argument of the endpoint's own, text or JSON; it wins over the other options.",
        ),
    ] = None,
    mode: Annotated[
        str, typer.Option(help="strict: exactly this or nothing; tell: say what is not as asked.")
    ] = "strict",
    several_jobs: Annotated[
        bool,
        typer.Option("--several-jobs", help="Let -n become several jobs, each of which costs."),
    ] = False,
    fallbacks: Annotated[
        int,
        typer.Option(
            min=0, help="Most other endpoints to try where one certainly gives no result."
        ),
    ] = 0,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Where the files go.")
    ] = Path(),
    force: Annotated[
        bool, typer.Option("--force", help="Pay anew although the result is known.")
    ] = False,
    spend_limit: SpendLimit = None,
    allow_unknown: AllowUnknown = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="On the simulator: free, with made-up results.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Generate something with any endpoint that can do it; nothing is changed silently.

    Files are named by time, prompt and request id. For example:
    nodetool-fal generate image "a fox" --width 1024 --height 768 --needs lora -o out --simulate
    """
    quiet_logs()
    parsed_needs = check_needs(needs)
    limit = parse_limit(spend_limit)
    with busy("reading the models …"):
        handler = handlers.generate  # imported here, which takes a while
    handler.generate(
        kind,
        request,
        handler.Call(
            model=model,
            needs=parsed_needs,
            extra=extra or [],
            mode=mode,
            several_jobs=several_jobs,
            fallbacks=fallbacks,
            out=out,
            force=force,
            spend_limit=limit,
            allow_unknown=allow_unknown,
            simulate=simulate,
        ),
        as_json=as_json,
    )
