"""Requests over the network, below the cache: paced, retried, bounded, and checked to be complete.

The cache sees only responses that are whole, with how long each may be kept. It never sees the key,
which is added below it and sent to the API alone.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Generator
from email.utils import formatdate, parsedate_to_datetime
from typing import Any, NamedTuple

import httpx

from codegen.sources import SourceError
from codegen.sources.platform.pacing import Pacer
from nodetool.fal.transport.classify import MAX_RETRY_AFTER, parse_retry_after
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.retry import backoff

#: parsed body (None where the status is no success) and status -> seconds to keep the response
Policy = Callable[[Any, int], int]
#: extension of a request that holds its policy
POLICY = "nodetool.fal.policy"
#: seconds for which what is complete is kept
DAY = 24 * 60 * 60
_MAX_BYTES = 128 * 2**20
#: kind of failure -> most attempts of one request
_RATE, _CONNECTION, _RESPONSE = "rate", "connection", "response"
_MAX_ATTEMPTS = {_RATE: 30, _CONNECTION: 6, _RESPONSE: 5}
_RATE_STATUSES = frozenset({429, 503})
_TRANSIENT_STATUSES = frozenset({408, 425, 500, 502, 504, 520, 521, 522, 523, 524, 529})
_KEY_STATUSES = frozenset({401, 403})
_NO_CONNECTION = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)
#: headers that say how to keep a response, or belong to bytes that have been decoded
_REPLACED_HEADERS = frozenset(
    {"cache-control", "expires", "pragma", "age", "vary", "set-cookie", "date"}
    | {"content-encoding", "content-length", "transfer-encoding", "connection"}
)
_RESUME = "then run the same command again, which goes on where this stopped"


class UnusableError(Exception):
    """A response is not what was asked for; the message says why. The request may be repeated."""


class RequestFailedError(Exception):
    """A request has failed.

    Attributes:
        reason: a few words.
        is_final: whether fal has said so; otherwise a later attempt may succeed.
    """

    def __init__(self, reason: str, *, is_final: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_final = is_final


class _Failure(NamedTuple):
    """An attempt that may be repeated."""

    kind: str
    reason: str
    retry_after: float | None = None


class _Key(httpx.Auth):
    """Adds the key to requests of the API; httpx removes it when one is redirected elsewhere."""

    def __init__(self, key: str, base_url: str) -> None:
        self._key = key
        self._base = httpx.URL(base_url)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Add the header."""
        url, base = request.url, self._base
        if self._key and (url.scheme, url.netloc) == (base.scheme, base.netloc):
            request.headers["Authorization"] = f"Key {self._key}"
        yield request


class Origin(httpx.AsyncBaseTransport):
    """The transport below the cache.

    Args:
        base_url: of the API.
        key: for the API; empty for none.
        pacer: of all requests.

    Attributes:
        requests: how many were sent.

    Raises:
        SettingError: a proxy or a certificate of the environment cannot be used.
    """

    def __init__(self, base_url: str, key: str, pacer: Pacer) -> None:
        with checked_environment():
            self._http = httpx.AsyncClient(follow_redirects=True, max_redirects=3)
        self._auth = _Key(key, base_url)
        self._pacer = pacer
        self.requests = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request until there is a usable response.

        Raises:
            RequestFailedError: there is none.
            SourceError: no request can succeed now: no network, no access, or a limit of the rate.
        """
        attempts: Counter[str] = Counter()
        while True:
            result = await self._attempt(request)
            if isinstance(result, httpx.Response):
                return result
            attempts[result.kind] += 1
            _raise_if_over(request, result, attempts[result.kind])
            if result.retry_after is not None:
                self._pacer.pause(result.retry_after)
            else:
                await asyncio.sleep(backoff(attempts.total()))

    async def _attempt(self, request: httpx.Request) -> httpx.Response | _Failure:
        """Send a request once.

        Raises:
            RequestFailedError: the response is an error that stays.
            SourceError: the key is refused.
        """
        try:
            response = await self._send(request)
            status = response.status_code
            if status in _RATE_STATUSES | _TRANSIENT_STATUSES:
                kind = _RATE if status in _RATE_STATUSES else _RESPONSE
                asked = parse_retry_after(response.headers.get("retry-after", ""))
                return _Failure(kind, f"HTTP {status}", asked)
            return _checked(request, response)
        except UnusableError as error:
            return _Failure(_RESPONSE, str(error))
        except (httpx.TransportError, httpx.DecodingError, httpx.TooManyRedirects) as error:
            kind = _CONNECTION if isinstance(error, _NO_CONNECTION) else _RESPONSE
            return _Failure(kind, type(error).__name__)

    async def _send(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and read the response up to the largest size."""
        content = bytearray()
        async with self._pacer.turn():
            self.requests += 1
            response = await self._http.send(request, auth=self._auth, stream=True)
            try:
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if len(content) > _MAX_BYTES:
                        raise RequestFailedError("the response is too large", is_final=True)
            finally:
                await response.aclose()
        headers = [
            (name, value)
            for name, value in response.headers.multi_items()
            if name not in _REPLACED_HEADERS
        ]
        headers.append(("date", _date(response.headers.get("date", ""))))
        return httpx.Response(response.status_code, headers=headers, content=bytes(content))

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()


def _raise_if_over(request: httpx.Request, failure: _Failure, attempts: int) -> None:
    """Raise the error of a request that has had its attempts, or would have to wait for too long.

    Raises:
        RequestFailedError: this request fails, and others may not.
        SourceError: all requests fail.
    """
    kind, reason, asked = failure
    host = request.url.host
    if attempts < _MAX_ATTEMPTS[kind] and (asked or 0) <= MAX_RETRY_AFTER:
        return
    if kind == _RATE:
        raise SourceError(
            f"{host} limits the rate of requests ({reason}): wait, or set FAL_KEY for a higher limit, "
            f"{_RESUME}"
        )
    if kind == _CONNECTION:
        raise SourceError(
            f"{host} cannot be reached ({reason}): check the network and --base-url, {_RESUME}"
        )
    raise RequestFailedError(reason, is_final=False)


def _checked(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Return a response with how long it may be kept.

    Raises:
        RequestFailedError: it is neither a success nor an error of the client.
        SourceError: the key is refused.
        UnusableError: its body is not what was asked for.
    """
    status = response.status_code
    if status in _KEY_STATUSES:
        raise SourceError(
            f"{request.url.host} refuses access (HTTP {status}): correct FAL_KEY or FAL_API_KEY, or "
            "unset it, as the list of models needs none"
        )
    body: Any = None
    if status == 200:
        try:
            body = json.loads(response.content)
        except (ValueError, RecursionError):
            raise UnusableError("the response is no JSON") from None
    elif status != 304 and not 400 <= status < 500:
        raise RequestFailedError(f"HTTP {status}", is_final=True)
    policy: Policy = request.extensions[POLICY]
    seconds = DAY if status == 304 else policy(body, status)
    response.headers["cache-control"] = f"max-age={seconds}" if seconds else "no-store"
    return response


def _date(text: str) -> str:
    """Return the time of a response: its own if it can be read, else now."""
    try:
        parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return formatdate(usegmt=True)
    return text
