"""NodeTool's context of a run: the key, the files that the graph names, messages of nodes."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from urllib.parse import unquote, urlsplit

from nodetool.metadata.types import AssetRef
from nodetool.worker.context_stub import WorkerContext
from nodetool.workflows.processing_context import ProcessingContext

from nodetool.dsl.errors import DSLError
from nodetool.dsl.model.graph_data import GraphData
from nodetool.fal import settings
from nodetool.fal.errors import DownloadError
from nodetool.fal.media import download
from nodetool.fal.ssrf import is_public_url
from nodetool.fal.text import texts_within
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.translate import short_reason


class FileAccessDeniedError(DSLError, PermissionError):
    """A node asks for a file of this machine that the graph does not name."""


def referenced_files(graph: GraphData) -> frozenset[str]:
    """Return the paths of the files of this machine that the values of a graph refer to."""
    paths = (
        local_path(text)
        for node in graph.nodes
        for text in texts_within((node.data, node.dynamic_properties))
    )
    return frozenset(path for path in paths if path is not None)


def local_path(uri: str) -> str | None:
    """Return the path of a ``file://`` URL; None when it is not of this machine."""
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
    names them; files that only a result names cannot.

    Args:
        readable: paths of the files of this machine that nodes may read.
        workspace: folder for temporary files of nodes.
        on_message: called with each message that a node posts.
        options: of ``WorkerContext``.
    """

    def __init__(
        self,
        readable: frozenset[str],
        workspace: Path,
        on_message: Callable[[Any], None],
        **options: Any,
    ) -> None:
        super().__init__(workspace_dir=str(workspace), **options)
        self._readable = readable
        self._on_message = on_message

    def post_message(self, message: Any) -> None:
        """Pass on a message of a node; nobody else reads it, so it is not stored."""
        self._on_message(message)

    async def asset_to_io(self, asset_ref: AssetRef) -> IO[bytes]:
        """Return the content of a reference.

        Raises:
            FileAccessDeniedError: it is a file of this machine that the graph does not name.
        """
        uri = getattr(asset_ref, "uri", "") or ""
        if asset_ref.data is None and uri.startswith("file://"):
            return self._open(uri)
        return await super().asset_to_io(asset_ref)

    async def download_file(self, url: str) -> IO[bytes]:
        """Return the content of a URL.

        Raises:
            FileAccessDeniedError: it is a file of this machine that the graph does not name.
            DownloadError: it cannot be fetched.
        """
        if url.startswith("file://"):
            return self._open(url)
        if is_public_url(url):
            return await _download(url)
        content: IO[bytes] = await super().download_file(url)
        return content

    def _open(self, uri: str) -> IO[bytes]:
        path = local_path(uri)
        if path is not None and path in self._readable:
            return Path(path).open("rb")
        raise FileAccessDeniedError(
            "a file of this machine can be read only when the workflow itself names it"
        )


async def _download(url: str) -> IO[bytes]:
    """Return a file on the web, fetched as results are: NodeTool's own way ignores proxies.

    Raises:
        DownloadError: it cannot be fetched.
    """
    file = BytesIO()
    try:
        await download.download(url, file, settings.current())
    except TRANSPORT_ERRORS as error:
        raise DownloadError(f"{url} cannot be fetched ({short_reason(error)})") from None
    file.seek(0)
    return file


@contextlib.contextmanager
def tap_messages(context: Any, listener: Callable[[Any], None]) -> Iterator[None]:
    """Listen also to messages that nodes post to a context that the caller has created.

    Several runs may share it at the same time; when the last of them ends, it is as it was.

    Args:
        context: NodeTool's.
        listener: called with each message.

    Raises:
        TypeError: it is not a context of NodeTool's.
    """
    if not isinstance(context, ProcessingContext):
        raise TypeError("context must be a ProcessingContext of NodeTool's")
    with _lock:
        tap = _taps.get(context)
        if tap is None:
            tap = _taps[context] = _Tap([], context.graph)
            vars(context)["post_message"] = tap.wrap(context.post_message)
        tap.listeners.append(listener)
    try:
        yield
    finally:
        with _lock:
            tap.listeners.remove(listener)
            if not tap.listeners:
                del _taps[context], vars(context)["post_message"]
                context.graph = tap.graph


@dataclass(slots=True)
class _Tap:
    """The listeners of a context, and the graph that it had before."""

    listeners: list[Callable[[Any], None]]
    graph: Any

    def wrap(self, post: Callable[[Any], None]) -> Callable[[Any], None]:
        def post_and_notify(message: Any) -> None:
            for listener in tuple(self.listeners):
                listener(message)
            post(message)

        return post_and_notify


_taps: dict[Any, _Tap] = {}
_lock = threading.Lock()
