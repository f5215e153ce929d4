"""Hold every rule about names: how an API's name becomes a name in Python and in the app.

The three ``str`` subclasses mark names that have been made safe, so that the type checker sees a
raw name of a schema where one is not allowed. Each rule is total: any text gives a valid,
unreserved name; :func:`unique_names` makes the names of one scope differ.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from enum import EnumType, IntEnum, StrEnum
from functools import cache, lru_cache
from typing import TypeVar

from nodetool.fal.compiler.module_imports import MODULE_NAMES
from nodetool.fal.node import FALNode
from nodetool.fal.run_options import RUN_OPTIONS
from nodetool.fal.values.structs import FALStruct

_NOT_WORD = re.compile(r"[^0-9A-Za-z]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_RATIO = re.compile(r"\d+(\.\d+)?:\d+(\.\d+)?")
_SYMBOL_WORDS = {
    "+": " PLUS ", "&": " AND ", "%": " PERCENT ", "#": " SHARP ", "@": " AT ", "=": " EQUALS ",
    "<": " LESS ", ">": " MORE ", "*": " STAR ", "'": "", "\u2019": "", "\u00b0": " DEGREES ",
}  # fmt: skip
MAX_LENGTH = 80
#: maximum number of cached names: endpoints share most of theirs
CACHE_SIZE = 50_000
#: hand-written modules in the package of the generated ones
HAND_WRITTEN = frozenset({"data", "dynamic", "lora", "provider"})
#: maximum length of a name that a config may set
MAX_CONFIG_NAME = 120
K = TypeVar("K")


class FieldName(str):
    """A valid name for a field of a node or struct."""

    __slots__ = ()


class ClassName(str):
    """A valid name for a class in a generated module."""

    __slots__ = ()


class MemberName(str):
    """A valid name for an enum member."""

    __slots__ = ()


@cache
def reserved_fields() -> frozenset[str]:
    """Return names that a field may not have: keywords, and attributes that it would shadow."""
    shadowed = (FALNode, FALStruct, type(FALNode))  # the metaclass has mro and register
    attributes = {n for cls in shadowed for n in dir(cls) if not n.startswith("__")}
    # names that later lines of the class body may use: a field of that name would shadow them
    used = {*MODULE_NAMES, "str", "int", "float", "bool", "list", "dict"}
    own = {"type", "self", "OutputType"}
    return frozenset({*attributes, *used, *keyword.kwlist, *own, *RUN_OPTIONS})


@cache
def reserved_classes() -> frozenset[str]:
    """Return names that a generated class may not have: imports, builtins, keywords."""
    return frozenset({*MODULE_NAMES, *keyword.kwlist, *dir(builtins), "OutputType"})


@cache
def reserved_members() -> frozenset[str]:
    """Return names that an enum member may not have: attributes of the enum classes, keywords."""
    attributes = {name for cls in (StrEnum, IntEnum, EnumType) for name in dir(cls)}
    return frozenset({*attributes, *keyword.kwlist, "name", "value"})


def ascii_words(text: str) -> list[str]:
    """Split ``text`` into words of ASCII letters and digits; accents and other scripts are dropped."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return [word for word in _NOT_WORD.split(plain) if word]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6]


@lru_cache(maxsize=CACHE_SIZE)
def field_name(api_name: str) -> FieldName:
    """Return the field for an API property: unchanged where that is legal, else made legal.

    >>> field_name("num_images"), field_name("copy"), field_name("3d-size"), field_name("TAPose")
    ('num_images', 'copy_', 'field_3d_size', 'TAPose')
    """
    name = "_".join(ascii_words(api_name))[:MAX_LENGTH].strip("_")
    if not name:
        name = f"field_{_digest(api_name)}"
    if name[0].isdigit():
        name = f"field_{name}"
    if name in reserved_fields() or name.lower() in {"none", "true", "false"}:
        name += "_"
    return FieldName(name)


def media_field_name(api_name: str) -> FieldName:
    """Return the field for a media property, without its ``_url`` suffix.

    >>> media_field_name("image_url"), media_field_name("reference_image_urls")
    ('image', 'reference_images')
    """
    if api_name.endswith("_urls"):
        stem = api_name.removesuffix("_urls")
        return field_name(stem if stem.endswith("s") else f"{stem}s")
    return field_name(api_name.removesuffix("_url") or api_name)


def field_names(api_names: Iterable[str], media: Iterable[str]) -> dict[str, FieldName]:
    """Map the API properties of one scope to fields.

    Media properties lose their suffix unless two would then have the same name: then both keep
    their own. Names that still collide (they differ in punctuation only) get a number.
    """
    names = list(dict.fromkeys(api_names))
    media_names = set(media)
    preferred = {n: media_field_name(n) if n in media_names else field_name(n) for n in names}
    counts = Counter(preferred.values())
    for name in names:
        if counts[preferred[name]] > 1:
            preferred[name] = field_name(name)
    return {name: FieldName(field) for name, field in unique_names(preferred).items()}


def split_camel_case(text: str) -> str:
    """Split camel case: ``LoraWeight`` -> ``Lora Weight``."""
    return _CAMEL.sub(" ", text)


