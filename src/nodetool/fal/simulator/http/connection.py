"""Connections of clients: a proxy's CONNECT, TLS on the same socket, then HTTP by uvicorn.

The proxy and what it leads to are one: after CONNECT the connection itself goes on with TLS and
is handed to uvicorn's protocol, so no byte is copied from one socket to another.
"""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import ssl
import struct
from collections.abc import Callable
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from nodetool.fal.simulator.faults import Faults
from nodetool.fal.simulator.http import hosts
from nodetool.fal.simulator.http.responses import CONNECTION

_LONGEST = 64 * 1024  # bytes of the head of a CONNECT
_CONNECT = re.compile(rb"CONNECT \[?([^:\s\]]+)\]?:\d+ HTTP/1\.[01]\r\n")
_OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"
_SEALED = "This is a simulation of fal: it leads nowhere else, so not to {host}.\n"
_quiet = logging.getLogger(f"{__name__}.uvicorn")
_quiet.addHandler(logging.NullHandler())
_quiet.propagate = False  # what faults do on purpose is no news


class HttpConnection(HttpToolsProtocol):
    """uvicorn's side of one connection, with what faults do to it."""

    def __init__(self, config: Config, state: ServerState) -> None:
        super().__init__(config, state, {})
        self.logger = self.access_logger = _quiet
        self.access_log = False
        self._early: list[bytes] = []

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """HTTP begins."""
        super().connection_made(transport)
        early, self._early = self._early, []
        for data in early:
            self.data_received(data)

    def data_received(self, data: bytes) -> None:
        """A piece of a request; TLS may deliver the first before it says that it is ready."""
        if self.transport is None:
            self._early.append(data)
        else:
            super().data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """The end, which may come before HTTP has begun."""
        if self.transport is not None:
            super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Lets the application find the connection of a request."""
        super().on_message_begin()
        scope: Any = self.scope
        scope[CONNECTION] = self

    def reset(self) -> None:
        """End the connection with a reset; nothing more is sent."""
        if self.cycle is not None:
            self.cycle.disconnected = True
        reset(self.transport)

    def finish(self) -> None:
        """Send what is written, then end the connection."""
        self.transport.close()


class ProxyProtocol(asyncio.Protocol):
    """A new connection, until it says whether it wants a tunnel or plain HTTP.

    Args:
        make: makes uvicorn's side.
        context: of TLS.
        faults: may refuse the connection.
        opened: the doors where HTTP has not begun, to be closed at the end.
    """

    def __init__(
        self,
        make: Callable[[], HttpConnection],
        context: ssl.SSLContext,
        faults: Faults,
        opened: set[ProxyProtocol],
    ) -> None:
        self._make = make
        self._context = context
        self._faults = faults
        self._opened = opened
        self._head = b""
        self._refused = False
        self._task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody is there."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._opened.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """They left without a word."""
        self._opened.discard(self)

    def close(self) -> list[asyncio.Task[None]]:
        """Let nobody in any more; returns what is still going on."""
        self._transport.abort()
        if self._task is None:
            return []
        self._task.cancel()
        return [self._task]

    def data_received(self, data: bytes) -> None:
        """The first words."""
        if self._refused:  # only now, or they might miss that the tunnel was open
            reset(self._transport)
            return
        self._head += data
        if not b"CONNECT ".startswith(self._head[:8]) or len(self._head) > _LONGEST:
            self._plain()
        elif self._head.endswith(b"\r\n\r\n"):
            self._tunnel()

    def _plain(self) -> None:
        connection = self._make()
        self._opened.discard(self)
        self._transport.set_protocol(connection)
        connection.connection_made(self._transport)
        connection.data_received(self._head)

    def _tunnel(self) -> None:
        asked = _CONNECT.match(self._head)
        host = asked[1].decode("latin-1").lower() if asked else "nowhere"
        if host not in hosts.HOSTS:
            body = _SEALED.format(host=host).encode()
            head = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n"
            self._transport.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            self._transport.close()
            return
        self._refused = self._faults.refuses(hosts.stages(host))
        if self._refused:
            self._transport.write(_OPEN)
            return
        self._transport.pause_reading()  # until TLS listens
        self._transport.write(_OPEN)
        self._task = asyncio.get_running_loop().create_task(self._secure())

    async def _secure(self) -> None:
        """TLS on this connection, then HTTP."""
        connection = self._make()
        loop = asyncio.get_running_loop()
        try:
            secured = await loop.start_tls(
                self._transport, connection, self._context, server_side=True
            )
        except (OSError, ssl.SSLError):  # they left, or do not trust the authority
            self._transport.abort()
            return
        finally:
            self._opened.discard(self)
        if secured is not None:
            connection.connection_made(secured)


def reset(transport: asyncio.Transport) -> None:
    """Close a connection so that the other side reads a reset instead of an end."""
    found = transport.get_extra_info("socket")
    if found is not None and found.fileno() >= 0:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
