"""What all tests share: one hypothesis profile, so that CI is no lottery, and a journal each."""

import atexit
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tests start some two hundred processes, and each would compile all that it imports.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Whoever runs the tests has a list of jobs, which nothing here touches: fixtures of modules and
# what outlives a test neither.
_STATE = tempfile.mkdtemp(prefix="nodetool-fal-tests-")
atexit.register(shutil.rmtree, _STATE, ignore_errors=True)
os.environ["FAL_JOURNAL"] = os.path.join(_STATE, "jobs.sqlite")

from nodetool.fal.journal.journal import close_journals  # noqa: E402

with warnings.catch_warnings():  # it warns while it is imported, which nodetool-core does late
    warnings.simplefilter("ignore")
    import pydub  # type: ignore[import-untyped]  # noqa: F401

settings.register_profile(
    "project",
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")


@pytest.fixture(autouse=True)
def _journal(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """No test takes up the jobs of another, or those of whoever runs the tests."""
    folder: Path = tmp_path_factory.mktemp("journal")
    monkeypatch.setenv("FAL_JOURNAL", str(folder / "jobs.sqlite"))
    for name in ("FAL_TIMEOUT", "FAL_DOWNLOAD", "FAL_CACHE", "FAL_MAX_CONCURRENT"):
        monkeypatch.delenv(name, raising=False)
    yield
    close_journals()
