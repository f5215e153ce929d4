"""Files that are asked for as settings -> references that nodes accept, and what may be read."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef

from nodetool.fal.errors import FalError
from nodetool.fal.media.mime import content_type
from nodetool.fal.media.sniffing import PEEK, sniff
from nodetool.fal.planner.request import GenerationRequest, Lora
from nodetool.fal.suggestions import closest
from nodetool.fal.text import truncate_repr

#: setting -> the class of references for its files
_CLASSES: Mapping[str, type[AssetRef]] = {
    "images": ImageRef,
    "first_frame": ImageRef,
    "last_frame": ImageRef,
    "references": ImageRef,
    "mask": ImageRef,
    "video": VideoRef,
    "audio": AudioRef,
    "model_3d": Model3DRef,
}
#: settings that take several files
_LISTS = frozenset({"images", "references"})
#: kind of a file by its content -> class, for settings that take several kinds
_CLASS_OF_KIND: Mapping[str, type[AssetRef]] = {"video": VideoRef, "stream": VideoRef}
#: settings whose files may be of another kind than their class: the mask of a video is a video
_BY_CONTENT = frozenset({"mask"})
_REMOTE = ("http://", "https://", "data:", "blob:", "memory:")
_SETTINGS = frozenset(each.name for each in fields(GenerationRequest))


class RequestSettingError(FalError, ValueError):
    """A setting has a name or a value that no request can have; nothing was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """A request whose files are references.

    Attributes:
        request: what is asked for.
        readable: files of this machine that were named, and may be read.
    """

    request: GenerationRequest
    readable: frozenset[Path]


def build_request(settings: Mapping[str, Any]) -> GenerationRequest:
    """Return a request; one file where several are possible stands for a list, and so does a LoRA.

    Raises:
        RequestSettingError: there is no such setting.
    """
    unknown = [name for name in settings if name not in _SETTINGS]
    if unknown:
        near = closest(unknown[0], _SETTINGS, limit=1, least=0.6)
        hint = f"did you mean {near[0]}?" if near else "give the endpoint's own arguments in extra"
        raise RequestSettingError(f"There is no setting {unknown[0]!r}; {hint}")
    values = dict(settings)
    for name in _LISTS & values.keys():
        values[name] = _to_tuple(values[name])
    if "loras" in values:
        values["loras"] = tuple(map(_lora, _to_tuple(values["loras"])))
    if values.get("extra", {}) is None:
        del values["extra"]
    return GenerationRequest(**values)


