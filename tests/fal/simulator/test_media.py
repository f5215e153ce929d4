"""Files of the simulator, opened by the decoders that people use."""

from __future__ import annotations

import io
import json
import re
import struct
import time
import wave
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PdfParser import PdfParser

from nodetool.fal.simulator.media import documents, media

ANY_TEXT = st.text(st.characters(codec=None), max_size=300)  # half characters too
ODD_TEXTS = [
    "",
    " ",
    "日本語の猫 🐈‍⬛",
    "\x00\x07\n\t",
    "\ud800 half",
    "a" * 5000,
    "-->\n\n1",
    "(\\)",
]


@pytest.mark.parametrize("kind", media.IMAGE_KINDS)
@pytest.mark.parametrize("size", [(1, 1), (7, 1000), (640, 480), (1024, 768)])
def test_pictures_open_at_the_size_that_was_asked_for(kind: str, size: tuple[int, int]) -> None:
    data = media.image("a cat on a roof", *size, kind, seed=5)
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.format == kind.upper()
        assert picture.size == size
        picture.verify()
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()


def test_the_largest_picture_is_as_large_as_it_says() -> None:
    with Image.open(io.BytesIO(media.image("big", 4096, 4096))) as picture:
        picture.load()
        assert picture.size == (4096, 4096)


def test_the_text_and_the_seed_show_in_a_picture() -> None:
    plain = media.image("", 320, 200, seed=1)
    assert media.image("words", 320, 200, seed=1) != plain
    assert media.image("", 320, 200, seed=2) != plain
    with Image.open(io.BytesIO(media.image("words", 320, 200, seed=1))) as picture:
        colours = picture.convert("RGB").getcolors()
    assert colours is not None
    assert (255, 255, 255) in [colour for _, colour in colours]  # the letters


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_go_into_every_file_that_holds_text(text: str) -> None:
    for content_type in media.CONTENT_TYPES:
        assert media.for_kind(
            content_type, text=text, width=64, height=48, seconds=0.2
        ), content_type


@settings(max_examples=60)
@given(ANY_TEXT, st.integers(1, 300), st.integers(1, 300), st.integers())
def test_any_text_size_and_seed_make_a_picture(
    text: str, width: int, height: int, seed: int
) -> None:
    data = media.image(text, width, height, seed=seed)
    with Image.open(io.BytesIO(data)) as picture:
        picture.load()
        assert picture.size == (width, height)


@settings(max_examples=60)
@given(ANY_TEXT)
def test_vector_pictures_are_xml_whatever_the_text(text: str) -> None:
    root = ElementTree.fromstring(media.svg(text, 300, 200))
    assert (root.get("width"), root.get("height")) == ("300", "200")


@pytest.mark.parametrize(("rate", "seconds"), [(8000, 0.1), (16000, 2.5), (44100, 1.0)])
def test_wav_sounds_last_as_long_as_asked(rate: int, seconds: float) -> None:
    with wave.open(io.BytesIO(media.audio("hum", seconds, rate))) as sound:
        assert sound.getframerate() == rate
        assert sound.getnframes() == round(seconds * rate)
        assert any(sound.readframes(200))  # a tone, not silence


@pytest.mark.parametrize("kind", media.AUDIO_KINDS)
def test_every_sound_format_is_decoded_to_about_its_length(kind: str) -> None:
    data = media.audio("hum", 1.5, 22050, kind, seed=3)
    assert data == media.audio("hum", 1.5, 22050, kind, seed=3)
    with av.open(io.BytesIO(data), "r") as container:
        stream = container.streams.audio[0]
        rate = stream.rate
        samples = sum(frame.samples for frame in container.decode(stream))
    assert rate == media.audio_rate(kind, 22050)
    assert samples / rate == pytest.approx(1.5, abs=0.15)


@pytest.mark.parametrize(
    ("width", "height", "seconds", "fps"),
    [(1280, 720, 5, 24), (720, 1280, 2.0, 30), (64, 16, 0.1, 1), (854, 480, 5.0625, 16)],
)
def test_films_have_the_size_the_length_and_the_pace_asked_for(
    width: int, height: int, seconds: float, fps: float
) -> None:
    data = media.video("a cat", width, height, seconds, fps, seed=9)
    frames = media.frame_count(seconds, fps)
    with av.open(io.BytesIO(data), "r") as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (width, height)
        assert float(stream.average_rate or 0) == fps
        assert stream.duration is not None
        assert stream.time_base is not None
        assert float(stream.duration * stream.time_base) == pytest.approx(frames / fps)
        decoded = [(frame.pts, frame.is_corrupt) for frame in container.decode(stream)]
    assert len(decoded) == frames
    assert not any(corrupt for _, corrupt in decoded)
    times = [pts or 0 for pts, _ in decoded]
    assert times == sorted(set(times))


