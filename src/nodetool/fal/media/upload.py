"""Media references -> URLs that fal can read: public ones as they are, all others uploaded.

A content is uploaded once and remembered by its digest, also by other processes, for as long as
:data:`UPLOAD_TTL` says. What is large is read, hashed and sent in pieces.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import io
import mimetypes
import weakref
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any

import httpx
from fal_client import client as fal
from fal_client.client import FalClientHTTPError
from nodetool.metadata.types import AssetRef

from nodetool.fal.concurrency import gather_or_cancel
from nodetool.fal.errors import (
    InvalidArgumentsError,
    JournalError,
    Problem,
    UploadError,
    sanitizing,
)
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.journal import Journal
from nodetool.fal.media.mime import _NAME_WORDS, content_type
from nodetool.fal.media.sniffing import PEEK, UNKNOWN, Content, mismatch, sniff
from nodetool.fal.progress import ProgressCallback, ProgressUpdate, noop
from nodetool.fal.redaction import remember
from nodetool.fal.settings import Settings
from nodetool.fal.ssrf import is_public_url as is_public_url  # for those who ask it here
from nodetool.fal.transport.client import (
    TRANSPORT_ERRORS,
    GuardedClient,
    InvalidResponseError,
    sanitized,
)
from nodetool.fal.transport.retry import retry
from nodetool.fal.transport.translate import format_error, short_reason
from nodetool.fal.values.encode import PendingUpload

#: seconds for which an upload is used again. fal keeps uploads for days; a day is on the safe side
UPLOAD_TTL = 24 * 3600.0
#: most uploads of one node at once
MAX_CONCURRENT_UPLOADS = 8
_CHUNK_SIZE = 1 << 20
#: fal's word for a file that it cannot fetch
_UNREADABLE = "file_download_error"
#: what people are told of an error of a context; the first kind that fits counts
_WHY_UNREADABLE: tuple[tuple[type[Exception], str], ...] = (
    (FileNotFoundError, "there is no such file"),
    (IsADirectoryError, "it is a folder"),
    (PermissionError, "this run may not read it"),
    (TimeoutError, "it did not come in time"),
    (OSError, "the disk or the network failed"),
    (httpx.HTTPError, "its address cannot be reached"),
    (MemoryError, "it is too large for this machine"),
)


class ChangedFileError(Exception):
    """A file is not what it was when it was looked at."""


@dataclass(frozen=True, slots=True)
class UploadSource:
    """A file to be uploaded: open, its size in bytes, the digest of content and type, the type.

    ``content`` is what its first bytes say that it is.
    """

    stream: IO[bytes]
    size: int
    digest: str
    type: str
    content: Content = UNKNOWN

    @property
    def name(self) -> str:
        """A name that says nothing about where the file was."""
        return f"{self.digest[:16]}{mimetypes.guess_extension(self.type) or ''}"

    async def pieces(self) -> AsyncIterator[bytes]:
        """The content, from its start.

        Raises:
            ChangedFileError: it is longer or shorter by now.
        """
        await asyncio.to_thread(self.stream.seek, 0)
        left = self.size
        while piece := await asyncio.to_thread(self.stream.read, _CHUNK_SIZE):
            left -= len(piece)
            if left < 0:
                break
            yield piece
        if left:
            raise ChangedFileError

    def part(self, start: int, size: int) -> bytes:
        """A part of the content.

        Raises:
            ChangedFileError: it is shorter by now.
        """
        self.stream.seek(start)
        data = self.stream.read(size)
        if len(data) != min(size, self.size - start):
            raise ChangedFileError
        return data

    def close(self) -> None:
        """The content is not needed any more; what is in memory may be somebody else's."""
        if not isinstance(self.stream, io.BytesIO):
            self.stream.close()


async def check_kinds(endpoint_id: str, places: Sequence[PendingUpload], context: Any) -> None:
    """Look at the beginning of every file that would be uploaded, before any of them is.

    Raises:
        InvalidArgumentsError: naming every place whose file is clearly of another kind.
    """
    free = asyncio.Semaphore(MAX_CONCURRENT_UPLOADS)

    async def one(place: PendingUpload) -> Problem | None:
        uri = place.ref.uri
        if not place.wanted or uri.startswith(("http://", "https://")):
            return None  # what must be downloaded is looked at when it is here
        async with free:
            words = _misfit(place, await _peek(place.ref, context))
        return Problem(place.field, words) if words else None

    found = await gather_or_cancel(one(place) for place in places)
    problems = [problem for problem in found if problem is not None]
    if problems:
        raise InvalidArgumentsError(endpoint_id, problems)


