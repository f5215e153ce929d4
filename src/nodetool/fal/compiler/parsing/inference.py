"""Facts that a schema leaves out, inferred from names, defaults and neighbours.

All rules are here: integer or float, the kind of a media file, the order in which people want to
see arguments, the category of an endpoint. Each works on plain values, so each can be tested.
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
_VISIBLE_WORDS = frozenset(_MEDIA.pop("visible"))
_MEDIA_STRINGS = tuple(_MEDIA.pop("strings"))
_MEDIA_WORDS: Mapping[str, str] = {word: kind for kind, listed in _MEDIA.items() for word in listed}
_ADDRESS_WORDS = frozenset({"url", "urls", "uri", "uris", "file", "files"})
_NUMBERS = _table("numbers")
_FLOAT_WORDS, _INT_WORDS = frozenset(_NUMBERS["float"]), frozenset(_NUMBERS["int"])
_FLOAT_NAMES = frozenset(_NUMBERS["float_names"])
_INT_PREFIXES, _INT_RATES = tuple(_NUMBERS["int_prefixes"]), tuple(_NUMBERS["int_rates"])
_ORDER = _table("order")

_WEIGHTS = frozenset({"lora", "loras", "model", "checkpoint", "weights", "safetensors"})

#: What an endpoint of a category takes and gives, when nothing else tells.
_MODALITIES = {
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
    """The lower-case words of a snake, kebab or camel case name: ``model3dUrl`` -> model, 3d, url."""
    return [word.lower() for word in _WORDS.findall(_CAMEL.sub("_", name).replace("3D", "3d"))]


def is_integer(name: str, default: Any, elsewhere: Iterable[Any] = ()) -> bool:
    """Whether a TypeScript ``number`` is an integer.

    Args:
        name: the property's name.
        default: its default, or None where it has none (or one that is 0, false or empty).
        elsewhere: defaults of the same property on all endpoints.

    Returns:
        True when an integer is meant. In doubt False: a float field takes every integer too, and
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
    """The kind of file that a media argument takes, or that a file in a result is.

    The name decides (its last telling word: ``mask_video_url`` is a video), then the words that
    the source says about it, then what endpoints of the category take.

    Args:
        name: property name (for a result also the name of its type, when that tells).
        text: words about it, read only for this; they are not kept.
        category: fal's category of the endpoint, such as ``image-to-video``.
        siblings: the names of the other media arguments.
    """
    parts = words(name)
    strong = [_MEDIA_WORDS[p] for p in parts if p in _MEDIA_WORDS and p not in _WEAK_WORDS]
    told = _first_kind(text)
    if "data" in parts and (told == "archive" or category == "training"):
        return "archive"  # images_data_url is a ZIP of images
    if strong:
        return strong[-1]
    if {"lora", "embedding"} & set(parts) or ("model" in parts and "3d" not in category):
        return "file"
    weak = [_MEDIA_WORDS[p] for p in parts if p in _MEDIA_WORDS]
    if weak and weak[-1] != "file":
        masked = {"mask", "masks"} & set(parts)
        if masked and told == "video" and any("video" in s for s in siblings):
            return "video"
        return told if told and parts[-2:-1] != ["mask"] and weak[-1] == "archive" else weak[-1]
    if told:
        return told
    if weak:
        return weak[-1]
    source, _, _ = category.partition("-to-")
    return _MODALITIES.get(source, "file")


def result_kind(name: str, type_name: str, *, category: str = "", text: str = "") -> str:
    """The kind of a file object in a result, from its property, its type and the category."""
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
    if {"lora", "latents", "safetensors", "weights", "checkpoint", "config"} & set(words(name)):
        return "file"
    return _first_kind(text) or _MODALITIES.get(target, "file")


def _first_kind(text: str) -> str:
    """The media kind that a sentence speaks of first; archives and documents count wherever."""
    found = [word for word in words(text) if word in _MEDIA_WORDS and word not in _WEAK_WORDS]
    kinds = [_MEDIA_WORDS[word] for word in found]
    for kind in ("archive", "document"):
        if kind in kinds:
            return kind
    return next((kind for kind in kinds if kind != "text"), "")


