"""A cache folder of its own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from nodetool.fal.models import file_cache


@pytest.fixture(autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a cache of its own."""
    folder: Path = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(file_cache, "cache_folder", lambda: folder)
    return folder
