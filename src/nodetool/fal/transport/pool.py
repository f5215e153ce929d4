"""Connections to fal, spread over several small pools.

httpcore scans all open connections of a pool twice for each request, and closes those beyond twenty
after use, only to open them again: many concurrent jobs would spend most of their time on that. Small
pools do neither.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator

import httpx
from fal_client import client as fal

from nodetool.fal.settings import SettingError

#: concurrent requests in every pool at which another pool is opened
MAX_PER_POOL = 4
#: maximum number of pools
MAX_POOLS = 16


@contextlib.contextmanager
def checked_environment() -> Iterator[None]:
    """Raise errors of httpx about its environment variables as errors that name the variable.

    Raises:
        SettingError: a proxy or a certificate file cannot be used. The message does not show the
            value, which may contain a password.
    """
    try:
        yield
        return
    except OSError as error:
        certificates = "SSL_CERT_FILE or SSL_CERT_DIR has no certificates"
        reason = f"{certificates} ({error.strerror})" if error.strerror else certificates
    except ImportError:
        reason = "a SOCKS proxy needs one more package: pip install 'httpx[socks]'"
    except (ValueError, httpx.InvalidURL):
        reason = "HTTPS_PROXY, HTTP_PROXY, ALL_PROXY or NO_PROXY is not the address of a proxy"
    raise SettingError(f"No connection can be made: {reason}. Correct it or unset it.")


class _Pool(fal.AsyncBackupDomainTransport):
    """fal's own transport, with proxies from the environment and backup hosts; shares certificates."""

    def __init__(self, certificates: ssl.SSLContext) -> None:
        self._client = httpx.AsyncClient(verify=certificates, follow_redirects=False)
        self.active = 0


class PooledTransport(httpx.AsyncBaseTransport):
    """A transport that gives each request to the pool with the fewest under way."""

    def __init__(self) -> None:
        # loading them takes a while, so all pools share them
        self._certificates = httpx.create_ssl_context()
        self._pools = [_Pool(self._certificates)]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response, whose body is still to be read."""
        pool = min(self._pools, key=lambda pool: pool.active)
        if pool.active >= MAX_PER_POOL and len(self._pools) < MAX_POOLS:
            pool = _Pool(self._certificates)
            self._pools.append(pool)
        pool.active += 1
        try:
            return await pool.handle_async_request(request)
        finally:
            pool.active -= 1

    async def aclose(self) -> None:
        """Close all connections."""
        for pool in self._pools:
            await pool.aclose()
