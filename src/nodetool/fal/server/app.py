"""The application: routes, and what wraps them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from nodetool.fal.errors import FalError
from nodetool.fal.models import models
from nodetool.fal.server import audio, images, listing, videos
from nodetool.fal.server.errors import ApiError, error_response
from nodetool.fal.server.guard import Guard
from nodetool.fal.server.options import ServerOptions
from nodetool.fal.server.video_jobs import VideoJobs
from nodetool.fal.server.work import Generator


def create_app(options: ServerOptions) -> ASGIApp:
    """Return the application of a server."""
    generator = Generator(options)

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        await asyncio.to_thread(models)  # it reads the catalogue, which no request should wait for
        app.state.videos.follow_all()
        try:
            yield
        finally:
            await app.state.videos.close()

    app = Starlette(
        routes=[
            Route("/v1/models", listing.list_models),
            Route("/v1/models/{model:path}", listing.show_model),
            Route("/v1/images/generations", images.create_image, methods=["POST"]),
            Route("/v1/images/edits", images.edit_image, methods=["POST"]),
            Route("/v1/audio/speech", audio.create_speech, methods=["POST"]),
            Route("/v1/audio/transcriptions", audio.create_transcription, methods=["POST"]),
            Route("/v1/videos", videos.create_video, methods=["POST"]),
            Route("/v1/videos", videos.list_videos),
            Route("/v1/videos/{video}", videos.show_video),
            Route("/v1/videos/{video}", videos.delete_video, methods=["DELETE"]),
            Route("/v1/videos/{video}/content", videos.fetch_video),
            Route("/files/{folder}/{name}", _file, name="file"),
        ],
        exception_handlers={
            ApiError: _on_error,
            FalError: _on_error,
            HTTPException: _on_error,
            Exception: _on_error,
        },
        lifespan=lifespan,
    )
    app.state.generator = generator
    app.state.videos = VideoJobs(generator)
    return Guard(app, options)


async def _on_error(http: Request, error: Exception) -> Response:
    return error_response(error)


async def _file(http: Request) -> Response:
    """Return a file of a result.

    Raises:
        ApiError: there is none, or not any more.
    """
    generator: Generator = http.app.state.generator
    path = generator.path_of(http.path_params["folder"], http.path_params["name"])
    if path is None:
        raise ApiError(404, "there is no such file, or not any more", "not_found")
    return FileResponse(path, headers={"X-Content-Type-Options": "nosniff"})
