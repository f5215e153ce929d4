"""The platform's list of past requests: ``/v1/models/requests/by-endpoint``."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from nodetool.fal.simulator.http.responses import Response, as_json
from nodetool.fal.simulator.jobs import Job, Outcome

_PAGE = 50
_LARGEST = 100


def problem(kind: str, message: str, status: int) -> Response:
    """An error as the platform words it."""
    return as_json({"error": {"type": kind, "message": message}}, status)


def page(
    jobs: list[Job], query: Mapping[str, str], expand: list[str], outcome: Callable[[Job], Outcome]
) -> Response:
    """One page of the jobs of an endpoint, the newest first.

    Args:
        jobs: all jobs, the oldest first.
        query: endpoint_id, start, end (ISO 8601), limit and cursor.
        expand: ``payloads`` adds arguments and results.
        outcome: what a job that has ended gave.
    """
    endpoint_id = query.get("endpoint_id")
    if not endpoint_id:
        return problem("validation_error", "endpoint_id is needed", 422)
    try:
        start, end = _moment(query.get("start")), _moment(query.get("end"))
        limit, before = int(query.get("limit", _PAGE)), int(query.get("cursor") or 2**62)
    except ValueError as error:
        return problem("validation_error", str(error), 422)
    if not 1 <= limit <= _LARGEST:
        return problem("validation_error", f"limit must be from 1 to {_LARGEST}", 422)
    found = [
        job
        for job in reversed(jobs)
        if job.endpoint == endpoint_id
        and job.number < before
        and (start is None or job.sent >= start)
        and (end is None or job.sent < end)
    ]
    shown = found[:limit]
    more = len(found) > limit
    return as_json(
        {
            "items": [_item(job, "payloads" in expand, outcome) for job in shown],
            "next_cursor": str(shown[-1].number) if more else None,
            "has_more": more,
        }
    )


def _item(job: Job, payloads: bool, outcome: Callable[[Job], Outcome]) -> dict[str, Any]:
    ended = job.ended if job.state() == "COMPLETED" else None
    given = outcome(job) if ended is not None else None
    started = job.sent + job.seconds / 3
    item: dict[str, Any] = {
        "request_id": job.id,
        "endpoint_id": job.endpoint,
        "started_at": None if job.state() == "IN_QUEUE" else _iso(started),
        "sent_at": _iso(job.sent),
        "ended_at": None if ended is None else _iso(ended),
        "status_code": None if given is None else given.status,
        "duration": None if ended is None else round(max(0.0, ended - started), 3),
    }
    if payloads:
        item["json_input"] = job.arguments
        item["json_output"] = None if given is None else _json(given.body)
    return item


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")


def _moment(text: str | None) -> float | None:
    """Seconds since the epoch; times without a zone are UTC."""
    if not text:
        return None
    told = datetime.fromisoformat(text)
    return (told if told.tzinfo else told.replace(tzinfo=UTC)).timestamp()
