"""``serve``: every endpoint for programs that speak OpenAI's HTTP API.

The signature only: what the command does is in ``run``, because that imports NodeTool.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from nodetool.fal_cli.run import AllowUnknown, SpendLimit, parse_limit
from nodetool.fal_cli.terminal.console import WRONG_USE, busy, fail

_MIB = 1024**2


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 for a free one.")] = 8000,
    token_env: Annotated[
        str | None,
        typer.Option(
            "--token-env",
            metavar="NAME",
            help="Environment variable with the token that clients send as their API key.",
        ),
    ] = None,
    mode: Annotated[
        str,
        typer.Option(help="strict: exactly this or nothing; tell: send the nearest, and log it."),
    ] = "strict",
    folder: Annotated[
        Path | None, typer.Option(metavar="DIR", help="For files of results; otherwise the cache.")
    ] = None,
    max_body: Annotated[
        int, typer.Option(min=1, metavar="MIB", help="Size of the largest request.")
    ] = 64,
    max_requests: Annotated[
        int, typer.Option(min=1, help="Most requests at once that generate something.")
    ] = 256,
    spend_limit: SpendLimit = None,
    allow_unknown: AllowUnknown = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="On the simulator: free, with made-up results.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one line of JSON with the address first.")
    ] = False,
) -> None:
    """Serve images, speech, transcripts and videos to any client of OpenAI's API.

    Models are named by fal's ids. Only this machine can call, unless there is a token. For example:
    nodetool-fal serve --simulate, and OPENAI_BASE_URL=http://127.0.0.1:8000/v1 for the client
    """
    limit = parse_limit(spend_limit)
    try:
        import python_multipart  # noqa: F401
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError as error:
        fail(
            f"the server is not installed ({error.name} is missing): "
            "pip install 'nodetool-fal[serve]'",
            WRONG_USE,
        )
    with busy("reading the models …"):
        from nodetool.fal_cli.server import run  # takes a while
    run.serve(
        run.Call(
            host=host,
            port=port,
            token_env=token_env,
            mode=mode,
            folder=folder,
            max_body=max_body * _MIB,
            max_requests=max_requests,
            spend_limit=limit,
            allow_unknown=allow_unknown,
            simulate=simulate,
            as_json=as_json,
        )
    )
