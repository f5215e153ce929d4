"""Audio and video on demand.

WAV needs no library; everything else is encoded by PyAV. Its imports are inside the functions that
encode, because it takes a while to load and most simulations never need it.
"""

from __future__ import annotations

import array
import importlib.util
import io
import math
import wave
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from typing import Any

from nodetool.fal.simulator.media.images import check_side, draw

MAX_VIDEO_SIDE = 1920
MIN_VIDEO_SIDE = 16  # a smaller one has no whole macroblock, and some decoders fail
MIN_SECONDS, MAX_SECONDS = 0.1, 20.0
MAX_FPS = 60.0

#: Audio formats: container, encoder, sample format of the encoder. WAV needs no encoder.
_ENCODERS = {
    "mp3": ("mp3", "libmp3lame", "s16p"),
    "flac": ("flac", "flac", "s16"),
    "ogg": ("ogg", "libopus", "s16"),
    "opus": ("ogg", "libopus", "s16"),
    "m4a": ("ipod", "aac", "fltp"),
    "aac": ("adts", "aac", "fltp"),
}
AUDIO_KINDS = ("wav", *_ENCODERS)
_RATES = {
    "libopus": (48000,),
    "libmp3lame": (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000),
    "aac": (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000),
}
#: Frames that are encoded for a video: two groups of eight, repeated in a loop. Each group starts
#: with a key frame and the two differ, so the looped stream is as valid as one encoded whole.
_GROUP, _LOOP = 8, 16


@lru_cache(maxsize=16)
def can_encode(kind: str) -> bool:
    """Return whether audio of this kind can be encoded here (all but WAV need PyAV's encoders)."""
    if kind not in _ENCODERS:
        return kind == "wav"
    if importlib.util.find_spec("av") is None:
        return False
    import av  # slow to load

    return _ENCODERS[kind][1] in av.codecs_available


def audio_rate(kind: str, rate: int) -> int:
    """Return the samples per second that audio of this kind has when ``rate`` is requested."""
    allowed = _RATES.get(_ENCODERS[kind][1], (rate,)) if kind in _ENCODERS else (rate,)
    return next((each for each in allowed if each >= rate), allowed[-1])


def audio(text: str, seconds: float, rate: int = 16000, kind: str = "wav", seed: int = 0) -> bytes:
    """Generate a tone, in one channel, whose pitch depends on text and seed.

    Args:
        text: decides the pitch, with the seed.
        seconds: duration, 0.1 to 20; compressed kinds last up to a packet longer.
        rate: samples per second, 8000 to 48000; encoders that lack it use the next one they have.
        kind: ``wav``, ``mp3``, ``flac``, ``ogg``, ``opus``, ``m4a`` or ``aac``.
        seed: decides the pitch, with the text.

    Raises:
        ValueError: if something is out of bounds, or no encoder for the kind is installed.
    """
    if not MIN_SECONDS <= seconds <= MAX_SECONDS or not 8000 <= rate <= 48000:
        raise ValueError(f"{seconds} s at {rate}/s: must be 0.1 to 20 s and 8000 to 48000/s")
    if not can_encode(kind):
        raise ValueError(f"no encoder for {kind!r} audio; there are {', '.join(AUDIO_KINDS)}")
    if kind == "wav":
        buffer = io.BytesIO()
        with wave.open(buffer, "wb") as sound:
            sound.setparams((1, 2, rate, 0, "NONE", ""))
            sound.writeframes(_tone(text, round(seconds * rate), rate, seed))
        return buffer.getvalue()
    rate = audio_rate(kind, rate)
    return _encoded_tone(_tone(text, round(seconds * rate), rate, seed), rate, kind)


