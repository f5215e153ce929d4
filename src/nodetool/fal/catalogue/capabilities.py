"""What an endpoint can do, told from its arguments and results alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

#: capability -> names of arguments; an endpoint that has one of them has it
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
#: capability -> words of ids
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
#: what an endpoint that gives sound makes: arguments, words of ids
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
#: arguments that are words for the model
TEXT = frozenset(
    {"prompt", "text", "input", "messages", "gen_text", "script", "transcript", "instruction"}
    | {"lyrics", "lyrics_prompt", "prompts", "texts", "inputs"}
)
#: arguments that say what an edited place shall show
_INSTRUCTION = frozenset({"prompt", "instruction", "inpaint_additional_prompt"})
#: arguments that point at the things to find
_POINTING = frozenset({"point_prompts", "point_prompt", "box_prompt", "apply_mask"})
_MASK = frozenset({"mask", "mask_url", "mask_image_url", "mask_video_url"})
#: conversions in ids that start from media, and words for work on media
_NAMED = re.compile(r"\b(image|video|audio|speech|reference|3d)-to-(?:image|video|audio|3d|text)\b")
_ON_MEDIA = ("edit", "extend", "inpaint", "reimagine", "remix", "replace-background")
#: kinds that a conversion can start from and end in; files of no kind say nothing
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
    """The capabilities of an endpoint.

    A conversion such as ``image-to-video`` starts from what the endpoint cannot do without: one
    that needs a picture makes no video of text alone, although it also takes a prompt. Where it
    needs no media, it can start from everything that it takes.

    Args:
        endpoint_id: its id, which names streaming, lip-sync and training endpoints.
        arguments: names of its arguments in the API.
        required: kinds of media it cannot do without (``image``, ``video`` …).
        optional: all kinds of media it takes.
        main: kinds of its main result; a preview beside it is no conversion.
        outputs: kinds of everything it gives.

    Returns:
        Words such as ``image-to-video``, ``lora``, ``seed``.
    """
    names = set(arguments)
    found = {word for word, marks in _BY_ARGUMENT.items() if not names.isdisjoint(marks)}
    found |= {word for word, marks in _BY_ID.items() if _in_id(endpoint_id, marks)}
    given = _spelled(outputs)
    found |= {f"{kind}-out" for kind in given}
    made = _spelled(main)
    taken = _spelled(required) & _KINDS or _sources(
        endpoint_id, _spelled(optional) & _KINDS, bool(names & TEXT)
    )
    found |= {f"{source}-to-{target}" for source in taken for target in made & (_KINDS | {"data"})}
    if made & {"image", "video"}:
        if names & _POINTING:
            found.add("segmentation")
        elif names & _MASK:
            found.add("inpainting" if names & _INSTRUCTION else "erasing")
    if "audio" in made:
        found |= {
            word
            for word, (marks, words) in _SOUNDS.items()
            if names & marks or _in_id(endpoint_id, words)
        }
    return frozenset(found)


def _sources(endpoint_id: str, optional: set[str], words: bool) -> set[str]:
    """What a conversion can start from where no media is required.

    Ids tell what a schema sometimes does not: ``image-to-video`` needs a picture, ``edit`` something
    to edit.
    """
    named = _NAMED.search(endpoint_id)
    if named and not optional:
        return {named[1]} & _KINDS
    if named or _in_id(endpoint_id, _ON_MEDIA):
        words = words and not optional
    return optional | ({"text"} if words else set())


def _spelled(kinds: Iterable[str]) -> set[str]:
    return {kind.replace("model_3d", "3d") for kind in kinds}


def _in_id(endpoint_id: str, words: Iterable[str]) -> bool:
    """Whether an id has one of some words, whole."""
    return any(re.search(rf"(?<![a-z]){word}(?![a-z])", endpoint_id) for word in words)
