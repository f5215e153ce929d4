"""The simulator, met by the unmodified client of fal through real sockets."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

import fal_client.client as client_module
import httpx
import pytest
from fal_client import AsyncClient, Completed, FalClientHTTPError, InProgress, Queued, SyncClient
from jsonschema import Draft202012Validator
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.catalogue import endpoints
from nodetool.fal.journal import journal
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.hosts import owner_and_alias
from nodetool.fal.simulator.validation import Validator
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers.simulators import AUTH, FLUX, FOX, LISTING, QUEUE, result, submit

# -- with fal's own client -------------------------------------------------------------------


def test_a_job_from_beginning_to_end(slow: Simulator, client: SyncClient) -> None:
    seen: list[Any] = []
    given = client.subscribe(FLUX, FOX, with_logs=True, interval=0.05, on_queue_update=seen.append)
    positions = [status.position for status in seen if isinstance(status, Queued)]
    working = [status for status in seen if isinstance(status, InProgress)]
    assert positions == sorted(positions, reverse=True)
    assert positions
    assert working
    assert working[0].logs
    assert isinstance(seen[-1], Completed)
    assert len(seen[-1].logs or []) == 4
    assert seen[-1].metrics == {"inference_time": 0.4}
    known = endpoints.find(FLUX)
    Draft202012Validator(known.output_schema()).validate(given)
    assert given["prompt"] == "a fox"
    with httpx.Client() as http:
        picture = http.get(given["images"][0]["url"])
    assert picture.headers["content-type"] == given["images"][0]["content_type"]
    assert picture.content.startswith(b"\xff\xd8")


async def test_the_asynchronous_client(fal: Simulator, tmp_path: Path) -> None:
    client = AsyncClient(key=KEY)
    given = await client.subscribe(FLUX, FOX)
    assert given == await client.run(FLUX, FOX)
    assert [event async for event in client.stream(FLUX, FOX)][-1] == given
    url = await client.upload(b"some bytes", "text/plain", "a note.txt")
    async with httpx.AsyncClient() as http:
        assert (await http.get(url)).text == "some bytes"
    handle = await client.submit(FLUX, FOX)
    assert isinstance(await handle.status(with_logs=True), Completed)
    with pytest.raises(FalClientHTTPError, match="ALREADY_COMPLETED"):
        await handle.cancel()
    assert fal.state.count(FLUX) == fal.state.count() == 4
    assert [job.arguments for job in fal.state.submissions] == [FOX] * 4
    await (await client._client).aclose()


def test_direct_calls_and_streams(fal: Simulator, client: SyncClient) -> None:
    given = client.run("fal-ai/any-llm", FOX)
    events = list(client.stream("fal-ai/any-llm", FOX))
    assert events[-1] == given
    texts = [event["output"] for event in events]
    assert len(texts) > 2
    assert all(later.startswith(earlier) for earlier, later in pairwise(texts))


def test_an_endpoint_whose_id_ends_like_a_stream(fal: Simulator, client: SyncClient) -> None:
    audio = {"audio_url": "https://v3.fal.media/a.wav"}
    assert isinstance(client.run("fal-ai/speech-to-text/stream", audio), dict)
    assert fal.state.of("run")[0].endpoint == "fal-ai/speech-to-text/stream"


def test_wrong_arguments_are_all_told_with_the_result(fal: Simulator, client: SyncClient) -> None:
    handle = client.submit(FLUX, {"prompt": 3, "num_images": 1.5, "colour": "red"})
    with pytest.raises(FalClientHTTPError) as caught:
        handle.get()
    assert caught.value.status_code == 422
    items: Any = caught.value.message
    assert {item["loc"][1]: item["type"] for item in items} == {
        "prompt": "string_type",
        "num_images": "int_from_float",
        "colour": "extra_forbidden",
    }
    with pytest.raises(FalClientHTTPError, match="this argument is required"):
        client.run(FLUX, {})


def test_cancelling(slow: Simulator, client: SyncClient) -> None:
    handle = client.submit(FLUX, FOX)
    assert isinstance(handle.status(), Queued)
    early = httpx.get(handle.response_url, headers=AUTH)
    assert (early.status_code, early.json()) == (400, {"detail": "Request is still in progress"})
    handle.cancel()
    with pytest.raises(FalClientHTTPError) as caught:
        handle.get()
    assert caught.value.error_type == "client_cancelled"
    assert [request.key for request in slow.state.of("cancel")] == ["?"]


def test_uploads_in_parts(
    fal: Simulator, client: SyncClient, http: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "MULTIPART_THRESHOLD", 1000)
    monkeypatch.setattr(client_module, "MULTIPART_CHUNK_SIZE", 4096)
    data = os.urandom(50_000)
    url = client.upload(data, "video/mp4", "../a film.mp4")
    response = http.get(url)
    assert response.content == data
    assert response.headers["content-type"] == "video/mp4"
    assert len(fal.state.of("part")) == 13


def test_the_older_way_of_uploading(fal: Simulator, client: SyncClient, http: httpx.Client) -> None:
    fal.fail("500@token")
    body = http.post(
        "https://rest.fal.ai/storage/upload/initiate?storage_type=gcs",
        json={"file_name": "a.txt", "content_type": "text/plain"},
    ).json()
    put = httpx.put(body["upload_url"], content=b"abc", headers={"Content-Type": "text/plain"})
    assert put.status_code == 200
    assert http.get(body["file_url"]).text == "abc"
    assert client.upload(b"abc", "text/plain", repository="fal").startswith("https://v3.fal.media/")


def test_a_part_that_was_lost_is_noticed(fal: Simulator, http: httpx.Client) -> None:
    token = http.post("https://rest.fal.ai/storage/auth/token", json={}).json()
    bearer = {"Authorization": f"Bearer {token['token']}"}
    upload = http.post("https://v3.fal.media/files/upload/multipart", headers=bearer).json()
    upload_url = f"{upload['access_url']}/multipart/{upload['uploadId']}"
    etag = http.put(f"{upload_url}/1", content=b"abc", headers=bearer).headers["etag"]
    wrong: list[list[dict[str, Any]]] = [
        [],
        [{"partNumber": 2, "etag": etag}],
        [{"partNumber": 1, "etag": '"other"'}],
    ]
    for parts in wrong:
        assert http.post(f"{upload_url}/complete", json={"parts": parts}, headers=bearer).is_error
    right = {"parts": [{"partNumber": 1, "etag": etag}]}
    assert http.post(f"{upload_url}/complete", json=right, headers=bearer).is_success
    assert http.post(f"{upload_url}/complete", json=right, headers=bearer).is_error
    assert http.get(upload["access_url"]).content == b"abc"


# -- what the service is like ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("endpoint", "app"),
    [
        ("fal-ai/flux/dev", "fal-ai/flux"),
        ("fal-ai/kling-video/v2.1/master/image-to-video", "fal-ai/kling-video"),
        ("workflows/fal-ai/sdxl/more", "workflows/fal-ai/sdxl"),
    ],
)
def test_addresses_name_the_application_only(
    fal: Simulator, http: httpx.Client, endpoint: str, app: str
) -> None:
    fal.answer(endpoint, {"ok": True})
    assert owner_and_alias(endpoint) == app
    job = submit(http, {}, endpoint)
    assert job["response_url"] == f"https://queue.fal.run/{app}/requests/{job['request_id']}"
    whole = f"https://queue.fal.run/{endpoint}/requests/{job['request_id']}"
    assert http.get(f"{whole}/status").json()["status"] == "COMPLETED"
    assert http.get(whole).json() == http.get(job["response_url"]).json()
    other = http.get(f"https://queue.fal.run/fal-ai/other/requests/{job['request_id']}")
    assert other.status_code == 404


def test_every_endpoint_is_served_and_checks_its_arguments() -> None:
    for endpoint in endpoints.ids():
        validator = Validator(endpoints.find(endpoint).input_schema())
        with_defaults = validator.with_defaults({})
        problems = [p for p in validator.problems(with_defaults) if p["type"] != "missing"]
        # some of fal's own documents write a default as a number where the values are texts
        problems = [p for p in problems if f"'{p['input']}'" not in p["msg"]]
        assert not problems, endpoint


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Key nonsense"}])
def test_without_a_key(fal: Simulator, headers: dict[str, str]) -> None:
    for url in (QUEUE, f"https://fal.run/{FLUX}", "https://rest.fal.ai/storage/auth/token"):
        refused = httpx.post(url, json=FOX, headers=headers)
        assert refused.status_code == 401
        assert "Authentication is required" in refused.json()["detail"]
    assert httpx.get(LISTING, headers=headers).json()["error"]["type"] == "authorization_error"
    assert httpx.post("https://v3.fal.media/files/upload", headers=AUTH).status_code == 401
    assert fal.state.count() == 0


def test_only_the_given_keys(fal: Simulator, http: httpx.Client) -> None:
    fal.keys = {"main": "one:two"}
    try:
        assert fal.env["FAL_KEY"] == fal.env["FAL_API_KEY"] == "one:two"
        assert http.post(QUEUE, json=FOX).status_code == 401
        assert httpx.post(QUEUE, json=FOX, headers={"Authorization": "Key one:two"}).is_success
        assert [request.key for request in fal.state.of("submit")] == ["", "main"]
        assert "authorization" not in fal.state.of("submit")[0].headers
    finally:
        fal.keys = None


def test_what_is_not_there(fal: Simulator, http: httpx.Client) -> None:
    unknown = http.post("https://queue.fal.run/fal-ai/nothing-such", json={})
    assert unknown.status_code == 404
    assert "not found" in unknown.json()["detail"]
    assert http.get(f"{QUEUE}/requests/none").json()["detail"] == "Request not found"
    assert http.put(f"{QUEUE}/requests/none/cancel").json() == {"status": "NOT_FOUND"}
    assert http.get("https://v3.fal.media/files/none.png").status_code == 404
    assert http.get("https://queue.fal.run/").status_code == 404
    broken = http.post(QUEUE, content=b'{"prompt": NaN}')
    assert broken.json()["detail"][0]["type"] == "json_invalid"


def test_the_simulation_is_sealed(fal: Simulator) -> None:
    with pytest.raises(httpx.ProxyError, match="403"):
        httpx.get("https://example.com/")
    elsewhere = httpx.get(fal.proxy, headers={"Host": "example.com"})
    assert elsewhere.status_code == 403


def test_without_a_proxy(fal: Simulator) -> None:
    with httpx.Client(headers=AUTH, trust_env=False, base_url=fal.proxy) as http:
        assert "simulation of fal.ai" in http.get("/").text
        job = http.post(f"/{FLUX}", json=FOX).json()
        assert job["response_url"].startswith(fal.proxy)
        image = http.get(job["response_url"]).json()["images"][0]
        assert image["url"].startswith(fal.proxy)
        assert http.get(image["url"]).is_success


def test_files_in_parts_and_their_heads(fal: Simulator, http: httpx.Client) -> None:
    url = fal.put("a b/é.txt", b"0123456789", "text/plain")
    assert http.head(url).headers["content-length"] == "10"
    cases = {"bytes=2-4": b"234", "bytes=7-": b"789", "bytes=-2": b"89", "bytes=8-99": b"89"}
    for asked, wanted in cases.items():
        part = http.get(url, headers={"Range": asked})
        assert (part.status_code, part.content) == (206, wanted)
    assert http.get(url, headers={"Range": "bytes=2-4"}).headers["content-range"] == (
        "bytes 2-4/10"
    )
    assert http.get(url, headers={"Range": "bytes=10-"}).status_code == 416
    assert http.get(url, headers={"Range": "lines=1-2"}).status_code == 400
    several = http.get(url, headers={"Range": "bytes=0-1,8-"})
    assert several.status_code == 206
    assert several.headers["content-type"].startswith("multipart/byteranges")
    assert b"\r\n\r\n01\r\n" in several.content
    assert b"\r\n\r\n89\r\n" in several.content
    assert http.get(url).headers["content-type"] == "text/plain"


def test_the_list_of_requests(fal: Simulator, http: httpx.Client) -> None:
    ids = [submit(http, {"prompt": str(number)})["request_id"] for number in range(5)]
    submit(http, FOX, "fal-ai/any-llm")
    query = {"endpoint_id": FLUX, "limit": "2", "expand": "payloads"}
    seen: list[dict[str, Any]] = []
    while True:
        body = http.get(LISTING, params=query).json()
        seen += body["items"]
        if not body["has_more"]:
            break
        query["cursor"] = body["next_cursor"]
    assert [item["request_id"] for item in seen] == ids[::-1]
    assert seen[0]["json_input"] == {"prompt": "4"}
    assert seen[0]["json_output"]["images"]
    assert seen[0]["status_code"] == 200
    plain = http.get(LISTING, params={"endpoint_id": FLUX}).json()["items"][0]
    assert "json_input" not in plain
    later = {"endpoint_id": FLUX, "start": "2999-01-01T00:00:00Z"}
    assert http.get(LISTING, params=later).json()["items"] == []
    assert http.get(LISTING).status_code == 422


def test_equal_seeds_give_equal_results(fal: Simulator, http: httpx.Client) -> None:
    first, second = result(http), result(http)
    assert first == second
    assert result(http, {"prompt": "a bear"}) != first

    async def of(seed: int) -> tuple[Any, float]:
        simulator = Simulator(seed=seed, latency=(0.0, 0.05))
        async with httpx.AsyncClient(transport=simulator.transport(), headers=AUTH) as local:
            given = (await local.post(f"https://fal.run/{FLUX}", json=FOX)).json()
            image = await local.get(given["images"][0]["url"])
            assert image.is_success
        simulator.close()
        return given, simulator.state.jobs.values()[0].seconds

    assert asyncio.run(of(0)) == asyncio.run(of(0))
    assert asyncio.run(of(0))[0] == first
    assert asyncio.run(of(1))[0] != first


def test_endpoints_of_a_test(fal: Simulator, http: httpx.Client) -> None:
    fal.answer(FLUX, {"detail": "no"}, status=500, headers={"X-Fal-Error-Type": "internal_error"})
    response = http.get(submit(http)["response_url"])
    assert (response.status_code, response.json()) == (500, {"detail": "no"})
    assert response.headers["x-fal-error-type"] == "internal_error"
    size = {"type": "integer", "minimum": 1}
    fal.serve("my/app", {"type": "object", "properties": {"size": size}}, {"type": "integer"})
    assert isinstance(result(http, {"size": 2}, "my/app"), int)
    problem = result(http, {"size": 0}, "my/app")["detail"][0]
    assert (problem["type"], problem["ctx"]) == ("greater_than_equal", {"ge": 1})
    fal.serve("my/copy", endpoints.find(FLUX).document())
    assert result(http, FOX, "my/copy")["images"]
    fal.reset()
    assert http.post("https://queue.fal.run/my/app", json={}).status_code == 404
    assert http.get(submit(http)["response_url"]).is_success


class _Judge(BaseHTTPRequestHandler):
    """A server behind an endpoint: gives back what it takes, except what it does not like."""

    def do_POST(self) -> None:
        arguments = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps(
            {"detail": [{"type": "missing"}]} if arguments == {} else arguments
        ).encode()
        self.send_response(422 if arguments == {} else 200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


def test_another_server_behind_an_endpoint(fal: Simulator, client: SyncClient) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Judge) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        fal.mount("my/app", f"http://127.0.0.1:{server.server_port}/")
        assert client.subscribe("my/app", {"a": 1}) == {"a": 1}
        assert client.run("my/app", {"a": 2}) == {"a": 2}
        with pytest.raises(FalClientHTTPError) as caught:
            client.subscribe("my/app", {})
        assert caught.value.status_code == 422
        server.shutdown()
    with pytest.raises(FalClientHTTPError, match="does not answer"):
        client.subscribe("my/app", {"a": 1})


async def test_its_environment_keeps_paid_jobs_and_simulated_ones_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = journal.open_journal(tmp_path / "jobs.sqlite")
    monkeypatch.setenv("FAL_JOURNAL", str(real.path))
    monkeypatch.setenv("FAL_API_KEY", "a:real-one")
    with Simulator(keys={"its own": "one:two"}) as own:
        for name, value in own.env.items():
            monkeypatch.setenv(name, value)
        await FluxDev(prompt="a fox").process(WorkerContext())
        assert [request.key for request in own.state.of("submit")] == ["its own"]
        assert len(journal.open_journal(Path(own.env["FAL_JOURNAL"])).jobs()) == 1
    assert real.jobs() == []


@pytest.mark.parametrize(
    ("value", "step", "is_right"),
    [(1.4, 0.1, True), (1.45, 0.1, False), (1e308, 1e-300, False), (10**400, 0.1, False), (3, 0, True)],
)  # fmt: skip
def test_multiples_are_decimal_and_never_raise(value: float, step: float, is_right: bool) -> None:
    validator = Validator({"type": "object", "properties": {"n": {"multipleOf": step}}})
    assert (validator.problems({"n": value}) == []) is is_right
