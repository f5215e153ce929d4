"""Name and define the structs and enums of a module: equal structs are written once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nodetool.fal.catalogue.aliases import MODULE_ALIASES
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.annotations import (
    annotation_and_default,
    argument_type,
    enum_in,
    field_arguments,
    file_limits_in,
    is_media,
    is_size,
    result_type,
)
from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.ir import (
    FAL_PACKAGE,
    BoundsIR,
    EndpointIR,
    EnumDef,
    FieldDef,
    FieldIR,
    Kind,
    StructDef,
    StructIR,
    TypeIR,
    memoized,
    shape,
)
from nodetool.fal.compiler.wording import glossary
from nodetool.fal.compiler.wording.file_limits import with_limits
from nodetool.fal.text import join_words

#: characters of the name of an enum; a line has 100, with the field before it
_LONGEST_NAME = 60


def namespace_of(module: str, package: str = FAL_PACKAGE) -> str:
    """Return the part of a node type before the class: ``fal.text_to_image``.

    Only modules of this package have names of older versions.
    """
    if package != FAL_PACKAGE:
        return f"{package}.{module}"
    namespaces = {legal: old for old, legal in MODULE_ALIASES.items()}
    return f"{FAL_PACKAGE}.{namespaces.get(module, module)}"


def struct_uses(types: Iterable[TypeIR]) -> dict[StructIR, int]:
    """Count the structs of some types, inner ones first.

    Types share their parts: each is visited once, but counted as often as a walk through all
    references would reach it.
    """
    roots = list(filter(_has_parts, types))  # no other type can hold a struct
    uses = dict.fromkeys(_post_order(roots), 0)
    for root in roots:
        uses[root] += 1
    for type_ in reversed(uses):  # a type comes before all types that contain it
        for part in _parts(type_):
            uses[part] += uses[type_]
    counts: dict[StructIR, int] = defaultdict(int)
    for type_, count in uses.items():
        if type_.struct is not None:
            counts[type_.struct] += count
    return dict(counts)


def _post_order(roots: Iterable[TypeIR]) -> Iterator[TypeIR]:
    """Yield all types in some types, each once, the parts of a type before itself."""
    seen: set[TypeIR] = set()

    def walk(type_: TypeIR) -> Iterator[TypeIR]:
        if type_ not in seen:
            seen.add(type_)
            for part in _parts(type_):
                yield from walk(part)
            yield type_

    for root in roots:
        yield from walk(root)


def _parts(type_: TypeIR) -> Sequence[TypeIR]:
    """Return the parts of a type that have parts themselves."""
    fields = type_.struct.fields if type_.struct is not None else ()
    parts = [
        *(item.type for item in fields),
        *((type_.item,) if type_.item else ()),
        *type_.members,
    ]
    return list(filter(_has_parts, parts))


def _has_parts(type_: TypeIR) -> bool:
    return type_.struct is not None or type_.item is not None or bool(type_.members)


#: maximum number of characters of a sort key
_MAX_SORT_KEY = 400


@memoized
def _sort_key(struct: StructIR) -> str:
    """Return the key that orders equally frequent structs: their names must never change."""
    fields = [(f.api_name, _type_sort_key(f.type), f.required, f.default) for f in struct.fields]
    return repr((struct.title, fields))[:_MAX_SORT_KEY]


def _type_sort_key(type_: TypeIR) -> Any:
    return (
        str(type_.kind),
        type_.nullable,
        type_.enum.values if type_.enum else (),
        type_.values,
        type_.media,
        type_.wrapped,
        _sort_key(type_.struct) if type_.struct else "",
        _type_sort_key(type_.item) if type_.item else (),
        [_type_sort_key(m) for m in type_.members],
        type_.bounds if type_.bounds != BoundsIR() else (),
    )


@dataclass(frozen=True, slots=True)
class _Occurrence:
    """First occurrence of a struct: its endpoint, the class of that, and the side."""

    struct: StructIR
    endpoint_id: str
    owner: str
    side: str

    @property
    def names(self) -> frozenset[str]:
        """Return the names of its properties."""
        return frozenset(item.api_name for item in self.struct.fields)


class StructNames:
    """Names and definitions of the structs of a module; equal structs are written once.

    The most frequent struct of a title is named after the title alone, the others after their
    class and the title.

    Args:
        module: name of the module.
        pairs: its endpoints with their config entries.
        used_names: class names that are already used in the module.
        foreign: ids of endpoints that are in no catalogue.
    """

    def __init__(
        self,
        module: str,
        pairs: Sequence[tuple[EndpointIR, EndpointConfig]],
        used_names: set[str],
        foreign: Collection[str] = (),
        package: str = FAL_PACKAGE,
    ) -> None:
        self.module = module
        self.namespace = namespace_of(module, package)
        self.foreign = foreign
        self.used_names = set(used_names)
        uses: dict[str, Counter[bytes]] = defaultdict(Counter)
        first: dict[bytes, _Occurrence] = {}
        for endpoint, entry in pairs:
            inputs = struct_uses(argument_types(endpoint)).items()
            outputs = struct_uses(result_types(endpoint)).items()
            for side, used in (("input", inputs), ("output", outputs)):
                for struct, count in used:
                    uses[struct.title][shape(struct)] += count
                    occurrence = _Occurrence(struct, endpoint.endpoint_id, entry.class_name, side)
                    first.setdefault(shape(struct), occurrence)
        self._numbers: dict[tuple[str, int], int] = {}
        self._names: dict[bytes, str] = {}
        for counter in uses.values():
            ranked = sorted(counter, key=lambda k: (-counter[k], _sort_key(first[k].struct), k))
            for index, key in enumerate(ranked):
                title, owner = naming.class_name(first[key].struct.title), first[key].owner
                self._names[key] = self._free_name(title, owner, index == 0)
                self.used_names.add(self._names[key])
        self._first = first
        self._definitions: dict[bytes, StructDef] = {}
        self._enums: dict[str, EnumDef] = {}
        for key in first:
            self._define(key)

    def _free_name(self, title: str, owner: str, is_most_frequent: bool) -> str:
        """Return a class name that is not used yet."""
        options = [title] if is_most_frequent else []
        options += [naming.class_name(owner + title), naming.class_name(f"{owner}{title}Data")]
        result = next((name for name in options if name not in self.used_names), "")
        start = (owner + title, len(options) + 1)
        number = self._numbers.get(start, start[1])  # all lower numbers are used
        while not result:
            name = naming.numbered_class_name(owner + title, number)
            number += 1
            result = name if name not in self.used_names else ""
        self._numbers[start] = number
        return result

    def name(self, struct: StructIR) -> str:
        """Return the class name of a struct."""
        return self._names[shape(struct)]

    def definitions(self) -> tuple[StructDef, ...]:
        """Return all structs, each after the structs that it uses."""
        return tuple(self._definitions.values())

    def enums(self) -> tuple[EnumDef, ...]:
        """Return the enums that structs use."""
        return tuple(self._enums.values())

    def _field_context(
        self, occurrence: _Occurrence, item: FieldIR, default: str
    ) -> glossary.FieldContext:
        return glossary.FieldContext(
            endpoint_id=occurrence.endpoint_id,
            module=self.module,
            kind=item.type.kind,
            default=default,
            siblings=occurrence.names,
            title=occurrence.struct.title or "object",
            catalogued=occurrence.endpoint_id not in self.foreign,
        )

    def _define(self, key: bytes) -> None:
        occurrence = self._first[key]
        struct = occurrence.struct
        name = self._names[key]
        media = [f.api_name for f in struct.fields if is_media(f.type)]
        names = naming.field_names([f.api_name for f in struct.fields], media)
        fields = []
        for item in struct.fields:
            enum = None
            inner = enum_in(item.type)
            if inner is not None:
                enum_class = str(naming.enum_name(name, names[item.api_name]))
                if len(enum_class) > _LONGEST_NAME:  # too long for one line of a formatter
                    owner = name.removesuffix(struct.title) or name
                    enum_class = str(naming.enum_name(owner, names[item.api_name]))
                while enum_class in self.used_names:
                    enum_class += "Option"
                self.used_names.add(enum_class)
                enum = enum_def(enum_class, inner.values, preset=False, overrides={})
                self._enums[enum_class] = enum
            annotation, default = annotation_and_default(item, item.type, enum, self.name)
            context = self._field_context(occurrence, item, default)
            description = item.description or glossary.describe_field(
                item.api_name, occurrence.side, context
            )
            fields.append(
                FieldDef(
                    name=names[item.api_name],
                    api_name=item.api_name,
                    annotation=annotation,
                    default=default,
                    description=with_limits(description, file_limits_in(item.type)),
                    arguments=field_arguments(item, item.type),
                )
            )
        self._definitions[key] = StructDef(
            name=name,
            type_name=f"{self.namespace}.{name}",
            fields=tuple(fields),
            api_names=tuple((f.name, f.api_name) for f in fields if f.name != f.api_name),
            required=tuple(names[f.api_name] for f in struct.fields if f.required),
            doc=f"{title_of(struct)} with {_fields_text(fields)}.",
        )


def title_of(struct: StructIR) -> str:
    """Return a struct's title as words: ``LoraWeight`` -> ``Lora weight``."""
    return (
        " ".join(naming.ascii_words(naming.split_camel_case(struct.title))).capitalize() or "Object"
    )


