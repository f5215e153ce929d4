"""What nodes see of the world while a graph runs: the key, the files that it names, messages."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from nodetool.worker.context_stub import WorkerContext
from nodetool.workflows.processing_context import ProcessingContext

from nodetool.dsl.model.graph_data import GraphData
from nodetool.fal import settings
from nodetool.fal.errors import DownloadError
from nodetool.fal.media import download
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.translate import short_reason

if TYPE_CHECKING:
    from nodetool.metadata.types import AssetRef


class FileAccessDeniedError(PermissionError):
    """A file of this machine is asked for that the graph does not name."""


def referenced_files(graph: GraphData) -> frozenset[str]:
    """The files of this machine that stand in the values of a graph, as paths."""
    found: set[str] = set()
    for node in graph.nodes:
        for text in _texts((node.data, node.dynamic_properties)):
            path = local_path(text)
            if path is not None:
                found.add(path)
    return frozenset(found)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)


def local_path(uri: str) -> str | None:
    """The path that a ``file://`` address means; None when it is none of this machine."""
    if not uri.startswith("file://"):
        return None
    try:
        parts = urlsplit(uri)
        path = unquote(parts.path)
    except ValueError:
        return None
    if parts.netloc not in {"", "localhost"} or not path.startswith("/") or "\0" in path:
        return None
    if os.name == "nt":  # pragma: no cover
        path = path.lstrip("/")
    return os.path.normpath(path)


class RunContext(WorkerContext):
    """NodeTool's context of one run.

    The key comes from the environment. Files of this machine can be read when the graph itself
    names them; what a result names cannot.
    """

    def __init__(
        self, named: frozenset[str], workspace: Path, tell: Callable[[Any], None], **more: Any
    ) -> None:
        super().__init__(workspace_dir=str(workspace), **more)
        self._named = named
        self._tell = tell

    def post_message(self, message: Any) -> None:
        """News of a node; nobody else reads them, so they are not kept."""
        self._tell(message)

    async def asset_to_io(self, asset_ref: AssetRef) -> IO[bytes]:
        """The content of a reference."""
        uri = getattr(asset_ref, "uri", "") or ""
        if asset_ref.data is None and uri.startswith("file://"):
            return self._opened(uri)
        return await super().asset_to_io(asset_ref)

    async def download_file(self, url: str) -> IO[bytes]:
        """The content behind an address."""
        if url.startswith("file://"):
            return self._opened(url)
        if is_public_url(url):
            return await _fetched(url)
        found: IO[bytes] = await super().download_file(url)
        return found

    def _opened(self, uri: str) -> IO[bytes]:
        path = local_path(uri)
        if path is not None and path in self._named:
            return Path(path).open("rb")
        raise FileAccessDeniedError(
            "a file of this machine can be read only when the workflow itself names it"
        )


async def _fetched(url: str) -> IO[bytes]:
    """A file on the web, fetched as results are: NodeTool's way goes past proxies.

    Raises:
        DownloadError: it cannot be fetched.
    """
    file = BytesIO()
    try:
        await download.download(url, file, settings.load())
    except TRANSPORT_ERRORS as error:
        raise DownloadError(f"{url} cannot be fetched ({short_reason(error)})") from None
    file.seek(0)
    return file


@contextlib.contextmanager
def tap_messages(context: Any, tell: Callable[[Any], None]) -> Iterator[None]:
    """Hear also what nodes post to a context that somebody else has made.

    Several runs may share it at once; when the last of them ends, it is as it was.
    """
    if not isinstance(context, ProcessingContext):
        raise TypeError("context must be a ProcessingContext of NodeTool's")
    with _lock:
        heard = _heard.get(context)
        if heard is None:
            heard = _heard[context] = _Tap([], context.graph)
            vars(context)["post_message"] = heard.both(context.post_message)
        heard.listeners.append(tell)
    try:
        yield
    finally:
        with _lock:
            heard.listeners.remove(tell)
            if not heard.listeners:
                del _heard[context], vars(context)["post_message"]
                context.graph = heard.graph


@dataclass(slots=True)
class _Tap:
    """Who listens to a context, and the graph that it had before."""

    listeners: list[Callable[[Any], None]]
    graph: Any

    def both(self, post: Callable[[Any], None]) -> Callable[[Any], None]:
        def posted(message: Any) -> None:
            for tell in tuple(self.listeners):
                tell(message)
            post(message)

        return posted


_heard: dict[Any, _Tap] = {}
_lock = threading.Lock()
