"""A result as a stream of server-sent events: drafts first, then the result."""

from __future__ import annotations

import json
from typing import Any

from nodetool.fal.simulator.http.responses import Response

_DRAFTS = 3
_TYPE = (b"content-type", b"text/event-stream")


def events(reply: Response) -> Response:
    """The answer of a direct call, told event by event.

    Texts grow from draft to draft; everything else is in each of them.
    """
    result = json.loads(b"".join(reply.body))
    drafts = [_draft(result, at / (_DRAFTS + 1)) for at in range(1, _DRAFTS + 1)]
    headers = tuple(pair for pair in reply.headers if pair[0] != b"content-type")
    return Response(
        headers=(_TYPE, (b"cache-control", b"no-store"), *headers),
        body=[f"data: {json.dumps(value)}\n\n".encode() for value in (*drafts, result)],
        pause=0.005,
    )


def _draft(result: Any, share: float) -> Any:
    """The result with the first share of its texts."""
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
