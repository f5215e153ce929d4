"""The platform's list of past requests: ``/v1/models/requests/by-endpoint``."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from starlette.responses import Response

from nodetool.fal.simulator.http.responses import as_json
from nodetool.fal.simulator.jobs import Job, JobStatus, Outcome

_PAGE = 50
_MAX_PAGE = 100


def problem(kind: str, message: str, status: int) -> Response:
    """Return an error in the format of the platform API."""
    return as_json({"error": {"type": kind, "message": message}}, status)


def page(
    jobs: list[Job], query: Mapping[str, str], expand: list[str], outcome: Callable[[Job], Outcome]
) -> Response:
    """Return one page of the jobs of an endpoint, the newest first.

    Args:
        jobs: all jobs, the oldest first.
        query: endpoint_id, start, end (ISO 8601), limit and cursor.
        expand: ``payloads`` adds arguments and results.
        outcome: returns the outcome of a job that has ended.
    """
    endpoint_id = query.get("endpoint_id")
    if not endpoint_id:
        return problem("validation_error", "endpoint_id is required", 422)
    try:
        start, end = _timestamp(query.get("start")), _timestamp(query.get("end"))
        limit, before = int(query.get("limit", _PAGE)), int(query.get("cursor") or 2**62)
    except ValueError as error:
        return problem("validation_error", str(error), 422)
    if not 1 <= limit <= _MAX_PAGE:
        return problem("validation_error", f"limit must be from 1 to {_MAX_PAGE}", 422)
    matches = [
        job
        for job in reversed(jobs)
        if job.endpoint == endpoint_id
        and job.number < before
        and (start is None or job.sent >= start)
        and (end is None or job.sent < end)
    ]
    page_jobs = matches[:limit]
    has_more = len(matches) > limit
    return as_json(
        {
            "items": [_item(job, "payloads" in expand, outcome) for job in page_jobs],
            "next_cursor": str(page_jobs[-1].number) if has_more else None,
            "has_more": has_more,
        }
    )


def _item(job: Job, payloads: bool, outcome: Callable[[Job], Outcome]) -> dict[str, Any]:
    ended = job.ended if job.state() is JobStatus.COMPLETED else None
    result = outcome(job) if ended is not None else None
    started = job.sent + job.seconds / 3
    item: dict[str, Any] = {
        "request_id": job.id,
        "endpoint_id": job.endpoint,
        "started_at": None if job.state() is JobStatus.IN_QUEUE else _iso(started),
        "sent_at": _iso(job.sent),
        "ended_at": None if ended is None else _iso(ended),
        "status_code": None if result is None else result.status,
        "duration": None if ended is None else round(max(0.0, ended - started), 3),
    }
    if payloads:
        item["json_input"] = job.arguments
        item["json_output"] = None if result is None else _json(result.body)
    return item


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _iso(timestamp: float) -> str:
    return datetime.fromtimestamp(timestamp, UTC).isoformat().replace("+00:00", "Z")


def _timestamp(text: str | None) -> float | None:
    """Return seconds since the epoch; times without a zone are UTC.

    Raises:
        ValueError: if the text is not a time in ISO 8601.
    """
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
