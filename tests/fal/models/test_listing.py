"""The list of models: filters, what can be chosen, and the cache on disk."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nodetool.fal.catalogue import endpoints
from nodetool.fal.catalogue.endpoints import UnknownEndpointError
from nodetool.fal.models import Kind, Status, file_cache, find_model, listing, models
from nodetool.fal.models.listing import read_models


def test_filters_are_all_of_them() -> None:
    chosen = models(kind="video", task="image_to_video", can=["seed", "lora"])
    assert chosen
    for model in chosen:
        assert model.kind is Kind.VIDEO
        assert "image_to_video" in model.tasks
        assert {"seed", "lora"} <= model.capabilities
    assert len(chosen) < len(models(task="image_to_video")) < len(models("video")) < len(models())


def test_an_unknown_kind_or_endpoint_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing"):
        models(kind="nothing")
    with pytest.raises(UnknownEndpointError):
        find_model("nobody/knows-it")


def test_retired_endpoints_are_marked() -> None:
    retired = {model.endpoint_id for model in models() if model.status is Status.RETIRED}
    assert retired == {id for id in endpoints.ids() if endpoints.find(id).retired_since}
    assert retired


def test_what_can_be_chosen() -> None:
    flux = find_model("fal-ai/flux/dev")
    assert flux.sizes[0] == "square_hd"
    assert flux.sizes[-1] == "custom"
    assert flux.formats == ("jpeg", "png")
    assert flux.license == "commercial"
    kling = find_model("fal-ai/kling-video/v1.6/pro/elements")
    assert kling.durations == (5.0, 10.0)
    assert kling.ratios == ("16:9", "9:16", "1:1")
    wan = find_model("fal-ai/wan-i2v")
    assert wan.resolutions == ("480p", "720p")
    assert wan.ratios == ("16:9", "9:16", "1:1")  # auto is no ratio
    veo = find_model("fal-ai/veo3")
    assert veo.durations == (4.0, 6.0, 8.0)  # "4s" in the API
    sounds = find_model("fal-ai/elevenlabs/sound-effects/v2")
    assert sounds.duration_range is not None
    assert len(find_model("fal-ai/kokoro/american-english").voices) > 10
    speech = find_model("fal-ai/minimax/speech-2.6-hd")
    assert "url" not in speech.formats
    assert "mp3" in speech.formats
    ltx = find_model("fal-ai/ltx-2.3-22b/audio-to-video")
    assert not ltx.resolutions  # it is a size under this name
    assert "custom" in ltx.sizes


def test_the_cached_list_is_the_one_that_schemas_say(cache_folder: Path) -> None:
    listing._all_models.cache_clear()
    fresh = models()
    (file,) = cache_folder.iterdir()
    listing._all_models.cache_clear()
    assert models() == fresh == list(read_models())
    assert file.name == "catalogue.json"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"key": 1}', "null"])
def test_a_damaged_cache_is_written_anew(cache_folder: Path, content: str) -> None:
    (cache_folder / "catalogue.json").write_text(content)
    listing._all_models.cache_clear()
    assert len(models()) == len(endpoints.ids())
    assert json.loads((cache_folder / "catalogue.json").read_text())["models"]


def test_a_cache_with_a_wrong_entry_is_written_anew(cache_folder: Path) -> None:
    listing._all_models.cache_clear()
    models()
    file = cache_folder / "catalogue.json"
    value = json.loads(file.read_text())
    value["models"][5]["kind"] = "smell"
    file.write_text(json.dumps(value))
    listing._all_models.cache_clear()
    assert models() == list(read_models())
    assert "smell" not in file.read_text()


def test_a_folder_that_cannot_be_written_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(file_cache, "cache_folder", lambda: blocked / "folder")
    listing._all_models.cache_clear()
    assert len(models()) == len(endpoints.ids())


def test_a_new_process_reads_no_schema_again(cache_folder: Path) -> None:
    """The adapter lists models from cold in less than a second, which reading schemas would not allow."""
    program = (
        "import pathlib\n"
        "from nodetool.fal.models import file_cache, listing\n"
        "from nodetool.fal.planner import roles\n"
        f"file_cache.cache_folder = lambda: pathlib.Path({str(cache_folder)!r})\n"
        "listing.models()\n"
        "print(roles.read_ir.cache_info().misses)"
    )
    run = [sys.executable, "-c", program]
    counts = [
        int(subprocess.run(run, check=True, timeout=60, capture_output=True, text=True).stdout)
        for _ in range(2)
    ]
    assert counts[0] > 1600
    assert counts[1] == 0


def test_replacing_a_file_leaves_nothing_behind(cache_folder: Path) -> None:
    for number in range(3):
        assert file_cache.write_cache("numbers.json", [number, time.time()])
    assert [each.name for each in cache_folder.iterdir()] == ["numbers.json"]
    assert file_cache.read_cache("numbers.json")[0] == 2
