"""List all models, whatever happens to the pages while they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from codegen.sources import SourceError
from codegen.sources.platform.client import DisorderError, PlatformClient
from codegen.sources.platform.origin import RequestFailedError
from codegen.sources.platform.rows import Row
from nodetool.fal.concurrency import gather_or_cancel

STATUSES = ("active", "deprecated")
_MAX_WALKS = 6
_MAX_IDS = 50  # that one request may name


@dataclass(frozen=True, slots=True)
class Listing:
    """What the platform lists.

    Attributes:
        rows: by endpoint id, sorted; without documents.
        date: day of the first answer in UTC, ``YYYY-MM-DD``.
    """

    rows: Mapping[str, Row]
    date: str


async def list_models(client: PlatformClient) -> Listing:
    """List the models of every status.

    The pages follow an order that changes: a model that moves while they are read stands on two of
    them or on none. As one that is missing makes another one stand twice, a walk with repeated
    models is followed by another one, until a walk brings nothing new.

    Raises:
        SourceError: the list cannot be read to its end.
    """
    rows: dict[str, Row] = {}
    dates: list[datetime] = []
    for status in STATUSES:
        for endpoint, metadata in (await _list_status(client, status, dates)).items():
            # one that changed its status meanwhile keeps the first
            rows.setdefault(endpoint, {"endpoint_id": endpoint, "metadata": metadata})
    if not rows:
        raise SourceError("the platform lists no models at all; check --base-url")
    date = min(dates, default=datetime.now(UTC)).date().isoformat()
    return Listing(rows=dict(sorted(rows.items())), date=date)


async def _list_status(
    client: PlatformClient, status: str, dates: list[datetime]
) -> dict[str, Mapping[str, Any]]:
    """Return the metadata of the models of one status by id, and collect the times of the pages."""
    models: dict[str, Mapping[str, Any]] = {}
    problem = ""
    for walk in range(_MAX_WALKS):
        before, count, problem = len(models), 0, ""
        this_walk: set[str] = set()
        try:
            async for page in client.pages({"status": status}, walk=walk):
                dates.append(page.date)
                for row in page.rows:
                    endpoint = row["endpoint_id"]
                    count += 1
                    this_walk.add(endpoint)
                    models.setdefault(endpoint, _metadata(row, status))
        except DisorderError as error:
            problem = str(error)
        except RequestFailedError as error:
            raise SourceError(
                f"the list of {status} models cannot be read ({error.reason}); run the same command "
                "again, which goes on where this stopped"
            ) from None
        is_repeated = count > len(this_walk)
        if not problem and (not is_repeated or (walk and len(models) == before)):
            return models
    if problem:
        raise SourceError(
            f"the list of {status} models changes too fast to be read ({problem}); run the command "
            "again later with --refresh"
        )
    return models


async def find_models(client: PlatformClient, ids: Iterable[str]) -> dict[str, Row]:
    """Return the rows of models that the list does not have, by id; those that fal does not know are missing.

    Raises:
        SourceError: fal cannot be asked.
    """
    sorted_ids = sorted(ids)
    batches = [sorted_ids[i : i + _MAX_IDS] for i in range(0, len(sorted_ids), _MAX_IDS)]
    results = await gather_or_cancel(_find(client, batch) for batch in batches)
    return {endpoint: row for rows in results for endpoint, row in rows.items()}


async def _find(client: PlatformClient, ids: list[str]) -> dict[str, Row]:
    try:
        rows = await client.rows(ids, with_documents=False)
    except RequestFailedError:
        if len(ids) == 1:
            return {}
        half = len(ids) // 2
        return await _find(client, ids[:half]) | await _find(client, ids[half:])
    return {
        endpoint: {"endpoint_id": endpoint, "metadata": _metadata(row, "")}
        for endpoint, row in rows.items()
    }


def _metadata(row: Row, status: str) -> dict[str, Any]:
    """Return the metadata of a row, with the status under which it is listed if it says none."""
    metadata = row.get("metadata")
    stated = dict(metadata) if isinstance(metadata, Mapping) else {}
    return {**({"status": status} if status else {}), **stated}
