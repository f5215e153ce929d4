"""Encodes values of a node as the JSON that is sent, fully validated before anything is uploaded.

The annotations of a generated class say what a value must be; this module walks both together. Media
become :class:`PendingUpload` objects, which :mod:`nodetool.fal.media.upload` replaces by URLs once all
arguments are valid.
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
from nodetool.fal.values.file_limits import FileLimits, parse_file_limits
from nodetool.fal.values.introspection import is_enum, is_optional, union_members
from nodetool.fal.values.structs import FALStruct, struct_from


@dataclass(frozen=True, slots=True)
class PendingUpload:
    """A placeholder in the arguments for the URL of a file.

    Attributes:
        ref: the file.
        field: the field's path in the app, for messages.
        wrapped: if the API expects a file object, its other properties; they are sent with the URL
            if the reference's metadata has them. None if the API expects only the URL.
        wanted: the expected kind of file, as for :func:`nodetool.fal.media.sniffing.mismatch`; empty
            for any.
        limits: what the file must be like; None if it is not limited.
    """

    ref: AssetRef
    field: str
    wrapped: tuple[str, ...] | None = None
    wanted: str = ""
    limits: FileLimits | None = None


class Omit(Enum):
    """Marks a value that is left out of the request."""

    OMIT = "omit"


OMIT = Omit.OMIT
_ABSENT = object()
#: bits of the largest integer that other languages can hold, as a float
MAX_INT_BITS = 1024


def is_empty(value: Any) -> bool:
    """Return whether a value is empty: None, False, an empty text, list or object, or an empty reference."""
    if isinstance(value, AssetRef):
        return not value.uri and value.asset_id is None and value.data is None
    if isinstance(value, Enum):
        return False  # a choice from a list, even if its value is an empty text
    return value is None or value is False or (isinstance(value, str | list | dict) and not value)


def describe_refusal(value: Any, annotation: Any, name: str) -> str:
    """Return why a field rejects a value, as a sentence that begins with the field's name."""
    problems: list[Problem] = []
    _encode(value, annotation, name, problems)
    if not problems:
        problems.append(Problem(name, f"it does not take {truncate_repr(value)}"))
    return "; ".join(map(str, problems))


#: words in the names of fields that instruct the model, and in those of fields that may be blank
_INSTRUCTION_WORDS = frozenset(
    {"prompt", "text", "instruction", "instructions", "script", "question"}
)
_OPTIONAL_WORDS = frozenset({"negative", "ref", "reference"})


def is_control_field(name: str) -> bool:
    """Return whether a text field instructs the model, so that a blank text counts as missing.

    A blank negative prompt, transcript of an audio file or text of a song is a way to ask for none, and
    a blank separator is a separator: those are sent unchanged.
    """
    words = {*name.split("_")}
    return bool(words & _INSTRUCTION_WORDS) and not words & _OPTIONAL_WORDS


def is_seed(name: str, annotation: Any) -> bool:
    """Return whether -1 means random in a field: an integer that is called seed."""
    return annotation is int and (name == "seed" or name.endswith("_seed"))


