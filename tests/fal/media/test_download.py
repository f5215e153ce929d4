"""Files of results: whole or not at all, from outside this network, kept by NodeTool's worker."""

from __future__ import annotations

import gzip
import http.server
import io
import random
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
from nodetool.metadata.types import AssetRef
from nodetool.worker.executor import execute_node

from nodetool.fal.errors import DownloadError
from nodetool.fal.media import download
from nodetool.fal.settings import Settings
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.public_only import PrivateAddressError, PublicOnlyTransport
from nodetool.nodes.fal.training import FluxLoraFastTraining
from tests.helpers import simulators

URL = "https://cdn.example.com/scene.gltf?signature=very-secret"
BODY = random.Random(1).randbytes(900_000)


class Cut(httpx.AsyncByteStream):
    """An answer that breaks off."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for start in range(0, self._at, 1 << 16):
            yield self._data[start : min(start + (1 << 16), self._at)]
        if self._at < len(self._data):
            raise httpx.ReadError("the connection is reset")


def partial(data: bytes, begin: int, content_range: str) -> httpx.Response:
    """Return the rest of a file, with ``content_range`` as its header."""
    return httpx.Response(206, headers={"content-range": content_range}, content=data[begin:])


async def fetched(*responses: Callable[[int], httpx.Response]) -> bytes:
    """Return what is downloaded if the server sends these responses; each gets the start of the range."""
    waiting = list(responses)

    def respond(request: httpx.Request) -> httpx.Response:
        assert request.headers["accept-encoding"] == "identity"
        begin = request.headers.get("range", "bytes=0-").removeprefix("bytes=").rstrip("-")
        return waiting.pop(0)(int(begin))

    file = io.BytesIO()
    async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as web:
        await download.download(URL, file, Settings(patience=5), web=web)
    assert not waiting
    return file.getvalue()


def whole(_: int) -> httpx.Response:
    return httpx.Response(200, content=BODY)


def half(_: int) -> httpx.Response:
    return httpx.Response(200, stream=Cut(BODY, 500_000))


def longer_in_words(_: int) -> httpx.Response:
    headers = {"content-length": str(len(BODY) + 1)}
    return httpx.Response(200, headers=headers, stream=Cut(BODY, len(BODY)))


async def test_a_file_that_broke_off_is_continued() -> None:
    end = f"{len(BODY) - 1}/{len(BODY)}"
    assert await fetched(half, lambda at: partial(BODY, at, f"bytes {at}-{end}")) == BODY


@pytest.mark.parametrize(
    "content_range", ["bytes 7-899999/900000", "bytes */900000", "", "bytes 0-899999/900000"]
)
async def test_another_part_than_was_asked_for_is_not_taken(content_range: str) -> None:
    assert await fetched(half, lambda _: partial(BODY, 7, content_range), whole) == BODY


async def test_a_server_that_compresses_all_the_same_is_asked_anew() -> None:
    packed = gzip.compress(BODY)
    headers = {"content-encoding": "gzip"}

    def cut(_: int) -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=Cut(packed, 500_000))

    def rest(_: int) -> httpx.Response:
        return httpx.Response(200, headers=headers, content=packed)

    assert await fetched(cut, rest) == BODY


async def test_a_file_is_whole_when_the_server_says_how_long_it_is() -> None:
    def over(size: str) -> Callable[[int], httpx.Response]:
        return lambda _: httpx.Response(416, headers={"content-range": size} if size else {})

    assert await fetched(longer_in_words, over(f"bytes */{len(BODY)}")) == BODY
    assert await fetched(half, over("bytes */1000"), whole) == BODY
    assert await fetched(half, over(""), whole) == BODY


# -- from outside this network ---------------------------------------------------------------------


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> Iterator[http.server.ThreadingHTTPServer]:
    """Run a server on this machine that nobody else may read; unset all proxies."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            requested.append(self.path)
            self.send_response(200)
            self.send_header("content-length", "6")
            self.end_headers()
            self.wfile.write(b"secret")

        def log_message(self, *_: Any) -> None:
            pass

    requested: list[str] = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()
    assert requested == []


def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every name mean these addresses."""

    def resolved(_: Any, port: int, *__: Any, **___: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port)) for host in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"]])
async def test_a_name_that_means_this_machine_is_not_read(
    secret: http.server.ThreadingHTTPServer,
    monkeypatch: pytest.MonkeyPatch,
    addresses: list[str],
) -> None:
    resolving(monkeypatch, *addresses)
    url = f"http://innocent.example.com:{secret.server_port}/admin"
    with pytest.raises(DownloadError, match="admin leads to an address inside this network"):
        await download.download(url, io.BytesIO(), Settings(patience=0))


@pytest.mark.parametrize("place", ["http://127.1:{port}/admin", "//127.0.0.1:{port}/admin"])
async def test_redirects_into_this_network_are_not_followed(
    secret: http.server.ThreadingHTTPServer, place: str
) -> None:
    target = place.format(port=secret.server_port)

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"location": target})

    async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as web:
        with pytest.raises(DownloadError, match="inside this network"):
            await download.download(
                "http://a.example/x", io.BytesIO(), Settings(patience=0), web=web
            )


async def test_the_connection_goes_to_the_address_that_was_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resolving(monkeypatch, "8.8.8.8", "9.9.9.9")
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.host == "8.8.8.8":
            raise httpx.ConnectError("nobody there")
        return httpx.Response(200, content=b"x")

    async with httpx.AsyncClient(
        transport=PublicOnlyTransport(httpx.MockTransport(respond))
    ) as web:
        assert (await web.get("https://a.example/x")).content == b"x"
    (request, _) = requests
    assert str(request.url) == "https://9.9.9.9/x"
    assert request.headers["host"] == request.extensions["sni_hostname"] == "a.example"


async def test_downloads_use_such_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    resolving(monkeypatch, "10.0.0.1")
    async with download.open_web() as web:
        with pytest.raises(PrivateAddressError):
            await web.get("http://a.example/x")


@pytest.mark.parametrize("url", ["https://a.example:1/\0x", "https://xn--/x", "http://[::1"])
async def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises((DownloadError, *TRANSPORT_ERRORS)):
        await download.download(url, io.BytesIO(), Settings(patience=0))


async def test_messages_do_not_let_others_in(fal: Simulator) -> None:
    ref = AssetRef(uri="https://me:password@v3.fal.media/files/gone.zip?signature=secret#key")
    with pytest.raises(DownloadError, match=r"^https://v3\.fal\.media/files/gone\.zip cannot be"):
        await download.download_all({"output": ref}, None, Settings(patience=0))


# -- in NodeTool's worker --------------------------------------------------------------------------


async def test_the_worker_keeps_files_of_every_kind(fal: Simulator) -> None:
    fields = {
        "images_data": {"type": "asset", "uri": "https://a.example/x.zip"},
        "fal_download": True,
    }
    kind = FluxLoraFastTraining.get_node_type()
    done = await execute_node(kind, fields, {"FAL_API_KEY": KEY}, {})
    weights = done["outputs"]["diffusers_lora_file"]
    assert weights["type"] == "asset"
    assert weights["uri"].startswith("blob://")
    url = weights["metadata"]["url"]
    assert done["blobs"]["diffusers_lora_file"] == simulators.fetch(fal, url)
