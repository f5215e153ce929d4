"""``/v1/videos``: videos are made in the background, and fetched when they are completed."""

from __future__ import annotations

import mimetypes
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from nodetool.fal.models import Kind as ModelKind
from nodetool.fal.server.body import read_body
from nodetool.fal.server.errors import ApiError, invalid
from nodetool.fal.server.video_jobs import VideoJobs, VideoState
from nodetool.fal.server.work import check_model, until_gone

#: most videos in one answer
_MAX_LISTED = 100


async def create_video(http: Request) -> Response:
    """Start a video; the answer comes once fal has its job."""
    body = await read_body(http)
    model = check_model(body.text("model"), [ModelKind.VIDEO])
    frames = body.files("input_reference")
    if len(frames) > 1:
        raise invalid("input_reference", "there can be only one")
    seconds = body.take("seconds")
    size = body.size()
    settings = {
        "prompt": body.text("prompt"),
        "first_frame": frames[0] if frames else None,
        "duration": seconds,
        **size,
    }
    request = body.request(settings)
    shown = "x".join(str(size[name]) for name in ("width", "height") if name in size)
    length = "" if request.duration is None else f"{request.duration:g}"
    state = await until_gone(http, _jobs(http).create(request, model, shown, length))
    return JSONResponse(_to_json(state))


async def list_videos(http: Request) -> Response:
    """Return videos, the latest first; ``limit`` and ``after`` in the query choose some of them."""
    query = http.query_params
    videos = list(_jobs(http).list())
    if query.get("order") == "asc":
        videos.reverse()
    ids = [video.id for video in videos]
    after = query.get("after")
    start = ids.index(after) + 1 if after in ids else 0
    limit = query.get("limit", "20")
    count = min(int(limit), _MAX_LISTED) if limit.isdecimal() else 20
    page = videos[start : start + count]
    return JSONResponse(
        {
            "object": "list",
            "data": [_to_json(video) for video in page],
            "has_more": start + count < len(videos),
            "first_id": page[0].id if page else None,
            "last_id": page[-1].id if page else None,
        }
    )


async def show_video(http: Request) -> Response:
    """Return where a video stands."""
    video_id = http.path_params["video"]
    try:
        return JSONResponse(_to_json(_jobs(http).state(video_id)))
    except LookupError:
        raise _unknown(video_id) from None


async def fetch_video(http: Request) -> Response:
    """Return the file of a video."""
    video_id = http.path_params["video"]
    if http.query_params.get("variant", "video") != "video":
        raise invalid("variant", "there is only the video itself")
    jobs = _jobs(http)
    try:
        state = jobs.state(video_id)
        if state.status != "completed":
            raise ApiError(409, f"{video_id} is {state.status}", "video_not_completed")
        path = await jobs.content(video_id)
    except LookupError:
        raise _unknown(video_id) from None
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return FileResponse(path, media_type=kind)


async def delete_video(http: Request) -> Response:
    """Forget a video, and cancel its job if it is not over."""
    video_id = http.path_params["video"]
    try:
        await _jobs(http).delete(video_id)
    except LookupError:
        raise _unknown(video_id) from None
    return JSONResponse({"id": video_id, "object": "video.deleted", "deleted": True})


def _jobs(http: Request) -> VideoJobs:
    jobs: VideoJobs = http.app.state.videos
    return jobs


def _unknown(video_id: str) -> ApiError:
    return ApiError(404, f"there is no video {video_id[:60]!r}", "not_found", "video_id")


def _to_json(state: VideoState) -> dict[str, Any]:
    is_completed = state.status == "completed"
    error = {"code": "generation_failed", "message": state.error} if state.error else None
    return {
        "id": state.id,
        "object": "video",
        "created_at": int(state.job.created),
        "completed_at": int(state.job.updated) if is_completed else None,
        "expires_at": None,
        "model": state.job.endpoint,
        "status": state.status,
        "progress": state.percent,
        "size": state.size,
        "seconds": state.seconds,
        "error": error,
        "request_id": state.job.request_id or None,
    }
