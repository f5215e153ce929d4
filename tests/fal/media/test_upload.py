"""Uploads: one address for one content, none that is gone, and none left behind."""

from __future__ import annotations

import asyncio
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import IO, Any

import fal_client.client as client_module
import pytest
from nodetool.metadata.types import AssetRef, ImageRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal.errors import InvalidArgumentsError, UploadError
from nodetool.fal.journal import journal
from nodetool.fal.journal.job import account_of
from nodetool.fal.journal.journal import Journal
from nodetool.fal.media import upload as assets
from nodetool.fal.settings import Settings
from nodetool.fal.simulator import KEY, Simulator
from nodetool.fal.transport.client import GuardedClient
from nodetool.fal.values.encode import PendingUpload
from nodetool.nodes.fal.segmentation import DWPose
from nodetool.nodes.fal.training import FluxLoraFastTraining
from tests.helpers import media

DWPOSE = "fal-ai/dwpose"
FIRST = "https://v3.fal.media/files/uploads/first.png"
GONE = {"loc": ["body", "image_url"], "msg": "cannot be read", "type": "file_download_error"}


def book() -> Journal:
    return journal.open_journal(Path(os.environ["FAL_JOURNAL"]))


async def dwpose(picture: bytes = media.png(), run: WorkerContext | None = None) -> Any:
    run = run or WorkerContext(secrets={"FAL_API_KEY": KEY})
    return await DWPose(image=ImageRef(data=picture)).process(run)


def test_the_first_upload_of_a_content_stays(tmp_path: Path) -> None:
    here, there = Journal(tmp_path / "jobs.sqlite"), Journal(tmp_path / "jobs.sqlite")
    assert here.record_upload("me", "digest", "https://a", 60) == "https://a"
    assert there.record_upload("me", "digest", "https://b", 60) == "https://a"
    assert here.record_upload("you", "digest", "https://c", 60) == "https://c"
    assert there.find_upload("me", "digest") == "https://a"
    there.forget_upload("https://a")
    assert here.find_upload("me", "digest") is None
    assert here.record_upload("me", "digest", "https://d", -1) == "https://d"  # it is over already
    assert there.record_upload("me", "digest", "https://e", 60) == "https://e"
    here.close()
    there.close()


def test_processes_agree_on_an_address(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from nodetool.fal.journal.journal import Journal\n"
        "book = Journal(Path(sys.argv[1])); time.sleep(max(0, 1 - time.time() % 1))\n"
        "print([book.record_upload('me', str(n), sys.argv[2] + str(n), 60) for n in range(50)])"
    )
    Journal(tmp_path / "jobs.sqlite").close()
    command = [sys.executable, "-c", script, str(tmp_path / "jobs.sqlite")]
    started = [subprocess.Popen([*command, name], stdout=subprocess.PIPE) for name in "abcd"]
    outputs = {process.communicate(timeout=60)[0] for process in started}
    (agreed,) = outputs
    assert agreed.count(b"'") == 100, agreed


