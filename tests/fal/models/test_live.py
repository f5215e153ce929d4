"""fal's own list of models: over real sockets, cached for a day, and the last one without a network."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

from nodetool.fal.models import Kind, Status, live, models
from nodetool.fal.models.live import LiveList, LiveModel, live_models, merged
from nodetool.fal.simulator import Simulator

ROWS = [
    {"endpoint_id": "lab/new/image-to-video", "metadata": {"category": "image-to-video"}},
    {
        "endpoint_id": "fal-ai/veo3",
        "metadata": {
            "display_name": "Veo 3",
            "category": "text-to-video",
            "status": "active",
            "license_type": "commercial",
        },
    },
    {"endpoint_id": "lab/old", "metadata": {"category": "llm", "status": "deprecated"}},
    {"endpoint_id": "lab/bare"},
    {"metadata": {}},
    "no row",
]


class Platform(BaseHTTPRequestHandler):
    """A platform with pages of two rows."""

    requests: ClassVar[list[str]] = []
    headers_seen: ClassVar[list[dict[str, str]]] = []
    status: ClassVar[int] = 200
    body: ClassVar[bytes | None] = None

    def do_GET(self) -> None:
        self.requests.append(self.path)
        self.headers_seen.append(dict(self.headers))
        start = int(parse_qs(urlsplit(self.path).query).get("cursor", ["0"])[0])
        more = start + 2 < len(ROWS)
        page = {
            "models": ROWS[start : start + 2],
            "next_cursor": str(start + 2) if more else None,
            "has_more": more,
        }
        content = self.body if self.body is not None else json.dumps(page).encode()
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Platform]]:
    monkeypatch.setattr(Platform, "requests", [])
    monkeypatch.setattr(Platform, "headers_seen", [])
    monkeypatch.setattr(live, "PATIENCE", 0.2)
    monkeypatch.setenv("FAL_KEY", "id:secret")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Platform)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setattr(live, "MODELS_URL", f"http://127.0.0.1:{server.server_port}/models")
    yield Platform
    server.shutdown()
    thread.join()
    server.server_close()


async def test_all_pages_are_read_and_bad_rows_left_out(platform: type[Platform]) -> None:
    found = await live_models()
    assert found.problem == ""
    assert [each.endpoint_id for each in found.models] == [
        "fal-ai/veo3",
        "lab/bare",
        "lab/new/image-to-video",
        "lab/old",
    ]
    assert found.models[0] == LiveModel(
        endpoint_id="fal-ai/veo3",
        title="Veo 3",
        category="text-to-video",
        license="commercial",
    )
    assert found.models[1].title == "lab/bare"
    assert found.models[3].status is Status.RETIRED
    assert len(platform.requests) == 3


async def test_the_list_is_public_so_that_no_key_is_sent(platform: type[Platform]) -> None:
    await live_models()
    assert not any("Authorization" in headers for headers in platform.headers_seen)


async def test_the_list_of_a_day_is_not_asked_for_again(
    platform: type[Platform], cache_folder: Path
) -> None:
    first = await live_models()
    assert await live_models() == first
    assert len(platform.requests) == 3
    await live_models(refresh=True)
    assert len(platform.requests) == 6
    change_age(cache_folder, live.MAX_AGE + 1)
    await live_models()
    assert len(platform.requests) == 9


def change_age(folder: Path, seconds: float) -> None:
    """Let the cached list be this old."""
    file = folder / "platform.json"
    value = json.loads(file.read_text())
    value["fetched"] = time.time() - seconds
    file.write_text(json.dumps(value))


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (500, None, "HTTP 500"),
        (404, None, "HTTP 404"),
        (200, b"<html>", "not JSON"),
        (200, b'{"models": 5}', "no list of models"),
        (200, b'{"models": [], "has_more": true, "next_cursor": 7}', "follow"),
        (200, b'{"models": [], "has_more": true, "next_cursor": "0"}', "follow"),
    ],
)
async def test_the_last_list_counts_with_its_age(
    platform: type[Platform],
    monkeypatch: pytest.MonkeyPatch,
    cache_folder: Path,
    status: int,
    body: bytes | None,
    reason: str,
) -> None:
    first = await live_models()
    change_age(cache_folder, 3 * 86400)
    monkeypatch.setattr(platform, "status", status)
    monkeypatch.setattr(platform, "body", body)
    stale = await live_models()
    assert stale.models == first.models
    assert reason in stale.problem
    assert stale.problem.endswith("its list is 3 days old.")


async def test_without_any_list_the_catalogue_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(live, "PATIENCE", 0.2)
    monkeypatch.setattr(live, "MODELS_URL", "http://127.0.0.1:9/models")
    found = await live_models()
    assert not found.models
    assert "no connection" in found.problem
    assert "catalogue alone" in found.problem
    assert merged(models(), found) == models()


async def test_the_route_of_fal_is_asked(fal: Simulator) -> None:
    fal.models.page_size = 700
    found = await live_models()
    assert found.problem == ""
    assert {each.endpoint_id for each in found.models} == {m.endpoint_id for m in models()}
    assert merged(models(), found) == models()  # the simulator lists the catalogue
    assert len(fal.state.of("models")) == 3


@pytest.mark.parametrize("content", ["", "{}", '{"fetched": "x", "models": [[1]]}', "[3]"])
async def test_a_damaged_file_is_no_list(
    platform: type[Platform], cache_folder: Path, content: str
) -> None:
    (cache_folder / "platform.json").write_text(content)
    assert (await live_models()).models
    assert len(platform.requests) == 3


async def test_the_platforms_word_on_a_model_counts(platform: type[Platform]) -> None:
    found = {model.endpoint_id: model for model in merged(models(), await live_models())}
    assert found["fal-ai/veo3"].status is Status.ACTIVE
    assert found["fal-ai/flux/dev"].status is Status.RETIRED  # it is not listed there
    new = found["lab/new/image-to-video"]
    assert (new.kind, new.tasks) == (Kind.VIDEO, ("image_to_video",))
    assert found["lab/old"].kind is Kind.TEXT
    assert found["lab/bare"].kind is Kind.DATA
    assert list(found) == sorted(found)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "less than a minute"), (61, "1 minute"), (7300, "2 hours"), (-5, "less than a minute")],
)
def test_ages_are_words(seconds: float, words: str) -> None:
    assert live.age(1000.0 - seconds, now=1000.0) == words


def test_an_empty_list_changes_nothing() -> None:
    assert merged(models(), LiveList()) == models()
