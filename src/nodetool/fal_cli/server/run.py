"""Run the server until a signal ends it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import uvicorn

from nodetool.dsl.errors import DSLError
from nodetool.dsl.simulation import forbid_simulation, simulated
from nodetool.fal.errors import FalError
from nodetool.fal.jobs.spending import SpendLimit
from nodetool.fal.models.file_cache import cache_folder
from nodetool.fal.planner.plan import Mode
from nodetool.fal.server.app import create_app
from nodetool.fal.server.options import ServerOptions
from nodetool.fal_cli.terminal import interrupts
from nodetool.fal_cli.terminal.console import FAILED, WRONG_USE, fail, print_err

#: seconds that requests may take to end once the server is to stop
_GRACE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How a server is run, as the command line says it.

    Attributes:
        host, port: to listen on.
        token_env: name of the variable with the token; None for none.
        mode: ``strict`` or ``tell``.
        folder: for the files of results; None for one in the cache.
        max_body: bytes.
        max_requests: at once.
        spend_limit: in US dollars, of all requests together; None for that of the environment.
        allow_unknown: whether jobs of unknown price may be sent under it.
        simulate: whether a simulator takes the place of fal.
        as_json: whether the address is printed as JSON.
    """

    host: str
    port: int
    token_env: str | None
    mode: str
    folder: Path | None
    max_body: int
    max_requests: int
    spend_limit: Decimal | None
    allow_unknown: bool
    simulate: bool
    as_json: bool


class _Server(uvicorn.Server):
    """A server that leaves signals to the command line, and says when it listens.

    Args:
        config: of uvicorn.
        as_json: whether the address is printed as JSON.
    """

    def __init__(self, config: uvicorn.Config, as_json: bool) -> None:
        super().__init__(config)
        self._as_json = as_json

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Handle no signals: the command line does."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to listen, and print the address."""
        await super().startup(sockets)
        if not self.started:
            return
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        url = f"http://{shown}:{port}/v1"
        if self._as_json:
            print(json.dumps({"url": url, "port": port}), flush=True)
        else:
            print_err(f"serving at {url}; Ctrl+C ends it")


def serve(call: Call) -> None:
    """Serve until a signal ends it.

    Raises:
        typer.Exit: with 1 if it cannot listen, with 2 for wrong use.
    """
    try:
        server = _Server(_config(call), call.as_json)
        with interrupts.cancel_on_signal(lambda: setattr(server, "should_exit", True)):
            asyncio.run(_run(server, call.simulate))
    except (FalError, DSLError) as error:
        fail(str(error), WRONG_USE)
    except SystemExit:  # how uvicorn says that it cannot listen; the log has the reason
        fail(f"{call.host}:{call.port} cannot be listened on", FAILED)


async def _run(server: _Server, simulate: bool) -> None:
    if simulate:
        async with simulated():
            await server.serve()
        return
    with forbid_simulation():
        await server.serve()


def _config(call: Call) -> uvicorn.Config:
    """Return the configuration.

    Raises:
        ServerOptionError: other machines could spend without a token.
    """
    limit = None
    if call.spend_limit is not None and not call.simulate:
        ledger = f"serve/{secrets.token_hex(8)}"
        limit = SpendLimit(amount=call.spend_limit, allow_unknown=call.allow_unknown, ledger=ledger)
    options = ServerOptions(
        folder=(call.folder or cache_folder() / "serve").expanduser().resolve(),
        host=call.host,
        port=call.port,
        token=_token(call.token_env),
        mode=_mode(call.mode),
        limit=limit,
        max_body=call.max_body,
        max_requests=call.max_requests,
    )
    return uvicorn.Config(
        create_app(options),
        host=options.host,
        port=options.port,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACE,
    )


def _token(name: str | None) -> str:
    if name is None:
        return ""
    token = os.environ.get(name, "").strip()
    if not token:
        fail(f"--token-env {name}: this environment variable has no value", WRONG_USE)
    return token


def _mode(text: str) -> Mode:
    try:
        return Mode(text)
    except ValueError:
        fail(f"--mode is strict or tell, not {text[:40]!r}", WRONG_USE)
