"""Config entries for endpoints that nobody has written about yet: facts, marked as not curated."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from nodetool.fal.schema import inference, naming
from nodetool.fal.schema.entries import EndpointConfig, ModuleConfig
from nodetool.fal.schema.ir import EndpointIR, Kind, TypeIR
from nodetool.fal.schema.resolve import main_output, node_field_names

#: fal's category -> module, where the name is not simply made legal
_MODULES = {"json": "json_processing", "text-to-speech": "text_to_speech", "": "unknown"}
_ARTICLES = {
    "image": "an image", "video": "a video", "audio": "audio", "model_3d": "a 3D model",
    "archive": "an archive of files", "document": "a document", "text": "a text file", "file": "a file",
}  # fmt: skip
_CAPABILITY_ARGUMENTS = {
    "loras": "lora", "mask_url": "inpainting", "controlnets": "controlnet",
    "upscale_factor": "upscale", "voice": "voice", "generate_audio": "sound",
}  # fmt: skip
BASIC_FIELDS = 4


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
        "docstring": sentence(endpoint, record),
        "tags": tags(endpoint, record),
        "basic_fields": basic_fields(endpoint),
        "curated": False,
    }


def _kinds(types: Iterable[TypeIR]) -> list[str]:
    """Kinds of media in types, in order, without repetition."""
    found: dict[str, None] = {}
    for type_ in types:
        inner = type_.item if type_.kind is Kind.LIST and type_.item else type_
        if inner.kind is Kind.MEDIA:
            found.setdefault(inner.media)
    return list(found)


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def sentence(endpoint: EndpointIR, record: Mapping[str, Any]) -> str:
    """What goes in and what comes out, in one sentence."""
    given = [_ARTICLES[k] for k in _kinds(f.type for f in endpoint.inputs if f.required)]
    if any(
        f.api_name in {"prompt", "text", "input", "lyrics", "gen_text"} for f in endpoint.inputs
    ):
        given.append("text")
    outputs = endpoint.outputs
    made = "data"
    if outputs:
        main = main_output(outputs, module_for(endpoint.category))
        kinds = _kinds([main.type]) if main else []
        several = main is not None and main.type.kind is Kind.LIST
        is_text = main is not None and main.type.kind is Kind.STR
        made = _ARTICLES[kinds[0]] if kinds else "text" if is_text else "data"
        if several and kinds:
            made = {"image": "images", "video": "videos", "model_3d": "3D models"}.get(
                kinds[0], made
            )
    title = " ".join(str(record.get("title") or _title(endpoint.endpoint_id)).split())
    maker = " ".join(str(record.get("lab") or "").split())
    by = f" by {maker}" if maker and maker.lower() not in title.lower() else ""
    if endpoint.category == "training":
        return f"Trains a model on {_listed(given) if given else 'your data'} with {title}{by}."
    source = f" from {_listed(given)}" if given else ""
    return f"Makes {made}{source} with {title}{by}."


def _title(endpoint_id: str) -> str:
    parts = endpoint_id.removeprefix("fal-ai/").split("/")
    return " ".join(word.capitalize() for part in parts for word in part.split("-") if word)


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


def basic_fields(endpoint: EndpointIR) -> list[str]:
    """What people set most: what is required, then prompt and media, then the next in order."""
    names = node_field_names(endpoint)
    ranked = sorted(
        endpoint.inputs,
        key=lambda f: (not f.required, f.type.kind is not Kind.MEDIA and f.api_name != "prompt"),
    )
    chosen = [f for f in ranked if f.required][: BASIC_FIELDS + 1]
    chosen += [f for f in ranked if not f.required][: max(0, BASIC_FIELDS - len(chosen))]
    order = {f.api_name: index for index, f in enumerate(endpoint.inputs)}
    picked = [names[f.api_name] for f in sorted(chosen, key=lambda f: order[f.api_name])]
    return picked or (["arguments"] if endpoint.free_form else [])


def missing(
    endpoints: Mapping[str, EndpointIR],
    configs: Iterable[ModuleConfig],
    catalogue: Mapping[str, Mapping[str, Any]],
) -> dict[str, dict[str, EndpointConfig]]:
    """Module -> endpoint -> entry for every endpoint that no config has."""
    by_module = {config.module: config for config in configs}
    known = {endpoint for config in by_module.values() for endpoint in config.entries}
    wanted: dict[str, dict[str, EndpointConfig]] = defaultdict(dict)
    for endpoint_id, endpoint in sorted(endpoints.items()):
        if endpoint_id not in known:
            raw = entry_for(endpoint, catalogue.get(endpoint_id, {}))
            wanted[module_for(endpoint.category)][endpoint_id] = EndpointConfig.model_validate(raw)
    made = {}
    for module, entries in wanted.items():
        own = by_module.get(module)
        taken = [*(e.class_name for e in own.entries.values()), *own.shared_enums] if own else []
        made[module] = distinct_classes(entries, taken)
    return made


def distinct_classes(
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
