"""What goes wrong on purpose: each kind of fault does on the wire what the table says."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from typing import Any

import fal_client.client as client_module
import httpx
import pytest
from fal_client import Completed, FalClientHTTPError, Queued, SyncClient

from nodetool.fal.simulator import KEY, Fault, Simulator
from nodetool.fal.simulator.faults import Faults, parse
from tests.helpers.simulators import AUTH, FLUX, FOX, QUEUE, submit

#: a reset inside TLS, which some versions of OpenSSL take for an end
RESET = (httpx.ReadError, httpx.RemoteProtocolError)


@pytest.mark.parametrize(
    ("rule", "status", "accepted"),
    [
        ("429=2@submit", 429, False),
        ("500@submit", 500, False),
        ("502-ingress@submit", 502, False),
        ("503@submit", 503, False),
        ("504-user@submit", 504, False),
        ("418@submit", 418, False),
        ("599@any", 599, False),
        ("500-after@submit", 500, True),
        ("502-after@submit:fal-ai/*", 502, True),
    ],
)
def test_a_submission_is_answered_with_a_status(
    fal: Simulator, http: httpx.Client, rule: str, status: int, accepted: bool
) -> None:
    fal.fail(rule)
    response = http.post(QUEUE, json=FOX)
    assert response.status_code == status
    assert fal.state.count(FLUX) == accepted
    assert client_module._is_ingress_error(response) is ("ingress" in rule)
    assert response.headers.get("retry-after") == ("2" if "=" in rule else None)
    assert client_module._should_retry_response(response) is (status == 429 or "ingress" in rule)
    assert fal.state.requests[-1].fault == rule
    fal.clear_faults()
    assert http.post(QUEUE, json=FOX).is_success


@pytest.mark.parametrize(
    ("rule", "error", "accepted"),
    [
        ("refuse@submit", httpx.ConnectError, False),
        ("refuse@submit:fal-ai/flux/*", RESET, False),
        ("reset-before@submit", RESET, False),
        ("reset@submit", RESET, True),
        ("truncated@submit", httpx.RemoteProtocolError, True),
        ("malformed@submit", ValueError, True),
    ],
)
def test_a_submission_is_not_answered_well(
    fal: Simulator, http: httpx.Client, rule: str, error: Any, accepted: bool
) -> None:
    fal.fail(f"{rule}*1")
    with pytest.raises(error):
        http.post(QUEUE, json=FOX).json()
    assert fal.state.count(FLUX) == accepted
    assert http.post(QUEUE, json=FOX).json()["status"] == "IN_QUEUE"


@pytest.mark.parametrize(("rule", "is_reset"), [("reset", True), ("truncated", False)])
def test_a_reset_is_one_on_the_wire(fal: Simulator, rule: str, is_reset: bool) -> None:
    fal.fail(f"{rule}@submit")
    body = json.dumps(FOX)
    head = f"POST /{FLUX} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Key {KEY}\r\n"
    with socket.create_connection(("127.0.0.1", fal.port), 10) as plain:
        plain.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
        if is_reset:
            with pytest.raises(ConnectionResetError):
                plain.recv(100)
        else:
            got = b"".join(iter(lambda: plain.recv(10_000), b""))
            length = int(got.partition(b"content-length: ")[2].partition(b"\r")[0])
            assert 0 < len(got.partition(b"\r\n\r\n")[2]) < length


def test_an_open_connection_is_reset_where_new_ones_are_refused(
    fal: Simulator, http: httpx.Client
) -> None:
    submit(http)
    fal.fail("refuse@submit")
    with pytest.raises(RESET):
        http.post(QUEUE, json=FOX)
    with pytest.raises(httpx.ConnectError):
        http.post(QUEUE, json=FOX)
    assert http.get(fal.put("a", b"a")).content == b"a"


def test_the_client_goes_to_the_other_host(fal: Simulator, client: SyncClient) -> None:
    fal.fail("refuse@submit*1")
    client.submit(FLUX, FOX)
    assert fal.state.of("submit")[0].host == "queue.falrun.com"


def test_a_reply_that_is_lost_pays_twice(fal: Simulator, client: SyncClient) -> None:
    fal.fail("reset@submit*2")
    client.submit(FLUX, FOX)
    assert fal.state.count(FLUX) == 3


@pytest.mark.parametrize(
    ("rule", "seconds"),
    [("slow=0.3@status", 0.3), ("drip=0.02@status", 0.3)],
)
def test_late_answers(fal: Simulator, http: httpx.Client, rule: str, seconds: float) -> None:
    fal.fail(rule)
    job = submit(http)
    before = time.monotonic()
    assert http.get(job["status_url"]).json()["status"] == "COMPLETED"
    assert time.monotonic() - before > seconds * 0.9


def test_states_that_lead_nowhere(fal: Simulator, client: SyncClient) -> None:
    fal.fail("stuck@status*2")
    handle = client.submit(FLUX, FOX)
    assert [handle.status() for _ in range(2)] == [Queued(0), Queued(0)]
    assert isinstance(handle.status(), Completed)
    fal.fail("stuck@status")
    assert handle.status() == Queued(0)
    handle.cancel()
    fal.clear_faults()
    fal.fail("unknown-status@status")
    with pytest.raises(ValueError, match="Unknown status"):
        handle.status()


@pytest.mark.parametrize(
    ("rule", "status", "kind"),
    [
        ("refused-content@result", 422, "content_policy_violation"),
        ("model-error@result", 500, "internal_error"),
        ("expired@result", 404, "Request not found"),
    ],
)
def test_results_that_fail(
    fal: Simulator, client: SyncClient, rule: str, status: int, kind: str
) -> None:
    fal.fail(rule)
    handle = client.submit(FLUX, FOX)
    with pytest.raises(FalClientHTTPError) as caught:
        handle.get()
    assert caught.value.status_code == status
    assert kind in caught.value.response.text
    if kind == "internal_error":
        assert caught.value.error_type == kind


@pytest.mark.parametrize("rule", ["reset@download", "truncated@download", "reset@part"])
def test_files_that_break(fal: Simulator, http: httpx.Client, rule: str) -> None:
    url = fal.put("a.bin", bytes(200_000))
    fal.fail(f"{rule}*1")
    token = http.post("https://rest.fal.ai/storage/auth/token", json={}).json()
    bearer = {"Authorization": f"Bearer {token['token']}"}
    upload = http.post("https://v3.fal.media/files/upload/multipart", headers=bearer).json()
    part_url = f"{upload['access_url']}/multipart/{upload['uploadId']}/1"
    calls: dict[str, Callable[[], httpx.Response]] = {
        "download": lambda: http.get(url),
        "part": lambda: http.put(part_url, content=bytes(200_000), headers=bearer),
    }
    call = calls[rule.partition("@")[2]]
    with pytest.raises((*RESET, httpx.WriteError)):
        call()
    assert call().is_success


def test_a_stream_that_breaks(fal: Simulator, client: SyncClient) -> None:
    fal.fail("truncated@stream*1")
    stream = client.stream(FLUX, FOX)
    assert next(stream)["prompt"]
    assert next(stream)["prompt"]
    with pytest.raises(httpx.RemoteProtocolError):
        next(stream)


def test_a_share_of_the_requests(fal: Simulator) -> None:
    def hits(seed: int) -> list[bool]:
        faults = Faults(["500@upload%20"], seed)
        return [faults.pick("upload", "") is not None for _ in range(1000)]

    assert hits(1) == hits(1) != hits(2)
    assert 150 < sum(hits(1)) < 250


def test_rules_are_read() -> None:
    fault = parse(" slow=1.5@status:fal-ai/flux/*x*3%50 ")
    assert fault == Fault(
        rule="slow=1.5@status:fal-ai/flux/*x*3%50",
        kind="slow",
        stage="status",
        endpoint="fal-ai/flux/*x",
        value=1.5,
        count=3,
        percent=50,
    )


@pytest.mark.parametrize(
    ("rule", "hint"),
    [
        ("nonsense", "429=2@submit"),
        ("nope@submit", "refused-content"),
        ("500@nowhere", "download"),
        ("slow@any", "slow=1.5"),
        ("stuck@submit", "status"),
        ("500-user@any", "504-user"),
        ("reset=1@any", "no value"),
        ("429=soon@any", "seconds"),
        ("500@any*0", "1 or more"),
        (f"reset@submit*{'9' * 5000}", "…: the count has more than 12 digits"),
        ("500@any%101", "0 to 100"),
        ("500@upload:a/b", "no endpoint"),
    ],
)
def test_rules_that_are_none(rule: str, hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        parse(rule)


async def test_faults_without_a_network() -> None:
    simulator = Simulator(faults=["reset@run*1", "truncated@run*1"])
    async with httpx.AsyncClient(transport=simulator.transport(), headers=AUTH) as http:
        with pytest.raises(httpx.ReadError):
            await http.post(f"https://fal.run/{FLUX}", json=FOX)
        with pytest.raises(httpx.RemoteProtocolError):
            await http.post(f"https://fal.run/{FLUX}", json=FOX)
        assert (await http.post(f"https://fal.run/{FLUX}", json=FOX)).is_success
    assert simulator.state.count() == 3
    simulator.close()
