"""``fetch`` from the platform as a person runs it: reports, kills, saved answers, fal's own texts."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import signal
import subprocess
import time
from collections.abc import Callable, Sized
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from codegen.sources import SourceError
from codegen.sources.platform import saved_answers
from nodetool.fal.simulator import Simulator
from tests.helpers.local_platform import (
    FAULTS,
    GeneratorCopy,
    LocalPlatform,
    asked_ids,
    expected_documents,
    local_platform,
)

#: models of the platform, and kills; scripts/soak sets the figures of the real one
MODELS = int(os.environ.get("SOAK_MODELS", "60"))
KILLS = int(os.environ.get("SOAK_FETCH_KILLS", "2"))
_TIMEOUT = 600


def arguments(simulator: Simulator, *more: str) -> list[str]:
    return ["fetch", "--base-url", f"http://127.0.0.1:{simulator.port}/v1", "--rate", "9999", *more]


def fetch(copy: GeneratorCopy, *given: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        copy.command(*given),
        cwd=copy.root,
        env=copy.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=_TIMEOUT,
    )


def reported(copy: GeneratorCopy, simulator: Simulator, *more: str) -> dict[str, Any]:
    """Return the report of a fetch that succeeds."""
    done = fetch(copy, *arguments(simulator, "--json", *more))
    assert done.returncode == 0, done.stdout + done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def killed(
    copy: GeneratorCopy, simulator: Simulator, is_time: Callable[[], bool], delay: float = 0
) -> None:
    """Start a fetch and kill it when it is time, and a moment later."""
    process = subprocess.Popen(
        copy.command(*arguments(simulator)),
        cwd=copy.root,
        env=copy.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + _TIMEOUT
    while not is_time() and process.poll() is None:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()


def _has(arrived: Sized, count: int) -> bool:
    return len(arrived) >= count


def without_date(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return a snapshot without the day of the answer: a test may run at midnight."""
    day = re.compile(rb'"20\d\d-\d\d-\d\d"')
    return {path: day.sub(b'"DAY"', data) for path, data in files.items()}


def snapshot_matches(copy: GeneratorCopy, platform: LocalPlatform) -> bool:
    expected = expected_documents(platform)
    return {endpoint: copy.schema(endpoint) for endpoint in expected} == dict(expected)


