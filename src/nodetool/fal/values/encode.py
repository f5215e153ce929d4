"""Values of a node -> the JSON that is sent, checked in full before anything is uploaded.

The annotations of a generated class say what a value must be; this module walks both together. Media
become :class:`PendingUpload` places, which :mod:`nodetool.fal.media.upload` turns into URLs once all is well.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, get_args, get_origin

from nodetool.metadata.types import AssetRef, NameToType
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from nodetool.fal.errors import Problem
from nodetool.fal.text import truncate_repr
from nodetool.fal.values.introspection import is_enum, is_optional, union_members
from nodetool.fal.values.structs import FALStruct, struct_from


@dataclass(frozen=True, slots=True)
class PendingUpload:
    """A place in the arguments where the URL of this media goes.

    Where the API takes a file object, ``wrapped`` names its other properties, and what the
    reference knows of them goes with the URL. ``wanted`` is the kind of file that it takes, as
    :func:`nodetool.fal.media.sniffing.mismatch` knows them; empty for any.
    """

    ref: AssetRef
    field: str
    wrapped: tuple[str, ...] | None = None
    wanted: str = ""


class Omit(Enum):
    """The mark of a value that is left out of the request."""

    OMIT = "omit"


OMIT = Omit.OMIT
_ABSENT = object()
#: of whole numbers: those of the largest number that others can hold
LARGEST_BITS = 1024


def is_empty(value: Any) -> bool:
    """Whether a value says nothing: None, empty text, list or object, a reference to nothing."""
    if isinstance(value, AssetRef):
        return not value.uri and value.asset_id is None and value.data is None
    if isinstance(value, Enum):
        return False  # chosen from a list, even where its value is an empty text
    return value is None or value is False or (isinstance(value, str | list | dict) and not value)


def describe_refusal(value: Any, annotation: Any, name: str) -> str:
    """Why a field does not take a value, in a sentence that begins with its name."""
    problems: list[Problem] = []
    _encode(value, annotation, name, problems)
    if not problems:
        problems.append(Problem(name, f"it does not take {truncate_repr(value)}"))
    return "; ".join(map(str, problems))


#: words in the name of a field that says what is wanted, and in those that may well be blank
_CONTROL_FIELDS = frozenset({"prompt", "text", "instruction", "instructions", "script", "question"})
_ASIDE = frozenset({"negative", "ref", "reference"})


def is_control_field(name: str) -> bool:
    """Whether a text field says what is wanted, so that nothing but blanks says nothing.

    A blank negative prompt, transcript of a sound or text of a song is a way to ask for none, and a
    blank separator is one: those are sent as they are.
    """
    words = {*name.split("_")}
    return bool(words & _CONTROL_FIELDS) and not words & _ASIDE


def is_seed(name: str, annotation: Any) -> bool:
    """Whether -1 means random here: an integer field called seed."""
    return annotation is int and (name == "seed" or name.endswith("_seed"))


def encode_fields(
    owner: BaseModel,
    api_names: Mapping[str, str],
    required: Sequence[str],
    problems: list[Problem],
    prefix: str = "",
    made: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The JSON object for a node or struct.

    Args:
        owner: the node or struct.
        api_names: field -> property of the API; fields that are not in it are skipped.
        required: fields that must have a value.
        problems: what is wrong is added here; nothing is raised.
        prefix: how the owner is reached from the node, for messages: ``loras[0].``.
        made: field -> JSON that stands for it, where other fields make it up.
    """
    result: dict[str, Any] = {}
    for name, api_name in api_names.items():
        if made and name in made:
            coded = made[name]
        else:
            coded = encode_field(owner, name, name in required, problems, prefix)
        if coded is not OMIT:
            result[api_name] = coded
    return result


def encode_field(
    owner: BaseModel, name: str, required: bool, problems: list[Problem], prefix: str = ""
) -> Any:
    """The JSON for one field, checked; :data:`OMIT` when it says nothing or is wrong."""
    info = type(owner).model_fields[name]
    return _field(getattr(owner, name), info, name, prefix + name, required, problems)