def _misfit(place: PendingUpload, content: Content) -> str:
    return mismatch(place.wanted, content, _NAME_WORDS.findall(place.field.lower()))


async def _peek(ref: AssetRef, context: Any) -> Content:
    """What a file is; nothing is known of one that cannot be read, which its upload tells."""
    try:
        stream = await context.asset_to_io(ref)
        return await asyncio.to_thread(_sniffed, stream)
    except Exception:  # a context may raise anything
        return UNKNOWN


def _sniffed(stream: IO[bytes]) -> Content:
    try:
        stream.seek(0)
        return sniff(stream.read(PEEK))
    finally:
        if not isinstance(stream, io.BytesIO):
            stream.close()


@sanitizing
async def upload_all(
    places: Sequence[PendingUpload],
    context: Any,
    client: GuardedClient,
    settings: Settings,
    report: ProgressCallback = noop,
) -> dict[int, str]:
    """A URL for the reference of every place, by ``id`` of the reference; uploads run at once.

    Raises:
        UploadError: when a file cannot be read or fal does not take it.
    """
    refs = {id(place.ref): place for place in places}
    await client.check_environment()
    free = asyncio.Semaphore(MAX_CONCURRENT_UPLOADS)
    desk = UploadContext(
        client,
        journals.open_journal(settings.journal),
        await client.account(fal.REST_URL),
        settings.patience,
    )

    async def one(place: PendingUpload) -> str:
        if is_public_url(place.ref.uri):
            return place.ref.uri
        async with free:
            report(ProgressUpdate(phase="uploading", message=f"uploading {place.field}"))
            return await _url(place, context, desk)

    urls = await gather_or_cancel(one(place) for place in refs.values())
    return dict(zip(refs, urls, strict=True))


def evict_unreadable(error: BaseException, arguments: Any, journal: Journal) -> None:
    """Upload anew next time, when fal says that it cannot read a file of a request."""
    detail = error.message if isinstance(error, FalClientHTTPError) else None
    listed: list[Any] = detail if isinstance(detail, list) else []
    items = [item for item in listed if isinstance(item, dict)]
    if any(item.get("type") == _UNREADABLE for item in items):
        with contextlib.suppress(JournalError):
            for text in _texts([arguments, [item.get("input") for item in items]]):
                journal.forget_upload(text)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from _texts(part)


@dataclass(frozen=True, slots=True)
class UploadContext:
    client: GuardedClient
    journal: Journal
    account: str
    patience: float


class _Upload:
    """An upload under way, and how many wait for it: it ends with the last of them."""

    def __init__(self, task: asyncio.Task[str]) -> None:
        self.task = task
        self.waiting = 0


#: uploads under way, so that the same content is not sent twice at once
_under_way: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[str, str], _Upload]] = (
    weakref.WeakKeyDictionary()
)


async def _url(place: PendingUpload, context: Any, desk: UploadContext) -> str:
    source = await _read(place, context)
    known = desk.journal.find_upload(desk.account, source.digest)
    if known is not None:
        source.close()
        return known
    running = _under_way.setdefault(asyncio.get_running_loop(), {})
    key = (desk.account, source.digest)
    upload = running.get(key)
    if upload is None:
        task = asyncio.ensure_future(_upload(source, desk, place.field))
        task.add_done_callback(lambda _: source.close())
        upload = running[key] = _Upload(task)
    else:
        source.close()
    upload.waiting += 1
    try:
        return await asyncio.shield(upload.task)
    finally:
        upload.waiting -= 1
        if not upload.waiting:
            upload.task.cancel()
            if running.get(key) is upload:
                del running[key]


async def _read(place: PendingUpload, context: Any) -> UploadSource:
    """The file behind a reference; the context decides what may be read."""
    try:
        stream = await context.asset_to_io(place.ref)
        source = await asyncio.to_thread(_inspect, stream, place.ref)
    except EOFError:
        raise UploadError(f"{place.field}: its file is empty; choose another one") from None
    except Exception as error:  # a context may raise anything; the field must be told
        raise UploadError(
            f"{place.field}: its file cannot be read ({_why_unreadable(error)}); choose it again"
        ) from None
    words = _misfit(place, source.content)
    if words:
        source.close()
        raise UploadError(f"{place.field}: {words}; choose another one")
    return source


def _why_unreadable(error: Exception) -> str:
    """What a context means by an error, without the path that it may name."""
    told = next((told for kind, told in _WHY_UNREADABLE if isinstance(error, kind)), "")
    return told or "it leads to nothing that this run can read"


