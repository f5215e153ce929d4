"""A second server of fal's queue protocol, which shares no code with the simulator.

It is a process of its own, imports nothing of this project, and parses HTTP with h11, so that what the
simulator and the runtime misunderstand together is noticed here. It misbehaves now and then, as
services do: answers are lost before or after a job was taken, submissions are put off, a job that was
over is waiting again, and its list of requests lags behind.

``python -m tests.helpers.queue_server FOLDER [SEED]`` prints its port, and writes into the folder:

- ``authority.pem``, the certificate that clients must trust
- ``events.jsonl``, a line for each job taken or cancelled and each result given out

It speaks to a client that takes ``http://127.0.0.1:PORT`` as its HTTPS proxy.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import ssl
import struct
import sys
import time
import uuid
import zlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import h11
import trustme

HOSTS = ("queue.fal.run", "fal.run", "api.fal.ai", "rest.fal.ai", "v3.fal.media")
#: seconds that a job takes, at least and at most
LATENCY = (0.05, 0.8)
#: seconds after which a job stands in the list of requests, at least and at most
LIST_LAG = (0.0, 0.6)
#: seconds for which some jobs that are over are told as waiting now and then
RELAPSE = (0.5, 5.0)
#: how often an exchange goes wrong in each way
LOST_BEFORE, LOST_AFTER, PUT_OFF, STATUS_FAILS, RELAPSES = 0.02, 0.03, 0.04, 0.02, 0.1


@dataclass(kw_only=True)
class Job:
    """One job that was taken, and how it will go.

    Attributes:
        over: monotonic time from which it is told as over.
        settled: monotonic time from which that is true, and its result is there.
        listed: monotonic time from which it stands in the list of requests.
        started_at: Unix time.
    """

    request_id: str
    endpoint: str
    arguments: Any
    over: float
    settled: float
    listed: float
    started_at: float
    cancelled: bool = False
    polled: bool = False

    @property
    def is_over(self) -> bool:
        """Return whether there is a result."""
        return time.monotonic() >= self.settled


@dataclass(frozen=True, kw_only=True)
class Response:
    """What is answered; without a status, the connection breaks instead."""

    status: int = 200
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()


BROKEN = Response(status=0)


def png() -> bytes:
    """Return a picture of one pixel."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\x20\x80\xc0")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (chunk(b"IHDR", header), chunk(b"IDAT", pixels), chunk(b"IEND", b""))
    )


