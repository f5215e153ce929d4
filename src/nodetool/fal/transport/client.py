"""fal's own client, with what it does unsafely done otherwise: nothing that costs is sent twice.

``fal_client`` repeats a submission whose reply was lost, which may bill twice, and ignores
``Retry-After``. :class:`GuardedClient` sends every request exactly once and leaves it to the caller
(:mod:`nodetool.fal.jobs.runner`) what to repeat. Keys, hosts, proxies, backup hosts and file storage
stay those of ``fal_client``.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
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
from fal_client._headers import add_priority_header

from nodetool.fal.errors import InvalidKeyError, MissingKeyError
from nodetool.fal.journal import journal as journals
from nodetool.fal.redaction import redact, redact_all, remember
from nodetool.fal.settings import KEY_NAMES
from nodetool.fal.transport.pool import PooledTransport, checked_environment

#: most bytes of an answer in JSON: whatever comes, memory stays
MAX_RESPONSE_BYTES = 256 * 1024**2
#: seconds that an answer may take, however many bytes come in between
RESPONSE_TIMEOUT = 600.0
#: seconds that a client nobody uses keeps its connections open
IDLE_TTL = 2.0
#: where fal lists the requests of an account
PLATFORM_URL = "https://api.fal.ai/v1"

_REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")
_ENCODED = {"content-encoding", "content-length", "transfer-encoding"}
_POLL_TIMEOUT = httpx.Timeout(60.0, connect=30.0)


class InvalidResponseError(Exception):
    """An answer is no JSON, or not the JSON that it should be."""


#: what can be wrong with one exchange with fal
TRANSPORT_ERRORS = (httpx.HTTPError, fal.FalClientHTTPError, InvalidResponseError)


def sanitized(error: BaseException) -> Exception:
    """Return one of :data:`TRANSPORT_ERRORS` anew: without a request, what led to it, or any credential.

    An answer may repeat the request, and so may a page of a proxy.
    """
    if isinstance(error, fal.FalClientHTTPError):
        headers = {redact(k): redact(v) for k, v in error.response.headers.items()}
        body = redact(error.response.text).encode("utf-8", "replace")
        told = redact_all(error.message)
        kind = redact(str(error.error_type)) if error.error_type else None
        # the new one is text, in UTF-8 and whole; headers may have any bytes
        kept = [
            (k.encode("utf-8", "replace"), v.encode("utf-8", "replace"))
            for k, v in headers.items()
            if k not in {*_ENCODED, "content-type"}
        ]
        answer = httpx.Response(error.status_code, headers=kept, content=body)
        return fal.FalClientHTTPError(told, error.status_code, headers, answer, kind)
    if isinstance(error, httpx.RequestError):
        return type(error)(redact(str(error)))
    if isinstance(error, httpx.HTTPError):
        return httpx.RequestError(redact(str(error)))
    return InvalidResponseError(redact(str(error)))


async def find_key(context: Any) -> str:
    """The key for fal: NodeTool's secrets first, then the environment, under either name.

    Raises:
        MissingKeyError: when there is none.
        UnusableKeyError: when it has a character that no header can carry, as copying brings along.
    """
    for name in KEY_NAMES:
        value = await context.get_secret(name) if context is not None else None
        key = str(value or os.environ.get(name) or "").strip()
        if key:
            remember(key)
            problem = _unusable(name, key)
            if problem is None:
                return key
            value = key = ""  # nor does it stand among the variables of a traceback
            raise problem
    raise MissingKeyError


def _unusable(name: str, key: str) -> InvalidKeyError | None:
    """What is wrong with a key that no header can carry."""
    for place, character in enumerate(key, 1):
        if not "!" <= character <= "~":
            return InvalidKeyError(name, place, character)
    return None


async def _nothing() -> None:
    """Nobody wants to know when a submission leaves."""


def _before_post(leaving: Callable[[], Awaitable[None]]) -> Callable[[str, Mapping[str, Any]], Any]:
    """A trace hook of httpcore; connections are set up by requests of their own before it."""

    async def trace(event: str, about: Mapping[str, Any]) -> None:
        sends = event.endswith("send_request_headers.started")
        if sends and getattr(about.get("request"), "method", b"POST") == b"POST":
            await leaving()

    return trace


class GuardedClient(AsyncClient):
    """``fal_client.AsyncClient`` whose calls to the queue are sent exactly once."""

    #: seconds by which the clock of this machine was ahead of fal's at the last answer
    clock_ahead: float = 0.0
    _opened: httpx.AsyncClient | None = None

    @fal.async_cached_property(asyncio.Lock)  # type: ignore[attr-defined]
    async def _client(self) -> httpx.AsyncClient:
        """As ``fal_client`` makes it, but for the pools.

        Raises:
            UnusableKeyError: no header can carry the key.
            SettingError: the environment lets no connection be made.
        """
        problem = _unusable("this client", await self._remembered())
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
        """Make sure that connections can be made.

        Raises:
            SettingError: the environment does not let them.
            UnusableKeyError: no header can carry the key.
        """
        await self._client

    async def _remembered(self) -> str:
        """The key, which is shown nowhere from here on."""
        auth = await self._auth
        remember(auth.token)
        return auth.token

    async def account(self, host: str) -> str:
        """What tells the account at a host apart, without giving away the key."""
        return journals.account_of(await self._remembered(), host)

    async def submit_once(
        self,
        endpoint_id: str,
        arguments: Mapping[str, Any],
        *,
        priority: str = "",
        leaving: Callable[[], Awaitable[None]] = _nothing,
    ) -> AsyncRequestHandle:
        """Submit a job; never repeated, whatever happens.

        Args:
            leaving: awaited right before the first byte of the submission leaves this machine:
                when it was not called, fal cannot have seen the job.

        Raises:
            httpx.HTTPError: there was no complete answer.
            fal_client.client.FalClientHTTPError: the answer is an error.
            MalformedAnswer: the answer does not name the job.
        """
        headers: dict[str, str] = {}
        if priority:
            add_priority_header(priority, headers)  # type: ignore[arg-type]  # checked there
        answer = await self._send(
            "POST",
            fal.QUEUE_URL_FORMAT + endpoint_id,
            json=dict(arguments),
            headers=headers,
            extensions={"trace": _before_post(leaving)},
        )
        told = _json(answer)
        request_id = told.get("request_id") if isinstance(told, dict) else None
        if not isinstance(request_id, str) or not _REQUEST_ID.fullmatch(request_id):
            raise InvalidResponseError("it names no request id")
        return await self.handle(endpoint_id, request_id, told)

    async def handle(
        self, endpoint_id: str, request_id: str, told: Mapping[str, Any]
    ) -> AsyncRequestHandle:
        """A handle for a job; addresses that are not fal's are not used, so the key stays there."""
        client = await self._client
        handle = AsyncRequestHandle.from_request_id(client, endpoint_id, request_id)
        return AsyncRequestHandle(
            request_id=request_id,
            response_url=_trusted_url(told.get("response_url"), handle.response_url),
            status_url=_trusted_url(told.get("status_url"), handle.status_url),
            cancel_url=_trusted_url(told.get("cancel_url"), handle.cancel_url),
            client=client,
        )

    async def get_once(self, url: str, query: Mapping[str, str] | None = None) -> Any:
        """The JSON at an address of fal.

        Raises:
            httpx.HTTPError: there was no complete answer.
            fal_client.client.FalClientHTTPError: the answer is an error.
            MalformedAnswer: the answer is no JSON.
        """
        return _json(await self._send("GET", url, params=query, timeout=_POLL_TIMEOUT))

    async def get_result(self, url: str) -> Any:
        """Return the result of a job.

        Raises:
            httpx.HTTPError: there was no complete answer.
            fal_client.client.FalClientHTTPError: the answer is an error, or that the job goes on.
            MalformedAnswer: the answer is no JSON.
        """
        answer = await self._send("GET", url, timeout=_POLL_TIMEOUT)
        if answer.status_code == 202:
            told = "the job is still in progress"
            raise fal.FalClientHTTPError(told, 202, dict(answer.headers), response=answer)
        return _json(answer)

    async def cancel_once(self, handle: AsyncRequestHandle) -> bool:
        """Ask fal to cancel a job; whether it will: False when the job is over already.

        Raises:
            httpx.HTTPError: there was no answer.
            fal_client.client.FalClientHTTPError: the answer is another error.
        """
        try:
            await self._send("PUT", handle.cancel_url, timeout=_POLL_TIMEOUT)
        except fal.FalClientHTTPError as error:
            if error.status_code in {400, 404}:
                return False
            raise
        return True

    async def _send(self, method: str, url: str, **how: Any) -> httpx.Response:
        """Send a request once; its answer is a good one, whole, of a size and in a time that can be.

        What is raised shows nothing of the request.
        """
        try:
            return await self._exchange(method, url, how)
        except TRANSPORT_ERRORS as error:
            failure = sanitized(error)
        raise failure

    async def _exchange(self, method: str, url: str, how: Mapping[str, Any]) -> httpx.Response:
        client = await self._client
        try:
            request = client.build_request(method, url, **how)
        except httpx.InvalidURL as error:
            raise httpx.LocalProtocolError(f"{error}") from None
        try:
            async with asyncio.timeout(RESPONSE_TIMEOUT):
                streamed = await client.send(request, stream=True)
                self.clock_ahead = _clock_ahead(streamed.headers, self.clock_ahead)
                try:
                    answer = await _read(streamed)
                finally:
                    await streamed.aclose()
        except TimeoutError:
            raise httpx.ReadTimeout("the answer takes too long", request=request) from None
        except (httpx.InvalidURL, ValueError):  # httpx reads the redirect that it does not follow
            raise httpx.RemoteProtocolError("the answer leads to no address") from None
        fal._raise_for_status(answer)
        return answer

    async def close(self) -> None:
        """Close all connections; there are none before the first request."""
        if self._opened is not None:
            await self._opened.aclose()


