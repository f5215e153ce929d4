"""Results as streams of server-sent events: drafts first, then the result."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.responses import Response, StreamingResponse

_DRAFTS = 3
_PAUSE = 0.005  # seconds between two events


def events(response: Response) -> StreamingResponse:
    """Turn the response of a direct call into a stream of events.

    Strings grow from draft to draft; all other values are in each of them.
    """
    result = json.loads(bytes(response.body))
    drafts = [_draft(result, number / (_DRAFTS + 1)) for number in range(1, _DRAFTS + 1)]
    stream = StreamingResponse(_paced([*drafts, result]), headers={"cache-control": "no-store"})
    replaced = {b"content-type", b"content-length"}
    stream.raw_headers.append((b"content-type", b"text/event-stream"))
    stream.raw_headers += [pair for pair in response.raw_headers if pair[0] not in replaced]
    return stream


async def _paced(values: list[Any]) -> AsyncIterator[bytes]:
    for number, value in enumerate(values):
        if number:
            await asyncio.sleep(_PAUSE)
        yield f"data: {json.dumps(value)}\n\n".encode()


def _draft(result: Any, share: float) -> Any:
    """Return the result with the first share of its strings."""
    if not isinstance(result, dict):
        return result
    return {
        name: (
            value[: int(len(value) * share)]
            if isinstance(value, str) and "://" not in value
            else value
        )
        for name, value in result.items()
    }
