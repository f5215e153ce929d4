"""Generic requests, sensible and senseless ones, whose files are distinct URLs."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from nodetool.fal.planner.request import GenerationRequest, Lora

_FILE = "https://example.com/{name}-{number}.bin"
_RATIOS = [
    "16:9",
    "9/16",
    "1:1",
    "widescreen",
    "landscape_4_3",
    "21:9",
    "2.39:1",
    "7:3",
    "auto",
    "?",
]
_RESOLUTIONS = ["720p", "1080P", "2K", "4k", "Full HD", "512", "1920x1080", "1MP", "high", "?"]
_FORMATS = [
    "png",
    "jpg",
    "webp",
    "mp4",
    "webm",
    "gif",
    "mp3",
    "wav",
    "pcm",
    "mp3_44100_128",
    "glb",
    "?",
]
_VOICES = ["Rachel", "af_heart", "Alice", "alloy", ""]
_LANGUAGES = ["en", "English", "de-DE", "German", "pt", "zh", "Klingon"]
_TEXTS = ["a fox", "", "x", "word " * 300, 'quotes " and \\ and\nlines', "日本語"]


def _files(name: str, most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Return between no and some files, all of them different."""
    return st.integers(0, most).map(
        lambda count: tuple(_FILE.format(name=name, number=number) for number in range(count))
    )


def _file(name: str) -> st.SearchStrategy[str | None]:
    return st.none() | st.just(_FILE.format(name=name, number=0))


def _maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


_FLOATS = (
    st.sampled_from([0.0, 0.1, 0.5, 1.0, 1.4, 4.0, 5.0, 6.0, 7.5, 8.0, 10.0, 30.0, -1.0])
    | st.floats()
)
_SIDES = st.sampled_from(
    [1, 64, 512, 720, 768, 1024, 1080, 1280, 1920, 2048, 4096, 0, -5]
) | st.integers(-(10**6), 10**9)
_COUNTS = st.sampled_from([1, 2, 3, 4, 5, 7, 16, 0, -1]) | st.integers(-(10**6), 10**9)

requests = st.builds(
    GenerationRequest,
    prompt=_maybe(st.sampled_from(_TEXTS)),
    negative_prompt=_maybe(st.sampled_from(_TEXTS)),
    images=_files("image", 4),
    first_frame=_file("first"),
    last_frame=_file("last"),
    references=_files("reference", 3),
    mask=_file("mask"),
    video=_file("video"),
    audio=_file("audio"),
    model_3d=_file("model"),
    text=_maybe(st.sampled_from(_TEXTS)),
    voice=_maybe(st.sampled_from(_VOICES)),
    language=_maybe(st.sampled_from(_LANGUAGES)),
    lyrics=_maybe(st.sampled_from(_TEXTS)),
    width=_maybe(_SIDES),
    height=_maybe(_SIDES),
    aspect_ratio=_maybe(st.sampled_from(_RATIOS) | st.text(max_size=8)),
    resolution=_maybe(st.sampled_from(_RESOLUTIONS) | st.text(max_size=8)),
    duration=_maybe(_FLOATS),
    frames=_maybe(_COUNTS),
    fps=_maybe(_FLOATS),
    count=_maybe(_COUNTS),
    seed=_maybe(st.integers(-1, 2**64)),
    steps=_maybe(_COUNTS),
    guidance=_maybe(_FLOATS),
    strength=_maybe(_FLOATS),
    format=_maybe(st.sampled_from(_FORMATS) | st.text(max_size=8)),
    speed=_maybe(_FLOATS),
    sound=_maybe(st.booleans()),
    loras=st.sampled_from(
        [(), (Lora(path="me/lora"),), (Lora(path="a", scale=9.0), Lora(path="b"))]
    ),
)

#: asks for something of everything
EVERYTHING = GenerationRequest(
    prompt="a fox in the snow",
    negative_prompt="a dog",
    images=(_FILE.format(name="image", number=0),),
    first_frame=_FILE.format(name="first", number=0),
    last_frame=_FILE.format(name="last", number=0),
    references=(_FILE.format(name="reference", number=0),),
    mask=_FILE.format(name="mask", number=0),
    video=_FILE.format(name="video", number=0),
    audio=_FILE.format(name="audio", number=0),
    model_3d=_FILE.format(name="model", number=0),
    text="Hello there, everybody.",
    voice="Rachel",
    language="en",
    lyrics="La la la la la la la",
    width=1920,
    height=1080,
    aspect_ratio="16:9",
    resolution="1080p",
    duration=5.0,
    frames=121,
    fps=24.0,
    count=2,
    seed=7,
    steps=20,
    guidance=5.0,
    strength=0.5,
    format="png",
    speed=1.2,
    sound=True,
    loras=(Lora(path="me/lora", scale=0.5),),
)