def wanted_kind(media: str, name: str) -> str:
    """Return what an argument wants of a file, where its name tells more than its kind.

    Args:
        media: the kind of file, one of :data:`MEDIA_KINDS`.
        name: of the argument.

    Returns:
        ``weights`` for those of a model; ``media`` as it is for all others.
    """
    if media == "file" and not _WEIGHTS.isdisjoint(words(name)):
        return "weights"
    return media


def names_a_kind(name: str) -> bool:
    """Whether the name of an address says of which kind the file there is: ``images``, ``mask``.

    >>> [n for n in ("images", "image", "start_frame", "homepage", "image_page") if names_a_kind(n)]
    ['images', 'image', 'start_frame']
    """
    parts = [part for part in words(name) if part not in _ADDRESS_WORDS]
    told = parts[-1] if parts else ""
    return _MEDIA_WORDS.get(told, "file") != "file" and (
        told not in _WEAK_WORDS or told in _VISIBLE_WORDS
    )


def looks_like_media_list(name: str) -> bool:
    """Whether a list of plain strings holds media URLs; sources leave the mark off lists."""
    return words(name)[-1:] == ["urls"] or name in {"image_urls", "video_urls", "audio_urls"}


def looks_like_media_url(name: str) -> bool:
    """Whether a plain string argument holds the URL of an image, a video or a sound."""
    parts = words(name)
    if "_".join(parts).endswith(_MEDIA_STRINGS):
        return True
    return "url" in parts and any(
        _MEDIA_WORDS.get(p) in {"image", "video", "audio"} for p in parts if p not in {"style"}
    )


def is_prompt_like(name: str) -> bool:
    """Whether a text argument is the wish itself, not one of its settings."""
    return name in _ORDER["first"]


def snapshot_order(
    names: Iterable[str], required: Iterable[str], media: Iterable[str]
) -> list[str]:
    """Arguments in the order in which people meet them.

    Required ones first, prompt and media before the rest, then what is set most often, then all
    others by name, safety and transport last.
    """
    needed, files = set(required), set(media)
    first, then, final = _ORDER["first"], _ORDER["then"], _ORDER["last"]

    def rank(name: str) -> tuple[int, int, int, str]:
        leading = first.index(name) if name in first else len(first) + (name not in files)
        if name in needed:
            return (0, leading, 0, name)
        if name in first or name in files:
            return (1, leading, 0, name)
        if name in then:
            return (2, then.index(name), 0, name)
        return (4, final.index(name), 0, name) if name in final else (3, 0, 0, name)

    return sorted(names, key=rank)


def ui_order(names: Sequence[str], required: Iterable[str], media: Iterable[str]) -> list[str]:
    """Arguments as the app shows them; where nothing is said they stay in the order they have.

    What is required leads, then prompt and files, then the rest; plumbing such as the seed comes
    last. A start stands before its end.
    """
    needed, files = set(required), set(media)

    def rank(name: str) -> int:
        if name in needed:
            return 0
        if name in _ORDER["plumbing"]:
            return 3
        return 1 if name in _ORDER["first"] or name in files else 2

    ordered = sorted(names, key=rank)
    for before, after in (pair.split(":") for pair in _ORDER["pairs"]):
        for name in names:
            other = "_".join(before if part == after else part for part in name.split("_"))
            if other != name and other in ordered and rank(other) == rank(name):
                here, there = ordered.index(name), ordered.index(other)
                if here < there:
                    ordered[here], ordered[there] = other, name
    return ordered


def is_transport_option(name: str) -> bool:
    """Whether an argument says how a result is sent or checked, not what is in it."""
    return name in _ORDER["plumbing"]


def category_of(endpoint: str, inputs: Mapping[str, str], outputs: Mapping[str, str]) -> str:
    """fal's kind of category for an endpoint that no list knows.

    Args:
        endpoint: its id; a segment such as ``text-to-video`` settles it.
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
