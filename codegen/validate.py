"""Everything that must hold before a line is written; each rule gives diagnostics, none raises."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from codegen import naming
from codegen.config_model import ModuleConfig
from codegen.diagnostics import Diagnostic, Severity
from codegen.ir import EnumDef, ModuleIR, NodeIR
from codegen.structs import namespace_of

USE_CASES = 5


def check_configs(
    configs: Sequence[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
    with_schema: Iterable[str],
    recorded: Mapping[str, str],
) -> list[Diagnostic]:
    """What can be told from the configs, the catalogue and the recorded names.

    Args:
        configs: every config file.
        catalogue: the known endpoints.
        with_schema: endpoints whose document is stored.
        recorded: endpoint -> node type it was last generated as.
    """
    found: list[Diagnostic] = []
    homes: dict[str, list[ModuleConfig]] = defaultdict(list)
    for config in configs:
        for endpoint in config.entries:
            homes[endpoint].append(config)
        found += _module_names(config)
    documented = set(with_schema)
    for endpoint, modules in homes.items():
        if len(modules) > 1:
            places = " and ".join(_place(m, endpoint) for m in modules)
            found.append(
                _at(
                    modules[1],
                    endpoint,
                    "configured-twice",
                    f"it is configured in {places}",
                    "keep the entry in one of them",
                )
            )
        if endpoint not in catalogue:
            close = _closest(endpoint, catalogue)
            found.append(
                _at(
                    modules[0],
                    endpoint,
                    "unknown-endpoint",
                    "the catalogue does not know this endpoint",
                    (
                        f"did you mean {close!r}?"
                        if close
                        else "fetch the catalogue again, or remove the entry"
                    ),
                )
            )
        elif endpoint not in documented:
            found.append(
                _at(
                    modules[0],
                    endpoint,
                    "no-schema",
                    "its schema is not known, so no node is made",
                    "python -m codegen fetch --source openapi FILE",
                    severity=Severity.WARNING,
                )
            )
    for endpoint in sorted(documented - set(homes)):
        found.append(
            Diagnostic(
                code="not-configured",
                endpoint=endpoint,
                file="codegen/configs",
                message="it has a schema but no config entry",
                hint=f"python -m codegen scaffold --endpoint {endpoint}",
            )
        )
    found += _use_cases(configs)
    found += _types(configs, recorded)
    return found


def check_module(module: ModuleIR, config: ModuleConfig) -> list[Diagnostic]:
    """What can be told once all names of a module are chosen."""
    common = {enum.name for enum in module.enums} | {item.name for item in module.structs}
    return [
        *_scope(module, config),
        *(d for node in module.nodes for d in _node(node, config, common)),
    ]


# -- configs ---------------------------------------------------------------------------------------


def _place(config: ModuleConfig, endpoint: str) -> str:
    line = config.lines.get(endpoint)
    return f"{config.file}:{line}" if line else config.file


def _at(
    config: ModuleConfig,
    endpoint: str,
    code: str,
    message: str,
    hint: str,
    pointer: str = "",
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    return Diagnostic(
        code=code,
        message=message,
        hint=hint,
        pointer=pointer,
        endpoint=endpoint,
        file=_place(config, endpoint),
        severity=severity,
    )


def _closest(endpoint: str, known: Iterable[str]) -> str:
    import difflib

    tail = endpoint.rpartition("/")[2]
    near = [k for k in known if tail in k or k.split("/")[0] == endpoint.split("/")[0]]
    return next(iter(difflib.get_close_matches(endpoint, near, 1)), "")


def _module_names(config: ModuleConfig) -> Iterator[Diagnostic]:
    """Class names that cannot be, or that meet another one of their module."""
    seen: dict[str, str] = {}
    if config.module != naming.module_name(config.module):
        yield Diagnostic(
            code="module-name",
            file=config.file,
            message=f"{config.module!r} is no legal module name",
            hint=f"rename the file to {naming.module_name(config.module)}.py",
        )
    for endpoint, entry in config.entries.items():
        name = entry.class_name
        if not naming.is_public_name(name):
            yield _at(
                config,
                endpoint,
                "class-name-invalid",
                f"class {name!r} is not a Python identifier",
                f'"class_name": "{naming.class_name(name)}"',
                "/class_name",
            )
        elif name in naming.reserved_classes():
            yield _at(
                config,
                endpoint,
                "class-name-reserved",
                f"class {name!r} would hide a builtin or an import",
                f'"class_name": "{naming.class_name(name)}"',
                "/class_name",
            )
        bare = name.removesuffix("Node")
        other = seen.setdefault(bare, endpoint)
        if other != endpoint:
            both = config.entries[other].class_name
            why = "the app cuts a trailing 'Node' off, so both" if both != name else "both"
            yield _at(
                config,
                endpoint,
                "class-name-taken",
                f"class {name!r} meets {both!r} of {other}: {why} are {bare!r}",
                f'"class_name": "{naming.endpoint_class_name(endpoint)}"',
                "/class_name",
            )
    for shared, values in config.shared_enums.items():
        yield from _enum_names(shared, config)
        if len(set(values)) != len(values):
            yield Diagnostic(
                code="enum-member-clash",
                file=config.file,
                message=f"SHARED_ENUMS {shared!r} lists a value twice",
                hint="keep each value once",
            )


def _enum_names(name: str, config: ModuleConfig, endpoint: str = "") -> Iterator[Diagnostic]:
    if not naming.is_public_name(name) or name in naming.reserved_classes():
        yield Diagnostic(
            code="enum-name-invalid",
            file=config.file,
            endpoint=endpoint,
            message=f"enum {name!r} is not an identifier, or hides a builtin or an import",
            hint=f"call it {naming.class_name(name)!r}",
        )


def _use_cases(configs: Sequence[ModuleConfig]) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    for config in configs:
        for endpoint, entry in config.entries.items():
            if entry.curated and len(entry.use_cases) < USE_CASES:
                yield _at(
                    config,
                    endpoint,
                    "use-cases-few",
                    f"a curated entry has {USE_CASES} use cases, this one {len(entry.use_cases)}",
                    'add some, or say "curated": False',
                    "/use_cases",
                )
            if entry.curated and not (entry.docstring.strip() and entry.tags):
                yield _at(
                    config,
                    endpoint,
                    "words-missing",
                    "a curated entry has a docstring and tags",
                    'write them, or say "curated": False',
                )
            for case in entry.use_cases:
                other = seen.setdefault(" ".join(case.casefold().split()), endpoint)
                if other != endpoint or entry.use_cases.count(case) > 1:
                    yield _at(
                        config,
                        endpoint,
                        "use-case-repeated",
                        f"the use case {case!r:.60} stands at {other} too",
                        "say what this model is better for than others",
                        "/use_cases",
                    )
                    break


def _types(configs: Sequence[ModuleConfig], recorded: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Node types: recorded ones may not silently change, second names may not meet others."""
    types: dict[str, str] = {}
    for config in configs:
        for endpoint, entry in config.entries.items():
            own = node_type(config.module, entry.class_name)
            types.setdefault(own, endpoint)
            before = recorded.get(endpoint)
            aliases = {f"fal.{alias}" for alias in entry.aliases}
            if before and before != own and before not in aliases:
                yield _at(
                    config,
                    endpoint,
                    "node-type-changed",
                    f"it was {before!r} and would become {own!r}, so saved workflows would break",
                    f'"aliases": ["{before.removeprefix("fal.")}"]',
                    "/class_name",
                )
    for config in configs:
        for endpoint, entry in config.entries.items():
            for alias in entry.aliases:
                module, _, name = alias.rpartition(".")
                if not naming.is_public_name(name) or not module:
                    yield _at(
                        config,
                        endpoint,
                        "alias-invalid",
                        f"the alias {alias!r} is not of the form module.Class",
                        '"aliases": ["image_to_image.Dwpose"]',
                        "/aliases",
                    )
                other = types.setdefault(f"fal.{alias}", endpoint)
                if other != endpoint:
                    yield _at(
                        config,
                        endpoint,
                        "alias-taken",
                        f"the alias {alias!r} is the node type of {other}",
                        "remove it from one of the two",
                        "/aliases",
                    )


