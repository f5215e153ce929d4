"""The network side of fal for tests: its queue and its file storage, over real TLS on loopback.

A client reaches it by nothing but its environment (:attr:`FalServer.env`): fal's host names go
through the proxy that the server also is, and its certificate is signed by a throw-away authority.
So ``fal_client`` runs as it is, in this process or in another one::

    with FalServer() as server:
        server.answer("fal-ai/flux/dev", {"images": [{"url": server.put("a.png", png())}]})
        subprocess.run([...], env={**os.environ, **server.env})
        assert server.submitted("fal-ai/flux/dev") == [{"prompt": "a fox"}]

``python -m tests.fal_server [answers.json]`` does the same for a person or another program: it
prints one line of JSON with the port, the authority's file and the environment, and serves until
its input ends. The file maps endpoint ids to results; other endpoints give their arguments back.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import ssl
import sys
import tempfile
import threading
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

#: the hosts that the proxy leads to the server; it refuses all others
HOSTS = ("queue.fal.run", "fal.run", "rest.fal.ai", "v3.fal.media")
KEY = "test-id:test-secret-0123456789"
_TOKEN = "upload-token"
_PRIVATE = {"authorization", "x-fal-runner-hint"}


@dataclass(frozen=True, slots=True)
class Answer:
    """How an endpoint behaves.

    Attributes:
        body: the result; None gives the arguments back.
        status: HTTP status of the result.
        headers: more headers of the answer.
        at_submit: whether ``body`` and ``status`` answer the submission already (a refusal).
        queued: how often the job is told to wait in the queue.
        running: how often it is told to be in progress; None for ever, until it is cancelled.
        raw: bytes to send instead of ``body``.
    """

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    at_submit: bool = False
    queued: int = 1
    running: int | None = 1
    raw: bytes | None = None

    def response(self, arguments: Any) -> Response:
        """The answer as HTTP."""
        if self.raw is not None:
            return Response(self.raw, self.status, self.headers, "application/json")
        body = arguments if self.body is None and self.status == 200 else self.body
        return JSONResponse(body, self.status, self.headers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One request that arrived.

    Attributes:
        kind: submit, status, result, cancel, token, upload, part, complete, file or unknown.
        endpoint: id of the endpoint for the queue, else empty.
        key: which of the server's keys was used; empty without one, ``?`` for an unknown one.
        headers: lower-case names; credentials are left out.
        data: the JSON of a submission, the bytes of an upload.
    """

    kind: str
    method: str
    host: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    key: str = ""
    endpoint: str = ""
    data: Any = None


@dataclass(slots=True)
class Job:
    """A submitted request."""

    endpoint: str
    arguments: Any
    answer: Answer
    polls: int = 0
    cancelled: bool = False

    def state(self) -> str:
        """Where it is in the queue, by how often somebody asked."""
        if self.cancelled:
            return "COMPLETED"
        if self.polls <= self.answer.queued:
            return "IN_QUEUE"
        if self.answer.running is None or self.polls <= self.answer.queued + self.answer.running:
            return "IN_PROGRESS"
        return "COMPLETED"


