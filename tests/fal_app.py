"""An app made with fal's own package: its documents were written by nobody here, and it judges.

The arguments are those that generators stumble over: hostile enum values, numeric enums, unions,
nullables, bounds, files inside objects, lists of structs.
"""

from __future__ import annotations

import warnings
from typing import Any, Literal

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import fal
    from fal.toolkit import Audio, File, Image, Video
    from fal.toolkit.image import ImageSize
    from pydantic import BaseModel, Field

Style = Literal[
    "DPM++ 2M",
    "WHO'S ARRESTED?",
    "black myth: wukong",
    "1.5",
    "yes",
    "None",
    "",
    "PBR",
    "pbr",
    "16:9",
]


class Weights(BaseModel):
    """Extra weights with a file inside."""

    path: str = Field(min_length=1)
    scale: float = Field(default=1.0, ge=0, le=4)
    weights_url: str | None = Field(default=None, json_schema_extra={"ui": {"field": "file"}})


class Shot(BaseModel):
    """One shot of several, with nested media."""

    prompt: str
    seconds: Literal[5, 10] = 5
    image_url: str = Field(json_schema_extra={"ui": {"field": "image"}})
    camera: dict[str, float] = {}


class Everything(BaseModel):
    """Arguments of every kind."""

    prompt: str = Field(min_length=1, max_length=200)
    image_url: str = Field(json_schema_extra={"ui": {"field": "image"}})
    audio_urls: list[str] = Field(default=[], json_schema_extra={"ui": {"field": "audio"}})
    image_size: ImageSize | Literal["square_hd", "landscape_4_3"] = "landscape_4_3"
    duration: Literal[5, 10] = 5
    style: Style = "1.5"
    seed: int | None = None
    strength: float = Field(default=0.5, gt=0, lt=1)
    steps: int | None = Field(default=None, ge=1, le=50)
    weights: list[Weights] = Field(default=[], max_length=3)
    shots: list[Shot] = []
    reference: Image | None = None
    clips: list[Video] = []
    pair: tuple[int, int] = (1, 2)
    ratio: float | Literal["auto"] = "auto"
    bpm: int | str = 120
    copy_mode: bool | None = None
    negative_prompt: str = "blurry"
    tags: list[Literal["a", "b c"]] = ["a"]
    extra: dict[str, Any] = {}


class Result(BaseModel):
    """What comes out: the arguments as they were understood, and files of every kind."""

    images: list[Image]
    video: Video | None = None
    sound: Audio | None = None
    mesh: File | None = None
    seed: int
    echo: dict[str, Any]


with warnings.catch_warnings():
    warnings.simplefilter("ignore")

    class EverythingApp(fal.App):  # type: ignore[no-untyped-call]
        """The app; only its document and its FastAPI object are used."""

        @fal.endpoint("/")
        def everything(self, input: Everything) -> Result:
            file = {"url": "https://v3.fal.media/files/a/b.png", "content_type": "image/png"}
            clip = {"url": "https://v3.fal.media/files/a/clip.mp4", "content_type": "video/mp4"}
            return Result(
                images=[
                    Image.model_validate({**file, "width": 64, "height": 32}),
                    Image.model_validate(file),
                ],
                video=Video.model_validate(clip),
                seed=input.seed if input.seed is not None else 7,
                echo=input.model_dump(mode="json", exclude_unset=True),
            )

        @fal.endpoint("/text")
        def text(self, input: Weights) -> Weights:
            return input


def build() -> Any:
    """The FastAPI application that fal makes of the app."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return EverythingApp(_allow_init=True)._build_app()
