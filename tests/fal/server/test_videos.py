"""Videos through OpenAI's own client: made in the background, fetched later, also after a restart."""

from __future__ import annotations

from pathlib import Path

import openai as package
import pytest
from openai import OpenAI

from nodetool.fal.journal.journal import close_journals, open_journal
from nodetool.fal.journal.states import JobState
from nodetool.fal.server.options import ServerOptions
from nodetool.fal.settings import current
from nodetool.fal.simulator import Simulator
from tests.fal.server.conftest import Served, serving, until
from tests.helpers import decoders, media

# OpenAI will end its own videos; its client says so at each call
pytestmark = pytest.mark.filterwarnings("ignore:.*Sora:DeprecationWarning")

KLING = "fal-ai/kling-video/v2.1/master/text-to-video"
FROM_IMAGE = "fal-ai/kling-video/v2.1/pro/image-to-video"


def test_a_video_is_created_polled_and_fetched(openai: OpenAI, fal: Simulator) -> None:
    video = openai.videos.create_and_poll(
        model=KLING, prompt="a fox runs", seconds="5", poll_interval_ms=50  # type: ignore[arg-type]
    )
    assert video.status == "completed"
    assert (video.progress, video.model, video.seconds) == (100, KLING, "5")
    assert fal.state.submissions[0].arguments["duration"] == "5"
    content = openai.videos.download_content(video.id)
    assert content.response.headers["content-type"] == "video/mp4"
    assert decoders.video(content.read()) > 0
    assert [each.id for each in openai.videos.list()] == [video.id]
    assert openai.videos.delete(video.id).deleted
    with pytest.raises(package.NotFoundError):
        openai.videos.retrieve(video.id)
    with pytest.raises(package.NotFoundError):
        openai.videos.download_content(video.id)


def test_a_video_begins_with_a_picture(openai: OpenAI, fal: Simulator) -> None:
    video = openai.videos.create_and_poll(
        model=FROM_IMAGE,
        prompt="it runs",
        input_reference=("fox.png", media.png(640, 360)),
        poll_interval_ms=50,
    )
    assert video.status == "completed"
    assert fal.state.submissions[0].arguments["image_url"].startswith("https://")


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"seconds": "7"}, "duration"),
        ({"model": "fal-ai/flux/dev"}, "text to image"),
        ({"seconds": "x"}, "duration"),
    ],
)
def test_what_cannot_be_made_is_refused_at_once(
    openai: OpenAI, fal: Simulator, settings: dict[str, str], text: str
) -> None:
    with pytest.raises(package.BadRequestError, match=text):
        openai.videos.create(**{"model": KLING, "prompt": "a fox", **settings})  # type: ignore[arg-type]
    assert fal.state.submissions == []
    assert openai.videos.list().data == []


def test_a_failed_video_says_why(openai: OpenAI, fal: Simulator) -> None:
    problem = {"loc": ["body", "prompt"], "msg": "no", "type": "content_policy_violation"}
    fal.answer(KLING, {"detail": [problem]}, 422)
    video = openai.videos.create(model=KLING, prompt="a fox")
    until(lambda: openai.videos.retrieve(video.id).status == "failed")
    error = openai.videos.retrieve(video.id).error
    assert error is not None
    assert "will not make this" in error.message
    with pytest.raises(package.ConflictError):
        openai.with_options(max_retries=0).videos.download_content(video.id)


def test_a_deleted_video_is_cancelled_at_fal(served_slowly: Served, slow: Simulator) -> None:
    with OpenAI(base_url=served_slowly.url, api_key="none") as client:
        video = client.videos.create(model=KLING, prompt="a fox")
        assert video.status in {"queued", "in_progress"}
        client.videos.delete(video.id)
    assert slow.state.of("cancel")


@pytest.mark.parametrize("video_id", ["video_" + "0" * 32, "video_%25", "x", "video_"])
def test_unknown_videos(openai: OpenAI, video_id: str) -> None:
    with pytest.raises(package.NotFoundError):
        openai.videos.retrieve(video_id)


def test_the_next_server_goes_on_with_a_video(slow: Simulator, tmp_path: Path) -> None:
    options = ServerOptions(folder=tmp_path)
    with (
        serving(options) as server,
        OpenAI(base_url=server.url, api_key="none") as client,
    ):
        video = client.videos.create(
            model=KLING, prompt="a fox", seconds="5"  # type: ignore[arg-type]
        )
    assert slow.state.of("cancel") == []
    job = open_journal(current().journal).jobs()[0]
    assert job.state is JobState.SUBMITTED
    close_journals()
    with (
        serving(options) as server,
        OpenAI(base_url=server.url, api_key="none") as client,
    ):
        until(lambda: client.videos.retrieve(video.id).status == "completed")
        assert client.videos.retrieve(video.id).seconds == "5"
        assert decoders.video(client.videos.download_content(video.id).read()) > 0
    assert len(slow.state.submissions) == 1
