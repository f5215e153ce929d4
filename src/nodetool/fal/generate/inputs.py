"""Files that are asked for as settings -> references that nodes accept, and what may be read."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

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


def prepare(request: GenerationRequest) -> Inputs:
    """Return a request whose files are references, which are not read yet.

    Files may be given as bytes, paths, URLs, data URIs or NodeTool's references. In ``extra``, whose
    texts are passed on as they are, a path must be a :class:`~pathlib.Path`.

    Raises:
        RequestSettingError: a file does not exist, or is nothing that a file can be.
    """
    readable: set[Path] = set()
    changes: dict[str, Any] = {}
    for name, kind in _CLASSES.items():
        value = getattr(request, name)
        if name in _LISTS:
            changes[name] = tuple(_reference(each, name, kind, readable) for each in value)
        elif value is not None:
            changes[name] = _reference(value, name, kind, readable)
    changes["extra"] = {name: _argument(v, readable) for name, v in request.extra.items()}
    return Inputs(request=replace(request, **changes), readable=frozenset(readable))


def _reference(value: Any, name: str, kind: type[AssetRef], readable: set[Path]) -> Any:
    """Return a file as a reference.

    Raises:
        RequestSettingError: it does not exist, or is no file.
    """
    if isinstance(value, AssetRef):
        _allow(value.uri, readable)
        return value
    if isinstance(value, bytes | bytearray | memoryview):
        data = bytes(value)
        return _class_for(name, kind, data[:PEEK])(data=data)
    if isinstance(value, str) and value.startswith(_REMOTE):
        return value if name in _BY_CONTENT else kind(uri=value)
    if isinstance(value, str) and value.startswith("file://"):
        _allow(value, readable)
        return value if name in _BY_CONTENT else kind(uri=value)
    if isinstance(value, str | Path) and str(value).strip():
        path = _existing(Path(value), name)
        readable.add(path)
        return _class_for(name, kind, _start_of(path))(uri=path.as_uri())
    raise RequestSettingError(
        f"{name}: {truncate_repr(value)} is no file; give bytes, a path, a URL or a reference"
    )


def _existing(path: Path, name: str) -> Path:
    """Return the absolute path of a file.

    Raises:
        RequestSettingError: there is none.
    """
    try:
        absolute = path.expanduser().resolve()
        if absolute.is_file():
            return absolute
    except (OSError, RuntimeError, ValueError):  # too long, no such user, a zero byte
        pass
    raise RequestSettingError(f"{name}: there is no file {truncate_repr(str(path), 200)}")


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(PEEK)
    except OSError:
        return b""  # the upload says why it cannot be read


def _class_for(name: str, kind: type[AssetRef], start: bytes) -> type[AssetRef]:
    if name not in _BY_CONTENT:
        return kind
    return _CLASS_OF_KIND.get(sniff(start).kind, kind)


def _allow(uri: str, readable: set[Path]) -> None:
    """Allow to read the file that a ``file://`` URL names."""
    path = path_of(uri)
    if path is not None:
        readable.add(path)


def path_of(uri: str) -> Path | None:
    """Return the path of a ``file://`` URL of this machine; None if it is none."""
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    if not uri.startswith("file://"):
        return None
    try:
        parts = urlsplit(uri)
        if parts.netloc not in {"", "localhost"}:
            return None
        return Path(url2pathname(parts.path)).resolve()
    except (ValueError, OSError, RuntimeError):
        return None


def _argument(value: Any, readable: set[Path]) -> Any:
    """Return an argument of the endpoint's own with paths and bytes as URLs."""
    if isinstance(value, Path):
        path = _existing(value, "extra")
        readable.add(path)
        return path.as_uri()
    if isinstance(value, bytes):
        media_type = content_type(value[:PEEK], AssetRef())
        return f"data:{media_type};base64,{base64.b64encode(value).decode('ascii')}"
    if isinstance(value, AssetRef):
        _allow(value.uri, readable)
    if isinstance(value, str):
        _allow(value, readable)
    if isinstance(value, Mapping):
        return {key: _argument(item, readable) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_argument(item, readable) for item in value]
    return value