def test_a_looped_film_shows_both_of_its_pictures_again_and_again() -> None:
    with av.open(io.BytesIO(media.video("loop", 320, 192, 4.0, 16, seed=2)), "r") as container:
        sums: list[int] = [sum(bytes(frame.planes[0])) for frame in container.decode(video=0)]
    first, second = sums[4], sums[12]
    assert abs(first - second) > 1000
    for start in range(0, len(sums), 16):  # one group of eight frames, then the other
        assert sums[start + 4] == pytest.approx(first, rel=0.001)
        assert sums[start + 12] == pytest.approx(second, rel=0.001)


def test_films_are_mpeg4_where_pyav_cannot_encode_h264(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(av, "codecs_available", {"mpeg4"})
    data = media.video("plain", 320, 192, 2.0, 12)
    assert data == media.video("plain", 320, 192, 2.0, 12)
    with av.open(io.BytesIO(data), "r") as container:
        assert container.streams.video[0].codec_context.name == "mpeg4"
        assert sum(1 for _ in container.decode(video=0)) == 24
    monkeypatch.setattr(av, "codecs_available", set[str]())
    with pytest.raises(ValueError, match="no encoder for videos"):
        media.video("none", 320, 192, 2.0, 12)


def test_files_made_at_the_same_time_are_the_same_as_one_by_one() -> None:
    def generate(seed: int) -> bytes:
        return media.image(f"cat {seed}", 200, 100, seed=seed) + media.video(
            "cat", 64, 64, 0.5, 8, seed=seed
        )

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(generate, range(24))) == [generate(seed) for seed in range(24)]


def test_models_are_binary_gltf_whose_parts_fit_together() -> None:
    glb = media.model3d(7)
    magic, version, length = struct.unpack_from("<4sII", glb)
    assert (magic, version, length) == (b"glTF", 2, len(glb))
    size, kind = struct.unpack_from("<I4s", glb, 12)
    assert kind == b"JSON"
    scene = json.loads(glb[20 : 20 + size])
    data_size, data_kind = struct.unpack_from("<I4s", glb, 20 + size)
    assert data_kind == b"BIN\0"
    assert data_size == scene["buffers"][0]["byteLength"] == len(glb) - 28 - size
    view = scene["bufferViews"][1]
    data = glb[28 + size :][view["byteOffset"] :][: view["byteLength"]]
    numbers = struct.unpack("<12f", data)
    for axis in range(3):
        assert max(numbers[axis::3]) == scene["accessors"][1]["max"][axis]
    assert media.model3d(8) != glb


def test_the_other_3d_formats_say_what_they_are() -> None:
    assert media.model3d(1, "obj").count(b"\nv ") == 4
    assert b"Kd " in media.model3d(1, "mtl")
    stl = media.model3d(1, "stl")
    assert len(stl) == 84 + 50 * struct.unpack_from("<I", stl, 80)[0]
    assert media.model3d(1, "ply").startswith(b"ply\nformat ascii")
    assert media.model3d(1, "fbx").startswith(b"; FBX 7.4.0")
    assert media.model3d(1, "blend").startswith(b"BLENDER")
    packed = media.model3d(1, "usdz")
    with zipfile.ZipFile(io.BytesIO(packed)) as package:
        assert package.testzip() is None
        assert all(entry.compress_type == zipfile.ZIP_STORED for entry in package.infolist())
    assert packed.index(b"#usda") % 64 == 0


def test_archives_hold_their_files_and_no_time() -> None:
    files = {"a/one.txt": b"1", "two.bin": bytes(1000), "ü.txt": b""}
    data = media.archive(files)
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        assert {name: packed.read(name) for name in packed.namelist()} == files
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_weights_are_safetensors_whose_offsets_cover_the_data() -> None:
    data = media.safetensors(3)
    size = struct.unpack_from("<Q", data)[0]
    head = json.loads(data[8 : 8 + size])
    tensor = head["lora.weight"]
    assert size % 8 == 0
    assert tensor["data_offsets"] == [0, len(data) - 8 - size]
    assert len(data) - 8 - size == 4 * tensor["shape"][0] * tensor["shape"][1]
    assert media.safetensors(4) != data