class Queue:
    """The jobs of all endpoints, whichever host they are asked for at."""

    def __init__(self, events: Path, seed: int) -> None:
        self._jobs: dict[str, Job] = {}
        self._events = events.open("a", buffering=1, encoding="utf-8")
        self._random = random.Random(seed)

    def _record(self, event: str, job: Job) -> None:
        line = {"event": event, "id": job.request_id, "endpoint": job.endpoint}
        self._events.write(json.dumps({**line, "arguments": job.arguments}) + "\n")

    def _happens(self, chance: float) -> bool:
        return self._random.random() < chance

    def answer(self, host: str, method: str, target: str, body: bytes) -> Response:
        """Return what fal would say."""
        url = urlsplit(target)
        if host == "queue.fal.run":
            return self._queue(method, url.path.strip("/"), body)
        if host == "api.fal.ai" and url.path == "/v1/models/requests/by-endpoint":
            return self._list({name: values[-1] for name, values in parse_qs(url.query).items()})
        if host == "v3.fal.media" and method == "GET":
            return Response(body=png(), headers=(("content-type", "image/png"),))
        return Response(status=404, body={"detail": "Not Found"})

    def _queue(self, method: str, path: str, body: bytes) -> Response:
        endpoint, marker, rest = path.partition("/requests/")
        if not marker:
            return self._submit(endpoint, body) if method == "POST" else Response(status=405)
        request_id, _, action = rest.partition("/")
        job = self._jobs.get(request_id)
        if job is None or "/".join(job.endpoint.split("/")[:2]) != endpoint:
            return Response(status=404, body={"detail": "Request not found"})
        if method == "PUT" and action == "cancel":
            return self._cancel(job)
        if method == "GET" and action == "status":
            return self._status(job)
        if method == "GET" and not action:
            return self._result(job)
        return Response(status=405, body={"detail": "Method Not Allowed"})

    def _submit(self, endpoint: str, body: bytes) -> Response:
        if self._happens(PUT_OFF):
            retry_after = (("retry-after", "0.05"),)
            return Response(status=429, body={"detail": "Too many requests"}, headers=retry_after)
        if self._happens(LOST_BEFORE):
            return BROKEN
        now = time.monotonic()
        over = now + self._random.uniform(*LATENCY)
        relapse = self._random.uniform(*RELAPSE) if self._happens(RELAPSES) else 0.0
        job = Job(
            request_id=str(uuid.uuid4()),
            endpoint=endpoint,
            arguments=json.loads(body),
            over=over,
            settled=over + relapse,
            listed=now + self._random.uniform(*LIST_LAG),
            started_at=time.time(),
        )
        self._jobs[job.request_id] = job
        self._record("taken", job)
        if self._happens(LOST_AFTER):
            return BROKEN
        base = (
            f"https://queue.fal.run/{'/'.join(endpoint.split('/')[:2])}/requests/{job.request_id}"
        )
        urls = {
            "response_url": base,
            "status_url": f"{base}/status",
            "cancel_url": f"{base}/cancel",
        }
        return Response(body={"request_id": job.request_id, "status": "IN_QUEUE", **urls})

    def _status(self, job: Job) -> Response:
        if self._happens(STATUS_FAILS):
            return self._random.choice(
                (BROKEN, Response(status=502, body={"detail": "Bad gateway"}))
            )
        response = {"request_id": job.request_id, "logs": []}
        if job.cancelled or job.is_over:
            return Response(body={**response, "status": "COMPLETED"})
        relapsing = time.monotonic() >= job.over
        if relapsing and self._happens(0.5):
            return Response(body={**response, "status": "COMPLETED"})
        if relapsing or not job.polled:
            job.polled = True
            return Response(body={**response, "status": "IN_QUEUE", "queue_position": 1})
        return Response(body={**response, "status": "IN_PROGRESS"})

    def _result(self, job: Job) -> Response:
        if job.cancelled:
            return Response(
                status=400,
                body={"detail": "Request was cancelled", "error_type": "client_cancelled"},
                headers=(("x-fal-error-type", "client_cancelled"),),
            )
        if not job.is_over:
            return Response(status=400, body={"detail": "Request is still in progress"})
        self._record("result", job)
        picture = {
            "url": f"https://v3.fal.media/files/{job.request_id}.png",
            "content_type": "image/png",
            "width": 1,
            "height": 1,
        }
        if job.endpoint == "fal-ai/clarity-upscaler":
            return Response(body={"image": picture, "seed": 1, "timings": {}})
        prompt = job.arguments.get("prompt", "")
        rest = {"timings": {}, "seed": 1, "has_nsfw_concepts": [False], "prompt": prompt}
        return Response(body={"images": [picture], **rest})

    def _cancel(self, job: Job) -> Response:
        if job.is_over or job.cancelled:
            return Response(status=400, body={"status": "ALREADY_COMPLETED"})
        job.cancelled = True
        self._record("cancelled", job)
        return Response(status=202, body={"status": "CANCELLATION_REQUESTED"})

    def _list(self, query: dict[str, str]) -> Response:
        since = datetime.fromisoformat(query["start"]).timestamp() if "start" in query else 0.0
        now = time.monotonic()
        matches = [
            {
                "endpoint_id": job.endpoint,
                "request_id": job.request_id,
                "json_input": job.arguments,
                "started_at": datetime.fromtimestamp(job.started_at).astimezone().isoformat(),
                "status_code": 200,
            }
            for job in reversed(self._jobs.values())
            if job.endpoint == query.get("endpoint_id")
            and job.listed <= now
            and job.started_at >= since
        ]
        start, limit = int(query.get("cursor", 0)), int(query.get("limit", 50))
        has_more = start + limit < len(matches)
        return Response(
            body={
                "items": matches[start : start + limit],
                "next_cursor": str(start + limit) if has_more else None,
                "has_more": has_more,
            }
        )


async def read_message(
    connection: h11.Connection, reader: asyncio.StreamReader
) -> tuple[h11.Request, bytes] | None:
    """Return the next request and its body; None when the client has hung up."""
    request, body = None, b""
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(65536))
        elif isinstance(event, h11.Request):
            request = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage):
            assert request is not None
            return request, body
        else:
            return None


async def serve_connection(
    queue: Queue,
    context: ssl.SSLContext,
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> None:
    """Be a proxy to the host that the client names, then this host itself."""
    try:
        line = (await reader.readuntil(b"\r\n\r\n")).split(b" ", 2)
        host = line[1].decode("ascii").partition(":")[0]
        if line[0] != b"CONNECT" or host not in HOSTS:
            writer.write(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        await writer.start_tls(context)
        connection = h11.Connection(h11.SERVER)
        while (message := await read_message(connection, reader)) is not None:
            request, body = message
            response = queue.answer(host, request.method.decode(), request.target.decode(), body)
            if not response.status:
                writer.transport.abort()
                return
            content = (
                response.body
                if isinstance(response.body, bytes)
                else json.dumps(response.body).encode()
            )
            headers = [("content-length", str(len(content))), *response.headers]
            if not isinstance(response.body, bytes):
                headers.append(("content-type", "application/json"))
            head = h11.Response(status_code=response.status, headers=headers)
            for event in (head, h11.Data(data=content), h11.EndOfMessage()):
                writer.write(connection.send(event) or b"")
            await writer.drain()
            if connection.our_state is not h11.DONE:
                return
            connection.start_next_cycle()
    except (OSError, ssl.SSLError, asyncio.IncompleteReadError, h11.RemoteProtocolError):
        return  # the client was killed, as it should be
    finally:
        with contextlib.suppress(OSError, ssl.SSLError):
            writer.close()


async def main(folder: Path, seed: int) -> None:
    """Serve until the process is ended."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*HOSTS).configure_cert(context)
    queue = Queue(folder / "events.jsonl", seed)
    server = await asyncio.start_server(
        lambda reader, writer: serve_connection(queue, context, reader, writer), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0))
