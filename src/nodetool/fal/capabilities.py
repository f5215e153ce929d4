"""What an endpoint can do, told from its arguments and results alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

#: capability -> words; an argument that has one of them as a part of its name shows it
_BY_ARGUMENT: Mapping[str, tuple[str, ...]] = {
    "controlnet": ("controlnet", "controlnets", "control_image", "control_loras", "easycontrols"),
    "fps": ("fps", "frames_per_second", "frame_rate"),
    "guidance": ("guidance_scale", "cfg_scale", "cfg"),
    "inpainting": ("mask", "mask_url", "mask_image_url", "mask_video_url"),
    "ip-adapter": ("ip_adapter", "ip_adapters"),
    "lora": ("loras", "lora_path", "lora_url", "lora_scale"),
    "negative-prompt": ("negative_prompt",),
    "prompt-expansion": ("enable_prompt_expansion", "expand_prompt", "prompt_optimizer"),
    "safety-checker": ("enable_safety_checker", "safety_tolerance"),
    "scheduler": ("scheduler", "sampler"),
    "seed": ("seed",),
    "several-images": ("num_images", "max_images", "number_of_images"),
    "size": ("image_size", "video_size", "aspect_ratio", "resolution"),
    "sound": ("generate_audio", "enable_audio"),
    "voice": ("voice", "voice_id", "voice_setting"),
    "upscaling": ("upscale_factor", "upscaling_factor", "upscale_mode"),
}


def derive(
    endpoint_id: str, arguments: Iterable[str], inputs: Iterable[str], outputs: Iterable[str]
) -> frozenset[str]:
    """The capabilities of an endpoint.

    Args:
        endpoint_id: its id, which names streaming, lip-sync and training endpoints.
        arguments: names of its arguments in the API.
        inputs: kinds of media it takes (``image``, ``video`` …).
        outputs: kinds of media it gives.

    Returns:
        Words such as ``image-to-video``, ``lora``, ``seed``.
    """
    names = set(arguments)
    found = {
        capability for capability, marks in _BY_ARGUMENT.items() if not names.isdisjoint(marks)
    }
    given = [kind.replace("model_3d", "3d") for kind in sorted(set(outputs))]
    taken = [kind.replace("model_3d", "3d") for kind in sorted(set(inputs))]
    if names & {"prompt", "text", "input", "messages"}:
        taken.append("text")
    found |= {f"{source}-to-{target}" for source in taken for target in given}
    found |= {f"{kind}-out" for kind in given}
    words = set(endpoint_id.replace("/", "-").split("-"))
    if "stream" in words:
        found.add("streaming")
    if words & {"lipsync", "latentsync", "musetalk"} or "lip-sync" in endpoint_id:
        found.add("lip-sync")
    if words & {"trainer", "training"}:
        found.add("training")
    if words & {"upscale", "upscaler", "esrgan"}:
        found.add("upscaling")
    return frozenset(found)
