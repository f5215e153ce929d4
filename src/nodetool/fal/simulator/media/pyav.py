"""Encode audio and video by PyAV."""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice
from typing import Any

import av
from av.audio.resampler import AudioResampler

from nodetool.fal.simulator.media.images import draw

#: Frames that are encoded for a video: two groups of eight, repeated in a loop. Each group starts
#: with a key frame and the two differ, so the looped stream is as valid as one encoded whole.
_GROUP, _LOOP = 8, 16


def has_encoder(codec: str) -> bool:
    """Return whether PyAV has an encoder of this name."""
    return codec in av.codecs_available


def encode_audio(
    samples: bytes, rate: int, container_format: str, codec: str, layout: str
) -> bytes:
    """Encode samples of one channel.

    Args:
        samples: 16-bit, little-endian.
        rate: samples per second, one that the encoder has.
        container_format: PyAV's name of it.
        codec: name of the encoder.
        layout: the sample format of the encoder.
    """
    buffer = io.BytesIO()
    options = {"fflags": "+bitexact"}  # no dates, no random stream numbers
    with av.open(buffer, "w", format=container_format, container_options=options) as container:
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


def encode_video(text: str, size: tuple[int, int], frames: int, fps: float, seed: int) -> bytes:
    """Encode a video, with the same bytes on every machine.

    Args:
        text: drawn on every frame.
        size: width and height in pixels, both even.
        frames: how many it has.
        fps: frames per second.
        seed: another seed gives another video.

    Raises:
        ValueError: if PyAV has no encoder for videos.
    """
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