def node_type(module: str, class_name: str) -> str:
    """The type under which the app knows a class."""
    return f"{namespace_of(module)}.{class_name.removesuffix('Node')}"


# -- resolved modules ------------------------------------------------------------------------------


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
                yield _at(
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
        return _at(
            config,
            node.endpoint_id,
            "enum-name-shared",
            f"{enum.field!r} and {other.field!r} of {other.owner} are both the enum {enum.name!r}; sharing must be said",
            f'SHARED_ENUMS = {{"{enum.name}": {[v for _, v in enum.members]!r}}}',
            "/enum_overrides",
        )
    return _at(
        config,
        node.endpoint_id,
        "enum-name-conflict",
        f"the enum {enum.name!r} is {{{mine:.120}}} for {enum.field!r} here and {{{theirs:.120}}} for {other.field!r} of {other.owner}",
        f'"enum_overrides": {{"{enum.field}": "{own if own != enum.name else own + "Choice"}"}}',
        "/enum_overrides",
    )


def _node(node: NodeIR, config: ModuleConfig, common: set[str]) -> Iterator[Diagnostic]:
    for enum in node.enums:
        yield from _enum_names(enum.name, config, node.endpoint_id)
        yield from _members(enum, node, config)
    seen: dict[str, str] = {}
    for field in node.fields:
        reserved = field.name in naming.reserved_fields()
        if not naming.is_public_name(field.name) or (reserved and field.name != "arguments"):
            what = "hides an attribute of the base classes" if reserved else "is not an identifier"
            yield _at(
                config,
                node.endpoint_id,
                "field-name-invalid",
                f"the field {field.name!r} {what}",
                f'"field_overrides": {{"{field.api_name}": {{"name": "{naming.field_name(field.name)}"}}}}',
                f"/field_overrides/{field.api_name}",
            )
        if field.name in common or field.name in {enum.name for enum in node.enums}:
            yield _at(
                config,
                node.endpoint_id,
                "field-name-invalid",
                f"the field {field.name!r} is called like an enum or struct",
                f'"enum_overrides": {{"{field.name}": "{field.name}Choice"}}',
                "/enum_overrides",
            )
        other = seen.setdefault(field.name, field.api_name)
        if other != field.api_name:
            yield _at(
                config,
                node.endpoint_id,
                "field-name-taken",
                f"{field.api_name!r} and {other!r} would both be the field {field.name!r}",
                f'"field_overrides": {{"{field.api_name}": {{"name": "{field.name}_2"}}}}',
                f"/field_overrides/{field.api_name}",
            )
        if field.api_name and not field.words:
            yield _at(
                config,
                node.endpoint_id,
                "no-words",
                f"nothing explains {field.api_name!r}",
                f'add it to [input] of codegen/glossary.toml: {field.api_name} = "…"',
                f"/field_overrides/{field.name}",
                Severity.WARNING,
            )


def _members(enum: EnumDef, node: NodeIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    seen: dict[str, Any] = {}
    for name, value in enum.members:
        better = naming.member_name(value)
        hint = f'"enum_value_overrides": {{"{enum.field}": {{{value!r}: "{better}"}}}}'
        if not naming.is_public_name(name) or name == "mro":
            yield _at(
                config,
                node.endpoint_id,
                "enum-member-invalid",
                f"{name!r} cannot be a member of {enum.name} (for {value!r})",
                hint,
                f"/enum_value_overrides/{enum.field}",
            )
        if name in seen:
            yield _at(
                config,
                node.endpoint_id,
                "enum-member-clash",
                f"{value!r} and {seen[name]!r} would both be {enum.name}.{name}",
                f'"enum_value_overrides": {{"{enum.field}": {{{value!r}: "{better}_2"}}}}',
                f"/enum_value_overrides/{enum.field}",
            )
        seen.setdefault(name, value)
