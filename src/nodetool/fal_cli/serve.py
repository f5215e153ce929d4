"""``nodetool-fal simulate``: the simulator for a person, or for a program in any language."""

from __future__ import annotations

import asyncio
import json
import math
import shlex
import sys
from collections.abc import Sequence
from typing import Any

from nodetool.fal.simulator.http.server import Simulator
from nodetool.fal.simulator.jobs import Job
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import FAILED, WRONG_USE, fail


def serve(
    *,
    port: int = 0,
    seed: int = 0,
    latency: str = "0",
    rules: Sequence[str] = (),
    env: bool = False,
    json_output: bool = False,
) -> None:
    """Serve until SIGINT or SIGTERM, which are how it is meant to end.

    Args:
        port: on loopback; 0 for a free one.
        seed: of the results.
        latency: seconds that a job takes, ``SECONDS`` or ``MIN-MAX``.
        rules: faults, as :func:`nodetool.fal.simulator.faults.parse` takes them.
        env: print ``export NAME=value`` lines and an empty line first.
        json_output: print one line of JSON with the environment first.

    Raises:
        typer.Exit: with 2 for a value that cannot be, with 1 when the port cannot be had.
    """
    try:
        if not 0 <= port < 65536:
            raise ValueError(f"there is no port {port}, only 0 to 65535")
        simulator = Simulator(seed=seed, latency=seconds(latency), faults=list(rules), port=port)
    except ValueError as error:
        fail(str(error), WRONG_USE)
    try:
        with interrupts.in_hand(simulator.stop):
            asyncio.run(_serve(simulator, env, json_output))
    except OSError as error:
        fail(f"port {port} cannot be had: {error.strerror}", FAILED)
    finally:
        simulator.close()


def seconds(text: str) -> tuple[float, float]:
    """``2`` or ``0.5-2`` as the least and the most seconds.

    Raises:
        ValueError: one sentence, when the text is neither.
    """
    first, dash, last = text.partition("-")
    try:
        least = float(first)
        most = float(last) if dash else least
    except ValueError:
        least = most = math.nan
    if not 0 <= least <= most < math.inf:
        raise ValueError(f"{text!r} is no latency; write SECONDS or MIN-MAX, such as 0.5-2")
    return least, most


async def _serve(simulator: Simulator, env: bool, json_output: bool) -> None:
    def started() -> None:
        _introduce(simulator, env, json_output)
        if sys.stdout.isatty() and not (env or json_output):
            simulator.on_result(_tell)

    await simulator.run(started)


def _introduce(simulator: Simulator, env: bool, json_output: bool) -> None:
    """How to use it, for whoever started it."""
    if json_output:
        about: dict[str, Any] = {"port": simulator.port, "proxy": simulator.proxy}
        print(json.dumps({**about, "env": simulator.env}), flush=True)
        return
    exports = [f"export {name}={shlex.quote(value)}" for name, value in simulator.env.items()]
    if env:
        print("\n".join(exports), end="\n\n", flush=True)
        return
    shown = "\n".join(f"  {line}" for line in exports)
    print(
        f"fal is simulated at {simulator.proxy}; nothing that runs against it costs anything.\n"
        f"In the terminal of a program that uses fal:\n\n{shown}\n\n"
        "The same lines in a script: `nodetool-fal simulate --env`, up to the empty line.\n"
        "Stop it with Ctrl+C.\n",
        flush=True,
    )


def _tell(job: Job) -> None:
    status = job.outcome.status if job.outcome else 499
    said = "" if status == 200 else f"  HTTP {status}"
    print(f"{job.endpoint}  {job.seconds:.2f} s{said}", flush=True)
