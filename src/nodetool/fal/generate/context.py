"""NodeTool's context of a generation: key, the files that were named, progress, files of results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef
from nodetool.worker.context_stub import WorkerContext

from nodetool.fal import settings
from nodetool.fal.errors import DownloadError, UploadError
from nodetool.fal.generate.files import FileStore
from nodetool.fal.generate.inputs import path_of
from nodetool.fal.media import download
from nodetool.fal.progress import FALProgress
from nodetool.fal.ssrf import is_public_url, redact_url
from nodetool.fal.transport.client import TRANSPORT_ERRORS
from nodetool.fal.transport.translate import short_reason

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationProgress:
    """One update on a generation.

    Attributes:
        endpoint_id: the endpoint that is working.
        message: a line for people.
        percent: progress of the job, 0 to 100; it never falls.
        job: which of several jobs it is, from 1.
        jobs: how many jobs there are.
    """

    endpoint_id: str
    message: str
    percent: int
    job: int = 1
    jobs: int = 1


#: receives the updates of a generation
ProgressListener = Callable[[GenerationProgress], None]


class GenerationContext(WorkerContext):
    """NodeTool's context of one job of a generation.

    Files of this machine can be read when the caller has named them; files that only a result
    names cannot.

    Args:
        readable: files of this machine that may be read.
        store: takes the files of the result.
        on_message: called with each progress message of the node.
        parent: a context of NodeTool's that knows the key, whether the run is cancelled, and assets
            of the app; None for the environment.
        reads_network: whether addresses inside the local network may be read.
    """

    def __init__(
        self,
        readable: frozenset[Path],
        store: FileStore,
        on_message: Callable[[FALProgress], None],
        parent: Any = None,
        reads_network: bool = False,
    ) -> None:
        super().__init__()
        self._readable = readable
        self._store = store
        self._on_message = on_message
        self._parent = parent
        self._reads_network = reads_network

    @property
    def is_cancelled(self) -> bool:
        """Return whether the run that this belongs to is cancelled."""
        return bool(getattr(self._parent, "is_cancelled", False))

    async def get_secret(self, key: str) -> str | None:
        """Return a secret of the run, else of the environment."""
        value: str | None = None
        if self._parent is not None:
            value = await self._parent.get_secret(key)
        return value or await super().get_secret(key)

    def post_message(self, message: Any) -> None:
        """Pass on progress; nobody else reads it, so it is not stored."""
        if isinstance(message, FALProgress):
            self._on_message(message)

    async def asset_to_io(self, asset_ref: AssetRef) -> IO[bytes]:
        """Return the content of a reference.

        Raises:
            UploadError: it is on this machine or in its network, and may not be read.
        """
        path = path_of(asset_ref.uri or "") if asset_ref.data is None else None
        if path is not None and path in self._readable:
            return path.open("rb")
        if self._parent is not None:
            content: IO[bytes] = await self._parent.asset_to_io(asset_ref)
            return content
        return await super().asset_to_io(asset_ref)

    async def download_file(self, url: str) -> IO[bytes]:
        """Return the content of a URL; NodeTool's own method would also read any path.

        Raises:
            UploadError: it leads to this machine or its network, and may not be read.
            DownloadError: it cannot be fetched.
        """
        if url.startswith("data:") or (self._reads_network and url.startswith(_WEB)):
            content: IO[bytes] = await super().download_file(url)
            return content
        if not is_public_url(url):
            raise UploadError("what is on this machine can be read only when the request names it")
        file = BytesIO()
        try:
            await download.download(url, file, settings.current())
        except TRANSPORT_ERRORS as error:
            raise DownloadError(
                f"{redact_url(url)} cannot be fetched ({short_reason(error)})"
            ) from None
        file.seek(0)
        return file

    async def image_from_io(self, buffer: IO[bytes], *args: Any, **options: Any) -> ImageRef:
        """Keep an image of a result."""
        return ImageRef(uri=await self._store.add(buffer, ImageRef()))

    async def video_from_io(self, buffer: IO[bytes], *args: Any, **options: Any) -> VideoRef:
        """Keep a video of a result."""
        return VideoRef(uri=await self._store.add(buffer, VideoRef()))

    async def audio_from_io(self, buffer: IO[bytes], *args: Any, **options: Any) -> AudioRef:
        """Keep a sound of a result."""
        return AudioRef(uri=await self._store.add(buffer, AudioRef()))

    async def model3d_from_io(self, buffer: IO[bytes], *args: Any, **options: Any) -> Model3DRef:
        """Keep a 3D model, or any other file, of a result."""
        return Model3DRef(uri=await self._store.add(buffer, AssetRef()))
