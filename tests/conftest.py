"""What all tests share: one hypothesis profile, so that CI is no lottery, and a journal each."""

import atexit
import logging
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

# Processes that tests kill leave their temporary folders behind; here they are removed in the end.
os.environ["TMPDIR"] = _STATE

import fal_client.client as client_module  # noqa: E402
import httpx  # noqa: E402
from fal_client import SyncClient  # noqa: E402

from nodetool.fal.journal.journal import close_journals  # noqa: E402
from nodetool.fal.simulator import KEY, Simulator  # noqa: E402
from tests.helpers.leaks import assert_no_key  # noqa: E402
from tests.helpers.simulators import AUTH, lead  # noqa: E402

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the slow tests first, so that none is left for one worker alone in the end.

    On Windows, skip those that need what only POSIX has.
    """
    if sys.platform == "win32":
        for item in items:
            if item.get_closest_marker("posix") is not None:
                item.add_marker(pytest.mark.skip(reason="it needs POSIX"))
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(autouse=True)
def _journal(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Give each test a journal of its own, apart from that of the user who runs the tests."""
    folder: Path = tmp_path_factory.mktemp("journal")
    monkeypatch.setenv("FAL_JOURNAL", str(folder / "jobs.sqlite"))
    monkeypatch.setenv("FAL_CONFIG", os.devnull)  # not the user's own, either
    for name in (
        "FAL_PROFILE",
        "FAL_TIMEOUT",
        "FAL_DOWNLOAD",
        "FAL_CACHE",
        "FAL_MAX_CONCURRENT",
        "FAL_SPEND_LIMIT",
        "FAL_ALLOW_UNKNOWN",
    ):
        monkeypatch.delenv(name, raising=False)
    yield
    close_journals()


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def fal(
    running: Simulator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Simulator]:
    """Provide a simulator without history; assert that no log contains the key."""
    running.reset()
    lead(monkeypatch, running)
    monkeypatch.setattr(client_module, "BASE_DELAY", 0.001)
    caplog.set_level(logging.DEBUG)
    yield running
    assert_no_key(caplog.text)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """Provide a simulator whose jobs take a while."""
    with Simulator(latency=(0.6, 0.6)) as simulator:
        lead(monkeypatch, simulator)
        yield simulator


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[SyncClient]:
    client = SyncClient(key=KEY)
    cdn_clients: list[httpx.Client] = []
    get_cdn_client = SyncClient._get_cdn_client

    def opening(self: SyncClient) -> httpx.Client:  # it leaves these open
        cdn_clients.append(get_cdn_client(self))
        return cdn_clients[-1]

    monkeypatch.setattr(SyncClient, "_get_cdn_client", opening)
    yield client
    for connection in (*cdn_clients, client._client):
        connection.close()


@pytest.fixture
def http(fal: Simulator) -> Iterator[httpx.Client]:
    with httpx.Client(headers=AUTH, timeout=10) as client:
        yield client
