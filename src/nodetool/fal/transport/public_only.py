"""Connections that lead out of this network, and nowhere else."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpx

from nodetool.fal.ssrf import is_public_ip


class PrivateAddressError(Exception):
    """An address leads to a host inside this network, or on this machine."""


class PublicOnlyTransport(httpx.AsyncBaseTransport):
    """A transport that connects to no host inside this network, whatever its name resolves to.

    The connection goes to an address that was looked at, so that a name cannot change its mind in
    between. For connections without a proxy: a proxy resolves names itself.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            InsideError: the host is, or resolves to, an address inside this network.
        """
        host = request.url.host
        addresses = await _resolved(host, request.url.port)
        if not all(map(is_public_ip, addresses)):
            raise PrivateAddressError(host)
        request.extensions = {**request.extensions, "sni_hostname": host}  # whom to believe
        *others, last = addresses
        for address in others:
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
    """The IP addresses of a host, those first that are best reached."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(
            host, port or 0, type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError, OverflowError) as error:
        raise httpx.ConnectError(f"{host} cannot be resolved") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class SafeAsyncClient(httpx.AsyncClient):
    """A client whose own connections, those that go through no proxy, lead out of this network."""

    def _init_transport(self, *args: Any, **kwargs: Any) -> httpx.AsyncBaseTransport:
        return PublicOnlyTransport(super()._init_transport(*args, **kwargs))