def _inspect(stream: IO[bytes], ref: AssetRef) -> UploadSource:
    stream.seek(0)
    start = b""
    digest = hashlib.sha256()
    while piece := stream.read(_CHUNK_SIZE):
        start = start or piece
        digest.update(piece)
    if not start:
        raise EOFError
    size = stream.tell()
    kind = content_type(start, ref)
    digest.update(b"\0" + kind.encode())  # fal keeps the type with the file
    return UploadSource(stream, size, digest.hexdigest(), kind, sniff(start))


async def _upload(source: UploadSource, desk: UploadContext, field: str) -> str:
    """Upload a file: to fal's CDN, or to its older storage when that does not take it."""
    try:
        try:
            url = await retry(
                lambda: _to_cdn(source, desk.client),
                patience=desk.patience,
                setting="FAL_PATIENCE",
            )
        except TRANSPORT_ERRORS as error:
            if isinstance(error, FalClientHTTPError) and error.status_code in {401, 403, 413, 415}:
                raise
            url = await _to_storage(source, desk.client)
    except ChangedFileError:
        raise UploadError(
            f"{field}: its file changed while it was uploaded; run again when it is complete"
        ) from None
    except FalClientHTTPError as error:
        told = format_error(error.message, error.status_code)
        raise UploadError(f"{field}: fal did not take the file: {told}") from None
    except TRANSPORT_ERRORS as error:
        raise UploadError(
            f"{field}: fal did not take the file ({short_reason(error)}); try again later"
        ) from None
    return desk.journal.record_upload(desk.account, source.digest, url, UPLOAD_TTL)


async def _to_cdn(source: UploadSource, client: GuardedClient) -> str:
    with _map_client_errors():
        token = await (await client._token_manager).get_token()
        remember(token.token)  # it lets others in as the key does, for a while
        if source.size > fal.MULTIPART_THRESHOLD:
            return await _in_parts(source, client)
        headers = {
            "Authorization": f"{token.token_type} {token.token}",
            "Content-Type": source.type,
            "Content-Length": str(source.size),
            "X-Fal-File-Name": source.name,
        }
        async with client._cdn_client() as connection:
            answer = await connection.post(
                f"{fal.CDN_URL}/files/upload", content=source.pieces(), headers=headers
            )
        fal._raise_for_status(answer)
        return _validated_url(answer.json()["access_url"])


async def _in_parts(source: UploadSource, client: GuardedClient) -> str:
    """Upload a large file in parts, some at once, each repeated on its own."""
    reading = asyncio.Lock()
    free = asyncio.Semaphore(4)  # parts are in memory: forty megabytes at most
    async with client._cdn_client() as connection:
        parts = fal.AsyncMultipartUpload(
            file_name=source.name,
            client=connection,
            token_manager=await client._token_manager,
            content_type=source.type,
        )
        await parts.create()
        _validated_url(parts.access_url)

        async def send(number: int) -> None:
            async with free:
                async with reading:
                    start = (number - 1) * parts.chunk_size
                    data = await asyncio.to_thread(source.part, start, parts.chunk_size)

                async def once() -> None:
                    with _map_client_errors():
                        await parts.upload_part(number, data)

                await retry(once, patience=60)

        count = -(-source.size // parts.chunk_size)
        await gather_or_cancel(send(number) for number in range(1, count + 1))
        return _validated_url(await parts.complete())


async def _to_storage(source: UploadSource, client: GuardedClient) -> str:
    with _map_client_errors():
        data = b"".join([piece async for piece in source.pieces()])
        url = await client.upload(
            data, source.type, source.name, repository="fal", fallback_repository=[]
        )
        return _validated_url(url)


def _validated_url(url: Any) -> str:
    """The address of an upload, which fal must be able to read."""
    if not isinstance(url, str) or len(url) > 2000 or not is_public_url(url):
        raise InvalidResponseError("it names no address for the upload")
    return url


@contextlib.contextmanager
def _map_client_errors() -> Iterator[None]:
    """What goes wrong inside fal's own helpers, as one of the kinds that :mod:`trouble` knows."""
    failure: Exception
    try:
        try:
            yield
        except httpx.HTTPStatusError as error:
            fal._raise_for_status(error.response)
        return
    except TRANSPORT_ERRORS as error:
        failure = sanitized(error)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, httpx.InvalidURL):
        failure = InvalidResponseError("it is not in the form that fal's client understands")
    raise failure  # not in the handler, where all that led to it would hang on it
