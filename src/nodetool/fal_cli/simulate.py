"""``simulate``: fal on this machine, free."""

from __future__ import annotations

from typing import Annotated

import typer

from nodetool.fal_cli.terminal.console import WRONG_USE, fail


def simulate(
    port: Annotated[int, typer.Option(help="Port on this machine; 0 for a free one.")] = 0,
    seed: Annotated[int, typer.Option(help="The same seed gives the same results.")] = 0,
    latency: Annotated[
        str, typer.Option(help="How long a job takes: SECONDS or MIN-MAX.")
    ] = "0.2-1",
    rules: Annotated[
        list[str] | None,
        typer.Option("--fail", metavar="RULE", help="A fault, such as 429=2@submit*3."),
    ] = None,
    env: Annotated[
        bool,
        typer.Option("--env", help="Print export NAME=value lines and an empty line, then serve."),
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one line of JSON with port and environment first.")
    ] = False,
) -> None:
    """Serve everything that fal serves, with made-up results, until it is interrupted.

    Faults: KIND[=VALUE]@STAGE[:ENDPOINT][*COUNT][%PERCENT], for example reset@result or
    slow=2@status:fal-ai/flux*. A wrong rule lists what there is.
    """
    try:
        from nodetool.fal_cli import serve as simulator
    except ImportError as error:
        fail(
            f"the simulator is not installed ({error.name} is missing): "
            "pip install 'nodetool-fal[simulator]'",
            WRONG_USE,
        )
    simulator.serve(
        port=port,
        seed=seed,
        latency=latency,
        rules=rules or [],
        env=env,
        json_output=as_json,
    )
