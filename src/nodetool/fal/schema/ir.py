"""What the generator knows, as frozen values: first what the API takes, then what a node will be.

``EndpointIR`` says what a document says and nothing about Python. ``NodeIR`` is final: every name
chosen, every annotation and default spelled as Python source. Templates only lay it out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class _Missing:
    """The type of :data:`MISSING`, so that ``None`` stays a possible default."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING = _Missing()

EnumValue = str | int | float | bool | None


class Kind(StrEnum):
    """The kinds of types an argument can have."""

    STR = "str"
    INT = "int"
    FLOAT = "float"
    BOOL = "bool"
    ANY = "any"
    ENUM = "enum"
    MEDIA = "media"
    STRUCT = "struct"
    LIST = "list"
    MAP = "map"
    UNION = "union"
    #: a closed set of presets, or something else: a custom string or an object
    PRESET = "preset"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundsIR:
    """Limits of a value, as the schema states them; lengths are of strings or lists."""

    ge: float | None = None
    gt: float | None = None
    le: float | None = None
    lt: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumIR:
    """A closed set of strings or of integers, in the order of the schema."""

    values: tuple[EnumValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeIR:
    """A type; which attributes count depends on ``kind``.

    Attributes:
        nullable: whether null is allowed besides.
        values: allowed values of a type that can have no Enum (fractions, mixed sets).
        media: kind of file (``image``, ``model_3d`` …), of MEDIA.
        wrapped: what else may stand in the object around the URL, of a MEDIA that the API takes
            as an object; None where it takes the plain URL.
        item: of LIST, MAP (its values).
        members: of UNION; of PRESET the one custom alternative.
    """

    kind: Kind
    nullable: bool = False
    enum: EnumIR | None = None
    values: tuple[Any, ...] = ()
    media: str = ""
    wrapped: tuple[str, ...] | None = None
    struct: StructIR | None = None
    item: TypeIR | None = None
    members: tuple[TypeIR, ...] = ()
    bounds: BoundsIR = field(default_factory=BoundsIR)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldIR:
    """One property of an object: an argument, or a property of a result."""

    api_name: str
    type: TypeIR
    required: bool = False
    default: Any = MISSING
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StructIR:
    """An object type with known properties."""

    title: str
    fields: tuple[FieldIR, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointIR:
    """What a document says about an endpoint.

    Attributes:
        free_form: the document does not say which arguments there are; any object is taken.
        result: the whole result, when it is not an object with known properties.
    """

    endpoint_id: str
    category: str
    inputs: tuple[FieldIR, ...]
    outputs: tuple[FieldIR, ...]
    free_form: bool = False
    result: TypeIR | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumDef:
    """An enum to be written: its members and the base that fits its values."""

    name: str
    base: str
    members: tuple[tuple[str, EnumValue], ...]
    owner: str = ""
    field: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDef:
    """A field to be written.

    Attributes:
        annotation: Python source of its type.
        default: Python source of its default.
        words: what explains it to people.
        arguments: further keyword arguments of ``Field``, name -> Python source.
    """

    name: str
    api_name: str
    annotation: str
    default: str
    words: str = ""
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StructDef:
    """A struct class to be written; ``type_name`` is how graphs call it."""

    name: str
    type_name: str
    fields: tuple[FieldDef, ...]
    api_names: tuple[tuple[str, str], ...]
    required: tuple[str, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputDef:
    """An output slot.

    Attributes:
        slot: name of the slot.
        source: property of the result that it shows; empty for the whole result.
        first: whether it is only the first item of a list.
        annotation: Python source of its type.
    """

    slot: str
    source: str
    annotation: str
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeIR:
    """A node class to be written: every name is final, every literal Python source."""

    endpoint_id: str
    module: str
    class_name: str
    title: str
    namespace: str
    doc: str
    tags: tuple[str, ...]
    use_cases: tuple[str, ...]
    fields: tuple[FieldDef, ...]
    api_names: tuple[tuple[str, str], ...]
    required: tuple[str, ...]
    presets: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    outputs: tuple[OutputDef, ...]
    basic_fields: tuple[str, ...]
    enums: tuple[EnumDef, ...]
    aliases: tuple[str, ...] = ()
    free_form: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleIR:
    """One generated module."""

    name: str
    namespace: str
    nodes: tuple[NodeIR, ...]
    enums: tuple[EnumDef, ...]
    structs: tuple[StructDef, ...]
    alias_targets: tuple[tuple[str, str, str], ...] = ()
