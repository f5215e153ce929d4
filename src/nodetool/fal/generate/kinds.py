"""What can be asked for; which tasks of models that means, :mod:`nodetool.fal.models` knows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from nodetool.fal.errors import FalError
from nodetool.fal.suggestions import closest
from nodetool.fal.text import truncate_repr


class UnknownKindError(FalError, ValueError):
    """Nothing of this kind can be generated."""


class Kind(StrEnum):
    """What is to be generated."""

    IMAGE = "image"
    EDIT = "edit"
    UPSCALE = "upscale"
    VIDEO = "video"
    SPEECH = "speech"
    MUSIC = "music"
    SOUND = "sound"
    TRANSCRIPT = "transcript"
    MODEL_3D = "model3d"
    DESCRIBE = "describe"
    CHAT = "chat"


def parse_kind(name: str) -> Kind:
    """Return the kind with this name.

    Raises:
        UnknownKindError: there is none; the message names them all.
    """
    try:
        return Kind(name)
    except ValueError:
        near = closest(name, [each.value for each in Kind], limit=1, least=0.6)
        hint = f"did you mean {near[0]}?" if near else f"it is one of {', '.join(Kind)}."
        raise UnknownKindError(f"No kind is called {truncate_repr(name)}; {hint}") from None


_FILES = frozenset({"images", "first_frame", "last_frame", "references", "video", "audio"})
#: kind -> settings of which a request needs one
_REQUIRED: Mapping[Kind, frozenset[str]] = {
    Kind.IMAGE: _FILES | {"prompt"},
    Kind.EDIT: _FILES,
    Kind.UPSCALE: frozenset({"images", "video"}),
    Kind.VIDEO: _FILES | {"prompt", "text"},
    Kind.SPEECH: frozenset({"text", "prompt"}),
    Kind.MUSIC: frozenset({"prompt", "lyrics", "audio"}),
    Kind.SOUND: frozenset({"prompt", "video"}),
    Kind.TRANSCRIPT: frozenset({"audio", "video"}),
    Kind.MODEL_3D: frozenset({"prompt", "images", "model_3d"}),
    Kind.DESCRIBE: frozenset({"images", "video", "audio"}),
    Kind.CHAT: frozenset({"prompt"}),
}


def required_settings(kind: Kind) -> frozenset[str]:
    """Return the settings of which a request of a kind needs at least one."""
    return _REQUIRED[kind]
