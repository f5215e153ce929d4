"""Responses, and how they reach a client: whole, late, in chunks, broken, or not at all."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from typing import Any, Protocol

import httpx
from starlette.requests import Request
from starlette.types import Send

from nodetool.fal.simulator.faults import Fault

#: key of the ASGI scope under which a server leaves its connection
CONNECTION = "nodetool.fal.simulator.connection"
_DRIP_CHUNKS = 16
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response.

    Attributes:
        status: HTTP status.
        headers: names in lower case; without the content length.
        body: its chunks.
        length: bytes of the body; None uses chunked transfer encoding.
        pause: seconds between two chunks.
    """

    status: int = 200
    headers: Headers = field(default=(_JSON,))
    body: Iterable[bytes] = ()
    length: int | None = None
    pause: float = 0.0


def as_json(value: Any, status: int = 200, headers: Headers = ()) -> Response:
    """Return a response with a JSON value."""
    return bytes_response(json.dumps(value).encode(), status, (_JSON, *headers))


def bytes_response(data: bytes, status: int = 200, headers: Headers = (_JSON,)) -> Response:
    """Return a response with bytes."""
    return Response(status=status, headers=headers, body=(data,), length=len(data))


def error_response(text: Any, status: int, headers: Headers = (), **more: Any) -> Response:
    """Return an error in fal's format; ``more`` adds properties to the body."""
    return as_json({"detail": text, **more}, status, headers)


def header(name: str, value: str) -> tuple[bytes, bytes]:
    """Encode one header; characters outside Latin-1 are replaced."""
    return name.encode(), value.encode("latin-1", "replace")


async def send_response(
    response: Response, send: Send, scope: MutableMapping[str, Any], fault: Fault | None
) -> None:
    """Send a response, broken by a fault if there is one.

    Raises:
        httpx.TransportError: the error that a client would see, if there is no connection to break
            because the client calls the application directly.
    """
    kind = fault.kind if fault else ""
    if fault is not None and kind == "slow":
        await asyncio.sleep(fault.value or 0.0)
    elif fault is not None and kind == "drip":
        size = max(1, (response.length or _size(response)) // _DRIP_CHUNKS)
        response = replace(response, body=_split(response.body, size), pause=fault.value or 0.0)
    elif kind == "malformed":
        data = b"".join(response.body)
        response = bytes_response(data[: len(data) // 2] or b"{", 200, response.headers)
    elif kind in {"reset", "reset-before", "refuse"}:
        _connection(scope, httpx.ReadError("the connection was reset")).reset()
        return
    start = {"type": "http.response.start", "status": response.status}
    length = () if response.length is None else ((b"content-length", b"%d" % response.length),)
    date = (b"date", formatdate(usegmt=True).encode())
    await send({**start, "headers": [date, *response.headers, *length]})
    if kind == "truncated":
        await _send_half(response, send, scope)
        return
    last = b""
    for chunk in response.body:
        if last:
            await send({"type": "http.response.body", "body": last, "more_body": True})
            if response.pause:
                await asyncio.sleep(response.pause)
        last = chunk
    await send({"type": "http.response.body", "body": last, "more_body": False})


async def _send_half(response: Response, send: Send, scope: MutableMapping[str, Any]) -> None:
    """Send the first half of the body, then end the connection."""
    if response.length is None:
        chunks = list(response.body)
        chunks = chunks[: len(chunks) // 2]
    else:
        chunks = [next(iter(_split(response.body, max(1, response.length // 2))), b"")]
        chunks[0] = chunks[0][: response.length - 1]  # never all of it
    for chunk in chunks:
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    _connection(scope, httpx.RemoteProtocolError("the answer ended early")).finish()


def _connection(scope: MutableMapping[str, Any], otherwise: httpx.TransportError) -> Connection:
    """Return the connection of a request; without one raise ``otherwise``."""
    connection: Connection | None = scope.get(CONNECTION)
    if connection is None:
        raise otherwise
    return connection


def _size(response: Response) -> int:
    """Return the bytes of a body of unknown length; 0 for one that can be read only once."""
    return len(b"".join(response.body)) if isinstance(response.body, tuple | list) else 0


def _split(body: Iterable[bytes], size: int) -> Iterator[bytes]:
    """Yield the same bytes in chunks of a size; the last part of each original chunk is smaller."""
    for chunk in body:
        for start in range(0, len(chunk), size):
            yield chunk[start : start + size]
