"""No error of a library leaves, whatever fal, the web, NodeTool or the environment does."""

from __future__ import annotations

import io
import json
import logging
import os
import socket
import tempfile
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nodetool.metadata.types import AssetRef, ImageRef, VideoRef
from nodetool.worker.context_stub import WorkerContext
from nodetool.worker.executor import execute_node

from nodetool.fal.errors import (
    DownloadError,
    FalError,
    InvalidArgumentsError,
    RequestError,
    UnknownOutcomeError,
    UploadError,
)
from nodetool.fal.journal import journal
from nodetool.fal.media import download as downloads
from nodetool.fal.settings import SettingError, Settings
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.http.responses import bytes_response
from nodetool.fal.transport import retry
from nodetool.fal.transport.client import TRANSPORT_ERRORS, close_idle
from nodetool.nodes.fal.dynamic import DynamicFal
from nodetool.nodes.fal.segmentation import DWPose
from nodetool.nodes.fal.text_to_image import FluxDev
from tests.helpers import media

POSE = "fal-ai/dwpose"
FILE = "https://v3.fal.media/files/a.png"
#: where redirects lead that httpx cannot even read, and some that it can
NOWHERE = [
    *(
        "http:127.0.0.1",
        "data:text/plain,hi",
        "javascript:1",
        "mailto:me",
        "http://xn--/",
        "http://[::1",
    ),
    *("http://a.example:1x/", "http://a.example:99999/", "ftp://a.example/x", "file:///etc/passwd"),
    *(
        "http:///x",
        "http://\u2603.net/",
        "\xff\xfe",
        "http://user@/",
        "//",
        "http://" + "a" * 70_000,
    ),
]


def context() -> WorkerContext:
    return WorkerContext(secrets={"FAL_API_KEY": KEY})


def pose(uri: str = FILE, **options: Any) -> DWPose:
    node = DWPose(image=ImageRef(uri=uri))
    for name, value in options.items():
        assert node.assign_property(name, value) is None
    return node


