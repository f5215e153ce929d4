"""Names and definitions of the structs and enums of a module: the same struct is written once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from nodetool.fal.aliases import MODULE_ALIASES
from nodetool.fal.schema import glossary, naming
from nodetool.fal.schema.annotations import (
    annotated,
    argument_type,
    enum_in,
    field_arguments,
    is_media,
    is_size,
    result_type,
)
from nodetool.fal.schema.entries import EndpointConfig
from nodetool.fal.schema.ir import (
    BoundsIR,
    EndpointIR,
    EnumDef,
    FieldDef,
    Kind,
    StructDef,
    StructIR,
    TypeIR,
)


def namespace_of(module: str) -> str:
    """The part of a node type before the class: ``fal.text_to_image``."""
    kept = {legal: old for old, legal in MODULE_ALIASES.items()}
    return f"fal.{kept.get(module, module)}"


def structs_in(type_: TypeIR) -> Iterator[StructIR]:
    """Structs of a type, inner ones first."""
    if type_.struct is not None:
        for item in type_.struct.fields:
            yield from structs_in(item.type)
        yield type_.struct
    for part in (*((type_.item,) if type_.item else ()), *type_.members):
        yield from structs_in(part)


def _key(struct: StructIR) -> str:
    """What makes two structs the same; words do not count."""
    return repr(
        (
            struct.title,
            [(f.api_name, _type_key(f.type), f.required, f.default) for f in struct.fields],
        )
    )


def _type_key(type_: TypeIR) -> Any:
    return (
        str(type_.kind),
        type_.nullable,
        type_.enum.values if type_.enum else (),
        type_.values,
        type_.media,
        type_.wrapped,
        _key(type_.struct) if type_.struct else "",
        _type_key(type_.item) if type_.item else (),
        [_type_key(m) for m in type_.members],
        type_.bounds if type_.bounds != BoundsIR() else (),
    )


class StructNames:
    """Names and definitions of the structs of a module; the same struct is written once.

    The commonest content of a title gets the plain title, other contents the class in front.
    """

    def __init__(
        self, module: str, pairs: Sequence[tuple[EndpointIR, EndpointConfig]], taken: set[str]
    ) -> None:
        self.module = module
        self.taken = set(taken)
        uses: dict[str, Counter[str]] = defaultdict(Counter)
        first: dict[str, tuple[StructIR, str]] = {}
        for endpoint, entry in pairs:
            for struct in endpoint_structs(endpoint):
                key = _key(struct)
                uses[struct.title][key] += 1
                first.setdefault(key, (struct, entry.class_name))
        self._names: dict[str, str] = {}
        for counter in uses.values():
            ranked = sorted(counter, key=lambda k: (-counter[k], k))
            for index, key in enumerate(ranked):
                struct, owner = first[key]
                title = naming.class_name(struct.title)
                options = [title] if index == 0 else []
                options += [
                    naming.class_name(owner + title),
                    naming.class_name(f"{owner}{title}Data"),
                ]
                number = 2
                while options[0] in self.taken:
                    options = options[1:] or [naming.class_name(f"{owner}{title}{number}")]
                    number += 1
                self._names[key] = options[0]
                self.taken.add(options[0])
        self._first = first
        self._definitions: dict[str, StructDef] = {}
        self._enums: dict[str, EnumDef] = {}
        for key in first:
            self._define(key)

    def name(self, struct: StructIR) -> str:
        """The class of a struct."""
        return self._names[_key(struct)]

    def definitions(self) -> tuple[StructDef, ...]:
        """All structs, those that others use before them."""
        return tuple(self._definitions.values())

    def enums(self) -> tuple[EnumDef, ...]:
        """The enums that structs use."""
        return tuple(self._enums.values())

    def _define(self, key: str) -> None:
        struct, _ = self._first[key]
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
            annotation, default = annotated(item, item.type, enum, self.name)
            words = (
                item.description
                or glossary.explain(item.api_name)
                or glossary.explain(item.api_name, "output")
            )
            fields.append(
                FieldDef(
                    name=names[item.api_name],
                    api_name=item.api_name,
                    annotation=annotation,
                    default=default,
                    words=words,
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
    return " ".join(naming.ascii_words(naming.spaced(struct.title))).capitalize() or "Object"


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:6]) + (["more"] if len(names) > 6 else [])
    return (
        " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown) or "no fields"
    )


def endpoint_structs(endpoint: EndpointIR) -> Iterator[StructIR]:
    for item in endpoint.inputs:
        type_ = argument_type(item)
        if type_.kind is Kind.PRESET and all(is_size(m) for m in type_.members):
            continue
        yield from structs_in(type_)
    for item in endpoint.outputs:
        yield from structs_in(result_type(item.type))
    if endpoint.result is not None:
        yield from structs_in(result_type(endpoint.result))


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
