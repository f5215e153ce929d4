"""The files of a simulation: generated when they are downloaded, or uploaded and stored on disk."""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
import uuid
import weakref
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from hashlib import md5
from pathlib import Path
from urllib.parse import quote

from nodetool.fal.simulator.lru import LRUCache

#: bytes of uploads that are stored; the oldest are evicted first
UPLOAD_LIMIT = 2**30
_GENERATED_LIMIT = 2**30  # bytes of generated files kept for the next download
_MAX_FILES = 50_000
_MAX_PENDING = 1000  # large uploads that are not complete yet
_CHUNK = 256 * 1024
_UNSAFE = re.compile(r"[^\w.-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Stored:
    """A file: bytes on disk, or a function that generates them.

    Attributes:
        content_type: as the client or the result declared it.
        make: generates the bytes, always the same ones; None for a file on disk.
        path: of a file on disk.
    """

    content_type: str
    make: Callable[[], bytes] | None = None
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """A file on disk, ready to be sent."""

    content_type: str
    path: Path


@dataclass(slots=True)
class Upload:
    """A large upload whose parts are arriving."""

    name: str
    content_type: str
    parts: dict[int, tuple[Path, int, str]] = field(default_factory=dict)


class UploadError(Exception):
    """Raised when an upload cannot be completed; the message says why."""


class FileStore:
    """All files of a simulation; names are paths below ``/files``."""

    def __init__(self, upload_limit: int = UPLOAD_LIMIT) -> None:
        self._fixed: dict[str, Stored] = {}
        self._makers: LRUCache[Stored] = LRUCache(_MAX_FILES)
        self._generated: LRUCache[Path] = LRUCache(_MAX_FILES, _GENERATED_LIMIT, _unlink)
        self._generating: dict[str, asyncio.Future[Path]] = {}
        self._uploads: LRUCache[Stored] = LRUCache(_MAX_FILES, upload_limit, _unlink_upload)
        self._pending: LRUCache[Upload] = LRUCache(_MAX_PENDING, on_evict=_discard)
        self._folder: Path | None = None

    # -- generated files ----------------------------------------------------------------------

    def put_maker(self, name: str, content_type: str, make: Callable[[], bytes]) -> str:
        """Serve a file that is generated on demand, and return its path for a URL."""
        self._makers.put(name, Stored(content_type, make))
        return f"/files/{quote(name)}"

    def put(self, name: str, data: bytes, content_type: str) -> str:
        """Serve a file as long as the simulation lasts, and return its path for a URL."""
        self._fixed[name] = Stored(content_type, lambda: data)
        self._generated.pop(name)
        return f"/files/{quote(name)}"

    async def content(self, name: str) -> Content | None:
        """Return a file, generated unless it is on disk; None when there is no file of this name.

        Raises:
            Exception: whatever the function that generates it raises.
        """
        stored = self._fixed.get(name) or self._uploads.get(name) or self._makers.get(name)
        if stored is None:
            return None
        path = stored.path
        if path is None:
            assert stored.make is not None
            path = await self._generate(name, stored.make)
        return Content(stored.content_type, path)

    def peek(self, name: str, size: int) -> tuple[str, bytes | None] | None:
        """Return the content type of a file and its first bytes; None when there is no such file.

        The bytes of one that is generated on demand are None: generating it may take long.
        """
        stored = self._fixed.get(name) or self._uploads.get(name) or self._makers.get(name)
        if stored is None:
            return None
        if stored.path is not None:
            with stored.path.open("rb") as file:
                return stored.content_type, file.read(size)
        data = stored.make() if name in self._fixed and stored.make is not None else None
        return stored.content_type, data and data[:size]

    async def _generate(self, name: str, make: Callable[[], bytes]) -> Path:
        """Return a generated file; simultaneous downloads generate it only once."""
        cached = self._generated.get(name, touch=True)
        if cached is not None:
            return cached
        running = self._generating.get(name)
        if running is None:
            path = self.folder / uuid.uuid4().hex
            running = asyncio.ensure_future(asyncio.to_thread(self._write, name, path, make))
            self._generating[name] = running
            running.add_done_callback(lambda _: self._generating.pop(name, None))
        return await asyncio.shield(running)

    def _write(self, name: str, path: Path, make: Callable[[], bytes]) -> Path:
        data = make()
        path.write_bytes(data)
        self._generated.put(name, path, len(data))
        return path

    # -- uploads ------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Return the folder of the files on disk; it is created when the first one is written."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="fal-simulator-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder

    async def receive(self, body: AsyncIterator[bytes]) -> tuple[Path, int, str]:
        """Write a body to disk, and return its path, its size in bytes and its MD5 hash."""
        path = self.folder / uuid.uuid4().hex
        size, digest = 0, md5(usedforsecurity=False)
        try:
            with path.open("wb") as file:
                async for chunk in body:
                    file.write(chunk)
                    digest.update(chunk)
                    size += len(chunk)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return path, size, digest.hexdigest()

    def reserve(self, name: str) -> str:
        """Return a name for an upload that no other upload has."""
        return (
            f"uploads/{uuid.uuid4().hex[:12]}/{_UNSAFE.sub('_', name)[-100:].lstrip('.') or 'file'}"
        )

    def store(self, name: str, content_type: str, path: Path, size: int) -> str:
        """Serve an uploaded file under a reserved name, and return its path for a URL."""
        self._uploads.put(name, Stored(content_type, path=path), size)
        return f"/files/{name}"

    def start_upload(self, name: str, content_type: str) -> str:
        """Start a large upload, and return its id."""
        upload_id = uuid.uuid4().hex
        self._pending.put(upload_id, Upload(name, content_type))
        return upload_id

    def pending(self, upload_id: str) -> Upload | None:
        """Return a large upload that is not complete yet; None for any other id."""
        return self._pending.get(upload_id)

    def add_part(self, upload: Upload, number: int, part: tuple[Path, int, str]) -> None:
        """Add one part; an earlier part of the same number is replaced."""
        previous = upload.parts.get(number)
        upload.parts[number] = part
        if previous is not None:
            previous[0].unlink(missing_ok=True)

    async def complete(self, upload_id: str, etags: dict[int, str]) -> str:
        """Join the parts of a large upload, and return its path for a URL.

        Args:
            upload_id: of the upload.
            etags: part number -> ``etag`` of the part, as the client lists them.

        Raises:
            UploadError: if a part is missing, or is not the one that the client lists.
        """
        upload = self._pending.get(upload_id)
        if upload is None:
            raise UploadError("there is no such upload")
        if sorted(etags) != list(range(1, len(upload.parts) + 1)):
            raise UploadError("the parts are not those that were sent")
        if any(
            upload.parts[n][2] != tag.strip('"') for n, tag in etags.items() if n in upload.parts
        ):
            raise UploadError("a part is not the one that was sent")
        self._pending.remove(upload_id)
        paths = [upload.parts[number][0] for number in sorted(etags)]
        size = sum(part[1] for part in upload.parts.values())
        target = self.folder / uuid.uuid4().hex
        await asyncio.to_thread(_join, paths, target)
        return self.store(upload.name, upload.content_type, target, size)

    # -- life cycle ---------------------------------------------------------------------------

    def clear(self) -> None:
        """Remove all files."""
        self._fixed.clear()
        for cache in (self._makers, self._generated, self._uploads, self._pending):
            cache.clear()

    def close(self) -> None:
        """Remove all files and the folder on disk."""
        self.clear()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _unlink(path: Path) -> None:
    path.unlink(missing_ok=True)


def _unlink_upload(stored: Stored) -> None:
    if stored.path is not None:
        _unlink(stored.path)


def _discard(upload: Upload) -> None:
    for path, _, _ in upload.parts.values():
        path.unlink(missing_ok=True)


def _join(parts: list[Path], target: Path) -> None:
    with target.open("wb") as whole:
        for path in parts:
            with path.open("rb") as part:
                shutil.copyfileobj(part, whole, _CHUNK)
            path.unlink()
