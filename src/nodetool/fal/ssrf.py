"""Decides which URLs and IP addresses are public: only those are passed to fal or downloaded.

A result of fal may come from anyone's endpoint. It must not choose what is read on this machine or in
its network (server-side request forgery).
"""

from __future__ import annotations

import ipaddress
import socket
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from nodetool.fal.redaction import redact

#: suffixes of names that are local, or that resolve to whatever address is written in them
_LOCAL_NAMES = (
    *(".local", ".localhost", ".localdomain", ".internal", ".intranet", ".lan", ".home", ".corp"),
    *(".home.arpa", ".nip.io", ".sslip.io"),
)

#: ranges of IPv4 that no host of the internet has. Not from ipaddress: what that calls global differs
#: between versions of Python. Source: IANA's IPv4 Special-Purpose Address Registry
_SPECIAL_V4 = tuple(
    map(
        ipaddress.IPv4Network,
        (
            "0.0.0.0/8",  # this network, RFC 791
            "10.0.0.0/8",  # private, RFC 1918
            "100.64.0.0/10",  # shared, carrier-grade NAT, RFC 6598
            "127.0.0.0/8",  # loopback, RFC 1122
            "168.63.129.16/32",  # the host of every Azure machine, not in any registry
            "169.254.0.0/16",  # link-local, metadata of clouds, RFC 3927
            "172.16.0.0/12",  # private, RFC 1918
            "192.0.0.0/24",  # protocol assignments, RFC 6890
            "192.0.2.0/24",  # documentation, RFC 5737
            "192.88.99.0/24",  # relays of 6to4, RFC 7526
            "192.168.0.0/16",  # private, RFC 1918
            "198.18.0.0/15",  # benchmarks, RFC 2544
            "198.51.100.0/24",  # documentation, RFC 5737
            "203.0.113.0/24",  # documentation, RFC 5737
            "224.0.0.0/4",  # multicast, RFC 5771
            "240.0.0.0/4",  # reserved, and broadcast, RFC 1112
        ),
    )
)
#: IPv6 addresses of hosts of the internet, RFC 4291; all others are local, special or unused
_UNICAST = ipaddress.IPv6Network("2000::/3")
#: special ranges in it. Source: IANA's IPv6 Special-Purpose Address Registry
_SPECIAL_V6 = tuple(
    map(
        ipaddress.IPv6Network,
        (
            "2001::/23",  # protocol assignments, RFC 2928: Teredo, ORCHID, benchmarks
            "2001:db8::/32",  # documentation, RFC 3849
            "3fff::/20",  # documentation, RFC 9637
        ),
    )
)


@dataclass(frozen=True, slots=True)
class _Embedding:
    """A format of IPv6 addresses that contain an IPv4 address.

    Attributes:
        form: the bits that all of them have in common.
        mask: which bits these are.
        shift: number of bits behind the IPv4 address.
        is_whole: whether the IPv4 address alone determines where it leads, so that the IPv6 address
            need not be unicast.
    """

    form: int
    mask: int
    shift: int
    is_whole: bool = False

    def extract(self, address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
        """Return the IPv4 address inside, or None if the address has another format."""
        value = int(address)
        if value & self.mask != self.form:
            return None
        return ipaddress.IPv4Address(value >> self.shift & 0xFFFFFFFF)


def _prefix(text: str, shift: int, *, is_whole: bool = False) -> _Embedding:
    network = ipaddress.IPv6Network(text)
    return _Embedding(int(network.network_address), int(network.netmask), shift, is_whole)


#: IPv6 addresses that lead to IPv4. Those not listed are not public anyway: IPv4-compatible (::/96,
#: RFC 4291), IPv4-translated (::ffff:0:0:0/96, RFC 2765), local NAT64 of any prefix length
#: (64:ff9b:1::/48, RFC 8215), Teredo (2001::/32, RFC 4380)
_EMBEDDINGS = (
    _prefix("::ffff:0:0/96", 0, is_whole=True),  # IPv4-mapped, RFC 4291
    _prefix("64:ff9b::/96", 0, is_whole=True),  # NAT64, RFC 6052: created by DNS64
    _prefix("2002::/16", 80),  # 6to4, RFC 3056
    # ISATAP, RFC 5214: in any network; two bits of the identifier only state its scope
    _Embedding(0x5EFE << 32, 0xFCFF_FFFF << 32, 0),
)


def is_public_url(uri: str) -> bool:
    """Return whether fal's servers can read this URL: http(s) on a public host."""
    try:
        parts = urlsplit(uri)
        host, _ = parts.hostname or "", parts.port  # an invalid port raises
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"}:
        return False
    # normalized as resolvers do: full-width characters become plain ones, a final dot is ignored
    host = (
        unicodedata.normalize("NFKC", host if ":" in host else unquote(host))
        .replace("\u3002", ".")
        .rstrip(".")
        .lower()
    )
    is_public = _is_public_literal(host)
    if is_public is not None:
        return is_public
    return "." in host and not host.endswith(_LOCAL_NAMES)


def _is_public_literal(host: str) -> bool | None:
    """Return whether a numeric address is public; None for a name."""
    try:
        return is_public_ip(host)
    except ValueError:
        pass
    try:  # resolvers also accept 127.1, 0x7f.1 and 2130706433
        return is_public_ip(socket.inet_ntoa(socket.inet_aton(host)))
    except (OSError, ValueError):
        return None


def is_public_ip(text: str) -> bool:
    """Return whether an IP address is of a host of the internet, not in a private or special range.

    Raises:
        ValueError: it is not an IP address.
    """
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _SPECIAL_V4)
    if address.scope_id is not None:
        return False  # valid on one link of this machine only
    extracted = [(form.extract(address), form.is_whole) for form in _EMBEDDINGS]
    inner = [(v4, is_whole) for v4, is_whole in extracted if v4 is not None]
    if any(v4 in network for v4, _ in inner for network in _SPECIAL_V4):
        return False
    if any(is_whole for _, is_whole in inner):
        return True
    return address in _UNICAST and not any(address in network for network in _SPECIAL_V6)


def redact_url(uri: str) -> str:
    """Return a URL for a message, without the parts that may give access (query, password)."""
    try:
        parts = urlsplit(uri)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "an invalid address"
    return redact(parts._replace(netloc=host, query="", fragment="").geturl())
