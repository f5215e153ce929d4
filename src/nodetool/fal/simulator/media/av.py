"""Audio and video on demand.

WAV needs no library; everything else is encoded by PyAV, in :mod:`nodetool.fal.simulator.media.pyav`.
"""

from __future__ import annotations

import array
import importlib.util
import io
import math
import wave
from functools import lru_cache
from hashlib import sha256
from types import ModuleType

from nodetool.fal.simulator.media.images import check_side

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


def _pyav() -> ModuleType:
    """Return the module that encodes: it takes a while to load, and most simulations never need it."""
    from nodetool.fal.simulator.media import pyav

    return pyav


@lru_cache(maxsize=16)
def can_encode(kind: str) -> bool:
    """Return whether audio of this kind can be encoded here (all but WAV need PyAV's encoders)."""
    if kind not in _ENCODERS:
        return kind == "wav"
    if importlib.util.find_spec("av") is None:
        return False
    return bool(_pyav().has_encoder(_ENCODERS[kind][1]))


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
    samples = _tone(text, round(seconds * rate), rate, seed)
    return bytes(_pyav().encode_audio(samples, rate, *_ENCODERS[kind]))


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
    frames = frame_count(seconds, fps)
    return bytes(_pyav().encode_video(text, (width, height), frames, fps, seed))
