"""Everything that must hold before a line is written; each rule gives diagnostics, none raises."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from codegen.config_files.texts import check_texts
from codegen.curation import catalogue as curation
from codegen.families import family_of
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at, location, written_at
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, pointer
from nodetool.fal.compiler.ir import ModuleIR
from nodetool.fal.compiler.structs import namespace_of
from nodetool.fal.compiler.validate import check_enum_name, node_type

#: the part of a node type between ``fal.`` and the class; old types have digits in front
_MODULE = re.compile(r"[a-z0-9][a-z0-9_]*", re.ASCII)


def check_configs(
    configs: Sequence[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
    with_schema: Iterable[str],
    recorded: Mapping[str, str],
) -> list[Diagnostic]:
    """Check the configs against the catalogue and the recorded names.

    Args:
        configs: every config file.
        catalogue: the known endpoints.
        with_schema: endpoints whose document is stored.
        recorded: endpoint -> node type it was last generated as.
    """
    diagnostics: list[Diagnostic] = []
    homes: dict[str, list[ModuleConfig]] = defaultdict(list)
    for config in configs:
        for endpoint in config.entries:
            homes[endpoint].append(config)
        diagnostics += _module_names(config, recorded)
        for endpoint, entry in config.entries.items():
            diagnostics += check_texts(config, endpoint, entry)
    documented = set(with_schema)
    for endpoint, modules in homes.items():
        if len(modules) > 1:
            locations = " and ".join(location(module, endpoint) for module in modules)
            diagnostics.append(
                diagnostic_at(
                    modules[1],
                    endpoint,
                    "configured-twice",
                    f"it is configured in {locations}",
                    "keep the entry in one of them",
                )
            )
        if endpoint not in catalogue:
            suggestion = _closest(endpoint, catalogue)
            diagnostics.append(
                diagnostic_at(
                    modules[0],
                    endpoint,
                    "unknown-endpoint",
                    "the catalogue does not know this endpoint",
                    (
                        f"did you mean {suggestion!r}?"
                        if suggestion
                        else "fetch the catalogue again, or remove the entry"
                    ),
                )
            )
        elif endpoint not in documented:
            diagnostics.append(
                diagnostic_at(
                    modules[0],
                    endpoint,
                    "no-schema",
                    "its schema is not known, so no node is generated",
                    "python -m codegen fetch --source openapi FILE",
                    severity=Severity.WARNING,
                )
            )
    written = {endpoint for config in configs for endpoint in config.lines}  # faulty entries, too
    # the content of an unreadable file is unknown: only that file is reported, not what follows from it
    known = all(config.complete for config in configs)
    for endpoint in sorted(documented - set(homes) - written) if known else ():
        diagnostics.append(
            Diagnostic(
                code="not-configured",
                endpoint=endpoint,
                file="codegen/configs",
                message="it has a schema but no config entry",
                hint=f"python -m codegen scaffold --endpoint {endpoint}",
            )
        )
    diagnostics += curation.check(configs, catalogue)
    diagnostics += _node_types(configs, recorded)
    return diagnostics


# -- configs ---------------------------------------------------------------------------------------


def _closest(endpoint: str, endpoints: Iterable[str]) -> str:
    tail = endpoint.rpartition("/")[2]
    candidates = [
        candidate
        for candidate in endpoints
        if tail in candidate or candidate.split("/")[0] == endpoint.split("/")[0]
    ]
    return next(iter(difflib.get_close_matches(endpoint, candidates, 1)), "")


def _module_names(config: ModuleConfig, recorded: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield class names that are invalid or clash with another one of their module."""
    if config.module != naming.module_name(config.module):
        yield Diagnostic(
            code="module-name",
            file=config.file,
            message=f"{config.module!r} is no legal module name, or that of a module by hand",
            hint=f"rename the folder to {naming.module_name(config.module)}",
        )
    used_names = {
        *(entry.class_name.removesuffix("Node") for entry in config.entries.values()),
        *(node_type.rpartition(".")[2] for node_type in recorded.values()),
        *config.shared_enums,
    }
    for endpoint, entry in config.entries.items():
        problem = naming.class_problem(entry.class_name)
        if problem:
            code = "class-name-reserved" if "hide" in problem else "class-name-invalid"
            suggestion = _free_class_name(endpoint, entry.class_name, config, recorded, used_names)
            message = f"class {entry.class_name!r:.80} {problem}"
            yield diagnostic_at(
                config, endpoint, code, message, f'"class_name": "{suggestion}"', "/class_name"
            )
    yield from _class_name_clashes(config, recorded, used_names)
    for shared, values in config.shared_enums.items():
        location_pointer = pointer("SHARED_ENUMS", shared)
        yield from check_enum_name(shared, config, location_pointer)
        if len(set(values)) != len(values):
            message = f"SHARED_ENUMS {shared!r:.80} lists a value twice"
            yield diagnostic_at(
                config, "", "enum-member-clash", message, "keep each value once", location_pointer
            )


def check_families(module: ModuleIR, config: ModuleConfig) -> Iterator[Diagnostic]:
    """Find the classes that are called like a module of their package, which would hide them."""
    families = {family_of(module.name, node.endpoint_id) for node in module.nodes}
    for node in module.nodes:
        names = {enum.name: pointer("enum_overrides", enum.field) for enum in node.enums}
        for name, where in {**names, node.class_name: "/class_name"}.items():
            if name in families:
                code = "class-name-reserved" if where == "/class_name" else "enum-name-invalid"
                message = f"{name!r} is the name of a module of {module.name}"
                hint = f"call it {str(naming.class_name(name))!r}"
                yield diagnostic_at(config, node.endpoint_id, code, message, hint, where)
    for name in families.intersection(module.shared_names):
        message = f"{name!r} is the name of a module of {module.name}"
        hint = f"call it {str(naming.class_name(name))!r}"
        where = pointer("SHARED_ENUMS", name)
        yield diagnostic_at(config, "", "enum-name-invalid", message, hint, where)


