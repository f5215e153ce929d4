"""What a file is, told from its first bytes, and which inputs cannot take such a file.

Only what is certain counts: an input is told that it cannot take a file when the file is clearly
something else. Content that nobody knows is left to fal.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import filetype  # type: ignore[import-untyped]

#: how many bytes of a file are looked at
PEEK = 8192
#: fewer characters than this are no text that says anything
_SHORTEST_TEXT = 4
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x1b")
#: of letters in an encoding that is not known, what share must be plain ones
_PLAIN_SHARE = 0.85


@dataclass(frozen=True, slots=True)
class Content:
    """What a file is.

    Attributes:
        kind: ``image``, ``svg`` (a picture that is text), ``animation`` (pictures that move),
            ``video``, ``audio``, ``stream`` (a container that may hold sound, film or both),
            ``archive``, ``document``, ``model_3d``, ``weights``, ``json``, ``text``, ``font``; empty
            where nobody knows.
        words: for people, such as ``a sound (WAV)``.
    """

    kind: str = ""
    words: str = ""


UNKNOWN = Content()

_MEDIA = frozenset({"image", "svg", "animation", "video", "audio", "stream"})
_OTHER = frozenset({"archive", "document", "model_3d", "weights", "json", "text", "font"})
#: what an input takes -> what it certainly cannot take; sound may come in a film's container
_REFUSED: Mapping[str, frozenset[str]] = {
    "image": (_MEDIA | _OTHER) - {"image", "svg", "animation"},
    "video": (_MEDIA | _OTHER) - {"video", "stream", "animation"},
    "audio": (_MEDIA | _OTHER) - {"audio", "stream", "video"},
    # text and JSON: OBJ, PLY, glTF; archives: USDZ
    "model_3d": _MEDIA | {"document", "weights", "font"},
    "archive": _MEDIA | (_OTHER - {"archive"}),
    # archives: what PyTorch saves is a ZIP file
    "weights": _MEDIA | {"document", "model_3d", "json", "font"},
    "text": (_MEDIA | {"model_3d", "weights", "font"}) - {"svg"},
    "document": frozenset({"audio", "video", "stream", "model_3d", "weights", "font"}),
}
#: what an input takes -> words of its name -> what it may take besides: a mask of a film is a film
_ALSO: Mapping[str, Mapping[str, frozenset[str]]] = {
    "image": {
        **dict.fromkeys(("mask", "masks"), frozenset({"video", "stream"})),
        **dict.fromkeys(("data", "archive", "zip"), frozenset({"archive"})),
        "gif": frozenset({"video"}),
        "media": _MEDIA,
    },
    "video": {**dict.fromkeys(("mask", "masks"), frozenset({"image"})), "media": _MEDIA},
    "audio": {"media": _MEDIA},
}
_WANTED = {
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
    """Return why an input cannot take a file; empty when it can, or when nobody knows.

    Args:
        wanted: the kind of file that the input takes, as the schema's media kinds; ``weights`` for
            those of a LoRA. Inputs of any other kind take everything.
        content: what the file is.
        names: words of the input's name, which may say that it takes more.

    Returns:
        Such as ``an image is needed, but its file is a sound (WAV)``.
    """
    more = _ALSO.get(wanted, {})
    also = {kind for name in names for kind in more.get(name, ())}
    if content.kind not in _REFUSED.get(wanted, ()) or content.kind in also:
        return ""
    return f"{_WANTED[wanted]} needed, but its file is {content.words}"


def sniff(start: bytes) -> Content:
    """Return what a file is, told from its first :data:`PEEK` bytes."""
    start = start[:PEEK]
    for look in (_iso_media, _by_magic, _guessed, _written):
        found = look(start)
        if found is not None:
            return found
    return UNKNOWN


# -- what has a mark of its own --------------------------------------------------------------------

#: brands of ISO media files that are pictures, and those of moving ones
_PICTURES = frozenset({b"avif", b"heic", b"heix", b"heim", b"heis", b"mif1", b"miaf", b"crx "})
_MOVING = frozenset({b"avis", b"msf1", b"hevc", b"hevx"})


def _iso_media(start: bytes) -> Content | None:
    """Pictures in the container of films, whose other brands may say that they are films."""
    if start[4:8] != b"ftyp" or len(start) < 16:
        return None
    size = min(struct.unpack(">I", start[:4])[0], len(start))
    brands = {start[8:12], *(start[at : at + 4] for at in range(16, size, 4))}
    if brands & _MOVING:
        return Content("animation", "an image (AVIF or HEIF)")
    return Content("image", "an image (AVIF or HEIF)") if brands & _PICTURES else None


_MAGIC: tuple[tuple[bytes, Content], ...] = (
    (b"glTF", Content("model_3d", "a 3D model (GLB)")),
    (b"Kaydara FBX Binary", Content("model_3d", "a 3D model (FBX)")),
    (b"BLENDER", Content("model_3d", "a 3D model (Blender)")),
    (b"ply\n", Content("model_3d", "a 3D model (PLY)")),
    (b"ply\r\n", Content("model_3d", "a 3D model (PLY)")),
)


def _by_magic(start: bytes) -> Content | None:
    found = next((content for magic, content in _MAGIC if start.startswith(magic)), None)
    if found is None and start[8:9] == b"{" and start[9:].lstrip()[:1] in {b'"', b"}"}:
        length = struct.unpack("<Q", start[:8])[0]
        if 2 <= length < 1 << 27:  # the longest header that readers of safetensors take is 100 MB
            return Content("weights", "weights (safetensors)")
    return found


# -- what filetype knows ---------------------------------------------------------------------------

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
_WORDS = {
    "image": "an image",
    "animation": "an image",
    "video": "a video",
    "audio": "a sound",
    "stream": "a sound",
    "archive": "an archive",
    "document": "a document",
    "font": "a font",
}


def _guessed(start: bytes) -> Content | None:
    guess = filetype.guess(start)
    if guess is None:
        return None
    mime, name = str(guess.mime), str(guess.extension).upper().replace("JPG", "JPEG")
    if not _SURE.get(mime, _always)(start):
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
    return Content(kind, f"{_WORDS[kind]} ({name})")


def _always(start: bytes) -> bool:
    return True


def _is_bitmap(start: bytes) -> bool:
    """Whether ``BM`` begins a bitmap: its header has one of few lengths."""
    return start[6:10] == bytes(4) and start[14:18] in _BITMAP_HEADERS


_BITMAP_HEADERS = {struct.pack("<I", size) for size in (12, 40, 52, 56, 64, 108, 124)}


def _is_icon(start: bytes) -> bool:
    """Whether four bytes that raw sound may begin with, too, begin an icon."""
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
    """Whether a sound begins with tags, or with two frames: two bytes alone say little."""
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
    return _again(start, length)


def _is_adts(start: bytes) -> bool:
    if len(start) < 7:
        return False
    return _again(start, (start[3] & 3) << 11 | start[4] << 3 | start[5] >> 5)


def _again(start: bytes, length: int) -> bool:
    """Whether a frame of this length is followed by one that begins like it, or by nothing at all."""
    return length > 6 and (start[length : length + 2] == start[:2] or length == len(start))


#: content types that filetype tells from two or four bytes -> what else must hold
_SURE: Mapping[str, Callable[[bytes], bool]] = {
    "image/bmp": _is_bitmap,
    "image/x-icon": _is_icon,
    "audio/mpeg": _is_mp3,
    "audio/aac": _is_adts,
}

# -- text ------------------------------------------------------------------------------------------

#: beginnings of texts that are pictures, films or playlists of them to those who read them
_PICTURE_TEXTS = (b"/* XPM", b"#define ", b"SIMPLE  =", b"%!PS", b"#?RADIANCE", b"#?RGBE")
_PLAYLISTS = (b"#EXTM3U", b"ffconcat")


def _written(start: bytes) -> Content | None:
    """What a text is; None for what is no text."""
    text = _text_of(start)
    if text is None or len(text.strip()) < _SHORTEST_TEXT:
        return None
    begin = text.lstrip("\ufeff \t\r\n")
    raw = begin[:32].encode("utf-8", "replace")
    if raw.startswith((*_PICTURE_TEXTS, *_PLAYLISTS)) or _is_plain_bitmap(begin):
        return UNKNOWN
    if begin.startswith("<"):
        lowered = begin.lower()
        if "<svg" in lowered:
            return Content("svg", "an image (SVG)")
        if "<mpd" in lowered:
            return UNKNOWN
    if _JSON.match(begin):
        return Content("json", "text (JSON)")
    return Content("text", "text")


#: how JSON begins, and sections of settings do not
_JSON = re.compile(r"""\{\s*["}]|\[\s*(?:["{\[\]\d-]|true|false|null)""")


def _is_plain_bitmap(text: str) -> bool:
    """Whether a text is a picture in one of the formats PBM, PGM and PPM."""
    return text[:1] == "P" and text[1:2] in set("1234567") and text[2:3].isspace()


def _text_of(start: bytes) -> str | None:
    """The text that bytes are; None when they are none."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = start[: len(start) // 2 * 2].decode("utf-16", "replace")
        plain = sum(" " <= letter <= "\u04ff" or letter.isspace() for letter in text)
        return text if plain >= _PLAIN_SHARE * len(text) else None
    if any(byte < 32 and byte not in _TEXT_CONTROLS for byte in start) or b"\x7f" in start:
        return None
    for cut in range(4):  # the last letter may be cut off
        try:
            return start[: len(start) - cut].decode("utf-8")
        except UnicodeDecodeError:
            continue
    plain = sum(byte < 128 for byte in start)
    return start.decode("latin-1") if plain >= _PLAIN_SHARE * len(start) else None
