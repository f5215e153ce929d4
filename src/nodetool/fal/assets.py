"""Media references -> URLs that fal can read: public ones as they are, all others uploaded."""

from __future__ import annotations

import asyncio
import ipaddress
import mimetypes
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import filetype  # type: ignore[import-untyped]
import httpx
from fal_client import AsyncClient
from fal_client.client import FalClientError, FalClientHTTPError
from nodetool.metadata.types import AssetRef

from nodetool.fal.arguments import Pending
from nodetool.fal.client import explain
from nodetool.fal.errors import UploadError

_TYPE_OF_REF = {
    "image": "image/png",
    "audio": "audio/wav",
    "video": "video/mp4",
    "text": "text/plain",
    "document": "application/pdf",
    "model_3d": "model/gltf-binary",
}


def is_public(uri: str) -> bool:
    """Whether fal's machines can read this address: http(s) on a public host."""
    parts = urlsplit(uri)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host:
        return False
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".internal", ".lan"))


def content_type(data: bytes, ref: AssetRef) -> str:
    """The media type of a file: by its bytes, then by its name, then by the kind of reference."""
    guess = filetype.guess_mime(data[:8192])
    if isinstance(guess, str):
        return guess
    if data[:4] == b"glTF":
        return "model/gltf-binary"
    by_name, _ = mimetypes.guess_type(PurePosixPath(urlsplit(ref.uri).path).name)
    return by_name or _TYPE_OF_REF.get(str(ref.type), "application/octet-stream")


async def upload_all(
    places: Sequence[Pending], context: Any, client: AsyncClient
) -> dict[int, str]:
    """A URL for the reference of every place, by ``id`` of the reference; uploads run at once.

    Raises:
        UploadError: when a file cannot be read or fal does not take it.
    """
    refs = {id(place.ref): place for place in places}
    urls = await asyncio.gather(*(_url(place, context, client) for place in refs.values()))
    return dict(zip(refs, urls, strict=True))


async def _url(place: Pending, context: Any, client: AsyncClient) -> str:
    if is_public(place.ref.uri):
        return place.ref.uri
    try:
        stream = await context.asset_to_io(place.ref)
        data = stream.read()
    except Exception as error:  # a context may raise anything; the field must be told
        raise UploadError(
            f"{place.field}: its file cannot be read ({type(error).__name__}); choose it again"
        ) from None
    if not data:
        raise UploadError(f"{place.field}: its file is empty; choose another one")
    try:
        return str(await client.upload(data, content_type(data, place.ref)))
    except FalClientHTTPError as error:
        told = explain(error.message, error.status_code)
        raise UploadError(f"{place.field}: fal did not take the file: {told}") from None
    except (FalClientError, httpx.HTTPError, OSError, ValueError, KeyError, TypeError) as error:
        raise UploadError(
            f"{place.field}: fal did not take the file ({type(error).__name__}); try again later"
        ) from None
