"""Describe what somebody asks for, in settings that hold for every model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

#: a file as the caller has it: bytes, a path, a URL, a data URI or a NodeTool reference; planning
#: passes it on as it is
Media = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Lora:
    """Extra weights for a model.

    Attributes:
        path: URL or repository name of the weights.
        scale: how strongly they count; None for the endpoint's default.
    """

    path: str
    scale: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationRequest:
    """Generic settings of one request; what is None or empty was not asked for.

    Attributes:
        prompt: what is wanted.
        negative_prompt: what is not wanted.
        images: pictures to work from, in order: to edit, to animate, to describe …
        first_frame: the picture that a video begins with.
        last_frame: the picture that a video ends with.
        references: pictures whose subject, person or style the result takes.
        mask: which part of the picture or video changes.
        video: the video to work from.
        audio: the sound to work from.
        model_3d: the 3D model to work from.
        text: words to be spoken or sung, where they differ from the prompt.
        voice: name or id of a voice.
        language: language of the text or of the speech, as a name or code.
        lyrics: words of a song.
        width: pixels.
        height: pixels.
        aspect_ratio: width to height, such as ``16:9``.
        resolution: such as ``720p`` or ``2K``.
        duration: seconds.
        frames: number of frames.
        fps: frames per second.
        count: how many results; ``n`` in other APIs.
        seed: number that fixes the randomness.
        steps: denoising steps.
        guidance: how strictly to follow the prompt, on the endpoint's own scale.
        strength: how much an input picture changes, 0 to 1.
        format: of the file, such as ``png`` or ``mp3``.
        speed: factor on the speed of speech, where 1 is normal.
        sound: whether a video is to have sound.
        loras: extra weights.
        extra: the endpoint's own arguments, by their names in the API; they win.
    """

    prompt: str | None = None
    negative_prompt: str | None = None
    images: tuple[Media, ...] = ()
    first_frame: Media | None = None
    last_frame: Media | None = None
    references: tuple[Media, ...] = ()
    mask: Media | None = None
    video: Media | None = None
    audio: Media | None = None
    model_3d: Media | None = None
    text: str | None = None
    voice: str | None = None
    language: str | None = None
    lyrics: str | None = None
    width: int | None = None
    height: int | None = None
    aspect_ratio: str | None = None
    resolution: str | None = None
    duration: float | None = None
    frames: int | None = None
    fps: float | None = None
    count: int | None = None
    seed: int | None = None
    steps: int | None = None
    guidance: float | None = None
    strength: float | None = None
    format: str | None = None
    speed: float | None = None
    sound: bool | None = None
    loras: tuple[Lora, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    def asked(self) -> dict[str, Any]:
        """Return setting -> value for everything that was asked for, without ``extra``."""
        return {
            each.name: value
            for each in fields(self)
            if each.name != "extra" and (value := getattr(self, each.name)) not in (None, ())
        }