def _tone(text: str, samples: int, rate: int, seed: int) -> bytes:
    """Return 16-bit samples of a tone; one period is computed, the rest repeats it."""
    pitch = 220 + sha256(f"{seed} {text!r}".encode()).digest()[0] * 2
    period = rate // pitch
    wave_form = array.array(
        "h", (int(8000 * math.sin(math.tau * i / period)) for i in range(period))
    )
    if array.array("h", [1]).tobytes() != b"\x01\x00":
        wave_form.byteswap()  # WAV is little-endian whatever the machine is
    return (wave_form.tobytes() * (samples // period + 1))[: 2 * samples]


def _encoded_tone(samples: bytes, rate: int, kind: str) -> bytes:
    """Encode 16-bit samples with PyAV."""
    import av  # slow to load
    from av.audio.resampler import AudioResampler

    container_name, codec, layout = _ENCODERS[kind]
    buffer = io.BytesIO()
    options = {"fflags": "+bitexact"}  # no dates, no random stream numbers
    with av.open(buffer, "w", format=container_name, container_options=options) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.layout = "mono"
        stream.format = layout
        stream.codec_context.flags |= av.codec.context.Flags.bitexact
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples) // 2)
        frame.planes[0].update(samples + bytes(frame.planes[0].buffer_size - len(samples)))
        frame.sample_rate, frame.pts = rate, 0
        frame.time_base = Fraction(1, rate)
        for ready in AudioResampler(layout, "mono", rate).resample(frame):
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))
    return buffer.getvalue()


def frame_count(seconds: float, fps: float) -> int:
    """Return how many frames a video of ``seconds`` at ``fps`` has: at least one."""
    return max(1, round(seconds * fps))


def video(text: str, width: int, height: int, seconds: float, fps: float, seed: int = 0) -> bytes:
    """Generate a video (MP4, H.264 or MPEG-4) with the text on its frames and a shape that jumps.

    Args:
        text: drawn on every frame.
        width: pixels, even, 16 to 1920.
        height: pixels, even, 16 to 1920.
        seconds: 0.1 to 20; the video lasts the nearest whole number of frames.
        fps: frames per second, 1 to 60.
        seed: another seed gives another video.

    Raises:
        ValueError: if something is out of bounds, or PyAV has no encoder for videos.
    """
    check_side(width, height, MIN_VIDEO_SIDE, MAX_VIDEO_SIDE)
    if width % 2 or height % 2:
        raise ValueError(f"{width}x{height} pixels: videos have even sides")
    if not MIN_SECONDS <= seconds <= MAX_SECONDS or not 1 <= fps <= MAX_FPS:
        raise ValueError(f"{seconds} s at {fps} fps: must be 0.1 to 20 s and 1 to 60 fps")
    return _encode_video(text, (width, height), frame_count(seconds, fps), fps, seed)


def _encode_video(text: str, size: tuple[int, int], frames: int, fps: float, seed: int) -> bytes:
    """Encode a video with PyAV, with the same bytes on every machine."""
    import av  # slow to load

    codec = next((c for c in ("libx264", "mpeg4") if c in av.codecs_available), None)
    if codec is None:
        raise ValueError("PyAV has no encoder for videos: neither libx264 nor mpeg4")
    rate = Fraction(fps).limit_denominator(1001)
    buffer = io.BytesIO()
    options = {"fflags": "+bitexact"}  # no dates in it
    with av.open(buffer, "w", format="mp4", container_options=options) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.options = (
            {"preset": "ultrafast", "crf": "32", "g": str(_GROUP)}
            if codec == "libx264"
            else {"qscale": "12", "g": str(_GROUP)}
        )
        stream.codec_context.thread_count = 1  # how threads share the work shows in the bytes
        stream.codec_context.flags |= av.codec.context.Flags.bitexact
        # only H.264 as encoded here has no clock inside its packets, so only it can be looped
        encoded = min(frames, _LOOP) if codec == "libx264" else frames
        packets: list[Any] = []
        for frame in islice(_frames(text, size, rate, seed), encoded):
            packets += stream.encode(frame)
        packets += stream.encode(None)
        for index in range(frames):
            source = packets[index % len(packets)]
            packet = av.Packet(bytes(source))
            packet.stream, packet.time_base = stream, 1 / rate
            packet.pts = packet.dts = index
            packet.duration, packet.is_keyframe = 1, source.is_keyframe
            container.mux(packet)
    return buffer.getvalue()


def _frames(text: str, size: tuple[int, int], rate: Fraction, seed: int) -> Iterator[Any]:
    """Yield frames without end: a group of one picture, a group of the other, and again."""
    import av  # slow to load

    from_image: Any = av.VideoFrame.from_image
    pictures = [
        from_image(draw(text, *size, seed, phase).convert("RGB")).reformat(format="yuv420p")
        for phase in (0, 1)
    ]
    index = 0
    while True:
        frame = pictures[index // _GROUP % 2]
        frame.pts, frame.time_base = index, 1 / rate
        yield frame
        index += 1