def _to_tuple(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return tuple(value) if isinstance(value, list | tuple) else (value,)


def _lora(value: Any) -> Lora:
    """Return a LoRA from its path, or from an object with ``path`` and ``scale``.

    Raises:
        RequestSettingError: it is neither.
    """
    if isinstance(value, Lora):
        return value
    if isinstance(value, str):
        return Lora(path=value)
    if isinstance(value, Mapping) and "path" in value and value.keys() <= {"path", "scale"}:
        return Lora(**value)
    raise RequestSettingError(
        f"loras: {truncate_repr(value)} is not the URL of one, nor an object with path and scale"
    )


def prepare(request: GenerationRequest, *, local_files: bool = True) -> Inputs:
    """Return a request whose files are references, which are not read yet.

    Files may be given as bytes, paths, URLs, data URIs or NodeTool's references. In ``extra``, whose
    texts are passed on as they are, a path must be a :class:`~pathlib.Path`.

    Args:
        request: what is asked for.
        local_files: whether paths and ``file://`` URLs may name files of this machine.

    Raises:
        RequestSettingError: a file does not exist, may not be read, or is nothing that a file can be.
    """
    reader = _Reader(local_files)
    changes: dict[str, Any] = {}
    for name, kind in _CLASSES.items():
        value = getattr(request, name)
        if name in _LISTS:
            changes[name] = tuple(reader.reference(each, name, kind) for each in value)
        elif value is not None:
            changes[name] = reader.reference(value, name, kind)
    changes["extra"] = {
        name: reader.argument(value, f"extra.{name}") for name, value in request.extra.items()
    }
    return Inputs(request=replace(request, **changes), readable=frozenset(reader.readable))


class _Reader:
    """Turns files into references, and collects which files of this machine may be read.

    Attributes:
        readable: files that were named.
    """

    def __init__(self, local_files: bool) -> None:
        self.readable: set[Path] = set()
        self._local_files = local_files

    def reference(self, value: Any, name: str, kind: type[AssetRef]) -> Any:
        """Return a file as a reference.

        Args:
            value: the file.
            name: of the setting, for messages.
            kind: class of the setting's references.

        Raises:
            RequestSettingError: it does not exist, may not be read, or is no file.
        """
        if isinstance(value, AssetRef):
            self._allow_url(value.uri, name)
            return value
        if isinstance(value, bytes | bytearray | memoryview):
            data = bytes(value)
            return _class_for(name, kind, data)(data=data)
        if isinstance(value, str) and value.startswith((*_REMOTE, "file:")):
            self._allow_url(value, name)
            return value if name in _BY_CONTENT else kind(uri=value)
        if isinstance(value, str | Path) and str(value).strip():
            path = self._allow(Path(value), name)
            start = _start_of(path) if name in _BY_CONTENT else b""
            return _class_for(name, kind, start)(uri=path.as_uri())
        raise RequestSettingError(
            f"{name}: {truncate_repr(value)} is no file; give bytes, a path, a URL or a reference"
        )

    def argument(self, value: Any, name: str) -> Any:
        """Return an argument of the endpoint's own with paths and bytes as URLs.

        Raises:
            RequestSettingError: a file does not exist or may not be read.
        """
        if isinstance(value, Path):
            return self._allow(value, name).as_uri()
        if isinstance(value, bytes):
            media_type = content_type(value[:PEEK], AssetRef())
            return f"data:{media_type};base64,{base64.b64encode(value).decode('ascii')}"
        if isinstance(value, AssetRef):
            self._allow_url(value.uri, name)
        if isinstance(value, str):
            self._allow_url(value, name)
        if isinstance(value, Mapping):
            return {key: self.argument(item, name) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.argument(item, name) for item in value]
        return value

    def _allow_url(self, url: str, name: str) -> None:
        """Allow to read the file that a ``file://`` URL names.

        Raises:
            RequestSettingError: it may not be read.
        """
        path = path_of(url)
        if path is not None:
            self._refuse_unless_local(name)
            self.readable.add(path)

    def _allow(self, path: Path, name: str) -> Path:
        """Allow to read a file, and return its absolute path.

        Raises:
            RequestSettingError: there is none, or it may not be read.
        """
        self._refuse_unless_local(name)
        try:
            absolute = path.expanduser().resolve()
            if absolute.is_file():
                self.readable.add(absolute)
                return absolute
        except (OSError, RuntimeError, ValueError):  # too long, no such user, a zero byte
            pass
        raise RequestSettingError(f"{name}: there is no file {truncate_repr(str(path), 200)}")

    def _refuse_unless_local(self, name: str) -> None:
        if not self._local_files:
            raise RequestSettingError(
                f"{name}: a file of this machine cannot be named here; send its content or a URL"
            )


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(PEEK)
    except OSError:
        return b""  # the upload says why it cannot be read


def _class_for(name: str, kind: type[AssetRef], start: bytes) -> type[AssetRef]:
    if name not in _BY_CONTENT:
        return kind
    return _CLASS_OF_KIND.get(sniff(start[:PEEK]).kind, kind)


def path_of(uri: str) -> Path | None:
    """Return the path of a ``file://`` URL of this machine; None if it is none."""
    if not uri.startswith("file://"):
        return None
    try:
        parts = urlsplit(uri)
        if parts.netloc not in {"", "localhost"}:
            return None
        return Path(url2pathname(parts.path)).resolve()
    except (ValueError, OSError, RuntimeError):
        return None
