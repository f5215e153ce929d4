"""Files as values of inputs: from this machine, or from anywhere on the web."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from nodetool.dsl.errors import DSLError

if TYPE_CHECKING:
    from nodetool.metadata.types import AssetRef, AudioRef, ImageRef, Model3DRef, VideoRef

T = TypeVar("T", bound="AssetRef")


def image(place: str | Path) -> ImageRef:
    """A picture: the path of a file, or an address.

    Raises:
        DSLError: when there is no such file, or it is clearly of another kind.
    """
    from nodetool.metadata.types import ImageRef

    return _ref(ImageRef, place)


def audio(place: str | Path) -> AudioRef:
    """A sound: the path of a file, or an address.

    Raises:
        DSLError: when there is no such file, or it is clearly of another kind.
    """
    from nodetool.metadata.types import AudioRef

    return _ref(AudioRef, place)


def video(place: str | Path) -> VideoRef:
    """A film: the path of a file, or an address.

    Raises:
        DSLError: when there is no such file, or it is clearly of another kind.
    """
    from nodetool.metadata.types import VideoRef

    return _ref(VideoRef, place)


def model_3d(place: str | Path) -> Model3DRef:
    """A 3D model: the path of a file, or an address.

    Raises:
        DSLError: when there is no such file, or it is clearly of another kind.
    """
    from nodetool.metadata.types import Model3DRef

    return _ref(Model3DRef, place)


def asset(place: str | Path) -> AssetRef:
    """A file of any kind: its path, or an address.

    Raises:
        DSLError: when there is no such file.
    """
    from nodetool.metadata.types import AssetRef

    return _ref(AssetRef, place)


#: words of inputs that take more than their kind says: which input it will be is not known yet
_ANY_INPUT = ("mask", "data", "gif")


def _misfit(kind: type[AssetRef], path: Path) -> str:
    """Why a file can be no value of any input of its kind; empty when it can, or is not known."""
    from nodetool.fal.media.sniffing import PEEK, mismatch, sniff

    try:
        with path.open("rb") as file:
            start = file.read(PEEK)
    except OSError:
        return ""  # who cannot read it here may be allowed to where it runs
    return mismatch(str(kind.model_fields["type"].default), sniff(start), _ANY_INPUT)


def _ref(kind: type[T], place: str | Path) -> T:
    text = str(place)
    if text.startswith(("http://", "https://", "data:", "file://")):
        return kind(uri=text)
    path = Path(place).expanduser()
    if not path.is_file():
        raise DSLError(f"there is no file {text!r}")
    words = _misfit(kind, path)
    if words:
        raise DSLError(f"{text!r} does not fit: {words}")
    return kind(uri=path.resolve().as_uri())
