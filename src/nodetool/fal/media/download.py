"""Downloads the files of a result into the run, because fal's URLs expire."""

from __future__ import annotations

import asyncio
import contextlib
import re
import tempfile
from collections.abc import AsyncIterator, Mapping
from typing import IO, Any
from urllib.parse import urljoin, urlsplit

import httpx
from fal_client import client as fal
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef

from nodetool.fal.concurrency import gather_or_cancel
from nodetool.fal.errors import DownloadError, sanitizing
from nodetool.fal.progress import JobPhase, ProgressCallback, ProgressUpdate, noop
from nodetool.fal.redaction import redact
from nodetool.fal.settings import Settings
from nodetool.fal.ssrf import is_public_url, redact_url
from nodetool.fal.transport.classify import RequestKind
from nodetool.fal.transport.client import TRANSPORT_ERRORS, InvalidResponseError
from nodetool.fal.transport.fal_client_parts import raise_for_status
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.public_only import PrivateAddressError, SafeAsyncClient
from nodetool.fal.transport.retry import retry
from nodetool.fal.transport.translate import short_reason
from nodetool.fal.values.references import references, replace_references

#: maximum concurrent downloads
MAX_CONCURRENT_DOWNLOADS = 4
#: bytes of a file that are held in memory; larger files go to the disk
MAX_IN_MEMORY = 16 << 20
_MAX_REDIRECTS = 5


@sanitizing
async def download_all(
    outputs: Mapping[str, Any], context: Any, settings: Settings, report: ProgressCallback = noop
) -> dict[str, Any]:
    """Return the outputs with every file downloaded; the original URL stays in the metadata.

    Args:
        outputs: slot -> value, with references anywhere inside.
        context: NodeTool's processing context; it creates the new references.
        settings: size limit and patience.
        report: called with the progress.

    Raises:
        DownloadError: a file cannot be downloaded; the message has its URL, without anything that
            may give access.
    """
    public = {id(ref): ref for _, ref in references(outputs) if is_public_url(ref.uri)}
    semaphore = asyncio.Semaphore(MAX_CONCURRENT_DOWNLOADS)
    downloaded: dict[str, AssetRef] = {}  # by URL: two slots may have the same file

    async def download_one(ref: AssetRef) -> None:
        async with semaphore:
            downloaded[ref.uri] = await _fetch(ref, context, settings, report)

    unique = {ref.uri: ref for ref in public.values()}
    await gather_or_cancel(download_one(ref) for ref in unique.values())
    replacements = {key: downloaded[ref.uri] for key, ref in public.items()}
    replaced: dict[str, Any] = replace_references(
        outputs, lambda ref: replacements.get(id(ref), ref)
    )
    return replaced


async def _fetch(
    ref: AssetRef, context: Any, settings: Settings, report: ProgressCallback
) -> AssetRef:
    """Download one file and return a new reference to it.

    Raises:
        DownloadError: it cannot be downloaded or stored.
    """
    with tempfile.SpooledTemporaryFile(max_size=MAX_IN_MEMORY) as file:
        try:
            await download(ref.uri, file, settings, report)
            file.seek(0)
        except TRANSPORT_ERRORS as error:
            raise DownloadError(
                f"{redact_url(ref.uri)} cannot be fetched ({short_reason(error)})"
            ) from None
        except OSError as error:
            reason = error.strerror or "the disk refused it"
            raise DownloadError(f"{redact_url(ref.uri)} cannot be kept here ({reason})") from None
        try:
            return await _to_asset(ref, file, context)
        except Exception:  # a context may raise anything
            raise DownloadError(
                f"{redact_url(ref.uri)} was fetched, but NodeTool cannot keep it; it may be damaged, or "
                "not a file of the kind that the endpoint promises"
            ) from None


def open_web() -> httpx.AsyncClient:
    """Return a client for files on the web; it sends no key, because these are other hosts."""
    with checked_environment():
        return SafeAsyncClient(timeout=60.0, headers={"User-Agent": fal.USER_AGENT})


async def download(
    url: str,
    file: IO[bytes],
    settings: Settings,
    report: ProgressCallback = noop,
    web: httpx.AsyncClient | None = None,
) -> None:
    """Download a URL into an empty file.

    Args:
        url: of the file.
        file: open for writing, empty.
        settings: size limit and patience.
        report: called with the progress.
        web: the client to use, which stays open; None opens one.

    Raises:
        DownloadError: the file is larger than the settings allow, or the URL is not allowed.
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: it cannot be downloaded, even
            with retries.
    """
    if web is None:
        async with open_web() as web:
            await download(url, file, settings, report, web)
        return
    name = redact(url).rpartition("/")[2].partition("?")[0][:80] or "file"
    await retry(
        lambda: _load(web, url, file, settings.download_limit, name, report),
        max_elapsed=settings.patience,
        request=RequestKind.FILE,
        setting="FAL_PATIENCE",
        peer=_host(url),
    )


def _host(url: str) -> str:
    """Return the host of a URL, for the log."""
    try:
        return redact(urlsplit(url).hostname or "")
    except ValueError:
        return ""


