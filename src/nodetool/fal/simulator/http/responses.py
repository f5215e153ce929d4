"""Responses, and how they reach a client: whole, late, in chunks, broken, or not at all."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any, Protocol

import httpx
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from nodetool.fal.simulator.faults import Fault

#: key of the ASGI scope under which a server leaves its connection
CONNECTION = "nodetool.fal.simulator.connection"
_DRIP_CHUNKS = 16
_BODILESS = {204, 304}
_JSON = (b"content-type", b"application/json")

Headers = tuple[tuple[bytes, bytes], ...]


class Connection(Protocol):
    """The connection of a client, as far as faults need it."""

    def reset(self) -> None:
        """End it at once with a reset; nothing more is sent."""

    def finish(self) -> None:
        """Flush what is written, then end it."""


@dataclass(frozen=True, slots=True)
class RequestContext:
    """A request, and what its handler needs to know.

    Attributes:
        request: the request itself.
        parts: variable parts of its path.
        base: scheme and host that it was sent to.
        cdn: scheme and host of the URLs of files for its client.
        fault: the fault to inject, if any.
    """

    request: Request
    parts: Mapping[str, str]
    base: str
    cdn: str
    fault: Fault | None


def as_json(value: Any, status: int = 200, headers: Headers = ()) -> Response:
    """Return a response with a JSON value; its escapes keep what is not Unicode."""
    return bytes_response(json.dumps(value).encode(), status, (_JSON, *headers))


def bytes_response(data: bytes, status: int = 200, headers: Headers = (_JSON,)) -> Response:
    """Return a response with bytes; ``headers`` have names in lower case and no content length."""
    response = Response(b"" if status in _BODILESS else data, status)
    response.raw_headers.extend(headers)
    return response


def error_response(text: Any, status: int, headers: Headers = (), **more: Any) -> Response:
    """Return an error in fal's format; ``more`` adds properties to the body."""
    return as_json({"detail": text, **more}, status, headers)


def header(name: str, value: str) -> tuple[bytes, bytes]:
    """Encode one header; characters outside Latin-1 are replaced."""
    return name.encode(), value.encode("latin-1", "replace")


async def send_response(
    response: Response, scope: Scope, receive: Receive, send: Send, fault: Fault | None
) -> None:
    """Send a response, broken by a fault if there is one.

    Raises:
        httpx.TransportError: the error that a client would see, if there is no connection to break
            because the client calls the application directly.
    """
    kind = fault.kind if fault else ""
    seconds = fault.value or 0.0 if fault else 0.0
    if kind in {"reset", "reset-before", "refuse"}:
        _connection(scope, httpx.ReadError("the connection was reset")).reset()
        return
    if kind == "slow":
        await asyncio.sleep(seconds)
    send = _dated(send)
    if kind not in {"drip", "malformed", "truncated"}:
        await response(scope, receive, send)
        return
    start, body = await _collect(response, scope, receive)
    if kind == "malformed":
        broken = body[: len(body) // 2] or b"{"
        headers = tuple(pair for pair in start["headers"] if pair[0] != b"content-length")
        await bytes_response(broken, 200, headers)(scope, receive, send)
        return
    await send(start)
    if kind == "truncated":
        await send(
            {"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True}
        )
        _connection(scope, httpx.RemoteProtocolError("the answer ended early")).finish()
        return
    for chunk in _split(body, max(1, len(body) // _DRIP_CHUNKS)):
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await asyncio.sleep(seconds)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _dated(send: Send) -> Send:
    """Return a sender that adds the date, which uvicorn only does under a server of its own."""

    async def send_dated(message: Message) -> None:
        if message["type"] == "http.response.start":
            date = (b"date", formatdate(usegmt=True).encode())
            message = {**message, "headers": [date, *message["headers"]]}
        await send(message)

    return send_dated


async def _collect(response: Response, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
    """Return the start message of a response, and its whole body."""
    messages: list[Message] = []

    async def collect(message: Message) -> None:
        messages.append(message)

    await response(scope, receive, collect)
    return messages[0], b"".join(message.get("body", b"") for message in messages[1:])


def _connection(scope: Scope, otherwise: httpx.TransportError) -> Connection:
    """Return the connection of a request; without one raise ``otherwise``."""
    connection: Connection | None = scope.get(CONNECTION)
    if connection is None:
        raise otherwise
    return connection


def _split(body: bytes, size: int) -> Iterator[bytes]:
    """Yield bytes in chunks of a size; the last one may be smaller."""
    for start in range(0, len(body), size):
        yield body[start : start + size]
