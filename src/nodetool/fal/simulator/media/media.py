"""Media files on demand: real small files that real decoders open.

A file is generated when somebody downloads it, so each generator is fast, and equal arguments give
equal bytes. :func:`for_kind` chooses the generator by content type.
"""

from __future__ import annotations

from nodetool.fal.simulator.media import documents
from nodetool.fal.simulator.media.av import (
    AUDIO_KINDS,
    MAX_FPS,
    MAX_SECONDS,
    MAX_VIDEO_SIDE,
    MIN_SECONDS,
    MIN_VIDEO_SIDE,
    audio,
    audio_rate,
    can_encode,
    frame_count,
    video,
)
from nodetool.fal.simulator.media.documents import (
    archive,
    document,
    json_document,
    safetensors,
    subtitles,
)
from nodetool.fal.simulator.media.images import IMAGE_KINDS, MAX_IMAGE_SIDE, image, svg

__all__ = [
    "AUDIO_KINDS",
    "CONTENT_TYPES",
    "IMAGE_KINDS",
    "MAX_FPS",
    "MAX_IMAGE_SIDE",
    "MAX_SECONDS",
    "MAX_VIDEO_SIDE",
    "MIN_SECONDS",
    "MIN_VIDEO_SIDE",
    "archive",
    "audio",
    "audio_rate",
    "can_encode",
    "document",
    "for_kind",
    "frame_count",
    "image",
    "json_document",
    "model3d",
    "safetensors",
    "subtitles",
    "svg",
    "video",
]


def model3d(seed: int = 0, kind: str = "glb") -> bytes:
    """Generate a small tetrahedron.

    Args:
        seed: decides its size and colour.
        kind: ``glb``, ``obj``, ``mtl``, ``stl``, ``ply``, ``usdz``, ``fbx`` or ``blend``.

    Raises:
        ValueError: if the kind is unknown.
    """
    if kind not in _MODELS:
        raise ValueError(f"{kind!r} is not a 3D format; there are {', '.join(_MODELS)}")
    return _MODELS[kind](seed)


_MODELS = {
    "glb": documents.glb,
    "obj": documents.obj,
    "mtl": documents.mtl,
    "stl": documents.stl,
    "ply": documents.ply,
    "usdz": documents.usdz,
    "fbx": documents.fbx,
    "blend": documents.blend,
}


def for_kind(
    content_type: str,
    *,
    text: str = "",
    width: int = 1024,
    height: int = 1024,
    seconds: float = 5.0,
    fps: float = 24.0,
    rate: int = 16000,
    seed: int = 0,
) -> bytes:
    """Generate a file of a content type; values that are out of bounds are clamped.

    Args:
        content_type: one of :data:`CONTENT_TYPES`; any other gives weights (safetensors).
        text: written on it, or contained in it.
        width: pixels; images have 1 to 4096, videos an even number from 16 to 1920.
        height: likewise.
        seconds: 0.1 to 20.
        fps: frames per second, 1 to 60.
        rate: samples per second, 8000 to 48000.
        seed: another seed gives another file.

    Raises:
        ValueError: if PyAV is needed and has no encoder for it.
    """
    kind = CONTENT_TYPES.get(content_type, "safetensors")
    seconds = min(max(seconds, MIN_SECONDS), MAX_SECONDS)
    if kind in IMAGE_KINDS or kind == "svg":
        width, height = (min(max(side, 1), MAX_IMAGE_SIDE) for side in (width, height))
        if kind == "svg":
            return svg(text, width, height, seed)
        return image(text, width, height, kind, seed)
    if kind == "mp4":
        width, height = (
            min(max(side // 2 * 2, MIN_VIDEO_SIDE), MAX_VIDEO_SIDE) for side in (width, height)
        )
        return video(text, width, height, seconds, min(max(fps, 1.0), MAX_FPS), seed)
    if kind in AUDIO_KINDS:
        return audio(text, seconds, min(max(rate, 8000), 48000), kind, seed)
    if kind in _MODELS:
        return model3d(seed, kind)
    return _text_based(kind, text, seconds, seed)


def _text_based(kind: str, text: str, seconds: float, seed: int) -> bytes:
    """Generate a file of a kind that has neither pixels nor samples."""
    clean = text.encode("utf-8", "replace").decode()
    if kind in ("srt", "vtt"):
        return subtitles(clean, seconds, kind)
    if kind == "pdf":
        return document(clean)
    if kind == "json":
        return json_document({"seed": seed, "text": clean})
    if kind == "txt":
        return f"{clean}\n".encode()
    if kind == "zip":
        pictures = {f"{n:04}.png": image(clean, 64, 64, "png", seed + n) for n in (1, 2)}
        return archive({**pictures, "metadata.json": json_document({"seed": seed, "text": clean})})
    return safetensors(seed)


#: Content type of each file that can be generated -> extension.
CONTENT_TYPES = {
    "image/png": "png",
    "image/jpeg": "jpeg",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/svg+xml": "svg",
    "video/mp4": "mp4",
    "audio/wav": "wav",
    "audio/mpeg": "mp3",
    "audio/flac": "flac",
    "audio/ogg": "ogg",
    "audio/opus": "opus",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "model/gltf-binary": "glb",
    "model/obj": "obj",
    "model/mtl": "mtl",
    "model/stl": "stl",
    "model/ply": "ply",
    "model/vnd.usdz+zip": "usdz",
    "application/vnd.autodesk.fbx": "fbx",
    "application/x-blender": "blend",
    "application/zip": "zip",
    "application/pdf": "pdf",
    "application/json": "json",
    "application/x-subrip": "srt",
    "text/vtt": "vtt",
    "text/plain": "txt",
    "application/octet-stream": "safetensors",
}
