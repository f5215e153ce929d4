"""Settings as they travel: from the environment, and from a run to everything in it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from nodetool.fal import settings


def test_current_settings_are_those_of_the_innermost_run() -> None:
    outer, inner = settings.Settings(timeout=1), settings.Settings(timeout=2)
    with settings.using(outer):
        with settings.using(inner):
            assert settings.current() is inner
        assert settings.current() is outer
    assert settings.current() == settings.load()


async def test_tasks_of_a_run_have_its_settings_until_it_ends() -> None:
    ended = asyncio.Event()
    of_run = settings.Settings(journal=Path("of-a-simulation.sqlite"))

    async def use() -> tuple[settings.Settings, settings.Settings]:
        during = settings.current()
        await ended.wait()
        return during, settings.current()

    with settings.using(of_run):
        task = asyncio.create_task(use())
        await asyncio.sleep(0)
    ended.set()
    assert await task == (of_run, settings.load())


def test_environment_is_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAL_TIMEOUT", "1")
    monkeypatch.delenv("FAL_CACHE", raising=False)
    with settings.environment({"FAL_TIMEOUT": "2", "FAL_CACHE": "3"}):
        assert (settings.load().timeout, settings.load().cache) == (2, 3)
    assert os.environ["FAL_TIMEOUT"] == "1"
    assert "FAL_CACHE" not in os.environ
