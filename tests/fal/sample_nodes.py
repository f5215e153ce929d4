"""Hand-written nodes and structs, as the generator would make them, with every kind of field."""

from enum import Enum, StrEnum
from typing import Any, Literal, TypedDict

from nodetool.metadata.types import (
    AssetRef,
    AudioRef,
    ImageRef,
    Model3DRef,
    NameToType,
    VideoRef,
)
from pydantic import Field

from nodetool.fal.node import FALNode
from nodetool.fal.values.structs import FALStruct

PUBLIC = "https://v3.fal.media/files/a/b.png"
DATA = "data:image/png;base64," + "iVBORw0KGgo" * 60


class Style(StrEnum):
    """Words, one of them empty."""

    SOFT = "soft"
    NONE = "None"
    EMPTY = ""


class Seconds(Enum):
    """Whole numbers."""

    FIVE = 5
    TEN = 10


class Size(StrEnum):
    """Presets of an object."""

    SQUARE = "square_hd"
    WIDE = "landscape_4_3"
    CUSTOM = "custom"


class Voice(StrEnum):
    """Presets of a text."""

    ANNA = "anna"
    CUSTOM = "custom"


class Lora(FALStruct):
    """Extra weights."""

    type: Literal["tests.Lora"] = "tests.Lora"
    _api_names = {"weights": "weights_url"}
    _required = ("path",)

    path: str = ""
    scale: float = Field(default=1.0, ge=0, le=4)
    weights: AssetRef = AssetRef()


class Shot(FALStruct):
    """One of several, which holds others."""

    type: Literal["tests.Shot"] = "tests.Shot"
    _api_names = {"image": "image_url", "type_": "type"}
    _required = ("prompt", "image")

    prompt: str = ""
    image: ImageRef = ImageRef()
    type_: str = ""
    loras: list[Lora] = Field(default=[])


class Everything(FALNode):
    """Arguments of every kind.
    tests
    """

    _endpoint_id = "tests/everything"
    _api_names = {"image": "image_url", "images": "image_urls", "sound": "audio_url"}
    _required = ("prompt", "image", "agree", "must", "title")
    _presets = {
        "size": {"size_width": "width", "size_height": "height"},
        "voice": {"voice_custom": ""},
    }

    prompt: str = Field(default="", max_length=200)
    image: ImageRef = ImageRef()
    agree: bool = False
    must: int | None = Field(default=None, json_schema_extra={"null": True})
    negative_prompt: str = "blurry"
    note: str = Field(default="", min_length=2, json_schema_extra={"pattern": "^[a-z]+$"})
    number: float = Field(default=1.5, ge=0.5, lt=20)
    steps: int | None = Field(default=None, gt=0, le=50, multiple_of=5)
    level: int = Field(default=3, json_schema_extra={"enum": [1, 2, 3]})
    seed: int = -1
    noise_seed: int = -1
    offset: int = 0
    on: bool = True
    off: bool = False
    unset: bool | None = None
    style: Style = Style.SOFT
    style_or_none: Style | None = None
    seconds: Seconds = Seconds.FIVE
    size: Size = Size.WIDE
    size_width: int = Field(default=512, ge=1)
    size_height: int = Field(default=512, ge=1)
    voice: Voice = Voice.ANNA
    voice_custom: str = ""
    images: list[ImageRef] = Field(default=[], max_length=3)
    sound: AudioRef = AudioRef()
    mesh: Model3DRef = Model3DRef()
    upload: AssetRef = AssetRef()
    uploads: list[AssetRef] = Field(default=[])
    reference: ImageRef = Field(
        default=ImageRef(), json_schema_extra={"file_object": ["width", "height"]}
    )
    named: dict[str, ImageRef] = Field(default={}, json_schema_extra={"file_object": ["width"]})
    pause: int | None = Field(default=2, ge=0)
    title: str | None = Field(default=None, json_schema_extra={"null": True})
    tags: list[str] = Field(default=[], min_length=2)
    words: list[str] = Field(default=["fox"])
    styles: list[Style] = Field(default=[])
    loras: list[Lora] = Field(default=[])
    shots: list[Shot] = Field(default=[])
    first: Shot | None = None
    pan: dict[str, float] = Field(default={})
    ratio: float | Style = 0.0
    points: list[Lora | list[float]] = Field(default=[])
    extra: Any = None

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: Any) -> OutputType:
        return await self.call(context)  # type: ignore[no-any-return]


class Inner(FALStruct):
    """An object of a result."""

    type: Literal["tests.Inner"] = "tests.Inner"
    _api_names = {"picture": "picture_url", "type_": "type"}

    picture: ImageRef | None = None
    type_: str | None = None
    score: float | None = None


class Result(FALNode):
    """Outputs of every kind.
    tests
    """

    _endpoint_id = "tests/result"
    _outputs = {"output": "images[0]", "model_mesh": "mesh", "raw": ""}

    class OutputType(TypedDict):
        output: ImageRef | None
        images: list[ImageRef]
        video: VideoRef
        model_mesh: Model3DRef | None
        inner: Inner
        inners: list[Inner] | None
        style: Style | None
        scores: list[float]
        table: dict[str, Inner]
        either: VideoRef | str
        number: float | None
        raw: Any

    async def process(self, context: Any) -> OutputType:
        return await self.call(context)  # type: ignore[no-any-return]


for _enum in (Style, Seconds, Size, Voice):
    # NodeTool shortens the name of a module that starts with "tests."
    NameToType[f"sample_nodes.{_enum.__qualname__}"] = _enum


def filled(**values: Any) -> Everything:
    """Return the big node with its required fields and more, assigned as the app does."""
    node = Everything()
    for name, value in {"prompt": "a fox", "image": PUBLIC, **values}.items():
        problem = node.assign_property(name, value, allow_undefined_properties=False)
        assert problem is None, problem
    return node


def forced(**values: Any) -> Everything:
    """Return the same with values that the app would reject, as older graphs may contain them."""
    node = filled()
    for name, value in values.items():
        object.__setattr__(node, name, value)
    return node
