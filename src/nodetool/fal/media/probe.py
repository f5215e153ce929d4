"""Measures image, audio and video files by their headers: size, duration and frames.

Whatever cannot be measured here, or whose value is not certain, is unknown: fal decides about it.
Frames are never decoded, so that small files that unfold to large images do no harm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, Any

from nodetool.fal.media.sniffing import PEEK, Content

#: Pillow's names of the formats that are measured; its other readers are not needed for uploads
_IMAGE_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
#: the EXIF tag of an image's orientation, and its values that exchange width and height
_ORIENTATION, _SIDEWAYS = 0x0112, frozenset({5, 6, 7, 8})
_MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaFacts:
    """What the header of a file says; None or empty where it says nothing.

    Attributes:
        sizes: width and height in pixels; two sizes if it may be shown turned by 90 degrees.
        durations: in seconds, of the file and of its main stream, which may differ.
        frame_rates: frames per second, as different parts of the header state them.
    """

    sizes: tuple[tuple[int, int], ...] = ()
    durations: tuple[float, ...] = ()
    frame_rates: tuple[float, ...] = ()


NO_FACTS = MediaFacts()


def probe(stream: IO[bytes], content: Content) -> MediaFacts:
    """Return what the header of an open file says; nothing for a file that cannot be read as media.

    Audio and video are measured by PyAV, which the extra ``simulator`` installs; without it they are
    not measured.

    Args:
        stream: the file; where its reader stands afterwards is undefined.
        content: what the file is by its first bytes.
    """
    try:
        stream.seek(0)
        if content.kind in {"image", "animation"}:
            return _probe_image(stream)
        return _probe_av(stream, content) if content.kind in _AV_KINDS else NO_FACTS
    except Exception:  # damaged files make the readers raise anything; fal decides about them
        return NO_FACTS


def _probe_image(stream: IO[bytes]) -> MediaFacts:
    """Measure an image without decoding it.

    ``Image.open`` refuses to tell the size of large images, because its callers may go on to decode
    them; the readers themselves only read the header.
    """
    from PIL import Image  # takes long to import, and few inputs have limits

    Image.init()
    start = stream.read(PEEK)
    for name in _IMAGE_FORMATS:
        factory, accepts = Image.OPEN.get(name, (None, None))
        if factory is None or accepts is None or accepts(start) is not True:
            continue
        stream.seek(0)
        image = factory(stream, "")
        # Pillow would decode a PNG file to search for an orientation behind its pixels
        orientation = image.getexif().get(_ORIENTATION) if "exif" in image.info else 1
        width, height = image.size
        turned = ((height, width),) if orientation in _SIDEWAYS else ()
        return MediaFacts(sizes=((width, height), *turned))
    return NO_FACTS


_AV_KINDS = frozenset({"video", "audio", "stream"})


def _probe_av(stream: IO[bytes], content: Content) -> MediaFacts:
    try:
        import av  # an optional dependency
    except ImportError:
        return NO_FACTS
    # a playlist could name other files of this machine, which nothing here may open
    options = {"protocol_whitelist": "none"}
    with av.open(stream, "r", container_options=options) as container:
        main: Any = next(iter((*container.streams.video, *container.streams.audio)), None)
        if main is None:
            return NO_FACTS
        durations = [container.duration / _MICROSECONDS] if container.duration else []
        if main.duration and main.time_base:
            durations.append(float(main.duration * main.time_base))
        if main.type != "video" or content.kind == "audio":  # the cover of a song is a video stream
            return MediaFacts(durations=tuple(durations))
        rates = {float(rate) for rate in (main.average_rate, main.guessed_rate) if rate}
        size = (main.codec_context.width, main.codec_context.height)
        # players turn it if the file says so, in more ways than one
        sizes = tuple(dict.fromkeys((size, size[::-1]))) if all(size) else ()
        return MediaFacts(sizes=sizes, durations=tuple(durations), frame_rates=tuple(sorted(rates)))