async def _read(answer: httpx.Response) -> httpx.Response:
    """A streamed answer in memory, as much as an answer may have."""
    parts = []
    size = 0
    async for part in answer.aiter_bytes():
        size += len(part)
        if size > MAX_RESPONSE_BYTES:
            raise InvalidResponseError(f"it is larger than {MAX_RESPONSE_BYTES >> 20} MiB")
        parts.append(part)
    return read_limited(answer, b"".join(parts))


def read_limited(answer: httpx.Response, content: bytes) -> httpx.Response:
    """Return a streamed answer with its content, which is decoded already, and without the key."""
    kept = [(k, v) for k, v in answer.headers.raw if k.lower().decode("latin-1") not in _ENCODED]
    asked = httpx.Request(answer.request.method, answer.request.url)
    return httpx.Response(answer.status_code, headers=kept, content=content, request=asked)


def _clock_ahead(headers: Mapping[str, str], otherwise: float) -> float:
    """Return by how many seconds our clock is ahead of that which an answer is dated with."""
    try:
        return time.time() - parsedate_to_datetime(headers["date"]).timestamp()
    except (KeyError, ValueError, OverflowError):
        return otherwise


def _json(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except (ValueError, RecursionError):
        raise InvalidResponseError("it is no JSON") from None


def _trusted_url(url: Any, otherwise: str) -> str:
    """An address that fal told, if it leads to fal's queue: the key goes with every request."""
    if not isinstance(url, str) or len(url) > 2000:
        return otherwise
    try:
        told, known = urlsplit(str(httpx.URL(url))), urlsplit(fal.QUEUE_URL_FORMAT)
        own = {known.netloc, fal._BACKUP_DOMAINS.get(known.netloc, known.netloc)}
    except (httpx.InvalidURL, ValueError):
        return otherwise
    return url if told.scheme == "https" and told.netloc in own else otherwise


# -- one client for all jobs of a loop -------------------------------------------------------------


class _Shared:
    """A client, how many use it, and the task that closes it when nobody has for a while."""

    def __init__(self, clients: dict[str, _Shared], name: str, client: GuardedClient) -> None:
        self.client = client
        self.users = 0
        self.left = asyncio.Event()
        self.closer = asyncio.create_task(_close_when_idle(clients, name, self))


_shared: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, _Shared]] = (
    weakref.WeakKeyDictionary()
)


