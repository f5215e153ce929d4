"""Files against limits, one by one: real files, measured by their headers."""

from __future__ import annotations

import io
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from nodetool.fal.media.limit_checks import broken_limits
from nodetool.fal.media.probe import NO_FACTS, MediaFacts, probe
from nodetool.fal.media.sniffing import sniff
from nodetool.fal.simulator.media import av
from nodetool.fal.values.file_limits import FileLimits
from tests.helpers import media


def measured(data: bytes) -> MediaFacts:
    return probe(io.BytesIO(data), sniff(data))


def broken(data: bytes, **limits: float) -> list[str]:
    """Return the texts about the limits that a file breaks."""
    return broken_limits(FileLimits(**limits), len(data), measured(data))


def picture(kind: str, width: int, height: int, **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (9, 99, 199)).save(buffer, kind, **options)
    return buffer.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """Return the header of an image that nobody could decode."""
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    header = struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))
    return b"\x89PNG\r\n\x1a\n" + header + struct.pack(">I", 4) + b"IDAT" + bytes(8)


FILM = av.video("a fox", 64, 48, seconds=1.0, fps=24.0)
SOUND = av.audio("a fox", 1.5)
SIDEWAYS = Image.Exif()
SIDEWAYS[0x0112] = 6


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ({"min_width": 200}, ""),
        ({"max_width": 200}, ""),
        ({"min_height": 50, "max_height": 50}, ""),
        ({"min_width": 201}, "it is 200 x 50 pixels, at least 201 wide is needed"),
        ({"max_width": 199}, "it is 200 x 50 pixels, at most 199 wide is allowed"),
        ({"min_height": 51}, "it is 200 x 50 pixels, at least 51 high is needed"),
        ({"max_height": 49}, "it is 200 x 50 pixels, at most 49 high is allowed"),
        (
            {"max_width": 100, "min_height": 100},
            "it is 200 x 50 pixels, at most 100 wide is allowed and at least 100 high is needed",
        ),
        ({"min_aspect_ratio": 4, "max_aspect_ratio": 4}, ""),
        (
            {"max_aspect_ratio": 2.5},
            "its aspect ratio (width / height) is 4, at most 2.5 is allowed",
        ),
        (
            {"min_aspect_ratio": 4.00001},
            "its aspect ratio (width / height) is 4, at least 4.00001 is needed",
        ),
        ({"max_duration": 0.1, "max_fps": 1}, ""),  # an image has neither
    ],
)
def test_images(limits: dict[str, float], text: str) -> None:
    assert broken(media.png(200, 50), **limits) == ([text] if text else [])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF"])
def test_every_format_of_images_is_measured(kind: str) -> None:
    assert measured(picture(kind, 64, 48)).sizes == ((64, 48),)


def test_images_that_are_too_large_to_decode_are_measured() -> None:
    limits = {"max_width": 14142, "max_height": 14142}
    assert broken(huge_png(14142, 14142), **limits) == []
    assert broken(huge_png(14143, 14142), **limits) == [
        "it is 14,143 x 14,142 pixels, at most 14,142 wide is allowed"
    ]
    assert broken(huge_png(2**31 - 1, 2**31 - 1), **limits) != []


def test_a_photo_taken_sideways_may_be_either() -> None:
    photo = picture("JPEG", 400, 300, exif=SIDEWAYS)
    assert broken(photo, min_height=400) == []
    assert broken(photo, max_width=300) == []
    assert broken(photo, max_aspect_ratio=1) == []
    assert broken(photo, min_width=401) == ["it is 400 x 300 pixels, at least 401 wide is needed"]


