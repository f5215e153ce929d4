"""What a file is by its first bytes, and which inputs cannot take it: only what is certain counts."""

from __future__ import annotations

import io
import random
import struct
import tarfile
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from nodetool.fal.media.sniffing import PEEK, mismatch, sniff
from nodetool.fal.simulator.media import media as fake_media
from tests.helpers import media

CSV = b"name,age\nada,36\n"
SVG = b"<?xml version='1.0'?>\n<!-- a fox -->\n<svg xmlns='http://www.w3.org/2000/svg'/>"
INPUTS = ("image", "video", "audio", "model_3d", "archive", "weights", "text", "document", "file")


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), (9, 9, 9)).save(buffer, kind)
    return buffer.getvalue()


def animated(kind: str) -> bytes:
    frames = [Image.new("RGB", (8, 8), (shade, 9, 9)) for shade in (1, 200)]
    buffer = io.BytesIO()
    frames[0].save(buffer, kind, save_all=True, append_images=frames[1:])
    return buffer.getvalue()


def heif(brand: bytes, *others: bytes) -> bytes:
    body = brand + bytes(4) + b"".join(others)
    return struct.pack(">I", 8 + len(body)) + b"ftyp" + body + bytes(64)


def packed() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("1.png"))
    return buffer.getvalue()


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("1.png", media.png())
    return buffer.getvalue()


FILES = {
    "png": picture("PNG"),
    "jpeg": media.jpeg(),
    "webp": picture("WEBP"),
    "bmp": picture("BMP"),
    "tiff": picture("TIFF"),
    "ico": picture("ICO"),
    "svg": SVG,
    "heic": heif(b"heic", b"mif1", b"isom"),
    "heif of iPhones": heif(b"mif1", b"heic", b"mp42"),
    "avif": heif(b"avif", b"mif1", b"mp41"),
    "gif": animated("GIF"),
    "animated webp": animated("WEBP"),
    "animated avif": heif(b"avis", b"avif"),
    "wav": media.wav(),
    "mp3": fake_media.audio("a", 1, 16000, "mp3"),
    "flac": fake_media.audio("a", 1, 16000, "flac"),
    "aac": fake_media.audio("a", 1, 16000, "aac"),
    "ogg": fake_media.audio("a", 1, 16000, "ogg"),
    "m4a": fake_media.audio("a", 1, 16000, "m4a"),
    "mp4": media.mp4(),
    "webm": b"\x1a\x45\xdf\xa3" + b"\x42\x82\x84webm" + bytes(40),
    "zip": zipped(),
    "tar": packed(),
    "pdf": fake_media.document("a"),
    "glb": media.glb(),
    "obj": fake_media.model3d(0, "obj"),
    "ply": fake_media.model3d(0, "ply"),
    "stl": fake_media.model3d(0, "stl"),
    "usdz": fake_media.model3d(0, "usdz"),
    "fbx": fake_media.model3d(0, "fbx"),
    "gltf": b'{"asset": {"version": "2.0"}}',
    "safetensors": fake_media.safetensors(),
    "torch": zipped(),
    "json": b'{"rank": 16}',
    "csv": CSV,
    "srt": fake_media.subtitles("a", 1),
    "unknown": b"\x8f\x02\x99\x00raw",
}
#: input -> what it takes, and so must never be refused
TAKES = {
    "image": "png, jpeg, webp, bmp, tiff, ico, svg, heic, heif of iPhones, avif, gif, animated webp, "
    "animated avif, unknown",
    "video": "mp4, webm, gif, animated webp, animated avif, ogg, m4a, unknown",
    "audio": "wav, mp3, flac, aac, ogg, m4a, mp4, webm, unknown",
    "model_3d": "glb, obj, ply, stl, usdz, fbx, gltf, zip, unknown",
    "archive": "zip, tar, unknown",
    "weights": "safetensors, torch, tar, unknown",
    "text": "srt, json, csv, svg, unknown",
    "document": "pdf, json, csv, png, zip, unknown",
    "file": ", ".join(FILES),
}
#: input -> what it certainly cannot take
REFUSES = {
    "image": "wav, mp3, ogg, mp4, zip, pdf, glb, safetensors, json, csv, srt",
    "video": "png, jpeg, svg, wav, mp3, flac, zip, pdf, glb, safetensors, json, csv",
    "audio": "png, jpeg, gif, svg, zip, pdf, glb, safetensors, json, csv",
    "model_3d": "png, jpeg, gif, wav, mp3, mp4, pdf, safetensors",
    "archive": "png, gif, wav, mp4, pdf, glb, safetensors, json, csv",
    "weights": "json, png, wav, mp4, glb, pdf",
    "text": "png, wav, mp4, glb",
    "document": "wav, mp4, glb, safetensors",
}


