"""Parts of fal-client that this package needs and that have no public name there, under public ones.

Only this module and :class:`~nodetool.fal.transport.client.GuardedClient` depend on its private names.
"""

from __future__ import annotations

from fal_client._headers import REQUEST_TIMEOUT_TYPE_HEADER, add_priority_header
from fal_client.client import _BACKUP_DOMAINS
from fal_client.client import _is_ingress_error as is_ingress_error
from fal_client.client import _raise_for_status as raise_for_status

__all__ = [
    "REQUEST_TIMEOUT_TYPE_HEADER",
    "add_priority_header",
    "backup_host",
    "is_ingress_error",
    "raise_for_status",
]


def backup_host(host: str) -> str:
    """Return the host that fal-client asks when ``host`` cannot be reached; itself if there is none."""
    return _BACKUP_DOMAINS.get(host, host)