@pytest.fixture
def hurried(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Return fal, with very short retries."""
    for name in ("FAL_PATIENCE", "FAL_RECOVERY"):
        monkeypatch.setenv(name, "0.05")
    monkeypatch.setattr("fal_client.client.MAX_ATTEMPTS", 1)
    return fal


# -- the web ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", NOWHERE, ids=lambda place: repr(place)[:20])
async def test_redirects_to_nowhere(place: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/x.png":
            return httpx.Response(302, headers=[(b"location", place.encode("utf-8"))])
        return httpx.Response(404)

    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as web:
        with pytest.raises((DownloadError, *TRANSPORT_ERRORS)):
            await downloads.download(
                "https://a.example/x.png", io.BytesIO(), Settings(patience=0), web=web
            )


def leading(place: str) -> Any:
    """Return a handler that redirects there, with a header that is not text."""
    headers = ((b"location", place.encode("utf-8")), (b"x-note", b"caf\xe9 \xff"))
    return lambda *_: bytes_response(b"\xff", 302, headers)


@pytest.mark.parametrize(
    "stage", ["token", "upload", "submit", "status", "result", "document", "list", "download"]
)
@pytest.mark.parametrize("place", ["http:127.0.0.1", "http://xn--/"])
async def test_answers_that_lead_to_nowhere(
    hurried: Simulator, monkeypatch: pytest.MonkeyPatch, stage: str, place: str
) -> None:
    monkeypatch.setattr("nodetool.fal.simulator.http.fault_responses.answer", leading(place))
    hurried.fail(f"418@{stage}")
    node: Any = pose(fal_download=True)
    if stage in {"token", "upload"}:
        node.image = ImageRef(data=media.png(5, 5))
    if stage == "document":
        monkeypatch.setattr("nodetool.fal.dynamic.document_request.PATIENCE", 0.05)
        node = DynamicFal(endpoint="me/mine")
    if stage == "list":
        hurried.fail("500-after@submit")
    try:
        await node.process(context())
    except (RequestError, UploadError, DownloadError):
        pass
    else:
        assert stage in {"token", "upload"}  # there is another way to upload


_weird_urls = st.sampled_from(
    [*NOWHERE, "", "\ud800", "https://a b.example/", "https://v3.fal.media/\0", "x" * 5000, FILE]
)
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | _weird_urls,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["image", "url", "width", "x", "metadata"]), inner, max_size=4
    ),
    max_leaves=8,
)
_results = _json | st.builds(lambda url: {"image": {"url": url}}, _weird_urls)


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(result=_results, download=st.booleans())
async def test_results_of_any_kind(
    hurried: Simulator, monkeypatch: pytest.MonkeyPatch, result: Any, download: bool
) -> None:
    monkeypatch.setattr(retry, "BACKOFF_RANGE", (0.001, 0.01))
    hurried.answer(POSE, json.dumps(result).encode())
    try:
        await pose(fal_download=download, fal_force=True).process(context())
    except DownloadError:
        assert download


class Reluctant(WorkerContext):
    """A context that fails in any way."""

    def __init__(self, error: Exception) -> None:
        super().__init__(secrets={"FAL_API_KEY": KEY})
        self._error = error

    async def image_from_io(self, *_: Any, **__: Any) -> ImageRef:
        raise self._error

    async def asset_to_io(self, *_: Any, **__: Any) -> io.BytesIO:
        raise self._error


ERRORS = [
    ValueError("a /secret/path"),
    FileNotFoundError("a /secret/path"),
    RuntimeError("a /secret/path"),
    KeyError("a /secret/path"),
    PermissionError("a /secret/path"),
    httpx.InvalidURL("a /secret/path"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
async def test_a_context_that_fails(hurried: Simulator, error: Exception) -> None:
    name = hurried.put("pose.png", media.png(3, 3), "image/png")
    hurried.answer(POSE, {"image": {"url": name}})
    with pytest.raises(DownloadError, match="NodeTool cannot keep it") as caught:
        await pose(fal_download=True).process(Reluctant(error))
    with pytest.raises(UploadError, match=r"^image: its file cannot be read \(") as unread:
        await pose("memory://x").process(Reluctant(error))
    for text in (str(caught.value), str(unread.value)):
        assert type(error).__name__ not in text
        assert "/secret" not in text


async def test_a_file_that_cannot_be_fetched_leaves_the_result(hurried: Simulator) -> None:
    gone = "https://v3.fal.media/files/gone.png"
    hurried.answer(POSE, {"image": {"url": gone, "width": 5}})
    with pytest.raises(DownloadError, match="paid for and kept") as caught:
        await pose(fal_download=True).process(context())
    book = journal.open_journal(Path(os.environ["FAL_JOURNAL"]))
    (job,) = book.jobs()
    assert (job.state, job.consumed) == ("done", False)
    assert job.request_id in str(caught.value)
    assert f"jobs show {job.number}`" in str(caught.value)
    assert book.result(job.number)["image"]["url"] == gone
    outputs: Any = await pose(fal_download=False).process(context())
    assert outputs["output"].uri == gone
    assert hurried.state.count() == 1


async def test_a_disk_that_is_full(hurried: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    hurried.answer(POSE, {"image": {"url": hurried.put("p.png", media.png(3, 3), "image/png")}})

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile.SpooledTemporaryFile, "write", full)
    with pytest.raises(DownloadError, match=r"cannot be kept here \(No space left on device\)"):
        await pose(fal_download=True).process(context())


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("SSL_CERT_FILE", "/nonexistent.pem", "SSL_CERT_FILE"),
        ("SSL_CERT_FILE", __file__, "SSL_CERT_FILE"),
        ("HTTPS_PROXY", "http://me:password@[::1", "HTTPS_PROXY"),
        ("HTTPS_PROXY", "ftp://me:password@a.example:1", "HTTPS_PROXY"),
        ("HTTPS_PROXY", "http://me:password@a.example:1x", "HTTPS_PROXY"),
    ],
)
async def test_an_environment_that_lets_nothing_out(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, told: str
) -> None:
    await close_idle()
    monkeypatch.delenv(variable.lower(), raising=False)
    monkeypatch.setenv(variable, value)
    for work in (
        lambda: FluxDev(prompt="a").process(context()),
        lambda: pose(uri="data:image/png;base64,AAAA").process(context()),
        lambda: DynamicFal(endpoint="me/mine").process(context()),
        lambda: downloads.download(FILE, io.BytesIO(), Settings(patience=0)),
    ):
        with pytest.raises(SettingError, match=told) as caught:
            await work()
        assert "password" not in str(caught.value)


# -- values ----------------------------------------------------------------------------------------

_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=3)
    | st.just({"type": "image", "uri": 5})
    | st.builds(object)
    | st.just(VideoRef(uri=FILE)),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
_names = [
    "prompt",
    "image_size",
    "num_images",
    "seed",
    "acceleration",
    "output_format",
    "loras",
    "no",
]


@settings(max_examples=100)
@given(given=st.dictionaries(st.sampled_from(_names), _values, max_size=6))
async def test_values_of_any_kind(given: dict[str, Any]) -> None:
    for endpoint in ("fal-ai/flux-lora", "fal-ai/flux/dev"):
        node = DynamicFal(endpoint=endpoint)
        for name, value in given.items():
            assert node.assign_property(name, value) is None
        message = ""
        try:
            await node.build_arguments(None)
        except FalError as error:
            message = str(error)
        assert "expected type" not in message
        assert "<class" not in message


async def test_a_number_without_end_is_told() -> None:
    for name in ("prompt", "num_images", "image_size", "loras", "guidance_scale"):
        node = DynamicFal(endpoint="fal-ai/flux-lora")
        node.assign_property(name, 10**5000)
        with pytest.raises(InvalidArgumentsError, match=name):
            await node.build_arguments(None)


async def test_all_that_is_wrong_with_a_dynamic_node_is_told_at_once(fal: Simulator) -> None:
    fields = {
        "endpoint": "fal-ai/flux/dev",
        "image_size": "huge",
        "num_images": "many",
        "output_format": 7,
        "guidance_scale": 1e9,
        "nothing": 1,
    }
    with pytest.raises(InvalidArgumentsError) as caught:
        await execute_node("fal.dynamic.DynamicFal", fields, {"FAL_API_KEY": KEY}, {})
    problems = {problem.field: problem.message for problem in caught.value.problems}
    assert set(problems) == {*fields, "prompt"} - {"endpoint"}
    assert problems["image_size"].startswith("'huge' is not one of square_hd, square,")
    assert problems["num_images"] == "a whole number is needed, not 'many'"
    assert problems["output_format"].startswith("7 is not one of jpeg, png")
    assert problems["prompt"] == "a value is required"
    assert list(fal.state.requests) == []


def test_what_a_field_does_not_take_is_told_in_words() -> None:
    node = FluxDev()
    expected = {
        ("num_images", "many"): "num_images: a whole number is needed, not 'many'",
        ("image_size", 7): "image_size: 7 is not one of square_hd",
        ("prompt", 5): "prompt: text is needed, not 5",
    }
    for (name, value), words in expected.items():
        assert str(node.assign_property(name, value)).startswith(words)
    for name, value in (("endpoint", 5), ("openapi_file", 5), ("endpoint", 10**5000)):
        problem = str(DynamicFal().assign_property(name, value))
        assert problem.startswith(f"{name}: ")
        assert "expected" not in problem
    assert DynamicFal(openapi_file=AssetRef()).assign_property("openapi_file", FILE) is None


# -- without a network -----------------------------------------------------------------------------


@pytest.fixture
def nobody(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Return the URL of a proxy that does not exist."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{port}")


@pytest.mark.parametrize(
    ("patience", "timeout", "told"),
    [
        ("0.9", "0", "for up to 1 s (FAL_PATIENCE)"),
        ("300", "0.9", "for up to 1 s (FAL_TIMEOUT)"),
    ],
)
async def test_the_log_says_once_how_long_the_network_is_waited_for(
    nobody: None,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    patience: str,
    timeout: str,
    told: str,
) -> None:
    await close_idle()
    monkeypatch.setenv("FAL_PATIENCE", patience)
    monkeypatch.setenv("FAL_TIMEOUT", timeout)
    with pytest.raises(UnknownOutcomeError, match="nothing was sent"):
        await FluxDev(prompt="a").process(context())
    lines = [
        record.getMessage()
        for record in caplog.records
        if record.name == "nodetool.fal" and record.levelno >= logging.WARNING
    ]
    assert lines == [f"no connection to fal; trying again {told}"]


async def test_a_question_that_is_asked_again_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(retry, "BACKOFF_RANGE", (0.001, 0.01))
    attempts: list[int] = []

    async def ask() -> str:
        attempts.append(1)
        if len(attempts) < 5:
            raise httpx.ReadError("reset") if len(attempts) == 1 else httpx.ConnectError("nobody")
        return "yes"

    caplog.set_level(logging.WARNING)
    assert await retry.retry(ask, max_elapsed=300, setting="FAL_PATIENCE") == "yes"
    assert [record.getMessage() for record in caplog.records] == [
        "no connection to fal; trying again for up to 300 s (FAL_PATIENCE)"
    ]
