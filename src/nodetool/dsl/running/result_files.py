"""Save the files of results: fetched into the folder of the run, and named after their nodes."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

import httpx
from nodetool.metadata.types import AssetRef

from nodetool.dsl.model.json_values import digest_of
from nodetool.dsl.running.file_names import base_name
from nodetool.dsl.running.report import FileReport
from nodetool.dsl.running.run_folder import RunDirectory
from nodetool.fal.errors import DownloadError
from nodetool.fal.media import download
from nodetool.fal.media.mime import extension
from nodetool.fal.progress import ProgressCallback
from nodetool.fal.settings import Settings
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.translate import short_reason
from nodetool.fal.values.references import references, replace_references

#: most files fetched at once
MAX_DOWNLOADS = 8
#: schemes of files whose content this process holds
_IN_PROCESS = ("blob://", "memory://", "data:")


@dataclass(frozen=True, slots=True)
class OutputOrigin:
    """The value of an output that holds a file.

    Attributes:
        stem: how the names of its node's files begin.
        slot: the output.
        number: of the value among those of the slot, from 1.
        fetched: whether files on the web are results, which they are when fal has created them.
    """

    stem: str
    slot: str
    number: int
    fetched: bool


class FileSaver:
    """Writes the files of results; a file that several outputs refer to is written once.

    Args:
        folder: of the run.
        context: NodeTool's, for files whose content this process holds.
        settings: for downloads.
    """

    def __init__(self, folder: RunDirectory, context: Any, settings: Settings) -> None:
        self._folder = folder
        self._context = context
        self._settings = settings
        self._slots = asyncio.Semaphore(MAX_DOWNLOADS)
        self._files: dict[str, asyncio.Task[FileReport]] = {}
        self._saves: set[asyncio.Task[tuple[Any, list[FileReport]]]] = set()
        self._names: set[str] = set()
        self._client: httpx.AsyncClient | None = None

    async def close(self) -> None:
        """Cancel what is still being written, as in a run that was cancelled; close connections."""
        pending = [*self._saves, *self._files.values()]
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)  # before their connections close
        if self._client is not None:
            await self._client.aclose()

    def save(
        self, value: Any, origin: OutputOrigin, progress: ProgressCallback
    ) -> asyncio.Task[tuple[Any, list[FileReport]]]:
        """Start to write the files of a value; the result is the value that refers to them.

        It is a task, so that it has started, and can be cancelled, whether or not it is awaited.

        Args:
            value: of an output.
            origin: the output that it comes from.
            progress: called as downloads advance.

        Raises (when awaited):
            DownloadError: a file cannot be fetched or written.
        """
        own: dict[str, asyncio.Task[FileReport]] = {}
        writes: dict[int, asyncio.Task[FileReport]] = {}
        for path, ref in references(value):
            if not ref.uri and ref.data is None:
                continue
            key = ref.uri or digest_of(ref.data)
            task = self._files.get(key)
            if task is None and _is_result(ref, origin):
                name = self._reserve_name(origin, path)
                write = self._write(ref, name, origin.slot, progress)
                task = self._files[key] = own[key] = asyncio.create_task(write)
            if task is not None:
                writes[id(ref)] = task
        save = asyncio.create_task(self._save_all(value, writes, list(own.values())))
        self._saves.add(save)
        save.add_done_callback(self._saves.discard)
        return save

    def _reserve_name(self, origin: OutputOrigin, path: tuple[str, ...]) -> str:
        name = base_name(origin.stem, origin.slot, origin.number, path)
        while name.casefold() in self._names:
            name += "_"
        self._names.add(name.casefold())
        return name

    async def _save_all(
        self,
        value: Any,
        writes: Mapping[int, asyncio.Task[FileReport]],
        own: list[asyncio.Task[FileReport]],
    ) -> tuple[Any, list[FileReport]]:
        """Return a value that refers to its written files, and the files that it is first to have.

        Args:
            value: of an output.
            writes: identity of a reference in it -> the task that writes its file.
            own: those tasks that were started for this value.
        """
        try:
            # the tasks of other nodes must not end with this one
            results = await asyncio.gather(
                *map(asyncio.shield, writes.values()), return_exceptions=True
            )
        except asyncio.CancelledError:
            for task in own:
                task.cancel()
            await asyncio.gather(*own, return_exceptions=True)
            raise
        names: dict[int, str] = {}
        for (key, task), result in zip(writes.items(), results, strict=True):
            if isinstance(result, FileReport):
                names[key] = result.name
            elif task in own:  # the node that any other task was started for reports its error
                raise result

        def localize(ref: AssetRef) -> AssetRef:
            name = names.get(id(ref))
            return ref if name is None else self._local_ref(ref, name)

        return replace_references(value, localize), [task.result() for task in own]

    def _local_ref(self, ref: AssetRef, name: str) -> AssetRef:
        """Return a reference to a file of the folder, which still has the URL of the original."""
        original = {"url": ref.uri} if is_public_url(ref.uri) else {}
        return ref.model_copy(
            update={
                "uri": (self._folder.path / name).resolve().as_uri(),
                "data": None,
                "metadata": {**(ref.metadata or {}), **original} or None,
            }
        )

    async def _write(
        self, ref: AssetRef, base: str, slot: str, progress: ProgressCallback
    ) -> FileReport:
        """Write the file of a reference, unless an earlier run has fetched it already.

        Raises:
            DownloadError: it cannot be fetched or written.
        """
        url = ref.uri if is_public_url(ref.uri) else ""
        known = self._folder.known.get(url) if url else None
        if known is not None:
            size = (self._folder.path / known).stat().st_size
            return FileReport(name=known, slot=slot, url=url, size=size)
        async with self._slots:
            try:
                with self._folder.part() as (file, part):
                    await self._fill(file, ref, url, progress)
                    size = file.seek(0, 2)
                    file.seek(0)
                    start = file.read(8192)
                    file.close()
                    name = self._folder.keep(part, base, extension(start, ref.uri, ref))
            except (OSError, *TRANSPORT_ERRORS) as error:
                raise DownloadError(
                    f"{url or 'its result'} cannot be saved ({_reason(error)}); what is paid for "
                    "is not lost: run again with resume"
                ) from None
        return FileReport(name=name, slot=slot, url=url, size=size)

    async def _fill(
        self, file: IO[bytes], ref: AssetRef, url: str, progress: ProgressCallback
    ) -> None:
        """Write the content of a reference to a file: from the web, or as this process holds it."""
        if not url:
            content = await self._context.asset_to_io(ref)
            await asyncio.to_thread(_copy, content, file)
            return
        if self._client is None:
            self._client = download.open_web()
        await download.download(url, file, self._settings, progress, self._client)


def _is_result(ref: AssetRef, origin: OutputOrigin) -> bool:
    """Return whether a file was created by this run, rather than passed through."""
    if ref.uri.startswith(_IN_PROCESS) or (not ref.uri and ref.data is not None):
        return True
    return origin.fetched and is_public_url(ref.uri)


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else short_reason(error)


def _copy(content: IO[bytes], file: IO[bytes]) -> None:
    content.seek(0)
    shutil.copyfileobj(content, file, 1 << 20)
