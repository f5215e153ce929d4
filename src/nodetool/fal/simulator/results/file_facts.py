"""Choose the file for a property of a result, and state facts about that file."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from nodetool.fal.simulator.media import media
from nodetool.fal.simulator.results.plan import Plan

#: Words of property names that imply the kind of a file; a later word of a name decides first.
_KIND_WORDS = {
    "image": "image images img picture photo mask masks thumbnail texture textures preview frame"
    " frames depth albedo normal roughness metallic png jpg jpeg webp svg spritesheet poster",
    "video": "video videos clip movie mp4 webm animation gif",
    "audio": "audio audios voice speech song songs music sound vocals wav mp3 stem stems bass drums"
    " guitar piano accompaniment",
    "model_3d": "mesh meshes glb glbs gltf obj fbx usdz stl ply splat splats mtl blend geometry",
    "archive": "zip archive dataset dir folder",
    "document": "pdf document",
    "text": "srt vtt subtitles subtitle captions txt log logs",
    "file": "lora safetensors weights checkpoint embedding latents config json lottie",
}
_KINDS = {word: kind for kind, words in _KIND_WORDS.items() for word in words.split()}
#: Kinds by the media annotation of a schema; fal's own documents call some differently.
_ANNOTATIONS = {kind: kind for kind in _KIND_WORDS} | {"3d": "model_3d", "model": "model_3d"}
#: Words of property names that imply the format, among the formats of the kind.
_FORMAT_WORDS = {
    "gltf": "glb",
    "splat": "ply",
    "splats": "ply",
    "glbs": "glb",
    "captions": "srt",
    "subtitles": "srt",
    "subtitle": "srt",
    "config": "json",
    "lottie": "json",
    "metadata": "json",
    "log": "txt",
    "logs": "txt",
    "jpg": "jpeg",
    "vector": "svg",
    "vectorize": "svg",
}
_FORMATS = {
    "image": ("png", "jpeg", "webp", "gif", "svg"),
    "video": ("mp4",),
    "audio": media.AUDIO_KINDS,
    "model_3d": ("glb", "obj", "mtl", "stl", "ply", "usdz", "fbx", "blend"),
    "archive": ("zip",),
    "document": ("pdf",),
    "text": ("txt", "srt", "vtt", "json"),
    "file": ("safetensors", "json", "srt", "vtt", "txt", "zip", "pdf"),
}
_CONTENT_TYPES = {name: kind for kind, name in media.CONTENT_TYPES.items()}
_WORDS = re.compile(r"[a-z]+|\d+", re.IGNORECASE)
#: Generated in microseconds, so the size can be stated before anybody downloads the file.
_INSTANT = frozenset({*_FORMATS["model_3d"], "safetensors", "json", "srt", "vtt", "txt", "pdf"})


@dataclass(frozen=True, slots=True)
class File:
    """A file that a result names.

    Attributes:
        kind: image, video, audio, model_3d, archive, document, text or file.
        extension: the ending of its name, without a dot.
        content_type: as the server declares it.
        make: generates its bytes, the same ones each time.
        facts: property name in results -> value that is true of the file.
    """

    kind: str
    extension: str
    content_type: str
    make: Callable[[], bytes]
    facts: Mapping[str, Any]


def words(name: str) -> list[str]:
    """Return the lower-case words of a name: ``model_glb`` gives model and glb."""
    return [word.lower() for word in _WORDS.findall(name)]


def annotated_kind(schema: Mapping[str, Any]) -> str:
    """Return the kind of file that a schema is annotated with; empty without annotation."""
    annotation = schema.get("x-media")
    if annotation is None:
        ui = schema.get("ui")
        annotation = ui.get("field") if isinstance(ui, Mapping) else None
    return _ANNOTATIONS.get(annotation, "") if isinstance(annotation, str) else ""


def kind_of(name: str, schema: Mapping[str, Any]) -> str:
    """Infer the kind of a file object without annotation from its name, title and properties."""
    for text in (name, str(schema.get("title", ""))):
        for word in reversed(words(text)):
            if word in _KINDS:
                return _KINDS[word]
    properties = schema.get("properties", {})
    for typical, kind in (("fps", "video"), ("sample_rate", "audio"), ("width", "image")):
        if typical in properties:
            return kind
    return "file"


def names_a_url(name: str, schema: Mapping[str, Any] | None = None) -> bool:
    """Return whether a string property is the URL of a file, by its name or its schema."""
    parts = words(name)
    has_url_format = (schema or {}).get("format") in {"uri", "url", "iri", "http-url"}
    return has_url_format or (bool(parts) and parts[-1] in {"url", "uri", "urls"})


def file_for(kind: str, name: str, endpoint_id: str, plan: Plan, seed: int) -> File:
    """Return the file for a property of a result.

    Args:
        kind: one of the kinds of :class:`File`.
        name: of the property, such as ``model_glb``; it may imply the format.
        endpoint_id: its words may imply the format too (``.../vectorize``).
        plan: what the arguments request.
        seed: makes this file differ from others of the same call.
    """
    extension = _extension(kind, name, endpoint_id, plan)
    content_type = _CONTENT_TYPES[extension]
    facts = facts_of(kind, plan, extension)
    sizes = {key: facts[key] for key in ("width", "height", "fps") if key in facts}
    make = partial(
        media.for_kind,
        content_type,
        text=plan.text,
        seconds=plan.seconds,
        rate=facts.get("sample_rate", plan.rate),
        seed=seed,
        **sizes,
    )
    return File(kind, extension, content_type, make, facts)


def cheap_size(file: File) -> int | None:
    """Return the size of a file in bytes; None when it takes drawing or encoding to know it."""
    if file.extension == "wav":
        return int(44 + 2 * round(file.facts["duration"] * file.facts["sample_rate"]))
    return len(file.make()) if file.extension in _INSTANT else None


def _extension(kind: str, name: str, endpoint_id: str, plan: Plan) -> str:
    """Return the extension of a file: from its name, the request, or the id of the endpoint."""
    known = _FORMATS[kind]
    hints = [_FORMAT_WORDS.get(word, word) for word in reversed(words(name))]
    requested = plan.requested(known, "")
    if kind == "audio":
        return requested if requested and media.can_encode(requested) else "wav"
    if kind == "image":
        hints = (
            [] if requested else [*hints, *(_FORMAT_WORDS.get(w, w) for w in words(endpoint_id))]
        )
    return next((word for word in hints if word in known), "") or requested or known[0]


def facts_of(kind: str, plan: Plan, extension: str) -> dict[str, Any]:
    """Return the facts about any file of a kind and a format that follows this plan."""
    return _FACTS[kind](plan, extension) if kind in _FACTS else {}


def _image_facts(plan: Plan, extension: str) -> dict[str, Any]:
    width, height = plan.image
    return {"width": width, "height": height, "format": extension}


def _video_facts(plan: Plan, extension: str) -> dict[str, Any]:
    width, height = plan.video
    frames = media.frame_count(plan.seconds, plan.fps)
    duration = round(frames / plan.fps, 6)
    return {
        "width": width,
        "height": height,
        "duration": duration,
        "fps": plan.fps,
        "frame_rate": plan.fps,
        "num_frames": frames,
        "frame_count": frames,
        "codec": "h264",
        "video_codec": "h264",
        "container": "mp4",
        "format": "mp4",
        "media_type": "video",
        "pixel_format": "yuv420p",
        "profile": "Constrained Baseline",
        "resolution": f"{width}x{height}",
        "timebase": f"1/{plan.fps:g}",
    }


def _audio_facts(plan: Plan, extension: str) -> dict[str, Any]:
    # 16 bits a sample in one channel; encoders bring it down to about four
    rate = media.audio_rate(extension, plan.rate)
    return {
        "duration": plan.seconds,
        "sample_rate": rate,
        "channels": 1,
        "bitrate": rate * (16 if extension in ("wav", "flac") else 4),
        "codec": "pcm_s16le" if extension == "wav" else extension,
        "container": extension,
        "format": extension,
        "media_type": "audio",
    }


_FACTS: dict[str, Callable[[Plan, str], dict[str, Any]]] = {
    "image": _image_facts,
    "video": _video_facts,
    "audio": _audio_facts,
}
