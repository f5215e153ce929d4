"""The files of a simulation: made when somebody downloads them, or uploaded and kept on disk."""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
import uuid
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from hashlib import md5
from pathlib import Path
from urllib.parse import quote

from nodetool.fal.simulator.lru import LRUCache

#: bytes of uploads that are kept; the oldest go first
UPLOAD_LIMIT = 2**30
_MADE_LIMIT = 64 * 2**20  # bytes of made files that are kept for the next download
_MAKERS = 50_000
_UPLOADS = 1000  # large uploads that are not complete yet
_PIECE = 256 * 1024
_UNSAFE = re.compile(r"[^\w.-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Stored:
    """A file: bytes on disk, or a maker of them.

    Attributes:
        content_type: as it was told.
        make: makes the bytes, always the same ones; None for a file on disk.
        path: of a file on disk.
        size: in bytes; 0 when it is not made yet.
    """

    content_type: str
    make: Callable[[], bytes] | None = None
    path: Path | None = None
    size: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a file, ready to be sent."""

    content_type: str
    size: int
    data: bytes = b""
    path: Path | None = None

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from ``start`` up to ``end``, which is not one of them."""
        if self.path is None:
            yield self.data[start:end]
            return
        with self.path.open("rb") as file:
            file.seek(start)
            while start < end and (piece := file.read(min(_PIECE, end - start))):
                start += len(piece)
                yield piece


@dataclass(slots=True)
class Upload:
    """A large upload whose parts are arriving."""

    name: str
    content_type: str
    parts: dict[int, tuple[Path, int, str]] = field(default_factory=dict)


class UploadError(Exception):
    """An upload that cannot be completed; the text says why."""


class FileStore:
    """All files of a simulation; names are paths below ``/files``."""

    def __init__(self, upload_limit: int = UPLOAD_LIMIT) -> None:
        self._fixed: dict[str, Stored] = {}
        self._makers: LRUCache[Stored] = LRUCache(_MAKERS)
        self._made: LRUCache[bytes] = LRUCache(_MAKERS, _MADE_LIMIT)
        self._making: dict[str, asyncio.Future[bytes]] = {}
        self._uploads: LRUCache[Stored] = LRUCache(_MAKERS, upload_limit, _unlink)
        self._pending: LRUCache[Upload] = LRUCache(_UPLOADS, dropped=_discard)
        self._folder: Path | None = None

    # -- what a simulation makes --------------------------------------------------------------

    def put_maker(self, name: str, content_type: str, make: Callable[[], bytes]) -> str:
        """Keep a file that is made on demand; returns its path for a URL."""
        self._makers.put(name, Stored(content_type, make))
        return f"/files/{quote(name)}"

    def put(self, name: str, data: bytes, content_type: str) -> str:
        """Keep a file as long as the simulation lasts; returns its path for a URL."""
        self._fixed[name] = Stored(content_type, lambda: data, size=len(data))
        self._made.pop(name)
        return f"/files/{quote(name)}"

    async def content(self, name: str) -> Content | None:
        """The bytes of a file; None when there is none of this name.

        Raises:
            Exception: whatever its maker raises.
        """
        stored = self._fixed.get(name) or self._uploads.get(name) or self._makers.get(name)
        if stored is None:
            return None
        if stored.make is None:
            return Content(stored.content_type, stored.size, path=stored.path)
        data = await self._bytes(name, stored.make)
        return Content(stored.content_type, len(data), data)

    def start(self, name: str, size: int) -> tuple[str, bytes | None] | None:
        """The content type of a file and its first bytes; None when there is none of this name.

        The bytes of one that is made on demand are None: to make it may take long.
        """
        stored = self._fixed.get(name) or self._uploads.get(name) or self._makers.get(name)
        if stored is None:
            return None
        if stored.path is not None:
            with stored.path.open("rb") as file:
                return stored.content_type, file.read(size)
        known = stored.make() if name in self._fixed and stored.make is not None else None
        return stored.content_type, known and known[:size]

    async def _bytes(self, name: str, make: Callable[[], bytes]) -> bytes:
        """What a maker makes: once, though many may ask at the same time."""
        known = self._made.get(name, touch=True)
        if known is not None:
            return known
        running = self._making.get(name)
        if running is None:
            running = asyncio.ensure_future(asyncio.to_thread(make))
            self._making[name] = running
            running.add_done_callback(lambda _: self._making.pop(name, None))
        data = await asyncio.shield(running)
        self._made.put(name, data, len(data))
        return data

    # -- what is uploaded ---------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where uploads are; made when the first one arrives."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="fal-simulator-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder

    async def receive(self, body: AsyncIterator[bytes]) -> tuple[Path, int, str]:
        """Write what arrives to disk; returns the place, the size and the hash."""
        path = self.folder / uuid.uuid4().hex
        size, told = 0, md5(usedforsecurity=False)
        try:
            with path.open("wb") as file:
                async for piece in body:
                    file.write(piece)
                    told.update(piece)
                    size += len(piece)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return path, size, told.hexdigest()

    def reserve(self, name: str) -> str:
        """A name for an upload that nobody else has."""
        return (
            f"uploads/{uuid.uuid4().hex[:12]}/{_UNSAFE.sub('_', name)[-100:].lstrip('.') or 'file'}"
        )

    def keep(self, name: str, content_type: str, path: Path, size: int) -> str:
        """Serve an uploaded file under a reserved name; returns its path for a URL."""
        self._uploads.put(name, Stored(content_type, path=path, size=size), size)
        return f"/files/{name}"

    def begin(self, name: str, content_type: str) -> str:
        """Expect a large upload; returns its id."""
        upload_id = uuid.uuid4().hex
        self._pending.put(upload_id, Upload(name, content_type))
        return upload_id

    def pending(self, upload_id: str) -> Upload | None:
        """A large upload that is not complete yet."""
        return self._pending.get(upload_id)

    def add_part(self, upload: Upload, number: int, part: tuple[Path, int, str]) -> None:
        """Keep one part; one that came before under this number is replaced."""
        before = upload.parts.get(number)
        upload.parts[number] = part
        if before is not None:
            before[0].unlink(missing_ok=True)

    async def complete(self, upload_id: str, told: dict[int, str]) -> str:
        """Put the parts of a large upload together; returns its path for a URL.

        Args:
            upload_id: of the upload.
            told: part number -> its ``etag``, as the client lists them.

        Raises:
            UploadError: when a part is missing or another one than the client speaks of.
        """
        upload = self._pending.get(upload_id)
        if upload is None:
            raise UploadError("there is no such upload")
        if sorted(told) != list(range(1, len(upload.parts) + 1)):
            raise UploadError("the parts are not those that were sent")
        if any(
            upload.parts[n][2] != tag.strip('"') for n, tag in told.items() if n in upload.parts
        ):
            raise UploadError("a part is not the one that was sent")
        self._pending.take(upload_id)
        paths = [upload.parts[number][0] for number in sorted(told)]
        size = sum(part[1] for part in upload.parts.values())
        target = self.folder / uuid.uuid4().hex
        await asyncio.to_thread(_join, paths, target)
        return self.keep(upload.name, upload.content_type, target, size)

    # -- life ---------------------------------------------------------------------------------

    def clear(self) -> None:
        """Forget all files."""
        self._fixed.clear()
        for kept in (self._makers, self._made, self._uploads, self._pending):
            kept.clear()

    def close(self) -> None:
        """Remove what is on disk."""
        self.clear()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _unlink(stored: Stored) -> None:
    if stored.path is not None:
        stored.path.unlink(missing_ok=True)


def _discard(upload: Upload) -> None:
    for path, _, _ in upload.parts.values():
        path.unlink(missing_ok=True)


def _join(parts: list[Path], target: Path) -> None:
    with target.open("wb") as whole:
        for path in parts:
            with path.open("rb") as part:
                shutil.copyfileobj(part, whole, _PIECE)
            path.unlink()
