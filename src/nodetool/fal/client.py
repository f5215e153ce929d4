"""One endpoint call through ``fal_client``: key, submit, wait, errors as sentences."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import httpx
from fal_client import AsyncClient, AsyncRequestHandle
from fal_client.client import FalClientError, FalClientHTTPError

from nodetool.fal.errors import MissingKeyError, RequestError, ResultError, readable

KEY_NAMES = ("FAL_API_KEY", "FAL_KEY")
#: Seconds between two looks at the queue.
POLL_SECONDS = 0.25


async def find_key(context: Any) -> str:
    """The key for fal: NodeTool's secrets first, then the environment, under either name.

    Raises:
        MissingKeyError: when there is none.
    """
    for name in KEY_NAMES:
        value = await context.get_secret(name) if context is not None else None
        value = value or os.environ.get(name)
        if value and value.strip():
            return str(value).strip()
    raise MissingKeyError


@contextlib.asynccontextmanager
async def open_client(context: Any) -> AsyncIterator[AsyncClient]:
    """A ``fal_client`` client with the key of this run; its connections are closed afterwards."""
    client = AsyncClient(key=await find_key(context))
    try:
        yield client
    finally:
        connections: httpx.AsyncClient = await client._client
        await connections.aclose()


async def call(
    client: AsyncClient,
    endpoint_id: str,
    arguments: Mapping[str, Any],
    field_of: Callable[[str], str] = str,
) -> Any:
    """Submit arguments to an endpoint, wait, and return the JSON of its result.

    Args:
        client: an open client.
        endpoint_id: fal's id.
        arguments: checked arguments, media as URLs.
        field_of: API argument -> what the app calls it, for messages.

    Raises:
        RequestError: fal refused the request or the job failed.
        ResultError: the answer is not JSON.
    """
    handle: AsyncRequestHandle | None = None
    try:
        handle = await client.submit(endpoint_id, dict(arguments))
        return await handle.get(interval=POLL_SECONDS)
    except asyncio.CancelledError:
        if handle is not None:
            with contextlib.suppress(FalClientError, httpx.HTTPError):
                await asyncio.shield(handle.cancel())
        raise
    except FalClientHTTPError as error:
        request_id = handle.request_id if handle else ""
        message = explain(error.message, error.status_code, field_of)
        raise RequestError(
            endpoint_id, message, request_id=request_id, status=error.status_code
        ) from None
    except (httpx.HTTPError, FalClientError) as error:
        request_id = handle.request_id if handle else ""
        raise RequestError(
            endpoint_id,
            f"fal could not be reached ({type(error).__name__}); check the network and try again",
            request_id=request_id,
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        place = f" (request {handle.request_id})" if handle else ""
        raise ResultError(
            f"{endpoint_id}{place}: fal's answer is not in the form that its client understands"
        ) from None


def explain(detail: Any, status: int, field_of: Callable[[str], str] = str) -> str:
    """fal's error as a sentence: field by field for a bad argument, else what fal said."""
    if status in {401, 403}:
        return f"fal did not accept the key (HTTP {status}); check FAL_API_KEY and your account"
    if isinstance(detail, list):
        told = []
        for item in detail:
            if isinstance(item, Mapping):
                where = _place(item.get("loc"), field_of) or "request"
                told.append(f"{where}: {readable(str(item.get('msg', 'refused')))}")
        return "; ".join(told) or f"refused with HTTP {status}"
    text = readable(str(detail).strip()) or "no reason given"
    return f"{text} (HTTP {status})"


def _place(loc: Any, field_of: Callable[[str], str]) -> str:
    """Where in the request something is wrong, starting with the field's name in the app."""
    parts = [str(part) for part in loc] if isinstance(loc, list | tuple) else [str(loc or "body")]
    if parts[:1] == ["body"]:
        parts = parts[1:]
    return ".".join([*map(field_of, parts[:1]), *parts[1:]])