def _field(
    value: Any, info: FieldInfo, name: str, shown: str, required: bool, problems: list[Problem]
) -> Any:
    annotation = info.annotation
    if is_seed(name, annotation) and value == -1:
        return OMIT
    if required and isinstance(value, str) and not value.strip() and is_control_field(name):
        value = ""
    if is_empty(value) and required:
        if value is False:
            return False
        if not (is_optional(annotation) and _extra(info).get("null") is True):
            problems.append(Problem(shown, "a value is required"))
            return OMIT
        if value is None or isinstance(value, AssetRef):
            return None
    elif is_empty(value):
        default = info.get_default(call_default_factory=True)
        if value is None and default is not None and _takes_null(annotation):
            return None  # another value than the default one
        if value is None or isinstance(value, AssetRef):
            return OMIT
        if (value is False and default is False) or (value is not False and is_empty(default)):
            return OMIT  # says nothing, as it does by default
    count = len(problems)
    coded = _encode(value, annotation, shown, problems)
    around, wanted = _extra(info).get("file_object"), _extra(info).get("media")
    if isinstance(around, Sequence):
        coded = _changed(coded, wrapped=tuple(around))
    if isinstance(wanted, str):
        coded = _changed(coded, wanted=wanted)
    if len(problems) == count:
        _check(coded, info, shown, problems)
    return coded


def _takes_null(annotation: Any) -> bool:
    """Whether null is among the values that are named."""
    return annotation is not Any and is_optional(annotation)


def _extra(info: FieldInfo) -> Mapping[str, Any]:
    """What the generator noted about a field beyond what pydantic has words for."""
    extra = info.json_schema_extra
    return extra if isinstance(extra, Mapping) else {}


def _changed(coded: Any, **values: Any) -> Any:
    """The same places, with other attributes."""
    if isinstance(coded, PendingUpload):
        return replace(coded, **values)
    if isinstance(coded, dict):
        return {key: _changed(item, **values) for key, item in coded.items()}
    return [_changed(item, **values) for item in coded] if isinstance(coded, list) else coded


def _encode(value: Any, annotation: Any, shown: str, problems: list[Problem]) -> Any:
    """The JSON for a value, or a problem."""
    options = union_members(annotation)
    if value is None and is_optional(annotation):
        return None
    if len(options) > 1:
        return _alternatives(value, options, shown, problems)
    kind = options[0]
    origin = get_origin(kind)
    if kind is Any:
        return _plain(value, shown, problems)
    if origin is list:
        return _list(value, get_args(kind), shown, problems)
    if origin is dict or kind is dict:
        return _map(value, get_args(kind), shown, problems)
    if is_enum(kind):
        return _enum(value, kind, shown, problems)
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return _media(value, kind, shown, problems)
    if isinstance(kind, type) and issubclass(kind, FALStruct):
        return _struct(value, kind, shown, problems)
    return _scalar(value, kind, shown, problems)


def _alternatives(value: Any, options: Sequence[Any], shown: str, problems: list[Problem]) -> Any:
    """The first alternative that takes the value; else the complaints of the one that came closest."""
    best: list[Problem] | None = None
    for option in options:
        found: list[Problem] = []
        coded = _encode(value, option, shown, found)
        if not found:  # a plain file fits each kind of file, so the first one says little
            return _changed(coded, wanted="") if sum(map(_is_media, options)) > 1 else coded
        deeper = [p for p in found if p.field != shown]
        if best is None or (deeper and not any(p.field != shown for p in best)):
            best = found
    problems.extend(best or [])
    return OMIT


def _is_media(option: Any) -> bool:
    """Whether an alternative is a file or a list of files."""
    parts = (option, *get_args(option))
    return any(isinstance(part, type) and issubclass(part, AssetRef) for part in parts)


def _scalar(value: Any, kind: Any, shown: str, problems: list[Problem]) -> Any:
    if isinstance(value, Enum):
        value = value.value
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        if isinstance(value, int):
            return _check_int(value, shown, problems)
        if not math.isfinite(value):
            problems.append(Problem(shown, f"{value} is not a number that can be sent"))
            return OMIT
        return int(value) if float(value).is_integer() and abs(value) < 2**53 else float(value)
    if kind is int and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind is str and isinstance(value, str):
        return _text(value, shown, problems)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return _check_int(value, shown, problems)
    if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
        return value
    names = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    problems.append(
        Problem(shown, f"{names.get(kind, kind)} is needed, not {truncate_repr(value)}")
    )
    return OMIT


