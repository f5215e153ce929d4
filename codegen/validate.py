"""Everything that must hold before a line is written; each rule gives diagnostics, none raises."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from nodetool.fal.schema import naming
from nodetool.fal.schema.checks import at, enum_names, node_type, place
from nodetool.fal.schema.diagnostics import Diagnostic, Severity
from nodetool.fal.schema.entries import ModuleConfig

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
            places = " and ".join(place(m, endpoint) for m in modules)
            found.append(
                at(
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
                at(
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
                at(
                    modules[0],
                    endpoint,
                    "no-schema",
                    "its schema is not known, so no node is made",
                    "python -m codegen fetch --source openapi FILE",
                    severity=Severity.WARNING,
                )
            )
    written = {endpoint for config in configs for endpoint in config.lines}  # faulty entries, too
    for endpoint in sorted(documented - set(homes) - written):
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
            yield at(
                config,
                endpoint,
                "class-name-invalid",
                f"class {name!r} is not a Python identifier",
                f'"class_name": "{naming.class_name(name)}"',
                "/class_name",
            )
        elif name in naming.reserved_classes():
            yield at(
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
            yield at(
                config,
                endpoint,
                "class-name-taken",
                f"class {name!r} meets {both!r} of {other}: {why} are {bare!r}",
                f'"class_name": "{naming.endpoint_class_name(endpoint)}"',
                "/class_name",
            )
    for shared, values in config.shared_enums.items():
        yield from enum_names(shared, config)
        if len(set(values)) != len(values):
            yield Diagnostic(
                code="enum-member-clash",
                file=config.file,
                message=f"SHARED_ENUMS {shared!r} lists a value twice",
                hint="keep each value once",
            )


def _use_cases(configs: Sequence[ModuleConfig]) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    for config in configs:
        for endpoint, entry in config.entries.items():
            if entry.curated and len(entry.use_cases) < USE_CASES:
                yield at(
                    config,
                    endpoint,
                    "use-cases-few",
                    f"a curated entry has {USE_CASES} use cases, this one {len(entry.use_cases)}",
                    'add some, or say "curated": False',
                    "/use_cases",
                )
            if entry.curated and not (entry.docstring.strip() and entry.tags):
                yield at(
                    config,
                    endpoint,
                    "words-missing",
                    "a curated entry has a docstring and tags",
                    'write them, or say "curated": False',
                )
            for case in entry.use_cases:
                other = seen.setdefault(" ".join(case.casefold().split()), endpoint)
                if other != endpoint or entry.use_cases.count(case) > 1:
                    yield at(
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
                yield at(
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
                    yield at(
                        config,
                        endpoint,
                        "alias-invalid",
                        f"the alias {alias!r} is not of the form module.Class",
                        '"aliases": ["image_to_image.Dwpose"]',
                        "/aliases",
                    )
                other = types.setdefault(f"fal.{alias}", endpoint)
                if other != endpoint:
                    yield at(
                        config,
                        endpoint,
                        "alias-taken",
                        f"the alias {alias!r} is the node type of {other}",
                        "remove it from one of the two",
                        "/aliases",
                    )
