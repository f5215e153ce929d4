"""Base class of object types: a LoRA weight, a camera move, a spoken segment."""

# No `from __future__ import annotations`: annotations are real objects here, as get_type_hints reads them for each of some 1,600 subclasses.
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, ClassVar, get_args, get_origin

from nodetool.metadata.types import BaseType
from pydantic import ConfigDict, ValidationError, model_validator

from nodetool.fal.values.introspection import (
    coerce_asset,
    enum_value,
    register_enums,
    union_members,
)


class FALStruct(BaseType):
    """An object inside arguments or results; generated classes only add fields.

    Unknown properties are kept: in a result so that nothing is lost, in an argument so that a misspelt
    one is reported instead of silently dropped.
    """

    model_config = ConfigDict(
        defer_build=True, extra="allow", protected_namespaces=(), populate_by_name=True
    )

    #: field -> property of the API, where the two differ
    _api_names: ClassVar[dict[str, str]] = {}
    #: fields without which fal refuses the object
    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def api_names(cls) -> dict[str, str]:
        """Map fields of the struct to properties of the API."""
        return {n: cls._api_names.get(n, n) for n in cls.model_fields if n != "type"}

    @model_validator(mode="before")
    @classmethod
    def _from_api(cls, value: Any) -> Any:
        """Accept an object in fal's form as well: with the API's names and media as plain URLs."""
        if not isinstance(value, dict):
            return value
        return {
            k: coerce(v, cls.model_fields[k].annotation) if k in cls.model_fields else v
            for k, v in cls.from_api_names(value).items()
        }

    @classmethod
    def from_api_names(cls, value: Mapping[str, Any]) -> dict[str, Any]:
        """Return an object with the names of the fields, from one with these or the API's names.

        In graphs, ``type`` is the name of the object's struct. If the API has a property of that name,
        any other value is the property.
        """
        fields = {api: field for field, api in cls.api_names().items()}
        values = {k if k in cls.model_fields else fields.get(k, k): v for k, v in value.items()}
        if values.get("type", cls._type_name()) != cls._type_name() and "type" in fields:
            values[fields["type"]] = values.pop("type")
        return values

    @classmethod
    def _type_name(cls) -> str:
        """Return the name of the struct in graphs."""
        return str(cls.model_fields["type"].default)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Register enums inside the struct, which NodeTool does for fields of nodes only."""
        super().__pydantic_init_subclass__(**kwargs)
        register_enums(cls.__annotations__.values())


def struct_from(value: Mapping[str, Any], kind: type[FALStruct]) -> FALStruct:
    """Build a struct from an object without validation; the check of all arguments reports problems."""
    values = kind.from_api_names(value)
    values.pop("type", None)
    return kind.model_construct(**values)


def coerce(value: Any, annotation: Any) -> Any:
    """Convert a value from fal's form to the form of a field, if that is possible.

    Objects become structs and URLs become references, also inside lists and objects; a choice takes its
    value whatever the case of its letters, and ``"5"`` for ``5``. A value that does not match is returned unchanged, and the check of all arguments reports it.
    """
    kinds = union_members(annotation)
    if len(kinds) != 1 or value is None:
        return value
    kind = kinds[0]
    if get_origin(kind) is list:
        value = value if isinstance(value, list) else [value]
        return [coerce(item, get_args(kind)[0]) for item in value]
    if get_origin(kind) is dict and isinstance(value, dict):
        return {key: coerce(item, get_args(kind)[1]) for key, item in value.items()}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return enum_value(value, kind)
    if isinstance(kind, type) and issubclass(kind, FALStruct):
        if isinstance(value, FALStruct) and not isinstance(value, kind):
            # an object that an older version, or another endpoint, has under another name
            value = {name: item for name, item in value if name != "type"}
        if not isinstance(value, dict):
            return value
        try:
            return kind.model_validate(value)
        except ValidationError:
            return struct_from(value, kind)  # the check of all arguments reports what is wrong
    return coerce_asset(value, kind)


def field_path(annotation: Any, parts: Iterable[str]) -> str:
    """Return a path inside a field by the app's names: ``[0].image`` for ``0``, ``image_url``.

    Args:
        annotation: of the field.
        parts: the path by fal's names; it may contain names of alternatives, which are not steps.
    """
    text = ""
    for part in parts:
        options = union_members(annotation)
        containers = {get_origin(option): get_args(option) for option in options}
        structs = [o for o in options if isinstance(o, type) and issubclass(o, FALStruct)]
        matches = [(s, f) for s in structs for f, api in s.api_names().items() if api == part]
        if part.isdigit() and list in containers:
            text, annotation = f"{text}[{part}]", containers[list][0]
        elif matches:
            struct, field = matches[0]
            text, annotation = f"{text}.{field}", struct.model_fields[field].annotation
        else:
            text = f"{text}.{part}"
            annotation = containers[dict][1] if dict in containers else annotation
    return text
