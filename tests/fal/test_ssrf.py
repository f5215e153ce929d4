"""Which addresses lead out of this network, as data: what is private, and how it can be spelled."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodetool.fal.ssrf import is_public_ip, is_public_url

#: of special ranges of IPv4, first and last
PRIVATE = [
    "0.0.0.0",
    "0.1.2.3",
    "0.255.255.255",
    "10.0.0.0",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.0",
    "100.100.100.200",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.255",
    "168.63.129.16",
    "169.254.0.0",
    "169.254.169.254",
    "169.254.255.255",
    "172.16.0.0",
    "172.31.255.255",
    "192.0.0.0",
    "192.0.0.9",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.0",
    "192.168.255.255",
    "198.18.0.0",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
]
PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
]
INSIDE = [
    "::",
    "::1",
    "fe80::1",
    "febf::1",
    "fec0::1",
    "feff:ffff::1",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "ff0e::1",
    "100::1",
    "2001::1",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:1ff::1",
    "2001:db8::1",
    "3fff::1",
    "3fff:fff::1",
    "4000::1",
    "5f00::1",
    "8000::1",
    "e000::1",
    "64:ff9b:1::",
    "64:ff9b:1::808:808",
    "64:ff9b:1:808:8:800::",
    "64:ff9b:2::1",
    "2600::1%eth0",
    "2001:4860:4860::8888%1",
    "fe80::1%lo",
]
OUTSIDE = [
    "2001:4860:4860::8888",
    "2606:4700:4700::1111",
    "2a00:1450:4001:80b::200e",
    "2620:4f:8000::1",
    "2001:200::1",
    "3ffe:ffff::1",
    "2600::5eff:a00:1",
    "2600::5efe:1:a00:1",
]


def embedded(v4: str) -> dict[str, str]:
    """Return the IPv6 addresses that contain an IPv4 address: format -> address."""
    value = int(ipaddress.IPv4Address(v4))
    high, low = f"{value >> 16:x}", f"{value & 0xFFFF:x}"
    flipped = value ^ 0xFFFFFFFF
    return {
        "mapped": f"::ffff:{v4}",
        "mapped, in words": f"0:0:0:0:0:ffff:{high}:{low}",
        "compatible": f"::{high}:{low}",
        "translated": f"::ffff:0:{v4}",
        "nat64": f"64:ff9b::{v4}",
        "nat64, local, /96": f"64:ff9b:1::{high}:{low}",
        "nat64, local, /48": f"64:ff9b:1:{high}:{value >> 8 & 0xFF:x}:{(value & 0xFF) << 8:x}::",
        "nat64, local, deep": f"64:ff9b:1:fffe:ab:cd:{high}:{low}",
        "6to4": f"2002:{high}:{low}::1",
        "teredo, client": f"2001:0:808:808:8000:63bf:{flipped >> 16:x}:{flipped & 0xFFFF:x}",
        "teredo, server": f"2001:0:{high}:{low}:8000:63bf:f7f7:f7f7",
        "isatap": f"2600:1:2:3::5efe:{v4}",
        "isatap, universal": f"2600:1:2:3:200:5efe:{high}:{low}",
        "isatap, group": f"2600:1:2:3:100:5efe:{high}:{low}",
        "isatap, both": f"2600:1:2:3:300:5efe:{high}:{low}",
        "isatap, link": f"fe80::5efe:{v4}",
        "isatap in 6to4": f"2002:808:808:1:0:5efe:{high}:{low}",
    }


#: forms that lead out when the address in them does
USABLE = {
    *("mapped", "mapped, in words", "nat64", "6to4", "isatap", "isatap, universal"),
    *("isatap, group", "isatap, both", "isatap in 6to4"),
}


@pytest.mark.parametrize("address", [*PRIVATE, *INSIDE])
def test_addresses_inside(address: str) -> None:
    assert not is_public_ip(address)
    host = f"[{address.replace('%', '%25')}]" if ":" in address else address
    assert not is_public_url(f"http://{host}/x")


@pytest.mark.parametrize("address", [*PUBLIC, *OUTSIDE])
def test_addresses_outside(address: str) -> None:
    assert is_public_ip(address)
    assert is_public_url(f"http://[{address}]/" if ":" in address else f"http://{address}/")


@pytest.mark.parametrize("v4", PRIVATE)
def test_private_addresses_in_any_form_of_ipv6(v4: str) -> None:
    for form, address in embedded(v4).items():
        assert not is_public_ip(address), form
        assert not is_public_url(f"https://[{address}]:8080/x"), form


@pytest.mark.parametrize("v4", PUBLIC)
def test_public_addresses_in_forms_that_are_in_use(v4: str) -> None:
    for form, address in embedded(v4).items():
        assert is_public_ip(address) is (form in USABLE), form


@pytest.mark.parametrize("v4", ["127.0.0.1", "10.0.0.1", "192.168.1.4", "169.254.169.254"])
def test_private_addresses_however_they_are_spelled(v4: str) -> None:
    value = int(ipaddress.IPv4Address(v4))
    a, b, c, d = v4.split(".")
    wide = str.maketrans("0123456789.", "".join(chr(ord(x) + 0xFEE0) for x in "0123456789."))
    for host in (
        str(value),
        hex(value),
        hex(value).upper().replace("0X", "0x"),
        f"0{value:o}",
        f"0x{int(a):x}.{int(b):o}.{c}.{d}" if int(b) < 8 else v4,
        f"0{int(a):o}.{b}.{int(c) << 8 | int(d)}",
        f"{a}.{int(b) << 16 | int(c) << 8 | int(d)}",
        f"0000{int(a):o}.{b}.{c}.{d}",
        f"{v4}.",
        v4.translate(wide),
        v4.replace(".", "\u3002"),
        "".join(f"%{ord(x):02x}" for x in v4),
        f"user:pass@{v4}",
        f"{v4}:80",
        f"[::ffff:{v4}]",
    ):
        assert not is_public_url(f"http://{host}/x"), host


@given(st.ip_addresses(v=6))
def test_no_address_of_ipv6_is_outside_that_python_calls_special(
    address: ipaddress.IPv6Address,
) -> None:
    if is_public_ip(str(address)):
        inner = address.ipv4_mapped or address.sixtofour or address
        assert inner.is_global
        assert not inner.is_multicast


@given(st.ip_addresses(v=4))
def test_no_address_of_ipv4_is_outside_that_python_calls_special(
    address: ipaddress.IPv4Address,
) -> None:
    assert not is_public_ip(str(address)) or address.is_global
