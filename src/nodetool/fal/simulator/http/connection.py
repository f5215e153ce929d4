"""Connections of clients: a proxy's CONNECT, TLS on the same socket, then HTTP by uvicorn.

The proxy and the servers behind it are one: after CONNECT the connection itself continues with TLS
and is handed to uvicorn's protocol, so no byte is copied from one socket to another.
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

from nodetool.fal.simulator import hosts
from nodetool.fal.simulator.faults import Faults
from nodetool.fal.simulator.http.responses import CONNECTION

_MAX_HEAD = 64 * 1024  # bytes of the head of a CONNECT
_CONNECT = re.compile(rb"CONNECT \[?([^:\s\]]+)\]?:\d+ HTTP/1\.[01]\r\n")
_ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
_FORBIDDEN = "This is a simulation of fal: it does not forward to other hosts, such as {host}.\n"
_logger = logging.getLogger(f"{__name__}.uvicorn")
_logger.addHandler(logging.NullHandler())
_logger.propagate = False  # faults break connections on purpose: not worth a log


class HttpConnection(HttpToolsProtocol):
    """uvicorn's protocol of one connection, and the ways in which faults break it."""

    def __init__(self, config: Config, state: ServerState) -> None:
        super().__init__(config, state, {})
        self.logger = self.access_logger = _logger
        self.access_log = False
        self._early: list[bytes] = []

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Start HTTP, with the data that has arrived already."""
        super().connection_made(transport)
        early, self._early = self._early, []
        for data in early:
            self.data_received(data)

    def data_received(self, data: bytes) -> None:
        """Receive data; TLS may deliver the first bytes before it reports that it is ready."""
        if self.transport is None:
            self._early.append(data)
        else:
            super().data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        """End the connection, which may happen before HTTP has started."""
        if self.transport is not None:
            super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Make the connection of a request available to the application."""
        super().on_message_begin()
        scope: Any = self.scope
        scope[CONNECTION] = self

    def reset(self) -> None:
        """End the connection with a reset; nothing more is sent."""
        if self.cycle is not None:
            self.cycle.disconnected = True
        reset(self.transport)

    def finish(self) -> None:
        """Flush what is written, then end the connection."""
        self.transport.close()


class ProxyProtocol(asyncio.Protocol):
    """The protocol of a new connection, until the client requests a tunnel or sends plain HTTP.

    Args:
        make: creates uvicorn's protocol.
        context: of TLS.
        faults: may refuse the connection.
        pending: the connections on which HTTP has not started, to be closed at the end.
    """

    def __init__(
        self,
        make: Callable[[], HttpConnection],
        context: ssl.SSLContext,
        faults: Faults,
        pending: set[ProxyProtocol],
    ) -> None:
        self._make = make
        self._context = context
        self._faults = faults
        self._pending = pending
        self._head = b""
        self._refused = False
        self._task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start waiting for the first request."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._pending.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget a client that left before HTTP started."""
        self._pending.discard(self)

    def close(self) -> list[asyncio.Task[None]]:
        """Abort the connection, and return the tasks that are still running."""
        self._transport.abort()
        if self._task is None:
            return []
        self._task.cancel()
        return [self._task]

    def data_received(self, data: bytes) -> None:
        """Read the head of the first request."""
        if self._refused:  # only now, or the client might miss that the tunnel was established
            reset(self._transport)
            return
        self._head += data
        if not b"CONNECT ".startswith(self._head[:8]) or len(self._head) > _MAX_HEAD:
            self._start_http()
        elif self._head.endswith(b"\r\n\r\n"):
            self._start_tunnel()

    def _start_http(self) -> None:
        connection = self._make()
        self._pending.discard(self)
        self._transport.set_protocol(connection)
        connection.connection_made(self._transport)
        connection.data_received(self._head)

    def _start_tunnel(self) -> None:
        match = _CONNECT.match(self._head)
        host = match[1].decode("latin-1").lower() if match else "an unknown host"
        if host not in hosts.HOSTS:
            body = _FORBIDDEN.format(host=host).encode()
            head = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n"
            self._transport.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            self._transport.close()
            return
        self._refused = self._faults.refuses(hosts.stages(host))
        if self._refused:
            self._transport.write(_ESTABLISHED)
            return
        self._transport.pause_reading()  # until TLS is set up
        self._transport.write(_ESTABLISHED)
        self._task = asyncio.get_running_loop().create_task(self._start_tls())

    async def _start_tls(self) -> None:
        """Start TLS on this connection, then HTTP."""
        connection = self._make()
        loop = asyncio.get_running_loop()
        try:
            secured = await loop.start_tls(
                self._transport, connection, self._context, server_side=True
            )
        except (OSError, ssl.SSLError):  # the client left, or does not trust the authority
            self._transport.abort()
            return
        finally:
            self._pending.discard(self)
        if secured is not None:
            connection.connection_made(secured)


def reset(transport: asyncio.Transport) -> None:
    """Close a connection so that the peer reads a reset instead of an end."""
    sock = transport.get_extra_info("socket")
    if sock is not None and sock.fileno() >= 0:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
