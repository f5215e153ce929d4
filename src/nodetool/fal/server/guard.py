"""Who may call, and how much: every request passes here first."""

from __future__ import annotations

import hmac
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nodetool.fal.server.errors import ApiError, error_response
from nodetool.fal.server.options import ServerOptions, is_local

#: addresses of files are secrets themselves, as those of other services are: browsers show them
PUBLIC_PATH = "/files/"


class Guard:
    """Refuses requests of strangers, and those that are too large or too many.

    Without a token, the host and the origin of a request must be this machine: otherwise a web page
    could let the browser of its visitor spend money here, by a form or by a name that it rebinds.

    Args:
        app: takes what is allowed.
        options: of the server.
    """

    def __init__(self, app: ASGIApp, options: ServerOptions) -> None:
        self._app = app
        self._options = options
        self._active = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            self._check(scope)
            if scope["method"] == "POST" and self._active >= self._options.max_requests:
                message = f"{self._active} requests are under way; try again soon"
                raise ApiError(429, message, "rate_limit_exceeded")
        except ApiError as error:
            await error_response(error)(scope, receive, send)
            return
        counts = scope["method"] == "POST"
        self._active += counts
        try:
            await self._app(scope, _limited(receive, self._options.max_body), send)
        finally:
            self._active -= counts

    def _check(self, scope: Scope) -> None:
        """Raise unless a request is allowed.

        Raises:
            ApiError: says why not.
        """
        headers = Headers(scope=scope)
        if self._options.token:
            if not scope["path"].startswith(PUBLIC_PATH):
                _check_token(headers.get("authorization", ""), self._options.token)
        else:
            if not is_local(_host_of(f"//{headers.get('host', '')}")):
                raise ApiError(403, "the name of this server is not one of this machine", "host")
            origin = headers.get("origin")
            if origin is not None and not is_local(_host_of(origin)):
                raise ApiError(403, "web pages of other machines may not call this", "origin")
        length = headers.get("content-length", "0")
        if length.isdigit() and int(length) > self._options.max_body:
            raise _too_large(self._options.max_body)


def _check_token(authorization: str, token: str) -> None:
    scheme, _, given = authorization.partition(" ")
    is_right = hmac.compare_digest(given.strip().encode(), token.encode())
    if scheme.casefold() != "bearer" or not is_right:
        raise ApiError(
            401, "the token is missing or wrong: send it as the API key", "invalid_api_key"
        )


def _host_of(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _limited(receive: Receive, limit: int) -> Receive:
    """Return what receives a body and raises when it is too large, whatever its length said."""
    size = 0

    async def receive_limited() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > limit:
            error = _too_large(limit)
            raise HTTPException(error.status, str(error))
        return message

    return receive_limited


def _too_large(limit: int) -> ApiError:
    return ApiError(413, f"a request may have at most {limit:,} bytes", "request_too_large")
