"""``simulate``: the simulator for a person, or for a program in any language."""

from __future__ import annotations

import asyncio
import json
import math
import shlex
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import FAILED, WRONG_USE, fail

if TYPE_CHECKING:
    from nodetool.fal.simulator import Simulator
    from nodetool.fal.simulator.jobs import Job


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
        from nodetool.fal.simulator import Simulator  # needs the extra "simulator"
    except ImportError as error:
        fail(
            f"the simulator is not installed ({error.name} is missing): "
            "pip install 'nodetool-fal[simulator]'",
            WRONG_USE,
        )
    try:
        if not 0 <= port < 65536:
            raise ValueError(f"there is no port {port}, only 0 to 65535")
        simulator = Simulator(
            seed=seed, latency=parse_latency(latency), faults=rules or [], port=port
        )
    except ValueError as error:
        fail(str(error), WRONG_USE)
    try:
        # SIGINT and SIGTERM are how it is meant to end
        with interrupts.cancel_on_signal(simulator.stop):
            asyncio.run(_serve(simulator, env, as_json))
    except OSError as error:
        fail(f"port {port} cannot be opened: {error.strerror}", FAILED)
    finally:
        simulator.close()


def parse_latency(text: str) -> tuple[float, float]:
    """Parse ``2`` or ``0.5-2`` into the minimum and the maximum in seconds.

    Raises:
        ValueError: if the text is neither.
    """
    first, dash, last = text.partition("-")
    try:
        minimum = float(first)
        maximum = float(last) if dash else minimum
    except ValueError:
        minimum = maximum = math.nan
    if not 0 <= minimum <= maximum < math.inf:
        raise ValueError(f"{text!r} is not a latency; write SECONDS or MIN-MAX, such as 0.5-2")
    return minimum, maximum


async def _serve(simulator: Simulator, env: bool, as_json: bool) -> None:
    """Serve until the simulator is stopped; on a terminal print each job that was fetched."""

    def started() -> None:
        _print_usage(simulator, env, as_json)
        if sys.stdout.isatty() and not (env or as_json):
            simulator.on_result(_print_job)

    await simulator.run(started)


def _print_usage(simulator: Simulator, env: bool, as_json: bool) -> None:
    """Print how to use the simulator: as JSON, as ``export`` lines, or for a person."""
    if as_json:
        addresses: dict[str, Any] = {"port": simulator.port, "proxy": simulator.proxy}
        print(json.dumps({**addresses, "env": simulator.env}), flush=True)
        return
    exports = [f"export {name}={shlex.quote(value)}" for name, value in simulator.env.items()]
    if env:
        print("\n".join(exports), end="\n\n", flush=True)
        return
    indented = "\n".join(f"  {line}" for line in exports)
    print(
        f"fal is simulated at {simulator.proxy}; nothing that runs against it costs anything.\n"
        f"In the terminal of a program that uses fal:\n\n{indented}\n\n"
        "The same lines in a script: `nodetool-fal simulate --env`, up to the empty line.\n"
        "Stop it with Ctrl+C.\n",
        flush=True,
    )


def _print_job(job: Job) -> None:
    """Print a job in a line: endpoint, seconds, and the HTTP status of a failure."""
    status = job.outcome.status if job.outcome else 499
    failure = "" if status == 200 else f"  HTTP {status}"
    print(f"{job.endpoint}  {job.seconds:.2f} s{failure}", flush=True)
