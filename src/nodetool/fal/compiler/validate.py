"""Check a resolved module before it is rendered: its names and enum members."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nodetool.fal.compiler import naming
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at, written_at
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, pointer
from nodetool.fal.compiler.ir import EnumDef, EnumValue, FieldDef, ModuleIR, NodeIR
from nodetool.fal.compiler.structs import namespace_of
from nodetool.fal.compiler.wording.glossary import WHOLE_RESULT


def node_type(module: str, class_name: str) -> str:
    """Return the node type of a class, as the app names it."""
    return f"{namespace_of(module)}.{class_name.removesuffix('Node')}"


def check_module(
    module: ModuleIR, config: ModuleConfig, recorded: Mapping[str, str] | None = None
) -> list[Diagnostic]:
    """Check a module whose names are all final.

    Args:
        module: the resolved module.
        config: the config that it was made of.
        recorded: endpoint -> node type of the last generation; these names take precedence.
    """
    common = {enum.name for enum in module.enums} | {item.name for item in module.structs}
    return [
        *_check_scope(module, config, recorded or {}),
        *(d for node in module.nodes for d in _check_node(node, config, common)),
        *_check_descriptions(module, config),
    ]


def check_enum_name(
    name: str, config: ModuleConfig, where: str, endpoint: str = "", better: str = ""
) -> Iterator[Diagnostic]:
    """Report an enum name that a generated module cannot have; the hint is ``better`` or a legal form."""
    if not naming.is_public_name(name) or name in naming.reserved_classes():
        yield diagnostic_at(
            config,
            endpoint,
            "enum-name-invalid",
            f"enum {name!r:.80} is not an identifier, or hides a builtin or an import",
            f"call it {better or str(naming.class_name(name))!r}",
            where,
        )


# -- names that collide inside one module ------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    """Something in a module that has a name.

    Attributes:
        rank: precedence; of two equal names the one with the lower number is kept.
        where: JSON pointer to the origin of the name.
        fix: text before and after a free name, for the hint.
    """

    name: str
    what: str
    rank: int
    endpoint: str
    where: str = ""
    fix: tuple[str, str] = ("", "")
    enum: EnumDef | None = None


_OLD, _MADE, _SHARED, _OWN, _NEW, _ASKED = range(6)


def _check_scope(
    module: ModuleIR, config: ModuleConfig, recorded: Mapping[str, str]
) -> Iterator[Diagnostic]:
    """Report equal names of classes, enums and structs where the younger name was chosen."""
    claims: dict[str, list[_Claim]] = defaultdict(list)
    for claim in _claims(module, config, recorded):
        claims[claim.name].append(claim)
    for colliding in [claims[name] for name in list(claims) if len(claims[name]) > 1]:
        colliding.sort(key=lambda claim: (claim.rank, *written_at(config, claim.endpoint)))
        for claim in colliding[1:]:
            if not (
                claim.where == colliding[0].where == "/class_name"
            ):  # reported with the configs
                yield _name_conflict(claim, colliding[0], config, claims)


def _claims(
    module: ModuleIR, config: ModuleConfig, recorded: Mapping[str, str]
) -> Iterator[_Claim]:
    """Yield everything in a module that has a name."""
    for struct in module.structs:
        yield _Claim(name=struct.name, what="an object of the API", rank=_MADE, endpoint="")
    for enum in module.enums:
        where = pointer("SHARED_ENUMS", enum.name)
        if enum.name in config.shared_enums:
            yield _Claim(
                name=enum.name, what="a shared enum", rank=_SHARED, endpoint="", where=where, enum=enum,
                fix=("call it ", ""),
            )  # fmt: skip
        else:
            yield _Claim(name=enum.name, what="an enum of an object", rank=_MADE, endpoint="")
    classes = Counter(node.class_name for node in module.nodes)
    for node in module.nodes:
        own = node.node_type
        yield _Claim(
            name=node.class_name,
            what=f"the class of {node.endpoint_id}",
            rank=_OLD if recorded.get(node.endpoint_id) == own else _NEW,
            endpoint=node.endpoint_id,
            where="/class_name",
            fix=('"class_name": "', '"'),
        )
        # enum names derive from the class name, whose own problem is reported separately
        is_consequence = classes[node.class_name] > 1 or bool(naming.class_problem(node.class_name))
        for enum in node.enums:
            key = _override_key(enum, node, config)
            if key is None and is_consequence:
                continue
            yield _Claim(
                name=enum.name,
                what=f"the enum of {enum.field!r} of {node.endpoint_id}",
                rank=_OWN if key is None else _ASKED,
                endpoint=node.endpoint_id,
                where=pointer("enum_overrides", enum.field if key is None else key),
                fix=(f'"enum_overrides": {{"{enum.field if key is None else key}": "', '"}'),
                enum=enum,
            )


def _override_key(enum: EnumDef, node: NodeIR, config: ModuleConfig) -> str | None:
    """Return the key of ``enum_overrides`` that gave an enum its name, or None."""
    overrides = config.entries[node.endpoint_id].enum_overrides
    api_name = next((f.api_name for f in node.fields if f.name == enum.field), "")
    keys = [key for key, name in overrides.items() if name == enum.name]
    return next((key for key in (enum.field, api_name) if key in keys), next(iter(keys), None))


def _name_conflict(
    claim: _Claim, other: _Claim, config: ModuleConfig, used_names: Mapping[str, object]
) -> Diagnostic:
    """Return the diagnostic for two things that would have the same name."""
    enum, other_enum = claim.enum, other.enum
    code = "class-name-taken"
    hint = ""
    message = f"{claim.what} and {other.what} would both be called {claim.name!r}"
    if enum is not None and other_enum is not None:
        if enum.members == other_enum.members:
            code = "enum-name-shared"
            values = [value for _, value in enum.members]
            message += "; sharing must be explicit"
            hint = f'SHARED_ENUMS = {{"{claim.name}": {values!r}}}, or '
        else:
            code = "enum-name-conflict"
            message += (
                f", one with {_members_text(enum)}, the other with {_members_text(other_enum)}"
            )
    return diagnostic_at(
        config,
        claim.endpoint,
        code,
        message,
        f"{hint}{_free_name(claim, config, used_names).join(claim.fix)}",
        claim.where,
    )


def _free_name(claim: _Claim, config: ModuleConfig, used_names: Mapping[str, object]) -> str:
    if claim.where == "/class_name":
        wanted = str(naming.endpoint_class_name(claim.endpoint))
    elif claim.endpoint and claim.enum is not None:
        owner = config.entries[claim.endpoint].class_name
        wanted = str(naming.enum_name(owner, claim.enum.field))
        wanted = f"{wanted}Choice" if wanted == claim.name else wanted
    else:
        wanted = f"Shared{claim.name}"
    return naming.free_name(wanted, used_names)


def _members_text(enum: EnumDef) -> str:
    return f"{{{', '.join(str(value) for _, value in enum.members):.120}}}"


# -- fields and members -------------------------------------------------------------------------------


def _check_node(node: NodeIR, config: ModuleConfig, common: set[str]) -> Iterator[Diagnostic]:
    endpoint = node.endpoint_id
    names = [field.name for field in node.fields]
    enums = {enum.name for enum in node.enums}
    reserved_fields = naming.reserved_fields()
    for enum in node.enums:
        key = _override_key(enum, node, config)
        where = pointer("enum_overrides", key or enum.field)
        better = str(naming.enum_name(node.class_name, enum.field))
        yield from check_enum_name(enum.name, config, where, endpoint, better)
        yield from _check_members(enum, node, config)
    seen: dict[str, FieldDef] = {}
    for field in node.fields:
        other = seen.setdefault(field.name, field)
        reserved = field.name in reserved_fields and field.name != "arguments"
        is_legal = naming.is_public_name(field.name) and not reserved
        is_like_class = field.name in enums or field.name in common
        if is_legal and not is_like_class and other is field:
            continue  # as nearly every field
        where = _field_pointer(field, node, config)
        better = naming.free_name(str(naming.field_name(field.name)), names)
        fix = f'"field_overrides": {{"{field.api_name}": {{"name": "{better}"}}}}'
        if not is_legal:
            what = "hides an attribute of the base classes" if reserved else "is not an identifier"
            message = f"the field {field.name!r:.80} {what}"
            yield diagnostic_at(config, endpoint, "field-name-invalid", message, fix, where)
        if is_like_class:
            enum_of = next((enum for enum in node.enums if enum.name == field.name), None)
            yield _field_like_class(field, enum_of, node, config, where)
        if other is not field:
            renamed = field if where.endswith("/name") else other
            yield diagnostic_at(
                config,
                endpoint,
                "field-name-taken",
                f"{field.api_name!r} and {other.api_name!r} would both be the field {field.name!r}",
                f'"field_overrides": {{"{renamed.api_name}": {{"name": "{better}"}}}}',
                _field_pointer(renamed, node, config),
            )


#: side of a property -> the table of a family that describes it
_TABLES = {"argument": "input", "property": "inside", "result": "output"}


def _check_descriptions(module: ModuleIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    """Yield everything that people see and nothing explains: arguments, results, parts of objects."""

    def report(endpoint: str, what: str, name: str, kind: str, where: str = "") -> Diagnostic:
        return diagnostic_at(
            config,
            endpoint,
            "no-words",
            f"nothing explains {what}",
            "add it to a family in src/nodetool/fal/compiler/wording/families.toml, "
            f'under [family.{_TABLES[kind]}]: {name or WHOLE_RESULT} = "…"',
            where,
            Severity.WARNING,
        )

    for node in module.nodes:
        for field in node.fields:
            if field.api_name and not field.description:
                where = f"/field_overrides/{field.name}"
                what = f"{field.api_name!r}"
                yield report(node.endpoint_id, what, field.api_name, "argument", where)
        for output in node.outputs:
            if not output.description:
                what = f"the output {output.slot!r}"
                yield report(node.endpoint_id, what, output.source, "result")
    for struct in module.structs:
        for part in struct.fields:
            if part.api_name and not part.description:
                what = f"{part.api_name!r} of the object {struct.name}"
                yield report("", what, part.api_name, "property")


def _field_pointer(field: FieldDef, node: NodeIR, config: ModuleConfig) -> str:
    """Return the JSON pointer to the origin of a field's name."""
    api = field.api_name
    own = {api, str(naming.field_name(api)), str(naming.media_field_name(api))}
    for key, override in config.entries[node.endpoint_id].field_overrides.items():
        if override.name == field.name and key in own:
            return pointer("field_overrides", key, "name")
    return pointer("field_overrides", field.api_name)


