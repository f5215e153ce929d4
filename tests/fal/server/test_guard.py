"""Who may call, how much, and what happens when a client goes away."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import httpx
import pytest

from nodetool.fal.errors import FalError
from nodetool.fal.server.options import ServerOptionError, ServerOptions
from nodetool.fal.simulator import Simulator
from tests.fal.server.conftest import Served, serving, until

FLUX = "fal-ai/flux/dev"
FOX = {"model": FLUX, "prompt": "a fox"}


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.2", "::", "example.com"])
def test_other_machines_need_a_token(tmp_path: Path, host: str) -> None:
    with pytest.raises(ServerOptionError, match="token"):
        ServerOptions(folder=tmp_path, host=host)
    assert issubclass(ServerOptionError, FalError)
    assert ServerOptions(folder=tmp_path, host=host, token="secret").host == host


def test_the_token_is_checked_from_every_address(fal: Simulator, tmp_path: Path) -> None:
    with serving(ServerOptions(folder=tmp_path, host="0.0.0.0", token="secret")) as server:
        url = f"{server.url}/models/{FLUX}"
        for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic secret"}):
            refused = httpx.get(url, headers=headers)
            assert refused.status_code == 401
            assert refused.json()["error"]["code"] == "invalid_api_key"
        right = {"Authorization": "Bearer secret"}
        assert httpx.get(url, headers=right).status_code == 200
        made = httpx.post(f"{server.url}/images/generations", json=FOX, headers=right).json()
        assert httpx.get(made["data"][0]["url"]).status_code == 200
        assert httpx.get(made["data"][0]["url"] + "x").status_code == 404


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example:80"}, 403),
        ({"Host": ""}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "localhost:80"}, 200),
        ({"Host": "[::1]:80", "Origin": "http://localhost:3000"}, 200),
    ],
)
def test_web_pages_of_others_may_not_call(
    served: Served, headers: dict[str, str], status: int
) -> None:
    assert httpx.get(f"{served.url}/models/{FLUX}", headers=headers).status_code == status


@pytest.mark.parametrize("path", ["/files/../x/y", "/files/..%2f..%2fa/b", "/files/%2e%2e/secret"])
def test_only_files_of_results_are_served(served: Served, path: str) -> None:
    (served.options.folder / "secret").write_text("secret")
    (served.options.folder / "files").mkdir(exist_ok=True)
    with socket.create_connection(("127.0.0.1", served.port)) as raw:
        raw.sendall(f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
        answer = b"".join(iter(lambda: raw.recv(4096), b""))
    assert b" 404 " in answer.splitlines()[0]


def test_large_bodies_are_refused(fal: Simulator, tmp_path: Path) -> None:
    def chunks() -> Any:
        for _ in range(20):
            yield b"x" * 1000

    with serving(ServerOptions(folder=tmp_path, max_body=5000)) as server:
        url = f"{server.url}/images/edits"
        file = {"image": b"x" * 9000}
        assert httpx.post(url, files=file).status_code == 413
        kind = {"Content-Type": "application/json"}
        refused = httpx.post(url, content=chunks(), headers=kind)
        assert refused.status_code == 413
        assert refused.json()["error"]["code"] == "request_too_large"


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"{}", "text/plain", 415),
        (b"x", "multipart/form-data", 400),
        (b"x", "multipart/form-data; boundary=x", 400),
    ],
)
def test_bodies_of_another_form(served: Served, content: bytes, kind: str, status: int) -> None:
    url = f"{served.url}/images/generations"
    response = httpx.post(url, content=content, headers={"Content-Type": kind})
    assert response.status_code == status
    assert response.json()["error"]["message"]


def test_too_many_requests_are_asked_to_wait(slow: Simulator, tmp_path: Path) -> None:
    with (
        serving(ServerOptions(folder=tmp_path, max_requests=1)) as server,
        socket.create_connection(("127.0.0.1", server.port)) as first,
    ):
        _post(first, server.port)
        until(lambda: slow.state.submissions)
        second = httpx.post(f"{server.url}/images/generations", json=FOX)
        assert second.status_code == 429
        assert second.headers["retry-after"] == "1"
        assert httpx.get(f"{server.url}/models/{FLUX}").status_code == 200


def test_a_client_that_hangs_up_cancels_its_job(served_slowly: Served, slow: Simulator) -> None:
    with socket.create_connection(("127.0.0.1", served_slowly.port)) as raw:
        _post(raw, served_slowly.port)
        until(lambda: slow.state.submissions)
    until(lambda: slow.state.of("cancel"))


def test_the_same_idempotency_key_is_paid_for_once(served: Served, fal: Simulator) -> None:
    url = f"{served.url}/images/generations"
    ids = {
        httpx.post(url, json=FOX, headers={"Idempotency-Key": "a1"}).headers["x-request-id"]
        for _ in range(3)
    }
    assert len(ids) == len(fal.state.submissions) == 1


def _post(raw: socket.socket, port: int) -> None:
    body = b'{"model": "fal-ai/flux/dev", "prompt": "a fox"}'
    head = (
        f"POST /v1/images/generations HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    raw.sendall(head.encode() + body)
