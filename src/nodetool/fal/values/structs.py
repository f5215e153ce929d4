"""Base class of object types: a LoRA weight, a camera move, a spoken segment."""

# Annotations are real objects here: get_type_hints reads them for each of 1,311 subclasses.
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, get_args, get_origin

from nodetool.metadata.types import BaseType
from pydantic import ConfigDict, ValidationError, model_validator

from nodetool.fal.values.introspection import coerce_asset, register_enums, union_members


class FALStruct(BaseType):
    """An object inside arguments or results; generated classes only add fields.

    Properties that the class does not know are kept: in a result so that nothing is lost, in an
    argument so that a misspelt one is reported instead of silently dropped.
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
        """Field of the struct -> property of the API."""
        return {n: cls._api_names.get(n, n) for n in cls.model_fields if n != "type"}

    @model_validator(mode="before")
    @classmethod
    def _from_api(cls, value: Any) -> Any:
        """Take an object also as fal writes it: the API's names, media as plain URLs."""
        if not isinstance(value, dict):
            return value
        return {
            k: coerce(v, cls.model_fields[k].annotation) if k in cls.model_fields else v
            for k, v in cls.from_api_names(value).items()
        }

    @classmethod
    def from_api_names(cls, value: Mapping[str, Any]) -> dict[str, Any]:
        """An object by the names of the fields, given by these or by the API's names.

        Graphs say in ``type`` which struct an object is; where the API has a property of that
        name, any other value is the property.
        """
        fields = {api: field for field, api in cls.api_names().items()}
        own = {k if k in cls.model_fields else fields.get(k, k): v for k, v in value.items()}
        if own.get("type", cls._type_name()) != cls._type_name() and "type" in fields:
            own[fields["type"]] = own.pop("type")
        return own

    @classmethod
    def _type_name(cls) -> str:
        """How graphs call the struct."""
        return str(cls.model_fields["type"].default)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Make enums inside the struct known, as NodeTool does for fields of nodes only."""
        super().__pydantic_init_subclass__(**kwargs)
        register_enums(cls.__annotations__.values())


def struct_from(value: Mapping[str, Any], kind: type[FALStruct]) -> FALStruct:
    """A struct from an object as it is, right or wrong; the check of all arguments judges it."""
    own = kind.from_api_names(value)
    own.pop("type", None)
    return kind.model_construct(**own)


def coerce(value: Any, annotation: Any) -> Any:
    """A value in the form that fal writes as the form that a field has, where that is possible.

    Objects become structs and URLs become references, also inside lists and objects; what does
    not fit is returned as it is and will be complained about where it is checked.
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
    if isinstance(kind, type) and issubclass(kind, FALStruct) and isinstance(value, dict):
        try:
            return kind.model_validate(value)
        except ValidationError:
            return struct_from(
                value, kind
            )  # as it is: the check of all arguments says what is wrong
    return coerce_asset(value, kind)


def field_path(annotation: Any, parts: Iterable[str]) -> str:
    """Where something is inside a field, as the app calls it: ``[0].image`` for ``0``, ``image_url``.

    Args:
        annotation: of the field.
        parts: how fal calls each step; names of alternatives, which are no steps, may be among them.
    """
    text = ""
    for part in parts:
        options = union_members(annotation)
        inside = {get_origin(option): get_args(option) for option in options}
        structs = [o for o in options if isinstance(o, type) and issubclass(o, FALStruct)]
        found = [(s, f) for s in structs for f, api in s.api_names().items() if api == part]
        if part.isdigit() and list in inside:
            text, annotation = f"{text}[{part}]", inside[list][0]
        elif found:
            struct, field = found[0]
            text, annotation = f"{text}.{field}", struct.model_fields[field].annotation
        else:
            text = f"{text}.{part}"
            annotation = inside[dict][1] if dict in inside else annotation
    return text
