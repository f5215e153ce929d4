"""Derives the capabilities of an endpoint from its arguments and results alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

F = TypeVar("F")

#: capability -> names of arguments that imply it
_BY_ARGUMENT: Mapping[str, tuple[str, ...]] = {
    "controlnet": (
        *("controlnet", "controlnets", "controlnet_unions", "controlnet_conditioning_scale"),
        *("control_image", "control_image_url", "control_loras", "control_lora_image_url"),
        *("control_video_url", "easycontrols"),
    ),
    "fps": ("fps", "frames_per_second", "frame_rate", "output_fps", "target_fps", "export_fps"),
    "guidance": ("guidance_scale", "cfg_scale", "cfg"),
    "ip-adapter": ("ip_adapter", "ip_adapters"),
    "lora": ("loras", "lora_path", "lora_url", "additional_lora_url"),
    "negative-prompt": ("negative_prompt",),
    "prompt-expansion": (
        *("enable_prompt_expansion", "expand_prompt", "prompt_expansion", "prompt_optimizer"),
        *("prompt_enhancer", "enhance_prompt", "enhance_prompt_mode", "prompt_enhancement"),
    ),
    "safety-checker": ("enable_safety_checker", "safety_tolerance"),
    "scheduler": ("scheduler", "sampler"),
    "seed": ("seed",),
    "several-images": ("num_images", "max_images", "number_of_images"),
    "size": ("image_size", "video_size", "aspect_ratio", "resolution"),
    "sound": ("generate_audio", "generate_audio_switch", "enable_audio"),
    "upscaling": ("upscale_factor", "upscaling_factor", "upscale_mode"),
    "voice": ("voice", "voice_id", "voice_setting", "voices", "speaker", "speakers"),
}
#: capability -> words in ids that imply it
_BY_ID: Mapping[str, tuple[str, ...]] = {
    "controlnet": ("controlnet",),
    "lip-sync": ("lipsync", "latentsync", "musetalk", "lip-sync"),
    "streaming": ("stream",),
    "training": ("trainer", "training"),
    "upscaling": (
        *("upscale", "upscaler", "esrgan", "seedvr", "flashvsr", "ccsr"),
        *("super-resolution", "increase-resolution"),
    ),
}
#: capability of an endpoint with audio output -> arguments and words in ids that imply it
_SOUNDS: Mapping[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "speech": (
        frozenset(
            [
                *_BY_ARGUMENT["voice"],
                "gen_text",
                "ref_text",
                "reference_text",
                "transcript",
                "script",
            ]
        ),
        ("tts", "speech", "dialogue", "voice-clone", "clone-voice", "voice-design"),
    ),
    "music": (
        frozenset({"lyrics", "lyrics_prompt", "original_lyrics"}),
        ("music", "song", "music-generator", "music-generation"),
    ),
}
#: arguments that contain text for the model
TEXT = frozenset(
    {"prompt", "text", "input", "messages", "gen_text", "script", "transcript", "instruction"}
    | {"lyrics", "lyrics_prompt", "prompts", "texts", "inputs"}
)
#: arguments that describe what an edited region shall show
_INSTRUCTION = frozenset({"prompt", "instruction", "inpaint_additional_prompt"})
#: arguments that point at the objects to find
_POINTING = frozenset({"point_prompts", "point_prompt", "box_prompt", "apply_mask"})
_MASK = frozenset({"mask", "mask_url", "mask_image_url", "mask_video_url"})
#: conversions in ids that start from media, and words for editing media
_CONVERSION = re.compile(
    r"\b(image|video|audio|speech|reference|3d)-to-(?:image|video|audio|3d|text)\b"
)
_EDITING_WORDS = ("edit", "extend", "inpaint", "reimagine", "remix", "replace-background")
#: kinds that a conversion can start from and end in; other files are ignored
_KINDS = frozenset({"image", "video", "audio", "3d", "text"})


def derive(
    endpoint_id: str,
    arguments: Iterable[str],
    *,
    required: Iterable[str],
    optional: Iterable[str],
    main: Iterable[str],
    outputs: Iterable[str],
) -> frozenset[str]:
    """Return the capabilities of an endpoint.

    A conversion such as ``image-to-video`` starts from what the endpoint requires: one that
    requires an image makes no video of text alone, although it also accepts a prompt. If it requires
    no media, it can start from everything that it accepts.

    Args:
        endpoint_id: fal's id, which identifies streaming, lip-sync and training endpoints.
        arguments: names of its arguments in the API.
        required: kinds of media that it requires (``image``, ``video`` …).
        optional: all kinds of media that it accepts.
        main: kinds of its main result; an additional preview is not a conversion.
        outputs: kinds of all of its results.

    Returns:
        Words such as ``image-to-video``, ``lora``, ``seed``.
    """
    names = set(arguments)
    result = {word for word, marks in _BY_ARGUMENT.items() if not names.isdisjoint(marks)}
    result |= {word for word, marks in _BY_ID.items() if _in_id(endpoint_id, marks)}
    result |= {f"{kind}-out" for kind in _normalized(outputs)}
    main_kinds = _normalized(main)
    sources = _normalized(required) & _KINDS or _sources(
        endpoint_id, _normalized(optional) & _KINDS, bool(names & TEXT)
    )
    targets = main_kinds & (_KINDS | {"data"})
    result |= {f"{source}-to-{target}" for source in sources for target in targets}
    if main_kinds & {"image", "video"}:
        if names & _POINTING:
            result.add("segmentation")
        elif names & _MASK:
            result.add("inpainting" if names & _INSTRUCTION else "erasing")
    if "audio" in main_kinds:
        result |= {
            word
            for word, (marks, words) in _SOUNDS.items()
            if names & marks or _in_id(endpoint_id, words)
        }
    return frozenset(result)


def fields_within(
    fields: Iterable[F], objects_of: Callable[[F], Mapping[Hashable, Iterable[F]]]
) -> Iterator[F]:
    """Yield fields and those of the objects inside them, each object once, although many may share it.

    Args:
        fields: of the endpoint.
        objects_of: returns the objects that a field accepts, with their fields.
    """
    seen: set[Hashable] = set()
    pending = list(fields)
    while pending:
        field = pending.pop()
        yield field
        for key, inner in objects_of(field).items():
            if key not in seen:
                seen.add(key)
                pending += inner


def main_kinds(media: set[str], *, is_text: bool) -> set[str]:
    """Return the kinds of a main result: its media, else ``text`` or ``data``."""
    return media or {"text" if is_text else "data"}


def _sources(endpoint_id: str, optional: set[str], has_text: bool) -> set[str]:
    """Return what a conversion can start from if no media is required.

    Ids show what a schema sometimes does not: ``image-to-video`` needs an image, ``edit`` something
    to edit.
    """
    conversion = _CONVERSION.search(endpoint_id)
    if conversion and not optional:
        return {conversion[1]} & _KINDS
    if conversion or _in_id(endpoint_id, _EDITING_WORDS):
        has_text = has_text and not optional
    return optional | ({"text"} if has_text else set())


def _normalized(kinds: Iterable[str]) -> set[str]:
    return {kind.replace("model_3d", "3d") for kind in kinds}


def _in_id(endpoint_id: str, words: Iterable[str]) -> bool:
    """Return whether an id contains one of the words as a whole word."""
    return any(re.search(rf"(?<![a-z]){word}(?![a-z])", endpoint_id) for word in words)
