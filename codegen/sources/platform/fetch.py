"""Fetch all models with their documents: the rows, and by name what is missing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.sources.platform.client import Options, PlatformClient
from codegen.sources.platform.documents import Failure, get_documents
from codegen.sources.platform.listing import find_models, list_models
from codegen.sources.platform.rows import Row

#: stage, what is done of it, and its total
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the platform has answered.

    Attributes:
        date: day of the answer in UTC, ``YYYY-MM-DD``.
        rows: as in a saved answer, sorted by id; one without a document has an error there.
        failures: why models have no document, by id.
        missing: known models that the platform neither lists nor finds.
        requests: how many were sent over the network.
        cached: how many were answered by the cache.
    """

    date: str
    rows: tuple[Row, ...]
    failures: Mapping[str, Failure]
    missing: tuple[str, ...]
    requests: int
    cached: int


async def fetch(
    options: Options,
    known: Collection[str] = (),
    on_progress: Progress = lambda stage, done, total: None,
) -> Answer:
    """Fetch the rows of all models.

    Args:
        options: how to ask.
        known: ids that are asked for by name if the list does not have them.
        on_progress: called as it goes on.

    Raises:
        SourceError: fal cannot be asked; what was answered so far stays in the cache.
        SettingError: a proxy or a certificate of the environment cannot be used.
    """
    async with PlatformClient(options) as client:
        listing = await list_models(client)
        unlisted = sorted(set(known) - set(listing.rows))
        on_progress("listed", 0, len(listing.rows))
        found = await find_models(client, unlisted)
        models = dict(sorted({**listing.rows, **found}.items()))
        outcomes = await get_documents(
            client,
            tuple(models),
            lambda done, total: on_progress("documents", done, total),
        )
        failures = {e: o for e, o in outcomes.items() if isinstance(o, Failure)}
        return Answer(
            date=listing.date,
            rows=tuple(_row(row, outcomes[endpoint]) for endpoint, row in models.items()),
            failures=failures,
            missing=tuple(each for each in unlisted if each not in found),
            requests=client.requests,
            cached=client.cached,
        )


def _row(row: Row, outcome: Any) -> dict[str, Any]:
    """Return a row with its document, or with the error in the form that fal gives it."""
    if isinstance(outcome, Failure):
        return {**row, "openapi": {"error": {"code": outcome.reason}}}
    return {**row, "openapi": outcome}
