"""Create config entries for endpoints without one: from facts, marked as not curated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nodetool.fal.catalogue.aliases import MODULE_ALIASES
from nodetool.fal.compiler import naming
from nodetool.fal.compiler.annotations import is_media
from nodetool.fal.compiler.config.entry import EndpointConfig, FieldOverride, ModuleConfig
from nodetool.fal.compiler.config.overrides import node_field_names
from nodetool.fal.compiler.ir import EndpointIR, FieldIR
from nodetool.fal.compiler.parsing import inference
from nodetool.fal.compiler.structs import namespace_of
from nodetool.fal.compiler.wording.summaries import summarize

#: fal's category -> module, where it is not just the legal form of the name
_MODULES = {"json": "json_processing", "text-to-speech": "text_to_speech", "": "unknown"}
_CAPABILITY_ARGUMENTS = {
    "loras": "lora", "mask_url": "mask", "controlnets": "controlnet",
    "upscale_factor": "upscale", "voice": "voice", "generate_audio": "sound",
}  # fmt: skip
BASIC_FIELDS = 4
#: keys of an uncurated entry that are derived from facts
_FACTUAL_KEYS = {"docstring", "tags", "basic_fields"}


def module_for(category: str) -> str:
    """Return the module for a category: ``text-to-image`` -> ``text_to_image``."""
    return _MODULES.get(category) or naming.module_name(category)


def entry_for(endpoint: EndpointIR, record: Mapping[str, Any]) -> dict[str, Any]:
    """Create a config entry from facts alone.

    Args:
        endpoint: the endpoint, as its document describes it.
        record: its record in the catalogue, which may have title and maker.
    """
    return {
        "class_name": str(naming.endpoint_class_name(endpoint.endpoint_id)),
        "docstring": summarize(endpoint, record, module_for(endpoint.category)),
        "tags": tags(endpoint, record),
        "basic_fields": basic_fields(endpoint),
        "curated": False,
    }


def tags(endpoint: EndpointIR, record: Mapping[str, Any]) -> list[str]:
    """Return search terms: category, media, model family, maker, capabilities."""
    terms = [endpoint.category or "fal"]
    terms += [part for part in endpoint.category.split("-") if part not in {"to", ""}]
    family = endpoint.endpoint_id.removeprefix("fal-ai/").split("/")[0]
    terms += [word for word in inference.words(family) if len(word) > 2]
    lab = str(record.get("lab") or "").lower().replace(",", "")
    terms += [lab] if lab else []
    names = {f.api_name for f in endpoint.inputs}
    terms += [tag for name, tag in _CAPABILITY_ARGUMENTS.items() if name in names]
    return list(dict.fromkeys(tag for tag in terms if tag))[:9]


def _in_ui_order(inputs: Iterable[FieldIR]) -> list[FieldIR]:
    """Sort arguments by how soon people set them."""
    by_name = {item.api_name: item for item in inputs}
    order = inference.ui_order(
        list(by_name),
        (name for name, item in by_name.items() if item.required),
        (name for name, item in by_name.items() if is_media(item.type)),
    )
    return [by_name[name] for name in order]


def basic_fields(
    endpoint: EndpointIR, overrides: Mapping[str, FieldOverride] | None = None
) -> list[str]:
    """Return the fields set most often: required ones, then prompt and media, then the next ones."""
    names = node_field_names(endpoint)
    arguments = {**{api: api for api in names}, **{name: api for api, name in names.items()}}
    names |= {
        arguments[n]: o.name for n, o in (overrides or {}).items() if n in arguments and o.name
    }
    ordered = _in_ui_order(endpoint.inputs)
    required = [f for f in ordered if f.required][: BASIC_FIELDS + 1]
    others = [
        f for f in ordered if not f.required and not inference.is_transport_option(f.api_name)
    ]
    selected = [names[f.api_name] for f in (required + others)[: max(BASIC_FIELDS, len(required))]]
    return selected or (["arguments"] if endpoint.free_form else [])


def recorded_class(endpoint_id: str, recorded: Mapping[str, str], category: str) -> tuple[str, str]:
    """Return module and class of an endpoint as last generated, because names never change.

    Args:
        endpoint_id: id of the endpoint without an entry.
        recorded: endpoint -> node type of the last generation.
        category: fal's category, which decides if nothing is recorded.

    Returns:
        The module and the class; the class is empty if nothing is recorded.
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
    """Return the class names that a new entry of a module may not have, with those of removed entries.

    Args:
        module: module of the new entry.
        configs: all existing configs.
        recorded: endpoint -> node type of the last generation.
        but: id of an endpoint whose own recorded name may be used.
    """
    space = f"{namespace_of(module)}."
    own = next((config for config in configs if config.module == module), None)
    used_names = [*(e.class_name for e in own.entries.values()), *own.shared_enums] if own else []
    recorded_types = (t for e, t in recorded.items() if e != but and t.startswith(space))
    return [*used_names, *(node_type.rpartition(".")[2] for node_type in recorded_types)]


