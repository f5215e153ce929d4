"""Files as values of inputs: from this machine, or from anywhere on the web."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef

from nodetool.dsl.errors import DSLError
from nodetool.fal.media.sniffing import PEEK, mismatch, sniff

T = TypeVar("T", bound="AssetRef")


def image(path_or_url: str | Path) -> ImageRef:
    """Return a reference to an image.

    Args:
        path_or_url: a path on this machine, or an ``http(s)://``, ``data:`` or ``file://`` address.

    Raises:
        DSLError: there is no such file, or it is clearly of another kind.
    """
    return _ref(ImageRef, path_or_url)


def audio(path_or_url: str | Path) -> AudioRef:
    """Return a reference to a sound; see :func:`image`.

    Raises:
        DSLError: there is no such file, or it is clearly of another kind.
    """
    return _ref(AudioRef, path_or_url)


def video(path_or_url: str | Path) -> VideoRef:
    """Return a reference to a video; see :func:`image`.

    Raises:
        DSLError: there is no such file, or it is clearly of another kind.
    """
    return _ref(VideoRef, path_or_url)


def model_3d(path_or_url: str | Path) -> Model3DRef:
    """Return a reference to a 3D model; see :func:`image`.

    Raises:
        DSLError: there is no such file, or it is clearly of another kind.
    """
    return _ref(Model3DRef, path_or_url)


def asset(path_or_url: str | Path) -> AssetRef:
    """Return a reference to a file of any kind; see :func:`image`.

    Raises:
        DSLError: there is no such file.
    """
    return _ref(AssetRef, path_or_url)


#: hints of inputs that accept more than their kind says: which input it will be is not known yet
_ANY_INPUT = ("mask", "data", "gif")


def _mismatch(kind: type[AssetRef], path: Path) -> str:
    """Return why no input of a kind accepts a file; empty when one does, or it is not known."""
    try:
        with path.open("rb") as file:
            start = file.read(PEEK)
    except OSError:
        return ""  # who cannot read it here may be allowed to where it runs
    return mismatch(str(kind.model_fields["type"].default), sniff(start), _ANY_INPUT)


def _ref(kind: type[T], path_or_url: str | Path) -> T:
    text = str(path_or_url)
    if text.startswith(("http://", "https://", "data:", "file://")):
        return kind(uri=text)
    path = Path(path_or_url).expanduser()
    if not path.is_file():
        raise DSLError(f"there is no file {text!r}")
    reason = _mismatch(kind, path)
    if reason:
        raise DSLError(f"{text!r} does not fit: {reason}")
    return kind(uri=path.resolve().as_uri())
