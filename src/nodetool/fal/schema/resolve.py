"""Facts and words -> final names and Python source: :class:`nodetool.fal.schema.ir.NodeIR`.

Every decision about a generated class falls here, once; templates lay out what stands in the IR.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from nodetool.fal.schema import glossary, inference, naming, titles
from nodetool.fal.schema.annotations import (
    annotated,
    annotation_of,
    argument_type,
    enum_in,
    field_arguments,
    is_media,
    is_size,
    result_type,
)
from nodetool.fal.schema.diagnostics import Diagnostic
from nodetool.fal.schema.entries import EndpointConfig, FieldOverride, ModuleConfig
from nodetool.fal.schema.ir import (
    MISSING,
    EndpointIR,
    EnumDef,
    EnumIR,
    FieldDef,
    FieldIR,
    Kind,
    ModuleIR,
    NodeIR,
    OutputDef,
    TypeIR,
)
from nodetool.fal.schema.schema_types import fits
from nodetool.fal.schema.structs import (
    StructNames,
    enum_def,
    namespace_of,
)

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

_NO_OVERRIDE = FieldOverride()
#: in an annotation, a file
_REFERENCE = re.compile(r"\w+Ref\b")


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
    structs = StructNames(config.module, pairs, taken, config.foreign)
    nodes, found = [], []
    for endpoint, entry in pairs:
        resolver = _NodeResolver(endpoint, entry, config, structs)
        nodes.append(resolver.node())
        found += resolver.found
    shared = tuple(
        enum_def(name, values, preset=False, overrides={})
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


def node_field_names(endpoint: EndpointIR, media: Iterable[str] = ()) -> dict[str, str]:
    """Argument -> field of the node; ``media`` are arguments that a config says are files."""
    told = set(media)
    files = [f.api_name for f in endpoint.inputs if is_media(f.type) or f.api_name in told]
    names = naming.field_names([f.api_name for f in endpoint.inputs], files)
    return {api: str(name) for api, name in names.items()}


def in_shown_order(inputs: Iterable[FieldIR]) -> list[FieldIR]:
    """Arguments in the order in which people see them."""
    by_name = {item.api_name: item for item in inputs}
    order = inference.shown_order(
        list(by_name),
        (name for name, item in by_name.items() if item.required),
        (name for name, item in by_name.items() if is_media(item.type)),
    )
    return [by_name[name] for name in order]


@dataclass
class _NodeResolver:
    """Makes one node; what it has to say is in ``found``."""

    endpoint: EndpointIR
    entry: EndpointConfig
    config: ModuleConfig
    structs: StructNames
    found: list[Diagnostic] = field(default_factory=list)
    enums: dict[str, EnumDef] = field(default_factory=dict)
    presets: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def node(self) -> NodeIR:
        """The finished node."""
        inputs = in_shown_order(self.endpoint.inputs)
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
                    words="All arguments of the endpoint as one object: its schema is not known.",
                )
            )
        written = {f.name for f in fields}
        return NodeIR(
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            class_name=self.entry.class_name,
            title=self.entry.title or titles.title(self.endpoint.endpoint_id),
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
            outputs=tuple(map(self._explained, self._outputs())),
            basic_fields=self.entry.basic_fields,
            enums=tuple(self.enums.values()),
            aliases=self.entry.aliases,
            free_form=self.endpoint.free_form,
        )

    # -- fields --------------------------------------------------------------------------

    def _override(self, api_name: str, name: str = "") -> FieldOverride:
        overrides = self.entry.field_overrides
        return overrides.get(name) or overrides.get(api_name) or _NO_OVERRIDE

    def _fields(self, item: FieldIR, name: str, taken: set[str]) -> list[FieldDef]:
        """The field of an argument and, for a preset, the helpers of its custom value."""
        item = self._overridden(item, name)
        type_ = argument_type(item)
        annotation, default = annotated(
            item, type_, self._enum(item, type_, name), self.structs.name
        )
        words = (
            self._override(item.api_name, name).description
            or item.description
            or glossary.explain(item.api_name, place=self._place(type_, default))
        )
        main = FieldDef(
            name=name,
            api_name=item.api_name,
            annotation=annotation,
            default=default,
            words=words,
            arguments=field_arguments(item, type_),
        )
        return (
            [main, *self._helpers(item, type_, name, taken)]
            if type_.kind is Kind.PRESET
            else [main]
        )

    @cached_property
    def _beside(self) -> frozenset[str]:
        """The names of all arguments."""
        return frozenset(item.api_name for item in self.endpoint.inputs)

    def _place(self, type_: TypeIR, default: str) -> glossary.Place:
        return glossary.Place(
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            kind=type_.kind,
            default=default,
            beside=self._beside,
            catalogued=self.endpoint.endpoint_id not in self.config.foreign,
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
        if default is None:
            default = MISSING
        if type_ is item.type and default is item.default:
            return item
        return replace(item, type=type_, default=default)

    def _enum(self, item: FieldIR, type_: TypeIR, name: str) -> EnumDef | None:
        """The enum of a field; it is written with the node unless it is a shared one."""
        found = enum_in(type_)
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
            return enum_def(str(asked), values, preset=False, overrides={})
        self.enums[chosen] = enum_def(
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
        if is_size(custom) and custom.struct is not None:
            for part in custom.struct.fields:
                helper = _free(f"{name}_{naming.field_name(part.api_name)}", taken)
                value = (
                    default.get(part.api_name)
                    if is_custom and isinstance(default, dict)
                    else part.default
                )
                own = replace(part, required=False, default=MISSING if value is None else value)
                annotation, text = annotated(own, part.type, None, self.structs.name)
                words = f"{part.api_name.replace('_', ' ').capitalize()} in pixels while {name} is custom."
                if part.api_name not in {"width", "height"}:
                    words = f"Part {part.api_name} of a custom {name}."
                fields.append(
                    FieldDef(
                        name=helper,
                        api_name="",
                        annotation=annotation,
                        default=text,
                        words=words,
                        arguments=field_arguments(own, part.type),
                    )
                )
                parts.append((helper, part.api_name))
        else:
            helper = _free(f"{name}_custom", taken)
            own = FieldIR(api_name=helper, type=custom, default=default if is_custom else MISSING)
            annotation, text = annotated(
                own, custom, self._enum(own, custom, helper), self.structs.name
            )
            words = f"The value to send while {name} is custom."
            fields.append(
                FieldDef(
                    name=helper,
                    api_name="",
                    annotation=annotation,
                    default=text,
                    words=words,
                    arguments=field_arguments(own, custom),
                )
            )
            parts.append((helper, ""))
        self.presets[name] = tuple(parts)
        return fields

    # -- outputs -------------------------------------------------------------------------

    def _outputs(self) -> Iterator[OutputDef]:
        """The main result as ``output``, then every property that is not it already."""
        outputs = [replace(f, type=result_type(f.type)) for f in self.endpoint.outputs]
        if not outputs:
            type_ = (
                result_type(self.endpoint.result) if self.endpoint.result else TypeIR(kind=Kind.ANY)
            )
            yield OutputDef(
                slot="output", source="", annotation=annotation_of(type_, None, self.structs.name)
            )
            return
        main = main_output(outputs, self.config.module)
        if main is None:
            yield OutputDef(slot="output", source="", annotation="dict[str, Any]")
        several = main is not None and main.type.kind is Kind.LIST and is_media(main.type)
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

    def _explained(self, output: OutputDef) -> OutputDef:
        """The output with the words for it."""
        place = glossary.Place(
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            kind=Kind.MEDIA if _REFERENCE.search(output.annotation) else "",
            default="",
            beside=[item.api_name for item in self.endpoint.outputs],
            catalogued=self.endpoint.endpoint_id not in self.config.foreign,
        )
        said = glossary.explain(output.source, "output", place) if output.source else ""
        return replace(output, words=said)

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
            if enum_in(argument_type(f)) is not None
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
                    enum_in(argument_type(f))
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
    media = [item for item in outputs if is_media(item.type)]
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
    while name in taken or (name != "output" and name in naming.reserved_fields()):
        name += "_"
    return name