def _fields_text(fields: Sequence[FieldDef]) -> str:
    """Return the names of the first fields as an enumeration."""
    names = [field.name for field in fields]
    return join_words([*names[:6], "more"] if len(names) > 6 else names) or "no fields"


def argument_types(endpoint: EndpointIR) -> Iterator[TypeIR]:
    """Yield the types of the arguments whose structs are written."""
    for item in endpoint.inputs:
        type_ = argument_type(item)
        if type_.kind is not Kind.PRESET or not all(is_size(m) for m in type_.members):
            yield type_


def result_types(endpoint: EndpointIR) -> Iterator[TypeIR]:
    """Yield the types of the results whose structs are written."""
    for item in endpoint.outputs:
        yield result_type(item.type)
    if endpoint.result is not None:
        yield result_type(endpoint.result)


def enum_def(
    name: str,
    values: Sequence[Any],
    *,
    preset: bool,
    overrides: Mapping[str, str],
    owner: str = "",
    field_name: str = "",
) -> EnumDef:
    """Define an enum class; a preset gets one more member, ``CUSTOM``, with a value of its own."""
    members = naming.member_names(values)
    member_names = [
        overrides.get(str(value), member) for value, member in zip(values, members, strict=True)
    ]
    pairs: list[tuple[str, Any]] = list(zip(member_names, values, strict=True))
    if preset:
        custom = "custom"
        while custom in values:
            custom += "_value"
        pairs = [(f"{n}_PRESET" if n == "CUSTOM" else n, v) for n, v in pairs]
        pairs.append(("CUSTOM", custom))
    kinds = {type(value) for _, value in pairs}
    base = "StrEnum" if kinds == {str} else "IntEnum" if kinds == {int} else "Enum"
    return EnumDef(name=name, base=base, members=tuple(pairs), owner=owner, field=field_name)
