"""Intermediate representation, as frozen values: first of the API, then of the node.

``EndpointIR`` holds what a document states and nothing about Python. ``NodeIR`` is final: every name
chosen, every annotation and default spelled as Python source. Templates only lay it out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import wraps
from hashlib import blake2b
from typing import Any, TypeVar

from nodetool.fal.values.file_limits import FileLimits


class _Missing:
    """The type of :data:`MISSING`, so that ``None`` stays a possible default."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING = _Missing()
#: the package of this project below ``nodetool.nodes`` and ``nodetool.dsl``
FAL_PACKAGE = "fal"

EnumValue = str | int | float | bool | None
T = TypeVar("T", bound="_SchemaPart")
R = TypeVar("R")


def memoized(function: Callable[[T], R]) -> Callable[[T], R]:
    """Cache the result of a pure function of a schema part on the part itself.

    The types of a document share their parts, so a walk that visits a part each time it is
    referenced would take exponential time.
    """
    name = function.__name__

    @wraps(function)
    def wrapper(part: T) -> R:
        memo = part.memo
        if name not in memo:
            memo[name] = function(part)
        result: R = memo[name]
        return result

    return wrapper


class _SchemaPart:
    """Base class of schema parts: compared and hashed by a cached digest of their content."""

    __slots__ = ()
    memo: dict[str, Any]

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other) or not isinstance(other, _SchemaPart):
            return NotImplemented
        return digest(self) == digest(other)

    def __hash__(self) -> int:
        return hash(digest(self))


@memoized
def digest(part: _SchemaPart) -> bytes:
    """Return a digest of the whole content of a part."""
    return _hashed(_contents(part, digest))


@memoized
def shape(part: _SchemaPart) -> bytes:
    """Return a digest of the content of a part without its descriptions."""
    return _hashed(_contents(part, shape))


def _hashed(contents: object) -> bytes:
    return blake2b(repr(contents).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _contents(part: _SchemaPart, inner: Callable[[_SchemaPart], bytes]) -> object:
    """Return the content of a part, with each inner part replaced by its digest."""
    match part:
        case TypeIR():
            return (
                str(part.kind), part.nullable, part.enum and part.enum.values, part.values,
                part.media, part.wrapped, part.struct and inner(part.struct),
                part.item and inner(part.item), tuple(map(inner, part.members)), str(part.bounds),
                *([str(part.file_limits)] if part.file_limits else []),
            )  # fmt: skip
        case StructIR():
            return part.title, tuple(map(inner, part.fields))
        case FieldIR():
            description = part.description if inner is digest else ""
            return part.api_name, inner(part.type), part.required, part.default, description
    raise TypeError(type(part))


class Kind(StrEnum):
    """The kinds of types that an argument or a result can have."""

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
    unique: bool = False

    def __str__(self) -> str:
        """Return the same text for equal limits: 1 and 1.0 are one limit."""
        numbers = (self.ge, self.gt, self.le, self.lt, self.multiple_of)
        whole = [int(n) if isinstance(n, float) and n.is_integer() else n for n in numbers]
        return repr((whole, self.min_length, self.max_length, self.pattern, self.unique))


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumIR:
    """A closed set of strings or of integers, in the order of the schema."""

    values: tuple[EnumValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TypeIR(_SchemaPart):
    """A type; which attributes count depends on ``kind``.

    Attributes:
        nullable: whether null is allowed, too.
        values: allowed values of a type that can have no Enum (fractions, mixed sets).
        media: kind of file (``image``, ``model_3d`` …), of MEDIA.
        wrapped: of a MEDIA that the API takes as an object, the further properties of the object
            around the URL; None where the API takes the plain URL.
        file_limits: what the file must be like, of MEDIA.
        item: type of the items of a LIST, or of the values of a MAP.
        members: alternatives of a UNION; the one custom alternative of a PRESET.
    """

    kind: Kind
    nullable: bool = False
    enum: EnumIR | None = None
    values: tuple[Any, ...] = ()
    media: str = ""
    wrapped: tuple[str, ...] | None = None
    file_limits: FileLimits | None = None
    struct: StructIR | None = None
    item: TypeIR | None = None
    members: tuple[TypeIR, ...] = ()
    bounds: BoundsIR = field(default_factory=BoundsIR)
    memo: dict[str, Any] = field(default_factory=dict, init=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FieldIR(_SchemaPart):
    """One property of an object: an argument, or a property of a result."""

    api_name: str
    type: TypeIR
    required: bool = False
    default: Any = MISSING
    description: str = ""
    memo: dict[str, Any] = field(default_factory=dict, init=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StructIR(_SchemaPart):
    """An object type with known properties."""

    title: str
    fields: tuple[FieldIR, ...]
    memo: dict[str, Any] = field(default_factory=dict, init=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointIR:
    """An endpoint as its document describes it.

    Attributes:
        free_form: the document does not list the arguments, so any object is accepted.
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
    """An enum to be written: its members and the base that fits its values.

    Attributes:
        retired: names that it once had: other names of a member's value, or of a value that no
            member has any more.
    """

    name: str
    base: str
    members: tuple[tuple[str, EnumValue], ...]
    retired: tuple[tuple[str, EnumValue], ...] = ()
    owner: str = ""
    field: str = ""
    doc: str = ""

    @property
    def values(self) -> frozenset[EnumValue]:
        """Return the values of its members."""
        return frozenset(value for _, value in self.members)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDef:
    """A field to be written.

    Attributes:
        annotation: Python source of its type.
        default: Python source of its default.
        description: text that explains it to people.
        arguments: further keyword arguments of ``Field``, name -> Python source.
    """

    name: str
    api_name: str
    annotation: str
    default: str
    description: str = ""
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StructDef:
    """A struct class to be written; ``type_name`` is its name in workflow graphs."""

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
        source: property of the result that it holds; empty for the whole result.
        first: whether it is only the first item of a list.
        annotation: Python source of its type.
        description: text that explains it to people.
    """

    slot: str
    source: str
    annotation: str
    first: bool = False
    description: str = ""


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
    retired: tuple[str, ...] = ()
    retired_since: str = ""
    superseded_by: str = ""

    @property
    def node_type(self) -> str:
        """Return the node type, as the app names it."""
        return f"{self.namespace}.{self.class_name.removesuffix('Node')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleIR:
    """One category, or the part of a category that forms one generated module.

    Attributes:
        name: the category, which is the package that users import the classes from.
        family: name of the module inside the package, if this is a part.
        imported: classes that a part imports from the shared module of the category.
        package: the package below ``nodetool.nodes`` and ``nodetool.dsl`` that the category is in.
    """

    name: str
    namespace: str
    nodes: tuple[NodeIR, ...]
    enums: tuple[EnumDef, ...]
    structs: tuple[StructDef, ...]
    alias_targets: tuple[tuple[str, str, str], ...] = ()
    family: str = ""
    imported: tuple[str, ...] = ()
    package: str = FAL_PACKAGE

    @property
    def nodes_package(self) -> str:
        """Return the dotted name of the category's package of nodes."""
        return f"nodetool.nodes.{self.package}.{self.name}"

    @property
    def wrappers_package(self) -> str:
        """Return the dotted name of the category's package of wrappers."""
        return f"nodetool.dsl.{self.package}.{self.name}"

    @property
    def shared_names(self) -> list[str]:
        """Return the classes that several nodes may use: enums and structs that belong to no node."""
        return [*(enum.name for enum in self.enums), *(struct.name for struct in self.structs)]
