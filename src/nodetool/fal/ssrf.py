"""Which addresses lead out of this network: those are passed on to fal, and read by us, no others.

What fal returns may come from anybody's endpoint. It must not choose what is read on this machine
or beside it.
"""

from __future__ import annotations

import ipaddress
import socket
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from nodetool.fal.redaction import redact

#: endings of names that mean something here only, or that name whatever address is written in them
_LOCAL_NAMES = (
    *(".local", ".localhost", ".localdomain", ".internal", ".intranet", ".lan", ".home", ".corp"),
    *(".home.arpa", ".nip.io", ".sslip.io"),
)

#: ranges of IPv4 that no host of the internet has. Not ipaddress's: what that calls global differs
#: from one version of Python to the next. Source: IANA's IPv4 Special-Purpose Address Registry
_SPECIAL_V4 = tuple(
    map(
        ipaddress.IPv4Network,
        (
            "0.0.0.0/8",  # this network, RFC 791
            "10.0.0.0/8",  # private, RFC 1918
            "100.64.0.0/10",  # shared, carrier-grade NAT, RFC 6598
            "127.0.0.0/8",  # loopback, RFC 1122
            "168.63.129.16/32",  # every Azure machine's own host, which is in no registry
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
#: what of IPv6 is given to hosts of the internet, RFC 4291; all else is local, special or not in use
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
    """A form of IPv6 addresses that hold one of IPv4.

    Attributes:
        form: bits that all of them have.
        mask: which bits these are.
        shift: bits behind the address of IPv4.
        is_whole: whether that address alone says where it leads, so that the form need not be
            unicast.
    """

    form: int
    mask: int
    shift: int
    is_whole: bool = False

    def of(self, address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
        """The address of IPv4 in it, if it has this form."""
        value = int(address)
        if value & self.mask != self.form:
            return None
        return ipaddress.IPv4Address(value >> self.shift & 0xFFFFFFFF)


def _prefix(text: str, shift: int, *, is_whole: bool = False) -> _Embedding:
    network = ipaddress.IPv6Network(text)
    return _Embedding(int(network.network_address), int(network.netmask), shift, is_whole)


#: where IPv6 leads into IPv4. What is not here is in no range that leads out: IPv4-compatible (::/96,
#: RFC 4291), IPv4-translated (::ffff:0:0:0/96, RFC 2765), local NAT64 of any prefix length
#: (64:ff9b:1::/48, RFC 8215), Teredo (2001::/32, RFC 4380)
_EMBEDDINGS = (
    _prefix("::ffff:0:0/96", 0, is_whole=True),  # IPv4-mapped, RFC 4291
    _prefix("64:ff9b::/96", 0, is_whole=True),  # NAT64, RFC 6052: DNS64 makes them of names
    _prefix("2002::/16", 80),  # 6to4, RFC 3056
    # ISATAP, RFC 5214: in any network; two bits of the identifier say only where it is unique
    _Embedding(0x5EFE << 32, 0xFCFF_FFFF << 32, 0),
)


def is_public_url(uri: str) -> bool:
    """Whether fal's machines can read this address: http(s) on a public host."""
    try:
        parts = urlsplit(uri)
        host, _ = parts.hostname or "", parts.port  # a port that is none raises
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"}:
        return False
    # as resolvers read it: full-width signs are plain ones, and a dot at the end says nothing
    host = (
        unicodedata.normalize("NFKC", host if ":" in host else unquote(host))
        .replace("\u3002", ".")
        .rstrip(".")
        .lower()
    )
    address = _literal(host)
    if address is not None:
        return address
    return "." in host and not host.endswith(_LOCAL_NAMES)


def _literal(host: str) -> bool | None:
    """Whether an address in numbers is public; None for a name."""
    try:
        return is_public_ip(host)
    except ValueError:
        pass
    try:  # resolvers also take 127.1, 0x7f.1 and 2130706433
        return is_public_ip(socket.inet_ntoa(socket.inet_aton(host)))
    except (OSError, ValueError):
        return None


def is_public_ip(text: str) -> bool:
    """Whether an IP address belongs to a host of the internet, and to no private or special range.

    Raises:
        ValueError: it is no IP address.
    """
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv4Address):
        return not any(address in network for network in _SPECIAL_V4)
    if address.scope_id is not None:
        return False  # it means something on one link of this machine only
    found = [(each.of(address), each.is_whole) for each in _EMBEDDINGS]
    inner = [(v4, is_whole) for v4, is_whole in found if v4 is not None]
    if any(v4 in network for v4, _ in inner for network in _SPECIAL_V4):
        return False
    if any(is_whole for _, is_whole in inner):
        return True
    return address in _UNICAST and not any(address in network for network in _SPECIAL_V6)


def redact_url(uri: str) -> str:
    """An address for a message: without what may let others in (its query, a password)."""
    try:
        parts = urlsplit(uri)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return "an address that is none"
    return redact(parts._replace(netloc=host, query="", fragment="").geturl())