def _field_like_class(
    field: FieldDef, enum: EnumDef | None, node: NodeIR, config: ModuleConfig, where: str
) -> Diagnostic:
    """Return the diagnostic for a field with the name of a class that later lines may use."""
    names = [f.name for f in node.fields]
    hint = f'"field_overrides": {{"{field.api_name}": {{"name": "{naming.free_name(f"{field.name}_value", names)}"}}}}'
    if enum is not None and not where.endswith("/name"):
        key = _override_key(enum, node, config) or enum.field
        own = naming.enum_name(node.class_name, enum.field)
        hint = f'"enum_overrides": {{"{key}": "{naming.free_name(str(own), names)}"}}'
        where = pointer("enum_overrides", key)
    return diagnostic_at(
        config,
        node.endpoint_id,
        "field-name-invalid",
        f"the field {field.name!r} is called like an enum or an object",
        hint,
        where,
    )


def _check_members(enum: EnumDef, node: NodeIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    seen: dict[str, EnumValue] = {}
    names = [name for name, _ in enum.members]
    key = _members_key(enum, node, config)
    overrides = config.entries[node.endpoint_id].enum_value_overrides.get(key, {})
    reserved = naming.reserved_members()
    for name, value in enum.members:
        is_legal = naming.is_public_name(name) and name not in reserved
        if is_legal and name not in seen:
            seen[name] = value
            continue  # as nearly every member
        where = pointer("enum_value_overrides", key, value)
        better = _free_member(value, names)
        hint = f'"enum_value_overrides": {{"{key}": {{{str(value)!r}: "{better}"}}}}'
        if not is_legal:
            yield diagnostic_at(
                config,
                node.endpoint_id,
                "enum-member-invalid",
                f"{name!r:.80} cannot be a member of {enum.name} (for {value!r:.80})",
                hint,
                where,
            )
        if name in seen:
            if str(value) not in overrides:  # the name of the other one was configured
                where = pointer("enum_value_overrides", key, seen[name])
                hint = f'"enum_value_overrides": {{"{key}": {{{str(seen[name])!r}: "{_free_member(seen[name], names)}"}}}}'
            yield diagnostic_at(
                config,
                node.endpoint_id,
                "enum-member-clash",
                f"{value!r:.80} and {seen[name]!r:.80} would both be {enum.name}.{name}",
                hint,
                where,
            )
        seen.setdefault(name, value)


def _members_key(enum: EnumDef, node: NodeIR, config: ModuleConfig) -> str:
    """Return the key of ``enum_value_overrides`` for an enum."""
    api_name = next((f.api_name for f in node.fields if f.name == enum.field), "")
    overrides = config.entries[node.endpoint_id].enum_value_overrides
    return next((key for key in (enum.field, api_name) if key in overrides), enum.field)


def _free_member(value: EnumValue, names: Iterable[str]) -> str:
    wanted, used_names, number = str(naming.member_name(value)), set(names), 2
    name = wanted
    while name in used_names:
        name, number = f"{wanted}_{number}", number + 1
    return name
