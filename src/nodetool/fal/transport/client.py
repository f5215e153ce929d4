"""fal's own client with its unsafe parts replaced: no request that costs money is sent twice.

``fal_client`` retries a submission whose response was lost, which may bill twice, and ignores
``Retry-After``. :class:`GuardedClient` sends every request exactly once and leaves it to the caller
(:mod:`nodetool.fal.jobs.runner`) what to retry. Keys, hosts, proxies, backup hosts and file storage
are those of ``fal_client``.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
from fal_client import AsyncClient, AsyncRequestHandle
from fal_client import client as fal

from nodetool.fal.errors import FalError, InvalidKeyError, MissingKeyError
from nodetool.fal.journal.job import account_of
from nodetool.fal.redaction import redact, redact_all, remember
from nodetool.fal.settings import KEY_NAMES, environment_key
from nodetool.fal.transport.fal_client_parts import (
    add_priority_header,
    backup_host,
    raise_for_status,
)
from nodetool.fal.transport.pool import PooledTransport, checked_environment

#: most bytes of a JSON response, so that no response can exhaust the memory
MAX_RESPONSE_BYTES = 256 * 1024**2
#: most seconds that a response may take in all, even if bytes keep coming
RESPONSE_TIMEOUT = 600.0
#: seconds for which an unused client keeps its connections open
IDLE_TTL = 2.0
#: where fal lists the requests of an account
PLATFORM_URL = "https://api.fal.ai/v1"

_REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")
_ENCODED = {"content-encoding", "content-length", "transfer-encoding"}
_POLL_TIMEOUT = httpx.Timeout(60.0, connect=30.0)


class InvalidResponseError(FalError):
    """A response is not JSON, or not the JSON that it should be."""


#: the errors of one request to fal
TRANSPORT_ERRORS = (httpx.HTTPError, fal.FalClientHTTPError, InvalidResponseError)


def sanitized(error: BaseException) -> Exception:
    """Return a copy of one of :data:`TRANSPORT_ERRORS` without request, cause or any credential.

    A response may repeat the request, and so may a proxy's error page.
    """
    if isinstance(error, fal.FalClientHTTPError):
        headers = {redact(k): redact(v) for k, v in error.response.headers.items()}
        body = redact(error.response.text).encode("utf-8", "replace")
        message = redact_all(error.message)
        kind = redact(str(error.error_type)) if error.error_type else None
        # the copy is decoded text in UTF-8; headers may have any bytes
        raw_headers = [
            (k.encode("utf-8", "replace"), v.encode("utf-8", "replace"))
            for k, v in headers.items()
            if k not in {*_ENCODED, "content-type"}
        ]
        response = httpx.Response(error.status_code, headers=raw_headers, content=body)
        return fal.FalClientHTTPError(message, error.status_code, headers, response, kind)
    if isinstance(error, httpx.RequestError):
        return type(error)(redact(str(error)))
    if isinstance(error, httpx.HTTPError):
        return httpx.RequestError(redact(str(error)))
    return InvalidResponseError(redact(str(error)))


async def find_key(context: Any) -> str:
    """Return the key for fal: from NodeTool's secrets, else the environment, under either name.

    Raises:
        MissingKeyError: there is none.
        InvalidKeyError: it has a character that is not allowed in a header, often a copying mistake.
    """
    for name in KEY_NAMES:
        value = await context.get_secret(name) if context is not None else None
        key = str(value or environment_key(name)).strip()
        if key:
            remember(key)
            problem = _key_problem(name, key)
            if problem is None:
                return key
            value = key = ""  # so that no variable of a traceback shows it
            raise problem
    raise MissingKeyError


def _key_problem(name: str, key: str) -> InvalidKeyError | None:
    """Return the error for a key with a character that is not allowed in a header, or None."""
    for position, character in enumerate(key, 1):
        if not "!" <= character <= "~":
            return InvalidKeyError(name, position, character)
    return None


async def _noop() -> None:
    """Do nothing before a submission is sent."""


def _before_post(
    before_send: Callable[[], Awaitable[None]],
) -> Callable[[str, Mapping[str, Any]], Any]:
    """Return a trace hook of httpcore that awaits ``before_send`` before a POST is written.

    Other methods do not count: a connection through a proxy is set up by a CONNECT request.
    """

    async def trace(event: str, info: Mapping[str, Any]) -> None:
        sends = event.endswith("send_request_headers.started")
        if sends and getattr(info.get("request"), "method", b"POST") == b"POST":
            await before_send()

    return trace


class GuardedClient(AsyncClient):
    """An ``fal_client.AsyncClient`` that sends each request to the queue exactly once."""

    #: seconds by which the clock of this machine was ahead of fal's at the last response
    clock_ahead: float = 0.0
    _opened: httpx.AsyncClient | None = None

    @fal.async_cached_property(asyncio.Lock)  # type: ignore[attr-defined]
    async def _client(self) -> httpx.AsyncClient:
        """Create the HTTP client as ``fal_client`` does, but with :class:`PooledTransport`.

        Raises:
            InvalidKeyError: the key has a character that is not allowed in a header.
            SettingError: an environment variable prevents connections.
        """
        problem = _key_problem("this client", await self._remembered_key())
        if problem is not None:
            raise problem
        headers = {"User-Agent": fal.USER_AGENT}
        with checked_environment():
            self._opened = httpx.AsyncClient(
                transport=PooledTransport(),
                headers={**headers, "Authorization": (await self._auth).header_value},
                timeout=self.default_timeout,
            )
        return self._opened

    async def check_environment(self) -> None:
        """Raise unless connections can be made.

        Raises:
            SettingError: an environment variable prevents them.
            InvalidKeyError: the key has a character that is not allowed in a header.
        """
        await self._client

    async def _remembered_key(self) -> str:
        """Return the key, and redact it everywhere from here on."""
        auth = await self._auth
        remember(auth.token)
        return auth.token

    async def account(self, host: str) -> str:
        """Return a digest of this key at a host, which does not give away the key."""
        return account_of(await self._remembered_key(), host)

    async def submit_once(
        self,
        endpoint_id: str,
        arguments: Mapping[str, Any],
        *,
        priority: str = "",
        before_send: Callable[[], Awaitable[None]] = _noop,
    ) -> AsyncRequestHandle:
        """Submit a job; the request is never repeated, whatever happens.

        Args:
            endpoint_id: fal's id.
            arguments: JSON.
            priority: ``normal`` or ``low``; empty for fal's default.
            before_send: awaited right before the first byte of the submission leaves this machine:
                if it was not called, fal cannot have the job.

        Raises:
            httpx.HTTPError: there was no complete response.
            fal_client.client.FalClientHTTPError: the response is an error.
            InvalidResponseError: the response has no request id.
        """
        headers: dict[str, str] = {}
        if priority:
            add_priority_header(priority, headers)  # type: ignore[arg-type]  # checked there
        response = await self._send(
            "POST",
            fal.QUEUE_URL_FORMAT + endpoint_id,
            json=dict(arguments),
            headers=headers,
            extensions={"trace": _before_post(before_send)},
        )
        payload = _json(response)
        request_id = payload.get("request_id") if isinstance(payload, dict) else None
        if not isinstance(request_id, str) or not _REQUEST_ID.fullmatch(request_id):
            raise InvalidResponseError("it has no request id")
        return await self.handle(endpoint_id, request_id, payload)

    async def handle(
        self, endpoint_id: str, request_id: str, urls: Mapping[str, Any]
    ) -> AsyncRequestHandle:
        """Return a handle for a job; URLs that are not fal's are ignored, so the key is not leaked."""
        client = await self._client
        handle = AsyncRequestHandle.from_request_id(client, endpoint_id, request_id)
        return AsyncRequestHandle(
            request_id=request_id,
            response_url=_trusted_url(urls.get("response_url"), handle.response_url),
            status_url=_trusted_url(urls.get("status_url"), handle.status_url),
            cancel_url=_trusted_url(urls.get("cancel_url"), handle.cancel_url),
            client=client,
        )

    async def get_once(self, url: str, query: Mapping[str, str] | None = None) -> Any:
        """Return the JSON at a URL of fal.

        Raises:
            httpx.HTTPError: there was no complete response.
            fal_client.client.FalClientHTTPError: the response is an error.
            InvalidResponseError: the response is not JSON.
        """
        return _json(await self._send("GET", url, params=query, timeout=_POLL_TIMEOUT))

    async def get_result(self, url: str) -> Any:
        """Return the result of a job.

        Raises:
            httpx.HTTPError: there was no complete response.
            fal_client.client.FalClientHTTPError: the response is an error, or says that the job
                has not finished.
            InvalidResponseError: the response is not JSON.
        """
        response = await self._send("GET", url, timeout=_POLL_TIMEOUT)
        if response.status_code == 202:
            message = "the job is still in progress"
            raise fal.FalClientHTTPError(message, 202, dict(response.headers), response=response)
        return _json(response)

    async def cancel_once(self, handle: AsyncRequestHandle) -> bool:
        """Ask fal to cancel a job; return whether it will: False if the job has already ended.

        Raises:
            httpx.HTTPError: there was no response.
            fal_client.client.FalClientHTTPError: the response is another error.
        """
        try:
            await self._send("PUT", handle.cancel_url, timeout=_POLL_TIMEOUT)
        except fal.FalClientHTTPError as error:
            if error.status_code in {400, 404}:
                return False
            raise
        return True

    async def _send(self, method: str, url: str, **options: Any) -> httpx.Response:
        """Send a request once and return its complete, successful response.

        Size and time of the response are limited. Errors show nothing of the request.

        Raises:
            httpx.HTTPError, FalClientHTTPError, InvalidResponseError: see :data:`TRANSPORT_ERRORS`.
        """
        try:
            return await self._exchange(method, url, options)
        except TRANSPORT_ERRORS as error:
            failure = sanitized(error)
        raise failure

    async def _exchange(self, method: str, url: str, options: Mapping[str, Any]) -> httpx.Response:
        client = await self._client
        try:
            request = client.build_request(method, url, **options)
        except httpx.InvalidURL as error:
            raise httpx.LocalProtocolError(f"{error}") from None
        try:
            async with asyncio.timeout(RESPONSE_TIMEOUT):
                streamed = await client.send(request, stream=True)
                self.clock_ahead = _clock_ahead(streamed.headers, self.clock_ahead)
                try:
                    response = await _read(streamed)
                finally:
                    await streamed.aclose()
        except TimeoutError:
            raise httpx.ReadTimeout("the answer takes too long", request=request) from None
        except (httpx.InvalidURL, ValueError):  # httpx parses the redirect that it does not follow
            raise httpx.RemoteProtocolError("the answer redirects to no address") from None
        raise_for_status(response)
        return response

    async def upload_token(self) -> fal.CDNToken:
        """Return a token for uploads, requested from fal if there is none that is valid.

        It gives access for a while as the key does, so it is redacted everywhere from here on.
        """
        token = await (await self.token_manager()).get_token()
        remember(token.token)
        return token

    async def token_manager(self) -> fal.AsyncCDNTokenManager:
        """Return fal-client's source of tokens for uploads."""
        return await self._token_manager

    def open_cdn(self) -> contextlib.AbstractAsyncContextManager[httpx.AsyncClient]:
        """Return a client for fal's CDN, to be entered; it sends no key."""
        return self._cdn_client()

    async def close(self) -> None:
        """Close all connections; there are none before the first request."""
        if self._opened is not None:
            await self._opened.aclose()


