"""Config entries for endpoints that nobody has written about yet: facts, marked as not curated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nodetool.fal.catalogue.aliases import MODULE_ALIASES
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.config.entry import EndpointConfig, FieldOverride, ModuleConfig
from nodetool.fal.compiler.config.overrides import node_field_names
from nodetool.fal.compiler.ir import EndpointIR
from nodetool.fal.compiler.parsing import inference
from nodetool.fal.compiler.resolve import in_ui_order
from nodetool.fal.compiler.structs import namespace_of
from nodetool.fal.compiler.wording.summaries import summarize

#: fal's category -> module, where the name is not simply made legal
_MODULES = {"json": "json_processing", "text-to-speech": "text_to_speech", "": "unknown"}
_CAPABILITY_ARGUMENTS = {
    "loras": "lora", "mask_url": "mask", "controlnets": "controlnet",
    "upscale_factor": "upscale", "voice": "voice", "generate_audio": "sound",
}  # fmt: skip
BASIC_FIELDS = 4
#: what an entry that is not curated says of facts
_FACTUAL_KEYS = {"docstring", "tags", "basic_fields"}


def module_for(category: str) -> str:
    """The module for a category: ``text-to-image`` -> ``text_to_image``."""
    return _MODULES.get(category) or naming.module_name(category)


def entry_for(endpoint: EndpointIR, record: Mapping[str, Any]) -> dict[str, Any]:
    """A config entry made of facts alone.

    Args:
        endpoint: what its document says.
        record: what the catalogue says: title and maker, where it knows them.
    """
    return {
        "class_name": str(naming.endpoint_class_name(endpoint.endpoint_id)),
        "docstring": summarize(endpoint, record, module_for(endpoint.category)),
        "tags": tags(endpoint, record),
        "basic_fields": basic_fields(endpoint),
        "curated": False,
    }


def tags(endpoint: EndpointIR, record: Mapping[str, Any]) -> list[str]:
    """Words that people may search for: category, media, model family, maker, abilities."""
    found = [endpoint.category or "fal"]
    found += [part for part in endpoint.category.split("-") if part not in {"to", ""}]
    family = endpoint.endpoint_id.removeprefix("fal-ai/").split("/")[0]
    found += [word for word in inference.words(family) if len(word) > 2]
    lab = str(record.get("lab") or "").lower().replace(",", "")
    found += [lab] if lab else []
    names = {f.api_name for f in endpoint.inputs}
    found += [tag for name, tag in _CAPABILITY_ARGUMENTS.items() if name in names]
    return list(dict.fromkeys(tag for tag in found if tag))[:9]


def basic_fields(
    endpoint: EndpointIR, overrides: Mapping[str, FieldOverride] | None = None
) -> list[str]:
    """What people set most: what is required, then prompt and media, then the next in order."""
    names = node_field_names(endpoint)
    arguments = {**{api: api for api in names}, **{name: api for api, name in names.items()}}
    names |= {
        arguments[n]: o.name for n, o in (overrides or {}).items() if n in arguments and o.name
    }
    shown = in_ui_order(endpoint.inputs)
    chosen = [f for f in shown if f.required][: BASIC_FIELDS + 1]
    others = [f for f in shown if not f.required and not inference.is_transport_option(f.api_name)]
    picked = [names[f.api_name] for f in (chosen + others)[: max(BASIC_FIELDS, len(chosen))]]
    return picked or (["arguments"] if endpoint.free_form else [])


def recorded_class(endpoint_id: str, recorded: Mapping[str, str], category: str) -> tuple[str, str]:
    """The module of an endpoint and its class: as it was generated before, for names are for ever.

    Args:
        endpoint_id: whose entry is missing.
        recorded: endpoint -> node type it was last generated as.
        category: fal's word for what it does, which decides where nothing is recorded.

    Returns:
        The module and the class; the class is empty where nothing is recorded.
    """
    space, _, name = recorded.get(endpoint_id, "").rpartition(".")
    module = space.removeprefix("fal.")
    module = MODULE_ALIASES.get(module, module)
    if space.startswith("fal.") and naming.module_name(module) == module and name:
        return module, name
    return module_for(category), ""


def taken_classes(
    module: str, configs: Iterable[ModuleConfig], recorded: Mapping[str, str], but: str = ""
) -> list[str]:
    """Class names of a module that a new entry may not have, those of removed entries included.

    Args:
        module: where the new entry goes.
        configs: what there is.
        recorded: endpoint -> node type it was last generated as.
        but: an endpoint whose own recorded name is free.
    """
    space = f"{namespace_of(module)}."
    own = next((config for config in configs if config.module == module), None)
    taken = [*(e.class_name for e in own.entries.values()), *own.shared_enums] if own else []
    kept = (t for e, t in recorded.items() if e != but and t.startswith(space))
    return [*taken, *(node_type.rpartition(".")[2] for node_type in kept)]


def missing_entries(
    endpoints: Mapping[str, EndpointIR],
    configs: Sequence[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
    recorded: Mapping[str, str] | None = None,
) -> dict[str, dict[str, EndpointConfig]]:
    """Module -> endpoint -> entry for every endpoint that no config has.

    Args:
        endpoints: what documents say.
        configs: what there is.
        catalogue: what the catalogue says.
        recorded: endpoint -> node type it was last generated as; a removed entry comes back as it.
    """
    old = recorded or {}
    known = {endpoint for config in configs for endpoint in config.entries}
    wanted: dict[str, dict[str, EndpointConfig]] = defaultdict(dict)
    for endpoint_id, endpoint in sorted(endpoints.items()):
        if endpoint_id not in known:
            module, kept = recorded_class(endpoint_id, old, endpoint.category)
            raw = entry_for(endpoint, catalogue.get(endpoint_id, {}))
            entry = EndpointConfig.model_validate({**raw, **({"class_name": kept} if kept else {})})
            wanted[module][endpoint_id] = entry
    made = {}
    for module, entries in wanted.items():
        again = {e: entry for e, entry in entries.items() if recorded_class(e, old, "")[1]}
        others = {e: old[e] for e in old if e not in again}
        back = dedupe_class_names(again, taken_classes(module, configs, others))
        new = {e: entry for e, entry in entries.items() if e not in again}
        made[module] = {**back, **dedupe_class_names(new, taken_classes(module, configs, old))}
    return made


def outdated_scaffolds(
    endpoints: Mapping[str, EndpointIR],
    configs: Iterable[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
) -> dict[str, dict[str, EndpointConfig]]:
    """Module -> endpoint -> entry that is not curated and would be written otherwise today."""
    found: dict[str, dict[str, EndpointConfig]] = defaultdict(dict)
    for config in configs:
        for endpoint_id, old in config.entries.items():
            endpoint = endpoints.get(endpoint_id)
            if old.curated or endpoint is None:
                continue
            said = entry_for(endpoint, catalogue.get(endpoint_id, {}))
            said["docstring"] = summarize(endpoint, catalogue.get(endpoint_id, {}), config.module)
            said["basic_fields"] = basic_fields(endpoint, old.field_overrides)
            kept = {**said, **old.model_dump(exclude_unset=True, exclude=_FACTUAL_KEYS)}
            new = EndpointConfig.model_validate(kept)
            if new != old:
                found[config.module][endpoint_id] = new
    return found


def dedupe_class_names(
    entries: Mapping[str, EndpointConfig], taken: Iterable[str] = ()
) -> dict[str, EndpointConfig]:
    """The entries with class names that differ, also without a trailing ``Node``."""
    used = {name.removesuffix("Node") for name in taken}
    result: dict[str, EndpointConfig] = {}
    for endpoint, entry in sorted(entries.items()):
        name, number = entry.class_name, 2
        while name.removesuffix("Node") in used:
            name, number = f"{entry.class_name}{number}", number + 1
        used.add(name.removesuffix("Node"))
        result[endpoint] = entry.model_copy(update={"class_name": name})
    return result
