"""fal's file storage: uploads, small and in parts, and downloads."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from nodetool.fal.simulator.file_store import FileStore, UploadError
from nodetool.fal.simulator.http.responses import (
    Headers,
    RequestContext,
    Response,
    as_json,
    bytes_response,
    error_response,
    header,
)

#: the credential of uploads, instead of a key
TOKEN = "upload-token-of-the-simulator"
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_TYPE = "application/octet-stream"


class Storage:
    """The routes of ``rest.fal.ai/storage`` and ``v3.fal.media``.

    Each method handles one route.
    """

    def __init__(self, files: FileStore) -> None:
        self._files = files

    async def token(self, context: RequestContext) -> Response:
        """Issue a token for uploads; it is valid for an hour."""
        return as_json(
            {
                "token": TOKEN,
                "token_type": "Bearer",
                "base_url": context.cdn,
                "expires_at": (datetime.now(UTC) + timedelta(hours=1)).isoformat(),
            }
        )

    async def upload(self, context: RequestContext) -> Response:
        """Receive a file in one request."""
        name = self._files.reserve(context.request.headers.get("x-fal-file-name", "file"))
        path, size, _ = await self._files.receive(context.request.stream())
        content_type = context.request.headers.get("content-type", _TYPE)
        return as_json(
            {"access_url": context.cdn + self._files.store(name, content_type, path, size)}
        )

    async def multipart(self, context: RequestContext) -> Response:
        """Start a large upload."""
        name = self._files.reserve(context.request.headers.get("x-fal-file-name", "file"))
        upload_id = self._files.start_upload(
            name, context.request.headers.get("content-type", _TYPE)
        )
        return as_json({"access_url": f"{context.cdn}/files/{name}", "uploadId": upload_id})

    async def part(self, context: RequestContext) -> Response:
        """Receive one part of a large upload."""
        upload = self._files.pending(context.parts["upload"])
        if upload is None or upload.name != context.parts["name"]:
            return _NO_UPLOAD
        received = await self._files.receive(context.request.stream())
        self._files.add_part(upload, int(context.parts["part"]), received)
        return bytes_response(b"", 200, (header("etag", f'"{received[2]}"'),))

    async def complete(self, context: RequestContext) -> Response:
        """Complete a large upload."""
        try:
            body = json.loads(await context.request.body())
            etags = {int(part["partNumber"]): str(part["etag"]) for part in body["parts"]}
        except (ValueError, KeyError, TypeError):
            return error_response("the body must list the parts of the upload", 400)
        try:
            path = await self._files.complete(context.parts["upload"], etags)
        except UploadError as error:
            return error_response(str(error), 400)
        return as_json({"access_url": context.cdn + path})

    async def initiate(self, context: RequestContext) -> Response:
        """Tell where to upload a file, in the older protocol."""
        try:
            body: Any = json.loads(await context.request.body())
            name = self._files.reserve(str(body["file_name"]))
        except (ValueError, KeyError, TypeError):
            return error_response("the body must have file_name", 422)
        path = name.removeprefix("uploads/")
        return as_json(
            {
                "upload_url": f"{context.cdn}/storage/put/{path}",
                "file_url": f"{context.cdn}/files/{name}",
            }
        )

    async def put(self, context: RequestContext) -> Response:
        """Receive a file, in the older protocol."""
        path, size, _ = await self._files.receive(context.request.stream())
        content_type = context.request.headers.get("content-type", _TYPE)
        self._files.store(f"uploads/{context.parts['name']}", content_type, path, size)
        return bytes_response(b"", 200, ())

    async def download(self, context: RequestContext) -> Response:
        """Send a file, or the range of it that the client requests."""
        try:
            content = await self._files.content(context.parts["name"])
        except Exception as error:  # a video that PyAV cannot encode here, for example
            return error_response(f"The simulator cannot make this file: {error}", 500)
        if content is None:
            return error_response("File not found", 404)
        headers: Headers = (
            header("content-type", content.content_type),
            (b"accept-ranges", b"bytes"),
        )
        requested = _RANGE.fullmatch(context.request.headers.get("range", "").strip())
        if requested is None or not (requested[1] or requested[2]):
            chunks = content.chunks(0, content.size)
            return Response(headers=headers, body=chunks, length=content.size)
        start, end = _parse_range(requested[1], requested[2], content.size)
        if start >= end:
            return bytes_response(b"", 416, (*headers, _content_range("*", content.size)))
        headers = (*headers, _content_range(f"{start}-{end - 1}", content.size))
        chunks = content.chunks(start, end)
        return Response(status=206, headers=headers, body=chunks, length=end - start)


def _parse_range(first: str, last: str, size: int) -> tuple[int, int]:
    """Return the requested bytes as start (inclusive) and end (exclusive)."""
    if not first:  # a suffix: the last bytes
        return max(0, size - int(last)), size
    return int(first), min(size, int(last) + 1 if last else size)


def _content_range(span: str, size: int) -> tuple[bytes, bytes]:
    return header("content-range", f"bytes {span}/{size}")


_NO_UPLOAD = error_response("there is no such upload", 404)
