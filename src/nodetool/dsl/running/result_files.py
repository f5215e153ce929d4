"""The files of results: fetched into the folder of the run, and named after their nodes."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, Any

import httpx
from nodetool.metadata.types import AssetRef
from pydantic import BaseModel

from nodetool.dsl.model.json_values import digest_of
from nodetool.dsl.running.file_names import base_name, extension
from nodetool.dsl.running.report import FileReport
from nodetool.dsl.running.run_folder import RunDirectory
from nodetool.fal.errors import DownloadError
from nodetool.fal.media import download
from nodetool.fal.progress import ProgressCallback as Progress
from nodetool.fal.settings import Settings
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.translate import short_reason

#: most files fetched at once
AT_ONCE = 8
_INSIDE = ("blob://", "memory://", "data:")


@dataclass(frozen=True, slots=True)
class OutputOrigin:
    """Which value of which output holds a file.

    Attributes:
        stem: how the names of its node's files begin.
        number: which value of the slot it is, from 1.
        fetched: whether files on the web are results, which they are when fal has made them.
    """

    stem: str
    slot: str
    number: int
    fetched: bool


class FileSaver:
    """Writes the files of results; one that stands in several outputs is written once."""

    def __init__(self, folder: RunDirectory, context: Any, settings: Settings) -> None:
        self._folder = folder
        self._context = context
        self._settings = settings
        self._free = asyncio.Semaphore(AT_ONCE)
        self._files: dict[str, asyncio.Task[FileReport]] = {}
        self._saves: set[asyncio.Task[tuple[Any, list[FileReport]]]] = set()
        self._names: set[str] = set()
        self._web: httpx.AsyncClient | None = None

    async def close(self) -> None:
        """Stop what is still being written, as in a run that was cancelled; close connections."""
        pending = [*self._saves, *self._files.values()]
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)  # before what they read from closes
        if self._web is not None:
            await self._web.aclose()

    def save(
        self, value: Any, source: OutputOrigin, progress: Progress
    ) -> asyncio.Task[tuple[Any, list[FileReport]]]:
        """Begin to write the files of a value; what comes of it is the value that refers to them.

        It is a task, so that it has begun, and can be stopped, whether or not anybody awaits it.

        Raises (when awaited):
            DownloadError: a file cannot be fetched or written.
        """
        own: dict[str, asyncio.Task[FileReport]] = {}
        here: dict[int, asyncio.Task[FileReport]] = {}
        for path, ref in references(value):
            key = ref.uri or digest_of(ref.data)
            task = self._files.get(key)
            if task is None and self._is_result(ref, source):
                name = base_name(source.stem, source.slot, source.number, path)
                while name.casefold() in self._names:
                    name += "_"
                self._names.add(name.casefold())
                made = self._one(ref, name, source.slot, progress)
                task = self._files[key] = own[key] = asyncio.create_task(made)
            if task is not None:
                here[id(ref)] = task
        save = asyncio.create_task(self._all(value, here, list(own.values())))
        self._saves.add(save)
        save.add_done_callback(self._saves.discard)
        return save

    async def _all(
        self,
        value: Any,
        here: Mapping[int, asyncio.Task[FileReport]],
        own: list[asyncio.Task[FileReport]],
    ) -> tuple[Any, list[FileReport]]:
        try:
            # the tasks of other nodes must not end with this one
            done = await asyncio.gather(*map(asyncio.shield, here.values()), return_exceptions=True)
        except asyncio.CancelledError:
            for task in own:
                task.cancel()
            await asyncio.gather(*own, return_exceptions=True)
            raise
        named: dict[int, str] = {}
        for (key, task), found in zip(here.items(), done, strict=True):
            if isinstance(found, FileReport):
                named[key] = found.name
            elif task in own:  # else the node that it comes from tells
                raise found

        def local(ref: AssetRef) -> AssetRef:
            name = named.get(id(ref))
            if name is None:
                return ref
            old = {"url": ref.uri} if is_public_url(ref.uri) else {}
            return ref.model_copy(
                update={
                    "uri": (self._folder.path / name).resolve().as_uri(),
                    "data": None,
                    "metadata": {**(ref.metadata or {}), **old} or None,
                }
            )

        return replaced(value, local), [task.result() for task in own]

    @staticmethod
    def _is_result(ref: AssetRef, source: OutputOrigin) -> bool:
        if ref.uri.startswith(_INSIDE) or (not ref.uri and ref.data is not None):
            return True
        return source.fetched and is_public_url(ref.uri)

    async def _one(self, ref: AssetRef, base: str, slot: str, progress: Progress) -> FileReport:
        url = ref.uri if is_public_url(ref.uri) else ""
        known = self._folder.known.get(url) if url else None
        if known is not None:
            size = (self._folder.path / known).stat().st_size
            return FileReport(name=known, slot=slot, url=url, size=size)
        async with self._free:
            try:
                with self._folder.part() as (file, part):
                    if url:
                        if self._web is None:
                            self._web = download.open_web()
                        await download.download(url, file, self._settings, progress, self._web)
                    else:
                        content = await self._context.asset_to_io(ref)
                        await asyncio.to_thread(_copy, content, file)
                    size = file.seek(0, 2)
                    file.seek(0)
                    start = file.read(8192)
                    file.close()
                    name = self._folder.keep(part, base, extension(start, ref.uri, ref))
            except (OSError, *TRANSPORT_ERRORS) as error:
                what = (
                    error.strerror or str(error)
                    if isinstance(error, OSError)
                    else short_reason(error)
                )
                raise DownloadError(
                    f"{url or 'its result'} cannot be saved ({what}); what is paid for is not "
                    "lost: run again with resume"
                ) from None
        return FileReport(name=name, slot=slot, url=url, size=size)


def _copy(content: IO[bytes], file: IO[bytes]) -> None:
    content.seek(0)
    shutil.copyfileobj(content, file, 1 << 20)


def references(value: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], AssetRef]]:
    """The references in a value, and where each is: keys, and numbers from 1."""
    if isinstance(value, AssetRef):
        held = value.uri or value.data is not None
        return [(path, value)] if held else []
    parts: Any = ()
    if isinstance(value, Mapping):
        parts = value.items()
    elif isinstance(value, BaseModel):
        parts = iter(value)
    elif isinstance(value, list | tuple):
        parts = enumerate(value, 1)
    return [each for key, part in parts for each in references(part, (*path, str(key)))]


def replaced(value: Any, new: Callable[[AssetRef], AssetRef]) -> Any:
    """A value with other references; what it was is not changed."""
    if isinstance(value, AssetRef):
        return new(value)
    if isinstance(value, Mapping):
        return {key: replaced(item, new) for key, item in value.items()}
    if isinstance(value, BaseModel):
        return value.model_copy(update={key: replaced(item, new) for key, item in value})
    if isinstance(value, list | tuple):
        return [replaced(item, new) for item in value]
    return value
