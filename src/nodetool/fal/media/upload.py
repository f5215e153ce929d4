"""Turns media references into URLs that fal can read: public ones stay, all others are uploaded.

The same content is uploaded once and found again by its digest, also by other processes, for
:data:`UPLOAD_TTL` seconds. Large files are read, hashed and sent in chunks.
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
    FalError,
    InvalidArgumentsError,
    JournalError,
    Problem,
    UploadError,
    sanitizing,
)
from nodetool.fal.journal import journal as journals
from nodetool.fal.journal.journal import Journal
from nodetool.fal.media.limit_checks import broken_limits
from nodetool.fal.media.mime import NAME_WORDS, content_type
from nodetool.fal.media.probe import probe
from nodetool.fal.media.sniffing import PEEK, mismatch, sniff
from nodetool.fal.progress import JobPhase, ProgressCallback, ProgressUpdate, noop
from nodetool.fal.settings import Settings
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import texts_within
from nodetool.fal.transport.client import (
    TRANSPORT_ERRORS,
    GuardedClient,
    InvalidResponseError,
    sanitized,
)
from nodetool.fal.transport.fal_client_parts import raise_for_status
from nodetool.fal.transport.retry import retry
from nodetool.fal.transport.translate import format_error, short_reason
from nodetool.fal.values.encode import PendingUpload

#: seconds for which an upload is reused. fal keeps uploads for days; one day is on the safe side
UPLOAD_TTL = 24 * 3600.0
#: maximum concurrent uploads of one node
MAX_CONCURRENT_UPLOADS = 8
_CHUNK_SIZE = 1 << 20
#: fal's error type for a file that it cannot fetch
_UNREADABLE = "file_download_error"
#: text for each class of error raised by a context; the first that matches is used
_READ_ERRORS: tuple[tuple[type[Exception], str], ...] = (
    (FileNotFoundError, "there is no such file"),
    (IsADirectoryError, "it is a folder"),
    (PermissionError, "this run may not read it"),
    (TimeoutError, "it did not come in time"),
    (OSError, "the disk or the network failed"),
    (httpx.HTTPError, "its address cannot be reached"),
    (MemoryError, "it is too large for this machine"),
)


class ChangedFileError(FalError):
    """A file has changed since it was inspected."""


@dataclass(frozen=True, slots=True)
class UploadSource:
    """An open file to be uploaded.

    Attributes:
        stream: the open file.
        size: in bytes.
        digest: of content and media type.
        type: its media type.
    """

    stream: IO[bytes]
    size: int
    digest: str
    type: str

    @property
    def name(self) -> str:
        """Return a file name that does not reveal the original one."""
        return f"{self.digest[:16]}{mimetypes.guess_extension(self.type) or ''}"

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the content from its start.

        Raises:
            ChangedFileError: its size has changed.
        """
        await asyncio.to_thread(self.stream.seek, 0)
        remaining = self.size
        while chunk := await asyncio.to_thread(self.stream.read, _CHUNK_SIZE):
            remaining -= len(chunk)
            if remaining < 0:
                break
            yield chunk
        if remaining:
            raise ChangedFileError

    def part(self, start: int, size: int) -> bytes:
        """Return at most ``size`` bytes of the content from ``start``.

        Raises:
            ChangedFileError: the file has become shorter.
        """
        self.stream.seek(start)
        data = self.stream.read(size)
        if len(data) != min(size, self.size - start):
            raise ChangedFileError
        return data

    def close(self) -> None:
        """Close the file; a stream in memory is left open because its owner may still need it."""
        if not isinstance(self.stream, io.BytesIO):
            self.stream.close()


async def check_files(
    endpoint_id: str, pending_uploads: Sequence[PendingUpload], context: Any
) -> None:
    """Check every file by its header before any of them is uploaded.

    Raises:
        InvalidArgumentsError: names every field whose file is clearly of another kind or breaks a
            limit of the field.
    """
    semaphore = asyncio.Semaphore(MAX_CONCURRENT_UPLOADS)

    async def check(pending: PendingUpload) -> list[Problem]:
        is_checked = pending.wanted or pending.limits is not None
        if not is_checked or pending.ref.uri.startswith(("http://", "https://")):
            return []  # a file on the web is checked after its download
        async with semaphore:
            return [Problem(pending.field, text) for text in await _refusals(pending, context)]

    results = await gather_or_cancel(check(pending) for pending in pending_uploads)
    problems = [problem for refusals in results for problem in refusals]
    if problems:
        raise InvalidArgumentsError(endpoint_id, problems)


async def _refusals(pending: PendingUpload, context: Any) -> list[str]:
    """Return why fal would refuse a file; nothing if it cannot be read, which its upload reports."""
    try:
        stream = await context.asset_to_io(pending.ref)
        return await asyncio.to_thread(_check_and_close, stream, pending)
    except Exception:  # a context may raise anything
        return []


