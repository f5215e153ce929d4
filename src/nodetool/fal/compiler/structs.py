"""Names and definitions of the structs and enums of a module: the same struct is written once."""

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
    is_media,
    is_size,
    result_type,
)
from nodetool.fal.compiler.config.entry import EndpointConfig
from nodetool.fal.compiler.ir import (
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


def namespace_of(module: str) -> str:
    """The part of a node type before the class: ``fal.text_to_image``."""
    kept = {legal: old for old, legal in MODULE_ALIASES.items()}
    return f"fal.{kept.get(module, module)}"


def struct_uses(types: Iterable[TypeIR]) -> dict[StructIR, int]:
    """The structs of some types, inner ones first, and how often each is met in them.

    Types share their parts: each is looked at once, and counted as often as it would be met by
    somebody who goes into every one.
    """
    roots = list(types)
    uses = dict.fromkeys(_post_order(roots), 0)
    for root in roots:
        uses[root] += 1
    for type_ in reversed(uses):  # a type stands before all that it is a part of
        for part in _parts(type_):
            uses[part] += uses[type_]
    found: dict[StructIR, int] = defaultdict(int)
    for type_, count in uses.items():
        if type_.struct is not None:
            found[type_.struct] += count
    return dict(found)


def _post_order(roots: Iterable[TypeIR]) -> Iterator[TypeIR]:
    """All types of some types, each once, the parts of a type before itself."""
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
    fields = type_.struct.fields if type_.struct is not None else ()
    return [
        *(item.type for item in fields),
        *((type_.item,) if type_.item else ()),
        *type_.members,
    ]


#: characters of the text by which structs are ordered that count
_MAX_SORT_KEY = 400


@memoized
def _sort_key(struct: StructIR) -> str:
    """Decides between structs that are used equally often: names must stay what they once were."""
    told = [(f.api_name, _type_sort_key(f.type), f.required, f.default) for f in struct.fields]
    return repr((struct.title, told))[:_MAX_SORT_KEY]


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
    """A struct where it is met first: in which endpoint, of which class, on which side."""

    struct: StructIR
    endpoint_id: str
    owner: str
    side: str

    @property
    def names(self) -> frozenset[str]:
        """The names of its properties."""
        return frozenset(item.api_name for item in self.struct.fields)


class StructNames:
    """Names and definitions of the structs of a module; the same struct is written once.

    The commonest content of a title gets the plain title, other contents the class in front.
    """

    def __init__(
        self,
        module: str,
        pairs: Sequence[tuple[EndpointIR, EndpointConfig]],
        taken: set[str],
        foreign: Collection[str] = (),
    ) -> None:
        self.module = module
        self.foreign = foreign
        self.taken = set(taken)
        uses: dict[str, Counter[bytes]] = defaultdict(Counter)
        first: dict[bytes, _Occurrence] = {}
        for endpoint, entry in pairs:
            taken_in = struct_uses(argument_types(endpoint)).items()
            given = struct_uses(result_types(endpoint)).items()
            for side, found in (("input", taken_in), ("output", given)):
                for struct, count in found:
                    uses[struct.title][shape(struct)] += count
                    met = _Occurrence(struct, endpoint.endpoint_id, entry.class_name, side)
                    first.setdefault(shape(struct), met)
        self._numbers: dict[tuple[str, int], int] = {}
        self._names: dict[bytes, str] = {}
        for counter in uses.values():
            ranked = sorted(counter, key=lambda k: (-counter[k], _sort_key(first[k].struct), k))
            for index, key in enumerate(ranked):
                title, owner = naming.class_name(first[key].struct.title), first[key].owner
                self._names[key] = self._free_name(title, owner, index == 0)
                self.taken.add(self._names[key])
        self._first = first
        self._definitions: dict[bytes, StructDef] = {}
        self._enums: dict[str, EnumDef] = {}
        for key in first:
            self._define(key)

    def _free_name(self, title: str, owner: str, commonest: bool) -> str:
        """A class name that nothing has yet."""
        options = [title] if commonest else []
        options += [naming.class_name(owner + title), naming.class_name(f"{owner}{title}Data")]
        free = next((name for name in options if name not in self.taken), "")
        start = (owner + title, len(options) + 1)
        number = self._numbers.get(start, start[1])  # what is below is taken for ever
        while not free:
            name = naming.numbered_class_name(owner + title, number)
            number += 1
            free = name if name not in self.taken else ""
        self._numbers[start] = number
        return free

    def name(self, struct: StructIR) -> str:
        """The class of a struct."""
        return self._names[shape(struct)]

    def definitions(self) -> tuple[StructDef, ...]:
        """All structs, those that others use before them."""
        return tuple(self._definitions.values())

    def enums(self) -> tuple[EnumDef, ...]:
        """The enums that structs use."""
        return tuple(self._enums.values())

    def _field_context(
        self, met: _Occurrence, item: FieldIR, default: str
    ) -> glossary.FieldContext:
        return glossary.FieldContext(
            endpoint_id=met.endpoint_id,
            module=self.module,
            kind=item.type.kind,
            default=default,
            siblings=met.names,
            title=met.struct.title or "object",
            catalogued=met.endpoint_id not in self.foreign,
        )

    def _define(self, key: bytes) -> None:
        met = self._first[key]
        struct = met.struct
        name = self._names[key]
        media = [f.api_name for f in struct.fields if is_media(f.type)]
        names = naming.field_names([f.api_name for f in struct.fields], media)
        fields = []
        for item in struct.fields:
            enum = None
            inner = enum_in(item.type)
            if inner is not None:
                enum_class = str(naming.enum_name(name, names[item.api_name]))
                while enum_class in self.taken:
                    enum_class += "Option"
                self.taken.add(enum_class)
                enum = enum_def(enum_class, inner.values, preset=False, overrides={})
                self._enums[enum_class] = enum
            annotation, default = annotation_and_default(item, item.type, enum, self.name)
            place = self._field_context(met, item, default)
            words = item.description or glossary.describe_field(item.api_name, met.side, place)
            fields.append(
                FieldDef(
                    name=names[item.api_name],
                    api_name=item.api_name,
                    annotation=annotation,
                    default=default,
                    description=words,
                    arguments=field_arguments(item, item.type),
                )
            )
        self._definitions[key] = StructDef(
            name=name,
            type_name=f"{namespace_of(self.module)}.{name}",
            fields=tuple(fields),
            api_names=tuple((f.name, f.api_name) for f in fields if f.name != f.api_name),
            required=tuple(names[f.api_name] for f in struct.fields if f.required),
            doc=f"{title_of(struct)} with {_listed([f.name for f in fields])}.",
        )


def title_of(struct: StructIR) -> str:
    """The words of a struct's title: ``LoraWeight`` -> ``Lora weight``."""
    return (
        " ".join(naming.ascii_words(naming.split_camel_case(struct.title))).capitalize() or "Object"
    )


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:6]) + (["more"] if len(names) > 6 else [])
    return (
        " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown) or "no fields"
    )


def argument_types(endpoint: EndpointIR) -> Iterator[TypeIR]:
    """The types of the arguments whose structs are written."""
    for item in endpoint.inputs:
        type_ = argument_type(item)
        if type_.kind is not Kind.PRESET or not all(is_size(m) for m in type_.members):
            yield type_


def result_types(endpoint: EndpointIR) -> Iterator[TypeIR]:
    """The types of the results whose structs are written."""
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
    """An enum class; a preset gets one more member, ``CUSTOM``, whose value no preset has."""
    members = naming.member_names(values)
    given = [
        overrides.get(str(value), member) for value, member in zip(values, members, strict=True)
    ]
    pairs: list[tuple[str, Any]] = list(zip(given, values, strict=True))
    if preset:
        custom = "custom"
        while custom in values:
            custom += "_value"
        pairs = [(f"{n}_PRESET" if n == "CUSTOM" else n, v) for n, v in pairs]
        pairs.append(("CUSTOM", custom))
    kinds = {type(value) for _, value in pairs}
    base = "StrEnum" if kinds == {str} else "IntEnum" if kinds == {int} else "Enum"
    return EnumDef(name=name, base=base, members=tuple(pairs), owner=owner, field=field_name)
