"""``models``, ``stats`` and ``health``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from nodetool.fal.catalogue import endpoints
from nodetool.fal.journal.journal import open_journal
from nodetool.fal.models import file_cache
from nodetool.fal.settings import load
from nodetool.fal.simulator import Simulator
from nodetool.fal_cli import app

LLM = "fal-ai/any-llm"


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_cache, "cache_folder", lambda: tmp_path / "cache")


def call(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def test_models_are_listed_by_what_they_do() -> None:
    result = call("models", "--task", "image-to-video", "--can", "seed", "--json")
    assert result.exit_code == 0, result.output
    rows = json.loads(result.stdout)
    assert len(rows) > 50
    for row in rows:
        assert row["kind"] == "video"
        assert "image_to_video" in row["tasks"]
        assert "seed" in row["capabilities"]
    table = call("models", "--task", "upscale_video")
    assert "fal-ai/topaz/upscale/video" in table.stdout
    assert "$0.10 per second" in table.stdout


def test_all_models_are_listed_with_price_and_choices() -> None:
    rows = {row["id"]: row for row in json.loads(call("models", "--json").stdout)}
    assert sorted(rows) == sorted(endpoints.ids())
    assert rows["fal-ai/flux/schnell"]["price"] == {
        "amount": "0.003",
        "unit": "megapixels",
        "currency": "USD",
        "date": "2025-10-30",
        "source": "list",
    }
    assert rows["fal-ai/kling-video/v1.6/pro/elements"]["durations"] == [5.0, 10.0]
    assert "5 10 s; 16:9 9:16 1:1" in call("models", "--kind", "video").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kind", "imge"], "did you mean image?"),
        (["--task", "image_to_vido"], "image_to_video"),
        (["--can", "sead"], "seed"),
    ],
)
def test_unknown_words_are_explained(arguments: list[str], message: str) -> None:
    result = call("models", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_retired_models_can_be_left_out() -> None:
    everything = json.loads(call("models", "--kind", "3d", "--json").stdout)
    active = json.loads(call("models", "--kind", "3d", "--active", "--json").stdout)
    assert active == [row for row in everything if row["status"] == "active"]
    assert len(active) < len(everything)


def test_nothing_that_matches_is_a_failure() -> None:
    result = call("models", "--task", "chat", "--can", "lora")
    assert result.exit_code == 1
    assert "No model matches" in result.stderr


def test_live_says_what_fal_serves(fal: Simulator) -> None:
    fal.models.replace(
        [
            {"endpoint_id": "fal-ai/dubbing", "metadata": {"status": "active"}},
            {"endpoint_id": "lab/dub-it", "metadata": {"category": "dub"}},
            {"endpoint_id": "lab/new", "metadata": {"category": "text-to-image"}},
        ]
    )
    result = call("models", "--task", "dub", "--live", "--json")
    assert result.exit_code == 0, result.output
    status = {row["id"]: row["status"] for row in json.loads(result.stdout)}
    assert status["fal-ai/dubbing"] == "active"
    assert status["fal-ai/elevenlabs/dubbing"] == "retired"
    assert "lab/new" not in status
    assert "less than a minute old" in result.stderr
    rows = json.loads(call("models", "--task", "text_to_image", "--live", "--json").stdout)
    assert "lab/new" in {row["id"] for row in rows}
    assert len(fal.state.of("models")) == 1  # the second call has it from the file


def test_statistics_come_from_the_journal() -> None:
    assert "no jobs" in call("stats").stderr
    journal = open_journal(load().journal)
    for number in range(3):
        job = journal.begin(LLM, str(number), "account").number
        journal.mark_announced(job)
        journal.mark_sending(job)
        journal.record_submission(job, f"request {number}", {})
        if number:
            journal.close_job(job, "failed", "the machine is out of order")
        else:
            journal.record_result(job, {"output": "hi"})
    (row,) = json.loads(call("stats", "--json").stdout)
    assert (row["endpoint"], row["jobs"], row["successes"], row["failures"]) == (LLM, 3, 1, 2)
    assert row["success_share"] == pytest.approx(1 / 3)
    assert row["p50"] >= 0
    table = call("stats").stdout
    assert "33%" in table
    assert "out of order" in table
    assert json.loads(call("stats", "--days", "0", "--json").stdout) == []


def test_health_is_checked_without_a_job(fal: Simulator) -> None:
    result = call("health", "--json")
    assert result.exit_code == 0, result.output
    value = json.loads(result.stdout)
    assert value["ok"] is True
    assert [check["name"] for check in value["checks"]] == ["key", "journal", "platform", "queue"]
    assert value["endpoints"] == []
    assert not fal.state.of("submit")
    assert "queue.fal.run" in call("health").stdout


def test_health_says_what_is_missing(fal: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FAL_KEY", "FAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    load().journal.write_text("not a database " * 100)
    result = call("health", "--json")
    assert result.exit_code == 1
    failed = {check["name"] for check in json.loads(result.stdout)["checks"] if not check["ok"]}
    assert failed == {"key", "journal"}
    assert "No fal key is set" in call("health").stdout


def test_health_names_the_endpoints_that_fail(fal: Simulator) -> None:
    journal = open_journal(load().journal)
    for number in range(3):
        job = journal.begin(LLM, str(number), "account").number
        journal.mark_announced(job)
        journal.mark_sending(job)
        journal.record_submission(job, f"request {number}", {})
        journal.close_job(job, "failed", "the machine is out of order")
    result = call("health", "--json")
    assert result.exit_code == 0  # the endpoint is what fails, not what a job needs
    (ill,) = json.loads(result.stdout)["endpoints"]
    assert (ill["endpoint"], ill["state"]) == (LLM, "cooldown")
    assert "cooldown" in call("health").stdout
