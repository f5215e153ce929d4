"""The files of a result, fetched into the run: fal's addresses do not live for ever."""

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
from nodetool.fal.progress import ProgressCallback, ProgressUpdate, noop
from nodetool.fal.redaction import redact
from nodetool.fal.settings import Settings
from nodetool.fal.ssrf import is_public_url, redact_url
from nodetool.fal.transport.client import TRANSPORT_ERRORS, InvalidResponseError
from nodetool.fal.transport.pool import checked_environment
from nodetool.fal.transport.public_only import PrivateAddressError, SafeAsyncClient
from nodetool.fal.transport.retry import retry
from nodetool.fal.transport.translate import short_reason
from nodetool.fal.values.structs import FALStruct

#: most files fetched at once
MAX_CONCURRENT_DOWNLOADS = 4
#: bytes of a file that stay in memory before they go to disk
IN_MEMORY = 16 << 20
_REDIRECTS = 5


@sanitizing
async def download_all(
    outputs: Mapping[str, Any], context: Any, settings: Settings, report: ProgressCallback = noop
) -> dict[str, Any]:
    """The outputs with every file fetched into the run; the old address stays in the metadata.

    Args:
        outputs: slot -> value, references anywhere inside.
        context: NodeTool's processing context; it makes the new references.
        settings: size limit and patience.
        report: told of progress.

    Raises:
        DownloadError: when a file cannot be fetched; the message has its address, but for what
            may let others in.
    """
    refs: dict[int, AssetRef] = {}
    _collect(outputs, refs)
    public = {key: ref for key, ref in refs.items() if is_public_url(ref.uri)}
    free = asyncio.Semaphore(MAX_CONCURRENT_DOWNLOADS)
    made: dict[str, AssetRef] = {}  # the same address may stand in two slots

    async def one(ref: AssetRef) -> None:
        async with free:
            made[ref.uri] = await _fetch(ref, context, settings, report)

    first = {ref.uri: ref for ref in public.values()}
    await gather_or_cancel(one(ref) for ref in first.values())
    replaced = {key: made[ref.uri] for key, ref in public.items()}
    return {slot: _replaced(value, replaced) for slot, value in outputs.items()}


def _collect(value: Any, found: dict[int, AssetRef]) -> None:
    if isinstance(value, AssetRef):
        found[id(value)] = value
    elif isinstance(value, Mapping):
        for item in value.values():
            _collect(item, found)
    elif isinstance(value, list):
        for item in value:
            _collect(item, found)
    elif isinstance(value, FALStruct):
        _collect(dict(value), found)


def _replaced(value: Any, new: Mapping[int, AssetRef]) -> Any:
    if isinstance(value, AssetRef):
        return new.get(id(value), value)
    if isinstance(value, Mapping):
        return {key: _replaced(item, new) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, new) for item in value]
    if isinstance(value, FALStruct):
        return value.model_copy(update={k: _replaced(v, new) for k, v in dict(value).items()})
    return value


async def _fetch(
    ref: AssetRef, context: Any, settings: Settings, report: ProgressCallback
) -> AssetRef:
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file:
        try:
            await download(ref.uri, file, settings, report)
            file.seek(0)
        except TRANSPORT_ERRORS as error:
            raise DownloadError(
                f"{redact_url(ref.uri)} cannot be fetched ({short_reason(error)})"
            ) from None
        except OSError as error:
            told = error.strerror or "the disk refused it"
            raise DownloadError(f"{redact_url(ref.uri)} cannot be kept here ({told})") from None
        try:
            return await _to_asset(ref, file, context)
        except Exception:  # a context may raise anything
            raise DownloadError(
                f"{redact_url(ref.uri)} was fetched, but NodeTool cannot keep it; it may be damaged, or "
                "no file of the kind that the endpoint promises"
            ) from None


def open_web() -> httpx.AsyncClient:
    """A client for files on the web; no key goes along, these are other hosts."""
    with checked_environment():
        return SafeAsyncClient(timeout=60.0, headers={"User-Agent": fal.USER_AGENT})


async def download(
    url: str,
    file: IO[bytes],
    settings: Settings,
    report: ProgressCallback = noop,
    web: httpx.AsyncClient | None = None,
) -> None:
    """Write what is behind an address into a file that is empty so far.

    Args:
        web: whose connections are used; it stays open.

    Raises:
        DownloadError: it is larger than the settings allow, or leads to where it may not.
        Trouble: it cannot be fetched, however often it is tried.
    """
    if web is None:
        async with open_web() as web:
            await download(url, file, settings, report, web)
        return
    name = redact(url).rpartition("/")[2].partition("?")[0][:80] or "file"
    await retry(
        lambda: _load(web, url, file, settings.download_limit, name, report),
        patience=settings.patience,
        doubtful=(404, 500),
        setting="FAL_PATIENCE",
        peer=_host(url),
    )