def _text(value: str, shown: str, problems: list[Problem]) -> Any:
    """The text itself, if it can be written as UTF-8."""
    try:
        value.encode()
    except UnicodeEncodeError:
        problems.append(
            Problem(shown, f"{truncate_repr(value)} has half a character that cannot be sent")
        )
        return OMIT
    return value


def _check_int(value: int, shown: str, problems: list[Problem]) -> Any:
    """The number itself, if there is any hope that somebody reads it: Python does not even write it."""
    if value.bit_length() > LARGEST_BITS:
        problems.append(Problem(shown, "a number of more than 300 digits cannot be sent"))
        return OMIT
    return value


def _enum(value: Any, kind: type[Enum], shown: str, problems: list[Problem]) -> Any:
    raw = value.value if isinstance(value, Enum) else value
    allowed = [member.value for member in kind]
    if any(raw == item and type(raw) is type(item) for item in allowed):
        return raw
    problems.append(Problem(shown, f"{truncate_repr(raw)} is not one of {_listed(allowed)}"))
    return OMIT


def _listed(allowed: Sequence[Any]) -> str:
    text = ", ".join(str(item) for item in allowed[:12])
    return f"{text}, … ({len(allowed)} in all)" if len(allowed) > 12 else text


def _list(value: Any, arguments: Sequence[Any], shown: str, problems: list[Problem]) -> Any:
    if not isinstance(value, list | tuple):
        value = [value]  # the app connects a single value to a list, too
    item = arguments[0] if arguments else Any
    coded = [_encode(v, item, f"{shown}[{i}]", problems) for i, v in enumerate(value)]
    return [c for c in coded if c is not OMIT]


def _map(value: Any, arguments: Sequence[Any], shown: str, problems: list[Problem]) -> Any:
    if not isinstance(value, Mapping):
        problems.append(Problem(shown, f"an object is needed, not {truncate_repr(value)}"))
        return OMIT
    item = arguments[1] if len(arguments) > 1 else Any
    coded = {str(k): _encode(v, item, f"{shown}.{k}", problems) for k, v in value.items()}
    return {key: c for key, c in coded.items() if c is not OMIT}


def _struct(value: Any, kind: type[FALStruct], shown: str, problems: list[Problem]) -> Any:
    if isinstance(value, Mapping):
        value = struct_from(value, kind)
    if not isinstance(value, kind):
        problems.append(Problem(shown, f"{kind.__name__} is needed, not {truncate_repr(value)}"))
        return OMIT
    known = kind.api_names()
    for extra in value.model_extra or {}:
        problems.append(
            Problem(
                f"{shown}.{extra}", f"{kind.__name__} has no such field; it has {', '.join(known)}"
            )
        )
    return encode_fields(value, known, kind._required, problems, prefix=f"{shown}.")


def _media(value: Any, kind: type[AssetRef], shown: str, problems: list[Problem]) -> Any:
    if isinstance(value, str):
        value = kind(uri=value)
    elif isinstance(value, Mapping):
        value = kind.model_construct(**{**value, "type": kind.model_fields["type"].default})
    if not isinstance(value, AssetRef) or not (
        isinstance(value, kind) or type(value) is AssetRef or kind is AssetRef
    ):
        problems.append(
            Problem(shown, f"{_media_name(kind)} is needed, not {truncate_repr(value)}")
        )
        return OMIT
    if is_empty(value):
        problems.append(Problem(shown, f"{_media_name(kind)} is needed here, this one is empty"))
        return OMIT
    wanted = str(kind.model_fields["type"].default)
    return PendingUpload(value, shown, wanted="" if wanted == "asset" else wanted)


def _media_name(kind: type[AssetRef]) -> str:
    word = kind.__name__.removesuffix("Ref").lower().replace("model3d", "3D model")
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def encode_any(value: Any, shown: str, problems: list[Problem]) -> Any:
    """The JSON for a value that no schema describes; references inside become places to fill."""
    return _plain(value, shown, problems)


