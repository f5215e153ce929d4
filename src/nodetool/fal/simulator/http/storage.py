"""fal's file storage: uploads, small and in parts, and downloads."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from starlette.responses import FileResponse, Response

from nodetool.fal.simulator.file_store import FileStore, UploadError
from nodetool.fal.simulator.http.responses import (
    RequestContext,
    as_json,
    bytes_response,
    error_response,
    header,
)

#: the credential of uploads, instead of a key
TOKEN = "upload-token-of-the-simulator"
#: bytes; smaller files are read at once, because FileResponse opens and reads them in threads, which
#: takes three times as long
_SMALL = 2**20
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
        if "range" not in context.request.headers and content.path.stat().st_size <= _SMALL:
            headers = (header("content-type", content.content_type), (b"accept-ranges", b"bytes"))
            return bytes_response(content.path.read_bytes(), 200, headers)
        # a header instead of a media type: Starlette would add a character set to that
        return FileResponse(content.path, headers={"content-type": content.content_type})


_NO_UPLOAD = error_response("there is no such upload", 404)
