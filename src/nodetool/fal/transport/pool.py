"""Connections to fal, spread over several pools.

httpcore looks at every open connection of a pool twice for each request, and closes those beyond
twenty after use, only to open them again: many jobs at once would spend most of their time on that.
Pools that stay small do neither.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator

import httpx
from fal_client import client as fal

from nodetool.fal.settings import SettingError

#: requests under way in each pool from which on another one is opened
MAX_PER_POOL = 4
#: most pools
MAX_POOLS = 16


@contextlib.contextmanager
def checked_environment() -> Iterator[None]:
    """Let the environment be read by httpx; what it does not take is told by the name of a variable.

    Raises:
        SettingError: a proxy or a file of certificates cannot be used; it may have a password,
            so the message does not show it.
    """
    try:
        yield
        return
    except OSError as error:
        certificates = "SSL_CERT_FILE or SSL_CERT_DIR is no file of certificates"
        told = f"{certificates} ({error.strerror or 'there is none in it'})"
    except ImportError:
        told = "a SOCKS proxy needs one more package: pip install 'httpx[socks]'"
    except (ValueError, httpx.InvalidURL):
        told = "HTTPS_PROXY, HTTP_PROXY, ALL_PROXY or NO_PROXY is no address of a proxy"
    raise SettingError(f"No connection can be made: {told}; set it right or unset it.")


class _Pool(fal.AsyncBackupDomainTransport):
    """fal's own transport: proxies from the environment, backup hosts. Certificates are shared."""

    def __init__(self, certificates: ssl.SSLContext) -> None:
        self._client = httpx.AsyncClient(verify=certificates, follow_redirects=False)
        self.busy = 0


class PooledTransport(httpx.AsyncBaseTransport):
    """A transport that gives each request to the pool with the fewest under way."""

    def __init__(self) -> None:
        self._certificates = (
            httpx.create_ssl_context()
        )  # loading them takes a while: once is enough
        self._pools = [_Pool(self._certificates)]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; its answer is whole once its stream is read."""
        pool = min(self._pools, key=lambda pool: pool.busy)
        if pool.busy >= MAX_PER_POOL and len(self._pools) < MAX_POOLS:
            pool = _Pool(self._certificates)
            self._pools.append(pool)
        pool.busy += 1
        try:
            return await pool.handle_async_request(request)
        finally:
            pool.busy -= 1

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            await pool.aclose()
