"""Which addresses lead out of this network: those are passed on to fal, and read by us, no others.

What fal returns may come from anybody's endpoint. It must not choose what is read on this machine
or beside it.
"""

from __future__ import annotations

import ipaddress
import socket
import unicodedata
from urllib.parse import urlsplit

#: endings of names that mean something here only, or that name whatever address is written in them
_LOCAL_NAMES = (
    *(".local", ".localhost", ".localdomain", ".internal", ".intranet", ".lan", ".home", ".corp"),
    *(".home.arpa", ".nip.io", ".sslip.io"),
)
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 addresses, any of them, inside IPv6


def is_public(uri: str) -> bool:
    """Whether fal's machines can read this address: http(s) on a public host."""
    try:
        parts = urlsplit(uri)
        host, _ = parts.hostname or "", parts.port  # a port that is none raises
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"}:
        return False
    # as resolvers read it: full-width signs are plain ones, and a dot at the end says nothing
    host = unicodedata.normalize("NFKC", host).replace("\u3002", ".").rstrip(".").lower()
    address = _literal(host)
    if address is not None:
        return address
    return "." in host and not host.endswith(_LOCAL_NAMES)


def _literal(host: str) -> bool | None:
    """Whether an address in numbers is public; None for a name."""
    try:
        return is_outside(host)
    except ValueError:
        pass
    try:  # resolvers also take 127.1, 0x7f.1 and 2130706433
        return is_outside(socket.inet_ntoa(socket.inet_aton(host)))
    except (OSError, ValueError):
        return None


def is_outside(text: str) -> bool:
    """Whether an IP address belongs to no private or special range."""
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv6Address):
        if address in _TRANSLATED:
            return False
        address = address.ipv4_mapped or address.sixtofour or address
    return address.is_global and not address.is_multicast


def shown(uri: str) -> str:
    """An address for a message: without what may let others in (its query, a password)."""
    try:
        parts = urlsplit(uri)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "an address that is none"
    return parts._replace(netloc=host, query="", fragment="").geturl()