@pytest.mark.slow
@pytest.mark.posix
def test_killed_at_random_moments_it_ends_with_the_same_bytes(tmp_path: Path) -> None:
    platform = local_platform(MODELS)
    whole = GeneratorCopy(tmp_path / "whole")
    with Simulator(seed=1) as simulator:
        platform.serve(simulator, FAULTS)
        report = reported(whole, simulator)
        assert set(report["fetched"]) == expected_documents(platform).keys()
        assert report["failed"] == dict.fromkeys(sorted(platform.failed), "expansion_failed")
        assert snapshot_matches(whole, platform)

        simulator.state.clear()
        again = reported(whole, simulator)
        assert asked_ids(simulator) == platform.failed
        assert all("endpoint_id=" in request.query for request in simulator.state.requests)
        assert (again["fetched"], again["failed"]) == ([], report["failed"])

    choose = random.Random(MODELS)
    resumed = GeneratorCopy(tmp_path / "resumed")
    with Simulator(seed=2) as simulator:
        platform.serve(simulator, FAULTS)
        for _ in range(KILLS):
            arrived = simulator.state.requests
            until = len(arrived) + choose.randrange(1, max(2, 2 * report["requests"] // KILLS))
            killed(resumed, simulator, partial(_has, arrived, until), choose.uniform(0, 0.4))
        killed(resumed, simulator, lambda: any((resumed.root / "codegen/schemas").glob("*/*/*")))
        last = reported(resumed, simulator)
    assert without_date(resumed.files()) == without_date(whole.files())
    assert last["cached"] > 0


def test_the_report_says_what_happened_to_each_model(tmp_path: Path) -> None:
    platform = local_platform(60)
    copy = GeneratorCopy(tmp_path)
    known = [
        {"endpoint_id": "lab/gone", "status": "active", "category": "text-to-image"},
        {"endpoint_id": "lab/only-heard-of", "category": "text-to-image"},
    ]
    (copy.root / "all_models.json").write_text(json.dumps(known), "utf-8")
    with Simulator() as simulator:
        platform.serve(simulator)
        done = fetch(copy, *arguments(simulator, "--with-descriptions"))
        assert done.returncode == 0, done.stderr
        assert "60 models on 2" in done.stdout
        assert ": 59 documents new or changed, 0 as before, 1 failed (" in done.stdout
        (failed,) = platform.failed
        assert f"failed: {failed}: expansion_failed" in done.stdout
        assert "not listed by fal, its record and document stay: lab/gone" in done.stdout
        assert "fetch: 60/60 documents" in done.stderr
        assert "\x1b" not in done.stdout + done.stderr
        records = {
            record["endpoint_id"]: record
            for record in json.loads((copy.root / "all_models.json").read_text("utf-8"))
        }
        assert len(records) == 62
        assert records["lab/gone"]["status"] == "retired"
        assert records["lab/only-heard-of"]["category"] == "text-to-image"
        texts = copy.root / "codegen" / ".descriptions"
        endpoint = platform.rows[0]["endpoint_id"]
        table = json.loads((texts / f"{endpoint}.json").read_text("utf-8"))
        assert table == {
            "/components/schemas/In/properties/prompt/description": "What model 0 shows.",
            "/info/description": "Upstream words about 0.",
        }
        assert not any(b"pstream" in data or b"shows" in data for data in copy.files().values())

        simulator.models.replace(platform.rows[:30])
        refreshed = fetch(copy, *arguments(simulator, "--refresh"))
        assert refreshed.returncode == 1
        # of the other thirty, one has no document and one was retired before
        assert "it removes 28 of 59 endpoints" in refreshed.stderr


# -- saved answers -----------------------------------------------------------------------------------


def saved(path: Path, platform: LocalPlatform, day: str) -> Path:
    text = json.dumps({"generated_at": f"{day}T02:20:29.653Z", "models": platform.rows}).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return path


def test_saved_answers_packed_and_plain(tmp_path: Path) -> None:
    copy = GeneratorCopy(tmp_path / "copy")
    old, new = local_platform(20), local_platform(10)
    lost = new.rows[0]["endpoint_id"]
    new.rows[0]["openapi"] = {"error": {"code": "expansion_failed"}}
    new.rows[1]["openapi"]["components"]["schemas"]["In"]["properties"]["steps"]["maximum"] = 7
    changed = new.rows[1]["endpoint_id"]
    files = [
        saved(tmp_path / "new.json", new, "2026-06-11"),
        saved(tmp_path / "old.json.gz", old, "2026-01-28"),
    ]
    done = fetch(copy, "fetch", "--source", "platform-file", *map(str, files), "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["date"] == "2026-06-11"
    assert set(report["fetched"]) == {row["endpoint_id"] for row in old.rows} - {
        old.rows[3]["endpoint_id"]
    }
    assert copy.schema(changed)["components"]["schemas"]["In"]["properties"]["steps"] == {
        "default": 2,
        "maximum": 7,
        "type": "integer",
    }
    records = {
        record["endpoint_id"]: record
        for record in json.loads((copy.root / "all_models.json").read_text("utf-8"))
    }
    assert records[lost]["schema_date"] == "2026-01-28"
    assert records[changed]["schema_date"] == "2026-06-11"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "cannot be read as JSON"),
        (b"\x1f\x8bno gzip", "cannot be read as JSON"),
        (b"[]", "no saved answer of the platform"),
        (b'{"models": [1], "generated_at": "2026-06-11"}', "no saved answer of the platform"),
        (b'{"models": []}', "does not say when it was made"),
        (b'{"models": [], "generated_at": "today"}', "does not say when it was made"),
    ],
)
def test_files_that_are_no_answers_are_a_sentence(
    tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "answer.json"
    file.write_bytes(content)
    with pytest.raises(SourceError, match=words):
        saved_answers.read(file)