async def _load(
    client: httpx.AsyncClient,
    url: str,
    file: IO[bytes],
    limit: int,
    name: str,
    report: ProgressCallback,
) -> None:
    """Download the part of a file that is missing so far.

    Raises:
        DownloadError: the file is too large, or its URL is not allowed.
        httpx.HTTPError, FalClientHTTPError, InvalidResponseError: a retry may succeed.
    """
    offset = file.tell()
    # not compressed: a range of a compressed body is not a range of the file
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={offset}-"} if offset else {})}
    for _ in range(_MAX_REDIRECTS):
        async with _opened(client, url, name, headers) as response:
            if response.is_redirect:
                url = _redirect_target(url, response, name)
                continue
            start, size = _parse_range(response)
            if response.status_code == 416 and size == offset > 0:
                return
            if (response.status_code == 206 and start != offset) or (
                response.status_code == 416 and offset
            ):
                _truncate(file)
                raise InvalidResponseError("it is not the part of the file that was requested")
            if not response.is_success:
                await response.aread()
            raise_for_status(response)
            if start == 0:
                _truncate(file)
            await _save(response, file, start, limit, name, report)
            return
    raise DownloadError(f"{name} is redirected too often")


def _redirect_target(url: str, response: httpx.Response, name: str) -> str:
    """Return the URL that a redirect leads to.

    Raises:
        DownloadError: it is not a URL.
    """
    try:
        return urljoin(url, str(response.headers.get("location", "")))
    except ValueError:
        raise DownloadError(
            f"{name} is redirected to an invalid address; it cannot be fetched"
        ) from None


@contextlib.asynccontextmanager
async def _opened(
    client: httpx.AsyncClient, url: str, name: str, headers: Mapping[str, str]
) -> AsyncIterator[httpx.Response]:
    """Yield the response of a URL, with its body still to be read, and close it.

    Raises:
        DownloadError: the URL is invalid, or leads to an address that is not public.
    """
    try:
        request = client.build_request("GET", url, headers=headers)
        origin = f"{request.url.scheme}://{request.url.host}"  # as httpx understands the URL
    except (httpx.InvalidURL, ValueError):
        raise DownloadError(f"{name} has an invalid address; it cannot be fetched") from None
    try:
        if not is_public_url(url) or not is_public_url(origin):
            raise PrivateAddressError
        response = await client.send(request, stream=True)
    except PrivateAddressError:
        raise DownloadError(
            f"{name} leads to an address inside this network, or not on the web; it is not read"
        ) from None
    except (httpx.InvalidURL, ValueError):  # httpx parses the redirect that it does not follow
        raise DownloadError(
            f"{name} is redirected to an invalid address; it cannot be fetched"
        ) from None
    try:
        yield response
    finally:
        await response.aclose()


_RANGE = re.compile(r"bytes (?:(?P<start>\d{1,18})-\d{1,18}|\*)/(?P<size>\d{1,18}|\*)")


def _parse_range(response: httpx.Response) -> tuple[int, int]:
    """Return where in the file a response starts, and the file's size; -1 for what is not stated."""
    if response.status_code not in {206, 416}:
        return 0, -1
    match = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if match is None or _is_encoded(response):
        return -1, -1
    start, size = match["start"], match["size"]
    return int(start) if start else -1, int(size) if size != "*" else -1


def _is_encoded(response: httpx.Response) -> bool:
    """Return whether the body is compressed although an uncompressed one was requested."""
    return str(response.headers.get("content-encoding", "identity")).strip().lower() != "identity"


def _truncate(file: IO[bytes]) -> None:
    """Discard what was downloaded so far."""
    file.seek(0)
    file.truncate()


async def _save(
    response: httpx.Response,
    file: IO[bytes],
    offset: int,
    limit: int,
    name: str,
    report: ProgressCallback,
) -> None:
    """Write the body of a response to a file, from ``offset``, and report the progress.

    Raises:
        DownloadError: the file is larger than ``limit`` bytes.
        httpx.HTTPError, InvalidResponseError: the body is incomplete.
    """
    length = response.headers.get("content-length", "")
    total = offset + int(length) if length.isdigit() and not _is_encoded(response) else 0
    size = offset
    try:
        async for chunk in response.aiter_bytes(1 << 18):
            size += len(chunk)
            if max(size, total) > limit:
                raise DownloadError(
                    f"{name} is larger than {limit} bytes; increase FAL_DOWNLOAD_LIMIT to fetch it"
                )
            await asyncio.to_thread(file.write, chunk)
            if total:
                percent = min(100, size * 100 // total)
                report(
                    ProgressUpdate(
                        phase=JobPhase.FETCHING, message=f"fetching {name}", percent=percent
                    )
                )
        if total and size < total:
            raise InvalidResponseError("it ended too early")
    except BaseException:
        if _is_encoded(response):
            _truncate(file)  # it is unknown how much of the file has arrived
        raise
    finally:
        file.flush()


async def _to_asset(ref: AssetRef, file: IO[bytes], context: Any) -> AssetRef:
    """Return a reference to a file, created by the context for the kinds that it knows."""
    metadata = {**(ref.metadata or {}), "url": ref.uri}
    asset: AssetRef
    if isinstance(ref, ImageRef):
        asset = await context.image_from_io(file, metadata=metadata)
    elif isinstance(ref, VideoRef):
        asset = await context.video_from_io(file, metadata=metadata)
        asset = asset.model_copy(update={"duration": ref.duration, "format": ref.format})
    elif isinstance(ref, AudioRef):
        asset = await context.audio_from_io(file)
    elif isinstance(ref, Model3DRef):
        asset = await context.model3d_from_io(file, format=ref.format, metadata=metadata)
    else:
        # any of these methods stores bytes; NodeTool's worker drops bytes that are only in ``data``
        stored = await context.model3d_from_io(file)
        asset = ref.model_copy(
            update={"uri": stored.uri, "asset_id": stored.asset_id, "data": stored.data}
        )
    return asset.model_copy(update={"metadata": metadata})
