"""Detects what a file is by its first bytes, and which inputs cannot use such a file.

A file is rejected only if it is clearly of another kind. Unknown content is left to fal.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import filetype  # type: ignore[import-untyped]

#: number of bytes that are read from the start of a file
PEEK = 8192
#: fewer characters than this are too few to be recognised as text
_MIN_TEXT_LENGTH = 4
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x1b")
#: in an unknown encoding, the share of characters that must be plain ones
_PLAIN_SHARE = 0.85


@dataclass(frozen=True, slots=True)
class Content:
    """What a file is.

    Attributes:
        kind: ``image``, ``svg`` (an image that is text), ``animation`` (an animated image),
            ``video``, ``audio``, ``stream`` (a container that may hold audio, video or both),
            ``archive``, ``document``, ``model_3d``, ``weights``, ``json``, ``text``, ``font``; empty
            if unknown.
        description: for people, such as ``a sound (WAV)``.
    """

    kind: str = ""
    description: str = ""


UNKNOWN = Content()

_MEDIA = frozenset({"image", "svg", "animation", "video", "audio", "stream"})
_OTHER = frozenset({"archive", "document", "model_3d", "weights", "json", "text", "font"})
#: kind of an input -> kinds that it certainly cannot use; audio may come in a video container
_REFUSED: Mapping[str, frozenset[str]] = {
    "image": (_MEDIA | _OTHER) - {"image", "svg", "animation"},
    "video": (_MEDIA | _OTHER) - {"video", "stream", "animation"},
    "audio": (_MEDIA | _OTHER) - {"audio", "stream", "video"},
    # text and JSON: OBJ, PLY, glTF; archives: USDZ
    "model_3d": _MEDIA | {"document", "weights", "font"},
    "archive": _MEDIA | (_OTHER - {"archive"}),
    # archives: a file saved by PyTorch is a ZIP archive
    "weights": _MEDIA | {"document", "model_3d", "json", "font"},
    "text": (_MEDIA | {"model_3d", "weights", "font"}) - {"svg"},
    "document": frozenset({"audio", "video", "stream", "model_3d", "weights", "font"}),
}
#: kind of an input -> word in its name -> kinds that it may use as well: a video's mask is a video
_EXTRA_KINDS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "image": {
        **dict.fromkeys(("mask", "masks"), frozenset({"video", "stream"})),
        **dict.fromkeys(("data", "archive", "zip"), frozenset({"archive"})),
        "gif": frozenset({"video"}),
        "media": _MEDIA,
    },
    "video": {**dict.fromkeys(("mask", "masks"), frozenset({"image"})), "media": _MEDIA},
    "audio": {"media": _MEDIA},
}
_EXPECTED = {
    "image": "an image is",
    "video": "a video is",
    "audio": "audio is",
    "model_3d": "a 3D model is",
    "archive": "a ZIP archive is",
    "weights": "weights (safetensors) are",
    "text": "text is",
    "document": "a document is",
}


def mismatch(wanted: str, content: Content, names: Iterable[str] = ()) -> str:
    """Return why an input cannot use a file; empty if it can, or if that is unknown.

    Args:
        wanted: the kind of file that the input expects: one of the schema's media kinds, or
            ``weights`` for those of a LoRA. Inputs of any other kind accept everything.
        content: what the file is.
        names: words of the input's name, which may show that it accepts more.

    Returns:
        A text such as ``an image is needed, but its file is a sound (WAV)``.
    """
    extra_kinds = _EXTRA_KINDS.get(wanted, {})
    extra = {kind for name in names for kind in extra_kinds.get(name, ())}
    if content.kind not in _REFUSED.get(wanted, ()) or content.kind in extra:
        return ""
    return f"{_EXPECTED[wanted]} needed, but its file is {content.description}"


def sniff(start: bytes) -> Content:
    """Return what a file is, by its first :data:`PEEK` bytes."""
    start = start[:PEEK]
    for detect in (_iso_media, _by_magic, _by_filetype, _text_content):
        content = detect(start)
        if content is not None:
            return content
    return UNKNOWN


# -- magic numbers of our own ----------------------------------------------------------------------

#: brands of ISO media files that are images, and those of animated images
_IMAGE_BRANDS = frozenset({b"avif", b"heic", b"heix", b"heim", b"heis", b"mif1", b"miaf", b"crx "})
_ANIMATION_BRANDS = frozenset({b"avis", b"msf1", b"hevc", b"hevx"})


def _iso_media(start: bytes) -> Content | None:
    """Detect images in the container of videos, whose compatible brands may be those of videos."""
    if start[4:8] != b"ftyp" or len(start) < 16:
        return None
    size = min(struct.unpack(">I", start[:4])[0], len(start))
    brands = {start[8:12], *(start[at : at + 4] for at in range(16, size, 4))}
    if brands & _ANIMATION_BRANDS:
        return Content("animation", "an image (AVIF or HEIF)")
    return Content("image", "an image (AVIF or HEIF)") if brands & _IMAGE_BRANDS else None


_MAGIC: tuple[tuple[bytes, Content], ...] = (
    (b"glTF", Content("model_3d", "a 3D model (GLB)")),
    (b"Kaydara FBX Binary", Content("model_3d", "a 3D model (FBX)")),
    (b"BLENDER", Content("model_3d", "a 3D model (Blender)")),
    (b"ply\n", Content("model_3d", "a 3D model (PLY)")),
    (b"ply\r\n", Content("model_3d", "a 3D model (PLY)")),
)


def _by_magic(start: bytes) -> Content | None:
    content = next((match for magic, match in _MAGIC if start.startswith(magic)), None)
    if content is None and start[8:9] == b"{" and start[9:].lstrip()[:1] in {b'"', b"}"}:
        length = struct.unpack("<Q", start[:8])[0]
        if 2 <= length < 1 << 27:  # readers of safetensors accept headers of up to 100 MB
            return Content("weights", "weights (safetensors)")
    return content


# -- the filetype library --------------------------------------------------------------------------

_KIND_OF_MIME = {
    "image/gif": "animation",
    "image/apng": "animation",
    "audio/mp4": "stream",
    "audio/ogg": "stream",
    "application/pdf": "document",
    "application/rtf": "document",
    "application/epub+zip": "document",
    "application/msword": "document",
    "application/vnd.ms-excel": "document",
    "application/vnd.ms-powerpoint": "document",
    "application/zip": "archive",
    "application/x-tar": "archive",
    "application/x-rar-compressed": "archive",
    "application/x-7z-compressed": "archive",
}
_FAMILIES = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "application/vnd.openxmlformats": "document",
    "application/vnd.oasis": "document",
    "application/font": "font",
}
_DESCRIPTIONS = {
    "image": "an image",
    "animation": "an image",
    "video": "a video",
    "audio": "a sound",
    "stream": "a sound",
    "archive": "an archive",
    "document": "a document",
    "font": "a font",
}


def _by_filetype(start: bytes) -> Content | None:
    guess = filetype.guess(start)
    if guess is None:
        return None
    mime, name = str(guess.mime), str(guess.extension).upper().replace("JPG", "JPEG")
    if not _EXTRA_CHECKS.get(mime, _always)(start):
        return None
    if mime == "image/vnd.dwg":
        return UNKNOWN  # a drawing, and often a 3D model
    kind = _KIND_OF_MIME.get(mime) or next(
        (kind for family, kind in _FAMILIES.items() if mime.startswith(family)), ""
    )
    if not kind:
        return UNKNOWN
    if mime == "image/webp" and start[12:16] == b"VP8X" and start[20] & 2:
        kind = "animation"
    return Content(kind, f"{_DESCRIPTIONS[kind]} ({name})")


def _always(start: bytes) -> bool:
    return True


def _is_bitmap(start: bytes) -> bool:
    """Return whether ``BM`` starts a bitmap: its header has one of a few lengths."""
    return start[6:10] == bytes(4) and start[14:18] in _BITMAP_HEADERS


_BITMAP_HEADERS = {struct.pack("<I", size) for size in (12, 40, 52, 56, 64, 108, 124)}


def _is_icon(start: bytes) -> bool:
    """Return whether four bytes, with which raw audio may start as well, start an icon."""
    if len(start) < 22:
        return False
    count, _, _, _, reserved, planes, bits = struct.unpack("<HBBBBHH", start[4:14])
    return 0 < count <= 64 and reserved == 0 and planes <= 1 and bits in {0, 1, 4, 8, 16, 24, 32}


_MP3_RATES = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_ID3_VERSIONS = {b"\x02", b"\x03", b"\x04"}
_MP3_SAMPLES = (44100, 48000, 32000)


def _is_mp3(start: bytes) -> bool:
    """Return whether a file starts with ID3 tags or two MP3 frames: two bytes prove little."""
    if start[:3] == b"ID3":
        return start[3:4] in _ID3_VERSIONS
    if len(start) < 4:
        return False
    _, second, third = start[:3]
    version, rate, sampling = second >> 3 & 3, third >> 4, third >> 2 & 3
    if version == 1 or rate in {0, 15} or sampling == 3:
        return False
    rates = _MP3_RATES[3 if version == 3 else 2]
    samples = _MP3_SAMPLES[sampling] // {3: 1, 2: 2, 0: 4}[version]
    length = (144 if version == 3 else 72) * rates[rate] * 1000 // samples + (third >> 1 & 1)
    return _repeats_header(start, length)


def _is_adts(start: bytes) -> bool:
    if len(start) < 7:
        return False
    return _repeats_header(start, (start[3] & 3) << 11 | start[4] << 3 | start[5] >> 5)


def _repeats_header(start: bytes, length: int) -> bool:
    """Return whether a frame of this length is followed by one with the same header, or by nothing."""
    return length > 6 and (start[length : length + 2] == start[:2] or length == len(start))


#: content types that filetype detects by two or four bytes only -> an additional check
_EXTRA_CHECKS: Mapping[str, Callable[[bytes], bool]] = {
    "image/bmp": _is_bitmap,
    "image/x-icon": _is_icon,
    "audio/mpeg": _is_mp3,
    "audio/aac": _is_adts,
}

# -- text ------------------------------------------------------------------------------------------

#: starts of text files that are images, and of playlists
_IMAGE_TEXTS = (b"/* XPM", b"#define ", b"SIMPLE  =", b"%!PS", b"#?RADIANCE", b"#?RGBE")
_PLAYLISTS = (b"#EXTM3U", b"ffconcat")


def _text_content(start: bytes) -> Content | None:
    """Return what a text is; None if the bytes are not text."""
    text = _decode(start)
    if text is None or len(text.strip()) < _MIN_TEXT_LENGTH:
        return None
    body = text.lstrip("\ufeff \t\r\n")
    raw = body[:32].encode("utf-8", "replace")
    if raw.startswith((*_IMAGE_TEXTS, *_PLAYLISTS)) or _is_netpbm(body):
        return UNKNOWN
    if body.startswith("<"):
        lowered = body.lower()
        if "<svg" in lowered:
            return Content("svg", "an image (SVG)")
        if "<mpd" in lowered:
            return UNKNOWN
    if _JSON.match(body):
        return Content("json", "text (JSON)")
    return Content("text", "text")


#: matches the start of JSON, but not that of a section in an INI file
_JSON = re.compile(r"""\{\s*["}]|\[\s*(?:["{\[\]\d-]|true|false|null)""")


def _is_netpbm(text: str) -> bool:
    """Return whether a text is an image in one of the formats PBM, PGM and PPM."""
    return text[:1] == "P" and text[1:2] in set("1234567") and text[2:3].isspace()


def _decode(start: bytes) -> str | None:
    """Return the bytes as text; None if they are not text."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = start[: len(start) // 2 * 2].decode("utf-16", "replace")
        plain = sum(" " <= letter <= "\u04ff" or letter.isspace() for letter in text)
        return text if plain >= _PLAIN_SHARE * len(text) else None
    if any(byte < 32 and byte not in _TEXT_CONTROLS for byte in start) or b"\x7f" in start:
        return None
    for cut in range(4):  # the last character may be incomplete
        try:
            return start[: len(start) - cut].decode("utf-8")
        except UnicodeDecodeError:
            continue
    plain = sum(byte < 128 for byte in start)
    return start.decode("latin-1") if plain >= _PLAIN_SHARE * len(start) else None