@pytest.mark.parametrize(
    ("kind", "limits", "text"),
    [
        ("film", {"min_duration": 1, "max_duration": 1}, ""),
        ("film", {"min_duration": 2}, "it is 1 s long, at least 2 is needed"),
        ("film", {"max_duration": 0.5}, "it is 1 s long, at most 0.5 is allowed"),
        ("film", {"min_fps": 24, "max_fps": 24}, ""),
        ("film", {"min_fps": 25}, "it has 24 frames per second, at least 25 is needed"),
        ("film", {"max_fps": 23}, "it has 24 frames per second, at most 23 is allowed"),
        ("film", {"min_width": 64, "max_height": 48}, ""),
        ("film", {"min_width": 65}, "it is 64 x 48 pixels, at least 65 wide is needed"),
        ("sound", {"min_duration": 1.5, "max_duration": 1.5}, ""),
        ("sound", {"max_duration": 1.4}, "it is 1.5 s long, at most 1.4 is allowed"),
        ("sound", {"min_width": 300, "min_fps": 24}, ""),  # a sound has neither
    ],
)
def test_videos_and_sounds(kind: str, limits: dict[str, float], text: str) -> None:
    assert broken({"film": FILM, "sound": SOUND}[kind], **limits) == ([text] if text else [])


def test_film_rates_count_as_the_number_that_they_are_called() -> None:
    film = MediaFacts(frame_rates=(24000 / 1001,))
    assert broken_limits(FileLimits(min_fps=24), 1, film) == []
    slow = MediaFacts(frame_rates=(23.9,))
    assert broken_limits(FileLimits(min_fps=24), 1, slow) == [
        "it has 23.9 frames per second, at least 24 is needed"
    ]


def test_values_that_disagree_break_a_limit_together() -> None:
    film = MediaFacts(durations=(10.02, 9.98))
    assert broken_limits(FileLimits(max_duration=10), 1, film) == []
    assert broken_limits(FileLimits(min_duration=10), 1, film) == []
    assert broken_limits(FileLimits(max_duration=9), 1, film) == [
        "it is 9.98 s long, at most 9 is allowed"
    ]


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (10485760, ""),
        (10485761, "it is 10,485,761 bytes large, at most 10,485,760 bytes is allowed"),
        (134217728, "it is 128 MB large, at most 10 MB is allowed"),
    ],
)
def test_sizes(size: int, text: str) -> None:
    limits = FileLimits(max_file_size=10485760)
    assert broken_limits(limits, size, NO_FACTS) == ([text] if text else [])


def test_all_broken_limits_are_named() -> None:
    limits = {"max_file_size": 9, "min_width": 720, "max_aspect_ratio": 1, "min_duration": 3}
    assert [text.split(",")[0] for text in broken(FILM, **limits, min_fps=30)] == [
        f"it is {len(FILM) / 1024:.1f} KB large",
        "it is 64 x 48 pixels",
        "it is 1 s long",
        "it has 24 frames per second",
    ]


@pytest.mark.parametrize(
    "data",
    [media.png(64, 48), picture("WEBP", 64, 48), FILM, SOUND],
    ids=["png", "webp", "film", "sound"],
)
def test_damaged_files_are_left_to_fal(data: bytes) -> None:
    for length in range(0, len(data), max(1, len(data) // 40)):
        facts = measured(data[:length])
        assert facts.sizes in {(), ((64, 48),), ((64, 48), (48, 64))}
        measured(data[:length] + bytes(len(data) - length))


@pytest.mark.parametrize("data", [b"", b"text", b"\x00\x01\x02", media.glb(), b"<svg/>"])
def test_other_files_have_no_facts(data: bytes) -> None:
    assert measured(data) == NO_FACTS


def test_a_playlist_opens_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(FILM)
    playlist = f"ffconcat version 1.0\nfile {tmp_path}/film.mp4\n".encode()
    assert probe(io.BytesIO(playlist), sniff(FILM)) == NO_FACTS
    playlist = f"#EXTM3U\n#EXTINF:1,\nfile://{tmp_path}/film.mp4\n#EXT-X-ENDLIST\n".encode()
    assert probe(io.BytesIO(playlist), sniff(FILM)) == NO_FACTS


def test_without_pyav_films_are_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "av", None)  # as if it were not installed
    assert measured(FILM) == NO_FACTS
    assert measured(media.png(64, 48)).sizes == ((64, 48),)
    assert broken(FILM, max_file_size=9, min_fps=30) == [
        f"it is {len(FILM) / 1024:.1f} KB large, at most 9 bytes is allowed"
    ]
