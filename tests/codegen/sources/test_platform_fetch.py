"""The client of fal's platform API, over real sockets, with whatever can go wrong."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import time
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from codegen.sources import SourceError
from codegen.sources.platform.client import Options, PlatformClient
from codegen.sources.platform.fetch import Answer, fetch
from codegen.sources.platform.listing import list_models
from codegen.sources.platform.rows import has_document
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.transport import retry
from nodetool.fal.transport.classify import parse_retry_after
from tests.helpers.local_platform import (
    FAULTS,
    LocalPlatform,
    asked_ids,
    expected_documents,
    local_platform,
)

PLATFORM = local_platform(150)


@pytest.fixture
def options(running: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Options:
    """Return options of a fetch from a simulator that serves :data:`PLATFORM`."""
    PLATFORM.serve(running)
    monkeypatch.setattr(retry, "BACKOFF_RANGE", (0.005, 0.1))
    base_url = f"http://127.0.0.1:{running.port}/v1"
    return Options(cache=tmp_path / "http.sqlite", base_url=base_url, rate=10_000)


def run(options: Options, known: Collection[str] = ()) -> Answer:
    return asyncio.run(fetch(options, known))


def assert_whole(answer: Answer, platform: LocalPlatform = PLATFORM) -> None:
    """Assert that all that can be fetched was, and that the rest is named."""
    assert [row["endpoint_id"] for row in answer.rows] == sorted(platform.ids)
    documents = {row["endpoint_id"] for row in answer.rows if has_document(row)}
    assert documents == expected_documents(platform).keys()
    assert {e: f.reason for e, f in answer.failures.items()} == dict.fromkeys(
        platform.failed, "expansion_failed"
    )


# -- everything that can be fetched ----------------------------------------------------------------


def test_a_second_run_asks_only_for_what_is_missing(running: Simulator, options: Options) -> None:
    first = run(options)
    assert_whole(first)
    assert first.cached == 0
    running.state.clear()
    second = run(options)
    assert asked_ids(running) == PLATFORM.failed
    assert second.requests == len(running.state.requests) == 2 * len(PLATFORM.failed)
    assert (second.rows, second.failures, second.date) == (first.rows, first.failures, first.date)
    running.state.clear()
    refreshed = run(replace(options, refresh=True))
    assert asked_ids(running) >= PLATFORM.ids - PLATFORM.failed
    assert refreshed.rows == first.rows


@pytest.mark.parametrize("seed", range(3))
def test_all_faults_at_once(options: Options, seed: int) -> None:
    with Simulator(seed=seed) as simulator:
        PLATFORM.serve(simulator, FAULTS)
        base_url = f"http://127.0.0.1:{simulator.port}/v1"
        assert_whole(run(replace(options, base_url=base_url)))
        assert len({request.fault for request in simulator.state.requests}) > 8


def test_a_list_that_is_reordered_while_it_is_read(running: Simulator, options: Options) -> None:
    async def listed() -> set[str]:
        async with PlatformClient(replace(options, refresh=True)) as client:
            return set((await list_models(client)).rows)

    running.fail("reordered@models%50")
    for _ in range(10):
        assert asyncio.run(listed()) == PLATFORM.ids


def test_cancelled_at_random_moments_it_goes_on_where_it_stopped(
    running: Simulator, options: Options
) -> None:
    start = time.monotonic()
    whole = run(replace(options, cache=options.cache.with_name("whole.sqlite")))
    duration = time.monotonic() - start
    whole_requests = list(running.state.requests)
    running.state.clear()
    choose = random.Random(4)

    async def interrupted(seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(fetch(options), seconds)

    for _ in range(8):
        asyncio.run(interrupted(choose.uniform(0.05, duration)))
    last = run(options)
    assert (last.rows, last.failures, last.date) == (whole.rows, whole.failures, whole.date)
    # each interruption costs the requests on their way, at most four, and a walk through the list
    # that had not ended
    walk = sum(request.kind == "models" and "cursor" in request.query for request in whole_requests)
    assert len(running.state.requests) <= whole.requests + 8 * (4 + walk + 2 * len(PLATFORM.failed))


def test_known_models_that_are_not_listed_are_asked_for_by_name(
    running: Simulator, options: Options
) -> None:
    listed = [row for row in PLATFORM.rows if row["metadata"]["status"] == "active"]
    hidden = {**PLATFORM.rows[1], "endpoint_id": "lab/hidden", "metadata": {"status": "beta"}}
    running.models.replace([*listed, hidden])
    running.fail("long-query=300@models")
    answer = run(options, {"lab/hidden", "lab/never-heard-of", *(f"a/{n}" for n in range(60))})
    assert "lab/hidden" in {row["endpoint_id"] for row in answer.rows}
    assert answer.missing == tuple(sorted({"lab/never-heard-of", *(f"a/{n}" for n in range(60))}))


# -- what stops a fetch ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("401@models", "refuses access (HTTP 401): correct FAL_KEY"),
        ("429=900@models", "limits the rate of requests (HTTP 429)"),
        ("404@models", "the list of active models cannot be read (HTTP 404)"),
        ("malformed@models", "cannot be read (the response is no JSON)"),
        ("expired-cursor@models", "changes too fast to be read (HTTP 400)"),
    ],
)
def test_what_cannot_be_asked_is_a_sentence(
    running: Simulator, options: Options, rule: str, words: str
) -> None:
    running.fail(rule)
    with pytest.raises(SourceError) as caught:
        run(options)
    assert words in str(caught.value)


def test_no_server_is_a_sentence_that_says_what_to_do(options: Options) -> None:
    with pytest.raises(SourceError, match=r"cannot be reached \(ConnectError.*same command"):
        run(replace(options, base_url="http://127.0.0.1:9/v1"))


def test_what_fails_for_the_time_being_is_fetched_by_the_next_run(
    running: Simulator, options: Options
) -> None:
    unlucky = sorted(expected_documents(PLATFORM))[4]
    row = next(row for row in PLATFORM.rows if row["endpoint_id"] == unlucky)
    failed = {**row, "openapi": {"error": {"code": "expansion_failed"}}}
    running.models.replace(
        [failed if each is row else each for each in PLATFORM.rows], PLATFORM.documents
    )
    running.fail("500@document")
    first = run(options)
    assert not first.failures[unlucky].is_final
    assert first.failures[unlucky].reason == "expansion_failed"
    PLATFORM.serve(running)
    running.state.clear()
    assert_whole(run(options))
    assert asked_ids(running) == {unlucky, *PLATFORM.failed, *PLATFORM.documents}


# -- pace and key ----------------------------------------------------------------------------------


def test_retry_after_is_a_number_or_a_date() -> None:
    later = datetime.now(UTC) + timedelta(seconds=90)
    assert parse_retry_after("7") == 7
    assert parse_retry_after(format_datetime(later, usegmt=True)) == pytest.approx(90, abs=2)
    assert [parse_retry_after(text) for text in ("", "soon", "0", "-3", "nan")] == [None] * 5


def test_nothing_is_sent_while_fal_asks_to_wait(
    running: Simulator, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    running.fail("429=1.2@models*1")
    times: list[float] = []

    class Times(list[Any]):
        def append(self, item: Any) -> None:
            times.append(time.monotonic())

    monkeypatch.setattr(running.state, "requests", Times())
    assert_whole(run(options))
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert gaps[0] > 1.1


def test_the_rate_is_kept(running: Simulator, options: Options) -> None:
    running.models.replace(PLATFORM.rows[:40])
    start = time.monotonic()
    answer = run(replace(options, rate=20))
    assert time.monotonic() - start > (answer.requests - 1) / 20


def test_behind_a_proxy_only_the_host_of_the_api_gets_the_key(
    fal: Simulator, tmp_path: Path
) -> None:
    platform = local_platform(60)
    fal.models.replace(platform.rows, platform.documents)
    assert_whole(run(Options(cache=tmp_path / "http.sqlite", key=KEY, rate=999)), platform)
    assert {(request.host, request.key) for request in fal.state.requests} == {
        ("api.fal.ai", "?"),
        ("fal.ai", ""),
    }


class _Redirect(BaseHTTPRequestHandler):
    """Sends every request on to another server, and records the headers."""

    target = ""
    seen: list[str | None] = []

    def do_GET(self) -> None:
        type(self).seen.append(self.headers["authorization"])
        self.send_response(307)
        self.send_header("location", self.target + self.path)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


def test_the_key_goes_to_the_api_and_nowhere_else(
    running: Simulator, options: Options, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    assert_whole(run(replace(options, key=KEY)))
    assert {request.key for request in running.state.of("models")} == {"?"}
    for path in options.cache.parent.iterdir():
        if path.is_file():
            assert KEY.encode() not in path.read_bytes()
    running.state.clear()
    _Redirect.target = f"http://localhost:{running.port}"
    with ThreadingHTTPServer(("127.0.0.1", 0), _Redirect) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        base_url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        moved = replace(options, key=KEY, base_url=base_url, cache=options.cache.with_name("2"))
        assert_whole(run(moved))
        server.shutdown()
        thread.join()
    assert set(_Redirect.seen) == {f"Key {KEY}"}
    assert {request.key for request in running.state.requests} == {""}
    assert KEY not in caplog.text


# -- the cache -------------------------------------------------------------------------------------


class _Unchanged(BaseHTTPRequestHandler):
    """Serves one model, and says 304 to whoever has it."""

    statuses: list[int] = []

    def do_GET(self) -> None:
        has_it = self.headers["if-none-match"] == '"1"'
        is_listed = "status=deprecated" not in self.path
        page = {"models": PLATFORM.rows[:1] if is_listed else [], "has_more": False}
        body = b"" if has_it else json.dumps(page).encode()
        type(self).statuses.append(304 if has_it else 200)
        self.send_response(self.statuses[-1])
        self.send_header("etag", '"1"')
        self.send_header("cache-control", "no-store")  # ours decides
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Print nothing."""


def test_what_has_not_changed_is_not_sent_again(options: Options) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Unchanged) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        here = replace(options, base_url=f"http://127.0.0.1:{server.server_address[1]}/v1")
        answers = [run(here), run(here), run(replace(here, refresh=True))]
        server.shutdown()
        thread.join()
    assert [(len(a.rows), len(a.failures), a.requests) for a in answers] == [
        (1, 0, 3),
        (1, 0, 0),
        (1, 0, 3),
    ]
    assert _Unchanged.statuses == [200] * 3 + [304] * 3


def test_a_broken_cache_is_made_anew(options: Options) -> None:
    options.cache.write_bytes(b"no database" * 1000)
    assert_whole(run(options))
    assert run(options).cached > 10


def test_answers_that_are_no_pages_are_never_kept(running: Simulator, options: Options) -> None:
    running.fail("malformed@models*2")
    running.fail("truncated@models*2")
    assert_whole(run(options))
    running.state.clear()
    run(options)
    assert not {request.fault for request in running.state.requests if request.fault}
    assert asked_ids(running) == PLATFORM.failed
