"""Answers, and how they reach a client: whole, late, in pieces, broken, or not at all."""

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
_PIECES = 16
_JSON = (b"content-type", b"application/json")

Headers = tuple[tuple[bytes, bytes], ...]


class Connection(Protocol):
    """What a fault does to the connection of a client."""

    def reset(self) -> None:
        """End it at once with a reset; nothing more is sent."""

    def finish(self) -> None:
        """Send what is written, then end it."""


@dataclass(frozen=True, slots=True)
class RequestContext:
    """A request as those see it who answer.

    Attributes:
        request: itself.
        parts: of its path.
        base: scheme and host that it came to.
        cdn: scheme and host where its client finds files.
        fault: what goes wrong with it.
    """

    request: Request
    parts: Mapping[str, str]
    base: str
    cdn: str
    fault: Fault | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer.

    Attributes:
        status: HTTP status.
        headers: names in lower case; without the length.
        body: its pieces.
        length: bytes of the body; None sends it in chunks.
        pause: seconds between two pieces.
    """

    status: int = 200
    headers: Headers = field(default=(_JSON,))
    body: Iterable[bytes] = ()
    length: int | None = None
    pause: float = 0.0


def as_json(value: Any, status: int = 200, headers: Headers = ()) -> Response:
    """A JSON value as an answer."""
    return bytes_response(json.dumps(value).encode(), status, (_JSON, *headers))


def bytes_response(data: bytes, status: int = 200, headers: Headers = (_JSON,)) -> Response:
    """Bytes as an answer."""
    return Response(status=status, headers=headers, body=(data,), length=len(data))


def error_response(text: Any, status: int, headers: Headers = (), **more: Any) -> Response:
    """An error as fal words it."""
    return as_json({"detail": text, **more}, status, headers)


def header(name: str, value: str) -> tuple[bytes, bytes]:
    """One header; what does not fit into one is replaced."""
    return name.encode(), value.encode("latin-1", "replace")


async def send_reply(
    reply: Response, send: Send, scope: MutableMapping[str, Any], fault: Fault | None
) -> None:
    """Send an answer as a fault has it.

    Raises:
        httpx.TransportError: what a client would meet, when there is no connection to break
            because it talks to the application directly.
    """
    kind = fault.kind if fault else ""
    if fault is not None and kind == "slow":
        await asyncio.sleep(fault.value or 0.0)
    elif fault is not None and kind == "drip":
        size = max(1, (reply.length or _size(reply)) // _PIECES)
        reply = replace(reply, body=_cut(reply.body, size), pause=fault.value or 0.0)
    elif kind == "malformed":
        data = b"".join(reply.body)
        reply = bytes_response(data[: len(data) // 2] or b"{", 200, reply.headers)
    elif kind in {"reset", "reset-before", "refuse"}:
        _connection(scope, httpx.ReadError("the connection was reset")).reset()
        return
    start = {"type": "http.response.start", "status": reply.status}
    length = () if reply.length is None else ((b"content-length", b"%d" % reply.length),)
    date = (b"date", formatdate(usegmt=True).encode())
    await send({**start, "headers": [date, *reply.headers, *length]})
    if kind == "truncated":
        await _half(reply, send, scope)
        return
    last = b""
    for piece in reply.body:
        if last:
            await send({"type": "http.response.body", "body": last, "more_body": True})
            if reply.pause:
                await asyncio.sleep(reply.pause)
        last = piece
    await send({"type": "http.response.body", "body": last, "more_body": False})


async def _half(reply: Response, send: Send, scope: MutableMapping[str, Any]) -> None:
    """The first half of the body, then the end of the connection."""
    if reply.length is None:
        pieces = list(reply.body)
        pieces = pieces[: len(pieces) // 2]
    else:
        pieces = [next(iter(_cut(reply.body, max(1, reply.length // 2))), b"")]
        pieces[0] = pieces[0][: reply.length - 1]  # never all of it
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    _connection(scope, httpx.RemoteProtocolError("the answer ended early")).finish()


def _connection(scope: MutableMapping[str, Any], otherwise: httpx.TransportError) -> Connection:
    found: Connection | None = scope.get(CONNECTION)
    if found is None:
        raise otherwise
    return found


def _size(reply: Response) -> int:
    return len(b"".join(reply.body)) if isinstance(reply.body, tuple | list) else 0


def _cut(body: Iterable[bytes], size: int) -> Iterator[bytes]:
    """The same bytes in pieces of a size, except at the end of each original piece."""
    for piece in body:
        for start in range(0, len(piece), size):
            yield piece[start : start + size]