def missing_entries(
    endpoints: Mapping[str, EndpointIR],
    configs: Sequence[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
    recorded: Mapping[str, str] | None = None,
) -> dict[str, dict[str, EndpointConfig]]:
    """Create an entry for every endpoint that no config has.

    Args:
        endpoints: id -> endpoint as its document describes it.
        configs: all existing configs.
        catalogue: id -> record in the catalogue.
        recorded: endpoint -> node type of the last generation, which a removed entry gets back.

    Returns:
        Module -> endpoint -> entry.
    """
    old = recorded or {}
    known = {endpoint for config in configs for endpoint in config.entries}
    wanted: dict[str, dict[str, EndpointConfig]] = defaultdict(dict)
    for endpoint_id, endpoint in sorted(endpoints.items()):
        if endpoint_id not in known:
            module, class_name = recorded_class(endpoint_id, old, endpoint.category)
            raw = entry_for(endpoint, catalogue.get(endpoint_id, {}))
            entry = EndpointConfig.model_validate(
                {**raw, **({"class_name": class_name} if class_name else {})}
            )
            wanted[module][endpoint_id] = entry
    result = {}
    for module, entries in wanted.items():
        returning = {e: entry for e, entry in entries.items() if recorded_class(e, old, "")[1]}
        others = {e: old[e] for e in old if e not in returning}
        restored = dedupe_class_names(returning, taken_classes(module, configs, others))
        new = {e: entry for e, entry in entries.items() if e not in returning}
        result[module] = {
            **restored,
            **dedupe_class_names(new, taken_classes(module, configs, old)),
        }
    return result


def outdated_scaffolds(
    endpoints: Mapping[str, EndpointIR],
    configs: Iterable[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
) -> dict[str, dict[str, EndpointConfig]]:
    """Return module -> endpoint -> new entry, for uncurated entries that would differ today."""
    outdated: dict[str, dict[str, EndpointConfig]] = defaultdict(dict)
    for config in configs:
        for endpoint_id, old in config.entries.items():
            endpoint = endpoints.get(endpoint_id)
            if old.curated or endpoint is None:
                continue
            derived = entry_for(endpoint, catalogue.get(endpoint_id, {}))
            derived["docstring"] = summarize(
                endpoint, catalogue.get(endpoint_id, {}), config.module
            )
            derived["basic_fields"] = basic_fields(endpoint, old.field_overrides)
            merged = {**derived, **old.model_dump(exclude_unset=True, exclude=_FACTUAL_KEYS)}
            new = EndpointConfig.model_validate(merged)
            if new != old:
                outdated[config.module][endpoint_id] = new
    return outdated


def dedupe_class_names(
    entries: Mapping[str, EndpointConfig], used_names: Iterable[str] = ()
) -> dict[str, EndpointConfig]:
    """Return the entries with unique class names, which also differ without a trailing ``Node``."""
    used = {name.removesuffix("Node") for name in used_names}
    result: dict[str, EndpointConfig] = {}
    for endpoint, entry in sorted(entries.items()):
        name, number = entry.class_name, 2
        while name.removesuffix("Node") in used:
            name, number = f"{entry.class_name}{number}", number + 1
        used.add(name.removesuffix("Node"))
        result[endpoint] = entry.model_copy(update={"class_name": name})
    return result
