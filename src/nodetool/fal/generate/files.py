"""The files of one job's result: written to a folder under names of their own, or held in memory."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from nodetool.metadata.types import AssetRef

from nodetool.fal.generate.result import GeneratedFile
from nodetool.fal.media.mime import content_type, extension
from nodetool.fal.media.sniffing import PEEK
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.values.references import references

#: scheme of references to files that a store holds
SCHEME = "generated:"
#: longest part of a file name that comes from the prompt, and from the request id
_MAX_SLUG, _MAX_ID = 40, 8
_NOT_IN_SLUG = re.compile(r"[^\w]+")
_NOT_IN_ID = re.compile(r"[^A-Za-z0-9]+")
#: properties of references that say where a file comes from, which a generation says itself
_PROVENANCE = frozenset({"url", "endpoint", "request_id"})


def slug(text: str) -> str:
    """Return the beginning of a text as part of a file name: lower-case words with ``-`` in between."""
    words = [word for word in _NOT_IN_SLUG.sub(" ", text[:400]).replace("_", " ").split() if word]
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word
        if len(longer.encode()) > _MAX_SLUG:
            break
        name = longer
    return name.casefold() or (words[0].casefold()[: _MAX_SLUG // 4] if words else "untitled")


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """How the names of a generation's files begin: time, words of the prompt, request id.

    Attributes:
        time: ``YYYYMMDD-HHMMSS``.
        slug: words of the prompt.
    """

    time: str
    slug: str

    def stem(self, request_id: str) -> str:
        """Return a name without its extension."""
        return "-".join((self.time, self.slug, _NOT_IN_ID.sub("", request_id)[:_MAX_ID] or "job"))


class FileStore:
    """Keeps the files that are downloaded for one job.

    Args:
        folder: where they are written; None holds them in memory.
        template: of their names.
    """

    def __init__(self, folder: Path | None, template: NameTemplate) -> None:
        self.request_id = ""
        self._folder = folder
        self._template = template
        self._numbers = itertools.count(1)
        self._files: dict[str, GeneratedFile] = {}

    async def add(self, content: IO[bytes], ref: AssetRef) -> str:
        """Keep a file and return the URI under which :meth:`collect` knows it.

        Raises:
            OSError: it cannot be written.
        """
        number = next(self._numbers)
        file = await asyncio.to_thread(self._keep, content, ref, number)
        uri = f"{SCHEME}{number}"
        self._files[uri] = file
        return uri

    def _keep(self, content: IO[bytes], ref: AssetRef, number: int) -> GeneratedFile:
        content.seek(0)
        start = content.read(PEEK)
        content.seek(0)
        suffix = extension(start, ref.uri, ref)
        mime = content_type(start, ref)
        stem = self._template.stem(self.request_id)
        if self._folder is None:
            name = f"{stem}{_ordinal(number)}{suffix}"
            return GeneratedFile(mime=mime, name=name, data=content.read())
        path = _write(content, self._folder, stem, suffix)
        return GeneratedFile(mime=mime, name=path.name, path=path)

    async def collect(self, outputs: Any, context: Any) -> list[GeneratedFile]:
        """Return the files that outputs refer to, in their order, each once.

        Args:
            outputs: slot -> value, as a node returns them.
            context: NodeTool's processing context, for files whose content is in the reference.
        """
        files: dict[str, GeneratedFile] = {}
        for _, ref in references(outputs):
            metadata = dict(ref.metadata or {})
            url = str(metadata.get("url") or (ref.uri if is_public_url(ref.uri) else ""))
            known = {k: v for k, v in metadata.items() if k not in _PROVENANCE}
            stored = self._files.get(ref.uri)
            if stored is not None:
                renamed = await asyncio.to_thread(self._named_by_url, stored, ref, url)
                files.setdefault(ref.uri, replace(renamed, url=url, metadata=known))
            elif url:
                files.setdefault(url, _remote(ref, url, known))
            elif ref.data is not None or ref.uri.startswith("data:"):
                uri = await self.add(await context.asset_to_io(ref), ref)
                files[uri] = replace(self._files[uri], metadata=known)
        return list(files.values())

    def _named_by_url(self, file: GeneratedFile, ref: AssetRef, url: str) -> GeneratedFile:
        """Return a file whose type and extension also consider the URL that it came from."""
        source = ref.model_copy(update={"uri": url})
        start = _start(file)
        mime, suffix = content_type(start, source), extension(start, url, source)
        name = f"{file.name.removesuffix(Path(file.name).suffix)}{suffix}"
        if file.path is None or name == file.name:
            return replace(file, mime=mime, name=name)
        with contextlib.suppress(OSError):  # the name that it has is good enough
            path = _move(file.path, file.path.parent, Path(name).stem, suffix)
            return replace(file, mime=mime, name=path.name, path=path)
        return replace(file, mime=mime)


def _start(file: GeneratedFile) -> bytes:
    if file.path is None:
        return file.read()[:PEEK]
    with file.path.open("rb") as stream:
        return stream.read(PEEK)


def _remote(ref: AssetRef, url: str, metadata: dict[str, Any]) -> GeneratedFile:
    """Return a file that was not fetched."""
    source = ref.model_copy(update={"uri": url})
    declared = metadata.get("content_type")
    mime = declared if isinstance(declared, str) and declared else content_type(b"", source)
    name = url.partition("?")[0].rpartition("/")[2] or "file"
    return GeneratedFile(mime=mime, name=name, url=url, metadata=metadata)


def _ordinal(number: int) -> str:
    return "" if number == 1 else f"-{number}"


def _write(content: IO[bytes], folder: Path, stem: str, suffix: str) -> Path:
    """Write a file under a name that nothing has; readers see all of it or nothing.

    Raises:
        OSError: it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _partial(folder) as (file, part):
        shutil.copyfileobj(content, file, 1 << 20)
        file.close()
        return _move(part, folder, stem, suffix)


@contextlib.contextmanager
def _partial(folder: Path) -> Iterator[tuple[IO[bytes], Path]]:
    """Yield a hidden file in a folder, which is removed unless the body has moved it away."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    try:
        with open(handle, "wb") as file:
            yield file, Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _move(source: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Move a file to a name that nothing has, and return its path.

    Raises:
        OSError: it cannot be moved.
    """
    path = _reserve(folder, stem, suffix)
    try:
        return source.replace(path)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _reserve(folder: Path, stem: str, suffix: str) -> Path:
    """Create an empty file under the first name that is free, and return its path."""
    for number in itertools.count(1):
        path = folder / f"{stem}{_ordinal(number)}{suffix}"
        with contextlib.suppress(FileExistsError):
            path.open("xb").close()
            return path
    raise AssertionError("unreachable")
