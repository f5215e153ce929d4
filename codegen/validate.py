"""Everything that must hold before a line is written; each rule gives diagnostics, none raises."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from codegen.config_files.texts import check_texts
from codegen.families import family_of
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.config.entry import ModuleConfig
from nodetool.fal.compiler.config.locations import diagnostic_at, location, written_at
from nodetool.fal.compiler.diagnostics import Diagnostic, Severity, pointer
from nodetool.fal.compiler.ir import ModuleIR
from nodetool.fal.compiler.structs import namespace_of
from nodetool.fal.compiler.validate import check_enum_name, node_type

USE_CASES = 5
#: the part of a node type between ``fal.`` and the class; old types have digits in front
_MODULE = re.compile(r"[a-z0-9][a-z0-9_]*", re.ASCII)


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
        found += _module_names(config, recorded)
        for endpoint, entry in config.entries.items():
            found += check_texts(config, endpoint, entry)
    documented = set(with_schema)
    for endpoint, modules in homes.items():
        if len(modules) > 1:
            places = " and ".join(location(m, endpoint) for m in modules)
            found.append(
                diagnostic_at(
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
                diagnostic_at(
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
                diagnostic_at(
                    modules[0],
                    endpoint,
                    "no-schema",
                    "its schema is not known, so no node is made",
                    "python -m codegen fetch --source openapi FILE",
                    severity=Severity.WARNING,
                )
            )
    written = {endpoint for config in configs for endpoint in config.lines}  # faulty entries, too
    # what a file that cannot be read says is not known: its fault is told, and nothing that follows
    known = all(config.complete for config in configs)
    for endpoint in sorted(documented - set(homes) - written) if known else ():
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


# -- configs ---------------------------------------------------------------------------------------


def _closest(endpoint: str, known: Iterable[str]) -> str:
    import difflib

    tail = endpoint.rpartition("/")[2]
    near = [k for k in known if tail in k or k.split("/")[0] == endpoint.split("/")[0]]
    return next(iter(difflib.get_close_matches(endpoint, near, 1)), "")


def _module_names(config: ModuleConfig, recorded: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Class names that cannot be, or that meet another one of their module."""
    if config.module != naming.module_name(config.module):
        yield Diagnostic(
            code="module-name",
            file=config.file,
            message=f"{config.module!r} is no legal module name, or that of a module by hand",
            hint=f"rename the folder to {naming.module_name(config.module)}",
        )
    taken = {
        *(entry.class_name.removesuffix("Node") for entry in config.entries.values()),
        *(kept.rpartition(".")[2] for kept in recorded.values()),
        *config.shared_enums,
    }
    for endpoint, entry in config.entries.items():
        problem = naming.class_problem(entry.class_name)
        if problem:
            code = "class-name-reserved" if "hide" in problem else "class-name-invalid"
            better = _class_for(endpoint, entry.class_name, config, recorded, taken)
            message = f"class {entry.class_name!r:.80} {problem}"
            yield diagnostic_at(
                config, endpoint, code, message, f'"class_name": "{better}"', "/class_name"
            )
    yield from _taken_classes(config, recorded, taken)
    for shared, values in config.shared_enums.items():
        where = pointer("SHARED_ENUMS", shared)
        yield from check_enum_name(shared, config, where)
        if len(set(values)) != len(values):
            message = f"SHARED_ENUMS {shared!r:.80} lists a value twice"
            yield diagnostic_at(
                config, "", "enum-member-clash", message, "keep each value once", where
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


def _taken_classes(
    config: ModuleConfig, recorded: Mapping[str, str], taken: set[str]
) -> Iterator[Diagnostic]:
    """Classes of one name: the one that was generated before keeps it, else the first in the file."""
    same: dict[str, list[str]] = defaultdict(list)
    for endpoint, entry in config.entries.items():
        same[entry.class_name.removesuffix("Node")].append(endpoint)

    def age(endpoint: str) -> tuple[bool, bool, str, int]:
        own = node_type(config.module, config.entries[endpoint].class_name)
        kept = recorded.get(endpoint)
        return kept != own, kept is not None, *written_at(config, endpoint)

    for bare, endpoints in same.items():
        first, *others = sorted(endpoints, key=age)
        both = config.entries[first].class_name
        for endpoint in others:
            name = config.entries[endpoint].class_name
            why = "the app cuts a trailing 'Node' off, so both" if both != name else "both"
            better = _class_for(endpoint, "", config, recorded, taken)
            yield diagnostic_at(
                config,
                endpoint,
                "class-name-taken",
                f"class {name!r:.80} meets {both!r:.80} of {first}: {why} are {bare!r:.80}",
                f'"class_name": "{better}"',
                "/class_name",
            )


def _class_for(
    endpoint: str, name: str, config: ModuleConfig, recorded: Mapping[str, str], taken: set[str]
) -> str:
    """A class name that is free: the recorded one, what was meant, or that of the endpoint."""
    space, _, kept = recorded.get(endpoint, "").rpartition(".")
    used = {entry.class_name.removesuffix("Node") for entry in config.entries.values()}
    if kept and space == namespace_of(config.module) and kept not in used:
        return kept
    meant = str(naming.class_name(name)) if naming.ascii_words(name) else ""
    if naming.class_problem(meant) or name in naming.reserved_classes():
        meant = str(naming.endpoint_class_name(endpoint))
    return naming.free_name(meant, taken)


def _use_cases(configs: Sequence[ModuleConfig]) -> Iterator[Diagnostic]:
    seen: dict[str, tuple[str, int]] = {}
    for config in configs:
        for endpoint, entry in config.entries.items():
            if entry.curated and len(entry.use_cases) < USE_CASES:
                yield diagnostic_at(
                    config,
                    endpoint,
                    "use-cases-few",
                    f"a curated entry has {USE_CASES} use cases, this one {len(entry.use_cases)}",
                    'add some, or say "curated": False',
                    "/use_cases",
                )
            if entry.curated and not (entry.docstring.strip() and entry.tags):
                yield diagnostic_at(
                    config,
                    endpoint,
                    "words-missing",
                    "a curated entry has a docstring and tags",
                    'write them, or say "curated": False',
                )
            for index, case in enumerate(entry.use_cases):
                words = " ".join(case.casefold().split())
                other = seen.setdefault(words, (endpoint, index))
                if words and other != (endpoint, index):
                    yield diagnostic_at(
                        config,
                        endpoint,
                        "use-case-repeated",
                        f"the use case {case!r:.60} stands at {other[0]} too",
                        "say what this model is better for than others",
                        pointer("use_cases", index),
                    )
                    break


def _types(configs: Sequence[ModuleConfig], recorded: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Node types: recorded ones may not silently change, second names may not meet others."""
    types: dict[str, str] = {}
    before = {kept: endpoint for endpoint, kept in recorded.items()}
    for config in configs:
        for endpoint, entry in config.entries.items():
            own = node_type(config.module, entry.class_name)
            types.setdefault(own, endpoint)
            kept = recorded.get(endpoint)
            aliases = {f"fal.{alias}" for alias in entry.aliases}
            if kept and kept != own and kept not in aliases:
                yield diagnostic_at(
                    config,
                    endpoint,
                    "node-type-changed",
                    f"it was {kept!r} and would become {own!r:.120}, so saved workflows would break",
                    f'"aliases": ["{kept.removeprefix("fal.")}"]',
                    "/class_name",
                )
    configured = {endpoint for config in configs for endpoint in config.entries}
    for config in configs:
        for endpoint, entry in config.entries.items():
            own = node_type(config.module, entry.class_name)
            old = before.get(own, endpoint)
            if old not in configured and recorded.get(endpoint) != own:
                yield diagnostic_at(
                    config,
                    endpoint,
                    "node-type-taken",
                    f"{own!r} was {old}, so saved workflows would silently run something else",
                    "give it another class name; where it takes the place of "
                    f"{old}, remove that from codegen/node_types.json",
                    "/class_name",
                )
            for index, alias in enumerate(entry.aliases):
                yield from _alias(config, endpoint, index, alias, types)


def _alias(
    config: ModuleConfig, endpoint: str, index: int, alias: str, types: dict[str, str]
) -> Iterator[Diagnostic]:
    """What is wrong with one second name; a good one is noted in ``types``."""
    where = pointer("aliases", index)
    module, _, name = alias.rpartition(".")
    if not (_MODULE.fullmatch(module) and naming.is_public_name(name)):
        hint = '"aliases": ["image_to_image.Dwpose"]'
        if module.startswith("fal.") and naming.is_public_name(name):
            hint = f'"aliases": ["{alias.removeprefix("fal.")}"]'
        message = f"the alias {alias!r:.80} is not of the form module.Class"
        yield diagnostic_at(config, endpoint, "alias-invalid", message, hint, where)
    elif module in naming.HAND_WRITTEN:
        message = f"{alias!r} is the type of a node that is written by hand"
        yield diagnostic_at(config, endpoint, "alias-taken", message, "remove it", where)
    elif f"fal.{alias}" == node_type(config.module, config.entries[endpoint].class_name):
        message = f"the alias {alias!r} is the type that the node has anyway"
        yield diagnostic_at(config, endpoint, "alias-taken", message, "remove it", where)
    else:
        other = types.setdefault(f"fal.{alias}", endpoint)
        if other != endpoint:
            message = f"the alias {alias!r} is the node type of {other}"
            yield diagnostic_at(
                config, endpoint, "alias-taken", message, "remove it from one of the two", where
            )