@settings(max_examples=100)
@given(ANY_TEXT, st.floats(0.1, 20))
def test_subtitles_cover_the_whole_time_in_order(text: str, seconds: float) -> None:
    blocks = media.subtitles(text, seconds).decode().split("\n\n")
    times = [re.findall(r"(\d\d):(\d\d):(\d\d),(\d{3})", block.split("\n")[1]) for block in blocks]
    flat = [
        int(h) * 3600 + int(m) * 60 + int(s) + int(ms) / 1000 for t in times for h, m, s, ms in t
    ]
    assert len(flat) == 2 * len(blocks)
    assert flat == sorted(flat)
    assert flat[0] == 0
    assert flat[-1] == pytest.approx(seconds, abs=0.001)
    assert [block.split("\n")[0] for block in blocks] == [str(n + 1) for n in range(len(blocks))]


def test_web_subtitles_have_their_own_head_and_clock() -> None:
    data = media.subtitles("hello", 2, "vtt").decode()
    assert data.startswith("WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\nhello")


@pytest.mark.parametrize("text", ["one page", *ODD_TEXTS])
def test_documents_are_one_page_pdfs(text: str) -> None:
    data = media.document(text)
    with PdfParser(buf=bytearray(data)) as parsed:
        assert len(parsed.pages) == 1
    start = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    assert data[start:].startswith(b"xref")
    for number, line in enumerate(data[start:].split(b"\n")[3:8], 1):
        assert data[int(line[:10]) :].startswith(b"%d 0 obj" % number)


def test_json_documents_are_sorted_and_end_with_a_line() -> None:
    assert (
        media.json_document({"b": [1], "a": "é"}) == b'{\n "a": "\\u00e9",\n "b": [\n  1\n ]\n}\n'
    )


@pytest.mark.parametrize("content_type", [*media.CONTENT_TYPES, "application/x-unheard-of"])
def test_the_same_arguments_make_the_same_bytes_and_other_seeds_others(content_type: str) -> None:
    def generate(seed: int) -> bytes:
        return media.for_kind(
            content_type, text="a cat", width=320, height=240, seconds=1.0, seed=seed
        )

    assert generate(1) == generate(1)
    if not content_type.startswith("text/") and content_type not in {
        "application/pdf",
        "application/x-subrip",
    }:
        assert generate(1) != generate(2)


def test_what_is_out_of_bounds_is_brought_within_them_by_the_one_entry() -> None:
    with Image.open(io.BytesIO(media.for_kind("image/png", width=-4, height=99999))) as picture:
        assert picture.size == (1, 4096)
    clamped = media.for_kind("video/mp4", width=33, height=5, seconds=0, fps=0)
    with av.open(io.BytesIO(clamped), "r") as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.frames) == (32, 16, 1)
    with wave.open(io.BytesIO(media.for_kind("audio/wav", seconds=99999, rate=1))) as sound:
        assert (sound.getframerate(), sound.getnframes()) == (8000, 160000)


@pytest.mark.parametrize(
    "make",
    [
        lambda: media.image("", 0, 5),
        lambda: media.image("", 5, 4097),
        lambda: media.image("", 5, 5, "bmp"),
        lambda: media.audio("", 0),
        lambda: media.audio("", 1, 100),
        lambda: media.audio("", 1, kind="midi"),
        lambda: media.video("", 33, 32, 1, 24),
        lambda: media.video("", 8, 32, 1, 24),
        lambda: media.video("", 32, 32, 21, 24),
        lambda: media.video("", 32, 32, 1, 0.5),
        lambda: media.model3d(0, "doc"),
    ],
)
def test_a_maker_refuses_what_it_cannot_make(make: Callable[[], bytes]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        make()


def test_a_picture_is_drawn_fast_enough_for_thousands_of_downloads() -> None:
    media.image("warm", 1024, 768)
    best = 1.0
    for _ in range(5):
        start = time.perf_counter()
        media.image("a photograph of a cat on a roof", 1024, 768)
        best = min(best, time.perf_counter() - start)
    assert best < 0.03  # about 2 ms; other work on the machine may take its share


def test_models_of_all_seeds_have_a_size_that_floats_hold() -> None:
    for seed in (-1, 0, 2**70):
        assert 0.5 <= documents.scale_of(seed) < 1.5
