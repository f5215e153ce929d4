"""What can be asked for, and which tasks of models that means: the data is in ``kinds.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from nodetool.fal.errors import FalError
from nodetool.fal.planner.request import GenerationRequest
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a kind means for the choice of a model.

    Attributes:
        output: the kind of a model's main output, as ``nodetool.fal.models`` names it.
        tasks: tasks of models, any of which will do.
    """

    output: str
    tasks: frozenset[str]


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


def wanted(kind: Kind, request: GenerationRequest) -> Wanted:
    """Return which models a request of a kind is for: the first rule that its settings fulfil."""
    asked = request.asked()
    for settings, rule in _rules()[kind]:
        if settings <= asked.keys():
            return rule
    raise AssertionError(f"the last rule of {kind} has a condition")


@cache
def _rules() -> Mapping[Kind, tuple[tuple[frozenset[str], Wanted], ...]]:
    """Return kind -> settings that a rule needs, and what it means."""
    data = tomllib.loads(Path(__file__).with_name("kinds.toml").read_text("utf-8"))
    return {
        Kind(name): tuple(
            (
                frozenset(rule.get("with", ())),
                Wanted(output=rule["output"], tasks=frozenset(rule["tasks"])),
            )
            for rule in rules
        )
        for name, rules in data.items()
    }
