"""One function for each kind, with the settings that matter for it as explicit parameters.

Each takes the keywords of :class:`~nodetool.fal.generate.options.OptionKeywords` as well, and the
endpoint's own arguments in ``extra``. The settings are those of
:class:`~nodetool.fal.planner.request.GenerationRequest`; None or empty means that one was not asked
for. Errors are those of :func:`~nodetool.fal.generate.run.generate`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias, Unpack

from nodetool.fal.generate.kinds import Kind
from nodetool.fal.generate.options import OptionKeywords
from nodetool.fal.generate.result import Generation
from nodetool.fal.generate.run import generate
from nodetool.fal.planner.request import Lora, Media

#: one file or several
Files: TypeAlias = Media | Sequence[Media]
#: extra weights: their URLs, objects with ``path`` and ``scale``, or LoRAs
Loras: TypeAlias = Sequence[Lora | str | Mapping[str, Any]]


async def image(
    prompt: str,
    *,
    images: Files = (),
    references: Files = (),
    mask: Media | None = None,
    width: int | None = None,
    height: int | None = None,
    aspect_ratio: str | None = None,
    resolution: str | None = None,
    count: int | None = None,
    negative_prompt: str | None = None,
    seed: int | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    strength: float | None = None,
    format: str | None = None,
    loras: Loras = (),
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Generate images."""
    return await generate(
        Kind.IMAGE,
        prompt=prompt,
        images=images,
        references=references,
        mask=mask,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        count=count,
        negative_prompt=negative_prompt,
        seed=seed,
        steps=steps,
        guidance=guidance,
        strength=strength,
        format=format,
        loras=loras,
        extra=extra,
        **options,
    )


async def edit(
    prompt: str,
    *,
    images: Files = (),
    video: Media | None = None,
    references: Files = (),
    mask: Media | None = None,
    width: int | None = None,
    height: int | None = None,
    aspect_ratio: str | None = None,
    resolution: str | None = None,
    count: int | None = None,
    negative_prompt: str | None = None,
    seed: int | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    strength: float | None = None,
    format: str | None = None,
    loras: Loras = (),
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Change images, or a video, as a prompt says; with a mask only where it is white."""
    return await generate(
        Kind.EDIT,
        prompt=prompt,
        images=images,
        video=video,
        references=references,
        mask=mask,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        count=count,
        negative_prompt=negative_prompt,
        seed=seed,
        steps=steps,
        guidance=guidance,
        strength=strength,
        format=format,
        loras=loras,
        extra=extra,
        **options,
    )


async def upscale(
    images: Files = (),
    *,
    video: Media | None = None,
    prompt: str | None = None,
    width: int | None = None,
    height: int | None = None,
    resolution: str | None = None,
    strength: float | None = None,
    seed: int | None = None,
    format: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Enlarge an image or a video."""
    return await generate(
        Kind.UPSCALE,
        images=images,
        video=video,
        prompt=prompt,
        width=width,
        height=height,
        resolution=resolution,
        strength=strength,
        seed=seed,
        format=format,
        extra=extra,
        **options,
    )


async def video(
    prompt: str | None = None,
    *,
    first_frame: Media | None = None,
    last_frame: Media | None = None,
    images: Files = (),
    references: Files = (),
    video: Media | None = None,
    audio: Media | None = None,
    mask: Media | None = None,
    duration: float | None = None,
    frames: int | None = None,
    fps: float | None = None,
    width: int | None = None,
    height: int | None = None,
    aspect_ratio: str | None = None,
    resolution: str | None = None,
    sound: bool | None = None,
    count: int | None = None,
    negative_prompt: str | None = None,
    seed: int | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    strength: float | None = None,
    format: str | None = None,
    loras: Loras = (),
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Generate a video, also from frames, references, another video or sound."""
    return await generate(
        Kind.VIDEO,
        prompt=prompt,
        first_frame=first_frame,
        last_frame=last_frame,
        images=images,
        references=references,
        video=video,
        audio=audio,
        mask=mask,
        duration=duration,
        frames=frames,
        fps=fps,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        sound=sound,
        count=count,
        negative_prompt=negative_prompt,
        seed=seed,
        steps=steps,
        guidance=guidance,
        strength=strength,
        format=format,
        loras=loras,
        extra=extra,
        **options,
    )


async def speech(
    text: str,
    *,
    voice: str | None = None,
    language: str | None = None,
    speed: float | None = None,
    audio: Media | None = None,
    prompt: str | None = None,
    seed: int | None = None,
    format: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Speak a text; ``audio`` is a recording of the voice to use, ``prompt`` how to speak."""
    return await generate(
        Kind.SPEECH,
        text=text,
        voice=voice,
        language=language,
        speed=speed,
        audio=audio,
        prompt=prompt,
        seed=seed,
        format=format,
        extra=extra,
        **options,
    )


async def music(
    prompt: str | None = None,
    *,
    lyrics: str | None = None,
    duration: float | None = None,
    audio: Media | None = None,
    negative_prompt: str | None = None,
    count: int | None = None,
    seed: int | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    format: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Compose music, sung where there are lyrics."""
    return await generate(
        Kind.MUSIC,
        prompt=prompt,
        lyrics=lyrics,
        duration=duration,
        audio=audio,
        negative_prompt=negative_prompt,
        count=count,
        seed=seed,
        steps=steps,
        guidance=guidance,
        format=format,
        extra=extra,
        **options,
    )


async def sound(
    prompt: str,
    *,
    duration: float | None = None,
    negative_prompt: str | None = None,
    count: int | None = None,
    seed: int | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    format: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Generate a sound effect, or any sound that is neither speech nor music."""
    return await generate(
        Kind.SOUND,
        prompt=prompt,
        duration=duration,
        negative_prompt=negative_prompt,
        count=count,
        seed=seed,
        steps=steps,
        guidance=guidance,
        format=format,
        extra=extra,
        **options,
    )


async def transcript(
    audio: Media,
    *,
    language: str | None = None,
    prompt: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Write down what is said in a recording; the result has it in ``text``."""
    return await generate(
        Kind.TRANSCRIPT,
        audio=audio,
        language=language,
        prompt=prompt,
        extra=extra,
        **options,
    )


async def model3d(
    images: Files = (),
    *,
    prompt: str | None = None,
    negative_prompt: str | None = None,
    seed: int | None = None,
    steps: int | None = None,
    guidance: float | None = None,
    format: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Generate a 3D model from images or a prompt."""
    return await generate(
        Kind.MODEL_3D,
        images=images,
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=seed,
        steps=steps,
        guidance=guidance,
        format=format,
        extra=extra,
        **options,
    )


async def describe(
    images: Files = (),
    *,
    prompt: str | None = None,
    video: Media | None = None,
    audio: Media | None = None,
    seed: int | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Describe an image, a video or a recording, or answer the question in the prompt about it."""
    return await generate(
        Kind.DESCRIBE,
        images=images,
        prompt=prompt,
        video=video,
        audio=audio,
        seed=seed,
        extra=extra,
        **options,
    )


async def chat(
    prompt: str,
    *,
    seed: int | None = None,
    extra: Mapping[str, Any] | None = None,
    **options: Unpack[OptionKeywords],
) -> Generation:
    """Answer a prompt; the result has the answer in ``text``."""
    return await generate(Kind.CHAT, prompt=prompt, seed=seed, extra=extra, **options)
