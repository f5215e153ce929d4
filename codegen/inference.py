"""Facts that a schema leaves out, inferred from names, defaults and neighbours.

All rules are here: integer or float, the kind of a media file, the order in which people want to
see arguments, the category of an endpoint. Each works on plain values, so each can be tested.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

#: The media kinds, in the order in which a more specific one wins.
MEDIA_KINDS = ("image", "video", "audio", "model_3d", "archive", "document", "text", "file")

_WORDS = re.compile(r"[a-z]+|\d+(?:d)?", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

_MEDIA_WORDS: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "image": "image images img photo photos picture selfie portrait mask masks garment garments "
        "face faces logo background sketch texture preview thumbnail poster frame frames depth "
        "canny pose normal style texture textures color png jpg jpeg webp svg albedo roughness metallic "
        "ip grayscale foreground overlay screenshot collage layers product subject",
        "video": "video videos clip clips movie footage mp4 webm avatar boomerang gif",
        "audio": "audio audios voice voices speech song songs music sound sounds vocals wav mp3 "
        "instrumental stem stems accompaniment bass drums guitar piano other speaker track "
        "recording flac",
        "model_3d": "mesh meshes glb gltf obj fbx usdz stl ply splat model3d 3d geometry gaussian "
        "pcd pointcloud",
        "archive": "zip archive archives tar dataset training",
        "document": "pdf document documents docx",
        "text": "srt subtitles subtitle transcript caption captions vtt json jsonl config yaml "
        "log logs txt csv metadata",
        "file": "file files lora safetensors weights checkpoint adapter embedding tokenizer",
    }.items()
    for word in words.split()
}
#: Words that say where in a work a file stands, not what it is, when another word tells.
_WEAK_WORDS = {
    "background", "face", "faces", "mask", "masks", "style", "subject", "product", "texture",
    "ip", "other", "track", "speaker", "normal", "training", "avatar", "pose", "depth", "canny",
    "frame", "frames", "preview", "metadata", "file", "files", "config", "log", "logs", "captions",
    "caption", "layers", "foreground", "overlay", "lora",
}  # fmt: skip
_PLURAL_HINT = ("urls", "images", "videos", "audios", "files")

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

_FLOAT_WORDS = set(
    "scale strength temperature guidance cfg weight weights ratio threshold shift stability "
    "similarity sigma sigmas eta alpha beta gamma factor exaggeration volume penalty percent "
    "percentage opacity intensity amount creativity resemblance resolution_scale sharpness "
    "saturation contrast brightness exposure amplitude decay noise conditioning p rescale "
    "confidence probability prob variance rms lufs loudness degrees rotate zoom tilt pan yaw roll "
    "interval speed offset padding_ratio delay smoothness influence fidelity score value falloff "
    "pitch cond aug radius seconds gain db time timestamp weight_kg lr rate coverage blend "
    "granularity multiplier power min_p top_p luminance hue tint vibrance temp iou aspect "
    "mean_score smile blink wink eyebrow aaa eee woo pupil".split()
)
_INT_WORDS = set(
    "seed steps step width height frames frame count index rank batch epochs iterations tokens "
    "k size level levels fps number num channels limit polycount faces vertices pixels px "
    "bitrate hertz hz kbps quality tolerance id length samples images songs videos face_limit "
    "limits retries workers threads days year age bits stride tiles layers page pages words "
    "characters lines columns rows segments chunks depth_levels octree sides order".split()
)
_INT_PREFIXES = ("num_", "number_of_", "max_", "min_", "n_", "total_")
_FLOAT_NAMES = {
    "top_p", "min_p", "typical_p", "learning_rate", "playback_rate", "dropout_rate",
    "max_shift", "base_shift", "duration_seconds", "max_duration", "min_duration",
    "left_align", "top_align", "rotate_right_left",
}  # fmt: skip
_INT_RATES = ("frame_rate", "sample_rate", "sampling_rate", "bit_rate", "framerate", "samplerate")


def words(name: str) -> list[str]:
    """The lower-case words of a snake, kebab or camel case name: ``model3dUrl`` -> model3d, url."""
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
    if name.endswith(_INT_RATES) or name in {"x", "y", "fps"}:
        return name not in {"x", "y"}
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


def media_kind(name: str, *, text: str = "", category: str = "", siblings: Sequence[str] = ()) -> str:
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


def looks_like_media_list(name: str) -> bool:
    """Whether a list of plain strings holds media URLs; sources leave the mark off lists."""
    return words(name)[-1:] == ["urls"] or name in {"image_urls", "video_urls", "audio_urls"}


def looks_like_media_url(name: str) -> bool:
    """Whether a plain string argument holds the URL of an image, a video or a sound."""
    parts = words(name)
    return "url" in parts and any(
        _MEDIA_WORDS.get(p) in {"image", "video", "audio"} for p in parts if p not in {"style"}
    )


_FIRST = ("prompt", "text", "lyrics", "script", "input_text", "messages", "question", "instruction")
_THEN = (
    "negative_prompt", "image_size", "aspect_ratio", "resolution", "width", "height", "size",
    "duration", "num_frames", "fps", "frames_per_second", "style", "voice", "model", "mode",
    "num_images", "strength", "scale", "upscale_factor", "num_inference_steps", "steps",
    "guidance_scale", "cfg_scale", "seed", "loras", "scheduler", "sampler", "acceleration",
    "output_format", "format",
)  # fmt: skip
_LAST = ("enable_safety_checker", "safety_tolerance", "safety_checker_version", "sync_mode")


def display_order(names: Iterable[str], required: Iterable[str], media: Iterable[str]) -> list[str]:
    """Arguments in the order in which people meet them.

    Required ones first, prompt and media before the rest, then what is set most often, then all
    others by name, safety and transport last.
    """
    needed, files = set(required), set(media)

    def rank(name: str) -> tuple[int, int, int, str]:
        leading = _FIRST.index(name) if name in _FIRST else len(_FIRST) + (name not in files)
        if name in needed:
            return (0, leading, 0, name)
        if name in _FIRST or name in files:
            return (1, leading, 0, name)
        if name in _THEN:
            return (2, _THEN.index(name), 0, name)
        return (4, _LAST.index(name), 0, name) if name in _LAST else (3, 0, 0, name)

    return sorted(names, key=rank)


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
    source = next((names.get(k, k) for k in ("video", "image", "audio", "model_3d") if k in inputs.values()), "text")
    target = next((names.get(k, k) for k in ("video", "image", "audio", "model_3d") if k in outputs.values()), "")
    if not target:
        return {"image": "vision", "video": "video-to-text", "audio": "speech-to-text"}.get(source, "llm")
    return f"{source}-to-{target}"
