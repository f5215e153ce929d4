"""Facts and words -> final names and Python source: :class:`codegen.ir.NodeIR`.

Every decision about a generated class falls here, once; templates lay out what stands in the IR.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from codegen import glossary, naming
from codegen.config_model import EndpointConfig, FieldOverride, ModuleConfig
from codegen.diagnostics import Diagnostic
from codegen.ir import (
    MISSING,
    BoundsIR,
    EndpointIR,
    EnumDef,
    EnumIR,
    FieldDef,
    FieldIR,
    Kind,
    ModuleIR,
    NodeIR,
    OutputDef,
    StructDef,
    StructIR,
    TypeIR,
)
from codegen.openapi import fits

#: media kind -> the class of NodeTool that refers to such a file
REFS: Mapping[str, str] = {
    "image": "ImageRef",
    "video": "VideoRef",
    "audio": "AudioRef",
    "model_3d": "Model3DRef",
    "document": "DocumentRef",
    "text": "TextRef",
    "archive": "AssetRef",
    "file": "AssetRef",
}
_PLAIN = {Kind.STR: "str", Kind.INT: "int", Kind.FLOAT: "float", Kind.BOOL: "bool", Kind.ANY: "Any"}
_LEAVES = frozenset({*_PLAIN, Kind.MEDIA})
_NO_BOUNDS = BoundsIR()
_MAIN_NAMES = (
    "output",
    "text",
    "result",
    "results",
    "response",
    "answer",
    "transcription",
    "data",
    "url",
)
#: namespace of a module whose name had to be made legal
NAMESPACES = {"model3d_to_3d": "fal.3d_to_3d"}


def resolve_module(
    config: ModuleConfig,
    endpoints: Mapping[str, EndpointIR],
    targets: Mapping[str, tuple[str, str]] | None = None,
) -> tuple[ModuleIR, list[Diagnostic]]:
    """All nodes of one module.

    Args:
        config: the words, one entry an endpoint; entries without a known schema are skipped here.
        endpoints: the facts, by id.
        targets: second names that this module registers -> (module, class) they stand for.
    """
    pairs = [(endpoints[e], config.entries[e]) for e in sorted(config.entries) if e in endpoints]
    taken = {entry.class_name for _, entry in pairs} | set(config.shared_enums)
    structs = _StructNames(config.module, pairs, taken)
    nodes, found = [], []
    for endpoint, entry in pairs:
        resolver = _NodeResolver(endpoint, entry, config, structs)
        nodes.append(resolver.node())
        found += resolver.found
    shared = tuple(
        _enum_def(name, values, preset=False, overrides={})
        for name, values in sorted(config.shared_enums.items())
    )
    module = ModuleIR(
        name=config.module,
        namespace=namespace_of(config.module),
        nodes=tuple(nodes),
        enums=(*shared, *structs.enums()),
        structs=structs.definitions(),
        alias_targets=tuple((name, *target) for name, target in sorted((targets or {}).items())),
    )
    return module, found


def namespace_of(module: str) -> str:
    """The part of a node type before the class: ``fal.text_to_image``."""
    return NAMESPACES.get(module, f"fal.{module}")


def _structs_in(type_: TypeIR) -> Iterator[StructIR]:
    """Structs of a type, inner ones first."""
    if type_.struct is not None:
        for item in type_.struct.fields:
            yield from _structs_in(item.type)
        yield type_.struct
    for part in (*((type_.item,) if type_.item else ()), *type_.members):
        yield from _structs_in(part)


def _is_size(type_: TypeIR) -> bool:
    """Whether the custom alternative of a preset is an object of plain numbers: width and height."""
    struct = type_.struct
    return (
        struct is not None
        and 0 < len(struct.fields) <= 4
        and all(f.type.kind in {Kind.INT, Kind.FLOAT} and not f.type.values for f in struct.fields)
    )


def _loose(type_: TypeIR) -> TypeIR:
    """A type of a result: enums are what they are made of, bounds do not matter."""
    if type_.kind in _LEAVES and not type_.values and type_.bounds == _NO_BOUNDS:
        return type_
    item = _loose(type_.item) if type_.item else None
    members = tuple(dict.fromkeys(_loose(m) for m in type_.members))
    if type_.kind in {Kind.ENUM, Kind.PRESET} and type_.enum:
        kind = Kind.STR if isinstance(type_.enum.values[0], str) else Kind.INT
        base = TypeIR(kind=kind, nullable=type_.nullable)
        return (
            base
            if not members
            else TypeIR(kind=Kind.UNION, members=(base, *members), nullable=type_.nullable)
        )
    struct = type_.struct and replace(
        type_.struct,
        fields=tuple(
            replace(f, type=replace(_loose(f.type), nullable=True), required=False, default=MISSING)
            for f in type_.struct.fields
        ),
    )
    return replace(type_, item=item, members=members, struct=struct, bounds=BoundsIR(), values=())


def _nested(type_: TypeIR) -> TypeIR:
    """A type inside another: presets are plain unions there, which need no helper fields."""
    if type_.kind in _LEAVES or type_.kind is Kind.ENUM:
        return type_
    item = _nested(type_.item) if type_.item else None
    members = tuple(_nested(m) for m in type_.members)
    if type_.kind is Kind.PRESET:
        own = TypeIR(kind=Kind.ENUM, enum=type_.enum)
        return TypeIR(kind=Kind.UNION, members=(own, *members), nullable=type_.nullable)
    struct = type_.struct and replace(
        type_.struct, fields=tuple(replace(f, type=_nested(f.type)) for f in type_.struct.fields)
    )
    return replace(type_, item=item, members=members, struct=struct)


def _custom_types(field_: FieldIR) -> TypeIR:
    """The type of an argument with everything inside it in nested form."""
    type_ = field_.type
    if type_.kind is Kind.PRESET:
        return replace(type_, members=tuple(_nested(m) for m in type_.members))
    return _nested(type_)


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


class _StructNames:
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
            for struct in _endpoint_structs(endpoint):
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
        media = [f.api_name for f in struct.fields if _media_item(f.type)]
        names = naming.field_names([f.api_name for f in struct.fields], media)
        fields = []
        for item in struct.fields:
            enum = None
            inner = _enum_in(item.type)
            if inner is not None:
                enum_class = str(naming.enum_name(name, names[item.api_name]))
                while enum_class in self.taken:
                    enum_class += "Option"
                self.taken.add(enum_class)
                enum = _enum_def(enum_class, inner.values, preset=False, overrides={})
                self._enums[enum_class] = enum
            annotation, default = _annotated(item, item.type, enum, self.name)
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
                    arguments=_arguments(item, item.type, words),
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


def _endpoint_structs(endpoint: EndpointIR) -> Iterator[StructIR]:
    for item in endpoint.inputs:
        type_ = _custom_types(item)
        if type_.kind is Kind.PRESET and all(_is_size(m) for m in type_.members):
            continue
        yield from _structs_in(type_)
    for item in endpoint.outputs:
        yield from _structs_in(_loose(item.type))
    if endpoint.result is not None:
        yield from _structs_in(_loose(endpoint.result))


def _media_item(type_: TypeIR) -> bool:
    """Whether a value is a file or a list of files."""
    return type_.kind is Kind.MEDIA or (
        type_.kind is Kind.LIST and type_.item is not None and _media_item(type_.item)
    )


def _enum_in(type_: TypeIR) -> EnumIR | None:
    """The enum of a type, also inside lists, maps and unions (all of them in one)."""
    if type_.kind in {Kind.ENUM, Kind.PRESET}:
        return type_.enum
    for part in (*((type_.item,) if type_.item else ()), *type_.members):
        found = _enum_in(part)
        if found is not None:
            return found
    return None


def _enum_def(
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


def annotation_of(type_: TypeIR, enum: EnumDef | None, struct_name: Any) -> str:
    """Python source of a type, without regard to defaults."""
    match type_.kind:
        case Kind.ENUM | Kind.PRESET:
            text = enum.name if enum else "Any"
        case Kind.MEDIA:
            text = REFS[type_.media]
        case Kind.STRUCT:
            text = struct_name(type_.struct)
        case Kind.LIST:
            text = f"list[{annotation_of(type_.item or TypeIR(kind=Kind.ANY), enum, struct_name)}]"
        case Kind.MAP:
            text = f"dict[str, {annotation_of(type_.item or TypeIR(kind=Kind.ANY), enum, struct_name)}]"
        case Kind.UNION:
            parts = [annotation_of(m, enum, struct_name) for m in type_.members]
            text = " | ".join(dict.fromkeys(parts))
        case _:
            text = _PLAIN[type_.kind]
    return f"{text} | None" if type_.nullable and text != "Any" else text


def is_seed(item: FieldIR, name: str) -> bool:
    """Whether -1 stands for a random seed."""
    return (
        item.type.kind is Kind.INT
        and not item.type.values
        and not item.required
        and (name == "seed" or name.endswith("_seed"))
    )


def _annotated(
    item: FieldIR, type_: TypeIR, enum: EnumDef | None, struct_name: Any
) -> tuple[str, str]:
    """Annotation and default of a field, as Python source."""
    name = item.api_name
    if is_seed(item, name):
        return "int", repr(-1 if item.default is MISSING else item.default)
    text = annotation_of(type_, enum, struct_name)
    if item.default is not MISSING:
        literal = _literal(item.default, type_, enum)
        if literal is not None:
            return text, literal
    optional = text if text == "Any" or text.endswith("| None") else f"{text} | None"
    match type_.kind:
        case _ if type_.nullable:
            return optional, "None"
        case Kind.STR:
            return text, '""'
        case Kind.BOOL:
            return text, "False"
        case Kind.MEDIA:
            return text, f"{REFS[type_.media]}()"
        case Kind.LIST:
            return text, "[]"
        case Kind.MAP:
            return text, "{}"
        case _:
            return optional, "None"


def _literal(value: Any, type_: TypeIR, enum: EnumDef | None) -> str | None:
    """Python source of a default; None where it cannot be shown and is better left to the service."""
    match type_.kind:
        case Kind.ENUM | Kind.PRESET:
            members = {v: name for name, v in enum.members} if enum else {}
            if enum and isinstance(value, str | int) and value in members:
                return f"{enum.name}.{members[value]}"
            return f"{enum.name}.CUSTOM" if enum and type_.kind is Kind.PRESET else None
        case Kind.LIST:
            if not isinstance(value, list) or type_.item is None:
                return None
            parts = [_literal(item, type_.item, enum) for item in value]
            return None if None in parts else f"[{', '.join(str(p) for p in parts)}]"
        case Kind.STRUCT | Kind.MEDIA | Kind.UNION:
            scalar = isinstance(value, str | int | float | bool) and type_.kind is Kind.UNION
            return repr(value) if scalar and _enum_in(type_) is None else None
        case Kind.FLOAT:
            return repr(float(value)) if isinstance(value, int | float) else None
        case _:
            return repr(value)


def _arguments(item: FieldIR, type_: TypeIR, words: str) -> tuple[tuple[str, str], ...]:
    """Keyword arguments of ``Field``: words and limits."""
    given: list[tuple[str, str]] = [("description", repr(words))] if words else []
    limits = type_.bounds
    low = limits.ge
    if is_seed(item, item.api_name) and low is not None:
        low = min(low, -1)
    for key, bound in (
        ("ge", low),
        ("gt", limits.gt),
        ("le", limits.le),
        ("lt", limits.lt),
        ("multiple_of", limits.multiple_of),
    ):
        if bound is not None:
            whole = type_.kind is Kind.INT or float(bound).is_integer()
            given.append(
                (key, repr(int(bound)) if whole and abs(bound) < 2**53 else repr(float(bound)))
            )
    for key, size in (("min_length", limits.min_length), ("max_length", limits.max_length)):
        if size is not None:
            given.append((key, repr(size)))
    extra: dict[str, Any] = {}
    if type_.values:
        extra["enum"] = list(type_.values)
    if limits.pattern is not None and _compiles(limits.pattern):
        extra["pattern"] = limits.pattern
    if item.required and type_.nullable:
        extra["null"] = True
    if _is_wrapped(type_):
        extra["file_object"] = True
    if extra:
        given.append(("json_schema_extra", repr(extra)))
    return tuple(given)


def _is_wrapped(type_: TypeIR) -> bool:
    parts = (*((type_.item,) if type_.item else ()), *type_.members)
    return type_.wrapped or any(_is_wrapped(part) for part in parts)


def _compiles(pattern: str) -> bool:
    import re

    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def node_field_names(endpoint: EndpointIR, media: Iterable[str] = ()) -> dict[str, str]:
    """Argument -> field of the node; ``media`` are arguments that a config says are files."""
    told = set(media)
    files = [f.api_name for f in endpoint.inputs if _media_item(f.type) or f.api_name in told]
    names = naming.field_names([f.api_name for f in endpoint.inputs], files)
    return {api: str(name) for api, name in names.items()}


@dataclass
class _NodeResolver:
    """Makes one node; what it has to say is in ``found``."""

    endpoint: EndpointIR
    entry: EndpointConfig
    config: ModuleConfig
    structs: _StructNames
    found: list[Diagnostic] = field(default_factory=list)
    enums: dict[str, EnumDef] = field(default_factory=dict)
    presets: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def node(self) -> NodeIR:
        """The finished node."""
        inputs = self.endpoint.inputs
        names = node_field_names(
            self.endpoint, {n for n, o in self.entry.field_overrides.items() if o.media}
        )
        for api, name in names.items():
            renamed = self._override(api, name).name
            if renamed:
                names[api] = renamed
        self._check_overrides(names)
        fields: list[FieldDef] = []
        for item in inputs:
            fields += self._fields(item, names[item.api_name], set(names.values()))
        if self.endpoint.free_form:
            fields.append(
                FieldDef(
                    name="arguments",
                    api_name="",
                    annotation="dict[str, Any]",
                    default="{}",
                    arguments=(
                        (
                            "description",
                            repr(
                                "All arguments of the endpoint as one object: its schema is not known."
                            ),
                        ),
                    ),
                )
            )
        written = {f.name for f in fields}
        return NodeIR(
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            class_name=self.entry.class_name,
            namespace=namespace_of(self.config.module),
            doc=self.entry.docstring,
            tags=self.entry.tags,
            use_cases=self.entry.use_cases,
            fields=tuple(fields),
            api_names=tuple(
                (f.name, f.api_name) for f in fields if f.api_name and f.name != f.api_name
            ),
            required=tuple(
                names[f.api_name] for f in inputs if f.required and names[f.api_name] in written
            ),
            presets=tuple(sorted(self.presets.items())),
            outputs=tuple(self._outputs()),
            basic_fields=self.entry.basic_fields,
            enums=tuple(self.enums.values()),
            structs=(),
            aliases=self.entry.aliases,
            free_form=self.endpoint.free_form,
        )

    # -- fields --------------------------------------------------------------------------

    def _override(self, api_name: str, name: str = "") -> FieldOverride:
        overrides = self.entry.field_overrides
        return overrides.get(name) or overrides.get(api_name) or FieldOverride()

    def _fields(self, item: FieldIR, name: str, taken: set[str]) -> list[FieldDef]:
        """The field of an argument and, for a preset, the helpers of its custom value."""
        item = self._overridden(item, name)
        type_ = _custom_types(item)
        annotation, default = _annotated(
            item, type_, self._enum(item, type_, name), self.structs.name
        )
        words = (
            self._override(item.api_name, name).description
            or item.description
            or glossary.explain(item.api_name)
        )
        main = FieldDef(
            name=name,
            api_name=item.api_name,
            annotation=annotation,
            default=default,
            arguments=_arguments(item, type_, words),
        )
        return (
            [main, *self._helpers(item, type_, name, taken)]
            if type_.kind is Kind.PRESET
            else [main]
        )

    def _overridden(self, item: FieldIR, name: str) -> FieldIR:
        override = self._override(item.api_name, name)
        type_ = item.type
        if override.media:
            inner = TypeIR(kind=Kind.MEDIA, media=override.media, nullable=type_.nullable)
            type_ = replace(type_, item=inner) if type_.kind is Kind.LIST else inner
        if override.ge is not None or override.le is not None:
            limits = replace(
                type_.bounds,
                ge=override.ge if override.ge is not None else type_.bounds.ge,
                le=override.le if override.le is not None else type_.bounds.le,
            )
            type_ = replace(type_, bounds=limits)
        default = item.default
        if "default" in override.model_fields_set:
            default = override.default
        if default is not MISSING and default is not None and not fits(default, type_):
            self._say(
                "default-outside",
                f"the default {default!r:.60} of {name!r} is outside its enum or bounds",
                f"/field_overrides/{name}",
                "choose a value that the schema allows, or correct ge and le",
            )
            default = MISSING
        return replace(item, type=type_, default=MISSING if default is None else default)

    def _enum(self, item: FieldIR, type_: TypeIR, name: str) -> EnumDef | None:
        """The enum of a field; it is written with the node unless it is a shared one."""
        found = _enum_in(type_)
        if found is None:
            return None
        asked = self.entry.enum_overrides.get(name) or self.entry.enum_overrides.get(item.api_name)
        chosen = asked or naming.enum_name(self.entry.class_name, name)
        overrides = (
            self.entry.enum_value_overrides.get(name)
            or self.entry.enum_value_overrides.get(item.api_name)
            or {}
        )
        if asked in self.config.shared_enums:
            self._check_shared(asked, found, type_, name)
            values = self.config.shared_enums[str(asked)]
            return _enum_def(str(asked), values, preset=False, overrides={})
        self.enums[chosen] = _enum_def(
            chosen,
            found.values,
            preset=type_.kind is Kind.PRESET,
            overrides=overrides,
            owner=self.endpoint.endpoint_id,
            field_name=name,
        )
        return self.enums[chosen]

    def _check_shared(self, asked: str | None, found: EnumIR, type_: TypeIR, name: str) -> None:
        shared = self.config.shared_enums[str(asked)]
        needed: set[Any] = {*found.values, *(["custom"] if type_.kind is Kind.PRESET else [])}
        if set(shared) != needed:
            missing = sorted(str(v) for v in needed - set(shared))
            extra = sorted(str(v) for v in set(shared) - needed)
            self._say(
                "enum-name-conflict",
                f"{name!r} shares the enum {asked!r}, whose values differ: "
                f"{', '.join(missing) or 'nothing'} missing, {', '.join(extra) or 'nothing'} too many",
                f"/enum_overrides/{name}",
                f"remove it: the enum is then called {naming.enum_name(self.entry.class_name, name)}",
            )

    def _helpers(self, item: FieldIR, type_: TypeIR, name: str, taken: set[str]) -> list[FieldDef]:
        custom = type_.members[0]
        default = item.default if item.default is not MISSING else None
        is_custom = (
            default is not None and type_.enum is not None and default not in type_.enum.values
        )
        parts: list[tuple[str, str]] = []
        fields: list[FieldDef] = []
        if _is_size(custom) and custom.struct is not None:
            for part in custom.struct.fields:
                helper = _free(f"{name}_{naming.field_name(part.api_name)}", taken)
                value = (
                    default.get(part.api_name)
                    if is_custom and isinstance(default, dict)
                    else part.default
                )
                own = replace(part, required=False, default=MISSING if value is None else value)
                annotation, text = _annotated(own, part.type, None, self.structs.name)
                words = f"{part.api_name.replace('_', ' ').capitalize()} in pixels while {name} is custom."
                if part.api_name not in {"width", "height"}:
                    words = f"Part {part.api_name} of a custom {name}."
                fields.append(
                    FieldDef(
                        name=helper,
                        api_name="",
                        annotation=annotation,
                        default=text,
                        arguments=_arguments(own, part.type, words),
                    )
                )
                parts.append((helper, part.api_name))
        else:
            helper = _free(f"{name}_custom", taken)
            own = FieldIR(api_name=helper, type=custom, default=default if is_custom else MISSING)
            annotation, text = _annotated(
                own, custom, self._enum(own, custom, helper), self.structs.name
            )
            words = f"The value to send while {name} is custom."
            fields.append(
                FieldDef(
                    name=helper,
                    api_name="",
                    annotation=annotation,
                    default=text,
                    arguments=_arguments(own, custom, words),
                )
            )
            parts.append((helper, ""))
        self.presets[name] = tuple(parts)
        return fields

    # -- outputs -------------------------------------------------------------------------

    def _outputs(self) -> Iterator[OutputDef]:
        """The main result as ``output``, then every property that is not it already."""
        outputs = [replace(f, type=_loose(f.type)) for f in self.endpoint.outputs]
        if not outputs:
            type_ = _loose(self.endpoint.result) if self.endpoint.result else TypeIR(kind=Kind.ANY)
            yield OutputDef(
                slot="output", source="", annotation=annotation_of(type_, None, self.structs.name)
            )
            return
        main = main_output(outputs, self.config.module)
        if main is None:
            yield OutputDef(slot="output", source="", annotation="dict[str, Any]")
        several = main is not None and main.type.kind is Kind.LIST and _media_item(main.type)
        if main is not None:
            type_ = main.type.item if several and main.type.item else main.type
            yield OutputDef(
                slot="output",
                source=main.api_name,
                first=several,
                annotation=self._slot_type(main, type_, several),
            )
        taken = {"output"}
        for item in outputs:
            if item is main and not several:
                continue
            slot = naming.field_name(item.api_name)
            name = item.api_name if naming.is_public_name(item.api_name) else str(slot)
            name = _free(name, taken)
            taken.add(name)
            yield OutputDef(
                slot=name, source=item.api_name, annotation=self._slot_type(item, item.type, False)
            )

    def _slot_type(self, item: FieldIR, type_: TypeIR, first: bool) -> str:
        optional = replace(type_, nullable=type_.nullable or not item.required or first)
        return annotation_of(optional, None, self.structs.name)

    # -- checks that need both sides --------------------------------------------------------

    def _check_overrides(self, names: Mapping[str, str]) -> None:
        """Overrides and basic fields that hit nothing."""
        known = {*names, *names.values()}
        helpers = {n for n in self.entry.basic_fields if any(n.startswith(f"{k}_") for k in known)}
        with_enum = {
            n
            for f in self.endpoint.inputs
            if _enum_in(_custom_types(f)) is not None
            for n in (f.api_name, names[f.api_name])
        }
        checks: list[tuple[str, str, Iterable[str], set[str]]] = [
            ("field_overrides", "override-no-field", self.entry.field_overrides, known),
            ("enum_overrides", "override-no-enum", self.entry.enum_overrides, with_enum),
            (
                "enum_value_overrides",
                "override-no-enum",
                self.entry.enum_value_overrides,
                with_enum,
            ),
            (
                "basic_fields",
                "basic-field-unknown",
                self.entry.basic_fields,
                set(names.values()) | helpers,
            ),
        ]
        for key, code, given, allowed in checks:
            for name in given:
                if name not in allowed and not (self.endpoint.free_form and name == "arguments"):
                    listed = ", ".join(sorted(allowed & set(names.values()))) or "none"
                    self._say(
                        code,
                        f"{key} names {name!r}, which this endpoint does not have",
                        f"/{key}/{name}",
                        f"it has: {listed}",
                    )
        for name, members in self.entry.enum_value_overrides.items():
            values = next(
                (
                    _enum_in(_custom_types(f))
                    for f in self.endpoint.inputs
                    if name in (f.api_name, names[f.api_name])
                ),
                None,
            )
            for value in members:
                if values is not None and value not in {str(v) for v in values.values}:
                    self._say(
                        "override-no-enum",
                        f"{name!r} has no value {value!r}",
                        f"/enum_value_overrides/{name}",
                        f"it has: {', '.join(str(v) for v in values.values[:20])}",
                    )

    def _say(self, code: str, message: str, pointer: str, hint: str) -> None:
        endpoint = self.endpoint.endpoint_id
        line = self.config.lines.get(endpoint)
        self.found.append(
            Diagnostic(
                code=code,
                message=message,
                hint=hint,
                pointer=pointer,
                endpoint=endpoint,
                file=f"{self.config.file}:{line}" if line else self.config.file,
            )
        )


def main_output(outputs: Sequence[FieldIR], module: str) -> FieldIR | None:
    """The property that the slot ``output`` shows: the one that existing edges expect.

    None where several properties are of one rank: then ``output`` is the whole result.
    """
    by_name = {item.api_name: item for item in outputs}
    if "output" in by_name:
        return by_name["output"]
    target = module.rpartition("_to_")[2] or module
    wanted = {
        "3d": "model_3d",
        "speech": "audio",
        "segmentation": "image",
        "video_processing": "video",
        "model3d": "model_3d",
    }.get(target, target)
    media = [item for item in outputs if _media_item(item.type)]
    for item in media:
        inner = item.type.item if item.type.kind is Kind.LIST and item.type.item else item.type
        if inner.media == wanted and not item.api_name.startswith(
            ("mask", "thumbnail", "preview", "input")
        ):
            return item
    plain = [by_name[name] for name in _MAIN_NAMES if name in by_name]
    if wanted in {"text", "json", "llm"} and plain:
        return plain[0]
    primary = [item for item in media if item.required] or media
    ranked = primary or plain or (list(outputs) if len(outputs) == 1 else [])
    return ranked[0] if ranked else None


def _free(name: str, taken: set[str]) -> str:
    while name in taken or name in naming.reserved_fields() - {"output"}:
        name += "_"
    return name