async def _read(response: httpx.Response) -> httpx.Response:
    """Read a streamed response into memory.

    Raises:
        InvalidResponseError: it is larger than :data:`MAX_RESPONSE_BYTES`.
    """
    chunks = []
    size = 0
    async for chunk in response.aiter_bytes():
        size += len(chunk)
        if size > MAX_RESPONSE_BYTES:
            raise InvalidResponseError(f"it is larger than {MAX_RESPONSE_BYTES >> 20} MiB")
        chunks.append(chunk)
    return with_content(response, b"".join(chunks))


def with_content(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return a streamed response with its content, already decoded, and without the key."""
    headers = [
        (k, v) for k, v in response.headers.raw if k.lower().decode("latin-1") not in _ENCODED
    ]
    request = httpx.Request(response.request.method, response.request.url)
    return httpx.Response(response.status_code, headers=headers, content=content, request=request)


def _clock_ahead(headers: Mapping[str, str], default: float) -> float:
    """Return by how many seconds our clock is ahead of a response's date, or ``default``."""
    try:
        return time.time() - parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return default


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except (ValueError, RecursionError):
        raise InvalidResponseError("it is not JSON") from None


def _trusted_url(url: Any, default: str) -> str:
    """Return a URL from a response if it is of fal's queue: every request to it carries the key."""
    if not isinstance(url, str) or len(url) > 2000:
        return default
    try:
        parsed, queue = urlsplit(str(httpx.URL(url))), urlsplit(fal.QUEUE_URL_FORMAT)
        trusted = {queue.netloc, backup_host(queue.netloc)}
    except (httpx.InvalidURL, ValueError):
        return default
    return url if parsed.scheme == "https" and parsed.netloc in trusted else default


# -- one client for all jobs of a loop -------------------------------------------------------------


class _SharedClient:
    """A client, the number of its users, and the task that closes it when it is idle."""

    def __init__(self, clients: dict[str, _SharedClient], name: str, client: GuardedClient) -> None:
        self.client = client
        self.users = 0
        self.released = asyncio.Event()
        self.closer = asyncio.create_task(_close_when_idle(clients, name, self))


_shared: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, _SharedClient]] = (
    weakref.WeakKeyDictionary()
)


