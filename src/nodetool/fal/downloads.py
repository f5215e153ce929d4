"""The files of a result, fetched into the run: fal's addresses do not live for ever."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from typing import IO, Any
from urllib.parse import urljoin

import httpx
from fal_client import client as fal
from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef

from nodetool.fal.assets import is_public
from nodetool.fal.client import MalformedAnswer
from nodetool.fal.errors import DownloadError
from nodetool.fal.progress import Report, Update, silent
from nodetool.fal.repeat import repeat
from nodetool.fal.settings import Settings
from nodetool.fal.structs import FALStruct
from nodetool.fal.trouble import Trouble, words

#: most files fetched at once
AT_ONCE = 4
#: bytes of a file that stay in memory before they go to disk
IN_MEMORY = 16 << 20
_REDIRECTS = 5


async def fetch_all(
    outputs: Mapping[str, Any], context: Any, settings: Settings, report: Report = silent
) -> dict[str, Any]:
    """The outputs with every file fetched into the run; the old address stays in the metadata.

    Args:
        outputs: slot -> value, references anywhere inside.
        context: NodeTool's processing context; it makes the new references.
        settings: size limit and patience.
        report: told of progress.

    Raises:
        DownloadError: when a file cannot be fetched; the message has its address.
    """
    refs: dict[int, AssetRef] = {}
    _collect(outputs, refs)
    public = {key: ref for key, ref in refs.items() if is_public(ref.uri)}
    free = asyncio.Semaphore(AT_ONCE)
    made: dict[str, AssetRef] = {}  # the same address may stand in two slots

    async def one(ref: AssetRef) -> None:
        async with free:
            made[ref.uri] = await _fetch(ref, context, settings, report)

    first = {ref.uri: ref for ref in public.values()}
    await asyncio.gather(*(one(ref) for ref in first.values()))
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


async def _fetch(ref: AssetRef, context: Any, settings: Settings, report: Report) -> AssetRef:
    with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as file:
        try:
            await fetch(ref.uri, file, settings, report)
        except Trouble as error:
            raise DownloadError(
                f"{ref.uri} cannot be fetched ({words(error)}); the result is paid for and stays "
                "there for a while: run again, or unset FAL_DOWNLOAD and use the address"
            ) from None
        file.seek(0)
        return await _stored(ref, file, context)


def open_web() -> httpx.AsyncClient:
    """A client for files on the web; no key goes along, these are other hosts."""
    return httpx.AsyncClient(timeout=60.0, headers=_AGENT)


async def fetch(
    url: str,
    file: IO[bytes],
    settings: Settings,
    report: Report = silent,
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
            await fetch(url, file, settings, report, web)
        return
    name = url.rpartition("/")[2].partition("?")[0][:80] or "file"
    await repeat(
        lambda: _load(web, url, file, settings.download_limit, name, report),
        patience=settings.patience,
        doubtful=(404, 500),
    )


_AGENT = {"User-Agent": fal.USER_AGENT}


async def _load(
    client: httpx.AsyncClient, url: str, file: IO[bytes], limit: int, name: str, report: Report
) -> None:
    """Fetch what of a file is not there yet.

    Raises:
        DownloadError: it is too large, or leads to where it may not.
        Trouble: it may go better next time.
    """
    have = file.tell()
    headers = {"Range": f"bytes={have}-"} if have else {}
    for _ in range(_REDIRECTS):
        if not is_public(url):
            raise DownloadError(f"{name} leads to an address inside this network; it is not read")
        async with client.stream("GET", url, headers=headers) as answer:
            if answer.is_redirect:
                url = urljoin(url, answer.headers.get("location", ""))
                continue
            if answer.status_code == 416 and have:
                return
            if not answer.is_success:
                await answer.aread()
            fal._raise_for_status(answer)
            if answer.status_code != 206:
                file.seek(0)
                file.truncate()
                have = 0
            await _save(answer, file, have, limit, name, report)
            return
    raise DownloadError(f"{name} is redirected without end")


async def _save(
    answer: httpx.Response, file: IO[bytes], have: int, limit: int, name: str, report: Report
) -> None:
    told = answer.headers.get("content-length", "")
    total = have + int(told) if told.isdigit() and "content-encoding" not in answer.headers else 0
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
                report(Update(phase="fetching", message=f"fetching {name}", percent=percent))
    finally:
        file.flush()
    if total and size < total:
        raise MalformedAnswer("it ended too early")


async def _stored(ref: AssetRef, file: IO[bytes], context: Any) -> AssetRef:
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
        made = ref.model_copy(update={"data": file.read()})
    return made.model_copy(update={"metadata": metadata})
