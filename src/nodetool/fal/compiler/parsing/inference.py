"""Infer facts that a schema leaves out from names, defaults and neighbours.

All rules are here: integer or float, the kind of a media file, the order of arguments, the
category of an endpoint. Each works on plain values, so each can be tested.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

_TABLES = Path(__file__).with_name("inference.toml")

#: The media kinds, in the order in which a more specific one wins.
MEDIA_KINDS = ("image", "video", "audio", "model_3d", "archive", "document", "text", "file")

_WORDS = re.compile(r"[a-z]+|\d+(?:d)?", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def _table(name: str) -> dict[str, list[str]]:
    tables = tomllib.loads(_TABLES.read_text("utf-8"))
    return {key: text.split() for key, text in tables[name].items()}


_MEDIA = _table("media")
_WEAK_WORDS = frozenset(_MEDIA.pop("weak"))
#: words of a name that say how a file is given, not what it is
_ADDRESS_WORDS = frozenset({"url", "urls", "file", "files", "path"})
#: words of a result that is no medium itself, whatever the endpoint makes
_NO_RESULT_MEDIA = frozenset(
    {
        "lora",
        "latents",
        "safetensors",
        "weights",
        "checkpoint",
        "config",
        "caption",
        "captions",
        "exr",
    }
)
_VISIBLE_WORDS = frozenset(_MEDIA.pop("visible"))
_MEDIA_STRINGS = tuple(_MEDIA.pop("strings"))
_PAGE_WORDS = frozenset(_MEDIA.pop("page"))
_MEDIA_WORDS: Mapping[str, str] = {word: kind for kind, listed in _MEDIA.items() for word in listed}
_ADDRESS_WORDS = frozenset({"url", "urls", "uri", "uris", "file", "files"})
_NUMBERS = _table("numbers")
_FLOAT_WORDS, _INT_WORDS = frozenset(_NUMBERS["float"]), frozenset(_NUMBERS["int"])
_FLOAT_NAMES = frozenset(_NUMBERS["float_names"])
_INT_PREFIXES, _INT_RATES = tuple(_NUMBERS["int_prefixes"]), tuple(_NUMBERS["int_rates"])
_ORDER = _table("order")

_WEIGHTS = frozenset({"lora", "loras", "model", "checkpoint", "weights", "safetensors"})

#: part of a category -> kind of file that it takes or gives, if nothing else says so
_CATEGORY_KINDS = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "speech": "audio",
    "music": "audio",
    "3d": "model_3d",
    "vision": "image",
    "training": "archive",
}


def words(name: str) -> list[str]:
    """Split a snake, kebab or camel case name into lower-case words: ``model3dUrl`` -> model, 3d, url."""
    return [word.lower() for word in _WORDS.findall(_CAMEL.sub("_", name).replace("3D", "3d"))]


def is_integer(name: str, default: Any, elsewhere: Iterable[Any] = ()) -> bool:
    """Return whether a TypeScript ``number`` is an integer.

    Args:
        name: the property's name.
        default: its default, or None if it has none (or one that is 0, false or empty).
        elsewhere: defaults of the same property on all endpoints.

    Returns:
        True if an integer is meant. In doubt False: a float field also accepts every integer, and
        whole numbers are sent without a decimal point.
    """
    if isinstance(default, float) and not default.is_integer():
        return False
    if any(isinstance(value, float) and not value.is_integer() for value in elsewhere):
        return False
    parts = words(name)
    if name in _FLOAT_NAMES:
        return False
    if name.endswith(_INT_RATES):
        return True
    if not parts:
        return False
    last = parts[-1] if not parts[-1].isdigit() or len(parts) == 1 else parts[-2]
    if last in _FLOAT_WORDS:
        return False
    if last in _INT_WORDS or last.rstrip("s") in _INT_WORDS:
        return True
    if name.startswith(_INT_PREFIXES):
        return not any(part in _FLOAT_WORDS for part in parts)
    if any(part in _FLOAT_WORDS for part in parts):
        return False
    return any(part in _INT_WORDS for part in parts)


def media_kind(
    name: str, *, text: str = "", category: str = "", siblings: Sequence[str] = ()
) -> str:
    """Return the kind of file of a media argument, or of a file in a result.

    The name decides (its last meaningful word: ``mask_video_url`` is a video), then the
    description in the source, then the category of the endpoint.

    Args:
        name: property name (for a result also the name of its type, if that is more specific).
        text: its description, used only for this; it is not stored.
        category: fal's category of the endpoint, such as ``image-to-video``.
        siblings: the names of the other media arguments.

    Returns:
        One of :data:`MEDIA_KINDS`.
    """
    parts = words(name)
    strong = [_MEDIA_WORDS[p] for p in parts if p in _MEDIA_WORDS and p not in _WEAK_WORDS]
    text_kind = _first_kind(text)
    if "data" in parts and (text_kind == "archive" or category == "training"):
        return "archive"  # images_data_url is a ZIP of images
    if [p for p in parts if p not in _ADDRESS_WORDS][-1:] == ["lora"]:
        return "file"  # geometry_lora_url holds weights, control_lora_image_url a picture
    if strong:
        return strong[-1]
    if {"lora", "embedding"} & set(parts) or ("model" in parts and "3d" not in category):
        return "file"
    weak = [_MEDIA_WORDS[p] for p in parts if p in _MEDIA_WORDS]
    if weak and weak[-1] != "file":
        masked = {"mask", "masks"} & set(parts)
        if masked and text_kind == "video" and any("video" in s for s in siblings):
            return "video"
        return (
            text_kind
            if text_kind and parts[-2:-1] != ["mask"] and weak[-1] == "archive"
            else weak[-1]
        )
    if text_kind:
        return text_kind
    if weak:
        return weak[-1]
    source, _, _ = category.partition("-to-")
    return _CATEGORY_KINDS.get(source, "file")


def result_kind(name: str, type_name: str, *, category: str = "", text: str = "") -> str:
    """Return the kind of a file object in a result, from its property, its type and the category."""
    target = category.rpartition("-to-")[2] if "-to-" in category else ""
    by_name = media_kind(name, text="", category="")
    generic = {"File", "MediaFile", "Output", "FileOutput", "Media"}
    if by_name != "file":
        return by_name
    if type_name and type_name not in generic:
        by_type = media_kind(type_name)
        if by_type != "file":
            return by_type
    if {"dataset", "dir"} & set(words(name)):
        return "archive"
    if _NO_RESULT_MEDIA & set(words(name)):
        return "file"
    return _first_kind(text) or _CATEGORY_KINDS.get(target, "file")


def _first_kind(text: str) -> str:
    """Return the media kind that a text mentions first; an archive or document wins anywhere."""
    media_words = [word for word in words(text) if word in _MEDIA_WORDS and word not in _WEAK_WORDS]
    kinds = [_MEDIA_WORDS[word] for word in media_words]
    for kind in ("archive", "document"):
        if kind in kinds:
            return kind
    return next((kind for kind in kinds if kind != "text"), "")


def wanted_kind(media: str, name: str) -> str:
    """Return the kind of file that an argument expects, where its name is more specific.

    Args:
        media: the kind of file, one of :data:`MEDIA_KINDS`.
        name: name of the argument.

    Returns:
        ``weights`` for the weights of a model, else ``media``.
    """
    if media == "file" and not _WEIGHTS.isdisjoint(words(name)):
        return "weights"
    return media


def names_a_kind(name: str) -> bool:
    """Return whether the name of a URL says which kind of file it is: ``images``, ``mask``.

    >>> [n for n in ("images", "image", "start_frame", "homepage", "image_page") if names_a_kind(n)]
    ['images', 'image', 'start_frame']
    """
    parts = [part for part in words(name) if part not in _ADDRESS_WORDS]
    last = parts[-1] if parts else ""
    return _MEDIA_WORDS.get(last, "file") != "file" and (
        last not in _WEAK_WORDS or last in _VISIBLE_WORDS
    )


def looks_like_media_list(name: str) -> bool:
    """Return whether a list of plain strings holds media URLs; sources do not mark lists."""
    return words(name)[-1:] == ["urls"] or name in {"image_urls", "video_urls", "audio_urls"}


def looks_like_media_url(name: str) -> bool:
    """Return whether a plain string argument holds the URL of a file.

    In fal's documents every ``…_url`` does, but for a bare ``url``, which may be a web page.

    >>> [n for n in ("image_url", "mesh_url", "url", "webhook_url") if looks_like_media_url(n)]
    ['image_url', 'mesh_url']
    """
    parts = words(name)
    if "_".join(parts).endswith(_MEDIA_STRINGS):
        return True
    if parts[1:] and parts[-1] == "url":
        return _PAGE_WORDS.isdisjoint(parts)
    return "url" in parts and any(
        _MEDIA_WORDS.get(p) in {"image", "video", "audio"} for p in parts if p not in {"style"}
    )


def is_prompt_like(name: str) -> bool:
    """Return whether a text argument is the main instruction, such as a prompt, not a setting."""
    return name in _ORDER["first"]


def snapshot_order(
    names: Iterable[str], required: Iterable[str], media: Iterable[str]
) -> list[str]:
    """Sort arguments for the snapshot.

    Required ones come first, prompt and media before the rest, then those that are set most
    often, then all others by name, safety and transport last.
    """
    required_names, files = set(required), set(media)
    first, then, final = _ORDER["first"], _ORDER["then"], _ORDER["last"]

    def rank(name: str) -> tuple[int, int, int, str]:
        leading = first.index(name) if name in first else len(first) + (name not in files)
        if name in required_names:
            return (0, leading, 0, name)
        if name in first or name in files:
            return (1, leading, 0, name)
        if name in then:
            return (2, then.index(name), 0, name)
        return (4, final.index(name), 0, name) if name in final else (3, 0, 0, name)

    return sorted(names, key=rank)


def ui_order(names: Sequence[str], required: Iterable[str], media: Iterable[str]) -> list[str]:
    """Sort arguments for the app; arguments of equal rank keep their order.

    Required ones come first, then prompt and files, then the rest; transport options and the
    like, such as the seed, come last. A start comes before its end.
    """
    required_names, files = set(required), set(media)

    def rank(name: str) -> int:
        if name in required_names:
            return 0
        if name in _ORDER["plumbing"]:
            return 3
        return 1 if name in _ORDER["first"] or name in files else 2

    ordered = sorted(names, key=rank)
    for before, after in (pair.split(":") for pair in _ORDER["pairs"]):
        for name in names:
            if after not in name:
                continue
            other = "_".join(before if part == after else part for part in name.split("_"))
            if other != name and other in ordered and rank(other) == rank(name):
                index, other_index = ordered.index(name), ordered.index(other)
                if index < other_index:
                    ordered[index], ordered[other_index] = other, name
    return ordered


def is_transport_option(name: str) -> bool:
    """Return whether an argument controls how a result is made, sent or checked, not its content."""
    return name in _ORDER["plumbing"]


def category_of(endpoint: str, inputs: Mapping[str, str], outputs: Mapping[str, str]) -> str:
    """Return a category, as fal names them, for an endpoint that no list has.

    Args:
        endpoint: its id; a segment such as ``text-to-video`` decides.
        inputs: media arguments, name -> kind.
        outputs: file results, name -> kind.
    """
    names = {"model_3d": "3d", "text": "text", "document": "text"}
    for segment in reversed(endpoint.split("/")):
        if "trainer" in segment or segment.startswith("training"):
            return "training"
        if segment.count("-to-") == 1 and all(
            part in {"text", "image", "video", "audio", "3d", "speech", "json"}
            for part in segment.split("-to-")
        ):
            return segment
    source = next(
        (names.get(k, k) for k in ("video", "image", "audio", "model_3d") if k in inputs.values()),
        "text",
    )
    target = next(
        (names.get(k, k) for k in ("video", "image", "audio", "model_3d") if k in outputs.values()),
        "",
    )
    if not target:
        return {"image": "vision", "video": "video-to-text", "audio": "speech-to-text"}.get(
            source, "llm"
        )
    return f"{source}-to-{target}"
