"""fal as an ASGI application: its queue, direct calls, streams, storage and list of requests."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from nodetool.fal.simulator import hosts
from nodetool.fal.simulator.endpoints import Endpoints
from nodetool.fal.simulator.faults import Fault, Faults
from nodetool.fal.simulator.file_store import FileStore
from nodetool.fal.simulator.http import fault_responses, platform, request_history, sse
from nodetool.fal.simulator.http.responses import (
    RequestContext,
    as_json,
    bytes_response,
    error_response,
    header,
    send_response,
)
from nodetool.fal.simulator.http.storage import TOKEN, Storage
from nodetool.fal.simulator.inputs import file_lookup
from nodetool.fal.simulator.jobs import Job, JobStatus, Outcome, RecordedRequest, State
from nodetool.fal.simulator.model_list import ModelList
from nodetool.fal.simulator.validation import malformed

Handler = Callable[[RequestContext], Awaitable[Response]]

_JOB = re.compile(r"/(?P<app>.+)/requests/(?P<id>[^/]+)(?:/(?P<action>status|cancel))?")
_PART = re.compile(r"/files/(?P<name>.+)/multipart/(?P<upload>\w+)/(?P<part>\d{1,6}|complete)")
_PRIVATE = {b"authorization", b"cookie", b"proxy-authorization"}
_ACCESS = "Authentication is required to access this application"
_ABOUT = b"""This is nodetool-fal's simulation of fal.ai. Everything it generates is made up, and free.