@contextlib.asynccontextmanager
async def open_client(context: Any) -> AsyncIterator[GuardedClient]:
    """Yield the client with the key of this run.

    Runs in one event loop share it and its connections: opening one takes longer than a request. It
    is closed :data:`IDLE_TTL` seconds after its last use, or with the loop.

    Raises:
        MissingKeyError: there is no key.
        InvalidKeyError: the key cannot be one.
    """
    shared = await _share(context)
    shared.users += 1
    try:
        yield shared.client
    finally:  # nothing is awaited here: a result that was consumed must reach the caller
        shared.users -= 1
        shared.released.set()


async def _share(context: Any) -> _SharedClient:
    """Return the client with the key of a run."""
    key = await find_key(context)
    clients = _shared.setdefault(asyncio.get_running_loop(), {})
    name = account_of(key, "")  # no variable of a traceback shows the key
    shared = clients.get(name)
    if shared is None:
        shared = clients[name] = _SharedClient(clients, name, GuardedClient(key=key))
    return shared


async def close_idle() -> None:
    """Close the unused clients of this loop now, instead of after :data:`IDLE_TTL` seconds."""
    clients = _shared.get(asyncio.get_running_loop(), {})
    closers = [shared.closer for shared in clients.values() if shared.users == 0]
    for closer in closers:
        closer.cancel()
    await asyncio.gather(*closers, return_exceptions=True)


async def _close_when_idle(
    clients: dict[str, _SharedClient], name: str, shared: _SharedClient
) -> None:
    """Close a client once it is idle, or when the loop ends and cancels this; not while it is used."""
    try:
        idle = False
        while not idle:
            await shared.released.wait()
            shared.released.clear()
            await asyncio.sleep(IDLE_TTL)
            idle = not shared.users and not shared.released.is_set()
    finally:
        if clients.get(name) is shared:
            del clients[name]
        while shared.users:  # they may still ask fal to cancel their jobs
            shared.released.clear()
            await shared.released.wait()
        await shared.client.close()