async def test_what_another_process_uploaded_meanwhile_is_what_is_sent(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    upload = assets._to_cdn
    other = Journal(Path(os.environ["FAL_JOURNAL"]))

    async def delayed_upload(source: Any, client: GuardedClient) -> str:
        url = await upload(source, client)
        other.record_upload(account_of(KEY, client_module.REST_URL), source.digest, FIRST, 60)
        return url

    monkeypatch.setattr(assets, "_to_cdn", delayed_upload)
    await dwpose()
    other.close()
    assert fal.state.submissions[-1].arguments["image_url"] == FIRST


async def test_an_upload_that_fal_cannot_read_is_not_used_again(fal: Simulator) -> None:
    await dwpose()
    await dwpose(media.png(5, 5))
    fal.answer(DWPOSE, {"detail": [GONE]}, 422)
    with pytest.raises(InvalidArgumentsError, match="image: cannot be read"):
        await dwpose()
    fal.reset()
    await dwpose()
    await dwpose(media.png(5, 5))
    assert len(fal.state.of("upload")) == 1


async def test_other_refusals_leave_uploads_alone(fal: Simulator) -> None:
    fal.answer(DWPOSE, {"detail": [{**GONE, "type": "image_too_large"}]}, 422)
    for _ in range(2):
        with pytest.raises(InvalidArgumentsError):
            await dwpose()
    assert len(fal.state.of("upload")) == 1


async def test_the_same_bytes_as_another_kind_of_file_are_another_upload(
    fal: Simulator, tmp_path: Path
) -> None:
    run = WorkerContext(secrets={"FAL_API_KEY": KEY})
    run.workspace_dir = str(tmp_path)
    for name in ("a.txt", "a.json", "b.txt"):
        (tmp_path / name).write_bytes(b"{}")
        await FluxLoraFastTraining(images_data=AssetRef(uri=f"file:///{name}")).process(run)
    types = [request.headers["content-type"] for request in fal.state.of("upload")]
    assert types == ["text/plain", "application/json"]
    sent = [job.arguments["images_data_url"] for job in fal.state.submissions]
    assert sent[0] == sent[2] != sent[1]


class Changing(WorkerContext):
    """Its file is another one as soon as it was looked at."""

    def __init__(self, change: int) -> None:
        super().__init__(secrets={"FAL_API_KEY": KEY})
        self._change = change

    async def asset_to_io(self, asset_ref: AssetRef) -> IO[bytes]:
        return Changed(media.png() + bytes(5000), self._change)


class Changed(io.BytesIO):
    def __init__(self, data: bytes, change: int) -> None:
        super().__init__(data)
        self._change, self._size = change, len(data)

    def seek(self, position: int, whence: int = 0) -> int:
        if self.tell() == self._size:  # it was read to its end
            self.truncate(self._size + min(self._change, 0))
            self.write(bytes(max(self._change, 0)))
        return super().seek(position, whence)


@pytest.mark.parametrize(
    ("change", "threshold"), [(1, 1 << 20), (1000, 1 << 20), (-1000, 1 << 20), (-1000, 100)]
)
async def test_a_file_that_changes_is_told(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch, change: int, threshold: int
) -> None:
    monkeypatch.setattr(client_module, "MULTIPART_THRESHOLD", threshold)
    with pytest.raises(UploadError, match="image: its file changed while it was uploaded"):
        await dwpose(run=Changing(change))
    assert fal.state.submissions == []


async def test_a_cancelled_upload_ends_with_the_last_that_waits(fal: Simulator) -> None:
    fal.fail("slow=0.4@upload")
    first, second = asyncio.create_task(dwpose()), asyncio.create_task(dwpose())
    while not fal.state.of("token"):
        await asyncio.sleep(0.01)
    first.cancel()
    await second  # it goes on for this one
    assert len(fal.state.of("upload")) == 1
    picture = media.png(7, 7)
    alone = asyncio.create_task(dwpose(picture))
    await asyncio.sleep(0.2)
    alone.cancel()
    with pytest.raises(asyncio.CancelledError):
        await alone
    assert not assets._running[asyncio.get_running_loop()]
    await asyncio.sleep(0)
    names = [getattr(task.get_coro(), "__name__", "") for task in asyncio.all_tasks()]
    assert "_upload" not in names
    await dwpose(picture)
    assert fal.state.count(DWPOSE) == 2


class Slow(WorkerContext):
    """It cannot read a file that has an address, and takes its time to find out."""

    async def asset_to_io(self, asset_ref: AssetRef) -> IO[bytes]:
        if asset_ref.uri:
            await asyncio.sleep(0.2)
        return await super().asset_to_io(asset_ref)


async def test_the_first_file_that_cannot_be_read_ends_the_other_uploads(fal: Simulator) -> None:
    fal.fail("slow=0.6@upload")
    places = [
        PendingUpload(ImageRef(data=media.png(3, 3)), "good"),
        PendingUpload(ImageRef(uri="file:///nothing.png"), "bad"),
    ]
    client = GuardedClient(key=KEY)
    with pytest.raises(UploadError, match="bad: its file cannot be read"):
        await assets.upload_all(places, Slow(), client, Settings(journal=book().path))
    assert assets._running[asyncio.get_running_loop()] == {}
    await client.close()
