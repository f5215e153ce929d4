"""Every fault in every kind of request: no job lost, none paid twice, the right error or success.

One node does everything that can go wrong: it uploads a file, submits, polls, fetches the result
and downloads its film. Each fault is played once, then for ever; after a run that failed fal heals
and the node runs again, which must not be paid a second time unless the job itself had failed.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import Iterator

import fal_client.client
import pytest
from nodetool.metadata.types import ImageRef, VideoRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal import errors
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.simulator.media import media as simulated_media
from nodetool.nodes.fal.image_to_video import KlingVideoV21ProImageToVideo
from tests.helpers import media, simulators
from tests.helpers.leaks import assert_no_key

pytestmark = pytest.mark.slow

KLING = KlingVideoV21ProImageToVideo.endpoint_id()
#: what the job makes: the same small film each time, which nothing needs to encode or decode
FILM = simulated_media.video("a film", 320, 180, seconds=1.0, fps=12.0)

#: kind -> whether a submission with it is accepted, so that only its answer suffers
KINDS = {
    "refuse": False,
    "reset-before": False,
    "reset": True,
    "slow=0.2": True,
    "drip=0.01": True,
    "429=0.1": False,
    "429": False,
    "500": False,
    "502": False,
    "503": False,
    "504": False,
    "502-ingress": False,
    "503-ingress": False,
    "504-ingress": False,
    "504-user": False,
    "418": False,
    "599": False,
    "500-after": True,
    "502-after": True,
    "malformed": True,
    "truncated": True,
}
LATE = {"slow=0.2", "drip=0.01"}
OK = type(None)
LOST = errors.UnknownOutcomeError
#: stage -> kinds beside those above
MORE: dict[str, tuple[str, ...]] = {
    "status": ("expired", "stuck", "unknown-status"),
    "result": ("expired", "refused-content", "model-error"),
    "download": ("expired",),
}
#: what ends a job for good, so that the next run makes it anew
FINAL: dict[tuple[str, str], type] = {
    ("status", "504-user"): errors.JobTimeoutError,
    ("result", "504-user"): errors.JobTimeoutError,
    ("result", "refused-content"): errors.ContentPolicyError,
    ("result", "model-error"): errors.ModelError,
}
#: answers to a question that say nothing about the job, and do not pass
UNHEARD_OF = {"418"}


def expected(stage: str, kind: str, always: bool) -> tuple[type, ...]:
    """Return the errors that a run may end with, including :data:`OK` if it may succeed."""
    if kind in LATE or kind == "unknown-status":
        return (OK,)
    if (stage, kind) in FINAL:
        return (FINAL[stage, kind],)
    if (stage, kind) == ("status", "expired"):
        return (OK,)  # its result is there all the same
    if stage == "submit":
        if KINDS[kind]:
            return (OK,)  # it is found among the requests of the account
        if kind.startswith("429"):
            return (errors.RateLimitError,) if always else (OK,)
        if kind == "503-ingress":
            return (errors.RequestError,) if always else (OK,)
        if kind == "refuse" and not always:
            return (OK, LOST)  # whether a connection is open already is chance
        return (errors.RequestError,) if kind == "418" else (LOST,)
    if stage == "token":  # files can also be stored without one
        return (errors.UploadError,) if always and kind == "refuse" else (OK,)
    if stage == "upload":
        return (errors.UploadError,) if always else (OK,)
    if stage == "download":
        passes = not always and kind not in {"418", "504-user"}
        if kind == "refuse" and always:
            return (errors.UploadError,)  # files come from the host that they go to
        return (OK,) if passes else (errors.DownloadError,)
    if kind in UNHEARD_OF:
        return (errors.RequestError,)
    if not always:
        return (OK,)
    return (LOST, errors.JobTimeoutError)


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    """Run fal on loopback."""
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def fal(running: Simulator, monkeypatch: pytest.MonkeyPatch) -> Simulator:
    """Return fal, with short retries."""
    running.reset()
    running.answer(KLING, {"video": {"url": running.put("film.mp4", FILM)}})
    simulators.lead(monkeypatch, running)
    monkeypatch.setattr(fal_client.client, "_get_retry_delay", lambda *_: 0.01)
    return running


_numbers = itertools.count(1)


async def run(number: int) -> Exception | None:
    """Run the node and check what comes out; its error, if it ends with one."""
    node = KlingVideoV21ProImageToVideo(
        prompt=f"number {number}", image=ImageRef(data=media.png(1 + number % 4000, 1))
    )
    node.assign_property("fal_download", True)
    context = WorkerContext(secrets={"FAL_API_KEY": KEY})
    try:
        outputs = await node.process(context)
    except errors.FalError as error:
        return error
    film = outputs["output"]
    assert isinstance(film, VideoRef)
    (data,) = context.get_output_blobs().values()
    assert data == FILM
    return None


CASES = [
    (stage, kind)
    for stage in ("token", "upload", "submit", "status", "result", "download")
    for kind in (*KINDS, *MORE.get(stage, ()))
    if (stage, kind) != ("download", "malformed")  # a file is no JSON
]


def patience(kind: str, always: bool) -> dict[str, str]:
    """Return how long to wait for what; a test that waits in vain takes as long."""
    if not always:
        return {"FAL_PATIENCE": "5", "FAL_RECOVERY": "2", "FAL_TIMEOUT": "10"}
    stuck = kind == "stuck"
    return {"FAL_PATIENCE": "0.6", "FAL_RECOVERY": "0.6", "FAL_TIMEOUT": "1.5" if stuck else "10"}


@pytest.mark.parametrize("always", [False, True], ids=["once", "always"])
@pytest.mark.parametrize(("stage", "kind"), CASES)
async def test_nothing_is_lost_and_nothing_is_paid_twice(
    fal: Simulator,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    stage: str,
    kind: str,
    always: bool,
) -> None:
    caplog.set_level(logging.DEBUG)
    for name, value in patience(kind, always).items():
        monkeypatch.setenv(name, value)
    number = next(_numbers)
    fal.fail(f"{kind}@{stage}" if always else f"{kind}@{stage}*1")
    error = await asyncio.wait_for(run(number), 60)
    assert_no_key(error)
    assert isinstance(error, expected(stage, kind, always)), repr(error)
    paid = fal.state.count()
    assert paid <= 1
    was_polled = stage in {"status", "result"} and kind != "refuse"  # that closes the host at once
    if was_polled or isinstance(error, errors.DownloadError):
        assert paid == 1
        (request_id,) = (each.request_id for each in fal.state.submissions)
        assert error is None or request_id in str(error) or "https://" in str(error)
    if error is not None:
        fal.clear_faults()
        assert await run(number) is None
        assert fal.state.count() == (2 if (stage, kind) in FINAL else 1)
    assert_no_key(caplog.text)
    for text in (caplog.text, str(error), repr(error)):
        assert_discreet(text)


def assert_discreet(text: str) -> None:
    """Check that a text has no file contents and nothing of the request."""
    assert "data:" not in text
    assert "iVBOR" not in text
    assert "number " not in text