@contextlib.asynccontextmanager
async def open_client(context: Any) -> AsyncIterator[GuardedClient]:
    """The client with the key of this run.

    Runs in one event loop share it and its connections: making one takes longer than a request.
    It is closed a moment after the last run has left, or with the loop.

    Raises:
        MissingKeyError: when there is no key.
    """
    shared = await _share(context)
    shared.users += 1
    try:
        yield shared.client
    finally:  # nothing is waited for here: a result that was taken must reach whoever asked
        shared.users -= 1
        shared.left.set()


async def _share(context: Any) -> _Shared:
    """The client with the key of a run."""
    key = await find_key(context)
    clients = _shared.setdefault(asyncio.get_running_loop(), {})
    name = journals.account_of(key, "")  # no variable of a traceback shows the key
    shared = clients.get(name)
    if shared is None:
        shared = clients[name] = _Shared(clients, name, GuardedClient(key=key))
    return shared


async def close_idle() -> None:
    """Close the clients of this loop that nobody uses now, instead of a moment later."""
    clients = _shared.get(asyncio.get_running_loop(), {})
    closers = [shared.closer for shared in clients.values() if shared.users == 0]
    for closer in closers:
        closer.cancel()
    await asyncio.gather(*closers, return_exceptions=True)


async def _close_when_idle(clients: dict[str, _Shared], name: str, shared: _Shared) -> None:
    """Close a client after a while, or when the loop ends and cancels this; not while it is used."""
    try:
        idle = False
        while not idle:
            await shared.left.wait()
            shared.left.clear()
            await asyncio.sleep(IDLE_TTL)
            idle = not shared.users and not shared.left.is_set()
    finally:
        if clients.get(name) is shared:
            del clients[name]
        while shared.users:  # they may have fal told to cancel their jobs
            shared.left.clear()
            await shared.left.wait()
        await shared.client.close()