def _class_name_clashes(
    config: ModuleConfig, recorded: Mapping[str, str], used_names: set[str]
) -> Iterator[Diagnostic]:
    """Yield clashes of class names: the class generated before keeps its name, else the first in the file."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for endpoint, entry in config.entries.items():
        by_name[entry.class_name.removesuffix("Node")].append(endpoint)

    def age(endpoint: str) -> tuple[bool, bool, str, int]:
        current = node_type(config.module, config.entries[endpoint].class_name)
        previous = recorded.get(endpoint)
        return previous != current, previous is not None, *written_at(config, endpoint)

    for stem, endpoints in by_name.items():
        first, *others = sorted(endpoints, key=age)
        first_name = config.entries[first].class_name
        for endpoint in others:
            name = config.entries[endpoint].class_name
            reason = "the app cuts a trailing 'Node' off, so both" if first_name != name else "both"
            suggestion = _free_class_name(endpoint, "", config, recorded, used_names)
            yield diagnostic_at(
                config,
                endpoint,
                "class-name-taken",
                f"class {name!r:.80} meets {first_name!r:.80} of {first}: {reason} are {stem!r:.80}",
                f'"class_name": "{suggestion}"',
                "/class_name",
            )


def _free_class_name(
    endpoint: str,
    name: str,
    config: ModuleConfig,
    recorded: Mapping[str, str],
    used_names: set[str],
) -> str:
    """Return an unused class name: the recorded one, a corrected one, or that of the endpoint."""
    namespace, _, previous = recorded.get(endpoint, "").rpartition(".")
    current_names = {entry.class_name.removesuffix("Node") for entry in config.entries.values()}
    if previous and namespace == namespace_of(config.module) and previous not in current_names:
        return previous
    candidate = str(naming.class_name(name)) if naming.ascii_words(name) else ""
    if naming.class_problem(candidate) or name in naming.reserved_classes():
        candidate = str(naming.endpoint_class_name(endpoint))
    return naming.free_name(candidate, used_names)


def _node_types(
    configs: Sequence[ModuleConfig], recorded: Mapping[str, str]
) -> Iterator[Diagnostic]:
    """Yield recorded node types that would change silently, and aliases that clash with others."""
    types: dict[str, str] = {}
    endpoint_of = {previous: endpoint for endpoint, previous in recorded.items()}
    for config in configs:
        for endpoint, entry in config.entries.items():
            current = node_type(config.module, entry.class_name)
            types.setdefault(current, endpoint)
            previous = recorded.get(endpoint)
            aliases = {f"fal.{alias}" for alias in entry.aliases}
            if previous and previous != current and previous not in aliases:
                yield diagnostic_at(
                    config,
                    endpoint,
                    "node-type-changed",
                    f"it was {previous!r} and would become {current!r:.120}, so saved workflows would break",
                    f'"aliases": ["{previous.removeprefix("fal.")}"]',
                    "/class_name",
                )
    configured = {endpoint for config in configs for endpoint in config.entries}
    for config in configs:
        for endpoint, entry in config.entries.items():
            current = node_type(config.module, entry.class_name)
            previous_endpoint = endpoint_of.get(current, endpoint)
            if previous_endpoint not in configured and recorded.get(endpoint) != current:
                yield diagnostic_at(
                    config,
                    endpoint,
                    "node-type-taken",
                    f"{current!r} was {previous_endpoint}, so saved workflows would silently run something else",
                    "give it another class name; where it takes the place of "
                    f"{previous_endpoint}, remove that from codegen/node_types.json",
                    "/class_name",
                )
            for index, alias in enumerate(entry.aliases):
                yield from _alias(config, endpoint, index, alias, types)


def _alias(
    config: ModuleConfig, endpoint: str, index: int, alias: str, types: dict[str, str]
) -> Iterator[Diagnostic]:
    """Yield what is wrong with one alias; a valid one is added to ``types``."""
    location_pointer = pointer("aliases", index)
    module, _, name = alias.rpartition(".")
    if not (_MODULE.fullmatch(module) and naming.is_public_name(name)):
        hint = '"aliases": ["image_to_image.Dwpose"]'
        if module.startswith("fal.") and naming.is_public_name(name):
            hint = f'"aliases": ["{alias.removeprefix("fal.")}"]'
        message = f"the alias {alias!r:.80} is not of the form module.Class"
        yield diagnostic_at(config, endpoint, "alias-invalid", message, hint, location_pointer)
    elif module in naming.HAND_WRITTEN:
        message = f"{alias!r} is the type of a node that is written by hand"
        yield diagnostic_at(config, endpoint, "alias-taken", message, "remove it", location_pointer)
    elif f"fal.{alias}" == node_type(config.module, config.entries[endpoint].class_name):
        message = f"the alias {alias!r} is the type that the node has anyway"
        yield diagnostic_at(config, endpoint, "alias-taken", message, "remove it", location_pointer)
    else:
        owner = types.setdefault(f"fal.{alias}", endpoint)
        if owner != endpoint:
            message = f"the alias {alias!r} is the node type of {owner}"
            yield diagnostic_at(
                config,
                endpoint,
                "alias-taken",
                message,
                "remove it from one of the two",
                location_pointer,
            )
