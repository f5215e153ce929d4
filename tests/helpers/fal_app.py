"""An app made with fal's own package: its documents were written by nobody here, and it judges.

The arguments are those that generators stumble over: hostile enum values, numeric enums, unions,
nullables, bounds, files inside objects, lists of structs. :func:`serve` runs it as a real server.
"""

from __future__ import annotations

import contextlib
import threading
import time
import warnings
from collections.abc import Iterator
from enum import Enum, IntEnum, StrEnum
from typing import Annotated, Any, Literal

import uvicorn

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import fal
    from fal.toolkit import Audio, File, Image, Video
    from fal.toolkit.image import ImageSize
    from pydantic import BaseModel, Field, field_validator, model_validator

#: what only the app knows: no schema says it
FORBIDDEN = "a word that only the app refuses"

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
    "name",
    "value",
    "mro",
    "_missing_",
    "__class__",
    "class",
    "custom",
    "日本語",
    "two\nlines",
    '"""',
    "back\\slash",
    "{{ braces }}{% if %}",
    "é",
    "e\u0301",
    " ",
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

    @field_validator("image_url")
    @classmethod
    def _no_gif(cls, value: str) -> str:
        return _no_gif(value)


def _no_gif(url: str) -> str:
    if url.endswith(".gif"):
        raise ValueError("this model reads no GIF")
    return url


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

    @field_validator("negative_prompt")
    @classmethod
    def _no_word(cls, value: str) -> str:
        if FORBIDDEN in value:
            raise ValueError("this word is not allowed")
        return value

    @field_validator("image_url")
    @classmethod
    def _no_gif(cls, value: str) -> str:
        return _no_gif(value)

    @model_validator(mode="after")
    def _together(self) -> Everything:
        if self.copy_mode and not self.clips:
            raise ValueError("copy mode needs clips")
        return self


class Result(BaseModel):
    """What comes out: the arguments as they were understood, and files of every kind."""

    images: list[Image]
    video: Video | None = None
    sound: Audio | None = None
    mesh: File | None = None
    seed: int
    echo: dict[str, Any]


# -- files and structs at every depth ----------------------------------------------------------


class Layer(BaseModel):
    """A picture in a picture, at the third level."""

    picture: Image
    mask_url: str | None = Field(default=None, json_schema_extra={"ui": {"field": "image"}})
    points: list[list[float]] = []
    labels: list[str] = []


class Scene(BaseModel):
    """A struct with lists of structs, which have lists."""

    title: str
    layers: list[Layer] = Field(default=[], max_length=2)
    sound_urls: list[str] = Field(default=[], json_schema_extra={"ui": {"field": "audio"}})
    clip: Video | None = None
    shot: Shot | None = None


class Scenes(BaseModel):
    """Arguments whose media are nested."""

    scenes: list[Scene] = Field(min_length=1)
    main: Layer
    named: dict[str, Image] = {}
    attached: list[File] = []
    shots: dict[str, Shot] = {}
    grid: list[list[int]] = [[0]]
    boxes: list[tuple[int, int, int, int]] = []


class ScenesResult(BaseModel):
    """Files at every depth of a result."""

    scenes: list[Scene]
    named: dict[str, Image]
    files: list[File] | None = None
    tracks: list[list[float]]
    echo: dict[str, Any]


# -- choices -----------------------------------------------------------------------------------


class Quality(StrEnum):
    """Shares its member names with the next one."""

    HIGH = "high"
    LOW = "low"
    BEST = "best: no limit"


class Detail(StrEnum):
    """Shares its member names with the one before."""

    HIGH = "hi-res"
    LOW = "high"
    BEST = "low"


class Factor(float, Enum):
    """Numbers with a fraction, and one without."""

    HALF = 0.5
    ONE = 1.0
    FOUR = 4.0


class Turn(IntEnum):
    """Numbers below zero, and zero."""

    LEFT = -90
    NONE = 0
    RIGHT = 90


class Dog(BaseModel):
    """One of two, told apart by its kind."""

    kind: Literal["dog"] = "dog"
    barks: int = Field(default=1, ge=1)


class Cat(BaseModel):
    """The other one, with a file."""

    kind: Literal["cat"]
    photo_url: str = Field(json_schema_extra={"ui": {"field": "image"}})


class Choices(BaseModel):
    """Enums, unions, nullables and bounds."""

    quality: Quality = Quality.HIGH
    detail: Detail
    factor: Factor = Factor.ONE
    turn: Turn = Turn.NONE
    several: list[Quality] = []
    turns: list[Turn] = [Turn.LEFT]
    digits: Literal["5", "10", "-1"] = "5"
    mixed: Literal[5, "auto", "5"] = "auto"
    maybe: Quality | None = None
    size: ImageSize | Literal["custom", "auto"] = "auto"
    pet: Annotated[Dog | Cat, Field(discriminator="kind")] | None = None
    text_or_texts: str | list[str] = ""
    whole_or_none: int | None = Field(default=7, ge=0)
    needed_or_none: str | None
    speed: float | bool | None = None
    even: int = Field(default=2, multiple_of=2, ge=-4, le=8)
    step: float = Field(default=0.1, multiple_of=0.1, gt=0)
    code: str = Field(default="a1", pattern="^[a-z][0-9]$")
    few: list[int] = Field(default=[1], min_length=1, max_length=3)
    class_: str = Field(default="x", alias="class")
    model_name: str = "m"
    self: str = "s"


class ChoicesResult(BaseModel):
    """Enums and unions in a result."""

    quality: Quality
    turn: Turn | None = None
    number: int | str
    echo: dict[str, Any]


def _understood(given: BaseModel) -> dict[str, Any]:
    return given.model_dump(mode="json", exclude_unset=True, by_alias=True)


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
                echo=_understood(input),
            )

        @fal.endpoint("/text")
        def text(self, input: Weights) -> Weights:
            return input

        @fal.endpoint("/scenes")
        def scenes(self, input: Scenes) -> ScenesResult:
            return ScenesResult(
                scenes=input.scenes,
                named=input.named,
                files=input.attached or None,
                tracks=[
                    point for scene in input.scenes for la in scene.layers for point in la.points
                ],
                echo=_understood(input),
            )

        @fal.endpoint("/choices")
        def choices(self, input: Choices) -> ChoicesResult:
            return ChoicesResult(
                quality=input.quality,
                turn=input.turn if input.turn else None,
                number="none" if input.whole_or_none is None else input.whole_or_none,
                echo=_understood(input),
            )


def build() -> Any:
    """Return the FastAPI application that fal makes of the app."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return EverythingApp(_allow_init=True)._build_app()


@contextlib.contextmanager
def serve() -> Iterator[str]:
    """Serve the app on loopback, in a thread of its own; gives its address."""
    config = uvicorn.Config(
        build(),
        host="127.0.0.1",
        port=0,
        ws="none",
        log_config=None,
        log_level="critical",
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, name="fal-app", daemon=True)
    thread.start()
    try:
        end = time.monotonic() + 30
        while not server.started:
            if not thread.is_alive() or time.monotonic() > end:
                raise RuntimeError("the app does not start")
            time.sleep(0.005)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