def _check_and_close(stream: IO[bytes], pending: PendingUpload) -> list[str]:
    try:
        return _check(stream, pending)
    finally:
        if not isinstance(stream, io.BytesIO):
            stream.close()


def _check(stream: IO[bytes], pending: PendingUpload) -> list[str]:
    """Return why fal would refuse an open file: it is of another kind, or it breaks limits."""
    stream.seek(0)
    content = sniff(stream.read(PEEK))
    problem = mismatch(pending.wanted, content, NAME_WORDS.findall(pending.field.lower()))
    if problem or pending.limits is None:
        return [problem] if problem else []
    size = stream.seek(0, io.SEEK_END)
    return broken_limits(pending.limits, size, probe(stream, content))


@sanitizing
async def upload_all(
    pending_uploads: Sequence[PendingUpload],
    context: Any,
    client: GuardedClient,
    settings: Settings,
    report: ProgressCallback = noop,
) -> dict[int, str]:
    """Upload all files concurrently and return their URLs by the ``id`` of their reference.

    Raises:
        UploadError: a file cannot be read, or fal does not accept it.
    """
    refs = {id(pending.ref): pending for pending in pending_uploads}
    await client.check_environment()
    semaphore = asyncio.Semaphore(MAX_CONCURRENT_UPLOADS)
    session = UploadContext(
        client,
        journals.open_journal(settings.journal),
        await client.account(fal.REST_URL),
        settings.patience,
    )

    async def upload(pending: PendingUpload) -> str:
        if is_public_url(pending.ref.uri):
            return pending.ref.uri
        async with semaphore:
            report(ProgressUpdate(phase=JobPhase.UPLOADING, message=f"uploading {pending.field}"))
            return await _url(pending, context, session)

    urls = await gather_or_cancel(upload(pending) for pending in refs.values())
    return dict(zip(refs, urls, strict=True))


def evict_unreadable(error: BaseException, arguments: Any, journal: Journal) -> None:
    """Forget the uploads of a request if fal could not read a file of it, so that a retry uploads anew."""
    detail = error.message if isinstance(error, FalClientHTTPError) else None
    entries: list[Any] = detail if isinstance(detail, list) else []
    items = [item for item in entries if isinstance(item, dict)]
    if any(item.get("type") == _UNREADABLE for item in items):
        with contextlib.suppress(JournalError):
            for text in texts_within([arguments, [item.get("input") for item in items]]):
                journal.forget_upload(text)


@dataclass(frozen=True, slots=True)
class UploadContext:
    """What all uploads of one node share; ``patience`` is in seconds."""

    client: GuardedClient
    journal: Journal
    account: str
    patience: float


class _Upload:
    """A running upload and the number of its waiters; it is cancelled with the last of them."""

    def __init__(self, task: asyncio.Task[str]) -> None:
        self.task = task
        self.waiters = 0


#: running uploads, so that the same content is not sent twice at once
_running: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[tuple[str, str], _Upload]] = (
    weakref.WeakKeyDictionary()
)


async def _url(pending: PendingUpload, context: Any, session: UploadContext) -> str:
    """Return the URL of a file: the recorded one, or that of a running or a new upload."""
    source = await _read(pending, context)
    recorded_url = session.journal.find_upload(session.account, source.digest)
    if recorded_url is not None:
        source.close()
        return recorded_url
    running = _running.setdefault(asyncio.get_running_loop(), {})
    key = (session.account, source.digest)
    upload = running.get(key)
    if upload is None:
        task = asyncio.ensure_future(_upload(source, session, pending.field))
        task.add_done_callback(lambda _: source.close())
        upload = running[key] = _Upload(task)
    else:
        source.close()
    upload.waiters += 1
    try:
        return await asyncio.shield(upload.task)
    finally:
        upload.waiters -= 1
        if not upload.waiters:
            upload.task.cancel()
            if running.get(key) is upload:
                del running[key]


async def _read(pending: PendingUpload, context: Any) -> UploadSource:
    """Open and inspect the file of a reference; the context decides what may be read.

    Raises:
        UploadError: it cannot be read, is empty, is clearly of another kind, or breaks a limit.
    """
    try:
        stream = await context.asset_to_io(pending.ref)
        source = await asyncio.to_thread(_inspect, stream, pending.ref)
        problems = await asyncio.to_thread(_check, stream, pending)
    except EOFError:
        raise UploadError(f"{pending.field}: its file is empty; choose another one") from None
    except Exception as error:  # a context may raise anything; the message must name the field
        raise UploadError(
            f"{pending.field}: its file cannot be read ({_read_error(error)}); choose it again"
        ) from None
    if problems:
        source.close()
        raise UploadError(f"{pending.field}: {'; '.join(problems)}; choose another one")
    return source


