"""Combine documents and config entries into :class:`nodetool.fal.compiler.ir.NodeIR`.

Every decision about a generated class is made here, once; templates only lay out the IR.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from nodetool.fal.compiler import naming
from nodetool.fal.compiler.annotations import (
    annotation_and_default,
    annotation_of,
    argument_type,
    enum_in,
    field_arguments,
    file_limits_in,
    is_media,
    is_size,
    result_type,
)
from nodetool.fal.compiler.config.entry import EndpointConfig, ModuleConfig
from nodetool.fal.compiler.config.overrides import Overrides
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity
from nodetool.fal.compiler.ir import (
    MISSING,
    EndpointIR,
    EnumDef,
    EnumIR,
    EnumValue,
    FieldDef,
    FieldIR,
    Kind,
    ModuleIR,
    NodeIR,
    OutputDef,
    TypeIR,
)
from nodetool.fal.compiler.main_output import CONFIGURED, MainOutput, main_output
from nodetool.fal.compiler.structs import StructNames, enum_def, namespace_of
from nodetool.fal.compiler.wording import glossary, titles
from nodetool.fal.compiler.wording.file_limits import with_limits

#: reference to a file, in an annotation
_REFERENCE = re.compile(r"\w+Ref\b")


def resolve_module(
    config: ModuleConfig,
    endpoints: Mapping[str, EndpointIR],
    targets: Mapping[str, tuple[str, str]] | None = None,
    structs: StructNames | None = None,
    known: Mapping[str, NodeIR] | None = None,
) -> tuple[ModuleIR, list[Diagnostic]]:
    """Resolve all nodes of one module.

    Args:
        config: one entry for each endpoint; entries without a known schema are skipped here.
        endpoints: id -> endpoint as its document describes it.
        targets: aliases that this module registers -> (module, class) that they refer to.
        structs: as :func:`struct_names` returns them for all endpoints of the module.
        known: id -> node that was resolved before, with these structs.

    Returns:
        The module, and the diagnostics of its entries.
    """
    structs = struct_names(config, endpoints) if structs is None else structs
    nodes = dict(known or {})
    diagnostics: list[Diagnostic] = []
    for endpoint_id in sorted(config.entries.keys() & endpoints.keys() - nodes.keys()):
        resolver = _NodeResolver(
            endpoints[endpoint_id], config.entries[endpoint_id], config, structs
        )
        nodes[endpoint_id] = resolver.node()
        diagnostics += resolver.diagnostics
    shared = tuple(
        enum_def(name, values, preset=False, overrides={})
        for name, values in sorted(config.shared_enums.items())
    )
    module = ModuleIR(
        name=config.module,
        namespace=namespace_of(config.module, config.package),
        nodes=tuple(nodes[endpoint_id] for endpoint_id in sorted(nodes)),
        enums=(*shared, *structs.enums()),
        structs=structs.definitions(),
        alias_targets=tuple((name, *target) for name, target in sorted((targets or {}).items())),
        package=config.package,
    )
    return module, diagnostics


def struct_names(config: ModuleConfig, endpoints: Mapping[str, EndpointIR]) -> StructNames:
    """Return the names of the objects of one module, which all of its endpoints decide together."""
    pairs = [(endpoints[e], config.entries[e]) for e in sorted(config.entries) if e in endpoints]
    used_names = {entry.class_name for _, entry in pairs} | set(config.shared_enums)
    return StructNames(config.module, pairs, used_names, config.foreign, config.package)


@dataclass
class _NodeResolver:
    """Builds one node, and collects its diagnostics."""

    endpoint: EndpointIR
    entry: EndpointConfig
    config: ModuleConfig
    structs: StructNames
    enums: list[EnumDef] = field(default_factory=list)
    presets: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    used_names: set[str] = field(default_factory=set)
    with_enum: list[str] = field(default_factory=list)
    shared: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.overrides = Overrides(self.endpoint, self.entry, self.config)

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """Return the problems of the node's config entry."""
        return self.overrides.diagnostics

    def node(self) -> NodeIR:
        """Build the node."""
        names = self.overrides.names
        first = {name: place for place, name in enumerate(self.entry.basic_fields)}
        # the basic fields, then all others in the order that fal shows
        inputs = sorted(
            self.endpoint.inputs, key=lambda item: first.get(names[item.api_name], len(first))
        )
        self.used_names = set(names.values())
        fields: list[FieldDef] = []
        for item in inputs:
            fields += self._fields(item, names[item.api_name])
        if self.endpoint.free_form:
            fields.append(
                FieldDef(
                    name="arguments",
                    api_name="",
                    annotation="dict[str, Any]",
                    default="{}",
                    description=self.overrides.description("arguments")
                    or "All arguments of the endpoint as one object: its schema is not known.",
                )
            )
        self.overrides.check((f.name for f in fields), self.with_enum, self.shared)
        field_names = {f.name for f in fields}
        return NodeIR(
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            class_name=self.entry.class_name,
            title=self.entry.title or titles.title(self.endpoint.endpoint_id),
            namespace=namespace_of(self.config.module, self.config.package),
            doc=self.entry.docstring,
            tags=self.entry.tags,
            use_cases=self.entry.use_cases,
            fields=tuple(fields),
            api_names=tuple(
                (f.name, f.api_name) for f in fields if f.api_name and f.name != f.api_name
            ),
            required=tuple(
                names[f.api_name] for f in inputs if f.required and names[f.api_name] in field_names
            ),
            presets=tuple(sorted(self.presets.items())),
            outputs=tuple(map(self._with_description, self._outputs())),
            basic_fields=self.entry.basic_fields,
            enums=tuple(self.enums),
            aliases=self.entry.aliases,
            free_form=self.endpoint.free_form,
        )

    # -- fields --------------------------------------------------------------------------

    def _fields(self, item: FieldIR, name: str) -> list[FieldDef]:
        """Return the field of an argument and, for a preset, the helper fields of its custom value."""
        item = self.overrides.apply(item)
        type_ = argument_type(item)
        annotation, default = annotation_and_default(
            item, type_, self._enum(item.api_name, type_, name), self.structs.name
        )
        description = (
            self.overrides.description(item.api_name)
            or item.description
            or glossary.describe_field(item.api_name, context=self._field_context(type_, default))
        )
        main = FieldDef(
            name=name,
            api_name=item.api_name,
            annotation=annotation,
            default=default,
            description=with_limits(description, file_limits_in(type_)),
            arguments=field_arguments(item, type_),
        )
        return [main, *self._helpers(item, type_, name)] if type_.kind is Kind.PRESET else [main]

    @cached_property
    def _argument_names(self) -> frozenset[str]:
        """Return the names of all arguments."""
        return frozenset(item.api_name for item in self.endpoint.inputs)

    def _field_context(self, type_: TypeIR, default: str) -> glossary.FieldContext:
        return glossary.FieldContext(
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            kind=type_.kind,
            default=default,
            siblings=self._argument_names,
            catalogued=self.endpoint.endpoint_id not in self.config.foreign,
        )

    def _enum(self, api_name: str, type_: TypeIR, name: str) -> EnumDef | None:
        """Return the enum of a field; it is written with the node unless it is a shared one."""
        enum = enum_in(type_)
        if enum is None:
            return None
        self.with_enum.append(api_name)
        configured = self.overrides.enum_name(api_name)
        if configured is not None and configured in self.config.shared_enums:
            self.shared.append(api_name)
            self._check_shared(configured, enum, type_, api_name, name)
            return enum_def(
                configured, self.config.shared_enums[configured], preset=False, overrides={}
            )
        definition = enum_def(
            (
                str(naming.enum_name(self.entry.class_name, name))
                if configured is None
                else configured
            ),
            enum.values,
            preset=type_.kind is Kind.PRESET,
            overrides=self.overrides.members(api_name),
            owner=self.endpoint.endpoint_id,
            field_name=name,
        )
        self.enums.append(definition)
        return definition

    def _check_shared(
        self, shared_name: str, enum: EnumIR, type_: TypeIR, api_name: str, name: str
    ) -> None:
        """Report a shared enum whose values, or whose custom choice, differ from those of a field."""
        own = enum_def(shared_name, enum.values, preset=type_.kind is Kind.PRESET, overrides={})
        shared: set[EnumValue] = set(self.config.shared_enums[shared_name])
        required: set[EnumValue] = {value for _, value in own.members}
        if type_.kind is Kind.PRESET and ("CUSTOM", "custom") not in own.members:
            # a shared enum has no member CUSTOM but one whose value is "custom"
            required = {*required, "a member CUSTOM of its own"}
        if shared == required:
            return
        missing = sorted(str(v) for v in required - shared)
        extra = sorted(str(v) for v in shared - required)
        self.overrides.report(
            "enum-name-conflict",
            f"{name!r} shares the enum {shared_name!r}, whose values differ: "
            f"{', '.join(missing) or 'nothing'} missing, {', '.join(extra) or 'nothing'} too many",
            self.overrides.pointer_to("enum_overrides", api_name),
            f"remove it: the enum is then called {naming.enum_name(self.entry.class_name, name)}",
        )

    def _helpers(self, item: FieldIR, type_: TypeIR, name: str) -> list[FieldDef]:
        """Return the helper fields of a preset's custom value, and record what each of them sets."""
        custom = type_.members[0]
        default = item.default if item.default is not MISSING else None
        is_custom = (
            default is not None and type_.enum is not None and default not in type_.enum.values
        )
        parts: list[tuple[str, str]] = []
        fields: list[FieldDef] = []
        if is_size(custom) and custom.struct is not None:
            for part in custom.struct.fields:
                helper = self._helper_name(f"{name}_{naming.field_name(part.api_name)}", item)
                value = (
                    default.get(part.api_name)
                    if is_custom and isinstance(default, dict)
                    else part.default
                )
                own = replace(part, required=False, default=MISSING if value is None else value)
                description = f"{part.api_name.replace('_', ' ').capitalize()} in pixels while {name} is custom."
                if part.api_name not in {"width", "height"}:
                    description = f"Part {part.api_name} of a custom {name}."
                fields.append(self._helper(helper, own, description, None))
                parts.append((helper, part.api_name))
        else:
            helper = self._helper_name(f"{name}_custom", item)
            own = FieldIR(api_name=helper, type=custom, default=default if is_custom else MISSING)
            description = f"The value to send while {name} is custom."
            fields.append(
                self._helper(helper, own, description, self._enum(helper, custom, helper))
            )
            parts.append((helper, ""))
        self.presets[name] = tuple(parts)
        return fields

    def _helper(self, name: str, own: FieldIR, description: str, enum: EnumDef | None) -> FieldDef:
        annotation, default = annotation_and_default(own, own.type, enum, self.structs.name)
        return FieldDef(
            name=name,
            api_name="",
            annotation=annotation,
            default=default,
            description=description,
            arguments=field_arguments(own, own.type),
        )

    def _helper_name(self, wanted: str, item: FieldIR) -> str:
        """Return a free name for a helper field; report a renamed field that occupies the wanted one."""
        for api, renamed in self.overrides.renamed.items():
            if renamed == wanted:
                self.overrides.report(
                    "field-name-taken",
                    f"{api!r} would be called like {wanted!r}, a part of {item.api_name!r}",
                    f"{self.overrides.pointer_to('field_overrides', api)}/name",
                    f'"name": "{_free_name(renamed, self.used_names)}"',
                )
        name = _free_name(wanted, self.used_names)
        self.used_names.add(name)
        return name

    # -- outputs -------------------------------------------------------------------------

    def _outputs(self) -> Iterator[OutputDef]:
        """Yield the main result as ``output``, then every other property."""
        outputs = [replace(f, type=result_type(f.type)) for f in self.endpoint.outputs]
        chosen = self._main_output()
        if not outputs:
            type_ = (
                result_type(self.endpoint.result) if self.endpoint.result else TypeIR(kind=Kind.ANY)
            )
            yield OutputDef(
                slot="output", source="", annotation=annotation_of(type_, None, self.structs.name)
            )
            return
        main = next((f for f in outputs if f.api_name == chosen.api_name), None)
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
        used_names = {"output"}
        for item in outputs:
            if item is main and not several and not chosen.moved:
                continue
            slot = naming.field_name(item.api_name)
            name = item.api_name if naming.is_public_name(item.api_name) else str(slot)
            name = _free_name(name, used_names)
            used_names.add(name)
            yield OutputDef(
                slot=name, source=item.api_name, annotation=self._slot_type(item, item.type, False)
            )

    def _main_output(self) -> MainOutput:
        """Choose the main output; report a config that names an unknown or a redundant one."""
        configured = self.entry.main_output
        chosen = main_output(self.endpoint, self.config.module, configured)
        if configured and chosen.reason != CONFIGURED:
            known = ", ".join(sorted(f.api_name for f in self.endpoint.outputs))
            self.overrides.report(
                "main-output-unknown",
                f"main_output names {configured!r}, which the result does not have",
                "/main_output",
                f"it has: {known or 'no properties that are known, so remove the key'}",
            )
        elif configured and main_output(self.endpoint, self.config.module).api_name == configured:
            self.overrides.report(
                "main-output-redundant",
                f"main_output names {configured!r}, which the rule finds without it",
                "/main_output",
                "remove the key",
                Severity.WARNING,
            )
        return chosen

    def _with_description(self, output: OutputDef) -> OutputDef:
        """Return the output with its description."""
        description = glossary.describe_output(
            output.source,
            endpoint_id=self.endpoint.endpoint_id,
            module=self.config.module,
            siblings=[item.api_name for item in self.endpoint.outputs],
            is_file=_REFERENCE.search(output.annotation) is not None,
            first=output.first,
            catalogued=self.endpoint.endpoint_id not in self.config.foreign,
        )
        return replace(output, description=description)

    def _slot_type(self, item: FieldIR, type_: TypeIR, first: bool) -> str:
        optional = replace(type_, nullable=type_.nullable or not item.required or first)
        return annotation_of(optional, None, self.structs.name)


def _free_name(name: str, used_names: set[str]) -> str:
    """Return the name, with underscores appended until it is unused and not reserved."""
    while name in used_names or (name != "output" and name in naming.reserved_fields()):
        name += "_"
    return name
