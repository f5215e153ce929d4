"""The jobs of videos: each is known by the name of its video in the journal, so it survives a restart.

The name is the idempotency key of the job. It also holds what clients ask back and the journal does
not record: size and seconds.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import shutil
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nodetool.fal import settings
from nodetool.fal.dynamic.lookup import resolve_endpoint
from nodetool.fal.errors import JobLeasedError, JobTimeoutError
from nodetool.fal.generate.context import GenerationContext, GenerationProgress
from nodetool.fal.generate.files import FileStore, NameTemplate
from nodetool.fal.generate.kinds import Kind
from nodetool.fal.generate.result import GeneratedFile
from nodetool.fal.jobs import runner
from nodetool.fal.jobs.context import tolerate_journal_errors
from nodetool.fal.jobs.runner import LEAVES_JOB
from nodetool.fal.journal.job import Job
from nodetool.fal.journal.journal import Journal, open_journal
from nodetool.fal.journal.states import JobState
from nodetool.fal.media.download import download_all
from nodetool.fal.planner.request import GenerationRequest
from nodetool.fal.server.work import Generator
from nodetool.fal.transport.client import open_client

log = logging.getLogger("nodetool.fal")

#: scopes of videos begin with this, then come id, size and seconds
_SCOPE = "serve/video_"
#: seconds between two looks at the journal while a video is being submitted
_POLL_INTERVAL = 0.02
#: states in which fal has not got a job yet
_UNSENT = (JobState.READY, JobState.ANNOUNCED, JobState.MAYBE_SENT, JobState.SENDING)
_ENDED = (JobState.FAILED, JobState.CANCELLED)
#: name of the file of a video, without its extension
_STEM = "video"
#: most errors that are remembered for videos whose jobs the journal does not call failed
_MAX_ERRORS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoState:
    """Where a video stands.

    Attributes:
        id: of the video.
        job: its row in the journal.
        size: as it was asked for, or empty.
        seconds: as they were asked for, or empty.
        status: ``queued``, ``in_progress``, ``completed`` or ``failed``.
        percent: progress, 0 to 100.
        error: why there is none, or empty.
    """

    id: str
    job: Job
    size: str
    seconds: str
    status: str
    percent: int
    error: str = ""


class VideoJobs:
    """Starts the jobs of videos, follows them, and keeps their files.

    Args:
        generator: of the server.
    """

    def __init__(self, generator: Generator) -> None:
        self._generator = generator
        self._folder = generator.options.folder / "videos"
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._percents: dict[str, int] = {}
        self._errors: dict[str, str] = {}
        self._is_closing = False

    async def create(
        self, request: GenerationRequest, model: str | None, size: str, seconds: str
    ) -> VideoState:
        """Start a video, and return once fal has its job.

        Cancelling this cancels the job.

        Args:
            request: what is asked for.
            model: id of an endpoint; None for the first that can do it.
            size, seconds: as they are shown.

        Raises:
            FalError: it cannot be generated.
        """
        video_id = f"video_{secrets.token_hex(16)}"
        scope = f"serve/{video_id}/{size}/{seconds}"
        task = self._start(video_id, self._generate(video_id, scope, request, model))
        try:
            while not task.done():
                job = self._job(video_id)
                if job is not None and job.state not in _UNSENT:
                    break
                await asyncio.sleep(_POLL_INTERVAL)
        except asyncio.CancelledError:
            await _cancel(task)
            raise
        job = self._job(video_id)
        if task.done() and (job is None or not job.request_id):
            task.result()
        return self.state(video_id)

    def state(self, video_id: str) -> VideoState:
        """Return where a video stands; if nothing follows its job any more, follow it again.

        Raises:
            LookupError: there is no such video.
            JournalError: the journal cannot be read.
        """
        job = self._job(video_id)
        if job is None:
            raise LookupError(video_id)
        if job.state is JobState.SUBMITTED and video_id not in self._tasks:
            self._start(video_id, self._resume(video_id, job.number))
        return self._state(job)

    def list(self) -> Sequence[VideoState]:
        """Return all videos, the latest first.

        Raises:
            JournalError: the journal cannot be read.
        """
        return [self._state(job) for job in _journal().jobs_in_scope(_SCOPE)]

    async def content(self, video_id: str) -> Path:
        """Return the file of a video that is completed.

        Raises:
            LookupError: there is no such video, or it is not completed.
            FalError: its file cannot be fetched.
        """
        state = self.state(video_id)
        if state.status != "completed":
            raise LookupError(video_id)
        path = self._file(video_id)
        if path is None:
            await self._resume(video_id, state.job.number)
            path = self._file(video_id)
        if path is None:
            raise LookupError(video_id)
        return path

    async def delete(self, video_id: str) -> None:
        """Forget a video; its job is cancelled if it is not over.

        Raises:
            LookupError: there is no such video.
            FalError: fal cannot be asked to cancel it.
        """
        job = self._job(video_id)
        if job is None:
            raise LookupError(video_id)
        task = self._tasks.get(video_id)
        if task is not None:
            await _cancel(task)
        job = self._job(video_id) or job
        if job.state is JobState.SUBMITTED and job.request_id:
            async with open_client(None) as client:
                await runner.cancel(client, job.number, settings.current())
        _journal().clear_scope(job.number)
        await asyncio.to_thread(shutil.rmtree, self._folder / video_id, ignore_errors=True)

    def follow_all(self) -> None:
        """Follow the jobs that an earlier server has left at fal.

        Raises:
            JournalError: the journal cannot be read.
        """
        for job in _journal().jobs_in_scope(_SCOPE):
            if job.state is JobState.SUBMITTED:
                self.state(_parts(job)[0])

    async def close(self) -> None:
        """Stop following; the jobs go on at fal, and the next server follows them."""
        self._is_closing = True
        for task in list(self._tasks.values()):
            await _cancel(task)

    # -- one video ---------------------------------------------------------------------------

    def _start(self, video_id: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run work on a video in a task of its own, which a server that ends leaves to the next."""
        token = LEAVES_JOB.set(lambda: self._is_closing)
        try:
            task = asyncio.create_task(work)
        finally:
            LEAVES_JOB.reset(token)
        self._tasks[video_id] = task
        self._errors.pop(video_id, None)
        task.add_done_callback(lambda done: self._ended(video_id, done))
        return task

    def _ended(self, video_id: str, task: asyncio.Task[None]) -> None:
        self._tasks.pop(video_id, None)
        self._percents.pop(video_id, None)
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, JobLeasedError | JobTimeoutError):
            self._errors[video_id] = str(error)
            while len(self._errors) > _MAX_ERRORS:
                self._errors.pop(next(iter(self._errors)))
            log.warning("%s: %s", video_id, error)

    async def _generate(
        self, video_id: str, scope: str, request: GenerationRequest, model: str | None
    ) -> None:
        generation = await self._generator.generate(
            Kind.VIDEO,
            request,
            model,
            self._folder / video_id,
            scope,
            lambda update: self._note(video_id, update),
        )
        await asyncio.to_thread(_name_main, generation.files)

    def _note(self, video_id: str, update: GenerationProgress) -> None:
        self._percents[video_id] = update.percent

    async def _resume(self, video_id: str, number: int) -> None:
        """Wait for a job of an earlier server, and fetch its files.

        Raises:
            FalError: there is no result, or its files cannot be fetched.
        """
        config = settings.current()
        async with open_client(None) as client:
            result = await runner.resume(client, number, config)
        job = _journal().find(str(number))
        assert job is not None
        node = (await resolve_endpoint(job.endpoint))(id=video_id)
        template = NameTemplate(time=datetime.now(UTC).strftime("%Y%m%d-%H%M%S"), slug=_STEM)
        store = FileStore(self._folder / video_id, template)
        context = GenerationContext(frozenset(), store, lambda message: None)
        outputs = await node.parse_result(result.result, context)
        outputs = await download_all(outputs, context, config)
        files = await store.collect(outputs, context)
        await asyncio.to_thread(_name_main, files)
        with tolerate_journal_errors():
            _journal().consume(number, keep=True)

    def _job(self, video_id: str) -> Job | None:
        if not video_id.startswith("video_") or not video_id.removeprefix("video_").isalnum():
            return None
        jobs = _journal().jobs_in_scope(f"serve/{video_id}/", limit=1)
        return jobs[0] if jobs else None

    def _state(self, job: Job) -> VideoState:
        video_id, size, seconds = _parts(job)
        error, percent = "", self._percents.get(video_id, 0)
        if job.state is JobState.DONE:
            is_ready = video_id not in self._tasks
            status, percent = ("completed", 100) if is_ready else ("in_progress", 99)
        elif job.state in _ENDED:
            status, error = "failed", job.problem or f"it was {job.state}"
        elif video_id in self._errors:
            status, error = "failed", self._errors[video_id]
        else:
            status = "in_progress" if percent else "queued"
        return VideoState(
            id=video_id, job=job, size=size, seconds=seconds,
            status=status, percent=min(percent, 99 if status != "completed" else 100), error=error,
        )  # fmt: skip

    def _file(self, video_id: str) -> Path | None:
        return next((self._folder / video_id).glob(f"{_STEM}.*"), None)


def _parts(job: Job) -> tuple[str, str, str]:
    """Return id, size and seconds of the video that a job is for."""
    _, video_id, size, seconds = job.scope.split("/", 3)
    return video_id, size, seconds


def _journal() -> Journal:
    return open_journal(settings.current().journal)


def _name_main(files: Sequence[GeneratedFile]) -> None:
    """Give the main file of a video the name by which it is known later."""
    paths = [file.path for file in files if file.path and file.mime.startswith("video/")]
    paths = paths or [file.path for file in files if file.path]
    if paths:
        main = paths[0]
        os.replace(main, main.with_name(f"{_STEM}{main.suffix}"))


async def _cancel(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait({task})
