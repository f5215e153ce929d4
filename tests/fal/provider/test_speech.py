"""Sound for NodeTool: samples of any format, and the words of any transcript."""

from __future__ import annotations

import importlib.util
import io
import wave
from typing import Any

import numpy as np
import pytest

from nodetool.fal.provider.speech import DecoderError, decode, require_decoder, words
from nodetool.fal.simulator import KEY, Simulator
from nodetool.nodes.fal.provider import FalProvider
from tests.helpers import media


def tone(rate: int, channels: int, seconds: float) -> bytes:
    """Return a sine of 440 Hz at half of the highest volume."""
    times = np.arange(int(rate * seconds)) / rate
    samples = (np.sin(2 * np.pi * 440 * times) * 16_384).astype("<i2")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(np.repeat(samples, channels).tobytes())
    return buffer.getvalue()


@pytest.mark.parametrize(("rate", "channels"), [(24_000, 1), (8_000, 1), (44_100, 2), (48_000, 6)])
def test_samples_are_24_khz_mono(rate: int, channels: int) -> None:
    samples = decode(tone(rate, channels, 1.0))
    assert samples.dtype == np.int16
    assert samples.ndim == 1
    assert len(samples) == pytest.approx(24_000, abs=60)
    strongest = np.abs(np.fft.rfft(samples[:24_000], 24_000)).argmax()
    assert strongest == pytest.approx(440, abs=1)


@pytest.mark.parametrize("data", [b"", b"no sound", media.png()], ids=["empty", "text", "image"])
def test_what_is_no_sound_is_an_error(data: bytes) -> None:
    with pytest.raises(DecoderError, match="fal has sent"):
        decode(data)


async def test_without_a_decoder_nothing_is_paid_for(
    fal: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    require_decoder()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    provider = FalProvider(secrets={"FAL_API_KEY": KEY})
    with pytest.raises(DecoderError, match=r"install nodetool-fal\[speech\]"):
        async for _ in provider.text_to_speech("hello", "fal-ai/kokoro/american-english"):
            pass
    assert fal.state.submissions == []


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (
            {"chunks": [{"timestamp": (0, 1.5), "text": "a b"}]},
            [{"timestamp": [0, 1.5], "text": "a b"}],
        ),
        (
            {
                "words": [
                    {"text": "a", "start": 0.1, "end": 0.4, "type": "word"},
                    {"text": " ", "start": 0.4, "end": 0.5, "type": "spacing"},
                    {"text": "b", "start": 0.5, "end": 0.9},
                ]
            },
            [{"timestamp": [0.1, 0.4], "text": "a"}, {"timestamp": [0.5, 0.9], "text": "b"}],
        ),
        ({"text": "a b"}, []),
        ({"chunks": None, "words": [3]}, []),
        ("a b", []),
    ],
)
def test_words_have_their_times(result: Any, expected: list[dict[str, Any]]) -> None:
    assert words(result) == expected