def _read_error(error: Exception) -> str:
    """Return why a context could not read a file, without the path that its error may name."""
    reason = next((text for kind, text in _READ_ERRORS if isinstance(error, kind)), "")
    return reason or "it leads to nothing that this run can read"


def _inspect(stream: IO[bytes], ref: AssetRef) -> UploadSource:
    """Determine size, digest and type of a file.

    Raises:
        EOFError: it is empty.
    """
    stream.seek(0)
    start = b""
    digest = hashlib.sha256()
    while chunk := stream.read(_CHUNK_SIZE):
        start = start or chunk
        digest.update(chunk)
    if not start:
        raise EOFError
    size = stream.tell()
    media_type = content_type(start, ref)
    digest.update(b"\0" + media_type.encode())  # fal stores the type with the file
    return UploadSource(stream, size, digest.hexdigest(), media_type)


async def _upload(source: UploadSource, session: UploadContext, field: str) -> str:
    """Upload a file to fal's CDN, or to its older storage if the CDN fails, and record its URL.

    Raises:
        UploadError: fal did not accept it, or it changed meanwhile.
    """
    try:
        try:
            url = await retry(
                lambda: _to_cdn(source, session.client),
                max_elapsed=session.patience,
                setting="FAL_PATIENCE",
            )
        except TRANSPORT_ERRORS as error:
            if isinstance(error, FalClientHTTPError) and error.status_code in {401, 403, 413, 415}:
                raise
            url = await _to_storage(source, session.client)
    except ChangedFileError:
        raise UploadError(
            f"{field}: its file changed while it was uploaded; run again when it is complete"
        ) from None
    except FalClientHTTPError as error:
        reason = format_error(error.message, error.status_code)
        raise UploadError(f"{field}: fal did not accept the file: {reason}") from None
    except TRANSPORT_ERRORS as error:
        raise UploadError(
            f"{field}: fal did not accept the file ({short_reason(error)}); try again later"
        ) from None
    return session.journal.record_upload(session.account, source.digest, url, UPLOAD_TTL)


async def _to_cdn(source: UploadSource, client: GuardedClient) -> str:
    with _map_client_errors():
        token = await client.upload_token()
        if source.size > fal.MULTIPART_THRESHOLD:
            return await _to_cdn_in_parts(source, client)
        headers = {
            "Authorization": f"{token.token_type} {token.token}",
            "Content-Type": source.type,
            "Content-Length": str(source.size),
            "X-Fal-File-Name": source.name,
        }
        async with client.open_cdn() as connection:
            response = await connection.post(
                f"{fal.CDN_URL}/files/upload", content=source.chunks(), headers=headers
            )
        raise_for_status(response)
        return _validated_url(response.json()["access_url"])


async def _to_cdn_in_parts(source: UploadSource, client: GuardedClient) -> str:
    """Upload a large file in parts, some of them concurrently, each retried on its own."""
    read_lock = asyncio.Lock()
    semaphore = asyncio.Semaphore(4)  # parts are held in memory: forty megabytes at most
    async with client.open_cdn() as connection:
        parts = fal.AsyncMultipartUpload(
            file_name=source.name,
            client=connection,
            token_manager=await client.token_manager(),
            content_type=source.type,
        )
        await parts.create()
        _validated_url(parts.access_url)

        async def send(number: int) -> None:
            async with semaphore:
                async with read_lock:
                    start = (number - 1) * parts.chunk_size
                    data = await asyncio.to_thread(source.part, start, parts.chunk_size)

                async def send_once() -> None:
                    with _map_client_errors():
                        await parts.upload_part(number, data)

                await retry(send_once, max_elapsed=60)

        count = -(-source.size // parts.chunk_size)
        await gather_or_cancel(send(number) for number in range(1, count + 1))
        return _validated_url(await parts.complete())


async def _to_storage(source: UploadSource, client: GuardedClient) -> str:
    with _map_client_errors():
        data = b"".join([chunk async for chunk in source.chunks()])
        url = await client.upload(
            data, source.type, source.name, repository="fal", fallback_repository=[]
        )
        return _validated_url(url)


def _validated_url(url: Any) -> str:
    """Return the URL of an upload, which must be public so that fal can read it.

    Raises:
        InvalidResponseError: it is not.
    """
    if not isinstance(url, str) or len(url) > 2000 or not is_public_url(url):
        raise InvalidResponseError("it has no public URL of the upload")
    return url


@contextlib.contextmanager
def _map_client_errors() -> Iterator[None]:
    """Raise any error of fal's own helpers as one of :data:`TRANSPORT_ERRORS`, sanitized."""
    failure: Exception
    try:
        try:
            yield
        except httpx.HTTPStatusError as error:
            raise_for_status(error.response)
        return
    except TRANSPORT_ERRORS as error:
        failure = sanitized(error)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, httpx.InvalidURL):
        failure = InvalidResponseError("it is not in the form that fal's client understands")
    raise failure  # outside the handler, so that it does not carry the original error as its context