def _plain(value: Any, shown: str, problems: list[Problem]) -> Any:
    """Any JSON value; references inside are uploaded too."""
    if isinstance(value, AssetRef):
        return _changed(_media(value, type(value), shown, problems), wanted="")
    if isinstance(value, FALStruct):
        return _struct(value, type(value), shown, problems)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        kind = _kind_of_reference(value)
        if kind is not None:
            return _changed(_media(value, kind, shown, problems), wanted="")
        return _map(value, (str, Any), shown, problems)
    if isinstance(value, list | tuple):
        return _list(value, (Any,), shown, problems)
    if isinstance(value, float) and not math.isfinite(value):
        problems.append(Problem(shown, f"{value} is not a number that can be sent"))
        return OMIT
    if isinstance(value, str):
        return _text(value, shown, problems)
    if value is None or isinstance(value, float | bool):
        return value
    if isinstance(value, int):
        return _check_int(value, shown, problems)
    problems.append(Problem(shown, f"{truncate_repr(value)} cannot be sent as JSON"))
    return OMIT


def _kind_of_reference(value: Mapping[str, Any]) -> type[AssetRef] | None:
    """The class of a reference that is still an object, as graphs hold it inside free values."""
    name = value.get("type")
    kind = NameToType.get(name) if isinstance(name, str) and "uri" in value else None
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return kind if value.keys() <= kind.model_fields.keys() else None
    return None


def _check(value: Any, info: FieldInfo, shown: str, problems: list[Problem]) -> None:
    """The limits that a field declares; the worker does not check them."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    for limit in info.metadata:
        for key, holds, words in _LIMITS:
            bound = getattr(limit, key, _ABSENT)
            if bound is _ABSENT or bound is None:
                continue
            if key in _LENGTHS:
                if isinstance(value, str | list) and not holds(len(value), bound):
                    unit = "characters" if isinstance(value, str) else "items"
                    problems.append(
                        Problem(shown, f"{words} {bound} {unit} needed, it has {len(value)}")
                    )
            elif number and not holds(value, bound):
                problems.append(Problem(shown, f"{value} must be {words} {bound}"))
    allowed, pattern = _extra(info).get("enum"), _extra(info).get("pattern")
    if isinstance(allowed, Sequence) and value not in allowed:
        problems.append(Problem(shown, f"{truncate_repr(value)} is not one of {_listed(allowed)}"))
    if isinstance(pattern, str) and isinstance(value, str) and not re.search(pattern, value):
        problems.append(Problem(shown, f"{truncate_repr(value)} does not match {pattern}"))


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    try:
        return math.isclose(value / step, round(value / step), abs_tol=1e-9)
    except OverflowError:
        return False


_LENGTHS = {"min_length", "max_length"}
_LIMITS: tuple[tuple[str, Any, str], ...] = (
    ("ge", lambda v, b: v >= b, "at least"),
    ("gt", lambda v, b: v > b, "more than"),
    ("le", lambda v, b: v <= b, "at most"),
    ("lt", lambda v, b: v < b, "less than"),
    ("multiple_of", _is_multiple, "a multiple of"),
    ("min_length", lambda v, b: v >= b, "at least"),
    ("max_length", lambda v, b: v <= b, "at most"),
)


def iter_pending(value: Any) -> list[PendingUpload]:
    """Every place that waits for an upload, in order."""
    if isinstance(value, PendingUpload):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [found for part in parts for found in iter_pending(part)]


def substitute_urls(value: Any, urls: Mapping[int, str]) -> Any:
    """The arguments with the URLs in their places; ``urls`` is by ``id`` of the reference."""
    if isinstance(value, PendingUpload):
        url = urls[id(value.ref)]
        if value.wrapped is None:
            return url
        known = value.ref.metadata or {}
        return {"url": url, **{k: known[k] for k in value.wrapped if known.get(k) is not None}}
    if isinstance(value, dict):
        return {key: substitute_urls(item, urls) for key, item in value.items()}
    return [substitute_urls(item, urls) for item in value] if isinstance(value, list) else value
