"""An HTTP client that connects only to public addresses, against server-side request forgery."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpx

from nodetool.fal.errors import FalError
from nodetool.fal.ssrf import is_public_ip


class PrivateAddressError(FalError):
    """A URL leads to a host in the local network, or to this machine."""


class PublicOnlyTransport(httpx.AsyncBaseTransport):
    """A transport that connects to no host in the local network, whatever its name resolves to.

    The connection goes to the very address that was checked, so that the name cannot resolve to
    another one in between (DNS rebinding). For connections without a proxy: a proxy resolves names
    itself.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            PrivateAddressError: the host is, or resolves to, an address in the local network.
        """
        host = request.url.host
        addresses = await _resolved(host, request.url.port)
        if not all(map(is_public_ip, addresses)):
            raise PrivateAddressError(host)
        request.extensions = {
            **request.extensions,
            "sni_hostname": host,
        }  # the name in the certificate
        *first, last = addresses
        for address in first:
            try:
                return await self._send(request, address)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                continue
        return await self._send(request, last)

    async def _send(self, request: httpx.Request, address: str) -> httpx.Response:
        request.url = request.url.copy_with(host=address)
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()


async def _resolved(host: str, port: int | None) -> list[str]:
    """Return the IP addresses of a host, in the order of the system's preference."""
    try:
        results = await asyncio.get_running_loop().getaddrinfo(
            host, port or 0, type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError, OverflowError) as error:
        raise httpx.ConnectError(f"{host} cannot be resolved") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in results))


class SafeAsyncClient(httpx.AsyncClient):
    """A client whose direct connections, those without a proxy, go only to public addresses."""

    def _init_transport(self, *args: Any, **kwargs: Any) -> httpx.AsyncBaseTransport:
        return PublicOnlyTransport(super()._init_transport(*args, **kwargs))
