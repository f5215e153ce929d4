"""Place files: pictures by what they are for, masks, videos, sounds and 3D models.

A file is never dropped: several for an argument that takes one are refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nodetool.fal.compiler.ir import FieldIR, Kind, TypeIR
from nodetool.fal.planner.fit import decide, refuse
from nodetool.fal.planner.plan import Decision, DecisionKind
from nodetool.fal.planner.roles import Inputs, auxiliary_words, media_field

SETTINGS = (
    "first_frame", "last_frame", "mask", "images", "references", "video", "audio", "model_3d",
)  # fmt: skip
_KINDS = {"video": "video", "audio": "audio", "model_3d": "model_3d"}


@dataclass(slots=True)
class _Slots:
    """The files that arguments have been given so far.

    Attributes:
        inputs: of the endpoint.
        files: argument -> its files, in order.
        owners: argument -> the settings that they come from.
    """

    inputs: Inputs
    files: dict[str, list[Any]] = field(default_factory=dict)
    owners: dict[str, list[str]] = field(default_factory=dict)

    def take(self, slot: FieldIR, setting: str, files: Sequence[Any]) -> str:
        """Give files to an argument; return why that is not possible, or an empty text."""
        if not _is_list(slot.type):
            if slot.api_name in self.files:
                return f"{slot.api_name!r} is already used for {self.owners[slot.api_name][0]}."
            if len(files) > 1:
                return f"The endpoint takes one file as {slot.api_name!r}, not {len(files)}."
        most = slot.type.bounds.max_length if _is_list(slot.type) else 1
        count = len(self.files.get(slot.api_name, ())) + len(files)
        if most is not None and count > most:
            return f"The endpoint takes at most {most} files as {slot.api_name!r}."
        self.files.setdefault(slot.api_name, []).extend(files)
        self.owners.setdefault(slot.api_name, []).append(setting)
        return ""

    def value(self, name: str) -> Any:
        """Return what is sent as an argument."""
        type_ = self.inputs.fields[name].type
        wrapped = [_wrap(each, type_.item or type_) for each in self.files[name]]
        return wrapped if _is_list(type_) else wrapped[0]

    def is_short(self, name: str) -> bool:
        """Return whether a list needs more files than it has."""
        least = self.inputs.fields[name].type.bounds.min_length
        return _is_list(self.inputs.fields[name].type) and len(self.files[name]) < (least or 0)


def plan_media(inputs: Inputs, asked: Mapping[str, Any]) -> Iterator[Decision]:
    """Yield the decisions about files, the settings with the clearest meaning first."""
    slots = _Slots(inputs)
    refused: dict[str, str] = {}
    used: dict[str, list[str]] = {}
    for setting in SETTINGS:
        if setting in asked:
            value = asked[setting]
            files = list(value) if setting in {"images", "references"} else [value]
            names, reason = _assign(slots, setting, files)
            if reason:
                refused[setting] = reason
            used[setting] = names
    for setting, names in used.items():
        if setting in refused:
            yield refuse(setting, asked[setting], refused[setting])
        elif short := [name for name in names if slots.is_short(name)]:
            least = inputs.fields[short[0]].type.bounds.min_length
            reason = f"The endpoint needs at least {least} files as {short[0]!r}."
            yield refuse(setting, asked[setting], reason)
        else:
            sent = {name: slots.value(name) for name in names}
            kind, why = _kind(inputs, setting, names)
            yield decide(setting, asked[setting], kind, sent, why)


def _assign(slots: _Slots, setting: str, files: list[Any]) -> tuple[list[str], str]:
    """Give the files of a setting to arguments; return their names, or why it is not possible."""
    candidates = _candidates(slots, setting)
    if not candidates:
        phrase = setting.replace("_", " ")
        return [], f"The endpoint has no argument for {phrase}."
    if setting == "images" and len(files) > 1 and not _is_list(candidates[0].type):
        single = [each for each in _required_pictures(slots) if not _is_list(each.type)]
        if len(single) == len(files):
            for slot, each in zip(single, files, strict=True):
                slots.take(slot, setting, [each])
            return [slot.api_name for slot in single], ""
    reasons = []
    for slot in candidates:
        reason = slots.take(slot, setting, files)
        if not reason:
            return [slot.api_name], ""
        reasons.append(reason)
        if slot.required and setting == "images":
            break  # a required argument that is not filled would be missing
    return [], reasons[0]


def _candidates(slots: _Slots, setting: str) -> list[FieldIR]:
    """Return the arguments for a setting, the best one first."""
    inputs = slots.inputs
    kind = _KINDS.get(setting, "image")
    named = [
        each
        for each in inputs.all(setting)
        if _holds(each.type, kind) or (setting == "mask" and _holds(each.type, "video"))
    ]
    if setting in {"first_frame", "last_frame"}:
        return _frames(inputs, setting, named)
    if setting == "images":
        return _pictures(slots, named)
    if setting == "references":
        results = set(inputs.output_kinds) & {"image", "video", "model_3d"}
        return named if results and not inputs.is_listed("list_of_frames") else []
    if setting in _KINDS:
        named += [
            each
            for each in inputs.fields.values()
            if each.required
            and each not in named
            and _holds(each.type, kind)
            and not _words(each.api_name) & {"mask"}
        ]
        return sorted(named, key=lambda each: not each.required)
    return named


def _pictures(slots: _Slots, named: list[FieldIR]) -> list[FieldIR]:
    """Return the arguments for pictures to work from, the required ones first."""
    free = [each for each in named if not _is_taken(slots, each)]
    # a frame that may be left out is for who asks for that frame
    frames = [
        each
        for each in free
        if not each.required and _words(each.api_name) & {"first", "start", "frame"}
    ]
    references = [
        each
        for each in slots.inputs.all("references")
        if _holds(each.type, "image") and "style" not in _words(each.api_name)
    ]
    ranked = [
        *(each for each in free if each not in frames),
        *_required_pictures(slots),
        *references,
        *frames,
    ]
    return sorted(dict.fromkeys(ranked), key=lambda each: not each.required)


def _frames(inputs: Inputs, setting: str, named: list[FieldIR]) -> list[FieldIR]:
    """Return the arguments for the picture that a video begins or ends with."""
    if "video" not in inputs.output_kinds:
        return []
    if inputs.is_listed("list_of_frames"):
        return [each for each in inputs.fields.values() if each.api_name == "image_urls"]
    if setting == "first_frame":
        if any(each.required and _holds(each.type, "video") for each in inputs.fields.values()):
            # what is required beside a video is who or what appears in it
            named = [each for each in named if not (each.required and each.api_name == "image_url")]
        own = [each for each in named if not _is_list(each.type) or each.type.item is None]
        return own or [each for each in named if each.api_name == "images"]
    return named


def _required_pictures(slots: _Slots) -> list[FieldIR]:
    """Return the required arguments for pictures that are still free, auxiliary ones last."""
    required = [
        each
        for each in slots.inputs.fields.values()
        if each.required
        and not _is_taken(slots, each)
        and _holds(each.type, "image")
        and not _words(each.api_name) & {"mask"}
    ]
    return sorted(required, key=lambda each: bool(_words(each.api_name) & auxiliary_words()))


def _is_taken(slots: _Slots, slot: FieldIR) -> bool:
    return slot.api_name in slots.files and not _is_list(slot.type)


def _kind(inputs: Inputs, setting: str, names: list[str]) -> tuple[DecisionKind, str]:
    """Return how near the arguments are to what was asked for."""
    if len(names) > 1:
        return DecisionKind.CONVERTED, f"The endpoint takes them one by one: {', '.join(names)}."
    slot = inputs.fields[names[0]]
    type_ = slot.type
    item = type_.item or type_
    if item.struct is not None:
        return DecisionKind.CONVERTED, "The endpoint takes objects that hold a file."
    if _is_list(type_) and setting not in {"images", "references"}:
        return DecisionKind.CONVERTED, "The argument is a list, which gets it as an item."
    if setting == "images" and not slot.required and _words(names[0]) & {"reference", "ref"}:
        return DecisionKind.CONVERTED, f"They are references there, as {names[0]!r}."
    if setting == "references" and not _words(names[0]) & {
        "reference",
        "ref",
        "style",
        "references",
    }:
        return DecisionKind.CONVERTED, f"It is one of the pictures in {names[0]!r}."
    return DecisionKind.EXACT, ""


def _holds(type_: TypeIR, kind: str) -> bool:
    """Return whether a type takes files of a kind, plainly, in a list or in an object."""
    inner = type_.item if type_.kind is Kind.LIST and type_.item is not None else type_
    if inner.kind is Kind.MEDIA:
        return inner.media == kind
    return inner.struct is not None and media_field(inner, kind) is not None


def _wrap(file: Any, type_: TypeIR) -> Any:
    """Return a file as an item: as it is, or in the object that it is a property of.

    Where the API takes a URL in an object of the file, nodes add that object.
    """
    if type_.kind is Kind.MEDIA:
        return file
    inner = next(
        filter(None, (media_field(type_, kind) for kind in ("image", "video", "audio"))), None
    )
    return {inner.api_name: _wrap(file, inner.type)} if inner is not None else file


def _is_list(type_: TypeIR) -> bool:
    return type_.kind is Kind.LIST


def _words(name: str) -> set[str]:
    return set(name.split("_"))