def pairs(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(wanted, name) for wanted, names in table.items() for name in names.split(", ")]


@pytest.mark.parametrize(("wanted", "name"), pairs(TAKES))
def test_what_an_input_takes_is_never_refused(wanted: str, name: str) -> None:
    assert mismatch(wanted, sniff(FILES[name])) == ""


@pytest.mark.parametrize(("wanted", "name"), pairs(REFUSES))
def test_what_is_clearly_something_else_is_refused(wanted: str, name: str) -> None:
    assert "needed, but its file is " in mismatch(wanted, sniff(FILES[name]))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (media.wav(), "an image is needed, but its file is a sound (WAV)"),
        (CSV, "an image is needed, but its file is text"),
        (b'{"a": 1}', "an image is needed, but its file is text (JSON)"),
        ("größe;höhe\n1;2\n".encode("utf-16"), "an image is needed, but its file is text"),
        (fake_media.model3d(0, "glb"), "an image is needed, but its file is a 3D model (GLB)"),
    ],
)
def test_the_sentence_says_what_is_wanted_and_what_came(data: bytes, words: str) -> None:
    assert mismatch("image", sniff(data)) == words


@pytest.mark.parametrize(
    ("wanted", "name", "file"),
    [
        ("image", "mask", "mp4"),
        ("image", "images_data", "zip"),
        ("video", "media", "wav"),
        ("image", "gif_image", "mp4"),
    ],
)
def test_names_say_that_an_input_takes_more(wanted: str, name: str, file: str) -> None:
    assert mismatch(wanted, sniff(FILES[file]), name.split("_")) == ""
    assert mismatch(wanted, sniff(FILES[file]), ["source"])


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("<4h", 0, 1, 0, 5) * 40,  # raw sound that begins as an icon does
        b"BMesh 2.1".ljust(80) + struct.pack("<I", 4) + bytes(200),  # an STL that begins so
        b"P3\n1 1\n255\n9 9 9\n",
        b"#EXTM3U\n#EXT-X-VERSION:3\n",
        b"/* XPM */\nstatic char * x[] = {",
        b"{}",
        b"",
    ],
)
@pytest.mark.parametrize("wanted", INPUTS)
def test_what_only_looks_like_something_is_left_to_fal(wanted: str, data: bytes) -> None:
    assert mismatch(wanted, sniff(data)) == ""


def test_noise_is_nothing() -> None:
    noise = (random.Random(seed).randbytes(400) for seed in range(3000))
    assert [data[:4] for data in noise if sniff(data).kind] == []


@given(st.binary(max_size=64))
@example(b"RIFF")
@example(b"\xff\xfb")
@example(b"\x00\x00\x00\x10ftyp")
@example(b"\xff\xf1\x50\x80")
def test_any_bytes_are_looked_at_without_trouble(data: bytes) -> None:
    for start in (data, b"\x00\x00\x00\x18ftyp" + data, b"ID3" + data, b"BM" + data):
        assert isinstance(sniff(start).kind, str)


def test_a_cut_in_the_middle_of_a_letter_is_no_end_of_text() -> None:
    assert sniff(("ä" * PEEK).encode()).kind == "text"
    assert sniff(("aä" * PEEK).encode()).kind == "text"