def encode_fields(
    owner: BaseModel,
    api_names: Mapping[str, str],
    required: Sequence[str],
    problems: list[Problem],
    prefix: str = "",
    computed: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Encode a node or struct as a JSON object.

    Args:
        owner: the node or struct.
        api_names: field -> property of the API; other fields are skipped.
        required: fields that must have a value.
        problems: problems are added to it; nothing is raised.
        prefix: path from the node to the owner, for messages, such as ``loras[0].``.
        computed: field -> JSON that was computed from other fields.
    """
    result: dict[str, Any] = {}
    for name, api_name in api_names.items():
        if computed and name in computed:
            encoded = computed[name]
        else:
            encoded = encode_field(owner, name, name in required, problems, prefix)
        if encoded is not OMIT:
            result[api_name] = encoded
    return result


def encode_field(
    owner: BaseModel, name: str, required: bool, problems: list[Problem], prefix: str = ""
) -> Any:
    """Encode and validate one field; return :data:`OMIT` if it is empty or invalid."""
    info = type(owner).model_fields[name]
    return _field(getattr(owner, name), info, name, prefix + name, required, problems)


def _field(
    value: Any, info: FieldInfo, name: str, path: str, required: bool, problems: list[Problem]
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
            problems.append(Problem(path, "a value is required"))
            return OMIT
        if value is None or isinstance(value, AssetRef):
            return None
    elif is_empty(value):
        default = info.get_default(call_default_factory=True)
        if value is None and default is not None and _accepts_null(annotation):
            return None  # null differs from the default value
        if value is None or isinstance(value, AssetRef):
            return OMIT
        if (value is False and default is False) or (value is not False and is_empty(default)):
            return OMIT  # empty, as the default is
    count = len(problems)
    encoded = _encode(value, annotation, path, problems)
    file_object, media_kind = _extra(info).get("file_object"), _extra(info).get("media")
    if isinstance(file_object, Sequence):
        encoded = _with_attributes(encoded, wrapped=tuple(file_object))
    if isinstance(media_kind, str):
        encoded = _with_attributes(encoded, wanted=media_kind)
    if (limits := parse_file_limits(_extra(info).get("file_limits"))) is not None:
        encoded = _with_attributes(encoded, limits=limits)
    if len(problems) == count:
        _check(encoded, info, path, problems)
    return encoded


def _accepts_null(annotation: Any) -> bool:
    """Return whether the annotation names null as a value."""
    return annotation is not Any and is_optional(annotation)


def _extra(info: FieldInfo) -> Mapping[str, Any]:
    """Return what the generator recorded about a field that pydantic cannot express."""
    extra = info.json_schema_extra
    return extra if isinstance(extra, Mapping) else {}


def _with_attributes(encoded: Any, **values: Any) -> Any:
    """Return JSON with new attributes for all pending uploads inside."""
    if isinstance(encoded, PendingUpload):
        return replace(encoded, **values)
    if isinstance(encoded, dict):
        return {key: _with_attributes(item, **values) for key, item in encoded.items()}
    return (
        [_with_attributes(item, **values) for item in encoded]
        if isinstance(encoded, list)
        else encoded
    )


def _encode(value: Any, annotation: Any, path: str, problems: list[Problem]) -> Any:
    """Encode a value according to an annotation; return :data:`OMIT` if it is invalid."""
    options = union_members(annotation)
    if value is None and is_optional(annotation):
        return None
    if len(options) > 1:
        return _alternatives(value, options, path, problems)
    kind = options[0]
    origin = get_origin(kind)
    if kind is Any:
        return _plain(value, path, problems)
    if origin is list:
        return _list(value, get_args(kind), path, problems)
    if origin is dict or kind is dict:
        return _map(value, get_args(kind), path, problems)
    if is_enum(kind):
        return _enum(value, kind, path, problems)
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return _media(value, kind, path, problems)
    if isinstance(kind, type) and issubclass(kind, FALStruct):
        return _struct(value, kind, path, problems)
    return _scalar(value, kind, path, problems)


def _alternatives(value: Any, options: Sequence[Any], path: str, problems: list[Problem]) -> Any:
    """Encode a value as the first alternative that accepts it; else report the closest one's problems."""
    best: list[Problem] | None = None
    for option in options:
        rejected: list[Problem] = []
        encoded = _encode(value, option, path, rejected)
        if not rejected:
            # with several media alternatives, a plain file fits each: the first one proves nothing
            is_ambiguous = sum(map(_is_media, options)) > 1
            return _with_attributes(encoded, wanted="") if is_ambiguous else encoded
        is_nested = any(p.field != path for p in rejected)
        if best is None or (is_nested and not any(p.field != path for p in best)):
            best = rejected
    problems.extend(best or [])
    return OMIT


def _is_media(option: Any) -> bool:
    """Return whether an alternative is a file or a list of files."""
    parts = (option, *get_args(option))
    return any(isinstance(part, type) and issubclass(part, AssetRef) for part in parts)


def _scalar(value: Any, kind: Any, path: str, problems: list[Problem]) -> Any:
    if isinstance(value, Enum):
        value = value.value
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        if isinstance(value, int):
            return _check_int(value, path, problems)
        if not math.isfinite(value):
            problems.append(Problem(path, f"{value} is not a number that can be sent"))
            return OMIT
        return int(value) if float(value).is_integer() and abs(value) < 2**53 else float(value)
    if kind is int and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind is str and isinstance(value, str):
        return _text(value, path, problems)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        return _check_int(value, path, problems)
    if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
        return value
    names = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    problems.append(Problem(path, f"{names.get(kind, kind)} is needed, not {truncate_repr(value)}"))
    return OMIT


def _text(value: str, path: str, problems: list[Problem]) -> Any:
    """Return the text if it can be encoded as UTF-8."""
    try:
        value.encode()
    except UnicodeEncodeError:
        problems.append(
            Problem(path, f"{truncate_repr(value)} has half a character that cannot be sent")
        )
        return OMIT
    return value


def _check_int(value: int, path: str, problems: list[Problem]) -> Any:
    """Return the number if it is small enough for other programs; Python cannot even print larger ones."""
    if value.bit_length() > MAX_INT_BITS:
        problems.append(Problem(path, "a number of more than 300 digits cannot be sent"))
        return OMIT
    return value


def _enum(value: Any, kind: type[Enum], path: str, problems: list[Problem]) -> Any:
    raw = value.value if isinstance(value, Enum) else value
    allowed = [member.value for member in kind]
    if any(raw == item and type(raw) is type(item) for item in allowed):
        return raw
    problems.append(Problem(path, f"{truncate_repr(raw)} is not one of {_join_values(allowed)}"))
    return OMIT


def _join_values(allowed: Sequence[Any]) -> str:
    text = ", ".join(str(item) for item in allowed[:12])
    return f"{text}, … ({len(allowed)} in all)" if len(allowed) > 12 else text


def _list(value: Any, arguments: Sequence[Any], path: str, problems: list[Problem]) -> Any:
    if not isinstance(value, list | tuple):
        value = [value]  # the app connects a single value to a list, too
    item = arguments[0] if arguments else Any
    encoded = [_encode(v, item, f"{path}[{i}]", problems) for i, v in enumerate(value)]
    return [c for c in encoded if c is not OMIT]


def _map(value: Any, arguments: Sequence[Any], path: str, problems: list[Problem]) -> Any:
    if not isinstance(value, Mapping):
        problems.append(Problem(path, f"an object is needed, not {truncate_repr(value)}"))
        return OMIT
    item = arguments[1] if len(arguments) > 1 else Any
    encoded = {str(k): _encode(v, item, f"{path}.{k}", problems) for k, v in value.items()}
    return {key: c for key, c in encoded.items() if c is not OMIT}


def _struct(value: Any, kind: type[FALStruct], path: str, problems: list[Problem]) -> Any:
    if isinstance(value, Mapping):
        value = struct_from(value, kind)
    if not isinstance(value, kind):
        problems.append(Problem(path, f"{kind.__name__} is needed, not {truncate_repr(value)}"))
        return OMIT
    known = kind.api_names()
    for extra in value.model_extra or {}:
        problems.append(
            Problem(
                f"{path}.{extra}", f"{kind.__name__} has no such field; it has {', '.join(known)}"
            )
        )
    return encode_fields(value, known, kind.required_fields(), problems, prefix=f"{path}.")


def _media(value: Any, kind: type[AssetRef], path: str, problems: list[Problem]) -> Any:
    if isinstance(value, str):
        value = kind(uri=value)
    elif isinstance(value, Mapping):
        value = kind.model_construct(**{**value, "type": kind.model_fields["type"].default})
    if not isinstance(value, AssetRef) or not (
        isinstance(value, kind) or type(value) is AssetRef or kind is AssetRef
    ):
        problems.append(Problem(path, f"{_media_name(kind)} is needed, not {truncate_repr(value)}"))
        return OMIT
    if is_empty(value):
        problems.append(Problem(path, f"{_media_name(kind)} is needed here, this one is empty"))
        return OMIT
    media_kind = str(kind.model_fields["type"].default)
    return PendingUpload(value, path, wanted="" if media_kind == "asset" else media_kind)


def _media_name(kind: type[AssetRef]) -> str:
    word = kind.__name__.removesuffix("Ref").lower().replace("model3d", "3D model")
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def encode_any(value: Any, path: str, problems: list[Problem]) -> Any:
    """Encode a value without a schema; references inside become :class:`PendingUpload`."""
    return _plain(value, path, problems)


def _plain(value: Any, path: str, problems: list[Problem]) -> Any:
    """Encode any JSON value; references inside become :class:`PendingUpload`."""
    if isinstance(value, AssetRef):
        return _with_attributes(_media(value, type(value), path, problems), wanted="")
    if isinstance(value, FALStruct):
        return _struct(value, type(value), path, problems)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        kind = _reference_class(value)
        if kind is not None:
            return _with_attributes(_media(value, kind, path, problems), wanted="")
        return _map(value, (str, Any), path, problems)
    if isinstance(value, list | tuple):
        return _list(value, (Any,), path, problems)
    if isinstance(value, float) and not math.isfinite(value):
        problems.append(Problem(path, f"{value} is not a number that can be sent"))
        return OMIT
    if isinstance(value, str):
        return _text(value, path, problems)
    if value is None or isinstance(value, float | bool):
        return value
    if isinstance(value, int):
        return _check_int(value, path, problems)
    problems.append(Problem(path, f"{truncate_repr(value)} cannot be sent as JSON"))
    return OMIT


def _reference_class(value: Mapping[str, Any]) -> type[AssetRef] | None:
    """Return the class of a reference that is a plain object, as graphs store it in untyped values."""
    name = value.get("type")
    kind = NameToType.get(name) if isinstance(name, str) and "uri" in value else None
    if isinstance(kind, type) and issubclass(kind, AssetRef):
        return kind if value.keys() <= kind.model_fields.keys() else None
    return None


def _check(value: Any, info: FieldInfo, path: str, problems: list[Problem]) -> None:
    """Check the limits that a field declares; NodeTool's worker does not check them."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    for limit in info.metadata:
        for key, holds, phrase in _LIMITS:
            bound = getattr(limit, key, _ABSENT)
            if bound is _ABSENT or bound is None:
                continue
            if key in _LENGTHS:
                if isinstance(value, str | list) and not holds(len(value), bound):
                    unit = "characters" if isinstance(value, str) else "items"
                    problems.append(
                        Problem(path, f"{phrase} {bound} {unit} needed, it has {len(value)}")
                    )
            elif is_number and not holds(value, bound):
                problems.append(Problem(path, f"{value} must be {phrase} {bound}"))
    allowed, pattern = _extra(info).get("enum"), _extra(info).get("pattern")
    if isinstance(allowed, Sequence) and value not in allowed:
        problems.append(
            Problem(path, f"{truncate_repr(value)} is not one of {_join_values(allowed)}")
        )
    if _extra(info).get("unique") and isinstance(value, list):
        repeated = [item for index, item in enumerate(value) if item in value[:index]]
        if repeated:
            problems.append(Problem(path, f"{truncate_repr(repeated[0])} stands in it twice"))
    if isinstance(pattern, str) and isinstance(value, str) and not re.search(pattern, value):
        problems.append(Problem(path, f"{truncate_repr(value)} does not match {pattern}"))


def is_multiple(value: float, step: float) -> bool:
    """Return whether a number is a multiple in decimal arithmetic: 1.4 is one of 0.1."""
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
    ("multiple_of", is_multiple, "a multiple of"),
    ("min_length", lambda v, b: v >= b, "at least"),
    ("max_length", lambda v, b: v <= b, "at most"),
)


def iter_pending(value: Any) -> list[PendingUpload]:
    """Return all pending uploads inside a value, in order."""
    if isinstance(value, PendingUpload):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [pending for part in parts for pending in iter_pending(part)]


def substitute_urls(value: Any, urls: Mapping[int, str]) -> Any:
    """Return the arguments with URLs for all pending uploads; ``urls`` is by ``id`` of the reference."""
    if isinstance(value, PendingUpload):
        url = urls[id(value.ref)]
        if value.wrapped is None:
            return url
        metadata = value.ref.metadata or {}
        properties = {k: metadata[k] for k in value.wrapped if metadata.get(k) is not None}
        return {"url": url, **properties}
    if isinstance(value, dict):
        return {key: substitute_urls(item, urls) for key, item in value.items()}
    return [substitute_urls(item, urls) for item in value] if isinstance(value, list) else value
