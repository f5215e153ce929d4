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

#: what an upload shows instead of a key
TOKEN = "upload-token-of-the-simulator"
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
_TYPE = "application/octet-stream"


class Storage:
    """The routes of ``rest.fal.ai/storage`` and ``v3.fal.media``.

    They answer a call each.
    """

    def __init__(self, files: FileStore) -> None:
        self._files = files

    async def token(self, call: RequestContext) -> Response:
        """A token for uploads, which holds for an hour."""
        return as_json(
            {
                "token": TOKEN,
                "token_type": "Bearer",
                "base_url": call.cdn,
                "expires_at": (datetime.now(UTC) + timedelta(hours=1)).isoformat(),
            }
        )

    async def upload(self, call: RequestContext) -> Response:
        """A file in one piece."""
        name = self._files.reserve(call.request.headers.get("x-fal-file-name", "file"))
        path, size, _ = await self._files.receive(call.request.stream())
        content_type = call.request.headers.get("content-type", _TYPE)
        return as_json({"access_url": call.cdn + self._files.keep(name, content_type, path, size)})

    async def multipart(self, call: RequestContext) -> Response:
        """The beginning of a large upload."""
        name = self._files.reserve(call.request.headers.get("x-fal-file-name", "file"))
        upload_id = self._files.begin(name, call.request.headers.get("content-type", _TYPE))
        return as_json({"access_url": f"{call.cdn}/files/{name}", "uploadId": upload_id})

    async def part(self, call: RequestContext) -> Response:
        """One part of a large upload."""
        upload = self._files.pending(call.parts["upload"])
        if upload is None or upload.name != call.parts["name"]:
            return _NO_UPLOAD
        received = await self._files.receive(call.request.stream())
        self._files.add_part(upload, int(call.parts["part"]), received)
        return bytes_response(b"", 200, (header("etag", f'"{received[2]}"'),))

    async def complete(self, call: RequestContext) -> Response:
        """The end of a large upload."""
        try:
            body = json.loads(await call.request.body())
            told = {int(part["partNumber"]): str(part["etag"]) for part in body["parts"]}
        except (ValueError, KeyError, TypeError):
            return error_response("the parts of the upload are not told", 400)
        try:
            path = await self._files.complete(call.parts["upload"], told)
        except UploadError as error:
            return error_response(str(error), 400)
        return as_json({"access_url": call.cdn + path})

    async def initiate(self, call: RequestContext) -> Response:
        """Where to put a file, the older way."""
        try:
            told: Any = json.loads(await call.request.body())
            name = self._files.reserve(str(told["file_name"]))
        except (ValueError, KeyError, TypeError):
            return error_response("the name of the file is not told", 422)
        place = name.removeprefix("uploads/")
        return as_json(
            {
                "upload_url": f"{call.cdn}/storage/put/{place}",
                "file_url": f"{call.cdn}/files/{name}",
            }
        )

    async def put(self, call: RequestContext) -> Response:
        """The file itself, the older way."""
        path, size, _ = await self._files.receive(call.request.stream())
        content_type = call.request.headers.get("content-type", _TYPE)
        self._files.keep(f"uploads/{call.parts['name']}", content_type, path, size)
        return bytes_response(b"", 200, ())

    async def download(self, call: RequestContext) -> Response:
        """A file, or the part of it that ``Range`` asks for."""
        try:
            content = await self._files.content(call.parts["name"])
        except Exception as error:  # a film that cannot be made here, for example
            return error_response(f"The simulator cannot make this file: {error}", 500)
        if content is None:
            return error_response("File not found", 404)
        headers: Headers = (
            header("content-type", content.content_type),
            (b"accept-ranges", b"bytes"),
        )
        asked = _RANGE.fullmatch(call.request.headers.get("range", "").strip())
        if asked is None or not (asked[1] or asked[2]):
            pieces = content.pieces(0, content.size)
            return Response(headers=headers, body=pieces, length=content.size)
        start, end = _span(asked[1], asked[2], content.size)
        if start >= end:
            return bytes_response(b"", 416, (*headers, _content_range("*", content.size)))
        headers = (*headers, _content_range(f"{start}-{end - 1}", content.size))
        pieces = content.pieces(start, end)
        return Response(status=206, headers=headers, body=pieces, length=end - start)


def _span(first: str, last: str, size: int) -> tuple[int, int]:
    """The bytes that are asked for: from the first up to, without, the second number."""
    if not first:  # the last so many
        return max(0, size - int(last)), size
    return int(first), min(size, int(last) + 1 if last else size)


def _content_range(span: str, size: int) -> tuple[bytes, bytes]:
    return header("content-range", f"bytes {span}/{size}")


_NO_UPLOAD = error_response("there is no such upload", 404)