def _host(url: str) -> str:
    """Who is asked for a file, for the log."""
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
    """Fetch what of a file is not there yet.

    Raises:
        DownloadError: it is too large, or leads to where it may not.
        Trouble: it may go better next time.
    """
    have = file.tell()
    # not compressed: a part of a compressed file is no part of the file
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={have}-"} if have else {})}
    for _ in range(_REDIRECTS):
        async with _opened(client, url, name, headers) as answer:
            if answer.is_redirect:
                url = _target(url, answer, name)
                continue
            begin, size = _parse_range(answer)
            if answer.status_code == 416 and size == have > 0:
                return
            if (answer.status_code == 206 and begin != have) or (
                answer.status_code == 416 and have
            ):
                _truncate(file)
                raise InvalidResponseError("it is another part of the file than was asked for")
            if not answer.is_success:
                await answer.aread()
            fal._raise_for_status(answer)
            if begin == 0:
                _truncate(file)
            await _save(answer, file, begin, limit, name, report)
            return
    raise DownloadError(f"{name} is redirected without end")


def _target(url: str, answer: httpx.Response, name: str) -> str:
    """Where a redirect leads."""
    try:
        return urljoin(url, str(answer.headers.get("location", "")))
    except ValueError:
        raise DownloadError(
            f"{name} is redirected to an address that is none; it cannot be fetched"
        ) from None


@contextlib.asynccontextmanager
async def _opened(
    client: httpx.AsyncClient, url: str, name: str, headers: Mapping[str, str]
) -> AsyncIterator[httpx.Response]:
    """The answer at an address, if it may be asked."""
    try:
        request = client.build_request("GET", url, headers=headers)
        asked = f"{request.url.scheme}://{request.url.host}"  # as it is read to be asked
    except (httpx.InvalidURL, ValueError):
        raise DownloadError(f"{name} has an address that is none; it cannot be fetched") from None
    try:
        if not is_public_url(url) or not is_public_url(asked):
            raise PrivateAddressError
        answer = await client.send(request, stream=True)
    except PrivateAddressError:
        raise DownloadError(
            f"{name} leads to an address inside this network, or to none of the web; it is not read"
        ) from None
    except (httpx.InvalidURL, ValueError):  # httpx reads the redirect that it does not follow
        raise DownloadError(
            f"{name} is redirected to an address that is none; it cannot be fetched"
        ) from None
    try:
        yield answer
    finally:
        await answer.aclose()


_RANGE = re.compile(r"bytes (?:(?P<begin>\d{1,18})-\d{1,18}|\*)/(?P<size>\d{1,18}|\*)")


def _parse_range(answer: httpx.Response) -> tuple[int, int]:
    """Where in the file an answer begins, and the size of the file; -1 when it does not tell."""
    if answer.status_code not in {206, 416}:
        return 0, -1
    told = _RANGE.fullmatch(answer.headers.get("content-range", ""))
    if told is None or _is_encoded(answer):
        return -1, -1
    begin, size = told["begin"], told["size"]
    return int(begin) if begin else -1, int(size) if size != "*" else -1


def _is_encoded(answer: httpx.Response) -> bool:
    """Whether the bytes that come are not those of the file, although that was asked for."""
    return str(answer.headers.get("content-encoding", "identity")).strip().lower() != "identity"


def _truncate(file: IO[bytes]) -> None:
    """Begin anew."""
    file.seek(0)
    file.truncate()


async def _save(
    answer: httpx.Response,
    file: IO[bytes],
    have: int,
    limit: int,
    name: str,
    report: ProgressCallback,
) -> None:
    told = answer.headers.get("content-length", "")
    total = have + int(told) if told.isdigit() and not _is_encoded(answer) else 0
    size = have
    try:
        async for piece in answer.aiter_bytes(1 << 18):
            size += len(piece)
            if max(size, total) > limit:
                raise DownloadError(
                    f"{name} is larger than {limit} bytes; raise FAL_DOWNLOAD_LIMIT to fetch it"
                )
            await asyncio.to_thread(file.write, piece)
            if total:
                percent = min(100, size * 100 // total)
                report(
                    ProgressUpdate(phase="fetching", message=f"fetching {name}", percent=percent)
                )
        if total and size < total:
            raise InvalidResponseError("it ended too early")
    except BaseException:
        if _is_encoded(answer):
            _truncate(file)  # how much of it came cannot be told
        raise
    finally:
        file.flush()


async def _to_asset(ref: AssetRef, file: IO[bytes], context: Any) -> AssetRef:
    """A reference to the bytes, made by the context where it knows the kind of file."""
    metadata = {**(ref.metadata or {}), "url": ref.uri}
    made: AssetRef
    if isinstance(ref, ImageRef):
        made = await context.image_from_io(file, metadata=metadata)
    elif isinstance(ref, VideoRef):
        made = await context.video_from_io(file, metadata=metadata)
        made = made.model_copy(update={"duration": ref.duration, "format": ref.format})
    elif isinstance(ref, AudioRef):
        made = await context.audio_from_io(file)
    elif isinstance(ref, Model3DRef):
        made = await context.model3d_from_io(file, format=ref.format, metadata=metadata)
    else:
        # any of these keeps bytes; what is kept in ``data`` alone, NodeTool's worker throws away
        kept = await context.model3d_from_io(file)
        made = ref.model_copy(
            update={"uri": kept.uri, "asset_id": kept.asset_id, "data": kept.data}
        )
    return made.model_copy(update={"metadata": metadata})