Programs reach it through the environment that `nodetool-fal simulate --env` prints, or at this
address: POST /<endpoint id> submits a job.
"""


@dataclass(frozen=True, slots=True)
class Route:
    """A route of the application, matched to a request.

    Attributes:
        kind: as it is recorded.
        stage: as faults call it; empty for requests without faults.
        handler: produces the response.
        parts: variable parts of the path.
        endpoint: id of the endpoint, where the request belongs to one.
        access: required credential: ``key``, ``token`` or empty for none.
    """

    kind: str
    stage: str
    handler: Handler
    parts: Mapping[str, str] = field(default_factory=dict)
    endpoint: str = ""
    access: str = "key"


class App:
    """The application; its attributes are shared with the server that runs it.

    Args:
        seed: decides results and how long jobs take.
        latency: seconds that a job takes, at least and at most.
        faults: rules or faults.
        keys: name -> key that is accepted; None accepts everything in the form of a key.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        latency: tuple[float, float] = (0.0, 0.0),
        faults: Collection[str | Fault] = (),
        keys: Mapping[str, str] | None = None,
    ) -> None:
        self.state = State(seed, latency)
        self.files = FileStore()
        self.endpoints = Endpoints(seed, file_lookup(self.files))
        self.models = ModelList(self.endpoints)
        self.faults = Faults(faults, seed)
        self.keys = keys
        self.on_result: Callable[[Job], None] | None = None
        self._storage = Storage(self.files)
        self._platform = platform.Platform(self.models)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        host = request.headers.get("host", "").partition(":")[0].lower()
        route = self._route(host, request.method, scope["path"])
        fault = self.faults.pick(route.stage, route.endpoint) if route.stage else None
        key = self._key(request)
        self._record(request, host, route, key, fault)
        try:
            response = await self._respond(request, host, route, key, fault)
        except ClientDisconnect:
            return
        await send_response(response, scope, receive, send, fault)

    async def _respond(
        self, request: Request, host: str, route: Route, key: str, fault: Fault | None
    ) -> Response:
        """Check the credential and call the handler, unless a fault responds instead."""
        if fault is not None and not fault.is_processed:
            return fault_responses.answer(fault, route.stage)
        allowed = key == "token" if route.access == "token" else key not in {"", "token"}
        if route.access and not allowed:
            if route.stage in hosts.PLATFORM_STAGES:
                return request_history.problem("authorization_error", _ACCESS, 401)
            return error_response(_ACCESS, 401)
        base = f"{request.scope['scheme']}://{request.headers.get('host', '')}"
        cdn = base if host in hosts.LOCAL else f"https://{hosts.CDN}"
        response = await route.handler(RequestContext(request, route.parts, base, cdn, fault))
        if fault is not None and fault.kind == "http":
            return fault_responses.answer(fault, route.stage)
        return response

    # -- routes -------------------------------------------------------------------------------

    def _route(self, host: str, method: str, path: str) -> Route:
        if host in hosts.QUEUE:
            return self._queue_route(method, path)
        if host in hosts.RUN:
            return self._run_route(method, path)
        if host not in hosts.HOSTS:
            return Route("unknown", "", _foreign_host, access="")
        if method == "GET" and path == "/v1/models/requests/by-endpoint":
            return Route("list", "list", self._list)
        if (route := self._platform_route(method, path)) is not None:
            return route
        if path.startswith(("/files/", "/storage/")):
            return self._storage_route(method, path)
        if host in hosts.LOCAL:
            if method == "GET" and path == "/":
                return Route("unknown", "", _about, access="")
            return self._queue_route(method, path)
        return _UNKNOWN

    def _platform_route(self, method: str, path: str) -> Route | None:
        handlers = self._platform
        routes = {
            ("GET", platform.MODELS): Route("models", "models", handlers.models, access=""),
            ("GET", platform.PRICING): Route("pricing", "pricing", handlers.pricing),
            ("POST", platform.ESTIMATE): Route("pricing", "pricing", handlers.estimate),
            ("GET", platform.OLDER_DOCUMENT): Route(
                "document", "document", handlers.document, access=""
            ),
        }
        return routes.get((method, path))

    def _queue_route(self, method: str, path: str) -> Route:
        match = _JOB.fullmatch(path)
        if match is None:
            app = path.strip("/")
            is_submission = method == "POST" and app
            if not is_submission:
                return _UNKNOWN
            return Route("submit", "submit", self._submit, {"app": app}, app)
        job = self._find(match["app"], match["id"])
        endpoint = job.endpoint if job else match["app"]
        kinds = {("GET", "status"): "status", ("PUT", "cancel"): "cancel", ("GET", None): "result"}
        kind = kinds.get((method, match["action"]))
        if kind is None:
            return _UNKNOWN
        handlers = {"status": self._status, "cancel": self._cancel, "result": self._result}
        return Route(kind, kind, handlers[kind], {"app": match["app"], "id": match["id"]}, endpoint)

    def _run_route(self, method: str, path: str) -> Route:
        app = path.strip("/")
        if not app or method not in {"POST", "GET"}:
            return _UNKNOWN
        base = app.removesuffix("/stream")
        # some endpoints have an id that ends in /stream
        if base != app and base in self.endpoints and app not in self.endpoints:
            return Route("stream", "stream", self._stream, {"app": base}, base)
        return Route("run", "run", self._run, {"app": app}, app)

    def _storage_route(self, method: str, path: str) -> Route:
        storage = self._storage
        fixed = {
            "/storage/auth/token": Route("token", "token", storage.token),
            "/storage/upload/initiate": Route("initiate", "upload", storage.initiate),
            "/files/upload": Route("upload", "upload", storage.upload, access="token"),
            "/files/upload/multipart": Route(
                "multipart", "upload", storage.multipart, access="token"
            ),
        }
        if method == "POST" and path in fixed:
            return fixed[path]
        part = _PART.fullmatch(path)
        if part is not None and method == "PUT" and part["part"] != "complete":
            return Route("part", "part", storage.part, part.groupdict(), access="token")
        if part is not None and method == "POST" and part["part"] == "complete":
            parts = part.groupdict()
            return Route("complete", "upload", storage.complete, parts, access="token")
        folder, _, name = path[1:].partition("/")
        if method == "PUT" and name.startswith("put/") and folder == "storage":
            parts = {"name": name.removeprefix("put/")}
            return Route("put", "upload", storage.put, parts, access="")
        if method in {"GET", "HEAD"} and folder == "files":
            return Route("download", "download", storage.download, {"name": name}, access="")
        return _UNKNOWN

    def _key(self, request: Request) -> str:
        """Return the name of the key of a request: empty for none, ``?`` for a key without a name."""
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        if secret == TOKEN:
            return "token"
        if self.keys is not None:
            return next((name for name, key in self.keys.items() if key == secret), "")
        key_id, colon, key_secret = secret.strip().partition(":")
        return "?" if scheme.lower() == "key" and key_id and colon and key_secret else ""

    def _record(
        self, request: Request, host: str, route: Route, key: str, fault: Fault | None
    ) -> None:
        """Record a request without its credentials."""
        scope = request.scope
        headers = [pair for pair in scope["headers"] if pair[0] not in _PRIVATE]
        self.state.requests.append(
            RecordedRequest(
                kind=route.kind,
                method=request.method,
                host=host,
                path=scope["path"],
                query=scope["query_string"].decode("latin-1"),
                headers={k.decode("latin-1"): v.decode("latin-1") for k, v in headers},
                key=key,
                endpoint=route.endpoint,
                fault=fault.rule if fault else "",
            )
        )

    # -- the queue ----------------------------------------------------------------------------

    def _find(self, app: str, request_id: str) -> Job | None:
        """Return a job, if the URL belongs to its application."""
        job = self.state.jobs.get(request_id)
        if job is None or not f"{job.endpoint}/".startswith(f"{app}/"):
            return None
        return job

    async def _accept(self, context: RequestContext) -> Job | Response:
        """Accept a job, or return an error; its arguments are validated for its result."""
        app = context.parts["app"]
        if app not in self.endpoints:
            return error_response(f"Application '{app}' not found", 404)
        body = await context.request.body()
        try:
            arguments = json.loads(body or b"{}", parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            problem = malformed(str(error), getattr(error, "pos", 0))
            return as_json({"detail": [problem]}, 422)
        job = self.state.accept(app, arguments, len(body), context.cdn)
        job.task = self.endpoints.forward(app, arguments)
        return job

    async def _submit(self, context: RequestContext) -> Response:
        job = await self._accept(context)
        if isinstance(job, Response):
            return job
        # like fal: the URLs name the application only, not the path inside it
        address = f"{context.base}/{hosts.owner_and_alias(job.endpoint)}/requests/{job.id}"
        body = {
            "status": JobStatus.IN_QUEUE,
            "request_id": job.id,
            "response_url": address,
            "status_url": f"{address}/status",
            "cancel_url": f"{address}/cancel",
            "queue_position": job.ahead,
        }
        return as_json(body, 200, _request_id(job))

    async def _status(self, context: RequestContext) -> Response:
        fault = context.fault
        job = self._find(context.parts["app"], context.parts["id"])
        if job is None:
            return fault_responses.not_found()
        job.stuck = fault is not None and fault.kind == "stuck"
        status: str = job.state()
        if fault is not None and fault.kind == "unknown-status":
            status = "ON_HOLD"
        body: dict[str, Any] = {"status": status, "request_id": job.id}
        if status == JobStatus.IN_QUEUE:
            return as_json({**body, "queue_position": job.position()}, 202, _request_id(job))
        logs = context.request.query_params.get("logs", "").lower() in {"true", "1"}
        body["logs"] = job.logs() if logs else None
        if status == JobStatus.COMPLETED:
            body["metrics"] = {"inference_time": job.inference_time()}
            if job.cancelled:
                body |= {"error": "Request was cancelled", "error_type": "client_cancelled"}
        return as_json(body, 200 if status == JobStatus.COMPLETED else 202, _request_id(job))

    async def _result(self, context: RequestContext) -> Response:
        job = self._find(context.parts["app"], context.parts["id"])
        if job is None:
            return fault_responses.not_found()
        if job.state() is not JobStatus.COMPLETED:
            return error_response("Request is still in progress", 400, _request_id(job))
        return self._send_outcome(job)

    async def _cancel(self, context: RequestContext) -> Response:
        job = self._find(context.parts["app"], context.parts["id"])
        if job is None:
            return as_json({"status": fault_responses.NOT_FOUND}, 404)
        if not job.cancel():
            return as_json({"status": "ALREADY_COMPLETED"}, 400, _request_id(job))
        return as_json({"status": "CANCELLATION_REQUESTED"}, 202, _request_id(job))

    def _outcome(self, job: Job) -> Outcome:
        """Return the outcome of a job that has ended, computing it the first time."""
        if job.cancelled:
            return _CANCELLED
        if job.outcome is None:
            if job.task is not None:
                job.outcome = job.task.result()
            else:

                def put(name: str, content_type: str, make: Callable[[], bytes]) -> str:
                    path = self.files.put_maker(f"simulator/{name}", content_type, make)
                    return job.origin + path

                job.outcome = self.endpoints.outcome(job.endpoint, job.arguments, put)
        return job.outcome

    def _send_outcome(self, job: Job) -> Response:
        """Return the outcome of a job as a response, and report its first delivery."""
        outcome = self._outcome(job)
        if not job.reported:
            job.reported = True
            if self.on_result is not None:
                self.on_result(job)
        fields = {name.lower(): value for name, value in (outcome.headers or {}).items()}
        fields.setdefault("content-type", "application/json")
        headers = tuple(header(name, value) for name, value in fields.items())
        return bytes_response(outcome.body, outcome.status, (*headers, *_request_id(job)))

    # -- without the queue --------------------------------------------------------------------

    async def _run(self, context: RequestContext) -> Response:
        job = await self._accept(context)
        if isinstance(job, Response):
            return job
        if job.seconds:
            await asyncio.sleep(job.seconds)
        if job.task is not None:
            await asyncio.wait([job.task])
        job.state()  # records when it ended
        return self._send_outcome(job)

    async def _stream(self, context: RequestContext) -> Response:
        response = await self._run(context)
        return sse.events(response) if response.status_code == 200 else response

    async def _list(self, context: RequestContext) -> Response:
        query = context.request.query_params
        jobs = self.state.jobs.values()
        return request_history.page(jobs, query, query.getlist("expand"), self._outcome)


_CANCELLED = Outcome(
    b'{"detail": "Request was cancelled", "error_type": "client_cancelled"}',
    499,
    {"X-Fal-Error-Type": "client_cancelled"},
)


def _request_id(job: Job) -> tuple[tuple[bytes, bytes], ...]:
    return (header("x-fal-request-id", job.id),)


def _no_constant(name: str) -> Any:
    """Reject NaN and the infinities, which Python's parser would accept."""
    raise ValueError(f"{name} is not JSON")


async def _about(context: RequestContext) -> Response:
    return bytes_response(_ABOUT, 200, ((b"content-type", b"text/plain; charset=utf-8"),))


async def _unknown(context: RequestContext) -> Response:
    return error_response("Not found", 404)


async def _foreign_host(context: RequestContext) -> Response:
    return error_response("This is a simulation of fal: it serves no other host", 403)


_UNKNOWN = Route("unknown", "", _unknown, access="")