def pascal_case(text: str) -> str:
    """Convert to Pascal case: ``kling-video/v2.1/pro`` -> ``KlingVideoV21Pro``."""
    words = " ".join(split_camel_case(word) for word in ascii_words(text.replace(".", "")))
    return "".join(word[0].upper() + word[1:] for word in words.split())


def class_name(text: str) -> ClassName:
    """Return a class name made from any text.

    >>> class_name("fal-ai/flux/dev"), class_name("imagineart-1.5-pro-preview"), class_name("3d")
    ('FalAiFluxDev', 'Imagineart15ProPreview', 'Model3d')
    """
    name = pascal_case(text)[:MAX_LENGTH] or f"Type{_digest(text)}"
    if name[0].isdigit():
        name = f"Model{name}"
    if name in reserved_classes():
        name += "_"
    return ClassName(name)


def numbered_class_name(text: str, number: int) -> ClassName:
    """Return a class name that ends in a number, however long the text is."""
    name = class_name(f"{text}{number}")
    return name if name.endswith(str(number)) else class_name(f"{pascal_case(text)[:60]}{number}")


def endpoint_class_name(endpoint: str) -> ClassName:
    """Return the class for an endpoint without a configured name: its id without fal's prefix.

    The app cuts off a trailing ``Node``, so the name could collide with another class: such a
    name gets the suffix ``Model``.
    """
    name = class_name(endpoint.removeprefix("fal-ai/"))
    return ClassName(f"{name}Model") if name.endswith("Node") else name


def enum_name(owner: str, field: str) -> ClassName:
    """Return the name of a field's enum, made of class and field: ``FluxDev`` + ``image_size``."""
    return class_name(owner + pascal_case(field))


@lru_cache(maxsize=CACHE_SIZE, typed=True)  # 1 and True are different values
def member_name(value: str | int | float | bool | None) -> MemberName:
    """Return the name of the enum member for a value.

    >>> member_name("16:9"), member_name("DPM++ 2M"), member_name("1.5"), member_name("")
    ('RATIO_16_9', 'DPM_PLUS_PLUS_2M', 'VALUE_1_5', 'EMPTY')
    """
    text = str(value)
    if not text.strip():
        return MemberName("EMPTY" if not text else f"BLANK_{len(text)}")
    if _RATIO.fullmatch(text):
        return MemberName("RATIO_" + "_".join(ascii_words(text)))
    spoken = re.sub(r"^-(?=\d)", "MINUS ", text)
    spoken = "".join(_SYMBOL_WORDS.get(char, char) for char in spoken)
    name = "_".join(ascii_words(spoken)).upper()[:MAX_LENGTH].strip("_")
    if not name:
        name = f"VALUE_{_digest(text).upper()}"
    if name[0].isdigit():
        name = f"VALUE_{name}"
    return MemberName(name)


def member_names(values: Iterable[str | int | float | bool | None]) -> list[MemberName]:
    """Return member names for the values of one enum, in order; duplicates get a number."""
    ordered = list(values)
    names = unique_names({index: member_name(value) for index, value in enumerate(ordered)})
    return [MemberName(names[index]) for index in range(len(ordered))]


def unique_names(wanted: Mapping[K, str]) -> dict[K, str]:
    """Return the names, with the first free number appended to all but the first of equal ones."""
    wanted_names = set(wanted.values())
    assigned: set[str] = set()
    next_numbers: dict[str, int] = {}  # all lower numbers are assigned for good
    result: dict[K, str] = {}
    for key, name in wanted.items():
        unique, number = name, next_numbers.get(name, 2)
        while unique in assigned or (unique != name and unique in wanted_names):
            unique, number = f"{name}_{number}", number + 1
        next_numbers[name] = number
        assigned.add(unique)
        result[key] = unique
    return result


def free_name(wanted: str, used_names: Container[str]) -> str:
    """Return the name itself if it is unused, else with the first unused number appended."""
    name, number = wanted, 2
    while name in used_names:
        name, number = f"{wanted}{number}", number + 1
    return name


def class_problem(name: str) -> str:
    """Return why a node's class cannot have this name; an empty string if it can."""
    if not is_public_name(name):
        return "is not a Python identifier of ASCII letters, digits and underscores"
    if name in reserved_classes():
        return "would hide a builtin or an import"
    bare = name.removesuffix("Node")
    if not bare:
        return "is empty without the trailing 'Node' that the app cuts off"
    if bare.endswith("Node"):
        return "ends in 'Node' twice, and the app knows such a node by two names"
    return ""


def module_name(text: str) -> str:
    """Return a legal module name for a category: ``text-to-image`` -> ``text_to_image``, ``3d-to-3d`` -> ``model3d_to_3d``."""
    name = "_".join(word.lower() for word in ascii_words(text)) or "other"
    if name[0].isdigit():
        name = f"model{name}"
    name = name[:MAX_LENGTH].strip("_")
    return f"{name}_" if keyword.iskeyword(name) or name in HAND_WRITTEN else name


def is_public_name(name: str) -> bool:
    """Return whether ``name`` is a public attribute name: no keyword, no leading underscore."""
    return (
        name.isidentifier()
        and name.isascii()
        and len(name) <= MAX_CONFIG_NAME
        and not keyword.iskeyword(name)
        and not name.startswith("_")
    )