class FalServer:
    """A running server: give it answers and files, read what arrived.

    Attributes:
        keys: name -> key that is accepted; a test that tells keys apart adds more.
        default: the answer of endpoints that have none; None refuses them with 404.
        port: of the TLS server.
        proxy: address of the proxy that leads fal's hosts to it.
        authority: file with the certificate of the throw-away authority.
        env: the environment that a client needs.
        requests: everything that arrived, in order.
        files: name -> content and media type of what it serves.
        jobs: request id -> job.
    """

    def __init__(self, *, default: Answer | None = None) -> None:
        self.keys = {"main": KEY}
        self.default = default
        self.answers: dict[str, Answer] = {}
        self.requests: list[Recorded] = []
        self.files: dict[str, tuple[bytes, str]] = {}
        self.jobs: dict[str, Job] = {}
        self.port = 0
        self.proxy = ""
        self._folder = tempfile.TemporaryDirectory(prefix="fal-server-")
        self.authority = Path(self._folder.name, "authority.pem")
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._parts: dict[str, dict[int, bytes]] = {}
        self._tunnels: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._failure: BaseException | None = None

    # -- what tests say to it ----------------------------------------------------------------

    def answer(self, endpoint: str, body: Any = None, **more: Any) -> None:
        """Say what an endpoint gives; ``more`` are attributes of :class:`Answer`."""
        self.answers[endpoint] = Answer(body, **more)

    def refuse(self, endpoint: str, status: int, detail: Any, **headers: str) -> None:
        """Let an endpoint refuse each submission, as fal words it."""
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[endpoint] = Answer({"detail": detail}, status, told, at_submit=True)

    def put(self, name: str, data: bytes, content_type: str = "application/octet-stream") -> str:
        """Serve a file; returns its address."""
        self.files[name] = (data, content_type)
        return f"https://v3.fal.media/files/{name}"

    def of(self, kind: str) -> list[Recorded]:
        """What arrived of one kind."""
        return [request for request in list(self.requests) if request.kind == kind]

    def submitted(self, endpoint: str) -> list[Any]:
        """The arguments of each submission to an endpoint."""
        return [request.data for request in self.of("submit") if request.endpoint == endpoint]

    async def arrival(self, kind: str, count: int = 1) -> None:
        """Wait until requests of a kind have arrived."""
        async with asyncio.timeout(30):
            while len(self.of(kind)) < count:
                await asyncio.sleep(0.01)

    def reset(self) -> None:
        """Forget what was said and what arrived."""
        for kept in (self.answers, self.requests, self.files, self.jobs, self._parts):
            kept.clear()
        self.keys = {"main": KEY}

    @property
    def env(self) -> dict[str, str]:
        """What a client's environment must say; credentials are not in it."""
        local = "localhost,127.0.0.1"
        return {
            "SSL_CERT_FILE": str(self.authority),
            **dict.fromkeys(("HTTPS_PROXY", "https_proxy"), self.proxy),
            **dict.fromkeys(("NO_PROXY", "no_proxy"), local),
            **dict.fromkeys(("ALL_PROXY", "all_proxy"), ""),
        }

    # -- life --------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(30)
        if self._failure is not None:
            raise self._failure
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.should_exit = True
        self._thread.join(30)
        self._folder.cleanup()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as failure:
            self._failure = failure
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.authority)
        certificate = Path(self._folder.name, "server.pem")
        authority.issue_cert(
            "localhost", "127.0.0.1", *HOSTS
        ).private_key_and_cert_chain_pem.write_to_path(certificate)
        config = uvicorn.Config(
            self._app(),
            host="127.0.0.1",
            port=0,
            ssl_certfile=certificate,
            log_config=None,
            log_level="critical",
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        serving = asyncio.create_task(self._server.serve())
        while not self._server.started and not serving.done():
            await asyncio.sleep(0.005)
        self.port = self._server.servers[0].sockets[0].getsockname()[1]
        proxy = await asyncio.start_server(self._tunnel, "127.0.0.1", 0)
        self.proxy = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
        self._ready.set()
        await serving
        proxy.close()
        for writer in self._tunnels.values():
            writer.transport.abort()
        await asyncio.gather(*self._tunnels)

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One CONNECT of a client: its bytes go to the TLS server and back, unread."""
        head = await reader.readuntil(b"\r\n\r\n")
        asked = re.match(rb"CONNECT ([^:\s]+):\d+ ", head)
        if asked is None or asked[1].decode() not in (*HOSTS, "localhost", "127.0.0.1"):
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            writer.close()
            return
        task = asyncio.current_task()
        assert task is not None
        self._tunnels[task] = writer
        there, back = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_pump(reader, back), _pump(there, writer))
        for end in (back, writer):
            with contextlib.suppress(ConnectionError):
                await end.wait_closed()
        del self._tunnels[task]

    # -- what fal says -----------------------------------------------------------------------

    def _app(self) -> Starlette:
        job = "/{endpoint:path}/requests/{request_id}"
        return Starlette(
            routes=[
                Route("/storage/auth/token", self._token, methods=["POST"]),
                Route("/storage/upload/initiate", self._initiate, methods=["POST"]),
                Route("/storage/put/{name}", self._put, methods=["PUT"]),
                Route("/files/upload", self._upload, methods=["POST"]),
                Route("/files/upload/multipart", self._multipart, methods=["POST"]),
                Route(
                    "/files/{name:path}/multipart/{upload}/complete",
                    self._complete,
                    methods=["POST"],
                ),
                Route(
                    "/files/{name:path}/multipart/{upload}/{part:int}", self._part, methods=["PUT"]
                ),
                Route("/files/{name:path}", self._file, methods=["GET"]),
                Route(f"{job}/status", self._status, methods=["GET"]),
                Route(f"{job}/cancel", self._cancel, methods=["PUT"]),
                Route(job, self._result, methods=["GET"]),
                Route("/{endpoint:path}", self._submit, methods=["POST"]),
                Route("/{path:path}", self._unknown, methods=["GET", "PUT", "DELETE"]),
            ]
        )

    def _record(self, request: Request, kind: str, **more: Any) -> Recorded:
        """Note a request; its credentials only by the name of the key."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        known = {value: name for name, value in self.keys.items()} | {_TOKEN: "token"}
        recorded = Recorded(
            kind=kind,
            method=request.method,
            host=request.url.hostname or "",
            path=request.url.path,
            query=dict(request.query_params),
            headers={k: v for k, v in request.headers.items() if k not in _PRIVATE},
            key=known.get(secret, "?") if scheme else "",
            **more,
        )
        self.requests.append(recorded)
        return recorded

    async def _submit(self, request: Request) -> Response:
        endpoint = request.path_params["endpoint"]
        try:
            arguments = json.loads(await request.body())
        except ValueError:
            return JSONResponse({"detail": "the body is not JSON"}, 422)
        if self._record(request, "submit", endpoint=endpoint, data=arguments).key in {"", "?"}:
            return _UNAUTHORIZED
        answer = self.answers.get(endpoint, self.default)
        if answer is None:
            return JSONResponse({"detail": f"Application '{endpoint}' not found"}, 404)
        if answer.at_submit:
            return answer.response(arguments)
        request_id = str(uuid.uuid4())
        self.jobs[request_id] = Job(endpoint, arguments, answer)
        # like fal: the addresses name the application only, not the path inside it
        app = "/".join(endpoint.split("/")[:2])
        address = f"{request.base_url}{app}/requests/{request_id}"
        return JSONResponse(
            {
                "status": "IN_QUEUE",
                "queue_position": 0,
                "request_id": request_id,
                "response_url": address,
                "status_url": f"{address}/status",
                "cancel_url": f"{address}/cancel",
            }
        )

    def _job(self, request: Request, kind: str) -> Job | Response:
        """The job that a request is about, or why it may not know."""
        job = self.jobs.get(request.path_params["request_id"])
        endpoint = job.endpoint if job else ""
        if self._record(request, kind, endpoint=endpoint).key in {"", "?"}:
            return _UNAUTHORIZED
        return job or JSONResponse({"detail": "Request not found", "status": "NOT_FOUND"}, 404)

    async def _status(self, request: Request) -> Response:
        job = self._job(request, "status")
        if isinstance(job, Response):
            return job
        job.polls += 1
        state = job.state()
        told: dict[str, Any] = {"status": state, "request_id": request.path_params["request_id"]}
        if state == "IN_QUEUE":
            told["queue_position"] = job.answer.queued - job.polls
        else:
            told["logs"] = None
        if state == "COMPLETED":
            told["metrics"] = {"inference_time": 0.5}
        return JSONResponse(told, 200 if state == "COMPLETED" else 202)

    async def _result(self, request: Request) -> Response:
        job = self._job(request, "result")
        if isinstance(job, Response):
            return job
        if job.state() != "COMPLETED":
            return JSONResponse({"detail": "Request is still in progress"}, 400)
        if job.cancelled:
            gone = {"detail": "Request was cancelled", "error_type": "client_cancelled"}
            return JSONResponse(gone, 499, {"X-Fal-Error-Type": "client_cancelled"})
        return job.answer.response(job.arguments)

    async def _cancel(self, request: Request) -> Response:
        job = self._job(request, "cancel")
        if isinstance(job, Response):
            return job
        if job.state() == "COMPLETED":
            return JSONResponse({"status": "ALREADY_COMPLETED"}, 400)
        job.cancelled = True
        return JSONResponse({"status": "CANCELLATION_REQUESTED"}, 202)

    async def _token(self, request: Request) -> Response:
        if self._record(request, "token").key in {"", "?"}:
            return _UNAUTHORIZED
        expires = datetime.now(UTC) + timedelta(hours=1)
        return JSONResponse(
            {
                "token": _TOKEN,
                "token_type": "Bearer",
                "base_url": "https://v3.fal.media",
                "expires_at": expires.isoformat(),
            }
        )

    def _store(self, name: str, data: bytes, content_type: str) -> str:
        return self.put(f"up/{uuid.uuid4().hex[:8]}-{name}", data, content_type)

    async def _upload(self, request: Request) -> Response:
        data = await request.body()
        recorded = self._record(request, "upload", data=data)
        if recorded.key != "token":
            return _UNAUTHORIZED
        name = request.headers.get("x-fal-file-name", "file")
        stored = self._store(name, data, request.headers.get("content-type", ""))
        return JSONResponse({"access_url": stored})

    async def _multipart(self, request: Request) -> Response:
        if self._record(request, "multipart").key != "token":
            return _UNAUTHORIZED
        name = request.headers.get("x-fal-file-name", "file")
        upload = uuid.uuid4().hex
        self._parts[upload] = {}
        stored = self._store(name, b"", request.headers.get("content-type", ""))
        return JSONResponse({"access_url": stored, "uploadId": upload})

    async def _part(self, request: Request) -> Response:
        data = await request.body()
        self._record(request, "part", data=data)
        number = request.path_params["part"]
        self._parts[request.path_params["upload"]][number] = data
        return Response(status_code=200, headers={"etag": f'"{number}"'})

    async def _complete(self, request: Request) -> Response:
        told = await request.json()
        self._record(request, "complete", data=told)
        parts = self._parts.pop(request.path_params["upload"])
        name = request.path_params["name"]
        data = b"".join(parts[part["partNumber"]] for part in sorted(told["parts"], key=_number))
        self.files[name] = (data, self.files[name][1])
        return JSONResponse({})

    async def _initiate(self, request: Request) -> Response:
        told = await request.json()
        if self._record(request, "initiate", data=told).key in {"", "?"}:
            return _UNAUTHORIZED
        stored = self._store(told["file_name"], b"", told["content_type"])
        name = stored.rpartition("/")[2]
        put = f"{request.base_url}storage/put/{name}"
        return JSONResponse({"upload_url": put, "file_url": stored})

    async def _put(self, request: Request) -> Response:
        data = await request.body()
        self._record(request, "upload", data=data)
        name = f"up/{request.path_params['name']}"
        self.files[name] = (data, request.headers.get("content-type", ""))
        return Response(status_code=200)

    async def _file(self, request: Request) -> Response:
        self._record(request, "file")
        found = self.files.get(request.path_params["name"])
        return Response(found[0], 200, None, found[1]) if found else Response(status_code=404)

    async def _unknown(self, request: Request) -> Response:
        self._record(request, "unknown")
        return JSONResponse({"detail": "Not found"}, 404)


_UNAUTHORIZED = JSONResponse(
    {"detail": "Authentication is required to access this application"}, 401
)


def _number(part: Mapping[str, Any]) -> int:
    return int(part["partNumber"])


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Bytes from one end of a tunnel to the other, until one side hangs up."""
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    with contextlib.suppress(ConnectionError, RuntimeError):
        writer.close()


def main(arguments: list[str]) -> None:
    """Serve until the input ends."""
    with FalServer(default=Answer()) as server:
        for path in arguments:
            told = json.loads(Path(path).read_text("utf-8"))
            server.answers.update({endpoint: Answer(body) for endpoint, body in told.items()})
        about = {"port": server.port, "authority": str(server.authority), "env": server.env}
        print(json.dumps({**about, "key": KEY}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1:])
