"""Results as streams of server-sent events: drafts first, then the result."""

from __future__ import annotations

import json
from typing import Any

from nodetool.fal.simulator.http.responses import Response

_DRAFTS = 3
_TYPE = (b"content-type", b"text/event-stream")


def events(response: Response) -> Response:
    """Turn the response of a direct call into a stream of events.

    Strings grow from draft to draft; all other values are in each of them.
    """
    result = json.loads(b"".join(response.body))
    drafts = [_draft(result, number / (_DRAFTS + 1)) for number in range(1, _DRAFTS + 1)]
    headers = tuple(pair for pair in response.headers if pair[0] != b"content-type")
    return Response(
        headers=(_TYPE, (b"cache-control", b"no-store"), *headers),
        body=[f"data: {json.dumps(value)}\n\n".encode() for value in (*drafts, result)],
        pause=0.005,
    )


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
