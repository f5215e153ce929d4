"""Sound for NodeTool: samples of speech, and the words of a transcript with their times."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from nodetool.fal.errors import FalError

if TYPE_CHECKING:
    import numpy as np

#: samples per second that NodeTool expects of speech
RATE = 24_000


class DecoderError(FalError):
    """Sound cannot be decoded."""


def require_decoder() -> None:
    """Check that sound can be decoded, before anything is paid for.

    Raises:
        DecoderError: PyAV is not installed.
    """
    if importlib.util.find_spec("av") is None:
        raise DecoderError(
            "Speech as samples needs PyAV: install nodetool-fal[speech]; nothing was sent to fal"
        )


def decode(data: bytes) -> np.ndarray[Any, np.dtype[np.int16]]:
    """Return the samples of a sound in any format: 24 kHz, mono, 16 bits.

    Raises:
        DecoderError: it is no sound that can be decoded.
    """
    # imported here because the worker imports this with its nodes, and few need it
    import av
    import numpy as np

    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    parts: list[Any] = []
    try:
        with av.open(io.BytesIO(data), "r") as container:
            for frame in container.decode(audio=0):
                parts += [each.to_ndarray().reshape(-1) for each in resampler.resample(frame)]
            parts += [each.to_ndarray().reshape(-1) for each in resampler.resample(None)]
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise DecoderError(f"The speech that fal has sent cannot be decoded ({error})") from None
    if not parts:
        raise DecoderError("The speech that fal has sent has no samples")
    return np.concatenate(parts).astype(np.int16, copy=False)


def words(result: Any) -> list[dict[str, Any]]:
    """Return the parts of a transcript as NodeTool has them: ``{"timestamp": [start, end], "text"}``."""
    if not isinstance(result, Mapping):
        return []
    chunks = [
        {"timestamp": list(each["timestamp"]), "text": str(each.get("text", ""))}
        for each in result.get("chunks") or ()
        if isinstance(each, Mapping) and isinstance(each.get("timestamp"), list | tuple)
    ]
    return chunks or [
        {"timestamp": [each["start"], each["end"]], "text": str(each.get("text", ""))}
        for each in result.get("words") or ()
        if isinstance(each, Mapping)
        and {"start", "end"} <= each.keys()
        and each.get("type", "word") == "word"
    ]
