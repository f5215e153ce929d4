"""What must hold of a resolved module before a line of it is rendered: names and members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nodetool.fal.schema import naming
from nodetool.fal.schema.diagnostics import Diagnostic, Severity
from nodetool.fal.schema.entries import ModuleConfig
from nodetool.fal.schema.ir import EnumDef, ModuleIR, NodeIR
from nodetool.fal.schema.structs import namespace_of


def node_type(module: str, class_name: str) -> str:
    """The type under which the app knows a class."""
    return f"{namespace_of(module)}.{class_name.removesuffix('Node')}"


def check_module(module: ModuleIR, config: ModuleConfig) -> list[Diagnostic]:
    """What can be told once all names of a module are chosen."""
    common = {enum.name for enum in module.enums} | {item.name for item in module.structs}
    return [
        *_scope(module, config),
        *(d for node in module.nodes for d in _node(node, config, common)),
    ]


def place(config: ModuleConfig, endpoint: str) -> str:
    """Where the entry of an endpoint stands."""
    line = config.lines.get(endpoint)
    return f"{config.file}:{line}" if line else config.file


def at(
    config: ModuleConfig,
    endpoint: str,
    code: str,
    message: str,
    hint: str,
    pointer: str = "",
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    """A finding about the entry of an endpoint."""
    return Diagnostic(
        code=code,
        message=message,
        hint=hint,
        pointer=pointer,
        endpoint=endpoint,
        file=place(config, endpoint),
        severity=severity,
    )


def enum_names(name: str, config: ModuleConfig, endpoint: str = "") -> Iterator[Diagnostic]:
    """Whether a class of a generated module can be called so."""
    if not naming.is_public_name(name) or name in naming.reserved_classes():
        yield Diagnostic(
            code="enum-name-invalid",
            file=config.file,
            endpoint=endpoint,
            message=f"enum {name!r} is not an identifier, or hides a builtin or an import",
            hint=f"call it {naming.class_name(name)!r}",
        )


def _scope(module: ModuleIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    """Names of classes that meet inside one module."""
    enums: dict[str, EnumDef] = {enum.name: enum for enum in module.enums}
    classes = {node.class_name: node.endpoint_id for node in module.nodes}
    structs = {struct.name for struct in module.structs}
    for node in module.nodes:
        for enum in node.enums:
            other = enums.setdefault(enum.name, enum)
            if other is not enum:
                yield _enum_conflict(enum, other, node, config)
            if enum.name in classes or enum.name in structs:
                owner = classes.get(enum.name, "a struct")
                yield at(
                    config,
                    node.endpoint_id,
                    "class-name-taken",
                    f"the enum {enum.name!r} of {enum.field!r} is called like the class of {owner}",
                    f'"enum_overrides": {{"{enum.field}": "{enum.name}Choice"}}',
                    "/enum_overrides",
                )


def _enum_conflict(enum: EnumDef, other: EnumDef, node: NodeIR, config: ModuleConfig) -> Diagnostic:
    mine = ", ".join(str(v) for _, v in enum.members)
    theirs = ", ".join(str(v) for _, v in other.members)
    own = naming.enum_name(node.class_name, enum.field)
    if enum.members == other.members:
        return at(
            config,
            node.endpoint_id,
            "enum-name-shared",
            f"{enum.field!r} and {other.field!r} of {other.owner} are both the enum {enum.name!r}; sharing must be said",
            f'SHARED_ENUMS = {{"{enum.name}": {[v for _, v in enum.members]!r}}}',
            "/enum_overrides",
        )
    return at(
        config,
        node.endpoint_id,
        "enum-name-conflict",
        f"the enum {enum.name!r} is {{{mine:.120}}} for {enum.field!r} here and {{{theirs:.120}}} for {other.field!r} of {other.owner}",
        f'"enum_overrides": {{"{enum.field}": "{own if own != enum.name else own + "Choice"}"}}',
        "/enum_overrides",
    )


def _node(node: NodeIR, config: ModuleConfig, common: set[str]) -> Iterator[Diagnostic]:
    for enum in node.enums:
        yield from enum_names(enum.name, config, node.endpoint_id)
        yield from _members(enum, node, config)
    seen: dict[str, str] = {}
    for field in node.fields:
        reserved = field.name in naming.reserved_fields()
        if not naming.is_public_name(field.name) or (reserved and field.name != "arguments"):
            what = "hides an attribute of the base classes" if reserved else "is not an identifier"
            yield at(
                config,
                node.endpoint_id,
                "field-name-invalid",
                f"the field {field.name!r} {what}",
                f'"field_overrides": {{"{field.api_name}": {{"name": "{naming.field_name(field.name)}"}}}}',
                f"/field_overrides/{field.api_name}",
            )
        if field.name in common or field.name in {enum.name for enum in node.enums}:
            yield at(
                config,
                node.endpoint_id,
                "field-name-invalid",
                f"the field {field.name!r} is called like an enum or struct",
                f'"enum_overrides": {{"{field.name}": "{field.name}Choice"}}',
                "/enum_overrides",
            )
        other = seen.setdefault(field.name, field.api_name)
        if other != field.api_name:
            yield at(
                config,
                node.endpoint_id,
                "field-name-taken",
                f"{field.api_name!r} and {other!r} would both be the field {field.name!r}",
                f'"field_overrides": {{"{field.api_name}": {{"name": "{field.name}_2"}}}}',
                f"/field_overrides/{field.api_name}",
            )
        if field.api_name and not field.words:
            yield at(
                config,
                node.endpoint_id,
                "no-words",
                f"nothing explains {field.api_name!r}",
                f'add it to a family in src/nodetool/fal/schema/families.toml: {field.api_name} = "…"',
                f"/field_overrides/{field.name}",
                Severity.WARNING,
            )


def _members(enum: EnumDef, node: NodeIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    seen: dict[str, Any] = {}
    for name, value in enum.members:
        better = naming.member_name(value)
        hint = f'"enum_value_overrides": {{"{enum.field}": {{{value!r}: "{better}"}}}}'
        if not naming.is_public_name(name) or name == "mro":
            yield at(
                config,
                node.endpoint_id,
                "enum-member-invalid",
                f"{name!r} cannot be a member of {enum.name} (for {value!r})",
                hint,
                f"/enum_value_overrides/{enum.field}",
            )
        if name in seen:
            yield at(
                config,
                node.endpoint_id,
                "enum-member-clash",
                f"{value!r} and {seen[name]!r} would both be {enum.name}.{name}",
                f'"enum_value_overrides": {{"{enum.field}": {{{value!r}: "{better}_2"}}}}',
                f"/enum_value_overrides/{enum.field}",
            )
        seen.setdefault(name, value)
